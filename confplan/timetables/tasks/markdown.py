"""For a wiki or a pull request: a table for each unit or day, nothing of the plan read as Markdown"""

from collections.abc import Iterator

from confplan.findings import Language
from confplan.timetables.markdown import plain
from confplan.timetables.tasks.listing import Line, Listing
from confplan.timetables.tasks.words import (
    DUE,
    LEFT,
    NONE,
    NUMBER,
    OPTIONAL,
    TASK,
    UNIT,
    day,
    details,
    heading,
    left,
    stated,
    summary,
)


def render(listing: Listing, language: Language) -> str:
    """Return the tables, and the count below them."""
    return "\n".join(_lines(listing, language)) + "\n"


def _lines(listing: Listing, language: Language) -> Iterator[str]:
    yield f"# {plain(listing.unit or listing.name or 'confplan')}"
    if not listing.lines:
        yield from ("", NONE.said(language))
        return
    for group in listing.groups:
        yield from ("", f"## {plain(heading(listing, group).said(language))}", "")
        heads = (NUMBER, UNIT, TASK, DUE, LEFT) if listing.by == "date" else (NUMBER, TASK, DUE, LEFT)
        yield f"| {' | '.join(head.said(language) for head in heads)} |"
        yield f"| ---: |{' --- |' * (len(heads) - 1)}"
        for line in group.lines:
            yield f"| {' | '.join(_cells(listing, line, language))} |"
    yield from ("", plain(summary(listing).said(language)))


def _cells(listing: Listing, line: Line, language: Language) -> list[str]:
    task, said = line.task, stated(line.task)
    optional = f" ({OPTIONAL.said(language)})" if task.is_optional else ""
    more = [
        plain(f"{label.said(language)}: {text.said(language)}")
        for label, text in details(line, with_owners=True, with_stated=False)
    ]
    unit = [plain(task.unit or "")] if listing.by == "date" else []
    return [
        str(task.number),
        *unit,
        "<br>".join([plain(task.words + optional), *more]),
        f"{day(task.deadline.day)} ({said.said(language)})" if task.deadline and said else "",
        left(line).said(language),
    ]
