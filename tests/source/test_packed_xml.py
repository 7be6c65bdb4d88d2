"""XML that comes from anywhere: what is told of it, and what is refused before it costs anything"""

import time

import pytest

from confplan.source.packed_xml import DAMAGE, DEEPEST, LONGEST_TAG, MOST_ELEMENTS, RefusedError, Told, read_xml

NOBODY = Told(lambda *_: None)


def told(xml: str | bytes, *, spaces: bool = False) -> list[str]:
    found: list[str] = []
    listener = Told(
        lambda name, attributes: found.append(" ".join([f"<{name}", *map("=".join, attributes.items())]) + ">"),
        lambda name: found.append(f"</{name}>"),
        found.append,
    )
    read_xml(xml.encode() if isinstance(xml, str) else xml, listener, spaces=spaces)
    return found


def test_elements_letters_and_ends_are_told_in_their_order() -> None:
    assert ["<a>", "Lê ", "<b c=1>", "</b>", "Ánh", "</a>"] == told('<a>Lê <b c="1"/>Ánh</a>')


def test_letters_come_in_one_piece_and_in_whatever_encoding_they_are_declared() -> None:
    assert ["<a>", "R & Đ", "</a>"] == told("<a>R &amp; Đ</a>")
    assert ["<a>", "Đ", "</a>"] == told('<?xml version="1.0" encoding="utf-16"?><a>Đ</a>'.encode("utf-16"))


def test_namespaces_are_told_where_they_are_asked_for() -> None:
    xml = '<w:a xmlns:w="http://w"/>'

    assert ["<http://w a>", "</http://w a>"] == told(xml, spaces=True)
    assert ["<w:a xmlns:w=http://w>", "</w:a>"] == told(xml)


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
        "<!DOCTYPE a><a/>",
        "<a>" * (DEEPEST + 1),
        f"<a>{'<b/>' * MOST_ELEMENTS}</a>",
        "<a " + " ".join(f"b{number}=''" for number in range(LONGEST_TAG // 4)) + "/>",
    ],
    ids=["entity", "document type", "depth", "elements", "attributes"],
)
def test_what_no_office_writes_is_refused_within_a_second(xml: str) -> None:
    start = time.process_time()
    with pytest.raises(RefusedError):
        read_xml(xml.encode(), NOBODY)

    assert time.process_time() - start < 1


def test_depth_and_number_at_their_limits_are_read() -> None:
    read_xml(b"<a>" * DEEPEST + b"</a>" * DEEPEST, NOBODY)
    read_xml(b"<a><b/><b/></a>", NOBODY, most=3)
    with pytest.raises(RefusedError):
        read_xml(b"<a><b/><b/></a>", NOBODY, most=2)


@pytest.mark.parametrize("xml", [b"", b"<a>", b"<a></b>", b"<a>\xff</a>", b"<a>&none;</a>", b'<?xml version="1.0" encoding="none"?><a/>', b"\x00"])  # fmt: skip
def test_what_is_no_xml_raises_what_damage_names(xml: bytes) -> None:
    with pytest.raises(DAMAGE):
        told(xml)
