"""How a person, place or source is shown: in the words of the article, or by the name that these stand for."""

from __future__ import annotations

from factdiff.comparison import words
from factdiff.comparison.names import Names
from factdiff.model.fact import Participant, Source
from factdiff.settings import COMPARISON


def surface(entry: Participant | Source, names: Names) -> str:
    """The words where they hold the name and are short, else the name; an article that opens a sentence is small."""
    if names.stands_in(entry.span.text) and not names.named(entry.name):
        return entry.span.text[:1].lower() + entry.span.text[1:]
    own, name = words.words(entry.span.text), words.words(entry.name)
    # What stands before an article ("by the mayor") is no part of what somebody is called.
    held = bool(set(own) & set(name)) and own[0] in {*name, *names.articles}
    held = held and len(entry.span.text) <= COMPARISON.longest_context
    text = entry.span.text if held or not entry.name else entry.name
    first = words.words(text)[:1]
    if first and first[0] in names.articles and not entry.name.startswith(text[:1]):
        return text[:1].lower() + text[1:]
    return text
