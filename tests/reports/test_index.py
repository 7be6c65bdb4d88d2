from confplan.reports.index import formats, renderer
from tests.reports.findings import FINDINGS, example


def test_formats_are_the_files_of_the_room() -> None:
    assert {"concise", "full", "json"} <= set(formats())


def test_every_format_tells_every_finding() -> None:
    for name in formats():
        text = renderer(name)([example(*FINDINGS)], "en")

        assert all(finding.text.en in text for finding in FINDINGS), name
