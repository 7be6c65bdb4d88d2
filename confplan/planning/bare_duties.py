"""Duties that say only that somebody takes part, and not in what"""

import re
from functools import lru_cache

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.planning.deadlines import Duty
from confplan.planning.directory import directory

# Words of taking part, of all and of nothing in particular, the longest first: what they leave is the duty itself.
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
_WORDS = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(same, _EMPTY), key=len, reverse=True))})(?!\w)")
_NOT_LETTERS = re.compile(r"[\W\d_]+")


def is_bare(plan: Plan, duty: Duty) -> bool:
    """Tell a duty of which nothing is left without the names of bodies and words such as `phối hợp thực hiện`.

    A paragraph to nobody in particular may well ask all to take part.
    """
    task = duty.task
    is_told = bool(task.makes or duty.block.makes or task.serves or duty.block.serves)
    if is_told or not duty.unit or not task.text or "<" in task.text:
        return False
    rest = _NOT_LETTERS.sub(" ", same(task.text))
    for name in sorted(_names(plan, duty), key=len, reverse=True):
        if name in rest:
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest)
    return not _WORDS.sub(" ", rest).strip()


def _names(plan: Plan, duty: Duty) -> frozenset[str]:
    return _bare_names(tuple(directory(plan).names)) | _bare_names(
        (*map(same, duty.task.partners), same(duty.unit or ""))
    )


@lru_cache(maxsize=512)
def _bare_names(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name for one in names if (name := _NOT_LETTERS.sub(" ", one).strip()))
