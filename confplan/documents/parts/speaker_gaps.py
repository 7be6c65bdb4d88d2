"""What a letter that asks for papers needs beside them: its head with a number yet to come, and what the plan leaves open"""

from collections.abc import Iterator

from confplan.documents.document import Gap
from confplan.documents.parts.letterhead import Letterhead, letterhead
from confplan.documents.parts.occasion import occasion_gaps
from confplan.findings import Text
from confplan.model.plan import Plan
from confplan.places import Path
from confplan.planning.assignments import Assignment
from confplan.planning.speaking import Asked, chosen, papers, speakers
from confplan.planning.speeches import pace
from confplan.profiles import Profile

RATE = ("profile", "figures", "speech-syllables-per-minute")
PAPERS = Text("chưa có thời hạn gửi bài tham luận", "the papers have no deadline yet")
CHOICES = Text("chưa có thời hạn báo tên người phát biểu", "the naming of the speakers has no deadline yet")
TENTATIVE = Text("thời hạn còn là dự kiến", "the deadline is only tentative")
OFFICE_SECOND = 2  # in `Lưu: VT, NV` the clerks' office comes first, then the unit that drafts


def plain_letterhead(plan: Plan) -> Letterhead:
    """Return the head of a letter: its number and day are given when it goes out.

    A letter of a state body names the drafting unit after the body (`UBND-NV`), one of the Party its sort before it
    (`CV/QU`): Nghị định 30/2020/NĐ-CP, annex I; Hướng dẫn 36-HD/VPTW.
    """
    number, archive = plan.document.number, plan.document.archive
    is_party = number is not None and number.style == "party"
    symbol = number.body if number else None
    if symbol and number and not is_party:
        drafter = number.unit or (archive[1] if len(archive) >= OFFICE_SECOND else "…")
        symbol = f"{symbol}-{drafter}"
    return letterhead(plan, number=None, symbol=symbol, date=None, code="CV" if is_party else None)


def open_ends(plan: Plan, profile: Profile) -> tuple[tuple[Gap, ...], tuple[Gap, ...]]:
    """Return what is not settled, and what the profile stands in for; a plan without papers owes no letter."""
    if not (speakers(plan, profile) or papers(plan, profile)):
        return (), ()
    rates = pace(profile)
    rate = Text(
        f"số âm tiết tính theo tốc độ đọc {rates.usual} âm tiết một phút",
        f"syllables are counted at a pace of {rates.usual} a minute",
    )
    is_counted = rates.is_assumed and any(one.minutes for one in papers(plan, profile))
    return tuple(_gaps(plan, profile)), (Gap(RATE, rate),) if is_counted else ()


def _gaps(plan: Plan, profile: Profile) -> Iterator[Gap]:
    yield from (gap for gap in occasion_gaps(plan) if gap.at != plan.conference.at("chair"))
    if not plan.document.signature:
        yield Gap(plan.document.at("signature"), Text("chưa có khối chữ ký", "there is no signature block yet"))
    contact = plan.invitation.at("contact")
    if plan.is_undecided(contact):
        yield Gap(contact, Text("chưa có đầu mối liên hệ", "there is no contact yet"))
    yield from _item_gaps(plan, profile)
    yield from _deadline_gaps(plan, profile)


def _item_gaps(plan: Plan, profile: Profile) -> Iterator[Gap]:
    for asked in papers(plan, profile):
        if not asked.item.by:
            yield Gap(asked.item.at("by"), Text("bài tham luận này chưa có đơn vị", "this paper has no speaker yet"))
        if asked.minutes is None:
            yield Gap(
                asked.item.at("minutes"), Text("chưa có số phút của bài tham luận", "the paper has no length yet")
            )
    for asked in chosen(plan, profile):
        yield from _choice_gaps(plan, asked)


def _choice_gaps(plan: Plan, asked: Asked) -> Iterator[Gap]:
    if plan.is_undecided(asked.item.at("each")):
        yield Gap(
            asked.item.at("each"),
            Text("số người phát biểu là của từng nơi hay của cả hội nghị chưa rõ", "it is open whether the speakers are counted for each or in all"),
        )  # fmt: skip


def _deadline_gaps(plan: Plan, profile: Profile) -> Iterator[Gap]:
    """Yield each open deadline once, however many bodies wait for it."""
    found: dict[Path, Text] = {}
    for speaker in speakers(plan, profile):
        if speaker.papers:
            found |= _open(speaker.papers, speaker.paper_tasks, PAPERS)
        if speaker.choices:
            found |= _open(speaker.choices, speaker.choice_tasks, CHOICES)
    yield from (Gap(at, text) for at, text in found.items())


def _open(asked: tuple[Asked, ...], tasks: tuple[Assignment, ...], text: Text) -> dict[Path, Text]:
    """Return where the deadline is to be settled, with what to say: none is written, or one that is tentative."""
    dated = [task.deadline for task in tasks if task.deadline]
    if not dated:
        return {(*tasks[0].at, "until") if tasks else _home(asked[0]): text}
    return {one.at: TENTATIVE for one in dated if one.written.hedge.is_tentative}


def _home(asked: Asked) -> Path:
    """Return the section of a paper, else the item itself."""
    return asked.above[-1].path if asked.above else asked.item.path
