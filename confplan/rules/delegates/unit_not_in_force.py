"""Does the plan name a body or a place that no longer exists on its day?"""

from collections.abc import Iterator
from itertools import groupby

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.calendar import ONE_DAY, printed
from confplan.planning.places_in_force import Gone, gone
from confplan.profiles.districts import Ward
from confplan.rules.rule import Rule, related

SHOWN = 8
LONGEST = 60

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Luật Tổ chức chính quyền địa phương 72/2025/QH15: từ ngày 1/7/2025 có hai cấp, tỉnh và xã",
    summary=Text("Cơ quan, địa bàn không còn vào ngày hội nghị", "A body or place no longer exists on the day"),
    why=Text(
        "Mời hay giao việc cho cơ quan đã sắp xếp lại thì không có ai nhận; giấy tờ in ra cũng sai tên",
        "Nobody receives an invitation or a duty of a body that is gone, and its name on paper is wrong",
    ),
    bad="""
document:
  issuer: Ủy ban nhân dân Quận 12
conference:
  date: 24/7/2026
""",
    good="""
document:
  issuer: Ủy ban nhân dân phường Thới An
conference:
  date: 24/7/2026
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    held, issued = case.plan.conference.date, case.plan.document.date
    day = min(one.date for one in held) if held else issued.date if issued else None
    found = sorted(gone(case.plan, day), key=_kind) if day else []
    for _, names in groupby(found, key=_kind):
        first, *rest = names
        text = _told(first, len(rest))
        yield rule.finding(
            first.at,
            vi=text.vi,
            en=text.en,
            severity=Severity.WARNING if isinstance(first.by, Ward) and first.by.is_proposal else None,
            related=[related(one.at, vi=f"“{_short(one)}”", en=f"“{_short(one)}”") for one in rest[:SHOWN]],
            words=first.words,
        )


def _kind(one: Gone) -> str:
    return one.by.name if isinstance(one.by, Ward) else ""


def _told(first: Gone, others: int) -> Text:
    since, by, name = printed(first.by.last + ONE_DAY), first.by, _short(first)
    vi, en = (f" (và {others} chỗ khác)", f" (and {others} more)") if others else ("", "")
    if isinstance(by, Ward):
        return Text(
            f"“{name}”{vi}: từ ngày {since} thuộc {by.into}, theo {by.source}; xem lại nghị quyết về sắp xếp",
            f"“{name}”{en}: since {since} part of {by.into} by a proposal of April 2025; "
            "the resolution itself wants checking",
        )
    return Text(
        f"“{name}”{vi}: từ ngày {since} không còn cấp huyện ({by.source})",
        f"“{name}”{en}: since {since} there is no district level ({by.source})",
    )


def _short(one: Gone) -> str:
    """A long line of delegates is told by the words that matter."""
    return one.name if len(one.name) <= LONGEST else one.words
