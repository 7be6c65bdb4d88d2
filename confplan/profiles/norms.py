"""Single figures: what each is called, its value on a day, and what a plan or its office says otherwise"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.own_profile import OwnFigure, OwnNorms
from confplan.model.scalars import ScalarError
from confplan.places import Path
from confplan.profiles.figures import Kind, printed, read
from confplan.profiles.tables import in_force, table

NO_SOURCE = ""
_NOTHING = Text("", "")


@frozen
class Norm:
    """A value and where it comes from. A value of None is not known: whoever needs it fills it in.

    `own` is the place at which the plan or its office says otherwise than the profile. It holds from `valid_from` to
    `valid_to`, both included; None where that is not known, or without an end.
    """

    value: Any
    source: str
    kind: Kind = "number"
    about: Text = _NOTHING
    words: tuple[str, ...] = ()
    own: Path | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def is_assumed(self) -> bool:
        return self.source.startswith("assumption")

    @property
    def cited(self) -> str:
        """The document that sets it, in brackets and behind a space; empty where none does"""
        return f" ({self.source})" if self.source and not self.is_assumed else ""

    @property
    def printed(self) -> str:
        """The value as people write it; empty where it is not known"""
        return "" if self.value is None else printed(self.kind, self.value)


@cache
def norms(file: str, day: date | None) -> Mapping[str, Norm]:
    """Return every figure of a file by its name; one of which no entry is in force has no value."""
    found = {
        one["name"]: Norm(None, "", one.get("kind", "number"), Text(one["vi"], one["en"]), tuple(one.get("words", ())))
        for one in table(file)["about"]
    }
    for entry in in_force(table(file)["figure"], day):
        norm = found[entry["name"]]
        value = read(norm.kind, str(entry["value"]), norm.words)
        found[entry["name"]] = replace(
            norm,
            value=value,
            source=entry["source"],
            valid_from=entry.get("valid_from"),
            valid_to=entry.get("valid_to"),
        )
    return MappingProxyType(found)


def owned(known: Mapping[str, Norm], owners: Sequence[OwnNorms], day: date | None) -> Mapping[str, Norm]:
    """Return the figures with those of the owners in their place; what cannot be read is left for a rule to tell."""
    return {**known, **{name: norm for own in owners for name, norm in _of(known, own, day)}} if owners else known


def _of(known: Mapping[str, Norm], own: OwnNorms, day: date | None) -> Iterator[tuple[str, Norm]]:
    for name, figure in own.figures.items():
        norm = known.get(name)
        if norm is None or not _holds(figure, day):
            continue
        try:
            value = read(norm.kind, figure.value, norm.words)
        except ScalarError:
            continue
        source = figure.source or own.source or NO_SOURCE
        begins, ends = (one.date if one else None for one in (figure.valid_from, figure.valid_to))
        at = own.at("figures", name)
        yield name, replace(norm, value=value, source=source, own=at, valid_from=begins, valid_to=ends)


def _holds(figure: OwnFigure, day: date | None) -> bool:
    begins, ends = figure.valid_from, figure.valid_to
    if day is None:
        return ends is None
    return (begins is None or begins.date <= day) and (ends is None or day <= ends.date)
