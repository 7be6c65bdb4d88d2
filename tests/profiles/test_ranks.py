"""Ranks of those who issue documents"""

from confplan.profiles.ranks import places, ranks


def test_law_stands_above_decree_and_decree_above_circular() -> None:
    by_kind = {kind: one.rank for one in ranks() for kind in one.kinds}

    assert by_kind["luật"] < by_kind["nghị định"] < by_kind["thông tư"]


def test_places_go_from_province_to_commune() -> None:
    assert [6, 7, 8] == [one.rank for one in places()]


def test_words_of_issuers_are_unique() -> None:
    words = [word for one in ranks() for word in one.words]

    assert len(words) == len(set(words))
