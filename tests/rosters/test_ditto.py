"""Marks for the same as above, as lists have them"""

import pytest

from confplan.rosters.ditto import is_ditto, spelled_out
from confplan.source.cells import Row


def texts(*lines: str) -> list[list[str]]:
    return [list(found) for found in spelled_out([Row("a.csv", 1, line.split("|")) for line in lines])]


@pytest.mark.parametrize("mark", ["nt", "NT", "n/t", "-nt-", "- nt -", "nt.", "n.t", "//", "///", '"', "”", "“", "″", "〃", "''", "như trên", "Như trên", "- // -", '--"--'])  # fmt: skip
def test_mark_is_known(mark: str) -> None:
    assert is_ditto(mark)


@pytest.mark.parametrize(
    "text", ["", "-", "/", "n", "t", "ntt", "Nt Thành", "Nguyễn Thị", "N.T.H", "1/2", "như trên đã nói", "x", "Ng"]
)
def test_other_words_are_no_mark(text: str) -> None:
    assert not is_ditto(text)


def test_mark_stands_for_the_cell_above_however_many_there_are() -> None:
    assert [["An", "Bí thư", "KP 1"], ["Bình", "Bí thư", "KP 2"], ["Chi", "Bí thư", "KP 2"]] == texts(
        "An|Bí thư|KP 1", "Bình|nt|KP 2", "Chi|//|nt"
    )


def test_heading_between_does_not_part_a_mark_from_what_it_means() -> None:
    assert ["Bình", "Bí thư"] == texts("An|Bí thư", "II. Khối phường|", "Bình|nt")[-1]


def test_name_is_never_that_of_the_one_above() -> None:
    rows = [Row("a.csv", 1, ["Lê An", "Bí thư"]), Row("a.csv", 2, ["nt", "nt"])]

    assert [["Lê An", "Bí thư"], ["", "Bí thư"]] == spelled_out(rows, {0})
    assert ["nt", "nt"] == rows[1].raw


@pytest.mark.parametrize("text", ["-", "—", "...", "……", "___", "- -"])
def test_dashes_and_dots_say_nothing(text: str) -> None:
    assert [["An", "Bí thư"], ["Bình", ""]] == texts("An|Bí thư", f"Bình|{text}")


def test_mark_on_top_stands_for_nothing_and_a_shorter_row_is_no_trouble() -> None:
    assert [["An", "", ""], ["Bình"], ["Chi", ""]] == texts("An|nt|", "Bình", "Chi|nt")
