"""Words in a drawing"""

from confplan.documents.parts.drawn_words import broken, shortened, width


def test_marks_on_letters_take_no_room() -> None:
    assert width("Ủy ban", 27) == width("Uy ban", 27)
    assert width("iii", 27) < width("mmm", 27)


def test_lines_stay_in_their_room() -> None:
    lines = broken("Tuyên bố lý do, giới thiệu đại biểu", 150, 27)

    assert "Tuyên bố lý do, giới thiệu đại biểu" == " ".join(lines)
    assert len(lines) > 2
    assert all(width(line, 27) <= 150 for line in lines)


def test_a_word_too_wide_stands_alone() -> None:
    assert ("a", "m" * 20, "b") == broken(f"a {'m' * 20} b", 60, 27)


def test_what_is_left_out_is_marked() -> None:
    assert ("Một hai", "ba…") == shortened(("Một hai", "ba bốn,", "năm"), 2)
    assert ("Một",) == shortened(("Một",), 2)
    assert () == shortened(("Một",), 0)
