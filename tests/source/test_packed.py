"""A part of a packed file, within a limit"""

import io
import zipfile

import pytest

from confplan.source.packed import part_of


def packed(content: str, method: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipFile:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as packing:
        packing.writestr("a.xml", content)
    return zipfile.ZipFile(file)


@pytest.mark.parametrize(("most", "expected"), [(6, b"x" * 6), (7, b"x" * 6), (5, None)])
def test_part_is_whole_or_nothing(most: int, expected: bytes | None) -> None:
    assert expected == part_of(packed("x" * 6), "a.xml", most)


def test_part_that_is_packed_without_a_limit_is_damage() -> None:
    with pytest.raises(zipfile.BadZipFile):
        part_of(packed("x", zipfile.ZIP_LZMA), "a.xml", 5)


def test_part_that_is_not_there_is_told() -> None:
    with pytest.raises(KeyError):
        part_of(packed("x"), "b.xml", 5)
