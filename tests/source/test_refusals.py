import pytest

from confplan.source import refusals


def test_list_where_a_plan_is_read_is_told_apart_from_text() -> None:
    assert ("not-a-plan", refusals.LIST_AT_TOP) == refusals.other_top(is_list_written=True, is_list_wanted=False)
    assert ("not-a-plan", refusals.TEXT_AT_TOP) == refusals.other_top(is_list_written=False, is_list_wanted=False)
    assert ("not-a-list", refusals.NO_LIST) == refusals.other_top(is_list_written=False, is_list_wanted=True)


def test_duplicate_names_the_key_and_the_other_line() -> None:
    assert all('"mc"' in text and "12" in text for text in refusals.duplicate("mc", 12))


@pytest.mark.parametrize(("name", "shown"), [("tag:yaml.org,2002:int", "(!!int)"), ("!plan", "(!plan)")])
def test_type_is_shown_as_it_is_written(name: str, shown: str) -> None:
    assert all(shown in text for text in refusals.tag(name))


def test_limits_are_named() -> None:
    assert all("40" in text for text in refusals.too_deep(40))
    assert "100.000" in refusals.too_many(100_000).vi
    assert "100,000" in refusals.too_many(100_000).en
