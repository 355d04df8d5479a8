"""`generic`: a letter that could go to anybody: only stock sentences, no word of its own (S4.7, S4.8, E31)."""

from app.tone.grammar import idea
from app.tone.letter import LetterText
from app.tone.words import Sentence

# Phrases that tell that the writer did not look.
CLICHE = idea(
    """
    to whom it may concern
    dear|respected sir|madam|sirs|hiring_manager|recruiter
    sir or|, madam
    esteemed|reputed|prestigious|renowned|reputable|respected|leading|dynamic|well-known|valued ~1 company|organisation|
            organization|firm|institution|concern|institute|employer|establishment
    team player
    hard|quick|fast worker|learner|working
    hardworking|hard-working|self-motivated|self-starter|results-driven|detail-oriented|go-getter|results-oriented|
            goal-oriented|dynamic ~
    think|thinks|thinking outside|out the|of
    ideal|perfect|great|excellent|strong|good|right|best candidate|fit|match|asset|addition
    great|valuable|strong asset|addition
    passion|passionate for|about success|excellence|people|growth|learning
    excellent|strong|good|great communication|interpersonal|people|organisational|organizational skills
    time and|, consideration
    express|expressing|reiterate|reiterating ~2 interest
    hope|trust ~2 finds|find you ~1 well
    hope you are ~2 well
    status of my application
    following|follow up ~2 on|regarding my application
    very|really|highly|extremely|truly|remain|still interested in ~1 the|this|your job|position|role|opportunity|
            vacancy|post
    considering my application|candidacy
    thank ~1 for|the ~2 opportunity $
    thank ~1 for ~1 the opportunity to interview
    my skills and|, experience|qualifications|abilities|knowledge
    proven track record
    pleasure|nice|great|good ~1 meeting|meet|talking|talk|speaking|speak ~2 about|regarding ~1 the|your|this
            job|position|role|opportunity|vacancy|post|company
    remain at your disposal
    i refer to ~1 the|your vacancy|advertisement|advert|position|post
    hope|hoping|look_forward|looking_forward to hear|hearing from you ~1 soon
    """
)

# Words that any application may hold; a letter of these alone says nothing of its own.
_STOCK_WORDS = """
    a able about again all also always am an and any anything apply applying application appreciate appreciated
    are as asset at attention back background be because been being believe best better between both but by can
    candidate candidacy capable chance clear come communication company concern confident consider consideration
    considering contact contribute contribution could day days dear dedicated delighted detail details did do
    does dynamic eager effective email employer enjoy enjoyed enthusiasm enthusiastic esteemed ever every
    excellent excited exciting express experience experienced feel feedback fit follow following for forward
    found from further future gave get getting give given glad goal good grateful great greatly had happy hard
    hardworking has have hear hearing hello helpful hesitate hi him hire hiring honest honoured hope hoping how
    i ideal if in individual information informative insight insightful interest interested interesting
    interview interviewer interviewing into is it its job join joining keen keep kind kindly know knowledge last
    later learn learned learner learning let letter like listen little long look looking lot love loyal madam
    make manager many match may me mean meet meeting member might mind month more morning most motivated much my
    need needs new news next nice no not now of on once one opening opportunity or organisation organization our
    out outside passion passionate person player please pleased pleasure position positive possibility possible
    post present prestigious process professional proven qualifications qualified question questions quick
    quickly quite really receive recent recently record regarding regards reliable remain reply reputed
    resourceful respected response responsible result results role see seeing self send sharing should side
    sincerely sir skill skills so some someone something soon sounds speak speaking spend spending spoke status
    steps still strong success successful such suit suitable sure take taking talent talk talking team thank
    thanks that the their them these attached attach find enclosed resume cv ethic they things think thinks this
    those thought time to today together too touch track truly trust under up update us vacancy valuable valued
    very want wanted was way we week weeks well went were what when where which while who will wish with within
    wonderful work worker working would write writing yesterday you your yours honour privilege institution
    hiring-manager sirs recruiter whom box thinking highly self-motivated organised team-player hard-working
    fast learner honest refer referring disposal enquire inquire advertised advert advertisement vacancies dedication
    regard finds done doing whether any-other else opportunities free discuss discussing conversation chat call
    earlier afternoon today's mentioned value environment challenge challenges challenging growth grow ability
    abilities reiterate reiterating respective firm
"""
_STOCK = frozenset(_STOCK_WORDS.split())


def is_stock(sentence: Sentence) -> bool:
    """Does the sentence hold no word of its own?"""
    own = [t.text for t in sentence.tokens if t.text not in _STOCK and t.text not in {",", ".", "!", "?"}]
    return not own


def generic(letter: LetterText) -> tuple[int, int] | None:
    """The place of the stock text, when there is nothing else in it."""
    sentences = letter.sentences
    greeting = letter.text[letter.greeting[0] : letter.greeting[1]].lower()
    nobody = any(w in greeting for w in ("whom it may", "sir", "madam", "hiring manager"))
    if not sentences or not all(is_stock(s) for s in sentences):
        return None
    if len(sentences) == 1 and not nobody and CLICHE.find(sentences[0]) is None:
        return None
    return (letter.greeting[0] if nobody else sentences[0].start), sentences[-1].end
