"""The options of `confplan delegates check`: which wards, in which form"""

from typing import Annotated

import typer

from confplan.cli.agenda_options import TABLE, OutFile
from confplan.cli.language import say

__all__ = ["TABLE", "Format", "OutFile", "Ward", "known_formats"]


def known_formats() -> list[str]:
    """Return the names of all formats of the verdicts."""
    from confplan.exporting import delegate_formats

    return delegate_formats()


def known_format(written: str) -> str:
    """Return the format's name; one that is none ends the run with the nearest (exit 2)."""
    from confplan.cli.asking import known

    return known(written.strip().lower(), known_formats(), ("dạng kết quả", "format"))


Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, xlsx", "in which form: table, json, csv, markdown, xlsx"))]  # fmt: skip
Ward = Annotated[str | None, typer.Option("--ward", "--only", metavar="NAME", help=say("chỉ đơn vị có chữ này trong tên; gõ không dấu cũng được", "only wards whose name holds these words; marks may be left out"))]  # fmt: skip
