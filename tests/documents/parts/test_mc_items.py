"""The agenda as an MC goes through it"""

from confplan.documents.parts.mc_items import mc_days
from confplan.documents.parts.mc_rows import McItem, Speech
from tests.documents.printing import case_of, case_with

HEAD = "conference: {name: Hội nghị, date: 26/7/2024, start: 08:00, venue: Hội trường 1}\nagenda:\n"


def items(agenda: str, more: str = "") -> tuple[McItem, ...]:
    (day,) = mc_days(case_with(HEAD + agenda + more))
    return day.items


def speeches(item: McItem) -> list[Speech]:
    return [part.speech for part in item.parts]


def test_words_of_the_plan_stand_in_place_of_a_suggestion() -> None:
    (own, other) = items("  - {title: Báo cáo, says: 'Kính thưa'}\n  - {title: Thảo luận}\n")

    assert [(Speech.LINK, False, "Kính thưa")] == [
        (one.speech, one.is_suggested, one.lines[0].text) for one in own.parts
    ]
    assert [(Speech.LINK, True)] == [(one.speech, one.is_suggested) for one in other.parts]


def test_opening_greets_salutes_tells_the_reason_and_introduces() -> None:
    agenda = "  - {title: 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu'}\n"
    (opening,) = items(agenda, "delegates: [{text: Nhân dân}]\n")

    assert [Speech.GREETING, Speech.FLAG, Speech.REASON, Speech.INTRODUCTION] == speeches(opening)


def test_delegates_are_introduced_also_where_the_plan_has_its_own_words() -> None:
    (opening,) = items("  - {title: Tuyên bố lý do, says: 'Kính thưa'}\n", "delegates: [{text: Nhân dân}]\n")

    assert [Speech.LINK, Speech.INTRODUCTION] == speeches(opening)


def test_delegates_are_introduced_first_where_no_item_opens() -> None:
    first, second = items("  - {title: Báo cáo sơ kết}\n  - {title: Thảo luận}\n", "delegates: [{text: Nhân dân}]\n")

    assert [Speech.GREETING, Speech.INTRODUCTION, Speech.LINK] == speeches(first)
    assert [Speech.LINK] == speeches(second)


def test_an_opening_after_another_is_not_led_over_to() -> None:
    flag, opening = items("  - {title: Chào cờ}\n  - {title: Khai mạc, by: Bí thư Quận ủy}\n")

    assert [Speech.GREETING, Speech.FLAG] == speeches(flag)
    assert [Speech.GREETING, Speech.LINK] == speeches(opening)


def test_next_item_and_who_gets_ready_for_it() -> None:
    first, second = items("  - {title: Khai mạc}\n  - {title: Báo cáo, by: Phòng Nội vụ}\n")

    assert ("mục 2. Báo cáo", "đại diện Phòng Nội vụ") == (first.after, first.after_by)
    assert (None, None) == (second.after, second.after_by)


def test_optional_item_says_how_to_go_on_without_it() -> None:
    agenda = (
        "  - {id: tp, title: Phát biểu của lãnh đạo Thành phố, optional: true}\n  - {title: Tiếp thu, replies_to: tp}\n"
    )
    optional = items(agenda)[0]

    assert Speech.FALLBACK is optional.parts[-1].speech
    assert ["Không nhắc đến mục này; dẫn tiếp mục 2. Tiếp thu", "Ở mục 2, không nói đến ý kiến của mục này"] == [
        line.text for line in optional.parts[-1].lines
    ]


def test_sections_side_by_side_are_announced_together() -> None:
    (day,) = mc_days(case_of("tests/plans/hybrid-168.yaml"))

    assert "Ba phiên chuyên đề" in [one.title for one in day.items]
    assert not any(one.title.startswith("Phiên ") for one in day.items)


def test_awards_are_called_in_their_item() -> None:
    (day,) = mc_days(case_of("tests/plans/award-ceremony.yaml"))
    numbers = {one.number: speeches(one).count(Speech.AWARD) for one in day.items if Speech.AWARD in speeches(one)}

    assert {"5.1": 2, "5.2": 3, "5.3": 6, "5.4": 3} == numbers


def test_place_is_told_where_all_have_gone_to_another() -> None:
    first, _ = mc_days(case_of("tests/plans/two-day-congress.yaml"))

    assert {"2": "Quảng trường tỉnh", "3": "Nhà Văn hóa tỉnh"} == {
        one.number: one.place for one in first.items if one.place
    }


def test_internal_item_has_no_words() -> None:
    (item,) = items("  - {title: Thử âm thanh, visibility: internal}\n")

    assert item.is_internal
    assert not item.parts


def test_words_of_one_part_leave_the_other_parts_of_an_opening() -> None:
    agenda = "  - {title: 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu', says: 'Mời đứng dậy làm lễ chào cờ'}\n"
    (opening,) = items(agenda, "delegates: [{text: Nhân dân}]\n")

    assert [Speech.GREETING, Speech.LINK, Speech.REASON, Speech.INTRODUCTION] == speeches(opening)


def test_first_item_that_is_led_over_to_follows_nothing() -> None:
    agenda = "  - {title: Đón đại biểu}\n  - {title: Ổn định tổ chức}\n  - {title: Thảo luận}\n"
    said = [one.parts[-1].lines[0].text for one in items(agenda)]

    assert ["Kính mời quý vị đại biểu ổn định chỗ ngồi", "Mở đầu chương trình là", "Tiếp theo chương trình là"] == [
        text[: len(start)]
        for text, start in zip(
            said,
            ("Kính mời quý vị đại biểu ổn định chỗ ngồi", "Mở đầu chương trình là", "Tiếp theo chương trình là"),
            strict=True,
        )
    ]
