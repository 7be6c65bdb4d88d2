import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confplan.findings import Finding, Related, Severity, Text
from confplan.findings.masking import Personal
from confplan.reports.github import render
from confplan.reports.report import report
from tests.reports.findings import FINDINGS, atlas, example, speaking, whole

COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>.*?)::(?P<data>.*)")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


def read(line: str) -> tuple[str, dict[str, str], str]:
    """Return a command as the runner takes it: cut at the first `::`, then at commas, then unescaped."""
    found = COMMAND.fullmatch(line)
    assert found
    pairs = [pair.split("=", 1) for pair in found["properties"].split(",")]
    properties = {key: data(value.replace("%3A", ":").replace("%2C", ",")) for key, value in pairs}
    return found["name"], properties, data(found["data"])


def data(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


def test_each_finding_is_a_command_with_its_place() -> None:
    expected = """\
::warning file=a.xlsx,title=name-implausible::a.xlsx [DS!B7]: tên lạ
::notice file=b.csv,title=empty-list::b.csv: danh sách rỗng
::error file=plan.yaml,line=7,endLine=7,col=18,endColumn=20,title=Bài dài hơn giới hạn [paper-over-limit]::plan.yaml:7:18: bài này dài 12 phút%0Aplan.yaml:3:19: giới hạn ở đây
"""

    assert expected == render([whole(*FINDINGS)], "vi")


def test_nothing_found_is_no_command() -> None:
    assert render([example()], "en") == ""


def test_columns_are_told_only_of_what_stands_on_one_line() -> None:
    text = 'conference:\n  name: "Hội\n    nghị"\n'
    finding = Finding("x", Severity.ERROR, ("conference", "name"), Text("a", "b"))
    name, properties, _ = read(render([report("plan.yaml", [finding], atlas(text))], "en").rstrip())

    assert (name, {"line": "2", "endLine": "3"}) == ("error", {key: properties[key] for key in ("line", "endLine")})
    assert not {"col", "endColumn"} & properties.keys()


def test_signs_of_the_command_language_are_only_words() -> None:
    said = "50%, :: %0A ::error file=x::y"
    (line,) = render([whole(speaking(said))], "en").splitlines()

    assert read(line)[2] == f"plan.yaml:6:16: {said}"


@given(st.text(min_size=1), st.text())
def test_runner_reads_what_was_said(text: str, note: str) -> None:
    (line,) = render([whole(speaking(text, note))], "en").splitlines() or [""]
    _, properties, words = read(line)

    assert properties["title"] == "A paper is longer than the limit [paper-over-limit]"
    told = [" ".join(Personal().hide(one).split()) for one in (text, note)]  # names of e-mail addresses are dots
    assert words.split("\n") == [f"plan.yaml:6:16: {one}" for one in told]


def test_many_other_places_are_counted() -> None:
    title = Related(("agenda", 0, "items", 0, "title"), Text("ở đây", "here"))
    (line,) = render([example(replace(FINDINGS[0], related=(title,) * 12))], "en").splitlines()

    assert read(line)[2].split("\n")[-2:] == ["plan.yaml:6:16: here", "… and 2 more"]
