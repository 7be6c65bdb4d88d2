"""The head and foot of an official letter, as Nghị định 30/2020/NĐ-CP or its issuer's own usage sets them out"""

from collections.abc import Iterator

from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import Day
from confplan.planning.directory import directory
from confplan.planning.letter_usages import Usage, usage
from confplan.planning.line_breaks import width
from confplan.planning.narrow_lines import narrow
from confplan.planning.plate_letters import HARD_SPACE

HEAD_ROOM, FOOT_ROOM = 15.5, 15.6  # widths beside their letters: 66 mm for 12 points, 80 mm for 14
SHEET_ROOM = 19.0  # 80 mm for 11,5 points
_WITHOUT_PARENT = "ủy ban nhân dân"  # a People's Committee writes no body above itself


@frozen(kw_only=True)
class Letterhead:
    """Names as written in the plan (the template prints them in capitals); what is undecided is None

    `code` is the type that stands before the slash of a number yet to come (`……-GM/ĐU`), `symbol` what follows it; `signature` the lines over the name
    (`is_signer_open`: its line is there and empty); `archive` the codes after "Lưu:".
    """

    usage: Usage
    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    number: str | None
    code: str | None
    symbol: str | None
    place: str | None
    date: Day | None
    signature: tuple[str, ...]
    signer: str | None
    is_signer_open: bool
    archive: tuple[str, ...]


def letterhead(
    plan: Plan, *, number: str | None, symbol: str | None, date: Day | None, code: str | None = None
) -> Letterhead:
    """Return the head of a letter by the plan's issuer, with the letter's own number and date."""
    head, signature = plan.document, plan.document.signature
    places = [head.place] if head.place else []
    is_signer_open = plan.is_undecided(head.at("signature", len(signature)))
    posts = signature if is_signer_open or len(signature) == 1 else signature[:-1]
    return Letterhead(
        usage=usage(head.issuer or ""),
        parent=narrow(_parent(plan) or "", HEAD_ROOM, places),
        issuer=tuple(_issuer_lines(head.issuer or "", places)),
        number=number,
        code=code,
        symbol=symbol,
        place=head.place,
        date=date,
        signature=tuple(line for post in posts for line in narrow(post, FOOT_ROOM, places)),
        signer=signature[-1] if len(posts) < len(signature) else None,
        is_signer_open=is_signer_open,
        archive=head.archive,
    )


def _parent(plan: Plan) -> str | None:
    issuer = plan.document.issuer or ""
    body = directory(plan).find(issuer)
    return body.unit.of if body and not issuer.casefold().startswith(_WITHOUT_PARENT) else None


def issuer_on_sheet(plan: Plan) -> str | None:
    """Return the issuer for the head of a sheet, with spaces that break only between what belongs together."""
    if plan.document.issuer is None:
        return None
    places = [plan.document.place] if plan.document.place else []
    lines = tuple(_issuer_lines(plan.document.issuer, places, SHEET_ROOM))
    if not lines[1:]:
        return plan.document.issuer
    return " ".join(line.replace(" ", HARD_SPACE) if width(line) <= SHEET_ROOM else line for line in lines)


def _issuer_lines(issuer: str, places: list[str], room: float = HEAD_ROOM) -> Iterator[str]:
    """Yield the issuer in the lines of a letterhead: the place of a People's Committee stands on a line of its own."""
    head, found, place = issuer.partition("nhân dân ")
    parts = (f"{head}nhân dân", place) if found and width(issuer) > room else (issuer,)
    for part in parts:
        yield from narrow(part, room, places)
