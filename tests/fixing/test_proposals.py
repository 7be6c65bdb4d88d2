import pytest

from confplan.findings import Fix
from confplan.fixing.proposals import Proposal, is_of_others, letters, merged, own_file, proposed, value_at
from confplan.places import Path, Place
from confplan.source import read
from confplan.source.lists import read_list
from confplan.source.locating import Atlas

PLAN = """\
document:
  title: ngày 5
    tháng 03, ngày 5 tháng 03
agenda:
  - Bế mạk
tasks:
  - {unit: A, text: B, makes: baner}
lists:
  phường: x.yaml
"""
OWN = read(PLAN.encode(), "plan.yaml")
LIST: Path = ("lists", "phường")
ATLAS = Atlas((((), OWN), (LIST, read_list(b"- A\n", "x.yaml"))))
TITLE: Path = ("document", "title")
OLD = "ngày 5 tháng 03, ngày 5 tháng 03"


@pytest.mark.parametrize(
    ("fix", "expected"),
    [
        (Fix(TITLE, "x"), Proposal(TITLE, OLD, "x")),
        (Fix(TITLE, "05", words="5"), Proposal(TITLE, OLD, OLD.replace("5", "05"))),
        (Fix(("agenda", 0, "title"), "x"), Proposal(("agenda", 0), "Bế mạk", "x")),
        (Fix(("tasks", 0, "makes", 0), "x"), Proposal(("tasks", 0, "makes"), "baner", "x")),
        (Fix(("agenda", 0, "minutes"), "x"), None),
        (Fix(("tasks", 0), "x"), None),
        (Fix(TITLE, " "), None),
        (Fix(TITLE, "x", words="0"), None),
        (Fix(Place("plan.yaml"), "x"), None),
    ],
)
def test_fix_proposes_a_text_for_one_that_is_written(fix: Fix, expected: Proposal | None) -> None:
    assert expected == proposed(fix, OWN)


def test_fixes_of_some_words_of_one_value_are_one_fix() -> None:
    fixes = [Fix(TITLE, "ngày 05 tháng 3", words="ngày 5 tháng 03"), Fix(TITLE, ";", words=",")]

    assert Fix(TITLE, "ngày 05 tháng 3; ngày 05 tháng 3") == merged(fixes, ATLAS)


@pytest.mark.parametrize(
    "fixes",
    [
        [Fix(TITLE, "6", words="5"), Fix(TITLE, "7", words="5")],
        [Fix(("nowhere",), "6", words="5")],
        [Fix((*LIST, 0), "B", words="A")],
        [Fix(Place("plan.yaml"), "6", words="5")],
    ],
)
def test_fixes_that_cannot_all_be_made_stay_apart(fixes: list[Fix]) -> None:
    assert merged(fixes, ATLAS) is None


def test_list_in_a_file_of_its_own_is_of_others() -> None:
    assert [True, True, False] == [is_of_others(path, ATLAS) for path in (LIST, (*LIST, 0), TITLE)]
    assert OWN is own_file(ATLAS)
    assert own_file(Atlas(())) is None


def test_nothing_stands_where_no_path_leads() -> None:
    assert [None, None, None] == [value_at(OWN.data, path) for path in (("a", "b"), ("agenda", 3), ("agenda", "title"))]


def test_text_that_a_colon_cut_is_one_text_to_its_writer() -> None:
    assert ["a: b", "a:", "x", ""] == [letters({"a": "b"}), letters({"a": None}), letters("x"), letters(["x"])]
