"""The streams that the program speaks through, whatever they are: closed, or of a console that holds no Vietnamese"""

import os
import sys
from io import BufferedReader, BufferedWriter, FileIO, TextIOWrapper

from confplan.replay import in_utf8

_NAMES = ("stdin", "stdout", "stderr")  # in the order of their numbers, which a closed one leaves to the next file


def hold() -> None:
    """Put an empty device where a stream is closed, and make the others speak UTF-8.

    A console in code page 1258 lacks ệ ộ ị; and the first file that is opened would get the number of a closed stream.
    """
    for name in _NAMES:
        if getattr(sys, name) is None:
            setattr(sys, name, _nothing(name))
    for stream in (sys.stdout, sys.stderr):
        in_utf8(stream)


def let_go() -> None:
    """Send what is still to be printed nowhere: who read it has gone, or there is no room for it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def needs_names_in_utf8() -> bool:
    """Tell whether this system, by its locale, can name no file in Vietnamese."""
    return sys.getfilesystemencoding() != "utf-8" and not sys.flags.utf8_mode


def begin_again() -> None:
    """Begin this very run again so that names of files are UTF-8; it does not come back."""
    os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])


def _nothing(name: str) -> TextIOWrapper:
    if name == "stdin":
        return TextIOWrapper(BufferedReader(FileIO(os.devnull)), encoding="utf-8")
    return TextIOWrapper(BufferedWriter(FileIO(os.devnull, "w")), encoding="utf-8")
