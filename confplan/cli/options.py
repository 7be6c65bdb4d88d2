"""The types of arguments and options that several commands share; imported once the language is chosen"""

from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from confplan.cli.language import say

Plans = Annotated[list[str] | None, typer.Argument(metavar="[PLAN]...", help=say("tệp kế hoạch, thư mục, hoặc - ; mặc định plan.yaml", "plan files, folders, or - ; plan.yaml by default"))]  # fmt: skip
Plan = Annotated[str, typer.Argument(metavar="[PLAN]", help=say("tệp kế hoạch", "the plan file"))]
Today = Annotated[
    str | None, typer.Option("--today", metavar="DATE", help=say("ngày coi là hôm nay", "the day to take as today"))
]


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
