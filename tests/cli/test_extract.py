"""``factdiff extract``: many inputs, formats, what goes wrong with one of them."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from factdiff import api
from factdiff.cli.main import main
from factdiff.codec import from_json, to_json
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput
from tests import builders

Capture = pytest.CaptureFixture[str]


def standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_pass_through(facts: Path, capfd: Capture) -> None:
    """A fact set stands wherever an article stands; in a pipe the output is JSON, indented."""
    assert main(["extract", "--explain", str(facts)]) == 0
    out, err = capfd.readouterr()
    assert from_json(out.encode(), "x") == builders.factset()
    assert out.startswith('{\n  "schema": "factdiff/factset/1",\n')
    assert err == ""


def test_text_on_a_terminal(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person at a terminal reads text; a file asked for with -o is for programs."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(["extract", str(facts)]) == 0
    assert capfd.readouterr().out.startswith("Kim en Russie\n")
    assert main(["extract", str(facts), "-o", "out.json"]) == 0
    assert from_json(Path("out.json").read_bytes(), "x").facts
    assert capfd.readouterr().out == ""


def test_same_text_in_colour(facts: Path, capfd: Capture) -> None:
    """Colour is on or off as asked, whatever the output is."""
    assert main(["extract", str(facts), "--format", "text", "--color", "always"]) == 0
    assert "\x1b[1m" in capfd.readouterr().out


@pytest.mark.parametrize("options", [[], ["--format", "json"], ["--format", "jsonl"]])
def test_many(facts: Path, options: list[str], capfd: Capture) -> None:
    """Many inputs make a JSON line each, in their order."""
    assert main(["extract", str(facts), str(facts), *options]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [json.loads(line)["article"]["language"] for line in lines] == ["fr", "fr"]


def test_many_as_text(facts: Path, capfd: Capture) -> None:
    """Articles in text are parted by an empty line."""
    assert main(["extract", str(facts), str(facts), "--format", "text"]) == 0
    one, two = capfd.readouterr().out.split("\n\nKim en Russie\n")
    assert one == f"Kim en Russie\n{two}".removesuffix("\n")


def test_bad_among_many(facts: Path, capfd: Capture) -> None:
    """A bad file among many does not stop the others, and is not forgotten either."""
    Path("bad.json").write_text('{"schema": "factdiff/factset/9"}')
    assert main(["extract", str(facts), "bad.json", "missing.txt", str(facts), "-o", "out.jsonl"]) == 2
    err = capfd.readouterr().err.splitlines()
    assert len(Path("out.jsonl").read_text("utf-8").splitlines()) == 2
    assert [line.split(":")[1].strip() for line in err] == ["bad.json", "missing.txt"]


def test_fault_among_many(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program over one input is told with its name and costs that input alone."""
    passed = api.extract_source

    def extract(source: RawInput, **given: str | None) -> FactSet:
        if source.name == "a.txt":
            raise RuntimeError("oops")
        return passed(source, **given)

    monkeypatch.setattr(api, "extract_source", extract)
    Path("a.txt").write_text("Un article.")
    assert main(["extract", "a.txt", str(facts)]) == 2
    out, err = capfd.readouterr()
    assert out.count("\n") == 1
    assert err.startswith("factdiff: a.txt: internal error: RuntimeError: oops; set FACTDIFF_TRACEBACK=1")


def test_bad_alone(facts: Path, capfd: Capture) -> None:
    """Where the only input is bad, no output file appears."""
    assert main(["extract", "missing.txt", "-o", "out.json"]) == 2
    assert not Path("out.json").exists()
    assert capfd.readouterr().err.count("\n") == 1
    assert facts.exists()


