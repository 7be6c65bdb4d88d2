"""Files for other programs, handed over"""

import io
import sys
from pathlib import Path

import pytest
import typer

from confplan.cli.agenda_options import TABLE
from confplan.cli.handing_over import form, hand_over
from confplan.exporting import Export, export_formats
from confplan.findings import Text

BOOK = Export(None, b"PK-book")
WORDS = Export("Giờ,Mục\n", b"\xef\xbb\xbfwords", (Text("thiếu ngày", "no date"),))


class Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def test_a_file_is_written_where_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hand_over(WORDS, tmp_path / "a.csv")

    assert b"\xef\xbb\xbfwords" == (tmp_path / "a.csv").read_bytes()
    assert ("", "no date\n") == tuple(capsys.readouterr())


def test_a_text_is_printed_and_its_notes_beside_it(capsys: pytest.CaptureFixture[str]) -> None:
    hand_over(WORDS, None)

    assert ("Giờ,Mục\n", "no date\n") == tuple(capsys.readouterr())


def test_a_workbook_goes_into_a_pipe(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    hand_over(BOOK, None)
    sys.stdout.flush()

    assert b"PK-book" == capfdbinary.readouterr().out


def test_a_workbook_is_not_shown_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal(io.BytesIO()))

    with pytest.raises(typer.BadParameter, match="--out FILE"):
        hand_over(BOOK, None)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        hand_over(BOOK, tmp_path / "none" / "a.xlsx")


def test_the_ending_of_the_file_says_the_form_where_nothing_else_does() -> None:
    found = [form(TABLE, Path(name), export_formats) for name in ("a.xlsx", "a.MD", "a.ics", "a.txt", "a")]

    assert ["xlsx", "markdown", "ics", TABLE, TABLE] == found
    assert "csv" == form("csv", Path("a.xlsx"), export_formats)
    assert TABLE == form(TABLE, None, export_formats)
