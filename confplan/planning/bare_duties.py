"""Duties that say only that somebody takes part, and not in what"""

import re
from collections.abc import Iterable
from functools import lru_cache

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.patterns import regex
from confplan.planning.deadlines import Duty
from confplan.planning.directory import directory

# Words of taking part, of all and of nothing in particular: what they leave is the duty itself.
_EMPTY = (
    "các cơ quan", "đơn vị có liên quan", "các cơ quan đơn vị có liên quan", "cơ quan đơn vị", "các nhiệm vụ",
    "nhiệm vụ", "theo chức năng", "chức năng", "được giao", "được phân công", "phân công", "theo kế hoạch",
    "kế hoạch này", "kế hoạch", "hội nghị", "buổi lễ", "đại hội", "trong quá trình", "quá trình", "phối hợp",
    "chặt chẽ", "tham gia", "hỗ trợ", "thực hiện", "tổ chức", "triển khai", "phục vụ", "công tác", "có liên quan",
    "liên quan", "đơn vị", "cơ quan", "phòng ban", "ban ngành", "phòng", "ban", "ngành", "đoàn thể", "bộ phận",
    "trực thuộc", "thuộc", "quận", "huyện", "phường", "xã", "thành phố", "tỉnh", "khi có yêu cầu", "khi cần", "khác",
    "tốt", "với", "cùng", "các", "những", "trong", "theo", "để", "và", "của", "cho", "về", "này", "việc", "đầy đủ",
    "kịp thời", "nghiêm túc", "cấp trên", "lãnh đạo", "chủ động", "tích cực", "diễn ra",
)  # fmt: skip
_WORDS = regex(rf"(?<!\w)(?:{'|'.join(map(same, _EMPTY))})(?!\w)")
_NOT_LETTERS = regex(r"[\W\d_]+")


def is_bare(plan: Plan, duty: Duty) -> bool:
    """Tell a duty of which nothing is left without the names of bodies and words such as `phối hợp thực hiện`.

    A paragraph to nobody in particular may well ask all to take part.
    """
    task = duty.task
    is_told = bool(task.makes or duty.block.makes or task.serves or duty.block.serves)
    if is_told or not duty.unit or not task.text or "<" in task.text:
        return False
    rest = _NOT_LETTERS.sub(" ", same(task.text))
    names = _bare_names((*map(same, task.partners), same(duty.unit)))
    if not set(rest.split()) - _plain_words(plan) <= _words_of(names):
        return False
    for name in sorted(names | _bodies(plan), key=len, reverse=True):
        if name in rest:
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
    return not _WORDS.sub(" ", rest).strip()


@lru_cache(maxsize=8)
def _bodies(plan: Plan) -> frozenset[str]:
    return _bare_names(directory(plan).names)


@lru_cache(maxsize=8)
def _plain_words(plan: Plan) -> frozenset[str]:
    """The words of which one duty at least must hold another, to be one: most do, and are not looked at further"""
    return _words_of(_bodies(plan)) | _words_of(map(same, _EMPTY))


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in name.split())


def _bare_names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name for one in names if (name := _NOT_LETTERS.sub(" ", one).strip()))
