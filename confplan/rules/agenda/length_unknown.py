"""Does an item have no length anywhere?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.timing import Row, timetable
from confplan.rules.rule import Rule, related

SEVERAL = 3

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Mục nào của chương trình cũng có số phút, hoặc giờ bắt đầu và kết thúc",
    summary=Text("Một mục của chương trình chưa có thời lượng", "An item of the agenda has no length"),
    why=Text(
        "Giờ của mọi mục sau nó, và giờ kết thúc, chỉ là tạm tính",
        "The times of all items after it, and the end, are no more than assumed",
    ),
    bad="""
agenda:
  - {title: Chiếu phim, minutes: 15}
  - Văn nghệ
""",
    good="""
agenda:
  - {title: Chiếu phim, minutes: 15}
  - {title: Văn nghệ, minutes: 10-15}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    rows = timetable(case.plan, case.profile).rows
    children_of: dict[int, list[Row]] = {}
    for row in rows:
        children_of.setdefault(id(row.section), []).append(row)
    for children in children_of.values():
        unknown = [row for row in children if _is_unknown(row) and row.item.at("minutes") not in case.left_out]
        if len(unknown) >= SEVERAL:
            yield _of_all(unknown) if len(unknown) == len(children) else _of_several(unknown)
        else:
            yield from map(_of_one, unknown)


def _is_unknown(row: Row) -> bool:
    return not row.is_section and row.assumed and bool(row.length and row.length.basis != "share")


def _of_one(row: Row) -> Finding:
    return rule.finding(
        row.item.at("minutes"),
        vi=f"chưa có số phút; tạm tính {row.minutes} phút theo thời lượng thường gặp",
        en=f"no length is written; {row.minutes} minutes are assumed, as is usual",
    )


def _of_several(rows: list[Row]) -> Finding:
    minutes = sum(row.minutes for row in rows)
    first, *others = rows
    return rule.finding(
        first.item.at("minutes"),
        vi=f"{len(rows)} mục chưa có số phút; tạm tính {minutes} phút theo thời lượng thường gặp, riêng mục này {first.minutes} phút",
        en=f"{len(rows)} items have no length; {minutes} minutes in all are assumed, as is usual, for this one {first.minutes}",
        related=[
            related(row.item.at("minutes"), vi=f"tạm tính {row.minutes} phút", en=f"{row.minutes} minutes are assumed")
            for row in others
        ],
    )


def _of_all(rows: list[Row]) -> Finding:
    first, *_ = rows
    minutes = sum(row.minutes for row in rows)
    return rule.finding(
        first.section.at("minutes_each") if first.section else ("agenda",),
        vi=f"cả {len(rows)} mục ở đây chưa có số phút (minutes, hoặc minutes_each ở mục chung); tạm tính tất cả {minutes} phút",
        en=f"none of the {len(rows)} items here has a length (minutes, or minutes_each of their section); {minutes} minutes in all are assumed",
    )
