"""Is the norm for receiving guests used for a conference?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.estimate import RECEPTION, Line, lines
from confplan.rules.rule import Rule

CIRCULAR = regex(r"(?<![0-9])35/2026/TT-BTC")
REFRESHMENTS = "break-refreshments"

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Thông tư 35/2026/TT-BTC là mức tiếp khách; chi hội nghị theo Thông tư 40/2017/TT-BTC và Thông tư 12/2025/TT-BTC",
    summary=Text("Dùng mức tiếp khách cho hội nghị", "The norm for receiving guests is used for a conference"),
    why=Text(
        "Tiếp khách và hội nghị có định mức riêng; lấy nhầm thì khoản chi bị xuất toán",
        "Receiving guests and conferences have norms of their own; money spent by the wrong one is not paid back",
    ),
    bad="""
conference:
  date: 24/7/2026
budget:
  lines:
    - {text: Giải khát giữa giờ, quantity: 120, price: 60.000 đ}
""",
    good="""
conference:
  date: 24/7/2026
budget:
  lines:
    - {text: Tiếp khách đoàn công tác, quantity: 10, price: 60.000 đ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    norm = case.profile.norm(RECEPTION) if case.plan.budget.lines else None
    for line in lines(case.plan, case.profile) if norm else ():
        at = _misused(line, norm.value if norm else None)
        if norm and at:
            told = f" {norm.printed}" if norm.value is not None else ""
            yield rule.finding(
                at,
                vi=f"mức{told}{norm.cited} là mức tiếp khách, không phải mức chi hội nghị",
                en=f"the norm{told}{norm.cited} is for receiving guests, not for conferences",
            )


def _misused(line: Line, value: int | None) -> Path | None:
    """Return where a line that receives no guests takes their norm: by its name, its circular, or its very amount."""
    node = line.node
    if line.cost and line.cost.name == RECEPTION:
        return None
    if node.norm == RECEPTION:
        return node.at("norm")
    cited = next((key for key, text in (("text", node.text), ("note", node.note)) if CIRCULAR.search(text or "")), None)
    if cited:
        return node.at(cited)
    is_same = line.cost and line.cost.name == REFRESHMENTS and node.price and node.price.dong == value
    return node.at("price") if is_same else None
