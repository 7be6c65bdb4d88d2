"""The stage backdrop: its lines as plain words, with where they come from; capitals are for the printer"""

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.wording import days_long
from confplan.planning.holes import printed
from confplan.planning.paragraph import Line

# What the name of an event begins with: it stands on a line of its own.
EVENTS = (
    "hội nghị", "đại hội đại biểu", "đại hội", "hội thảo", "tọa đàm", "diễn đàn", "ngày hội", "hội thi", "liên hoan",
    "lễ hội", "lễ", "buổi lễ", "chương trình", "họp mặt", "gặp mặt", "kỳ họp", "cuộc họp", "lớp tập huấn",
)  # fmt: skip
MARKS = ",;:.!?()[]“”‘’\"'…"


@frozen
class Backdrop:
    """`title` holds one line where the plan names no breaks (`is_broken`): then the printer balances it."""

    hosts: Line | None
    event: Line | None
    title: tuple[Line, ...]
    place_and_date: Line | None
    is_broken: bool

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines from top to bottom"""
        return tuple(line for line in (self.hosts, self.event, *self.title, self.place_and_date) if line)


def backdrop(plan: Plan) -> Backdrop:
    """Return what the backdrop says."""
    event, title = _name(plan)
    return Backdrop(_hosts(plan), event, title, _place_and_date(plan), bool(plan.backdrop.break_before))


def missing_breaks(plan: Plan) -> tuple[int, ...]:
    """Return the positions of those words of `break_before` at which the conference's name cannot be broken."""
    words = _words(plan)
    starts = [_start(words, phrase) for phrase in plan.backdrop.break_before]
    return tuple(place for place, start in enumerate(starts) if words and start is None)


def _hosts(plan: Plan) -> Line | None:
    at = plan.backdrop.at("hosts") if plan.backdrop.hosts else plan.conference.at("hosts")
    hosts = plan.backdrop.hosts or plan.conference.hosts
    return Line(" - ".join(hosts), (at,)) if hosts else None


def _place_and_date(plan: Plan) -> Line | None:
    place, days = plan.document.place, [day.date for day in plan.conference.date]
    date = days_long(days) if days else None
    sources = [(plan.document.at("place"), place), (plan.conference.at("date"), date)]
    words = ", ".join(filter(None, (place, date)))
    return Line(words[0].upper() + words[1:], tuple(at for at, said in sources if said)) if words else None


def _name(plan: Plan) -> tuple[Line | None, tuple[Line, ...]]:
    """Return what kind of event it is, and the rest of the name broken into lines."""
    name, words = printed(plan, plan.conference.at("name")), _words(plan)
    if name is None or not words:
        return None, ()
    phrases = enumerate(plan.backdrop.break_before)
    breaks = {start: plan.backdrop.at("break_before", place) for place, one in phrases if (start := _start(words, one))}
    event = _event_length(words, min(breaks, default=len(words)))
    starts = sorted(start for start in {event, *breaks} if start < len(words))
    ends = [*starts[1:], len(words)]
    title = tuple(
        Line(" ".join(words[start:end]), (*name.sources, *([breaks[start]] if start in breaks else [])))
        for start, end in zip(starts, ends, strict=False)
    )
    return (Line(" ".join(words[:event]), name.sources) if event else None), title


def _words(plan: Plan) -> list[str]:
    name = printed(plan, plan.conference.at("name"))
    return name.text.split() if name else []


def _event_length(words: list[str], most: int) -> int:
    """Return how many of the first words say what kind of event this is."""
    lengths = [len(event.split()) for event in EVENTS if _start(words[: len(event.split())], event) == 0]
    return next((length for length in sorted(lengths, reverse=True) if length <= most), 0)


def _start(words: list[str], phrase: str) -> int | None:
    """Return the position of the word at which the phrase begins."""
    wanted, written = _plain(phrase.split()), _plain(words)
    places = range(len(written)) if wanted else ()
    return next((place for place in places if written[place : place + len(wanted)] == wanted), None)


def _plain(words: list[str]) -> list[str]:
    """Return the words without the marks around them, by which nobody breaks a line; a mark alone stays."""
    return [same(word.strip(MARKS) or word) for word in words]
