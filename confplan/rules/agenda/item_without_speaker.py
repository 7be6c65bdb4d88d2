"""Does a speech, a report or a paper not say who gives it?"""

import re
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.directory import directory
from confplan.planning.timing import Row, timetable
from confplan.rules.rule import Rule

SPOKEN = frozenset({"speech", "paper", "report"})
OF = regex(r"\bcủa\s+(.+)|\bdo\s+(.+)", re.IGNORECASE | re.DOTALL)
CHAIR = regex(r"\bchủ (?:trì|tọa|toạ)\b|\bđoàn chủ tịch\b", re.IGNORECASE)

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Mỗi báo cáo, tham luận, phát biểu có người hoặc đơn vị thực hiện",
    summary=Text(
        "Bài phát biểu, báo cáo hay tham luận chưa rõ ai thực hiện",
        "A speech, report or paper does not say who gives it",
    ),
    why=Text(
        "Không rõ ai nói thì không ai soạn bài, và người dẫn chương trình không biết mời ai",
        "Where nobody is named nobody writes the speech, and the MC does not know whom to call",
    ),
    bad="""
agenda:
  - Báo cáo tổng kết
""",
    good="""
agenda:
  - {title: Báo cáo tổng kết, by: Phòng Nội vụ}
  - Phát biểu của đồng chí Bí thư Quận ủy
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for row in timetable(case.plan, case.profile).rows:
        if not row.is_section and row.kind in SPOKEN and not _is_said(row, case.plan):
            yield _unsaid(row, case.plan)


def _unsaid(row: Row, plan: Plan) -> Finding:
    """Name the one of whom a speech is said to be; a report may well be `của` its subject."""
    item = row.item
    at = item.at("by") if plan.is_undecided(item.at("by")) else item.path
    if row.kind == "speech" and (name := _named(item)):
        return rule.finding(
            at,
            vi=f"“{name}” không có trong units nên chưa rõ ai thực hiện mục này; thêm tên này vào units, hoặc ghi đơn vị ở by",
            en=f"“{name}” is not in units, so it is not clear who gives this; add the name to units, or write the body in by",
        )
    return rule.finding(
        at,
        vi="chưa rõ người hoặc đơn vị nào thực hiện mục này; ghi ở by (hoặc chosen_by và speakers)",
        en="it is not said which person or body gives this; it goes into by (or chosen_by and speakers)",
    )


def _is_said(row: Row, plan: Plan) -> bool:
    names = [row.item, *([row.section] if row.section else [])]
    if any(item.by or item.chosen_by or item.speakers or plan.lists.get(item.each or "") for item in names):
        return True
    chaired = plan.conference.chair or any(item.chair for item in names)
    return bool(chaired and CHAIR.search(_title(row.item))) or _is_in_title(row.item, plan)


def _is_in_title(item: Item, plan: Plan) -> bool:
    """Take `Phát biểu của …` as said; where units are declared, only if one of them or its post is named."""
    name = _named(item)
    if name is None or plan.units is None:
        return name is not None
    units = directory(plan)
    return bool(units.find(name) or units.post(name))


def _named(item: Item) -> str | None:
    found = OF.search(_title(item))
    return (found[1] or found[2]).strip() if found else None


def _title(item: Item) -> str:
    return item.title or item.text or ""
