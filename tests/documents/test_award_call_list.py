"""The list for calling award winners: nobody gets somebody else's certificate, and its minutes are the agenda's"""

import io
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from confplan.case import Case
from confplan.documents.award_call_list import CallList, view
from confplan.loading import load_content
from confplan.planning.timing import timetable
from tests.documents.hostile import HOSTILE
from tests.documents.printing import case_of, case_with, packed, printed, text_of

FORMS = ("docx", "pdf")
CEREMONY = (Path(__file__).parent.parent / "plans" / "award-ceremony.yaml").read_text(encoding="utf-8")
COLLECTIVES = """Họ và tên,Chức vụ,Đơn vị,Ghi chú
Nguyễn Thị Ánh Nguyệt,Hiệu trưởng,Trường Tiểu học Phú Lợi,
Trần Văn Đức,Phó Hiệu trưởng,Trường Tiểu học Kim Đồng,Hiệu trưởng ủy quyền
"""
TEACHERS = "Họ và tên,Chức vụ,Ghi chú\n" + "".join(
    f"Nguyễn Văn {name},Giáo viên,{'Vắng' if name == 'Chi' else ''}\n"
    for name in ("An", "Bình", "Chi", "Dung", "Em", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh")
)


def with_lists(folder: Path, **files: str) -> Case:
    """Return the ceremony with the lists of collectives and teachers, or with others."""
    texts = {"tap-the": COLLECTIVES, "giao-vien": TEACHERS} | {
        name.replace("_", "-"): text for name, text in files.items()
    }
    for name, text in texts.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    plan = CEREMONY.replace("winners: 5\n", "winners: tap-the.csv\n").replace(
        "winners: 20\n", "winners: giao-vien.csv\n"
    )
    case = load_content(plan.encode(), "plan.yaml", folder, today=date(2026, 5, 20)).case

    assert case

    return case


@pytest.fixture(scope="module")
def ceremony(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return with_lists(tmp_path_factory.mktemp("ceremony"))


@cache
def bare_ceremony() -> CallList:
    return view(case_of("tests/plans/award-ceremony.yaml"))


def test_number_position_and_order_of_certificates_are_one_order(ceremony: Case) -> None:
    acts = view(ceremony).givings[1].acts
    first, second = (act for act in acts if not act.is_reading)

    assert [(1, 1, "Nguyễn Văn An"), (10, 10, "Nguyễn Văn Nga")] == [
        (row.number, row.position, row.name) for row in (first.rows[0], first.rows[-1])
    ]
    assert [(11, 1, "Nguyễn Văn Oanh")] == [(row.number, row.position, row.name) for row in second.rows]
    assert (1, 10, 11, 11) == (first.first, first.last, second.first, second.last)


def test_who_is_away_has_no_place_and_no_certificate_in_the_stack(ceremony: Case) -> None:
    waves = [act for act in view(ceremony).givings[1].acts if not act.is_reading]

    assert [(), ("Nguyễn Văn Chi",)] == [act.away for act in waves]
    assert "Nguyễn Văn Chi" not in [row.name for act in waves for row in act.rows]


def test_collective_stands_with_who_receives_for_it(ceremony: Case) -> None:
    rows = view(ceremony).givings[0].acts[1].rows

    assert [
        ("Trường Tiểu học Phú Lợi", "Nguyễn Thị Ánh Nguyệt", None),
        ("Trường Tiểu học Kim Đồng", "Trần Văn Đức", "Hiệu trưởng ủy quyền"),
    ] == [(row.name, row.receiver, row.remark) for row in rows]


def test_minutes_of_the_list_are_those_of_the_agenda_also_where_lists_have_come(ceremony: Case) -> None:
    for case, found in ((ceremony, view(ceremony)), (case_of("plan.yaml"), view(case_of("plan.yaml")))):
        rows = [row for row in timetable(case.plan, case.profile).rows if row.item.gives]

        assert [row.minutes for row in rows] == [one.minutes for one in found.givings]
        assert [row.minutes for row in rows] == [
            -(-sum(act.seconds for act in one.acts) // 60) for one in found.givings
        ]
    assert [3, 4, 9, 5] == [one.minutes for one in view(ceremony).givings]


@pytest.mark.parametrize("form", FORMS)
def test_every_name_number_and_decision_is_printed(form: str, ceremony: Case) -> None:
    found = view(ceremony)
    text = packed(text_of(printed("award-call-list", found, form), form))

    assert all(packed(row.name or "") in text for one in found.givings for act in one.acts for row in act.rows)
    assert packed("Quyết định số 210/QĐ-UBND ngày 20 tháng 5 năm 2026") in text
    assert packed("Chồng giấy (bằng) khen lượt này: số 1 trên cùng, số 10 dưới cùng.") in text
    assert packed("Kính mời Chủ tịch Ủy ban nhân dân phường lên trao.") in text
    assert packed("Kính mời đại diện Hội Khuyến học phường lên trao.") in text
    assert packed("Đã báo vắng, trao sau, không xếp vào chồng: Nguyễn Văn Chi") in text
    assert packed("Trao Giấy khen cho học sinh giỏi (17:27 - 17:36)") in text


def test_number_without_names_gives_rows_to_fill_in() -> None:
    found = bare_ceremony()

    assert 90 == found.givings[2].people
    assert ("awards", 2, "winners") in [gap.at for gap in found.gaps]
    assert [6, 12] == [found.givings[2].waves, found.waves]


def test_nothing_known_is_dotted_and_told() -> None:
    found = view(case_of("plan.yaml"))
    text = text_of(printed("award-call-list", found, "pdf"), "pdf")

    assert [("agenda", 8, "by"), ("awards", 0, "decision"), ("awards", 0, "winners")] == [gap.at for gap in found.gaps][
        :3
    ]
    assert (None, None) == (found.waves, found.givings[0].people)
    assert ("quà tri ân của Thành phố",) == found.not_given
    assert "Lượt ……/……: Bằng khen Thành phố" in text or "Lượt ....../......: Bằng khen Thành phố" in text


def test_what_is_only_assumed_is_said_once() -> None:
    assert [("agenda", 4, "items", 0, "minutes")] == [gap.at for gap in bare_ceremony().assumed]
    assert [("agenda", 8, "wave"), ("agenda", 8, "minutes")] == [gap.at for gap in view(case_of("plan.yaml")).assumed]


def test_plan_without_awards_owes_nothing() -> None:
    found = view(case_with("conference: {name: Hội nghị}\n"))

    assert ((), (), ()) == (found.gaps, found.assumed, found.givings)
    assert "Kế hoạch không có khen thưởng" in text_of(printed("award-call-list", found, "pdf"), "pdf")


def test_award_that_no_item_gives_is_told() -> None:
    found = view(case_with("conference: {name: Hội nghị}\nawards: [{id: a, name: Bằng khen}]\n"))

    assert ("awards", 0) in [gap.at for gap in found.gaps]
    assert "Chưa có trong chương trình: Bằng khen" in text_of(printed("award-call-list", found, "pdf"), "pdf")


def test_parts_and_filter_are_items(ceremony: Case) -> None:
    found = view(ceremony)
    chosen = found.only("học bổng")

    assert "Trao Giấy khen cho giáo viên" in dict(found.parts())
    assert isinstance(chosen, CallList)
    assert ["Tặng học bổng"] == [one.title for one in chosen.givings]


@pytest.mark.parametrize("form", FORMS)
def test_names_of_a_list_come_back_whole(form: str, tmp_path: Path) -> None:
    names = [text.replace('"', "”").replace("\n", " ") for text in HOSTILE if not text.startswith("=")]
    long = "Nguyễn Thị " + "Ánh " * 48 + "Nguyệt Quế"
    rows = "".join(f'"{name}","{name}"\n' for name in (*names, long))
    found = view(with_lists(tmp_path, giao_vien=f"Họ và tên,Chức vụ\n{rows}"))
    text = packed(text_of(printed("award-call-list", found, form), form))

    assert [] == [name for name in (*names, long) if packed(name) not in text]


def test_each_group_stays_on_one_page(ceremony: Case) -> None:
    pages = [
        page.extract_text() for page in PdfReader(io.BytesIO(printed("award-call-list", view(ceremony), "pdf"))).pages
    ]

    assert all(page.count("trên cùng, số") == page.count("Dự phòng. Vắng số") for page in pages)


def test_word_has_no_cell_without_a_paragraph(ceremony: Case) -> None:
    content = printed("award-call-list", view(ceremony), "docx")
    xml = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()

    assert "</w:tcPr></w:tc>" not in xml
    assert 13 == xml.count("<w:tblHeader/>")


def test_gift_that_is_only_counted_owes_no_names() -> None:
    plan = """
conference: {name: Lễ trao quà, date: 20/5/2026, start: 08:00, venue: Hội trường}
agenda: [{title: Trao quà, gives: qua, by: Chủ tịch Ủy ban nhân dân phường}]
awards: [{id: qua, name: Quà, kind: gift, for: individual, winners: 60}]
"""
    made = view(case_with(plan))
    pages = [packed(text_of(printed("award-call-list", made, form), form)) for form in FORMS]

    assert () == made.gaps
    assert all(packed("60 cá nhân được nhận Quà lên sân khấu") in page for page in pages)
