"""Reading mail: what each person newly wrote, whose mail it is, of what kind, and what its calendars say."""

from app.reading.mail.calendars import current_events
from app.reading.mail.read import read_mails
from app.reading.mail.segments import segment_html, segment_text

__all__ = ["current_events", "read_mails", "segment_html", "segment_text"]
