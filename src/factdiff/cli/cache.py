"""Fact sets kept between runs by the content they came from, so that unchanged articles are not read again.

The key is a digest of the bytes, the options and the program itself (what its installer recorded of its files,
else their contents), so nothing stale is ever found, and a new installation of the same program finds what the old
one kept. Files are written whole and renamed: two processes cannot disturb one another.
What cannot be kept or read is extracted as if nothing were there.
"""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factdiff import codec
from factdiff.errors import FactdiffError
from factdiff.settings import CACHE
from factdiff.verification import trusted

if TYPE_CHECKING:
    from collections.abc import Callable

    from factdiff.model.factset import FactSet
    from factdiff.reading import RawInput

PART = ".part"


def remembered(
    source: RawInput, options: tuple[str | None, ...], make: Callable[[], FactSet], *, kept: bool = True
) -> FactSet:
    """The facts of a source as extracted before, else as ``make`` extracts them now; ``kept`` false asks ``make``."""
    if not kept:
        return make()
    try:
        place = folder()
    except RuntimeError:
        # A user without a home, as in some containers.
        return make()
    file = place / f"{_key(source, options)}.json"
    found = _read(file)
    if found is None:
        found = make()
        _write(file, codec.to_json(found))
    return found


def folder() -> Path:
    """Where fact sets are kept: ``FACTDIFF_CACHE_DIR``, else the user's cache folder. Raises `RuntimeError` without one."""
    own = os.environ.get("FACTDIFF_CACHE_DIR")
    if own:
        return Path(own)
    from platformdirs import user_cache_path  # noqa: PLC0415 - only where nothing is set

    Path.home()
    return user_cache_path("factdiff", appauthor=False)


def _key(source: RawInput, options: tuple[str | None, ...]) -> str:
    parts = (program(), source.suffix, repr(options))
    return sha256("\x00".join(parts).encode() + b"\x00" + source.data).hexdigest()


@cache
def program() -> str:
    """A digest of the program's own files: an update or an edit forgets everything, a new installation nothing."""
    root = Path(codec.__file__).parent
    files = sorted(path for path in root.rglob("*") if path.suffix != ".pyc" and path.is_file())
    recorded = _recorded(root)
    known = [(path.relative_to(root).as_posix(), path) for path in files]
    marks = [(name, path.stat().st_size, recorded.get(name) or _contents(path)) for name, path in known]
    return sha256(repr(marks).encode()).hexdigest()


def _recorded(root: Path) -> dict[str, str]:
    """The digests that an installer wrote down; none for a program that runs from its sources."""
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - 20 ms

    try:
        found = distribution("factdiff")
    except PackageNotFoundError:
        return {}
    inside = [file for file in found.files or () if file.hash and file.parts[:1] == (root.name,)]
    if not inside or Path(str(found.locate_file(inside[0]))).resolve() != (root.parent / inside[0]).resolve():
        return {}
    return {"/".join(file.parts[1:]): file.hash.value for file in inside if file.hash}


def _contents(path: Path) -> str:
    """A digest of a file; of a large one (a pipeline) its size and its ends, which any training changes."""
    with path.open("rb") as stream:
        head = stream.read(CACHE.read_whole)
        size = path.stat().st_size
        if size > len(head):
            stream.seek(max(size - CACHE.read_end, len(head)))
            head += stream.read()
    return sha256(head).hexdigest()


def _read(file: Path) -> FactSet | None:
    """What was kept, if it is sound: others may write to the folder."""
    try:
        found = trusted(codec.from_json(file.read_bytes(), file.name), file.name)
    except (OSError, FactdiffError):
        return None
    with suppress(OSError):
        os.utime(file)
    return found


def _write(file: Path, data: bytes) -> None:
    """Keep a fact set; a folder that cannot be written to keeps what it has."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=PART)
        try:
            with os.fdopen(handle, "wb") as part:
                part.write(data)
            Path(name).replace(file)
        finally:
            Path(name).unlink(missing_ok=True)
        _bound(file.parent)


def _bound(place: Path) -> None:
    """Forget the fact sets that were used longest ago, and the parts that a process left when it died."""
    now, kept = time.time(), []
    with os.scandir(place) as entries:
        for entry in entries:
            about = entry.stat()
            if entry.name.endswith(PART) and now - about.st_mtime > CACHE.part_age:
                Path(entry.path).unlink(missing_ok=True)
            elif entry.name.endswith(".json"):
                kept.append((about.st_mtime_ns, about.st_size, entry.path))
    size, count = sum(size for _, size, _ in kept), len(kept)
    many = CACHE.kept if count > CACHE.most else count
    for _, bytes_, path in sorted(kept):
        if size <= CACHE.largest and count <= many:
            break
        Path(path).unlink(missing_ok=True)
        size, count = size - bytes_, count - 1
