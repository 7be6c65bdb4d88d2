"""Does a printed text hold a letter that the fonts of the prints do not have?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Severity, Text
from confplan.planning.letters import without_shape
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.ERROR,
    basis="Phông chữ kèm theo chương trình (Liberation Serif) có đủ chữ Việt, không có biểu tượng cảm xúc, chữ Hán",
    summary=Text("Phông chữ in không có một chữ", "The fonts of the prints have no shape for a letter"),
    why=Text(
        "Bản PDF, SVG, PNG dùng phông chữ kèm theo chương trình; chữ mà phông không có (biểu tượng cảm xúc, chữ Hán …) sẽ in ra ô trống mà không ai báo",
        "PDF, SVG and PNG use the fonts that come with the program; a letter that they lack (emoji, Chinese …) would silently print as an empty box",
    ),
    bad="""
conference: {name: Hội nghị tổng kết 🎉}
""",
    good="""
conference: {name: Hội nghị tổng kết – “Ỳ Ỷ Ỹ Ẵ Ặ”}
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for path, letters in without_shape(case.plan):
        for letter in letters:
            code = f"U+{ord(letter):04X}"
            yield rule.finding(
                path,
                vi=f"phông chữ in không có chữ “{letter}” ({code}), bản in sẽ ra ô trống",
                en=f"the fonts of the prints have no letter “{letter}” ({code}); it would print as an empty box",
                words=letter,
            )