def test_standard_input(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without inputs, or with '-', standard input is read; twice is trouble, and so is a silent terminal."""
    for arguments in (["extract"], ["extract", "-"]):
        standard_input(monkeypatch, facts.read_bytes())
        assert main(arguments) == 0
        assert json.loads(capfd.readouterr().out)["schema"] == "factdiff/factset/1"
    assert main(["extract", "-", "-"]) == 2
    assert "once" in capfd.readouterr().err
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    assert main(["extract"]) == 2
    assert "no input" in capfd.readouterr().err


def test_overrides(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is given goes to the reader; a title is for one article."""
    seen: list[object] = []

    def extract(source: RawInput, **given: str | None) -> FactSet:
        seen.append((source.name, given))
        return builders.factset()

    monkeypatch.setattr(api, "extract_source", extract)
    Path("a.txt").write_text("Un article.")
    options = ["--lang", "fr", "--date", "2023-09-05", "--title", "T"]
    assert main(["extract", "a.txt", *options]) == 0
    assert seen == [("a.txt", {"language": "fr", "date": "2023-09-05", "title": "T"})]
    assert main(["extract", "a.txt", str(facts), "--title", "T"]) == 2
    assert "--title is for one article" in capfd.readouterr().err


def test_warning_and_quiet(facts: Path, capfd: Capture) -> None:
    """What has no effect is said, unless quiet is asked for."""
    assert main(["extract", str(facts), "--date", "2023-09-05"]) == 0
    assert "is a fact set already" in capfd.readouterr().err
    assert main(["extract", str(facts), "--date", "2023-09-05", "-q"]) == 0
    assert capfd.readouterr().err == ""


def test_verbose(facts: Path, capfd: Capture) -> None:
    """Asked for, each input is accounted for on standard error."""
    assert main(["extract", str(facts), "-v"]) == 0
    assert "facts.json: fr, fr-1.0.0: 1 facts in 3 sentences, 1 not understood" in capfd.readouterr().err


def test_progress(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """From two inputs on, a terminal shows which one is at work; a pipe and -q do not."""
    arguments = ["extract", str(facts), str(facts)]
    assert main(arguments) == 0
    assert capfd.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(arguments) == 0
    assert "2/2 facts.json" in capfd.readouterr().err
    assert main([*arguments, "-q"]) == 0
    assert capfd.readouterr().err == ""


def test_interrupted(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C among many inputs keeps what was printed; a file is whole or not there; either is said."""
    real = api.factsets
    seen: list[RawInput] = []

    def factsets(source: RawInput) -> tuple[FactSet, ...]:
        seen.append(source)
        if len(seen) == 3:
            raise KeyboardInterrupt
        return real(source)

    monkeypatch.setattr(api, "factsets", factsets)
    assert main(["extract", *[str(facts)] * 4]) == 130
    told = capfd.readouterr()
    assert len(told.out.splitlines()) == 2
    assert "interrupted after 2 of 4; what was read before is printed" in told.err
    seen.clear()
    assert main(["extract", *[str(facts)] * 4, "-o", "out.jsonl"]) == 130
    assert "out.jsonl is not written" in capfd.readouterr().err
    assert not Path("out.jsonl").exists()


def test_environment(facts: Path, capfd: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options can be set by environment variables."""
    monkeypatch.setenv("FACTDIFF_EXTRACT_FORMAT", "text")
    assert main(["extract", str(facts)]) == 0
    assert capfd.readouterr().out.startswith("Kim en Russie\n")


def test_verify(facts: Path, capfd: Capture) -> None:
    """A fact set that keeps its word exits 0; one whose spans do not stand exits 1 with a line for each."""
    assert main(["verify", str(facts)]) == 0
    assert capfd.readouterr().out == "1 facts, 11 spans: all stand in the text\n"
    fact = builders.fact()
    moved = replace(fact, who=(replace(fact.who[0], span=replace(fact.who[0].span, start=0)),))
    Path("broken.json").write_bytes(to_json(builders.factset(moved)))
    assert main(["verify", "broken.json"]) == 1
    assert (
        capfd.readouterr().out == "facts[0].who[0]: text[0:21] is 'Kim en Russie\\n\\nM. Kim', not 'M. Kim'\n"
    )


def test_verify_lines(facts: Path, capfd: Capture) -> None:
    """Many fact sets in one file are verified together; -q says nothing where all is well."""
    Path("many.jsonl").write_bytes(facts.read_bytes() * 2)
    assert main(["verify", "many.jsonl"]) == 0
    assert capfd.readouterr().out.startswith("2 facts, 22 spans")
    assert main(["verify", "many.jsonl", "-q"]) == 0
    assert capfd.readouterr().out == ""


def test_verify_article(facts: Path, capfd: Capture) -> None:
    """With the article, its text is compared, and the first difference is located in its file."""
    Path("article.txt").write_text(builders.TEXT, "utf-8")
    assert main(["verify", str(facts), "article.txt"]) == 0
    Path("article.txt").write_text(builders.TEXT.replace("lundi", "mardi"), "utf-8")
    capfd.readouterr()
    assert main(["verify", str(facts), "article.txt"]) == 1
    assert capfd.readouterr().out == "article.text: the article reads otherwise from line 3, column 18 on\n"


@pytest.mark.parametrize("name", ["facts", "diff"])
def test_schema(name: str, capfd: Capture) -> None:
    """The schema of every output is printed as JSON."""
    assert main(["schema", name]) == 0
    assert json.loads(capfd.readouterr().out)["$schema"].endswith("2020-12/schema")


def test_languages(capfd: Capture) -> None:
    """French and English are equals."""
    assert main(["languages"]) == 0
    assert capfd.readouterr().out == "en\nfr\n"


@pytest.mark.parametrize("command", ["extract", "diff", "check", "summary", "lock", "accept"])
def test_no_input_is_written_over(facts: Path, capfd: Capture, command: str) -> None:
    """Whatever it is called: the file that is read is not the one that is written."""
    before = facts.read_bytes()
    Path("again.json").symlink_to(facts)
    arguments = {
        "extract": ("extract", str(facts), "-o", "./again.json"),
        "diff": ("diff", str(facts), "-", "-o", str(facts)),
        "check": ("check", "again.json", "--against", "again.json", "-o", str(facts)),
        "summary": ("check", str(facts), "--against", str(facts), "--summary", "again.json"),
        "lock": ("lock", str(facts), "-o", str(facts)),
        "accept": ("accept", "0" * 16, "--reason", "x", "--report", str(facts), "--accepted", "again.json"),
    }[command]
    assert main(arguments) == 2
    assert "names an input; name another file" in capfd.readouterr().err
    assert facts.read_bytes() == before


def test_a_result_is_not_replaced_by_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every input failed there is nothing to write, and what was written before stays."""
    monkeypatch.chdir(tmp_path)
    Path("out.jsonl").write_text("before")
    assert main(["extract", "none.txt", "nowhere.txt", "-o", "out.jsonl"]) == 2
    assert Path("out.jsonl").read_text() == "before"


def test_our_own_lines_are_read(facts: Path, capfd: Capture) -> None:
    """What extract wrote for many inputs stands where an article stands; two sides are one set each."""
    assert main(["extract", str(facts), str(facts), "-o", "both.jsonl"]) == 0
    assert main(["extract", "both.jsonl"]) == 0
    assert len(capfd.readouterr().out.splitlines()) == 2
    assert main(["verify", "both.jsonl"]) == 0
    assert main(["diff", "both.jsonl", str(facts)]) == 2
    assert "both.jsonl: holds 2 fact sets; give a file with one of its lines" in capfd.readouterr().err
    Path("one.jsonl").write_bytes(Path("both.jsonl").read_bytes().splitlines()[0])
    assert main(["diff", "one.jsonl", str(facts)]) == 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "utf-32"])
def test_facts_in_other_encodings(facts: Path, encoding: str) -> None:
    """Programs write JSON in other ways: two bytes a letter, slashes escaped."""
    text = facts.read_text("utf-8").replace("/", "\\/")
    Path("other.json").write_bytes(text.encode(encoding))
    assert main(["diff", "other.json", str(facts)]) == 0
    assert main(["verify", "other.json"]) == 0


def test_facts_that_do_not_stand_in_their_text_are_refused(facts: Path, capfd: Capture) -> None:
    """They were altered by hand or made by another program: nothing is said on their word."""
    facts.write_text(facts.read_text("utf-8").replace("Vladivostok", "Khabarovsk", 2), "utf-8")
    for arguments in (["extract", str(facts)], ["diff", str(facts), str(facts)]):
        assert main(arguments) == 2
        assert "factdiff verify tells all" in capfd.readouterr().err
    assert main(["verify", str(facts)]) == 1


def test_facts_read_less_surely_are_left_out_on_request(facts: Path, capfd: Capture) -> None:
    """How many there were is said."""
    sure = builders.factset().facts[0].confidence
    assert main(["extract", str(facts), "--min-confidence", str(sure)]) == 0
    assert len(from_json(capfd.readouterr().out.encode(), "x").facts) == 1
    assert main(["extract", str(facts), "--min-confidence", "1"]) == 0
    out, err = capfd.readouterr()
    assert from_json(out.encode(), "x").facts == ()
    assert "facts.json: read less surely than 1 and left out: 1" in err
