"""The programme as it stands in the official plan: a list of items, by day where there are several"""

from collections.abc import Iterator, Mapping

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Clock
from confplan.model.wording import date_long, hour_long, remark
from confplan.places import Path
from confplan.planning.bullets import bullet
from confplan.planning.paragraph import Kind, Paragraph

LETTERS = "abcdđeghiklmnopqrstuvxy"  # the points of a decree: after d comes đ
Times = Mapping[Path, Clock]


def programme(plan: Plan, times: Times) -> Iterator[Paragraph]:
    """Yield the items that the public may see; hours are printed only where the plan asks for them."""
    shown = [item for item in plan.agenda if item.visibility != "internal"]
    days = sorted({_day(item) for item in shown})
    hours = times if plan.document.programme in {"timed", "table"} else None
    for letter, day in zip(LETTERS, days, strict=False):
        if len(days) > 1:
            yield _heading(plan, day, letter)
        for item in shown:
            if _day(item) == day:
                yield from _item(plan, item, hours, Kind.BULLET, "-")


def _day(item: Item) -> int:
    return item.day.value if item.day else 1


def _heading(plan: Plan, number: int, letter: str) -> Paragraph:
    dates = sorted(plan.conference.date, key=lambda day: day.date)
    if not 0 < number <= len(dates):
        return Paragraph(Kind.DAY, f"Ngày thứ {number}", (("agenda",),), f"{letter})")
    day = dates[number - 1]
    beside = remark(day, None)
    text = date_long(day.date).capitalize() + (f" ({beside})" if beside else "")
    return Paragraph(Kind.DAY, text, (plan.conference.at("date"),), f"{letter})")


def _item(plan: Plan, item: Item, hours: Times | None, kind: Kind, mark: str) -> Iterator[Paragraph]:
    below = [child for child in item.items if child.visibility != "internal"]
    for paragraph in bullet(plan, item.at("text"), kind, mark, leads_over=bool(below)):
        yield paragraph if hours is None or paragraph.kind is not kind else _at_its_hour(paragraph, item, hours)
    for child in below:
        yield from _item(plan, child, hours, Kind.SUB_BULLET, "+")


def _at_its_hour(paragraph: Paragraph, item: Item, hours: Times) -> Paragraph:
    clock, key = hours.get(item.path) or item.start, item.at("start")
    if clock is None:
        return paragraph
    until = item.end.minute if clock.until is None and item.end else clock.until
    span = clock.hedge.before(hour_long(clock.minute) + (f" - {hour_long(until)}" if until is not None else ""))
    return Paragraph(paragraph.kind, f"{span}: {paragraph.text}", (*paragraph.sources, key), paragraph.mark)
