import unicodedata
from dataclasses import replace

from confplan.findings import Finding, Related, Severity, Text
from confplan.places import Place
from confplan.reports.full import lines, render
from confplan.reports.report import Located, Marked, Report, report
from confplan.source import read
from confplan.source.locating import Atlas
from confplan.terminal import columns
from tests.reports.findings import FINDINGS, example


def marked(text: str, path: tuple[str, ...], width: int | None) -> list[str]:
    finding = Finding("rule-name", Severity.NOTE, path, Text("lời", "words"))
    found = report("plan.yaml", [finding], Atlas((((), read(text.encode(), "plan.yaml")),)))
    return ["".join(words for words, _ in line) for line in lines([found], "en", width)][1:3]


def test_every_place_of_a_finding_is_shown_with_its_line() -> None:
    expected = """\
plan.yaml:7:18: lỗi [paper-over-limit] bài này dài 12 phút
    7 |         minutes: 12
      |                  ^^
  = plan.yaml:3:19: giới hạn ở đây
    3 |     minutes_each: 7
      |                   ^

1 lỗi, 0 cảnh báo, 0 lưu ý
"""

    assert expected == render([example(FINDINGS[0])], "vi")


def test_carets_are_as_many_as_letters_that_are_seen() -> None:
    apart = unicodedata.normalize("NFD", "Hội nghị")
    line, caret = marked(f"name: {apart}\n", ("name",), 80)

    assert len(line) > columns(line)
    assert caret.endswith(" " * len("name: ") + "^" * len("Hội nghị"))


def test_nothing_is_cut_in_a_pipe() -> None:
    line, caret = marked("name: " + "từ " * 60 + "\n", ("name",), None)

    assert line.endswith("từ")
    assert caret.count("^") == len("từ " * 60) - 1


def test_line_of_a_megabyte_is_cut_in_a_pipe_too() -> None:
    line, caret = marked("conference: {name: " + "a" * 1_000_000 + ", chair: b}\n", ("conference", "chair"), None)

    assert len(line) < 6000
    assert line[caret.index("^")] == "b"


def test_long_line_is_cut_to_the_terminal_with_the_mark_in_sight() -> None:
    line, caret = marked("conference: {name: " + "a" * 200 + ", chair: b}\n", ("conference", "chair"), 80)

    assert columns(line) <= 80
    assert line[caret.index("^")] == "b"


def test_letters_that_steer_a_terminal_are_not_shown() -> None:
    finding = FINDINGS[0]
    mark = Marked(
        Place("plan.yaml", example(finding).located[0].marked.place.span), "a\x1b]0;x\x07\tminutes: 12", Text("a", "b")
    )
    shown = render([Report("plan.yaml", (Located(finding, mark, (), (), ""),))], "en")

    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_clean_plan_is_said_to_be_clean() -> None:
    assert render([example()], "en") == "no errors, warnings or notes\n"


def test_many_other_places_are_shown_without_their_lines() -> None:
    title = Related(("agenda", 0, "items", 0, "title"), Text("ở đây", "here"))
    few, many = (render([example(replace(FINDINGS[0], related=(title,) * times))], "en") for times in (6, 7))

    assert few.count("= plan.yaml:6:16: here\n    6 |") == 6
    assert many.count("= plan.yaml:6:16: here\n") == 7
    assert many.count("    6 |") == 0
