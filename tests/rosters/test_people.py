"""Rows become people; what is personal is in no message and no picture of the value"""

from hypothesis import given
from hypothesis import strategies as st

from confplan.places import Place, Span
from confplan.rosters.columns import header_of
from confplan.rosters.people import AS_ABOVE, People, people_of
from confplan.source.cells import Row


def people(*lines: str) -> People:
    rows = [Row("a.csv", number, line.split("|")) for number, line in enumerate(lines, 1)]
    header = header_of(rows, None)
    assert header
    return people_of(header, rows[header.height :], {})


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


def test_post_is_taken_from_whichever_of_two_columns_has_one() -> None:
    read = people(
        "Họ tên|Chức vụ|", "|Đảng|Chính quyền", "An|Bí thư|", "Bình||Trưởng khu phố", "Chi|Bí thư|Trưởng khu phố"
    ).people

    assert ["Bí thư", "Trưởng khu phố", "Bí thư"] == [one.title for one in read]


def test_name_that_is_as_above_is_told_as_such() -> None:
    read = people("Họ tên|Chức danh", "An|Bí thư", "nt|Trưởng khu phố")

    assert ["An"] == [one.name for one in read.people]
    assert [AS_ABOVE] == [one.text for one in read.findings]


def test_column_in_which_somebody_is_marked_tells_men_and_women() -> None:
    read = people("Họ tên|Năm sinh|", "|Nam|Nữ", "Lê An|1970|", "Vũ Mai||1980", "Lý Tư||").people
    marked = people("Họ tên|Nam|Nữ", "Lê An|x|", "Vũ Mai||x").people

    assert [("1970", "Nam"), ("1980", "Nữ"), (None, None)] == [(one.birth_year, one.gender) for one in read]
    assert ["Nam", "Nữ"] == [one.gender for one in marked]


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


CELLS = st.sampled_from(["", " ", "Lê An", "Lê  An ", "Nguyễn Thị Hoà", "Nguye\u0302\u0303n", "KP\u00a03", "\u200bBí thư", "'=1+1", "901234567", "1970", "45000", "x"])  # fmt: skip


@given(st.lists(st.lists(CELLS, min_size=1, max_size=14), max_size=8), st.sampled_from([1, 300]))
def test_people_of_a_long_list_are_those_of_each_line_by_itself(lines: list[list[str]], times: int) -> None:
    names = "Họ tên|Chức vụ|Chức danh|KP|Phường|Đơn vị|Năm sinh|Giữ chức vụ từ|SĐT|Giới tính|Nam|Nữ|Chọn|Ghi chú"
    rows = [Row("a.csv", number, ["An", *line]) for number, line in enumerate(lines * times, 2)]
    header = header_of([Row("a.csv", 1, names.split("|"))], None)
    assert header

    alone = [one for row in rows[: len(lines)] for one in people_of(header, [row], None).people] * times
    read = people_of(header, rows, None).people

    assert [one[3:] for one in alone] == [one[3:] for one in read]
    assert [row.text(0) for row in rows] == [one.name for one in read]
