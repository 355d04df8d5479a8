"""The English word list that reading and tone share: pyspellchecker's own, read once per process when it is first asked."""

from functools import cache

from spellchecker import SpellChecker


@cache
def dictionary() -> SpellChecker:
    return SpellChecker(language="en", distance=1)


def times_seen(word: str) -> int:
    """How often the list's books and subtitles have a word (small letters); 0 for none."""
    return int(dictionary().word_frequency.dictionary.get(word, 0))
