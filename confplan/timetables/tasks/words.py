"""The few words that lists of tasks say themselves, in both languages, and how a deadline prints"""

from collections.abc import Iterator
from datetime import date

from confplan.findings import Text
from confplan.model.scalars import WEEKDAYS
from confplan.planning.assignments import Assignment
from confplan.timetables.tasks.listing import Group, Line, Listing

NUMBER, UNIT, TASK = Text("Số", "No"), Text("Đơn vị", "Unit"), Text("Việc", "Task")
DUE, LEFT, STATED = Text("Hạn chót", "Due"), Text("Còn", "Left"), Text("Ghi trong kế hoạch", "As written")
OWNERS, WITH = Text("Gồm các đơn vị", "Which means"), Text("Phối hợp", "With")
THROUGH, AFTER = Text("Gửi qua", "Through"), Text("Sau việc", "After")
MAKES, SERVES, OPTIONAL = Text("Sản phẩm", "Makes"), Text("Phục vụ", "For"), Text("nếu có", "optional")
NO_UNIT, NO_DATE = Text("Chưa giao đơn vị nào", "Nobody's yet"), Text("Chưa có thời hạn", "Without a deadline")
NONE = Text("kế hoạch chưa giao việc nào", "the plan gives no tasks yet")
ROLES = {
    "owner": Text("thực hiện", "does it"),
    "partner": Text("phối hợp", "helps"),
    "through": Text("đầu mối nhận", "receives it"),
}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(value: date) -> str:
    """Print a day with a zero before a figure under ten: `09/07/2024`."""
    return f"{value:%d/%m}/{value.year:04}"


def weekday(value: date) -> Text:
    return Text(WEEKDAYS[value.weekday()], _WEEKDAYS[value.weekday()])


def heading(listing: Listing, group: Group) -> Text:
    """Return what stands over a group: a unit with the number of bodies that it means, or a day."""
    if listing.by == "date":
        return Text(*(f"{day(group.day)}, {name}" for name in (weekday(group.day).vi, weekday(group.day).en))) if group.day else NO_DATE  # fmt: skip
    if group.unit is None:
        return NO_UNIT
    owners = group.lines[0].task.owners
    name = f"{group.unit} ({len(owners)})" if len(owners) > 1 and not listing.unit else group.unit
    return Text(name, name)


def left(line: Line) -> Text:
    """Say how far off the last day is; whether the task is done, the plan does not tell."""
    match line.days:
        case None:
            return Text("chưa có hạn", "no deadline")
        case 0:
            return Text("hôm nay", "today")
        case days if days < 0:
            return Text(f"hạn đã qua {-days} ngày", f"{_days(-days)} past")
        case days:
            return Text(f"còn {days} ngày", f"{_days(days)} left")


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"


def stated(task: Assignment) -> Text | None:
    """Say the deadline as the plan has it: the day before which, or the last day."""
    deadline = task.deadline
    if deadline is None:
        return None
    written = deadline.written.hedge.before(day(deadline.written.date))
    if deadline.is_exclusive:
        return Text(f"trước ngày {written}", f"before {written}")
    return Text(f"đến hết ngày {written}", f"until {written}, that day included")


def details(line: Line, *, with_owners: bool, with_stated: bool = True) -> Iterator[tuple[Text, Text]]:
    """Yield what else is to be known of a task, each with its label."""
    task = line.task
    written = stated(task)
    numbers = ", ".join(map(str, task.needs))
    found = (
        (STATED, written if with_stated and task.deadline and task.deadline.is_exclusive else None),
        (OWNERS, _said(task.owners) if with_owners and len(task.owners) > 1 else None),
        (WITH, _said(task.partners)),
        (THROUGH, _said(task.through)),
        (AFTER, Text(numbers, numbers) if numbers else None),
    )
    yield from ((label, text) for label, text in found if text)


def _said(names: tuple[str, ...]) -> Text | None:
    listed = "; ".join(names)
    return Text(listed, listed) if names else None


def summary(listing: Listing) -> Text:
    """Count the tasks by how near their deadlines are."""
    past, soon, undated = (listing.counted(what) for what in ("past", "soon", "undated"))
    total = len(listing.lines)
    return Text(
        f"{total} việc: {past} đã qua hạn, {soon} đến hạn trong 7 ngày, {undated} chưa có thời hạn (tính đến {day(listing.today)})",
        f"{total} task{'' if total == 1 else 's'}: {past} past the deadline, {soon} due within 7 days, {undated} without a deadline (on {day(listing.today)})",
    )
