import io
from pathlib import Path

import pikepdf

from confplan.rendering.pdf import LARGEST_SIDE, boxed, enlarged, joined, readable


def page(width: int, height: int) -> bytes:
    content = io.BytesIO()
    pdf = pikepdf.new()
    pdf.add_blank_page().mediabox = pikepdf.Array([0, 0, width, height])
    pdf.save(content, deterministic_id=True)
    return content.getvalue()


def sizes(content: bytes) -> list[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [(float(one.mediabox[2]), float(one.mediabox[3])) for one in pdf.pages]


def test_parts_are_joined_in_their_order() -> None:
    assert sizes(joined([page(100, 200), page(300, 400)])) == [(100, 200), (300, 400)]


def test_one_part_stays_as_it_is() -> None:
    content = page(100, 200)

    assert joined([content]) is content


def test_same_parts_give_the_same_bytes() -> None:
    parts = [page(100, 200), page(300, 400)]

    assert joined(parts) == joined(parts)


def test_large_sheet_says_its_real_size(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(enlarged(page(11_340, 5_670), 2, bleed=40))
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        first = pdf.pages[0].obj

        assert int(first.UserUnit) == 2
        assert [float(side) for side in first.TrimBox] == [40, 40, 11_300, 5_630]
        assert [float(side) for side in first.BleedBox] == [0, 0, 11_340, 5_670]
        assert pdf.pdf_version >= "1.6"


def test_sheet_of_its_own_size_has_no_unit() -> None:
    with pikepdf.open(io.BytesIO(enlarged(page(100, 50), 1))) as pdf:
        assert "/UserUnit" not in pdf.pages[0].obj


def test_page_that_readers_take_stays_as_it_is() -> None:
    content = page(11_340, 5_670)

    assert readable(content) is content


def test_page_that_is_too_large_is_drawn_smaller_and_says_its_real_size() -> None:
    with pikepdf.open(io.BytesIO(readable(page(28_346, 11_339)))) as pdf:
        (only,) = pdf.pages
        unit = float(only.obj.UserUnit)
        drawn = b"".join(part.read_bytes() for part in only.Contents)

        assert (28_346, 11_339) == (float(only.mediabox[2]) * unit, float(only.mediabox[3]) * unit)
        assert float(only.mediabox[2]) <= LARGEST_SIDE
        assert b"0.5 0 0 0.5 0 0 cm" in drawn.replace(b"0.50000000", b"0.5")


def test_boxes_of_a_printer_are_real_points_on_a_page_with_a_unit_too() -> None:
    content = boxed(readable(page(28_346, 11_339)), 425, 142)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        first = pdf.pages[0].obj
        trim, bleed, crop = (
            [float(side) * 2 for side in first[name]] for name in ("/TrimBox", "/BleedBox", "/CropBox")
        )

    assert [425, 425, 28_346 - 425, 11_339 - 425] == trim
    assert [283, 283, 28_346 - 283, 11_339 - 283] == bleed
    assert [0, 0, 28_346, 11_339] == crop
