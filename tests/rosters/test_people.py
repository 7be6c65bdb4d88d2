"""Rows become people; what is personal is in no message and no picture of the value"""

from confplan.places import Place, Span
from confplan.rosters.columns import header_of
from confplan.rosters.people import People, people_of
from confplan.source.cells import Row


def people(*lines: str) -> People:
    rows = [Row("a.csv", number, line.split("|")) for number, line in enumerate(lines, 1)]
    header = header_of(rows, None)
    assert header
    return people_of(header, rows[1:])


def test_cells_become_fields_and_blank_ones_none() -> None:
    (person,) = people(
        "Họ tên|Chức danh|KP|Ghi chú|Năm sinh|SĐT", "Lê Thị An|Trưởng khu phố|KP 3||1960|0901234567"
    ).people

    assert ("Lê Thị An", "Trưởng khu phố", "KP 3", None) == (
        person.name,
        person.title,
        person.neighbourhood,
        person.note,
    )
    assert ("1960", "0901234567") == (person.birth_year, person.phone)


def test_cell_has_its_place_and_a_missing_column_that_of_the_name() -> None:
    (person,) = people("Họ tên|KP", "An|3").people

    assert Place("a.csv", Span(2, 1, 2, 3)) == person.at
    assert Place("a.csv", Span(2, 4, 2, 5)) == person.neighbourhood_at
    assert person.at == person.title_at


def test_picture_of_a_person_shows_neither_phone_nor_birth_year() -> None:
    (person,) = people("Họ tên|Năm sinh|SĐT", "An|01/5/1960|0901234567").people

    assert "0901234567" not in repr(person)
    assert "1960" not in repr(person)


def test_zero_that_a_spreadsheet_dropped_is_given_back() -> None:
    assert "0901234567" == people("Họ tên|SĐT", "An|901234567").people[0].phone


def test_year_is_taken_from_a_day() -> None:
    years = [one.birth_year for one in people("Họ tên|Ngày sinh", "A|01/5/1960", "B|1960-05-01", "C|60").people]

    assert ["1960", "1960", None] == years


def test_family_and_given_names_are_joined() -> None:
    assert ["Lê Thị An"] == [one.name for one in people("Họ đệm|Tên|KP", "Lê Thị|An|1").people]


def test_total_and_dividing_lines_are_nobody() -> None:
    read = people("STT|Họ tên|KP", "I. Khối khu phố||", "1|An|1", "|Tổng cộng|", "Tổng: 1||")

    assert ["An"] == [one.name for one in read.people]
    assert () == read.findings


def test_row_with_a_post_and_no_name_is_told() -> None:
    read = people("Họ tên|Chức danh|SĐT", "|Trưởng khu phố|0901234567")
    (finding,) = read.findings

    assert () == read.people
    assert ("name-missing", Place("a.csv", Span(2, 1, 2, 1))) == (finding.rule, finding.at)
    assert "0901234567" not in f"{finding}"
