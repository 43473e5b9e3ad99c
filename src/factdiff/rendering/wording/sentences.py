"""One plain sentence for each change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factdiff.rendering import neutral
from factdiff.rendering.wording import values
from factdiff.settings import COMPARISON, DISPLAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factdiff.model.change import Account, Change, Notice, Side, SlotChange, Unread
    from factdiff.model.fact import Fact, Moment, Quantity, Source
    from factdiff.rendering.wording import Wording

NAMED_VALUES = {"modality": "modalities", "polarity": "polarities", "tense": "tenses"}


def sentence(change: Change, wording: Wording) -> str:
    """What happened, as a reader would say it: a sentence for each slot, or one for the whole fact."""
    if change.slots:
        return " ".join(_slot(change, slot, wording) for slot in change.slots)
    suffix = " beyond" if change.beyond else " acknowledged" if change.acknowledged else ""
    moved = change.moved and change.kind == "unchanged"
    said = vouched(change.old or change.new, wording) if change.kind in ("added", "retracted") else ""
    keys = ("moved",) if moved else (change.kind + suffix, change.kind)
    if said and not suffix:
        keys = (f"{change.kind} said", *keys)
    return wording.say(
        "kinds", *keys, claim=claim(change.old or change.new), source=said, of_source=wording.of(said)
    )


def vouched(facts: tuple[Fact, ...], wording: Wording) -> str:
    """Who vouches for the facts of one side, where the claim does not say it."""
    unnamed = wording.tables["unnamed"]["words"].split()
    links = [
        link
        for fact in facts
        if fact.kind != "quote"
        for link in _speakers(fact)
        if link.name and link.name.casefold().strip("-t") not in unnamed
    ]
    shown = dict.fromkeys(neutral.line(surface(link.name, link.span.text)) for link in links)
    return ", ".join(shown)


def _speakers(fact: Fact) -> list[Source]:
    """The sources of a fact without the outlet that they told it to."""
    return [link for link in fact.source if link.kind != "outlet"] or list(fact.source)


def surface(name: str, written: str) -> str:
    """A source as the article writes it, where that holds the name and is short; the article before it is small."""
    if name.casefold() not in written.casefold() or len(written) > COMPARISON.longest_context:
        return name
    return written[:1].lower() + written[1:] if not written.startswith(name[:1]) else written


def claim(facts: tuple[Fact, ...]) -> str:
    """The facts of one side as they stand alone, harmless and not too long."""
    texts = (neutral.line(fact.claim) or neutral.line(fact.evidence.span.text) for fact in facts)
    return "; ".join(short(text) for text in dict.fromkeys(texts))


def tags(change: Change, wording: Wording) -> tuple[str, ...]:
    """What to know beside the sentence: acknowledged or silent, moved, in headline or lede, read less surely."""
    found: list[str] = []
    if change.kind in ("changed", "contradicted"):
        found.append("acknowledged" if change.acknowledged else "silent")
    if change.moved and change.kind != "unchanged":
        found.append("moved")
    found.extend(section for section in ("title", "lede") if section in _sections(change))
    if change.kind not in ("unchanged", "reworded") and change.confidence < COMPARISON.doubtful:
        found.append("doubtful")
    return tuple(wording.say("report", key) for key in found)


def reasons(change: Change, wording: Wording) -> tuple[str, ...]:
    """Why the comparison judged so, how alike the sides are, and which rules read their facts."""
    traces = dict.fromkeys(trace for fact in change.old + change.new for trace in fact.trace)
    said = [("why", reason) for reason in change.why]
    said.append(("similarity", values.decimal(change.similarity, wording)))
    said.append(("fingerprint", change.fingerprint))
    said += [("trace", f"{trace.slot} {trace.value} – {trace.reason}") for trace in traces]
    return tuple(_labelled(wording.say("report", key), neutral.line(text), wording) for key, text in said)


def published(side: Side, wording: Wording) -> str | None:
    """The date of a version as people write it, or as it stands where it is no ISO date."""
    if side.published is None:
        return None
    day = side.published.partition("T")[0]
    return values.readable_date(day, wording) or neutral.line(side.published)


def notice(item: Notice, wording: Wording) -> str:
    """A correction notice and whether the changes that it speaks of were found."""
    key = "notice" if item.changes else "orphan"
    label = wording.say("report", key, count=str(len(item.changes)))
    return _labelled(label, neutral.line(item.correction.span.text), wording)


def edit(item: Unread, wording: Wording) -> str:
    """The words of an edit that no fact holds, and what became of them."""
    old, new = (neutral.line(text or "") for text in (item.old, item.new))
    key = "edit" if old and new else "edit added" if new else "edit removed"
    return wording.say("report", key, old=short(old), new=short(new))


def account(item: Account, wording: Wording) -> str:
    """Words that differ and say the same, with the reason."""
    old, new = (short(neutral.line(text)) or "–" for text in (item.old, item.new))
    return wording.say("report", "account", old=old, new=new, reason=wording.say("reasons", item.reason))


def _labelled(label: str, text: str, wording: Wording) -> str:
    """A text after what it is."""
    return wording.say("report", "labelled", label=label, text=text)


def _sections(change: Change) -> set[str]:
    """The parts of the article in which the facts of either side stand."""
    return {fact.section for fact in change.old + change.new}


def short(text: str) -> str:
    """A text cut at a word, with an ellipsis, where it is too long for one sentence."""
    if len(text) <= DISPLAY.longest_claim:
        return text
    return text[: DISPLAY.longest_claim].rsplit(" ", 1)[0] + " …"


def _slot(change: Change, slot: SlotChange, wording: Wording) -> str:
    """The sentence of one slot."""
    if slot.slot == "quantities":
        return _quantity(change, slot, wording)
    key = f"{slot.slot} {slot.nature}"
    variant = _variant(change, slot)
    old = _value(change.old, slot.slot, slot.old, wording)
    return wording.say(
        "changed", f"{key} {variant}", key, slot.nature, "other",
        old=old, of_old=wording.of(old),
        new=_value(change.new, slot.slot, slot.new, wording),
        slot=wording.say("slots", slot.slot), nature=slot.nature,
    )  # fmt: skip


def _variant(change: Change, slot: SlotChange) -> str:
    """The special case of a slot change that has a better sentence of its own."""
    if slot.slot == "what":
        return _worded(change, slot)
    if slot.slot == "modality":
        end = slot.new if slot.nature == "certainty raised" else slot.old
        return "asserted" if end == "asserted" else ""
    if slot.slot == "source":
        old, new = _is_anonymous(change.old), _is_anonymous(change.new)
        return ("anonymous" if new else "named" if _has_name(slot.new) else "") if old != new else ""
    return ""


def _worded(change: Change, slot: SlotChange) -> str:
    """Words that came, words that went, words of a quotation."""
    if slot.old is None or slot.new is None:
        return "lone" if slot.nature != "replaced" else "added" if slot.old is None else "removed"
    return "quotation" if _in_quotation(change.old, slot.old) else ""


def _in_quotation(facts: tuple[Fact, ...], text: str | None) -> bool:
    """Whether the words stood inside quotation marks."""
    return any(
        fact.kind == "quote" or any((text or "") in span.text for span in fact.quoted) for fact in facts
    )


def _has_name(text: str | None) -> bool:
    """Whether a text holds a word with a capital: a name and no description."""
    return any(word[:1].isupper() for word in (text or "").split())


def _is_anonymous(facts: tuple[Fact, ...]) -> bool:
    """Whether no source of the facts has a name."""
    kinds = [link.kind for fact in facts for link in fact.source]
    return bool(kinds) and all(kind == "anonymous" for kind in kinds)


def _value(facts: tuple[Fact, ...], slot: str, text: str | None, wording: Wording) -> str:
    """A slot's value for readers: dates with their day, certainty in words, the rest verbatim."""
    plain = short(neutral.line(text or ""))
    if slot in NAMED_VALUES:
        named = (wording.find(NAMED_VALUES[slot], part) or part for part in plain.split(", "))
        return wording.say("report", "separator").join(named)
    if slot != "when":
        return plain
    found = _moment(facts, text)
    return values.moment(found, wording) if found else values.readable_date(plain, wording) or plain


