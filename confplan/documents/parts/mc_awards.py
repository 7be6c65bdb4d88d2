"""What an MC says while awards are given: the decisions, then each group with its names, who hands over, one applause"""

from collections.abc import Iterator

from confplan.documents.parts.award_call_rows import Act, CallRow, Giving
from confplan.documents.parts.mc_rows import McPart, Speech
from confplan.model.plan import Plan
from confplan.model.wording import BLANK, day_long, number_long
from confplan.planning.link_lines import Line, applause, ended, note, who_called


def award_parts(plan: Plan, giving: Giving) -> Iterator[McPart]:
    """Yield a part for each decision and for each group that is called."""
    for act in giving.acts:
        lines = _decision(act) if act.is_reading else _group(plan, act, giving.by)
        yield McPart(speech=Speech.AWARD, lines=tuple(lines))


def _decision(act: Act) -> Iterator[Line]:
    number = act.number_of_decision or "……"
    day = day_long(act.day_of_decision) if act.day_of_decision else "ngày …… tháng …… năm ………"
    yield Line(f"Trân trọng kính mời đồng chí {BLANK} công bố Quyết định số {number} {day} tặng {act.award}.")
    yield note("Đọc quyết định, trừ danh sách; tên được đọc khi mời lên")


def _group(plan: Plan, act: Act, by: str | None) -> Iterator[Line]:
    head = "người đứng đầu " if act.kinds == "tập thể" else ""
    count = number_long(act.people) if act.people is not None else "……"
    if act.nameless:
        yield Line(f"Trân trọng kính mời {head}{count} {act.kinds} được nhận {act.award} lên sân khấu.")
        yield note("Không đọc tên: kế hoạch chỉ ghi số lượng")
    else:
        yield from _names(
            act, f"Trân trọng kính mời {head}{count} {act.kinds} được tặng {act.award} có tên sau đây lên sân khấu:"
        )
    yield Line(f"Trân trọng kính mời {who_called(plan, by)} lên trao {act.award}.")
    yield applause("Vỗ tay chúc mừng")


def _names(act: Act, invited: str) -> Iterator[Line]:
    if act.of > 1:
        yield note(f"Lượt {act.number}/{act.of}")
    yield Line(invited)
    yield from ended(_called(row) for row in act.rows if row.name)
    if not any(row.name for row in act.rows):
        span = f", từ số {act.first} đến số {act.last}" if act.first and act.last else ""
        yield note(f"Đọc tên theo danh sách gọi tên{span}")
    for row in act.rows:
        if row.name and row.remark:
            yield note(f"{row.name}: {row.remark}")
    if act.away:
        yield note(f"Vắng, không gọi: {', '.join(act.away)}")


def _called(row: CallRow) -> str:
    who = ", ".join(filter(None, (row.name, row.post if not row.receiver else None, row.unit)))
    comes = f" (nhận: {', '.join(filter(None, (row.receiver, row.post)))})" if row.receiver else ""
    return f"{f'{row.number}. ' if row.number else ''}{who}{comes}"
