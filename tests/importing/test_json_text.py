"""JSON with the lines of its values, within limits"""

import pytest

from confplan.importing.json_text import TOO_DEEP, JsonText
from confplan.places import Path, Span

TEXT = """{
  "a": [1, {"b:,": "x\\"y"}, [], true],
  "c": {"d": "lâu"}
}"""


@pytest.mark.parametrize(
    ("path", "span"),
    [
        (("a",), Span(2, 8, 2, 9)),
        (("a", 0), Span(2, 9, 2, 10)),
        (("a", 1, "b:,"), Span(2, 20, 2, 26)),
        (("a", 3), Span(2, 33, 2, 37)),
        (("c", "d"), Span(3, 14, 3, 19)),
        (("c", "nowhere"), Span(3, 8, 3, 9)),
    ],
)
def test_every_value_has_its_place(path: Path, span: Span) -> None:
    assert span == JsonText(TEXT.encode(), "a.json").place(path).span


@pytest.mark.parametrize("content", [b"", b"{", b"[1,]", b"\xff\xfe", b"{'a': 1}", b'{"a": ' + b"1" * 5000 + b"}"])
def test_what_is_no_json_says_so(content: bytes) -> None:
    assert JsonText(content, "a.json").why


def test_deep_nesting_is_refused_before_anything_is_read() -> None:
    assert TOO_DEEP == JsonText(b"[" * 100_000, "a.json").why


def test_a_mark_of_bytes_at_the_start_does_not_matter() -> None:
    assert {"a": 1} == JsonText(b'\xef\xbb\xbf{"a": 1}', "a.json").data
