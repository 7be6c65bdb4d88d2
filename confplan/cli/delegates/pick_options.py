"""The options of `confplan delegates pick`: the full lists, who is fixed or excluded, what is wished for"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from confplan.cli.delegate_options import TABLE, known_formats
from confplan.cli.handing_over import form, hand_over
from confplan.cli.language import chosen, say, tell
from confplan.cli.printing import show, width

if TYPE_CHECKING:  # help needs none of what chooses
    from collections.abc import Sequence

    from confplan.case import Case
    from confplan.choosing import Asked, Lists
    from confplan.model.delegates import Group
    from confplan.planning.picking_answers import Wishes
    from confplan.planning.received import Enrolled
    from confplan.timetables.picks.listing import Listing

Full = Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...", help=say("danh sách đầy đủ ai giữ chức danh nào ở đâu: một tệp cho mọi phường hoặc mỗi phường một tệp; không ghi thì dùng các danh sách của kế hoạch", "the full lists of who holds which title where: one file for all wards or one a ward; without any, the lists that the plan names"))]  # fmt: skip
Fixed = Annotated[list[str] | None, typer.Option("--fix", metavar="NAME", help=say("người phải có; trùng tên thì viết “Tên, KP 3”; có thể lặp lại; cột “Chọn” ghi x cũng vậy", "who must be among them; of namesakes “Name, KP 3”; may be repeated; an x in a column “Chọn” does the same"))]  # fmt: skip
Excluded = Annotated[list[str] | None, typer.Option("--exclude", metavar="NAME", help=say("người không chọn; có thể lặp lại; cột “Chọn” ghi không cũng vậy", "who must not be among them; may be repeated; “không” in a column “Chọn” does the same"))]  # fmt: skip
Speakers = Annotated[int, typer.Option("--speakers", metavar="WEIGHT", min=0, max=1000, help=say("ưu tiên người phát biểu có tên trong chương trình; giãn đều các khu phố nặng 1", "prefer speakers whom the agenda names; the even spread weighs 1"))]  # fmt: skip
Neighbourhoods = Annotated[int, typer.Option("--neighbourhoods", metavar="WEIGHT", min=0, max=1000, help=say("ưu tiên khu phố chưa có ai", "prefer neighbourhoods of which nobody is chosen yet"))]  # fmt: skip
Women = Annotated[int, typer.Option("--women", metavar="PERCENT", min=0, max=100, help=say("ít nhất chừng này phần trăm là nữ, nếu được", "at least so many percent women, if that can be"))]  # fmt: skip
OutPath = Annotated[Path | None, typer.Option("--out", metavar="PATH", help=say("tệp .json, .csv, .md, .xlsx; hoặc thư mục để ghi danh sách từng phường như roster của kế hoạch", "a file .json, .csv, .md, .xlsx; or a folder for the list of each ward, where the plan's roster looks"))]  # fmt: skip
_FILES = frozenset({".json", ".csv", ".md", ".xlsx", ".txt"})


def folder_of(out: Path | None) -> Path | None:
    """Return the folder where lists are to be written; None where a file is named, or nothing."""
    return None if out is None or out.suffix.lower() in _FILES else out


def wishes(speakers: int, neighbourhoods: int, women: int) -> "Wishes":
    from confplan.planning.picking_answers import Wishes

    return Wishes(speakers=speakers, neighbourhoods=neighbourhoods, women=women)


def choice(case: "Case", group: "Group", found: "Lists", asked: "Asked") -> "Listing":
    """Return the choice; a name that means nobody, or several, ends the run (exit 2)."""
    from confplan.choosing import chosen as choose
    from confplan.timetables.picks.listing import Listing

    made = choose(case, group, found, asked)
    if isinstance(made, Listing):
        return made
    raise typer.BadParameter("; ".join(map(tell, made)))


def told(made: "Listing", done: "Sequence[Enrolled]", format_: str, out: Path | None) -> None:
    """Show the choice and what was written of it, or hand it over in a form for another program."""
    from confplan.exporting import export_view
    from confplan.timetables.parts.enrolled import lines as kept_lines
    from confplan.timetables.picks.table import lines

    name = form(format_, out, known_formats)
    if name == TABLE and out is None:
        show(lines(made, chosen(), width()))
        show(kept_lines(done, chosen()))
    else:
        hand_over(export_view("picks", name, made, chosen()), out)
