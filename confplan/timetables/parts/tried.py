"""What was tried in place of what the plan says, and what that does to the end: one line"""

from collections.abc import Iterator

from confplan.findings import Text
from confplan.planning.setting import Change, Trial
from confplan.planning.timing import timetable
from confplan.planning.timing_days import DayTimes
from confplan.timetables.programme import Programme
from confplan.timetables.words import clock

NOTHING = Text("(chưa ghi)", "(not written)")
EMPTY = Text("(để trống)", "(left empty)")


def tried(programme: Programme, trial: Trial) -> Text:
    """Return the line: each field with its value before and now, then the ends of the days before and now."""
    changes = [_change(one) for one in trial.changes]
    before = {day.number: day for day in timetable(trial.plan, trial.profile).days}
    days = [(before.get(day.number), day) for day in programme.days]
    ends = [_end(old, new, several=len(days) > 1) for old, new in days if _moves(old, new)] or [_same(programme.days)]
    vi, en = ("; ".join([*(one[place] for one in changes), *(one[place] for one in ends)]) for place in (0, 1))
    return Text(f"Thử {vi}", f"Trying {en}")


def _change(one: Change) -> Text:
    old = NOTHING if one.before is None else Text(one.before, one.before)
    new = EMPTY if one.after is None else Text(one.after, one.after)
    return Text(f"{one.key}: {old.vi} → {new.vi}", f"{one.key}: {old.en} → {new.en}")


def _moves(old: DayTimes | None, new: DayTimes) -> bool:
    return old is None or (old.end, old.end_without, old.sum) != (new.end, new.end_without, new.sum)


def _end(old: DayTimes | None, new: DayTimes, *, several: bool) -> Text:
    day = Text(f"ngày {new.number} ", f"day {new.number} ") if several else Text("", "")
    if new.end is None:
        was = _minutes(old) if old else 0
        return Text(f"{day.vi}cộng lại {was} → {_minutes(new)} phút", f"{day.en}in all {was} → {_minutes(new)} minutes")
    held = f"{clock(old.end if old else None) or '--:--'} → {clock(new.end)}"
    if not new.sum.optional:
        return Text(f"{day.vi}kết thúc {held}", f"{day.en}ends {held}")
    without = f"{clock(old.end_without if old else None) or '--:--'} → {clock(new.end_without)}"
    return Text(
        f"{day.vi}kết thúc {without} nếu bỏ các mục “nếu có”, {held} nếu có đủ",
        f"{day.en}ends {without} without the optional items, {held} with them",
    )


def _minutes(day: DayTimes) -> int:
    return day.sum.stated + day.sum.assumed


def _same(days: tuple[DayTimes, ...]) -> Text:
    ends = ", ".join(_ends(days))
    at = f": {ends}" if ends else ""
    return Text(f"giờ kết thúc không đổi{at}", f"the end stays{at}")


def _ends(days: tuple[DayTimes, ...]) -> Iterator[str]:
    for day in days:
        yield from dict.fromkeys(clock(end) for end in (day.end_without, day.end) if end is not None)
