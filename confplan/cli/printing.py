"""Putting text on the screen: coloured on a terminal, plain and never wrapped in a pipe"""

import os
import sys
from collections.abc import Iterable

from confplan.terminal import Piece, unstyled

_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold cyan",
    "mark": "cyan",
    "place": "bold",
    "gutter": "dim",
    "head": "bold",
    "assumed": "dim",
    "bar": "green",
    "over": "bold red",
}


def is_rich() -> bool:
    """Tell whether colours are wanted: a terminal, and nobody asked for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int | None:
    """Return the columns of the terminal; None in a pipe, where nothing is cut."""
    return os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else None


def show(lines: Iterable[Iterable[Piece]]) -> None:
    """Print lines made of pieces; the words of a plan are never read as markup."""
    if not is_rich():
        for line in lines:
            sys.stdout.write(unstyled([line]))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for line in lines:
        text = Text()
        for words, style in line:
            text.append(words, _STYLES.get(style, style))
        console.print(text, soft_wrap=False)


def say_aside(sentence: str) -> None:
    """Print a sentence beside the result, where a pipe does not carry it."""
    sys.stderr.write(sentence + "\n")
