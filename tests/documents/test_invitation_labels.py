"""Labels for the envelopes and the list of delivery: measures, how many, for whom"""

import io
from dataclasses import replace

import docx
import pytest
from pypdf import PdfReader

from confplan.documents.invitations import Invitations, view
from tests.documents.guests import PLAN, letter, words
from tests.documents.printing import case_with, packed, printed

POINTS = 72 / 25.4  # of a millimetre


@pytest.fixture(scope="module")
def settled() -> Invitations:
    return view(case_with(PLAN))


def test_labels_lie_where_the_sheet_has_them(settled: Invitations) -> None:
    names = [f"Nơi{place}" for place in range(23)]
    found = replace(settled, letters=tuple(letter(unit=name) for name in names))
    spots: dict[str, tuple[float, float]] = {}
    pages = PdfReader(io.BytesIO(printed("invitations", found, "pdf", "labels"))).pages

    def seen(text: str, page: list[float], line: list[float], *_: object) -> None:
        if text.strip() in names:
            across, up = line[4] * page[0] + page[4], line[5] * page[3] + page[5]
            spots[text.strip()] = across / POINTS, up / POINTS

    for page in pages:
        page.extract_text(visitor_text=seen)

    assert 2 == len(pages)
    assert set(names) == set(spots)
    assert pytest.approx(7.21 + 4, abs=0.1) == spots["Nơi0"][0]
    assert [pytest.approx(66.04, abs=0.05)] * 2 == [spots[f"Nơi{one + 1}"][0] - spots[f"Nơi{one}"][0] for one in (0, 1)]
    assert [pytest.approx(38.1, abs=0.05)] * 6 == [
        spots[f"Nơi{one}"][1] - spots[f"Nơi{one + 3}"][1] for one in range(0, 18, 3)
    ]
    assert 297 - 15.15 - 38.1 < spots["Nơi0"][1] < 297 - 15.15
    assert spots["Nơi21"] == spots["Nơi0"]


def test_word_labels_have_the_measures_of_the_sheet(settled: Invitations) -> None:
    made = docx.Document(io.BytesIO(printed("invitations", settled, "docx", "labels")))
    (table,), section = made.tables, made.sections[0]

    assert [63.5, 2.54, 63.5, 2.54, 63.5] == [round((cell.width or 0) / 36000, 2) for cell in table.rows[0].cells]
    assert {38.1} == {round((row.height or 0) / 36000, 1) for row in table.rows}
    assert [7.21, 15.15] == [round((edge or 0) / 36000, 2) for edge in (section.left_margin, section.top_margin)]


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_a_post_without_names_has_as_many_labels_as_letters(settled: Invitations, form: str) -> None:
    found = replace(settled, letters=(replace(letter(post="Chuyên gia"), count=5),))

    assert 5 == words(found, form, "labels").count("Chuyêngia")


def test_what_does_not_fit_on_a_label_is_cut_and_said() -> None:
    found = view(case_with(PLAN.replace("- Ban Chỉ huy", f"- {'Ban Chỉ đạo liên ngành ' * 30}")))

    assert found.letters[0].label.is_cut
    assert [("delegates", 0)] == [note.at for note in found.assumed]
    assert "…" in words(found, "pdf", "labels")


def test_letters_of_one_unit_lie_together_and_are_one_file() -> None:
    delegates = (
        "  - {name: Khu phố, each: phường, titles: {Trưởng khu phố: 2, Bí thư Chi bộ khu phố: 1}}\n  - Sở Nội vụ\n"
    )
    plan = (
        f"lists: {{phường: [phường A, phường B]}}\n{PLAN.replace('delegates:', f'delegates:{chr(10)}{delegates}'[:-1])}"
    )
    found = view(case_with(plan))

    assert ["phường A", "phường B", "Sở Nội vụ", "Ban Chỉ huy Quân sự phường"] == [name for name, _ in found.by_unit()]
    assert ["Bí thư Chi bộ khu phố", "Trưởng khu phố"] * 2 == [one.post for one in found.letters if one.post]


@pytest.mark.parametrize("form", ["docx", "pdf", "xlsx"])
def test_list_of_delivery_says_how_many_each_unit_gets_and_for_whom(settled: Invitations, form: str) -> None:
    people = tuple(replace(letter(name, "Trưởng khu phố"), through="phường A") for name in ("Lê An", "Võ Bình"))
    posts = replace(letter(post="Chuyên gia"), through="Sở Nội vụ", count=12)
    found = replace(settled, letters=(*people, posts))
    text = words(found, form, "delivery").replace("/", "").replace(";", "").replace("|", "")

    assert [("phường A", 2), ("Sở Nội vụ", 12)] == [(one.unit, one.sheets) for one in found.deliveries]
    assert packed("phường A Lê An, Trưởng khu phố Võ Bình, Trưởng khu phố") in text
    assert packed("Sở Nội vụ Chuyên gia (12)") in text
    assert "Tổngcộng14" in text
