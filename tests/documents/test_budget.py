"""The estimate: sums that a spreadsheet program comes to as well, norms with their days, and never a 0 for what is not known"""

import io
import subprocess
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from confplan.documents.budget import Budget, view
from tests.documents.printing import WITH_TEXT, case_of, case_with, packed, printed, text_of

PLAN = """
document: {issuer: Ủy ban nhân dân phường Thới An, number: 12/KH-UBND, date: 1/9/2025, signature: [Chủ tịch, Lê An]}
conference: {name: Hội nghị, date: 26/12/2025, expected: 120}
awards: [{id: gk, name: Giấy khen, winners: 15}, {id: bk, name: Bằng khen, winners: }]
profile: {figures: {break-refreshments: {value: 20.000 đ, source: Nghị quyết 05, valid_from: 1/1/2025, valid_to: 31/12/2026}}}
budget:
  source: Ngân sách
  lines:
    - {text: Nước uống, per: delegates, unit: suất, norm: break-refreshments}
    - {text: Tiền thưởng, per: gk, price: 700.000 đ, times: 2}
    - {text: Hoa, quantity: 4, price: 150.000 đ}
    - {text: Thuê máy, amount: 2.000.000 đ, note: khoán}
"""
OPEN = (
    PLAN
    + """
    - {text: Khung bằng khen, per: bk, price: 90.000 đ}
    - {text: In giấy mời, quantity: 200}
"""
)
WHOLE = 120 * 20_000 + 15 * 700_000 * 2 + 4 * 150_000 + 2_000_000


@cache
def whole() -> Budget:
    return view(case_with(PLAN))


@cache
def open_() -> Budget:
    return view(case_with(OPEN))


@cache
def real() -> Budget:
    return view(case_of("plan.yaml"))


def test_sum_is_that_of_the_lines_and_all_is_settled() -> None:
    assert (WHOLE, 0, True, False) == (whole().total, whole().unknown, whole().is_complete, whole().is_draft)


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_norm_stands_with_its_source_and_days_and_the_sum_in_words(form: str) -> None:
    text = packed(text_of(printed("budget", whole(), form), form))

    assert packed("20.000 đ, Nghị quyết 05, hiệu lực từ ngày 1/1/2025 đến ngày 31/12/2026") in text
    assert packed("Bằng chữ: Hai mươi sáu triệu đồng.") in text
    assert "26.000.000" in text
    assert packed("chưa đủ") not in text


@pytest.mark.parametrize("form", WITH_TEXT)
def test_what_is_not_known_is_blank_and_the_sum_says_that_it_is_not_all(form: str) -> None:
    found = open_()
    text = packed(text_of(printed("budget", found, form), form))

    assert (WHOLE, 2) == (found.total, found.unknown)
    assert [("budget", "lines", 4, "quantity"), ("budget", "lines", 5, "price")] == [gap.at for gap in found.gaps]
    assert packed("chưa đủ").casefold() in text.casefold()
    assert "|0|" not in text


def test_plan_without_lines_shows_what_it_implies_as_proposals_without_prices() -> None:
    rows = real().rows

    assert real().is_suggested
    assert real().total is None
    assert {None} == {row.price for row in rows}
    assert ("Nước uống, giải khát giữa giờ cho đại biểu", 350) == (rows[0].text, rows[0].quantity)
    assert all(row.is_suggested for row in rows)
    assert [("budget", "source"), ("budget", "lines")] == [gap.at for gap in real().gaps]
    assert packed("Gợi ý, theo việc “In ấn và phát hành thư mời") in packed(
        text_of(printed("budget", real(), "pdf"), "pdf")
    )


def test_plan_that_implies_nothing_either_speaks_of_no_proposals() -> None:
    found = view(case_with("conference: {name: Hội nghị}\nbudget: {source: Ngân sách phường}\n"))

    assert [gap.text.vi for gap in found.gaps] == ["chưa có khoản chi nào"]
    assert "gợi ý" not in text_of(printed("budget", found, "pdf"), "pdf")


def test_another_sum_in_the_plan_is_a_gap() -> None:
    found = view(case_with(PLAN + "  total: 20.000.000 đ\n"))

    assert [("budget", "total")] == [gap.at for gap in found.gaps]
    assert "20.000.000 đ" in found.gaps[0].text.vi


@pytest.mark.parametrize("form", WITH_TEXT)
def test_plan_without_anything_prints(form: str) -> None:
    empty = view(case_with("status: draft"))

    assert () == empty.rows
    assert packed("DỰ TOÁN KINH PHÍ") in packed(text_of(printed("budget", empty, form), form))


def test_unknown_cells_are_coloured_and_say_what_to_do() -> None:
    book = openpyxl.load_workbook(io.BytesIO(printed("budget", open_(), "xlsx")))
    sheet, counts = book.worksheets
    wanted = [sheet["D10"], sheet["F11"], counts["B6"]]

    assert ["FFFFF2CC"] * 3 == [cell.fill.fgColor.rgb for cell in wanted]
    assert all(cell.comment and "điền" in cell.comment.text for cell in wanted)
    assert "=IF('Số liệu'!B4=\"\",\"\",'Số liệu'!B4)" == sheet["D6"].value
    assert '=IF(COUNT(D6,E6,F6)=3,D6*E6*F6,"")' == sheet["G6"].value
    assert 2_000_000 == sheet["G9"].value


@pytest.mark.needs("soffice")
def test_libreoffice_comes_to_the_same_sums_also_after_an_edit(tmp_path: Path) -> None:
    made = printed("budget", open_(), "xlsx")
    for name, edits in (("open", {}), ("edited", {("Số liệu", "B4"): 150}), ("filled", {("Số liệu", "B6"): 10, ("Dự toán", "F11"): 3_000})):  # fmt: skip
        book = openpyxl.load_workbook(io.BytesIO(made))
        for (sheet, cell), value in edits.items():
            book[sheet][cell] = value
        book.save(tmp_path / f"{name}.xlsx")
    shown = recalculated(tmp_path, ["open", "edited", "filled"])

    assert (WHOLE, "Chưa đủ: còn khoản chưa có số liệu", "Bằng chữ: Hai mươi sáu triệu đồng") == shown["open"]
    assert (
        WHOLE + 30 * 20_000,
        "Chưa đủ: còn khoản chưa có số liệu",
        "Bằng chữ: tổng số đã đổi, cần viết lại",
    ) == shown["edited"]
    assert (WHOLE + 10 * 90_000 + 200 * 3_000, "Đủ số liệu", "Bằng chữ: tổng số đã đổi, cần viết lại") == shown[
        "filled"
    ]


def recalculated(folder: Path, names: list[str]) -> dict[str, tuple[object, object, object]]:
    """Return the sum, whether it is all, and its words, as LibreOffice works them out."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    books = [str(folder / f"{name}.xlsx") for name in names]
    into = folder / "shown"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "ods", "--outdir", str(into), *books],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {name: _sum(into / f"{name}.ods") for name in names}


def _sum(file: Path) -> tuple[object, object, object]:
    rows = CalamineWorkbook.from_path(file).get_sheet_by_name("Dự toán").to_python()
    total = next(row for row in rows if row[1] == "Tổng cộng")
    return total[6], total[7], rows[rows.index(total) + 1][1]
