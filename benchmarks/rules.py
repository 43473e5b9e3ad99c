"""What each rule is worth: python -m benchmarks.rules [FOLDER …] [RULE …] | --fires LANGUAGE=FILE …

Every folder holds annotated articles as ``fixtures/gold/facts`` does; to judge a rule, take articles that it was not
written for. Each rule is switched off in turn, and what that moves in the figures of `tests/quality` is printed, in
points, by language: first the rules of `analysis.repair.RULES`, then those of extraction. A rule of extraction is a
function that begins its docstring with the words that it is for (``"Deux morts dans un accident"``), or is named in
`ALSO`; switched off it says no, finds nothing or leaves things as they are, as its return type allows.
A rule whose absence moves nothing on many articles, or moves figures up, has to go; those of ``claim`` say nothing to
these figures, which look at slots alone. With names of rules only those are switched off.

``--fires fr=FILE en=FILE`` counts how often each rule says something on texts that nobody annotated, a paragraph a
line: a rule of repair, in how many paragraphs it changes a tree; a rule of extraction, how often it answers otherwise
than switched off. Annotated articles are few; what never fires on a long text either is for no article.
"""

from __future__ import annotations

import inspect
import pkgutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import Any

import msgspec

from factdiff import analysis, extraction
from factdiff.analysis import repair
from factdiff.analysis.tree import Token
from factdiff.extraction import extract
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read
from tests.quality import gold
from tests.quality.scoring import Figures, score_facts

ROOT = Path(__file__).parents[1]
#: So many lines of a text without articles are read as one.
PARAGRAPHS = 6
Table = dict[str, dict[str, float]]


def articles(folders: list[Path]) -> Iterator[gold.Annotated]:
    """The annotated articles of some folders; what has no date or value there has an empty one here."""
    for path in sorted(path for folder in folders for path in folder.glob("*.json")):
        held = msgspec.json.decode(path.read_bytes())
        held["published"] = held.get("published") or ""
        for claim in held["facts"]:
            for moment in claim["when"]:
                moment["value"] = moment.get("value") or ""
        yield msgspec.convert(held, gold.Annotated, strict=False)


@dataclass(frozen=True)
class Reading:
    """The facts of an article, and the rules of repair that mended a tree of it."""

    facts: FactSet
    shift: int
    mended: frozenset[str]


def reading(article: gold.Annotated) -> Reading:
    fired: Counter[str] = Counter()
    analysis.mend = mending(fired)  # type: ignore[attr-defined]
    document, shift = gold.document(article, article.language)
    return Reading(extract(document), shift, frozenset(fired))


def measured(some: list[gold.Annotated], read_: list[Reading]) -> Table:
    """Figures by language."""
    figures: dict[str, Figures] = {}
    for article, one in zip(some, read_, strict=True):
        score_facts(article, one.facts, one.shift, figures.setdefault(article.language, Figures()))
    return {language: one.values_() for language, one in figures.items()}


def moved(before: Table, after: Table) -> str:
    changes = (
        f"{language} {name} {100 * (value - before[language][name]):+.1f}"
        for language, figures in after.items()
        for name, value in figures.items()
        if abs(value - before[language][name]) > 0.0005
    )
    return ", ".join(changes) or "nothing"


#: Rules whose docstrings begin otherwise.
ALSO = {
    "voice.phrases.by_complement", "voice.phrases.cited", "voice.phrases.citing", "voice.phrases.among",
    "names.recognised._grown", "names.recognised._hyphened", "drafts.attributes._aged_one",
    "reality.certainty._scheduled", "clause.grammar._detached", "voice.attribution._set_off",
}  # fmt: skip


def rules_of_extraction() -> Iterator[tuple[str, FunctionType]]:
    """The rules by their names, each with the function behind its caches."""
    for found in pkgutil.walk_packages(extraction.__path__, f"{extraction.__name__}."):
        module = import_module(found.name)
        for name, value in sorted(vars(module).items()):
            rule = inspect.unwrap(value) if callable(value) else None
            if not isinstance(rule, FunctionType) or rule.__module__ != found.name or rule.__name__ != name:
                continue
            short = f"{found.name.removeprefix(extraction.__name__ + '.')}.{name}"
            if (rule.__doc__ or "").lstrip().startswith('"') or short in ALSO:
                yield short, rule


#: What says nothing, by the beginning of a rule's return type.
IDLE: dict[str, Callable[..., Any]] = {
    "bool": lambda *_, **__: False,
    "str": lambda *_, **__: "",
    "list": lambda *_, **__: [],
    "None": lambda *_, **__: None,
}


