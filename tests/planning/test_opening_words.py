"""The opening of a conference: the flag, the reason, the introduction with one applause a block"""

from datetime import date

import pytest

from confplan.planning.introduction import Introduced, IntroductionBlock
from confplan.planning.link_lines import Manner
from confplan.planning.opening_words import (
    blocks_said,
    flag,
    greeting,
    introducing,
    is_opening,
    opening_speech,
    reason,
)
from tests.planning.plans import plan_of, real_plan


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        ("[Văn nghệ, 'Tuyên bố lý do, giới thiệu đại biểu', Khai mạc]", 1),
        ("[Chào cờ, Khai mạc, Bế mạc]", 1),
        ("[Tuyên bố lý do, Giới thiệu đại biểu]", 1),
        ("[Chào cờ, Báo cáo]", 0),
        ("[{title: Mở đầu, kind: opening}, Báo cáo]", 0),
        ("[Văn nghệ, Báo cáo, Bế mạc]", 1),
        ("[{title: Thử, visibility: internal}]", None),
    ],
)
def test_delegates_are_introduced_where_the_agenda_says_so_best(titles: str, expected: int | None) -> None:
    found = introducing(plan_of(f"agenda: {titles}\n"))

    assert (None if expected is None else ("agenda", expected)) == (found.path if found else None)


def test_reason_tells_the_day_the_place_the_hosts_and_the_purposes() -> None:
    first, purpose, *_, last = [line.text for line in reason(real_plan())]

    assert first.startswith(
        "Hôm nay, thứ Sáu, ngày 26 tháng 7 năm 2024, tại Hội trường 1, trụ sở hành chính Quận 12, Quận ủy"
    )
    assert "Hội nghị được tổ chức nhằm:" == purpose
    assert "Đó chính là lý do của Hội nghị hôm nay." == last


def test_what_is_open_or_tentative_is_a_blank_in_the_reason() -> None:
    (first, _) = [line.text for line in reason(plan_of("conference: {name: Hội nghị A, date: dự kiến 26/7/2024}\n"))]

    assert "ngày …… tháng …… năm ………, tại ……" in first
    assert "2024" not in first


def test_days_of_a_congress_are_one_span() -> None:
    plan = plan_of("conference: {name: Đại hội, date: [23/10/2025, 24/10/2025]}\n")

    assert "ngày 23 - 24 tháng 10 năm 2025" in next(reason(plan)).text


def test_flag_is_saluted_and_all_sit_down() -> None:
    assert [Manner.SAID, Manner.SAID, Manner.NOTE, Manner.SAID] == [line.manner for line in flag()]


def test_each_block_has_one_applause_and_blanks_for_what_is_not_known() -> None:
    people = (
        Introduced(body="Thành ủy"),
        Introduced(name="An", post="Bí thư", body="Quận ủy"),
        Introduced(together="Nhân dân", is_optional=True),
    )
    blocks = [
        IntroductionBlock(side="place", place="Thành phố", people=people),
        IntroductionBlock(side="others", place=None, people=people[2:]),
    ]
    first, second = blocks_said(plan_of("conference: {name: Hội nghị}\n"), blocks)

    assert [
        "Về dự Hội nghị hôm nay, Ban Tổ chức trân trọng giới thiệu:",
        "Về phía Thành phố, có:",
        "Đồng chí ………………………, ……………… Thành ủy;",
        "Đồng chí An, Bí thư, Quận ủy;",
        "Nhân dân (nếu có mặt).",
        "Vỗ tay",
    ] == [line.text for line in first]
    assert "Cùng dự Hội nghị, còn có:" == second[0].text
    assert [1, 1] == [sum(line.manner is Manner.APPLAUSE for line in one) for one in (first, second)]


def test_who_opens_is_invited_where_the_plan_names_them() -> None:
    plan = plan_of("conference: {name: Đại hội}\nagenda: [{title: Khai mạc, by: Hội Nông dân tỉnh}, Bế mạc]\n")

    assert (
        "Trân trọng kính mời đại diện Hội Nông dân tỉnh phát biểu khai mạc Đại hội."
        == next(opening_speech(plan, plan.agenda[0])).text
    )
    assert not list(opening_speech(plan, plan.agenda[1]))


def test_of_several_days_the_one_on_which_it_is_said_is_told() -> None:
    plan = plan_of("conference: {name: Đại hội, date: [5/1/2027, 6/1/2027], venue: Hội trường}\n")

    assert "thứ Tư, ngày 06 tháng 01 năm 2027" in next(reason(plan, date(2027, 1, 6))).text
    assert "ngày 05 - 06 tháng 01 năm 2027" in next(reason(plan)).text


def test_greeting_names_leaders_and_then_all() -> None:
    assert ["Kính thưa các đồng chí lãnh đạo!", "Kính thưa quý vị đại biểu!"] == [line.text for line in greeting()]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Khai mạc", [True]),
        ("{title: Mở đầu, kind: opening}", [True]),
        ("{title: Khai mạc, items: [Chào cờ]}", [False]),
        ("Báo cáo", [False]),
    ],
)
def test_only_an_item_without_items_is_an_opening(item: str, expected: list[bool]) -> None:
    assert expected == [is_opening(one) for one in plan_of(f"agenda: [{item}]\n").agenda]


def test_reason_names_the_hosts_and_the_conference_and_lists_the_purposes() -> None:
    plan = plan_of(
        "document: {purposes: [Đánh giá kết quả, Biểu dương điển hình]}\n"
        "conference: {name: Hội nghị A, hosts: [Quận ủy], date: 26/7/2024, venue: Hội trường}\n"
    )

    assert [
        "Hôm nay, thứ Sáu, ngày 26 tháng 7 năm 2024, tại Hội trường, Quận ủy tổ chức Hội nghị A.",
        "Hội nghị được tổ chức nhằm:",
        "Đánh giá kết quả;",
        "Biểu dương điển hình.",
        "Đó chính là lý do của Hội nghị hôm nay.",
    ] == [line.text for line in reason(plan)]


def test_who_opens_is_applauded() -> None:
    plan = plan_of("agenda: [{title: Khai mạc, by: Quận ủy}]\n")

    assert [Manner.SAID, Manner.APPLAUSE] == [line.manner for line in opening_speech(plan, plan.agenda[0])]


def test_of_somebody_whose_post_is_not_known_only_the_name_is_said() -> None:
    people = (Introduced(name="An"), Introduced())
    ((*_, named, unnamed, _),) = blocks_said(
        plan_of("conference: {name: Hội nghị}\n"), [IntroductionBlock(side="others", place=None, people=people)]
    )

    assert ["Đồng chí An;", "Đồng chí ………………………, ………………."] == [named.text, unnamed.text]
