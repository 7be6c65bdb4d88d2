"""Speeches for spreadsheets"""

from confplan.timetables.spoken.csv import render
from tests.timetables.spoken.listings import of


def test_each_speech_is_a_row_and_no_cell_a_formula() -> None:
    rows = render(of(), "vi").splitlines()

    assert [
        "Nội dung,Trình bày,Tệp,Âm tiết,Đọc hết,Đọc nhanh,Đọc chậm,Số phút của mục,Số chữ cần bớt,Còn chỗ cho số chữ",
        "Khai mạc [1] | *mới*,Quận 12,dai.txt,1200,6:00,5:00,6:40,5,200,0",
        "'=Tuyên truyền,phường Hiệp Thành,ngan.txt,140,0:42,0:35,0:47,7,0,1260",
        "An ninh,,chua-co.txt,,,,,7,,",
    ] == rows[:4]
