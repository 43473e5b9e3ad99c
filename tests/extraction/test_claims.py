"""The claim is a sentence: what each kind of clause becomes, and what holds of every claim."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from factdiff.extraction import extract
from factdiff.languages.inflection import inflection
from factdiff.languages.lemmas import known
from factdiff.languages.lexicon import table
from factdiff.languages.tables import INFLECTION
from factdiff.model.fact import Fact
from factdiff.model.factset import FactSet
from factdiff.reading import RawInput, read
from tests.extraction.facts import extracted, facts

ROOT = Path(__file__).parents[2]

#: A sentence and one claim that must be read from it.
CLAIMS = [
    # relative clauses: the antecedent with its article, in its place
    ("en", "The bus, which carried 48 people, left the road.", "The bus carried 48 people"),
    ("en", "The minister, who met Jane Roe, left Leeds.", "The minister met Jane Roe"),
    ("en", "Police searched the house where Sam Poe lived.", "Sam Poe lived in the house"),
    ("en", "The council rejected a plan that Jane Roe had drafted.", "Jane Roe had drafted a plan"),
    ("en", "The tower, whose roof collapsed in May, was closed.", "The roof of the tower collapsed in May"),
    ("fr", "Le car, qui transportait 38 élèves, a quitté la route.", "Le car transportait 38 élèves"),
    ("fr", "Le ministre, qui a rencontré Jeanne Roy, a quitté Lyon.", "Le ministre a rencontré Jeanne Roy"),
    ("fr", "Le feu a touché les tribunes, où trois personnes dormaient.", "Trois personnes dormaient dans les tribunes"),
    ("fr", "Le maire a rejeté le projet que Jeanne Roy avait préparé.", "Jeanne Roy avait préparé le projet"),
    ("fr", "L'ouvrage, dont le coût est estimé à deux millions, fermera.", "Le coût de l'ouvrage est estimé à deux millions"),
    # participles and gerunds
    ("en", "A storm hit the coast, killing 41 people.", "A storm killed 41 people"),
    ("en", "The council rejected a plan drafted by Jane Roe.", "A plan was drafted by Jane Roe"),
    ("fr", "Une tempête a touché la côte, détruisant 41 maisons.", "Une tempête a détruit 41 maisons"),
    ("fr", "Le maire a rejeté un projet rédigé par Jeanne Roy.", "Un projet a été rédigé par Jeanne Roy"),
    ("fr", "La police cherche une femme domiciliée à Lyon.", "Une femme est domiciliée à Lyon"),
    # infinitives
    ("en", "Jane Roe flew to Oslo to meet Sam Poe.", "Jane Roe wanted to meet Sam Poe"),
    ("en", "The bus left the road after hitting a tree.", "The bus hit a tree"),
    ("fr", "Jeanne Roy ira à Oslo pour rencontrer Paul Ney.", "Jeanne Roy veut rencontrer Paul Ney"),
    ("fr", "Le véhicule a quitté la route après avoir heurté un arbre.", "Le véhicule a heurté un arbre"),
    ("fr", "La conductrice a été entendue avant d'être remise en liberté.", "La conductrice a été remise en liberté"),
    # what ties a clause to another goes, what completes a noun stays
    ("en", "Crowds waited in the street until the medics arrived.", "The medics arrived"),
    ("fr", "Le maire regrette le fait que le pont soit fermé.", "Le maire regrette le fait que le pont soit fermé"),
    # headlines stand as they are
    ("fr", "Deux morts dans un accident à Lyon.", "Deux morts dans un accident à Lyon"),
    # shared subjects and auxiliaries
    ("en", "The mayor left Leeds and met Jane Roe.", "The mayor met Jane Roe"),
    ("fr", "La tempête a tué deux personnes et blessé trois enfants.", "La tempête a blessé trois enfants"),
    ("fr", "Le pays a testé des missiles et fermé une base.", "Le pays a fermé une base"),
    # denials
    ("en", "Jane Roe denied that inspections had been cut.", "Inspections had not been cut"),
    ("fr", "Le maire a toujours nié toute négligence.", "Le maire a toujours nié toute négligence"),
    ("fr", "Jeanne Roy a nié que le pont était fermé.", "Le pont n'était pas fermé"),
    ("en", "The bus operator, Transportes Norte, denied that the driver was distracted.", "The driver was not distracted"),
    # conditions and certainty
    ("en", "If the talks fail, Norland will close its ports.", "If the talks fail, Norland will close its ports"),
    ("en", "The firm reportedly offered 40 million euros.", "The firm reportedly offered 40 million euros"),
    ("fr", "Si les discussions échouaient, le Soudan fermerait ses ports.", "Si les discussions échouaient, le Soudan fermerait ses ports"),
    ("fr", "La société aurait versé 40 millions d'euros.", "La société aurait versé 40 millions d'euros"),
    # attributes
    ("en", "Jane Roe, 45, was elected.", "Jane Roe is 45"),
     ("en", "Jane Roe, a nurse, was hurt.", "Jane Roe is a nurse"),
    ("fr", "Jeanne Roy, 45 ans, a été élue.", "Jeanne Roy a 45 ans"),
    ("fr", "Le maire de Lyon, Paul Ney, a démissionné.", "Paul Ney est maire de Lyon"),
    ("fr", "Les blessés, âgés de 11 à 17 ans, ont été évacués.", "Les blessés sont âgés de 11 à 17 ans"),
    # names and pronouns
    ("en", "Jane Roe met Sam Poe. She left Leeds on Friday.", "Jane Roe left Leeds on Friday"),
    ("en", "Jane Roe met Sam Norton. Mr Norton left Leeds.", "Sam Norton left Leeds"),
    ("fr", "Un tracteur a heurté le car. Il roulait vite.", "Le tracteur roulait vite"),
    ("fr", "Jeanne Roy a quitté Lyon. M. Paul Ney est resté. Mme Roy a parlé.", "Jeanne Roy a parlé"),
    # quotations
    ("en", '"We will rebuild the bridge," Jane Roe said.', "“We will rebuild the bridge,” Jane Roe said"),
    ("fr", "« Nous fermerons le pont », a prévenu Jeanne Roy.", "« Nous fermerons le pont », a prévenu Jeanne Roy"),
    ("fr", "« Nous fermerons le pont », a-t-elle déclaré.", "« Nous fermerons le pont »"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CLAIMS, ids=lambda value: value[:40])
def test_claim(language: str, text: str, expected: str) -> None:
    """The claim stands among those of the sentence, word for word."""
    assert expected in [fact.claim for fact in extracted(language, text).facts]


# --- what holds of every claim ----------------------------------------------------------------------


@cache
def articles() -> tuple[FactSet, ...]:
    """Every article among the fixtures, those that are annotated too."""
    folder = ROOT / "fixtures" / "articles"
    paths = [*sorted(folder.glob("*.txt")), *sorted(folder.glob("*.html"))]
    texts = [(path.name, path.read_bytes(), path.suffix) for path in paths]
    gold = sorted((ROOT / "fixtures" / "gold" / "facts").glob("*.json"))
    texts += [(path.name, json.loads(path.read_text("utf-8"))["text"].encode(), ".txt") for path in gold]
    return tuple(extract(read(RawInput(*text), date="2024-05-14")) for text in texts)


#: What a claim may say more fully, by a name that was said before.
PRONOUNS = {
    "en": {"he", "she", "it", "they", "him", "her", "them", "his", "its", "their"},
    "fr": {
        "il",
        "elle",
        "ils",
        "elles",
        "le",
        "la",
        "l",
        "les",
        "lui",
        "leur",
        "leurs",
        "eux",
        "son",
        "sa",
        "ses",
    },
}


def claims() -> Iterator[tuple[str, FactSet, Fact]]:
    for factset in articles():
        for fact in factset.facts:
            yield fact.claim, factset, fact


def _plain(text: str) -> list[str]:
    folded = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )
    return re.findall(r"[^\W_]+", folded)


def _shown(word: str, words: set[str]) -> bool:
    """Whether a word, or another form of it, is among the words."""
    stem = word[: max(3, len(word) - 4)]
    return word in words or any(other.startswith(stem) for other in words)


def test_every_word_is_the_articles() -> None:
    """A claim says nothing that its evidence, its participants or the sentence around it do not say."""
    strange = []
    for claim, factset, fact in claims():
        language = factset.article.language
        rows = [row for some in table(language, INFLECTION).values() for row in some]
        grammar = {w for row in rows for form in (row.lemma, row.slot) for w in _plain(form)}
        sentence = factset.coverage[fact.evidence.sentence]
        given = {
            *_plain(factset.article.text[sentence.start : sentence.end]),
            *_plain(fact.evidence.span.text),
        }
        names = [*(p.name for p in fact.who), *(p.name for p in fact.where), *(s.name for s in fact.source)]
        names += [*(a.name for a in fact.what.arguments), *(s.verb for s in fact.source)]
        given |= {w for name in names for w in _plain(name)} | grammar
        given |= {lemma for word in given for lemma in known(language, word, "VERB")}
        given |= {w for e in factset.entities for name in (e.name, *e.aliases) for w in _plain(name)}
        refers = any(word in PRONOUNS[language] for word in _plain(fact.evidence.span.text))
        if refers or (fact.who and fact.who[0].name not in fact.who[0].span.text):
            given |= set(_plain(factset.article.text[: fact.evidence.span.end]))
        words = [(word, {word, *known(language, word, "VERB")}) for word in _plain(claim) if len(word) > 3]
        strange += [(word, claim) for word, forms in words if not any(_shown(f, given) for f in forms)]
    assert strange == []


def test_marks_are_balanced_and_nothing_is_left_over() -> None:
    """Brackets and quotation marks pair; no claim begins or ends with what tied it to another clause."""
    assert sum(1 for _ in claims()) > 40
    for claim, factset, fact in claims():
        assert claim.count("(") == claim.count(")"), claim
        assert claim.count("«") == claim.count("»"), claim
        assert claim.count("“") == claim.count("”"), claim
        assert " : " not in claim or " : " in fact.evidence.span.text, claim
        first, last = _plain(claim)[0], claim[-1]
        assert first not in {"que", "ou", "dont", "qui", "et", "mais", "which", "whose", "and", "but"}, claim
        assert last not in ",;:–—-(«“", claim
        assert factset.article.language in {"en", "fr"}


def test_claims_have_a_finite_verb() -> None:
    """Headlines apart, a claim is a sentence."""
    lacking = []
    for claim, factset, fact in claims():
        rules = inflection(factset.article.language)
        words = [w.strip(',."“”«»').lower() for w in re.split(r"[\s'’]+", claim)]
        verbal = any(known(rules.code, word, "VERB") or known(rules.code, word, "AUX") for word in words)
        if not verbal and fact.section != "title":
            lacking.append(claim)
    assert lacking == []


@pytest.mark.parametrize(("language", "text", "claim"), [
    ("fr", "Le con-\nseil a voté un bud-\nget de crise.", "Le conseil a voté un budget de crise"),
    ("fr", "Le Saint-\nBernard a sauvé deux\nskieurs.", "Le Saint-Bernard a sauvé deux skieurs"),
    ("fr", "La digue a coûté près de 3 millions\nd'euros.", "La digue a coûté près de 3 millions d'euros"),
    ("en", "The coun-\ncil voted for an emer-\ngency budget.", "The council voted for an emergency budget"),
    ("en", "The Franco-\nGerman firm sold two\nships.", "The Franco-German firm sold two ships"),
    ("en", "The dam cost nearly 3 million\neuros.", "The dam cost nearly 3 million euros"),
])  # fmt: skip
def test_lines_that_were_cut(language: str, text: str, claim: str) -> None:
    """Words and sentences that a narrow column cut are whole in the claim."""
    assert [fact.claim for fact in facts(language, text)] == [claim]
