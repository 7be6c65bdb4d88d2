"""Every small bad list says exactly what its `.expect` holds, and where; who can be read is read all the same"""

from pathlib import Path

import pytest

from confplan.places import Place
from confplan.rosters.reading import rosters_of
from confplan.source.files import OnDisk
from tests.planning.plans import plan_of

LISTS = Path(__file__).resolve().parents[1] / "corpus" / "lists"
FILES = sorted(path.name for path in LISTS.glob("*.csv"))


def said(name: str) -> list[str]:
    """Return the findings, each with its line and column, and then the people that are read."""
    (roster,) = rosters_of(plan_of(f"delegates: [{{text: Cán bộ, roster: {name}}}]\n"), OnDisk(LISTS)) or ()
    findings = []
    for one in roster.findings:
        span = one.at.span if isinstance(one.at, Place) else None
        findings.append(f"{one.rule} {span.line}:{span.column}" if span else f"{one.rule} {name}")
    return [*findings, *(f"= {person.name} · {person.title}" for person in roster.people)]


@pytest.mark.parametrize("name", FILES)
def test_bad_list_is_told_where_it_is_bad(name: str) -> None:
    assert (LISTS / name).with_suffix(".expect").read_text(encoding="utf-8").splitlines() == said(name)


def test_every_expectation_has_its_list() -> None:
    assert FILES == sorted(path.with_suffix(".csv").name for path in LISTS.glob("*.expect"))
