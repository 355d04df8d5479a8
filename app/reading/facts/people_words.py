"""Words that tell a person from a mailbox, and a name from a closing. Tables apart from the logic."""

# ruff: noqa: E501 (tables of phrases, one family a line)

import re

from app.reading.lines import one_of

# Before a name, and no part of it.
HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof professor engr eng sir dame rev fr sr mag dipl-ing ing frau herr mme mlle m señor señora sra hon cllr chef capt captain
    maître me adv ca cpa dr. datuk dato puan encik cik pn en tuan pak bu ibu bapak canon father sister brother pastor capt captain chef datuk dato
    brigadier brig colonel lieutenant commander cdr sergeant sgt archdeacon rabbi hon honourable a/prof aprof assoc retd
    encik puan cik madam sri smt shri adv arch fru doña pani sig signora mevr dhr mevrouw meneer
    """.split()  # noqa: SIM905
)

# In a sender that is a mailbox, a team or a house.
GROUP_WORDS = frozenset(
    """
    recruitment recruiting recruiter talent hr careers career jobs job hiring team human resources people office admin desk department dept reception
    apply applications bewerbung bewerbermanagement personal personalabteilung secretary ceo services support noreply no-reply notifications
    assessments assessment via system portal board council university school schools hospital staffing ltd limited inc llc llp gmbh ag bv plc co
    company group info hello mail delivery subsystem calendar resourcing acquisition candidate candidates experience management direction direzione
    kitchen enquiries vacancies resource volunteering education trust nhs bank academy college institute foundation agency online service center
    centre front the
    """.split()  # noqa: SIM905
)

# A name between the names: 'Wei (Vivian) Zhang', 'William "Bill" Tate'.
NICKNAME = re.compile(r"\w[\w.'’-]* [(\"“‘'](?P<name>[^\W\d_][\w’-]+)[)\"”’'] [^\W\d_]")

CLOSING = re.compile(
    one_of(r"""
        ^(?:
            (?:with |all |my )?(?:best|kind|warm|kindest|warmest|many)?\s*(?:regards|wishes|thanks)
            best|cheers|thanks|thank you|sincerely
            yours(?: sincerely| faithfully| truly)?
            regards|ta|warmly|mit freundlichen grüßen|viele grüße|liebe grüße|lg|vg|mfg|saludos|un saludo|cordialement
            cordiali saluti|cumprimentos|um abraço|groeten|met vriendelijke groet|ngā mihi|slán|le meas|mvh|hilsen
            med vänlig hälsning|pozdrawiam|terveisin|kind regards|xx?
        )[\s,.!]*$
    """),
    re.I,
)  # fmt: skip

NOT_NAMES = frozenset(["hi", "hello", "dear", "hey", "please", "thank", "thanks", "best", "kind", "regards", "the", "we", "our", "your", "this", "sent", "sorry", "yes", "no", "ok", "great", "see", "talk", "good", "looking", "for", "and"])  # fmt: skip
