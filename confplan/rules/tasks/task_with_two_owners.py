"""Has a product or a block of duties no single owner?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.plan import Plan
from confplan.model.tasks import Block
from confplan.places import Path
from confplan.planning.deadlines import duties
from confplan.planning.directory import directory
from confplan.planning.references import joins_bodies, several
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Mỗi việc một đơn vị chủ trì, đơn vị khác phối hợp (with)",
    summary=Text("Một việc không có đúng một đơn vị chủ trì", "A duty does not have exactly one owner"),
    why=Text(
        "Việc giao cho hai nơi thì nơi này chờ nơi kia, hoặc có hai sơ đồ khác nhau",
        "What is given to two bodies is left to the other, or made twice and differently",
    ),
    bad="""
tasks:
  - {unit: Văn phòng, text: Chuẩn bị sơ đồ ghế ngồi, makes: seating}
  - {unit: Phòng Nội vụ, text: Bố trí sơ đồ đại biểu, makes: seating}
""",
    good="""
tasks:
  - {unit: Văn phòng, text: Chuẩn bị sơ đồ ghế ngồi, makes: seating, with: Phòng Nội vụ}
  - {unit: Phòng Nội vụ, text: Phối hợp bố trí sơ đồ đại biểu}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    yield from _made_twice(case.plan)
    for block in case.plan.tasks:
        if block.unit is None:
            yield from _without_owner(case.plan, block)
        else:
            yield from _with_several(case.plan, block, block.unit)


def _made_twice(plan: Plan) -> Iterator[Finding]:
    first: dict[str, tuple[str, Path]] = {}
    for product, unit, at in dict.fromkeys(_products(plan)):
        owner, earlier = first.setdefault(same(product), (unit, at))
        if _body(plan, owner) != _body(plan, unit):
            yield rule.finding(
                at,
                vi=f"“{product}” do cả {owner} và {unit} làm; cần một đơn vị chủ trì, đơn vị kia ghi ở with",
                en=f"“{product}” is made by both {owner} and {unit}; one is the owner, the other goes into with",
                related=[related(earlier, vi=f"{owner} làm ở đây", en=f"{owner} makes it here")],
            )


def _products(plan: Plan) -> Iterator[tuple[str, str, Path]]:
    for duty in duties(plan):
        for task in (duty.block, duty.task):
            for index, product in enumerate(task.makes if duty.unit else ()):
                yield product, duty.unit or "", task.at("makes", index)


def _body(plan: Plan, name: str) -> str:
    found = directory(plan).find(name)
    return same(found.name if found else name)


def _without_owner(plan: Plan, block: Block) -> Iterator[Finding]:
    """A mere paragraph asks for no owner: it may speak to all."""
    if block.do or block.makes or plan.is_undecided(block.at("unit")):
        yield rule.finding(
            block.at("unit") if plan.is_undecided(block.at("unit")) else block.path,
            vi="việc ở đây chưa có đơn vị chủ trì; tên đơn vị viết ở unit",
            en="the duties here have no owner; the body goes into unit",
        )


def _with_several(plan: Plan, block: Block, unit: str) -> Iterator[Finding]:
    if plan.units is not None and joins_bodies(plan, unit):
        first, *others = several(unit)
        yield rule.finding(
            block.at("unit"),
            vi=f"“{unit}” là {1 + len(others)} đơn vị; cần một đơn vị chủ trì (unit), các đơn vị khác ghi ở with: {', '.join(others)}",
            en=f"“{unit}” is {1 + len(others)} bodies; {first} or another is the owner (unit), the others go into with",
        )
