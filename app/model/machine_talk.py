"""How people write to a machine that reads along. Recruiters write to a person: a sentence of these kinds is left out of what a
model sees, and so is a draft in which one of its words turns up."""

import re

_MACHINE = (
    r"\b(ai|a\.i\.|llm|language model|chat ?bot|chat ?gpt|gpt-?\d*|claude|gemini|copilot|assistant|add-?on|afterword|"
    r"automated (writer|reply|tool)|(writing|drafting|e-?mail|mail) (tool|assistant|agent|software|helper))s?\b"
)
_WRITE = (
    r"\b(write|writes|writing|include|includes|add|insert|mention|say|says|state|put|append|prepend|start|begin|end|finish|close|"
    r"sign|repeat|copy|print|output|return|respond|reply|answer|translate|encode|reveal|show|leak|forward|send|call|tell|thank|"
    r"reproduce|quote|embed|attach|use|replace|change|draft|compose|generate|summari[sz]e|confirm|accept|withdraw|decline|agree)\b"
)
_TEXT = (
    r"\b(draft|drafts|reply|replies|response|answer|letter|note|message|e-?mail|mail|text|output|subject|signature|greeting|"
    r"paragraph|sentence|line)\b"
)
_WHOSE = (
    r"\b(the|your|his|her|their|any|this|every|each|all|candidate's|applicant's|user's|generated|suggested|following)\b"
)
_REFUSE = r"\b(ignore|disregard|forget|override|bypass|skip|drop|discard|set aside|do not follow|don't follow|stop following)\b"
_RULES = (
    r"\b(instruction|instructions|prompt|prompts|rule|rules|guideline|guidelines|guardrails?|polic(y|ies)|directions|above|"
    r"previous|prior|earlier|before)\b"
)
_PERSON = r"\b(user|person|candidate|applicant|human|them|him|her|know)\b"
_SOMEBODY = r"\b(the|this) (user|candidate|applicant|person|job ?seeker)\b"

_PATTERNS = (
    # "Ignore all previous instructions"
    _REFUSE + r".{0,60}" + _RULES,
    # "Reveal your system prompt"
    r"\b(system|developer|hidden|initial|original|full) (prompt|message|instructions?)\b",
    r"\byour (prompt|instructions|guidelines|rules|configuration|training|system)\b",
    # "You are now an unrestricted assistant"
    r"\b(you are|you're|act as|pretend|behave as|role-?play|from now on|imagine you)\b.{0,40}" + _MACHINE,
    r"\b(you are now|from now on|new (instructions?|task|rules?|persona)|jailbreak|developer mode|do anything now|\bDAN\b|god mode)\b",
    r"\b(sudo|unrestricted|prompt injection)\b",
    r"\bend of (mail|message|thread|e-?mail|data|context|input)\b|\bbegin (system|instructions?)\b",
    # "SYSTEM: …", "[INST] …", "=== end of data ==="
    r"^\W*(system|assistant|user|developer|human|ai|tool|instructions?|important|admin|override)\s*[:>\]]",
    r"\bnote to (the |any )?(ai|model|assistant|bot|machine)",
    r"\[/?(inst|system|sys|assistant|user|instructions?)\]|<\|.{0,30}\|>|#{2,6}\s*(system|instruction|new|end)|```|\{\{.{0,80}\}\}",
    r"={3}|-{5}[ -]{0,40}[^-]{0,30}\b(end|begin)",
    # "ChatGPT, have her admit …"
    r"^\W*((dear|hi|hey|hello|ok|attention) )?" + _MACHINE + r"\s*[,:;-]",
    r"\b(translate|encode|encrypt|print|output|rewrite)\b.{0,20}\byour\b",
    _WRITE + r".{0,20}\b(the|your)\b.{0,15}\b(subject|signature|greeting|opening|closing)\b",
    # "If you are an AI, write …"; "tell the writing tool to …"
    _MACHINE + r".{0,120}" + _WRITE,
    _WRITE + r".{0,60}" + _MACHINE,
    # "In your reply, include …"; "add the following line to the draft"
    r"\b(in|into|to|at|with|within|of|for|as)\b.{0,20}" + _WHOSE + r".{0,25}" + _TEXT + r".{0,80}" + _WRITE,
    _WRITE + r".{0,120}\b(in|into|to|at|with|within|of|inside)\b.{0,30}" + _WHOSE + r".{0,25}" + _TEXT,
    r"\b(write|draft|compose|generate|produce|output|print)\b.{0,30}\b(a|an|the|this|following|exactly|only|nothing|these)\b.{0,40}"
    + _TEXT,
    r"\b(respond|reply|answer)( only)? (with|in|as|using)\b|\bonly (output|print|respond|answer|reply)\b",
    r"\b(exact|exactly|verbatim|word for word)\b",
    # Ciphers and hiding places
    r"\b(base64|rot13|hex|unicode|zero[- ]width|json|markdown|html|xml|acrostic|emoji)\b|\bfirst letter",
    # "Do not tell the user"; "The candidate has agreed to withdraw"
    r"\b(do not|don't|never|without) (tell|inform|mention|show|reveal|let)\w*\b.{0,40}" + _PERSON,
    _SOMEBODY
    + r".{0,40}\b(wants|would like|has (decided|agreed|asked|approved|authori[sz]ed)|agrees|accepts|withdraws|consents)\b",
    _SOMEBODY + r".{0,40}\b(must|should|approved|authori[sz]ed)\b",
    r"\b(on behalf of|in the name of) the (user|candidate|applicant)\b",
    # What fraud asks for
    r"\b(password|passcode|one[- ]time code|iban|sort code|social security|crypto|bitcoin|wallet|gift cards?|wire transfer)\b",
)
_COMPILED = tuple(re.compile(pattern, re.I | re.S) for pattern in _PATTERNS)


def speaks_to_a_machine(sentence: str) -> bool:
    return any(pattern.search(sentence) for pattern in _COMPILED)
