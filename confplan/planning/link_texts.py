"""What an MC says to lead over to an item, made from its kind, its title and who does it: a suggestion, never the plan's words"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from confplan.folding import same
from confplan.model.agenda import Item, Kind
from confplan.model.plan import Plan
from confplan.model.wording import BLANK, number_long
from confplan.patterns import regex
from confplan.planning.kinds import is_reception
from confplan.planning.link_breaks import pause
from confplan.planning.link_lines import Line, applause, ended, event_called, note, small, title_said, who_called
from confplan.planning.link_verbs import doing, shown, without_verb
from confplan.planning.timing import Row
from confplan.planning.venues import venue_of
from confplan.profiles.posts import post_rank

MOST_SPEAKERS = 12  # of an item, for whom there are lines to be filled in
_FOLLOWS = regex(r"^Tiếp theo chương trình")
SPEECH_ALONE = regex(r"(?is)(?P<what>phát biểu (?!của\b)[^,;:]+)$")
SPEECH = regex(r"(?is)(?P<what>(?:phát biểu|ý kiến|kết luận|đáp từ|chỉ đạo)[^,;]*?) của (?P<who>.+)")


def link(plan: Plan, row: Row) -> tuple[Line, ...]:
    """Return what is said before an item, and (after a note) when it is over; nothing for what is not public."""
    if row.item.visibility == "internal" and not row.item.roll_call:
        return ()
    if row.item.roll_call or is_reception(row.item, row.kind):
        return tuple(_roll_call(plan, row))
    if row.item.gives:
        return tuple(_awards(plan, row))
    if row.is_section:
        return tuple(_section(plan, row))
    if (speakers := row.item.speakers) and speakers.value > 1:
        return tuple(_speakers(plan, row, speakers.value))
    return tuple(_BY_KIND.get(row.kind, _other)(plan, row))


def beginning(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines of the item with which a day begins: nothing came before it that it could follow."""
    return tuple(replace(one, text=_FOLLOWS.sub("Mở đầu chương trình", one.text)) for one in lines)


def speaker_called(plan: Plan, item: Item) -> str | None:
    """Return who comes up for the item, as an MC calls them; None where neither its title nor the plan says."""
    found = SPEECH.fullmatch(title_said(plan, item))
    if item.by is None and found is None:
        return None
    is_body = item.by is None or (
        post_rank(item.by) is None and who_called(plan, item.by).startswith(("đại diện", "các"))
    )
    return who_called(plan, found["who"] if found and is_body else item.by)


def _roll_call(plan: Plan, row: Row) -> Iterator[Line]:
    title = title_said(plan, row.item)
    if same(title).startswith("đón"):
        yield Line("Kính mời quý vị đại biểu ổn định chỗ ngồi. Chương trình sẽ bắt đầu trong ít phút nữa.")
        return
    by = f" do {row.item.by} thực hiện" if row.item.by else ""
    yield Line("Kính mời quý vị đại biểu ổn định chỗ ngồi.")
    yield Line(f"Sau đây là phần {small(title)}{by}.")


def _section(plan: Plan, row: Row) -> Iterator[Line]:
    event, title = event_called(plan), small(title_said(plan, row.item))
    if row.item.parallel:
        yield Line(f"Tiếp theo chương trình là phần {title}, diễn ra cùng lúc tại các địa điểm sau:")
        yield from ended(_aside(plan, child, row.venue) for child in row.item.items)
        yield Line("Kính mời quý vị đại biểu di chuyển theo hướng dẫn của Ban Tổ chức.")
    elif row.kind == "paper":
        yield Line(
            f"Tiếp theo chương trình, {event} sẽ nghe {title}, gồm {number_long(len(row.item.items))} tham luận."
        )
    else:
        yield Line(f"Tiếp theo chương trình là phần {title}.")


def _aside(plan: Plan, child: Item, above: str | None) -> str:
    venue = venue_of(plan, child.venue or above)
    place = (venue.name if venue else None) or child.venue
    way = f" ({venue.transfer})" if venue and venue.transfer else ""
    return f"{title_said(plan, child)}{f': tại {place}{way}' if place else ''}"


def _performance(plan: Plan, row: Row) -> Iterator[Line]:
    by = f" do {row.item.by} thực hiện" if row.item.by else ""
    yield Line(f"Kính mời quý vị đại biểu thưởng thức {shown(title_said(plan, row.item))}{by}.")
    yield note("Sau tiết mục cuối")
    yield Line("Trân trọng cảm ơn các diễn viên, nghệ sĩ!")
    yield applause()


