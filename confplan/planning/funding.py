"""Where a plan speaks of money, and whether it says where that comes from"""

import re
from collections.abc import Iterator
from itertools import islice

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.places import Path
from confplan.planning.deadlines import duties
from confplan.planning.values import folded
from confplan.planning.wording import proses

_WORDS = ("kinh phí", "dự toán", "chi phí")
MONEY = regex(rf"\b(?:{'|'.join(_WORDS)})(?!\w)", re.IGNORECASE)
# `Kinh phí … từ ngân sách`, `nguồn …`, `do … chi trả`: somebody pays.
SOURCE = regex(
    r"ngân sách|xã hội hóa|xã hội hoá|tài trợ|tự túc|tự cân đối|nguồn (?!nhân lực)\w|(?:bảo đảm|đảm bảo|chi trả|thanh toán|chi)\b"
    r"|từ (?:kinh phí|quỹ|dự toán)|do .{2,60} (?:chi|trả|hỗ trợ)\b",
    re.IGNORECASE | re.DOTALL,
)
BEFORE = regex(r"\bnguồn\s*$", re.IGNORECASE)
MOST = 20  # words for money in one sentence
NEAR = 300  # letters in which a source stands
BUDGET = "budget"  # what a task makes


def is_stated(plan: Plan) -> bool:
    """Tell whether the plan names a source: in its field, or in a sentence or a section on money."""
    if plan.budget.source:
        return True
    if any(MONEY.search(part.heading or "") and part.text for part in plan.document.outline):
        return True
    bases = plan.document.at("bases")  # a decision on the budget that is cited says nothing of this plan
    on_money = {text for _, text in folded(plan).holding(_WORDS)}
    return any(_says_who_pays(text) for at, text in proses(plan) if text in on_money and at[: len(bases)] != bases)


def speaks_of_money(plan: Plan) -> Iterator[Path]:
    """Yield where the plan speaks of money: the section that is begun, the duty to work it out, a line of the estimate."""
    if plan.is_undecided(plan.budget.at("source")):
        yield plan.budget.at("source")
    if plan.budget.lines:
        yield plan.budget.at("lines")
    for duty in duties(plan):
        if any(same(name) == BUDGET for name in duty.task.makes):
            yield duty.task.at("makes")
        elif MONEY.search(duty.task.text or ""):
            yield duty.task.at("text")


def _says_who_pays(text: str) -> bool:
    """Look behind the word for money, within its sentence: `Dự trù kinh phí` alone names no source."""
    return any(
        SOURCE.search(sentence, found.end(), found.end() + NEAR)
        or BEFORE.search(sentence[max(0, found.start() - NEAR) : found.start()])
        for sentence in re.split(r"[.;\n]\s", text)
        for found in islice(MONEY.finditer(sentence), MOST)
    )
