"""How sheets print: the paper, one page or as many as it takes"""

from pathlib import Path

import pytest

from tests.rendering.test_sheet_engine import rendered, sheet


@pytest.mark.parametrize(("given", "paper", "tall"), [("", 9, 0), ('data-paper="a3" data-pages="1"', 8, None)])
def test_paper_and_pages_are_as_the_template_asks(given: str, paper: int, tall: int, tmp_path: Path) -> None:
    page = sheet(rendered(tmp_path, f"<table {given}><tr><td>x</td></tr></table>"))

    # what a file does not say is one page
    assert (paper, tall) == (page.page_setup.paperSize, page.page_setup.fitToHeight)


def test_paper_that_nobody_knows_is_a4(tmp_path: Path) -> None:
    assert 9 == sheet(rendered(tmp_path, '<table data-paper="a9"><tr><td>x</td></tr></table>')).page_setup.paperSize
