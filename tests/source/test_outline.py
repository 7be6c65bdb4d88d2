import pytest

from confplan.source.outline import FIELD, OWN_FIELD, entries, opens_block


def starts(text: str, column: int) -> list[tuple[int, int, bool]]:
    rows = text.split("\n")
    return [(entry.start, entry.column, entry.is_item) for entry in entries(rows, 0, len(rows), column)]


def test_deeper_lines_belong_to_their_entry() -> None:
    assert [(0, 0, False), (3, 0, False)] == starts("a:\n  b: c\n  d: e\nf: g", 0)


def test_blank_lines_and_comments_begin_nothing() -> None:
    assert [(2, 0, False), (5, 0, False)] == starts("# x\n\na: b\n\n# y\nc: d", 0)
    assert [] == starts("# x\n", 0)


def test_list_may_stand_below_its_field_in_one_column() -> None:
    assert [(0, 0, False), (3, 0, False)] == starts("a:  # x\n- b\n- c\nd: e", 0)


def test_item_below_a_field_with_a_value_stands_alone() -> None:
    assert [(0, 0, False), (1, 0, True)] == starts("a: b\n- c", 0)


def test_line_further_left_is_told_apart() -> None:
    assert [(0, 4, True), (1, 2, True)] == starts("    - a\n  - b", 4)


def test_closing_bracket_and_tab_belong_to_the_line_above() -> None:
    assert [(0, 0, False)] == starts("a: [\nb\n".replace("b", "]") + "\tc: d", 0)


@pytest.mark.parametrize(
    "line", ["name: a", "name:", '"a: b": c', "Bí thư Chi bộ: 3", "-a: b", "Đ/c (A): x", "'a' : b"]
)
def test_field_is_known(line: str) -> None:
    assert FIELD.match(line)


@pytest.mark.parametrize("line", ["name", "name:a", "- a: b", "# a: b", "@a: b", "{a: b}", "a # b: c", ": a"])
def test_other_line_is_no_field(line: str) -> None:
    assert FIELD.match(line) is None


def test_only_lower_case_english_is_a_field_of_ours() -> None:
    assert OWN_FIELD.match("minutes_each: 7")
    assert OWN_FIELD.match("Phần 1: Báo cáo") is None


def test_field_opens_a_block_when_nothing_follows() -> None:
    assert opens_block("a:  # b", 0)
    assert not opens_block("a: b", 0)
    assert not opens_block("- b", 0)
