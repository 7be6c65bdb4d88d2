"""What a reading gives: texts, lists and mappings, and where each of them stands"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

from confplan.findings import Finding
from confplan.frozen import frozen
from confplan.patterns import regex
from confplan.places import Path, Span

NEWLINE = regex(r"\r\n|\r|\n")
Data: TypeAlias = "str | list[Data] | dict[str, Data] | None"


def split_lines(text: str) -> list[str]:
    """Return the lines of a text, cut where NEWLINE is."""
    return (text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text).split("\n")


_lines = lru_cache(maxsize=16)(split_lines)


@frozen
class Source:
    """A plan as it was written. Every scalar is text, an empty field is None, and nothing is guessed into numbers or days."""

    name: str
    text: str
    data: Data
    values: Mapping[Path, Span]
    keys: Mapping[Path, Span]
    flow: frozenset[Path]
    findings: tuple[Finding, ...]
    broken: frozenset[Path] = frozenset()  # values that a syntax error left unread, or read only as raw text

    @property
    def lines(self) -> list[str]:
        """The lines that the spans count: `str.splitlines` would also split at characters that a plan may not hold"""
        return _lines(self.text)

    @property
    def is_plan(self) -> bool:
        """False when there is no mapping to judge: another kind of file, an empty one, a list, one that is too large."""
        return isinstance(self.data, dict) and () in self.values
