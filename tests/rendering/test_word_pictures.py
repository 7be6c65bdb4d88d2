"""A picture stands where a field has left a place for it, in the body and in the head of a page"""

import io

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree
from PIL import Image

from confplan.rendering.qr import QR
from confplan.rendering.word_pictures import SIDE, draw
from tests.rendering.test_qr import FIGURES, scanned

OTHER = "000000000000000000000001"
EMU = 36_000  # to the millimetre
NAMES = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}  # fmt: skip


def body(*tokens: str) -> etree._Element:
    words = "".join(f"<w:p><w:r><w:t>{QR(token).picture}</w:t></w:r></w:p>" for token in tokens)
    return etree.fromstring(f'<w:body xmlns:w="{NAMES["w"]}">{words}</w:body>')


def test_each_place_gets_its_own_picture() -> None:
    part, tree = docx.Document().part, body(FIGURES, OTHER)

    assert draw(tree, part)
    extents = tree.xpath("//w:drawing/wp:inline/wp:extent/@cx", namespaces=NAMES)
    assert [str(SIDE * EMU)] * 2 == extents
    assert [] == tree.xpath("//@qr")
    images = [rel.target_part for rel in part.rels.values() if rel.reltype == RELATIONSHIP_TYPE.IMAGE]
    assert [[FIGURES], [OTHER]] == [scanned(Image.open(io.BytesIO(one.blob))) for one in images]
    assert len({one.partname for one in images}) == len(images)


def test_picture_says_what_it_is_to_who_cannot_see_it() -> None:
    tree = body(FIGURES)
    draw(tree, docx.Document().part)

    assert ["Mã QR"] == tree.xpath("//wp:docPr/@descr", namespaces=NAMES)


def test_part_without_a_place_is_left_alone() -> None:
    part, tree = docx.Document().part, body()
    before = etree.tostring(tree)

    assert not draw(tree, part)
    assert before == etree.tostring(tree)
    assert RELATIONSHIP_TYPE.IMAGE not in {rel.reltype for rel in part.rels.values()}
