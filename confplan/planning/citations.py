"""A legal basis taken apart: TYPE [số] NUMBER ngày DATE [của ISSUER] SUMMARY"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.document import Basis
from confplan.patterns import regex

# What may be cited, by its folded spelling; the longest that fits is meant.
_KINDS: Final = (
    "Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Lệnh", "Nghị quyết liên tịch", "Nghị quyết", "Nghị định", "Thông tư liên tịch",
    "Thông tư", "Thông tri", "Quyết định", "Chỉ thị", "Kết luận", "Quy chế", "Quy định", "Điều lệ", "Công văn", "Công điện",
    "Kế hoạch", "Hướng dẫn", "Thông báo", "Thông cáo", "Tờ trình", "Báo cáo", "Biên bản", "Chương trình", "Đề án", "Dự án",
    "Phương án", "Hợp đồng", "Giấy mời", "Giấy ủy quyền",
)  # fmt: skip
KINDS: Final[Mapping[str, str]] = {kind.casefold(): kind for kind in _KINDS}
BY_NAME_ALONE: Final = frozenset({"Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Điều lệ"})
LONGEST_ISSUER = 14  # in words; more than that holds a summary whose first word is not among STARTERS

KIND = regex(rf"\s*(?:căn cứ )?({'|'.join(sorted(KINDS, key=len, reverse=True))})(?!\w)", re.IGNORECASE)
SYMBOL = r"[0-9]{1,6}(?:\s?/\s?[0-9]{4})?\s?[/-]\s?[^\W\d_][\w./-]*"
NUMBER = regex(rf"\s*(?:(số):?\s+({SYMBOL}|[0-9]{{1,6}}(?![\w/.-]))|({SYMBOL}))", re.IGNORECASE)
LATER_NUMBER = regex(rf"(?<!\w)(số):?\s+({SYMBOL})", re.IGNORECASE)
DATE = regex(
    r"(?<!\w)ngày\s+([0-9]{1,2})(?:\s+tháng\s+|\s?[/.-]\s?)([0-9]{1,2})(?:\s*,?\s+năm\s+|\s?[/.-]\s?)([0-9]{4})(?![0-9])",
    re.IGNORECASE,
)
# "Tổ chức" and "Kế hoạch" with a capital are parts of names (Ban Tổ chức, Bộ Kế hoạch và Đầu tư): only these begin a summary.
STARTERS = regex(
    r"(?<!\w)(?:[Vv]ề|[Vv]/[Vv]|[Hh]ướng dẫn|[Ss]ửa đổi|[Bb]ổ sung|[Qq]uy định|[Bb]an hành|[Pp]hê duyệt|[Tt]riển khai"
    r"|thực hiện|tổ chức|thành lập|công bố|tăng cường|bãi bỏ|thay thế|điều chỉnh|phát động|đẩy mạnh|chấn chỉnh|giao"
    r"|công nhận|kiện toàn|tổng kết|tiếp tục|nâng cao|đổi mới|chuyển|cho phép|chấp thuận|góp ý|trả lời|đề nghị|tặng"
    r"|khen thưởng|phân công|ủy quyền|kéo dài|chi tiết|một số)(?!\w)"
)
CONGRESS = regex(r"\s*(?:của )?(?:Đại hội|Hội nghị) ")
OF = regex(r"(?<!\w)của(?!\w)")


@frozen(kw_only=True)
class Citation:
    """What a basis says of the document cited. None: it is not said, or could not be told.

    `date_written` without `date` is a date that no calendar has; spans are (start, end) in the text as it is given.
    """

    kind: str | None = None
    number: str | None = None
    has_so: bool = False
    date: dt.date | None = None
    date_written: str | None = None
    issuer: str | None = None
    summary: str | None = None
    number_at: tuple[int, int] | None = None
    date_at: tuple[int, int] | None = None

    @property
    def is_cited_by_name(self) -> bool:
        """A law has a name and a date, and neither number nor issuer need be said; so has a congress's resolution."""
        return self.kind in BY_NAME_ALONE or bool(CONGRESS.match(self.summary or ""))


