"""Real extractions, from the article to the verified fact set."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from factdiff import schema
from factdiff.cli.main import main

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
VALIDATOR = Draft202012Validator(json.loads(schema.factset()))
Capture = pytest.CaptureFixture[str]

INPUTS = {
    "empty.txt": b"",
    "blank.txt": b" \n\n \t\n",
    "binary.txt": bytes(range(256)) * 8,
    "image.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64),
    "numbers.json": b"[1, 2, 3]",
    "broken.json": b'{"title": "x", "text": ',
    "other.json": b'{"schema": "factdiff/factset/99", "facts": []}',
    "comparison.json": b'{"schema": "factdiff/diff/1", "changes": []}',
    "german.txt": "Der Bürgermeister ist am Montag nach einer langen Sitzung zurückgetreten.".encode(),
    "markup.html": b"<html><body></body></html>",
    "deep.html": b"<div>" * 20_000,
    "deep.json": b'{"text": ' + b"[" * 100_000,
}


@pytest.mark.parametrize("path", sorted(ARTICLES.iterdir()), ids=lambda path: path.name)
def test_articles(path: Path, tmp_path: Path, capfd: Capture) -> None:
    """What is extracted follows the schema, stands in the article span by span, and is the same every time."""
    outputs = []
    for name in ("first.json", "second.json"):
        output = tmp_path / name
        assert main(["extract", str(path), "--date", "2024-05-14", "--explain", "-o", str(output)]) == 0
        outputs.append(output.read_bytes())
    assert outputs[0] == outputs[1]
    written = json.loads(outputs[0])
    VALIDATOR.validate(written)
    assert written["facts"]
    assert all(fact["trace"] is not None for fact in written["facts"])
    assert main(["verify", str(tmp_path / "first.json"), str(path)]) == 0
    assert "all stand" in capfd.readouterr().out


@pytest.mark.parametrize("name", INPUTS)
def test_bad_input(name: str, tmp_path: Path, capfd: Capture) -> None:
    """What is no article ends with 2 and one line that names it: never a traceback, never silence."""
    path = tmp_path / name
    path.write_bytes(INPUTS[name])
    assert main(["extract", str(path)]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert name in err
    assert "internal error" not in err
