"""How winners are set on boards"""

from confplan.documents.parts.honour_layout import LARGEST, Entry, Section, Surface, boards, head_of

SURFACE = Surface(wide=1778, tall=1000, head=220, least=50)


def section(
    award: str, count: int, name: str = "Nguyễn Văn An", detail: str | None = "Trưởng khu phố, Khu phố 3"
) -> Section:
    entries = tuple(Entry(name, detail, is_person=True) for _ in range(count))
    return Section(award=award, kind=None, number_of_decision=None, day_of_decision=None, entries=entries)


def test_small_awards_that_follow_each_other_share_a_board() -> None:
    (board,) = boards([section("Bằng khen", 2), section("Giấy khen", 3)], SURFACE)

    assert ["Bằng khen", "Giấy khen"] == [block.section.award for block in board.blocks]


def test_award_that_fills_several_boards_is_divided_evenly_in_letters_of_one_size() -> None:
    found = boards([section("Bằng khen", 1), section("Giấy khen", 19), section("Cờ", 1)], SURFACE)

    assert [1, 9, 10, 1] == [sum(len(block.entries) for block in board.blocks) for board in found]
    assert 1 == len({board.size for board in found[1:3]})
    assert all(board.size >= SURFACE.least for board in found)


def test_few_names_are_large_and_many_are_never_too_small() -> None:
    assert LARGEST == boards([section("Giấy khen", 1, detail=None)], SURFACE)[0].size
    assert all(board.size >= SURFACE.least for board in boards([section("Giấy khen", 90)], SURFACE))


def test_short_names_stand_in_columns_and_long_ones_under_each_other() -> None:
    assert 3 == boards([section("Giấy khen", 9, "Lê An", None)], SURFACE)[0].blocks[0].columns
    assert (
        1
        == boards([section("Giấy khen", 4, "Nguyễn Thị Hoàng Ánh Nguyệt Quế Chi Thanh Mai", None)], SURFACE)[0]
        .blocks[0]
        .columns
    )


def test_name_longer_than_a_board_has_one_for_itself() -> None:
    long = Entry("Ánh " * 200, None)
    found = boards(
        [Section(award="Cờ", kind=None, number_of_decision=None, day_of_decision=None, entries=(long, long))], SURFACE
    )

    assert [1, 1] == [len(board.blocks[0].entries) for board in found]


def test_even_division_that_does_not_fit_is_left_alone() -> None:
    tall, small = Entry("Ánh " * 75, None), Entry("Lê An", None)
    entries = (*(small,) * 8, tall, tall)
    found = boards(
        [Section(award="Cờ", kind=None, number_of_decision=None, day_of_decision=None, entries=entries)], SURFACE
    )

    assert 10 == sum(len(board.blocks[0].entries) for board in found)


def test_no_award_makes_no_board() -> None:
    assert () == boards([], SURFACE)


def test_long_name_of_the_conference_takes_more_of_the_head() -> None:
    assert (
        head_of("Hội nghị", 1778) < head_of("Hội nghị tổng kết " * 12, 1778) <= head_of("Hội nghị tổng kết " * 40, 1778)
    )
