"""The source plan's own slips: each that a program can see is told at its line, and nothing else is told"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from confplan.checking import check
from confplan.loading import load
from confplan.reports.report import Located, report

ROOT = Path(__file__).resolve().parent.parent
BOOK = yaml.safe_load((Path(__file__).parent / "slips.yaml").read_text(encoding="utf-8"))
KNOWN_SLIPS = 27


@pytest.fixture(scope="module")
def found() -> list[Located]:
    loaded = load(ROOT / "plan.yaml", today=date(2024, 7, 1))
    return list(report("plan.yaml", check(loaded), loaded.atlas).located)


def told() -> Iterator[dict[str, Any]]:
    for slip in BOOK["slips"]:
        yield from slip.get("told", ())


def is_of(one: Located, entry: dict[str, Any]) -> bool:
    return one.finding.rule == entry["rule"] and entry["line"] in one.marked.line


def test_every_slip_of_the_source_is_told_or_has_a_reason() -> None:
    assert KNOWN_SLIPS == len(BOOK["slips"])
    assert all(("told" in slip) != ("untold" in slip) for slip in BOOK["slips"])


@pytest.mark.parametrize("slip", BOOK["slips"], ids=lambda slip: slip["about"])
def test_slip_is_told_at_its_line(slip: dict[str, Any], found: list[Located]) -> None:
    missing = [entry for entry in slip.get("told", ()) if not any(is_of(one, entry) for one in found)]

    assert [] == missing


def test_every_finding_is_a_slip_or_a_gap(found: list[Located]) -> None:
    known = [*told(), *BOOK["gaps"]]
    invented = [
        f"{one.marked.place.span}: {one.finding.rule}" for one in found if not any(is_of(one, entry) for entry in known)
    ]

    assert [] == invented


def test_every_gap_is_there(found: list[Located]) -> None:
    assert [] == [entry for entry in BOOK["gaps"] if not any(is_of(one, entry) for one in found)]
