"""Who a phrase speaks of: names, pronouns, titles, and epithets that refer back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from factdiff.analysis.tree import Token, once, opening
from factdiff.extraction.clause import grammar
from factdiff.extraction.clause.redone import doer_again
from factdiff.extraction.clause.subjects import doer
from factdiff.extraction.names.clubs import of_people
from factdiff.extraction.names.entities import Referent, Registry, name_below, names_below
from factdiff.extraction.names.places import kind as kind_of_place
from factdiff.extraction.names.places import ruled_from
from factdiff.extraction.names.spelling import squeezed
from factdiff.extraction.who.binding import empty, everybody, fellows
from factdiff.extraction.who.candidates import Choice, Pronoun, Spoken, type_of
from factdiff.extraction.who.choosing import choose, last_named
from factdiff.extraction.who.epithets import Memory, Title, can_recall, latter, recall, title
from factdiff.extraction.who.gender import gender_asked, gender_meant
from factdiff.extraction.who.owned import owned_kind
from factdiff.extraction.who.owning import bound
from factdiff.extraction.who.rivals import of_rebuttal
from factdiff.languages.inflection import inflection
from factdiff.languages.tables import NEGATION, SPEECH
from factdiff.model.fact import Participant, Span
from factdiff.settings import ENTITIES
from factdiff.values import dataclass

__all__ = ["Discourse", "squeezed"]

_ACTORS = frozenset({"person", "organisation", "place", "state"})


@dataclass(slots=True, eq=False)
class Discourse:
    """What was spoken of so far, latest last; subjects are pushed after other phrases, so they lead.

    ``headline`` is where the headline ends. ``choices`` says by the offset of a phrase why it was understood to mean what it was resolved to.
    ``asked`` are the names that were looked up in the latest passage, and what they mean.
    """

    registry: Registry
    text: str
    spoken: list[Spoken] = field(default_factory=list)
    current: list[Spoken] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    sentence: int = 0
    choices: dict[int, Choice] = field(default_factory=dict)
    headline: int = 0
    asked: dict[str, Referent | None] = field(default_factory=dict)

    def turn(self, *, heading: bool = False) -> None:
        """A sentence has ended: what it spoke of becomes background; of a heading only its names do."""
        self.spoken.extend(s for s in self.current if s.referent is not None or not heading)
        del self.spoken[: -ENTITIES.memory]
        self.current.clear()
        self.sentence += 1

    def note(self, token: Token, participant: Participant, *, spoke: bool = False) -> None:
        """Remember a participant; a pronoun that was not understood is nothing to refer back to."""
        if token.pos == "PRON" and participant.name == squeezed(_bare(participant.span).text):
            return
        if token.pos == "NOUN" and everybody(token):
            return  # "tout le monde le savait", "no link was found": that is no "it" of the next sentence
        if (
            token.dep in {"nmod", "obl"}
            and token.head is not None
            and grammar.counted_by(token.head) is token
        ):
            return  # "most of the doctors": they are meant with their share
        if _as_what(token) or (token.subtype == "desc" and token.pos == "PROPN"):
            return  # "*Mayor* Ann Reed": a title is nobody besides its name
        vague = token.dep == "obj" or (token.dep == "nmod" and token.marks.person)
        if vague and grammar.undetermined(token):
            return  # "opened fire", "un changement de capitaine"
        referent = name_below(token, self.registry) or self.named(participant.name)
        counted = grammar.counted_by(token) or token
        kind = referent.type if referent else type_of(counted)
        if kind == "place" and kind_of_place(participant.name, self.registry.language) == "country":
            kind = "state"
        said = gender_meant(counted, referent)
        plural = counted.feature("Number") == "Plur" and (
            referent is None or self._plural_name(token, referent)
        )
        choice = self.choices.get(participant.span.start)
        plural = plural and not (
            choice is not None and len(choice.spoken) > 1
        )  # each of "the two leaders" is one
        meant = self.choices.get(token.start) if token.pos == "PRON" else None
        called = [s.token for s in meant.spoken if s.name == participant.name] if meant is not None else []
        first = called[0] if called else token
        named = referent is not None and referent.mentions[0][0] < self.headline
        self.current.append(
            Spoken(participant.name, referent, kind, said, plural, first, self.sentence, spoke, named)
        )

    def _plural_name(self, token: Token, referent: Referent) -> bool:
        """ "Les États-Unis … ils", "Muslims … they": whether a plural stands for a name that is one in the plural."""
        rules = inflection(self.registry.language)
        if not rules.form("agree", "Fem Sing"):
            return referent.type == "thing"
        return referent.type != "person" and any(d.feature("Number") == "Plur" for d in token.each("det"))

    def note_owner(self, possessive: Token) -> None:
        """Remember whose something is: "her mother left" speaks of two."""
        rules = inflection(self.registry.language)
        if possessive.feature("Person") != "3" and not rules.listed("owners", possessive.form.lower()):
            return
        for spoken in self.owner(possessive).spoken:
            self.current.append(replace(spoken, stood=possessive, sentence=self.sentence, spoke=False))

    def named(self, name: str) -> Referent | None:
        """The referent with this resolved name."""
        found = self.asked[name] = self.registry.by_name.get(name)
        return found

    def participants(self, token: Token, *, acting: bool, speaking: bool = False) -> list[Participant]:
        """Who a subject or object stands for; several where a plural refers to several.

        ``acting`` lets a capital stand for its government; ``speaking`` has a pronoun mean a person first.
        """
        span = self.span(_nominal(token))
        several = names_below(token, self.registry)
        if several:
            return [
                self._named(name, span, self.registry.by_token[id(name)], acting=acting) for name in several
            ]
        above = token.head if token.dep == "appos" else None
        person = speaking or (above is not None and above.marks.person)
        referent = name_below(token, self.registry, beside_person=person)
        club = of_people(token, (r.name for r in self.registry.referents))
        if referent is not None and club is None:
            return [self._named(token, span, referent, acting=acting)]
        if token.dep == "appos" and token.head is not None and self.registry.of(token.head) is not None:
            held = [token.head, *(token.head.each("conj") if token.feature("Number") == "Plur" else ())]
            return [found for one in held for found in self.participants(one, acting=acting)]
        if token.pos == "PRON" and not grammar.relative(token) and not latter(token):
            said, chosen = _bare(span), self._pronoun(token, span, speaking=speaking)
            if span.start in self.choices:
                self.choices.setdefault(said.start, self.choices[span.start])
            return [Participant(said, name) for name in [p.name for p in chosen] or [squeezed(said.text)]]
        if latter(token):
            return self._latter(token, span) or [Participant(span, squeezed(span.text))]
        return [Participant(span, name) for name in ([club] if club else self._recalled(token, span))]

    def _recalled(self, token: Token, span: Span) -> list[str]:
        """The names of what a definite noun refers back to, or the noun itself."""
        # Most are names and nouns without an article: what has been said need not be gathered for them.
        meant = self._meant(token) if can_recall(token) else None
        if meant is not None:
            self.choices.setdefault(span.start, meant)
        names = [spoken.name for spoken in meant.spoken] if meant is not None else []
        return names or [self.plain_name(token)]

    def _meant(self, token: Token) -> Choice | None:
        """What a definite noun refers back to."""
        current = [s for s in self.current if s.token is None or s.token.start < token.start]
        latest = [*reversed(current), *reversed(self.spoken)]
        return recall(token, Memory(self.registry, latest, self.titles, self.sentence, self._fellows(token)))

    def _named(self, token: Token, span: Span, referent: Referent, *, acting: bool) -> Participant:
        tokens = self.registry.spans.get(id(token))
        if tokens is not None:
            span = self.span(list(tokens))
        else:
            child = next((c for c in token.children if self.registry.of(c) is referent), None)
            span = self.span(list(self.registry.spans[id(child)])) if child is not None else span
        seat = acting and referent.type != "person"
        country = ruled_from(referent.name, self.registry.language) if seat else None
        return Participant(span, country or referent.name)

    def titled(self, head: Token, words: Sequence[Token], name: str) -> None:
        """Somebody was given a role: "the sheriff" means them from now on."""
        referent = self.named(name)
        if referent is not None:
            self.titles.append(title(head, words, referent))

    def entity(self, name: str) -> str | None:
        """The id of an entity by its resolved name: ``e1`` is the first that the article names."""
        referent = self.named(name)
        return f"e{referent.number + 1}" if referent is not None else None

    def acts(self, name: str) -> bool:
        """Whether what a resolved name stands for can act on purpose."""
        referent = self.named(name)
        if referent is not None:
            return referent.type != "thing"
        return any(s.name == name and s.type in _ACTORS for s in [*self.current, *self.spoken])

    def _pronoun(self, token: Token, span: Span, *, speaking: bool) -> list[Participant]:
        if token.feature("Person") in {"1", "2"} or token.feature("PronType") not in {"Prs", ""}:
            return []
        if empty(token) and not speaking:
            return []
        choice = self.choices.get(span.start)
        if choice is None:
            asked = self._asked(token, speaking=speaking or _minds(token))
            choice = (
                self._of_teller(token)
                or self._of_tellers_owner(token)
                or self._of_twin(token)
                or of_rebuttal(token)
                or self._of_deed(token)
                or self._beside_open(asked)
                or self._still_open(token, choose(asked, [*reversed(self.current), *reversed(self.spoken)]))
            )
            self.choices[span.start] = choice
        return [Participant(span, spoken.name) for spoken in choice.spoken]

    def _of_teller(self, pronoun: Token) -> Choice | None:
        """ "He says he paid": who is said to do something by a pronoun alike is whoever says so."""
        clause = pronoun.head
        report = clause.head if clause is not None and clause.dep == "ccomp" else None
        teller = grammar.subject(report) if report is not None and report.marks.verb(SPEECH) else None
        alike = teller is not None and teller.pos == "PRON" and teller.lemma == pronoun.lemma
        if teller is None or not alike or pronoun.dep != "nsubj" or not teller.agrees(pronoun):
            return None  # "elle dit qu'il a échoué"
        self.participants(teller, acting=True, speaking=True)
        return self.choices.get(teller.start)

    def _of_deed(self, pronoun: Token) -> Choice | None:
        """ "Told the mayor to go, which *he* did": who does it is whoever was to."""
        doer = doer_again(pronoun)
        if doer is None:
            return None
        if doer.pos == "PRON":
            self.participants(doer, acting=True)
            return self.choices.get(doer.start)
        known = [s for s in (*reversed(self.current), *reversed(self.spoken)) if s.token is doer][:1]
        return Choice(tuple(known), f"{pronoun.form} means {doer.form}, who was to do it") if known else None

    def _of_tellers_owner(self, pronoun: Token) -> Choice | None:
        """ "Its mayor said *it* had lost power": what a report by somebody's own is about is whose they are, if that is open."""
        clause = pronoun.head
        report = clause.head if clause is not None and clause.dep == "ccomp" else None
        teller = grammar.subject(report) if report is not None and report.marks.verb(SPEECH) else None
        owner = next((c for c in teller.children if c.feature("Poss") == "Yes"), None) if teller else None
        if owner is None or pronoun.dep != "nsubj" or owner.feature("Person") != pronoun.feature("Person"):
            return None
        alike = owner.feature("Gender") == pronoun.feature("Gender") != ""
        known = self.owner(owner) if alike else None
        return known if known is not None and not known.spoken else None

    def _beside_open(self, asked: Pronoun) -> Choice | None:
        """ "Elle l'avait cherchée": whom one of two alike means stays open beside the other that is open."""
        verb = asked.token.head
        acted_on = verb is not None and asked.token.dep in {"obj", "iobj"}
        own = (grammar.subject(verb) or doer(verb)) if verb is not None and acted_on else None
        if own is None or own.pos != "PRON" or own.feature("Person") != "3" or own is asked.token:
            return None
        self.participants(own, acting=True)
        known = self.choices.get(own.start)
        same = all(own.feature(name) == asked.token.feature(name) for name in ("Number", "Person"))
        same = same and asked.neuter == (own.feature("Gender") == "Neut")
        alike = same and (not asked.gender or gender_asked(own) in {"", asked.gender})
        open_ = known is not None and not known.spoken and bool(known.shown)
        return Choice((), f"{asked.token.form} stays open beside {own.form}") if alike and open_ else None

    def _still_open(self, pronoun: Token, found: Choice) -> Choice:
        """ "She had spent nine years in jail. *She* wept": what the subject before leaves open, the next one does, too."""
        before = [w for w in pronoun.sheet.words[: pronoun.i] if w.pos == "PRON" and w.dep == "nsubj"]
        twins = [
            w for w in before if w.start in self.choices and w.feature("Number") == pronoun.feature("Number")
        ]
        known = self.choices[twins[-1].start] if twins and pronoun.dep == "nsubj" else None
        if known is None or known.spoken or not known.shown or not found.spoken:
            return found
        said_since = [s.place is not None and s.place.start > twins[-1].start for s in found.spoken]
        if all(said_since) and not {s.same for s in found.spoken} <= {s.same for s in known.shown}:
            return found  # "It may sink. *The coastguard* was called. *It* …": whoever was named since
        return Choice((), f"{pronoun.form} stays open like the one before", found.shown)

    def _of_twin(self, pronoun: Token) -> Choice | None:
        """ "Il est soupçonné d'avoir caché l'argent, ce qu'il nie": what the first of two subjects leaves open stays so."""
        before = [w for w in pronoun.top().subtree() if w.i < pronoun.i and w.pos == "PRON"]
        twins = [w for w in before if w.dep == pronoun.dep == "nsubj" and w.lemma == pronoun.lemma]
        known = self.choices.get(twins[-1].start) if twins and twins[-1].agrees(pronoun) else None
        return known if known is not None and not known.spoken else None

    def owner(self, possessive: Token) -> Choice:
        """Whose something is ("his", "son"): whoever acts in its clause or above it, else the best that was said."""
        known = self.choices.get(possessive.start)
        if known is None:
            for verb in (above for above in possessive.ancestors() if grammar.predicative(above)):
                acting = grammar.subject(verb)
                if acting is not None and acting.pos == "PRON" and acting.i < possessive.i:
                    self.participants(acting, acting=True)
            asked = self._asked(possessive, speaking=False)
            latest = [*reversed(self.current), *reversed(self.spoken)]
            known = bound(asked, latest, self.choices) or choose(asked, latest)
            self.choices[possessive.start] = known
        return known

    def _latter(self, token: Token, span: Span) -> list[Participant]:
        if span.start not in self.choices:
            asked = self._asked(token, speaking=False)
            self.choices[span.start] = last_named(asked, [*self.current, *self.spoken])
        return [Participant(span, spoken.name) for spoken in self.choices[span.start].spoken]

    def _asked(self, token: Token, *, speaking: bool) -> Pronoun:
        rules = inflection(self.registry.language)
        gendered = bool(rules.form("agree", "Fem Sing"))
        owning = (
            token.feature("Poss") == "Yes" and token.head is not None and token.head.pos in {"NOUN", "PROPN"}
        )
        owned = owned_kind(token) if owning else ""
        several = rules.scope("owners", token.form.lower()) == "plural"
        return Pronoun(
            token,
            "" if owning and gendered else gender_asked(token),
            plural=several if owning and gendered else token.feature("Number") == "Plur",
            human=(token.feature("Gender") in {"Masc", "Fem"} and not gendered) or owned == "person",
            neuter=token.feature("Gender") == "Neut",
            # "Sa femme travaillait pour *lui*", "il *lui* a succédé": a full pronoun, or one to whom, means somebody.
            speaking=speaking
            or (gendered and not owning and (bool(token.each("case")) or token.dep == "iobj")),
            sentence=self.sentence,
            fellows=frozenset() if owning else self._fellows(token),
            owning=owning,
            owned=owned,
        )

    def _fellows(self, pronoun: Token) -> frozenset[object]:
        """What takes part in a pronoun's own predicate, by what tells one candidate from another."""
        found: set[object] = set()
        for token in fellows(pronoun):
            named = name_below(token, self.registry)
            choice = self.choices.get(token.start)
            found |= {spoken.same for spoken in choice.spoken} if choice is not None else set()
            found.add(id(named) if named is not None else self._asked_name(token))
        return frozenset(found)

    def _asked_name(self, token: Token) -> str:
        """The plain name of a phrase that is held against what was spoken of."""
        name = self.plain_name(token)
        self.asked.setdefault(name, self.registry.by_name.get(name))
        return name

    def plain_name(self, token: Token) -> str:
        """A phrase without its article, as the name of something that has none."""
        words = _nominal(token)
        while len(words) > 1 and (
            grammar.relative(words[0])
            or (words[0].pos == "DET" and words[0].feature("Poss") != "Yes" and words[0] is not token)
            or _denies_noun(words[0], token)
        ):
            words = words[1:]
        return squeezed(self.span(words).text)

    def span(self, words: Sequence[Token]) -> Span:
        """The verbatim stretch from the first to the last word."""
        start, end = words[0].start, words[-1].end
        return Span(self.text[start:end], start, end)


