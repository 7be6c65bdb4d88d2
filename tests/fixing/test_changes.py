import pytest

from confplan.findings import Fix
from confplan.fixing.changes import change, replacements
from confplan.fixing.edit import applied
from confplan.places import Key, Path, Place, Span
from confplan.source import read
from confplan.source.lists import read_list
from confplan.source.locating import Atlas

PLAN = """\
document:
  number: 4639 /KH-UBND  # số
  purposes:
    - Từ ngày 5
      tháng 03, rồi ngày 5 tháng 03 và ngày 5 tháng 031
    - Phòng Nội vụ: chuẩn bị
  archive: [NV, VT]
agenda:
  - Bế mạk
lists:
  phường: phuong.yaml
"""


def atlas(text: str = PLAN) -> Atlas:
    return Atlas(
        (
            ((), read(text.encode(), "plan.yaml")),
            (("lists", "phường"), read_list("- Thới\u00a0An\n".encode(), "x.yaml")),
        )
    )


def after(fix: Fix, text: str = PLAN) -> str | None:
    found = change(fix, atlas(text))
    return applied(text, found.edits) if found else None


@pytest.mark.parametrize(
    ("fix", "old", "new"),
    [
        (Fix(("document", "number"), "4639/KH-UBND"), "4639 /KH", "4639/KH"),
        (Fix(("agenda", 0, "title"), "Bế mạc"), "mạk", "mạc"),
        (Fix(("agenda", 0), "Bế mạc"), "mạk", "mạc"),
        (
            Fix(("document", "purposes", 1), "Phòng Nội vụ: chuẩn bị"),
            "Phòng Nội vụ: chuẩn bị",
            "'Phòng Nội vụ: chuẩn bị'",
        ),
        (Fix(("document", Key("number")), "title"), "number:", "title:"),
        (Fix(Place("plan.yaml", Span(9, 5, 9, 11)), "Xong"), "Bế mạk", "Xong"),
    ],
)
def test_only_the_part_that_is_spoken_of_changes(fix: Fix, old: str, new: str) -> None:
    assert PLAN.replace(old, new) == after(fix)


def test_words_change_wherever_they_stand_by_themselves_over_a_line_end_too() -> None:
    fix = Fix(("document", "purposes", 0), "ngày 05 tháng 3", words="ngày 5 tháng 03")

    assert PLAN.replace("ngày 5\n      tháng 03,", "ngày 05\n      tháng 3,").replace(
        "rồi ngày 5 tháng 03 và", "rồi ngày 05 tháng 3 và"
    ) == after(fix)


def test_parts_of_a_fix_are_made_together() -> None:
    archive: Path = ("document", "archive")
    fix = Fix((*archive, 0), "VT", also=(Fix((*archive, 1), "NV"),))

    assert PLAN.replace("[NV, VT]", "[VT, NV]") == after(fix)
    assert (
        (Place("plan.yaml", Span(7, 13, 7, 15)), "VT"),
        (Place("plan.yaml", Span(7, 17, 7, 19)), "NV"),
    ) == replacements(fix, atlas())


@pytest.mark.parametrize(
    "fix",
    [
        Fix(("agenda", 0, "minutes"), "5"),
        Fix(("agenda", 7, "title"), "x"),
        Fix(("agenda",), "x"),
        Fix((), "x"),
        Fix(("document", "number"), " "),
        Fix(("document", "number"), "4639\ufffd"),
        Fix(("document", "number"), "4640", words="4641"),
        Fix(("document", "purposes", 1), "Phòng Nội vụ: in"),
        Fix(("document", Key("title")), "number"),
        Fix(("lists", "phường", 0), "Thới An"),
        Fix(Place("x.yaml", Span(1, 1, 1, 2)), "x"),
        Fix(Place("plan.yaml"), "x"),
        Fix(("document", "number"), "4640", also=(Fix(("agenda", 7), "x"),)),
        Fix(("document", "number"), "4640", also=(Fix(("document", "number"), "4641"),)),
    ],
)
def test_what_cannot_be_made_as_it_is_proposed_is_left_out(fix: Fix) -> None:
    assert change(fix, atlas()) is None
    assert () == replacements(fix, atlas())


def test_file_that_is_no_plan_is_left_alone() -> None:
    assert change(Fix(("a",), "x"), Atlas(())) is None
    assert () == replacements(Fix(("a",), "x"), Atlas(()))


def test_name_of_a_field_comes_in_quotes_where_it_must() -> None:
    assert "{'a, b': 1}\n" == after(Fix((Key("a"),), "a, b"), "{a: 1}\n")
    assert change(Fix((Key("a"),), "\x07"), atlas("{a: 1}\n")) is None


def test_comment_between_a_colon_and_its_text_is_never_lost() -> None:
    text = "document:\n  purposes:\n    - Phòng Nội vụ:  # ai\n        chuẩn bị\n"

    assert after(Fix(("document", "purposes", 0), "Phòng Nội vụ: chuẩn bị"), text) is None
