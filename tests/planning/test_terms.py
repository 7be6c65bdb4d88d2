"""Terms that are not the decree's, or not one"""

from confplan.model.agenda import Item
from confplan.model.document import Head, Recipient
from confplan.model.plan import Plan
from confplan.model.preparations import Invitation
from confplan.planning.terms import foreign_terms, mixed_terms


def items(*titles: str) -> Plan:
    agenda = tuple(Item(title=title, path=("agenda", place)) for place, title in enumerate(titles))
    return Plan(agenda=agenda)


def test_other_word_than_the_decrees_is_told_with_the_decrees() -> None:
    (found,) = foreign_terms(items("Phát Thư mời", "Gửi thư mời"))

    assert "giấy mời" == found.name
    assert ["Thư mời", "thư mời"] == [one.words for one in found.used]


def test_rarer_form_is_told_apart_from_the_usual_one() -> None:
    (found,) = mixed_terms(items("Kiểm tra điểm cầu", "Kết nối đầu cầu", "Chào các điểm cầu"))

    assert [("agenda", 1, "title")] == [one.at for one in found.rare]
    assert 2 == len(found.usual)


def test_of_two_forms_as_frequent_the_better_one_stays() -> None:
    (found,) = mixed_terms(items("Mời báo đài", "Liên hệ báo, đài"))

    assert ["báo đài"] == [one.words for one in found.rare]


def test_abbreviations_spaced_in_two_ways_are_mixed() -> None:
    texts = ("VP. TU", "VP.UBND, VP. HĐND")
    recipients = tuple(Recipient(text=text, path=("document", "recipients", place)) for place, text in enumerate(texts))
    (found,) = mixed_terms(Plan(document=Head(recipients=recipients, path=("document",))))

    assert ["VP.UBND"] == [one.words for one in found.rare]
    assert ["VP. TU", "VP. HĐND"] == [one.words for one in found.usual]


def test_one_form_alone_is_not_mixed() -> None:
    assert [] == list(mixed_terms(items("Kiểm tra điểm cầu", "Chào các điểm cầu")))


def test_plan_without_such_words_has_none() -> None:
    plan = Plan(invitation=Invitation(contact="Phát thư mời"))

    assert [] == [*foreign_terms(plan), *mixed_terms(plan)]
