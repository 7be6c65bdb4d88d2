"""Has a list come from a ward that is not in the plan, or from some wards and not from others?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.messages import joined
from confplan.planning.quotas import entries
from confplan.planning.quotas_shares import Division, Stray, divisions
from confplan.rules.rule import Rule
from confplan.rules.suggesting import suggestion

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Kế hoạch 4639, nơi nhận: 11 phường",
    summary=Text(
        "Thiếu danh sách của phường, hoặc phường không có trong kế hoạch",
        "A ward's list is missing, or the ward is not in the plan",
    ),
    why=Text(
        "Người của phường không rõ thì không được tính cho nơi nào; phường chưa gửi danh sách chỉ là cảnh báo, vì danh sách đến dần",
        "People of an unknown ward are counted nowhere; a list that has not come is only warned of, since lists come one by one",
    ),
    bad="""
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-am.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
""",
    good="""
delegates:
  - {name: Khu phố, each: phường, quota: 1, roster: rosters/*.csv}
lists:
  phường: [phường Thới An]
### file: rosters/thoi-an.csv
Họ và tên,Chức danh
Lê Thị An,Trưởng khu phố
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for division in divisions(case.plan, case.rosters):
        names = [entry.name for entry in entries(case.plan, division.group) or ()]
        for stray in division.strays if names else ():
            yield _unknown(division, stray, names)
        if division.missing and division.shares:
            yield _missing(division, len(names))


def _unknown(division: Division, stray: Stray, names: list[str]) -> Finding:
    each = division.group.each
    text = Text(f"“{stray.written}” chưa có trong danh sách {each}", f"“{stray.written}” is not in the list {each}")
    if stray.is_file:
        text = Text(
            f"chưa rõ tệp “{stray.written}” là của {each} nào; đặt tên tệp theo tên {each} hoặc thêm cột {each}",
            f"it is not clear to which {each} the file “{stray.written}” belongs; name it for its {each} or add a column {each}",
        )
    said = joined(text, suggestion(stray.written, names, "lists"))
    return rule.finding(stray.at, vi=said.vi, en=said.en)


def _missing(division: Division, total: int) -> Finding:
    names = ", ".join(entry.name for entry in division.missing)
    come = total - len(division.missing)
    return rule.finding(
        division.group.at("roster"),
        vi=f"mới có danh sách của {come}/{total} {division.group.each}; còn thiếu: {names}",
        en=f"lists of {come} of {total} have come; missing: {names}",
        severity=Severity.WARNING,
    )