def _film(plan: Plan, row: Row) -> Iterator[Line]:
    film = small(without_verb(title_said(plan, row.item)))
    yield Line(f"Sau đây, kính mời quý vị đại biểu hướng lên màn hình, theo dõi {film}.")


def _report(plan: Plan, row: Row) -> Iterator[Line]:
    yield from _invited(plan, row, f"trình bày {without_verb(title_said(plan, row.item))}")


def _paper(plan: Plan, row: Row) -> Iterator[Line]:
    yield Line(
        f"Trân trọng kính mời {who_called(plan, row.item.by)} trình bày tham luận: “{title_said(plan, row.item)}”."
    )
    yield from _thanks(plan, row)


def _speech(plan: Plan, row: Row) -> Iterator[Line]:
    title = title_said(plan, row.item)
    found = SPEECH.fullmatch(title) or SPEECH_ALONE.match(title)
    what = small(found["what"]) if found else "phát biểu"
    yield from _invited(plan, row, what if what.startswith("phát biểu") else f"phát biểu {what}")


def _speakers(plan: Plan, row: Row, number: int) -> Iterator[Line]:
    yield Line(f"Tiếp theo chương trình là phần {small(title_said(plan, row.item))}. Trân trọng kính mời:")
    yield from ended(f"Đồng chí {BLANK}, {BLANK}" for _ in range(min(number, MOST_SPEAKERS)))
    if number > MOST_SPEAKERS:
        yield note(f"Còn {number - MOST_SPEAKERS} người: theo danh sách đăng ký phát biểu")
    yield note("Sau mỗi người phát biểu")
    yield Line("Trân trọng cảm ơn ý kiến của đồng chí.")
    yield applause()


def _response(plan: Plan, row: Row) -> Iterator[Line]:
    title, by = title_said(plan, row.item), row.item.by
    is_told = by is not None and same(title).startswith(same(by))
    rest = title[len(by) :].strip() if by and is_told else ""
    own = small(title) if not by or not is_told else rest
    answers = same(own).startswith(("tiếp thu", "đáp từ", "cảm ơn", "lời cảm ơn"))
    yield from _invited(plan, row, f"phát biểu {own}" if rest or answers else "phát biểu tiếp thu")


def _awards(plan: Plan, row: Row) -> Iterator[Line]:
    yield Line(f"Tiếp theo chương trình là phần {small(title_said(plan, row.item))}.")


def _closing(plan: Plan, row: Row) -> Iterator[Line]:
    event, title = event_called(plan), title_said(plan, row.item)
    if row.item.by:
        yield Line(f"Trân trọng kính mời {who_called(plan, row.item.by)} tuyên bố bế mạc {event}.")
        yield applause()
    yield Line("Kính thưa quý vị đại biểu!")
    yield Line(f"Đến đây, chương trình của {event} đã kết thúc.")
    if "chụp ảnh" in same(title):
        yield Line("Kính mời quý vị đại biểu cùng lên sân khấu chụp ảnh lưu niệm.")
    yield Line(
        "Thay mặt Ban Tổ chức, trân trọng cảm ơn sự có mặt của quý vị đại biểu. Kính chúc quý vị sức khỏe, hạnh phúc, thành công!"
    )
    yield applause()


def _other(plan: Plan, row: Row) -> Iterator[Line]:
    does = doing(title_said(plan, row.item), row.item.by)
    by = f" Trân trọng kính mời {who_called(plan, row.item.by)} {does}." if row.item.by else ""
    yield Line(f"Tiếp theo chương trình là phần {small(title_said(plan, row.item))}.{by}")


def _invited(plan: Plan, row: Row, what: str) -> Iterator[Line]:
    yield Line(f"Tiếp theo chương trình, trân trọng kính mời {_speaker(plan, row)} lên {what}.")
    yield from _thanks(plan, row)


def _speaker(plan: Plan, row: Row) -> str:
    return speaker_called(plan, row.item) or who_called(plan, None)


def _thanks(plan: Plan, row: Row) -> Iterator[Line]:
    who = _speaker(plan, row)
    yield applause("Vỗ tay mời lên")
    yield note("Khi trình bày xong")
    yield Line(f"Trân trọng cảm ơn {who.partition(',')[0] if BLANK in who else who}.")
    yield applause()


_BY_KIND: Mapping[Kind, Callable[[Plan, Row], Iterator[Line]]] = {
    "performance": _performance,
    "film": _film,
    "report": _report,
    "paper": _paper,
    "speech": _speech,
    "response": _response,
    "awards": _awards,
    "break": pause,
    "closing": _closing,
}
