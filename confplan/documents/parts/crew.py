"""The run sheet cut for each of the crew: the items at which a role has something to do, and what comes before and after"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from confplan.documents.parts.run_rows import Neighbour, RoleDay, RoleRow, RoleSheet, RunDay, RunRow
from confplan.folding import bare
from confplan.frozen import frozen


@frozen
class Role:
    """A role of the crew: what its sheet is called, what else people call it, and its cue in a row"""

    key: str
    name: str
    short: str
    called: tuple[str, ...]
    cue: Callable[[RunRow], str | None]


ROLES = (
    Role("mc", "Dẫn chương trình (MC)", "MC", ("MC", "dẫn chương trình", "lời dẫn", "host"), lambda row: row.says),
    Role("sound", "Âm thanh", "Âm thanh", ("sound", "audio"), lambda row: row.cues.sound),
    Role("light", "Ánh sáng", "Ánh sáng", ("light", "lights", "lighting"), lambda row: row.cues.light),
    Role("screen", "LED", "LED", ("screen", "màn hình", "màn hình LED", "video"), lambda row: row.cues.screen),
    Role(
        "stage", "Hậu đài, khánh tiết", "Hậu đài", ("stage", "sân khấu", "backstage", "hậu đài", "khánh tiết"),
        lambda row: row.cues.stage,
    ),
)  # fmt: skip


GROUPS = re.compile(r"^(?:to|nhom|bo phan|ban|phu trach) ")  # what people say before the name of a role


def named(written: str) -> frozenset[str]:
    """Return the roles that somebody means, by their beginnings: `âm thanh`, `tổ âm thanh`, `sound`, `mc`, `led`."""
    wanted = f" {GROUPS.sub('', bare(written))}"
    if not wanted.strip():
        return frozenset()
    return frozenset(role.key for role in ROLES if any(wanted in f" {bare(one)}" for one in (role.name, *role.called)))


def neighboured(run: Sequence[RunDay]) -> tuple[RunDay, ...]:
    """Return the days, each row with the item before and the item after it on the clock of its day."""
    return tuple(replace(day, rows=tuple(_neighboured(day.rows))) for day in run)


def role_sheets(run: Sequence[RunDay]) -> tuple[RoleSheet, ...]:
    """Return the sheets of those who have anything to do; `run` is neighboured."""
    sheets = (RoleSheet(key=role.key, name=role.name, short=role.short, days=tuple(_days(run, role))) for role in ROLES)
    return tuple(sheet for sheet in sheets if sheet.days)


def _days(run: Sequence[RunDay], role: Role) -> Iterator[RoleDay]:
    for day in run:
        if rows := tuple(_rows(day.rows, role)):
            yield RoleDay(number=day.number, title=day.title, day=day.day, is_relative=day.is_relative, rows=rows)


def _rows(rows: Sequence[RunRow], role: Role) -> Iterator[RoleRow]:
    """Yield the items with a cue; the place to which everybody goes stands in front of the first of them there."""
    place: RunRow | None = None
    for row in rows:
        if row.is_place:
            place = row
        elif cue := role.cue(row):
            if place:
                yield RoleRow(row=place, cue="")
            place = None
            yield RoleRow(row=row, cue=cue)


def _neighboured(rows: Sequence[RunRow]) -> Iterator[RunRow]:
    leaves = [place for place, row in enumerate(rows) if not row.is_place and not row.is_section]
    for place, row in enumerate(rows):
        if row.is_place:
            yield row
            continue
        before = (rows[other] for other in reversed(leaves[: bisect_left(leaves, place)]))
        after = (rows[other] for other in leaves[bisect_right(leaves, place) :])
        yield replace(
            row,
            before=next((_neighbour(one) for one in before if _follows(row, one)), None),
            after=next((_neighbour(one) for one in after if _follows(one, row)), None),
        )


def _follows(later: RunRow, earlier: RunRow) -> bool:
    """Tell whether an item starts when the other is over; where an hour is not known the order of the agenda tells."""
    return earlier.end is None or later.start is None or earlier.end <= later.start


def _neighbour(row: RunRow) -> Neighbour:
    return Neighbour(number=row.number, title=row.title, start=row.start, end=row.end)
