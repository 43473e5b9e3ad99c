"""What a Python program calls."""

from __future__ import annotations

import datetime as dt
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import factdiff
from factdiff import api

OLD = "Police found 12 guns in the house on Monday. The road was closed."
NEW = OLD.replace("12", "21")


def test_text_bytes_and_paths_are_extracted(tmp_path: Path) -> None:
    """With dates as objects, and one article of several by its address."""
    path = tmp_path / "a.txt"
    path.write_text(OLD, "utf-8")
    day = dt.date(2024, 5, 14)
    made = [
        factdiff.extract(text=OLD, date=day, language="en"),
        factdiff.extract(OLD.encode(), date="2024-05-14", language="en"),
        factdiff.extract(path, date=dt.datetime(2024, 5, 14, 9, 0, tzinfo=dt.UTC), language="en"),
        factdiff.extract(str(path), date=day, language="en"),
    ]
    values = [next(fact.when[0].value for fact in facts.facts if fact.when) for facts in made]
    assert values == ["2024-05-13"] * 4
    feed = (
        '{"version": "https://jsonfeed.org/version/1", "items": ['
        f'{{"url": "https://v.example/a", "title": "A", "content_text": "{OLD}"}},'
        f'{{"url": "https://v.example/b", "title": "B", "content_text": "{NEW}"}}]}}'
    ).encode()
    assert len(factdiff.load(feed)) == 2
    assert len(factdiff.load(feed)) == 2
    with pytest.raises(factdiff.FactdiffError, match="holds 2 articles"):
        factdiff.extract(feed)


def test_comparisons_are_checked_and_rendered() -> None:
    """From texts to findings and reports."""
    old, new = (factdiff.extract(text=text, date="2024-05-14", language="en") for text in (OLD, NEW))
    diff = factdiff.compare(old, new)
    found = factdiff.check(diff, policy={"severity": {"quantities-replaced": "critical"}})
    assert [(one.kind, one.status) for one in found] == [("quantities-replaced", "failing")]
    assert "from 12 to 21" in factdiff.render(diff)
    assert "12 guns" in factdiff.render(old, "csv")
    for form in ("json", "jsonl", "markdown", "csv"):
        assert factdiff.render(diff, form)


def test_mistakes_of_a_program_are_told_in_its_language() -> None:
    """`TypeError` and `ValueError` for what no input can mend."""
    with pytest.raises(TypeError, match="one of the two"):
        factdiff.extract()
    with pytest.raises(ValueError, match="there is no form 'pdf'"):
        factdiff.render(factdiff.extract(text=OLD, language="en"), "pdf")
    with pytest.raises(factdiff.FactdiffError, match="unknown key"):
        factdiff.check(factdiff.compare(OLD.encode(), OLD.encode()), policy={"fail_on": "x"})
    with pytest.raises(TypeError, match="int is no input; give a path, bytes, or text="):
        factdiff.extract(3)  # type: ignore[arg-type]
    with pytest.raises(factdiff.FactdiffError, match="no file name but a text; give it as text="):
        factdiff.extract(f"{OLD}\n\n{OLD}")
    with pytest.raises(factdiff.FactdiffError, match=r"^date=: '14 May' is no date"):
        factdiff.extract(text=OLD, date="14 May")
    with pytest.raises(factdiff.FactdiffError, match="language= overrides"):
        factdiff.extract(text="12 13 14")
    with pytest.raises(AttributeError):
        _ = factdiff.nothing


def test_importing_loads_no_reader() -> None:
    """``import factdiff`` is cheap."""
    code = (
        "import sys, factdiff; print([m for m in ('lxml', 'spacy', 'click', 'msgspec') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def reference() -> str:
    """``docs/api.md``, made from the docstrings."""
    example = (
        'import factdiff\n\nold = factdiff.extract("fixtures/articles/rivemont.txt", date="2024-05-14")\n'
        "diff = factdiff.compare(old, old)\nprint(factdiff.render(diff))"
    )
    head = "Made from the docstrings: `pytest tests/test_api.py --update` writes this page anew."
    parts = [f"# Python\n\n{head}\n\n```python\n{example}\n```\n"]
    for name in ("load", "extract", "compare", "check", "render", "verify"):
        function = getattr(api, name)
        text = inspect.cleandoc(function.__doc__ or "")
        parts.append(f"## {name}\n\n```python\n{name}{inspect.signature(function)}\n```\n\n{text}\n")
    parts.append(
        "Errors that the input causes are `factdiff.FactdiffError` with `what`, `where` and `remedy`; "
        "the fields of facts and changes are those of [the JSON](facts.md).\n"
    )
    return "\n".join(parts)


def test_the_reference_is_fresh(update: bool) -> None:
    """The page says what the docstrings say."""
    page = Path(__file__).parents[1] / "docs" / "api.md"
    if update:
        page.write_text(reference(), "utf-8")
    assert page.read_text("utf-8") == reference()
