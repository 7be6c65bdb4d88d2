"""What every format of a forecast is made from"""

from tests.timetables.expected.outlooks import at, of


def test_outlook_holds_the_forecast_what_to_cut_and_the_titles() -> None:
    found = of(520)

    assert (565, ["Giải lao", "Báo cáo"], 5) == (
        found.forecast.end,
        [found.title(one.row) for one in found.rescue.cuts],
        found.rescue.after.over,
    )


def test_path_without_an_item_has_no_outlook() -> None:
    assert at(("agenda", 7), 500) is None
