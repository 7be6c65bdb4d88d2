"""Does a number of speakers not say whether it counts once or for each entry of a list?"""

from collections.abc import Iterator
from itertools import groupby

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.scalars import hhmm
from confplan.planning.timing_lengths import ONCE
from confplan.planning.timing_readings import Reading, readings
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Kế hoạch 4639, mục II.5: Ủy ban nhân dân phường chọn 02 khu phố để phát biểu: 2 tất cả hay mỗi phường 2",
    summary=Text(
        "Số người phát biểu chưa rõ là của cả hội nghị hay của từng nơi",
        "It is open whether speakers are counted in all or for each place",
    ),
    why=Text(
        "Hai cách hiểu lệch nhau hàng chục người và hơn một giờ",
        "The two readings differ by dozens of speakers and more than an hour",
    ),
    bad="""
agenda:
  - {title: Phát biểu của khu phố, speakers: 2, chosen_by: Ủy ban nhân dân phường}
units:
  - {name: Ủy ban nhân dân phường, each: phường}
lists:
  phường: [Hiệp Thành, Thới An]
""",
    good="""
agenda:
  - {title: Phát biểu của khu phố, speakers: 2, each: phường, chosen_by: Ủy ban nhân dân phường}
units:
  - {name: Ủy ban nhân dân phường, each: phường}
lists:
  phường: [Hiệp Thành, Thới An]
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for _, several in groupby(readings(case.plan, case.profile), key=lambda one: one.item.path):
        found = list(several)
        item, *_ = (one.item for one in found)
        undecided = case.plan.is_undecided(item.at("each"))
        ways = ", ".join(f"each: {one.each}" for one in found)
        yield rule.finding(
            item.at("each") if undecided else item.at("speakers"),
            vi=f"chưa rõ là {' hay '.join(_said(one).vi for one in found)}; ghi rõ bằng một trong: {ways}",
            en=f"this may mean {' or '.join(_said(one).en for one in found)}; say which with one of: {ways}",
            related=[related(item.at("speakers"), vi="số người ghi ở đây", en="the number is written here")]
            if undecided
            else (),
        )


def _said(one: Reading) -> Text:
    end = (
        Text("", "")
        if one.day.end is None
        else Text(f" (xong lúc {hhmm(one.day.end)})", f" (ends at {hhmm(one.day.end)})")
    )
    if one.each == ONCE:
        return Text(f"tất cả {one.speakers} người{end.vi}", f"{one.speakers} in all{end.en}")
    per = one.speakers // one.entries
    return Text(
        f"{one.speakers} người, mỗi {one.each} {per}{end.vi}", f"{one.speakers}, {per} for each {one.each}{end.en}"
    )
