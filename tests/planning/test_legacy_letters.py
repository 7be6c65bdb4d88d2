"""Texts in old letters, and texts that only look so"""

import pytest

from confplan.planning.legacy_letters import reading, readings

OLD = {
    "hép møt tÕt": ("TCVN3", "hộp mứt tết"),
    "NguyÔn V¨n §øc": ("TCVN3", "Nguyễn Văn Đức"),
    "§¶ng ñy ph\u00adêng": ("TCVN3", "Đảng ủy phường"),
    "TrÇn Nam": ("TCVN3", "Trần Nam"),
    "Tổng kết c«ng t¸c": ("TCVN3", "Tổng kết công tác"),
    "Xin chaøo caùc baïn": ("VNI", "Xin chào các bạn"),
    "HOÄI NGHÒ TOÅNG KEÁT COÂNG TAÙC": ("VNI", "HỘI NGHỊ TỔNG KẾT CÔNG TÁC"),
    "UBND phöôøng Thôùi An": ("VNI", "UBND phường Thới An"),
    "Nguyễn Văn Ðức": ("eth", "Nguyễn Văn Đức"),
    "Ðảng ủy, ðịa phương": ("eth", "Đảng ủy, địa phương"),
    "Há»™i nghá»‹ tá»•ng káº¿t": ("UTF-8", "Hội nghị tổng kết"),
    "káº¿t quáº£": ("UTF-8", "kết quả"),
    "LỀ ĐƯỜNG, trụ sở".encode().decode("latin-1"): ("UTF-8", "LỀ ĐƯỜNG, trụ sở"),
    "Nguyễn ThÞ An": ("TCVN3", "Nguyễn Thị An"),
    "Oâng Nguyeãn Vaên Ñöùc": ("VNI", "Ông Nguyễn Văn Đức"),
    "Traàn Vaên An": ("VNI", "Trần Văn An"),
    "Lễ phöôøng, cöûa": ("VNI", "Lễ phường, cửa"),
}
OTHER = [
    "Hội nghị tổng kết, ĐÀ LẠT, quý, hoà, thuở, khuỷu, ngoằn ngoèo",
    "Köln, São Paulo, Citroën, Señor Müller, Noël, naïve, Håkan Ångström",
    "Windows® 11 © 2024; bụi mịn 2,5 µm; «Hội nghị»; Điều¹; 20 m² · ½ ngày; £5, ¥6; 2×4 m, 8m×4m, 5 m×3 m",
    "Chaïm Weizmann",
    "Trường Việt, Traàn Vaên",
    "Þórður Guðmundsson, Ðakovo",
    "Nguyễn Vănn Đưc, ngaày 26, toaì, vÀ bẢn nÊn",
    "",
]


@pytest.mark.parametrize(("text", "expected"), OLD.items())
def test_old_letters_are_told_by_what_they_say(text: str, expected: tuple[str, str]) -> None:
    assert expected == reading(text)


@pytest.mark.parametrize("text", OTHER)
def test_foreign_names_signs_and_slips_are_no_old_letters(text: str) -> None:
    assert reading(text) is None


def test_short_text_is_told_by_the_others_of_its_file() -> None:
    texts = ["Traàn Thò Hoa", "Lan Anh", "Nguyeãn Vaên Ñöùc"]

    assert reading(texts[0]) is None
    assert {0: "Trần Thị Hoa", 2: "Nguyễn Văn Đức"} == {place: found.text for place, found in readings(texts).items()}


def test_texts_of_a_file_in_unicode_are_judged_one_by_one() -> None:
    assert {1: "Lê Thị An"} == {
        place: found.text for place, found in readings(["Nguyễn Văn Đức", "Lª ThÞ An", "Chaïm"]).items()
    }


def test_word_with_one_letter_of_iceland_is_read_by_itself() -> None:
    assert {0: "Nguyễn Văn Đức"} == {place: found.text for place, found in readings(["Nguyễn Văn Ðức", "Lan"]).items()}
