"""File names from the words of a plan: no folder, no trick, and short enough for every system"""

import re
import unicodedata

MOST_BYTES = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE
)  # Windows keeps these for devices
_UNNAMED = "khong-ten"


def safe_name(words: str) -> str:
    """Return the words as the stem of a file name: NFC, at most 120 bytes of UTF-8, never empty, never a device.

    `4639/KH-UBND` becomes `4639-KH-UBND`; what says nothing becomes `khong-ten`.
    """
    composed = unicodedata.normalize("NFC", words.encode("utf-8", "ignore").decode())
    spaced = " ".join(_FORBIDDEN.sub("-", _visible(composed)).split())
    stem = _cut(spaced.strip(" .-")).strip(" .-")
    if not stem:
        return _UNNAMED
    return f"_{stem}" if _RESERVED.fullmatch(stem) else stem


def _visible(text: str) -> str:
    """Return the text without letters that are not seen or turn the line; spaces of every kind become plain ones."""
    kept = (
        " " if letter.isspace() else letter
        for letter in text
        if unicodedata.category(letter) not in {"Cf", "Cs", "Co", "Cn"}
    )
    return "".join(kept)


def _cut(text: str) -> str:
    """Return as much of the text as its bytes allow, whole letters only, with its marks."""
    taken = text.encode()[:MOST_BYTES].decode(errors="ignore")
    while taken and len(taken) < len(text) and unicodedata.combining(text[len(taken)]):
        taken = taken[:-1]
    return taken
