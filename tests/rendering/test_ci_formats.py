"""A check in the formats of CI systems, each held against its schema or read by a parser that others use."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import junitparser
import pytest

from factdiff.model.change import SlotChange
from factdiff.model.fact import Evidence
from factdiff.model.report import Acceptance, Checked, Finding, Location, Report
from factdiff.policy.kinds import describe
from factdiff.rendering import report_text
from factdiff.rendering.report_formats import FORMATS, render
from factdiff.rendering.report_json import schema
from factdiff.settings import ANNOTATING
from tests import diffs

SARIF = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
# Written after GitLab's page on Code Quality reports.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z-]+$"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer"}},
                    },
                },
            },
        },
    },
}
#: What the schema of Jenkins' xunit plugin (junit-10) lets stand: children, attributes that must be, that may be.
JENKINS = {
    "testsuites": ({"testsuite"}, set(), {"name", "time", "tests", "failures", "errors"}),
    "testsuite": (
        {"testsuite", "properties", "testcase", "system-out", "system-err"},
        {"name", "tests", "failures", "errors"},
        {"group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"},
    ),
    "testcase": (
        {"skipped", "error", "failure", "system-out", "system-err"}, {"name"}, {"time", "classname", "group"},
    ),
    "failure": (set(), set(), {"type", "message"}),
    "error": (set(), set(), {"type", "message"}),
    "skipped": (set(), set(), {"type", "message"}),
}  # fmt: skip
POSITION = {
    "type": "object",
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "required": ["line"],
    "additionalProperties": False,
}
# Written after reviewdog's definition of a Diagnostic.
RDF = {
    "type": "object",
    "required": ["message", "location"],
    "additionalProperties": False,
    "properties": {
        "message": {"type": "string", "minLength": 1},
        "location": {
            "type": "object",
            "required": ["path"],
            "additionalProperties": False,
            "properties": {
                "path": {"type": "string"},
                "range": {
                    "type": "object",
                    "required": ["start"],
                    "additionalProperties": False,
                    "properties": {"start": POSITION, "end": POSITION},
                },
            },
        },
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "source": {"type": "object", "required": ["name"]},
        "code": {"type": "object", "required": ["value"]},
    },
}
HOSTILE = {
    "a workflow command": "fire\n::error::x\r\n::warning file=y::z",
    "a command of old runners": "fire ##[error]x",
    "an end of all commands": "::stop-commands::x",
    "an encoded command": "fire%0A::notice::x %250A",
    "escape sequences": "\x1b[31mred\x1b[0m \x1b]8;;http://evil.example\x1b\\link \x9b31m",
    "direction marks": "\u202eevil\u202c \u2066x\u2069",
    "Markdown": "| `code` **b** [a](http://evil.example) ![i](http://evil.example/i) @octocat #12 GH-7 ~~x~~",
    "HTML": "<script>alert(1)</script> <!-- --> <img src=x onerror=alert(1)> &lt; ]]> \" '",
    "newlines": "a\nb\r\nc\u2028d\u2029e\x85f\x0bg",
    "impossible signs": "nul\x00 bell\x07 del\x7f \ufffe\uffff",
    "braces and backslashes": "{0} {claim} %s \\ \\n",
}
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


def finding(number: int = 0, **changes: object) -> Finding:
    """A death toll that rose, failing."""
    made = Finding(
        kind="quantities-replaced", kinds=("quantities-replaced",), severity="critical", status="failing",
        fingerprint=f"{number:016x}", place=Location(4, 2, 3, 4, 9, 11), change=diffs.deaths(),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def report() -> Report:
    """A finding of each status, a file of each status, and a decision that nothing needs."""
    decision = Acceptance("1" * 16, "checked", "Ann", date(2024, 6, 1), "news/b.txt")
    gone = replace(diffs.change("retracted", old=(diffs.fact("Two were hurt."),)), fingerprint="2" * 16)
    calm = diffs.fact("It rained.")
    changes = (diffs.deaths(), diffs.change("unchanged", old=(calm,), new=(calm,)))
    files = (
        Checked("news/a.txt", "HEAD", "compared", changes, (finding(),)),
        Checked("news/b.txt", "HEAD", "compared", (), (
            finding(1, status="accepted", acceptance=decision),
            finding(2, kind="retracted", severity="major", change=gone, place=Location(3), rules=("silent-correction",)),
            finding(3, kind="added", severity="minor", status="noted"),
            finding(4, severity="info", status="noted", acceptance=decision),
            finding(5, kind="pinned-changed", pinned=True),
            finding(6, kind="unread", severity="info", status="noted", change=None, text="Hm?"),
        )),
        Checked("news/c.txt", "HEAD", "new"),
        Checked("news/d.txt", "HEAD", "identical"),
        Checked("news/e é.txt", "HEAD", "unreadable", trouble="news/e é.txt: is empty; give an article"),
    )  # fmt: skip
    kinds = ("added", "pinned-changed", "quantities-replaced", "retracted", "unread")
    return Report(files, tuple(describe(kind) for kind in kinds), (Acceptance("9" * 16, "old", "Bob"),))


def hostile(text: str) -> Report:
    """Every text that comes from outside is out to do harm; a name can hold what is no UTF-8, too."""
    fact = replace(diffs.fact(text), evidence=Evidence(diffs.span(text), 0, 0, 1, 1))
    change = diffs.change("retracted", old=(fact,))
    slot = SlotChange("what", "replaced", text, text)
    altered = diffs.change("changed", old=(fact,), new=(fact,), slots=(slot,))
    decision = Acceptance("1" * 16, text, text, None, text, text)
    name = text.replace("\x00", "") + "\udcff"
    found = (
        finding(1, change=change, place=Location(1)),
        finding(2, change=altered, pinned=True),
        finding(3, change=altered, status="accepted", acceptance=decision),
        finding(4, change=None, kind="orphan-notice", text=text, acceptance=decision),
    )
    kinds = (describe("quantities-replaced"), describe("orphan-notice"))
    files = (
        Checked(name, text, "compared", (change, diffs.deaths()), found),
        Checked(name, text, "unreadable", trouble=text),
        Checked(f"{name} too", text, "new"),
    )
    return Report(files, kinds, (decision,))


def all_hostile() -> Report:
    """All harm at once."""
    return hostile(" ".join(HOSTILE.values()))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("name", FORMATS)
def test_nothing_of_an_article_acts(name: str, text: str, language: str) -> None:
    """No escape, control or direction mark is raw, and no line is a workflow command but our own."""
    shown = render(name, hostile(text), language)
    assert not ACTING.search(shown)
    assert "##[" not in shown
    for line in shown.splitlines():
        if name == "github":
            assert re.fullmatch(r"::(error|warning|notice) [^:]*::(?!.*::).*", line), line
        else:
            assert not line.lstrip().startswith("::")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_the_summary_stays_text(text: str) -> None:
    """Only the list and its headings are Markdown; the rest has no tag, link, mention, code or second line."""
    for line in render("summary", hostile(text), "en").splitlines():
        bare = re.sub(
            r"\\.|&#8203;|&(?:lt|gt|amp|quot);", "", line.removeprefix("- **").replace("** ", " ", 1)
        )
        assert not re.search(r"[<>`*_|\[\]\\]", bare.lstrip("#")), line
        assert not re.search(r"@\w|#\d|www\\?\.\w|://", line.replace("&#8203;", " ")), line
        assert re.match(r"(?:#|- \*\*|- Accepted, but|Could not|$)", line), line


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_the_same_each_time(name: str) -> None:
    """No clock and no chance; a newline ends it."""
    assert render(name, report(), "en") == render(name, report(), "en")
    assert render(name, report(), "en").endswith("\n")


def test_github_says_file_line_and_columns() -> None:
    """Columns only where the finding ends on its line; properties are escaped."""
    lines = render("github", report(), "en").splitlines()
    assert (
        lines[0]
        == "::error file=news/e é.txt,title=factdiff::could not be checked: news/e é.txt: is empty; give an article"
    )
    assert lines[1] == (
        "::error file=news/a.txt,line=4,endLine=4,col=2,endColumn=9,"
        "title=quantities-replaced (critical) 0000000000000000::"
        "The number of deaths rose from 12 to 21 (+9). "
        "(“At least 21 people died in the fire, the prefecture said”) [silent, headline]"
    )
    assert any(line.startswith("::error file=news/b.txt,line=3,title=retracted (major)") for line in lines)
    assert [line.split()[0] for line in lines].count("::notice") == 4
    assert "accepted until 2024-06-01 by Ann: checked" in "".join(lines[-4:])
    assert lines[-1].endswith("::Accepted, but nothing needs it any more: 9999999999999999 (old)")


@pytest.mark.parametrize(
    ("count", "last"), [(9, "::error"), (10, "One more finding"), (30, "21 more findings")]
)
def test_github_gets_nine_annotations_and_a_count(count: int, last: str) -> None:
    """A runner shows ten; the rest is counted in the tenth."""
    files = (Checked("a.txt", "HEAD", "compared", (), tuple(finding(n) for n in range(count))),)
    lines = render("github", Report(files), "en").splitlines()
    assert len(lines) == min(count, 10)
    assert last in lines[-1]


def test_github_names_cannot_end_a_command() -> None:
    """Colons, commas, percent signs and newlines of a path are escaped."""
    files = (Checked("a,b:c%d.txt", "HEAD", "compared", (), (finding(),)),)
    assert render("github", Report(files), "en").startswith("::error file=a%2Cb%3Ac%25d.txt,line=4")


@pytest.mark.parametrize("made", [report(), all_hostile(), Report(())])
def test_gitlab(made: Report) -> None:
    """The report has GitLab's fields, and no two issues are merged."""
    issues = json.loads(render("gitlab", made, "en"))
    jsonschema.validate(issues, GITLAB)
    fingerprints = [issue["fingerprint"] for issue in issues]
    assert len(set(fingerprints)) == len(fingerprints)


