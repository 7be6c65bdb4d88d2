"""Is a name plate's text so long that its letters cannot be read?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.plate_words import READ_FROM, too_small
from confplan.planning.quotas import shortened
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Bảng tên để bàn 20 × 10 cm ghi họ tên và chức vụ, đọc được từ ghế đối diện; khổ và khoảng cách là giả định, không văn bản nào quy định",
    summary=Text("Chữ trên bảng tên quá nhỏ", "The letters of a name plate are too small"),
    why=Text(
        "Tên và chức vụ dài thì chữ phải thu nhỏ, khách không tìm thấy ghế của mình; rút gọn chức vụ hoặc dùng tên viết tắt của đơn vị",
        "A long name and post make the letters shrink until nobody finds the seat; shorten the post, or use the body's short name",
    ),
    bad="""
conference:
  chair: Trưởng Ban Chỉ đạo thực hiện sắp xếp đơn vị hành chính cấp xã và kiện toàn tổ chức bộ máy của hệ thống chính trị các cấp trên địa bàn Thành phố Hồ Chí Minh giai đoạn 2025 - 2030, Tổ trưởng Tổ công tác liên ngành
""",
    good="""
conference:
  chair: Trưởng Ban Chỉ đạo sắp xếp đơn vị hành chính cấp xã
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    far = READ_FROM // 1000
    for small in too_small(case.plan, case.rosters, case.profile):
        name = shortened(" - ".join(filter(None, (small.one.name, small.one.post, small.one.unit))))
        high = f"{small.capital:.1f}"
        yield rule.finding(
            small.one.at,
            vi=f"chữ trên bảng tên “{name}” chỉ cao {high.replace('.', ',')} mm; đọc từ {far} m cần khoảng {small.least:.0f} mm",
            en=f"the capitals on the plate of “{name}” are only {high} mm high; to be read from {far} m they need about {small.least:.0f} mm",
        )
