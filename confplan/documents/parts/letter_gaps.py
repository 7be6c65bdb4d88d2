"""What an invitation leaves blank: what is not settled yet, and what is called tentative"""

import re
from collections.abc import Iterator
from dataclasses import replace

from confplan.case import Case
from confplan.documents.document import Gap
from confplan.documents.parts.guest_letters import MOST_LABELS, letter
from confplan.documents.parts.letterhead import Letterhead
from confplan.documents.parts.occasion import filled, firm, is_tentative
from confplan.findings import Text
from confplan.planning.invitees import Invitee
from confplan.planning.quotas import shortened
from confplan.planning.seating import seats
from confplan.planning.told_seats import is_settled

LONG = 150  # letters: what is shorter always fits on a label

# How many of a group are expected says nothing of whether it is invited: `Khách mời (dự kiến 30 người)`.
QUANTITY = re.compile(r"\s*(?:\(\s*dự kiến(?: khoảng)? \d[^()]*\)|,\s*dự kiến(?: khoảng)? \d[^,]*)\s*$", re.IGNORECASE)


def without_quantity(one: Invitee) -> Invitee:
    """Return an addressee whose name does not say how many are expected."""
    group, through = (QUANTITY.sub("", text) for text in (one.group, one.through))
    return replace(one, group=group, through=through, unit=QUANTITY.sub("", one.unit) if one.unit else None)


def is_open(one: Invitee) -> bool:
    """Tell an addressee who is not settled yet: nobody is told that he may be invited."""
    return any(map(is_tentative, (one.group if one.is_group else None, one.name, one.post, one.unit, one.through)))


def without_tentative(head: Letterhead) -> Letterhead:
    """Return the head and foot of a letter with blanks for what is tentative."""
    is_signer_open = head.is_signer_open or is_tentative(head.signer)
    return replace(
        head,
        parent=() if is_tentative(" ".join(head.parent)) else head.parent,
        issuer=() if is_tentative(" ".join(head.issuer)) else head.issuer,
        place=firm(head.place),
        date=None if head.date and head.date.hedge.is_tentative else head.date,
        signature=() if is_tentative(" ".join(head.signature)) else head.signature,
        signer=firm(head.signer),
        is_signer_open=is_signer_open,
        archive=tuple(one for one in head.archive if not is_tentative(one)),
    )


def letter_gaps(case: Case, ones: tuple[Invitee, ...]) -> Iterator[Gap]:
    """Yield what is open about the letter itself, its head, and whom it goes to."""
    yield from _missing(case)
    yield from _tentative(case)
    yield from _tentative_head(case)
    for at, one in {one.at: one for one in ones if is_open(one)}.items():
        said = shortened(one.name or one.unit or one.group)
        yield Gap(
            at,
            Text(
                f"“{said}” còn là dự kiến nên chưa in giấy mời",
                f"“{said}” is only tentative, so that no invitation is printed yet",
            ),
        )


def label_notes(ones: tuple[Invitee, ...]) -> Iterator[Gap]:
    """Yield what labels for envelopes do not hold."""
    for one in ones:
        if sum(len(text or "") for text in (one.name, one.post, one.unit)) > LONG and letter(one).label.is_cut:
            said = shortened(one.name or one.unit or one.group)
            text = f"nhãn phong bì của “{said}” không đủ chỗ nên lược bớt chữ"
            yield Gap(one.at, Text(text, f"the label for the envelope of “{said}” has no room for all words"))
        if (one.count or 0) > MOST_LABELS:
            said = shortened(one.post or one.group)
            text = f"“{said}” có {one.count} giấy mời, nhãn phong bì chỉ in {MOST_LABELS}"
            yield Gap(one.at, Text(text, f"“{said}” gets {one.count} invitations, but only {MOST_LABELS} labels"))


def seat_notes(case: Case) -> Iterator[Gap]:
    """Yield why letters tell no seat although the hall has seats."""
    found, venue = seats(case), case.plan.conference.venue
    if found and venue and venue.layout and not is_settled(case, found):
        text = Text(
            "danh sách chưa đủ nên giấy mời chỉ ghi những ghế đã định trước (fixed)",
            "the lists are not complete, so that invitations tell only the seats that are fixed",
        )
        yield Gap(venue.layout.path, text)


def code_notes(case: Case, ones: tuple[Invitee, ...]) -> Iterator[Gap]:
    """Yield how many of the people invited have no code although the desk has its guests."""
    without = [one for one in ones if one.person and id(one.person) not in case.tokens] if case.tokens else []
    if without:
        text = Text(
            f"{len(without)} người chưa có mã QR: chạy lại confplan checkin --prepare rồi in",
            f"{len(without)} people have no QR code yet: run confplan checkin --prepare again, then print",
        )
        yield Gap(without[0].at, text)


def _missing(case: Case) -> Iterator[Gap]:
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


def _tentative(case: Case) -> Iterator[Gap]:
    """Yield what the letter's own section calls tentative; the letter leaves it blank or says nothing of it."""
    section = case.plan.invitation
    if section.date and section.date.hedge.is_tentative:
        text = Text("ngày ký giấy mời còn là dự kiến", "the invitation's date is only tentative")
        yield Gap(section.at("date"), text)
    if section.arrive and section.arrive.hedge.is_tentative:
        yield Gap(section.at("arrive"), Text("giờ đón khách còn là dự kiến", "the hour of arrival is only tentative"))
    if is_tentative(section.contact):
        yield Gap(section.at("contact"), Text("người liên hệ còn là dự kiến", "the contact is only tentative"))
    if is_tentative(section.dress):
        yield Gap(section.at("dress"), Text("trang phục còn là dự kiến", "the dress is only tentative"))
    if is_tentative(filled(case.plan, section.at("required"))):
        text = Text("yêu cầu đối với khách còn là dự kiến", "what is asked of guests is only tentative")
        yield Gap(section.at("required"), text)


def _tentative_head(case: Case) -> Iterator[Gap]:
    """Yield what the plan's head calls tentative, as far as the letter has it."""
    head = case.plan.document
    if is_tentative(head.issuer):
        yield Gap(head.at("issuer"), Text("cơ quan mời còn là dự kiến", "the body that invites is only tentative"))
    if is_tentative(head.place):
        yield Gap(head.at("place"), Text("địa danh còn là dự kiến", "the place of the letter is only tentative"))
    for place, line in enumerate(head.signature):
        if is_tentative(line):
            text = Text("khối chữ ký còn là dự kiến", "the signature block is only tentative")
            yield Gap(head.at("signature", place), text)
    for place, line in enumerate(head.archive):
        if is_tentative(line):
            text = Text("nơi lưu còn là dự kiến", "where the letter is kept is only tentative")
            yield Gap(head.at("archive", place), text)
