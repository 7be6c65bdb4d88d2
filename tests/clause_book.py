"""The clauses of the source plan: read from clauses.yaml, and judged against a plan and the text made from it"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as File
from typing import Any

import yaml

from confplan.model.agenda import walk
from confplan.model.growing import grow
from confplan.model.node import Node
from confplan.model.plan import Plan
from confplan.model.scalars import Scalar
from confplan.model.validating import validate
from confplan.places import Path
from confplan.planning.addresses import field_of
from confplan.planning.paragraph import Paragraph
from confplan.planning.paragraphs import paragraphs
from confplan.planning.parts import parts
from tests.source_plan.source_text import source_text


@dataclass(frozen=True)
class Clause:
    """One clause: its places, the words that must come back, and what a program must be able to read off"""

    number: int
    places: tuple[str, ...]
    words: tuple[str, ...]
    lines: tuple[str, ...]
    facts: Mapping[str, Any]
    order: tuple[str, ...]


@cache
def clauses() -> tuple[Clause, ...]:
    book = yaml.safe_load((File(__file__).parent / "clauses.yaml").read_text(encoding="utf-8"))
    return tuple(
        Clause(
            number=entry["clause"],
            places=tuple(entry["places"]),
            words=tuple(entry.get("words", ())),
            lines=tuple(entry.get("lines", ())),
            facts=entry.get("facts", {}),
            order=tuple(entry.get("order", ())),
        )
        for entry in book
    )


@dataclass(frozen=True)
class Made:
    """A plan, the official text made from it, and the paths whose values were refused"""

    plan: Plan
    text: tuple[Paragraph, ...]
    left_out: frozenset[Path]

    def path(self, address: str) -> Path:
        """Return the path of an address that begins with an id or a section; of an unknown id the address itself."""
        first, *rest = address.split(".")
        part = parts(self.plan).by_id.get(first)
        return (*(part.path if part else (first,)), *(int(step) if step.isdigit() else step for step in rest))


def made(data: Mapping[str, Any]) -> Made | None:
    """Return what comes of a plan's data, or None where it is no plan any more."""
    validated = validate(grow(data, frozenset())[0])
    if validated.plan is None:
        return None
    return Made(validated.plan, paragraphs(validated.plan), validated.left_out)


def broken(result: Made | None) -> set[int]:
    """Return the numbers of the clauses that the plan no longer states."""
    return {clause.number for clause in clauses() if result is None or list(faults(clause, result))}


def faults(clause: Clause, result: Made) -> Iterator[str]:
    """Yield what of a clause is missing or altered."""
    for address in (*clause.places, *clause.facts):
        path = result.path(address)
        if any(path[: len(gone)] == gone or gone[: len(path)] == path for gone in result.left_out):
            yield f"the value of {address} was refused"
    for words in (*clause.words, *clause.lines):
        if words not in source_text():
            yield f"the source does not say: {words}"
        if not any(_reaches(clause, result, paragraph) for paragraph in _saying(clause, result, words)):
            yield f"no paragraph made from {', '.join(clause.places)} says: {words}"
    said = [one for words in (*clause.words, *clause.lines) for one in _saying(clause, result, words)]
    for place in set(clause.places) - clause.facts.keys():
        if not any(_is_from(paragraph, result.path(place)) for paragraph in said):
            yield f"nothing of the clause is made from {place}"
    yield from _wrong_facts(clause, result)


def _saying(clause: Clause, result: Made, words: str) -> Iterator[Paragraph]:
    for paragraph in result.text:
        if words == paragraph.printed or (words in paragraph.printed and words not in clause.lines):
            yield paragraph


def _reaches(clause: Clause, result: Made, paragraph: Paragraph) -> bool:
    return any(_is_from(paragraph, result.path(place)) for place in clause.places)


def _is_from(paragraph: Paragraph, path: Path) -> bool:
    return any(source[: len(path)] == path for source in paragraph.sources)


def _wrong_facts(clause: Clause, result: Made) -> Iterator[str]:
    for address, expected in clause.facts.items():
        path = result.path(address)
        if expected is None and not result.plan.is_undecided(path):
            yield f"{address} is not open"
        if expected is not None and _plain(expected) != _plain(_value(result.plan, path)):
            yield f"{address} is {_plain(_value(result.plan, path))}, not {_plain(expected)}"
    positions = {item.id: place for place, item in enumerate(walk(result.plan.agenda))}
    places = [positions.get(name, -1) for name in clause.order]
    if places != sorted(places) or -1 in places:
        yield f"{', '.join(clause.order)} are not in this order"


def _value(plan: Plan, path: Path) -> object:
    value: object = plan
    for step in path:
        match value:
            case Node():
                spot = field_of(value, str(step))
                value = spot.value if spot else None
            case tuple() if isinstance(step, int) and step < len(value):
                value = value[step]
            case Mapping():
                value = value.get(step)
            case _:
                return None
    return value


def _plain(value: object) -> object:
    match value:
        case Node():
            return None
        case list() | tuple():
            return [_plain(one) for one in value]
        case bool():
            return str(value).lower()
        case Scalar() | int():
            return str(value)
    return value
