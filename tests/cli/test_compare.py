"""``factdiff compare``: articles of several outlets, and an article against its source."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import jsonschema
import orjson
import pytest

from factdiff import codec_concordance
from factdiff.cli.main import main
from factdiff.codec import to_json
from factdiff.rendering.concordance_formats import FORMATS
from tests.comparison.notation import factset

Capture = pytest.CaptureFixture[str]
FRENCH = (
    "{who Un feu} {what a détruit = détruire} {object {n 12 maisons = 12 maison}} . / "
    "{who La police} {what a arrêté = arrêter} {object un suspect} . / {who Le maire} {what a vendu = vendre} {object la gare} ."
)
ENGLISH = (
    "{who A fire} {what destroyed = destroy} {object {n 20 houses = 20 house}} . / "
    "{who The police} {what arrested = arrest} {object a suspect} . / {who The army} {what sent = send} {object a plane} ."
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two fact files on one event, which need no pipeline."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LANG", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    for name, notation in (("fr", FRENCH), ("en", ENGLISH)):
        made = factset(notation, language=name)
        digest = sha256(made.article.text.encode()).hexdigest()
        article = replace(made.article, sha256=digest)
        Path(f"{name}.json").write_bytes(to_json(replace(made, article=article)))


def test_text(capfd: Capture) -> None:
    """Contradictions first, then what is agreed, then what each says alone."""
    assert main(["compare", "fr.json", "en.json"]) == 1
    assert capfd.readouterr().out == (
        "A fr.json (fr, 14 May 2024)\n"
        "B en.json (en, 14 May 2024)\n"
        "\n"
        "Contradicting one another\n"
        "  ! figure: A “12 maisons”, B “20 houses” [pairing 80% sure]\n"
        "      A line 1: Un feu a détruit 12 maisons .\n"
        "      B line 1: A fire destroyed 20 houses .\n"
        "\n"
        "Agreed\n"
        "  = La police a arrêté un suspect . [pairing 90% sure]\n"
        "      A line 2: La police a arrêté un suspect .\n"
        "      B line 2: The police arrested a suspect .\n"
        "\n"
        "Only in A\n"
        "  · Le maire a vendu la gare .\n"
        "\n"
        "Only in B\n"
        "  · The army sent a plane .\n"
        "\n"
        "1 contradicting, 1 agreed, 2 in one article alone\n"
    )


def test_against_a_source(capfd: Capture) -> None:
    """What the source carries, what it contradicts, what it does not have, and what only it has."""
    assert main(["compare", "fr.json", "--source", "en.json"]) == 1
    printed = capfd.readouterr().out
    for heading in (
        "The source says otherwise",
        "Carried by the source",
        "Not in the source, A",
        "Only in the source, B",
    ):
        assert f"\n{heading}\n" in printed


def test_json_follows_its_schema(capfd: Capture) -> None:
    """Every fact of both articles is in one claim."""
    assert main(["compare", "fr.json", "en.json", "--format", "json"]) == 1
    data = json.loads(capfd.readouterr().out)
    jsonschema.validate(data, orjson.loads(codec_concordance.schema()))
    assert sum(len(claim["members"]) for claim in data["claims"]) == 6
    assert data["summary"] == {"agreed": 1, "contradicting": 1, "single": 2}


@pytest.mark.parametrize("name", FORMATS)
def test_formats(name: str, capfd: Capture) -> None:
    """Each tells the contradiction, in the same bytes each time; ``--only`` narrows it."""
    assert main(["compare", "fr.json", "en.json", "--format", name]) == 1
    printed = capfd.readouterr().out
    assert "20 houses" in printed
    assert printed.endswith("\n")
    main(["compare", "fr.json", "en.json", "--format", name])
    assert capfd.readouterr().out == printed
    main(["compare", "fr.json", "en.json", "--format", name, "--only", "agreed"])
    assert "20 houses" not in capfd.readouterr().out


def test_exit_status(capfd: Capture) -> None:
    """0 where nothing contradicts, 2 for one article alone or one that is not there."""
    assert main(["compare", "fr.json", "fr.json"]) == 0
    assert main(["compare", "fr.json"]) == 2
    assert "name two" in capfd.readouterr().err
    assert main(["compare", "fr.json", "missing.json"]) == 2
