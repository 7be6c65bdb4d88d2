"""Does the manuscript of a speech take longer than the minutes of its item?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.rules.rule import Rule, related

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Bài viết đọc trên bục với tốc độ speech-syllables-per-minute trong dữ liệu kèm theo phải vừa số phút của mục",
    summary=Text("Bài viết dài hơn số phút của mục", "A manuscript is longer than its item"),
    why=Text(
        "Số phút trong chương trình là dự kiến; bài viết mới cho biết sẽ đọc bao lâu. Chữ số, ngày tháng, chữ viết tắt được đếm như khi đọc lên",
        "The agenda's minutes are a wish; the manuscript tells how long it will take. Figures, dates and short forms are counted as they are read out",
    ),
    bad="""
agenda:
  - title: Phát biểu của đại diện khu phố
    minutes: 1
    script: papers/khu-pho.md
### file: papers/khu-pho.md
Kính thưa các đồng chí lãnh đạo, kính thưa toàn thể đại biểu! Trong 06 tháng đầu năm 2024, Phường có 24 khu phố,
2.021 hộ tham gia xây dựng đời sống văn hóa. Thực hiện Kế hoạch số 4639/KH-UBND, MTTQ và các đoàn thể đã vận động
350.000.000 đồng, sửa chữa 15 căn nhà, lắp 120 camera an ninh; tỷ lệ hộ đạt danh hiệu gia đình văn hóa là 97,5%.
Từ ngày 26/7/2024 đến 31/12/2024, các khu phố tiếp tục giữ gìn vệ sinh môi trường, trật tự đô thị, phòng cháy chữa
cháy, chăm lo người có công; mỗi quý họp 01 lần để nghe ý kiến của Nhân dân và báo cáo UBND. Thay mặt khu phố, tôi xin
cảm ơn các đồng chí và kính chúc hội nghị thành công tốt đẹp.
""",
    good="""
agenda:
  - title: Phát biểu của đại diện khu phố
    minutes: 2
    script: papers/khu-pho.md
### file: papers/khu-pho.md
Kính thưa các đồng chí lãnh đạo, kính thưa toàn thể đại biểu! Trong 06 tháng đầu năm 2024, Phường có 24 khu phố,
2.021 hộ tham gia xây dựng đời sống văn hóa. Thực hiện Kế hoạch số 4639/KH-UBND, MTTQ và các đoàn thể đã vận động
350.000.000 đồng, sửa chữa 15 căn nhà, lắp 120 camera an ninh; tỷ lệ hộ đạt danh hiệu gia đình văn hóa là 97,5%.
Từ ngày 26/7/2024 đến 31/12/2024, các khu phố tiếp tục giữ gìn vệ sinh môi trường, trật tự đô thị, phòng cháy chữa
cháy, chăm lo người có công; mỗi quý họp 01 lần để nghe ý kiến của Nhân dân và báo cáo UBND. Thay mặt khu phố, tôi xin
cảm ơn các đồng chí và kính chúc hội nghị thành công tốt đẹp.
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    if case.manuscripts is None:  # most plans: they do not import what counts a manuscript
        return
    from confplan.planning.speeches import speeches, told

    for speech in speeches(case.plan, case.profile, case.manuscripts):
        slot, cut = speech.slot, speech.cut() or 0
        if slot and not slot.of_section and cut > 0:
            said = told(speech)
            yield rule.finding(
                speech.item.at("script"),
                severity=Severity.ERROR if speech.is_hopeless() else Severity.WARNING,
                vi=f"{said.vi}; mục này có {slot.minutes} phút, cần bớt khoảng {cut} chữ",
                en=f"{said.en}; the item has {slot.minutes} min, words to cut: about {cut}",
                related=[related(slot.at, vi="số phút của mục ghi ở đây", en="the item's minutes are written here")],
            )
