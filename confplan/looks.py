"""What a run has looked at on the disk, for whoever asks later whether its answer still holds

Nothing is noted unless somebody wants it. The module is imported before all others, so it imports nothing that takes time.
"""

import os
from stat import S_ISDIR, S_ISLNK, S_ISREG

try:
    from _blake2 import blake2b  # hashlib loads OpenSSL first, which takes as long as all else that is needed here
except ImportError:
    from hashlib import blake2b

KIND, NAMES, CONTENT = (
    "kind",
    "names",
    "content",
)  # what is asked: what stands there, what a folder holds, what a file says
Looks = dict[tuple[str, str], str]


class _Noted:
    """The looks of this run, each with what was seen; None where nobody wants them"""

    looks: Looks | None = None


def note(*, wanted: bool) -> None:
    """Begin to note, with nothing noted so far, or cease."""
    _Noted.looks = {} if wanted else None


def noted() -> Looks:
    """Return what was looked at so far, and what was seen there at the first look."""
    return _Noted.looks or {}


def looked(looks: Looks) -> None:
    """Note what another process has looked at for this one."""
    if _Noted.looks is not None:
        _Noted.looks = {**looks, **_Noted.looks}


def look(how: str, path: object) -> None:
    """Note that the answer of this run rests on what stands at the path, whether anything does or not."""
    looks = _Noted.looks
    if looks is not None:
        at = os.path.abspath(str(path))
        if (how, at) not in looks:
            looks[how, at] = seen(how, at)


def seen(how: str, path: str) -> str:
    """Return in short what stands at a path now: two equal answers to one question mean that nothing has changed."""
    try:
        own = os.lstat(path)
        link = f"-> {os.readlink(path)} " if S_ISLNK(own.st_mode) else ""
        found = os.stat(path) if link else own
        kind = "folder" if S_ISDIR(found.st_mode) else "file" if S_ISREG(found.st_mode) else "other"
        if how == NAMES and kind == "folder":
            return f"{link}{kind} {short('/'.join(sorted(os.listdir(path))).encode(errors='surrogateescape'))}"
        if how == CONTENT and kind == "file":
            with open(path, "rb") as file:
                return f"{link}{kind} {short(file.read())}"
    except OSError as error:
        return f"none {error.errno}"
    return f"{link}{kind}"


def short(content: bytes) -> str:
    """Return a short name of a content."""
    return blake2b(content, digest_size=20).hexdigest()
