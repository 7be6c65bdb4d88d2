"""What leads over to an item, by its kind; a suggestion that says nothing the plan does not"""

import pytest

from confplan.model.plan import Plan
from confplan.model.wording import BLANK
from confplan.planning.link_lines import Line, Manner
from confplan.planning.link_texts import link, speaker_called
from confplan.planning.timing import Row, timetable
from confplan.profiles import load
from tests.planning.plans import plan_of

PROFILE = load(None)
HEAD = "conference: {name: Hội nghị tổng kết, start: 08:00, venue: Hội trường 1}\nunits: [Phòng Nội vụ, Quận ủy]\nagenda:\n"


def row_of(item: str, more: str = "") -> tuple[Plan, Row]:
    plan = plan_of(f"{HEAD}  - {item}\n{more}")
    return plan, timetable(plan, PROFILE).rows[0]


def said(item: str, more: str = "") -> list[str]:
    return [line.text for line in link(*row_of(item, more)) if line.manner in {Manner.SAID, Manner.LISTED}]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ('{title: "Đón tiếp đại biểu, văn nghệ chào mừng", kind: performance}', "Kính mời quý vị đại biểu thưởng thức chương trình văn nghệ chào mừng."),
        ("{title: Đáp từ, kind: response, by: Phòng Nội vụ}", "Tiếp theo chương trình, trân trọng kính mời đại diện Phòng Nội vụ lên phát biểu đáp từ."),
        ("{title: Đón đại biểu}", "Kính mời quý vị đại biểu ổn định chỗ ngồi. Chương trình sẽ bắt đầu trong ít phút nữa."),
        ("{title: Phát biểu chỉ đạo, by: Phòng Nội vụ}", "Tiếp theo chương trình, trân trọng kính mời đại diện Phòng Nội vụ lên phát biểu chỉ đạo."),
        ("{title: Văn nghệ đầu giờ}", "Kính mời quý vị đại biểu thưởng thức chương trình văn nghệ đầu giờ."),
        (
            "{title: Chiếu phim tư liệu về khu phố}",
            "Sau đây, kính mời quý vị đại biểu hướng lên màn hình, theo dõi phim tư liệu về khu phố.",
        ),
        (
            "{title: Báo cáo sơ kết, by: Phòng Nội vụ}",
            "Tiếp theo chương trình, trân trọng kính mời đại diện Phòng Nội vụ lên trình bày Báo cáo sơ kết.",
        ),
        (
            "{title: Tham luận về chuyển đổi số, by: Phòng Nội vụ}",
            "Trân trọng kính mời đại diện Phòng Nội vụ trình bày tham luận: “Tham luận về chuyển đổi số”.",
        ),
        (
            "{title: Phát biểu của đồng chí Bí thư Quận ủy}",
            f"Tiếp theo chương trình, trân trọng kính mời đồng chí {BLANK}, Bí thư Quận ủy lên phát biểu.",
        ),
        (
            "{title: Kết luận của Chủ tịch Ủy ban nhân dân quận}",
            f"Tiếp theo chương trình, trân trọng kính mời đồng chí {BLANK}, Chủ tịch Ủy ban nhân dân quận lên phát biểu kết luận.",
        ),
        (
            "{title: Chủ tịch quận tiếp thu ý kiến, by: Chủ tịch quận}",
            f"Tiếp theo chương trình, trân trọng kính mời đồng chí {BLANK}, Chủ tịch quận lên phát biểu tiếp thu ý kiến.",
        ),
        (
            "{title: Giao lưu văn nghệ, kind: other, by: Đoàn Nghệ thuật quận}",
            "Tiếp theo chương trình là phần giao lưu văn nghệ. Trân trọng kính mời đại diện Đoàn Nghệ thuật quận biểu diễn.",
        ),
        ("{title: Thông qua Nghị quyết}", "Tiếp theo chương trình là phần thông qua Nghị quyết."),
        ("{title: Giải lao, minutes: 15}", "Hội nghị xin nghỉ giải lao trong 15 phút. Kính mời quý vị đại biểu dùng nước và trở lại đúng giờ."),
        ("{title: Giải lao, start: 9h30, end: 9h45}", "Hội nghị xin nghỉ giải lao. Kính mời quý vị đại biểu dùng nước và trở lại lúc 09 giờ 45."),
        ("{title: Giải lao, start: 9h30-9h45}", "Hội nghị xin nghỉ giải lao. Kính mời quý vị đại biểu dùng nước và trở lại lúc 09 giờ 45."),
        ("{title: Giải lao}", "Hội nghị xin nghỉ giải lao. Kính mời quý vị đại biểu dùng nước và trở lại lúc …… giờ ……."),
        (
            "{title: Nghỉ trưa, start: 11h30-13h30}",
            "Hội nghị xin tạm dừng để nghỉ trưa. Kính mời quý vị đại biểu trở lại lúc 13 giờ 30 để tiếp tục chương trình.",
        ),
        ("{title: Bế mạc, by: Bí thư Quận ủy}", f"Trân trọng kính mời đồng chí {BLANK}, Bí thư Quận ủy tuyên bố bế mạc Hội nghị."),
        ("{title: Đón tiếp đại biểu, roll_call: true}", "Kính mời quý vị đại biểu ổn định chỗ ngồi. Chương trình sẽ bắt đầu trong ít phút nữa."),
    ],
)  # fmt: skip
def test_words_fit_the_kind_of_item(item: str, expected: str) -> None:
    assert expected == said(item)[0]


