"""The awards of the agenda as they are called: item after item, decision after decision, group after group"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.frozen import frozen
from confplan.model.agenda import Item
from confplan.model.preparations import Award
from confplan.model.scalars import Day
from confplan.planning.award_waves import Turn, decided_with, fitted, given_in, turns_of, winner_count
from confplan.planning.award_winners import Winner, Winners, winners_of
from confplan.planning.holes import printed
from confplan.planning.references import is_body
from confplan.planning.timing import Row, Timetable, timetable

DAY, MINUTE = 24 * 60, 60
MOST_ROWS, MOST_LETTERS = 18, 1500  # of a group whose table stays on one page
OPEN_ROWS = 3  # of a group of whose people nothing is known


@frozen(kw_only=True)
class CallRow:
    """One who is called: `number` in the award (None: nobody has counted), `position` on the stage from the left

    Without a `name` the row is to be filled in. For a collective `receiver` comes up, its head where nobody is named.
    """

    number: int | None
    position: int | None
    name: str | None = None
    post: str | None = None
    unit: str | None = None
    is_collective: bool = False
    receiver: str | None = None
    remark: str | None = None


@frozen(kw_only=True)
class Act:
    """A decision that is read, or a group (`number` of `of`) that is called; `start` in minutes of the day, None unknown

    `away` are those of the award who do not come, told at its last group.
    """

    award: str
    number_of_decision: str | None
    day_of_decision: Day | None
    is_gift: bool
    is_reading: bool
    number: int
    of: int
    start: int | None
    seconds: int
    kinds: str
    rows: tuple[CallRow, ...] = ()
    away: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        return self.seconds // MINUTE

    @property
    def rest(self) -> int:
        """The seconds beyond whole minutes"""
        return self.seconds % MINUTE

    @property
    def first(self) -> int | None:
        """The number of who is called first, whose certificate lies on top; None where nobody has counted"""
        return self.rows[0].number if self.rows else None

    @property
    def last(self) -> int | None:
        return self.rows[-1].number if self.rows else None

    @property
    def people(self) -> int | None:
        """How many are called; None where nobody has counted them"""
        return len(self.rows) if self.first else None

    @property
    def is_long(self) -> bool:
        """Whether its table may take more than a page"""
        letters = [len(f"{row.name}{row.post}{row.unit}") for row in self.rows]
        return len(letters) > MOST_ROWS or sum(letters) > MOST_LETTERS


@frozen(kw_only=True)
class Giving:
    """An item that gives awards. `by` hands them over; `section_by` is in charge of the section that it stands in.

    `is_usual`: the minutes are no more than the groups usually take.
    """

    title: str
    day: Day | None
    start: int | None
    end: int | None
    minutes: int
    is_assumed: bool
    is_usual: bool
    by: str | None
    is_by_body: bool
    section_by: str | None
    awards: tuple[str, ...]
    acts: tuple[Act, ...]

    @property
    def waves(self) -> int | None:
        """How many groups are called; None where one of the awards is not counted"""
        return None if self.people is None else sum(not act.is_reading for act in self.acts)

    @property
    def people(self) -> int | None:
        """How many are called in all; None where a group is not counted"""
        numbers = [act.people for act in self.acts if not act.is_reading]
        return None if None in numbers else sum(number or 0 for number in numbers)


def givings(case: Case) -> tuple[Giving, ...]:
    """Return the items that give awards, in the order of the agenda."""
    table = timetable(case.plan, case.profile)
    return tuple(_giving(case, table, row) for row in table.rows if given_in(row.item, case.plan))


def giving_items(case: Case) -> tuple[Item, ...]:
    rows = timetable(case.plan, case.profile).rows
    return tuple(row.item for row in rows if given_in(row.item, case.plan))


def _giving(case: Case, table: Timetable, row: Row) -> Giving:
    turns, is_usual = fitted(turns_of(row.item, case.plan, case.profile), row.minutes)
    days = [day.date for day in table.days if day.number == row.day] if len(table.days) > 1 else []
    said = printed(case.plan, row.item.at("title")) or printed(case.plan, row.item.at("text"))
    return Giving(
        title=said.text if said else "",
        day=days[0] if days else None,
        start=row.start,
        end=row.end,
        minutes=row.minutes,
        is_assumed=row.assumed,
        is_usual=is_usual,
        by=row.item.by,
        is_by_body=bool(row.item.by and is_body(case.plan, row.item.by)),
        section_by=row.section.by if row.section else None,
        awards=tuple(award.name for award in given_in(row.item, case.plan)),
        acts=tuple(_acts(case, turns, row.start)),
    )


def _acts(case: Case, turns: tuple[Turn, ...], start: int | None) -> Iterator[Act]:
    passed = 0
    for turn in turns:
        award, winners = turn.award, winners_of(case.rosters, turn.award)
        yield Act(
            award="; ".join(one.name for one in decided_with(award, case.plan)) if turn.is_reading else award.name,
            number_of_decision=str(award.decision.number) if award.decision and award.decision.number else None,
            day_of_decision=award.decision.date if award.decision else None,
            is_gift=award.kind == "gift",
            is_reading=turn.is_reading,
            number=turn.number,
            of=turn.of,
            start=None if start is None else start + passed // MINUTE,
            seconds=turn.seconds,
            kinds=_kinds(award, winners.called[turn.first - 1 : turn.last]),
            rows=() if turn.is_reading else tuple(_rows(award, turn, winners)),
            away=tuple(one.name for one in winners.away) if turn.number == turn.of and not turn.is_reading else (),
        )
        passed += turn.seconds


def _rows(award: Award, turn: Turn, winners: Winners) -> Iterator[CallRow]:
    is_collective = award.recipients == "collective"
    if winner_count(award) is None:
        for _ in range(OPEN_ROWS):
            yield CallRow(number=None, position=None, is_collective=is_collective)
    for number in range(turn.first, turn.last + 1):
        position = number - turn.first + 1
        if number <= len(winners.called):
            yield _row(winners.called[number - 1], number, position)
        else:
            yield CallRow(number=number, position=position, is_collective=is_collective)


def _row(one: Winner, number: int, position: int) -> CallRow:
    return CallRow(
        number=number,
        position=position,
        name=one.name,
        post=one.post,
        unit=one.unit,
        is_collective=one.is_collective,
        receiver=one.receiver,
        remark=one.remark,
    )


def _kinds(award: Award, several: tuple[Winner, ...]) -> str:
    """Return what those of a group are called together."""
    if award.recipients:
        return "tập thể" if award.recipients == "collective" else "cá nhân"
    found = {one.is_collective for one in several}
    return {frozenset({True}): "tập thể", frozenset({False}): "cá nhân"}.get(frozenset(found), "tập thể, cá nhân")
