"""Which files of a folder are one set: named in a manifest that is written last, so that a set broken off is recognised"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from confplan.findings import Text
from confplan.frozen import frozen

MANIFEST = "manifest.json"
_MOST_BYTES = 50_000_000  # of a manifest: a hundred thousand letters have half of it
_NAMED = 5  # files in a sentence


@frozen
class Entry:
    """One file of a set: its path inside the folder, and what it holds"""

    path: str
    size: int
    sha256: str


def entry(path: str, content: bytes) -> Entry:
    return Entry(path, len(content), hashlib.sha256(content).hexdigest())


def manifest(entries: Iterable[Entry]) -> bytes:
    files = [{"path": one.path, "size": one.size, "sha256": one.sha256} for one in entries]
    return (json.dumps({"version": 1, "files": files}, ensure_ascii=False, indent=1) + "\n").encode()


def named(folder: Path) -> tuple[Entry, ...]:
    """Return the files that the manifest of a folder names and that are there; nothing where there is no manifest."""
    with suppress(OSError, ValueError, RecursionError):
        file = folder / MANIFEST
        if file.stat().st_size <= _MOST_BYTES:
            return tuple(_entries(json.loads(file.read_bytes()), folder))
    return ()


def strays(folder: Path, entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return the files that are not what their entry says: of another print, which was broken off, or changed since."""
    return tuple(one.path for one in entries if not _is_as_said(folder / one.path, one))


def told(strays: tuple[str, ...]) -> Text:
    names = ", ".join(strays[:_NAMED]) + (", …" if len(strays) > _NAMED else "")
    return Text(
        f"tệp không còn như lúc in xong, do một lần in bị ngắt giữa chừng hoặc do đã sửa sau khi in, hãy in lại: {names}",
        f"files that are not as their print left them, because a print was broken off or they were changed since; print them again: {names}",
    )


def _entries(data: object, folder: Path) -> Iterator[Entry]:
    match data:
        case {"files": [*files]}:
            for one in files:
                match one:
                    case {"path": str(path), "size": int(size), "sha256": str(digest)} if _is_there(folder, path):
                        yield Entry(path, size, digest)


def _is_there(folder: Path, path: str) -> bool:
    pure = PurePosixPath(path)
    inside = not pure.is_absolute() and ".." not in pure.parts and "\\" not in path
    return inside and (folder / path).is_file() and not (folder / path).is_symlink()


def _is_as_said(file: Path, said: Entry) -> bool:
    try:
        return file.stat().st_size == said.size and hashlib.sha256(file.read_bytes()).hexdigest() == said.sha256
    except OSError:
        return False
