"""What the page of the whole conference shows in its tables: delegates, duties by week, awards, papers, money"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from confplan.case import Case
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Money
from confplan.planning.assignments import Assignment, assignments
from confplan.planning.estimate import lines
from confplan.planning.holes import printed
from confplan.planning.invitees import label
from confplan.planning.quotas import totals
from confplan.planning.quotas_shares import divisions
from confplan.planning.task_sheets import Standing, by_deadline, standing
from confplan.planning.timing import timetable
from confplan.terminal import cut

SHORT = 110  # letters of a duty


@frozen
class GroupRow:
    """A group of delegates: how many it brings, and how many of them are on lists; None where nobody knows"""

    name: str
    people: int | None
    is_approximate: bool
    listed: int | None


@frozen
class DutyRow:
    """One thing to do; `who` as the plan writes it"""

    number: int
    words: str
    who: str | None
    last: date | None
    standing: Standing
    is_optional: bool


@frozen
class Week:
    """The duties of one week, from Monday to Sunday; of those without a deadline there is no week"""

    first: date | None
    last: date | None
    duties: tuple[DutyRow, ...]


@frozen
class AwardRow:
    """An award or a gift, and how many receive it"""

    name: str
    is_gift: bool
    winners: str | None


@frozen
class PaperRow:
    """A paper: who reads it, when and how long; `has_script`: the plan names its manuscript"""

    title: str
    by: str | None
    start: int | None
    minutes: int
    is_assumed: bool
    has_script: bool


@frozen
class Costs:
    """The estimate: the sum of the lines whose amount is known, and how many there are beside them"""

    source: str | None
    known: Money | None
    lines: int
    unknown: int


def group_rows(case: Case) -> Iterator[GroupRow]:
    """Yield the groups in the order of the plan."""
    came = {one.group.path: one for one in divisions(case.plan, case.rosters)}
    for one in totals(case.plan).counts:
        division = came.get(one.group.path)
        listed = sum(len(share.people) for share in division.shares) if division else None
        yield GroupRow(label(case.plan, one.group), one.people, one.is_approximate, listed)


def weeks(plan: Plan, today: date) -> Iterator[Week]:
    """Yield the weeks in which something is due, then what has no deadline."""
    for first, several in groupby(by_deadline(assignments(plan)), _monday):
        rows = tuple(_duty(one, today) for one in several)
        yield Week(first, first + timedelta(days=6) if first else None, rows)


def award_rows(plan: Plan) -> Iterator[AwardRow]:
    """Yield the awards in the order of the plan; of a list of winners its name stands for their number."""
    for award in plan.awards:
        yield AwardRow(award.name, award.kind == "gift", str(award.called) if award.called else award.winners)


def paper_rows(case: Case) -> Iterator[PaperRow]:
    """Yield the papers in the order of the agenda."""
    for row in timetable(case.plan, case.profile).rows:
        if row.kind == "paper" and not row.is_section:
            sentence = printed(case.plan, row.item.at("title")) or printed(case.plan, row.item.at("text"))
            said = sentence.text if sentence else ""
            script = row.item.script is not None
            yield PaperRow(said, row.item.by, row.start, row.minutes, row.assumed, script)


def costs(case: Case) -> Costs:
    """Return what is known of the money."""
    found = lines(case.plan, case.profile)
    known = [line.amount for line in found if line.amount is not None]
    total = Money(dong=sum(known)) if known else None
    return Costs(case.plan.budget.source, total, len(found), len(found) - len(known))


def _monday(one: Assignment) -> date | None:
    return one.deadline.day - timedelta(days=one.deadline.day.weekday()) if one.deadline else None


def _duty(one: Assignment, today: date) -> DutyRow:
    last = one.deadline.day if one.deadline else None
    words = cut(" ".join(one.words.split()), SHORT)
    return DutyRow(one.number, words, one.unit, last, standing(one.deadline, today), one.is_optional)
