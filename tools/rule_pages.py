"""The pages docs/rules/*.md, one for each thing that can be found: `python -m tools.rule_pages` writes them anew"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from confplan.findings import Severity, Text
from confplan.findings.basics import BASICS
from confplan.reports.words import severity_name
from confplan.rules.index import rules
from confplan.rules.rule import Rule
from tools.rule_inputs import AWAITED, inputs

HOME = Path(__file__).resolve().parent.parent / "docs" / "rules"
WORDS = "Quy tắc và các thông báo khác / Rules and what else is said"
WRITTEN = "<!-- Written by `python -m tools.rule_pages` from the rule itself -->"
FAMILIES = {
    "agenda": Text("Chương trình", "The agenda"),
    "awards": Text("Khen thưởng", "Awards"),
    "bases": Text("Căn cứ pháp lý", "Legal bases"),
    "budget": Text("Kinh phí", "The budget"),
    "dates": Text("Ngày, giờ, thời hạn", "Days, hours, deadlines"),
    "delegates": Text("Đại biểu", "Delegates"),
    "form": Text("Thể thức văn bản", "The form of documents"),
    "numbers": Text("Số, ký hiệu văn bản", "Document numbers"),
    "references": Text("Tên gọi, nơi nhắc tới nhau", "Names and references"),
    "stage": Text("Phông, sân khấu", "Backdrop and stage"),
    "tasks": Text("Phân công", "Tasks"),
    "wording": Text("Chữ và cách viết", "Words and spelling"),
}
LATER = Text("Chưa có: còn chờ đầu vào", "Not there yet: an input is missing")
READER = Text("Cách viết tệp, bản in", "How files are written, and prints")


def pages() -> dict[str, str]:
    """Return the text of every page by its file name."""
    own = {f"{rule.name}.md": _of_rule(rule) for rule in rules()}
    told = {f"{name}.md": _of_basic(name) for name in BASICS}
    return {"README.md": _index(), **own, **told}


def _index() -> str:
    lines = [f"# {WORDS}", "", WRITTEN, ""]
    for family, title in FAMILIES.items():
        held = [(rule.name, rule.severity, _with_inputs(rule)) for rule in rules() if rule.family == family]
        lines += _table(title, held) if held else []
    lines += _awaited()
    basics = [(name, basic.severity, basic.summary) for name, basic in sorted(BASICS.items())]
    return "\n".join([*lines, *_table(READER, basics)])


def _with_inputs(rule: Rule) -> Text:
    """Return the summary, with what the rule needs beside the plan."""
    needed = inputs(rule)
    if not needed:
        return rule.summary
    vi, en = (", ".join(words) for words in zip(*needed, strict=True))
    return Text(f"{rule.summary.vi} (cần: {vi})", f"{rule.summary.en} (needs: {en})")


def _awaited() -> list[str]:
    """Return the rules that wait for an input which no plan can give yet."""
    rows = [f"| {name} | {needed.vi} | {needed.en} |" for name, needed in AWAITED.items()]
    return [f"## {_both(LATER)}", "", "| tên / name | cần / needs (vi) | needs (en) |", "|---|---|---|", *rows, ""]


def _table(title: Text, held: list[tuple[str, Severity, Text]]) -> list[str]:
    rows = [f"| [{name}]({name}.md) | {_severity(level)} | {text.vi} | {text.en} |" for name, level, text in held]
    return [
        f"## {_both(title)}",
        "",
        "| tên / name | mức / level | tiếng Việt | English |",
        "|---|---|---|---|",
        *rows,
        "",
    ]


def _of_rule(rule: Rule) -> str:
    return "\n".join(
        [
            *_head(rule.name, rule.severity, rule.summary, rule.why),
            f"**Căn cứ / Ground:** {rule.basis}",
            "",
            *_example("Sai / Wrong", rule.bad),
            *_example("Đúng / Right", rule.good),
            *_turned_off(rule.name),
        ]
    )


def _of_basic(name: str) -> str:
    basic = BASICS[name]
    fixed = Text(
        "Đây không phải là quy tắc nên không đổi mức được ở `checks`",
        "This is no rule, so `checks` cannot change its level",
    )
    return "\n".join([*_head(name, basic.severity, basic.summary, basic.why), fixed.vi, "", fixed.en, ""])


def _head(name: str, severity: Severity, summary: Text, why: Text) -> list[str]:
    said = [
        f"**{summary.vi}** ({severity_name(severity, 'vi')})",
        f"**{summary.en}** ({severity_name(severity, 'en')})",
    ]
    return [f"# {name}", "", WRITTEN, "", said[0], "", why.vi, "", said[1], "", why.en, ""]


def _example(title: str, text: str) -> Iterator[str]:
    """Yield the files of an example, each in a block of its own."""
    yield from (f"## {title}", "")
    first, *others = re.split(r"^### file: (.+)\n", text.strip("\n") + "\n", flags=re.MULTILINE)
    yield from ("```yaml", first.rstrip("\n"), "```", "")
    for name, content in zip(others[::2], others[1::2], strict=True):
        yield from (f"`{name}`", "", f"```{name.rpartition('.')[2]}", content.rstrip("\n"), "```", "")


def _turned_off(name: str) -> list[str]:
    title = "## Tắt hoặc đổi mức / Turning it off or changing its level"
    block = ["```yaml", "checks:", f"  {name}: {{level: off, reason: lý do / the reason}}", "```"]
    return [title, "", *block, "", "`level`: `error`, `warning`, `note`, `off`", ""]


def _severity(severity: Severity) -> str:
    return f"{severity_name(severity, 'vi')} / {severity.value}"


def _both(title: Text) -> str:
    return f"{title.vi} / {title.en}"


def write(home: Path) -> None:
    """Write the pages, and take away those of rules that are gone."""
    home.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for page in set(home.glob("*.md")) - {home / name for name in wanted}:
        page.unlink()
    for name, text in wanted.items():
        (home / name).write_text(text, encoding="utf-8")


def main() -> int:
    write(HOME)
    print(HOME)
    return 0


if __name__ == "__main__":
    sys.exit(main())