def test_gitlab_fingerprints_are_made_of_structure() -> None:
    """Another line or another language of the report leaves them as they are; accepted findings are no issues."""
    moved = replace(report().files[0], findings=(finding(place=Location(90)),))
    before = json.loads(render("gitlab", Report(report().files[:1]), "en"))
    after = json.loads(render("gitlab", Report((moved,)), "fr"))
    assert before[0]["fingerprint"] == after[0]["fingerprint"]
    assert before[0]["description"] != after[0]["description"]
    assert len(json.loads(render("gitlab", report(), "en"))) == 8


@pytest.mark.parametrize("made", [report(), all_hostile()])
def test_rdjsonl(made: Report) -> None:
    """Each line is a diagnostic."""
    lines = [json.loads(line) for line in render("rdjsonl", made, "en").splitlines()]
    for line in lines:
        jsonschema.validate(line, RDF)
    assert lines[0]["severity"] == "ERROR"


def test_rdjsonl_counts_bytes() -> None:
    """Columns are those of UTF-8, the end is exclusive; a claim that is gone has a line alone."""
    lines = [json.loads(line) for line in render("rdjsonl", report(), "en").splitlines()]
    ranges = [line["location"].get("range") for line in lines]
    assert ranges[2] == {"start": {"line": 4, "column": 3}, "end": {"line": 4, "column": 11}}
    assert {"start": {"line": 3}} in ranges


