"""The awards of the agenda as they are called: item after item, decision after decision, group after group"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.documents.parts.award_call_rows import MINUTE, Act, CallRow, Giving
from confplan.model.agenda import Item
from confplan.model.preparations import Award
from confplan.planning.award_waves import Turn, decided_with, fitted, given_in, is_given_at_once, turns_of, winner_count
from confplan.planning.award_winners import Winner, Winners, winners_of
from confplan.planning.holes import printed
from confplan.planning.references import is_body
from confplan.planning.timing import Row, Timetable, timetable

OPEN_ROWS = 3  # of a group of whose people nothing is known


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
        acts=tuple(_acts(case, row, turns)),
    )


def _acts(case: Case, row: Row, turns: tuple[Turn, ...]) -> Iterator[Act]:
    passed = 0
    for turn in turns:
        award, winners = turn.award, winners_of(case.rosters, turn.award)
        is_nameless = not turn.is_reading and is_given_at_once(row.item, award)
        yield Act(
            award="; ".join(one.name for one in decided_with(award, case.plan)) if turn.is_reading else award.name,
            number_of_decision=str(award.decision.number) if award.decision and award.decision.number else None,
            day_of_decision=award.decision.date if award.decision else None,
            is_gift=award.kind == "gift",
            is_reading=turn.is_reading,
            number=turn.number,
            of=turn.of,
            start=None if row.start is None else row.start + passed // MINUTE,
            seconds=turn.seconds,
            kinds=_kinds(award, winners.called[turn.first - 1 : turn.last]),
            rows=() if turn.is_reading or is_nameless else tuple(_rows(award, turn, winners)),
            nameless=turn.last if is_nameless else None,
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
    if award.kind == "gift" and not several:
        return "người"
    found = {one.is_collective for one in several}
    return {frozenset({True}): "tập thể", frozenset({False}): "cá nhân"}.get(frozenset(found), "tập thể, cá nhân")
