# ruff: noqa: E501
"""Coarse senses of words around a date, for the model of kinds: a word never seen lends from its drawer."""

from collections.abc import Mapping

_DRAWERS = """
DECIDE: decide decides decided deciding decision decisions verdict ruling rule rules choose chooses choosing choice pick picks picking settle settles conclude concludes conclusion conclusions vote votes approve approves approval appoint appointment appoints ratify ratifies award awards select selects selection finalise finalize determine consensus deliberate deliberating deliberations mind minds sign-off signoff green hire hiring fill filled compare comparing weigh weighing agree agrees
NEWS: answer answers outcome outcomes result results feedback news word reply replies response responses hear hears heard hearing know knows known yes no clarity certainty update updates status announcement announced verdict reaction thumbs position
SAY: tell tells told inform informed notify notified advise advised let contact contacts contacted ring rings call calls phone phones telephone text write writes reach touch update updated communicate communicated intimate intimated announce publish published revert respond responds come get got find
SEND: send sends sent sending email emails mail mails mailed forward forwards post posts posted share shares shared issue issued issues courier couriered circulate circulated upload uploads attach follow follows release land lands arrive arrives introduce connect pass passing prepare prepared draft drafting
PLAN: schedule schedules scheduled scheduling arrange arranged arranging organise organize organised organized book books booked booking fix fixed set setting plan planned coordinate invite invites invited invitation invitations invites confirm confirmed line lined begin
TALK: interview interviews interviewed interviewing chat chats conversation conversations meeting meetings meet meets coffee lunch tea zoom teams video screen onsite on-site visit tour trial audition auditions presentation demo lesson panel round slot slots appointment assessment session viva exam practical loop talk talks speak discussion
COME: come comes join attend drop pop swing visit bring arrive present appear report stop see seeing expect welcome
SUIT: suit suits free available availability work works convenient doable possible okay ok good best better easier prefer fine around flexible happy handy option options
PAPER: contract contracts form forms reference references referee referees document documents certificate certificates agreement paperwork letter letters passport copy copies scan portfolio essay slides sample samples details cv resume licence license consent statement transcript assignment task test case homework tape questionnaire survey application applications
CHECK: check checks vetting background clearance screening medical medicals visa permit embassy dbs verification police security finger fingerprints occupational credit
START: start starts starting started begin begins beginning commence commences join joins joining joined induction orientation onboarding post term season cohort intake rehearsal shift first employment duty seat chair role position
REVIEW: review reviews reviewing read reads reading mark marked marking shortlist shortlisting shortlisted longlist longlisting sift sifting screen assess assessing look looks score evaluate portfolios files
HOLD: hold paused pause pausing frozen freeze parked park ice stopped stop suspended halted standstill postponed rests resume resumes restart restarts reopen reopens revisit pick picks again readvertise
AWAY: away off out ooo absent absence unavailable unreachable offline abroad travelling traveling travels leave holiday holidays vacation pto sabbatical sick maternity paternity annual urlaub conference retreat honeymoon hospital operation ill flu gone break trip flight unattended unmanned unstaffed unmonitored
SHUT: closed shut closes shuts close closure closing shutdown reopen reopens opens open bank public observance observing
BACK: back return returns returning returned resume resuming again
CHASE: nudge nudges ping chase chasing chasers poke prod remind reminder reminders bug pester hassle bump follow followup follow-up enquire inquire enquiries check circle knock ask asking shout holler jog kick prompt resend try
SILENT: silence silent quiet nothing no nobody none haven't hasn't not without dark forgotten forget forgot slipped slips missed crickets still
WELCOME: feel free welcome hesitate mind shy means harm happy fine alright permission liberty wise worry
ASK: please kindly pls plz could would can request requested require required need needs must should have grateful appreciate like want
DUE: due deadline expire expires expiry expired lapse lapses closes closing close closed valid open last cut-off cutoff date mandatory latest limit window stays remains stands keep keeps held reserve reserved kept release void considered accepted
GIVEBACK: return returned sign signed submit submitted complete completed finish fill upload uploaded provide accept acceptance confirm confirmation register enrol apply respond reply rsvp hand turn choose pick book claim drop send get give log
BODY: board panel committee council trustees governors partners directors team management commission jury faculty dean principal headteacher ceo founder boss owner manager client hr director chair head school office ministry
INSIDE: meets sits gathers convenes debrief debriefs internal agenda budget finance numbers ranking quarter auditors inspectors audit
WORLD: launch launches opens store branch product merger company pay salary salaries wages bonus bonuses party season show ship trade fair exhibition harvest canteen lease parking law passport pension reimburse reimbursement repaid paid publishes advert ad advertised retires leaves replace successor predecessor postholder birthday wedding married turns fifty sixty site maintenance system deleted kept
OFFER: offer offers offered salary package terms
SOFT: hope hopes hoping hopefully aim aims aiming expect expects expected expecting try trying should ought plan anticipate probably likely think guess reckon usually normally typically roughly around about
WILL: will shall 'll going
WE: we i we'll i'll we're i'm we've i've us me our my we'd i'd they he she they'll he'll she'll someone somebody colleague assistant coordinator recruiter
YOU: you your you'll you're you've you'd yours
THEYALL: candidates candidate applicants applicant everyone everybody all each both
IF: if should unless whether once when after before until provided subject in-case
DID: was were had did met spoke applied received reached sent took wrote held came went signed posted closed filled forwarded reviewed thanks thank enjoyed lost saw
FEAST: festival fair concert carnival parade match final finals game games cup league derby marathon race races market fete gala fireworks show season quiz party wedding birthday picnic exhibition museum film play plays tickets sale premiere lights pub beer cake barbecue bbq kids daughter son wife husband dog town village
WEATHER: weather rain rains raining rained snow snowed storm storms sun sunny hot cold degrees frost heatwave flood fog wind winds minus
TERMS: probation probationary notice salary salaries pay paid payroll payslip bonus bonuses pension overtime allowance stipend wage wages shift shifts rota roster hours weekend weekends nights severance benefits insurance training apprenticeship learnership trial vest accrue
TOLDPAST: founded opened moved bought sold built launched listed joined established won acquired retired left signed updated reported published registered closed started merged ran wrote
HABIT: usually normally typically generally often always mostly most average tends tend never ever everyone nobody people folks
LAW: law laws legal policy policies regulation regulations privacy gdpr data records complaints complaint grievance disclaimer statements confidential unsubscribe retention government minister ministry charter
MONTHLY: every each daily weekly hours shift shifts rota per
"""


def _read(lines: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in lines.strip().splitlines():
        drawer, _, words = line.partition(": ")
        for word in words.split():
            known = found.setdefault(word, [])
            if drawer not in known:
                known.append(drawer)
    return {word: tuple(drawers) for word, drawers in found.items()}


DRAWERS = _read(_DRAWERS)
