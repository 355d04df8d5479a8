# ruff: noqa: E501
"""Coarse senses of words, for the net: words it has seen lend their weight to words it has not.

A sense is a drawer, not a definition. Words are in the normalised form of `tokens.py`.
"""

from collections.abc import Mapping

_SENSES = """
NOT: unsuccessful rejected declined denied refused unselected unplaced not no never none nobody nothing neither nor without hardly cannot unable lacking nowhere
OTHER: other another others someone somebody elsewhere else different alternative instead rival stranger anybody
PERSON: person candidate candidates applicant applicants man woman lad guy girl boy fella chap bloke lady gentleman colleague finalist finalists contender individual hire newcomer people folks profile profiles fellow talent worker employee pupil nominee
KIN: nephew niece cousin brother sister son daughter wife husband uncle aunt family relative mate friend friends neighbour neighbor granddaughter grandson kid stepson
INSIDER: internal internally insider incumbent temp intern redeployee redeployment redeployed local locum trainee in-house predecessor within promoted promote transfer transferred returning former
TRADE: nurse teacher chef cook driver engineer developer designer waiter waitress barista carpenter joiner electrician plumber welder gardener lawyer paralegal secretary clerk doctor physio librarian technician pilot captain baker analyst manager assistant officer editor tutor lecturer coach pharmacist hygienist receptionist bookkeeper accountant server sommelier crew deckhand
SEAT: chair chairs seat seats desk bench place spot berth slot van keys key apron apron uniform overalls stethoscope baton crown throne hat cap boots stool kitchen counter classroom gown brush saddle oar wheel rudder pitch stage podium ladder hammer torch ticket bed room line whisk helm whistle shirt jersey badge locker peg gavel pen lectern bridge cabin
JOB: position role job post vacancy opening opportunity requisition shifts hours contract apprenticeship internship placement gig appointment headcount work engagement position vacancies roles posts jobs season part studentship fellowship trainee seat
GIVE: gave give given giving handed hand awarded award offered offering offer allotted allocated entrusted granted grant assigned passed conferred
CHOOSE: retained tips brought sticks stuck kept found chose chosen choose choosing picked pick selected select selecting decided decide deciding settled settle plumped opted opt preferred prefer preference preferring appointed appoint hired hire hiring took taken elected voted nominated landed drew leaned tipped signed recruited choice engaged favoured favored shortlisted asked commissioned weighed
WENT: went gone goes go going leaned fell fallen landed moved move moving
BEAT: beaten beat pipped edged outscored outran nosed narrowly whisker inch hair nose runner second silver closest lost lose missed miss tie short
END: closed close closing ended end ending over stopped stop finished final finish shut done concluded complete completed curtain chapter book goodbye farewell finale stops
CANCEL: cancelled canceled withdrawn withdraw scrapped axed cut pulled dropped eliminated removed revoked rescinded void invalid struck abolished merged absorbed lapsed evaporated vanished cancelling pulling collapsed killed dissolved redundant retract nixed binned ditched
FILLED: filled occupied claimed spoken staffed full covered sorted snapped booked taken filling settled
FREEZE: hold frozen freeze paused pause pausing parked suspended ice halted stop fridge moratorium standstill handbrake brake brakes stalled shelved limbo embargo thaw mothballed sleeps sleep waits
MONEY: budget budgets funding funder grant money donor sponsor headcount finance cash bank funds euros cuts treasurer
BOSS: client boss owner owners management manager board committee panel governors trustees director directors partners council head headquarters hq team chef chairman chair ceo cto hr leadership regional corporate principal dean department bosses company captain headteacher matron
WE: we i they he she us
YOU: you your yours yourself
BEGIN: starts start starting started joins join joining joined begins begin beginning takes take welcome welcomed new steps
SORRY: sorry unfortunately regret regretfully regrettably sadly afraid alas pity shame gutted sad hate hates apologise apologize apologies heavy heart disappointing disappointed disappoint disappointment regrets heartbroken dread dreaded dreading painful hurts stings ache tears worst bad unlucky hard tough
KIND: brilliant wonderful lovely superb impressed impressive talented strong excellent great liked loved enjoyed admire admired gift proud joy pleasure delight delightful fantastic marvellous credit charming warm class
SOFTEN: please wish hope luck best success future elsewhere somewhere encourage chin consolation honestly truly deserve deserves deserved reflection fault personally
KEEP: file database records touch pool community reserve list waitlist waiting mind door retain keep kept
WAIT: wait waiting patience patient bear hang yet still pending delay delayed slow slowly longer late silence quiet ongoing progress meanwhile tight forgotten
PROMISE: will shall promise expect hope aim plan intend anticipate should
TELL: call ring phone email mail text write contact hear inform notify update revert shout bell answer reply respond confirm message letter know news outcome decision result results feedback
MEET: meet meeting interview chat talk visit call conversation coffee lunch tour trial demo lesson zoom teams panel round interviews zoom shift appointment
PAST: enjoyed thanks thank yesterday earlier last
ASKW: what when where which who how why whether could can would may might are is do does did have
WANT: need want like require please kindly appreciate grateful could
GOTO: come pop drop swing visit join attend bring stop nip travel
FREE: free available around suit suits work works slot time times date dates convenient availability
DOC: reference references certificate licence passport form forms contract cv resume portfolio documents copy copies id permit test assessment task assignment registration signature photo photos payslip
GOON: forward further ahead progress proceed continue advance next stage step through pursue move
MATCH: match fit suitable suited closer closely experience experienced qualifications qualified skills background requirements criteria
IF: if should unless whether case provided once until event
GOOD: congratulations congrats delighted pleased happy welcome great good glad excited thrilled yes hurrah
TRADEOTHER: tenant landlord course university scholarship volunteer unpaid invoice quote supplier subscription discount demo platform webinar newsletter parcel order dental patient viewing mortgage loan claim visa planning manuscript paper conference jury prize grant startup tuition
"""


def _read(lines: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in lines.strip().splitlines():
        sense, _, words = line.partition(": ")
        for word in words.split():
            known = found.setdefault(word, [])
            if sense not in known:
                known.append(sense)
    return {word: tuple(senses) for word, senses in found.items()}


SENSES = _read(_SENSES)
