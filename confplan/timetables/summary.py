"""What is said below the times: when it ends, what that rests on, and what is left"""

from collections.abc import Iterator

from confplan.findings import Text
from confplan.planning.timing_days import DayTimes
from confplan.timetables import words
from confplan.timetables.parts.tried import tried
from confplan.timetables.programme import Programme
from confplan.timetables.words import clock

NO_END = Text("kế hoạch chưa ghi giờ phải kết thúc, ô end_by", "the plan states no end_by")
LAST_DAY = Text("end_by chỉ tính cho ngày cuối", "end_by counts for the last day only")


def sentences(programme: Programme) -> Iterator[tuple[Text, bool]]:
    """Yield the sentences, what was tried first, and whether each tells of an overrun."""
    if programme.trial:
        yield tried(programme, programme.trial), False
    several = len(programme.days) > 1
    why = LAST_DAY if any(day.limit and day.limit.at for day in programme.days) else NO_END
    for day in programme.days:
        name = Text(f"ngày {day.number}: ", f"day {day.number}: ") if several else Text("", "")
        for text, over in _day(day, why, has_optional=day.sum.optional > 0):
            yield words.begun(Text(name.vi + text.vi, name.en + text.en)), over


def _day(day: DayTimes, why: Text, *, has_optional: bool) -> Iterator[tuple[Text, bool]]:
    if day.end is not None:
        yield _end(day, has_optional=has_optional), False
    sums = day.sum
    text = Text(f"{sums.stated} phút đã ghi, {sums.assumed} phút tạm tính", f"{sums.stated} minutes are stated, {sums.assumed} are assumed")  # fmt: skip
    also = Text(f"; trong đó {sums.optional} phút là mục “nếu có”", f"; {sums.optional} of them are optional")
    yield (Text(text.vi + also.vi, text.en + also.en) if has_optional else text), False
    if day.slack is not None:
        yield _slack(day, why, has_optional=has_optional), day.slack < 0
    if day.is_tentative:
        yield Text("giờ bắt đầu chỉ là dự kiến", "the start is tentative"), False
    if day.start is None:
        yield Text("chưa có giờ bắt đầu nên chưa tính được giờ", "there is no start, so there are no times"), False


def _end(day: DayTimes, *, has_optional: bool) -> Text:
    said = words.ends(day.end, day.end_without, both=has_optional)
    if day.earliest_end == day.latest_end:
        return said
    return Text(
        f"{said.vi} (sớm nhất {clock(day.earliest_end)}, muộn nhất {clock(day.latest_end)})",
        f"{said.en} (earliest {clock(day.earliest_end)}, latest {clock(day.latest_end)})",
    )


def _slack(day: DayTimes, why: Text, *, has_optional: bool) -> Text:
    minute = day.limit.minute if day.limit else None
    if day.limit and day.limit.at is None:
        until = Text(
            f"so với {clock(minute)} (tạm lấy, {why.vi})",
            f"against {clock(minute)} (assumed: {why.en})",
        )
    else:
        until = Text(f"so với giờ phải xong {clock(minute)}", f"against the end by {clock(minute)}")
    left, without = words.left(day.slack or 0), words.left(day.slack_without or 0)
    if not has_optional:
        return Text(f"{until.vi}: {left.vi}", f"{until.en}: {left.en}")
    return Text(
        f"{until.vi}: {left.vi}; nếu bỏ các mục “nếu có”: {without.vi}",
        f"{until.en}: {left.en}; without the optional items: {without.en}",
    )
