"""What a rule needs beside the plan itself: found by taking it away from the rule's own bad example"""

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from confplan.case import Case
from confplan.findings import Text
from confplan.loading import load
from confplan.rules.rule import Rule
from confplan.versions import with_previous
from tests.rules.cases_of import TODAY, cases_in

INPUTS = {
    "rosters": Text("danh sách người", "lists of people"),
    "manuscripts": Text("bài viết của người phát biểu", "manuscripts"),
    "previous": Text("bản kế hoạch trước (`--since`)", "the plan as it was (`--since`)"),
}
AWAITED: Mapping[str, Text] = {  # rules of the catalogue that wait for an input which no plan can give yet
    "flags-misplaced": Text("vị trí cờ trên phông", "where the flags hang"),
    "page-form-off": Text("mẫu Word của cơ quan", "an office's own Word templates"),
}


def inputs(rule: Rule) -> tuple[Text, ...]:
    """Return what the rule is silent without; nothing where the plan itself is enough."""
    case = _bad(rule)
    if not any(rule.findings(case)):
        return ()
    without = {
        "rosters": replace(case, rosters=None),
        "manuscripts": replace(case, manuscripts=None),
        "previous": replace(case, previous=None),
    }
    return tuple(INPUTS[name] for name, less in without.items() if not any(rule.findings(less)))


def _bad(rule: Rule) -> Case:
    (example,) = cases_in(rule.bad)
    with tempfile.TemporaryDirectory() as name:
        for file, content in example.files.items():
            (Path(name) / file).parent.mkdir(parents=True, exist_ok=True)
            (Path(name) / file).write_text(content, encoding="utf-8")
        loaded = load(Path(name) / "plan.yaml", today=TODAY)
        if "previous.yaml" in example.files:
            loaded = with_previous(loaded, str(Path(name) / "previous.yaml"), today=TODAY)
    if loaded.case is None:
        raise ValueError(f"the bad example of {rule.name} is no plan")
    return loaded.case
