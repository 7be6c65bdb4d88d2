"""Invitations: the numbered letter (ND30, model 1.7) and the card of the hosts, one for each who is invited"""

import re
from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Document, Gap, View
from confplan.documents.parts.letterhead import Letterhead, letterhead
from confplan.documents.parts.occasion import Occasion, filled, firm, is_tentative, occasion, occasion_gaps
from confplan.findings import Text
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.model.scalars import DocumentNumber
from confplan.planning.invitees import Invitee, invitees

document = Document(
    module=__name__,
    summary=Text("Giấy mời có số (ND30, mẫu 1.7) và thiệp mời của các đơn vị tổ chức", "Invitations: the numbered letter (ND30, model 1.7) and the card of the hosts"),
)  # fmt: skip


LABEL = re.compile(r"trang phục\b\s*:?\s*(?=\w)", re.IGNORECASE)
HONORIFIC = "Ông (Bà)"  # where a list tells no more of a person


@frozen(kw_only=True)
class Letter:
    """To whom one letter goes, and how the addressee is spoken of

    A person has a name, or only a post (then the name is a dotted blank, and `count` such letters are needed);
    a body has neither, and its name is `unit`; so has a group of persons (`is_group`), called as the plan writes it.
    """

    group: str
    name: str | None
    post: str | None
    unit: str | None
    count: int | None
    honorific: str = HONORIFIC
    is_group: bool = False

    @property
    def is_person(self) -> bool:
        return self.name is not None or self.post is not None

    @property
    def courtesy(self) -> str:
        if self.is_person:
            return self.honorific
        return "quý đại biểu" if self.is_group else "quý cơ quan, đơn vị"


@frozen(kw_only=True)
class Invitations(View):
    """All letters of one plan: what they share, and to whom each goes"""

    head: Letterhead
    occasion: Occasion
    required: str | None
    contact: str | None
    dress: str | None
    issuer: str | None
    letters: tuple[Letter, ...]

    def parts(self) -> Iterator[tuple[str, View]]:
        """Yield each letter; its file is named by the addressee first, for a long group is cut at the end of a name."""
        for letter in self.letters:
            said = dict.fromkeys(filter(None, (letter.unit, letter.name or letter.post, letter.group)))
            yield " - ".join(said), replace(self, letters=(letter,))

    def only(self, filter_: str) -> View:
        wanted = bare(filter_)
        return replace(
            self,
            letters=tuple(
                one
                for one in self.letters
                if wanted in bare(" ".join(filter(None, (one.group, one.unit, one.name, one.post))))
            ),
        )


@document.views
def view(case: Case) -> Invitations:
    """Return the letters to everyone whom the plan invites: by name where lists have come, else by post and unit."""
    plan = case.plan
    invitation = plan.invitation
    return Invitations(
        head=letterhead(
            plan,
            number=_number(invitation.number),
            code=_code(case),
            symbol=_symbol(case),
            date=None if invitation.date and invitation.date.hedge.is_tentative else invitation.date,
        ),
        occasion=occasion(plan),
        required=firm(filled(plan, invitation.at("required"))),
        contact=firm(invitation.contact),
        dress=_unlabelled(firm(invitation.dress)),
        issuer=plan.document.issuer,
        letters=tuple(_letter(one) for one in invitees(plan, case.rosters)),
        gaps=(*occasion_gaps(plan), *_gaps(case), *_tentative(case)),
    )


def _tentative(case: Case) -> Iterator[Gap]:
    """Yield what the letter's own section calls tentative; the letter leaves it blank or says nothing of it."""
    section = case.plan.invitation
    if section.date and section.date.hedge.is_tentative:
        yield Gap(
            section.at("date"), Text("ngày ký giấy mời còn là dự kiến", "the invitation's date is only tentative")
        )
    if section.arrive and section.arrive.hedge.is_tentative:
        yield Gap(section.at("arrive"), Text("giờ đón khách còn là dự kiến", "the hour of arrival is only tentative"))
    if is_tentative(section.contact):
        yield Gap(section.at("contact"), Text("người liên hệ còn là dự kiến", "the contact is only tentative"))
    if is_tentative(section.dress):
        yield Gap(section.at("dress"), Text("trang phục còn là dự kiến", "the dress is only tentative"))
    if is_tentative(filled(case.plan, section.at("required"))):
        yield Gap(
            section.at("required"),
            Text("yêu cầu đối với khách còn là dự kiến", "what is asked of guests is only tentative"),
        )


def _letter(one: Invitee) -> Letter:
    return Letter(group=one.group, name=one.name, post=one.post, unit=one.unit, count=one.count, is_group=one.is_group)


def _unlabelled(dress: str | None) -> str | None:
    """Leave out the words that the letter prints before it: `trang phục công sở` → `công sở`."""
    found = LABEL.match(dress or "")
    return dress[found.end() :] if dress and found else dress


def _number(own: DocumentNumber | None) -> str | None:
    """Return what stands before the slash as it is written: `07`, in a paper of the Party `20-GM`."""
    return own.text.partition("/")[0].strip() if own and own.number is not None else None


def _code(case: Case) -> str | None:
    """Return the type that stands before the slash in a number of the Party's form, where the number is yet to come."""
    own = case.plan.invitation.number
    if own is None:
        number = case.plan.document.number
        return "GM" if number and number.style == "party" else None
    return own.type_code if own.style == "party" and own.number is None else None


def _symbol(case: Case) -> str | None:
    """Return what follows the slash: the letter's own symbol, or GM and the body of the plan's number."""
    own, number = case.plan.invitation.number, case.plan.document.number
    if own and own.type_code:
        return own.text.partition("/")[2].strip()
    if number is None or number.body is None:
        return None
    return number.body if number.style == "party" else f"GM-{number.body}"


def _gaps(case: Case) -> Iterator[Gap]:
    invitation, head = case.plan.invitation, case.plan.document
    if invitation.number is None:
        yield Gap(invitation.at("number"), Text("chưa có số giấy mời", "the invitation has no number yet"))
    if invitation.date is None:
        yield Gap(invitation.at("date"), Text("chưa có ngày ký giấy mời", "the invitation has no date yet"))
    if not head.signature:
        yield Gap(head.at("signature"), Text("chưa có khối chữ ký", "there is no signature block yet"))
    elif case.plan.is_undecided(head.at("signature", len(head.signature))):
        yield Gap(
            head.at("signature", len(head.signature)), Text("chưa có họ tên người ký", "the signer is not named yet")
        )
