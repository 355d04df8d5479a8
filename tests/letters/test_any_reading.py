"""Whatever the thread says or leaves out, a letter is whole, true to its facts, and in shape."""

import re
from datetime import date, timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.etiquette.model import LetterKind
from app.letters.blanks import blanks_in
from app.letters.facts import ungrounded
from app.letters.model import Length, Terms, Tone, Wishes, Writer
from app.letters.rewrite import HOWS, rewrite
from app.letters.shape import own_text, shape_of, word_count
from app.letters.write import write_letter
from app.reading.model import Contact, Counterpart, Interview, Permission, Promise, Reading, Rejection, Request, Stage
from app.thread import Address
from tests.letters.cases import TODAY, advice, reading, said

NAMES = (
    "Theo Brandt",
    "Dr Anna Schmidt",
    "Siân O'Brien",
    "김민지",
    "van den Berg, Lotte",
    "J. Pemberton",
    "Northwind Careers",
    "Mel",
    "",
)
ROLES = (
    None,
    "Backend Engineer",
    "RN, Med-Surg nights",
    "PUBLIC HEALTH OFFICER II",
    "Werkstudent (m/w/d)",
    "second fix joiner",
    "Analyst role",
)
COMPANIES = (
    None,
    "Northwind",
    "Finch & Marlow",
    "Karoo Legal Inc.",
    "The Pelican",
    "Portlink Talent Pte Ltd",
    "BaltKargo S.A.",
)
QUOTES = (
    "we'll decide by Friday",
    "I hope to have feedback next week",
    "you'll have the contract on Wednesday",
    "I'll ring you on Thursday",
    "in the coming weeks",
    "great talking to you today",
    "Could you send me your updated CV and two references by Friday?",
    "Which suits you: Monday 09:00 or Tuesday 13:30?",
    "thanks for coming in for the interview",
    "",
)
KINDS = (
    "availability",
    "references",
    "work_samples",
    "documents",
    "assessment",
    "salary",
    "offer_decision",
    "question",
    "own_promise",
    "book_slot",
)
days = st.integers(-45, 20).map(lambda n: TODAY + timedelta(days=n))
past = st.integers(-45, 0).map(lambda n: TODAY + timedelta(days=n))
quotes = st.sampled_from(QUOTES)
names = st.sampled_from(NAMES)


@st.composite
def counterparts(draw) -> Counterpart | None:
    name = draw(names)
    if not name:
        return None
    first = draw(st.sampled_from((name.split()[0].strip(","), "")))
    return Counterpart(
        name, first, Address(name, "someone@northwind.example"), draw(st.booleans()), agency=draw(st.booleans())
    )


@st.composite
def promises(draw) -> Promise:
    end = draw(days)
    quote = draw(quotes)
    return Promise(
        end - timedelta(days=draw(st.integers(0, 6))),
        end,
        draw(st.sampled_from(("firm", "soft", "conditional"))),
        said(quote, draw(names)),
        grace=draw(st.booleans()),
        call=draw(st.booleans()),
    )


@st.composite
def interviews(draw) -> Interview:
    day = draw(st.one_of(st.none(), days))
    return Interview(
        day,
        None,
        day is None or day <= TODAY,
        draw(st.one_of(st.none(), quotes.map(said))),
        tuple(draw(st.lists(st.sampled_from(("Theo Brandt", "Priya Nair", "Tom", "Siân")), max_size=3, unique=True))),
        draw(st.booleans()),
    )


