"""The words for what YAML allows and a plan does not"""

from confplan.findings import Text
from confplan.source.limits import VALUES_VARIABLE

ANCHOR = Text(
    vi='dấu "&" đặt tên cho một đoạn (anchor), kế hoạch không dùng; nếu là chữ thì đặt cả câu trong dấu nháy',
    en='"&" names a part (an anchor), which a plan does not use; if it is text, put the whole text in quotes',
)
ALIAS = Text(
    vi='dấu "*" chép lại một đoạn khác (alias), kế hoạch không dùng; nếu là chữ thì đặt cả câu trong dấu nháy',
    en='"*" copies another part (an alias), which a plan does not use; if it is text, put the whole text in quotes',
)
MERGE = Text(
    vi='"<<" gộp một đoạn khác vào đây (merge key), kế hoạch không dùng; viết thẳng các ô ra',
    en='"<<" merges another part in here (a merge key), which a plan does not use; write the fields out',
)
KEY_NOT_TEXT = Text(
    vi="tên ô phải là chữ, không phải danh sách hay nhóm ô trong ngoặc; nếu cả dòng là một câu thì đặt trong dấu nháy",
    en="a field's name must be text, not a list or a group in brackets; if the whole line is a text, put it in quotes",
)
QUOTED_EMPTY = Text(
    vi="hai dấu nháy không có chữ ở giữa; ô chưa quyết định thì để trống, không viết dấu nháy",
    en="quotes with nothing between them; a field that is not decided yet is left empty, without quotes",
)
FIRST = Text(vi="lần đầu viết ở đây", en="first written here")
EMPTY_FILE = Text(
    vi='tệp chưa có nội dung; lệnh "confplan new" tạo một kế hoạch mẫu',
    en='the file has no content; "confplan new" writes a plan to start from',
)
LIST_AT_TOP = Text(
    vi='kế hoạch phải gồm các mục như "conference:" và "agenda:", nhưng tệp này là một danh sách',
    en='a plan is made of sections such as "conference:" and "agenda:", but this file is a list',
)
TEXT_AT_TOP = Text(
    vi='kế hoạch phải gồm các mục như "conference:" và "agenda:", nhưng tệp này chỉ là văn bản thường',
    en='a plan is made of sections such as "conference:" and "agenda:", but this file is plain text',
)
NO_LIST = Text(
    vi='tệp này phải là một danh sách: mỗi mục bắt đầu bằng "- " ở đầu dòng',
    en='this file must be a list: each entry starts with "- " at the start of a line',
)
SEVERAL_DOCUMENTS = Text(
    vi='dòng "---" bắt đầu một kế hoạch thứ hai; mỗi tệp chỉ có một kế hoạch, phần từ đây trở đi không được đọc',
    en='"---" starts a second plan; a file holds one plan, and what follows is not read',
)
DIRECTIVE = Text(
    vi='dòng bắt đầu bằng "%" là chỉ thị YAML, kế hoạch không dùng; xóa dòng này, ghi chú thì bắt đầu bằng "#"',
    en='a line that starts with "%" is a YAML directive, which a plan does not use; delete it, or start a comment with "#"',
)


def other_top(*, is_list_written: bool, is_list_wanted: bool) -> tuple[str, Text]:
    """The rule and the words for a file that is not of the kind that is read here"""
    if is_list_wanted:
        return "not-a-list", NO_LIST
    return "not-a-plan", LIST_AT_TOP if is_list_written else TEXT_AT_TOP


def duplicate(key: str, line: int) -> Text:
    return Text(
        vi=f'ô "{key}" đã viết ở dòng {line}; mỗi ô chỉ viết một lần, giá trị ở đây không được dùng',
        en=f'"{key}" is already written on line {line}; a field is written once, and the value here is not used',
    )


def tag(name: str) -> Text:
    name = name.replace("tag:yaml.org,2002:", "!!")
    return Text(
        vi=f'dấu "!" gắn kiểu dữ liệu ({name}), kế hoạch không dùng; nếu là chữ thì đặt cả câu trong dấu nháy',
        en=f'"!" gives a data type ({name}), which a plan does not use; if it is text, put the whole text in quotes',
    )


def too_deep(deepest: int) -> Text:
    return Text(
        vi=f"các mục lồng nhau quá {deepest} bậc",
        en=f"lists and fields are nested more than {deepest} deep",
    )


def too_many(most: int) -> Text:
    return Text(
        vi=f"kế hoạch có nhiều hơn {most:,} giá trị (muốn hơn thì đặt {VALUES_VARIABLE})".replace(",", "."),
        en=f"the plan has more than {most:,} values (for more set {VALUES_VARIABLE})",
    )
