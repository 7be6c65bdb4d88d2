"""Is a product written almost as one that the program knows?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.folding import bare, same
from confplan.model.nearest import nearest
from confplan.planning.deadlines import duties
from confplan.planning.products import PRODUCTS
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="makes: giấy tờ mà chương trình in được, hoặc tên sản phẩm bất kỳ",
    summary=Text("Sản phẩm viết gần giống một tên đã biết", "A product is written almost as a known one"),
    why=Text(
        "makes nhận mọi tên, nhưng chỉ tên đúng mới nối việc ấy với giấy mời, phông hay sơ đồ mà chương trình in",
        "makes takes any name, but only the known one joins the duty to the invitations, banner or chart that is printed",
    ),
    bad="""
tasks:
  - {unit: Văn phòng, text: Chuẩn bị phông, makes: baner}
""",
    good="""
tasks:
  - {unit: Văn phòng, text: Chuẩn bị phông và báo cáo, makes: [banner, báo cáo tổng kết]}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    tasks = {task.path: task for duty in duties(case.plan) for task in (duty.block, duty.task)}
    for task in tasks.values():
        for index, written in enumerate(task.makes):
            known = _meant(written)
            if known and known != written:
                yield rule.finding(
                    task.at("makes", index),
                    vi=f"“{written}” không phải là tên sản phẩm mà chương trình biết; có phải là “{known}”?",
                    en=f"“{written}” is no product that the program knows; did you mean “{known}”?",
                    fix=Fix(task.at("makes", index), known, safe=False),
                )


def _meant(written: str) -> str | None:
    for known, names in PRODUCTS.items():
        if bare(written) == bare(known) or any(same(written) == same(name) for name in names):
            return known
    near = nearest(written, PRODUCTS, most=1)
    return near[0] if near and abs(len(near[0]) - len(written)) < len("abc") else None
