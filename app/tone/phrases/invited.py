"""Words that show that they asked for it: then the same from the person is no surprise."""

from app.tone.grammar import idea

INVITED = idea(
    """
    you|they|your_colleague|your_email|your_letter|your_form|hr ~2 asked|ask|wanted|suggested|invited|proposed|
            requested|offered|said|told
    as ~1 agreed|arranged|planned|discussed|requested|suggested|you|we|they|promised
    at your request|suggestion|invitation
    """
)
