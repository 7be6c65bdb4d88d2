"""The head and foot of an official letter, as Nghị định 30/2020/NĐ-CP or its issuer's own usage sets them out"""

from dataclasses import dataclass

from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.planning.directory import directory
from confplan.planning.letter_usages import Usage, usage

_WITHOUT_PARENT = "ủy ban nhân dân"  # a People's Committee writes no body above itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Names as written in the plan (the template prints them in capitals); what is undecided is None

    `code` is the type that stands before the slash of a number yet to come (`……-GM/ĐU`), `symbol` what follows it; `signature` the lines over the name; `archive` the codes after "Lưu:".
    """

    usage: Usage
    parent: str | None
    issuer: tuple[str, ...]
    number: str | None
    code: str | None
    symbol: str | None
    place: str | None
    date: Day | None
    signature: tuple[str, ...]
    signer: str | None
    archive: tuple[str, ...]


def letterhead(
    plan: Plan, *, number: str | None, symbol: str | None, date: Day | None, code: str | None = None
) -> Letterhead:
    """Return the head of a letter by the plan's issuer, with the letter's own number and date."""
    head = plan.document
    return Letterhead(
        usage=usage(head.issuer or ""),
        parent=_parent(plan),
        issuer=_issuer_lines(head.issuer or ""),
        number=number,
        code=code,
        symbol=symbol,
        place=head.place,
        date=date,
        signature=head.signature[:-1] if len(head.signature) > 1 else head.signature,
        signer=head.signature[-1] if len(head.signature) > 1 else None,
        archive=head.archive,
    )


def _parent(plan: Plan) -> str | None:
    issuer = plan.document.issuer or ""
    body = directory(plan).find(issuer)
    return body.unit.of if body and not issuer.casefold().startswith(_WITHOUT_PARENT) else None


def _issuer_lines(issuer: str) -> tuple[str, ...]:
    """Return the issuer in the lines of a letterhead: the place of a People's Committee stands on a line of its own."""
    head, found, place = issuer.partition("nhân dân ")
    if found and len(issuer) > _ONE_LINE:
        return (f"{head}nhân dân", place)
    return (issuer,) if issuer else ()


_ONE_LINE = 26  # letters that fit beside the motto in capitals of 13 points
