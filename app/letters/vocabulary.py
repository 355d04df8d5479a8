"""Words that letters of this kind are made of. A sentence of such words alone says nothing particular."""

from app.letters.factwords import ORDINARY
from app.letters.parts import answering, changing, deciding, following_up, gracious, last, thanking
from app.letters.sameness import words_of

_TABLES = (answering, changing, deciding, following_up, gracious, last, thanking)
# What people add in such letters without saying more: courtesy, time, effort.
_COURTESY = """
able absolutely actually amazing anytime appreciated available away awesome back believe bit busy candidates certainly chance cheers
clear closely coming completely considering contact currently definitely delay delighted details discuss discussed discussing eager
enthusiastic especially eagerly everyone excited exciting extremely fantastic feel finally fully getting given gives giving going
grateful happily hearing helpful hesitate hopefully hoping humble humbly incredible indeed inform information interview keep known
learn learning looking lot lots lovely luck mail making manner matter meantime meeting mind moment myself need needed needs nice
number onboard opportunity opinion part particular patience people perhaps personal pleasure point possible possibly present pretty
process progress prompt properly quick quickly rather reach reached reading ready regarding regards really related remain reply
respond response rest role saying schedule seeing sending short simply sincere sincerely since soon sounds speak speaking specific
stage start step still stop support sure talk talking team teams thankful therefore thing things think thinking thought time times
totally touch true truly trust try trying understand update updates useful usual value valued various wait waiting wanted wanting
ways weeks whole wonderful wondering words work working world worry write writing yours
"""
ORDINARY_WORDS = (
    ORDINARY
    | frozenset(_COURTESY.split())
    | frozenset(
        word
        for module in _TABLES
        for name, table in vars(module).items()
        if name.isupper()
        for part in table
        for word in words_of(part.text)
    )
)
