"""Telling what came of an order of papers: the files, what is not settled, and what else was found"""

from confplan.building import Made
from confplan.cli.global_options import is_quiet
from confplan.cli.language import chosen, say, tell
from confplan.cli.printing import show, width
from confplan.findings import Severity, Text
from confplan.reports import concise
from confplan.reports.full import lines
from confplan.reports.report import Report
from confplan.reports.words import summary
from confplan.terminal import Piece

_DRAFT = Text("DỰ THẢO: còn những điều chưa chốt, in thành dòng chấm", "DRAFT: what is not settled prints as dots")
_ASSUMED = Text("Tạm lấy, kế hoạch chưa ghi:", "Assumed, since the plan does not say:")
_NOTHING = Text(
    "chưa in gì: hãy sửa các lỗi trên rồi chạy lại", "nothing was written: mend the errors above and run again"
)


def tell_made(made: Made) -> int:
    """Print what was written, or why nothing was; return the exit code."""
    if made.written is None:
        show(lines([_errors(made.report)], chosen(), width()))
        show([[(tell(_NOTHING), "")]])
        return made.status
    show([(str(file), "place")] for file in made.written.files)
    if not is_quiet():
        show(_unchanged(made.written.unchanged))
        show([(tell(note), "warning")] for note in made.written.notes)
        show(_told(made.report, "not-settled", _DRAFT))
        show(_told(made.report, "assumed", _ASSUMED))
        show(_checked(made))
    return made.status


def _errors(report: Report) -> Report:
    return Report(report.name, tuple(one for one in report.located if one.finding.severity is Severity.ERROR))


def _told(report: Report, rule: str, head: Text) -> list[list[Piece]]:
    """Return a heading and a line for each place of the rule; nothing where there is none."""
    places = [
        (concise.where(one.marked.place), tell(one.finding.text)) for one in report.located if one.finding.rule == rule
    ]
    told = [[(f"  {place}", "place"), (f": {words}", "")] for place, words in places]
    return [[], [(tell(head), "warning")], *told] if told else []


def _unchanged(count: int) -> list[list[Piece]]:
    """Return how many of the files were left as they are, since nothing in them has changed."""
    return (
        [[(say(f"{count} tệp không có gì đổi, để nguyên", f"{count} files have nothing changed and were left"), "")]]
        if count
        else []
    )


def _checked(made: Made) -> list[list[Piece]]:
    """Return how many findings the check of the plan gave, where it was checked."""
    if not made.is_checked:
        return []
    found = [one.finding for one in made.report.located if one.finding.rule not in {"not-settled", "assumed"}]
    counts = [sum(one.severity is severity for one in found) for severity in Severity]
    words = summary(counts[0], counts[1], counts[2], chosen())
    return [
        [],
        [
            (
                say(
                    f"kiểm tra kế hoạch: {words} (xem: confplan validate)",
                    f"the plan: {words} (see: confplan validate)",
                ),
                "",
            )
        ],
    ]