def nothing(rule: FunctionType) -> Callable[..., Any]:
    """What a rule does that is switched off."""
    returned = rule.__annotations__.get("return", "")
    given = next((t for name, t in rule.__annotations__.items() if name != "return"), "")
    if returned == given:
        return lambda first, *_, **__: first
    if returned.startswith("tuple") and given.startswith("list"):
        return lambda first, *_, **__: tuple(first)
    if returned.endswith("None"):
        return IDLE["None"]
    return next((idle for kind, idle in IDLE.items() if returned.startswith(kind)), lambda *_, **__: ())


def counted(rule: FunctionType, name: str, fired: Counter[str]) -> None:
    """Let a rule say how often it answers otherwise than switched off."""
    whole = FunctionType(rule.__code__, rule.__globals__, rule.__name__, rule.__defaults__, rule.__closure__)
    whole.__kwdefaults__ = rule.__kwdefaults__
    idle = nothing(rule)

    def asked(*given: Any, **named: Any) -> Any:
        answer = whole(*given, **named)
        fired[name] += answer != idle(*given, **named)
        return answer

    rule.__globals__[f"_counted{rule.__name__}"] = asked
    made: dict[str, Any] = {}
    exec(f"def made(*given, **named): return _counted{rule.__name__}(*given, **named)", made)  # noqa: S102
    rule.__code__ = made["made"].__code__


def mending(fired: Counter[str]) -> Callable[[list[Token], str], None]:
    """`repair.mend`, which counts the paragraphs that each rule changes."""

    def mend(tokens: list[Token], language: str) -> None:
        repair.mend(tokens, language)
        fired.update({name for token in tokens for name in token.mended})

    return mend


def fires(texts: list[tuple[str, Path]]) -> None:
    """Print each rule with the number of times it says something, by language; what never does comes last."""
    rules = [(name, rule) for name, rule in rules_of_extraction() if not rule.__closure__]
    fired: Counter[str] = Counter()
    analysis.mend = mending(fired)  # type: ignore[attr-defined]
    for name, rule in rules:
        counted(rule, name, fired)
    found: dict[str, Counter[str]] = {}
    for language, path in texts:
        lines = path.read_text(encoding="utf-8").splitlines()
        for at in range(0, len(lines), PARAGRAPHS):
            text = "\n\n".join(lines[at : at + PARAGRAPHS])
            extract(
                read(RawInput(f"{path}:{at}", text.encode(), ".txt"), language=language, date="2024-05-14")
            )
        found[language] = found.get(language, Counter()) + fired
        fired.clear()
    names = [rule.name for rule in repair.RULES] + [name for name, _ in rules]
    for name in sorted(names, key=lambda name: -sum(one[name] for one in found.values())):
        print(name, *(f"{language} {one[name]}" for language, one in found.items()))


def main() -> None:
    if sys.argv[1:2] == ["--fires"]:
        fires([(language, Path(path)) for language, _, path in (one.partition("=") for one in sys.argv[2:])])
        return
    folders = [Path(name) for name in sys.argv[1:] if Path(name).is_dir()]
    wanted = {name for name in sys.argv[1:] if not Path(name).is_dir()}
    some = list(articles(folders or [ROOT / "fixtures" / "gold" / "facts"]))
    rules = repair.RULES
    whole_ = list(map(reading, some))
    base = measured(some, whole_)
    for language, figures in base.items():
        print(language, ", ".join(f"{name} {100 * value:.1f}" for name, value in figures.items()))
    for rule in (rule for rule in rules if not wanted or rule.name in wanted):
        repair.RULES = tuple(other for other in rules if other is not rule)
        _forget()
        # An article whose trees a rule left alone reads the same without it.
        without = [
            reading(article) if rule.name in one.mended else one
            for article, one in zip(some, whole_, strict=True)
        ]
        spoke = sum(rule.name in one.mended for one in whole_)
        print(
            f"without {rule.name} (in {spoke} articles): {moved(base, measured(some, without))}", flush=True
        )
    repair.RULES = rules
    _forget()
    for name, function in rules_of_extraction():
        if wanted and name not in wanted:
            continue
        whole, function.__code__ = function.__code__, nothing(function).__code__
        _forget()
        try:
            said = moved(base, measured(some, list(map(reading, some))))
        except (TypeError, AttributeError, ValueError, IndexError, StopIteration) as error:
            said = f"cannot be switched off ({type(error).__name__})"
        function.__code__ = whole
        print(f"without {name}: {said}", flush=True)


def _forget() -> None:
    """Paragraphs that were mended and told before are mended and told anew."""
    analysis.forget(parses=False)


if __name__ == "__main__":
    main()
