"""A file that people keep gets new content: at once, with its permissions, and only where it may be written"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from confplan.findings import Text
from confplan.rendering.writing import swap_in


def rewrite(file: Path, known: bytes, content: bytes) -> Text | None:
    """Give the file, whose content is known, a new one; return why it was left as it is, where it must be.

    OSError where the disk refuses.
    """
    if file.is_symlink():
        return Text(
            f"{file} là liên kết (symlink) nên không sửa; hãy nêu tên chính tệp đó",
            f"{file} is a link and is left as it is; name the file itself",
        )
    before = file.stat()
    if not before.st_mode & stat.S_IWUSR or not os.access(file, os.W_OK):
        return Text(
            f"{file} chỉ cho đọc nên không sửa; hãy cho phép ghi rồi chạy lại",
            f"{file} is read-only and is left as it is; allow writing and run again",
        )
    if file.read_bytes() != known:
        return Text(
            f"{file} vừa được thay đổi trong lúc sửa nên để nguyên; hãy chạy lại",
            f"{file} has changed in the meantime and is left as it is; run again",
        )
    swap_in(file, content, mode=stat.S_IMODE(before.st_mode))
    if os.name == "posix":
        with suppress(PermissionError):  # only who may give files away can; the content is theirs either way
            os.chown(file, before.st_uid, before.st_gid)
    return None
