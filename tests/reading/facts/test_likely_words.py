"""A domain cut where English words most likely meet."""

import pytest

from app.reading.facts.domain_names import name_of_label
from app.reading.facts.likely_words import likely_words


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("kelvedonorchardcider", "Kelvedon Orchard Cider"),
        ("quorndonvets", "Quorndon Vets"),
        ("plovergatesearch", "Plovergate Search"),
        ("marrowandthyme", "Marrow & Thyme"),
        ("haverholmefamilypractice", "Haverholme Family Practice"),
        ("westbournecarehome", "Westbourne Care Home"),
        ("thegildedparsnip", "The Gilded Parsnip"),
        ("otleypuppetcompany", "Otley Puppet Company"),
    ],
)
def test_words_that_no_table_has_are_found_in_the_list(label: str, name: str) -> None:
    assert name_of_label(label) == name


@pytest.mark.parametrize(
    "label",
    [
        "tarvolund",  # one word of a name
        "lindaleadult",  # what is left would be no word
        "brennlo",
        "ostravloom",  # "loom" is part of something else
    ],
)
def test_a_name_in_which_no_word_is_likely_is_left_alone(label: str) -> None:
    assert name_of_label(label) == ""


def test_a_name_from_the_thread_is_as_cheap_as_a_word() -> None:
    assert likely_words("nkemdilimcakes", frozenset(["nkemdilim"])) == ("nkemdilim", "cakes")


def test_a_label_does_not_end_in_an_article() -> None:
    assert likely_words("harbourthe") == ()


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("haskellandson-upholstery", "Haskell & Son Upholstery"),
        ("haskellandson", "Haskell & Son"),
        ("oduyaandsisters", "Oduya & Sisters"),
        ("handson", ""),
    ],
)
def test_a_family_keeps_its_and(label: str, name: str) -> None:
    assert name_of_label(label) == name
