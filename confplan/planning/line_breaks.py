"""Where a long name breaks into lines of much the same width, without tearing what belongs together"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise

from confplan.folding import same
from confplan.frozen import frozen
from confplan.patterns import regex

PLAIN_BREAK = 0.12  # what a break costs that does not stand before a linking word, beside the square of a line
LINKING = "theo trên về của và năm nhiệm tại giai cho nhằm trong với từ do đối giữa cấp chào lần công thực sơ tổng"
# What the word behind them belongs to: no line ends with one.
LEADING_ON = "theo trên về của và tại cho nhằm trong với từ do giữa một hai ba bốn sáu bảy tám chín mười"
OPENING_PLACES = "tỉnh quận huyện phường xã ấp"  # with which a place begins that stands behind another name
PLACES = f"{OPENING_PLACES} trấn khu phố"  # before a name of a place: phường Thới An
# Words of two syllables that names of conferences are made of: no careful office breaks a line inside one.
COMPOUNDS = (
    "an ninh, an toàn, bảo vệ, biểu dương, cải cách, cán bộ, chỉ đạo, chỉ huy, chính phủ, chính quyền, chính trị, chuyên đề, "
    "chuyển đổi số, công chức, công đoàn, công khai, công nghệ, công tác, cơ quan, cơ sở, dân chủ, dân cư, dân số, đại biểu, "
    "đảng bộ, đảng viên, đất đai, đầu năm, đầu tư, địa bàn, địa phương, đô thị, đơn vị, đổi mới, giá trị, giai đoạn, "
    "dân sự, giáo dục, hành chính, hiệu quả, hòa giải, học sinh, học tập, hợp tác, kế hoạch, khen thưởng, khoa học, khu phố, "
    "kinh tế, lãnh đạo, lần thứ, lực lượng, mặt trận, môi trường, năm học, nâng cao, nghị quyết, nội vụ, nhà nước, nhân dân, nhiệm kỳ, "
    "nhiệm vụ, nông dân, nông nghiệp, nông thôn, pháp luật, phát động, phát triển, phong trào, phòng chống, phụ nữ, "
    "phương hướng, quản lý, quân sự, quốc gia, quốc phòng, quy chế, quy định, sắp xếp, sơ kết, tập huấn, thanh niên, "
    "thành đoàn, thành lập, thành phố, thành tích, thể thao, thi đua, tháng đầu, thường vụ, thực hiện, tiên tiến, tổ chức, tổng kết, toàn dân, "
    "trao đổi, triển khai, trung ương, trật tự, tuyên dương, tuyên truyền, ứng dụng, vận động, vận hành, văn hóa, "
    "vệ sinh, xã hội, xây dựng, y tế, "
    "công an, hội đồng, thường trực, ủy ban, văn phòng, tổ quốc, việt nam, trung tâm, đảng ủy, cựu chiến binh, chủ tịch, bí thư, "
    "tỉnh đoàn, quận đoàn, huyện đoàn, hội liên hiệp, liên hiệp phụ nữ, khu kinh tế, khu công nghiệp, hạ tầng, trưởng buôn, già làng, yêu nước, "
    "dân tộc, tôn giáo, liên minh, hợp tác xã, đoàn viên, quốc phòng - an ninh, kinh tế - xã hội"
)
NUMBER = regex(r"[\W_]*(?:\d[\w./-]*|[IVXLC]+)[\W_]*$")
DASHES = frozenset("-–—&")

# Advance widths of Times Bold in thousandths of the letters' size, which the shipped font shares.
WIDTHS = {
    letter: width / 1000
    for width, letters in (
        (250, " \u00a0.,"), (278, "'/"), (333, "-();:’"), (389, "I"), (500, "0123456789“”J–"), (556, "S"), (611, "FP"), (667, "BELTZ"),
        (722, "ACDĐNRUVXY"), (778, "GHKOQ"), (944, "M"), (1000, "W…"),
    )
    for letter in letters
}  # fmt: skip
USUAL_WIDTH = 0.722


@cache
def width(text: str) -> float:
    """Return how wide the text is in capitals, beside the size of its letters."""
    letters = unicodedata.normalize("NFD", text.upper())
    return sum(WIDTHS.get(letter, USUAL_WIDTH) for letter in letters if not unicodedata.combining(letter))


def balanced(words: Sequence[str], count: int, held: Sequence[Sequence[str]] = ()) -> tuple[str, ...]:
    """Break the words into so many lines of much the same width.

    As few breaks as can be tear a name or leave one word alone; of the others those before a linking word are better.
    """
    torn = frozenset(_torn(words, held))
    ends = list(accumulate(width(word) + WIDTHS[" "] for word in words))
    usual = (ends[-1] / count) ** 2
    found: _Found = {0: ((0, 0.0), (0,))}
    for left in reversed(range(count)):
        found = dict(_with_one_line_more(words, found, _Costs(torn, ends, usual), is_last=left == 0))
    _, starts = found[len(words)]
    return tuple(" ".join(words[start:end]) for start, end in pairwise(starts))


@frozen
class _Costs:
    torn: frozenset[int]
    ends: list[float]
    usual: float

    def line(self, words: Sequence[str], start: int, end: int) -> tuple[int, float]:
        """Return what a line costs: its faults first, then how far it is from the others."""
        wide = self.ends[end - 1] - (self.ends[start - 1] if start else 0)
        plain = same(words[start]) not in LINKING.split()
        faults = (start in self.torn) + (end - start == 1)
        return faults, wide * wide + plain * PLAIN_BREAK * self.usual


_Found = dict[int, tuple[tuple[int, float], tuple[int, ...]]]


def _with_one_line_more(
    words: Sequence[str], found: _Found, costs: _Costs, *, is_last: bool
) -> Iterator[tuple[int, tuple[tuple[int, float], tuple[int, ...]]]]:
    """Yield the best way to end one more line at each word, the last line at the last."""
    for end in [len(words)] if is_last else range(min(found) + 1, len(words) + 1):
        ways = []
        for start, ((faults, spread), starts) in found.items():
            if start < end:
                more, wider = costs.line(words, start, end)
                ways.append(((faults + more, spread + wider), (*starts, end)))
        yield end, min(ways)


def _torn(words: Sequence[str], held: Sequence[Sequence[str]]) -> Iterator[int]:
    """Yield the positions before which a break would tear a name or a number from its word."""
    written = [same(word).strip(",;:.()") for word in words]
    for name in held:
        for start in range(len(words)):
            if written[start : start + len(name)] == list(name):
                yield from range(start + 1, start + len(name))
    for place in range(1, len(words)):
        before, word = words[place - 1], words[place]
        is_joined = before[:1].isupper() and place > 1 and not _opens_place(written, place)
        both_names = word[:1].isupper() and (is_joined or same(before) in PLACES.split())
        if NUMBER.match(word) or {before, word} & DASHES or both_names or same(before) in LEADING_ON.split():
            yield place


def _opens_place(written: Sequence[str], place: int) -> bool:
    """Tell the word with which a place begins behind another name: `Việt Nam | Thành phố Hồ Chí Minh`."""
    return written[place] in OPENING_PLACES.split() or written[place : place + 2] == ["thành", "phố"]
