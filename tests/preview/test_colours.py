"""Contrast of the page's own colours, computed from the sheet: 4.5:1 for words, 3:1 for the edges of controls."""

import re
from importlib.resources import files

import pytest

SHEET = files("app.preview").joinpath("static/preview.css").read_text("utf-8")
SCHEMES = dict(zip(("light", "dark"), re.findall(r":root \{(.*?)\n\s*\}", SHEET, re.DOTALL), strict=True))
WORDS = [
    ("ink", "paper"),
    ("ink", "page"),
    ("ink", "raised"),
    ("ink", "hover"),
    ("ink", "read"),
    ("soft", "paper"),
    ("soft", "page"),
    ("soft", "raised"),
    ("soft", "hover"),
    ("soft", "read"),
    ("accent", "paper"),
    ("accent", "raised"),
    ("accent", "hover"),
    ("on-accent", "accent"),
    ("on-tint", "tint"),
    ("on-warm", "warm"),
    ("danger", "paper"),
    ("danger", "raised"),
    ("on-toast", "toast"),
]
EDGES = [("edge", "paper"), ("edge", "raised"), ("edge", "read"), ("accent", "paper"), ("accent", "page")]
HUES = re.findall(r"\.hue\d \{ background: (#\w{6})", SHEET)


def colour(scheme: str, name: str) -> str:
    match = re.search(rf"--{name}: (#[0-9a-f]{{6}});", SCHEMES[scheme])
    assert match, f"{scheme} has no --{name}"
    return match[1]


def luminance(code: str) -> float:
    parts = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "ground"), WORDS)
def test_words_stand_out(scheme: str, front: str, ground: str) -> None:
    assert contrast(colour(scheme, front), colour(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "ground"), EDGES)
def test_edges_of_controls_stand_out(scheme: str, front: str, ground: str) -> None:
    assert contrast(colour(scheme, front), colour(scheme, ground)) >= 3


@pytest.mark.parametrize("hue", [*HUES, "#7b3fa0", "#0b57d0"])
def test_white_letters_stand_out_on_every_face_and_button(hue: str) -> None:
    assert contrast("#ffffff", hue) >= 4.5


def test_there_is_a_hue_for_each_number() -> None:
    from app.preview.views import HUES as MANY

    assert len(HUES) == MANY
