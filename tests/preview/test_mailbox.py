"""The sample mailbox: dates that fit any today, mail as it really travels, every kind of advice."""

import re
from datetime import date, timedelta
from email.utils import parsedate_to_datetime

import pytest

from app.etiquette.model import Action
from app.preview.account import plain_text
from app.preview.mailbox import MAYA, Calendar, SampleThread, read_sample, sample_threads
from app.reading.workdays import workdays_for

GB = workdays_for("GB")
WEDNESDAY = date(2026, 11, 25)
# A working week, a weekend, the days around Christmas, Easter and a bank holiday.
TODAYS = [
    *(date(2026, 11, 23) + timedelta(days=n) for n in range(7)),
    date(2026, 12, 24),
    date(2026, 12, 28),
    date(2027, 1, 1),
    date(2027, 3, 29),
    date(2027, 5, 3),
]


def threads(today: date = WEDNESDAY) -> list[SampleThread]:
    return list(sample_threads(MAYA, today=today, workdays=GB))


@pytest.mark.parametrize("today", TODAYS, ids=str)
@pytest.mark.parametrize("count", range(13))
def test_days_before_today_are_working_days_exactly_so_many_back(today: date, count: int) -> None:
    day = Calendar(today, GB).day(f"-{count}")
    assert GB.is_workday(day)
    assert GB.between(day, today) == count


@pytest.mark.parametrize("today", TODAYS, ids=str)
def test_days_after_today_are_the_next_working_days(today: date) -> None:
    calendar = Calendar(today, GB)
    assert [GB.between(today, calendar.day(f"+{n}")) for n in (1, 2, 5)] == [1, 2, 5]


def test_an_offset_in_calendar_days_counts_weekends() -> None:
    assert Calendar(WEDNESDAY, GB).day("+4d") == date(2026, 11, 29)
    assert Calendar(WEDNESDAY, GB).day("-10d") == date(2026, 11, 15)


def test_the_mailbox_shows_every_action() -> None:
    found = threads()
    assert len(found) >= 14
    assert {t.action for t in found} == {action.value for action in Action}


def test_every_address_is_invented() -> None:
    for thread in threads():
        for message in thread.messages:
            text = message.mail.as_string()
            hosts = re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", text) + re.findall(r"https?://([\w.-]+)", text)
            assert all(host.rstrip(".").endswith(".example") for host in hosts), (thread.name, hosts)


@pytest.mark.parametrize("today", TODAYS, ids=str)
def test_no_message_comes_from_the_future_and_each_follows_the_one_before(today: date) -> None:
    for thread in threads(today):
        times = [m.sent_at for m in thread.messages]
        assert times == sorted(times)
        assert times[-1].date() <= today
        assert all(parsedate_to_datetime(str(m.mail["Date"])) == m.sent_at for m in thread.messages)


@pytest.mark.parametrize("today", TODAYS, ids=str)
def test_a_weekday_named_in_a_mail_fits_its_date(today: date) -> None:
    named = 0
    for thread in threads(today):
        for message in thread.messages:
            for weekday, day, month in re.findall(r"\b(\w+day) (\d{1,2}) ([A-Z]\w+)\b", plain_text(message.mail)):
                years = [today.year - 1, today.year, today.year + 1]
                dates = [d for y in years if f"{(d := _date(y, month, int(day))):%A}" == weekday]
                assert any(abs((d - today).days) < 120 for d in dates), (thread.name, weekday, day, month)
                named += 1
    assert named > 20


def _date(year: int, month: str, day: int) -> date:
    months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    return date(year, months.index(month) + 1, day)


def test_an_answer_names_the_mail_it_answers_and_quotes_it() -> None:
    thread = next(t for t in threads() if t.name == "08-interview-moved")
    first, second, third = (m.mail for m in thread.messages)
    assert second["In-Reply-To"] == first["Message-ID"]
    assert str(third["References"]).split() == [first["Message-ID"], second["Message-ID"]]
    assert "wrote:\n\n> Hi Priya," in plain_text(third)
    html = third.get_body(("html",))
    assert html is not None
    assert html.get_content().count("gmail_quote") == 4  # a div and a blockquote for each of two levels


def test_an_invitation_carries_the_same_hour_in_words_and_in_the_calendar() -> None:
    thread = next(t for t in threads() if t.name == "16-interview-ahead")
    invitation = thread.messages[0].mail
    part = next(p for p in invitation.walk() if p.get_content_type() == "text/calendar")
    assert part.get_param("method") == "REQUEST"
    assert "DTSTART;TZID=Europe/London:20261127T113000" in part.get_content()
    assert "Friday 27 November at 11:30" in plain_text(invitation)


def test_a_word_that_the_samples_do_not_know_is_refused() -> None:
    source = "Shows: x\nAction: wait\nSubject: y\n\n====\nFrom: me\nTo: a@b.example\nWhen: 0 09:00\n\n{{moon +1}}\n"
    with pytest.raises(ValueError, match="moon"):
        read_sample(source, name="x", owner=MAYA, calendar=Calendar(WEDNESDAY, GB))
