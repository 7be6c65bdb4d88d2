"""The stage backdrop: what stands on which line"""

import pytest

from confplan.planning.backdrop import backdrop, missing_breaks
from tests.planning.plans import plan_of, real_plan


def lines(text: str) -> list[str]:
    return [line.text for line in backdrop(plan_of(text)).lines]


def test_real_backdrop_has_its_five_lines() -> None:
    stage = backdrop(real_plan())

    assert [
        "Quận ủy - Ủy ban nhân dân - Ủy ban MTTQ Việt Nam Quận 12",
        "Hội nghị",
        "tổng kết công tác sắp xếp khu phố theo quy định của Trung ương",
        "trên địa bàn Quận 12",
        "Quận 12, ngày 26 tháng 7 năm 2024",
    ] == [line.text for line in stage.lines]
    assert stage.is_broken


def test_lines_know_where_they_are_written() -> None:
    stage = backdrop(real_plan())

    assert (("conference", "name"), ("backdrop", "break_before", 1)) == stage.title[1].sources
    assert (("document", "place"), ("conference", "date")) == (stage.place_and_date and stage.place_and_date.sources)


def test_without_breaks_the_title_is_one_line_and_the_hosts_are_the_conferences() -> None:
    text = "conference: {name: Đại hội đại biểu Hội Nông dân phường, hosts: [Hội Nông dân], date: 14/8/2025}\n"

    assert ["Hội Nông dân", "Đại hội đại biểu", "Hội Nông dân phường", "Ngày 14 tháng 8 năm 2025"] == lines(text)
    assert not backdrop(plan_of(text)).is_broken


@pytest.mark.parametrize(
    ("name", "breaks", "expected"),
    [
        ("Lễ phát động thi đua", "[]", ["Lễ", "phát động thi đua"]),
        ("Ra mắt mô hình mới", "[]", ["Ra mắt mô hình mới"]),
        ("Ra mắt mô hình mới", "[mô hình]", ["Ra mắt", "mô hình mới"]),
        ("Hội nghị A B C", "[c]", ["Hội nghị", "A B", "C"]),
        ("Hội nghị A", "[Hội nghị, khác]", ["Hội nghị", "A"]),
        ("Hội nghị", "[]", ["Hội nghị"]),
    ],
)
def test_name_is_broken_where_the_plan_says(name: str, breaks: str, expected: list[str]) -> None:
    assert expected == lines(f"conference: {{name: {name}}}\nbackdrop:\n  break_before: {breaks}\n")


@pytest.mark.parametrize("phrase", ["khen thưởng", "tôn vinh", "Điểm sáng", '"Điểm sáng"', "“điểm sáng”", "năm 2026"])
def test_marks_around_the_words_do_not_matter(phrase: str) -> None:
    plan = plan_of(f"""
conference:
  name: Lễ tôn vinh, khen thưởng "Điểm sáng" (năm 2026)
backdrop:
  break_before:
    - '{phrase}'
""")

    assert () == missing_breaks(plan)


def test_line_keeps_the_marks_around_its_words() -> None:
    text = """
conference:
  name: Lễ tôn vinh, khen thưởng "Điểm sáng" năm 2026
backdrop: {break_before: [khen thưởng, Điểm sáng]}
"""

    assert ["Lễ", "tôn vinh,", "khen thưởng", '"Điểm sáng" năm 2026'] == lines(text)


def test_words_that_the_name_does_not_hold_are_told() -> None:
    plan = plan_of("conference: {name: Hội nghị tổng kết}\nbackdrop: {break_before: [tổng  Kết, năm 2024]}\n")

    assert (1,) == missing_breaks(plan)


def test_several_days_are_one_span() -> None:
    assert ["Ngày 14 - 15 tháng 8 năm 2025"] == lines("conference: {date: [14/8/2025, 15/8/2025]}\n")


def test_empty_plan_has_an_empty_backdrop() -> None:
    assert [] == lines("format: 1\n")


def test_hosts_and_the_last_line_know_where_they_are_written() -> None:
    own, usual, bare = (
        backdrop(plan_of(text))
        for text in (
            "conference: {hosts: Quận ủy}\nbackdrop: {hosts: Thành ủy}\n",
            "conference: {hosts: Quận ủy, date: 26/7/2024}\n",
            "document: {place: Quận 12}\n",
        )
    )

    assert [("backdrop", "hosts")] == [*(own.hosts.sources if own.hosts else ())]
    assert [("conference", "hosts")] == [*(usual.hosts.sources if usual.hosts else ())]
    assert [("conference", "date")] == [*(usual.place_and_date.sources if usual.place_and_date else ())]
    assert [("document", "place")] == [*(bare.place_and_date.sources if bare.place_and_date else ())]


def test_kind_of_event_ends_where_the_plan_breaks_the_line() -> None:
    text = "conference: {name: Đại hội đại biểu Hội Nông dân phường}\nbackdrop: {break_before: [đại biểu]}\n"

    assert ["Đại hội", "đại biểu Hội Nông dân phường"] == lines(text)


def test_words_at_the_end_of_the_name_are_found_there() -> None:
    assert ["Hội nghị", "A", "B C"] == lines("conference: {name: Hội nghị A B C}\nbackdrop: {break_before: [B C]}\n")
    assert (0,) == missing_breaks(plan_of("conference: {name: Hội nghị A B}\nbackdrop: {break_before: [B C]}\n"))
