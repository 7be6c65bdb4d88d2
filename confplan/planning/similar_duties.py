"""Duties of different bodies that say the same in much the same words"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from heapq import merge
from itertools import groupby, pairwise
from math import ceil

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.bare_duties import is_bare
from confplan.planning.deadlines import Duty, duties
from confplan.planning.directory import directory, members

# What any duty may say, and what therefore makes no two alike.
_COMMON = regex(
    r"(?<!\w)(?:phối hợp|chủ trì|chịu trách nhiệm|thực hiện|tiến hành|tổ chức|chuẩn bị|bố trí|với|cùng|các|việc|cho|của|và|trong|để)(?!\w)"
)
# What each body does for itself: that two are asked to is no slip.
_EACH_ITS_OWN = regex(
    r"(?:cử|tham dự|tham gia|dự|mời|gửi|nộp|lập|đăng ký|rà soát|chọn|đề xuất|giới thiệu|phân công|thông báo|báo cáo|quán triệt"
    r"|phổ biến|tuyên truyền|vận động|triển khai|căn cứ|treo|dọn|quét dọn|trực|nghiêm túc|chấp hành|có mặt|tập luyện"
    r"|(?:chuẩn bị|viết|xây dựng|hoàn thành)(?: \w+){0,2} (?:tham luận|phát biểu|ý kiến|báo cáo|tiết mục))(?!\w)"
)
_HELPS = regex(r"(?:phối hợp|hỗ trợ|tham gia)(?!\w)")
_HOLE = regex(r"<[\w.-]+>")
_SIGNS = regex(r"[^\w\s]+")
_FEWEST, _ALIKE = 3, 0.8  # pairs of words that two duties share, and of how many of the shorter one
_FEWEST_WORDS, _WORDS_ALIKE = 5, 0.9  # the same for single words, in any order
_FEWEST_EQUAL = 2  # pairs, where they are all that both say
_ACT = 2  # words that say what is done, after those that any duty has


@frozen
class _Said:
    """A duty, the body that it is given to, and its words without those that any duty has"""

    duty: Duty
    body: str
    text: str
    words: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]

    @property
    def act(self) -> frozenset[str]:
        """What is done, in any order of the words: tiếp đón, đón tiếp"""
        return frozenset(self.words[:_ACT])

    @property
    def helps(self) -> bool:
        """Whether the words only ask to help another body, and no field makes this one the owner"""
        return _HELPS.match(self.text) is not None and not (self.duty.task.partners or self.duty.block.partners)


@lru_cache(maxsize=8)
def told_twice(plan: Plan) -> tuple[tuple[Duty, Duty], ...]:
    """Return each duty that an earlier one of another body says already, behind the earlier one."""
    return tuple(_told_twice(plan))


def _told_twice(plan: Plan) -> Iterator[tuple[Duty, Duty]]:
    several = [said for duty in duties(plan) if (said := _said(plan, duty))]
    for number, near in enumerate(_near(several)):
        said = several[number]
        first = next((several[one] for one in near if _is_one_thing(plan, several[one], said)), None)
        if first:
            yield first.duty, said.duty


def _near(several: Sequence[_Said]) -> Iterator[Iterator[int]]:
    """Yield for each duty the numbers of the earlier ones of the same act that may be alike, in order.

    Who shares so many of his words with a longer duty shares one of his rarest few, so only those are looked up: a plan
    of ten thousand duties takes ten times as long as one of a thousand, not a hundred times.
    """
    often: Counter[object] = Counter(word for said in several for word in {*said.pairs, *said.words})
    whole: dict[object, list[int]] = {}
    rare: dict[object, list[int]] = {}
    for number, said in enumerate(several):
        own = _rarest(said, often)
        lists = [*(whole.get((said.act, one), []) for one in own)]
        lists += [rare.get((said.act, one), []) for one in {*said.pairs, *said.words}]
        yield (one for one, _ in groupby(merge(*filter(None, lists))))
        for one in {*said.pairs, *said.words}:
            whole.setdefault((said.act, one), []).append(number)
        for rarest in own:
            rare.setdefault((said.act, rarest), []).append(number)


def _rarest(said: _Said, often: Counter[object]) -> set[object]:
    """Return of a duty's pairs, and of its words, those without which the rest are too few to be alike."""
    pairs = sorted(said.pairs, key=lambda one: (often[one], one))
    words = sorted(set(said.words), key=lambda one: (often[one], one))
    most = len(pairs) - max(_FEWEST_EQUAL, ceil(_ALIKE * len(pairs))) + 1
    most_words = len(words) - max(_FEWEST_WORDS, ceil(_WORDS_ALIKE * len(words))) + 1
    return {*pairs[:most], *words[: max(0, most_words)]}


