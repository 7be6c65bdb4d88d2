"""What an MC says before a break: what comes first in an item that is more than a break, how long it lasts, until when"""

from collections.abc import Iterator

from confplan.model.plan import Plan
from confplan.model.wording import hour_long
from confplan.patterns import regex
from confplan.planning.kinds import is_midday
from confplan.planning.link_lines import Line, capital, event_called, note, small, title_said
from confplan.planning.timing import Row

DAY = 24 * 60
_REST = r"(?:nghỉ|giải lao|dùng trà|dùng nước|tiệc trà|ăn trưa|cơm trưa)"
_FIRST = regex(rf"(?is)(?P<what>(?!{_REST}\b).+?)\s*(?:,|;|\bvà\b|[-–])\s*(?=[^,;]*\b{_REST}\b)")


def pause(plan: Plan, row: Row) -> Iterator[Line]:
    """Yield the lines of a break. A length or an hour is said only where the plan states it."""
    found = _FIRST.match(title_said(plan, row.item))
    if found:
        yield Line(f"Tiếp theo chương trình là phần {small(found['what'])}.")
        yield note("Sau phần này")
    yield _called(plan, row, is_whole=found is None)


def _called(plan: Plan, row: Row, *, is_whole: bool) -> Line:
    written, event = row.item.start, capital(event_called(plan))
    back = row.end if row.item.end or (written and written.until is not None) else None
    hour = hour_long(back % DAY) if back is not None else "…… giờ ……"
    if is_midday(row.item, row.kind):
        return Line(
            f"{event} xin tạm dừng để nghỉ trưa. Kính mời quý vị đại biểu trở lại lúc {hour} để tiếp tục chương trình."
        )
    minutes = row.item.minutes if is_whole else None
    for_minutes = f" trong {minutes.likely} phút" if minutes and not minutes.is_range else ""
    until = " và trở lại đúng giờ" if for_minutes and back is None else f" và trở lại lúc {hour}"
    return Line(f"{event} xin nghỉ giải lao{for_minutes}. Kính mời quý vị đại biểu dùng nước{until}.")
