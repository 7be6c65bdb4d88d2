"""Options that every command has, and the types of those that several share"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from confplan.cli.language import say

COMMON = ("--quiet", "-q")


class _Common:
    """What the common options of this run say"""

    quiet = False


def take_common(arguments: Sequence[str]) -> list[str]:
    """Return the arguments without those that every command has, which may stand anywhere."""
    rest: list[str] = []
    skip = False
    for word in arguments:
        if skip:
            skip = False
        elif word == "--lang":
            skip = True
        elif word in COMMON:
            _Common.quiet = True
        elif not word.startswith("--lang="):
            rest.append(word)
    return rest


def is_quiet() -> bool:
    return _Common.quiet


def EPILOG() -> str:  # noqa: N802 - reads as the constant that it is once the language is chosen
    return say(
        "Mọi lệnh: --lang vi|en chọn ngôn ngữ, --quiet chỉ in kết quả.",
        "Every command: --lang vi|en chooses the language, --quiet prints results only.",
    )


def today(text: str | None) -> date:
    """Return the day given, else today in Viet Nam."""
    if text is None:
        return datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            say(
                f"“{text}” không phải là ngày; viết như 2024-07-26", f"“{text}” is not a date; write it like 2024-07-26"
            )
        ) from None


Plans = Annotated[list[str] | None, typer.Argument(metavar="[PLAN]...", help=say("tệp kế hoạch, thư mục, hoặc - ; mặc định plan.yaml", "plan files, folders, or - ; plan.yaml by default"))]  # fmt: skip
Plan = Annotated[str, typer.Argument(metavar="[PLAN]", help=say("tệp kế hoạch", "the plan file"))]
Today = Annotated[
    str | None, typer.Option("--today", metavar="DATE", help=say("ngày coi là hôm nay", "the day to take as today"))
]
