"""Plans made wrong, through everything that is said of them: never an exception, always a place, soon"""

import time
from datetime import date
from pathlib import Path

from hypothesis import given, settings

from confplan.checking import check
from confplan.findings import Severity
from confplan.loading import load_content
from confplan.places import Place
from confplan.reporting import reported
from confplan.reports.index import formats, renderer
from tests.fuzzing.mutated import mutated

HERE = Path(__file__).resolve().parents[1]
SEEDS = tuple(
    (HERE / "plans" / f"{name}.yaml").read_bytes() for name in ("ward-half-day", "award-ceremony", "mistakes")
)
FORMS = [renderer(name) for name in formats()]
SECONDS = 3  # of the processor; under coverage and beside other tests


@given(content=mutated(SEEDS))
@settings(max_examples=max(settings().max_examples // 2, 1))
def test_anything_is_told_with_its_place_in_every_form(content: bytes) -> None:
    begun = time.process_time()
    loaded = load_content(content, "plan.yaml", HERE / "plans", today=date(2025, 9, 1))
    report = reported(loaded, check(loaded))
    for render in FORMS:
        render([report], "vi")

    assert "rule-failed" not in {one.finding.rule for one in report.located}
    assert loaded.is_plan or any(one.finding.severity is Severity.ERROR for one in report.located)
    assert SECONDS > time.process_time() - begun
    for one in report.located:
        assert isinstance(one.marked.place, Place)
        if one.marked.place.file.endswith("plan.yaml"):
            assert one.marked.place.span is not None
