"""The programme as it stands in the official plan: a list of items, by day where there are several"""

from collections.abc import Iterable, Iterator, Mapping

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import Clock
from confplan.model.wording import date_long, hour_long, remark
from confplan.places import Path
from confplan.planning.bullets import bullet
from confplan.planning.conference_days import date_of, number_of
from confplan.planning.holes import printed
from confplan.planning.paragraph import Kind, Paragraph

LETTERS = "abcdđeghiklmnopqrstuvxy"  # the points of a decree: after d comes đ
Times = Mapping[Path, Clock]


def programme(plan: Plan, times: Times) -> Iterator[Paragraph]:
    """Yield the items that the public may see; hours are printed only where the plan asks for them."""
    shown = _public(plan.agenda)
    days = sorted({_day(plan, item) for item in shown})
    hours = times if plan.document.programme in {"timed", "table"} else None
    for letter, day in zip(LETTERS, days, strict=False):
        items = [item for item in shown if _day(plan, item) == day]
        above = items[0] if len(days) > 1 and len(items) == 1 and items[0].items else None
        if len(days) > 1:
            yield _heading(plan, day, f"{letter})", above)
        for item in _public(above.items) if above else items:
            yield from _item(plan, item, hours, Kind.BULLET, "-")


def _public(items: Iterable[Item]) -> list[Item]:
    return [item for item in items if item.visibility != "internal"]


def _day(plan: Plan, item: Item) -> int:
    return number_of(plan, item.day) or 1


def _heading(plan: Plan, number: int, mark: str, above: Item | None) -> Paragraph:
    """Return the heading of a day: its date, after the words of the item that holds the whole day, if one does."""
    date = date_of(plan, number)
    beside = remark(date, None) if date else ""
    told = (date_long(date.date) if date else f"ngày thứ {number}") + (f" ({beside})" if beside else "")
    words = printed(plan, above.at("text")) if above else None
    at = plan.conference.at("date") if plan.conference.date else ("agenda",)
    if words is None:
        return Paragraph(Kind.DAY, told[:1].upper() + told[1:], (at,), mark)
    return Paragraph(Kind.DAY, f"{words.text}, {told}" if date else words.text, (*words.sources, at), mark)


def _item(plan: Plan, item: Item, hours: Times | None, kind: Kind, mark: str) -> Iterator[Paragraph]:
    below = _public(item.items)
    if hours is not None and plan.document.programme == "table":
        yield from _rows(plan, item, hours, "")
        return
    for paragraph in bullet(plan, item.at("text"), kind, mark, leads_over=bool(below)):
        yield paragraph if hours is None or paragraph.kind is not kind else _at_its_hour(paragraph, item, hours)
    for child in below:
        yield from _item(plan, child, hours, Kind.SUB_BULLET, "+" if mark == "-" else "•")


def _rows(plan: Plan, item: Item, hours: Times, indent: str) -> Iterator[Paragraph]:
    """Yield the lines of a table for an item and what is inside it: the hour, and the words without a mark at their end."""
    sentence = printed(plan, item.at("text"))
    text = f"{indent}{sentence.text.strip().rstrip('.;:')}" if sentence else ""
    yield Paragraph(Kind.ROW, text, sentence.sources if sentence else (item.path,), _span(item, hours) or "")
    for child in _public(item.items):
        yield from _rows(plan, child, hours, f"{indent}– ")


def _at_its_hour(paragraph: Paragraph, item: Item, hours: Times) -> Paragraph:
    span = _span(item, hours)
    if span is None:
        return paragraph
    return Paragraph(
        paragraph.kind, f"{span}: {paragraph.text}", (*paragraph.sources, item.at("start")), paragraph.mark
    )


def _span(item: Item, hours: Times) -> str | None:
    """Return when an item begins, and until when where the plan says so."""
    clock = hours.get(item.path) or item.start
    if clock is None:
        return None
    until = item.end.minute if clock.until is None and item.end else clock.until
    return clock.hedge.before(hour_long(clock.minute) + (f" - {hour_long(until)}" if until is not None else ""))
