"""The few words that estimates say themselves, in both languages, and how money and norms print"""

from collections.abc import Iterator
from datetime import date

from confplan.findings import Text
from confplan.planning.estimate_values import EstimateRow, NormShown
from confplan.timetables.budget.listing import Listing

NUMBER, CONTENT, UNIT = Text("STT", "No"), Text("Nội dung", "For"), Text("Đơn vị tính", "Unit")
QUANTITY, TIMES = Text("Số lượng", "Quantity"), Text("Số lần", "Times")
PRICE, AMOUNT, BASIS = Text("Đơn giá", "Price"), Text("Thành tiền", "Amount"), Text("Căn cứ, ghi chú", "Basis, notes")
TOTAL, SOURCE = Text("Tổng cộng", "Total"), Text("Nguồn kinh phí", "Paid from")
NONE = Text("kế hoạch chưa có khoản chi nào", "the plan has no costs yet")
PROPOSED = Text(
    "kế hoạch chưa có dự toán: các khoản sau là gợi ý, chưa có giá thì để trống",
    "the plan has no estimate: these lines are proposals, prices that are not known are left open",
)
SUGGESTED, ABOUT = Text("gợi ý", "proposed"), Text("số lượng khoảng chừng", "the quantity is about right")
LUMP = Text("thành tiền theo kế hoạch", "the amount is the plan's")
NOT_KNOWN = Text("chưa có mức, điền ở profile.figures", "not known, fill it in at profile.figures")
OPEN = Text("chưa có", "not known")


def grouped(number: int) -> str:
    """Part thousands as Vietnamese papers do: `1.750.000`."""
    return f"{number:,}".replace(",", ".")


def known(number: int | None) -> str:
    return "…" if number is None else grouped(number)


def figures(row: EstimateRow) -> tuple[str, str, str, str]:
    """Return quantity, times, price and amount; a lump sum needs neither quantity nor price."""
    quantity, price = (
        "" if value is None and row.lump is not None else known(value) for value in (row.quantity, row.price)
    )
    return quantity, str(row.times), price, known(row.amount)


def details(row: EstimateRow) -> Iterator[Text]:
    """Yield what is to be known of a line beside its figures."""
    if row.is_suggested:
        yield SUGGESTED
    if row.is_approximate:
        yield ABOUT
    if row.lump is not None:
        yield LUMP
    if row.remark:
        yield row.remark
    yield from map(_norm, row.norms)
    if row.note:
        yield Text(row.note, row.note)


def _norm(norm: NormShown) -> Text:
    if norm.value is None:
        return Text(f"{norm.about.vi}: {NOT_KNOWN.vi}", f"{norm.about.en}: {NOT_KNOWN.en}")
    source = f", {norm.source}" if norm.source else ""
    begins, ends = (_day(one) if one else "" for one in (norm.valid_from, norm.valid_to))
    vi = (f", từ {begins}" if begins else "") + (f" đến hết {ends}" if ends else "")
    en = (f", from {begins}" if begins else "") + (f" to {ends}" if ends else "")
    return Text(f"{norm.about.vi}: {norm.value}{source}{vi}", f"{norm.about.en}: {norm.value}{source}{en}")


def _day(value: date) -> str:
    return f"{value:%d/%m}/{value.year:04}"


def summary(listing: Listing) -> Text:
    """Say the sum, whether it is all, and the plan's own where that is another."""
    found = listing.estimate
    unknown = len(found.unknown)
    rest_vi = f"chưa đủ: {unknown} khoản chưa có số liệu" if unknown else "đủ số liệu"
    rest_en = f"incomplete: {unknown} line{'' if unknown == 1 else 's'} not known" if unknown else "complete"
    if found.stated is not None and found.stated != found.total:
        rest_vi += f"; kế hoạch ghi {grouped(found.stated)} đ"
        rest_en += f"; the plan says {grouped(found.stated)} đ"
    if found.total is None:
        return Text(f"{TOTAL.vi}: {rest_vi}", f"{TOTAL.en}: {rest_en}")
    return Text(
        f"{TOTAL.vi}: {grouped(found.total)} đ ({rest_vi})", f"{TOTAL.en}: {grouped(found.total)} đ ({rest_en})"
    )
