"""Who recruits for others: an agency's own words, or a domain that says so."""

import re

from app.reading.facts.domain_fit import raw_label, squash
from app.reading.facts.heard import Heard
from app.reading.lines import one_of

WORDS = re.compile(
    one_of(r"""
        \b(?:
            staffing
            recruit(?:ment|ing|ers?)?(?: agency| partners?| consultants?| solutions?)
            talent (?:partners?|solutions)|search (?:partners?|firm)|executive search|headhunt\w+|agency|my client|our client
            the client|client's|personnel|placements?|umbrella
        )\b
    """),
    re.I,
)
LABEL = re.compile(
    r"recruit|staffing|staff$|talent|(?<!re)search$|headhunt|personnel|people$|resourcing|placement|(?<!s)hire$|jobs$|werving|selectie"
)
CLIENT = re.compile(r"\b(?:(?:my|our|the) client|client (?:will|feedback|side)|retained by)\b", re.I)


def writes_for_a_client(h: Heard) -> bool:
    """A person whose domain is an agency's, or who speaks of a client: the house that hires is another's."""
    return bool(h.person and (_has_agency_domain(h) or CLIENT.search(h.text)))


def is_of_an_agency(h: Heard) -> bool:
    """Whether their words, their signature or their domain are an agency's: a letter does not say "at" that house."""
    return bool(WORDS.search(h.text) or WORDS.search(h.mail.signature) or _has_agency_domain(h))


def _has_agency_domain(h: Heard) -> bool:
    return h.sender is not None and bool(LABEL.search(squash(raw_label(h.sender))))
