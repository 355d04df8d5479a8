"""Words and addresses by which machines give themselves away. Tables only; the rules are in `kinds.py`."""
# ruff: noqa: E501 (a phrase table reads best with one language or one kind to a line)

import re

from app.reading.lines import one_of


def _table(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.I)


NO_REPLY = re.compile(
    one_of(r"""
        (?:^|[._+-])(?:no|not|do-?not|dont|non?|ne-?pas|nicht|keine?|ingen|nao|sin|geen)[._-]?(?:
            reply|replies|response|respond|antwort(?:en)?|repondre|reponse|responder|respuesta|risposta|rispondere|responda|antwoord
            svar|svara|odpowiadaj
        )(?:$|[._+\d-])
        (?:^|[._+-])(?:
            noreply|no-reply|donotreply|do-not-reply|dnr|nepasrepondre|keineantwort|nichtantworten|noresponder|noresponda
            nonrispondere|ikkesvar|svarikke|nie[._-]?odpowiadaj|nobody|unattended|unmonitored|auto-?reply|auto-?respond(?:er)?
        )(?:$|[._+\d-])
        ^(?:
            notifications?|notify|notifier|mailer|mailer-daemon|postmaster|automated?|automailer|auto|alerts?|jobalerts?|system
            robot|bot|bounces?|return|daemon|updates?|digest
        )(?:$|[._+\d-])
        (?:^|[._-])(?:notifications?|mailer|automailer|alerts)$
    """),
    re.I,
)
NO_REPLY_HOST = re.compile(r"(?:no-?reply|do-?not-?reply|notifications?|bounces?)$", re.I)
NEWSLETTER = re.compile(
    r"(?:newsletter|news|mailing|marketing|promo(?:tion)?s?|offers|deals|campaigns?)[._+-]?\w*@", re.I
)
# "Reply directly to this e-mail, your answer reaches Alistair": how networks and boards close what a person wrote.
RELAYED = _table(
    one_of(r"""
        (?:reply|respond|answer)(?:ing)? (?:directly )?(?:to )?this (?:e-?mail|message)[^.!?\n]{0,20}(?:
            your (?:answer|reply|message)
            to (?:respond|answer|reach|contact|reply to)
            and (?:it|your (?:answer|reply|message|response))
        )
    """),
    one_of(r"""
        your (?:answer|reply|message|response) (?:will )?(?:
            be (?:sent|forwarded|delivered) (?:straight |directly )?to
            reach(?:es)?|goes? (?:straight |directly )?to
        ) [A-Z]
    """),
)
BOUNCE_SENDERS = re.compile(
    r"(?:mailer-daemon|postmaster|mail-daemon|maildaemon|mail-delivery|delivery-status|microsoftexchange[0-9a-f]{16,40})(?:[+._-].*)?",
    re.I,
)
BOUNCE_SUBJECTS = re.compile(
    one_of(r"""
        (?:
            undeliver
            delivery (?:status|fail|incomplete|has failed)
            mail delivery|returned mail|failure notice|unzustellbar|nicht zugestellt|non remis|échec de (?:la )?remise
            no se (?:ha )?pudo entregar|mancata consegna|não (?:foi )?entreg|onbestelbaar
        )
    """),
    re.I,
)
# What mail programs send by themselves once a mail was opened, delivered or deleted unread (Outlook, Thunderbird, Apple, Notes).
RECEIPT_SUBJECTS = re.compile(
    one_of(r"""
        \s*(?:
            read|not read|deleted|delivered|relayed|displayed|return receipt(?: \(displayed\))?|read receipt|delivery receipt
            gelesen|ungelesen|nicht gelesen|zugestellt|lesebestätigung|empfangsbestätigung
            lue?|non lue?|remis|accusé de (?:lecture|réception)(?: \(affiché\))?
            leído|no leído|entregado|confirmación de lectura
            letto|non letto|recapitato|conferma di lettura|lid[ao]|não lid[ao]|entregue
            gelezen|niet gelezen|bezorgd|leesbevestiging|læst|lest|läst|kvittens|luettu|przeczytane|přečteno
        )\s?[:：–-]
    """),
    re.I,
)
# What servers write of a mail that has not failed: it waits, or it went on to a server that tells no more.
UNDER_WAY = re.compile(
    one_of(r"""
        \s*(?:
            delivery status notification \((?:delay(?:ed)?|relay(?:ed)?|success)\)
            (?:mail |message |delivery |e-?mail )*(?:delayed|delay)\b|(?:relayed|delivered|expanded)\s?:
            successful mail delivery|mail delivery (?:delayed|deferred)|your message was delivered
            warning:? (?:could not send message for|message \S+ delayed)
            (?:zustellung )?verzögert|übermittelt\s?:|remise (?:retardée|différée)|retardé|entrega (?:retrasada|demorada|atrasada)
            recapito (?:ritardato|posticipato)|bezorging (?:vertraagd|uitgesteld)|vertraagd
        )
    """),
    re.I,
)
RECEIPT_TEXT = re.compile(
    one_of(r"""
        \b(?:was|has been) (?:read|displayed|opened|delivered|deleted without being read)\b
        \breturn receipt for the mail\b|\bthis is a (?:return|read|delivery) receipt\b|\bthis return receipt only\b
        \bwurde (?:am .{4,60} )?(?:gelesen|geöffnet|angezeigt|zugestellt|ungelesen gelöscht)\b
        \ba été (?:lue?|ouvert|affiché|remise?|supprimée? sans avoir été lue?)\b
        \b(?:se ha leído|fue leído|ha sido leído|se leyó|se entregó)\b
        \b(?:è stato (?:letto|aperto|recapitato|visualizzato)|foi (?:lida?|aberta|entregue))\b
        \b(?:is|werd) (?:gelezen|bezorgd)\b|\bblev læst\b|\bble lest\b|\blästes\b
    """),
    re.I,
)
# At the start of a subject. A reply to such a mail ("Re: Out of office …") is a person's, so no prefix is passed over.
ABSENCE_SUBJECTS = re.compile(
    one_of(r"""
        \s*\[?(?:
            automatic(?:al)? (?:reply|response)
            auto(?:matic)?[- ]?(?:reply|response|responder)
            out of (?:the )?office|away from (?:the |my )?office|vacation (?:reply|notice)|autosvar
            abwesenheits(?:notiz|meldung|assistent|nachricht)
            automatische (?:antwort|abwesenheit)
            nicht im (?:büro|haus)|réponse automatique|absence du bureau|message d'absence|respuesta automática|fuera de la oficina
            risposta automatica|fuori (?:ufficio|sede)|resposta automática|fora do escritório
            automatisch(?:e)? (?:antwoord|beantwoording)
            niet op kantoor|automatisk svar|automaattinen vastaus|automatyczna odpowiedź|odpowiedź automatyczna|automatická odpověď
            автоматический ответ|автоответ|otomatik yanıt|自动回复|自動回覆|自動応答|自動返信|부재중|자동 회신|תשובה אוטומטית|αυτόματη απάντηση
            răspuns automat|automatikus válasz
            (?:
                abwesenheit|absence|absent|ausencia|ausência|assenza|afwezig(?:heid)?|frånvaro|fraværende|poissa|nieobecność|ooo
                on (?:annual |parental |sick )?leave
            )\s*(?:[:：–(-]|$|bis |until |till |jusqu)
        )
    """),
    re.I,
)
# What automatic notes say beside the absence itself.
ABSENCE_FORMULAS = _table(
    r"(?:limited|no|intermittent) (?:e-?mail )?access",
    one_of(r"""
        (?:urgent|pressing) (?:matters?|requests?|issues?|questions?|cases?|enquir(?:y|ies)|inquir(?:y|ies))
        in (?:my absence|urgent cases)
        if (?:it is|your (?:request|matter|enquiry|message) is|this is) urgent
    """),
    r"(?:upon|on|after) my return|when i(?:'|’)?(?: a)?m back|once i return|as soon as i (?:return|am back|can)",
    r"thank(?:s| you) for your (?:e-?mail|message)",
    r"your (?:e-?mail|message) (?:will|has) (?:not )?be(?:en)? (?:forwarded|read|received|answered)",
    one_of(r"""
        in dringenden (?:fällen|angelegenheiten)
        nach meiner rückkehr
        vielen dank für ihre (?:nachricht|e-?mail)
        wird nicht weitergeleitet|vertretung|kein(?:en)? zugriff
    """),
    r"en cas d'urgence|à mon retour|merci (?:de|pour) votre (?:message|courriel|mail)|pendant mon absence",
    r"en caso (?:de urgencia|urgente)|a mi (?:vuelta|regreso)|gracias por su (?:mensaje|correo)",
    r"in caso di urgenza|al mio (?:rientro|ritorno)|per urgenze",
    r"em caso de urgência|no meu regresso|para assuntos urgentes",
    r"bij (?:dringende|spoed)|na mijn terugkomst|in dringende gevallen|bedankt voor (?:je|uw) (?:bericht|e-?mail)",
    r"brådskande|akuta ärenden|hastende|presserende|kiireellis|w pilnych sprawach|po (?:moim )?powrocie|v naléhavých",
)
ABSENCE_TEXT = re.compile(
    one_of(r"""
        \b(?:
            (?:i(?:'|’)?m|i am|i will be|i(?:'|’)ll be|we are|we will be) (?:currently |now |presently )?(?:
                out of (?:the )?office|out of office
                away from (?:the office|my desk|my email|work|email)
                away (?:until|till|from \w+ \d|on (?:annual|holiday|vacation|leave|parental))
                on (?:annual |parental |maternity |paternity |sick |medical |study )?(?:leave|holiday|holidays|vacation|pto)
                travell?ing (?:with|and will have) (?:limited|no) access
            )
            (?:limited|no) access to (?:my )?e-?mails? (?:until|till|and will|while|during)
            thank(?:s| you) for your (?:e-?mail|message)[.,!]? (?:i|we)(?:'|’)?(?: a)?(?:m|re) (?:currently |now )?(?:out|away|on )
            (?:ich bin|wir sind) (?:
                derzeit[ ]|momentan[ ]|aktuell[ ]|zur ?zeit[ ]|bis \S+[ ]|vom \S+[ ]|ab \S+[ ]|erst[ ]|wieder[ ]|ab dem \S+[ ]
            )*(?:nicht im (?:büro|haus|hause)|abwesend|im urlaub|in elternzeit|außer haus|nicht erreichbar)
            (?:je suis|nous sommes) (?:actuellement |absente? |en )*(?:absente?|congés?|vacances|déplacement)
            (?:estoy|estaré|me encuentro|estamos) (?:actualmente |ahora )?(?:fuera de la oficina|de vacaciones|ausente|de baja)
            (?:sono|sarò) (?:attualmente |al momento )?(?:fuori (?:ufficio|sede)|assente|in ferie)
            (?:estou|estarei) (?:atualmente |ausente )?(?:fora do escritório|ausente|de férias)
            (?:ik ben) (?:momenteel |op dit moment |tot \S+ \S* ?)?(?:afwezig|niet op kantoor|met vakantie|met verlof|op vakantie)
            jag är (?:för närvarande |just nu )?(?:på semester|ledig|frånvarande|inte på kontoret|föräldraledig)
            jeg er (?:for tiden |i øjeblikket |for øyeblikket )?(?:på ferie|fraværende|ikke på kontoret|på barsel)
            olen (?:lomalla|poissa)
            (?:jestem|przebywam) (?:obecnie |aktualnie )?(?:poza biurem|na urlopie|nieobecn[ya])
            (?:jsem|budu) (?:mimo kancelář|na dovolené)
            я в отпуске|нахожусь в отпуске
        )
    """),
    re.I,
)
# A return that counts as absence only where a header says that a machine answers.
BACK_TEXT = _table(
    one_of(r"""
        (?:i|we)(?:'|’)?(?:
            ll|[ ]will|[ ]shall|[ ]am|[ ]are|m|re
        )? (?:be )?(?:back|return(?:ing)?) (?:to (?:the office|work|my desk|school) )?(?:
            on|in the office|from|by|mon|tue|wed|thu|fri|\d
        )
    """),
    r"(?:until|after|over|during) (?:the )?(?:half[- ]term|term time|summer break|christmas break|easter break|school holidays?|bank holiday)",
)
UNMONITORED = _table(
    # en
    one_of(r"""
        do(?:es)? not (?:reply|respond|answer)\b(?!
            [ ](?:to )?all\b
            (?: (?:directly )?to (?:this|the|my) (?:e-?mail|message|mail))? (?:until|before|after|by|if)\b
        )
    """),
    r"don(?:'|’)?t (?:reply|respond) (?:directly )?to (?:this|the)",
    one_of(r"""
        (?:
            can(?:'|’)t|cannot|can ?not|unable to|not able to|won(?:'|’)t be able to
        ) (?:reply to|respond to|answer|receive|accept|read|view) (?:
            this|to this|replies|repl|mail|e-?mails?|incoming|responses|your repl
        )
    """),
    r"(?:no[ -]?one|nobody|no person|not a person|no human) (?:monitors|reads|checks|sees|looks at|watches|answers)",
    r"(?:not|un|never|isn(?:'|’)t|aren(?:'|’)t)[ -]?(?:being |actively |regularly )?(?:monitored|attended|staffed|checked regularly)\b",
    r"(?:for )?outgoing (?:e-?)?mails? only|outbound(?:[- ]only)? (?:e-?mail|mailbox)|send[- ]only|notification[- ]only",
    one_of(r"""
        (?:replies|responses|answers|messages|e-?mails) (?:sent )?(?:to (?:this|it)[\w -]{0,30} )?(?:are|will|go|is)(?: be)? (?:
            not|never|unread|ignored|discarded|deleted|bounce|nowhere|un
        )
    """),
    r"this (?:address|mailbox|inbox|e-?mail address) (?:does not|cannot|can(?:'|’)t|doesn(?:'|’)t) (?:accept|receive|take)",
    r"(?<!\w)not reply to this(?! (?:e-?mail|message|mail) (?:until|before|after|by|if)\b)",
    r"(?:answering|replying|a reply|an answer) is not possible",
    # de
    r"(?:bitte )?antworten sie (?:bitte )?nicht (?:auf|direkt)",
    r"nicht (?:direkt )?auf diese (?:e-?mail|nachricht|mail) (?:zu )?antworten",
    r"diese (?:e-?mail|nachricht|mail)(?:adresse)? (?:bitte )?nicht (?:zu )?(?:antworten|beantworten)",
    one_of(r"""
        (?:
            e-?mail-?adresse|adresse|postfach|antworten|nachrichten?|rückantworten
        )[\w ,-]{0,40} (?:wird|werden) nicht (?:gelesen|bearbeitet|überwacht|abgerufen|beantwortet)
    """),
    r"nur (?:zum|für den) versand",
    # fr
    r"ne pas (?:y )?répondre",
    r"ne répondez pas",
    r"(?:adresse|boîte|messagerie)[\w ]{0,30} (?:n'est|n’est) pas (?:consultée|lue|surveillée|relevée)",
    r"réponses? ne ser(?:a|ont) pas (?:lue|traitée)s?",
    # es, it, pt
    r"no respond(?:a|as|er)\b",
    r"(?:buzón|dirección|correo)[\w ]{0,30} no (?:está|es) (?:supervisad|atendid|monitorizad|leíd)",
    r"non rispond(?:ere|a|ete|i) (?:a quest|direttamente|alla presente)",
    r"casella[\w ]{0,30} non (?:è|viene) (?:presidiata|monitorata|letta)",
    r"não responda",
    r"não (?:é|está sendo) monitorad",
    # nl, da, no, sv, fi
    r"niet (?:op )?(?:dit|deze)[\w -]{0,20} (?:te )?(?:antwoorden|beantwoorden|reageren)",
    r"(?:dit|deze) [\w-]{3,15} (?:wordt|worden|kan|kunt u) niet (?:gelezen|beantwoord|beantwoorden)",
    r"(?:kan|går|skal) (?:ikke|inte|inte att|ikke) (?:svares|besvaras|besvares|svara)",
    r"(?:svara|svar) (?:inte|ikke|ej) (?:på|til)",
    r"älä vastaa|ei voi vastata",
    # pl, cs
    r"nie odpowiadaj",
    r"prosimy nie odpowiadać|prosimy o nieodpowiadanie",
    r"neodpovídejte",
)
AUTOMATIC_TEXT = _table(
    one_of(r"""
        this is an? (?:auto-?(?:mated|matic|matically|generated)[\w-]*)(?: [\w-]+)? (?:
            e-?mail|message|reply|response|notification|notice|confirmation|acknowledge?ment
        )
    """),
    r"(?:e-?mail|message|letter|notification) (?:was|is|has been) (?:automatically|auto-?) ?(?:generated|created|sent)",
    r"(?:auto|automatically|system|computer)[- ]generated",
    r"automatisch (?:generiert|erstellt|erzeugt|versendet|verschickt)\w*",
    r"(?:message|courriel|e-?mail|réponse) (?:généré |envoyé )?automatique(?:ment)?",
    r"(?:mensaje|correo) (?:generado )?automátic[oa](?:mente)?",
    r"(?:messaggio|e-?mail) (?:generat[oa] )?automatic[oa](?:mente)?",
    r"(?:mensagem|e-?mail) automátic[oa]",
    r"automatisch (?:gegenereerd|verzonden|bericht)",
    r"automatisk (?:genereret|generert|genererat|e-?mail|mejl|besked|melding|svar)",
    r"wiadomość (?:została )?wygenerowan[ay] automatycznie",
    r"automatic message",
)
# Parts of words, one of which every match of the table above has: a quick look before the slow one.
UNMONITORED_HINTS = (
    "repl", "respond", "respon", "answer", "monitor", "attended", "staffed", "outgoing", "outbound", "send-only", "send only", "notification-only",
    "notification only", "no one", "no-one", "noone", "nobody", "no person", "no human", "not a person", "address", "mailbox", "inbox", "checked regularly",
    "antwort", "gelesen", "bearbeitet", "überwacht", "abgerufen", "versand", "répon", "répondre", "consultée", "surveillée", "relevée", "buzón", "dirección",
    "correo", "rispond", "casella", "antwoord", "beantwoord", "reager", "gelezen", "svar", "vasta", "odpow", "neodpov",
)  # fmt: skip
ABSENCE_HINTS = (
    "office", "away", "leave", "holiday", "vacation", "pto", "travel", "access", "out", "büro", "haus", "urlaub", "abwesend", "elternzeit", "erreichbar",
    "absent", "congé", "vacances", "déplacement", "oficina", "vacaciones", "ausente", "baja", "ufficio", "sede", "assente", "ferie", "escritório", "férias",
    "afwezig", "kantoor", "vakantie", "verlof", "semester", "ledig", "frånvarande", "kontor", "fravær", "barsel", "lomalla", "poissa", "biur", "urlop",
    "nieobecn", "kancelář", "dovolen", "отпуск",
)  # fmt: skip
AUTOMATIC_HINTS = ("auto", "generated")
# "Your application": a letter about what I did, whatever else it looks like.
ABOUT_MY_APPLICATION = _table(
    # en
    r"your (?:\w+ ){0,2}(?:application|candidacy|candidature|submission)\b(?! (?:form|process) (?:is|are) (?:easy|quick))",
    one_of(r"""
        (?:thank you|thanks) (?:so much |very much |again )?for (?:your )?(?:recent )?(?:
            applying|application
            interest in (?:the|our|joining|this|working|a)
            submitting|interviewing|completing your
            taking the time to (?:apply|interview|speak|meet)
        )
    """),
    one_of(r"""
        you(?:'|’)?(?:ve| have)? (?:recently )?(?:
            applied|interviewed|submitted|started|haven(?:'|’)t started
            have not (?:started|chosen|completed)
        ) (?:for|to|at|with|your|an?|the|\")
    """),
    r"because you applied",
    r"application (?:received|confirmation|status|update|outcome|lodged|incomplete|submitted|complete|closed|withdrawn)",
    r"(?:status|outcome|update|progress|copy|receipt|result) (?:of|on|about|regarding|to) your (?:job )?appl",
    r"(?:recruitment|selection|application|interview|vacancy|requisition) (?:outcome|process|result)\b",
    r"(?:received|reviewed|reviewing|considered|regarding|about) your (?:\w+ )?(?:application|cv|resume|résumé|profile|candidacy)",
    r"your (?:\w+ ){0,2}(?:interview|assessment|test|tests|offer letter|video interview)\b",
    r"(?:schedule|book|choose|pick|select|confirm) (?:your|a|an|the) (?:\w+ )?(?:interview|slot|time|call)\b",
    r"invited to (?:complete|take|start|do|schedule|book|choose|an? )",
    r"invit(?:ed|es|ing|e) you to (?:complete|take|start|do|an?|the|:|\w+ interview)",
    r"(?:interview|assessment) (?:with|invitation|confirmation|confirmed|scheduled|reminder|details|availability)",
    r"we(?:'|’)?(?:ve| have)? (?:decided|chosen|selected|opted)[^.]{0,60}(?:candidates?|applicants?|not to|move forward|proceed)",
    r"(?:position|role|vacancy|requisition|post) (?:has been|is now|is|was) (?:filled|closed|cancell?ed|withdrawn|on hold)",
    r"\b(?:req(?:uisition)?\.?|job ref(?:erence)?|posting|vacancy|ref(?:erence)?)[ :#.]{1,3}(?:no\.? ?)?[A-Z]{0,4}[-/]?\d{2,}",
    # de, fr
    r"(?:ihrer?|deiner?|ihren) (?:\w+ )?bewerbung\w*",
    r"vielen dank für (?:ihr|dein|das) interesse",
    r"ihre (?:unterlagen|bewerbungsunterlagen)",
    r"(?:votre|ta) (?:\w+ )?candidature",
    r"vous avez (?:postulé|candidaté)",
    # es, it, pt
    r"(?:tu|su|vuestra) (?:candidatura|solicitud|postulación|inscripción)",
    r"proceso de selección",
    r"(?:tua|sua|la sua|la tua) (?:candidatura|domanda)",
    r"(?:sua|tua) (?:candidatura|inscrição)",
    r"processo sele(?:c|t)ivo",
    # nl, da, no, sv, fi, pl, cs
    r"(?:je|jouw|uw) (?:\w+ )?sollicitatie",
    r"(?:din|deres) (?:\w+ )?(?:ansøgning|søknad|ansökan)",
    r"hakemuks(?:esi|enne)",
    r"(?:twoj[aeą]|pańs\w+|twoje) (?:aplikacj\w+|zgłoszeni\w+|kandydatur\w+)",
    r"vaš[íe] (?:žádost|životopis|přihláš)\w*",
)
APPLICATION_WORDS = _table(
    r"\bapplica(?:tion|nt)s?\b",
    r"\bcandidates?\b",
    r"\binterview\w*",
    r"\bassessment\b",
    r"(?:coding|online|skills?|technical|take-home) (?:challenge|test)",
    r"job offer|offer letter",
    r"hiring (?:team|process|manager)",
    r"recruit(?:ing|ment|er)\w*",
    r"\bvacanc(?:y|ies)\b",
    r"next (?:step|stage|round)s?",
    r"bewerb\w+|vorstellungsgespräch|auswahlverfahren|stelle(?:nausschreibung)?\b",
    r"candidature|entretien|recrutement|poste\b",
    r"candidatura|entrevista|vacante|empleo",
    r"colloquio|selezione",
    r"vaga\b|processo seletivo",
    r"sollicit\w+|vacature",
    r"ansök\w+|ansøg\w+|søknad\w*|stilling\w*",
    r"hakemu\w+|rekryto\w+",
    r"rekrut\w+|aplikacj\w+|kandydat\w*",
    r"výběrov\w+|životopis",
    r"резюме|ваканси\w+|отклик|собеседовани\w+",
    r"başvuru\w*",
    r"応募|面接|选拔|申请|应聘|面试|지원",
)
# A recruiter's approach, even when a tool sent it: about my profile and a role.
APPROACH = _table(
    one_of(r"""
        (?:
            came across|found|saw|noticed|reviewed|looked at|impressed by|read|your name|reaching out
        )[^.?!]{0,80}(?:your (?:profile|background|linkedin|cv|resume|résumé|github|portfolio|experience|work))[^?!]{0,400}(?:
            role|position|opportunity|opening|job|team
        )
    """),
    r"(?:role|position|opportunity|opening|job)[^?!]{0,300}your (?:profile|background|experience|skills)",
    r"(?:ihr|dein) profil[^?!]{0,300}(?:stelle|position|rolle|job)",
    r"(?:votre|ton) profil[^?!]{0,300}(?:poste|opportunité)",
    r"(?:tu|su) perfil[^?!]{0,300}(?:puesto|oferta|oportunidad|posición)",
)
SALES = _table(
    one_of(r"""
        \b(?:
            free (?:trial|demo|consultation|guide|webinar)
            book a demo|demo\b|pricing|discount|% off|special offer|limited[- ]time
            our (?:platform|software|solution|product|tool|candidates)
            your (?:hiring|recruiting|recruitment) (?:needs|goals|pipeline|efforts|team)
            (?:you(?:'|’)re|you are|your team is) (?:hiring|growing|scaling)
            boost your|land your (?:dream|next)|coaching|masterclass
            (?:cv|resume) (?:review|writing|service)
            mock interview|sign up|upgrade
        )
    """),
)
ALERT_WORDS = re.compile(
    one_of(r"""
        \bjob ?alerts?\b|\bnew jobs?\b
        \bjobs? (?:for you|matching|that match|you may|you might|near you|recommended|of the week|digest|picks)
        recommended (?:jobs|for you)
        \b\d+\+? (?:new |more |other )?(?:jobs|roles|openings|vacancies|opportunities)\b
        (?:matching|similar|top|hot|latest) (?:jobs|roles|vacancies|openings)
        jobs in your area|saved search|who(?:'|’)s hiring|newsletter|weekly digest|view in (?:your )?browser|% off|webinar
        free trial|promo(?:tion|\s?code)|limited[- ]time|sale ends|upgrade to
        boost your (?:cv|resume|profile|chances)
        land your (?:dream|next)|earn rewards
        job-?(?:alarm|agent|mail|newsletter|benachrichtigung)
        neue (?:jobs|stellen|stellenangebote)
        passende (?:jobs|stellen)|stellenangebote (?:für|in)|alerte emploi|nouvelles? offres?|offres? d'emploi (?:pour|qui)
        alertas? de empleo|nuevas ofertas|ofertas de empleo|offerte di lavoro|nuovi annunci|alerta de vagas|novas vagas
        nieuwe vacatures|vacatures voor|vacature-?alert|nya jobb|nye (?:jobs|job|stillinger)|jobbannonser|nowe oferty
        oferty pracy dla
    """),
    re.I,
)
MACHINE_NAMES = re.compile(
    one_of(r"""
        \b(?:
            careers?|jobs?|talent|recruit(?:ing|ment|er|ers)?|hiring|team|hr|people|human|resources|support|notifications?|no-?reply
            donotreply|system|alerts?|updates?|news(?:letter)?|applications?|applicants?|candidates?|admin|service|services|office
            info|contact|onboarding|acquisition|operations|department|company|group|gmbh|ag|inc|ltd|llc|plc|corp|sa|sas|bv|ab|oy|as
            karriere|bewerb\w*|personal(?:abteilung)?|stellen\w*|recrutement|carrières?|candidatures?|emploi|rh|empleo|rrhh
            selección|personas|lavoro|risorse|umane|selezione|vagas|vacatures|werving|rekrytering|rekruttering|jobb|kariera|kariéra
            rekrutacja|mail|mailer|calendar|scheduling|scheduler|bot|assistant|portal|platform|software|digest|weekly|daily
            community|academy|university|ltda|the|your|learning|schools?|council|county|district|hospitals?|clinic|college|institute
            foundation|trust|agency|media|technolog(?:y|ies)|labs?|studios?|solutions|systems|consulting|consultants|partners
            logistics|foods|energy|healthcare|hotels?|restaurant|verlag|buchhaltung|desk|reception|admissions|accounts|billing
            orders|deliver(?:y|ies)|shop|store|sekretariat|verwaltung|secrétariat|direction|dirección|direzione|rewards|customer
            delivery|subsystem
        )\b
    """),
    re.I,
)
CALENDAR_LINES = re.compile(
    one_of(r"""
        ^(?:
            when|where|who|what|calendar|organi[sz]er|attendees?|guests?|location|time|date|joining info|join
            meeting (?:id|link|url|number|password)
            passcode|password|pin|phone|dial|wann|wo|wer|kalender|teilnehmer|quand|où|qui|agenda|invités|cuándo|dónde|quién
            calendario|quando|dove|chi|wanneer|waar|wie|när|var|vem|hvornår|hvor|hvem|når|kiedy|gdzie|kto
        )\b.{0,4}(?::|$|\s{2}|\t)
        (?:
            this event has been
            has (?:accepted|declined|tentatively accepted|been (?:updated|cancell?ed|changed)|invited you|proposed)
            you have been invited|invitation from google calendar|reply for
            view (?:your calendar|all guest info|on google)
            more (?:options|details)|yes\b.{0,12}maybe|forwarding this invitation
            you are receiving this (?:e-?mail|courtesy|message)
            to stop receiving|calendar\.google|meet\.google|google (?:meet|calendar)|zoom\.us|teams\.microsoft|microsoft teams
            join (?:the meeting|with|by|zoom|on your|now|conversation)
            (?:is inviting|has invited|invites) you to an? (?:scheduled )?(?:\w+ ){1,3}(?:meeting|call|webinar)
            one tap mobile|find (?:a|your) local number|or dial|meeting options|learn more \||download teams|accepted:|declined:
            tentative:|cancell?ed:|updated:
            (?:e-?mail|invitation) (?:was )?(?:sent|generated) (?:by|from)
            hat (?:zugesagt|abgesagt|angenommen)
            einladung (?:von|zu)|a (?:accepté|refusé)
            ha (?:aceptado|rechazado|accettato|rifiutato)
            event details|^changed$|^accepted$|^declined$|^https?://\S+$|^[-_=*.]{3,}|^\+?[\d\s()#,-]{7,}$|^\W+$
        )
        ^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\w*[.,]? .{0,80}\d{1,2}[:.h]?\d{0,2}
        ^(?:cancell?ed(?: event)?|updated invitation|invitation|accepted|declined|video ?call)\b
    """),
    re.I,
)
# Names of applicant systems as a part of a host name: "talent.icims-mail.…", "hire.lever-mail.…".
SYSTEM_HOSTS = re.compile(
    one_of(r"""
        (?:^|[.-])(?:
            greenhouse|icims|taleo|myworkday|workday|smartrecruiters|ashbyhq|jobvite|bamboohr|recruitee|teamtailor|personio
            workable(?:mail)?|successfactors|softgarden|breezy|jazzhr|bullhorn|pinpointhq|gupy|avature|eightfold|phenom|hirevue
            codility|hackerrank|lever-mail|lever(?=\.co)|hire\.lever|applytojob|hirebridge|ats
        )(?:[.-]|$)
    """)
)
CALENDAR_FOOTER = re.compile(
    one_of(r"""
        (?:
            you are receiving this|to (?:stop|respond)|forwarding this invitation
            this (?:event|invitation|e-?mail)[ ]
            if you (?:no longer|have)|invitation from google|you have been invited|join[ ]|one tap|https?://|need help
        )
    """),
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
