"""The options of `confplan delegates`: which wards, in which form, what came back"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from confplan.case import Case
from confplan.cli.agenda_options import TABLE, OutFile, one_of
from confplan.cli.asking import known
from confplan.cli.language import say
from confplan.folding import same
from confplan.model.delegates import Group

if TYPE_CHECKING:
    from confplan.planning.legacy_letters import Font

__all__ = [
    "TABLE",
    "Force",
    "FormFormats",
    "Format",
    "From",
    "GroupName",
    "LetterFormats",
    "OutFile",
    "Sent",
    "Ward",
    "font_named",
    "form_formats",
    "group_of",
    "known_formats",
    "letter_formats",
]


def known_formats() -> list[str]:
    """Return the names of all formats of the verdicts."""
    from confplan.exporting import delegate_formats

    return delegate_formats()


known_format = one_of(known_formats)


def font_named(written: Literal["tcvn3", "vni"] | None) -> "Font | None":
    """Return the old font that is named; None where none is."""
    return None if written is None else "TCVN3" if written == "tcvn3" else "VNI"


Format = Annotated[str, typer.Option("--format", metavar="FORMAT", parser=known_format, help=say("dạng kết quả: table, json, csv, markdown, xlsx", "in which form: table, json, csv, markdown, xlsx"))]  # fmt: skip
Ward = Annotated[str | None, typer.Option("--ward", "--only", metavar="NAME", help=say("chỉ đơn vị có chữ này trong tên; gõ không dấu cũng được", "only wards whose name holds these words; marks may be left out"))]  # fmt: skip
FormFormats = Annotated[str, typer.Option("--to", metavar="FORMATS", help=say("các dạng mẫu, cách nhau bằng dấu phẩy: xlsx,docx", "formats of the forms, parted by commas: xlsx,docx"))]  # fmt: skip
LetterFormats = Annotated[str, typer.Option("--to", metavar="FORMATS", help=say("các dạng công văn, cách nhau bằng dấu phẩy: docx,pdf", "formats of the letters, parted by commas: docx,pdf"))]  # fmt: skip
Sent = Annotated[list[Path], typer.Argument(metavar="FILE...", help=say("các tệp phường gửi về: mẫu đã điền (Excel, Word), hoặc danh sách .xlsx, .xls, .ods, .csv", "what the wards sent back: forms (Excel, Word), or lists in .xlsx, .xls, .ods, .csv"))]  # fmt: skip
GroupName = Annotated[str | None, typer.Option("--group", metavar="ID", help=say("nhóm đại biểu mà danh sách thuộc về, khi kế hoạch có nhiều nhóm có roster", "the group of delegates whose lists these are, where several groups have a roster"))]  # fmt: skip
From = Annotated[Literal["tcvn3", "vni"] | None, typer.Option("--from", case_sensitive=False, help=say("chuyển sang Unicode chữ gõ theo bảng mã cũ: tcvn3 (font .VnTime), vni (font VNI-Times)", "convert to Unicode what was typed for old fonts: tcvn3 (.VnTime), vni (VNI-Times)"))]  # fmt: skip
Force = Annotated[bool, typer.Option("--force", help=say("thay danh sách khác đang có", "replace another list that is there"))]  # fmt: skip


def form_formats(written: str) -> list[str]:
    """Return the formats of forms that are asked for; one that is none ends the run with the nearest (exit 2)."""
    from confplan.enrolling import FORM_FORMATS

    return _formats(written, FORM_FORMATS)


def letter_formats(written: str) -> list[str]:
    """Return the formats of letters that are asked for; one that is none ends the run with the nearest (exit 2)."""
    from confplan.reminding import LETTER_FORMATS

    return _formats(written, LETTER_FORMATS)


def _formats(written: str, offered: Sequence[str]) -> list[str]:
    names = [one.strip().lower() for one in written.split(",") if one.strip()]
    return [known(one, offered, ("dạng tệp", "format")) for one in dict.fromkeys(names)]


def group_of(case: Case, written: str | None, *, has_files: bool = False) -> Group:
    """Return the group whose lists are taken in; where that is not clear, the run ends (exit 2).

    Where files are given, one of which the plan names no list will do if it has a quota.
    """
    from confplan.planning.ward_forms import asked_groups, chosen_groups

    asked = asked_groups(case.plan)
    groups = chosen_groups(case.plan) if has_files and (written or not asked) else asked
    named = [one for one in groups if written and same(written) in {same(one.id or ""), same(one.name or "")}]
    found = named if written else list(groups)
    if len(found) == 1:
        return found[0]
    listed = ", ".join(one.id or one.name or "…" for one in groups)
    if not groups:
        raise typer.BadParameter(say("không có nhóm đại biểu nào ghi roster", "no group of delegates has a roster"))
    raise typer.BadParameter(say(f"nêu một nhóm ở --group: {listed}", f"name one group with --group: {listed}"))