def test_who_has_spoken_is_thanked_by_name_or_body() -> None:
    assert "Trân trọng cảm ơn đại diện Phòng Nội vụ." == said("{title: Báo cáo, by: Phòng Nội vụ}")[1]
    assert f"Trân trọng cảm ơn đồng chí {BLANK}." == said("{title: Phát biểu, by: Bí thư Quận ủy}")[1]


def test_several_speakers_have_a_line_each_and_many_a_list() -> None:
    few, many = said("{title: Thảo luận, speakers: 3}"), link(*row_of("{title: Thảo luận, speakers: 15}"))

    assert 3 == sum(text.startswith("Đồng chí") for text in few)
    assert 12 == sum(line.manner is Manner.LISTED for line in many)
    assert Line("Còn 3 người: theo danh sách đăng ký phát biểu", Manner.NOTE) in many


def test_section_of_papers_tells_how_many_and_sections_side_by_side_tell_where() -> None:
    papers = said("{title: Tham luận của các đơn vị, items: [A, B]}")
    beside = said("{title: Thảo luận tại tổ, parallel: true, items: [{title: Tổ 1, venue: Phòng A}, Tổ 2]}")

    assert ["Tiếp theo chương trình, Hội nghị sẽ nghe tham luận của các đơn vị, gồm 02 tham luận."] == papers
    assert ["Tổ 1: tại Phòng A;", "Tổ 2: tại Hội trường 1."] == beside[1:3]


def test_nothing_is_said_of_what_is_not_public() -> None:
    assert () == link(*row_of("{title: Thử âm thanh, visibility: internal}"))


def test_item_that_gives_awards_is_led_over_to_as_awards() -> None:
    more = "awards: [{id: qua, name: Quà, kind: gift}]\n"

    assert ["Tiếp theo chương trình là phần tặng học bổng."] == said(
        "{title: Tặng học bổng, gives: qua, by: Phòng Nội vụ}", more
    )


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("{title: Bế mạc}", None),
        ("{title: Phát biểu của đại diện học sinh, by: Phòng Nội vụ}", f"em {BLANK}, đại diện học sinh"),
        ("{title: Phát biểu của lãnh đạo quận, by: Bí thư Quận ủy}", f"đồng chí {BLANK}, Bí thư Quận ủy"),
    ],
)
def test_title_tells_who_speaks_where_the_plan_names_only_a_body(item: str, expected: str | None) -> None:
    plan, row = row_of(item)

    assert expected == speaker_called(plan, row.item)


