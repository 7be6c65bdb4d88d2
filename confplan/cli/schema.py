"""`confplan schema`: the JSON Schema that editors check and complete with"""

import json
import sys

from confplan.cli.language import say

HELP = say("In JSON Schema của tệp kế hoạch, cho trình soạn thảo", "Print the JSON Schema of a plan file, for editors")


def command() -> int:
    from confplan.model.schema import schema

    sys.stdout.write(json.dumps(schema(), ensure_ascii=False, indent=1) + "\n")
    return 0
