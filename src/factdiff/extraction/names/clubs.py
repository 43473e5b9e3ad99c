"""A club under the name of the people of its town: "les Nantais" of the FC Nantes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factdiff.analysis.tree import Token
from factdiff.languages import lexicon
from factdiff.languages.columns import ClubRow
from factdiff.languages.spelling import folded
from factdiff.languages.tables import CLUBS

#: Letters that the name of a town and that of its people must share, and how many the town may have more.
_SHARED, _LEFT = 4, 2


def of_people(token: Token, names: Iterable[str]) -> str | None:
    """The one club among the names whose town a plural is made from; ``None`` where there is none or several."""
    language, name = token.marks.language, token.form
    if not name[0].isupper() or not lexicon.has_table(language, CLUBS) or not _all_of_them(token):
        return None
    table = lexicon.table(language, CLUBS)
    endings = [folded(lemma) for lemma, rows in table.items() if rows[0].kind == "ending"]
    if not any(folded(name).endswith(ending) for ending in endings):
        return None
    clubs = {known for known in names if _is_club(known.split(), table) and _of_town(name, known)}
    return clubs.pop() if len(clubs) == 1 else None


def _all_of_them(token: Token) -> bool:
    """Whether a word stands in the plural behind its article: "les Nantais", "the Evertonians"."""
    return token.feature("Number") == "Plur" and any(
        c.feature("Definite") == "Def" for c in token.each("det")
    )


def _is_club(words: Sequence[str], table: Mapping[str, tuple[ClubRow, ...]]) -> bool:
    return any(row.kind == "club" for word in words for row in table.get(word, ()))


def _of_town(people: str, club: str) -> bool:
    """Whether a word of the club's name is the town that the people's name is made from."""
    return any(_made_from(folded(people), folded(word)) for word in club.split())


def _made_from(people: str, town: str) -> bool:
    shared = len(town) - _LEFT
    return shared >= _SHARED and people.startswith(town[:shared])
