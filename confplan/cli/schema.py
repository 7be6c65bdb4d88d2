"""`confplan schema`: the JSON Schema that editors check and complete with"""

import sys

from confplan.cli.language import say

HELP = say("In JSON Schema của tệp kế hoạch, cho trình soạn thảo", "Print the JSON Schema of a plan file, for editors")


def command() -> int:
    from confplan.model.schema import as_json

    sys.stdout.write(as_json())
    return 0
