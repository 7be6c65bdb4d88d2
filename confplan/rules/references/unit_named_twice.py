"""Does one name or alias mean two bodies?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.directory import Unit
from confplan.places import Path
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="units: mỗi cơ quan viết một lần, also là các cách viết khác của cơ quan đó",
    summary=Text("Một tên gọi dùng cho hai cơ quan", "One name means two bodies"),
    why=Text(
        "Tên viết tắt dùng chung thì giấy mời và việc phải làm có thể đến nhầm cơ quan",
        "With a shared abbreviation an invitation or a duty can go to the wrong body",
    ),
    bad="""
units:
  - {name: Phòng Nội vụ, also: [NV]}
  - {name: Ban Nghiệp vụ, also: [NV]}
""",
    good="""
units:
  - {name: Phòng Nội vụ, also: [NV]}
  - {name: Ban Nghiệp vụ, also: [BNV]}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    first: dict[str, tuple[Unit, Path]] = {}
    for unit in case.plan.units or ():
        for name, at in _names(unit):
            owner, earlier = first.setdefault(same(name), (unit, at))
            if owner is not unit:
                yield rule.finding(
                    at,
                    vi=f"“{name}” đã là tên của {owner.name}; mỗi tên gọi chỉ dùng cho một cơ quan",
                    en=f"“{name}” is already a name of {owner.name}; a name means one body only",
                    related=[related(earlier, vi="tên đó khai lần đầu ở đây", en="the name is first declared here")],
                )


def _names(unit: Unit) -> Iterator[tuple[str, Path]]:
    yield unit.name, unit.at("name")
    if unit.abbreviation:
        yield unit.abbreviation, unit.at("short")
    for index, name in enumerate(unit.also):
        yield name, unit.at("also", index)
