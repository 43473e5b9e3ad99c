"""Everything that a text's facts say, a line a fact, short enough to read in a table.

``claim | kind and statuses, where it has others than most | who: predicate role=argument @place ^time #number <source> [evidence] ~``. What stands in the
article in other words than the slot's name follows in quotation marks; `·e1` is an entity; a fact is preceded by `*` where
the article is about it; its evidence is shown where it is not its whole sentence, `~` says that the reading is unsure.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.extraction.facts import fresh

if TYPE_CHECKING:
    from factdiff.model.fact import Argument, Fact, Moment, Participant, Place, Quantity, Source, Span
    from factdiff.model.factset import Entity, FactSet, Main

#: What most facts are, so that only others say it.
USUAL = {"event", "asserted", "positive", "past"}
#: Below it a reading is shown as unsure.
SURE = 0.5


def whole(found: FactSet) -> list[str]:
    """The facts, and behind them what became of sentences without one, and the names."""
    return [
        *(_fact(fact, found) for fact in found.facts),
        *(f"- {entry.status} {entry.reason}" for entry in found.coverage if entry.status != "facts"),
        *(f"= {entity(one)}" for one in found.entities),
        *(f"! {notice.span.text} {notice.date or ''}".rstrip() for notice in found.corrections),
    ]


def _fact(fact: Fact, found: FactSet) -> str:
    main = found.article.main
    about = main is not None and main.fact == fact.id
    statuses = [word for word in (fact.kind, *fact.marks, fact.polarity, fact.tense) if word not in USUAL]
    slots = [
        f"{', '.join(map(_named, fact.who))}: {fact.what.lemma}{_apart(fact.what.span, fact.what.lemma)}",
        *(f"{argument.role}={_named(argument)}" for argument in fact.what.arguments),
        *map(_place, fact.where),
        *map(_moment, fact.when),
        *map(_number, fact.quantities),
        *(f"«{span.text}»" for span in fact.quoted),
        *map(_source, fact.source),
        *_evidence(fact, found),
        *([] if fact.confidence >= SURE else ["~"]),
        *(_gathered(main, fact) if main is not None and about else []),
    ]
    said = [fact.claim, *([" ".join(statuses)] if statuses else []), " ".join(slots)]
    return ("* " if about else "") + " | ".join(said)


def _apart(span: Span, name: str) -> str:
    return "" if span.text == name else f' "{span.text}"'


def _named(one: Participant | Argument) -> str:
    return f"{one.name}{f'·{one.entity}' if one.entity else ''}{_apart(one.span, one.name)}"


def _place(place: Place) -> str:
    known = "/".join(part for part in (place.country, place.level, place.entity) if part)
    return f"@{place.role} {place.name}{f'·{known}' if known else ''}{_apart(place.span, place.name)}"


def _moment(moment: Moment) -> str:
    about = "≈" if moment.approximate else ""
    offset = f" {moment.offset}" if moment.offset else ""
    return f'^{about}{moment.value}{offset} "{moment.span.text}"'


def _number(number: Quantity) -> str:
    upper = f"–{number.upper}" if number.upper is not None else ""
    return f'#{number.comparator}{number.value}{upper} {number.unit} "{number.span.text}"'


def _source(source: Source) -> str:
    told = "".join(f" {_moment(moment)}" for moment in source.when)
    known = f"·{source.entity}" if source.entity else ""
    return f"<{source.name}{known}{_apart(source.span, source.name)} {source.kind} {source.verb} {source.verb_class}{told}>"


def _evidence(fact: Fact, found: FactSet) -> list[str]:
    held = found.coverage[fact.evidence.sentence]
    span = fact.evidence.span
    return [] if held.start == span.start and held.end - span.end <= 1 else [f"[{span.text}]"]


def _gathered(main: Main, fact: Fact) -> list[str]:
    """What the main event has from other sentences than its own."""
    return [
        *(f"+{_named(one)}" for one in main.who if one not in fact.who),
        *(f"+{_place(place)}" for place in main.where if place not in fact.where),
        *(f"+{_moment(moment)}" for moment in main.when if moment not in fact.when),
    ]


def entity(one: Entity) -> str:
    """Its id, kind and name, other spellings in brackets, and how often it is said."""
    aliases = f" ({', '.join(one.aliases)})" if one.aliases else ""
    return f"{one.id} {one.type} {one.name}{aliases} ×{len(one.mentions)}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(whole(fresh(sys.argv[1], sys.argv[2].replace(" ¶ ", "\n\n")))) + "\n")
