"""A word of 120 letters in every place of every paper: no line leaves its page, and the word stays whole"""

import io
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from confplan.building import render_all
from confplan.documents.index import document_names
from confplan.loading import load_content
from confplan.outputs import Order
from confplan.rendering.template_files import templates

LONG = "ƯỜNGWM" * 20
PLAN = f"""
format: 1
document:
  issuer: Ủy ban nhân dân {LONG}
  place: {LONG}
  number: 12/KH-UBND
  signature: [CHỦ TỊCH {LONG}, Nguyễn {LONG}]
  archive: [VT{LONG}]
conference:
  name: Hội nghị {LONG} năm 2025
  hosts: [Ủy ban {LONG}]
  date: 26/12/2025
  start: 08:00
  venue: Hội trường {LONG}
  chair: Chủ tịch {LONG}
  mc: {LONG}
delegates:
  - {{text: Đảng ủy, units: Đảng ủy {LONG}}}
  - {{text: Các khu phố, titles: {{Trưởng {LONG}: 12}}}}
agenda:
  - title: Khai mạc {LONG}
    minutes: 10
    by: Văn phòng {LONG}
    says: "{LONG}"
    cues: {{sound: {LONG}, light: microphones, screen: {LONG}, stage: {LONG}}}
  - {{title: Trao {LONG}, by: Chủ tịch {LONG}, gives: khen, wave: 2}}
awards: [{{id: khen, name: Giấy khen {LONG}, winners: 3, decision: 12/QĐ-{LONG}}}]
tasks:
  - unit: Văn phòng {LONG}
    do: [{{text: "{LONG}", with: Phòng {LONG}, through: Ban {LONG}, makes: "{LONG}", before: 20/12/2025}}]
invitation: {{number: 07/GM-UBND, date: 19/12/2025, contact: {LONG}, required: {LONG}, dress: {LONG}}}
"""
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)"')
WORD = re.compile(r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>')
PAPERS = [(name, one.file_name) for name in document_names() for one in templates(name) if one.format == "pdf"]


@cache
def papers() -> dict[tuple[str, str], bytes]:
    case = load_content(PLAN.encode(), "plan.yaml", Path(), today=date(2025, 9, 1)).case
    assert case is not None

    order = Order(out=Path("out"), formats=frozenset({"pdf"}))
    _, outputs = render_all(case, Path("plan.yaml").absolute(), order)

    return {(one.document, one.name): one.content for one in outputs}


def outside(content: bytes, folder: Path) -> Iterator[str]:
    """Yield the words whose boxes leave their page, as poppler sees them."""
    (folder / "paper.pdf").write_bytes(content)
    run = subprocess.run(["pdftotext", "-bbox", "paper.pdf", "-"], cwd=folder, check=True, capture_output=True)
    for page in run.stdout.decode().split("</page>"):
        if size := PAGE.search(page):
            width, height = map(float, size.groups())
            for *sides, word in WORD.findall(page):
                left, top, right, bottom = map(float, sides)
                if left < 0 or top < 0 or right > width or bottom > height:
                    yield word


@pytest.mark.needs("pdftotext")
@pytest.mark.parametrize(("name", "file"), PAPERS)
def test_no_word_leaves_its_page(name: str, file: str, tmp_path: Path) -> None:
    assert [] == list(outside(papers()[name, file], tmp_path))


@pytest.mark.parametrize(("name", "file"), PAPERS)
def test_broken_word_comes_back_whole(name: str, file: str) -> None:
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(papers()[name, file])).pages)

    assert LONG in "".join(text.split())
    assert "\u200b" not in text


@pytest.mark.needs("pdftotext")
def test_word_of_a_narrow_column_does_not_reach_into_the_next(tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(papers()["run-sheet", "run-sheet.pdf"])
    run = subprocess.run(["pdftotext", "-bbox", "paper.pdf", "-"], cwd=tmp_path, check=True, capture_output=True)
    words = {word: (float(left), float(right)) for left, _, right, _, word in WORD.findall(run.stdout.decode())}

    assert "microphones" not in words
    assert 33 > words["microph"][1] - words["microph"][0]  # a column of 14 mm less its margins
