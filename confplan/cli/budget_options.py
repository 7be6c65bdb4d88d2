"""The options of `confplan budget`: in which form"""

from typing import Annotated

import typer

from confplan.cli.agenda_options import TABLE, OutFile, one_of
from confplan.cli.language import say

__all__ = ["TABLE", "Format", "OutFile", "known_formats"]


def known_formats() -> list[str]:
    """Return the names of all formats of the estimate."""
    from confplan.exporting import budget_formats

    return budget_formats()


known_format = one_of(known_formats)


Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, xlsx", "in which form: table, json, csv, markdown, xlsx"))]  # fmt: skip
