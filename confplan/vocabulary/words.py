"""The words of the list of fields, in both languages"""

from collections.abc import Mapping

from confplan.documents.parts.view_fields import Kind, Shape
from confplan.findings import Text

NAME, KIND = Text("Trường", "Field"), Text("Kiểu", "Type")
WRITE, EXAMPLE, MEANING = Text("Viết trong mẫu", "In a template"), Text("Ví dụ", "Example"), Text("Nghĩa", "Meaning")
FILTER, PRINTS, KNOWN_IN = Text("Bộ lọc", "Filter"), Text("In ra", "Prints"), Text("Dùng trong", "Known in")
FILTERS, EVERYWHERE = Text("Bộ lọc dùng được", "Filters"), Text("mọi mẫu", "all templates")
INSIDE = Text("Trong mỗi mục của {0}", "Inside each of {0}")
FORMATS = Text("Dạng tệp", "Formats")

KINDS: Mapping[Kind, Text] = {
    Kind.TEXT: Text("chữ", "text"),
    Kind.NUMBER: Text("số", "number"),
    Kind.YES_NO: Text("có hay không", "yes or no"),
    Kind.WORD: Text("từ cho sẵn", "set word"),
    Kind.DAY: Text("ngày", "day"),
    Kind.HOUR: Text("giờ", "hour"),
    Kind.MINUTES: Text("số phút", "minutes"),
    Kind.COUNT: Text("số lượng", "count"),
    Kind.MONEY: Text("số tiền", "money"),
    Kind.SYMBOL: Text("số, ký hiệu", "document number"),
    Kind.LANGUAGES: Text("chữ hai thứ tiếng", "text in two languages"),
    Kind.PART: Text("phần", "part"),
    Kind.OTHER: Text("dữ liệu cho mẫu có sẵn", "data for shipped templates"),
}


def kind(shape: Shape) -> Text:
    """Return what a value is: `danh sách ngày`, `chữ, có thể chưa có`."""
    one = KINDS[shape.kind]
    said = Text(f"danh sách {one.vi}", f"list: {one.en}") if shape.is_list else one
    return Text(f"{said.vi}, có thể chưa có", f"{said.en}, may be open") if shape.is_optional else said
