"""Does a list hold the same entry twice?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.folding import same
from confplan.model.directory import Entry
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="lists: mỗi mục một lần, vì định mức và giấy mời tính theo từng mục",
    summary=Text("Một mục đứng hai lần trong danh sách", "An entry stands twice in a list"),
    why=Text(
        "Phường hay điểm cầu viết hai lần thì số đại biểu và số giấy mời đều bị tính gấp đôi",
        "A ward or connection point that is written twice counts twice, in delegates and in invitations",
    ),
    bad="""
lists:
  phường: [phường Thới An, phường Thới Ân, phường Thới An]
""",
    good="""
lists:
  phường: [phường Thới An, phường Thới Ân]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for listed in case.plan.lists.values():
        first: dict[str, Entry] = {}
        for entry in listed:
            earlier = first.setdefault(same(entry.name), entry)
            if earlier is not entry:
                yield rule.finding(
                    entry.at("name"),
                    vi=f"“{entry.name}” đã có trong danh sách này; mỗi mục chỉ viết một lần",
                    en=f"“{entry.name}” is already in this list; each entry is written once",
                    related=[related(earlier.at("name"), vi="lần đầu ở đây", en="first written here")],
                )
