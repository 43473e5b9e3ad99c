"""Fact sets kept between runs by the content they came from, so that unchanged articles are not read again.

The key is a digest of the bytes, the options and the program itself (its files' names, sizes and times), so
nothing stale is ever found. Files are written whole and renamed: two processes cannot disturb one another.
What cannot be kept or read is extracted as if nothing were there.
"""

from __future__ import annotations

import os
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factdiff import codec
from factdiff.errors import FactdiffError
from factdiff.settings import CACHE

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.factset import FactSet
    from factdiff.reading import Source


def remembered(
    source: Source, options: tuple[str | None, ...], make: Callable[[], FactSet], *, kept: bool = True
) -> FactSet:
    """The facts of a source as extracted before, else as ``make`` extracts them now; ``kept`` false asks ``make``."""
    if not kept:
        return make()
    file = folder() / f"{_key(source, options)}.json"
    found = _read(file)
    if found is None:
        found = make()
        _write(file, codec.to_json(found))
    return found


def folder() -> Path:
    """Where fact sets are kept: ``FACTDIFF_CACHE_DIR``, else the user's cache folder."""
    own = os.environ.get("FACTDIFF_CACHE_DIR")
    return Path(own) if own else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "factdiff"


def _key(source: Source, options: tuple[str | None, ...]) -> str:
    parts = (_program(), source.suffix, repr(options))
    return sha256("\x00".join(parts).encode() + b"\x00" + source.data).hexdigest()


@cache
def _program() -> str:
    """A digest of the program's own files by name, size and time: an update or an edit forgets everything."""
    root = Path(codec.__file__).parent
    files = sorted(path for path in root.rglob("*") if path.suffix != ".pyc" and path.is_file())
    stats = ((path, path.stat()) for path in files)
    return sha256(repr([(p.name, s.st_size, s.st_mtime_ns) for p, s in stats]).encode()).hexdigest()


def _read(file: Path) -> FactSet | None:
    try:
        found = codec.from_json(file.read_bytes(), file.name)
        os.utime(file)
    except (OSError, FactdiffError):
        return None
    return found


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, suffix=".part", delete=False) as part:
            part.write(data)
        Path(part.name).replace(file)
        _bound(file.parent)
    except OSError:
        return


def _bound(place: Path) -> None:
    """Forget the fact sets that were used longest ago."""
    files = list(place.glob("*.json"))
    if len(files) > CACHE.most:
        files.sort(key=lambda path: path.stat().st_mtime_ns)
        for old in files[: len(files) - CACHE.kept]:
            old.unlink(missing_ok=True)
