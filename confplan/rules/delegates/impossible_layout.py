"""Does the layout of the hall name seats that are not there, or give one twice?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.layout import Layout
from confplan.planning.seating import seats
from confplan.planning.seating_hall import hall
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="conference.venue.layout: sơ đồ ghế của hội trường",
    summary=Text("Sơ đồ ghế có chỗ không thực hiện được", "The layout of the hall cannot be followed"),
    why=Text(
        "Ghế không có thật hoặc định cho hai người thì chỉ lộ ra khi khách đã vào hội trường",
        "A seat that is not there, or is given to two, shows only when the guests are in the hall",
    ),
    bad="""
conference:
  venue: {name: Hội trường 1, layout: {rows: 3, blocks: [4, 4], blocked: [A9]}}
""",
    good="""
conference:
  venue: {name: Hội trường 1, layout: {rows: 3, blocks: [4, 4], blocked: [A8]}}
""",
)
WITH_CHAIRS = frozenset({"tables", "classroom"})
FIELDS = frozenset({"blocked", "other_rows", "fixed", "zones"})  # too few seats and parted groups are said elsewhere


@rule.check
def check(case: Case) -> Iterator[Finding]:
    venue = case.plan.conference.venue
    layout = venue.layout if venue else None
    if layout is None:
        return
    yield from _incomplete(layout)
    found = seats(case)
    start = len(layout.path)
    for slip in found.slips if found else ():
        if not slip.is_possible and slip.at[:start] == layout.path and slip.at[start] in FIELDS:
            yield rule.finding(slip.at, vi=slip.text.vi, en=slip.text.en)


def _incomplete(layout: Layout) -> Iterator[Finding]:
    if layout.chairs and (layout.shape or "rows") not in WITH_CHAIRS:
        yield rule.finding(
            layout.at("chairs"),
            vi="số ghế mỗi bàn (chairs) chỉ có nghĩa khi shape là tables hoặc classroom",
            en="the seats of a table (chairs) mean something only where shape is tables or classroom",
        )
    if not hall(layout).seats:
        yield _without_seats(layout)
    elif layout.front and layout.rows and layout.front.value > layout.rows.value:
        yield rule.finding(
            layout.at("front"),
            vi=f"{layout.front.value} hàng danh dự, hội trường có {layout.rows.value} hàng",
            en=f"{layout.front.value} rows of honour in a hall of {layout.rows.value} rows",
        )


def _without_seats(layout: Layout) -> Finding:
    if layout.shape == "u" and layout.rows and layout.blocks:
        return rule.finding(
            layout.at("blocks"),
            vi="bàn chữ U cần ba số ghế: bên trái, đầu bàn, bên phải, ví dụ [8, 6, 8]",
            en="a U needs three numbers of seats: left side, head, right side, as in [8, 6, 8]",
        )
    if layout.shape == "tables" and layout.rows and layout.blocks:
        return rule.finding(
            layout.path,
            vi="bàn tròn chưa có số ghế mỗi bàn (chairs)",
            en="the round tables have no number of seats yet (chairs)",
        )
    return rule.finding(
        layout.path,
        vi="sơ đồ ghế chưa có ghế nào, cần cả số hàng (rows) và số ghế từng khối (blocks)",
        en="the layout has no seats; it needs both the number of rows (rows) and the seats of each block (blocks)",
    )
