"""One JSON object a line, for programs that read while we write: the findings of `json`, each by itself"""

import json
from collections.abc import Sequence

from confplan.findings import Language
from confplan.reports.json import as_object
from confplan.reports.report import Report


def render(reports: Sequence[Report], language: Language) -> str:
    """Return a line for each finding; nothing where there is none."""
    found = (as_object(one, report, language) for report in reports for one in report.located)
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in found)
