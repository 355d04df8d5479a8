"""Sentence acts: who does what to whom in the newly written words of one message."""

from app.reading.acts.read import listen, read_acts

__all__ = ["listen", "read_acts"]
