"""Office files packed again in a fixed order with fixed times, so that two runs give the same bytes"""

import io
import zipfile
from datetime import datetime

FIRST = "[Content_Types].xml"  # readers expect it in front


def repacked(content: bytes, at: datetime) -> bytes:
    stamp = (at.year, at.month, at.day, at.hour, at.minute, at.second)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in sorted(old.namelist(), key=lambda name: (name != FIRST, name)):
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o600 << 16
            new.writestr(entry, old.read(name))
    return packed.getvalue()
