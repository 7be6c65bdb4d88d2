"""For Excel: a sheet with all verdicts, and a copy of each faulty list, its faulty cells coloured, the reason in a comment"""

import re
from collections.abc import Iterable, Iterator

from confplan.findings import Finding, Language, Text
from confplan.places import Place
from confplan.planning.verdicts import Verdict, spot
from confplan.rosters import Person
from confplan.timetables.delegates.listing import Listing
from confplan.timetables.delegates.words import DUE, STRAYS, THERE, VERDICT, WARD, WHY, kinds, where
from confplan.workbooks import Book, Column, Row, Sheet, Value

SUMMARY, LINE, YES = Text("Tổng hợp", "Summary"), Text("Dòng", "Row"), Text("có", "yes")
# Telephones and years of birth are in no sheet: what is wrong is told without them.
_FIELDS = (("name", Text("Họ và tên", "Name"), 30), ("title", Text("Chức danh", "Title"), 38), ("neighbourhood", Text("Khu phố", "Neighbourhood"), 14), ("entry", WARD, 20), ("note", Text("Ghi chú", "Notes"), 24))  # fmt: skip
_PLACES = {field: number for number, (field, _, _) in enumerate(_FIELDS, start=1)}
_FORBIDDEN, _LONGEST = re.compile(r"[\[\]:*?/\\']"), 31
_EXCELS_OWN = "history"


def render(listing: Listing, language: Language) -> Book:
    """Return the workbook; a list without a fault has a line of the first sheet only."""
    names = _names((SUMMARY.said(language), *(one.name for one in _faulty(listing))))
    lists = (_list(one, name, language) for one, name in zip(_faulty(listing), names[1:], strict=True))
    return Book((_summary(listing, names[0], language), *lists), YES.said(language))


def _faulty(listing: Listing) -> list[Verdict]:
    return [one for one in listing.verdicts if one.people and one.findings]


def _summary(listing: Listing, name: str, language: Language) -> Sheet:
    titles = list(dict.fromkeys(one.title for verdict in listing.verdicts for one in verdict.counts))
    columns = (
        Column(heading=WARD.said(language), width=26),
        *(Column(heading=title, width=13) for title in titles),
        Column(heading=THERE.said(language), width=7),
        Column(heading=DUE.said(language), width=7),
        Column(heading=VERDICT.said(language), width=34),
        Column(heading=WHY.said(language), width=70),
    )
    rows = [_row(one, titles, language) for one in listing.verdicts]
    strays = [one for group in listing.groups for one in group.strays]
    if strays:
        empty: tuple[Value, ...] = (None,) * (len(titles) + 3)
        rows.append(Row(cells=(STRAYS.said(language), *empty, _reasons(strays, language)), bold=True))
    return Sheet(name=name, title=listing.name, columns=columns, rows=tuple(rows), printed=len(columns))


def _row(verdict: Verdict, titles: list[str], language: Language) -> Row:
    counts = {one.title: one for one in verdict.counts}
    held: list[Value] = [counts[one].there if one in counts else None for one in titles]
    said = "; ".join(one.said(language) for one in kinds(verdict))
    faults = tuple((number, f"{one.there}/{one.due}") for number, title in enumerate(titles, 1) if verdict.share and (one := counts.get(title)) and one.there != one.due)  # fmt: skip
    return Row(
        cells=(verdict.name, *held, verdict.there, verdict.due, said, _reasons(verdict.findings, language)),
        faults=faults,
    )


def _reasons(findings: Iterable[Finding], language: Language) -> str:
    return "\n".join(f"{where(one)}: {one.text.said(language)}" for one in findings)


def _list(verdict: Verdict, name: str, language: Language) -> Sheet:
    columns = (
        Column(heading=LINE.said(language), width=7),
        *(Column(heading=heading.said(language), width=width) for _, heading, width in _FIELDS),
        Column(heading=WHY.said(language), width=60),
    )
    wrong = _wrong(verdict, language)
    rows = tuple(_person(one, wrong.get(number, {})) for number, one in enumerate(verdict.people))
    return Sheet(name=name, title=verdict.name, columns=columns, rows=rows, printed=len(columns))


def _person(person: Person, faults: dict[int, list[str]]) -> Row:
    fields = (person.name, person.title, person.neighbourhood, person.entry, person.note)
    reasons = list(dict.fromkeys(said for column in sorted(faults) for said in faults[column]))
    remarks = tuple((column, "\n".join(dict.fromkeys(said))) for column, said in sorted(faults.items()))
    return Row(cells=(person.row.line, *fields, "\n".join(reasons)), faults=remarks)


def _wrong(verdict: Verdict, language: Language) -> dict[int, dict[int, list[str]]]:
    """Return what is wrong by person and column, also at the other rows that a finding speaks of."""
    found: dict[int, dict[int, list[str]]] = {}
    for finding in verdict.findings:
        for number, column in _cells(verdict, finding):
            found.setdefault(number, {}).setdefault(column, []).append(finding.text.said(language))
    return found


def _cells(verdict: Verdict, finding: Finding) -> Iterator[tuple[int, int]]:
    places = [one for one in (finding.at, *(one.at for one in finding.related)) if isinstance(one, Place)]
    rows = {spot(one): one for one in reversed(places)}
    for number, person in enumerate(verdict.people):
        place = rows.get(spot(person.at))
        if place:
            fields = (field for field in _PLACES if field in person.columns and person.place(field) == place)
            yield number, _PLACES[next(fields, "name")]


def _names(wanted: Iterable[str]) -> list[str]:
    """Return names that sheets may have: short, without some signs, no two alike but for capitals."""
    taken: list[str] = []
    for one in wanted:
        stem = _FORBIDDEN.sub(" ", one)[:_LONGEST].strip() or "…"
        name, number = stem, 1
        while name.casefold() in {_EXCELS_OWN, *(other.casefold() for other in taken)}:
            number += 1
            end = f" ({number})"
            name = stem[: _LONGEST - len(end)].rstrip() + end
        taken.append(name)
    return taken
