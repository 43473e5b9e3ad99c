"""Who a phrase speaks of: names, pronouns, titles, and epithets that refer back."""

from __future__ import annotations

from dataclasses import dataclass, field

from factdiff.analysis.tree import Token
from factdiff.extraction import grammar
from factdiff.extraction.entities import Referent, Registry, name_below
from factdiff.extraction.places import kind as kind_of_place
from factdiff.extraction.places import ruled_from
from factdiff.extraction.spelling import squeezed
from factdiff.model.fact import Participant, Span
from factdiff.settings import ENTITIES

__all__ = ["Discourse", "Spoken", "squeezed"]

#: "Les deux dirigeants": how many of the last ones an epithet in the plural means.
_PAIR = 2
_ACTORS = frozenset({"person", "organisation", "place", "state"})


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """Something that was spoken of and can be meant again."""

    name: str
    referent: Referent | None
    type: str
    gender: str
    plural: bool
    members: tuple[Referent, ...] = ()
    token: Token | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """What a pronoun or epithet was understood to mean, and why."""

    spoken: tuple[Spoken, ...]
    reason: str


@dataclass(slots=True, eq=False)
class Discourse:
    """What was spoken of so far, latest last; subjects are pushed after other phrases, so they lead.

    ``choices`` says by the offset of a phrase why it was understood to mean what it was resolved to.
    """

    registry: Registry
    text: str
    spoken: list[Spoken] = field(default_factory=list)
    current: list[Spoken] = field(default_factory=list)
    roles: dict[str, Referent] = field(default_factory=dict)
    choices: dict[int, Choice] = field(default_factory=dict)

    def turn(self) -> None:
        """A sentence has ended: what it spoke of becomes background."""
        self.spoken.extend(self.current)
        del self.spoken[: -ENTITIES.memory]
        self.current.clear()

    def note(self, token: Token, participant: Participant) -> None:
        """Remember a participant; a pronoun that was not understood is nothing to refer back to."""
        if token.pos == "PRON" and participant.name == squeezed(participant.span.text):
            return
        referent = name_below(token, self.registry) or self.named(participant.name)
        kind = referent.type if referent else _noun_type(token, self.registry)
        if kind == "place" and kind_of_place(participant.name, self.registry.tongue.code) == "country":
            kind = "state"
        gender = (referent.gender if referent else "") or _gender(token) or _gender_of_article(token)
        plural = token.feature("Number") == "Plur" and referent is None
        meant = self.choices.get(token.start) if token.pos == "PRON" else None
        first = meant.spoken[0].token if meant is not None else token
        self.current.append(Spoken(participant.name, referent, kind, gender, plural, (), first))

    def named(self, name: str) -> Referent | None:
        """The referent with this resolved name."""
        return next((r for r in self.registry.referents if r.name == name), None)

    def participants(self, token: Token, *, acting: bool, speaking: bool = False) -> list[Participant]:
        """Who a subject or object stands for; several where a plural refers to several.

        ``acting`` lets a capital stand for its government; ``speaking`` has a pronoun mean a person first.
        """
        span = self.span(grammar.without_case(token, grammar.phrase(token)))
        referent = name_below(token, self.registry)
        if referent is not None:
            return [self._named(token, span, referent, acting=acting)]
        if token.dep == "appos" and token.head is not None and self.registry.of(token.head) is not None:
            return self.participants(token.head, acting=acting)
        if token.pos == "PRON" and not grammar.relative(token):
            return self._pronoun(token, span, speaking=speaking) or [Participant(span, squeezed(span.text))]
        back = self._epithet(token, span)
        return back or [Participant(span, self.plain_name(token))]

    def _named(self, token: Token, span: Span, referent: Referent, *, acting: bool) -> Participant:
        tokens = self.registry.spans.get(id(token))
        if tokens is not None:
            span = self.span(list(tokens))
        else:
            child = next((c for c in token.children if self.registry.of(c) is referent), None)
            span = self.span(list(self.registry.spans[id(child)])) if child is not None else span
        seat = acting and referent.type != "person"
        country = ruled_from(referent.name, self.registry.tongue.code) if seat else None
        return Participant(span, country or referent.name)

    def titled(self, role: str, name: str) -> None:
        """Somebody was given a role: "the sheriff" means them from now on."""
        referent = self.named(name)
        if referent is not None:
            self.roles[role.lower()] = referent

    def entity(self, name: str) -> str | None:
        """The id of an entity by its resolved name: ``e1`` is the first that the article names."""
        referent = self.named(name)
        return f"e{self.registry.referents.index(referent) + 1}" if referent is not None else None

    def acts(self, name: str) -> bool:
        """Whether what a resolved name stands for can act on purpose."""
        referent = self.named(name)
        if referent is not None:
            return referent.type != "thing"
        return any(s.name == name and s.type in _ACTORS for s in [*self.current, *self.spoken])

    def _pronoun(self, token: Token, span: Span, *, speaking: bool) -> list[Participant]:
        if token.feature("Person") in {"1", "2"} or token.feature("PronType") not in {"Prs", "Dem", ""}:
            return []
        if token.feature("PronType") == "Dem" or (token.dep == "expl" and not speaking):
            return []
        plural = token.feature("Number") == "Plur"
        gender = _gender(token)
        human = token.feature("Gender") in {"Masc", "Fem"} and self.registry.tongue.code != "fr"
        neuter = token.feature("Gender") == "Neut"
        fitting = [
            spoken
            for spoken in [*reversed(self.current), *reversed(self.spoken)]
            if not ((human and spoken.type != "person") or (neuter and spoken.type == "person"))
            and (spoken.plural == plural or (plural and spoken.members))
            and not (gender and spoken.gender and gender != spoken.gender and not neuter)
        ]
        if speaking:
            fitting = [s for s in fitting if s.type == "person"] or fitting
        near = fitting[: ENTITIES.near]
        if near:
            chosen = max(range(len(near)), key=lambda n: _fit(near[n], gender, neuter=neuter) - n)
            self.choices[span.start] = Choice((near[chosen],), f"{token.form} means {near[chosen].name}")
            return self._again(near[chosen], span)
        return []

    def _again(self, spoken: Spoken, span: Span) -> list[Participant]:
        if spoken.members:
            return [Participant(span, r.name) for r in spoken.members]
        return [Participant(span, spoken.name)]

    def _epithet(self, token: Token, span: Span) -> list[Participant]:
        """A definite noun such as "les deux dirigeants" or "the company" for what was named before."""
        if not _definite(token):
            return []
        holder = self.roles.get(token.lemma.lower())
        if holder is not None and token.feature("Number") != "Plur":
            return [Participant(span, holder.name)]
        row = self.registry.tongue.row("anaphora", token.lemma.lower())
        if row is None or any(c.dep in {"nmod", "acl", "amod"} and c.pos != "NUM" for c in token.children):
            return []
        wanted = row.kind.split("-")[0].rstrip("s")
        plural = token.feature("Number") == "Plur" or row.kind == "persons"
        known = [r for r in self._recent(wanted) if _may_be(r, row.scope, self.registry.tongue.code)]
        if plural:
            return [Participant(span, r.name) for r in reversed(known[:_PAIR])] if len(known) >= _PAIR else []
        gender = row.kind.partition("-")[2]
        fitting = [r for r in known if not (gender in {"m", "f"} and r.gender and r.gender != gender)]
        return [Participant(span, fitting[0].name)] if fitting else []

    def _recent(self, kind: str) -> list[Referent]:
        seen: list[Referent] = []
        for spoken in [*reversed(self.current), *reversed(self.spoken)]:
            if spoken.referent is not None and spoken.referent.type == kind and spoken.referent not in seen:
                seen.append(spoken.referent)
        return seen

    def plain_name(self, token: Token) -> str:
        """A phrase without its article, as the name of something that has none."""
        words = grammar.without_case(token, grammar.phrase(token))
        while len(words) > 1 and (
            grammar.relative(words[0]) or (words[0].pos == "DET" and words[0].feature("Poss") != "Yes")
        ):
            words = words[1:]
        return squeezed(self.span(words).text)

    def span(self, words: list[Token]) -> Span:
        """The verbatim stretch from the first to the last word."""
        start, end = words[0].start, words[-1].end
        return Span(self.text[start:end], start, end)


