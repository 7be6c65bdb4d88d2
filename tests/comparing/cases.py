"""Two plans for a test: read from text, compared"""

from datetime import date
from pathlib import Path

from confplan.case import Case
from confplan.comparing.change import Change
from confplan.comparing.comparison import Comparison, compare
from confplan.comparing.parts import changes, matched
from confplan.comparing.values import Side
from confplan.loading import load_content
from confplan.model.plan import Plan

TODAY = date(2024, 7, 1)
ROOT = Path(__file__).resolve().parents[2]
SOURCE = (ROOT / "plan.yaml").read_text(encoding="utf-8")


def case(text: str, folder: Path | None = None) -> Case:
    found = load_content(text.encode(), "plan.yaml", folder or Path(), today=TODAY).case
    assert found
    return found


def plan(text: str) -> Plan:
    return case(text).plan


def compared(old: str, new: str) -> Comparison:
    return compare(case(old), case(new))


def changed(old: str, new: str) -> tuple[Change, ...]:
    return changes(matched(Side(plan(old)), Side(plan(new))))


def edited(*edits: tuple[str, str], text: str = SOURCE) -> str:
    """Return the source plan with some words of it replaced, each where it stands first."""
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text
