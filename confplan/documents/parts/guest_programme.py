"""The public agenda as guests read it: days, hours shared by short items, sections with what is inside them, halls"""

from collections.abc import Iterable, Iterator

from confplan.documents.parts.guest_rows import GuestDay, GuestRow
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Hedge
from confplan.planning.guest_hours import Hours, guest_hours, uncertain
from confplan.planning.holes import printed
from confplan.planning.invitees import label
from confplan.planning.timing import Row, timetable
from confplan.planning.timing_days import DayTimes
from confplan.planning.venues import venue_of
from confplan.profiles import Profile

DAY = 24 * 60
SHORT = 15  # minutes: items of a section that last no longer have no hours of their own
DEEPEST = 3


def is_public(item: Item) -> bool:
    return item.visibility != "internal"


def guest_days(plan: Plan, profile: Profile) -> tuple[GuestDay, ...]:
    """Return the days that have anything for guests, in order."""
    times = timetable(plan, profile)
    hidden = {id(one) for item in plan.agenda for one in _hidden(item, inside=False)}
    days = (
        (day, [row for row in times.rows if row.day == day.number and id(row.item) not in hidden]) for day in times.days
    )
    return tuple(_Day(plan, rows).told(day) for day, rows in days if rows)


def _hidden(item: Item, *, inside: bool) -> Iterator[Item]:
    is_hidden = inside or not is_public(item)
    if is_hidden:
        yield item
    for child in item.items:
        yield from _hidden(child, inside=is_hidden)


@frozen
class _Day:
    """The public rows of one day"""

    plan: Plan
    rows: list[Row]

    def told(self, day: DayTimes) -> GuestDay:
        whole = self._whole()
        top = self._inside(whole) if whole else self._tops()
        loose = {row.index for row in uncertain(self.rows)}
        return GuestDay(
            number=day.number,
            title=_title(self.plan, whole.item) if whole else None,
            day=day.date,
            rows=tuple(self._told(top)),
            is_estimated=day.is_tentative or any(row.index in loose for row in self.rows if row.start is not None),
        )

    def _tops(self) -> list[Row]:
        here = {row.item.path for row in self.rows}
        return [row for row in self.rows if row.section is None or row.section.path not in here]

    def _inside(self, section: Row) -> list[Row]:
        return [row for row in self.rows if row.section is not None and row.section.path == section.item.path]

    def _whole(self) -> Row | None:
        """Return the item that holds all others of the day, and so is the day."""
        tops = self._tops()
        is_whole = len(tops) == 1 and tops[0].is_section and not tops[0].item.parallel
        return tops[0] if is_whole else None

    def _told(self, top: list[Row]) -> Iterator[GuestRow]:
        """Yield the lines of rows that follow each other; a section with hours of its own inside is a heading."""
        place = _key(self.plan, None)
        for slot in guest_hours(list(self._opened(top))):
            for number, row in enumerate(slot.rows):
                if row.section and self._opens(row.section) and row is self._inside_of(row.section)[0]:
                    yield GuestRow(look="band", begins=True, title=_title(self.plan, row.section))
                here = _key(self.plan, row.venue)
                is_moved = here != place and not row.item.parallel and row.kind != "break"
                place = here if is_moved else place
                yield self._item(row, slot if number == 0 else None, is_moved=is_moved)
                yield from self._under(row, 1)

    def _inside_of(self, section: Item) -> list[Row]:
        return [row for row in self.rows if row.section is section]

    def _opened(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            if row.is_section and self._opens(row.item) and not row.item.parallel:
                yield from self._opened(self._inside(row))
            else:
                yield row

    def _opens(self, section: Item) -> bool:
        """Tell a section whose items guests want to find by the clock: they last long, or the plan fixes their hours."""
        inside = self._inside_of(section)
        if section.parallel or not inside or ((whole := self._whole()) is not None and whole.item is section):
            return False
        return any(row.item.start or row.is_section for row in inside) or all(row.minutes > SHORT for row in inside)

    def _under(self, row: Row, depth: int) -> Iterator[GuestRow]:
        for child in self._inside(row):
            yield self._child(child, row, depth)
            yield from self._under(child, min(depth + 1, DEEPEST))

    def _item(self, row: Row, slot: Hours | None, *, is_moved: bool) -> GuestRow:
        venue = venue_of(self.plan, row.venue)
        start = row.item.start
        return GuestRow(
            look="break" if row.kind == "break" else "item",
            begins=slot is not None,
            title=_title(self.plan, row.item),
            start=slot.start % DAY if slot and slot.start is not None else None,
            end=slot.end % DAY if slot and slot.end is not None else None,
            hedge=start.hedge if slot and start else Hedge.NONE,
            by=_who(self.plan, row.item),
            is_by_open=self.plan.is_undecided(row.item.at("by")),
            chair=row.item.chair,
            is_optional=row.optional,
            is_parallel=row.item.parallel,
            place=((venue.name if venue else None) or row.venue) if is_moved else None,
            address=venue.address if venue and is_moved else None,
            way=venue.transfer if venue and is_moved else None,
            fallback=venue.fallback if venue and is_moved else None,
            attends=tuple(_attendee(self.plan, name) for name in row.item.attends),
        )

    def _child(self, row: Row, above: Row, depth: int) -> GuestRow:
        """Return a line under its item; of several at once with its hall, and its hours where they are not those of all."""
        venue = venue_of(self.plan, row.venue)
        (hours,) = guest_hours([row])
        (whole,) = guest_hours([above])
        is_own = depth == 1 and above.item.parallel and (hours.start, hours.end) != (whole.start, whole.end)
        shown = hours if is_own or (depth > 1 and row.minutes > SHORT) else None
        return GuestRow(
            look="inside",
            begins=False,
            title=_title(self.plan, row.item),
            start=shown.start % DAY if shown and shown.start is not None else None,
            end=shown.end % DAY if shown and shown.end is not None else None,
            depth=depth,
            by=_who(self.plan, row.item),
            is_by_open=self.plan.is_undecided(row.item.at("by")),
            chair=row.item.chair,
            is_optional=row.item.optional,
            is_parallel=row.item.parallel,
            place=((venue.name if venue else None) or row.venue) if above.item.parallel else None,
            way=venue.transfer if venue and above.item.parallel else None,
            attends=tuple(_attendee(self.plan, name) for name in row.item.attends),
        )


def _title(plan: Plan, item: Item) -> str:
    said = printed(plan, item.at("title")) or printed(plan, item.at("text"))
    return said.text if said else ""


def _who(plan: Plan, item: Item) -> str | None:
    """Return who does it, where the title does not say so."""
    return item.by if item.by and same(item.by) not in same(_title(plan, item)) else None


def _attendee(plan: Plan, name: str) -> str:
    group = next((one for one in plan.delegates if one.id == same(name)), None)
    return (group and label(plan, group)) or name


def _key(plan: Plan, written: str | None) -> str:
    venue = venue_of(plan, written)
    return same((venue.name if venue else written) or "")
