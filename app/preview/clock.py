"""What day it is in the preview. The only place of the preview that asks the computer for the time."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS = time(15, 0)  # an afternoon, so that "this morning" has been


def _real_now() -> datetime:
    return datetime.now(UTC)


class PreviewClock:
    """Opens on today's date at three in the afternoon and runs on; the person moves it by whole days."""

    def __init__(self, zone: ZoneInfo, *, real: Callable[[], datetime] = _real_now, today: date | None = None) -> None:
        self.zone = zone
        self.real_now = real  # for tokens: they are checked against the computer's clock
        self.home = today or real().astimezone(zone).date()
        self.ahead = timedelta()
        self.go_to(self.home)

    def now(self) -> datetime:
        """Aware, in the person's zone."""
        return (self.real_now() + self.ahead).astimezone(self.zone)

    def today(self) -> date:
        return self.now().date()

    def go_to(self, day: date) -> None:
        """Three in the afternoon of `day`."""
        self.ahead = datetime.combine(day, OPENS, self.zone) - self.real_now()
