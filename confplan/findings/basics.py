"""What the reader and the schema can say, by name: for `explain`, since no rule's file tells it"""

from collections.abc import Mapping

from confplan.findings.finding import Severity, Text
from confplan.frozen import frozen


@frozen
class Basic:
    """The summary and the reason of one kind of finding, and how bad it usually is"""

    summary: Text
    why: Text
    severity: Severity = Severity.ERROR


_READING = Text(
    "Chương trình đọc tệp YAML theo từng chữ đã viết; điều gì YAML hiểu khác ý người viết thì phải nói ra",
    "The program reads a YAML file letter by letter; what YAML takes otherwise than the writer meant must be said",
)
_SAFETY = Text(
    "Kế hoạch có thể do người lạ gửi đến; những cách viết này làm chương trình khác treo máy hoặc đọc sai",
    "A plan may come from a stranger; these writings make other programs hang or read what is not there",
)
_FORM = Text(
    "Mỗi ô có một kiểu giá trị; ô viết sai thì phần còn lại vẫn được kiểm tra",
    "Each field holds one kind of value; what is wrong is left out, and the rest is still checked",
)
_PRINTING = Text(
    "Bản in chỉ nói điều kế hoạch đã quyết định; chỗ nào chưa chắc phải được nói ra trước khi in",
    "A print says only what the plan has decided; what is not certain must be said before anything is printed",
)
_LISTS = Text(
    "Danh sách do nhiều nơi gửi về; dòng không đọc được theo tên cột thì không thể tính vào số đại biểu",
    "Lists come from many offices; a line that the column names do not explain cannot be counted",
)
_CONTROL = Text(
    "Điều được bỏ qua phải có lý do và còn đúng; nếu không, ghi chú cũ sẽ che mất lỗi mới",
    "What is ignored needs a reason that still holds; else an old comment hides a new mistake",
)


def _basic(why: Text, vi: str, en: str, severity: Severity = Severity.ERROR) -> Basic:
    return Basic(Text(vi, en), why, severity)


