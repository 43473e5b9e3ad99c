"""Where in a file a finding is shown: code points, bytes, and honest gaps."""

from __future__ import annotations

from dataclasses import replace

from factdiff.model.fact import Evidence
from factdiff.model.report import Location
from factdiff.policy.places import Places
from tests import diffs

FILE = "Été\r\n𝒜 « Élu » à Lyon.\nFin.\n"


def place(text: str, line: int, column: int, file: str = FILE) -> Location:
    fact = replace(diffs.fact(text), evidence=Evidence(diffs.span(text), 0, 0, line, column))
    return Places(file, "").of(diffs.change("added", new=(fact,)))


def test_columns_count_code_points_and_bytes() -> None:
    """An accent is one column and two bytes, a sign beyond the plane one and four; ends are exclusive."""
    assert place("Élu", 2, 5) == Location(2, 5, 9, 2, 8, 13)


def test_a_place_can_run_over_lines() -> None:
    """The end lies on a later line."""
    assert place("Lyon.\nFin.", 2, 13) == Location(2, 13, 20, 3, 5, 5)


def test_what_does_not_stand_there_has_a_line_alone() -> None:
    """A page's text is built from it, so that columns would be guesses; a line beyond the file stays as it is."""
    assert place("Elsewhere", 2, 5) == Location(2)
    assert place("Élu", 20, 5) == Location(20)


def test_a_claim_that_is_gone_has_the_line_that_the_comparison_chose() -> None:
    """No evidence stands in the new file."""
    assert Places(FILE, "").of(diffs.change("retracted", old=(diffs.fact("Gone."),))) == Location(3)


def test_a_stretch_is_found_by_its_offset_or_by_its_words() -> None:
    """Plain text is its own file; a page is searched."""
    start = FILE.index("Lyon")
    span = replace(diffs.span("Lyon", start))
    assert Places(FILE, FILE).of_span(span) == Location(2, 13, 20, 2, 17, 24)
    assert Places(f"<p>\n{FILE}", FILE).of_span(span) == Location(3, 13, 20, 3, 17, 24)
    assert Places("nothing", FILE).of_span(span) == Location(1)
