"""Public holidays of Vietnam, and Saturdays worked in exchange: a table made by tools/days_off.py"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

from confplan.findings import Text
from confplan.frozen import frozen


@frozen
class DaysOff:
    """Names of the holidays by day, and the Saturdays that are working days"""

    holidays: Mapping[date, Text]
    worked: frozenset[date]


@cache
def days_off() -> DaysOff:
    """Return the table; of a day outside its years only the weekend is known."""
    lines = Path(__file__).with_name("days_off.csv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split(",") for line in lines]
    holidays = {date.fromisoformat(day): Text(vi, en) for day, kind, vi, en in rows if kind == "off"}
    worked = frozenset(date.fromisoformat(day) for day, kind, _, _ in rows if kind == "work")
    return DaysOff(MappingProxyType(holidays), worked)
