"""The verdict of an earlier `validate`, told again where nothing that it rests on has changed

It rests on the command line, the folder, the environment, the terminal, the day, the program, and on what it looked at on
the disk: files and folders, also those that were not there. All of these are compared; none of them is kept, only their
hashes. The module is imported before all others, so it imports nothing that takes time.
"""

import os
import sys
import time

from confplan.cache_folder import cache_folder, forget_oldest
from confplan.looks import noted, seen, short

TYPE_CHECKING = False  # so written, it need not be imported
if TYPE_CHECKING:
    from typing import TextIO

KIND = "verdicts"
FORM = "confplan verdict 1"  # the first line; another form of the file is another name
MOST = 200  # verdicts that are kept
ALONE = frozenset({"--exit-zero", "--quiet", "-q"})
WITH_VALUE = frozenset({"--format", "--lang", "--select", "--ignore", "--fail-on", "--today", "--baseline"})
VIET_NAM = 7 * 3600  # seconds that its clocks are ahead of UTC
GOOD = (0, 1)  # exit codes of a run that came to its end
HERE = os.path.dirname(os.path.abspath(__file__))


def request(arguments: list[str]) -> str | None:
    """Return a short name of what is asked, and of all that it rests on beside the disk; None where it is not told again.

    Not what mends or writes, waits, reads standard input or asks git, nor what this list does not know.
    """
    if arguments[:1] != ["validate"]:
        return None
    words, paths = iter(arguments[1:]), list[str]()
    for word in words:
        name, has_value, _ = word.partition("=")
        if word == "-" or (name.startswith("-") and name not in ALONE and name not in WITH_VALUE):
            return None
        if name in WITH_VALUE and not has_value:
            next(words, None)
        elif not name.startswith("-"):
            paths.append(os.path.realpath(word))  # two names of one file are one plan
    around = (paths, sorted(os.environ.items()), os.getcwd(), _day(), _terminal(), program())
    return short(repr((arguments, around)).encode(errors="surrogatepass"))


def told_again(name: str) -> int | None:
    """Print what the earlier run printed, and return its exit code; None where there is none, or something has changed."""
    folder = cache_folder(KIND)
    if folder is None:
        return None
    try:
        with open(os.path.join(folder, name), encoding="utf-8", errors="surrogatepass", newline="") as file:
            form, code, count, length, rest = file.read().split("\n", 4)
        *looks, said = rest.split("\n", int(count))
        if form != FORM or int(code) not in GOOD or len(looks) != int(count) or not all(map(_still_holds, looks)):
            return None
        return _printed((said[: int(length)], said[int(length) :]), int(code))
    except (OSError, ValueError):
        return None


def keep(name: str, code: int, out: str, aside: str) -> None:
    """Keep what a run printed; a disk that is full keeps nothing."""
    folder, looks = cache_folder(KIND), noted()
    if folder is None or code not in GOOD or not looks or "\n" in "".join(path for _, path in looks):
        return
    if any(seen(how, path) != what for (how, path), what in looks.items()):
        return  # it changed meanwhile: nobody knows which of the two was judged
    found = (f"{how}\t{what}\t{path}" for (how, path), what in looks.items())
    target = os.path.join(folder, name)
    beside = f"{target}.{os.getpid()}"
    try:
        with open(beside, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write("\n".join([FORM, str(code), str(len(looks)), str(len(out)), *found, out + aside]))
        os.replace(beside, target)
        forget_oldest(folder, MOST)
    except OSError:
        return


def _still_holds(line: str) -> bool:
    how, what, path = line.split("\t", 2)
    return seen(how, path) == what


def _printed(outputs: tuple[str, str], code: int) -> int:
    for stream, text in zip((sys.stdout, sys.stderr), outputs, strict=True):
        if text:
            in_utf8(stream)
            stream.write(text)
            stream.flush()
    return code


def in_utf8(stream: "TextIO") -> None:
    """Let a stream write every letter: a Windows console in 1258 lacks ệ ộ ị."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="replace")


def _day() -> tuple[object, ...]:
    """Return the day here, and in Viet Nam: what is due is told by both."""
    return time.localtime()[:3], time.gmtime(time.time() + VIET_NAM)[:3]


def _terminal() -> list[object]:
    streams = [stream for stream in (sys.stdin, sys.stdout, sys.stderr) if stream]
    return [stream.isatty() and os.get_terminal_size(stream.fileno()) for stream in streams]


def program() -> object:
    """Return what tells this program, its Python and its libraries from others: files of a working copy, else what is installed."""
    around = os.path.dirname(HERE)
    if not os.path.exists(os.path.join(around, "pyproject.toml")):
        return sys.version, sys.executable, _state(around), _state(HERE), _state(os.path.join(HERE, "__init__.py"))
    files = (os.path.join(folder, name) for folder, _, names in os.walk(HERE) for name in names)
    return sys.version, sys.executable, sorted(_state(file) for file in files if not file.endswith(".pyc"))


def _state(path: str) -> tuple[object, ...]:
    found = os.stat(path)
    return path, found.st_mtime_ns, found.st_size, found.st_ino
