"""What an edit does by its words alone: negations that came or went, opposites, verbs of saying, spellings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from factdiff.comparison import words
from factdiff.comparison.account import reasons
from factdiff.comparison.account.counting import vacated
from factdiff.comparison.account.denying import contrary, has_contrary
from factdiff.comparison.account.expecting import foreseen
from factdiff.comparison.account.forms import lemmas, readings, tense
from factdiff.comparison.account.ledger import NEW, OLD, Edit, Ledger
from factdiff.comparison.account.limiting import limiting
from factdiff.comparison.account.meaning import inflected, is_be, verb_senses
from factdiff.comparison.account.tensing import heads_fact
from factdiff.comparison.account.units import Unit, in_run
from factdiff.comparison.account.wording import Words
from factdiff.languages.spelling import fold
from factdiff.model.change import Account
from factdiff.model.fact import Fact, Span

#: Little words that carry a tense or a condition.
_CARRYING = frozenset({"be", "have", "do", "conjunction", "linker", "discourse"})
#: Word classes that say how sure something is, or when.
_QUALIFYING = frozenset({"VERB", "AUX", "ADV", "SCONJ"})
_OTHER_WORDS = frozenset({reasons.SYNONYM, reasons.DERIVATION})
#: How many words before a participle its auxiliary stands.
_AUXILIARY = 2


class Cues(Words):
    """The closed classes of a language, asked of the words of an edit."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger.lexicon)
        self._ledger = ledger
        self._split = any(
            unit.word in self.lexicon.particles for row in (ledger.olds, ledger.news) for unit in row
        )

    def turns(self, edit: Edit) -> int:
        """1 where the edit brings an odd number of negations, -1 where it takes one away, else 0."""
        if self.undone:
            return 0
        difference = self._negations(edit.new) - self._negations(edit.old)
        return 0 if difference % 2 == 0 else 1 if difference > 0 else -1

    def _negations(self, row: Sequence[Unit]) -> int:
        found = sum(self._negation(unit) for unit in row)
        if not found:
            found = sum(unit.word in self.lexicon.particles for unit in row)
        elif any(self.forms(unit) & self.lexicon.turning for unit in row):
            # "Does not rule out" denies nothing: the negation of a denial.
            return 0
        return min(found, 1)

    def _negation(self, unit: Unit) -> bool:
        """Whether a word negates: by itself, or beside the particle of the sentence ("encore plus" negates nothing)."""
        return unit.word in self.lexicon.negations and (self._split or unit.word not in self.lexicon.partners)

    def swapped(self, side: int, unit: Unit) -> bool:
        """Whether a word changed places with another, so that each does now what was said of the other."""
        row = self._ledger.row(side)
        return any(row[i] is unit for i in self._ledger.swapped[side])

    def exchanged_places(self, edit: Edit) -> bool:
        """Whether all words that came or went with a meaning of their own are some that claims exchanged."""
        side = OLD if edit.old else NEW
        row = self._ledger.row(side)
        barred = {id(row[i]) for i in self._ledger.barred[side]}
        own = [unit for unit in (edit.old, edit.new)[side] if self.heavy(unit)]
        return bool(edit.old) != bool(edit.new) and bool(own) and all(id(unit) in barred for unit in own)

    def within_quotation(self, edit: Edit) -> bool:
        """Whether an edit stands in quotation marks on both sides: what somebody said was altered."""
        return all(
            any(start <= at[0] and at[1] <= end for start, end in self._ledger.verbatim[side])
            for side, at in ((OLD, edit.old_at), (NEW, edit.new_at))
        )

    def quoted(self, side: int, unit: Unit) -> bool:
        """Whether a word stands in quotation marks."""
        return self._ledger.quoted(side, unit)

    @cached_property
    def exchanged(self) -> int:
        """How many words with a meaning of their own gave way to others in the whole sentence."""
        found = 0
        for gap in self._ledger.gaps:
            counts = [
                sum(self.heavy(self._ledger.row(side)[i]) for i in self._ledger.open(gap, side))
                for side in (OLD, NEW)
            ]
            found += min(counts)
        return found + sum(match.reason in _OTHER_WORDS for match in self._ledger.matches)

    def prepositional(self, side: int, unit: Unit) -> bool:
        """Whether a word is a preposition, or part of one in several words: "au cours de", "ahead of"."""
        return in_run(unit, self._ledger.row(side), self.lexicon.prepositions)

    def balanced(self, old: Span, new: Span) -> bool:
        """Whether two stretches deny equally often, once at least."""
        counts = [
            sum(
                self._negation(unit)
                for unit in self._ledger.row(side)
                if span.start <= unit.start and unit.end <= span.end
            )
            for side, span in ((OLD, old), (NEW, new))
        ]
        return counts[OLD] == counts[NEW] > 0

    def stayed(self, span: Span, side: int) -> bool:
        """Whether every number or word with a meaning of its own in a span stands for one of the other side."""
        partner, row = self._partners[side], self._ledger.row(side)
        inside = [i for i, unit in enumerate(row) if unit.start < span.end and span.start < unit.end]
        own = [i for i in inside if self.heavy(row[i]) and not self._leads(row[i])]
        numbers = [i for i in own if row[i].kind == "number"]
        return bool(own) and all(index in partner for index in numbers or own)

    def both_stand(self, old: Span, new: Span) -> bool:
        """Whether each of two numbers stands on both sides and none took the place of the later: "70 to 65", "65 against, 70 for"."""
        return self.stayed(old, OLD) and self.stayed(new, NEW) and vacated(self._ledger, new)

    def _leads(self, unit: Unit) -> bool:
        """Whether a word only leads to what stands behind it, and turns nothing over."""
        return unit.word in self.lexicon.prepositions - self.lexicon.negations

    @cached_property
    def _partners(self) -> tuple[dict[int, int], dict[int, int]]:
        forth = self._ledger.partners()
        return forth, {new: old for old, new in forth.items()}

    def excuse_moved(self, olds: Sequence[Unit], news: Sequence[Unit]) -> None:
        """Enters that some words only stand elsewhere."""
        self._ledger.accounts.append(Account(reasons.shown(olds), reasons.shown(news), reasons.ORDER))

    def nobody(self, name: str) -> bool:
        """Whether somebody is denied ("no resident", "nobody")."""
        return any(word in self.lexicon.negations for word in words.words(name))

    def reverses(self, edit: Edit) -> bool:
        """Whether any edited word can turn a claim over: a negation, a denial, a failure, an opposite."""
        units = (*edit.old, *edit.new)
        return not self.undone and (
            self.negates(edit)
            or self.opposed(edit)
            or any(self.forms(u) & self.lexicon.turning for u in units)
        )

    def denies(self, edit: Edit) -> bool:
        """Whether a word of denial, refusal or failure came or went, or one gave way to its opposite.

        Who denied something and refuses to speak of it now denies it no more, but says nothing else either.
        """
        sides = [any(self.forms(u) & self.lexicon.turning for u in row) for row in (edit.old, edit.new)]
        return self.opposed(edit) or sides[OLD] != sides[NEW]

    def bare(self, edit: Edit) -> bool:
        """Whether the side with a negation has no noun or verb of its own beside it: "without delay" is no denial.

        What stands on the other side as well is none of its own: "neither driver", "both drivers".
        """
        rows = [(side, row) for side, row in enumerate((edit.old, edit.new)) if self._negations(row)]
        for side, row in rows:
            others = frozenset(form for unit in (edit.old, edit.new)[1 - side] for form in self.forms(unit))
            own = (
                u for u in row if not self.forms(u) & others and not in_run(u, row, self.lexicon.negations)
            )
            if any(map(self._says_more, own)) or any(self._lacks(unit, side) for unit in row):
                return False
        return True

    def _lacks(self, unit: Unit, side: int) -> bool:
        """Whether a word only says what is lacking ("without proof") and what it is came or went with it."""
        if unit.word not in self.lexicon.lacking:
            return False
        row = self._ledger.row(side)
        behind = next((i for i, one in enumerate(row) if one.start > unit.start and self.heavy(one)), None)
        return any(behind in gap.side(side) for gap in self._ledger.gaps)

    def _says_more(self, unit: Unit) -> bool:
        little = unit.word in self.lexicon.empty or unit.word in self.lexicon.particles
        if unit.kind != "word" or little or self._negation(unit):
            return unit.kind != "word"
        found = {upos for upos, _ in readings(self.lexicon.language, unit.shown)}
        return bool(found & {"NOUN", "VERB"}) and (
            self._speech(unit) or not self.forms(unit) & self.lexicon.modal
        )

    def negates(self, edit: Edit) -> bool:
        """Whether a negation was edited."""
        return bool(self._negations(edit.old) or self._negations(edit.new))

    def qualifies(self, edit: Edit) -> bool:
        """Whether an edited word can say how sure something is, or when: a verb, an adverb, a little word, a modal one."""
        return any(self._qualifying(unit) for unit in (*edit.old, *edit.new))

    def doubts(self, edit: Edit) -> bool:
        """Whether an edited word can say how sure something is: not a plain verb, whose form tells its time alone."""
        return any(map(self._doubting, (*edit.old, *edit.new))) and not foreseen(self._ledger)

    def _doubting(self, unit: Unit) -> bool:
        if not self._qualifying(unit) or unit.kind != "word" or self._leads(unit):
            return False
        language, form = self.lexicon.language, inflected(unit)
        found = {upos for upos, _ in readings(language, form)}
        plain = bool(found & {"VERB", "NOUN"}) and not found & {"AUX", "ADV", "SCONJ"}
        own = self.forms(unit) & (self.lexicon.modal | self.lexicon.turning)
        return not plain or bool(own) or self._speech(unit) or bool(tense(language, form))

    def _qualifying(self, unit: Unit) -> bool:
        if unit.kind != "word" or self.forms(unit) & self.lexicon.modal:
            return unit.kind != "number"
        if unit.word in self.lexicon.empty:
            return bool(self._kinds(unit) & _CARRYING)
        found = {upos for upos, _ in readings(self.lexicon.language, inflected(unit))}
        return bool(found & _QUALIFYING) or self._speech(unit) or unit.word in self.lexicon.negations

    def says(self, edit: Edit) -> bool:
        """Whether a verb of saying was edited."""
        return any(self._speech(unit) for unit in (*edit.old, *edit.new))

    def _speech(self, unit: Unit) -> bool:
        if unit.kind != "word":
            return False
        own = (*lemmas(self.lexicon.language, unit.shown, "VERB"), unit.word)
        return any(lemma in self.lexicon.speech for lemma in own)

    def exact(self, edit: Edit) -> bool:
        """Whether one number, date or name gave way to one other, so that the edit says the same in any sentence."""
        old, new = ([unit for unit in row if self.heavy(unit)] for row in (edit.old, edit.new))
        if len(old) != 1 or len(new) != 1:
            return False
        kinds = [
            self.calendar(unit) or (frozenset({"name"}) if unit.capital else frozenset())
            for unit in (*old, *new)
        ]
        return bool(kinds[0] & kinds[1])

    def opposed(self, edit: Edit) -> bool:
        """Whether one word gave way to its opposite."""
        if len(edit.old) != 1 or len(edit.new) != 1 or self.undone:
            return False
        return bool(self._opposites(edit.old[0]) & self.forms(edit.new[0])) or bool(
            self._opposites(edit.new[0]) & self.forms(edit.old[0])
        )

    def figure_slot(self, edit: Edit) -> str:
        """The slot of figures that the reading put in none: years and what stands beside a month or an hour are times."""
        dated = all(
            self._in_date(side, unit) for side, row in ((OLD, edit.old), (NEW, edit.new)) for unit in row
        )
        return "when" if dated else "quantities"

    def _in_date(self, side: int, unit: Unit) -> bool:
        if unit.year:
            return True
        row = self._ledger.row(side)
        index = next(i for i, one in enumerate(row) if one is unit or one == unit)
        beside = [row[i] for i in (index - 1, index + 1) if 0 <= i < len(row)]
        return any(
            one.word in self.lexicon.hours
            or one.word in self.lexicon.clock
            or self.lexicon.is_month(one.word)
            for one in beside
        )

    def finite(self, old: Fact, new: Fact) -> bool:
        """Whether both predicates are verbs that say when: no noun, and no participle whose auxiliary one side leaves out."""
        heads = [self._heads(side, fact) for side, fact in ((OLD, old), (NEW, new))]
        if not all(heads):
            return True
        language = self.lexicon.language
        being = [
            any(self._being_before(side, i) for i, _ in some)
            for side, some in zip((OLD, NEW), heads, strict=True)
        ]
        verbs = [any(lemmas(language, unit.shown, "VERB", "AUX") for _, unit in some) for some in heads]
        if not all(verb or copula for verb, copula in zip(verbs, being, strict=True)):
            return False
        forms = [{fold(unit.shown) for _, unit in some} for some in heads]
        return being[OLD] == being[NEW] or not forms[OLD] & forms[NEW]

    def passive(self, side: int, fact: Fact) -> bool:
        """Whether a form of "be" stands right before what a claim says."""
        return any(self._being_before(side, i) for i, _ in self._heads(side, fact))

    def carries(self, unit: Unit) -> bool:
        """Whether a word only carries a participle: "was", "has been", "will be"."""
        return bool(self._kinds(unit) & _CARRYING) or unit.word in self.lexicon.futures or self.being(unit)

    def being(self, unit: Unit) -> bool:
        """Whether a word is a form of "be"."""
        return "be" in self._kinds(unit) or is_be(unit, self.lexicon)

    def _heads(self, side: int, fact: Fact) -> list[tuple[int, Unit]]:
        """The units that the predicate of a fact is, each with its place."""
        span = fact.what.span
        inside = [
            (i, unit)
            for i, unit in enumerate(self._ledger.row(side))
            if span.start <= unit.start and unit.end <= span.end
        ]
        return [(i, unit) for i, unit in inside if heads_fact(unit, fact, self._ledger)]

    def _being_before(self, side: int, index: int) -> bool:
        """Whether a form of "be" stands right before a word, an adverb between them at most."""
        row = self._ledger.row(side)
        return any(map(self.being, row[max(index - _AUXILIARY, 0) : index]))

    def lemmas(self, edit: Edit) -> tuple[frozenset[str], frozenset[str]]:
        """The dictionary forms of the words of either side."""
        before, after = (frozenset().union(*map(self.forms, row)) for row in (edit.old, edit.new))
        return before, after

    def one_verb(self, edit: Edit) -> bool:
        """Whether both sides have forms of one verb, or of two that mean the same."""
        language = self.lexicon.language
        before, after = (
            {lemma for unit in row for lemma in lemmas(language, unit.shown, "VERB", "AUX")}
            for row in (edit.old, edit.new)
        )
        meant = verb_senses(before, self.lexicon) & verb_senses(after, self.lexicon)
        return bool(before & after) or bool(meant)

    def times(self, edit: Edit) -> tuple[str, str]:
        """The mood and tense that the verbs of either side have by their endings or auxiliaries, where these say it."""
        found = [[self._time(unit) for unit in row if unit.kind == "word"] for row in (edit.old, edit.new)]
        return next(filter(None, found[OLD]), ""), next(filter(None, found[NEW]), "")

    def _time(self, unit: Unit) -> str:
        return "Fut" if unit.word in self.lexicon.futures else tense(self.lexicon.language, unit.shown)

    def purposes(self, edit: Edit) -> bool:
        """Whether what leads to a purpose came or went, and no verb of wanting."""
        rows = edit.old, edit.new
        leads = self.lexicon.closed("purpose") | self.lexicon.closed("infinitive")
        led = [any(unit.word in leads for unit in row) for row in rows]
        wants = any(self.forms(unit) & self.lexicon.intending for row in rows for unit in row)
        return led[OLD] != led[NEW] and not wants

    def enables(self, edit: Edit) -> bool:
        """Whether a word came or went that says that somebody was able to do something, and not that he may have."""
        governors = self.lexicon.governors
        units = [u for u in (*edit.old, *edit.new) if "Cnd" not in self._time(u)]
        meant = [governors.get(form, "") for u in units for form in self.forms(u)]
        return any("past" in means or "able" in means for means in meant) and "may" not in meant

    @cached_property
    def undone(self) -> bool:
        """Whether a denial came or went together with a word that gave way to its opposite: "not alive" and "dead"."""
        rows = [[self._ledger.row(side)[i] for i in self._ledger.opened(side)] for side in (OLD, NEW)]
        counts = [self._negations(row) for row in rows]
        if counts[OLD] == counts[NEW]:
            return False
        listed = [
            [unit for unit in row if has_contrary(unit, self.lexicon) and not self._negation(unit)]
            for row in rows
        ]
        return any(contrary(one, other, self.lexicon) for one in listed[OLD] for other in listed[NEW])

    def restricts(self, edit: Edit) -> bool:
        """Whether the particle of a negation came or went without what completes it: "n'a payé que la moitié"."""
        units = (*edit.old, *edit.new)
        return not any(map(self._negation, units)) and any(u.word in self.lexicon.particles for u in units)

    def limits(self, edit: Edit) -> bool:
        """Whether a word came or went that makes another thing of what it stands beside: "former", "deputy", "only", "except"."""
        if bool(edit.old) == bool(edit.new):
            return False
        side = OLD if edit.old else NEW
        row = self._ledger.row(side)
        places = [i for i, unit in enumerate(row) if unit in (edit.old, edit.new)[side]]
        return any(limiting(row, i, self.lexicon) for i in (places[0] - 1, *places) if i >= 0)

    def named_instead(self, edit: Edit) -> bool | None:
        """Whether words took the place of a pronoun (true) or a pronoun that of words (false); ``None`` otherwise."""
        if not edit.old or not edit.new:
            return None
        stands = [all("pronoun" in self._kinds(unit) for unit in row) for row in (edit.old, edit.new)]
        if stands[0] == stands[1] or not self.nominal(edit.new if stands[0] else edit.old):
            return None
        return stands[0]

    def turned_round(self, edit: Edit) -> bool:
        """Whether no more than the *by* of a passive came or went with its auxiliary: who did it has it done to him now."""
        rows = edit.old, edit.new
        led = [any(unit.word in self.lexicon.agents for unit in row) for row in rows]
        side = OLD if led[OLD] else NEW
        there = {unit.key for unit in self._ledger.row(1 - side)}
        own = (unit for unit in rows[side] if self.heavy(unit) and not self.leading(unit))
        gone = (self._ledger.row(side)[i] for gap in self._ledger.gaps for i in gap.side(side))
        carried = any("be" in self._kinds(unit) for unit in gone)
        return led[OLD] != led[NEW] and carried and all(unit.key in there for unit in own)
