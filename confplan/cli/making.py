"""Telling what came of an order of papers: the files, what is not settled, and what else was found"""

from confplan.building import Made
from confplan.cli.global_options import is_quiet
from confplan.cli.language import chosen, say, tell
from confplan.cli.printing import show, width
from confplan.findings import Severity
from confplan.reports.full import Piece, lines
from confplan.reports.report import Report
from confplan.reports.words import summary

_SETTLED = "not-settled"


def tell_made(made: Made) -> int:
    """Print what was written, or why nothing was; return the exit code."""
    if made.written is None:
        show(lines([_errors(made.report)], chosen(), width()))
        show(
            [
                [
                    (
                        say(
                            "chưa in gì: hãy sửa các lỗi trên rồi chạy lại",
                            "nothing was written: mend the errors above and run again",
                        ),
                        "",
                    )
                ]
            ]
        )
        return made.status
    show([(str(file), "place")] for file in made.written.files)
    if not is_quiet():
        show(_aside(made))
    return made.status


def _errors(report: Report) -> Report:
    return Report(report.name, tuple(one for one in report.located if one.finding.severity is Severity.ERROR))


def _aside(made: Made) -> list[list[Piece]]:
    gaps = [one for one in made.report.located if one.finding.rule == _SETTLED]
    counts = [made.report.count(severity) for severity in Severity]
    counts[1] -= len(gaps)
    told: list[list[Piece]] = [[(f"{tell(note)}", "warning")] for note in made.written.notes] if made.written else []
    if gaps:
        told += [
            [],
            [
                (
                    say(
                        "DỰ THẢO: còn những điều chưa chốt, in bằng dấu chấm",
                        "DRAFT: what is not settled prints as dots",
                    ),
                    "warning",
                )
            ],
        ]
        told += [
            _gap(
                one.marked.place.file,
                one.marked.place.span.line if one.marked.place.span else 1,
                tell(one.finding.text),
            )
            for one in gaps
        ]
    found = summary(counts[0], counts[1], counts[2], chosen())
    return [
        *told,
        [],
        [
            (
                say(
                    f"kiểm tra kế hoạch: {found} (xem: confplan validate)",
                    f"the plan: {found} (see: confplan validate)",
                ),
                "",
            )
        ],
    ]


def _gap(file: str, line: int, words: str) -> list[Piece]:
    return [(f"  {file}:{line}", "place"), (f": {words}", "")]
