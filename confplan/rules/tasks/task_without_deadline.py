"""Which duties have no day by which they must be done?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.deadlines import Duty, duties_of
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Mỗi việc được giao có hạn hoàn thành: until (ngày cuối cùng) hoặc before (trước ngày)",
    summary=Text("Việc được giao mà chưa có hạn", "A duty has no deadline"),
    why=Text(
        "Việc không có hạn thì không ai biết là trễ; việc làm trong ngày hội nghị thì hạn là chính ngày đó",
        "What has no deadline is never late; for work on the day itself the deadline is that day",
    ),
    bad="""
tasks:
  - unit: Phòng Nội vụ
    do:
      - {text: In giấy mời}
""",
    good="""
tasks:
  - unit: Phòng Nội vụ
    until: 20/7/2024
    do:
      - {text: In giấy mời}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    """One finding a block: a unit sets its dates in one go."""
    for block in case.plan.tasks:
        own = duties_of(block)
        open_ = [duty for duty in own if duty.deadline is None and not _is_excused(case, duty)]
        if open_:
            yield _finding(open_, len(own))


def _is_excused(case: Case, duty: Duty) -> bool:
    """A paragraph to all units has no deadline; one that is left empty, or cannot be read, is told by others."""
    task = duty.task
    fields = [one.at(key) for one in (task, duty.block) for key in ("until", "before")]
    begun = any(case.plan.is_undecided(field) or field in case.left_out for field in fields)
    return begun or not (duty.unit or task.serves or task.makes)


def _finding(open_: list[Duty], of: int) -> Finding:
    block, count = open_[0].block, len(open_)
    partial = len(open_) < of
    if of == 1:
        vi, en = "việc này chưa có hạn", "this duty has no deadline"
    elif partial:
        vi, en = f"{count} trong {of} việc chưa có hạn", f"{count} of {of} duties have no deadline"
    else:
        vi, en = f"cả {of} việc chưa có hạn", f"none of the {of} duties has a deadline"
    who = f"{block.unit}: " if block.unit else ""
    return rule.finding(
        block.at("unit") if block.unit else block.path,
        vi=f"{who}{vi}; ngày cuối cùng viết ở until, “trước ngày” viết ở before",
        en=f"{who}{en}; the last day goes into until, the day that is too late into before",
        related=[
            related(duty.task.path, vi="việc này chưa có hạn", en="this one has no deadline")
            for duty in open_
            if partial
        ],
    )
