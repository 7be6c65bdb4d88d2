"""Does nobody prepare an item of the agenda?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import Item
from confplan.planning.deliverables import items_without_task
from confplan.planning.quotas import shortened
from confplan.planning.timing import timetable
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.5 và III: mục nào của chương trình cũng có đơn vị phụ trách",
    summary=Text("Mục của chương trình chưa giao cho ai", "An item of the agenda is nobody's task"),
    why=Text(
        "Mục không có đơn vị nào chuẩn bị (tasks, for), không có người thực hiện (by), không có người dẫn (mc) thì đến giờ không ai lo",
        "An item that no body prepares (tasks, for), nobody gives (by) and no MC leads (mc) is looked after by nobody",
    ),
    bad="""
agenda:
  - {id: van-nghe, title: Văn nghệ chào mừng}
  - {id: phim, title: Chiếu phim tư liệu}
tasks:
  - {unit: Trung tâm Văn hóa, text: Chuẩn bị văn nghệ, for: van-nghe}
""",
    good="""
agenda:
  - {id: van-nghe, title: Văn nghệ chào mừng}
  - {id: phim, title: Chiếu phim tư liệu}
tasks:
  - {unit: Trung tâm Văn hóa, text: Chuẩn bị văn nghệ và phim, for: [van-nghe, phim]}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    if case.is_unread("tasks"):
        return
    items = [row.item for row in items_without_task(case.plan, timetable(case.plan, case.profile))]
    items = [item for item in items if not case.is_unread(*item.path)]
    if items:
        first, *others = items
        count = len(items)
        names = "; ".join(f"“{_called(item)}”" for item in items)
        verb = "is" if count == 1 else "are"
        yield rule.finding(
            first.path,
            vi=f"{count} mục chưa giao cho đơn vị nào chuẩn bị hay thực hiện: {names}",
            en=f"{count} {'item' if count == 1 else 'items'} {verb} nobody's to prepare or to give: {names}",
            related=[related(item.path, vi="mục này cũng vậy", en="this one as well") for item in others],
        )


def _called(item: Item) -> str:
    return shortened(item.title or item.text or "")
