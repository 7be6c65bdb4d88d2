import struct
import subprocess
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from confplan.case import Case
from confplan.documents.banner import Banner, view
from confplan.planning.stage import stage
from tests.documents.hostile import HOSTILE
from tests.documents.printing import case_of, case_with, packed, printed, text_of, view_of

PLAN = """
document: {place: Quận 12}
conference:
  name: Hội nghị tổng kết công tác năm
  hosts: [Quận ủy, Ủy ban nhân dân]
  date: 26/7/2024
"""
FINISHED = PLAN + "backdrop: {size: 600x200 cm, led: 320x160}\n"
MILLIMETRE = 72 / 25.4
BOXES = ("/MediaBox", "/BleedBox", "/TrimBox")


def banner_of(text: str) -> Banner:
    return view(case_with(text))


def named(words: str) -> Banner:
    """Return a banner on which every line says these words."""
    whole = banner_of(FINISHED)
    wall, screen = (stage(size, (words, words), words) for size in ((6000, 2000), (320, 160)))
    return replace(whole, event=words, place=words, wall=wall, screen=screen)


def rows(png: bytes) -> list[bytes]:
    """Return the picture's rows, three or four bytes a pixel, from a PNG without interlacing."""
    width, height, _, colour = struct.unpack(">IIBB", png[16:26])
    depth = {2: 3, 6: 4}[colour]
    content, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        content += png[at + 8 : at + 8 + length] if png[at + 4 : at + 8] == b"IDAT" else b""
        at += 12 + length
    raw, line = zlib.decompress(content), width * depth
    found: list[bytes] = []
    for row in range(height):
        start = row * (line + 1)
        found.append(unfiltered(raw[start], raw[start + 1 : start + 1 + line], found[-1] if found else b"", depth))
    return found


