"""CSV: every cell as the csv module reads it, each with its place, and a finding for what a clerk would mend"""

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.places import Place, Span
from confplan.source.separated import MOST_ROWS, ragged, read_table

WORDS = st.text(alphabet="aĐ ;,\t\"'1", max_size=6)


def texts(content: str) -> list[list[str]]:
    return [row.texts() for row in read_table(content.encode(), "a.csv", header_within=5).rows]


def said(content: bytes) -> list[tuple[str, Span | None]]:
    findings = read_table(content, "a.csv").findings
    return [(one.rule, one.at.span) for one in findings if isinstance(one.at, Place)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@given(rows=st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=4))
def test_cells_are_those_of_the_csv_module(rows: list[tuple[str, ...]], separator: str) -> None:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator="\n")
    writer.writerow(["x", "y", "z"])
    writer.writerows(rows)
    expected = [[" ".join(cell.split()) for cell in row] for row in [("x", "y", "z"), *rows]]
    read = read_table(file.getvalue().encode(), "a.csv")

    assert [row for row in expected if any(row)] == [row.texts() for row in read.rows if any(row.texts())]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    table = read_table(content, "a.csv", header_within=15)

    assert all(row.place(column).span for row in table.rows for column in range(len(row.raw)))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("\ufeffa\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
        ("sep=;\na;b,c\n", [["a", "b,c"]]),
        ("DANH SÁCH, năm 2024\n\na;b;c\n1;2;3\n", [["DANH SÁCH, năm 2024"], ["a", "b", "c"], ["1", "2", "3"]]),
        ('a;b\n"x;y";"nói ""có"""\n', [["a", "b"], ["x;y", 'nói "có"']]),
        ('a;b\n"hai\ndòng";2\n', [["a", "b"], ["hai dòng", "2"]]),
        ('a;b\n"A" của B;2\n', [["a", "b"], ['"A" của B', "2"]]),
    ],
)
def test_form_of_csv_is_understood(content: str, expected: list[list[str]]) -> None:
    assert expected == texts(content)


def test_separator_is_told_from_the_header_alone_where_the_header_comes_first() -> None:
    table = read_table("tên\nTrường A, cơ sở 2\n".encode(), "a.csv")

    assert ["Trường A, cơ sở 2"] == table.rows[1].texts()


def test_quoted_cell_over_two_lines_stands_on_both() -> None:
    table = read_table('a;b\n"hai\ndòng"; 2\n'.encode(), "a.csv")

    assert Place("a.csv", Span(2, 1, 3, 6)) == table.rows[1].place(0)
    assert Place("a.csv", Span(3, 8, 3, 9)) == table.rows[1].place(1)
    assert Place("a.csv", Span(3, 9, 3, 9)) == table.rows[1].place(7)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", [("empty-file", Span(1, 1, 1, 1))]),
        (b" \n\n", [("empty-file", Span(1, 1, 1, 1))]),
        (b"a;b\nx;\xf4\n", [("not-utf8", Span(2, 3, 2, 4))]),
        ("a;b".encode("utf-16"), [("not-utf8", Span(1, 1, 1, 1))]),
        (b"PK\x03\x04....", [("office-file", Span(1, 1, 1, 1))]),
        (b"a;b\nx;\x1b]0;\n", [("control-character", Span(2, 3, 2, 4))]),
        (b'a;b\n1;"x\n2;y\n', [("quote-not-closed", Span(2, 3, 2, 4))]),
    ],
)
def test_bad_file_is_told_where(content: bytes, expected: list[tuple[str, Span]]) -> None:
    assert expected == said(content)


def test_office_file_is_not_called_a_plan() -> None:
    (finding,) = read_table(b"PK\x03\x04....", "a.csv").findings

    assert "CSV" in finding.text.vi
    assert "kế hoạch" not in finding.text.vi


def test_number_that_is_written_as_a_formula_to_stay_a_text_is_that_text() -> None:
    table = read_table(b'a;b\n="0901234567"; ="07" \n="x"y;="\n', "a.csv")

    assert ["0901234567", "07"] == list(table.rows[1].raw)
    assert Place("a.csv", Span(2, 3, 2, 13)) == table.rows[1].place(0)
    assert ['="x"y', '="'] == list(table.rows[2].raw)


def test_unclosed_quote_takes_no_other_line_along() -> None:
    assert [["a", "b"], ["1", '"x'], ["2", "y"]] == texts('a;b\n1;"x\n2;y\n')


def test_row_with_other_cells_than_the_header_is_told() -> None:
    header, *rows = read_table(b"a;b\n1;2;3\n4\n5;6;\n7;8\n", "a.csv").rows
    findings = [(one.severity.value, one.at.span) for one in ragged(header, rows) if isinstance(one.at, Place)]

    assert [("error", Span(2, 5, 2, 6)), ("warning", Span(3, 1, 3, 2))] == findings


def test_endless_file_is_cut_with_a_finding() -> None:
    table = read_table(b"x\n" * (MOST_ROWS + 10), "a.csv")

    assert MOST_ROWS == len(table.rows)
    assert ["file-too-large"] == [one.rule for one in table.findings]


@pytest.mark.parametrize("content", [b'"' * 200_001, b'"a\n' * 60_000, b'"a""' * 60_000, b'"",' * 60_000, b"," * 10**6])
def test_hostile_quotes_take_no_time(content: bytes) -> None:
    start = time.process_time()
    read_table(content, "a.csv")

    assert time.process_time() - start < 5