@st.composite
def readings(draw) -> Reading:
    person = draw(counterparts())
    contact = st.one_of(st.none(), past.map(lambda d: Contact("m9", d, "them")))
    mine = st.one_of(st.none(), past.map(lambda d: Contact("m8", d, "me")))
    return reading(
        thread_id=draw(st.text("0123456789abcdef", min_size=4, max_size=8)),
        country=draw(st.sampled_from(("GB", "US", "CA", "DE", "IN"))),
        stage=draw(st.sampled_from(tuple(Stage))),
        people=(person,) if person else (),
        counterpart=person,
        company=draw(st.sampled_from(COMPANIES)),
        role=draw(st.sampled_from(ROLES)),
        subject=draw(st.sampled_from(("", "Re: Interview", "Your application"))),
        last_from_them=draw(contact),
        last_from_me=draw(mine),
        promise=draw(st.one_of(st.none(), promises())),
        permission=draw(st.one_of(st.none(), days.map(lambda d: Permission(d, said("ask me then"))))),
        requests=tuple(
            Request(
                kind,
                draw(st.sampled_from(("", "your signed NDA", "what is your notice period?"))),
                draw(st.one_of(st.none(), days)),
                said(draw(quotes)),
            )
            for kind in draw(st.lists(st.sampled_from(KINDS), max_size=3))
        ),
        interviews=tuple(sorted(draw(st.lists(interviews(), max_size=2)), key=lambda i: i.day or date.min)),
        rejection=draw(
            st.one_of(
                st.none(),
                st.builds(
                    lambda day, kind, by: Rejection(day, kind, said("we chose someone else", by)),
                    past,
                    st.sampled_from(("after_interview", "form_letter", "role_closed", "talent_pool", "plain")),
                    names,
                ),
            )
        ),
        applied_only=draw(st.booleans()),
        topics=tuple(
            draw(st.lists(st.sampled_from(("the Leeds warehouse", "our rota", "how you pay people", "")), max_size=2))
        ),
    )


writers = st.builds(Writer, st.sampled_from(("Maya Chen", "")), st.sampled_from(tuple(Tone)))
wishes = st.builds(
    Wishes,
    high_points=st.lists(
        st.sampled_from(
            ("the move to Kafka", "they are hiring two more people", "I liked the tour", "see http://x.example", "  ")
        ),
        max_size=2,
    ).map(tuple),
    shared_interest=st.sampled_from(("", "trail running", "we both keep bees")),
    length=st.sampled_from(tuple(Length)),
    variant=st.integers(0, 3),
    ask_for_feedback=st.booleans(),
    to_name=st.sampled_from(("", "Priya Nair")),
    terms=st.sampled_from((Terms(), Terms("Ms Vogel", surname=True), Terms("Theo"), Terms(surname=True))),
)


@settings(max_examples=120, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@given(found=readings(), writer=writers, wished=wishes, kind=st.sampled_from(tuple(LetterKind)))
def test_every_letter_is_whole_true_and_in_shape(found, writer, wished, kind):
    letter = write_letter(advice(kind), found, writer=writer, wishes=wished)
    body, own = letter.body, own_text(letter.body)
    claims = own
    for blank in letter.blanks:
        claims = claims.replace(blank, "something")
    assert ungrounded(body, reading=found, writer=writer, wishes=wished, thread_text="") == ()
    assert letter.blanks == blanks_in(body)
    assert len(shape_of(body).paragraphs) <= 3
    assert 50 <= word_count(body) <= 200
    if len(found.requests) < 2 and not wished.high_points:
        assert word_count(body) <= 125
    assert claims.count("?") <= 1
    assert not re.search(r"\{|\}|  |\.\.|,,| ,| \.|\bthe the\b|\ba the\b|\bNone\b|!", claims), body
    assert all(p[0].isupper() or p[0] == "[" or not p[0].isascii() for p in shape_of(body).paragraphs), body
    assert all(re.search(r"[.?\]…]$", p) for p in shape_of(body).paragraphs), body
    assert letter.subject
    assert shape_of(body).greeting.endswith(",")
    assert write_letter(advice(kind), found, writer=writer, wishes=wished) == letter


@settings(max_examples=120, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@given(
    found=readings(), writer=writers, wished=wishes, kind=st.sampled_from(tuple(LetterKind)), how=st.sampled_from(HOWS)
)
def test_every_letter_can_be_changed_without_losing_a_fact(found, writer, wished, kind, how):
    body = write_letter(advice(kind), found, writer=writer, wishes=wished).body
    after = rewrite(body, how, letter=kind, reading=found, writer=writer)
    assert set(blanks_in(body)) == set(blanks_in(after))
    assert ungrounded(after, reading=found, writer=writer, wishes=wished, thread_text=body) == ()
    assert after.count("?") >= body.count("?")
    if how == "shorter":
        assert word_count(after) <= word_count(body)


@settings(max_examples=150, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))
@given(text=st.text(max_size=400), how=st.sampled_from(HOWS))
def test_any_text_at_all_can_be_rewritten(text, how):
    after = rewrite(text, how, letter=LetterKind.ANSWER, reading=reading(), writer=Writer("Maya Chen"))
    assert isinstance(after, str)
