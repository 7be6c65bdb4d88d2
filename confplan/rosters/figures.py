"""What the figures of a list say: years, days and telephone numbers, as spreadsheets leave them; never a guess"""

from datetime import date, timedelta
from functools import lru_cache

from confplan.findings import Text
from confplan.patterns import regex

_YEAR = regex(r"(?:19|20)[0-9]{2}")
_SHORT = regex(r"[0-9]{1,2}[./-][0-9]{1,2}[./-]([0-9]{2})")
_SERIAL = regex(r"[1-4][0-9]{4}")  # a day as spreadsheets count them, until 2036
_FIRST_DAY = date(1899, 12, 30)
_TURN = 20  # a birth in `05` is of 2005, one in `35` of 1935
_NUMBER = regex(r"\+?[0-9](?:[ .()-]{0,2}[0-9]){7,12}")
_OF_A_PHONE = 9  # figures without the leading 0
_WHOLE = regex(r"([0-9]+)[.,]0")
_LOST = regex(r"[0-9](?:[.,][0-9]*)?[eE][+]?[0-9]{1,2}")
LOST = Text(
    "số ở ô này bị bảng tính rút ngắn (dạng 9,01E+08) nên đã mất chữ số, không đoán lại được; mở tệp gốc, cho cột này định dạng Số không có phần thập phân (Number, 0) rồi lưu lại, hoặc hỏi lại nơi gửi",
    "a spreadsheet has shortened the number of this cell (as in 9.01E+08) and figures are lost, which cannot be guessed; open the original, format the column as Number without decimals and save it again, or ask who sent the list",
)


@lru_cache(maxsize=4096)
def whole(written: str) -> str:
    """Return a whole number without the fraction that programs add: `901234567.0`."""
    found = _WHOLE.fullmatch(written) if written[-2:] in {".0", ",0"} else None
    return found[1] if found else written


def is_lost(written: str) -> bool:
    """Tell a number of which a spreadsheet has kept the first figures only: `9,01E+08`."""
    return ("E" in written or "e" in written) and _LOST.fullmatch(written) is not None


@lru_cache(maxsize=4096)
def year(written: str) -> str | None:
    """Return the year of a birth, from a year, a day in any form, or the number by which a spreadsheet counts days."""
    if not written:
        return None
    if _SERIAL.fullmatch(number := whole(written)):
        return str((_FIRST_DAY + timedelta(int(number))).year)
    if found := _YEAR.search(written):
        return found[0]
    short = _SHORT.fullmatch(written)
    return f"{19 if int(short[1]) >= _TURN else 20}{short[1]}" if short else None


def day(written: str) -> str:
    """Return a day as it is written; the number by which a spreadsheet counts days as a day."""
    if not written or not _SERIAL.fullmatch(number := whole(written)):
        return written
    found = _FIRST_DAY + timedelta(int(number))
    return f"{found.day:02}/{found.month:02}/{found.year}"


def phone(written: str) -> str:
    """Give back the leading zero that a spreadsheet took for an empty place, or the code of the country stands for.

    A number of which figures are lost is none: two of them may look alike.
    """
    if not written or (written[0] == "0" and written.isdecimal()):
        return written
    if is_lost(written):
        return ""
    number = whole(written)
    if number[0] == "0" or not _NUMBER.fullmatch(number):
        return number
    digits = "".join(filter(str.isdecimal, number))
    own = digits.removeprefix("84") if len(digits) > _OF_A_PHONE else digits
    return f"0{own.removeprefix('0')}" if len(own.removeprefix("0")) in {_OF_A_PHONE, _OF_A_PHONE + 1} else number
