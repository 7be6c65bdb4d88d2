"""The few words that verdicts say themselves, in both languages"""

from collections.abc import Iterator
from pathlib import PurePath

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.planning.verdicts import Judged, Verdict

WARD, THERE, DUE, VERDICT = Text("Đơn vị", "Ward"), Text("Có", "There"), Text("Cần", "Due"), Text("Kết luận", "Verdict")
TITLE, WHY, WHERE = Text("Chức danh", "Title"), Text("Lý do", "Reason"), Text("Chỗ", "Where")
COMPLETE, NOT_COME = Text("đủ", "complete"), Text("chưa có danh sách", "no list yet")
NONE = Text(
    "không có nhóm đại biểu nào ghi roster, nên không có danh sách nào để kiểm tra",
    "no group of delegates has a roster, so there are no lists to check",
)
STRAYS = Text("Chưa rõ của đơn vị nào", "Not clear whose")
_PARTLY = Text("chưa đọc được hết danh sách", "the list cannot be read whole")
_OTHER = Text("có điều cần xem lại", "something to look at")
# The short name of what a rule finds in a list; what the rule says itself stands beside it.
_KINDS = {
    "same-title-same-neighbourhood": Text("một chức danh có hai người cùng khu phố", "two holders of one title from one neighbourhood"),
    "title-unknown": Text("chức danh không được mời", "a title that is not invited"),
    "neighbourhood-unknown": Text("khu phố không có trong phường", "a neighbourhood that the ward does not have"),
    "person-counted-twice": Text("một người ghi hai lần", "a person twice"),
    "person-in-two-groups": Text("người đã có ở nhóm khác", "a person of another group too"),
    "name-missing": Text("dòng chưa có họ tên", "a row without a name"),
    "number-shortened": Text("số điện thoại mất chữ số", "a phone number with figures lost"),
    "header-missing": _PARTLY,
    "file-not-read": _PARTLY,
}  # fmt: skip
_COUNTED = frozenset({"ward-count-off", "title-count-off"})
_CROWDED = "too-many-titles-one-neighbourhood"


def kinds(verdict: Verdict) -> tuple[Text, ...]:
    """Return what is wrong with a ward's list in a few words, each once; `complete` or `no list yet` where that is all."""
    if verdict.share is None:
        return (NOT_COME,)
    return tuple(dict.fromkeys(one for finding in verdict.findings for one in _kind(verdict, finding))) or (COMPLETE,)


def _kind(verdict: Verdict, finding: Finding) -> Iterator[Text]:
    if finding.rule in _COUNTED:
        yield from _numbers(verdict)
    elif finding.rule == _CROWDED:
        yield _crowded(verdict)
    elif (
        finding.severity is Severity.ERROR
        and finding.rule not in _KINDS
        and verdict.share
        and not verdict.share.is_whole
    ):
        yield _PARTLY
    else:
        yield _KINDS.get(finding.rule, _OTHER)


def _numbers(verdict: Verdict) -> Iterator[Text]:
    """Yield how many people are too few and too many: under their titles, else in all."""
    more = [one.there - one.due for one in verdict.counts if one.there != one.due]
    more = more or [verdict.there - (verdict.due or 0)]
    short, over = -sum(one for one in more if one < 0), sum(one for one in more if one > 0)
    if short:
        yield Text(f"thiếu {short} người", f"{short} missing")
    if over:
        yield Text(f"thừa {over} người", f"{over} too many")


def _crowded(verdict: Verdict) -> Text:
    limit = verdict.group.too_many_from_one
    if verdict.group.everyone or limit is None:
        return Text("hai người cùng khu phố", "two people from one neighbourhood")
    what = Text("chức danh", "titles") if verdict.group.titles else Text("người", "people")
    return Text(
        f"có khu phố từ {limit.value} {what.vi} trở lên", f"a neighbourhood with {limit.value} {what.en} or more"
    )


def where(finding: Finding) -> str:
    """Return the place as people look it up: file, sheet, and cell or line."""
    at = finding.at
    if not isinstance(at, Place):
        return ""
    row = f":{at.span.line}" if at.span else ""
    cell = f" {at.sheet}!{at.cell}" if at.cell else ""
    return f"{PurePath(at.file).name}{row}{cell}"


def summary(group: Judged) -> Text:
    """Say how many of the lists are complete, how many have come with something wrong, and how many have not come."""
    complete = sum(one.is_complete for one in group.verdicts)
    missing = sum(one.share is None for one in group.verdicts)
    faulty = len(group.verdicts) - complete - missing
    return Text(
        f"{complete}/{len(group.verdicts)} danh sách đủ; {faulty} cần sửa; {missing} chưa có",
        f"{complete} of {len(group.verdicts)} lists complete; {faulty} to be put right; {missing} not come yet",
    )
