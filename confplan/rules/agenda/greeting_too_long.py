"""Does a speech greet more people than the highest leaders and the hall?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.rules.rule import Rule

GREETINGS = "speech-greetings"

rule = Rule(
    module=__name__,
    severity=Severity.NOTE,
    basis="Nghị định 145/2013/NĐ-CP: chỉ “Kính thưa họ tên và chức danh” lãnh đạo có chức vụ cao nhất",
    summary=Text("Bài viết kính thưa quá nhiều", "A speech greets too many people"),
    why=Text(
        "Mỗi lời kính thưa mất năm, sáu giây, bài nào cũng lặp lại; đại biểu đã được giới thiệu ở đầu hội nghị",
        "Each greeting takes five or six seconds, and every speech repeats them; the guests have been introduced already",
    ),
    bad="""
agenda:
  - title: Phát biểu khai mạc
    minutes: 5
    script: papers/khai-mac.md
### file: papers/khai-mac.md
Kính thưa đồng chí Bí thư Quận ủy,
Kính thưa đồng chí Chủ tịch Ủy ban nhân dân,
Kính thưa đồng chí Chủ tịch Ủy ban Mặt trận Tổ quốc,
Kính thưa các đồng chí Ủy viên Ban Thường vụ,
Kính thưa các đồng chí trưởng phòng, ban,
Kính thưa các đồng chí lãnh đạo phường,
Kính thưa toàn thể hội nghị!

Hôm nay chúng ta tổng kết phong trào.
""",
    good="""
agenda:
  - title: Phát biểu khai mạc
    minutes: 5
    script: papers/khai-mac.md
### file: papers/khai-mac.md
Kính thưa đồng chí Bí thư Quận ủy,
Kính thưa toàn thể hội nghị!

Hôm nay chúng ta tổng kết phong trào.
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    if case.manuscripts is None:  # most plans: they do not import what counts greetings
        return
    from confplan.planning.greetings import greetings

    norm, most = case.profile.figures[GREETINGS], case.profile.number(GREETINGS)
    assumed = Text(" (tạm lấy)", " (assumed)") if norm.is_assumed else Text("", "")
    for manuscript in case.manuscripts:
        found = greetings(manuscript.paragraphs or ())
        if found > most:
            yield rule.finding(
                (*manuscript.item, "script"),
                vi=f"mở đầu có {found} lời “kính thưa”, nhiều hơn {most}{assumed.vi}; theo Nghị định 145/2013/NĐ-CP chỉ nêu họ tên, chức danh lãnh đạo có chức vụ cao nhất",
                en=f"it begins with {found} greetings, more than {most}{assumed.en}; Decree 145/2013/NĐ-CP has only the highest leaders greeted by name and post",
            )
