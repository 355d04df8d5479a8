"""The advice card says nothing that the thread does not show, and offers no letter that nobody would read."""

import json
from dataclasses import replace

from app.cards.advice import advice_card, subtitle_of
from app.etiquette.model import Action
from app.reading.model import Evidence, Request, Stage
from tests.cards.people import LINKS, QUOTE, READING, TODAY, advice

ASKED = replace(READING, requests=(Request("assessment", "An assessment", TODAY, QUOTE),))


def shown(action, reading):
    return json.dumps(advice_card(advice(action), reading, links=LINKS), ensure_ascii=False)


def test_a_reply_that_nobody_reads_is_not_suggested():
    card = shown(Action.REPLY_NOW, replace(ASKED, reachable=False))
    assert "Suggest a reply" not in card
    assert "Already sent" in card
    assert "Nobody reads answers to this address." in card


def test_a_reply_that_a_person_reads_is_suggested():
    card = shown(Action.REPLY_NOW, ASKED)
    assert "Suggest a reply" in card
    assert "Nobody reads" not in card


def test_who_has_accepted_is_not_told_to_keep_looking():
    closed = replace(READING, closed_by_me=Evidence("m", "I accept", "Maya", TODAY))
    assert "Keep looking elsewhere" not in shown(Action.MOVE_ON, replace(closed, stage=Stage.ACCEPTED))
    assert "Keep looking elsewhere" in shown(Action.MOVE_ON, replace(closed, stage=Stage.WITHDRAWN))


def test_a_title_in_capitals_does_not_shout():
    assert subtitle_of(replace(READING, role="PUBLIC HEALTH OFFICER II")).endswith("Public Health Officer II")
    assert subtitle_of(replace(READING, role="QA Lead")).endswith("QA Lead")
