"""What a change of an issued plan means: nothing, a correction by letter, or a document of the same form"""

import pytest

from confplan.comparing.aftermath import Weight, aftermath
from confplan.profiles import load
from tests.comparing.cases import TODAY, edited, plan

PROFILE = load(TODAY)
ISSUED = """\
status: issued
document: {number: 15/KH-UBND, programme: plain}
conference: {name: Hội nghị, date: 26/7/2024, start: 08:00}
agenda:
  - {id: phim, title: Chiếu phim}
  - Bế mạc
"""


def weight(old: str, new: str) -> Weight | None:
    found = aftermath(plan(old), plan(new), PROFILE)
    return found.weight if found else None


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("date: 26/7/2024 (sáng thứ Sáu)", "date: 2/8/2024 (sáng thứ Sáu)"), Weight.CONTENT),
        (("Trưởng khu phố: 3", "Trưởng khu phố: 2"), Weight.CONTENT),
        (("minutes: 15", "minutes: 20"), Weight.CONTENT),
        (("Phòng Nội vụ\n        title", "Phòng Y tế\n        title"), Weight.CONTENT),
        (("  - Bế mạc\n", "  - Bế mạc\n  - Chụp ảnh\n"), Weight.CONTENT),
        (("number: 4639 /KH-UBND-NV", "number: 4640/KH-UBND-NV"), Weight.CONTENT),
        (("- Nguyễn Văn Đức", "- Nguyễn Văn Đứa"), Weight.CONTENT),
        (("phường Thới An\n        title", "phường Thạnh Lộc\n        title"), Weight.CONTENT),
        (("number: 4639 /KH-UBND-NV", "number: 4639/KH-UBND-NV"), Weight.FORM),
        (("về triển khai Nghị Quyết", "về triển khai Nghị quyết"), Weight.FORM),
        (("tránh hình thức, tiết kiệm", "tránh hình thức; tiết kiệm"), Weight.FORM),
        (("Tổ dự quản", "Tổ tự quản"), Weight.SPELLING),
        (("cây kiềng", "cây kiểng"), Weight.SPELLING),
        (("- id: van-nghe\n", "- id: van-nghe\n    minutes: 12\n"), Weight.NOTHING),
        (("    seats:\n", "    seats: 400\n"), Weight.NOTHING),
        (("quota: 5\n", "quota: 5\n    roster: lanh-dao.csv\n"), Weight.NOTHING),
    ],
)
def test_change_of_the_source_plan_weighs(edit: tuple[str, str], expected: Weight) -> None:
    assert expected == weight(edited(), edited(edit))


def test_draft_may_change_without_consequence() -> None:
    assert weight(ISSUED.replace("issued", "draft"), ISSUED) is None


def test_order_of_the_programme_is_content() -> None:
    assert Weight.CONTENT == weight(
        ISSUED, ISSUED.replace("  - Bế mạc\n", "").replace("agenda:\n", "agenda:\n  - Bế mạc\n")
    )


def test_hours_are_content_where_the_programme_prints_them() -> None:
    timed = ISSUED.replace("programme: plain", "programme: timed")

    assert Weight.NOTHING == weight(ISSUED, ISSUED.replace("title: Chiếu phim", "title: Chiếu phim, minutes: 40"))
    assert Weight.CONTENT == weight(timed, timed.replace("title: Chiếu phim", "title: Chiếu phim, minutes: 40"))


def test_many_slips_are_more_than_slips() -> None:
    old = ISSUED.replace("Chiếu phim", "một hai ba bốn năm sáu")

    assert Weight.CONTENT == weight(old, old.replace("một hai ba bốn năm sáu", "mốt hái bá bón nam sau"))


@pytest.mark.parametrize(("number", "expected"), [("16/KH-UBND", True), ("015/KH-UBND", False), ("15 /KH-UBND", False)])
def test_another_number_is_another_document(number: str, *, expected: bool) -> None:
    found = aftermath(plan(ISSUED), plan(ISSUED.replace("15/KH-UBND", number)), PROFILE)

    assert found
    assert expected == found.renumbered


def test_paragraphs_are_told_beside_what_took_their_place() -> None:
    found = aftermath(plan(ISSUED), plan(ISSUED.replace("Bế mạc", "Bế mạc hội nghị\n  - Chụp ảnh")), PROFILE)

    assert found
    assert (("Bế mạc.", "Bế mạc hội nghị."), ("", "Chụp ảnh.")) == found.texts