def whole(item: str) -> list[str]:
    """Return all lines, with the notes and the applause."""
    return [line.text for line in link(*row_of(item))]


CLOSED = [
    "Kính thưa quý vị đại biểu!",
    "Đến đây, chương trình của Hội nghị đã kết thúc.",
    "Thay mặt Ban Tổ chức, trân trọng cảm ơn sự có mặt của quý vị đại biểu. Kính chúc quý vị sức khỏe, hạnh phúc, thành công!",
    "Vỗ tay",
]


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        (
            "{title: Điểm danh, roll_call: true, by: Ban Tổ chức}",
            ["Kính mời quý vị đại biểu ổn định chỗ ngồi.", "Sau đây là phần điểm danh do Ban Tổ chức thực hiện."],
        ),
        (
            "{title: Điểm danh, roll_call: true}",
            ["Kính mời quý vị đại biểu ổn định chỗ ngồi.", "Sau đây là phần điểm danh."],
        ),
        (
            "{title: Hội thi, kind: other, items: [A, B]}",
            ["Tiếp theo chương trình là phần hội thi."],
        ),
        (
            "{title: Hội thi, parallel: true, kind: other, items: [{title: A, venue: B}]}",
            [
                "Tiếp theo chương trình là phần hội thi, diễn ra cùng lúc tại các địa điểm sau:",
                "A: tại B.",
                "Kính mời quý vị đại biểu di chuyển theo hướng dẫn của Ban Tổ chức.",
            ],
        ),
        (
            "{title: Văn nghệ chào mừng}",
            [
                "Kính mời quý vị đại biểu thưởng thức chương trình văn nghệ chào mừng.",
                "Sau tiết mục cuối",
                "Trân trọng cảm ơn các diễn viên, nghệ sĩ!",
                "Vỗ tay",
            ],
        ),
        (
            "{title: Dân vận khéo, kind: paper, by: Phòng Nội vụ}",
            [
                "Trân trọng kính mời đại diện Phòng Nội vụ trình bày tham luận: “Dân vận khéo”.",
                "Vỗ tay mời lên",
                "Khi trình bày xong",
                "Trân trọng cảm ơn đại diện Phòng Nội vụ.",
                "Vỗ tay",
            ],
        ),
        (
            "{title: Thảo luận, speakers: 2}",
            [
                "Tiếp theo chương trình là phần thảo luận. Trân trọng kính mời:",
                f"Đồng chí {BLANK}, {BLANK};",
                f"Đồng chí {BLANK}, {BLANK}.",
                "Sau mỗi người phát biểu",
                "Trân trọng cảm ơn ý kiến của đồng chí.",
                "Vỗ tay",
            ],
        ),
        ("{title: Bế mạc}", CLOSED),
        (
            "{title: Bế mạc, by: Bí thư Quận ủy}",
            [f"Trân trọng kính mời đồng chí {BLANK}, Bí thư Quận ủy tuyên bố bế mạc Hội nghị.", "Vỗ tay", *CLOSED],
        ),
        (
            "{title: 'Bế mạc, chụp ảnh lưu niệm'}",
            [*CLOSED[:2], "Kính mời quý vị đại biểu cùng lên sân khấu chụp ảnh lưu niệm.", *CLOSED[2:]],
        ),
    ],
)
def test_whole_script_of_an_item(item: str, lines: list[str]) -> None:
    assert lines == whole(item)


def test_one_speaker_has_no_list_and_twelve_have_no_others() -> None:
    assert not any(text.startswith("Đồng chí") for text in said("{title: Thảo luận, speakers: 1}"))
    assert not any(text.startswith("Còn") for text in whole("{title: Thảo luận, speakers: 12}"))
