"""Is a plan changed that is issued already?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.comparing.change import Change, Kind
from confplan.findings import Finding, Related, Severity, Text
from confplan.rules.rule import Rule, related

_MOST_PLACES = 12
_MOST_NAMES = 4

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3",
    summary=Text("Kế hoạch đã ban hành mà bị sửa", "A plan is changed that is issued already"),
    why=Text(
        "Văn bản đã ban hành không tự đổi theo tệp: sai về nội dung thì sửa đổi, thay thế bằng văn bản có hình thức tương đương, "
        "sai về thể thức thì đính chính bằng công văn, và nơi đã nhận bản cũ phải được báo. "
        "Chỉ biết được khi có bản trước khi sửa: confplan validate --since origin/main",
        "An issued document does not change with its file: other content needs an amending or replacing document of the same form, "
        "another form a letter of correction, and those who have the old one must be told. "
        "It takes the plan before the change: confplan validate --since origin/main",
    ),
    bad="""
status: issued
document: {number: 15/KH-UBND}
conference: {name: Hội nghị sơ kết, date: 10/7/2024}
### file: previous.yaml
status: issued
document: {number: 15/KH-UBND}
conference: {name: Hội nghị sơ kết, date: 3/7/2024}
""",
    good="""
status: issued
document: {number: 21/KH-UBND}
conference: {name: Hội nghị sơ kết, date: 10/7/2024}
### file: previous.yaml
status: issued
document: {number: 15/KH-UBND}
conference: {name: Hội nghị sơ kết, date: 3/7/2024}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    if case.previous is None or case.previous.status != "issued":
        return
    from confplan.comparing.aftermath import Weight, aftermath
    from confplan.comparing.concern import concern
    from confplan.comparing.parts import changes, matched
    from confplan.comparing.remedy import meaning, to_be_told
    from confplan.comparing.values import Side

    after = aftermath(case.previous, case.plan, case.profile)
    if after is None or after.renumbered or after.weight is Weight.NOTHING:
        return
    found = changes(matched(Side(case.previous), Side(case.plan, case.left_out)))
    concerns = [concern(case.previous, case.plan, change) for change in found]
    text, names = meaning(after), _names(to_be_told(case.previous, case.plan, after, concerns))
    yield rule.finding(
        case.plan.at("status"),
        vi=f"{text.vi}{names.vi}",
        en=f"{text.en}{names.en}",
        related=[_place(change) for change in found[:_MOST_PLACES]],
    )


def _names(told: tuple[str, ...]) -> Text:
    """Return whom to tell; of many the first."""
    if not told:
        return Text("", "")
    names, more = "; ".join(told[:_MOST_NAMES]), len(told) - _MOST_NAMES
    return Text(
        f"; cần báo cho {names}" + (f" và {more} nơi khác" if more > 0 else ""),
        f"; to be told: {names}" + (f" and {more} more" if more > 0 else ""),
    )


def _place(change: Change) -> Related:
    """Return where the plan is otherwise now; of what is gone, the list that held it."""
    at = change.new_at or (change.old_at or ())[:1]
    name = change.name or change.field or change.called
    match change.kind:
        case Kind.ADDED:
            return related(at, vi=f"mới thêm: {name}", en=f"new: {name}")
        case Kind.REMOVED:
            return related(at, vi=f"đã bỏ: {name}", en=f"gone: {name}")
        case Kind.MOVED:
            return related(at, vi=f"đã chuyển chỗ: {name}", en=f"moved: {name}")
    return related(at, vi=f"đã đổi {name}", en=f"{name} changed")