def _may_be(referent: Referent, scope: str, language: str) -> bool:
    """Whether a place is of the kind that a noun calls it: "the country" is not Berlin, "the town" may be unknown."""
    if referent.type != "place" or not scope:
        return True
    return (kind_of_place(referent.name, language) or "city") == scope


def _fit(spoken: Spoken, gender: str, *, neuter: bool) -> int:
    """How well something fits a pronoun, counted in steps of recency: actors and a known gender go before."""
    acts = (spoken.type == "person" and not neuter) or spoken.type in {"organisation", "state"}
    return 3 * acts + 3 * bool(gender and spoken.gender == gender)


def _definite(token: Token) -> bool:
    return any(
        c.dep == "det" and (c.feature("Definite") == "Def" or c.feature("PronType") == "Dem")
        for c in token.children
    )


def _gender(token: Token) -> str:
    return {"Masc": "m", "Fem": "f"}.get(token.feature("Gender"), "")


def _gender_of_article(token: Token) -> str:
    """ "La Corée": an article knows the gender of a name that says none itself."""
    return next((_gender(c) for c in token.each("det") if c.i < token.i and _gender(c)), "")


def _noun_type(token: Token, registry: Registry) -> str:
    row = registry.tongue.row("actors", token.lemma.lower())
    if row is None:
        return "thing"
    return "person" if row.kind in {"person", "relation", "anonymous", "title"} else "organisation"
