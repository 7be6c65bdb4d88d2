"""What has to be done about a change of an issued plan, and who must be told: in words, for a rule and for all formats"""

from collections.abc import Iterable

from confplan.comparing.aftermath import Aftermath, Weight
from confplan.comparing.concern import Concern
from confplan.comparing.labels import label
from confplan.findings import Text
from confplan.model.document import Head
from confplan.model.plan import Plan
from confplan.planning.wording import TYPE

_LAW = "khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP"


def meaning(after: Aftermath) -> Text:
    """Return what is to be issued, in one sentence."""
    called = document_name(after.document)
    kind = after.document.type or TYPE
    if after.renumbered:
        return Text(
            f"{called} đã ban hành; bản mới mang số khác nên là văn bản riêng: trong đó cần ghi rõ điều chỉnh hay thay thế văn bản nào",
            f"{called} is issued; the new one has another number and is a document of its own, which has to say what it amends or replaces",
        )
    match after.weight:
        case Weight.NOTHING:
            return Text(
                f"{called} đã ban hành; bản in của văn bản không đổi, nên không phải ban hành văn bản nào",
                f"{called} is issued; the document prints as before, so nothing has to be issued",
            )
        case Weight.FORM:
            return Text(
                f"{called} đã ban hành; chỉ đổi về thể thức, cách trình bày: đính chính bằng công văn ({_LAW})",
                f"{called} is issued; only its form changes: it is corrected by a letter (công văn đính chính, {_LAW})",
            )
        case Weight.SPELLING:
            return Text(
                f"{called} đã ban hành; vài chữ đổi một chữ cái hoặc dấu: nếu chỉ là lỗi chính tả thì đính chính bằng công văn, nếu đổi nghĩa thì sửa đổi, thay thế bằng {kind} ({_LAW})",
                f"{called} is issued; a few words change by a letter: a slip is corrected by a letter (công văn đính chính), another meaning needs an amending or replacing {kind} ({_LAW})",
            )
    return Text(
        f"{called} đã ban hành; nội dung thay đổi: phải sửa đổi, thay thế bằng văn bản có hình thức tương đương, tức là một {kind} điều chỉnh hoặc thay thế ({_LAW})",
        f"{called} is issued; its content changes: it needs an amending or replacing document of the same form, another {kind} ({_LAW})",
    )


def document_name(document: Head) -> str:
    """Return the plan as documents cite it."""
    number = f" số {document.number}" if document.number else ""
    return f"{document.type or TYPE}{number}"


def to_be_told(old: Plan, new: Plan, after: Aftermath, concerns: Iterable[Concern]) -> tuple[str, ...]:
    """Return the recipients of the document where it prints otherwise, and the units concerned."""
    units = [unit for concern in concerns for unit in concern.units]
    is_printed = after.weight is not Weight.NOTHING
    lines = [label(plan, line) for plan in (old, new) for line in plan.document.recipients] if is_printed else []
    return tuple(dict.fromkeys([*lines, *units]))
