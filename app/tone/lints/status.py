"""Does a sentence ask where things stand? What `frequency` and `unanswered_request` need to know of the words."""

from app.tone.grammar import idea
from app.tone.words import Sentence

STATUS = idea(
    """
    any|some|is_there|are_there ~2 news|update|updates|word|progress|decision|feedback|development ~3
    there is|are|has ~2 news|update|updates|word|progress ~3
    when ~2 do|will|would|might|can|could|should|may|is|are|does ~2 you|i|your_team|the_team|we|a|the|they|to ~3 decide|
            decision|hear|know|expect|expected|likely|made|shortlist|make|choose|result|results|outcome|news|announce|
            update
    where|how ~3 things|process|search|application|we|it|i|recruitment|decision|hiring ~2 stand|stands|standing|going|
            coming|is|are|go|goes
    what|how ~2 is|are ~2 status|timeline|timing|progress|next_step|next_steps|outcome|latest|state ~3
    ask|asking|wondered|wondering|know|check|checking|enquire|inquire|enquiring|hoping|tell|say|hear|share|curious ~5
            timeline|timing|status|decision|decided|news|update|stand|stands|next_step|next_steps|outcome|progress|
            result|shortlist|still_open|filled|made_a_decision|how_the_search|where_things
    has|have ~2 decision|anything|panel|you|team|committee|position|role|been ~2 made|decided|changed|been_made|met|
            filled|reached|chosen ~3
    status|outcome|result|update|progress ~1 of|on|about|regarding ~1 my|the|our
    hear|hearing ~2 about ~2 decision|outcome|result|next
    follow|following up on|about|regarding ~3 my|application|interview|our
    checking in
    still ~1 open|available|considering|in_the_running|under_consideration
    """,
    """
    thank|thanks you? ~1 for ~1 letting|telling|news|update
    if ~2 anything|things ~1 changes|change
    one thing|advice|improve|learn
    """,
)


def asks_status(sentence: Sentence) -> tuple[int, int] | None:
    """The place of the question, or None."""
    return STATUS.find(sentence)
