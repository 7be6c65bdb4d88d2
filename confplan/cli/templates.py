"""`confplan templates list|copy`: the shipped templates, and handing them out to be changed"""

from pathlib import Path
from typing import Annotated

import typer

from confplan.cli.asking import known_documents
from confplan.cli.language import say
from confplan.cli.printing import say_aside, show
from confplan.documents.index import document_names
from confplan.rendering.handing_out import copies, hand_out

HELP = say("Xem các mẫu có sẵn (list) hoặc chép ra để sửa (copy)", "See the shipped templates (list), or copy them out to be changed (copy)")  # fmt: skip

Action = Annotated[str, typer.Argument(metavar="list|copy")]
Documents = Annotated[list[str] | None, typer.Argument(metavar="[DOCUMENT]...", help=say("mặc định: mọi giấy tờ", "all by default"))]  # fmt: skip
Into = Annotated[Path, typer.Option("--into", metavar="DIR", help=say("thư mục nhận mẫu", "the folder to copy to"))]


def command(action: Action, documents: Documents = None, *, into: Into = Path("templates")) -> int:
    names = known_documents(documents or document_names())
    if action == "list":
        show([(f"{source.parent.name}/{source.name}", "")] for source, _ in copies(names, into))
        return 0
    if action != "copy":
        raise typer.BadParameter(say(f"“{action}” không phải list hay copy", f"“{action}” is neither list nor copy"))
    copied, kept = hand_out(names, into)
    show([(str(file), "place")] for file in copied)
    for file in kept:
        say_aside(say(f"đã có, không ghi đè: {file}", f"already there, not overwritten: {file}"))
    return 0