def _moment(facts: tuple[Fact, ...], text: str | None) -> Moment | None:
    """The time that a slot change speaks of, by its words or its value."""
    moments = [moment for fact in facts for moment in fact.when]
    moments += [moment for fact in facts for link in fact.source for moment in link.when]
    return next((moment for moment in moments if text in (moment.span.text, moment.value)), None)


def _quantity(change: Change, slot: SlotChange, wording: Wording) -> str:
    """The sentence of a number: what it counts, from how many to how many, and the difference."""
    old, new = _find(change.old, slot.old), _find(change.new, slot.new)
    key = f"quantities {slot.nature}"
    direction = ""
    shown = [neutral.line(slot.old or ""), neutral.line(slot.new or "")]
    subject = wording.say("subjects", "figure")
    if old is not None and new is not None:
        direction = "" if not slot.delta else " rose" if slot.delta > 0 else " fell"
        if not _other_measure(slot, old, new):
            subject = _subject(change, old, new, wording)
            if not _told_in_words(old, new, wording):
                shown = [values.figure(old, wording), values.figure(new, wording)]
    return wording.say(
        "changed", key + direction, key, slot.nature, "other",
        subject=subject, slot=wording.say("slots", "quantities"), nature=slot.nature,
        delta=_delta(slot, new, wording), old=shown[0], of_old=wording.of(shown[0]), new=shown[1],
    )  # fmt: skip


