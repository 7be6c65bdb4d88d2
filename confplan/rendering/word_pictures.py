"""The pictures of a Word file that the program draws itself: each is put where a field has left a place for it"""

from typing import Any

from confplan.rendering.qr import png

SIDE = 20  # millimetres: a scanner reads modules of 0.7 mm from a hand's distance
_PLACES = "//*[local-name() = 'drawing'][@qr]"


def draw(tree: Any, part: Any) -> bool:
    """Put a picture at each place of a filled part of the file; tell whether there was one."""
    places = tree.xpath(_PLACES)
    for number, place in enumerate(places, start=1):
        token = place.attrib.pop("qr")
        place.append(_inline(png(token), part, number))
    return bool(places)


def _inline(content: bytes, part: Any, number: int) -> Any:
    """Return the element of a picture in a line of text. The library's own way looks at all earlier pictures each time."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.oxml.shape import CT_Inline
    from docx.parts.image import ImagePart
    from docx.shared import Mm

    name = f"{part.partname.filename.removesuffix('.xml')}-{number}.png"
    image = ImagePart(PackURI(f"/word/media/{name}"), CONTENT_TYPE.PNG, content)
    inline = CT_Inline.new_pic_inline(number, part.relate_to(image, RELATIONSHIP_TYPE.IMAGE), name, Mm(SIDE), Mm(SIDE))
    inline.docPr.set("descr", "Mã QR")
    return inline
