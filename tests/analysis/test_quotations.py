"""What stands between quotation marks."""

from __future__ import annotations

import pytest

from factdiff.analysis.canonical import canonical
from factdiff.analysis.quotations import quotations

CASES = [
    ('He said "yes" and "no".', [("yes", False), ("no", False)]),
    ("Il a dit « oui », puis « non ».", [("oui", False), ("non", False)]),
    ("“She called it ‘odd’,” he said.", [("She called it 'odd',", False)]),
    ("« Il m'a dit “viens” hier », dit-elle.", [('Il m\'a dit "viens" hier', False)]),
    ("« Nous partirons demain.", [("Nous partirons demain.", True)]),
    ("Rien n'est cité ici.", []),
    ("Une marque » sans début.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quotations(text: str, expected: list[tuple[str, bool]]) -> None:
    """The outermost marks count; one that nobody closed ends with its paragraph."""
    clean = canonical(text, 0, len(text))
    assert [(clean.text[one.start : one.end], one.open) for one in quotations(clean)] == expected
