"""Are there as many of a thing as people who get it?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.estimate import DELEGATES, Counted, Line, lines
from confplan.rules.rule import Rule, related

RESERVE, TOLERANCE = "quantity-reserve-percent", "total-tolerance-percent"
HALF_DAYS = 2
WHOLE = 100

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Số suất theo số đại biểu; phần dự phòng là mức thường dùng (quantity-reserve-percent), không phải quy định",
    summary=Text("Số lượng không khớp với số người", "A quantity does not fit the number of people"),
    why=Text(
        "Thiếu thì có đại biểu không có phần; thừa nhiều thì lãng phí và khó giải trình",
        "With too few some get nothing; many too many are a waste that is hard to account for",
    ),
    bad="""
conference:
  expected: 350
budget:
  lines:
    - {text: Nước uống, quantity: 500, unit: chai, price: 5.000 đ}
""",
    good="""
conference:
  expected: 350
budget:
  lines:
    - {text: Nước uống, quantity: 360, unit: chai, price: 5.000 đ}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    reserve, tolerance = case.profile.number(RESERVE), case.profile.number(TOLERANCE)
    rounds = max(1, HALF_DAYS * len(case.plan.conference.date))
    for line in lines(case.plan, case.profile):
        written, people = line.node.quantity, line.counted
        if written is None or people is None or written.hedge.is_approximate:
            continue
        turns = range(1, 2 if line.node.times else rounds + 1)
        bounds = [_bounds(people, turn, reserve, tolerance) for turn in turns]
        if not any(low <= written.value <= high for low, high in bounds):
            yield _off(line, people, written.value, reserve, case)


def _bounds(people: Counted, turns: int, reserve: int, tolerance: int) -> tuple[int, int]:
    low, high = people.number * turns, people.number * turns * (WHOLE + reserve)
    return (low * (WHOLE - tolerance) // WHOLE if people.is_approximate else low), -(-high // WHOLE)


def _off(line: Line, people: Counted, quantity: int, reserve: int, case: Case) -> Finding:
    about = Text("khoảng ", "about ") if people.is_approximate else Text("", "")
    is_of_delegates = line.node.per in {None, DELEGATES}
    who = Text("đại biểu", "delegates") if is_of_delegates else Text(f"của “{line.node.per}”", f"of “{line.node.per}”")
    difference = quantity - people.number
    if difference < 0:
        why = Text(f"thiếu {-difference}", f"{-difference} too few")
    else:
        why = Text(
            f"nhiều hơn {difference}; dự phòng thường dùng (không phải quy định) là {reserve} %",
            f"{difference} more; the usual reserve (no regulation) is {reserve} %",
        )
    at = case.plan.conference.at("expected")
    is_here = is_of_delegates and case.plan.conference.expected
    return rule.finding(
        line.node.at("quantity"),
        vi=f"số lượng {quantity} cho {about.vi}{people.number} {who.vi}: {why.vi}",
        en=f"a quantity of {quantity} for {about.en}{people.number} {who.en}: {why.en}",
        related=[related(at, vi="số đại biểu ghi ở đây", en="the delegates are here")] if is_here else [],
    )
