"""Is every amount quantity × times × price, and the total the sum of the lines?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.scalars import Money
from confplan.planning.estimate import Line, lines, total
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Thành tiền = số lượng × số lần × đơn giá; tổng cộng là tổng các dòng, bằng số đồng nguyên",
    summary=Text("Dự toán cộng chưa đúng", "The estimate does not add up"),
    why=Text(
        "Dự toán cộng sai thì kế toán trả lại, và số tiền được duyệt không khớp với việc phải chi",
        "An estimate that does not add up comes back, and the money granted is not what is needed",
    ),
    bad="""
budget:
  lines:
    - {text: Thuê âm thanh, quantity: 2, price: 3.000.000 đ, amount: 5.000.000 đ}
""",
    good="""
budget:
  lines:
    - {text: Thuê âm thanh, quantity: 2, price: 3.000.000 đ, amount: 6.000.000 đ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for line in lines(case.plan, case.profile):
        amount, product = line.node.amount, line.product
        if amount is None or product is None or amount.hedge.is_approximate or line.is_approximate:
            continue
        if amount.dong != product:
            yield _line(line, amount, product)
    written = case.plan.budget.total
    if written and not written.hedge.is_approximate and _can_be_summed(case):
        yield from _total(case, written.dong)


def _can_be_summed(case: Case) -> bool:
    """Whether there are lines, all of them were read, and none is only about right"""
    home = case.plan.budget.at("lines")
    is_read = not any(path[: len(home)] == home or path == home[: len(path)] for path in case.left_out)
    found = lines(case.plan, case.profile)
    return bool(found) and is_read and not any(line.is_approximate for line in found if not line.node.amount)


def _total(case: Case, written: int) -> Iterator[Finding]:
    summed, is_whole = total(case.plan, case.profile)
    if not (summed > written or (is_whole and summed != written)):
        return
    some = Text("", "") if is_whole else Text(" (chưa kể dòng chưa có số tiền)", " (without the lines that have none)")
    budget = case.plan.budget
    yield rule.finding(
        budget.at("total"),
        vi=f"tổng ghi {Money(dong=written)}, các dòng cộng lại là {Money(dong=summed)}{some.vi}",
        en=f"the total is {Money(dong=written)}, the lines add up to {Money(dong=summed)}{some.en}",
        related=[related(budget.at("lines"), vi="các dòng ở đây", en="the lines are here")],
    )


def _line(line: Line, amount: Money, product: int) -> Finding:
    times = f" × {line.times}" if line.times != 1 else ""
    told = f"{line.quantity}{times} × {Money(dong=line.price or 0)} = {Money(dong=product)}"
    node = line.node
    elsewhere = [("quantity", node.quantity, "số lượng", "the quantity"), ("price", node.price, "đơn giá", "the price")]
    return rule.finding(
        node.at("amount"),
        vi=f"thành tiền ghi {Money(dong=amount.dong)}, mà {told}",
        en=f"the amount is {Money(dong=amount.dong)}, but {told}",
        related=[related(node.at(key), vi=vi, en=en) for key, value, vi, en in elsewhere if value],
    )
