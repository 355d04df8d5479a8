"""Sentence acts: who does what to whom in the newly written words of one message."""

from app.reading.acts.read import read_acts

__all__ = ["read_acts"]
