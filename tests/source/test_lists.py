"""A list in a file of its own becomes entries with places, as if it stood in the plan"""

import pytest

from confplan.places import Place, Span
from confplan.source.lists import read_list


def said(content: str) -> list[tuple[str, Span | None]]:
    findings = read_list(content.encode(), "a.csv").findings
    return [(one.rule, one.at.span) for one in findings if isinstance(one.at, Place)]


def test_columns_become_fields_and_empty_cells_are_undecided() -> None:
    source = read_list("STT;Tên;Số khu phố;Cụm;xe buýt\n1;phường Hiệp Thành;;2;50\n".encode(), "a.csv")

    assert [
        {"name": "phường Hiệp Thành", "neighbourhoods": None, "cluster": "2", "xe buýt": "50"},
    ] == source.data


def test_cell_has_its_place() -> None:
    values = read_list("tên,định mức\nHiệp Thành, 15\nThới An,\n".encode(), "a.csv").values

    assert Span(1, 1, 1, 4) == values[()]
    assert Span(2, 1, 2, 11) == values[(0,)]
    assert Span(2, 13, 2, 15) == values[0, "quota"]
    assert Span(3, 9, 3, 9) == values[1, "quota"]
    assert [(), (0, "name"), (0, "quota"), (0,), (1, "name"), (1, "quota"), (1,)] == list(values)
    assert 7 == len(values)


def test_what_is_no_cell_has_no_place() -> None:
    values = read_list("tên,định mức\nHiệp Thành, 15\n".encode(), "a.csv").values

    assert [False] * 3 == [path in values for path in ((1,), ("name",), (0, "cluster"))]


@pytest.mark.parametrize("header", ["Điểm cầu", "Xã, phường", "ĐƠN VỊ"])
def test_column_headed_by_what_the_entries_are_holds_their_names(header: str) -> None:
    source = read_list(f'STT,"{header}",Cụm\n1,Thới An,2\n'.encode(), "a.csv")

    assert [{"name": "Thới An", "cluster": "2"}] == source.data


def test_column_of_names_comes_before_what_the_entries_are() -> None:
    source = read_list("Đơn vị,Tên\nSở Y tế,Thới An\n".encode(), "a.csv")

    assert [{"Đơn vị": "Sở Y tế", "name": "Thới An"}] == source.data


def test_list_of_one_column_is_a_list_of_texts() -> None:
    source = read_list("tên\nphường Thới An\nTrường A, cơ sở 2\n".encode(), "a.CSV")

    assert ["phường Thới An", "Trường A, cơ sở 2"] == source.data
    assert Span(3, 1, 3, 18) == source.values[(1,)]


def test_yaml_list_is_read_by_the_reader_of_plans() -> None:
    source = read_list("- phường Thới An\n- {name: phường Hiệp Thành}\n".encode(), "a.yaml")

    assert ["phường Thới An", {"name": "phường Hiệp Thành"}] == source.data


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("phường A\nphường B\n", [("header-missing", Span(1, 1, 1, 9))]),
        ("cụm,địa chỉ\n1,Số 2\n", [("header-missing", Span(1, 1, 1, 4))]),
        ("tên,cụm,Cụm\nA,1,2\n", [("duplicate-column", Span(1, 9, 1, 12))]),
        ("tên,\nA,\nB,x\n", [("header-missing", Span(3, 3, 3, 4))]),
        ("tên,\nA,\n", []),
        ("tên,cụm\nA,1,x\n", [("ragged-row", Span(2, 5, 2, 6))]),
        ("", [("empty-file", Span(1, 1, 1, 1))]),
    ],
)
def test_mistake_is_told_where(content: str, expected: list[tuple[str, Span]]) -> None:
    assert expected == said(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("phường A\nphường B\n", "the first line must name the columns"),
        ("cụm\n1\n", "there is no column name (or tên)"),
    ],
)
def test_list_without_names_is_not_known_and_says_what_it_needs(content: str, said: str) -> None:
    source = read_list(content.encode(), "a.csv")

    assert source.findings[0].text.en.startswith(said)
    assert source.broken == {()}


def test_first_of_two_equal_columns_counts() -> None:
    assert [{"name": "A", "cluster": "1"}] == read_list("tên,cụm,Cụm\nA,1,2\n".encode(), "a.csv").data
