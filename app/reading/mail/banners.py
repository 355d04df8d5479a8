"""Warnings that a mail gateway writes above a letter: no words of the sender. A person's "Attention: we moved the interview" is none."""
# ruff: noqa: E501 (a phrase table reads best with one kind to a line)

import re
from collections.abc import Sequence

from app.reading.mail.lines import RULER

MAX_BANNER = 6  # lines of one warning
WRAPPED = 50  # characters of a line that may have been wrapped by force
EXAMINED = 300

_ALARM = (
    r"caution|warning|attention|be careful|alert|important|notice|security|external\w*|extern\w*|achtung|vorsicht|warnung|sicherheitshinweis"
    r"|hinweis|prudence|avertissement|precaución|cuidado|aviso|advertencia|attenzione|atenção|let op|waarschuwing|uwaga|varning|advarsel|obs|pozor|huomio"
)
_MAIL = r"(?:e-?mail|mail|message|nachricht|courriel|correo|mensaje|messaggio|mensagem|bericht|wiadomość|meddelande|besked|viesti)"
_OUTSIDE = (
    r"from outside|outside (?:of )?(?:the|our|your|this)|(?:an? |is )?external (?:\w+ )?(?:e-?mail|sender|source|address|message|domain|organi[sz]ation|system)"
    r"|(?:do not|don['’]t|never|before|when|avoid) (?:\w+ )?(?:click(?:ing)?|open(?:ing)?)(?: (?:on|any|the|this|these|or|open|opening|click|clicking|its|suspicious|unexpected)){0,5} (?:links?|attachments?)|think before|unless you (?:recogni[sz]e|know|trust|are|expect|were)|recogni[sz]e the sender|(?:unknown|untrusted|unverified) sender|phishing"
    r"|von (?:außerhalb|extern)|extern\w* (?:e-?mail|absender|nachricht|quelle|afzender|avsändare|afsender|avsender)|klicken sie (?:nicht|keine)|unbekannte\w* absender"
    r"|l['’]extérieur|expéditeur externe|message externe|ne cliquez pas|fuera de (?:la|su|nuestra)|correo externo|remitente externo|no haga clic"
    r"|dall['’]esterno|mittente esterno|non (?:fare clic|cliccare|aprire)|fora da|remetente externo|não clique|van buiten|klik niet|spoza (?:organizacji|firmy)|utanför|uden for|utenfor|ulkopuolelta|mimo organizaci"
)
BANNER = re.compile(
    rf"\W*(?:(?:{_ALARM})\b.{{0,120}}?(?:{_OUTSIDE})"
    # nothing but the mark
    rf"|(?:\[\W*)?(?:external|extern\w*|ext|esterno)(?: (?:{_MAIL}|sender|absender|source))?\W*$"
    # "This message came from an external sender"
    rf"|(?:this|the|diese|dieser|ce|este|esta|questo|questa|deze|dit|ta|detta|denne|tämä) (?:(?:external|extern\w*) )?{_MAIL}\b.{{0,40}}?(?:{_OUTSIDE}).{{0,160}}$"
    r"|(?:this|the) (?:e-?mail|message) (?:has been|was|is) (?:\w+ )?(?:scanned|checked for (?:viruses|spam))"
    r"|you don['’]t often get e-?mail from\b|some people who received this message don['’]t often|sie erhalten nicht (?:häufig|oft) e-?mails? von|vous n['’](?:obtenez|recevez) pas souvent d"
    r"|no (?:suele recibir|recibe a menudo) correos?|non si ricevono spesso|(?:você|voce) não costuma receber|u ontvangt niet vaak)",
    re.I,
)
HEADING = re.compile(rf"\W*(?:{_ALARM})\W*$", re.I)
GOES_ON = re.compile(
    r"\b(?:links?|attachments?|sender|content is safe|originat\w+|anhänge|absender|liens?|pièces jointes|enlaces|adjuntos|allegati|bijlagen|learn why)\b",
    re.I,
)
# Proofpoint's own marks around its warning, hidden in HTML and seen in the text part
MARKED_START = re.compile(r"\s*ZjQcmQRYFpfptBannerStart\s*$")
MARKED_END = re.compile(r"\s*ZjQcmQRYFpfptBannerEnd\s*$")
MAX_MARKED = 20  # lines between the two
ENDED = re.compile(r"[.!?>\])*]\s*$")


def banner_lines(lines: Sequence[str], first: int) -> int:
    """How many lines from `first` on are a gateway's warning; 0 if there is none. Rulers around it are its own."""
    if MARKED_START.match(lines[first][:EXAMINED]):
        for at in range(first + 1, min(first + MAX_MARKED, len(lines))):
            if MARKED_END.match(lines[at][:EXAMINED]):
                return at + 1 - first
    at = first
    if RULER.match(lines[at]) or HEADING.match(lines[at][:EXAMINED]):
        at += 1
        while at < len(lines) and not lines[at].strip():
            at += 1
    if at >= len(lines) or not BANNER.match(lines[at][:EXAMINED]):
        at = first
        if not BANNER.match(lines[at][:EXAMINED]):
            return 0
    stop = at + 1
    while stop < len(lines) and lines[stop].strip() and stop - first < MAX_BANNER:
        wrapped = len(lines[stop - 1]) >= WRAPPED and not ENDED.search(lines[stop - 1])
        if RULER.match(lines[stop]):
            return stop + 1 - first
        if not wrapped and not GOES_ON.search(lines[stop]):
            break
        stop += 1
    return stop - first
