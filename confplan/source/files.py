"""Files that a plan names: inside its folder, no links, of a size that can be read"""

import stat
from pathlib import Path
from typing import Protocol

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.looks import CONTENT, KIND, NAMES, look

MOST_BYTES = 20_000_000

NOT_INSIDE = Text("tệp phải nằm trong thư mục của kế hoạch, viết tên tương đối, không có “..”", "the file must lie inside the plan's folder, named relatively and without “..”")  # fmt: skip
NO_LINK = Text("không đi theo liên kết (symlink); hãy để chính tệp đó trong thư mục của kế hoạch", "links are not followed; put the file itself into the plan's folder")  # fmt: skip
NOT_FOUND = Text("không có tệp này trong thư mục của kế hoạch", "there is no such file in the plan's folder")
NOT_A_FILE = Text("đây không phải là một tệp thường", "this is not a regular file")
TOO_LARGE = Text(f"tệp lớn hơn {MOST_BYTES // 1_000_000} MB", f"the file is larger than {MOST_BYTES // 1_000_000} MB")


class Files(Protocol):
    """Where the files lie that a plan names: the plan's folder on disk, or as a revision of its history holds it"""

    def read(self, name: str) -> bytes | Text:
        """Return the content of a file, or why it is not read."""

    def names(self, folder: str) -> list[str] | Text:
        """Return what a folder holds, sorted; nothing where there is no such folder."""

    def place(self, name: str) -> str:
        """Return the name by which people find the file."""


@frozen
class OnDisk:
    """The files of a folder as they are now"""

    folder: Path

    def read(self, name: str) -> bytes | Text:
        return contained(self.folder, name)

    def names(self, folder: str) -> list[str] | Text:
        steps = Path(folder).parts
        _look_along(self.folder, steps, NAMES)
        if any(self.folder.joinpath(*steps[: length + 1]).is_symlink() for length in range(len(steps))):
            return NO_LINK
        try:
            return sorted(file.name for file in (self.folder / folder).iterdir())
        except OSError:
            return []

    def place(self, name: str) -> str:
        return (self.folder / name).as_posix()


def contained(folder: Path, name: str) -> bytes | Text:
    """Return the content of a file that a plan names, or why it is not read. The content is in no message."""
    steps = steps_inside(name)
    if not steps:
        return NOT_INSIDE
    file = folder
    _look_along(folder, steps, CONTENT)
    try:
        for step in steps:
            file /= step
            if file.is_symlink():
                return NO_LINK
        kind = file.stat()
        if not stat.S_ISREG(kind.st_mode):
            return NOT_A_FILE
        return TOO_LARGE if kind.st_size > MOST_BYTES else file.read_bytes()
    except FileNotFoundError:
        return NOT_FOUND
    except OSError as error:
        return Text(f"không đọc được tệp: {error.strerror}", f"the file cannot be read: {error.strerror}")


def _look_along(folder: Path, steps: tuple[str, ...], how: str) -> None:
    """Note what stands at each step of the way to a file or folder."""
    for length in range(1, len(steps)):
        look(KIND, folder.joinpath(*steps[:length]))
    look(how, folder.joinpath(*steps))


def steps_inside(name: str) -> tuple[str, ...]:
    """Return the folders and the file of a name that stays inside the plan's folder; nothing for any other name."""
    steps = Path(name.replace("\\", "/")).parts
    outside = not steps or Path(name).is_absolute() or ":" in steps[0] or ".." in steps or "\0" in name
    return () if outside else steps
