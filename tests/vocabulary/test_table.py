"""The list of fields for a terminal"""

from confplan.terminal import unstyled
from confplan.vocabulary.table import lines
from tests.vocabulary.made import SMALL


def test_a_field_stands_with_how_it_is_written_and_what_it_prints() -> None:
    assert unstyled(lines(SMALL, "vi", None)).splitlines() == [
        "invitations  Giấy mời",
        "Dạng tệp: docx, pdf",
        "name  Tên (chữ, có thể chưa có)",
        "  {{ name|dotted }}  → Hội nghị *lớn* | nhỏ",
        "",
        "{% for letter in letters %}",
        "  letters[].post  Chức danh (chữ)",
        "    {{ letter.post }}",
        "",
        "Bộ lọc dùng được",
        "upper  Chữ in hoa",
        "  {{ text|upper }}  → A",
        "code  Mã (pdf)",
        '  {{ text|code }}  → "A"',
    ]


def test_an_example_is_cut_at_the_edge_of_a_terminal() -> None:
    assert "  {{ name|dotted }}  → Hội n…" in unstyled(lines(SMALL, "en", 29)).splitlines()
