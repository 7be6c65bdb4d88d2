"""Is what stands where a person's name belongs no name as it is written?"""

from collections import defaultdict
from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.messages import Phrase
from confplan.patterns import regex
from confplan.places import Path, Place
from confplan.planning.legacy_letters import readings
from confplan.planning.parts import positions
from confplan.planning.person_names import Fault, begins_like_a_name, fault, name_in, titled
from confplan.planning.references import is_body, is_post, several
from confplan.planning.signing import FOR, is_post_line
from confplan.rosters import Person, Roster
from confplan.rules.rule import Rule, related

LONG_NUMBER = regex(r"[0-9][0-9 .-]{2,}[0-9]")
ONE_BY_ONE, SHOWN = 3, 8  # more of one kind in a list are told together

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Nghị định 30/2020/NĐ-CP, Phụ lục II: họ tên người viết hoa chữ cái đầu của tất cả các âm tiết",
    summary=Text("Họ tên người viết chưa đúng dạng", "What stands for a name is not written as one"),
    why=Text(
        "Họ tên trong danh sách in thẳng lên giấy mời, biển tên, bằng khen; một chỗ viết tắt hay thiếu dấu là phải in lại",
        "Names in a list go straight to invitations, name plates and certificates; one without its marks is printed again",
    ),
    bad="""
document:
  signature: [Chủ tịch, NGUYEN VAN DUC]
""",
    good="""
document:
  signature: [Chủ tịch, Nguyễn Văn Đức]
conference:
  chair: Ông Y Thanh Hà Niê Kđăm
""",
)
SAID: dict[Fault, Phrase] = {
    "digits": Phrase("“{0}”: họ tên không có chữ số", "“{0}”: a name has no digits"),
    "signs": Phrase("“{0}”: họ tên chỉ gồm chữ; chưa biết tên thì để trống", "“{0}”: a name has letters only; one that is not known yet stays empty"),
    "capitals": Phrase("“{0}” viết hoa toàn bộ; họ tên chỉ viết hoa chữ cái đầu mỗi tiếng: {1}", "“{0}” is all capitals; of a name each syllable has one: {1}"),
    "unmarked": Phrase("“{0}” không có dấu; họ tên ghi đủ dấu như trên giấy tờ, viết hoa chữ cái đầu mỗi tiếng", "“{0}” has no marks; a name has them as on its owner's papers, and a capital for each syllable"),
    "small": Phrase("“{0}” không giống họ tên: mỗi tiếng của họ tên viết hoa chữ cái đầu", "“{0}” does not look like a name: each syllable of one has a capital"),
    "odd": Phrase("“{0}” có chữ hoa ở giữa tiếng; họ tên chỉ viết hoa chữ cái đầu mỗi tiếng: {1}", "“{0}” has a capital inside a syllable; of a name only the first letters are: {1}"),
    "single": Phrase("“{0}” chỉ có một tiếng; xem lại có thiếu họ hoặc tên đệm không", "“{0}” is one syllable; perhaps the family name is missing"),
}  # fmt: skip


@rule.check
def check(case: Case) -> Iterator[Finding]:
    yield from _signed(case)
    for at, name in _presiding(case):
        yield from _of_text(at, name)
    for roster in case.rosters or ():
        yield from _of_list(roster)


def _signed(case: Case) -> Iterator[Finding]:
    """Judge the last line of the signature, unless a name is left open below it, or it lacks what follows `KT.`."""
    signature, lines = case.plan.document.at("signature"), case.plan.document.signature
    places = tuple(positions(case.plan, signature, len(lines)))
    if not places or case.plan.is_undecided((*signature, places[-1] + 1)) or FOR.match(lines[-1]):
        return
    if is_post_line(lines[-1]):
        yield rule.finding(
            (*signature, places[-1]),
            vi=f"dòng cuối của khối chữ ký là họ tên, ở đây là “{lines[-1]}”; chưa biết ai ký thì thêm một dòng trống",
            en=f"the last line of the signature is a name, here is “{lines[-1]}”; where the signer is not known yet an empty line follows",
        )
    else:
        yield from _of_text((*signature, places[-1]), lines[-1])


def _presiding(case: Case) -> Iterator[tuple[Path, str]]:
    """Yield who presides and who leads through the programme, where the words are a person's and no post or body's."""
    conference = case.plan.conference
    for key, text in (("chair", conference.chair), ("mc", conference.mc)):
        yield from ((conference.at(key), name) for name in several(text or "") if _is_person(case, name))


def _of_text(at: Path, name: str) -> Iterator[Finding]:
    if (found := fault(name)) and not readings([name]):
        yield _finding(at, name, found)


def _is_person(case: Case, written: str) -> bool:
    name = name_in(written)
    if is_body(case.plan, written) or is_post(case.plan, name.text) or is_post_line(name.text):
        return False
    return name.is_addressed or begins_like_a_name(name.text)


def _of_list(roster: Roster) -> Iterator[Finding]:
    """Yield the findings of a list; names in old letters are told elsewhere."""
    old = readings([person.name for person in roster.people])
    kinds: dict[Fault, list[Person]] = defaultdict(list)
    for place, person in enumerate(roster.people):
        if place not in old and (found := fault(person.name)):
            kinds[found].append(person)
    for kind, people in kinds.items():
        if len(people) > ONE_BY_ONE:
            yield _together(kind, people)
        else:
            yield from (_finding(person.at, person.name, kind) for person in people)


def _finding(at: Path | Place, written: str, kind: Fault) -> Finding:
    text = SAID[kind].of(_shown(written), titled(name_in(written).text))
    return rule.finding(at, vi=text.vi, en=text.en, severity=_severity(kind))


def _together(kind: Fault, people: list[Person]) -> Finding:
    first, *others = people
    text = SAID[kind].of(_shown(first.name), titled(name_in(first.name).text))
    return rule.finding(
        first.at,
        vi=f"{text.vi}; trong danh sách này có {len(people)} tên như vậy",
        en=f"{text.en}; there are {len(people)} such names in this list",
        severity=_severity(kind),
        related=[related(one.at, vi=_shown(one.name), en=_shown(one.name)) for one in others[:SHOWN]],
    )


def _shown(written: str) -> str:
    """Leave out what may be a phone or a number of a paper that came into the cell of the name."""
    return LONG_NUMBER.sub("…", written)


def _severity(kind: Fault) -> Severity:
    """One syllable may be a whole name among some peoples."""
    return Severity.NOTE if kind == "single" else rule.severity
