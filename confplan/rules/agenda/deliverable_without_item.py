"""Is a report prepared, or an award or a gift bought, that no item of the agenda presents?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.preparations import Award
from confplan.planning.deliverables import Report, awards_without_item, reports_without_item
from confplan.planning.timing import timetable
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.5 và III.2: việc chuẩn bị nào cũng có mục trong chương trình",
    summary=Text(
        "Báo cáo, khen thưởng hay quà đã chuẩn bị mà chương trình chưa có mục nào",
        "A report, an award or a gift is prepared and no item of the agenda presents it",
    ),
    why=Text(
        "Đến ngày họp mới thấy báo cáo không ai trình bày, quà không ai trao, thì phải chen mục vào giờ đã kín",
        "When nobody presents the report or hands over the gift on the day, an item is squeezed into hours that are full",
    ),
    bad="""
agenda:
  - {title: Trao thưởng, gives: [bang-khen]}
awards:
  - {id: bang-khen, name: Bằng khen}
  - {id: qua, name: Quà tri ân, kind: gift}
""",
    good="""
agenda:
  - {title: Trao thưởng và quà tri ân, gives: [bang-khen, qua]}
awards:
  - {id: bang-khen, name: Bằng khen}
  - {id: qua, name: Quà tri ân, kind: gift}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    if case.is_unread("agenda"):
        return
    table = timetable(case.plan, case.profile)
    for report in reports_without_item(case.plan, table) if not case.is_unread("tasks") else ():
        yield _unread(report)
    for award in awards_without_item(case.plan, table):
        yield _ungiven(award)


def _unread(report: Report) -> Finding:
    owner = report.duty.unit
    by = Text(f" mà {owner} chuẩn bị", f" that {owner} prepares") if owner else Text("", "")
    return rule.finding(
        report.at,
        vi=f"chương trình chưa có mục trình bày {report.words}{by.vi}; thêm mục vào agenda rồi ghi id của mục ấy ở for",
        en=f"no item of the agenda presents the report ({report.words}){by.en}; add one and write its id in for",
        related=[related(("agenda",), vi="chương trình ở đây", en="the agenda is here")],
    )


def _ungiven(award: Award) -> Finding:
    thing = "gift" if award.kind == "gift" else "award"
    where = f"id “{award.id}” vào gives" if award.id else "id ở đây rồi ghi id ấy vào gives"
    place = f"the id “{award.id}” into gives" if award.id else "an id here and the same id into gives"
    return rule.finding(
        award.path,
        vi=f"chương trình chưa có mục nào trao “{award.name}”; ghi {where} của mục trao",
        en=f"no item of the agenda gives the {thing} “{award.name}”; write {place} of the item that does",
        related=[related(("agenda",), vi="chương trình ở đây", en="the agenda is here")],
    )
