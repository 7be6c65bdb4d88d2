"""The options of `confplan seats`"""

from confplan.cli.seat_options import known_format, known_formats


def test_formats_are_those_of_the_room() -> None:
    assert ["csv", "json", "markdown", "table", "xlsx"] == known_formats()
    assert "csv" == known_format(" CSV ")
