"""Does a day begin in the session that is written beside its date?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.scalars import hhmm
from confplan.model.wording import session_of
from confplan.places import Path
from confplan.planning.calendar import is_in_session
from confplan.planning.conference_days import number_of
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, mục II.2: 08 giờ (sáng thứ Sáu); buổi sáng kết thúc lúc 12 giờ",
    summary=Text("Buổi không khớp với giờ bắt đầu", "The session is not that of the starting hour"),
    why=Text(
        "Buổi ghi cạnh ngày để đối chiếu với giờ; lệch nhau thì một chỗ đã sửa mà chỗ kia thì chưa",
        "The session stands beside the date as a check on the hour; where they differ, one was changed and the other forgotten",
    ),
    bad="""
conference:
  date: 26/7/2024 (sáng thứ Sáu)
  start: 14:00
""",
    good="""
conference:
  date: 26/7/2024 (chiều thứ Sáu)
  start: 14:00
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    starts = _starts(case.plan)
    for index, day in enumerate(case.plan.conference.date):
        at, minute = starts.get(index + 1, ((), -1))
        if day.session and at and not is_in_session(minute, day.session):
            yield rule.finding(
                case.plan.conference.at("date", index),
                vi=f"buổi ghi là {day.session}, mà bắt đầu lúc {hhmm(minute)}, tức buổi {session_of(minute)}",
                en=f"the session written is “{day.session}”, the start at {hhmm(minute)} is “{session_of(minute)}”",
                related=[related(at, vi="giờ bắt đầu ghi ở đây", en="the start is written here")],
            )


def _starts(plan: Plan) -> dict[int, tuple[Path, int]]:
    """Return when each day begins, and where that is written: the conference's hour, else the first item's."""
    found: dict[int, tuple[Path, int]] = {}
    for day, item in _with_days(plan, plan.agenda, 1):
        if item.start and item.start.minute < found.get(day, ((), 24 * 60))[1]:
            found[day] = (item.at("start"), item.start.minute)
    if start := plan.conference.start:
        found[1] = (plan.conference.at("start"), start.minute)
    return found


def _with_days(plan: Plan, items: tuple[Item, ...], day: int) -> Iterator[tuple[int, Item]]:
    for item in items:
        own = number_of(plan, item.day) or day
        yield own, item
        yield from _with_days(plan, item.items, own)