@pytest.mark.parametrize("made", [report(), all_hostile(), Report(())])
def test_sarif(made: Report) -> None:
    """The log is valid after the published schema, and every result's rule is described."""
    log = json.loads(render("sarif", made, "en"))
    jsonschema.validate(log, SARIF)
    (run,) = log["runs"]
    described = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} <= described
    fingerprints = [result["partialFingerprints"]["factdiff/1"] for result in run["results"]]
    assert len(set(fingerprints)) == len(fingerprints)


def test_sarif_tells_accepted_and_unreadable() -> None:
    """An accepted finding is suppressed with its reason; an unreadable file makes the run unsuccessful."""
    (run,) = json.loads(render("sarif", report(), "en"))["runs"]
    suppressed = [result["suppressions"] for result in run["results"] if "suppressions" in result]
    assert suppressed == [[{"kind": "external", "status": "accepted", "justification": "checked"}]]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    notice, fresh = invocation["toolExecutionNotifications"]
    assert (notice["level"], fresh["level"]) == ("error", "note")
    assert notice["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "news/e%20%C3%A9.txt"


def test_sarif_messages_hold_no_links() -> None:
    """Brackets of an article would make a link to anywhere."""
    text = render("sarif", all_hostile(), "en")
    messages = [result["message"]["text"] for result in json.loads(text)["runs"][0]["results"]]
    assert all(re.search(r"(?<!\\)\[", message) is None for message in messages)


@pytest.mark.parametrize("made", [report(), all_hostile()])
def test_junit_is_read_by_a_parser(made: Report, tmp_path: Path) -> None:
    """The counts of the suites are those of their cases."""
    path = tmp_path / "report.xml"
    path.write_text(render("junit", made, "en"), encoding="utf-8")
    suites = list(junitparser.JUnitXml.fromfile(str(path)))
    assert [suite.tests for suite in suites] == [len(list(suite)) for suite in suites]
    results = [result for suite in suites for case in suite for result in case.result]
    count = {
        kind: sum(isinstance(one, kind) for one in results)
        for kind in (junitparser.Failure, junitparser.Error)
    }
    assert count[junitparser.Failure] == len(made.findings("failing"))
    assert count[junitparser.Error] == len(made.troubled)


@pytest.mark.parametrize("made", [report(), all_hostile()])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_junit_is_what_jenkins_takes(made: Report, language: str) -> None:
    """No element and no attribute that its schema does not know, and all that it asks for."""
    for element in ET.fromstring(render("junit", made, language)).iter():  # noqa: S314 - our own output
        children, must, may = JENKINS[element.tag]
        assert {child.tag for child in element} <= children
        assert must <= element.attrib.keys() <= must | may


def test_junit_has_a_case_for_each_fact(tmp_path: Path) -> None:
    """What did not change passes; a file without facts to compare is a case of its own."""
    path = tmp_path / "report.xml"
    path.write_text(render("junit", report(), "en"), encoding="utf-8")
    suites = {suite.name: [case.name for case in suite] for suite in junitparser.JUnitXml.fromfile(str(path))}
    assert "It rained" in suites["news/a.txt"]
    assert suites["news/c.txt"] == ["new"]
    assert len(suites["news/b.txt"]) == 6


def test_the_summary_has_what_fails_first() -> None:
    """A heading for each status, the fingerprint for accept, everything escaped."""
    text = render("summary", report(), "en")
    headings = re.findall(r"^#### (.*)$", text, re.MULTILINE)
    assert headings == [
        "Could not be checked",
        "Failing",
        "Noted",
        "Accepted",
        "Nothing to compare with",
        "Accepted, no longer needed",
    ]
    assert "news/a\\.txt" in text
    assert "\\(0000000000000000\\)" in text


def test_a_long_summary_is_cut_by_whole_findings() -> None:
    """It stays below what GitHub takes, and says how many findings are left out."""
    files = (Checked("a.txt", "HEAD", "compared", (), tuple(finding(n) for n in range(9000))),)
    text = render("summary", Report(files), "en")
    assert len(text.encode()) <= ANNOTATING.longest_summary
    assert re.search(r"\d+ more are not shown", text.splitlines()[-1])
    assert all(line.startswith("- **a\\.txt**") for line in text.splitlines()[6:-2])


def test_text_is_for_people() -> None:
    """A line that editors jump to, the sentence below, the sum at the end."""
    text = render("text", report(), "en")
    assert (
        "news/a.txt:4:2: critical quantities-replaced 0000000000000000 (fails)\n    The number of deaths"
        in text
    )
    assert "(accepted)\n" in text
    assert "Accepted, but nothing needs it any more: 9999999999999999 (old)\n" in text
    assert text.endswith(
        "Could not be checked completely: 5 files checked, 1 new, with nothing to compare, 1 could not be checked, "
        "3 failing, 3 noted, 1 accepted.\n"
    )
    assert render("text", report(), "fr").splitlines()[-1].startswith("Vérification incomplète")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_colours_are_colours_alone(language: str) -> None:
    """The coloured text is the plain text, and severity and sum stand out in it."""
    painted = report_text.render(report(), language, color=True)
    assert "\x1b[1;31mcritical\x1b[0m" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == render("text", report(), language)


def test_json_is_whole() -> None:
    """Every finding with its change, its place, and its decision."""
    data = json.loads(render("json", report(), "en"))
    for made in (data, json.loads(render("json", all_hostile(), "fr"))):
        jsonschema.validate(made, json.loads(schema()))
    assert data["schema"] == "factdiff/report/1"
    assert data["verdict"] == "trouble"
    assert data["summary"] == {"failing": 3, "noted": 3, "accepted": 1}
    accepted = data["files"][1]["findings"][0]
    assert accepted["acceptance"]["expires"] == "2024-06-01"
    assert accepted["change"]["slots"][0]["delta"] == 9
