"""The seating chart (sơ đồ chỗ ngồi): the hall from the stage, whose each seat is, and lists by seat and by name"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.occasion import Occasion, occasion
from confplan.documents.parts.seating_rows import ChartPart, ChartParty, ChartPerson, ChartRow, close_ups, parties, rows
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.layout import Shape
from confplan.planning.invitees import label
from confplan.planning.name_order import order
from confplan.planning.quotas import entries, headcount
from confplan.planning.seating import Seats, seats
from confplan.planning.seating_guests import Guest

document = Document(
    module=__name__,
    summary=Text(
        "Sơ đồ chỗ ngồi: sân khấu, hàng, khối, ghế của từng nhóm, kèm danh sách theo ghế và theo tên",
        "The seating chart: stage, rows, blocks, whose each seat is, with lists by seat and by name",
    ),
)


@frozen(kw_only=True)
class SeatingChart(View):
    """`rows` is empty where the plan tells no seats of its hall: then there are `blocks` only, groups with their numbers

    `columns` is how many seats wide the chart is, aisles with it. `close_ups` are the parts of the hall one by one, where
    names are known.
    """

    occasion: Occasion
    number: str | None
    shape: Shape
    columns: int
    rows: tuple[ChartRow, ...]
    parties: tuple[ChartParty, ...]
    blocks: tuple[tuple[str, int | None], ...]
    close_ups: tuple[ChartPart, ...]
    by_seat: tuple[ChartPerson, ...]
    by_name: tuple[ChartPerson, ...]


@document.views
def view(case: Case) -> SeatingChart:
    """Return the chart; lists name those whose names are known."""
    plan, found = case.plan, seats(case)
    marks = parties(found) if found else ()
    drawn = rows(found, marks) if found else ()
    named = [one for one in found.guests if one.name] if found else []
    return SeatingChart(
        occasion=occasion(plan),
        number=str(plan.document.number) if plan.document.number else None,
        shape=found.hall.shape if found else "rows",
        columns=max((seat.x + seat.across + row.gap for row in drawn for seat in row.seats[-1:]), default=1),
        rows=drawn,
        parties=marks,
        blocks=() if found else tuple(_groups(case)),
        close_ups=tuple(close_ups(found, marks)) if found else (),
        by_seat=tuple(_person(found, one) for one in sorted(named, key=lambda one: _place(found, one))) if found else (),
        by_name=tuple(_person(found, one) for one in sorted(named, key=lambda one: order(one.name or ""))) if found else (),
        gaps=tuple(_gaps(case, found)),
    )  # fmt: skip


def _groups(case: Case) -> Iterator[tuple[str, int | None]]:
    for group in case.plan.delegates:
        among = entries(case.plan, group)
        people = headcount(case.plan, group).people
        each = f" ({len(among)} {group.each})" if among else ""
        yield label(case.plan, group) + each, people


def _person(found: Seats, one: Guest) -> ChartPerson:
    seat = found.of(one)
    body = one.unit or one.party
    about = (one.post, None if body in (one.post or "") else body)  # a post often says the body itself
    return ChartPerson(seat.label if seat else None, one.name or "", ", ".join(filter(None, about)))


def _place(found: Seats, one: Guest) -> tuple[bool, tuple[int, int, int]]:
    seat = found.of(one)
    return (False, seat.place) if seat else (True, (0, 0, 0))


def _gaps(case: Case, found: Seats | None) -> Iterator[Gap]:
    conference = case.plan.conference
    if not conference.name:
        yield Gap(conference.at("name"), Text("chưa có tên hội nghị", "the conference has no name yet"))
    if found is None:
        yield Gap(
            conference.at("venue"),
            Text(
                "chưa có sơ đồ ghế (layout: rows, blocks), mới có số người từng nhóm",
                "the hall has no layout (rows, blocks) yet: there are only groups with their numbers",
            ),
        )
    yield from (Gap(slip.at, slip.text) for slip in (found.slips if found else ()))
