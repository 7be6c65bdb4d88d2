"""The files that one commit holds below the plan's folder"""

from dataclasses import field
from pathlib import Path, PurePosixPath

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.revisions.git import NoRevisionError, answer
from confplan.source.files import MOST_BYTES, NO_LINK, NOT_A_FILE, NOT_FOUND, NOT_INSIDE, TOO_LARGE, steps_inside

_LINK, _FOLDER = "120000", "040000"
_REGULAR = frozenset({"100644", "100755", "100664"})


@frozen
class _Entry:
    mode: str
    blob: str
    size: int


@frozen(eq=False)
class Tree:
    """A folder of a commit. `revision` is the name that people gave it, `commit` what it meant when it was looked up."""

    repository: Path
    revision: str
    commit: str
    folder: str = ""
    _listed: dict[str, dict[str, _Entry]] = field(default_factory=dict, repr=False)

    def read(self, name: str) -> bytes | Text:
        steps = steps_inside(name)
        if not steps:
            return NOT_INSIDE
        for length in range(1, len(steps)):
            if self._entry(steps[:length]).mode == _LINK:
                return NO_LINK
        entry = self._entry(steps)
        match entry.mode:
            case "":
                return NOT_FOUND
            case mode if mode == _LINK:
                return NO_LINK
            case mode if mode not in _REGULAR:
                return NOT_A_FILE
        return TOO_LARGE if entry.size > MOST_BYTES else self._content(entry.blob)

    def names(self, folder: str) -> list[str] | Text:
        steps = steps_inside(folder) or ()
        if any(self._entry(steps[: length + 1]).mode == _LINK for length in range(len(steps))):
            return NO_LINK
        return sorted(self._entries("/".join(steps)))

    def place(self, name: str) -> str:
        return f"{self.revision}:{self._path(name)}"

    def _path(self, name: str) -> str:
        return str(PurePosixPath(self.folder, name)) if self.folder or name else ""

    def _entry(self, steps: tuple[str, ...]) -> _Entry:
        *above, last = steps
        return self._entries("/".join(above)).get(last, _Entry("", "", 0))

    def _entries(self, folder: str) -> dict[str, _Entry]:
        """Return what a folder of the commit holds, asked for once."""
        if folder not in self._listed:
            path = self._path(folder)
            below = ["--", f"{path}/"] if path not in {"", "."} else []
            told = answer(self.repository, "ls-tree", "-z", "-l", "--full-tree", self.commit, *below)
            self._listed[folder] = dict(map(_entry, filter(None, (told or b"").split(b"\0"))))
        return self._listed[folder]

    def _content(self, blob: str) -> bytes | Text:
        content = answer(self.repository, "cat-file", "blob", blob)
        return NOT_FOUND if content is None else content


def tree(repository: Path, revision: str) -> Tree:
    """Return the top folder of what a revision means; NoRevisionError where there is no repository or no such revision."""
    if answer(repository, "rev-parse", "--git-dir") is None:
        raise NoRevisionError(
            Text(
                f"“{revision}”: thư mục này không thuộc kho git nào mà git đọc được",
                f"“{revision}”: this folder is in no repository that git can read",
            )
        )
    asked = revision.replace("\0", "")  # no argument of a program can hold this letter
    found = answer(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{asked}^{{commit}}")
    if found is None or asked != revision:
        raise NoRevisionError(
            Text(f"kho git không có phiên bản “{revision}”", f"the repository has no revision “{revision}”")
        )
    return Tree(repository, revision, found.decode("ascii").split()[-1])


def prefix(folder: Path) -> str:
    """Return where a folder lies inside its repository: `district/` or nothing."""
    told = answer(folder, "rev-parse", "--show-prefix")
    return (told or b"").decode("utf-8", "surrogateescape").rstrip("\n")


def _entry(line: bytes) -> tuple[str, _Entry]:
    head, _, path = line.partition(b"\t")
    mode, _, blob, size = head.decode("ascii").split()
    return path.decode("utf-8", "surrogateescape").rpartition("/")[2], _Entry(
        mode, blob, int(size) if size != "-" else 0
    )
