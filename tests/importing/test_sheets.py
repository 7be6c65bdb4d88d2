"""Programmes as offices keep them in sheets, with the slips that such sheets have"""

from confplan.importing.agenda import ALOUD
from confplan.importing.reading import imported_content
from tests.importing.files import case_of, fields, of_rows, times, told, workbook

HEADER = ("STT", "Thời gian", "Nội dung", "Người thực hiện", "Ghi chú")


def test_a_programme_with_titles_above_it_bands_and_a_total() -> None:
    found = of_rows(
        ("ỦY BAN NHÂN DÂN PHƯỜNG",),
        ("CHƯƠNG TRÌNH HỘI NGHỊ, sáng ngày 26/7/2024",),
        HEADER,
        ("I", "", "Buổi sáng"),
        ("1", "08:00 - 08:15", "Văn nghệ", "Đội văn nghệ", "áo dài"),
        ("2", "8h15", "Chào cờ"),
        ("3", "từ 8 giờ 20 đến 8 giờ 50", "Báo cáo", "Phòng Nội vụ"),
        ("", "", ""),
        ("4", "9h00", "Bế mạc"),
        ("Tổng cộng", "", "4 mục"),
    )

    assert [] == told(found)
    assert [
        {"title": "Văn nghệ", "by": "Đội văn nghệ", "minutes": "15"},
        {"title": "Chào cờ", "minutes": "5"},
        {"title": "Báo cáo", "by": "Phòng Nội vụ", "minutes": "30"},
        {"title": "Bế mạc", "start": "09:00"},
    ] == fields(found)
    assert ("26/7/2024",) == found.conference.dates
    assert "08:00" == found.conference.start
    assert "dòng 4: Buổi sáng; Ghi chú: áo dài" == found.agenda[0].remarks[ALOUD]
    assert "tính đến giờ bắt đầu của mục sau" == found.agenda[1].remarks["minutes"]


def test_what_cannot_be_read_is_found_left_open_and_still_told() -> None:
    found = of_rows(HEADER, ("1", "late", "Phát biểu"), ("2", "25:61", "Tặng hoa"), ("3", "tbd", "Bế mạc"))

    assert [("value-unreadable", "2"), ("value-unreadable", "3"), ("value-unreadable", "4")] == told(found)
    assert ["", "", ""] == [entry["start"] for entry in fields(found)]
    assert ["dòng 2 ghi: late", "dòng 3 ghi: 25:61", "dòng 4 ghi: tbd"] == [
        one.remarks["start"] for one in found.agenda
    ]


def test_times_that_contradict_themselves_are_found_and_written_as_they_stand() -> None:
    found = of_rows(
        ("Bắt đầu", "Kết thúc", "Số phút", "Nội dung"),
        ("08:00", "08:15", "20", "Văn nghệ"),
        ("09:30", "09:20", "", "Giải lao"),
        ("10:00", "late", "", "Bế mạc"),
    )

    assert [("items-overlap", "2"), ("items-overlap", "3"), ("value-unreadable", "4")] == told(found)
    assert {"title": "Văn nghệ", "start": "08:00", "end": "08:15", "minutes": "20"} == fields(found)[0]
    assert {"title": "Giải lao", "start": "09:30", "end": "09:20"} == fields(found)[1]
    assert "" == fields(found)[2]["end"]


def test_an_overlap_and_a_step_back_are_left_for_the_rules_of_the_plan() -> None:
    found = of_rows(HEADER, ("1", "8h-9h", "Báo cáo"), ("2", "8h50-9h10", "Tham luận"), ("3", "7h30-7h40", "Bế mạc"))

    assert [] == told(found)
    assert [None, "08:50", "07:30"] == [entry.get("start") for entry in fields(found)]


def test_cells_of_excel_mean_what_people_see_in_them() -> None:
    hour, eight = 1 / 24, 8 / 24
    found = imported_content(
        workbook(
            [
                ["Giờ bắt đầu", "Thời lượng", "Nội dung", "Nếu có"],
                [(eight, "hh:mm"), (hour, "[h]:mm"), "a", True],
                [(eight + hour, "h:mm AM/PM"), (hour, "hh:mm"), "b", False],
                [eight + 2 * hour, 60.0, "c", None],
                ["11:00", "1:00", "d", "x"],
                [(12 / 24, "hh:mm:ss"), "1h", "e", None],
                [(45499 + 13 / 24, "dd/mm/yyyy hh:mm"), (7 / 1440, "mm:ss"), "f", None],
            ]
        ),
        "a.xlsx",
    )

    assert [] == told(found)
    assert [60, 60, 60, 60, 60, 7] == [minutes for *_, minutes in times(case_of(found))]
    assert ["true", None, None, "true", None, None] == [entry.get("optional") for entry in fields(found)]
    assert "08:00" == found.conference.start


