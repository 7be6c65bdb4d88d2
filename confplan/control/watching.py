"""Which files a verdict stands on, also those that are not there yet, and whether one of them has changed"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as File

from confplan.findings import Text
from confplan.loading import load_content
from confplan.source.files import Files, OnDisk

Stamp = tuple[object, ...] | None  # None: there is no such file
_ENDINGS = (".yaml", ".yml", ".csv", ".xlsx", ".ods", ".xls")  # an editor's own files come and go


@dataclass(slots=True)
class Noting:
    """The files of a folder, with a note of what was looked for"""

    files: Files
    looked_for: set[str] = field(default_factory=set)

    def read(self, name: str) -> bytes | Text:
        self.looked_for.add(self.files.place(name))
        return self.files.read(name)

    def names(self, folder: str) -> list[str] | Text:
        self.looked_for.add(self.files.place(folder))
        return self.files.names(folder)

    def place(self, name: str) -> str:
        return self.files.place(name)


def looked_for(names: Iterable[str], *, today: date) -> frozenset[str]:
    """Return the plans that the names mean, and the lists that these name: files, and folders whose content counts."""
    found: set[str] = set()
    for plan in _plans(names, found):
        noting = Noting(OnDisk(File(plan).parent))
        try:
            load_content(File(plan).read_bytes(), plan, noting, today=today)
        except OSError:
            continue  # it may come back: editors take a file away for a moment
        found |= noting.looked_for
    return frozenset(found)


def _plans(names: Iterable[str], found: set[str]) -> Iterator[str]:
    for name in names:
        found.add(name)
        if not File(name).is_dir():
            yield name
            continue
        inside = [str(file) for file in sorted(File(name).iterdir()) if file.suffix in {".yaml", ".yml"}]
        found.update(inside)
        yield from inside


def stamps(files: Iterable[str]) -> dict[str, Stamp]:
    """Return by what a change of each file is told: when it was written, how long it is, which file of the disk it is."""
    return {file: _stamp(file) for file in files}


def _stamp(file: str) -> Stamp:
    try:
        if File(file).is_dir():
            return tuple(sorted(one.name for one in File(file).iterdir() if one.name.lower().endswith(_ENDINGS)))
        kind = File(file).stat()
    except OSError:
        return None
    return (kind.st_mtime_ns, kind.st_ctime_ns, kind.st_size, kind.st_ino)
