# ruff: noqa: E501
"""Words of a sentence as the phrase tables want them: lower case, contractions and phone typing spelt out."""

import re

# One pass over the sentence: links and addresses, numbers (with times and sums), words, and the few marks that matter.
_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\d+(?:[.:,/]\d+)*(?:[a-z]{1,3}\b)?|[^\W\d_]+(?:'[^\W\d_]+)*|[?!,;:()£$€%&+*-]|\.\.+"
)
_STRAIGHT = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "…": "..",
        "\u00a0": " ",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ẞ": "ss",
        "Æ": "ae",
        "Œ": "oe",
        "Ø": "o",
        "Ł": "l",
    }
    | {
        accented: plain
        for plain, row in {
            "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ",
            "c": "çćčÇĆČ",
            "d": "ďĎ",
            "e": "èéêëēęěÈÉÊËĒĘĚ",
            "g": "ğĞ",
            "i": "ìíîïīİÌÍÎÏĪ",
            "n": "ñńňÑŃŇ",
            "o": "òóôõöőōÒÓÔÕÖŐŌ",
            "r": "řŘ",
            "s": "śšşŚŠŞ",
            "t": "ťţŤŢ",
            "u": "ùúûüűůūÙÚÛÜŰŮŪ",
            "y": "ýÿÝ",
            "z": "źżžŹŻŽ",
        }.items()
        for accented in row
    }
)

