"""From a part's bytes to text: base64url, charsets that lie, format=flowed, quoted-printable that was left in."""

import base64
import binascii
import codecs
import quopri
import re

import charset_normalizer

LEFT_OVER = re.compile(r"=(?:[0-9A-F]{2}|\r?\n)")
LEFT_OVER_MINIMUM = 3
SNIFFED_BYTES = 16 * 1024
HIGH = re.compile(rb"[\x80-\xff]+")
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# UTF-8 that was read as Windows-1252 and written again: "canâ€™t", "GrÃ¼ÃŸe"
MISREAD = re.compile(rf"(?:â€[{_TAIL}]|ð[{_TAIL}]{{3}}|[ÂÃ][{_TAIL}])+")


def unpack(data: str) -> bytes:
    """Gmail's base64url, with or without padding. Characters that do not belong there are passed over."""
    bare = data.rstrip("=\r\n ")
    try:
        return base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4))
    except (binascii.Error, ValueError):
        pass
    packed = re.sub(r"[^A-Za-z0-9_\-+/]", "", data).replace("+", "-").replace("/", "_")
    if len(packed) % 4 == 1:
        packed = packed[:-1]
    try:
        return base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
    except (binascii.Error, ValueError):
        return b""


def decode(data: bytes, charset: str) -> tuple[str, str | None]:
    """The text, and a problem's name if the charset had to be guessed (`charset_guessed`, `undecodable`).

    Gmail mostly hands out UTF-8 whatever the part declares, so strict UTF-8 comes first. The exception is pure ASCII
    with escape bytes: that really is ISO-2022-JP.
    """
    if b"\x1b" in data and charset.lower().startswith("iso-2022"):
        try:
            return data.decode(charset), None
        except (LookupError, UnicodeDecodeError):
            pass
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        pass
    if charset and charset.lower().replace("-", "") not in {"utf8", "usascii"}:
        try:
            codec = codecs.lookup(charset)
            if codec.name == "iso8859-1":  # Windows' quotation marks are declared so
                return data.decode("cp1252", "strict"), None
            return codec.decode(data, "strict")[0], None
        except (LookupError, UnicodeError, TypeError, ValueError):
            pass
    if _western(data):
        try:
            return data.decode("cp1252"), "charset_guessed"
        except UnicodeDecodeError:
            pass
    guess = charset_normalizer.from_bytes(data[:SNIFFED_BYTES]).best()
    if guess is not None:
        try:
            return data.decode(guess.encoding), "charset_guessed"
        except (LookupError, UnicodeDecodeError):
            pass
    return data.decode("utf-8", "replace"), "undecodable"


def _western(data: bytes) -> bool:
    """Few and lone bytes above ASCII, each beside a letter or a space: an accent in a language of Western Europe."""
    high = HIGH.findall(data[:SNIFFED_BYTES])
    return bool(high) and max(map(len, high)) <= 2 and sum(map(len, high)) * 6 < len(data[:SNIFFED_BYTES])


def unflow(text: str, *, delsp: bool) -> str:
    """RFC 3676: a line that ends in a space goes on in the next line of the same quote depth."""
    out: list[str] = []
    open_depth = -1
    for line in text.replace("\r\n", "\n").split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")
        flowed = bare.endswith(" ") and bare != "-- "
        kept = bare[:-1] if flowed and delsp else bare
        if open_depth == depth and bare != "-- ":
            out[-1] += kept
        else:
            out.append(f"{'>' * depth} {kept}" if depth else kept)
        open_depth = depth if flowed else -1
    return "\n".join(out)


def without_quoted_printable(text: str) -> str:
    """Some mailers encode twice; then `=E2=80=99` and `=` at line ends stand in the text. Decode once more."""
    if not text.isascii() or "=" not in text:
        return text
    marks = LEFT_OVER.findall(text[:SNIFFED_BYTES])
    soft_breaks = sum(1 for m in marks if m.endswith("\n"))
    hexes = sum(1 for m in marks if m in {"=3D", "=20", "=09"} or m[1] in "CDE")
    if hexes + soft_breaks < LEFT_OVER_MINIMUM or not hexes:
        return text
    try:
        return quopri.decodestring(text.encode("ascii")).decode("utf-8")
    except (ValueError, UnicodeDecodeError):
        return text


def without_misreading(text: str) -> str:
    """Words that some system read in the wrong charset ("canâ€™t"): read anew. A single odd pair may be meant as it stands."""
    if "â€" not in text and "Ã" not in text:
        return text
    return MISREAD.sub(_reread, text) if "â€" in text or len(MISREAD.findall(text)) > 1 else text


def _reread(match: re.Match[str]) -> str:
    data = b"".join(bytes([ord(c)]) if ord(c) < 256 else c.encode("cp1252") for c in match[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