def test_findings_of_a_workbook_stand_at_its_cells() -> None:
    found = imported_content(workbook([[], [None, "Nội dung", "Phút"], [None, "a", 0.5], [None, "b", "lâu"]]), "a.xlsx")

    assert [("value-unreadable", "C3"), ("value-unreadable", "C4")] == told(found)
    assert "ô C4 ghi: lâu" == found.agenda[1].remarks["minutes"]


def test_days_hold_for_the_rows_below_them() -> None:
    found = imported_content(
        workbook(
            [
                ["Ngày", "Giờ", "Nội dung"],
                [(45499, "dd/mm/yyyy"), "8h-9h", "a"],
                [None, "9h-10h", "b"],
                ["27/7/2024", "8h-9h", "c"],
                ["Ngày 28 tháng 7 năm 2024"],
                [None, "8h-9h", "d"],
            ]
        ),
        "a.xlsx",
    )

    assert ("26/7/2024", "27/7/2024", "28/7/2024") == found.conference.dates
    assert [None, None, "2", "3"] == [entry.get("day") for entry in fields(found)]
    assert [(1, 480), (1, 540), (2, 480), (3, 480)] == [(day, start) for day, _, start, *_ in times(case_of(found))]


def test_a_day_that_goes_back_or_is_no_day_is_found() -> None:
    found = of_rows(
        ("Ngày", "Giờ", "Nội dung"), ("27/7/2024", "8h", "a"), ("26/7/2024", "8h", "b"), ("31/6/2024", "8h", "c")
    )

    assert [("value-unreadable", "3"), ("value-unreadable", "4")] == told(found)


def test_rooms_at_the_same_time_become_parallel_and_one_room_does_not() -> None:
    header = ("Giờ", "Nội dung", "Phòng")
    found = of_rows(
        header,
        ("8h-9h", "a", "A"),
        ("9h-10h", "b", "A"),
        ("9h-9h30", "c", "B"),
        ("9h30-10h", "d", "B"),
        ("10h-11h", "e", "A"),
    )
    alone = of_rows(header, ("8h-9h", "a", "A"), ("8h30-9h", "b", "A"))

    assert ["a", "Các phòng, từ 09:00 đến 10:00", "e"] == [entry["title"] for entry in fields(found)]
    assert ["b", "B"] == [lane.fields["title"] for lane in found.agenda[1].items]
    assert [480, 540, 540, 540, 540, 570, 600] == [start for _, _, start, *_ in times(case_of(found))]
    assert ["a", "b"] == [entry["title"] for entry in fields(alone)]


def test_a_row_with_a_time_and_no_title_is_found_and_told_at_the_next() -> None:
    found = of_rows(HEADER, ("1", "8h-9h", ""), ("2", "9h-10h", "Báo cáo"))

    assert [("name-missing", "2")] == told(found)
    assert "dòng 2 chưa có nội dung: 1 | 8h-9h" == found.agenda[0].remarks[ALOUD]


def test_lengths_may_stand_in_the_column_of_times_where_they_name_their_unit() -> None:
    found = of_rows(HEADER, ("1", "15 phút", "a"), ("2", "15", "b"))

    assert [("value-unreadable", "3")] == told(found)
    assert "15" == fields(found)[0]["minutes"]


def test_a_text_with_angle_brackets_is_no_hole_of_the_plan() -> None:
    assert "Báo cáo <<b>" == fields(of_rows(HEADER, ("1", "8h", "Báo cáo <b>")))[0]["title"]


def test_a_sheet_without_a_programme_is_not_read() -> None:
    found = of_rows(("Họ và tên", "Chức vụ"), ("A", "B"))

    assert ([("header-missing", "1")], False) == (told(found), found.is_read)


def test_columns_that_no_plan_has_are_named_in_a_note() -> None:
    assert "các cột chưa dùng đến: Kinh phí" in of_rows(("Nội dung", "Phút", "Kinh phí"), ("a", "5", "1")).notes
