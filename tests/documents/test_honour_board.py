"""The honour board: high before low, collectives first, every name whole and large enough for a hall"""

import io
import struct
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from confplan.building import render_all
from confplan.case import Case
from confplan.documents.honour_board import HonourBoards, view
from confplan.loading import load_content
from confplan.outputs import Order
from tests.documents.hostile import HOSTILE
from tests.documents.printing import case_of, case_with, packed, printed, text_of

PLAN = """
format: 1
document: {place: Phú Lợi}
conference: {name: Lễ tuyên dương, date: 29/5/2026}
backdrop: {led: 640x360}
awards:
  - {id: gk, name: Giấy khen của Ủy ban nhân dân phường, decision: {number: 211/QĐ-UBND, date: 20/5/2026}, winners: gk.csv}
  - {id: bk, name: Bằng khen Thành phố cho cá nhân, decision: {number: 9/QĐ-UBND, date: 2/5/2026}, winners: bk.csv}
  - {id: bt, name: Bằng khen Thành phố cho tập thể, decision: {number: 9/QĐ-UBND, date: 2/5/2026}, winners: bt.csv}
  - {id: hb, name: Học bổng, kind: gift, winners: 3}
"""
LISTS = {
    "gk": "Họ và tên,Chức vụ,Khu phố,Ghi chú\n"
    + "".join(f"Nguyễn Thị Ánh Số {number},Trưởng khu phố,Khu phố {number},{'Vắng' if number == 2 else ''}\n" for number in range(1, 22))
    + "Tập thể Khu phố 30,,,\n",
    "bk": "Họ và tên\nTrần Văn Đức\n",
    "bt": "Tên tập thể\nKhu phố 7\n",
}  # fmt: skip


def with_lists(folder: Path, text: str = PLAN, **lists: str) -> Case:
    for name, content in (LISTS | lists).items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8")
    case = load_content(text.encode(), "plan.yaml", folder, today=date(2026, 5, 20)).case

    assert case

    return case


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    return with_lists(tmp_path_factory.mktemp("board"))


@pytest.fixture(scope="module")
def found(case: Case) -> HonourBoards:
    return view(case)


@cache
def real() -> HonourBoards:
    return view(case_of("plan.yaml"))


def test_high_before_low_collectives_before_individuals_and_gifts_are_left_out(found: HonourBoards) -> None:
    blocks = [block.section for board in found.boards for block in board.blocks]

    assert [
        ("Bằng khen Thành phố cho tập thể", None),
        ("Bằng khen Thành phố cho cá nhân", None),
        ("Giấy khen của Ủy ban nhân dân phường", "Tập thể"),
        ("Giấy khen của Ủy ban nhân dân phường", "Cá nhân"),
    ] == list(dict.fromkeys((one.award, one.kind) for one in blocks))


def test_who_is_away_is_honoured_in_the_order_of_the_list(found: HonourBoards) -> None:
    names = [entry.name for board in found.boards for block in board.blocks for entry in block.entries]

    assert [f"Nguyễn Thị Ánh Số {number}" for number in (1, 2, 3)] == names[3:6]
    assert 24 == len(names)


def test_every_name_stands_on_a_board_with_post_and_place(found: HonourBoards) -> None:
    text = packed(text_of(printed("honour-board", found, "pdf"), "pdf"))

    for number in range(1, 22):
        assert packed(f"NGUYỄN THỊ ÁNH SỐ {number}") in text
        assert packed(f"Trưởng khu phố, Khu phố {number}") in text
    assert packed("(Quyết định số 211/QĐ-UBND ngày 20 tháng 5 năm 2026)") in text
    assert packed("Bản 0a1b2c3d") in text
    assert "DỰTHẢO" not in text


def test_letters_of_names_are_high_enough_for_the_hall(found: HonourBoards) -> None:
    sizes: list[float] = []
    for page in PdfReader(io.BytesIO(printed("honour-board", found, "pdf"))).pages:
        height = float(page.mediabox.height)

        def visit(text: str, _cm: object, tm: list[float], _font: object, size: float, high: float = height) -> None:
            if "NGUY" in text or "TRẦN" in text:
                sizes.append(size * abs(tm[3]) * 1341 / 2048 / high)

        page.extract_text(visitor_text=visit)

    assert len(sizes) >= 22
    assert min(sizes) > 0.032


