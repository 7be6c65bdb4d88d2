"""How short forms, units, signs and letters are read out in a speech"""

from collections.abc import Mapping
from datetime import date
from functools import cache

from confplan.frozen import frozen
from confplan.profiles.offices import offices
from confplan.profiles.tables import in_force, table

FILE = "speech.toml"


@frozen(eq=False)
class Readings:
    """What is read out for what is written, each part by what is written; `codes` are those inside documents' numbers.

    Readings equal only themselves, so that answers worked out with them can be cached under them.
    """

    words: Mapping[str, str]
    codes: Mapping[str, str]
    units: Mapping[str, str]
    symbols: Mapping[str, str]
    letters: Mapping[str, str]

    def short_form(self, written: str) -> str | None:
        """Return what a short form stands for in a sentence; None for one that is not known."""
        return self.words.get(written) or self.codes.get(written)

    def code(self, written: str) -> str | None:
        """Return what a short form stands for inside a document's number, such as 11/NQ-HĐND."""
        return self.codes.get(written) or self.words.get(written)


@cache
def readings(day: date | None = None) -> Readings:
    """Return the readings in force on the day, or (no day) those without an end."""
    named = reversed(tuple(offices().codes.items()))
    codes = {code: name for name, of_it in named for code in of_it}  # of two types with one code the first counts
    return Readings(
        _part("reading", day),
        codes | _part("code", day),
        _part("unit", day),
        _part("symbol", day),
        _part("letter", day),
    )


def _part(name: str, day: date | None) -> dict[str, str]:
    return {written: read for group in in_force(table(FILE)[name], day) for written, read in group["words"].items()}
