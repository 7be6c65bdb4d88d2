"""`confplan explain RULE`: what a rule finds, why, on what ground, and an example of each"""

from typing import Annotated

import typer

from confplan.cli.language import chosen, say, tell
from confplan.cli.printing import say_aside, show
from confplan.explaining import explained, suggestions
from confplan.model.messages import did_you_mean

HELP = say(
    "Giải thích một quy tắc: tìm gì, vì sao, căn cứ, ví dụ",
    "Explain a rule: what it finds, why, on what ground, examples",
)

RuleName = Annotated[str, typer.Argument(metavar="RULE", help=say("tên quy tắc, như paper-over-limit", "a rule's name, such as paper-over-limit"))]  # fmt: skip


def command(rule: RuleName) -> int:
    lines = explained(rule, chosen())
    if lines is None:
        near = tell(did_you_mean(suggestions(rule)))
        listed = say("tên các quy tắc: confplan rules", "confplan rules lists them")
        say_aside(say(f"không có quy tắc “{rule}”{near}; {listed}", f"there is no rule “{rule}”{near}; {listed}"))
        return 2
    show(lines)
    return 0
