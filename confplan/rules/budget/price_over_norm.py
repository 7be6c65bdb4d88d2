"""Is a price above the norm of the day?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Related, Severity, Text
from confplan.model.scalars import Money
from confplan.planning.estimate import Line, lines
from confplan.planning.norms_wanted import where_to_fill
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Thông tư 40/2017/TT-BTC (sửa đổi bởi Thông tư 12/2025/TT-BTC) và nghị quyết của Hội đồng nhân dân cấp tỉnh",
    summary=Text("Đơn giá vượt định mức", "A price is above its norm"),
    why=Text(
        "Phần vượt định mức không được quyết toán; định mức của từng tỉnh do Hội đồng nhân dân quy định nên có nơi phải tự điền",
        "What is above the norm is not paid back; provinces set their own, so that some figures have to be filled in",
    ),
    bad="""
profile:
  figures: {break-refreshments: 20.000 đ}
budget:
  lines:
    - {text: Giải khát giữa giờ, quantity: 120, price: 30.000 đ}
""",
    good="""
profile:
  figures: {break-refreshments: 20.000 đ}
budget:
  lines:
    - {text: Giải khát giữa giờ, quantity: 120, price: 15.000 đ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    unknown: dict[str, list[Line]] = {}
    for line in lines(case.plan, case.profile):
        norm, price = line.norm, line.node.price
        if norm is None or line.norm_name is None or norm.kind != "money" or line.is_misnamed_reception:
            continue
        if norm.value is None and (price or line.node.norm):
            unknown.setdefault(line.norm_name, []).append(line)
        elif norm.value is not None and price and price.dong > norm.value:
            yield rule.finding(
                line.node.at("price"),
                vi=f"đơn giá {Money(dong=price.dong)} vượt định mức {norm.printed}{norm.cited}: {norm.about.vi}",
                en=f"the price of {Money(dong=price.dong)} is above the norm of {norm.printed}{norm.cited}: {norm.about.en}",
                related=_own(line),
            )
    for name, wanting in unknown.items():
        text = where_to_fill(case.profile, [name])
        first, *rest = (line.node.at("norm" if line.node.norm else "text") for line in wanting)
        yield rule.finding(
            first,
            vi=f"chưa đối chiếu được đơn giá: {text.vi}",
            en=f"the price cannot be compared: {text.en}",
            severity=Severity.NOTE,
            related=[related(at, vi="cùng định mức", en="the same norm") for at in rest],
        )


def _own(line: Line) -> list[Related]:
    own = line.norm.own if line.norm else None
    return [related(own, vi="định mức ghi ở đây", en="the norm is here")] if own else []