def test_pages_of_the_print_have_the_shape_of_the_wall(found: HonourBoards) -> None:
    pages = PdfReader(io.BytesIO(printed("honour-board", found, "pdf"))).pages

    assert len(found.boards) == len(pages) == found.of > 1
    assert all(float(page.mediabox.width) * 25.4 / 72 == pytest.approx(2400, abs=1) for page in pages)
    assert all(float(page.mediabox.width / page.mediabox.height) == pytest.approx(16 / 9, abs=0.001) for page in pages)


def test_pictures_are_a_file_for_each_board_and_the_print_is_one(case: Case, found: HonourBoards) -> None:
    order = Order(documents=("honour-board",), out=Path("out"))
    _, outputs = render_all(case, Path("plan.yaml").absolute(), order)
    pictures = [one for one in outputs if one.name.endswith(".png")]

    assert ["honour-board.pdf"] == [one.name for one in outputs if one.name.endswith(".pdf")]
    assert found.of == len(pictures) == sum(one.name.endswith(".svg") for one in outputs)
    assert "Bảng 01 - Bằng khen Thành phố cho tập thể.png" == pictures[0].name
    assert {(640, 360)} == {struct.unpack(">II", one.content[16:24]) for one in pictures}
    assert all(b"<text" not in one.content for one in outputs if one.name.endswith(".svg"))


def test_boards_together_in_one_picture_stand_under_each_other(found: HonourBoards) -> None:
    content = printed("honour-board", found, "png")

    assert (640, 360 * found.of) == struct.unpack(">II", content[16:24])


def test_parts_keep_their_numbers_and_a_name_finds_its_board(found: HonourBoards) -> None:
    _, second = list(found.parts())[1]
    chosen = found.only("tran van duc")

    assert isinstance(second, HonourBoards)
    assert (2, found.of) == (second.first, second.of)
    assert isinstance(chosen, HonourBoards)
    assert [found.boards[0]] == list(chosen.boards)


def test_nothing_known_is_dotted_on_one_board() -> None:
    text = text_of(printed("honour-board", real(), "pdf"), "pdf")

    assert 1 == real().of
    assert [("awards", 0, "decision"), ("awards", 0, "winners")] == [gap.at for gap in real().gaps][:2]
    assert "DỰ THẢO" in text
    assert "……" in text


def test_shape_of_the_wall_that_is_only_assumed_is_said(found: HonourBoards) -> None:
    assert [("backdrop", "led")] == [gap.at for gap in real().assumed]
    assert () == found.assumed


def test_plan_without_awards_owes_nothing() -> None:
    made = view(case_with("conference: {name: Hội nghị}\n"))

    assert ((), (), 0) == (made.gaps, made.assumed, made.of)
    assert "Kế hoạch không có khen thưởng" in text_of(printed("honour-board", made, "pdf"), "pdf")


def test_plan_without_a_name_says_so() -> None:
    made = view(case_with("awards: [Bằng khen]\n"))

    assert ("conference", "name") in [gap.at for gap in made.gaps]


def test_hostile_names_come_back_whole(tmp_path: Path) -> None:
    names = [text.replace('"', "”") for text in HOSTILE if not text.startswith("=")]
    names.append("Nguyễn Thị " + "Ánh " * 48 + "Nguyệt Quế")
    rows = "".join(f'"{name}","{name}"\n' for name in names)
    made = view(with_lists(tmp_path, PLAN.replace("640x360", "1080x1920"), bk=f"Họ và tên,Chức vụ\n{rows}"))
    made = replace(made, name="Hội nghị " + "tổng kết công tác sắp xếp khu phố " * 6)
    read = packed(text_of(printed("honour-board", made, "pdf"), "pdf"))

    assert [] == [name for name in names if packed(name.upper()) not in read or packed(name) not in read]
    assert packed(made.name or "") in read


def test_one_winner_without_a_name_is_one_line() -> None:
    content = b"format: 1\nawards: [{id: a, name: Award, winners: 1}]\n"
    case = load_content(content, "plan.yaml", Path(), today=date(2024, 7, 1)).case
    assert case
    (board,) = view(case).boards

    assert 1 == sum(len(block.entries) for block in board.blocks)
