"""The numbers under which the plan's own papers, the decisions it names and its bases go out"""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from confplan.findings import Text
from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.model.scalars import DocumentNumber
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.citations import parse
from confplan.planning.directory import directory

_ZEROS = regex(r"^0+(?=[0-9])")
PLAN = Text("kế hoạch", "the plan")
INVITATION = Text("giấy mời", "the invitation")
DECISION = Text("quyết định khen thưởng", "the decision on an award")
BASIS = Text("một căn cứ", "a legal basis")


@frozen(kw_only=True)
class Given:
    """A number, of what paper, and where it is written. `issuer` is None where the plan does not say who gives it."""

    at: Path
    written: str
    what: Text
    kind: Literal["own", "decision", "basis"]
    day: date | None
    issuer: str | None

    @property
    def key(self) -> str:
        """The same for one number however it is spaced and padded"""
        return _ZEROS.sub("", same(self.written).replace(" ", ""))

    def clashes(self, other: "Given") -> bool:
        """Tell whether the two cannot both have their number: one body, one year, and not one paper said twice.

        A decision has no issuer here; two awards may well stand in one decision, which then has one date.
        """
        if self.key != other.key or (self.day and other.day and self.day.year != other.day.year):
            return False
        kinds = {self.kind, other.kind}
        if "basis" in kinds and (not (self.issuer and other.issuer) or self.issuer != other.issuer):
            return False
        return kinds == {"own"} or len(kinds) > 1 or bool(self.day and other.day and self.day != other.day)


def given_numbers(plan: Plan) -> Iterator[Given]:
    """Yield every number of which the running part is known, in the order of the format."""
    head, invitation = plan.document, plan.invitation
    own = _body(plan, head.issuer) if head.issuer else None
    day = head.date.date if head.date else None
    if head.number and head.number.number is not None:
        yield Given(at=head.at("number"), written=head.number.text, what=PLAN, kind="own", day=day, issuer=own)
    yield from _bases(plan)
    yield from _decisions(plan)
    if invitation.number and invitation.number.number is not None:
        sent = invitation.date.date if invitation.date else None
        at, written = invitation.at("number"), invitation.number.text
        yield Given(at=at, written=written, what=INVITATION, kind="own", day=sent, issuer=own)


def _decisions(plan: Plan) -> Iterator[Given]:
    """Yield the decisions on awards: the plan does not say who takes them."""
    for award in plan.awards:
        decision = award.decision
        if decision and decision.number and decision.number.number is not None:
            yield Given(
                at=decision.at("number"),
                written=decision.number.text,
                what=DECISION,
                kind="decision",
                day=decision.date.date if decision.date else None,
                issuer=None,
            )


def _bases(plan: Plan) -> Iterator[Given]:
    """Yield the numbers of citations that say when and by whom; without either nothing can be told of them."""
    for basis in plan.document.bases:
        cited = parse(basis.text)
        if cited.number and cited.date and cited.issuer and DocumentNumber.parse(cited.number).number is not None:
            yield Given(
                at=basis.at("text"),
                written=cited.number,
                what=BASIS,
                kind="basis",
                day=cited.date,
                issuer=_body(plan, cited.issuer),
            )


def _body(plan: Plan, name: str) -> str:
    found = directory(plan).find(name)
    return same(found.name if found else name)
