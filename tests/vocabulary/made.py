"""A small vocabulary, by hand"""

from confplan.documents.parts.meanings import Meaning
from confplan.documents.parts.view_fields import Field, Kind, Shape
from confplan.findings import Text
from confplan.rendering.filter_list import Filter
from confplan.vocabulary.vocabulary import Entry, Vocabulary

NAME = Field(
    steps=("name",), shape=Shape(kind=Kind.TEXT, is_optional=True), meaning=Meaning(Text("Tên", "The name")), owner=""
)
POST = Field(
    steps=("letters", "[]", "post"),
    shape=Shape(kind=Kind.TEXT),
    meaning=Meaning(Text("Chức danh", "The post")),
    owner="",
)
SMALL = Vocabulary(
    document="invitations",
    summary=Text("Giấy mời", "Invitations"),
    formats=("docx", "pdf"),
    entries=(
        Entry(NAME, "{{ name|dotted }}", None, Text("Hội nghị *lớn* | nhỏ", "Hội nghị *lớn* | nhỏ")),
        Entry(POST, "{{ letter.post }}", "{% for letter in letters %}", None),
    ),
    filters=(
        Filter(name="upper", text=Text("Chữ in hoa", "Capitals"), formats=(), example="{{ text|upper }}", prints="A"),
        Filter(name="code", text=Text("Mã", "Code"), formats=("pdf",), example="{{ text|code }}", prints='"A"'),
    ),
)
