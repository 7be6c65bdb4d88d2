"""What kind of item a title speaks of"""

import pytest

from confplan.model.agenda import Item, Kind
from confplan.planning.kinds import is_midday, is_reception, kind_of
from tests.planning.agendas import PROFILE


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Văn nghệ đầu giờ", "performance"),
        ("Tuyên bố lý do, giới thiệu đại biểu", "opening"),
        ("Lễ chào cờ", "opening"),
        ("Phát biểu khai mạc", "opening"),
        ("Chiếu phim tư liệu về tổng kết", "film"),
        ("Báo cáo tham luận của các đơn vị", "paper"),
        ("Báo cáo tổng kết công tác khen thưởng", "report"),
        ("Phát biểu của đồng chí Bí thư Quận ủy", "speech"),
        ("Chủ tịch Ủy ban nhân dân quận tiếp thu ý kiến chỉ đạo của cấp trên", "response"),
        ("Công bố các quyết định, khen thưởng", "awards"),
        ("GIẢI LAO", "break"),
        ("Bế mạc", "closing"),
        ("Chụp ảnh lưu niệm", "other"),
    ],
)
def test_kind_comes_from_the_words_of_the_title(title: str, kind: Kind) -> None:
    assert kind == kind_of(Item(title=title), None, PROFILE)


def test_both_places_of_the_tone_are_one_word() -> None:
    assert kind_of(Item(title="Tuyên bố lý do"), None, PROFILE) == "opening"
    assert kind_of(Item(title="Tuyên bố lí do"), None, PROFILE) == "other"


def test_written_kind_goes_before_the_title() -> None:
    assert kind_of(Item(title="Văn nghệ", kind="closing"), "paper", PROFILE) == "closing"


def test_whatever_stands_in_a_section_of_papers_is_a_paper() -> None:
    assert kind_of(Item(title="Công tác tham mưu, chỉ đạo khen thưởng"), "paper", PROFILE) == "paper"


def test_break_between_papers_stays_a_break() -> None:
    assert kind_of(Item(title="Giải lao"), "paper", PROFILE) == "break"


def test_item_with_a_text_alone_is_told_by_it() -> None:
    assert kind_of(Item(text="Phát biểu chỉ đạo"), None, PROFILE) == "speech"


def test_word_inside_another_word_tells_nothing() -> None:
    assert kind_of(Item(title="Ra mắt phóng sựX"), None, PROFILE) == "other"


def test_only_a_break_at_noon_parts_the_day() -> None:
    assert is_midday(Item(title="Nghỉ trưa"), "break")
    assert not is_midday(Item(title="Giải lao"), "break")
    assert not is_midday(Item(title="Chương trình buổi trưa"), "other")


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Đón đại biểu", [True]), ("Đón tiếp, điểm danh", [True]), ("Đón nhận danh hiệu", [False]), ("Khai mạc", [False])],
)
def test_reception_is_when_guests_come(title: str, expected: list[bool]) -> None:
    item = Item(title=title)

    assert expected == [is_reception(item, kind_of(item, None, PROFILE))]
