"""Papers of a plan: what is asked for, all or nothing, and what is not settled"""

import json
import re
from datetime import date
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from confplan.building import Made, make, mark, stamp
from confplan.findings import Severity
from confplan.loading import load
from confplan.outputs import Order

TODAY = date(2024, 7, 1)
PLAN = """
format: 1
document: {issuer: Ủy ban nhân dân phường Thới An, place: Thới An, signature: [CHỦ TỊCH, Nguyễn Văn A], archive: [VT]}
conference:
  name: Hội nghị tổng kết năm 2025
  hosts: [Ủy ban nhân dân phường Thới An]
  date: 26/12/2025
  start: 08:00
  venue: Hội trường Ủy ban nhân dân phường
  chair: Chủ tịch Ủy ban nhân dân phường
delegates:
  - {text: Đảng ủy, units: Đảng ủy phường}
  - {text: Các khu phố, titles: {Trưởng khu phố: 12}}
agenda:
  - {title: Khai mạc, minutes: 10}
invitation: {number: 07/GM-UBND, date: 19/12/2025}
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path / "plan.yaml"


def made(
    plan: Path, *documents: str, checked: bool = False, formats: frozenset[str] = frozenset({"pdf"}), **more: object
) -> Made:
    values: dict[str, object] = {"documents": documents, "out": plan.parent / "out", "formats": formats, **more}
    return make(load(plan, today=TODAY), Order(**values), checked=checked)  # type: ignore[arg-type]  # options by name, as the tests need them


def names(result: Made, plan: Path) -> list[str]:
    assert result.written is not None

    return [file.relative_to(plan.parent / "out").as_posix() for file in result.written.files]


def said(result: Made) -> list[tuple[str, Severity]]:
    return [(one.finding.rule, one.finding.severity) for one in result.report.located]


def test_document_is_written_in_the_formats_asked_for(plan: Path) -> None:
    assert names(made(plan, "invitations"), plan) == [
        f"invitations/{name}.pdf" for name in ("cards", "delivery", "invitations", "labels")
    ]


def test_settled_plan_gives_no_draft(plan: Path) -> None:
    result = made(plan, "invitations", final=True)

    assert result.status == 0
    assert said(result) == []


def test_each_letter_gets_a_file_of_its_own(plan: Path) -> None:
    assert names(made(plan, "invitations", separate=True), plan)[2:] == [
        "invitations/delivery.pdf",
        "invitations/Đảng ủy phường - Đảng ủy.pdf",
        "invitations/Trưởng khu phố - Các khu phố.pdf",
        "invitations/labels.pdf",
    ]


def test_letters_of_one_unit_are_one_file(plan: Path) -> None:
    text = PLAN.replace("delegates:\n", "delegates:\n  - {text: Khách mời, titles: {Chuyên gia: 2, Phóng viên: 1}}\n")
    plan.write_text(text, encoding="utf-8")

    found = names(made(plan, "invitations", by_unit=True), plan)

    assert "invitations/Khách mời.pdf" in found
    assert "invitations/labels.pdf" in found
    assert not [name for name in found if "Chuyên gia" in name]


def test_only_what_is_chosen_is_written(plan: Path) -> None:
    assert names(made(plan, "invitations", separate=True, only="truong khu pho"), plan)[1:] == [
        "invitations/delivery - truong khu pho.pdf",
        "invitations/Trưởng khu phố - Các khu phố.pdf",
        "invitations/labels - truong khu pho.pdf",
    ]


def test_choice_that_nothing_matches_writes_nothing(plan: Path) -> None:
    result = made(plan, "invitations", only="Sở Y tế")

    assert (result.status, result.written, said(result)) == (1, None, [("nothing-chosen", Severity.ERROR)])


def test_papers_in_which_nothing_is_chosen_are_not_written(plan: Path) -> None:
    text = PLAN.replace("agenda:\n", "agenda:\n  - {title: Đón tiếp, minutes: 5, cues: {sound: nhạc nền}}\n")
    plan.write_text(text, encoding="utf-8")

    assert names(made(plan, "invitations", "run-sheet", separate=True, only="tổ âm thanh"), plan) == [
        "run-sheet/Âm thanh.pdf"
    ]


def test_what_is_not_settled_is_a_warning_and_refused_in_the_final_print(plan: Path) -> None:
    plan.write_text(PLAN.replace("start: 08:00", "start: dự kiến 08:00"), encoding="utf-8")
    draft, final = made(plan, "invitations"), made(plan, "invitations", final=True)

    assert (draft.status, said(draft)) == (0, [("not-settled", Severity.WARNING)])
    assert (final.status, said(final)) == (1, [("not-settled", Severity.ERROR)])


def test_refused_print_leaves_the_old_one_whole(plan: Path) -> None:
    made(plan, "invitations")
    before = (plan.parent / "out/invitations/invitations.pdf").read_bytes()
    plan.write_text(PLAN.replace("start: 08:00", "start:"), encoding="utf-8")
    made(plan, "invitations", final=True)

    assert (plan.parent / "out/invitations/invitations.pdf").read_bytes() == before


def test_plan_that_cannot_be_read_prints_nothing(plan: Path) -> None:
    plan.write_text(PLAN.replace("date: 26/12/2025", "date: 30/2/2025"), encoding="utf-8")
    result = made(plan, "banner")

    assert (result.status, result.written) == (1, None)
    assert not (plan.parent / "out").exists()


def test_what_is_no_plan_is_told_apart(plan: Path) -> None:
    plan.write_text("- a\n", encoding="utf-8")

    assert made(plan, "banner").status == 2


def test_cut_stands_beside_the_whole_paper(plan: Path) -> None:
    text = PLAN.replace("agenda:\n", "agenda:\n  - {title: Đón tiếp, minutes: 5, cues: {sound: nhạc nền}}\n")
    plan.write_text(text, encoding="utf-8")
    made(plan, "run-sheet", formats=frozenset({"pdf"}))
    whole = (plan.parent / "out/run-sheet/run-sheet.pdf").read_bytes()

    assert names(made(plan, "run-sheet", formats=frozenset({"pdf"}), only="âm thanh"), plan) == [
        "run-sheet/run-sheet - âm thanh.pdf"
    ]
    assert (plan.parent / "out/run-sheet/run-sheet.pdf").read_bytes() == whole


def test_error_of_a_rule_stops_a_checked_print_only(plan: Path) -> None:
    plan.write_text(PLAN.replace("date: 26/12/2025", "date: 26/12/2025 (thứ Hai)"), encoding="utf-8")

    assert made(plan, "invitations", checked=True).status == 1
    assert made(plan, "invitations").status == 0


def test_template_of_the_user_takes_the_place_of_ours(plan: Path) -> None:
    home = plan.parent / "templates/invitations"
    home.mkdir(parents=True)
    (home / "notice.html").write_text("<p>{{ occasion.name }}</p>", encoding="utf-8")

    assert names(made(plan, "invitations", formats=frozenset({"html"})), plan)[1:] == ["invitations/notice.html"]
    assert (plan.parent / "out/invitations/notice.html").read_text(
        encoding="utf-8"
    ) == "<p>Hội nghị tổng kết năm 2025</p>"


def test_template_that_fails_is_a_finding_at_its_line_and_writes_nothing(plan: Path) -> None:
    home = plan.parent / "templates/invitations"
    home.mkdir(parents=True)
    (home / "notice.html").write_text("<p>\n{{ ocasion }}</p>", encoding="utf-8")
    result = made(plan, "invitations", formats=frozenset({"html"}))
    (one,) = result.report.located

    assert (result.status, one.finding.rule) == (1, "template-error")
    assert one.marked.place.span is not None
    assert one.marked.place.span.line == 2
    assert "occasion" in one.finding.text.vi


def test_two_runs_give_the_same_bytes(plan: Path) -> None:
    first = made(plan, "invitations")
    before = json.loads((plan.parent / "out/manifest.json").read_text(encoding="utf-8"))
    made(plan, "invitations")

    assert first.status == 0
    assert json.loads((plan.parent / "out/manifest.json").read_text(encoding="utf-8")) == before


def test_version_of_a_plan_is_its_own(plan: Path) -> None:
    before = stamp(load(plan, today=TODAY))
    plan.write_text(PLAN + "\n", encoding="utf-8")

    assert before != stamp(load(plan, today=TODAY))


@pytest.mark.parametrize("name", ["invitations", "plan", "run-sheet"])
def test_every_page_carries_the_version_of_its_paper_and_the_day_of_its_print(plan: Path, name: str) -> None:
    result = made(plan, name)
    assert result.written is not None

    pages = [page.extract_text() for file in result.written.files for page in PdfReader(file).pages]
    found = {one for page in pages for one in re.findall(r"[0-9a-f]{8}, 01/07/2024", page)}

    assert pages
    assert len(found) == 1
    assert all(next(iter(found)) in page for page in pages)


def test_print_is_an_old_one_only_where_the_paper_says_something_else(plan: Path) -> None:
    def version(name: str) -> str:
        result = made(plan, name)
        assert result.written is not None
        text = PdfReader(result.written.files[-1]).pages[0].extract_text()
        return next(one[0] for one in re.finditer(r"[0-9a-f]{8}, ", text))

    before = {name: version(name) for name in ("programme", "speaker-letters", "run-sheet")}
    plan.write_text(PLAN.replace("Khai mạc", "Khai hội"), encoding="utf-8")

    assert [True, False, True] == [version(name) != before[name] for name in before]


def test_day_of_a_print_is_that_of_the_source_where_one_is_set(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = load(plan, today=TODAY)
    assert loaded.case is not None
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")

    assert "0a1b2c3d, 01/01/1980" == mark("0a1b2c3d4e", loaded.case)


def test_letter_that_no_font_has_stops_the_order_where_it_is_written(plan: Path) -> None:
    plan.write_text(PLAN.replace("title: Khai mạc", "title: Khai mạc 🎉 tưng bừng"), encoding="utf-8")
    result = made(plan, "run-sheet")
    (error,) = [one for one in result.report.located if one.finding.severity is Severity.ERROR]

    assert result.written is None
    assert error.finding.rule == "letter-not-in-font"
    assert error.marked.place.span is not None
    assert error.marked.place.span.line == 15
    assert "“🎉” (U+1F389), as in “Khai mạc 🎉 tưng bừng”" in error.finding.text.en


def test_letter_that_no_font_has_is_told_of_papers_that_print_it_only(plan: Path) -> None:
    plan.write_text(PLAN.replace("title: Khai mạc", "title: Khai mạc 🎉"), encoding="utf-8")

    assert made(plan, "banner").status == 0
    assert made(plan, "run-sheet", formats=frozenset({"xlsx"})).status == 0
    assert made(plan, "stage-clock").status == 0


@pytest.mark.parametrize("level", ["error", "note"])
def test_letter_that_no_font_has_is_told_once_whoever_tells_it(plan: Path, level: str) -> None:
    own = f"checks: {{letter-not-in-font: {{level: {level}, reason: in bằng phông khác}}}}\n"
    plan.write_text(PLAN.replace("title: Khai mạc", "title: Khai mạc 🎉") + own, encoding="utf-8")
    result = made(plan, "run-sheet", checked=True)

    assert ["error"] == [
        one.finding.severity for one in result.report.located if one.finding.rule == "letter-not-in-font"
    ]


def test_letter_of_a_list_is_told_at_its_row(plan: Path) -> None:
    plan.write_text(PLAN.replace("titles: {Trưởng khu phố: 12}", "roster: list.csv"), encoding="utf-8")
    (plan.parent / "list.csv").write_text("Họ và tên\nLê Thị 漢\n", encoding="utf-8")
    errors = [
        one.marked.place for one in made(plan, "invitations").report.located if one.finding.rule == "letter-not-in-font"
    ]

    assert [("list.csv", 2)] == [(Path(place.file).name, place.span and place.span.line) for place in errors]


def test_page_of_the_whole_says_what_the_check_found(plan: Path) -> None:
    wrong = PLAN.replace("start: 08:00", "start: 08:00\n  end_by: 08:05").replace(
        "{issuer", "{number: 12 /KH-UBND, issuer"
    )
    plan.write_text(wrong, encoding="utf-8")

    result = made(plan, "summary", checked=True, formats=frozenset({"html"}))

    assert result.written is None  # an error of a rule stops the print
    plan.write_text(wrong.replace("end_by: 08:05", "end_by: 09:00"), encoding="utf-8")
    made(plan, "summary", checked=True, formats=frozenset({"html"}))
    page = (plan.parent / "out" / "summary" / "summary.html").read_text(encoding="utf-8")

    assert "0 lỗi, " in page
    assert "(plan.yaml:" in page


@pytest.mark.parametrize("folder", ["templates", "mau-cua-co-quan"])
def test_an_offices_own_letter_in_word_is_printed_beside_ours_or_in_its_place(plan: Path, folder: str) -> None:
    home = plan.parent / folder / "invitations"
    home.mkdir(parents=True)
    for name in ("giay-moi", "invitations"):
        document = docx.Document()
        document.add_paragraph("{%p for letter in letters %}")
        document.add_paragraph("Kính gửi: {{ letter.unit|dotted }}, {{ occasion.days|days_long }}")
        document.add_paragraph("{%p endfor %}")
        document.save(str(home / f"{name}.docx"))
    asked = None if folder == "templates" else plan.parent / folder

    result = made(plan, "invitations", formats=frozenset({"docx"}), templates=asked)

    assert {"invitations/giay-moi.docx", "invitations/invitations.docx"} <= set(names(result, plan))
    for name in ("giay-moi", "invitations"):
        printed = docx.Document(str(plan.parent / "out" / "invitations" / f"{name}.docx"))
        assert "Kính gửi: Đảng ủy phường, ngày 26 tháng 12 năm 2025" == printed.paragraphs[0].text


def test_a_template_that_nothing_prints_is_told(plan: Path) -> None:
    file = plan.parent / "templates" / "invitations" / "giay-moi.doc"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"")

    result = made(plan, "banner")

    assert result.status == 0
    assert [str(file)] == [
        one.marked.place.file for one in result.report.located if one.finding.rule == "template-unused"
    ]