# Contractions and phone typing -> full words. Keys that are also ordinary words stand in `_AMBIGUOUS` below.
_SPELT = {
    "won't": "will not", "wont": "will not", "can't": "can not", "cant": "can not", "cannot": "can not", "couldn't": "could not",
    "couldnt": "could not", "don't": "do not", "dont": "do not", "didn't": "did not", "didnt": "did not", "doesn't": "does not",
    "doesnt": "does not", "isn't": "is not", "isnt": "is not", "aren't": "are not", "arent": "are not", "wasn't": "was not",
    "wasnt": "was not", "weren't": "were not", "werent": "were not", "haven't": "have not", "havent": "have not", "hasn't": "has not",
    "hasnt": "has not", "hadn't": "had not", "wouldn't": "would not", "wouldnt": "would not", "shouldn't": "should not",
    "shan't": "shall not", "ain't": "is not", "aint": "is not", "mustn't": "must not", "needn't": "need not",
    "i'm": "i am", "im": "i am", "i've": "i have", "ive": "i have", "i'll": "i will", "i'd": "i would", "id've": "i would have",
    "we've": "we have", "weve": "we have", "we'll": "we will", "we're": "we are", "we'd": "we would",
    "you've": "you have", "youve": "you have", "you'll": "you will", "youll": "you will", "you're": "you are", "youre": "you are",
    "you'd": "you would", "they've": "they have", "theyve": "they have", "they'll": "they will", "theyll": "they will",
    "they're": "they are", "theyre": "they are", "they'd": "they would", "he'll": "he will", "she'll": "she will", "it'll": "it will",
    "that'll": "that will", "he'd": "he would", "she'd": "she would", "it'd": "it would", "there'll": "there will",
    "he's": "he is", "hes": "he is", "she's": "she is", "shes": "she is", "it's": "it is", "that's": "that is", "thats": "that is",
    "there's": "there is", "theres": "there is", "here's": "here is", "heres": "here is", "who's": "who is", "what's": "what is",
    "whats": "what is", "where's": "where is", "how's": "how is", "hows": "how is", "when's": "when is", "let's": "let us",
    "lets": "let us", "nothing's": "nothing is", "everything's": "everything is", "someone's": "someone is", "one's": "one is",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "gimme": "give me", "lemme": "let me", "dunno": "do not know",
    "u": "you", "ur": "your", "urs": "yours", "r": "are", "ya": "you", "yous": "you", "y'all": "you", "pls": "please", "plz": "please",
    "plse": "please", "thx": "thanks", "thnx": "thanks", "tnx": "thanks", "thks": "thanks", "ty": "thank you", "tks": "thanks",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow", "2mrw": "tomorrow",
    "tonite": "tonight", "2nite": "tonight", "wk": "week", "wks": "weeks", "mins": "minutes", "min": "minutes", "hrs": "hours",
    "appt": "appointment", "b4": "before", "msg": "message", "intvw": "interview", "avail": "available", "cuz": "because",
    "coz": "because", "cos": "because", "bc": "because", "tho": "though", "thru": "through", "sry": "sorry", "soz": "sorry",
    "fwd": "forward", "w/": "with", "mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "weds": "wednesday",
    "thu": "thursday", "thur": "thursday", "thurs": "thursday", "fri": "friday", "gr8": "great", "l8r": "later", "cv's": "cvs",
    "cancelled": "canceled", "cancelling": "canceling", "wd": "would", "shd": "should",
    "rec'd": "received", "recieved": "received", "recieve": "receive", "unfortunatly": "unfortunately", "succesful": "successful",
    "successfull": "successful", "canidate": "candidate", "definately": "definitely", "alot": "a lot", "kindly": "please",
    "wks'": "weeks", "btw": "by the way", "fyi": "for your information", "atm": "at the moment", "ooo": "out of office",
    "organisation": "organization", "enquiry": "inquiry", "enquire": "inquire", "enquiring": "inquiring", "favour": "favor",
    "programme": "program", "centre": "center", "learnt": "learned", "moreover": "moreover",
}  # fmt: skip
# "ill ring you" but "Sam is ill"; "id love to" but "photo id"; "were moving" but "we were"; "w the other guy".
_AMBIGUOUS = {
    "ill": ("i will", frozenset(["ring", "call", "be", "send", "get", "let", "text", "drop", "have", "give", "come", "see", "do", "ask", "pop", "meet", "check", "find", "email", "mail", "bell", "shout", "know", "try", "keep", "put", "phone", "message", "confirm", "sort", "forward", "bring"])),
    "il": ("i will", frozenset(["ring", "call", "be", "send", "get", "let", "text", "drop", "have", "give", "come", "see", "do", "ask", "pop", "meet", "check", "find", "email", "mail", "bell", "shout", "know", "try", "keep", "put", "phone", "message", "confirm", "sort", "forward", "bring"])),
    "id": ("i would", frozenset(["love", "like", "be", "have", "say", "rather", "prefer"])),
    "well": ("we will", frozenset(["be", "let", "ring", "call", "send", "get", "give", "have", "keep", "know", "decide"])),
    "wed": ("we would", frozenset(["love", "like", "be", "have", "rather", "prefer"])),
    "w": ("with", frozenset(["a", "the", "an", "you", "us", "me", "him", "her", "them", "another", "someone", "our", "my", "your"])),
}  # fmt: skip
_LATE = frozenset({"well"})  # "will be done well know that": only at the beginning a "we'll"
_GERMAN = frozenset({"ich", "wir", "und", "der", "die", "das", "ist", "nicht"})


def tokens_of(sentence: str) -> list[str]:
    """The words and marks of a sentence, normalised; linear in its length."""
    found = _TOKEN.findall(sentence.translate(_STRAIGHT).lower())
    out: list[str] = []
    last = len(found) - 1
    german = not _GERMAN.isdisjoint(found)
    for i, token in enumerate(found):
        first = token[0]
        if not (first.isalpha() or first == "2"):
            out.append(token)
            continue
        if token.startswith(("http", "www.")) and ("/" in token or token.startswith("www.")):
            out.append("URL")
            continue
        if "@" in token:
            out.append("EMAIL")
            continue
        ambiguous = _AMBIGUOUS.get(token)
        followed = ambiguous is not None and i < last and found[i + 1] in ambiguous[1]
        if ambiguous is not None and followed and (i == 0 or token not in _LATE):
            out.extend(ambiguous[0].split())
            continue
        spelt = None if german and token in ("im", "mon", "min") else _SPELT.get(token)
        if spelt is not None:
            out.extend(spelt.split())
        elif token.endswith("'s"):
            out.append(token[:-2])
            out.append("'s")
        else:
            out.append(token)
    return out
