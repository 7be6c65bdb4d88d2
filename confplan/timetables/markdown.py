"""For a wiki or a pull request: a Markdown table a day, and what is said below it"""

import re
from collections.abc import Iterator

from confplan.findings import Language, Text
from confplan.planning.timing_days import DayTimes
from confplan.timetables.parts.open_readings import OpenReadings, open_readings
from confplan.timetables.programme import Line, Programme
from confplan.timetables.summary import sentences
from confplan.timetables.words import ITEM, LEGEND, MINUTES, OPTIONAL, TIME, length, span, stated_length, title

_MARKUP = re.compile(r"([\\`*_\[\]<>|~#])")


def render(programme: Programme, language: Language) -> str:
    """Return the tables; nothing of a plan is read as Markdown."""
    return "\n".join(_lines(programme, language)) + "\n"


def _lines(programme: Programme, language: Language) -> Iterator[str]:
    yield f"# {plain(programme.name)}" if programme.name else "# confplan"
    for day in programme.days:
        yield from _day(programme, day, language)
    if programme.timing:
        yield ""
        for text, _ in sentences(programme):
            yield f"- {plain(text.said(language))}"
        yield f"- {plain(LEGEND.said(language))}; {plain(OPTIONAL.said(language))}"
        for one in open_readings(programme):
            yield from ("", plain(one.title.said(language)), "")
            yield from _readings(one, language)


def _readings(one: OpenReadings, language: Language) -> Iterator[str]:
    yield f"| {' | '.join(plain(head.said(language)) for head in one.heads)} |"
    yield f"| --- |{' ---: |' * (len(one.heads) - 1)}"
    for way in one.ways:
        yield f"| {' | '.join(plain(cell.said(language)) for cell in way.cells)} |"


def _day(programme: Programme, day: DayTimes, language: Language) -> Iterator[str]:
    if len(programme.days) > 1 or day.date:
        name = Text(f"Ngày {day.number}", f"Day {day.number}").said(language)
        yield ""
        yield f"## {': '.join(part for part in (name, str(day.date) if day.date else '') if part)}"
    yield ""
    heads = [text.said(language) for text in ((TIME, MINUTES, ITEM) if programme.timing else (MINUTES, ITEM))]
    yield f"| {' | '.join(heads)} |"
    yield "| --- | ---: | --- |" if programme.timing else "| ---: | --- |"
    for line in programme.of_day(day.number):
        yield f"| {' | '.join(_cells(line, language, timing=programme.timing))} |"


def _cells(line: Line, language: Language, *, timing: bool) -> list[str]:
    item = "&nbsp;&nbsp;" * line.row.depth + plain(title(line.row, line.title, language))
    if not timing:
        return [plain(stated_length(line.row)), item]
    return [span(line.row.start, line.row.end), plain(length(line.row)), item]


def plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)
