"""What the suite knows of English forms: plurals, past and present of verbs, the indefinite article."""

from __future__ import annotations

import re
from collections.abc import Callable

_IRREGULAR = {
    "rise": "rose risen", "fall": "fell fallen", "win": "won won", "lose": "lost lost", "buy": "bought bought",
    "sell": "sold sold", "build": "built built", "uphold": "upheld upheld", "overturn": "overturned overturned",
    "begin": "began begun", "leave": "left left", "forget": "forgot forgotten", "quit": "quit quit",
    "send": "sent sent", "give": "gave given", "take": "took taken", "lead": "led led", "cut": "cut cut",
    "lend": "lent lent", "hide": "hid hidden", "keep": "kept kept", "find": "found found", "seek": "sought sought",
    "shrink": "shrank shrunk", "forbid": "forbade forbidden", "go": "went gone", "see": "saw seen",
    "make": "made made", "get": "got got", "put": "put put", "hold": "held held", "meet": "met met",
    "run": "ran run", "become": "became become", "come": "came come", "say": "said said", "tell": "told told",
    "think": "thought thought", "speak": "spoke spoken", "write": "wrote written", "break": "broke broken",
    "choose": "chose chosen", "drive": "drove driven", "strike": "struck struck", "spread": "spread spread",
    "hurt": "hurt hurt", "hit": "hit hit", "shut": "shut shut", "set": "set set", "catch": "caught caught",
    "bring": "brought brought", "pay": "paid paid", "stand": "stood stood", "sit": "sat sat", "feel": "felt felt",
    "know": "knew known", "grow": "grew grown", "throw": "threw thrown", "draw": "drew drawn", "fly": "flew flown",
    "show": "showed shown", "steal": "stole stolen", "shoot": "shot shot", "fight": "fought fought",
    "teach": "taught taught", "read": "read read", "spend": "spent spent", "stop": "stopped stopped",
    "drop": "dropped dropped", "ban": "banned banned", "permit": "permitted permitted", "acquit": "acquitted acquitted",
    "admit": "admitted admitted", "plan": "planned planned", "refer": "referred referred", "have": "had had",
    "travel": "travelled travelled", "submit": "submitted submitted", "commit": "committed committed",
    "let": "let let", "understand": "understood understood", "wear": "wore worn", "sing": "sang sung",
    "do": "did done", "be": "was been", "mean": "meant meant", "eat": "ate eaten", "hear": "heard heard",
    "sink": "sank sunk", "flee": "fled fled", "bear": "bore born", "deal": "dealt dealt", "swim": "swam swum",
}  # fmt: skip
_PLURALS = {
    "man": "men",
    "woman": "women",
    "wife": "wives",
    "child": "children",
    "loss": "losses",
    "life": "lives",
}


def past(verb: str) -> str:
    """The past tense."""
    return _IRREGULAR[verb].split()[0] if verb in _IRREGULAR else _regular(verb)


def participle(verb: str) -> str:
    """The past participle."""
    return _IRREGULAR[verb].split()[1] if verb in _IRREGULAR else _regular(verb)


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else verb + "ed"


def third(verb: str) -> str:
    """The third person singular of the present; the plural of a noun as well."""
    if re.search(r"(?:s|x|z|ch|sh)$", verb):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


def gerund(verb: str) -> str:
    """The form in -ing."""
    doubled = re.search(r"(?:[^aeiou]|^)[aeiou]([ptnmdgb])$", verb)
    if (past(verb) in {verb + verb[-1] + "ed", verb} and doubled) or verb in {
        "win",
        "begin",
        "run",
        "get",
        "cut",
        "quit",
    }:
        return verb + verb[-1] + "ing"
    return (verb[:-1] if re.search(r"[^e]e$", verb) else verb) + "ing"


def verb(word: str) -> list[str]:
    """Base, third person, past, participle, -ing."""
    return [word, third(word), past(word), participle(word), gerund(word)]


def noun(word: str) -> list[str]:
    """Singular and plural."""
    return [word, _PLURALS.get(word, third(word))]


FORMS: dict[str, Callable[[str], list[str]]] = {"verb": verb, "noun": noun}


def is_open(word: str) -> bool:
    """Whether "an" stands before the word."""
    return bool(re.match(r"(?:[aeio]|u(?!ni|s[ei]|k|n\b)|hono|hour|heir)", word, re.IGNORECASE))


def fitted(before: str, old: str, new: str, gender: str = "") -> tuple[int, str] | None:  # noqa: ARG001
    """How many characters before the word go, and what comes in their place with the new word."""
    article = re.search(r"(?<![\w'’])(an?) $", before, re.IGNORECASE)
    if article is None or is_open(old) == is_open(new):
        return 0, new
    word = article.group(1)
    return len(word) + 1, word[0] + ("n" if is_open(new) else "") + " " + new
