"""Do people sit for two hours and more without a break?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import lasting
from confplan.planning.sittings import Sitting, sittings
from confplan.planning.timing import timetable
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Thông lệ: ngồi liền từ hai giờ trở lên thì có giải lao (break-due-minutes trong dữ liệu kèm theo)",
    summary=Text("Ngồi liền quá lâu mà không có giải lao", "People sit too long without a break"),
    why=Text(
        "Không có giải lao thì đại biểu tự đi ra; thời lượng tính ở đây là ngắn nhất, không kể các mục nếu có",
        "Without a break people leave by themselves; the lengths counted here are the shortest, without optional items",
    ),
    bad="""
agenda:
  - {title: Báo cáo chính trị, minutes: 60, by: Ban Tổ chức}
  - {title: Thảo luận, minutes: 75, by: Các tổ}
""",
    good="""
agenda:
  - {title: Báo cáo chính trị, minutes: 60, by: Ban Tổ chức}
  - {title: Giải lao, minutes: 15}
  - {title: Thảo luận, minutes: 75, by: Các tổ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    due = case.profile.number("break-due-minutes")
    for sitting in sittings(timetable(case.plan, case.profile), case.profile):
        if sitting.minutes >= due:
            yield _finding(sitting, due)


def _finding(sitting: Sitting, due: int) -> Finding:
    length, most = lasting(sitting.minutes), lasting(due)
    end = related(sitting.last.path, vi="đến hết mục này", en="to the end of this item")
    return rule.finding(
        sitting.first.path,
        vi=f"từ mục này ngồi liền ít nhất {length.vi} mà chương trình chưa có giải lao; từ {most.vi} trở lên nên có",
        en=f"from here on people sit for at least {length.en} without a break; one is due from {most.en} on",
        related=[end] if sitting.last is not sitting.first else [],
    )
