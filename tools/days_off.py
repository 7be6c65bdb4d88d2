"""The table of public holidays that the profiles carry, made from the `holidays` library: `python -m tools.days_off`"""

import csv
import re
import sys
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path

from holidays import country_holidays

TABLE = Path(__file__).resolve().parent.parent / "confplan" / "profiles" / "days_off.csv"
YEARS = range(2016, 2031)
SETTLED = 2026  # later years wait for the yearly announcement of the days around Tết and 2 September
HEAD = ("day", "kind", "vi", "en")
NOTE = re.compile(r" \((?:nghỉ bù|observed, estimated|estimated|observed|thay cho[^)]*|substituted[^)]*)\)")


def rows(years: range = YEARS) -> Iterator[tuple[str, str, str, str]]:
    """Yield every day off, and every Saturday on which offices work instead, in their order."""
    yield from sorted([*_holidays(years), *_saturdays_worked(years)])


def _holidays(years: range) -> Iterator[tuple[str, str, str, str]]:
    english = country_holidays("VN", years=years, language="en_US")
    for day, name in country_holidays("VN", years=years, language="vi").items():
        yield day.isoformat(), "off", NOTE.sub("", name), NOTE.sub("", english[day])


def _saturdays_worked(years: range) -> Iterator[tuple[str, str, str, str]]:
    worked: set[date] = country_holidays("VN", years=years).weekend_workdays
    for day in worked:
        if day.year in years:
            yield day.isoformat(), "work", "Ngày làm bù", "Working day in exchange"


def table() -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows([HEAD, *rows()])
    return out.getvalue()


def main() -> int:
    TABLE.write_text(table(), encoding="utf-8")
    print(TABLE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
