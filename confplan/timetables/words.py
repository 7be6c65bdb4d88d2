"""The few words that tables of the agenda say themselves, in both languages, and how a clock and a length print"""

from confplan.findings import Language, Text
from confplan.model.scalars import hhmm
from confplan.planning.timing import Row
from confplan.planning.timing_days import DayTimes

DAY = 24 * 60

TIME, MINUTES, ITEM = Text("Giờ", "Time"), Text("Phút", "Min"), Text("Nội dung", "Item")
WHO, WHERE = Text("Thực hiện", "By"), Text("Địa điểm", "Place")
LEGEND = Text("~ tạm tính theo thời lượng thường gặp", "~ assumed from usual lengths")
OPTIONAL = Text("* mục “nếu có”", "* optional")
IF_ANY = Text(" (nếu có)", " (optional)")
YES, NO = Text("có", "yes"), Text("không", "no")


def clock(minute: int | None) -> str:
    """Print a time; past midnight with the days that it is later."""
    if minute is None:
        return ""
    days, rest = divmod(minute, DAY)
    return f"{hhmm(rest)} (+{days})" if days else hhmm(rest)


def span(start: int | None, end: int | None) -> str:
    if start is None and end is None:
        return ""
    return f"{clock(start) or '--:--'}-{clock(end) or '--:--'}"


def ends(end: int | None, without: int | None, *, both: bool) -> Text:
    """Say when a day ends; both ways where it has optional items."""
    if not both:
        return Text(f"kết thúc lúc {clock(end)}", f"ends at {clock(end)}")
    return Text(
        f"kết thúc lúc {clock(without)} nếu bỏ các mục “nếu có”, {clock(end)} nếu có đủ",
        f"ends at {clock(without)} without the optional items, at {clock(end)} with them",
    )


def begun(text: Text) -> Text:
    """Return the sentence with a capital letter."""
    return Text(text.vi[0].upper() + text.vi[1:], text.en[0].upper() + text.en[1:])


def heading(day: DayTimes, language: Language, *, several: bool) -> str:
    """Print the day's number, where there are several, and its date."""
    name = Text(f"Ngày {day.number}", f"Day {day.number}").said(language) if several else ""
    return ": ".join(part for part in (name, str(day.date) if day.date else "") if part)


def length(row: Row) -> str:
    """Print the minutes: a range as it is written, an assumed length marked."""
    mark = "*" if row.optional else ""
    if row.assumed:
        return f"~{row.minutes}{mark}"
    stated = row.length
    ranged = stated and stated.low != stated.high and row.minutes == stated.likely
    return f"{stated.low}-{stated.high}{mark}" if stated and ranged else f"{row.minutes}{mark}"


def stated_length(row: Row) -> str:
    """Print the minutes only where the plan states them."""
    return "" if row.assumed else length(row)


def title(row: Row, written: str, language: Language) -> str:
    """Print the title where no mark beside the minutes tells that the item is optional."""
    return written + IF_ANY.said(language) if row.item.optional and IF_ANY.vi not in written else written


def left(minutes: int) -> Text:
    """Say how many minutes there are until the limit, or since it."""
    if minutes < 0:
        return Text(f"trễ {-minutes} phút", f"{-minutes} minutes over")
    return Text(f"còn dư {minutes} phút", f"{minutes} minutes to spare")
