"""`confplan documents`: what can be rendered, in which formats, and what a template of one's own may say"""

import sys
from pathlib import Path

from confplan.cli.document_options import Fields, Format, FromPlan, case_of_examples
from confplan.cli.language import chosen, say, tell
from confplan.cli.printing import show, width
from confplan.documents.index import document, document_names
from confplan.rendering.template_files import templates

HELP = say("Liệt kê các giấy tờ in được và dạng tệp; --fields: các trường dùng trong mẫu Word, PDF, HTML của riêng bạn", "List the papers that can be rendered, and their formats; --fields: what a template of your own may name")  # fmt: skip


def command(*, fields: Fields = None, plan: FromPlan = None, format_: Format = "table") -> int:
    if fields is None:
        for name in document_names():
            formats = ", ".join(dict.fromkeys(template.format for template in templates(name)))
            show([[(f"{name:<16}", "place"), (f"{formats:<21} ", "gutter"), (tell(document(name).summary), "")]])
        return 0
    from confplan.vocabulary import json, markdown, table
    from confplan.vocabulary.vocabulary import vocabulary

    case = case_of_examples(plan, Path())
    if case is None:
        return 2
    shown = vocabulary(fields, case)
    if format_ == "table":
        show(table.lines(shown, chosen(), width()))
    else:
        sys.stdout.write({"json": json, "markdown": markdown}[format_].render(shown, chosen()))
    return 0
