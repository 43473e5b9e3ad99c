"""Running text for pretraining, a JSON line per paragraph: ``text.py LANGUAGE DATA > FILE``.

WiNER's 2018 articles are left out: they are the entity test.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from convert import canonical


def paragraphs(language: str, data: Path) -> Iterator[str]:
    yield from (data / "text" / f"{language}_open.txt").read_text("utf-8").splitlines()
    if language == "fr":
        raw = (data / "ud-fr-gsd" / "fr_gsd-ud-train.rawtext.txt").read_text("utf-8").split()
        yield from (" ".join(raw[i : i + 120]) for i in range(0, len(raw), 120))
        for line in (data / "winer-fr" / "winer-fr.jsonl").read_text("utf-8").splitlines():
            article = json.loads(line)
            if not article["id"].startswith("2018"):
                yield from article["text"].splitlines()
    else:
        for name in ("dev_revised.json", "test_revised.json"):
            for article in json.loads((data / "redocred-en" / name).read_text("utf-8")):
                yield " ".join(" ".join(words) for words in article["sents"])


def main() -> None:
    texts = [" ".join(canonical(p).split()) for p in paragraphs(sys.argv[1], Path(sys.argv[2]))]
    texts = [t for t in texts if len(t.split()) >= 8]
    random.Random(1).shuffle(texts)
    for text in texts:
        words = text.split()
        for i in range(0, len(words), 200):
            print(json.dumps({"text": " ".join(words[i : i + 200])}, ensure_ascii=False))


if __name__ == "__main__":
    main()
