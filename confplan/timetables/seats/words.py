"""The few words that lists of seats say themselves, in both languages"""

from collections.abc import Iterator

from confplan.findings import Text
from confplan.timetables.seats.listing import Line, Listing

SEAT, NAME, POST, UNIT = Text("Ghế", "Seat"), Text("Họ và tên", "Name"), Text("Chức vụ", "Post"), Text("Đơn vị", "Body")
GROUP, PARTY, CODE = Text("Nhóm", "Group"), Text("Ngồi cùng", "Sits with"), Text("Mã", "Code")
ROW, TABLE, NO_SEAT = Text("Hàng", "Row"), Text("Bàn", "Table"), Text("Chưa có ghế", "Without a seat")
BY_SEAT, BY_NAME, SLIPS = Text("Theo ghế", "By seat"), Text("Theo tên", "By name"), Text("Cần xem lại", "To be mended")
NONE = Text(
    "kế hoạch chưa có sơ đồ ghế; viết ở nơi họp, ví dụ: layout: {rows: 20, blocks: [8, 10, 8]}",
    "the plan tells no seats of its hall; write them at the venue, as in: layout: {rows: 20, blocks: [8, 10, 8]}",
)


def heading(listing: Listing, name: str) -> Text:
    """Return what stands over a group of lines: a row, or whose people they are."""
    if listing.by == "seat":
        kind = ROW if name.isalpha() else TABLE
        return Text(f"{kind.vi} {name}", f"{kind.en} {name}") if name else NO_SEAT
    return Text(name, name)


def about(line: Line, *, with_party: bool) -> str:
    """Return who somebody is beside the name: post, body, and whom they sit with where nothing else tells."""
    guest = line.guest
    parts = [guest.post if guest.name else None, guest.unit]
    if with_party:
        parts.append(guest.party)
    told = guest.called
    found: list[str] = []
    for part in filter(None, parts):
        if part not in told:
            told = f"{told}, {part}"
            found.append(part)
    return ", ".join(found)


def summary(listing: Listing) -> Text:
    """Say how many have a seat, and how many seats are left."""
    taken = sum(line.seat is not None for line in listing.lines)
    free = len(listing.seats.hall.free) - taken if listing.seats else 0
    return Text(f"{taken} người có ghế, còn trống {free} ghế", f"{taken} people have a seat, {free} seats are left")


def slips(listing: Listing) -> Iterator[Text]:
    """Yield what is to be mended, each with where it stands."""
    for slip in listing.slips:
        at = ".".join(str(step) for step in slip.at)
        yield Text(f"{at}: {slip.text.vi}", f"{at}: {slip.text.en}")
