"""`confplan diff`: what changed between two plans, for people"""

import sys
from typing import Annotated, Literal

import typer

from confplan.changes.account import Account
from confplan.changes.index import renderer
from confplan.cli.comparing import compared
from confplan.cli.day_taken import today
from confplan.cli.language import chosen, say
from confplan.cli.options import Only, Today
from confplan.cli.printing import show, width

HELP = say("Kế hoạch mới khác kế hoạch cũ ở điểm nào", "What changed between two plans, for people")

Old = Annotated[str, typer.Argument(metavar="OLD", help=say("kế hoạch cũ: tệp, -, hoặc phiên bản git như origin/main:plan.yaml", "the old plan: a file, -, or a git revision such as origin/main:plan.yaml"))]  # fmt: skip
New = Annotated[str, typer.Argument(metavar="[NEW]", help=say("kế hoạch mới, viết như kế hoạch cũ", "the new plan, named in the same ways"))]  # fmt: skip
Format = Annotated[Literal["text", "markdown", "json", "notice"], typer.Option("--format", help=say("dạng kết quả; notice là thông báo cho từng đơn vị", "how to print the changes; notice is a notice to each unit, in Vietnamese"))]  # fmt: skip
ExitCode = Annotated[bool, typer.Option("--exit-code", help=say("mã thoát là 1 nếu có thay đổi", "exit with 1 where anything changed"))]  # fmt: skip


def command(
    old: Old,
    new: New = "plan.yaml",
    *,
    format_: Format = "text",
    only: Only = None,
    exit_code: ExitCode = False,
    today_: Today = None,
) -> int:
    found = compared(old, new, today=today(today_))
    if found is None:
        return 2
    account = Account(found.comparison, old, new, only or "")
    if format_ == "text":
        from confplan.changes.text import lines

        told = lines(account, chosen(), width())
        show([(found.hide(words), style) for words, style in line] for line in told)
    else:
        sys.stdout.write(found.hide(renderer(format_)(account, chosen())))
    return int(exit_code and not found.comparison.is_empty)
