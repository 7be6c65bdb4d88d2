from confplan.places import Path, Span
from confplan.source.frames import Frame, opened


def a_list(path: Path | None) -> Frame:
    return opened(path, Span(1, 1, 1, 2), is_mapping=False)


def a_mapping() -> Frame:
    return opened((), Span(1, 1, 1, 2), is_mapping=True)


def test_list_gives_its_values_the_next_position() -> None:
    items = a_list(("agenda",))
    items.put("a")

    assert ("agenda", 1) == items.claim()
    assert ["a"] == items.container
    assert not items.awaits_key


def test_mapping_awaits_key_and_value_in_turn() -> None:
    fields = a_mapping()
    before = fields.awaits_key
    fields.skip_key()
    fields.entry = ("name",)
    between = fields.awaits_key
    fields.put("a")

    assert (True, False, True) == (before, between, fields.awaits_key)
    assert {"name": "a"} == fields.container


def test_value_of_a_skipped_key_goes_nowhere() -> None:
    fields = a_mapping()
    fields.skip_key()

    assert fields.claim() is None
    fields.put("a")
    assert {} == fields.container


def test_what_stands_in_a_skipped_list_has_no_path() -> None:
    assert a_list(None).claim() is None


def test_span_reaches_from_the_first_letter_to_the_last() -> None:
    items = a_list(())
    items.last = Span(3, 5, 3, 9)

    assert Span(1, 1, 3, 9) == items.span()
