"""`confplan new [DIR]`: a commented plan to begin with"""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from confplan.cli.beginning import agenda_of, beginning
from confplan.cli.global_options import is_quiet
from confplan.cli.language import say
from confplan.cli.printing import say_aside

HELP = say("Hỏi vài câu, hoặc đọc chương trình ở tệp khác, rồi viết một kế hoạch mới có ghi chú", "Write a new commented plan, after a few questions or from another program's agenda")  # fmt: skip

Folder = Annotated[Path, typer.Argument(metavar="[DIR]", help=say("thư mục; mặc định là thư mục này", "the folder; this one by default"))]  # fmt: skip
From = Annotated[str | None, typer.Option("--from", metavar="KIND|FILE", help=say("loại kế hoạch (conference, ceremony, congress, ward), hoặc tệp có chương trình: .xlsx, .ods, .csv, .json của ontime, frab, pretalx", "the kind of plan (conference, ceremony, congress, ward), or a file with an agenda: .xlsx, .ods, .csv, .json of ontime, frab, pretalx"))]  # fmt: skip
Agenda = Annotated[bool, typer.Option("--agenda", help=say("chỉ in phần agenda của tệp ra màn hình, để dán vào kế hoạch đã có", "only print the file's section agenda, to be put into a plan that there is"))]  # fmt: skip
Yes = Annotated[bool, typer.Option("--yes", "-y", help=say("không hỏi gì", "ask nothing"))]


def command(folder: Folder = Path(), *, from_: From = None, agenda: Agenda = False, yes: Yes = False) -> int:
    if agenda:
        return agenda_of(from_)
    file = folder / "plan.yaml"
    if os.path.lexists(file):
        say_aside(say(f"confplan: {file} đã có, không ghi đè", f"confplan: {file} exists and is not overwritten"))
        return 2
    try:
        begun = beginning(from_, asks=sys.stdin.isatty() and not yes)
    except KeyboardInterrupt:
        say_aside(say("\nconfplan: đã dừng, chưa viết gì", "\nconfplan: stopped, nothing was written"))
        return 2
    if begun.text is None:
        return begun.status
    folder.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as new:
        new.write(begun.text)
    _write_schema(folder / "plan.schema.json")
    sys.stdout.write(f"{file}\n")
    if not is_quiet():
        say_aside(say(f"tiếp theo: confplan validate {file}", f"next: confplan validate {file}"))
    return begun.status


def _write_schema(file: Path) -> None:
    """Put the schema where the plan's first line names it, for editors; one that is there stays as it is."""
    from confplan.model.schema import as_json

    if not os.path.lexists(file):
        file.write_text(as_json(), encoding="utf-8", newline="\n")