def _said(plan: Plan, duty: Duty) -> _Said | None:
    """Return the words of a duty that is one body's; None where they say nothing in particular, or what each body does."""
    text = same(_HOLE.sub(" ", duty.task.text or "")) if duty.unit else ""
    if not (duty.unit and text) or _EACH_ITS_OWN.match(text) or is_bare(plan, duty):
        return None
    parts = [_COMMON.sub(" ", part).split() for part in _SIGNS.split(_without_names(plan, duty, text))]
    words = tuple(word for part in parts for word in part)
    body = directory(plan).find(duty.unit)
    pairs = frozenset(pair for part in parts for pair in pairwise(part))
    return _Said(duty, same(body.name if body else duty.unit), text, words, pairs)


def _without_names(plan: Plan, duty: Duty, text: str) -> str:
    """Leave out the bodies that the duty is shared with: `Phối hợp phòng Nội vụ …` is of the same thing without them."""
    names = {same(name) for task in (duty.task, duty.block) for name in task.partners} | {same(duty.unit or "")}
    for name in sorted(names | _bodies_in(plan, text), key=len, reverse=True):
        text = text.replace(name, " ") if name else text
    return text


def _bodies_in(plan: Plan, text: str) -> set[str]:
    found = _HELPS.match(text)
    if found is None:
        return set()
    rest = text[found.end() :].removeprefix(" với").strip()
    return {name for name in directory(plan).names if rest.startswith(name)}


def _is_one_thing(plan: Plan, first: _Said, second: _Said) -> bool:
    if first.body == second.body or first.helps != second.helps or _is_told_elsewhere(first.duty, second.duty):
        return False
    return _is_alike(first, second) and not _contains(plan, first, second) and not _contains(plan, second, first)


def _is_alike(first: _Said, second: _Said) -> bool:
    """The same things, where the act is the same: who writes a paper and who reviews it speak of one and do two."""
    if first.pairs == second.pairs and len(first.pairs) >= _FEWEST_EQUAL:
        return True
    shared, words = first.pairs & second.pairs, set(first.words) & set(second.words)
    if len(shared) >= max(_FEWEST, _ALIKE * min(len(first.pairs), len(second.pairs))):
        return True
    shorter = min(len(set(first.words)), len(set(second.words)))
    return len(words) >= max(_FEWEST_WORDS, _WORDS_ALIKE * shorter)


def _is_told_elsewhere(first: Duty, second: Duty) -> bool:
    """A product of both is found by its name; duties for different items or of different entries are different."""
    made = [{same(name) for task in (one.task, one.block) for name in task.makes} for one in (first, second)]
    served = [{same(name) for task in (one.task, one.block) for name in task.serves} for one in (first, second)]
    return bool(made[0] & made[1]) or (all(served) and not served[0] & served[1])


def _contains(plan: Plan, whole: _Said, one: _Said) -> bool:
    """Tell a set of bodies, and one of them: what all do, one does too."""
    return any(same(name) == one.body for name in members(plan, whole.duty.unit or "")) and whole.body != one.body
