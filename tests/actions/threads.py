"""Conversations that the actions are tried on. Today is Tuesday 24 November 2026 in London."""

from typing import Any

from tests.build import mine, theirs, thread

THREAD = "18c0ffee01"


def overdue(thread_id: str = THREAD) -> dict[str, Any]:
    """Theo promised a decision by Friday the 13th; nothing came."""
    return thread(
        mine(
            "Mon 2 Nov 2026 09:00",
            "Dear Theo,\n\nI would like to apply for the Backend Engineer role. My CV is attached.\n\nBest wishes,\nMaya",
        ),
        theirs(
            "Tue 3 Nov 2026 09:00",
            "Hi Maya,\n\nThanks for applying. Could we talk on Thursday 5 November at 10:00?\n\nTheo",
        ),
        mine("Tue 3 Nov 2026 10:00", "Hi Theo,\n\nThursday at 10:00 works for me.\n\nMaya"),
        theirs(
            "Thu 5 Nov 2026 12:00",
            "Hi Maya,\n\nIt was good to talk with you today. We will decide by Friday 13 November and let you know.\n\nTheo",
        ),
        mine(
            "Thu 5 Nov 2026 15:00", "Hi Theo,\n\nThank you for the interview today. I enjoyed it.\n\nBest wishes,\nMaya"
        ),
        thread_id=thread_id,
    )


def waiting(thread_id: str = "18c0ffee02") -> dict[str, Any]:
    """Theo will decide by this Friday."""
    return thread(
        mine("Mon 9 Nov 2026 09:00", "Dear Theo,\n\nI would like to apply for the Backend Engineer role.\n\nMaya"),
        theirs(
            "Mon 23 Nov 2026 09:00",
            "Hi Maya,\n\nThanks for your patience. We will let you know by Friday 27 November.\n\nTheo",
        ),
        thread_id=thread_id,
    )


def refused(thread_id: str = "18c0ffee03") -> dict[str, Any]:
    """Theo said no yesterday."""
    return thread(
        mine("Mon 9 Nov 2026 09:00", "Dear Theo,\n\nI would like to apply for the Backend Engineer role.\n\nMaya"),
        theirs(
            "Mon 23 Nov 2026 09:00",
            "Hi Maya,\n\nThank you for your application. Unfortunately we have decided to move forward with another candidate.\n\nTheo",
        ),
        thread_id=thread_id,
    )


def asked(thread_id: str = "18c0ffee04") -> dict[str, Any]:
    """Theo wants two references."""
    return thread(
        mine("Mon 9 Nov 2026 09:00", "Dear Theo,\n\nI would like to apply for the Backend Engineer role.\n\nMaya"),
        theirs("Mon 23 Nov 2026 09:00", "Hi Maya,\n\nCould you send me two references by Friday?\n\nThanks,\nTheo"),
        thread_id=thread_id,
    )


def chatter(thread_id: str = "18c0ffee05") -> dict[str, Any]:
    """Nothing about a job."""
    return thread(
        theirs(
            "Mon 23 Nov 2026 09:00", "Hi Maya, dinner on Sunday? Mum is asking.", sender="Ben Chen <ben@friend.example>"
        ),
        subject="Sunday",
        thread_id=thread_id,
    )
