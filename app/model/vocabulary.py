"""Words that letters of this kind are made of: those of the built-in parts. Their presence says nothing about an injection."""

from app.letters.factwords import ORDINARY
from app.letters.parts import answering, deciding, following_up, gracious, last, thanking
from app.letters.sameness import words_of

_TABLES = (answering, deciding, following_up, gracious, last, thanking)
ORDINARY_WORDS = ORDINARY | frozenset(
    word
    for module in _TABLES
    for name, table in vars(module).items()
    if name.isupper()
    for part in table
    for word in words_of(part.text)
)
