"""Is a body named that the section `units` does not have?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.messages import joined
from confplan.model.nearest import nearest
from confplan.model.node import Reference
from confplan.model.plan import Plan
from confplan.planning.references import (
    Mention,
    aliases,
    declared,
    is_known,
    joins_bodies,
    mentions,
    near_posts,
    several,
)
from confplan.rules.rule import Rule
from confplan.rules.suggesting import replacement, suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="units: có mục này thì mọi tên cơ quan phải được khai",
    summary=Text("Tên cơ quan không có trong units", "A body is not declared in units"),
    why=Text(
        "Một chữ gõ nhầm làm giấy mời không gửi tới ai và việc không có người nhận; tên người và chức vụ viết ở by thì chỉ nhắc",
        "One slip of typing and an invitation reaches nobody, a duty has no owner; a person's name in `by` is only pointed out",
    ),
    bad="""
units:
  - Phòng Nội vụ
tasks:
  - unit: Phòng Nội vu
    do: [{text: In giấy mời}]
""",
    good="""
units:
  - Phòng Nội vụ
tasks:
  - unit: Phòng nội vụ
    do: [{text: In giấy mời}]
""",
)

_SORTS = frozenset({Reference.UNIT, Reference.SPEAKER, Reference.MEMBER})


@rule.check
def check(case: Case) -> Iterator[Finding]:
    plan = case.plan
    for mention in mentions(plan) if plan.units is not None else ():
        if mention.of not in _SORTS or is_known(plan, mention):
            continue
        if not joins_bodies(plan, mention.written):
            yield _unknown(plan, mention)
        elif isinstance(mention.at[-1], int):
            yield _joined(mention)


def _unknown(plan: Plan, mention: Mention) -> Finding:
    written, allowed = mention.written, declared(plan, mention.of)
    speaks = mention.of is Reference.SPEAKER
    also = near_posts(plan, written) if speaks else ()
    also = also or aliases(plan)
    if speaks and not nearest(written, [*also, *allowed]):
        return rule.finding(
            mention.at,
            severity=Severity.WARNING,
            vi=f"“{written}” không phải là cơ quan trong units hay chức vụ của một cơ quan ở đó; là tên người thì viết thêm “đồng chí”, “ông” hoặc “bà” ở trước",
            en=f"“{written}” is neither a body of units nor a post of one; before a person's name write “đồng chí”, “ông” or “bà”",
        )
    what = Text(f"trong units không có cơ quan tên “{written}”", f"units has no body named “{written}”")
    text = joined(what, suggestion(written, allowed, "units", also=also))
    return rule.finding(mention.at, vi=text.vi, en=text.en, fix=replacement(mention.at, written, [*also, *allowed]))


def _joined(mention: Mention) -> Finding:
    names = ", ".join(several(mention.written))
    return rule.finding(
        mention.at,
        vi=f"“{mention.written}” gộp nhiều cơ quan vào một tên; mỗi cơ quan là một mục của danh sách: [{names}]",
        en=f"“{mention.written}” is several bodies in one name; each is an entry of the list: [{names}]",
    )
