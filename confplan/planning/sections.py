"""The numbered sections of the official plan: aims, frame, delegates, programme and tasks"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.document import OutlineName, OutlinePart
from confplan.model.plan import Plan
from confplan.model.scalars import Hedge
from confplan.model.tasks import Block
from confplan.model.wording import count_long
from confplan.planning import wording
from confplan.planning.bullets import bullet, bullets
from confplan.planning.paragraph import Kind, Line, Paragraph, ended
from confplan.planning.programme import Times, programme
from confplan.planning.time_and_place import time_line, venue_lines

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@frozen
class _Point:
    """A numbered point: a line behind its title, or paragraphs below it"""

    title: str
    line: Line | None = None
    below: tuple[Paragraph, ...] = ()


def sections(plan: Plan, times: Times) -> Iterator[Paragraph]:
    """Yield the sections of the outline that have anything to say."""
    number = 0
    for outlined in plan.document.outline or _usual_outline():
        inside = tuple(_section(plan, outlined, times))
        if inside or not outlined.parts:
            number += 1
            at = outlined.at("heading") if outlined.path else plan.at("format")
            yield Paragraph(Kind.HEADING, (outlined.heading or "").upper(), (at,), f"{roman(number)}.")
            yield from inside


def roman(number: int) -> str:
    for value, letters in _ROMAN:
        if number >= value:
            return letters + roman(number - value)
    return ""


def _usual_outline() -> tuple[OutlinePart, ...]:
    return tuple(OutlinePart(heading=heading, parts=parts) for heading, parts in wording.OUTLINE)


def _section(plan: Plan, outlined: OutlinePart, times: Times) -> Iterator[Paragraph]:
    yield from bullets(plan, outlined.at("text"), outlined.text, Kind.BODY)
    if outlined.parts == ("tasks",):
        for number, block in enumerate(plan.tasks, 1):
            yield from _block(plan, block, f"{number}.", Kind.SUBHEADING, Kind.NUMBERED)
        return
    points = [point for name in outlined.parts if (point := _POINTS[name](plan, times))]
    for number, point in enumerate(points, 1):
        if point.line:
            text = ended(f"{point.title}: {point.line.text}", ".")
            yield Paragraph(Kind.NUMBERED, text, point.line.sources, f"{number}.")
        else:
            yield Paragraph(Kind.SUBHEADING, point.title, (plan.at("format"),), f"{number}.")
        yield from point.below


def _purposes(plan: Plan, _: Times) -> _Point | None:
    document = plan.document
    return _below(wording.PURPOSES, bullets(plan, document.at("purposes"), document.purposes, Kind.BULLET, "-"))


def _requirements(plan: Plan, _: Times) -> _Point | None:
    document = plan.document
    asked = bullets(plan, document.at("requirements"), document.requirements, Kind.BULLET, "-")
    return _below(wording.REQUIREMENTS, asked)


def _hosts(plan: Plan, _: Times) -> _Point | None:
    hosts, at = plan.conference.hosts, plan.conference.at("hosts")
    return _Point(wording.HOSTS, Line(" - ".join(hosts), (at,))) if hosts else None


def _time(plan: Plan, _: Times) -> _Point | None:
    line = time_line(plan)
    return _Point(wording.TIME, line) if line else None


def _venue(plan: Plan, _: Times) -> _Point | None:
    lines = venue_lines(plan)
    if len(lines) == 1:
        return _Point(wording.VENUE, lines[0])
    return _below(wording.VENUE, (Paragraph(Kind.BULLET, ended(one.text, "."), one.sources, "-") for one in lines))


def _delegates(plan: Plan, _: Times) -> _Point | None:
    groups = [paragraph for group in plan.delegates for paragraph in bullet(plan, group.at("text"), Kind.BULLET, "-")]
    return _below(wording.DELEGATES, chain(_expected(plan), groups))


def _expected(plan: Plan) -> Iterator[Paragraph]:
    expected = plan.conference.expected
    if expected:
        about = count_long(expected)
        said = about if expected.hedge.is_tentative else Hedge.TENTATIVE.before(about)
        text = f"{wording.NUMBER_OF_DELEGATES}: {said} {wording.DELEGATE}."
        yield Paragraph(Kind.BULLET, text, (plan.conference.at("expected"),), "-")


def _agenda(plan: Plan, times: Times) -> _Point | None:
    return _below(wording.AGENDA, programme(plan, times))


def _tasks(plan: Plan, _: Times) -> _Point | None:
    blocks = (_block(plan, block, "-", Kind.BULLET, Kind.BULLET) for block in plan.tasks)
    return _below(wording.TASKS, chain.from_iterable(blocks))


_POINTS: dict[OutlineName, Callable[[Plan, Times], _Point | None]] = {
    "purposes": _purposes,
    "requirements": _requirements,
    "hosts": _hosts,
    "time": _time,
    "venue": _venue,
    "delegates": _delegates,
    "agenda": _agenda,
    "tasks": _tasks,
}


def _below(title: str, paragraphs: Iterable[Paragraph]) -> _Point | None:
    below = tuple(paragraphs)
    return _Point(title, below=below) if below else None


def _block(plan: Plan, block: Block, mark: str, heading: Kind, alone: Kind) -> Iterator[Paragraph]:
    """Yield the unit's line and its tasks; a heading ends without a mark. A text that does not name the unit stands below it."""
    below = (Kind.BULLET, "-") if heading is Kind.SUBHEADING else (Kind.SUB_BULLET, "+")
    if block.unit and block.text and not _names_unit(block):
        yield Paragraph(
            heading, block.unit if heading is Kind.SUBHEADING else f"{block.unit}:", (block.at("unit"),), mark
        )
        for task in (block, *block.do):
            yield from bullet(plan, task.at("text"), *below)
        return
    is_heading = heading is Kind.SUBHEADING and not block.text
    kind = heading if block.do or not block.text else alone
    for paragraph in bullet(plan, block.at("text"), kind, mark, leads_over=bool(block.do)):
        text = paragraph.text.rstrip(":.") if is_heading else paragraph.text
        yield Paragraph(paragraph.kind, text, paragraph.sources, paragraph.mark)
    for task in block.do:
        yield from bullet(plan, task.at("text"), *below)


def _names_unit(block: Block) -> bool:
    return "<unit>" in (block.text or "") or same(block.unit or "") in same(block.text or "")
