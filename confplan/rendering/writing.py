"""The one writer of files: beside its target, to the disk, then swapped in; the manifest of the set last"""

import os
import re
import stat
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkstemp

from confplan.findings import Text
from confplan.rendering.manifest import MANIFEST, Entry, entry, manifest, named, strays, told
from confplan.rendering.output import Output, Written
from confplan.rendering.safe_names import safe_name

_TORN = ".confplan-"  # how files begin that are not swapped in yet
_TORN_SECONDS = 3600  # after which such a file is what a run that was killed has left
_MOST_TWINS = 99
RUN = r"-[0-9]{5,}-[0-9]{5,}"  # of letters, from the first to the last: invitations-00001-00500.docx
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")  # anything else after a dot is a part of the name


def write(outputs: Iterable[Output], folder: Path) -> Written:
    """Write the files under the folder, each in the folder of its document.

    A file is either the old one or the new one, whole, whatever happens. OSError where the disk or the folder refuses.
    What other orders wrote there stays in the manifest; of these files, one that is not as it was written is told.
    """
    pen = _Pen(folder)
    for output in outputs:
        pen.write(output)
    pen.sweep()
    swap_in(folder / MANIFEST, manifest(pen.entries()))
    return Written(tuple(pen.files), tuple(pen.notes), pen.unchanged)


def swap_in(target: Path, content: bytes, *, mode: int | None = None) -> None:
    """Put the content in the target's place at once; a link there is replaced, never followed.

    The file gets the permissions given, else those of any new file.
    """
    handle, name = mkstemp(prefix=_TORN, dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_umask() if mode is None else mode)
        os.replace(name, target)  # noqa: PTH105 - the one call that swaps in place on every system
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


@dataclass(slots=True)
class _Pen:
    """One run of writing: names already taken, what was written, what is to be said"""

    folder: Path
    files: list[Path] = field(default_factory=list)
    notes: list[Text] = field(default_factory=list)
    unchanged: int = 0
    _taken: set[str] = field(default_factory=set)
    _entries: list[Entry] = field(default_factory=list)
    _wholes: set[tuple[Path, str]] = field(default_factory=set)

    def write(self, output: Output) -> None:
        home = self._home(output.document)
        target = self._free(home, output.name)
        if output.whole:
            self._wholes.add((home, output.whole))
        if output.is_there and target.is_file() and target.read_bytes() == output.content:
            self.unchanged += 1
        else:
            target = self._swapped(target, output.content)
        self.files.append(target)
        self._entries.append(entry(target.relative_to(self.folder).as_posix(), output.content))

    def _swapped(self, target: Path, content: bytes) -> Path:
        """Return where the content now stands: at the target, or beside one that somebody holds open."""
        try:
            swap_in(target, content)
        except PermissionError:
            if not target.exists():
                raise
            return self._beside(target, content)
        return target

    def sweep(self) -> None:
        """Remove what an earlier run left of letters that are now in other files; an open one stays, and is named."""
        for home in {file.parent for file in self.files} | {self.folder}:
            _sweep_torn(home)
        written = {str(file) for file in self.files}
        for home, whole in sorted(self._wholes):
            stem, _, ending = whole.rpartition(".")
            run = re.compile(rf"{re.escape(stem)}(?:{RUN})?\.{re.escape(ending)}")
            for file in sorted(home.iterdir()):
                if run.fullmatch(file.name) and str(file) not in written:
                    self._remove(file)

    def _remove(self, file: Path) -> None:
        try:
            file.unlink()
        except PermissionError:
            self.notes.append(
                Text(
                    f"{file.name} là bản in trước, đang mở nên không xóa được",
                    f"{file.name} is of an earlier print, and open, so that it cannot be removed",
                )
            )

    def entries(self) -> tuple[Entry, ...]:
        """Return the files written, and those that are there of other orders."""
        written = {one.path for one in self._entries}
        others = tuple(one for one in named(self.folder) if one.path not in written)
        if torn := strays(self.folder, others):
            self.notes.append(told(torn))
        return (*self._entries, *others)

    def _home(self, document: str) -> Path:
        """Return the document's folder inside the output folder; one that leads out of it by a link is refused."""
        home = self.folder / safe_name(document)
        home.mkdir(parents=True, exist_ok=True)
        if home.is_symlink() or not home.resolve().is_relative_to(self.folder.resolve()):
            raise NotADirectoryError(20, "a link leads out of the output folder", str(home))
        return home

    def _free(self, home: Path, name: str) -> Path:
        """Return the path of a file whose name no other of this run has, on systems without upper and lower case too."""
        stem, dot, ending = name.rpartition(".") if _ENDING.search(name) else (name, "", "")
        stem = safe_name(stem)
        for number in range(1, len(self._taken) + 2):
            candidate = f"{stem} ({number})" if number > 1 else stem
            path = home / (f"{candidate}.{ending}" if dot else candidate)
            if str(path).casefold() not in self._taken:
                break
        self._taken.add(str(path).casefold())
        return path

    def _beside(self, target: Path, content: bytes) -> Path:
        """Write a file that cannot be replaced (open in Word on Windows) under a new name, and say so."""
        for number in range(2, _MOST_TWINS):
            twin = target.with_name(f"{target.stem} ({number}){target.suffix}")
            if not twin.exists():
                swap_in(twin, content)
                self.notes.append(
                    Text(
                        f"{target.name} đang mở nên không thay được; bản mới là {twin.name}",
                        f"{target.name} is open and cannot be replaced; the new one is {twin.name}",
                    )
                )
                return twin
        raise PermissionError(13, "cannot be replaced", str(target))


def _sweep_torn(home: Path) -> None:
    """Remove what runs that were killed have left half written, beside their targets."""
    for file in home.glob(f"{_TORN}*"):
        with suppress(OSError):
            if time.time() - file.lstat().st_mtime > _TORN_SECONDS:
                file.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return stat.S_IMODE(mask)
