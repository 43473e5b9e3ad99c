"""Configuration files as policies, and their mistakes as errors."""

from __future__ import annotations

import tomllib

import pytest

from factdiff.errors import ConfigurationError
from factdiff.policy.configuration import PRESETS, Configuration, Policy, configure, matches

WRONG = [
    ('fail_on = "major"', "unknown key 'fail_on'; did you mean 'fail-on'?"),
    ('fail-on = "grave"', "fail-on is 'grave'; choose from critical, major"),
    ('preset = "strict"', "preset is 'strict'; choose from desk, editor, audit"),
    ('[severity]\nretractd = "major"', "severity: unknown key 'retractd'; did you mean 'retracted'?"),
    ('[severity]\nsource-attribution-remove = "major"', "did you mean 'source-attribution-removed'?"),
    ('[severity]\nretracted = "bad"', "severity.retracted is 'bad'"),
    ("severity = 3", "severity is not a table"),
    (
        '[rules]\nsilent-corrections = "major"',
        "rules: unknown key 'silent-corrections'; did you mean 'silent-correction'?",
    ),
    ("min-confidence = 2", "min-confidence is not a number from 0 to 1"),
    ("min-confidence = -0.1", "min-confidence is not a number from 0 to 1"),
    ("min-confidence = 'high'", "min-confidence is not a number from 0 to 1"),
    ("per-path = [1]", "per-path is not a list of tables"),
    ("paths = [1]", "paths is not a list of texts"),
    ("fail-on = 3", "fail-on is not a text"),
    ("[severity]\nadded = 3", "severity.added is 3"),
    ("min-confidence = true", "min-confidence is not a number from 0 to 1"),
    ('paths = "a.txt"', "paths is not a list of texts"),
    ("against = 1", "against is not a text"),
    ('[per-path]\npaths = ["a"]', "per-path is not a list of tables"),
    ("[[per-path]]\nfail-on = 'major'", "a per-path section has no paths"),
    ("[[per-path]]\npaths = ['a']\nlock = 'b'", "per-path: unknown key 'lock'"),
    ("[[per-path]]\npaths = ['a']\nrules = { silent = 'major' }", "did you mean 'silent-correction'?"),
]


def read(text: str) -> Configuration:
    return configure(tomllib.loads(text), "factdiff.toml")


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_a_mistake_is_named(text: str, message: str) -> None:
    """The error says which key, where, and what was perhaps meant."""
    with pytest.raises(ConfigurationError) as caught:
        read(text)
    assert message in caught.value.line()
    assert caught.value.line().startswith("factdiff.toml")


def test_without_a_word_the_desk_judges() -> None:
    """An empty file is the preset ``desk``."""
    assert read("") == Configuration()
    assert read("").policy == PRESETS["desk"]


def test_keys_go_on_top_of_the_preset() -> None:
    """What a file says of severities and rules is added to those of its preset."""
    policy = read('preset = "editor"\nfail-on = "error"\n[severity]\nquantities = "warning"\n').policy
    assert policy.fail_on == "critical"
    assert policy.severity == {"added": "info", "quantities": "minor"}
    assert policy.rules == PRESETS["editor"].rules


def test_a_section_holds_for_its_files() -> None:
    """Later sections go before earlier ones, and a preset in a section starts anew."""
    configuration = read(
        'min-confidence = 0.5\n[severity]\nadded = "major"\n'
        '[[per-path]]\npaths = ["live/**"]\nfail-on = "never"\n'
        '[[per-path]]\npaths = ["live/court/*.txt", "law.txt"]\npreset = "audit"\n'
    )
    assert configuration.policy_for("a.txt").fail_on == "major"
    live = configuration.policy_for("live/deep/a.txt")
    assert (live.fail_on, live.min_confidence, live.severity["added"]) == ("never", 0.5, "major")
    assert configuration.policy_for("live/court/a.txt") == PRESETS["audit"]
    assert configuration.policy_for("law.txt") == PRESETS["audit"]


@pytest.mark.parametrize(("written", "share"), [("0", 0.0), ("1", 1.0), ("0.25", 0.25)])
def test_confidence_may_be_any_share(written: str, share: float) -> None:
    """Both ends count, and a whole number is one too."""
    assert read(f"min-confidence = {written}").policy.min_confidence == share


def test_the_other_keys_are_kept_as_they_are() -> None:
    """What is checked, against what, and with which files."""
    found = read('paths = ["a/*.txt", "b.txt"]\nagainst = "v1"\nlock = "l.toml"\naccepted = "d.toml"\n')
    assert (found.paths, found.against) == (("a/*.txt", "b.txt"), "v1")
    assert (found.lock, found.accepted) == ("l.toml", "d.toml")


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [("critical", 1), ("major", 2), ("minor", 3), ("info", 4), ("never", 0)],
)
def test_the_threshold_itself_fails(fail_on: str, failing: int) -> None:
    """Everything at least so grave, and nothing below."""
    policy = Policy(fail_on=fail_on)
    assert sum(policy.fails(level) for level in ("critical", "major", "minor", "info")) == failing


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("*.txt", "a.txt", True), ("*.txt", "b/a.txt", False), ("**/*.txt", "a.txt", True),
        ("**/*.txt", "b/c/a.txt", True), ("b/**", "b/c/a.txt", True), ("b/**", "c/a.txt", False),
        ("./a?.txt", "ab.txt", True), ("a?.txt", "a/.txt", False), ("a+b[1].txt", "a+b[1].txt", True),
        ("*", "a\nb", True), ("a/**/b.txt", "a/b.txt", True), ("a/**/b.txt", "a/c/d/b.txt", True),
        ("a/**/b.txt", "ab.txt", False), ("**", "a/b", True), ("a.txt", "axtxt", False),
    ],
)  # fmt: skip
def test_patterns(pattern: str, path: str, fits: bool) -> None:
    """One star stays in its folder, two cross folders, all other signs are themselves."""
    assert matches(pattern, path) is fits


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("*.txt", "a.txt", True), ("*.txt", "b/a.txt", False), ("**/*.txt", "a.txt", True),
        ("**/*.txt", "b/c/a.txt", True), ("a/**", "a/b/c.txt", True), ("a/**", "a", False),
        ("a**c.txt", "a/b/c.txt", True), ("?.txt", "a.txt", True), ("?.txt", "/.txt", False),
        ("./a.txt", "a.txt", True), ("[a].txt", "a.txt", False), ("[a].txt", "[a].txt", True),
        ("a/**/b.txt", "a/b.txt", True), ("a/**/b.txt", "a/x/y/b.txt", True), ("", "", True), ("*", "", True),
    ],
)  # fmt: skip
def test_patterns_of_paths(pattern: str, path: str, fits: bool) -> None:
    """Within a folder and across folders."""
    assert matches(pattern, path) is fits


@pytest.mark.parametrize("pattern", ["*a" * 30, "**a" * 30, "**/a" * 30, "?*" * 60])
def test_a_pattern_takes_the_time_of_its_length(pattern: str) -> None:
    """With every further sign the same work again would be hours."""
    assert not matches(pattern, "a" * 400 + "/b")
