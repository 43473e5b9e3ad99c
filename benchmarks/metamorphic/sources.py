"""The articles that the suite edits; real ones are read where they lie and never copied."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.metamorphic.values import Article
from factdiff import reading

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures" / "gold"
SHARED = ROOT.parent / "shared"
LONGEST, SHORTEST = 6000, 500

# Texts on which figures are reported and no fault may be looked for.
HELD_OUT = (
    "en-09", "en-r07", "fr-08", "fr-r04", "en-p12", "en-r-p06", "fr-p07", "fr-r-p13", "fr-r-p10",
    "45496", "orange-28494-19890", "orange-8605-8530", "GUM_news_stampede", "GUM_news_questionnaire",
)  # fmt: skip


# Annotated real articles that no other folder holds.
_ALONE = ("fr-seed", "en-r01", "en-r03")
# Pages of news; the others are advice, releases and lists.
_NEWS = ("DailyStar", "FoxNews", "wsvn", "vice", "medicalnewstoday", "lapresse")


def fictional(language: str) -> list[Article]:
    """The annotated articles of the repository, without the old versions of pairs that are held out."""
    return [a for a in _annotated(FIXTURES, language, fictional=True) if a.id not in HELD_OUT]


def real(language: str, shared: Path = SHARED, *, most: int = 110, seed: int = 8) -> list[Article]:
    """Real articles of a language, of every source alike, at most ``most``; none where the folder is missing."""
    families = (
        [*_wikinews(shared)], [*_versions(shared)], [*_winer(shared)], [*_annotated(shared / "gold", "fr")]
    ) if language == "fr" else ([*_treebank(shared)], [*_pages(shared, "en")], [*_annotated(shared / "gold", "en")])  # fmt: skip
    chosen: list[Article] = []
    for family in families:
        usable = [a for a in family if a.id not in HELD_OUT and SHORTEST <= len(a.text) <= LONGEST]
        usable.sort(key=lambda a: sha256(f"{seed}:{a.id}".encode()).hexdigest())
        chosen.extend(usable[: most // len(families)])
    return list({re.sub(r"\W", "", a.text)[-150:]: a for a in chosen}.values())


def _annotated(folder: Path, language: str, *, fictional: bool = False) -> Iterator[Article]:
    for path in sorted(folder.glob(f"facts/{language}-*.json")) + sorted(
        folder.glob(f"pairs/{language}-*.json")
    ):
        if fictional or path.stem in _ALONE:
            held = json.loads(path.read_text("utf-8"))
            version = held.get("old", held)
            yield _article(path.stem, language, version["title"], version["text"], version["published"], fictional=fictional)  # fmt: skip


def _article(
    id_: str, language: str, title: str, body: str, published: str | None, *, fictional: bool = False
) -> Article:
    text = f"{title}\n\n{body}".strip() if title else body.strip()
    return Article(id_, language, text + "\n", published, fictional)


def _wikinews(shared: Path) -> Iterator[Article]:
    for path in sorted((shared / "articles" / "wikinews-fr").glob("*.html")):
        yield _read(path, "fr", None)


def _pages(shared: Path, language: str) -> Iterator[Article]:
    index = shared / "articles" / "pages" / "index.jsonl"
    for row in _rows(index):
        if row["language"] == language and any(name in row["file"] for name in _NEWS):
            yield _read(index.with_name(row["file"]), language, row["published"])


def _read(path: Path, language: str, published: str | None) -> Article:
    document = reading.read(reading.load(str(path)), language=language)
    return Article(
        path.stem, language, document.text.strip() + "\n", published or document.published, fictional=False
    )


def _versions(shared: Path) -> Iterator[Article]:
    for row in _rows(shared / "pairs" / "orange-fr.jsonl"):
        old = row["old"]
        title = "" if old["title"] == "Orange Actu" else old["title"]
        yield _article(row["id"], "fr", title, old["text"], old["published"])


def _winer(shared: Path) -> Iterator[Article]:
    for row in _rows(shared / "data" / "winer-fr" / "winer-fr.jsonl"):
        text = re.sub(r" +([.,])", r"\1", row["text"].replace("\u00ad", "")).strip()
        year, month, day, *_ = re.split(r"[_-]", row["id"])
        text = re.sub(r"\n{2,}", "\n\n", re.sub(r"(?<!\n)\n(?!\n)", " ", text))
        yield Article(row["id"], "fr", text + "\n", f"{year}-{month}-{day}", fictional=False)


def _treebank(shared: Path) -> Iterator[Article]:
    for path in sorted((shared / "data" / "ud-en-gum-ccby").glob("*.conllu")):
        for block in path.read_text("utf-8").split("# newdoc id = ")[1:]:
            name = block.partition("\n")[0]
            if name.startswith("GUM_news"):
                yield _document(name, block)


def _document(name: str, block: str) -> Article:
    """An article of the treebank with the paragraphs that its comments mark."""
    found = re.search(r"# meta::dateCreated = (\d{4}-\d\d-\d\d)", block)
    paragraphs: list[list[str]] = []
    for line in block.splitlines():
        if line.startswith("# newpar") and not line.startswith("# newpar_block"):
            paragraphs.append([])
        elif line.startswith("# text = "):
            (paragraphs or [[]])[-1].append(line.removeprefix("# text = "))
    body = "\n\n".join(" ".join(p) for p in paragraphs if p)
    return Article(name, "en", body + "\n", found and found.group(1), fictional=False)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []
