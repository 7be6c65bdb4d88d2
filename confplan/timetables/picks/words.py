"""The few words that a choice says itself, in both languages"""

from collections import Counter

from confplan.findings import Text
from confplan.planning.picking_answers import Picked
from confplan.planning.picking_people import Out
from confplan.timetables.picks.listing import Listing

WARD, NAME, TITLE = Text("Đơn vị", "Ward"), Text("Họ và tên", "Name"), Text("Chức danh", "Title")
PLACE, ROLE, WHY = Text("Khu phố", "Neighbourhood"), Text("Kết quả", "Result"), Text("Lý do", "Reason")
CHOSEN, FIXED, LEFT_OUT = (
    Text("chọn", "chosen"),
    Text("chọn (cố định)", "chosen (fixed)"),
    Text("không chọn", "left out"),
)
PICKS, OTHERS, SUMMARY = (
    Text("Người được chọn", "Chosen"),
    Text("Người không chọn", "Left out"),
    Text("Tổng hợp", "Summary"),
)
DUE, THERE, YES = Text("Cần", "Due"), Text("Đã chọn", "Chosen"), Text("có", "yes")
REPRESENTED, REMARKS = Text("Khu phố có người dự", "Neighbourhoods represented"), Text("Ghi chú", "Notes")
OUT = {
    Out.EXCLUDED: Text("bị loại theo yêu cầu", "excluded"),
    Out.TITLE: Text("chức danh không được mời", "the title is not invited"),
    Out.PLACE: Text("chưa ghi khu phố", "no neighbourhood is given"),
    Out.OTHER_SEAT: Text(
        "đã được chọn ở dòng khác, mỗi người một ghế", "chosen by another row already, one seat for each"
    ),
    Out.FULL: Text("đã đủ người", "there are enough already"),
}


def remarks(ward: Picked) -> tuple[Text, ...]:
    """Return why a ward has no choice, or which wishes are not met."""
    return (ward.reason,) if ward.reason else ward.unmet


def told(ward: Picked) -> Text:
    """Say how many are chosen and how far they are spread; of a ward without a choice, why."""
    if ward.reason:
        return ward.reason
    size = len(ward.picks)
    vi, en = f"đã chọn {size} người", f"{size} {'person' if size == 1 else 'people'} chosen"
    if ward.there:
        vi, en = (
            f"{vi} từ {ward.represented}/{ward.there} khu phố",
            f"{en} from {ward.represented} of {ward.there} neighbourhoods",
        )
    return Text("; ".join((vi, *(one.vi for one in ward.unmet))), "; ".join((en, *(one.en for one in ward.unmet))))


def not_needed(ward: Picked) -> Text | None:
    """Count who was left out, by reason; None where nobody was."""
    counts = Counter(one.why for one in ward.left_out)
    parts = [(count, OUT[why]) for why in Out if (count := counts[why])]
    if not parts:
        return None
    numbers = [f" ({count})" if len(parts) > 1 else "" for count, _ in parts]
    vi = "; ".join(f"{said.vi}{number}" for (_, said), number in zip(parts, numbers, strict=True))
    en = "; ".join(f"{said.en}{number}" for (_, said), number in zip(parts, numbers, strict=True))
    size = len(ward.left_out)
    return Text(f"không chọn {size} dòng: {vi}", f"{size} {'row' if size == 1 else 'rows'} left out: {en}")


def summary(listing: Listing) -> Text:
    """Say in how many wards the choice is made."""
    done, size = sum(one.reason is None for one in listing.wards), len(listing.wards)
    people = sum(len(one.picks) for one in listing.wards)
    return Text(f"chọn được {people} người ở {done}/{size} đơn vị", f"{people} people chosen in {done} of {size} wards")
