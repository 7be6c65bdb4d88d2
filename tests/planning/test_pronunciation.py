"""Help for what is read otherwise than it is written"""

from confplan.planning.pronunciation import Reading, readings_of
from confplan.profiles.speech import readings


def told(*texts: str) -> dict[str, str]:
    return {one.written: one.said for one in readings_of(texts, readings())}


def test_short_forms_and_numbers_of_documents_are_told_once() -> None:
    found = told("Lãnh đạo UBND quận; UBND phường", "Quyết định số 210/QĐ-UBND,")

    assert "Ủy ban nhân dân" == found["UBND"]
    assert ["UBND", "210/QĐ-UBND"] == list(found)


def test_roman_numbers_are_told_and_plain_words_names_days_and_hours_are_not() -> None:
    assert {"XI": "mười một"} == told("khóa XI, ngày 26/7/2024 lúc 08:30, Nguyễn Văn An đọc 15 phút")


def test_words_in_capitals_that_are_read_as_written_are_not_told() -> None:
    assert () == readings_of(["HỘI NGHỊ TỔNG KẾT"], readings())
    assert Reading("MTTQ", "Mặt trận Tổ quốc") in readings_of(["MTTQ"], readings())


def test_names_of_other_peoples_are_left_to_who_bears_them() -> None:
    assert {} == told("H'Hen Niê, K'Brểu, Y-Ngông Êban và H’Yéo Knul")
