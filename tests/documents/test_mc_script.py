"""The MC's script: everything that is said in big letters, nothing lost, no page within a speech"""

import io
import zipfile
from dataclasses import replace
from functools import cache

import docx
import pytest
from docx.shared import Pt
from pypdf import PdfReader

from confplan.documents.mc_script import McScript, view
from confplan.documents.parts.mc_rows import McItem
from confplan.planning.link_lines import Line, Manner
from tests.documents.hostile import HOSTILE
from tests.documents.printing import case_of, case_with, packed, printed, text_of

FORMS = ["docx", "pdf"]
PLANS = ["plan.yaml", "tests/plans/two-day-congress.yaml", "tests/plans/award-ceremony.yaml"]
PLAN = """
conference: {name: Hội nghị, date: 26/7/2024, start: 08:00, venue: Hội trường 1}
agenda:
  - title: Báo cáo
    minutes: 5
    says: Kính thưa
"""


@cache
def real(plan: str) -> McScript:
    return view(case_of(plan))


def text(found: McScript, form: str) -> str:
    return packed(text_of(printed("mc-script", found, form), form))


def saying(*lines: str) -> McScript:
    """Return a script whose only item says these lines, in each manner."""
    found = view(case_with(PLAN))
    day = found.run[0]
    item = day.items[0]
    told = tuple(Line(words, manner) for words in lines for manner in Manner)
    parts = (replace(item.parts[0], lines=told),)
    whole: McItem = replace(
        item, title=lines[0], by=lines[0], place=lines[0], after=lines[0], after_by=lines[0], parts=parts
    )
    return replace(found, mc=lines[0], run=(replace(day, items=(whole,)),))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("plan", PLANS)
def test_every_line_of_every_item_is_printed(plan: str, form: str) -> None:
    printed_text = text(real(plan), form)
    lines = [line.text for day in real(plan).run for item in day.items for part in item.parts for line in part.lines]

    assert [] == [line for line in lines if packed(line) not in printed_text]


def test_what_is_said_is_in_big_letters() -> None:
    styles = docx.Document(io.BytesIO(printed("mc-script", real("plan.yaml"), "docx"))).styles
    sizes = [styles[name].font.size for name in ("Lời đọc", "Lời đọc theo dòng", "Giờ và mục")]

    assert all(size >= Pt(14) for size in sizes)


def test_no_page_break_cuts_a_scene_in_word_unless_it_takes_half_a_page() -> None:
    made = {plan: printed("mc-script", real(plan), "docx") for plan in PLANS}
    long = printed("mc-script", saying(*["Kính thưa quý vị"] * 40), "docx")
    scenes = {
        plan: sum(not one.is_tall for day in real(plan).run for item in day.items for one in item.scenes)
        for plan in PLANS
    }

    assert scenes == {plan: content_xml(one).count("<w:cantSplit/>") for plan, one in made.items()}
    assert "<w:cantSplit/>" not in content_xml(long)


def content_xml(content: bytes) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()


def test_scene_that_takes_less_than_half_a_page_is_on_one_page_of_the_pdf() -> None:
    pages = [
        packed(page.extract_text())
        for page in PdfReader(io.BytesIO(printed("mc-script", real("plan.yaml"), "pdf"))).pages
    ]

    for item in real("plan.yaml").run[0].items:
        for scene in (one for one in item.scenes if not one.is_tall):
            lines = [packed(line.text) for part in scene.parts for line in part.lines if line.manner is Manner.SAID]

            assert any(all(line in page for line in lines) for page in pages)


@pytest.mark.parametrize("form", FORMS)
def test_suggestions_are_marked_and_the_plans_own_words_are_not(form: str) -> None:
    assert "Lờidẫn(gợiý)" in text(real("plan.yaml"), form)
    assert "Lờidẫn(gợiý)" not in text(view(case_with(PLAN)), form)


def test_gaps_are_what_the_mc_would_have_to_say() -> None:
    assert {
        ("conference", "start"),
        ("conference", "mc"),
        ("awards", 0, "winners"),
        ("awards", 1, "winners"),
        ("awards", 2, "winners"),
    } == {gap.at for gap in real("plan.yaml").gaps}
    assert not view(case_with(PLAN)).is_draft


def test_items_without_who_or_with_a_tentative_hour_are_gaps() -> None:
    plan = PLAN.replace("    minutes: 5\n", "    by:\n    start: dự kiến 9:00\n")

    assert [("agenda", 0, "by"), ("agenda", 0, "start")] == [gap.at for gap in view(case_with(plan)).gaps]


@pytest.mark.parametrize("form", FORMS)
def test_plan_without_an_agenda_says_so(form: str) -> None:
    found = view(case_with("conference: {name: Hội nghị}"))

    assert "Chươngtrìnhchưacómụcnào" in text(found, form)
    assert ("agenda",) in [gap.at for gap in found.gaps]


@pytest.mark.parametrize("form", FORMS)
def test_hostile_texts_come_back_whole_wherever_they_stand(form: str) -> None:
    read = text(saying(*HOSTILE), form)

    assert [] == [words for words in HOSTILE if read.count(packed(words)) < len(Manner)]


@pytest.mark.parametrize("form", FORMS)
def test_speech_of_many_pages_loses_nothing(form: str) -> None:
    words = " ".join(f"câu{number}" for number in range(1500))
    read = text(saying(words), form)

    assert all(f"câu{number}" in read for number in range(1500))
