"""What is typed comes back from YAML as it was typed"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.source import read
from confplan.source.quoting import quoted, tidy

LETTERS = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" :#'\"<>[]{}-?&*!|%@`,\\"), min_size=1
)
PLAIN = ["08:00", "Hội nghị tổng kết năm 2024 - 2025", "26/7/2024 (sáng thứ Sáu)", "Ủy ban nhân dân Quận 12"]
QUOTED = {
    "Hội nghị: tổng kết": "'Hội nghị: tổng kết'",
    "Hội trường #1": "'Hội trường #1'",
    "- Bế mạc": "'- Bế mạc'",
    "Rock'n'roll:": "'Rock''n''roll:'",
    "No": "'No'",
    "[a]": "'[a]'",
    "": "''",
}


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_text_stays_plain(text: str) -> None:
    assert text == quoted(text)


@pytest.mark.parametrize(("text", "written"), QUOTED.items())
def test_what_yaml_would_take_otherwise_is_quoted(text: str, written: str) -> None:
    assert written == quoted(text)


@given(LETTERS)
def test_every_tidy_text_reads_back(typed: str) -> None:
    text = tidy(typed)
    source = read(f"a: {quoted(text)}\n".encode(), "plan.yaml")

    assert {"a": text or None} == source.data  # quotes with nothing between them are refused
    assert not text or not source.findings


def test_what_cannot_be_seen_is_left_out() -> None:
    assert "Hội trường 1" == tidy("  Ho\u0302\u0323i\u00a0tr\u200bường\t1\x1b\n")
