"""What somebody is invited to do at an item, and what an audience is invited to enjoy, by the words of its title"""

import re

from confplan.folding import same
from confplan.patterns import regex
from confplan.planning.link_lines import small

# Where a show begins behind what else a title tells; `và` joins words of one part too (`Đón đại biểu và khách mời, văn nghệ`).
SHOW = regex(
    r"(?:\s*[,;]\s*|\s+và\s+)(?=(?:(?:chương trình|các|tiết mục) )*(?:văn nghệ|biểu diễn|ca múa|ca nhạc|múa|hát|trống)\b)",
    re.IGNORECASE,
)
LATER = regex(r"\s*[,;]\s*")
VERB = regex(r"(?:^|(?<=[,;] ))(?:chiếu|xem(?! xét)|trình bày)\s+", re.IGNORECASE)
# The first that fits, in the title or in who does it.
VERBS = (
    ("biểu diễn", ("văn nghệ", "nghệ thuật", "tiết mục", "biểu diễn", "ca múa", "ca nhạc", "múa lân", "trống hội", "tốp ca", "ca sĩ", "nghệ sĩ")),
    ("lên trao", (r"trao(?! đổi)", "tặng")),
    ("lên công bố", ("công bố",)),
    ("giới thiệu", ("giới thiệu", "chiếu", "phim", "phóng sự", "video")),
    ("điều hành", ("thảo luận", "trao đổi", "tọa đàm", "giải đáp", "đối thoại", "bầu", "biểu quyết", "thông qua", r"thi(?! đua| hành| công)", "kiểm tra")),
    ("hướng dẫn", ("giải lao", "nghỉ", "tham quan", "di chuyển", "chụp ảnh", "hướng dẫn")),
    ("phát biểu", ("phát biểu", "diễn văn", "ý kiến", "lời", "cảm tưởng", "phát động", "hưởng ứng")),
    ("trình bày", ("công tác", "chuyên đề", "nghiệp vụ", "nội dung", "báo cáo", "trình bày", "quán triệt", "phổ biến", "triển khai", "thi đua")),
)  # fmt: skip
_OTHER = "thực hiện"


def doing(title: str, by: str | None) -> str:
    """Return what somebody is invited to do: performers perform, who leads a discussion leads it, and so on."""
    if by and _holds(by, VERBS[0][1]):
        return VERBS[0][0]
    begins = (verb for verb, words in VERBS if re.match(rf"(?:{'|'.join(map(same, words))})\b", same(title)))
    holds = (verb for verb, words in VERBS[:5] if _holds(title, words))
    return next(begins, None) or next(holds, _OTHER)


def shown(title: str) -> str:
    """Return what is shown: of a title that first tells of receiving guests (`Đón tiếp đại biểu, văn nghệ`), the show."""
    found = (SHOW.search(title) or LATER.search(title)) if same(title).startswith("đón") else None
    show = title[found.end() :] if found else title
    return f"chương trình {small(show)}" if same(show).startswith("văn nghệ") else small(show)


def without_verb(title: str) -> str:
    """Return what is shown or read out: `Chiếu phim tư liệu` without the verb in front of it."""
    return VERB.sub("", title)


def _holds(text: str, words: tuple[str, ...]) -> bool:
    return re.search(rf"\b(?:{'|'.join(map(same, words))})\b", same(text)) is not None
