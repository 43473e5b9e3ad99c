"""Two fact sets with all that a comparison says of them: kind, severity, slots and reasons by what the facts hold.

``facts/<language>.txt`` has both sides in the notation of `tests.comparison.notation`, below them what `whole` writes. The
facts are given, so that a change of a reader moves nothing here. Each pair was read by a person and is right;
``--update`` writes what changed, to be read again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factdiff.comparison import compare
from tests.comparison.kept import blocks, renew
from tests.comparison.notation import factset
from tests.comparison.whole import whole

FACTS = Path(__file__).with_name("facts")
ENTITIES = "Paul Ney|Ney|P. Ney; Anne Roy|Roy; Leeds; York; United Nations|UN; Reuters; AFP"


@pytest.mark.parametrize(("language", "old", "new", "expected"), [*blocks(FACTS, "fr"), *blocks(FACTS, "en")])
def test_what_two_fact_sets_say(
    language: str, old: str, new: str, expected: list[str], *, update: bool
) -> None:
    """Times, places, people, sources, numbers, certainty, words, and facts that come, go, part and join."""
    said = whole(compare(*(factset(side, language=language, entities=ENTITIES) for side in (old, new))))
    if update and said != expected:
        renew(FACTS, language, (old, new), (expected, said))
        return
    assert said == expected
