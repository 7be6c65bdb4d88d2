"""`confplan documents`: what can be rendered, and in which formats"""

from confplan.cli.language import say, tell
from confplan.cli.printing import show
from confplan.documents.index import document, document_names
from confplan.rendering.template_files import templates

HELP = say("Liệt kê các giấy tờ in được và dạng tệp", "List the papers that can be rendered, and their formats")


def command() -> int:
    for name in document_names():
        formats = ", ".join(dict.fromkeys(template.format for template in templates(name)))
        show([[(f"{name:<16}", "place"), (f"{formats:<20} ", "gutter"), (tell(document(name).summary), "")]])
    return 0
