"""The text of a new plan: whatever a file holds, it reads back as that and as nothing else"""

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from confplan.findings import Finding, Severity, Text
from confplan.importing.agenda import ALOUD, Conference, Entry, Imported
from confplan.importing.writing import agenda_text, holes, plan_text
from confplan.loading import load_content
from confplan.places import Place
from confplan.source.quoting import tidy
from tests.importing.files import TODAY, case_of

AT = Place("a.csv")


def of(*entries: Entry) -> Imported:
    return Imported(agenda=entries)


@settings(max_examples=60, deadline=None)
@given(text=st.text(min_size=1, max_size=30).filter(lambda text: bool(tidy(text))))
@example(text="a: b # c")
@example(text="- [x], {y}")
@example(text="no")
@example(text="'\"\\")
@example(text="# confplan: ignore[items-overlap] x")
@example(text="&a *b !!python/object %x @y `z")
def test_any_text_reads_back(text: str) -> None:
    entry = Entry(
        at=AT,
        fields={"title": holes(text), "by": text, "attends": (text,), "cues.sound": text},
        remarks={ALOUD: text, "by": text},
    )
    item = case_of(of(entry)).plan.agenda[0]

    assert tidy(text) == (item.title or "").replace("<<", "<")
    assert (tidy(text), (tidy(text),)) == (item.by, item.attends)
    assert item.cues
    assert tidy(text) == item.cues.sound


def test_a_text_of_which_nobody_can_see_anything_is_an_empty_field() -> None:
    entry = Entry(at=AT, fields={"title": "a", "by": "\u200b", "attends": ("\u200b", "b")})

    assert "    by:\n    attends: [b]\n" in agenda_text(of(entry), "a.csv")


def test_a_comment_of_another_program_never_speaks_to_this_one() -> None:
    entry = Entry(at=AT, fields={"title": "a"}, remarks={ALOUD: "confplan: ignore[items-overlap] x"})

    assert "confplan:" not in agenda_text(of(entry), "a.csv").replace("chạy: confplan", "")


def test_fields_stand_in_the_order_of_a_plan_and_what_is_open_is_empty() -> None:
    inside = Entry(at=AT, fields={"title": "b", "parallel": "true", "gives": ("x", "y, z")})
    entry = Entry(
        at=AT,
        fields={"by": "Phòng Nội vụ", "minutes": "", "title": "a", "cues.sound": "nhạc, to", "cues.light": ""},
        remarks={"minutes": "ô C7 ghi: late", ALOUD: "lấy từ trang 1"},
        items=(inside,),
    )

    assert """# Chương trình ở đây đọc từ tệp a.csv.
agenda:
  # lấy từ trang 1
  - title: a
    minutes:  # ô C7 ghi: late
    by: Phòng Nội vụ
    cues: {sound: 'nhạc, to', light:}
    items:
      - title: b
        parallel: true
        gives: [x, 'y, z']
""" == agenda_text(of(entry), "a.csv")


def test_the_conference_stands_in_its_fields() -> None:
    found = Imported(
        conference=Conference(
            name="Hội nghị <b>: x", dates=("26/7/2024", "27/7/2024"), start="dự kiến 08:00", venues=("A", "B")
        )
    )
    plan = case_of(found).plan

    assert "Hội nghị <<b>: x" == plan.conference.name
    assert ["26/7/2024", "27/7/2024"] == [str(day) for day in plan.conference.date]
    assert "dự kiến 08:00" == str(plan.conference.start)
    assert ["A", "B"] == [venue.name for venue in plan.venues]


def test_the_head_says_where_it_came_from_and_that_something_is_open() -> None:
    finding = Finding("value-unreadable", Severity.ERROR, AT, Text("", ""))
    text = plan_text(Imported(notes=("phía trên bảng ghi: x\ny",), findings=(finding,)), "a.csv")

    assert [
        "# yaml-language-server: $schema=plan.schema.json",
        "#",
        "# Chương trình ở đây đọc từ tệp a.csv.",
        "# - phía trên bảng ghi: x y",
        "# Có 1 chỗ cần xem lại: chỗ không đọc được để trống, bên cạnh có ghi chú nguyên văn.",
        "#",
    ] == text.split("\n")[:6]


def test_names_of_other_sections_are_declared_so_that_none_is_unknown() -> None:
    entry = Entry(at=AT, fields={"title": "a", "attends": ("Cụm Bắc",), "gives": ("bang-khen",), "each": "phường"})
    text = plan_text(of(entry, Entry(at=AT, fields={"title": "b", "each": "conference"})), "a.csv")
    loaded = load_content(text.encode(), "plan.yaml", Path(), today=TODAY)

    assert () == loaded.findings
    assert loaded.case
    assert (["cụm bắc"], ["bang-khen"], ["phường"]) == (
        [one.id for one in loaded.case.plan.delegates],
        [one.id for one in loaded.case.plan.awards],
        [*loaded.case.plan.lists],
    )
