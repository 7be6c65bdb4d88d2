"""How a conference is opened: the greeting, the flag where the agenda salutes it, why all have come, who is introduced"""

from collections.abc import Iterator, Sequence
from datetime import date

from confplan.folding import same
from confplan.model.agenda import Item, walk
from confplan.model.plan import Plan
from confplan.model.scalars import WEEKDAYS
from confplan.model.wording import BLANK, date_long, days_long
from confplan.planning.holes import printed
from confplan.planning.introduction import Introduced, IntroductionBlock
from confplan.planning.link_lines import Line, applause, capital, ended, event_called, note, who_called

FLAG, REASON, DELEGATES = "chào cờ", "tuyên bố lý do", "giới thiệu đại biểu"
OPENING = "khai mạc"
NAME, POST = "…" * 9, "…" * 6  # a line has room for both and for the body
OPENS = (DELEGATES, REASON, OPENING, FLAG)  # where delegates are introduced, the surest first


def introducing(plan: Plan) -> Item | None:
    """Return the item in which delegates are introduced: the one that says so, else the first that opens, else the first."""
    public = [item for item in walk(plan.agenda) if item.visibility != "internal" and not item.items]
    found = (item for words in OPENS for item in public if words in title_of(item))
    first = next((item for item in public if not item.roll_call and "văn nghệ" not in title_of(item)), None)
    return next(found, None) or next((item for item in public if item.kind == "opening"), None) or first


def is_opening(item: Item) -> bool:
    """Tell an item that opens the conference, of which its opening is all that is said."""
    return not item.items and (item.kind == "opening" or any(words in title_of(item) for words in OPENS))


def title_of(item: Item) -> str:
    return same(item.title or item.text or "")


def greeting() -> Iterator[Line]:
    yield Line("Kính thưa các đồng chí lãnh đạo!")
    yield Line("Kính thưa quý vị đại biểu!")


def flag() -> Iterator[Line]:
    yield Line("Trân trọng kính mời quý vị đại biểu đứng dậy, chỉnh đốn trang phục, hướng về Quốc kỳ làm lễ chào cờ.")
    yield Line("Nghiêm! Chào cờ, chào!")
    yield note("Quốc ca")
    yield Line("Thôi! Kính mời quý vị đại biểu an tọa.")


def reason(plan: Plan, day: date | None = None) -> Iterator[Line]:
    """Yield why all have come: the day (of several, the one given), the place, the hosts as far as settled, the purposes."""
    name = printed(plan, plan.conference.at("name"))
    hosts = ", ".join(plan.conference.hosts) or BLANK
    yield Line(f"Hôm nay, {_day(plan, day)}, tại {_place(plan)}, {hosts} tổ chức {name.text if name else BLANK}.")
    places = range(len(plan.document.purposes))
    purposes = [one for place in places if (one := printed(plan, plan.document.at("purposes", place)))]
    if purposes:
        yield Line(f"{capital(event_called(plan))} được tổ chức nhằm:")
        yield from ended(one.text for one in purposes)
    yield Line(f"Đó chính là lý do của {event_called(plan)} hôm nay.")


def opening_speech(plan: Plan, item: Item) -> Iterator[Line]:
    """Yield who is invited to open, where somebody does."""
    if OPENING in title_of(item) and item.by:
        yield Line(f"Trân trọng kính mời {who_called(plan, item.by)} phát biểu khai mạc {event_called(plan)}.")
        yield applause()


def blocks_said(plan: Plan, blocks: Sequence[IntroductionBlock]) -> Iterator[tuple[Line, ...]]:
    """Yield what is said for each block, which ends with its applause."""
    event = event_called(plan)
    for place, block in enumerate(blocks):
        heading = _heading(block, event, is_first=place == 0)
        opening = (f"Về dự {event} hôm nay, Ban Tổ chức trân trọng giới thiệu:",) if place == 0 else ()
        said = tuple(map(Line, (*opening, *([heading] if heading else []))))
        people = ended(map(_said, block.people))
        yield (*said, *people, applause())


def _heading(block: IntroductionBlock, event: str, *, is_first: bool) -> str | None:
    match block.side:
        case "winners":
            return f"Đặc biệt, {event} vui mừng được đón:"
        case "press":
            return f"Đến dự và đưa tin về {event}, có:"
        case "place" if block.place:
            return f"Về phía {block.place}, có:"
        case _:
            return None if is_first else f"Cùng dự {event}, còn có:"


def _said(one: Introduced) -> str:
    aside = " (nếu có mặt)" if one.is_optional else ""
    if one.together:
        return f"{one.together}{aside}"
    post = one.post or (POST if one.body or not one.name else "")
    rest = f"{post} {one.body}" if one.body and not one.post else ", ".join(filter(None, (post, one.body)))
    return f"Đồng chí {one.name or NAME}{f', {rest}' if rest else ''}{aside}"


def _day(plan: Plan, day: date | None) -> str:
    days = plan.conference.date
    if not days or any(day.hedge.is_tentative for day in days):
        return "ngày …… tháng …… năm ………"
    if len(days) > 1 and day:
        return f"{WEEKDAYS[day.weekday()]}, {date_long(day)}"
    if len(days) > 1:
        return days_long([day.date for day in days])
    return f"{WEEKDAYS[days[0].date.weekday()]}, {date_long(days[0].date)}"


def _place(plan: Plan) -> str:
    venue = plan.conference.venue
    return ", ".join(filter(None, (venue.name, venue.address))) if venue and venue.name else BLANK
