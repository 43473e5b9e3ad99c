"""What a history of many versions with small edits costs, in extractions of one version.

    python -m benchmarks.history [VERSIONS]

Each version of a story of ``fixtures/stories`` has one more paragraph changed by a number. Times are of one
process with its pipeline loaded; the first extraction is that of an article whose paragraphs are all new.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

from factdiff import api
from factdiff.history import Weaver

STORIES = Path(__file__).parents[1] / "fixtures" / "stories"


def versions(text: str, count: int) -> list[str]:
    """The text with its first number raised by one from version to version."""
    place = next(re.finditer(r"\d+", text))
    return [text[: place.start()] + str(int(place[0]) + n) + text[place.end() :] for n in range(count)]


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    text = "\n\n".join(
        (STORIES / name / "new.txt").read_text("utf-8") for name in ("fr-bilan", "fr-paragraphe")
    )
    api.extract_text("Le maire a démissionné lundi.", language="fr")
    texts = versions(text, count)
    start = time.perf_counter()
    first = api.extract_text(texts[0], language="fr", date="2024-02-12")
    one = time.perf_counter() - start
    weaver = Weaver()
    weaver.add(first, "1")
    start = time.perf_counter()
    extracting = 0.0
    for number, version in enumerate(texts[1:], 2):
        begun = time.perf_counter()
        made = api.extract_text(version, language="fr", date="2024-02-12")
        extracting += time.perf_counter() - begun
        weaver.add(made, str(number))
    whole = one + time.perf_counter() - start
    print(f"one: {one:.2f} s, {len(texts[0].split())} words, {len(first.facts)} facts")
    print(f"{count} versions: {whole:.2f} s = {whole / one:.1f} times one (extracting {extracting:.2f} s)")


if __name__ == "__main__":
    main()
