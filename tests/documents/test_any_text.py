"""Any text in any field of any paper comes back whole: fields are filled by chance, printed in every format, and read"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from confplan.documents.document import Gap, View
from confplan.documents.index import document_names
from confplan.rendering.template_files import templates
from tests.documents.printing import READABLE, case_of, packed, printed, text_of, view_of

PAPERS = [
    (name, one.output, one.format)
    for name in document_names()
    for one in templates(name)
    if one.format in (*READABLE, "ics")
]
SHORTEST = 4  # letters of a field that is filled: what is shorter is a mark or an ending
VIETNAMESE = "ăâêôơưđắặẩẫếệổỗớợứựỹỷàáảãạÀÁẢÃẠĐƯƠ"
ALPHABET = "".join(map(chr, range(32, 127))) + VIETNAMESE + "“”‘’–…§%€"
Fill = Callable[[str], str]


def filled(value: Any, fill: Fill, *, is_fixed: bool = False) -> Any:
    """Return a view, or a part of it, with other texts in its fields; what templates choose by (literals, enums) stays."""
    if isinstance(value, str):
        return value if is_fixed or isinstance(value, Enum) or len(value) < SHORTEST else fill(value)
    if isinstance(value, tuple):
        return tuple(filled(one, fill, is_fixed=is_fixed) for one in value)
    if isinstance(value, Mapping):
        return {key: filled(one, fill) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type | Gap):
        hints = hints_of(type(value))
        own = [one.name for one in fields(value) if one.init]
        return replace(
            value, **{name: filled(getattr(value, name), fill, is_fixed=chooses(hints.get(name))) for name in own}
        )
    return value


@cache
def hints_of(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


def chooses(hint: object) -> bool:
    """Tell a field that holds one of a few words."""
    return get_origin(hint) is Literal or any(chooses(one) for one in get_args(hint))


def read(name: str, view: View, form: str, output: str) -> str:
    content = printed(name, view, form, output)
    return plain("\n".join(of_calendar(content)) if form == "ics" else text_of(content, form))


def of_calendar(content: bytes) -> Iterator[str]:
    """Yield the values; the library leaves those of names that begin with X as they are written, which are texts too."""
    for part in Calendar.from_ical(content).walk():
        for name, value in part.items():
            yield re.sub(r"\\([\\;,])", r"\1", str(value)) if name.startswith("X-") else str(value)


def plain(text: str) -> str:
    return packed(unicodedata.normalize("NFKC", text)).upper()


@cache
def shown(name: str, output: str, form: str) -> frozenset[str]:
    """Return the texts of the view that the paper prints: those whose stand-in is found in it."""
    view = view_of(name, case_of("plan.yaml"))
    marks: dict[str, str] = {}
    marked = filled(view, lambda text: marks.setdefault(text, f"Mz{len(marks):05}q"))
    there = read(name, marked, form, output)
    return frozenset(text for text, mark in marks.items() if plain(mark) in there)


@pytest.mark.parametrize(("name", "output", "form"), PAPERS)
@settings(max_examples=2, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_text_in_any_field_comes_back(name: str, output: str, form: str, data: st.DataObject) -> None:
    texts = data.draw(st.lists(st.text(ALPHABET, min_size=3, max_size=12), min_size=8, max_size=8), label="texts")
    known: dict[str, str] = {}

    def fill(text: str) -> str:
        return known.setdefault(text, f"M{len(known)}q{texts[len(known) % len(texts)]}z")

    there = read(name, filled(view_of(name, case_of("plan.yaml")), fill), form, output)

    assert shown(name, output, form)
    assert [] == [known[text] for text in sorted(shown(name, output, form)) if plain(known[text]) not in there]
