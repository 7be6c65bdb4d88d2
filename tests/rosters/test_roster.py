"""A person of a list is itself and nobody else, and its picture shows nothing personal"""

from confplan.findings import Finding, Severity, Text
from confplan.places import Place
from confplan.rosters import Person, Roster
from confplan.source.cells import Row
from confplan.source.encoding import NOT_UTF8

ROW = Row("a.xlsx", 2, ["Lê An", "KP 1"], (), "DS")


def person() -> Person:
    return Person(name="Lê An", row=ROW, columns={"name": 0, "neighbourhood": 1}, phone="0901234567", birth_year="1960")


def test_person_equals_only_itself() -> None:
    one, other = person(), person()

    assert one != other
    assert 2 == len({one, other})
    assert [other] == [found for found in (one, other) if found == other]


def test_picture_shows_neither_phone_nor_birth_year() -> None:
    assert "Person(name='Lê An', title=None" in repr(person())
    assert not {"0901234567", "1960"} & set(repr(person()).replace("'", " ").split())


def test_field_without_a_column_stands_at_the_name() -> None:
    assert Place("a.xlsx", sheet="DS", cell="B2") == person().neighbourhood_at
    assert Place("a.xlsx", sheet="DS", cell="A2") == person().at == person().title_at


def test_list_with_an_error_is_not_whole_and_one_in_other_letters_is_known() -> None:
    def roster(rule: str, severity: Severity) -> Roster:
        finding = Finding(rule, severity, Place("a.csv"), Text("", ""))
        return Roster(file="a.csv", group=(), stem="a", at=Place("a.csv"), findings=(finding,))

    assert roster("name-missing", Severity.WARNING).is_whole
    assert not roster(NOT_UTF8, Severity.ERROR).is_whole
    assert roster(NOT_UTF8, Severity.ERROR).is_in_other_letters
    assert not roster("name-missing", Severity.WARNING).is_in_other_letters
