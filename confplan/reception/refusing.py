"""Why the desk's file cannot be used, for whoever named it"""

import errno
from pathlib import Path as File

from confplan.findings import Text

NOT_OURS = Text(
    "không phải tệp dữ liệu của bàn đón tiếp (hay tệp đã hỏng); nêu tệp khác ở --db, hoặc một tên chưa có để tạo mới",
    "is no data file of the desk at the door, or is damaged; name another with --db, or one that is not there yet to begin anew",
)
NO_LOG = Text(
    "nằm ở ổ đĩa không giữ được dữ liệu an toàn (như ổ mạng); chọn một thư mục trên máy này ở --db",
    "is on a drive that cannot keep data safe, such as a network drive; choose a folder of this machine with --db",
)


class StoreError(OSError):
    """A file that cannot be the desk's; `said` tells why, after its name"""

    def __init__(self, file: File, said: Text) -> None:
        super().__init__(errno.EINVAL, said.en, str(file))
        self.said = said