def _as_what(noun: Token) -> bool:
    """ "*As a child*, the painter …", "en tant que *ministre*": what somebody was then is nobody besides."""
    manner = any(row.kind == "manner" and row.usual for row in noun.marks.prepositions)
    known = any(det.feature("Definite") == "Def" or det.feature("Poss") == "Yes" for det in noun.each("det"))
    named = noun.subtype == "agent" or any(c.pos == "PROPN" for c in noun.each("appos", "flat"))
    return noun.dep == "obl" and noun.pos == "NOUN" and manner and noun.marks.person and not (known or named)


@once
def _nominal(token: Token) -> tuple[Token, ...]:
    """The words of a phrase without its preposition; participants, names and what was spoken of are all made of them."""
    words = grammar.without_case(token, grammar.phrase(token))
    # "*Schools* and nurseries in the area": what stands behind the second is no word of the first's.
    other = next((c for c in token.each("conj") if c.i > token.i and c.each("cc")), None)
    shared = other is not None and token.pos in {"NOUN", "PROPN"} and any(word.i > other.i for word in words)
    return tuple(word for word in words if not shared or other is None or word.i < opening(other).i)


def _minds(pronoun: Token) -> bool:
    """Whether a pronoun thinks, suspects or denies something, which no thing can; documents say and show things, too."""
    verb = pronoun.head
    acts = pronoun.dep == "nsubj" and pronoun.subtype != "pass"
    return acts and verb is not None and verb.marks.verb_kind(SPEECH) in {"accuse", "deny", "think"}


def _denies_noun(word: Token, noun: Token) -> bool:
    """ "Pas de blessé": the denial is none of the name; "plus de 300 blessés" and "nearly half" say how many."""
    row = word.marks.row(NEGATION)
    return (
        word.pos == "ADV"
        and word.head is noun
        and not word.each("fixed")
        and row is not None
        and row.kind == "negation"
        and not row.event
    )


def _bare(span: Span) -> Span:
    """A pronoun without what ties it to its verb: "elle" of "a-t-elle"."""
    text = span.text.rpartition("-")[2] if span.text[0] == "-" else span.text
    return Span(text, span.end - len(text), span.end)
