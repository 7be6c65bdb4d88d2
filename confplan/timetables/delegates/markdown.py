"""For a wiki or a mail: one table a group, and below it what was found; nothing of a list read as Markdown"""

from collections.abc import Iterator

from confplan.findings import Finding, Language
from confplan.planning.quotas import called
from confplan.planning.verdicts import Judged, Verdict
from confplan.timetables.delegates.listing import Listing
from confplan.timetables.delegates.words import DUE, NONE, STRAYS, THERE, VERDICT, WARD, kinds, summary, where
from confplan.timetables.markdown import plain


def render(listing: Listing, language: Language) -> str:
    """Return the tables."""
    return "\n".join(_lines(listing, language)) + "\n"


def _lines(listing: Listing, language: Language) -> Iterator[str]:
    yield f"# {plain(listing.name or 'confplan')}"
    if not listing.groups:
        yield from ("", NONE.said(language))
    for group in listing.groups:
        yield from ("", f"## {plain(called(group.group))}", "", plain(summary(group).said(language)), "")
        yield from _table(group, language)
        for verdict in group.verdicts:
            yield from _told(verdict.name, verdict.findings, language)
        yield from _told(STRAYS.said(language), group.strays, language)


def _table(group: Judged, language: Language) -> Iterator[str]:
    titles = list(group.group.titles)
    heads = [
        WARD.said(language),
        *(plain(one) for one in titles),
        THERE.said(language),
        DUE.said(language),
        VERDICT.said(language),
    ]
    yield f"| {' | '.join(heads)} |"
    yield f"| --- {'| ---: ' * (len(titles) + 2)}| --- |"
    for verdict in group.verdicts:
        yield f"| {' | '.join(_cells(verdict, language))} |"


def _cells(verdict: Verdict, language: Language) -> list[str]:
    counts = [f"{one.there}/{one.due}" for one in verdict.counts]
    due = "" if verdict.due is None else str(verdict.due)
    said = "; ".join(one.said(language) for one in kinds(verdict))
    return [plain(verdict.name), *counts, str(verdict.there), due, plain(said)]


def _told(name: str, findings: tuple[Finding, ...], language: Language) -> Iterator[str]:
    if findings:
        yield from ("", f"### {plain(name)}", "")
    for one in findings:
        yield f"- {plain(where(one))}: {plain(one.text.said(language))}"
