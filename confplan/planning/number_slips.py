"""Why a document's number is not written as the decree asks"""

import re
from collections.abc import Iterator

from confplan.findings import Text
from confplan.folding import same
from confplan.model.scalars import DocumentNumber
from confplan.patterns import regex
from confplan.planning.letter_usages import PARTY, usage

TO_BE_GIVEN = regex(r"^[\s.…_]*(?=/|$)")
TEN = 10
_OF_THE_STATE = regex(
    same(r"(?:ủy ban|hội đồng) nhân dân|chính phủ|văn phòng (?:ủy ban|hội đồng) nhân dân|(?:bộ|sở|phòng) ")
)
SPACE = Text("không để khoảng trắng giữa số và ký hiệu", "number and symbol are written without spaces")
PADDED = Text("số nhỏ hơn 10 ghi thêm số 0 phía trước", "a number under 10 takes a zero in front")
FORM = Text("dạng đúng là 15/KH-UBND hoặc 453-KL/TU", "the form is 15/KH-UBND or 453-KL/TU")


def slips(number: DocumentNumber) -> tuple[Text, ...]:
    """Return what is wrong with the writing; a number still to be given (`…/KH-UBND`) is not wrong."""
    written = number.text.strip()
    given = TO_BE_GIVEN.sub("10", written) if number.number is None else written
    if not written or given == "10" or DocumentNumber.parse(given).is_well_formed:
        return ()
    return tuple(_reasons(given)) or (FORM,)


def other_system(number: DocumentNumber, issuer: str) -> str | None:
    """Return the number in the form of the system, Party or State, that issues it, where it has the other's form."""
    if number.type_code is None or number.body is None or number.number is None:
        return None
    kind, symbol = number.type_code, "-".join(filter(None, (number.body, number.unit)))
    if number.style == "state" and number.year is None and usage(issuer) is PARTY:
        return f"{number.number:02}-{kind}/{symbol}"
    if number.style == "party" and _OF_THE_STATE.match(same(issuer)):
        return f"{number.number:02}/{kind}-{symbol}"
    return None


def mended(number: DocumentNumber) -> str | None:
    """Return the number without its spaces and with its zero, where that makes it well formed."""
    close = re.sub(r"\s+", "", number.text)
    padded = re.sub(r"^[1-9](?![0-9])", lambda found: f"0{found[0]}", close)
    return padded if padded != number.text and DocumentNumber.parse(padded or "-").is_well_formed else None


def _reasons(given: str) -> Iterator[Text]:
    parsed = DocumentNumber.parse(given)
    if parsed.style is None:
        return
    if re.search(r"\s", given):
        yield SPACE
    if parsed.number is not None and parsed.number < TEN and not given.startswith("0"):
        yield PADDED