BASICS: Mapping[str, Basic] = {
    "anchor-or-alias": _basic(
        _SAFETY, "Dùng neo, bí danh hoặc khóa gộp của YAML", "YAML's anchors, aliases or merge keys are used"
    ),
    "assumed": Basic(
        Text("Bản in dùng trị số mặc định", "A print uses the profile's default"),
        Text(
            "Kế hoạch chưa ghi, nên bản in lấy trị số mặc định; người đặt in cần biết trước khi đặt làm",
            "The plan does not say, so the print takes the profile's figure; whoever orders it must know beforehand",
        ),
        Severity.WARNING,
    ),
    "baseline-stale": _basic(
        _CONTROL,
        "Tệp --baseline còn ghi một điều không còn nữa",
        "The baseline holds something that is no longer found",
        Severity.NOTE,
    ),
    "bidirectional-character": _basic(
        _SAFETY,
        "Có ký tự đổi chiều chữ, không nhìn thấy được",
        "An invisible letter turns the direction of writing",
        Severity.WARNING,
    ),
    "cell-failed": _basic(
        _LISTS,
        "Ô báo lỗi, hoặc công thức chưa có kết quả",
        "A cell with an error, or a formula without a result",
        Severity.WARNING,
    ),
    "colon-in-text": _basic(_READING, "Dấu hai chấm biến câu thành một ô", "A colon turns a sentence into a field"),
    "comma-in-braces": _basic(_READING, "Dấu phẩy trong { } cắt câu", "A comma inside { } cuts a sentence"),
    "comment-eats-text": _basic(_READING, "Dấu # nuốt mất phần cuối của câu", "A # swallows the end of a text"),
    "control-character": _basic(_SAFETY, "Có ký tự điều khiển", "There is a control character"),
    "directive-not-allowed": _basic(_SAFETY, "Dùng chỉ thị của YAML", "A YAML directive is used"),
    "duplicate-column": _basic(_LISTS, "Hai cột cùng tên", "Two columns have one name"),
    "duplicate-key": _basic(_READING, "Một ô được viết hai lần", "A field is written twice"),
    "empty-file": _basic(_READING, "Tệp rỗng", "The file is empty"),
    "field-missing": _basic(_FORM, "Thiếu một ô bắt buộc", "A field that must be there is missing"),
    "fields-expected": _basic(
        _FORM, "Cần các ô, không phải câu chữ hay danh sách", "Fields are expected, not a text or a list"
    ),
    "file-not-read": _basic(
        _SAFETY, "Không đọc được một tệp mà kế hoạch nêu tên", "A file that the plan names cannot be read"
    ),
    "file-too-large": _basic(_SAFETY, "Tệp quá lớn", "The file is too large"),
    "header-missing": _basic(_LISTS, "Thiếu tên cột ở dòng đầu", "The header does not name the columns"),
    "key-not-text": _basic(_READING, "Tên ô không phải là chữ", "A key is not a text"),
    "list-expected": _basic(_FORM, "Cần một danh sách", "A list is expected"),
    "name-missing": _basic(_LISTS, "Dòng chưa có họ tên", "A line without a name", Severity.WARNING),
    "not-a-list": _basic(_LISTS, "Tệp không phải là danh sách", "The file is no list"),
    "not-a-plan": _basic(_READING, "Tệp không phải là kế hoạch", "The file is no plan"),
    "not-settled": _basic(
        _PRINTING,
        "Bản in có chỗ kế hoạch chưa quyết định; khi in bằng --final thì đây là lỗi",
        "A print has places that the plan leaves undecided; with --final this is an error",
        Severity.WARNING,
    ),
    "not-utf8": _basic(_READING, "Tệp không được lưu bằng UTF-8", "The file is not saved as UTF-8"),
    "nothing-chosen": Basic(
        Text("Không có bản nào khớp với --only", "No paper fits the words of --only"),
        Text(
            "In mà không chọn được bản nào thì thư mục kết quả vẫn trống; xem lại chữ viết ở --only",
            "A print of nothing would leave the folder empty; the words of --only want another look",
        ),
    ),
    "number-shortened": _basic(
        _LISTS,
        "Số bị bảng tính rút ngắn, mất chữ số",
        "A number that a spreadsheet shortened, figures lost",
        Severity.WARNING,
    ),
    "office-file": _basic(_READING, "Đây là tệp Word hoặc Excel", "This is a Word or Excel file"),
    "passed-over": _basic(
        _READING, "Tệp trong thư mục không phải kế hoạch", "A file of the folder is no plan", Severity.NOTE
    ),
    "prose-in-brackets": _basic(
        _READING, "Câu chữ đặt trong [ ] bị dấu phẩy cắt", "Sentences in [ ] are cut at their commas"
    ),
    "quote-not-closed": _basic(_LISTS, "Dấu nháy không đóng lại", "A quote does not close", Severity.WARNING),
    "quoted-empty": _basic(
        _READING, "Ô chưa quyết định lại viết bằng dấu nháy rỗng", "An undecided field is written as empty quotes"
    ),
    "ragged-row": _basic(_LISTS, "Số ô của dòng khác dòng tiêu đề", "A line has other cells than the header"),
    "rule-failed": Basic(
        Text("Một quy tắc bị lỗi khi chạy", "A rule itself failed"),
        Text(
            "Chương trình có lỗi ở quy tắc này: kế hoạch chưa được nó kiểm tra, các quy tắc khác vẫn chạy",
            "The program has a fault in this rule: the plan was not judged by it, the other rules went on",
        ),
    ),
    "setting-unclear": Basic(
        Text("Không rõ --set đổi ô nào", "It is not clear what --set changes"),
        Text(
            "Thử một con số mà nhầm ô thì câu trả lời sai; địa chỉ phải chỉ đúng một ô, và ô tự tính thì đổi ở nơi nó tính ra",
            "A what-if on the wrong field gives a wrong answer; an address means one field, and what is worked out is changed where it comes from",
        ),
    ),
    "several-documents": _basic(_READING, "Một tệp có nhiều tài liệu YAML", "One file holds several YAML documents"),
    "sheet-passed-over": _basic(_LISTS, "Một trang tính không được đọc", "A sheet is not read", Severity.WARNING),
    "suppression-malformed": _basic(
        _CONTROL,
        "Ghi chú bỏ qua viết chưa đúng cách",
        "A comment that means to ignore something is not in that form",
        Severity.WARNING,
    ),
    "suppression-unknown-rule": _basic(
        _CONTROL,
        "Ghi chú bỏ qua nêu một quy tắc không có",
        "A comment ignores a rule that does not exist",
        Severity.WARNING,
    ),
    "suppression-unused": _basic(
        _CONTROL, "Ghi chú bỏ qua không bỏ qua điều gì", "A comment that ignores nothing", Severity.WARNING
    ),
    "suppression-without-reason": _basic(
        _CONTROL, "Ghi chú bỏ qua không có lý do", "A comment that ignores without a reason", Severity.WARNING
    ),
    "syntax-error": _basic(_READING, "Chỗ này không đúng cách viết YAML", "This is not YAML"),
    "tag-not-allowed": _basic(_SAFETY, "Dùng nhãn kiểu của YAML", "A YAML tag is used"),
    "template-error": Basic(
        Text("Mẫu in không dùng được", "A template cannot be used"),
        Text(
            "Mẫu in do cơ quan sửa được, nên lỗi trong mẫu được chỉ đúng tệp và dòng, và không có gì được in",
            "Templates are for offices to change, so a mistake in one is told by file and line, and nothing is printed",
        ),
    ),
    "template-unused": Basic(
        Text("Có mẫu in không được dùng", "A template is not used"),
        Text(
            "Mẫu đặt sai chỗ hoặc sai tên thì bản in vẫn theo mẫu có sẵn; người sửa mẫu cần biết vì sao",
            "With a template in the wrong place or under a wrong name the shipped one is printed; whoever made it must know why",
        ),
        Severity.WARNING,
    ),
    "text-expected": _basic(
        _FORM, "Cần câu chữ, không phải các ô hay danh sách", "A text is expected, not fields or a list"
    ),
    "text-not-normalised": _basic(
        _READING, "Chữ tổ hợp rời hoặc khoảng trắng lạ", "Decomposed letters or unusual spaces", Severity.WARNING
    ),
    "too-deep": _basic(_SAFETY, "Lồng nhau quá sâu", "Nested too deeply"),
    "too-many-values": _basic(_SAFETY, "Quá nhiều giá trị", "Too many values"),
    "unknown-key": _basic(_FORM, "Không có ô nào tên như vậy", "There is no field of that name"),
    "value-not-allowed": _basic(
        _FORM, "Giá trị không nằm trong các giá trị được dùng", "The value is none of those allowed"
    ),
    "value-unreadable": _basic(
        _FORM, "Giá trị không đọc được theo kiểu của ô", "The value cannot be read as the field's kind"
    ),
}
