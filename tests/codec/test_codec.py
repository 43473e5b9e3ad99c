"""Fact sets as JSON and back."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from factdiff import schema
from factdiff.codec import from_json, from_jsonl, number_data, spans, to_json
from factdiff.errors import InputError, SchemaError
from factdiff.model.factset import FactSet
from tests import builders

VALIDATOR = Draft202012Validator(json.loads(schema.factset()))

NUMBERS = [
    ("20", "20"),
    ("20.0", "20"),
    ("1E+3", "1000"),
    ("-0.50", "-0.5"),
    ("3.14", "3.14"),
    ("0.1", "0.1"),
    ("9223372036854775808", "9223372036854775808"),
    ("12345678901234567890.5", "12345678901234567890.5"),
    ("0", "0"),
]


def data(**changes: object) -> dict[str, Any]:
    """The hand-made fact set as parsed JSON with some top fields replaced."""
    loaded: dict[str, Any] = json.loads(to_json(builders.factset(), explain=True))
    return loaded | changes


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


@settings(max_examples=60, deadline=None)
@given(builders.factsets)
def test_round_trip(factset: FactSet) -> None:
    """What is written and read again is the same fact set, and what is written follows the schema."""
    written = to_json(factset, explain=True)
    assert from_json(written, "x") == factset
    assert to_json(from_json(written, "x"), explain=True) == written
    VALIDATOR.validate(json.loads(written))


def test_field_order() -> None:
    """Fields stand in the order of the contract; extra ones stand behind or only where they say something."""
    written = data()
    assert list(written) == ["schema", "article", "entities", "facts", "coverage", "corrections", "tool"]
    fact = written["facts"][0]
    assert list(fact) == [
        "id", "key", "kind", "claim", "who", "what", "where", "when", "source", "modality", "marks",
        "polarity", "tense",
        "quantities", "quoted", "salience", "confidence", "section", "evidence", "trace",
    ]  # fmt: skip
    assert list(fact["source"][0]) == [
        "text",
        "name",
        "kind",
        "entity",
        "verb",
        "verb_class",
        "when",
        "start",
        "end",
    ]
    assert fact["when"] == [{"text": "lundi", "value": "2023-09-11", "start": 32, "end": 37}]
    assert fact["source"][0]["when"][0]["offset"] == "XXXX-WXX-2"
    assert fact["quantities"][0]["value"] == 20


def test_bytes() -> None:
    """The file is UTF-8 without escapes, on one line, and ends with a newline; the trace is asked for."""
    written = to_json(builders.factset())
    assert written.endswith(b"}\n")
    assert written.count(b"\n") == 1
    assert "« en train blindé »".encode() in written
    assert b'"trace"' not in written
    assert to_json(builders.factset()) == written


@pytest.mark.parametrize(("value", "expected"), NUMBERS)
def test_numbers(value: str, expected: str) -> None:
    """Numbers keep every digit; whole ones have no fraction."""
    fact = builders.fact()
    quantity = replace(fact.quantities[0], value=Decimal(value))
    written = to_json(builders.factset(replace(fact, quantities=(quantity,))))
    assert f'"value":{expected},'.encode() in written
    assert from_json(written, "x").facts[0].quantities[0].value == Decimal(value)


def test_number_data_is_plain_for_small_whole_numbers() -> None:
    """Whole numbers within 64 bits are plain integers."""
    assert number_data(Decimal("12.0")) == 12


def test_lenient_reading() -> None:
    """Unknown fields are accepted, and fields with a usual value may be missing."""
    written = data(added_later=True)
    for optional in (
        "who",
        "where",
        "when",
        "source",
        "quantities",
        "quoted",
        "trace",
        "section",
        "salience",
    ):
        written["facts"][0].pop(optional)
    written["facts"][0]["what"].pop("concept")
    fact = from_json(encoded(written), "x").facts[0]
    assert fact.what.concept == "se rendre"
    assert (fact.who, fact.section) == ((), "body")


def test_byte_order_mark() -> None:
    """A byte order mark, as some shells write it, does not disturb."""
    assert from_json(b"\xef\xbb\xbf" + encoded(data()), "x") == builders.factset()


def broken(path: list[str | int], value: object) -> bytes:
    written: Any = data()
    inner = written
    for step in path[:-1]:
        inner = inner[step]
    if value is None:
        inner.pop(path[-1])
    else:
        inner[path[-1]] = value
    return encoded(written)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["facts", 0, "who", 0, "start"], "x", "a.json: facts[0].who[0].start: expected `int`, got `str`"),
        (["facts", 0, "who", 0, "start"], -1, "facts[0].who[0].start: expected `int` >= 0"),
        (["facts", 0, "what"], None, "facts[0]: object missing required field `what`"),
        (["facts", 0, "kind"], "rumour", "facts[0].kind: invalid enum value 'rumour'"),
        (["facts", 0, "quantities", 0, "value"], "NaN", "facts[0].quantities[0].value: not a number"),
        (["facts", 0, "quantities", 0, "value"], 1e300, "facts[0].quantities[0].value: not a number"),
        (["article"], [], "article: expected `object`, got `array`"),
        (
            ["schema"],
            "factdiff/factset/2",
            "schema is 'factdiff/factset/2', this version reads 'factdiff/factset/1'",
        ),
        (["schema"], "factdiff/diff/1", "schema is 'factdiff/diff/1', no fact set"),
        (["schema"], None, "object missing required field `schema`"),
    ],
)
def test_schema_errors(path: list[str | int], value: object, message: str) -> None:
    """A field that breaks the schema is named with its path, in one line."""
    with pytest.raises(SchemaError) as caught:
        from_json(broken(path, value), "a.json")
    assert message in caught.value.line()
    assert caught.value.line().startswith("a.json: ")
    assert "\n" not in caught.value.line()


@pytest.mark.parametrize("junk", [b"", b"{", b"\xff\xfe", b"nonsense", b'{"schema": "factdiff/factset/1"'])
def test_malformed(junk: bytes) -> None:
    """What is no JSON at all is told so."""
    with pytest.raises(InputError, match=r"^a\.json: no valid JSON"):
        from_json(junk, "a.json")


def test_lines() -> None:
    """A file holds one fact set, indented or not, or one a line; an error names the line."""
    one = to_json(builders.factset(), explain=True)
    assert list(from_jsonl(one + one, "x")) == [builders.factset(), builders.factset()]
    assert list(from_jsonl(to_json(builders.factset(), explain=True, indent=True), "x")) == [
        builders.factset()
    ]
    with pytest.raises(InputError, match="x:2: "):
        list(from_jsonl(one + b"{\n", "x"))


def test_spans() -> None:
    """Every span of the set is walked, with the path of its field."""
    paths = [path for path, _ in spans(builders.factset())]
    assert paths == [
        "facts[0].evidence", "facts[0].what", "facts[0].who[0]", "facts[0].what.arguments[0]", "facts[0].where[0]",
        "facts[0].when[0]", "facts[0].source[0]", "facts[0].quantities[0]", "facts[0].source[0].when[0]",
        "facts[0].quoted[0]", "corrections[0]",
    ]  # fmt: skip
