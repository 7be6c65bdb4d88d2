"""Is a word misspelt in a way that is known?"""

from collections.abc import Iterator

from confplan.case import Case
from confplan.findings import Finding, Fix, Severity, Text
from confplan.planning.spellings import misspelt
from confplan.rules.rule import Rule

rule = Rule(
    module=__name__,
    severity=Severity.WARNING,
    basis="Bảng chữ hay viết nhầm của chương trình (confplan/profiles/wording.toml)",
    summary=Text("Chữ viết nhầm", "A word is misspelt"),
    why=Text(
        "Chữ trong kế hoạch in lên phông, màn hình và giấy mời; sửa trước khi in thì không tốn gì",
        "The plan's words are printed on the backdrop, the screen and the invitations; a slip costs nothing before that",
    ),
    bad="""
agenda:
  - Thí điểm mô hình Tổ dự quản trên địa bàn dân cư
""",
    good="""
agenda:
  - Thí điểm mô hình Tổ tự quản trên địa bàn dân cư
""",
)


@rule.check
def check(case: Case) -> Iterator[Finding]:
    for written, slip in misspelt(case.plan):
        is_safe = slip.is_safe and case.plan.status == "draft"
        yield rule.finding(
            written.at,
            vi=f"“{written.words}”: có lẽ là “{written.right}”",
            en=f"“{written.words}”: “{written.right}” is probably meant",
            fix=Fix(written.at, written.right, safe=is_safe, words=written.words),
            words=written.words,
        )
