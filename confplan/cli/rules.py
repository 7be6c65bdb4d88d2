"""`confplan rules`: every rule in one line"""

import sys
from typing import Annotated, Literal

import typer

from confplan.cli.language import chosen, say
from confplan.cli.printing import show, width
from confplan.explaining import as_json, listed

HELP = say("Liệt kê các quy tắc", "List the rules")

Format = Annotated[
    Literal["table", "json"], typer.Option("--format", help=say("dạng kết quả", "how to print the rules"))
]


def command(*, format_: Format = "table") -> int:
    if format_ == "json":
        sys.stdout.write(as_json(chosen()))
    else:
        show(listed(chosen(), width()))
    return 0