@lru_cache(maxsize=256)
def parse(text: str) -> Citation:
    """Return the parts of a citation; a text that cites no document has no kind."""
    found = KIND.match(text)
    if found is None:
        return Citation()
    kind, start = KINDS[found[1].casefold()], found.end()
    number = NUMBER.match(text, start)
    if number is None and (kind in BY_NAME_ALONE or CONGRESS.match(text, start)):
        return _named(text, kind, start)
    return _numbered(text, kind, start, number or _number_inside(text, start))


def _named(text: str, kind: str, start: int) -> Citation:
    """Return a citation whose name stands before its date: `Luật Thi đua, khen thưởng ngày …`."""
    number = LATER_NUMBER.search(text, start)
    day = DATE.search(text, start)
    ends = [part.start() for part in (number, day) if part]
    return _citation(kind, number, day, None, text[start : min(ends, default=len(text))])


def _numbered(text: str, kind: str, start: int, number: re.Match[str] | None) -> Citation:
    rest = number.end() if number else start
    starter = STARTERS.search(text, rest)
    head_end = starter.start() if starter else len(text)
    day = DATE.search(text, rest, head_end)
    head = f"{text[rest : day.start()]} {text[day.end() : head_end]}" if day else text[rest:head_end]
    name, issuer = (text[start : number.start()], _tidy(head)) if number else _parted(head)
    summary = _tidy(text[head_end:]) or _tidy(name)
    if not summary and len(issuer.split()) > LONGEST_ISSUER:
        summary = issuer
    return _citation(kind, number, day, issuer or _parted(name)[1], summary)


def _parted(words: str) -> tuple[str, str]:
    """Return what stands before the first `của`, and the body after it."""
    of = OF.search(words)
    return (words[: of.start()], _tidy(words[of.end() :])) if of else (words, "")


def _number_inside(text: str, start: int) -> re.Match[str] | None:
    """Return a number that stands later, but before a summary, which may name other documents."""
    starter = STARTERS.search(text, start)
    return LATER_NUMBER.search(text, start, starter.start() if starter else len(text))


def _citation(
    kind: str, number: re.Match[str] | None, day: re.Match[str] | None, issuer: str | None, summary: str
) -> Citation:
    group = (number.lastindex or 0) if number else 0
    return Citation(
        kind=kind,
        number=number[group].rstrip(".-/") if number else None,
        has_so=bool(number and number[1]),
        number_at=number.span(group) if number else None,
        date=_date(day) if day else None,
        date_written=day[0] if day else None,
        date_at=day.span() if day else None,
        issuer=issuer or None,
        summary=_tidy(summary) or None,
    )


def _date(found: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _tidy(text: str) -> str:
    """Return the words without the commas around them and without the `của` in front."""
    return " ".join(text.split()).strip(" ,;.:()").removeprefix("của ").strip(" ,;.:()")


def cited(bases: Sequence[Basis], number: str) -> Basis | None:
    """Return the basis that has the number; spaces in it do not matter."""
    return next((one for one in bases if _key(parse(one.text).number or "") == _key(number)), None)


def cited_again(text: str, number: str | None) -> str | None:
    """Return the words, number and date, with which the summary of a citation cites that document in full once more."""
    return _others_in_full(text).get(_key(number)) if number else None


@lru_cache(maxsize=256)
def _others_in_full(text: str) -> Mapping[str, str]:
    """Return the words, number and date, with which a citation cites other documents than its own, by their numbers."""
    own, others = _key(parse(text).number or ""), dict[str, str]()
    for found in LATER_NUMBER.finditer(text):
        day = DATE.match(text, found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip()))
        if day and _key(found[2]) != own:
            others.setdefault(_key(found[2]), text[found.start() : day.end()])
    return others


def _key(number: str) -> str:
    return same(number).replace(" ", "")
