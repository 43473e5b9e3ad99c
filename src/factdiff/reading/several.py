"""One input, one article or several: feeds, lists and archives are cut into their articles."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from factdiff.errors import InputError
from factdiff.reading.addresses import plain
from factdiff.reading.kinds import kind
from factdiff.reading.sources import RawInput

CONTAINERS = frozenset({"feed", "records", "wacz", "warc"})
_SHOWN = 3


def members(source: RawInput, url: str | None = None) -> Iterator[RawInput]:
    """The articles of an input, itself where it is one; only those at an address where ``url`` is given.

    Raises `InputError` for what cannot be read, and where no article has that address.
    """
    name = kind(source)
    if name not in CONTAINERS or (source.stretch is not None and name == "records"):
        yield source
        return
    found = 0
    for member in import_module(f"factdiff.reading.containers.{name}").members(source):
        if url is None or _at(member, url):
            found += 1
            yield member
    if not found:
        what = f"has no article at {url}" if url else "has no article"
        remedy = (
            "see what it holds with factdiff extract" if url else "save the article's own page, or its text"
        )
        raise InputError(what, where=source.name, remedy=remedy)


def single(source: RawInput, url: str | None = None) -> RawInput:
    """The one article of an input, the latest capture where an archive has several of one address.

    Raises `InputError` where there are several.
    """
    found = list(members(source, url))
    addresses = list(dict.fromkeys(member.name.partition("#")[2] for member in found))
    if len(addresses) > 1:
        some = ", ".join(addresses[:_SHOWN])
        more = f" and {len(addresses) - _SHOWN} more" if len(addresses) > _SHOWN else ""
        remedy = f"name one by its address: {some}{more}"
        raise InputError(f"holds {len(addresses)} articles", where=source.name, remedy=remedy)
    return found[-1]


def _at(member: RawInput, url: str) -> bool:
    address = member.known.url or member.name.partition("#")[2]
    return address == url or plain(address) == plain(url)
