"""Letters as they are counted: labels for envelopes in rows, and what each unit is handed"""

from confplan.documents.parts.guest_letters import DOTS, MOST_LABELS, Letter, deliveries, label_rows


def letter(name: str | None = None, post: str | None = None, *, through: str = "phường A", count: int | None = None) -> Letter:  # fmt: skip
    return Letter(group="Khách", name=name, post=post, unit=None, count=count, through=through)


def test_rows_of_labels_are_filled_up() -> None:
    one, two = letter("Lê An"), letter(post="Chuyên gia", count=3)

    assert ((one, two, two), (two, None, None)) == label_rows((one, two), 3)


def test_a_quota_beyond_a_stack_has_no_more_labels() -> None:
    rows = label_rows((letter(post="Đại biểu", count=10**6),), 1)

    assert MOST_LABELS == len(rows)


def test_nobody_known_is_a_dotted_line() -> None:
    assert (DOTS,) == letter(post="Chuyên gia").label.strong


def test_a_unit_is_handed_all_its_letters_at_once() -> None:
    found = deliveries(
        (letter("Lê An", "Trưởng khu phố"), letter(post="Bí thư", count=3), letter("Võ Ba", through="B"))
    )

    assert [("phường A", 4, ("Lê An, Trưởng khu phố", "Bí thư (03)")), ("B", 1, ("Võ Ba",))] == [
        (one.unit, one.sheets, one.receivers) for one in found
    ]
    assert not found[0].is_long


def test_many_letters_of_a_unit_are_rows_that_a_cell_can_show() -> None:
    found = deliveries(letter(f"Nguyễn Văn {number}") for number in range(103))

    assert [f"phường A ({number}/6)" for number in range(1, 7)] == [one.unit for one in found]
    assert [18, 18, 18, 18, 18, 13] == [one.sheets for one in found]
    assert 103 == sum(len(one.receivers) for one in found)


def test_row_of_long_names_may_go_over_to_the_next_page() -> None:
    assert deliveries(letter("Nguyễn Văn An " * 4) for _ in range(20))[0].is_long
