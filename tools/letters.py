"""The table of the letters that all styles of the shipped fonts can print, for checks without the fonts: `python -m tools.letters`"""

import sys
from collections.abc import Iterable, Iterator

from confplan.planning.letters import TABLE
from confplan.rendering.glyphs import covered


def table() -> str:
    """Return the table: the first and the last of letters that follow each other, one row a line, as hexadecimal numbers."""
    return "".join(f"{first:04X} {last:04X}\n" for first, last in _rows(sorted(covered())))


def _rows(letters: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = -1
    for letter in letters:
        if letter != last + 1:
            if last >= 0:
                yield first, last
            first = letter
        last = letter
    yield first, last


def main() -> int:
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
    print(TABLE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
