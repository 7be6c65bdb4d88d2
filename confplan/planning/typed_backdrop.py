"""A backdrop typed by hand in a task, and where it says something else than the plan"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from operator import eq

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day, ScalarError
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.holes import printed
from confplan.planning.hosts import is_one_host
from confplan.planning.wording import proses

_FEWEST = 6  # capital words in a row: an abbreviation or two are no backdrop
_DATE = regex(r"ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", re.IGNORECASE)


@frozen
class TypedBackdrop:
    """The sentence in which it stands, its words in capitals, and the words after them"""

    at: Path
    capitals: str
    rest: str


@lru_cache(maxsize=8)
def typed_backdrops(plan: Plan) -> tuple[TypedBackdrop, ...]:
    """Return the backdrops that are typed out in the texts of tasks."""
    return tuple(_typed(plan))


def _typed(plan: Plan) -> Iterator[TypedBackdrop]:
    for at, text in proses(plan):
        words = text.split()
        if at[0] != "tasks" or sum(map(eq, words, text.upper().split())) < _FEWEST:
            continue
        run = _capitals(words)
        if len(run) >= _FEWEST:
            yield TypedBackdrop(at, " ".join(words[run.start : run.stop]), " ".join(words[run.stop :]))


def has_another_title(plan: Plan, typed: TypedBackdrop) -> bool:
    """Tell whether the conference's whole name is not among the capitals."""
    name = printed(plan, plan.conference.at("name"))
    return name is not None and same(name.text) not in same(typed.capitals)


def has_other_hosts(plan: Plan, typed: TypedBackdrop) -> bool:
    """Tell whether what stands before the title are not the hosts; without a title nothing tells where they end."""
    name = printed(plan, plan.conference.at("name"))
    head, found, _ = same(typed.capitals).partition(same(name.text)) if name else ("", "", "")
    return bool(found and plan.conference.hosts and head.strip()) and not hosts_agree(plan, tuple(_hosts(plan, head)))


def has_another_date(plan: Plan, typed: TypedBackdrop) -> bool:
    """Tell whether the date below the title is no day of the conference."""
    found = _DATE.search(typed.rest)
    days = {day.date for day in plan.conference.date}
    return bool(found and days) and _date(found[0] if found else "") not in days


def has_another_place(plan: Plan, typed: TypedBackdrop) -> bool:
    """Tell whether the words in front of the date are not the place from which the plan is issued."""
    found = _DATE.search(typed.rest)
    before = typed.rest[: found.start()].strip(" ,") if found else ""
    return bool(before and plan.document.place) and same(before) != same(plan.document.place or "")


def hosts_agree(plan: Plan, names: tuple[str, ...]) -> bool:
    """Tell whether these are the conference's hosts in their order, whatever they are called."""
    hosts = plan.conference.hosts
    return len(names) == len(hosts) and all(is_one_host(plan, *pair) for pair in zip(names, hosts, strict=True))


def _hosts(plan: Plan, head: str) -> Iterator[str]:
    """Yield the names between the hyphens; a name that holds hyphens itself takes as many parts as the host in its place."""
    parts = [part.strip() for part in head.split("-")]
    for host in plan.conference.hosts:
        size = same(host).count("-") + 1
        if parts:
            yield "-".join(parts[:size])
        parts = parts[size:]
    yield from parts


def _capitals(words: list[str]) -> range:
    """Return the longest row of words in capitals."""
    best, start = range(0), 0
    for place, word in enumerate([*words, "x"]):
        if word != word.upper():
            best = max(best, range(start, place), key=len)
            start = place + 1
    return best


def _date(written: str) -> dt.date | None:
    try:
        return Day.parse(written).date
    except ScalarError:
        return None
