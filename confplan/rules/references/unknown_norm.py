"""Does the plan name a profile, a figure or a kind of item that does not exist?"""

from collections.abc import Iterable, Iterator
from typing import get_args

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.agenda import Kind
from confplan.model.messages import did_you_mean, joined
from confplan.model.nearest import nearest
from confplan.places import Key, Path
from confplan.profiles import NAMES
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="profile: tên định mức và loại mục là tên chương trình biết, xem bằng lệnh confplan profile",
    summary=Text("Không có định mức hoặc số liệu mang tên này", "There is no norm or figure of that name"),
    why=Text(
        "Tên gõ nhầm thì số liệu chung vẫn được dùng mà người viết tưởng đã thay",
        "With a mistyped name the general figure goes on, while it seems replaced",
    ),
    bad="""
profile:
  figures: {break-refreshment: 20.000 đ}
""",
    good="""
profile:
  figures: {break-refreshments: 20.000 đ}
""",
)
FILED = Text("; số liệu riêng của cơ quan để ở một tệp .yaml", "; the figures of an office stand in a .yaml file")
LISTED = Text("; xem mọi tên bằng lệnh confplan profile", "; the command confplan profile lists all names")


@rule.check
def check(case: Case) -> Iterator[Finding]:
    profile = case.plan.profile
    if profile.name and profile.name not in NAMES:
        yield _unknown(profile.at("name"), profile.name, NAMES, Text("bộ số liệu", "profile"), FILED)
    norms = case.profile.all_norms() if profile.figures or profile.office or case.plan.budget.lines else {}
    for own in filter(None, (profile.office, profile)):
        for name in own.figures:
            if name not in norms:
                yield _unknown(own.at("figures", Key(name)), name, norms, Text("số liệu", "figure"))
        for kind in own.lengths:
            if kind not in case.profile.lengths:
                known = dict.fromkeys((*get_args(Kind), *case.profile.lengths))
                yield _unknown(own.at("lengths", Key(kind)), kind, known, Text("loại mục", "kind of item"))
    amounts = [name for name, norm in norms.items() if norm.kind == "money"]
    for line in case.plan.budget.lines:
        if line.norm and line.norm not in amounts:
            yield _unknown(line.at("norm"), line.norm, amounts, Text("định mức chi", "norm of spending"))


def _unknown(at: Path, name: str, known: Iterable[str], what: Text, end: Text = LISTED) -> Finding:
    text = joined(
        Text(f"không có {what.vi} “{name}”", f"there is no {what.en} “{name}”"),
        did_you_mean(nearest(name, known)),
        end,
    )
    return rule.finding(at, vi=text.vi, en=text.en)
