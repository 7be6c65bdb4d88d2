"""What Jinja says of a field that it cannot read, in both languages and in an office's words"""

import re

from confplan.findings import Text

_END = "end of (?:print statement|statement block)"
_SAYINGS: tuple[tuple[re.Pattern[str], Text], ...] = (
    (
        re.compile("expected token 'end of statement block', got 'if'"),
        Text("Thay “else if” bằng “elif”", "Write “elif” instead of “else if”"),
    ),
    (
        re.compile("expected token 'end of statement block', got '='"),
        Text("So sánh bằng nhau viết hai dấu bằng: ==", "Comparing takes two signs: =="),
    ),
    (
        re.compile(f"expected token '{_END}', got '(?P<got>.+)'"),
        Text(
            "Trước “{got}” thiếu dấu chấm, dấu “|” hoặc dấu ngoặc; tên của một trường viết liền, không có dấu cách",
            "Before “{got}” a dot, a “|” or a bracket is missing; the name of a field has no spaces",
        ),
    ),
    (
        re.compile(f"expected token 'name', got '{_END}'"),
        Text("Sau dấu chấm hoặc dấu “|” còn thiếu tên", "After the dot or the “|” a name is missing"),
    ),
    (
        re.compile(f"[Ee]xpected an expression, got '{_END}'"),
        Text("Trường hoặc lệnh này còn trống", "This field or step is empty"),
    ),
    (
        re.compile(r"unexpected char '(?P<got>.+?)' at \d+"),
        Text("Trong trường có ký tự không dùng được: “{got}”", "The field holds a letter that it cannot: “{got}”"),
    ),
)


def syntax_words(said: str) -> Text | None:
    """Return what it means, None where we have no words of our own for it."""
    for pattern, text in _SAYINGS:
        found = pattern.search(said)
        if found:
            named = found.groupdict()
            return Text(text.vi.format(**named), text.en.format(**named))
    return None
