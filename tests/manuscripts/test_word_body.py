"""Element by element: what of a body is said"""

import pytest

from confplan.manuscripts.word_body import Body, target

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def body(inside: str) -> bytes:
    return f"<w:document {W}><w:body>{inside}</w:body></w:document>".encode()


@pytest.mark.parametrize(
    ("inside", "heard"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a b c-d"),
        ("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>", "a"),
        ("<w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo>", "mới"),
        ("<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>", "thêm"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>", "hiện"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r>', "hiện"),
        ("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>hiện</w:t></w:r>", "hiện"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r>", "3"),
        ("<w:r><x>khác</x><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:txbxContent></w:r>", ""),
        ("<w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>", "liên kết"),
        ("<w:sdt><w:sdtContent><w:r><w:t>ô điền</w:t></w:r></w:sdtContent></w:sdt>", "ô điền"),
        ("<w:r><w:t>R&amp;D</w:t></w:r>", "R&D"),
    ],
)
def test_text_of_a_paragraph_is_what_a_reader_sees(inside: str, heard: str) -> None:
    assert [heard] == Body().read(body(f"<w:p>{inside}</w:p>"))


def test_table_of_an_official_form_is_not_said() -> None:
    def table(*cells: str) -> str:
        return f"<w:tbl>{''.join(f'<w:p><w:r><w:t>{cell}</w:t></w:r></w:p>' for cell in cells)}</w:tbl>"

    assert ["350 hộ"] == Body().read(
        body(table("UBND", "Độc lập – Tự do – Hạnh phúc") + table("350 hộ") + table("Nơi nhận:"))
    )


def test_part_with_the_body_is_the_one_that_the_relations_name() -> None:
    assert target(b"<Relationships/>") is None
    assert "word/b.xml" == target(b'<R><S Type="x/styles" Target="s"/><S Type="x/officeDocument" Target="/word/b.xml"/></R>')  # fmt: skip
