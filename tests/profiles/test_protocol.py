"""The words of protocol: each says where it comes from, and none says two things"""

from confplan.folding import same
from confplan.profiles.protocol import protocol


def test_levels_and_blocks_go_from_high_to_low() -> None:
    assert ["central", "province", "district", "commune", "neighbourhood"] == list(protocol().levels)
    assert ["party", "council", "government", "front"] == list(protocol().blocks)


def test_no_word_tells_two_levels() -> None:
    words = [same(word) for words in protocol().levels.values() for word in words]
    words += map(same, (*protocol().other_words, *protocol().city_words))

    assert len(words) == len(set(words))


def test_every_part_has_a_source() -> None:
    assert {"levels", "blocks", "awards", "posts"} == protocol().sources.keys()
    assert all(source.strip() for source in protocol().sources.values())
