"""Does a duty that is done only in a certain case not say by when that is decided?"""

import re
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.patterns import regex
from confplan.planning.deadlines import Duty, duties
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Kế hoạch 4639, mục III.1: “màn hình Led sân khấu (nếu có)”; việc “nếu có” cần ngày chốt có hay không",
    summary=Text("Việc “nếu có” mà chưa có ngày chốt", "A duty “if any” has no day by which that is decided"),
    why=Text(
        "Không có ngày chốt thì đến sát giờ mới biết có làm hay không, và không ai chuẩn bị",
        "Without such a day it is known at the last moment whether the thing is needed, and nobody prepares it",
    ),
    bad="""
tasks:
  - {unit: Văn phòng, text: Chuẩn bị màn hình LED (nếu có)}
""",
    good="""
tasks:
  - {unit: Văn phòng, text: Chuẩn bị màn hình LED (nếu có), until: 20/7/2024}
""",
)
# At the end of its phrase: `nếu có vướng mắc` begins a clause on what may come up.
IF_ANY = regex(r"\(?\s*nếu (?:có|cần(?: thiết)?|được|đủ điều kiện)(?=\s*(?:[),.;:\n]|$))", re.IGNORECASE)
NEAR = 100  # letters before the words in which their subject stands
# What may come up on the day is no open decision: khó khăn, vướng mắc (nếu có).
COMES_UP = regex(
    r"(?:vướng mắc|khó khăn|phát sinh|ý kiến|kiến nghị|đề xuất|góp ý|thay đổi|vắng|sự cố|câu hỏi|thắc mắc|sai sót|thiếu sót"
    r"|điều chỉnh|bổ sung|chỉ đạo|tồn tại|hạn chế|đột xuất|trường hợp)(?:\s+[^\s.;]+){0,4}\s*$",
    re.IGNORECASE,
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for duty in duties(case.plan):
        words = _condition(duty)
        if words is not None and duty.deadline is None and not _is_told(case, duty):
            yield rule.finding(
                duty.task.at("text") if words else duty.task.at("optional"),
                vi=f"“{words or 'nếu có'}”: chưa có ngày chốt có hay không; ngày cuối cùng để quyết định ghi ở until",
                en=f"“{words or 'nếu có'}” (if any): no day settles whether it is; the last day to decide goes into until",
                words=words,
            )


def _condition(duty: Duty) -> str | None:
    """Return the words that make the duty depend on something, nothing for `optional: true`, and None for a plain duty."""
    text = duty.task.text or ""
    for found in IF_ANY.finditer(text):
        if not COMES_UP.search(text[max(0, found.start() - NEAR) : found.start()]):
            return found[0].strip(" (\n")
    return "" if duty.task.optional else None


def _is_told(case: Case, duty: Duty) -> bool:
    """A day that is begun and empty, or cannot be read, is told by others."""
    fields = [task.at(key) for task in (duty.task, duty.block) for key in ("until", "before")]
    return any(case.plan.is_undecided(field) or field in case.left_out for field in fields)
