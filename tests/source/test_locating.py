"""Where a finding points, for every kind of thing that it can speak of"""

import pytest

from confplan.places import Key, Path, Place, Span
from confplan.source import read
from confplan.source.locating import Atlas

PLAN = """\
conference:
  name: Hội nghị tổng kết
  chair:
agenda:
  - id: tham-luan
    title: Báo cáo tham luận
    items:
      - id: tl-1
        minutes: 12
      - title: Công tác tuyên truyền
        minutes: 7
  - Bế mạc
tasks:
  - unit: Phòng Nội vụ
    do:
      - In giấy mời
"""
ATLAS = Atlas(
    (
        ((), read(PLAN.encode(), "plan.yaml")),
        (("lists", "phường"), read(b"a:\n  - b\n", "wards.yaml")),
    )
)


@pytest.mark.parametrize(
    ("path", "span"),
    [
        (("agenda", 0, "items", 0, "minutes"), Span(9, 18, 9, 20)),
        (("agenda", 0, "items", 0, Key("minutes")), Span(9, 9, 9, 16)),
        (("conference", "chair"), Span(3, 3, 3, 8)),
        (("agenda", 0, "items"), Span(7, 5, 7, 10)),
        (("agenda", 0), Span(5, 5, 5, 18)),
        (("agenda", 0, "minutes"), Span(5, 5, 5, 18)),
        (("agenda", 1, "title"), Span(12, 5, 12, 11)),
        (("backdrop", "size"), Span(1, 1, 1, 12)),
    ],
    ids=[
        "a value",
        "a key",
        "an empty value",
        "a list",
        "an entry",
        "an absent field",
        "a short entry",
        "an absent section",
    ],
)
def test_place_of(path: Path, span: Span) -> None:
    assert ATLAS.place(path) == Place("plan.yaml", span)


def test_place_in_a_list_of_its_own_file_is_in_that_file() -> None:
    assert ATLAS.place(("lists", "phường", "a", 0)) == Place("wards.yaml", Span(2, 5, 2, 6))


def test_place_that_is_one_already_stays() -> None:
    place = Place("x.xlsx", sheet="Sheet1", cell="B7")

    assert ATLAS.place(place) is place


@pytest.mark.parametrize(
    ("path", "key"),
    [
        (("agenda", 0, "items", 0, "minutes"), "tham-luan.tl-1.minutes"),
        (("agenda", 0, "items", 1, "minutes"), "tham-luan.cong-tac-tuyen-truyen.minutes"),
        (("agenda", 1), "agenda.be-mac"),
        (("tasks", 0, "do", 0), "tasks.phong-noi-vu.do.in-giay-moi"),
        (("conference", "name"), "conference.name"),
        ((), ""),
    ],
)
def test_key_names_entries_in_place_of_positions(path: Path, key: str) -> None:
    assert ATLAS.key(path) == key


@pytest.mark.parametrize("entry", ["{minutes: 5}", '""', "…", "[a]", "{title: …}"])
def test_entry_without_a_name_is_any_entry(entry: str) -> None:
    atlas = Atlas((((), read(f"agenda:\n  - {entry}\n".encode(), "plan.yaml")),))

    assert atlas.key(("agenda", 0, "minutes")) == "agenda.*.minutes"


def test_key_in_a_list_of_its_own_file_names_the_entries_above_it() -> None:
    plan = read(b"tasks:\n  - {unit: Qu\xe1\xba\xadn 12, do: do.yaml}\n", "plan.yaml")
    atlas = Atlas((((), plan), (("tasks", 0, "do"), read(b"- {title: In thu}\n", "do.yaml", is_list=True))))

    assert atlas.key(("tasks", 0, "do", 0, "deadline")) == "tasks.quan-12.do.in-thu.deadline"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("agenda", 0, "items", 0, "minutes"), "12"),
        (("agenda", 1), "Bế mạc"),
        (("agenda", 1, "title"), "Bế mạc"),
        (("agenda",), ""),
        (("conference", "chair"), ""),
        (("conference", "date"), ""),
        (("lists", "phường", "a", 0), "b"),
    ],
)
def test_text_that_is_written_at(path: Path, text: str) -> None:
    assert ATLAS.text(path) == text


def test_key_does_not_move_with_an_inserted_item() -> None:
    longer = Atlas((((), read(PLAN.replace("agenda:\n", "agenda:\n  - Văn nghệ\n").encode(), "plan.yaml")),))

    assert longer.key(("agenda", 1, "items", 0, "minutes")) == ATLAS.key(("agenda", 0, "items", 0, "minutes"))


def test_lines_are_those_of_the_file() -> None:
    assert ATLAS.lines("wards.yaml")[:2] == ["a:", "  - b"]
    assert ATLAS.lines("other.csv") == []


FOLDED = Atlas(
    (((), read(b"a: phim 15 phut (15 phut)\nb: >-\n  mot hai\n    ba bon\nc:\n  - nam\nd: 'x'\n", "plan.yaml")),)
)


@pytest.mark.parametrize(
    ("path", "words", "span"),
    [
        (("a",), "15 phut", Span(1, 9, 1, 16)),
        (("b",), "bon", Span(4, 8, 4, 11)),
        (("b",), "hai ba", Span(3, 7, 4, 7)),
        (("a",), "mot", Span(1, 4, 1, 26)),
        (("c",), "mot", Span(5, 1, 5, 2)),
        (("d",), "", Span(7, 4, 7, 7)),
        (("d",), " ", Span(7, 4, 7, 7)),
    ],
    ids=["the first of two", "in a folded text", "over a line's end", "in another value", "of a list", "none", "blank"],
)
def test_words_of_a_value_are_found_in_its_lines(path: Path, words: str, span: Span) -> None:
    assert FOLDED.place(path, words) == Place("plan.yaml", span)