def _other_measure(slot: SlotChange, old: Quantity, new: Quantity) -> bool:
    """Whether both numbers count something, and not the same: then each is shown with what it counts."""
    return slot.delta is None and None not in (old.unit, new.unit) and old.unit != new.unit


def _told_in_words(old: Quantity, new: Quantity, wording: Wording) -> bool:
    """Whether both numbers are shown as the article writes them: amounts with their currency, years."""
    money = values.is_money(old.unit) and values.is_money(new.unit)
    return money or (_years(old, wording) and _years(new, wording) and not _old(new))


def _years(quantity: Quantity, wording: Wording) -> bool:
    return (quantity.unit or "").split("-")[0] in wording.tables["ages"]["units"].split()


def _old(quantity: Quantity) -> bool:
    """Whether a number of years says itself that it is an age ("57-year-old")."""
    return (quantity.unit or "").endswith("-old") or quantity.span.text.endswith("-old")


def _find(facts: tuple[Fact, ...], text: str | None) -> Quantity | None:
    """The quantity that a slot change speaks of: its own words, or words that hold it."""
    quantities = [quantity for fact in facts for quantity in fact.quantities]
    same = [quantity for quantity in quantities if quantity.span.text == text]
    held = [quantity for quantity in quantities if text and _holds(text, quantity.span.text)]
    return next(iter(same or held), None)


def _holds(one: str, other: str) -> bool:
    """Whether one text is part of the other."""
    return bool(other) and (one in other or other in one)


def _delta(slot: SlotChange, quantity: Quantity | None, wording: Wording) -> str:
    """The difference with its sign; between percentages it is in points."""
    if slot.delta is None or quantity is None:
        return ""
    shown = values.signed(slot.delta, wording)
    if quantity.unit != "%":
        return shown
    few = abs(slot.delta) == 1 or abs(slot.delta) < int(wording.tables["number"]["plural from"])
    return wording.say("number", "point of percent" if few else "points", delta=shown)


def _subject(change: Change, old: Quantity, new: Quantity, wording: Wording) -> str:
    """What the number tells: an amount, a percentage, an age, the number of something."""
    if new.unit == "%":
        return wording.say("subjects", "percentage")
    if values.is_money(new.unit):
        return wording.say("subjects", "amount")
    if new.unit == "score":
        return wording.say("subjects", "score")
    if _is_age(change.new, new, wording) or (_years(new, wording) and _old(new)):
        return wording.say("subjects", "age")
    more = max((new, old), key=lambda quantity: abs(quantity.value))
    noun = None if _years(new, wording) else values.counted(more) or values.counted(new)
    if noun is None:
        return wording.say("subjects", "figure")
    return wording.say("subjects", "number of", of=wording.of(noun))


def _is_age(facts: Iterable[Fact], quantity: Quantity, wording: Wording) -> bool:
    """Whether the number says how old somebody is: an attribute that is nothing but a number of years."""
    if quantity.unit not in wording.tables["ages"]["units"].split():
        return False
    holders = [fact for fact in facts if quantity in fact.quantities]
    return any(fact.kind == "attribute" and fact.what.lemma == quantity.unit for fact in holders)
