"""An amount in Vietnamese words: `ba trăm năm mươi nghìn đồng`"""

from confplan.model.numerals import words


def words_of_money(dong: int) -> str:
    return f"{words(dong)} đồng"
