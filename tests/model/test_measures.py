import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.model.measures import Length, Pixels, Size
from confplan.model.scalars import ScalarError


@pytest.mark.parametrize(
    ("written", "width", "height"),
    [("8 x 4 m", 8000, 4000), ("6m x 3m", 6000, 3000), ("800x400 cm", 8000, 4000), ("8,5 × 4 m", 8500, 4000), ("900 mm x 2 m", 900, 2000)],
)  # fmt: skip
def test_size_is_read_in_millimetres(written: str, width: int, height: int) -> None:
    assert Size.parse(written) == Size(width=width, height=height)


@pytest.mark.parametrize("written", ["8 x 4", "8 m", "lớn", "1 x 1 mm", "200 x 4 m"])
def test_size_without_unit_or_out_of_range_is_refused(written: str) -> None:
    with pytest.raises(ScalarError):
        Size.parse(written)


@given(st.integers(100, 100_000), st.integers(100, 100_000))
def test_size_reads_what_it_prints(width: int, height: int) -> None:
    size = Size(width=width, height=height)

    assert Size.parse(str(size)) == size


@pytest.mark.parametrize("written", ["1920x1080", "1920 × 1080 px"])
def test_pixels_are_read(written: str) -> None:
    assert Pixels.parse(written) == Pixels(width=1920, height=1080)
    assert Pixels.parse(str(Pixels.parse(written))) == Pixels(width=1920, height=1080)


@pytest.mark.parametrize("written", ["1920", "8 x 4", "99999x99999", "16:9"])
def test_pixels_that_are_none_are_refused(written: str) -> None:
    with pytest.raises(ScalarError):
        Pixels.parse(written)


@pytest.mark.parametrize(
    ("written", "millimetres"),
    [("25 m", 25_000), ("25", 25_000), ("22,5 m", 22_500), ("22.5", 22_500), ("2500 cm", 25_000), ("9000mm", 9_000)],
)
def test_length_is_read_in_metres_where_no_unit_stands(written: str, millimetres: int) -> None:
    assert Length.parse(written) == Length(millimetres=millimetres)
    assert Length.parse(str(Length.parse(written))) == Length.parse(written)


@pytest.mark.parametrize("written", ["sâu", "25 km", "0,5 m", "501", "8 x 4 m"])
def test_length_that_is_none_or_out_of_range_is_refused(written: str) -> None:
    with pytest.raises(ScalarError):
        Length.parse(written)
