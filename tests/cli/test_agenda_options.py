"""In which form the agenda comes out, and where to"""

from typing import get_args

import pytest
import typer

from confplan.cli.agenda_options import Format, known_format
from confplan.exporting import export_formats


def test_help_names_every_format() -> None:
    (option,) = get_args(Format)[1:]

    assert set(export_formats()) == set(option.help.partition(": ")[2].split(", "))


@pytest.mark.parametrize("name", export_formats())
def test_every_format_is_known(name: str) -> None:
    assert name == known_format(name)


def test_a_slip_gets_the_nearest_format() -> None:
    with pytest.raises(typer.BadParameter, match="xlsx"):
        known_format("xslx")
