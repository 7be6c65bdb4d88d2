"""Names made from a plan's words never leave the folder, on any system"""

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.rendering.safe_names import MOST_BYTES, safe_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("4639/KH-UBND-NV", "4639-KH-UBND-NV"),
        ("../../etc/passwd", "etc-passwd"),
        ("/etc/x", "etc-x"),
        ("C:\\x", "C-x"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        (".", "khong-ten"),
        ("..", "khong-ten"),
        ("", "khong-ten"),
        ("a\0b", "a-b"),
        ("tên. ", "tên"),
        ("Đỗ Thị\u200bÁnh", "Đỗ ThịÁnh"),
        ("a\n\tb", "a b"),
        (unicodedata.normalize("NFD", "Ệ"), "Ệ"),
    ],
)
def test_name_of(words: str, name: str) -> None:
    assert safe_name(words) == name


def test_long_name_is_cut_between_letters() -> None:
    name = safe_name("Ệ" * 200)

    assert set(name) == {"Ệ"}
    assert len(name.encode()) <= MOST_BYTES


@given(st.text())
def test_name_is_one_step_on_every_system(words: str) -> None:
    name = safe_name(words)

    assert Path(name).name == name
    assert PureWindowsPath(name).name == name
    assert not PureWindowsPath(name).is_reserved()
    assert 0 < len(name.encode()) <= MOST_BYTES + 1
    assert name == unicodedata.normalize("NFC", name)


@given(st.text())
def test_safe_name_is_safe_already(words: str) -> None:
    assert safe_name(safe_name(words)).lstrip("_") == safe_name(words).lstrip("_")
