"""`confplan new [DIR]`: a commented plan to begin with"""

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from confplan.cli.global_options import is_quiet
from confplan.cli.interview import answers, kind
from confplan.cli.language import say
from confplan.cli.printing import say_aside
from confplan.starting.plans import USUAL, begun

HELP = say("Hỏi vài câu rồi viết một kế hoạch mới có ghi chú", "Write a new commented plan, after a few questions")

Folder = Annotated[Path, typer.Argument(metavar="[DIR]", help=say("thư mục; mặc định là thư mục này", "the folder; this one by default"))]  # fmt: skip
From = Annotated[Literal["conference", "ceremony", "congress", "ward"] | None, typer.Option("--from", help=say("loại kế hoạch", "the kind of plan"))]  # fmt: skip
Yes = Annotated[bool, typer.Option("--yes", "-y", help=say("không hỏi gì", "ask nothing"))]


def command(folder: Folder = Path(), *, from_: From = None, yes: Yes = False) -> int:
    file = folder / "plan.yaml"
    if os.path.lexists(file):
        say_aside(say(f"confplan: {file} đã có, không ghi đè", f"confplan: {file} exists and is not overwritten"))
        return 2
    asks = sys.stdin.isatty() and not yes
    try:
        text = begun(from_ or (kind() if asks else USUAL), answers() if asks else {})
    except KeyboardInterrupt:
        say_aside(say("\nconfplan: đã dừng, chưa viết gì", "\nconfplan: stopped, nothing was written"))
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as new:
        new.write(text)
    _write_schema(folder / "plan.schema.json")
    sys.stdout.write(f"{file}\n")
    if not is_quiet():
        say_aside(say(f"tiếp theo: confplan validate {file}", f"next: confplan validate {file}"))
    return 0


def _write_schema(file: Path) -> None:
    """Put the schema where the plan's first line names it, for editors; one that is there stays as it is."""
    from confplan.model.schema import as_json

    if not os.path.lexists(file):
        file.write_text(as_json(), encoding="utf-8", newline="\n")
