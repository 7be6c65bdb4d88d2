"""What is said of a figure that is not known"""

from confplan.planning.norms_wanted import where_to_fill
from confplan.profiles import load


def test_figure_is_told_with_the_field_that_takes_it() -> None:
    text = where_to_fill(load(), ["break-refreshments"])

    assert "giải khát giữa giờ, mỗi đại biểu mỗi buổi chưa có, điền ở profile.figures.break-refreshments" == text.vi
    assert "fill it in at profile.figures.break-refreshments" in text.en


def test_what_is_no_figure_is_not_told() -> None:
    assert ("", "") == tuple(where_to_fill(load(), ["no-such-figure"]))
