"""Words and addresses by which machines give themselves away. Tables only; the rules are in `kinds.py`."""
# ruff: noqa: E501 (a phrase table reads best with one language or one kind to a line)

import re

NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no|not|do-?not|dont|non?|ne-?pas|nicht|keine?|ingen|nao|sin|geen)[._-]?(?:reply|replies|response|respond|antwort(?:en)?|repondre|reponse|responder|respuesta|risposta|rispondere|responda|antwoord|svar|svara|odpowiadaj)(?:$|[._+\d-])"
    r"|(?:^|[._-])(?:noreply|no-reply|donotreply|do-not-reply|dnr|nepasrepondre|keineantwort|nichtantworten|noresponder|noresponda|nonrispondere|ikkesvar|svarikke|nobody|unattended|unmonitored)(?:$|[._+\d-])"
    r"|^(?:notifications?|notify|notifier|mailer|mailer-daemon|postmaster|automated?|automailer|auto|alerts?|jobalerts?|system|robot|bot|bounces?|return|daemon|updates?|digest)(?:$|[._+\d-])"
    r"|(?:^|[._-])(?:notifications?|mailer|automailer|alerts)$",
    re.I,
)
BOUNCE_SENDERS = re.compile(
    r"(?:mailer-daemon|postmaster|mail-daemon|maildaemon|mail-delivery|delivery-status)(?:[+._-].*)?", re.I
)
BOUNCE_SUBJECTS = re.compile(
    r"(?:undeliver|delivery (?:status|fail|incomplete|has failed)|mail delivery|returned mail|failure notice|unzustellbar|nicht zugestellt|non remis|échec de (?:la )?remise|no se (?:ha )?pudo entregar|mancata consegna|não (?:foi )?entreg|onbestelbaar)",
    re.I,
)
ABSENCE_SUBJECTS = re.compile(
    r"\s*(?:(?:re|aw|sv|fwd?)\s*:\s*)*\[?(?:automatic(?:al)? (?:reply|response)|auto(?:matic)?[- ]?(?:reply|response|responder)|out of (?:the )?office|ooo\b|away from (?:the |my )?office|on (?:annual |parental |sick )?leave\b|vacation (?:reply|notice)|autosvar"
    r"|abwesenheit(?:snotiz|smeldung|sassistent)?|automatische (?:antwort|abwesenheit)|nicht im (?:büro|haus)|réponse automatique|absence du bureau|message d'absence|absent\b|respuesta automática|fuera de la oficina|ausencia"
    r"|risposta automatica|fuori (?:ufficio|sede)|resposta automática|ausência|fora do escritório|automatisch(?:e)? (?:antwoord|beantwoording)|afwezig(?:heid)?|niet op kantoor|automatisk svar|frånvaro|fraværende|poissa|automaattinen vastaus"
    r"|automatyczna odpowiedź|odpowiedź automatyczna|nieobecność|automatická odpověď|автоматический ответ|автоответ|otomatik yanıt|自动回复|自動回覆|自動応答|自動返信|부재중|자동 회신|תשובה אוטומטית|αυτόματη απάντηση|răspuns automat|automatikus válasz)",
    re.I,
)
ABSENCE_TEXT = re.compile(
    r"\b(?:(?:i(?:'|’)?m|i am|i will be|i(?:'|’)ll be|we are|we will be) (?:currently |now |presently )?(?:out of (?:the )?office|out of office|away from (?:the office|my desk|my email|work|email)|away (?:until|till|from \w+ \d|on (?:annual|holiday|vacation|leave|parental))|on (?:annual |parental |maternity |paternity |sick |medical |study )?(?:leave|holiday|holidays|vacation|pto)|travell?ing (?:with|and will have) (?:limited|no) access)"
    r"|(?:limited|no) access to (?:my )?e-?mails? (?:until|till|and will|while|during)"
    r"|thank(?:s| you) for your (?:e-?mail|message)[.,!]? (?:i|we)(?:'|’)?(?: a)?(?:m|re) (?:currently |now )?(?:out|away|on )"
    r"|(?:ich bin|wir sind) (?:derzeit |momentan |aktuell |zur ?zeit |bis \S+ |vom \S+ |ab \S+ |erst |wieder |ab dem \S+ )*(?:nicht im (?:büro|haus|hause)|abwesend|im urlaub|in elternzeit|außer haus|nicht erreichbar)"
    r"|(?:je suis|nous sommes) (?:actuellement |absente? |en )*(?:absente?|congés?|vacances|déplacement)"
    r"|(?:estoy|estaré|me encuentro|estamos) (?:actualmente |ahora )?(?:fuera de la oficina|de vacaciones|ausente|de baja)"
    r"|(?:sono|sarò) (?:attualmente |al momento )?(?:fuori (?:ufficio|sede)|assente|in ferie)"
    r"|(?:estou|estarei) (?:atualmente |ausente )?(?:fora do escritório|ausente|de férias)"
    r"|(?:ik ben) (?:momenteel |op dit moment |tot \S+ \S* ?)?(?:afwezig|niet op kantoor|met vakantie|met verlof|op vakantie)"
    r"|jag är (?:för närvarande |just nu )?(?:på semester|ledig|frånvarande|inte på kontoret|föräldraledig)|jeg er (?:for tiden |i øjeblikket |for øyeblikket )?(?:på ferie|fraværende|ikke på kontoret|på barsel)|olen (?:lomalla|poissa)"
    r"|(?:jestem|przebywam) (?:obecnie |aktualnie )?(?:poza biurem|na urlopie|nieobecn[ya])|(?:jsem|budu) (?:mimo kancelář|na dovolené)|я в отпуске|нахожусь в отпуске)",
    re.I,
)
UNMONITORED = re.compile(
    r"(?:please )?(?:do not|don(?:'|’)t) (?:reply|respond) (?:directly )?to (?:this|the) (?:e-?mail|message|address|mailbox|notification)|(?:this|the) (?:mailbox|inbox|e-?mail (?:address|account)|address|account) (?:is|are) (?:not|un)[ -]?(?:being )?(?:monitored|attended|checked|read|staffed)"
    r"|(?:replies|responses|answers) (?:to this (?:e-?mail|message|address|mailbox) )?(?:are|will) (?:not (?:be )?|never )?(?:not )?(?:monitored|read|received|delivered|answered)|unmonitored (?:mailbox|inbox|address|e-?mail)|cannot (?:receive|accept) (?:replies|incoming)|sent from (?:a |an )?(?:notification-only|unmonitored|send-only|no-?reply)"
    r"|(?:bitte )?antworten sie (?:bitte )?nicht (?:auf|direkt)|(?:auf )?diese (?:e-?mail|nachricht) (?:bitte )?nicht (?:zu )?(?:antworten|beantworten)|(?:bitte )?nicht auf diese (?:e-?mail|nachricht|mail) antworten|(?:e-?mail|post|nachrichten?|antworten|postfach) (?:wird|werden|an diese \S+ (?:wird|werden)) nicht (?:gelesen|bearbeitet|überwacht)"
    r"|(?:merci de )?ne pas répondre (?:à|directement)|ne répondez pas à ce|no responda? a este|no respondas? a este|por favor,? no responda|non rispond(?:ere|a|ete) a quest|não responda a est|(?:niet|geen antwoord) (?:te )?(?:beantwoorden|antwoorden) op (?:dit|deze)|(?:dit|deze) (?:e-?mail|bericht|mailbox) (?:niet|wordt niet) (?:beantwoorden|gelezen)|(?:kan|går) (?:ikke|inte|inte att) (?:svares|besvaras|svara)|svara inte på|svar ikke på|ikke svar på|(?:prosimy|proszę) nie odpowiadać",
    re.I,
)
APPLICATION_WORDS = re.compile(
    r"\byour (?:recent |job |online |candidate )?(?:application|candidacy|candidature|cv|résumé|resume|interview|assessment|offer|profile for|submission|interest in (?:the|our|joining|this|working|a (?:career|role|position)))|(?:thank you|thanks) for (?:applying|your interest|your application|submitting|interviewing|taking the time)|(?:you(?:'|’)?(?:ve| have)?|have) (?:recently )?(?:applied|submitted your application)|application (?:received|confirmation|status|update)|(?:received|reviewed|reviewing|considered) your|applied (?:for|to) (?:the|our)|applicant|candidates?\b|interview (?:with|invitation|confirm|schedul|remind|request|details|availability)|(?:schedule|book|choose|pick|select) (?:your|a|an|the) (?:interview|slot|time|call)|(?:coding|online|skills?|technical|take-home) (?:challenge|assessment|test)|job offer|offer letter|position (?:has been|is|was) (?:filled|closed)|hiring (?:team|process|manager)|recruit(?:ing|ment) (?:team|process)|other candidates|next (?:step|stage|round)"
    r"|bewerb(?:ung|er|erin|en sie sich)|vorstellungsgespräch|ihre unterlagen|auswahlverfahren|candidature|votre (?:profil|cv|entretien)|entretien|poste de|recrutement|postul(?:é|er|ation|aste|ado)|candidatura|solicitud de empleo|tu (?:solicitud|perfil|cv)|su (?:solicitud|perfil|cv)|proceso de selección|entrevista|processo seletivo|vaga|colloquio|selezione|sollicit(?:atie|eren|eerde)|kandida(?:at|tuur)|ansök(?:an|ning)|ansøgning|søknad(?:en)?|stillingen|hakemu|rekrytoin|rekrut(?:acj|ering)|aplikacj|zgłoszenie|rozmow[aęy] kwalifikacyjn|kandydat|výběrov|životopis|резюме|вакансі|вакансия|отклик|собеседовани|başvuru|応募|面接|选拔|申请|应聘|面试|지원",
    re.I,
)
ALERT_WORDS = re.compile(
    r"\bjob ?alerts?\b|\bnew jobs?\b|\bjobs? (?:for you|matching|that match|you may|you might|near you|recommended|of the week|digest|picks)|recommended (?:jobs|for you)|\b\d+\+? (?:new |more |other )?(?:jobs|roles|openings|vacancies|opportunities)\b|(?:matching|similar|top|hot|latest) (?:jobs|roles|vacancies|openings)|jobs in your area|saved search|who(?:'|’)s hiring|newsletter|weekly digest|view in (?:your )?browser|% off|webinar|free trial|promo(?:tion|\s?code)|limited[- ]time|sale ends|upgrade to|boost your (?:cv|resume|profile|chances)|land your (?:dream|next)|earn rewards"
    r"|job-?(?:alarm|agent|mail|newsletter|benachrichtigung)|neue (?:jobs|stellen|stellenangebote)|passende (?:jobs|stellen)|stellenangebote (?:für|in)|alerte emploi|nouvelles? offres?|offres? d'emploi (?:pour|qui)|alertas? de empleo|nuevas ofertas|ofertas de empleo|offerte di lavoro|nuovi annunci|alerta de vagas|novas vagas|nieuwe vacatures|vacatures voor|vacature-?alert|nya jobb|nye (?:jobs|job|stillinger)|jobbannonser|nowe oferty|oferty pracy dla",
    re.I,
)
MACHINE_NAMES = re.compile(
    r"\b(?:careers?|jobs?|talent|recruit(?:ing|ment|er|ers)?|hiring|team|hr|people|human|resources|support|notifications?|no-?reply|donotreply|system|alerts?|updates?|news(?:letter)?|applications?|applicants?|candidates?|admin|service|services|office|info|contact|onboarding|acquisition|operations|department|company|group|gmbh|ag|inc|ltd|llc|plc|corp|sa|sas|bv|ab|oy|as|karriere|bewerb\w*|personal(?:abteilung)?|stellen\w*|recrutement|carrières?|candidatures?|emploi|rh|empleo|rrhh|selección|personas|lavoro|risorse|umane|selezione|vagas|vacatures|werving|rekrytering|rekruttering|jobb|kariera|kariéra|rekrutacja|mail|mailer|calendar|scheduling|scheduler|bot|assistant|portal|platform|software|digest|weekly|daily|community|academy|university|ltda|the|your|learning|rewards|customer|delivery|subsystem)\b",
    re.I,
)
CALENDAR_LINES = re.compile(
    r"^(?:when|where|who|what|calendar|organi[sz]er|attendees?|guests?|location|time|date|joining info|join|meeting (?:id|link|url|number|password)|passcode|password|pin|phone|dial|wann|wo|wer|kalender|teilnehmer|quand|où|qui|agenda|invités|cuándo|dónde|quién|calendario|quando|dove|chi|wanneer|waar|wie|när|var|vem|hvornår|hvor|hvem|når|kiedy|gdzie|kto)\b.{0,4}(?::|$|\s{2}|\t)"
    r"|(?:this event has been|has (?:accepted|declined|tentatively accepted|been (?:updated|cancell?ed|changed)|invited you|proposed)|you have been invited|(?:updated )?invitation(?: from google calendar)?|reply for|view (?:your calendar|all guest info|on google)|more (?:options|details)|yes\b.{0,12}maybe|forwarding this invitation|you are receiving this (?:e-?mail|courtesy|message)|to stop receiving|calendar\.google|meet\.google|google (?:meet|calendar)|zoom\.us|teams\.microsoft|microsoft teams|join (?:the meeting|with|by|zoom|on your|now|conversation)|video ?call|one tap mobile|find (?:a|your) local number|or dial|meeting options|learn more \||download teams|accepted:|declined:|tentative:|cancell?ed:|updated:|(?:e-?mail|invitation) (?:was )?(?:sent|generated) (?:by|from)|hat (?:zugesagt|abgesagt|angenommen)|einladung (?:von|zu)|a (?:accepté|refusé)|ha (?:aceptado|rechazado|accettato|rifiutato)|event details|^changed$|^accepted$|^declined$|^https?://\S+$|^[-_=*.]{3,}|^\+?[\d\s()#,-]{7,}$|^\W+$)"
    r"|^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\w*[.,]? .{0,80}\d{1,2}[:.h]?\d{0,2}|^(?:cancell?ed(?: event)?|updated invitation|invitation|accepted|declined)\b",
    re.I,
)
SYSTEM_DOMAINS = (
    "greenhouse.io", "greenhouse-mail.io", "us.greenhouse-mail.io", "eu.greenhouse-mail.io", "lever.co", "hire.lever.co", "ashbyhq.com", "myworkday.com", "myworkdayjobs.com", "workday.com",
    "smartrecruiters.com", "icims.com", "jobvite.com", "taleo.net", "successfactors.com", "successfactors.eu", "sapsf.com", "bamboohr.com", "breezy.hr", "breezy-mail.com", "recruitee.com",
    "teamtailor.com", "teamtailor-mail.com", "personio.com", "personio.de", "workable.com", "workablemail.com", "jazz.co", "applytojob.com", "jazzhr.com", "bullhorn.com", "pinpointhq.com",
    "rippling.com", "gem.com", "hirevue.com", "codility.com", "hackerrank.com", "hackerrankforwork.com", "softgarden.io", "softgarden.de", "rexx-systems.com", "dvinci.de", "concludis.de",
    "onlyfy.jobs", "prescreen.io", "join.com", "welcomekit.co", "taleez.com", "flatchr.io", "beamery.com", "eightfold.ai", "avature.net", "oraclecloud.com", "phenom.com", "phenompeople.com",
    "paradox.ai", "goodtime.io", "modernloop.io", "calendly.com", "comeet.co", "comeet-notifications.com", "freshteam.com", "zohorecruit.com", "recruitcrm.io", "catsone.com", "hibob.com",
    "homerun.co", "hireful.co.uk", "tribepad.com", "eploy.net", "peoplefluent.com", "silkroad.com", "ukg.com", "ultipro.com", "dayforce.com", "ceridian.com", "adp.com", "paylocity.com",
    "trakstar.com", "hireology.com", "clearcompany.com", "varbi.com", "reachmee.com", "jobylon.com", "hr-manager.net", "emply.com", "webcruiter.no", "recman.no", "erecruiter.pl", "traffit.com",
    "gupy.io", "kenexa.com", "brassring.com", "infinitebrassring.com", "jobscore.com", "newtonsoftware.com", "hrmdirect.com", "applicantpro.com", "applicantstack.com", "loxo.co", "dover.com",
    "wellfound.com", "polymer.co", "testgorilla.com", "karat.io", "coderpad.io", "codesignal.com", "hiretual.com", "trinethire.com", "viterbit.com", "factorialhr.com", "kenjo.io", "heavenhr.com",
)  # fmt: skip
