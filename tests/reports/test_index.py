from confplan.reports.index import formats, renderer
from tests.reports.findings import FINDINGS, example


def test_formats_are_the_files_of_the_room() -> None:
    assert formats() == ["concise", "full", "github", "gitlab", "json", "jsonl", "junit", "markdown", "sarif"]


def test_every_format_tells_every_finding() -> None:
    for name in formats():
        text = renderer(name)([example(*FINDINGS)], "en")

        assert all(finding.text.en in text for finding in FINDINGS), name


def test_no_format_fails_without_a_plan() -> None:
    assert all(isinstance(renderer(name)([], "vi"), str) for name in formats())


def test_every_format_tells_a_cell_by_sheet_and_name() -> None:
    for name in formats():
        text = renderer(name)([example(FINDINGS[1])], "vi")

        assert "DS" in text, name
        assert "B7" in text, name
