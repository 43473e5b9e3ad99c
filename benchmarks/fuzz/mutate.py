"""Mutations of real files: bytes flipped, stretches repeated, cut, moved and mixed, and words that hurt put in."""

from __future__ import annotations

from random import Random

WORDS = (
    "sur", "environ", "one in", "nearly", "deux trois", "-5 sur 0", "0/0", "1/0", "9" * 80, "1e999", "½", "²", "٣٣", "–", "—",
    "le 31 février 2023", "30 February", "29/02/2023", "00:99", "24h00", "l'an 0", "year 0", "99999", "il y a 9999999999 ans",
    "in 99999999999 years", "« ", " »", "“", "”", '"', "'", "’", "(", ")", "[", "]", "{", "}", "<", ">", "</p>", "<p>", "<!--",
    "-->", "<![CDATA[", "&amp;", "&#0;", "&#x110000;", "\u202e", "\u200b", "\ufeff", "\x00", "\x1b[31m", "\ud7ff", "\U0010ffff",
    "e\u0301", "\u1e9e", "İ", "ﬁ", "M. ", "Mme ", "Dr. ", ". ", "...", "…", "?!", "\n\n", "\r", "\r\n", "\t", "---\n", "+++\n", "# ",
    "null", "true", "-1", "1.5", '"start":', '"end":', '"value":', '"facts":', "[[article]]", "schema", "\\u0000", "\\ud800",
)  # fmt: skip


def mutated(seeds: list[bytes], chance: Random) -> bytes:
    """One of the seeds after a few mutations."""
    data = bytearray(chance.choice(seeds))
    if len(data) > 6000 and chance.random() < 0.8:
        start = chance.randrange(len(data) - 3000)
        data = data[start : start + 3000] if chance.random() < 0.5 else data[:3000]
    for _ in range(chance.choice((0, 1, 1, 2, 4, 16))):
        chance.choice((_flip, _cut, _repeat, _move, _word, _word, _word, _mix, _prefix))(data, seeds, chance)
    return bytes(data)


def _place(data: bytearray, chance: Random) -> int:
    return chance.randrange(len(data) + 1)


def _stretch(data: bytearray, chance: Random, most: int = 200) -> tuple[int, int]:
    start = _place(data, chance)
    return start, min(len(data), start + chance.randrange(1, most))


def _flip(data: bytearray, _: list[bytes], chance: Random) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.randrange(256)


def _cut(data: bytearray, _: list[bytes], chance: Random) -> None:
    start, end = _stretch(data, chance)
    del data[start:end]


def _repeat(data: bytearray, _: list[bytes], chance: Random) -> None:
    start, end = _stretch(data, chance, 40)
    data[end:end] = data[start:end] * chance.choice((1, 2, 8, 30))


def _move(data: bytearray, _: list[bytes], chance: Random) -> None:
    start, end = _stretch(data, chance)
    piece = data[start:end]
    del data[start:end]
    place = _place(data, chance)
    data[place:place] = piece


def _word(data: bytearray, _: list[bytes], chance: Random) -> None:
    place = data.find(b" ", _place(data, chance)) + 1
    word = chance.choice(WORDS).encode("utf-8", "surrogatepass")
    data[place:place] = word + chance.choice((b"", b" "))


def _mix(data: bytearray, seeds: list[bytes], chance: Random) -> None:
    other = bytearray(chance.choice(seeds))
    start, end = _stretch(other, chance, 400)
    place = _place(data, chance)
    data[place:place] = other[start:end]


def _prefix(data: bytearray, _: list[bytes], chance: Random) -> None:
    place = data.find(b" ", _place(data, chance))
    if place > 0:
        del data[place:]
