"""One part of a packed file (Word, a workbook), never unpacked beyond a limit, whatever the file says of its size"""

import zipfile

_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # offices write no other; others unpack without a limit


def is_usual(part: zipfile.ZipInfo) -> bool:
    return part.compress_type in _PACKED


def part_of(packed: zipfile.ZipFile, name: str, most: int) -> bytes | None:
    """Return a part, or None where it has more bytes than that; KeyError where there is none of the name."""
    if not is_usual(packed.getinfo(name)):
        raise zipfile.BadZipFile
    with packed.open(name) as part:
        content = part.read(most + 1)
    return None if len(content) > most else content
