"""Times of a sheet as formulas: LibreOffice works them out anew, and they come to the engine's own times"""

import csv
import io
import re
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from confplan.rendering.book_engine import render as written
from confplan.timetables import xlsx
from confplan.timetables.programme import Programme
from confplan.timetables.words import clock
from confplan.workbooks import At, Book, Formula, Value
from tests.timetables.programmes import SHORT, of, of_file, of_the_source

RESULT = re.compile(rb"(<f>[^<]*</f>)<v>[^<]*</v>")
PLANS = ("two-day-congress", "hybrid-168", "award-ceremony", "ward-half-day")
UNTIMED = "agenda:\n  - {title: Báo cáo, minutes: 20}\n  - {title: Bế mạc, minutes: 5}\n"
CROSSING = """
conference: {date: [26/7/2024, 27/7/2024], start: 8h}
agenda:
  - {title: Hai ngày, items: [{title: Chiều, minutes: 5}, {title: Sáng hôm sau, day: 2, start: 9h, minutes: 10}]}
  - {title: Kết thúc, day: 2, minutes: 5}
"""
TANGLED = """
conference: {start: 7h30}
agenda:
  - {title: Đón khách, end: 8h}
  - {title: Hai tổ, parallel: true, items: [{title: Tổ 1, minutes: 40, venue: A}, {title: Tổ 2, minutes: 50, venue: B}]}
  - {title: Chung, changeover: 3, items: [{title: Một, minutes: 5}, {title: Hai, minutes: 6, start: 9h10}], after_gap: 4}
  - {title: Lãnh đạo, start: dự kiến 9h30, minutes: 10-14, optional: true}
  - {title: Kéo dài, minutes: 60, start: 9h40, end: 10h30}
  - {title: Trong phần, end: 11h30, items: [{title: Ba, minutes: 15}, {title: Bốn}]}
  - {title: Khuya, start: 23h30, minutes: 60}
"""


def test_a_start_follows_what_is_before_it_unless_one_is_fixed() -> None:
    rows = cells_of(of(SHORT))

    assert Formula('IF(ISNUMBER(I2),I2,IF(ISNUMBER(\'Hội nghị\'!$B$4),\'Hội nghị\'!$B$4,""))', rows[0]["B"].result) == rows[0]["B"]  # fmt: skip
    assert 'IF(ISNUMBER(I3),I3,IF(ISNUMBER(C2),C2,""))' == rows[1]["B"].text


def test_a_paper_takes_the_length_that_its_section_gives_each() -> None:
    assert "IF(COUNT(B4,J4)=2,MAX(0,ROUND((J4-B4)*1440,0)),IF(ISNUMBER(H4),H4,IF(ISNUMBER(O3),O3,7)))" == cells_of(of(SHORT))[2]["D"].text  # fmt: skip


@pytest.mark.needs("soffice")
def test_libreoffice_comes_to_the_same_times_also_after_an_edit(tmp_path: Path) -> None:
    shown = {name: of_file(name) for name in PLANS} | {
        "source": of_the_source(),
        "untimed": of(UNTIMED),
        "tangled": of(TANGLED),
        "crossing": of(CROSSING),
        "edited": of(SHORT),
    }
    for name, programme in shown.items():
        book = xlsx.render(programme, "vi")
        changed = with_length(book, 0, 50) if name == "edited" else with_start(book, 600) if name == "untimed" else book
        (tmp_path / f"{name}.xlsx").write_bytes(forgotten(written(changed, {})))
    shown |= {
        "edited": of(SHORT.replace("20-30", "50")),
        "untimed": of(UNTIMED.replace("minutes: 20", "minutes: 20, start: 10h")),
    }

    recalculate(tmp_path)

    for name, programme in shown.items():
        with (tmp_path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            found = [row[1:4] for row in list(csv.reader(file))[1:]]

        assert [
            [clock(row.start)[:5], clock(row.end)[:5], str(row.minutes)] for row in programme.timetable.rows
        ] == found, name


def cells_of(programme: Programme) -> list[dict[str, Formula]]:
    """Return the formulas of each row by their columns."""
    rows = xlsx.render(programme, "vi").sheets[0].rows
    return [{letter: cell for letter, cell in zip("ABCDE", row.cells[:5], strict=True) if isinstance(cell, Formula)} for row in rows]  # fmt: skip


def forgotten(content: bytes) -> bytes:
    """Return the workbook without any result of a formula: what opens it has to work them out."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in old.namelist():
            new.writestr(name, RESULT.sub(rb"\1", old.read(name)))
    return packed.getvalue()


def with_length(book: Book, row: int, minutes: int) -> Book:
    return _with(book, row, 7, minutes)


def with_start(book: Book, minute: int) -> Book:
    return _with(book, 0, 8, At(minute))


def _with(book: Book, number: int, column: int, value: Value) -> Book:
    agenda, *rest = book.sheets
    rows = list(agenda.rows)
    cells: list[Value] = list(rows[number].cells)
    cells[column] = value
    rows[number] = replace(rows[number], cells=tuple(cells))
    return replace(book, sheets=(replace(agenda, rows=tuple(rows)), *rest))


def recalculate(folder: Path) -> None:
    """Let LibreOffice open every workbook of the folder, work it out, and write what its first sheet shows."""
    books = sorted(str(file) for file in folder.glob("*.xlsx"))
    shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", shown, "--outdir", str(folder), *books],
        check=True,
        capture_output=True,
        timeout=120,
    )
