"""Short names of values: equal content has one, other content another"""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.documents.document import Gap
from confplan.documents.index import document, document_names
from confplan.findings import Text
from confplan.rendering.fingerprint import fingerprint
from tests.documents.printing import case_of

PLANS = sorted(path.name for path in (Path(__file__).parent.parent / "plans").glob("*.yaml"))


class Side(Enum):
    LEFT = "left"
    RIGHT = "right"


class Word(StrEnum):
    LEFT = "left"


@dataclass(frozen=True)
class One:
    name: object


@dataclass(frozen=True)
class Other:
    name: object


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary() | st.dates(),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner) | inner.map(One),
    max_leaves=8,
)


@given(VALUES, VALUES)
def test_two_values_have_one_name_only_if_they_are_written_alike(one: object, other: object) -> None:
    assert (fingerprint(one) == fingerprint(other)) == (repr(one) == repr(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ab", "c"), ("a", "bc")),
        (("a", ("b",)), ("a", "b")),
        (1, True),
        (1, "1"),
        ("a\nstr 'b'", ("a", "b")),
        (One("a"), Other("a")),
        (Side.LEFT, Side.RIGHT),
        (Word.LEFT, "left"),
        (date(2026, 1, 2), "2026-01-02"),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        (Path("a"), "a"),
    ],
)
def test_what_differs_in_kind_shape_or_order_has_another_name(one: object, other: object) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_order_of_a_set_means_nothing() -> None:
    assert fingerprint({"a", "b", "c"}) == fingerprint(frozenset(["c", "a", "b"]))


@pytest.mark.parametrize("value", [object(), len, One, [object()]])
def test_what_nobody_can_look_into_has_no_name(value: object) -> None:
    with pytest.raises(TypeError):
        fingerprint(value)


@pytest.mark.parametrize("plan", PLANS)
def test_every_paper_of_every_plan_has_a_name_that_its_gaps_change(plan: str) -> None:
    for name in document_names():
        view = document(name).view(case_of(f"tests/plans/{plan}"))
        one_more = replace(view, gaps=(*view.gaps, Gap(("agenda",), Text("một", "one"))))

        assert fingerprint(view) == fingerprint(replace(view))
        assert fingerprint(view) != fingerprint(one_more)
