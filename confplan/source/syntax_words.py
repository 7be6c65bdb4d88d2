"""What a syntax error is, in the words of the one who writes the plan"""

from confplan.findings import Text

_SPACES = Text("chỉ dùng dấu cách, hai dấu cách cho mỗi bậc", "use spaces only, two for each level")
TAB = Text(
    vi=f"dòng này lùi vào bằng phím Tab; {_SPACES.vi}",
    en=f"this line is indented with a tab; {_SPACES.en}",
)
NO_NAME = Text(vi='trước dấu ":" phải có tên ô', en='a field\'s name must stand before ":"')
STRAY_ITEM = Text(
    vi='gạch đầu dòng "- " không đứng được ở đây, vì các dòng cùng cấp là các ô có tên',
    en='a list item "- " cannot stand here, because the lines beside it are named fields',
)
COMMENT_INSIDE = Text(
    vi="ghi chú (#) cắt ngang một câu còn viết tiếp ở dòng dưới; chuyển ghi chú lên dòng riêng phía trên, "
    "hoặc đặt cả câu trong dấu nháy nếu # là chữ",
    en="a comment (#) cuts a text that goes on below; move the comment to a line above it, "
    "or put the whole text in quotes if # is part of it",
)
BLOCK_MARK = Text(
    vi='">" và "|" ở đầu báo rằng đoạn văn nằm ở các dòng dưới; nếu là chữ thì đặt cả câu trong dấu nháy',
    en='">" or "|" at the start says that the text stands on the lines below; if it is text, put the whole text in quotes',
)
UNREADABLE = Text(
    vi="chỗ này không đúng cú pháp YAML nên không đọc được; thường do thiếu dấu nháy, thiếu ngoặc hoặc lùi dòng lệch",
    en="this is not valid YAML and cannot be read; often a quote or bracket is missing, or the indentation is off",
)


def colon(before: str) -> Text:
    shown = _short(before)
    return Text(
        vi=f'dấu hai chấm sau "{shown}" nằm giữa một câu; đặt cả câu trong dấu nháy, '
        'hoặc viết ">-" rồi viết câu ở dòng dưới',
        en=f'the colon after "{shown}" stands inside a text; put the whole text in quotes, '
        'or write ">-" and the text on the next line',
    )


def tab(lines: int) -> Text:
    if lines == 1:
        return TAB
    return Text(
        vi=f"{lines} dòng liền nhau từ đây lùi vào bằng phím Tab; {_SPACES.vi}",
        en=f"{lines} lines from here on are indented with tabs; {_SPACES.en}",
    )


def after_quote(rest: str, quote: str) -> Text:
    other = "'…'" if quote == '"' else '"…"'
    shown = _short(rest)
    return Text(
        vi=f'sau dấu nháy đóng còn "{shown}"; đặt cả câu trong dấu nháy khác loại {other}, '
        'hoặc viết ">-" rồi viết câu ở dòng dưới',
        en=f'"{shown}" follows the closing quote; put the whole text in the other quotes {other}, '
        'or write ">-" and the text on the next line',
    )


def unclosed_quote(quote: str) -> Text:
    return Text(
        vi=f"dấu nháy {quote} mở ở đây mà không có dấu nháy đóng",
        en=f"the quote {quote} opened here is never closed",
    )


def escape(written: str) -> Text:
    return Text(
        vi=rf'"{written}" trong dấu nháy kép không có nghĩa; đặt cả câu trong dấu nháy đơn thay cho nháy kép',
        en=rf'"{written}" means nothing inside double quotes; put the whole text in single quotes instead',
    )


def unclosed_bracket(bracket: str) -> Text:
    closing = {"[": "]", "{": "}"}[bracket]
    return Text(
        vi=f'ngoặc "{bracket}" mở ở đây mà không có ngoặc "{closing}" đóng',
        en=f'the bracket "{bracket}" opened here has no "{closing}" that closes it',
    )


def after_bracket(rest: str) -> Text:
    shown = _short(rest)
    return Text(
        vi=f'sau ngoặc đóng còn "{shown}"; nếu là một câu thì đặt cả câu trong dấu nháy',
        en=f'"{shown}" follows the closing bracket; if this is a text, put the whole text in quotes',
    )


def inside_brackets(bracket: str) -> Text:
    return Text(
        vi=f'nội dung trong ngoặc "{bracket}" không đúng cú pháp; viết mỗi ô hoặc mỗi mục trên một dòng riêng, không dùng ngoặc',
        en=f'what stands inside "{bracket}" is not valid YAML; write each field or item on a line of its own, without brackets',
    )


def starts_with(letter: str) -> Text:
    return Text(
        vi=f'câu bắt đầu bằng "{letter}" phải đặt trong dấu nháy',
        en=f'a text that starts with "{letter}" must be put in quotes',
    )


def item_beside_key(key: str) -> Text:
    return Text(
        vi=f'danh sách phải bắt đầu ở dòng dưới "{key}:", mỗi mục một dòng "- "',
        en=f'a list starts on the line below "{key}:", each item on a line with "- "',
    )


def indentation(written: int, expected: int) -> Text:
    return Text(
        vi=f"dòng này lùi vào {written} dấu cách, còn các dòng cùng cấp phía trên lùi vào {expected}",
        en=f"this line is indented by {written} spaces, the lines of its level above it by {expected}",
    )


def deeper(field: str) -> Text:
    return Text(
        vi=f'"{field}:" lùi vào sâu hơn dòng trên nên bị coi là phần tiếp của câu trên; cho thẳng cột với dòng trên',
        en=f'"{field}:" is indented deeper than the line above and so continues its text; align it with the line above',
    )


def dash_missing(line: str) -> Text:
    shown = _short(line)
    return Text(
        vi=f'"{shown}" nằm trong một danh sách nên phải bắt đầu bằng "- "',
        en=f'"{shown}" stands in a list and must start with "- "',
    )


def space_missing(key: str) -> Text:
    return Text(
        vi=f'sau "{key}:" phải có một dấu cách',
        en=f'a space must follow "{key}:"',
    )


def no_field(line: str) -> Text:
    shown = _short(line)
    return Text(
        vi=f'"{shown}" không có dạng "tên ô: giá trị"; nếu là phần tiếp của câu trên thì lùi vào sâu hơn câu đó',
        en=f'"{shown}" is not of the form "field: value"; if it continues the text above, indent it deeper',
    )


def _short(text: str) -> str:
    longest = 40
    return text if len(text) <= longest else text[: longest - 1] + "…"