def unfiltered(kind: int, row: bytes, above: bytes, depth: int) -> bytes:
    done = bytearray(row)
    over = above or bytes(len(row))
    for at in range(len(row)):
        left = done[at - depth] if at >= depth else 0
        corner = over[at - depth] if at >= depth else 0
        guess = left + over[at] - corner
        nearest = min((left, over[at], corner), key=lambda one: abs(guess - one))
        done[at] = (row[at] + (0, left, over[at], (left + over[at]) // 2, nearest)[kind]) & 255
    return bytes(done)


def inked(png: bytes) -> tuple[float, float, float, float]:
    """Return where letters stand, as shares of the picture: left, top, right, bottom."""
    picture = rows(png)
    (width,) = struct.unpack(">I", png[16:20])
    depth = len(picture[0]) // width
    ground = picture[0][:depth]
    marked = [
        (x, y) for y, row in enumerate(picture) for x in range(width) if row[x * depth : x * depth + depth] != ground
    ]
    across, down = [x for x, _ in marked], [y for _, y in marked]
    return (min(across) / width, min(down) / len(picture), (max(across) + 1) / width, (max(down) + 1) / len(picture))


def test_real_plan_gives_the_five_lines_of_the_source() -> None:
    found = view_of("banner", case_of("plan.yaml"))

    assert isinstance(found, Banner)
    assert found.wall.hosts == ("Quận ủy - Ủy ban nhân dân - Ủy ban MTTQ Việt Nam Quận 12",)
    assert found.event == "Hội nghị"
    assert found.wall.title == (
        "tổng kết công tác sắp xếp khu phố theo quy định của Trung ương",
        "trên địa bàn Quận 12",
    )
    assert (found.place, str(found.days[0].date)) == ("Quận 12", "2024-07-26")
    assert not found.is_draft


def test_size_that_is_only_assumed_is_said_and_makes_no_draft() -> None:
    found = banner_of(PLAN)

    assert [gap.at for gap in found.assumed] == [("backdrop", "size"), ("backdrop", "led")]
    assert (found.wall.width, found.wall.height) == (8000, 4000)
    assert (found.screen.width, found.screen.height) == (1920, 1080)
    assert not found.is_draft


def test_size_of_the_plan_is_taken() -> None:
    found = banner_of(FINISHED)

    assert not found.assumed
    assert (found.wall.width, found.wall.height) == (6000, 2000)
    assert (found.screen.width, found.screen.height) == (320, 160)


@pytest.mark.parametrize(
    ("written", "instead", "at"),
    [
        ("date: 26/7/2024", "date: dự kiến 26/7/2024", ("conference", "date")),
        ("date: 26/7/2024", "date:", ("conference", "date")),
        ("hosts: [Quận ủy, Ủy ban nhân dân]", "hosts:", ("conference", "hosts")),
        ("{place: Quận 12}", "{}", ("document", "place")),
    ],
)
def test_what_is_not_settled_makes_a_draft_with_a_dotted_blank(written: str, instead: str, at: tuple[str, ...]) -> None:
    found = banner_of(PLAN.replace(written, instead))
    text = text_of(printed("banner", found, "pdf"), "pdf")

    assert [gap.at for gap in found.gaps] == [at]
    assert "DỰ THẢO" in text
    assert "26" not in text or at[-1] != "date"
    assert "..." in text or "……" in text


def test_tentative_hour_is_no_matter_of_the_backdrop() -> None:
    assert not banner_of(PLAN + "  start: dự kiến 08:00\n").is_draft


def boxes(content: bytes) -> dict[str, tuple[float, float]]:
    """Return the boxes of the only page: their width and height in real millimetres, and the unit of the page."""
    with pikepdf.open(BytesIO(content)) as pdf:
        (page,) = pdf.pages
        unit = float(page.obj.get("/UserUnit", 1))
        sides = {name: [float(one) * unit / MILLIMETRE for one in page.obj[name]] for name in BOXES}
    return {name: (right - left, top - bottom) for name, (left, bottom, right, top) in sides.items()}


@pytest.mark.parametrize(("size", "unit"), [("8 x 4 m", 2), ("460x230 cm", 1), ("30 x 4 m", 6)])
def test_boxes_of_the_print_are_real_millimetres_and_the_other_file_is_a_tenth(size: str, unit: int) -> None:
    found = banner_of(PLAN + f"backdrop: {{size: {size}}}\n")
    content = printed("banner", found, "pdf")
    whole, tenth = boxes(content), boxes(printed("banner", found, "pdf", "banner-1-10"))
    wall = found.wall.width, found.wall.height

    assert PdfReader(BytesIO(content)).pages[0].user_unit == unit
    assert whole["/TrimBox"] == pytest.approx(wall, abs=0.02)
    assert whole["/BleedBox"] == pytest.approx([side + 100 for side in wall], abs=0.02)
    assert whole["/MediaBox"] == pytest.approx([side + 300 for side in wall], abs=0.02)
    assert all(tenth[name] == pytest.approx([side / 10 for side in whole[name]], abs=0.005) for name in BOXES)


@pytest.mark.needs("pdfinfo")
def test_other_readers_see_the_boxes_too(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(printed("banner", banner_of(FINISHED), "pdf", "banner-1-10"))
    run = subprocess.run(["pdfinfo", "-box", "x.pdf"], cwd=tmp_path, check=True, capture_output=True, text=True)
    told = {
        line.split(":")[0]: [float(side) for side in line.split()[1:]]
        for line in run.stdout.splitlines()
        if "Box" in line
    }

    assert told["TrimBox"] == pytest.approx([42.52, 42.52, 42.52 + 1700.79, 42.52 + 566.93], abs=0.02)
    assert told["BleedBox"] == pytest.approx([28.35, 28.35, 28.35 + 1729.13, 28.35 + 595.28], abs=0.02)


def test_nothing_but_the_backdrop_is_printed_inside_the_bleed() -> None:
    """Zones, rulers and the person stand in the proof and the preview only; the words for the printer in the margin."""
    found = banner_of(FINISHED)
    whole = PdfReader(BytesIO(printed("banner", found, "pdf"))).pages[0]
    low = []
    whole.extract_text(visitor_text=lambda text, _, at, *__: low.append(at[5]) if "khuy" in text else None)
    proof = text_of(printed("banner", found, "pdf", "proof"), "pdf")

    assert {"Cờ", "Tượng", "Đảng kỳ"} & set(whole.extract_text().split()) == set()
    assert all(word in proof for word in ("Tượng", "Đảng kỳ", "1,65 m"))
    assert max(low) < 100 * MILLIMETRE  # outside of the bleed, below


def test_proof_shows_the_zones_beside_each_other_in_the_order_of_the_hall() -> None:
    wall = banner_of(FINISHED).wall

    assert (wall.poles.left, wall.poles.top) == pytest.approx((6000 / 7, 500))
    assert (wall.flying.left, wall.flying.top) == pytest.approx((600, 250))
    for zone in (wall.poles, wall.flying, wall.bust):
        assert zone.left + zone.width == pytest.approx(wall.flags.width)
        assert zone.left + zone.width < wall.words.left
    assert wall.poles.top + wall.poles.height == pytest.approx(wall.bust.top)
    assert wall.bust.top + wall.bust.height == pytest.approx(wall.height)


def test_preview_and_wide_screen_are_pictures() -> None:
    found = banner_of(FINISHED)

    assert struct.unpack(">II", printed("banner", found, "png", "led-wide")[16:24]) == (1920, 640)
    assert struct.unpack(">I", printed("banner", found, "png", "preview")[16:20]) == (1600,)


def test_bleed_and_eyelets_of_the_offices_own_profile_are_no_guess() -> None:
    own = "profile: {figures: {backdrop-bleed-mm: 30, backdrop-eyelet-spacing-mm: 1000}}\n"
    found = banner_of(FINISHED + own)
    text = packed(text_of(printed("banner", found, "pdf", "proof"), "pdf"))

    assert (30, 1000, False, False) == (
        found.sheet.bleed,
        found.spacing,
        found.is_bleed_assumed,
        found.is_spacing_assumed,
    )
    assert "hỏilạinhàin" not in text
    assert "Inthừa30mmmỗicạnh" in text


def test_picture_has_the_pixels_of_the_wall() -> None:
    assert struct.unpack(">II", printed("banner", banner_of(FINISHED), "png")[16:24]) == (320, 160)


def test_vector_file_holds_no_text_that_needs_a_font() -> None:
    made = printed("banner", banner_of(FINISHED), "svg").decode()

    assert "<text" not in made
    assert "font-family" not in made


@pytest.mark.parametrize(
    "name",
    ["ẾỆ ẶẴ Ộ Ỹ", "Hội nghị " + "đẩy mạnh phong trào thi đua " * 10, "W" * 150, "tổng kết công tác năm của Quận 12"],
)
def test_no_letter_leaves_the_picture_or_stands_where_the_flags_are(name: str) -> None:
    left, top, right, bottom = inked(printed("banner", named(name), "png"))

    assert left > 0.25
    assert right < 0.985
    assert top > 0.03
    assert bottom < 0.97


@pytest.mark.parametrize("words", HOSTILE)
def test_text_of_a_plan_comes_back_whole(words: str) -> None:
    found = named(words)

    for output in ("banner", "banner-1-10", "proof"):
        text = packed(text_of(printed("banner", found, "pdf", output), "pdf"))

        assert packed(words.upper()) in text
        assert packed(f"{words}, ngày 26 tháng 7 năm 2024") in text
    assert printed("banner", found, "svg")
    assert printed("banner", found, "png")


def test_proof_tells_sizes_and_heights_of_letters() -> None:
    text = text_of(printed("banner", view_of("banner", case_of("plan.yaml")), "pdf", "proof"), "pdf")

    assert "rộng 8 m, cao 4 m (mặc định, kế hoạch chưa ghi kích thước)" in text
    assert "HỘI NGHỊ 92 mm 23 m" in text
    assert "1920 × 640 (dạng dài) P2.5: 15 × 10 tấm, 4,8 × 1,6 m" in text
    assert "1920 × 1080 (mặc định) không có: không mô-đun nào" in text


def test_two_surfaces_may_break_the_name_differently() -> None:
    case: Case = case_of("tests/plans/ward-half-day.yaml")
    found = view(case)

    assert len(found.wall.title) < len(found.screen.title)
