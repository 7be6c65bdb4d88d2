"""Does a hole in a sentence name nothing that can be printed there?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.model.messages import Phrase, did_you_mean, joined
from confplan.planning.holes import Problem, filled
from confplan.planning.stray_holes import stray_holes
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="<tên-ô> trong câu: một ô của mục này, <id.tên-ô> của mục khác, <danh-sách.count> là số mục của danh sách",
    summary=Text("Chỗ điền trong câu không trỏ tới ô nào", "A hole in a sentence names no field"),
    why=Text(
        "Câu in ra sẽ còn nguyên dấu < > thay vì con số hay ngày giờ",
        "The sentence would print with its < > instead of a number or a date",
    ),
    bad="""
agenda:
  - title: Chiếu phim
    minutes: 15
    text: <title> (<minuts> phút)
""",
    good="""
agenda:
  - title: Chiếu phim
    minutes: 15
    text: <title> (<minutes> phút), dành cho trẻ < 5 tuổi và <<khách>
""",
)

_WHY = {
    "unknown": Phrase("không có ô nào tên là “{0}” để điền vào câu", "there is no field “{0}” to fill in here"),
    "personal": Phrase("“{0}” là thông tin cá nhân nên không điền vào câu", "“{0}” is personal data, which no sentence takes in"),
    "unprintable": Phrase("ô “{0}” không phải là câu chữ nên không in ra được", "the field “{0}” holds no words that could be printed"),
    "too-long": Phrase("điền “{0}” thì câu quá dài; các câu đang điền vào nhau quá nhiều lần", "with “{0}” the sentence grows too long; sentences take in each other too often"),
}  # fmt: skip
_SPACED = Phrase("chỗ điền “<{0}>” có dấu cách nên sẽ in nguyên; viết “<{1}>”", "“<{0}>” has a space and prints as it is; write “<{1}>”")  # fmt: skip
_NO_SENTENCE = Phrase(
    "ô này không phải câu nên “<{0}>” sẽ in nguyên; viết giá trị vào đây, hoặc viết “<{1}>” trong ô “text”",
    "this field is no sentence, so “<{0}>” prints as it is; write the value here, or “<{1}>” in the field “text”",
)
_LITERAL = Phrase("; nếu muốn in dấu “<” thì viết “<<”", "; for a printed “<” write “<<”")


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for sentence in filled(case.plan).values():
        for problem in sentence.problems:
            if problem.at == sentence.at and problem.why in _WHY:
                text = joined(_WHY[problem.why].of(problem.name), _hint(problem))
                yield rule.finding(problem.at, vi=text.vi, en=text.en, words=f"<{problem.name}>")
    for stray in stray_holes(case.plan):
        text = (_SPACED if stray.is_sentence else _NO_SENTENCE).of(stray.words, stray.hole)
        yield rule.finding(stray.at, vi=text.vi, en=text.en, words=f"<{stray.words}>")


def _hint(problem: Problem) -> Text:
    if problem.near:
        return did_you_mean([f"<{name}>" for name in problem.near])
    return _LITERAL.of() if problem.why == "unknown" else Text("", "")
