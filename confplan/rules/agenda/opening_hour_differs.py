"""Does the agenda open at another hour than the conference?"""

from collections.abc import Iterator
from operator import itemgetter

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.scalars import Clock, hhmm
from confplan.planning.timing import Row, timetable
from confplan.rules.rule import Rule, related

BEFORE = ("đón", "ổn định")  # what guests take their seats by: it may well come before the hour they are invited for

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Giờ ghi trên giấy mời là giờ bắt đầu của chương trình",
    summary=Text("Chương trình bắt đầu khác giờ của hội nghị", "The agenda opens at another hour than the conference"),
    why=Text(
        "Giấy mời in giờ của conference.start: chương trình bắt đầu muộn hơn thì khách phải chờ, sớm hơn thì khách lỡ phần đầu",
        "Invitations print conference.start: guests wait where the agenda opens later, and miss its opening where it is earlier",
    ),
    bad="""
conference:
  start: 07:30
agenda:
  - {title: Phiên trù bị, start: 13:30, minutes: 60}
""",
    good="""
conference:
  start: 13:30
agenda:
  - {title: Phiên trù bị, minutes: 60}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    start = case.plan.conference.start
    rows = [
        (row.start, row) for row in timetable(case.plan, case.profile).rows if row.start is not None and _counts(row)
    ]
    if start and rows:
        minute, first = min(rows, key=itemgetter(0))
        if minute > start.minute:
            yield _later(case, start, minute, first)
        for early, row in rows:
            if early < start.minute and row.kind == "opening" and not _is_before(row):
                yield _earlier(case, start, early, row)
                return


def _counts(row: Row) -> bool:
    """Take the items of the first day that guests see."""
    shown = all(item.visibility != "internal" for item in (row.item, row.section) if item)
    return row.day == 1 and not row.is_section and shown


def _is_before(row: Row) -> bool:
    return same(row.item.title or row.item.text or "").startswith(tuple(map(same, BEFORE)))


def _later(case: Case, start: Clock, minute: int, row: Row) -> Finding:
    return rule.finding(
        case.plan.conference.at("start"),
        vi=f"hội nghị ghi bắt đầu lúc {hhmm(start.minute)}, mà mục đầu tiên của chương trình đến {hhmm(minute)} mới bắt đầu",
        en=f"the conference begins at {hhmm(start.minute)}, the first item of the agenda only at {hhmm(minute)}",
        related=[related(row.item.at("start"), vi="mục đầu tiên ở đây", en="the first item is here")],
    )


def _earlier(case: Case, start: Clock, minute: int, row: Row) -> Finding:
    return rule.finding(
        row.item.at("start"),
        vi=f"mục này bắt đầu lúc {hhmm(minute)}, trước giờ của hội nghị là {hhmm(start.minute)}; khách đến đúng giờ thì lỡ mục này",
        en=f"this begins at {hhmm(minute)}, before the conference's {hhmm(start.minute)}; guests who are on time miss it",
        related=[
            related(case.plan.conference.at("start"), vi="giờ của hội nghị ở đây", en="the conference's hour is here")
        ],
    )
