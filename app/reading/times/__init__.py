"""When they said what would happen: `find_times` reads the phrases about time in the words of one message."""

from app.reading.times.find import find_times

__all__ = ["find_times"]
