"""Which duties have no day by which they must be done?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.deadlines import Duty, duties_of
from confplan.planning.written_dates import TypedDeadline, typed_deadline
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
HOW = Text(
    "ngày cuối cùng viết ở until, “trước ngày” viết ở before",
    "the last day goes into until, the day that is too late into before",
)
OPEN = Text("việc này chưa có hạn", "this one has no deadline")


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
    who, how = f"{block.unit}: " if block.unit else "", _how(open_)
    return rule.finding(
        block.at("unit") if block.unit else block.path,
        vi=f"{who}{vi}; {how.vi}",
        en=f"{who}{en}; {how.en}",
        related=[
            related(duty.task.path, vi=said.vi, en=said.en)
            for duty in open_
            if (said := _of_one(duty, is_partial=partial))
        ],
    )


def _how(open_: list[Duty]) -> Text:
    """Say where the day goes; one that stands in the words of a duty counts for nobody until it is in its field."""
    typed = [found for duty in open_ if (found := typed_deadline(duty.task.text or ""))]
    if not typed:
        return HOW
    if len(typed) == 1:
        return _move(typed[0])
    return Text(f"{len(typed)} việc ghi ngày trong câu: chuyển sang until, before", f"{len(typed)} duties say a day in words: move it to until or before")  # fmt: skip


def _move(typed: TypedDeadline) -> Text:
    return Text(
        f"“{typed.written}” đang nằm trong câu: chuyển ngày này sang {typed.key}",
        f"“{typed.written}” stands in the text: move that day to {typed.key}",
    )


def _of_one(duty: Duty, *, is_partial: bool) -> Text | None:
    typed = typed_deadline(duty.task.text or "") if duty.task is not duty.block else None
    return _move(typed) if typed else OPEN if is_partial else None
