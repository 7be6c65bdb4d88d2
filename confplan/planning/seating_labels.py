"""What seats, tables and rows are called, and what of them a text means"""

from confplan.patterns import regex

LETTERS = 26
_SEAT = regex(r"([A-Z]{1,2})\s*-?\s*0*([1-9][0-9]{0,2})(?:\s*\.\s*0*([1-9][0-9]?))?")
_SPAN = regex(r"([A-Z]{1,2}) ?0*([0-9]{1,3})\s*[-–—]\s*([A-Z]{1,2})? ?0*([0-9]{1,3})")
_ROWS = regex(r"([A-Z]{1,2})(?:\s*[-–—]\s*([A-Z]{1,2}))?")


def row_name(row: int) -> str:
    """Return the name of a row, counted from 0: A … Z, AA, AB …"""
    return (row_name(row // LETTERS - 1) if row >= LETTERS else "") + chr(ord("A") + row % LETTERS)


def row_number(name: str) -> int:
    """Return which row has that name, counted from 0."""
    number = 0
    for letter in name:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number - 1


def labels(written: str) -> tuple[str, ...]:
    """Return the seats or tables that are meant: `A1`, `a 01`, `C5-C8`, `C5-8`, `B5.3`; nothing where the text names none."""
    text = written.strip().upper()
    if found := _SEAT.fullmatch(text):
        return (f"{found[1]}{int(found[2])}" + (f".{found[3]}" if found[3] else ""),)
    found = _SPAN.fullmatch(text)
    if found and (found[3] or found[1]) == found[1]:
        return tuple(f"{found[1]}{number}" for number in range(int(found[2]), int(found[4]) + 1))
    return ()


def rows_in(written: str) -> range | None:
    """Return the rows that are meant, counted from 0: `A`, `C-F`; None where the text names none."""
    found = _ROWS.fullmatch(written.strip().upper())
    if found is None:
        return None
    span = range(row_number(found[1]), row_number(found[2] or found[1]) + 1)
    return span or None
