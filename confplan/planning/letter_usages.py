"""Whose usage a letter follows: the State's (Nghị định 30), the Party's (Hướng dẫn 36-HD/VPTW) or the Youth Union's"""

from confplan.folding import same
from confplan.frozen import frozen
from confplan.patterns import regex


@frozen(kw_only=True)
class Usage:
    """What the head of a letter says beside its issuer; the template prints the motto's first line in capitals

    `mark` stands under the issuer where the State draws a rule; `number_label` before the number.
    """

    motto: tuple[str, ...]
    number_label: str
    mark: str | None


STATE = Usage(
    motto=("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc"), number_label="Số:", mark=None
)
PARTY = Usage(motto=("Đảng Cộng sản Việt Nam",), number_label="Số", mark="*")
YOUTH = Usage(motto=("Đoàn TNCS Hồ Chí Minh",), number_label="Số:", mark="***")

# Names are compared in one spelling (ủy, uỷ), and the patterns with them.
_PARTY = regex(
    same(
        r"(?:(?:ban|tiểu ban|văn phòng|cơ quan|thường trực|ủy ban kiểm tra)\b.* )?"
        r"(?:(?:đảng|thành|tỉnh|quận|huyện|thị|chi) ủy|(?:đảng|chi) bộ|đảng đoàn|ban cán sự đảng|trung ương đảng)\b"
    )
)
_YOUTH = regex(
    same(
        r"(?:(?:ban (?:thường vụ|chấp hành|tổ chức|tuyên giáo|phong trào)|văn phòng|thường trực) )?"
        r"(?:(?:trung ương|thành|tỉnh|quận|huyện|thị|phường|xã|chi|liên chi) đoàn\b(?! kết\b)"
        r"|đoàn (?:tncs|thanh niên|phường|xã|đặc khu|thị trấn|quận|huyện|khối|cơ sở|các cơ quan|trường|đại học|học viện)\b)"
    )
)


def usage(issuer: str) -> Usage:
    """Return the usage that a body of that name follows; of a name that tells nothing, the State's."""
    name = same(issuer)
    if _PARTY.match(name):
        return PARTY
    return YOUTH if "đoàn" in name and _YOUTH.match(name) else STATE
