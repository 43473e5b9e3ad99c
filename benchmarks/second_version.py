"""What a second version costs on top of extracting one: ``python -m benchmarks.second_version``.

The second version differs from the first in one paragraph in twenty. Processor time in one process, French
articles of the gold set strung together.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

from factdiff.comparison import compare
from factdiff.extraction import extract
from factdiff.model.document import Document
from factdiff.reading import RawInput, read

GOLD = Path(__file__).parents[1] / "fixtures" / "gold" / "facts"
EVERY = 20


def article(texts: list[str]) -> Document:
    return read(RawInput("a.txt", "\n\n".join(texts).encode(), ".txt"), language="fr", date="2024-03-13")


def main() -> None:
    texts = [
        p
        for f in sorted(GOLD.glob("fr-*.json"))
        for p in json.loads(f.read_text("utf-8"))["text"].split("\n\n")
    ]
    changed = [f"{p} Le maire a démissionné." if n % EVERY == 0 else p for n, p in enumerate(texts)]
    extract(article(["Le maire a ouvert le pont."]))
    start = time.process_time()
    old = extract(article(texts))
    one = time.process_time() - start
    new = extract(article(changed))
    compare(old, new)
    both = time.process_time() - start
    print(
        f"{len(texts)} paragraphs: one version {one:.2f} s, the second and the comparison {100 * (both - one) / one:.0f} % more"
    )


if __name__ == "__main__":
    main()
