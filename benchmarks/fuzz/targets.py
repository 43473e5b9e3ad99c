"""What is fuzzed: each target takes bytes and a random source, and may only end with an error of ours."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path
from random import Random

from benchmarks.fuzz.containers import CONTAINERS
from benchmarks.fuzz.mutate import mutated
from factdiff import api, codec, comparison, reading, verification
from factdiff.cli import against, checking, config
from factdiff.cli.main import main
from factdiff.concordance import concord
from factdiff.errors import FactdiffError
from factdiff.history import Weaver
from factdiff.model.change import Diff
from factdiff.model.concordance import STATUSES
from factdiff.model.factset import FactSet
from factdiff.policy import accepted, lock, tomltext
from factdiff.policy.configuration import configure
from factdiff.policy.judgement import judge
from factdiff.policy.places import Places
from factdiff.reading import RawInput
from factdiff.rendering import (
    concordance_formats,
    diff_formats,
    facts_formats,
    facts_lines,
    history_formats,
    report_formats,
)
from factdiff.rendering.concordance_view import ConcordanceView
from factdiff.rendering.facts_formats import Look
from factdiff.rendering.history_view import HistoryView
from factdiff.rendering.view import ChangeSelection, DiffView, choose

#: How often what holds others is broken itself.
BROKEN = 0.5
SUFFIXES = (".txt", ".md", ".html", ".json", "", ".jsonl", ".xhtml", ".eml", ".mhtml", ".xml")
LANGUAGES = ("fr", "en")
Target = Callable[[bytes, Random], object]


def read(data: bytes, chance: Random) -> object:
    """Every reader."""
    source = RawInput("a", data, chance.choice(SUFFIXES))
    return reading.is_factset(source) or reading.read(source, language=chance.choice((*LANGUAGES, None)))


def packed(data: bytes, chance: Random) -> object:
    """Every input that holds others: the bytes stand in it, or for it, and each article that comes out is read."""
    made = chance.choice(CONTAINERS)(data)
    if chance.random() < BROKEN:
        made = mutated([made], chance)
    name = chance.choice(("a", "a#https://val.example/a", "a.warc.gz"))
    source = RawInput(name, made, chance.choice((".docx", ".wacz", ".warc", ".xml", ".json", ".mhtml", "")))
    return [reading.read(member, language="fr") for member in reading.members(source)]


def extract(data: bytes, chance: Random) -> object:
    """The whole way to facts, which then keep their word."""
    source = RawInput("a", data, chance.choice(SUFFIXES[:3]))
    found = api.extract_source(
        source, language=chance.choice(LANGUAGES), date=chance.choice((None, "2024-02-29"))
    )
    verification.trusted(found, "a")
    assert codec.from_json(codec.to_json(found, explain=True), "a") == found
    return found


def numbers(data: bytes, chance: Random) -> object:
    """The finders of numbers and times, on words that are cut and mixed."""
    text = data.decode("utf-8", "replace")
    language = chance.choice((*LANGUAGES, "es"))
    return [
        import_module(f"factdiff.languages.{language}.{name}").find(text) for name in ("numbers", "moments")
    ]


def facts(data: bytes, chance: Random) -> object:
    """The fact-file codec, there and back, and every way of printing it."""
    sets = api.factsets(RawInput("a", data, ".json"))
    for made in sets:
        again = codec.from_json(codec.to_json(made, explain=True), "a")
        assert again == made
        facts_lines.render(made)
        for name in facts_formats.FORMATS:
            facts_formats.render(name, made, Look(width=chance.choice((40, 88)), color=True, explain=True))
    return sets


@cache
def _plain() -> FactSet:
    text = "A fire killed 12 people in Lyon on Monday, the prefecture said. The school was closed.\n"
    return api.extract_text(text, language="en", date="2024-05-13")


def renderers(data: bytes, chance: Random) -> object:
    """A comparison with a set that holds the bytes as its words, in every format of diff and of check."""
    text = data.decode("utf-8", "replace")[:2000] or "x"
    words = [text[start : start + 60] for start in range(0, len(text), 60)]
    made = _plain()
    odd = tuple(
        replace(
            fact,
            claim=chance.choice(words),
            id=f"{n:016x}",
            what=replace(fact.what, lemma=chance.choice(words)),
        )
        for n, fact in enumerate(made.facts)
    )
    other = replace(made, facts=odd)
    diff = comparison.compare(made, other, old_name=words[0], new_name=words[-1], explain=True)
    for language in LANGUAGES:
        for name in diff_formats.FORMATS:
            diff_formats.render(
                name, diff, DiffView(choose(diff, ChangeSelection(every=True)), language, 60, explain=True)
            )
        _reports(diff, words, language)
    return diff


def series(data: bytes, chance: Random) -> object:
    """A history of three versions and a comparison of articles, the bytes as their words, in every format."""
    text = data.decode("utf-8", "replace")[:2000] or "x"
    words = [text[start : start + 60] for start in range(0, len(text), 60)]
    versions = [_plain(), *(_worded(chance.choice(words), chance.choice(words)) for _ in range(2))]
    weaver = Weaver()
    for number, version in enumerate(versions):
        weaver.add(version, words[number % len(words)], chance.choice((None, "2024-05-13", words[0][:20])))
    weaver.trouble(words[0], words[-1], fatal=chance.random() < BROKEN)
    timeline = weaver.timeline()
    numbers = frozenset(version.number for version in timeline.versions)
    found = concord(versions, [words[n % len(words)] for n in range(3)], chance.choice((None, 2)))
    for language in LANGUAGES:
        view = HistoryView(tuple(range(len(timeline.lineages))), numbers, language, width=60, every=True)
        for formats in (history_formats.FORMATS, history_formats.BLAME):
            for name in formats:
                history_formats.render(name, timeline, view, formats=formats)
        for name in concordance_formats.FORMATS:
            concordance_formats.render(name, found, ConcordanceView(STATUSES, language, 60))
    return timeline


def _worded(claim: str, lemma: str) -> FactSet:
    made = _plain()
    facts = (replace(fact, claim=claim, what=replace(fact.what, lemma=lemma)) for fact in made.facts)
    return replace(made, facts=tuple(facts))


def _reports(diff: Diff, words: list[str], language: str) -> None:
    from factdiff.model.report import Checked

    task = checking.CheckTask(
        config.Project(Path.cwd(), configure({}, "x")), None, words[0], config.today("2024-01-01")
    )
    bench = task.bench("a", Places(words[0], words[0]))
    files = [
        Checked(words[0], words[-1], "compared", diff.changes, judge(diff, bench)),
        Checked(words[-1], words[0], "new"),
        Checked(words[-1], words[0], "unreadable", trouble=words[0]),
    ]
    for name in report_formats.FORMATS:
        report_formats.render(name, checking.report(files, task), language)


def files(data: bytes, chance: Random) -> object:
    """Lock, decisions and configuration."""
    text = data.decode("utf-8", "replace")
    target = chance.choice((lock.parse, accepted.parse, _configured))
    return target(text, "x")


def _configured(text: str, where: str) -> object:
    return configure(tomltext.loads(text, where, "y"), where).policy_for("a/b.txt")


def git(data: bytes, chance: Random) -> object:
    """Revisions and paths as git gets them."""
    name = data[: chance.randrange(1, 60)].decode("utf-8", "surrogateescape")
    form = chance.choice(("HEAD:{}", "{}:README.md", "{}", "{0}:{0}", "HEAD:./{}", "HEAD~1:{}"))
    load = chance.choice((reading.load, against.other))
    return load(form.format(name))


def command(data: bytes, chance: Random) -> object:
    """The command line on two files, of which one is fuzzed; it ends with 0, 1 or 2 and no internal error."""
    with tempfile.TemporaryDirectory() as place:
        odd = Path(place, f"a{chance.choice(SUFFIXES)}")
        odd.write_bytes(data)
        plain = Path(place, "plain.json")
        plain.write_bytes(codec.to_json(_plain()))
        pair = chance.choice(((odd, plain), (plain, odd)))
        out, err = io.TextIOWrapper(io.BytesIO()), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = main([chance.choice(("diff", "verify")), *map(str, pair)])
    assert code in {0, 1, 2}, code
    assert "internal error" not in err.getvalue(), err.getvalue()
    return code


TARGETS: dict[str, tuple[Target, int]] = {
    "read": (read, 20), "numbers": (numbers, 20), "facts": (facts, 15), "files": (files, 15),
    "renderers": (renderers, 4), "series": (series, 4), "packed": (packed, 15), "extract": (extract, 4), "git": (git, 2), "command": (command, 4),
}  # fmt: skip


def run(name: str, data: bytes, seed: int) -> str | None:
    """Run a target; what went wrong, or nothing."""
    try:
        TARGETS[name][0](data, Random(seed))
    except FactdiffError:
        return None
    except RecursionError:
        return "RecursionError"
    except Exception as error:  # noqa: BLE001 - to find them is what this is for
        import traceback

        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}: {str(error)[:200]}"
    return None
