"""Slips of the pen and capitals in the texts of a plan"""

from confplan.model.agenda import Item
from confplan.model.plan import Plan
from confplan.model.preparations import Invitation
from confplan.planning.spellings import misspelt, unsteady_nouns, wrong_capitals


def items(*titles: str) -> Plan:
    return Plan(agenda=tuple(Item(title=title, path=("agenda", place)) for place, title in enumerate(titles)))


def slips(*titles: str) -> list[tuple[str, str]]:
    return [(written.words, written.right) for written, _ in misspelt(items(*titles))]


def test_capitals_of_a_slip_are_kept() -> None:
    assert [("xắp xếp", "sắp xếp")] == slips("Việc xắp xếp")
    assert [("Xắp xếp", "Sắp xếp")] == slips("Xắp xếp chỗ ngồi")
    assert [("XẮP XẾP", "SẮP XẾP")] == slips("XẮP XẾP KHU PHỐ")


def test_abbreviation_is_in_capitals() -> None:
    assert [("Led", "LED"), ("led", "LED")] == slips("Màn hình Led và đèn led", "Màn hình LED")


def test_part_of_another_word_is_no_slip() -> None:
    assert [] == slips("Đọc ledger", "kiềng ba chân")


def test_slip_in_one_text_is_told_once() -> None:
    assert [("xắp xếp", "sắp xếp")] == slips("xắp xếp rồi lại xắp xếp")


def test_what_is_never_printed_is_not_judged() -> None:
    assert [] == list(misspelt(Plan(invitation=Invitation(contact="Phòng xắp xếp"))))


def test_type_of_document_has_one_capital() -> None:
    ((capital, written),) = wrong_capitals(items("Triển khai Kế Hoạch", "Công bố kế hoạch", "Kế hoạch mới"))

    assert "Kế hoạch" == capital.right
    assert [("agenda", 0, "title")] == [one.at for one in written]


def test_words_that_run_into_a_number_are_no_words_of_their_own() -> None:
    assert [] == list(wrong_capitals(items("Theo Kế Hoạch4639")))
    assert [] == list(unsteady_nouns(items("Các Khu phố", "mô hình khu phố3")))


def test_noun_begins_an_entry_of_a_list_with_a_capital() -> None:
    assert [] == list(unsteady_nouns(items("- Tổ dân phố mới", "một tổ dân phố")))


def test_noun_with_a_capital_inside_a_sentence_is_told_where_another_has_none() -> None:
    (noun,) = unsteady_nouns(items("Các Tổ dân phố", "Tổ dân phố mới", "một tổ dân phố"))

    assert [("agenda", 0, "title")] == [one.at for one in noun.capital]
    assert [("agenda", 2, "title")] == [one.at for one in noun.small]


def test_noun_is_left_alone_where_it_is_a_name_or_always_has_a_capital() -> None:
    assert [] == list(unsteady_nouns(items("Mô hình Khu phố 3", "các khu phố")))
    assert [] == list(unsteady_nouns(items("Các Tổ dân phố", "Mọi Tổ dân phố")))
