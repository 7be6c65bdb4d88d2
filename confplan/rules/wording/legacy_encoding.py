"""Is a text of the plan or of a list in the letters of an old font: TCVN3, VNI?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.places import Path, Place
from confplan.planning.legacy_letters import FONTS, Reading, reading, readings, suspects
from confplan.planning.legacy_lists import cells_of
from confplan.rosters import Roster
from confplan.rules.rule import Rule, related

SHOWN, LONGEST = 8, 60

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001",
    summary=Text("Chữ gõ bằng bảng mã cũ (TCVN3, VNI)", "A text is in the letters of an old encoding (TCVN3, VNI)"),
    why=Text(
        "Chữ gõ cho font .VnTime hay VNI-Times chỉ đọc được với font đó; in ra bằng font khác thì thành chữ vô nghĩa. "
        "Chương trình không tự chuyển mã, vì một chữ có thể đọc hai cách",
        "What was typed for .VnTime or VNI-Times can be read in that font only, and prints as nonsense in any other. "
        "The program converts nothing itself, since a letter may read in two ways",
    ),
    bad="""
document:
  signature: [Chñ tÞch, NguyÔn V¨n §øc]
""",
    good="""
document:
  signature: [Chủ tịch, Nguyễn Văn Đức]
conference:
  name: Giao lưu với thành phố Köln
""",
)
CONVERT = Text("chuyển sang Unicode rồi chép lại", "convert it to Unicode and paste it again")
REOPEN = Text("mở lại tệp gốc bằng bảng mã UTF-8 rồi chép lại", "open the original as UTF-8 and paste it again")
HOW = {
    "TCVN3": (Text("có vẻ là bảng mã TCVN3 (font .VnTime)", "TCVN3 (the fonts .VnTime)"), CONVERT),
    "VNI": (Text("có vẻ là bảng mã VNI (font VNI-Times)", "VNI (the fonts VNI-Times)"), CONVERT),
    "UTF-8": (Text("có vẻ là chữ UTF-8 bị mở nhầm bằng Windows-1252", "UTF-8 that was opened as Windows-1252"), REOPEN),
    "eth": (
        Text("có chữ Ð của bảng mã khác (không phải Đ, U+0110)", "Vietnamese with a foreign Ð (not Đ, U+0110)"),
        Text("gõ lại chữ Đ", "type the Đ again"),
    ),
}


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for at, text in suspects(case.plan):
        if found := reading(text):
            yield _finding(at, text, found)
    for roster in case.rosters or ():
        yield from _of_list(roster)


def _of_list(roster: Roster) -> Iterator[Finding]:
    """One finding a list: it was typed in one font."""
    cells = cells_of(roster)
    found = readings(cells.texts)
    places = list(found)
    for place in places[:1]:
        others = [cells.at(other) for other in places[1 : SHOWN + 1]]
        said = _of_a_list(found[place])
        yield _finding(cells.at(place), cells.texts[place], found[place], places=(len(places), others), mend=said)


def _of_a_list(found: Reading) -> Text:
    """Return how a list is mended: what was typed for an old font is converted as it is taken in."""
    if found.scheme not in FONTS:
        return HOW[found.scheme][1]
    option = f"confplan delegates import --from {found.scheme.lower()}"
    return Text(f"nhận lại danh sách bằng {option} để chuyển sang Unicode", f"take the list in again with {option}, which converts it to Unicode")  # fmt: skip


def _finding(
    at: Path | Place, text: str, found: Reading, *, places: tuple[int, list[Place]] = (1, []), mend: Text | None = None
) -> Finding:
    (what, usual), written, read = HOW[found.scheme], _short(text), _short(found.text)
    (count, others), how = places, mend or usual
    vi, en = f"“{written}”", f"“{written}” looks"
    if count > 1:
        vi, en = (
            f"{count} ô của danh sách này, như “{written}”,",
            f"{count} cells of this list, such as “{written}”, look",
        )
    return rule.finding(
        at,
        vi=f"{vi} {what.vi}, đọc là “{read}”; {how.vi}",
        en=f"{en} like {what.en}, which reads “{read}”; {how.en}",
        severity=Severity.WARNING if found.scheme == "eth" else rule.severity,  # it still reads and prints right
        related=[related(place, vi="ô này cũng vậy", en="this cell too") for place in others],
    )


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
