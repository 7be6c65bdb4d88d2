"""The columns of an agenda in a spreadsheet: what people write, under the words by which an import knows it, and what is worked out"""

from collections.abc import Mapping
from enum import Enum, auto

from confplan.findings import Text
from confplan.frozen import frozen
from confplan.model.agenda import Kind


class Holds(Enum):
    """What stands in the cells of a column"""

    TEXT = auto()
    CLOCK = auto()  # a real time; what is more than a time (`dự kiến 08:00`) stays text
    LENGTH = auto()  # minutes as a number; what is more than one number (`5-7`) stays text
    COUNT = auto()
    FLAG = auto()  # `có`, or nothing
    LIST = auto()  # parted by semicolons
    ANSWER = auto()  # worked out, and never read back


@frozen
class Column:
    """A column; `field` is the item's key in the plan, of an answer the name of what is worked out. Width in figures."""

    field: str
    heading: Text
    holds: Holds
    width: int


OPEN = "?"  # a field that the plan names and leaves undecided
LIST_MARK = ";"

# fmt: off
COLUMNS = (
    Column("day", Text("Ngày", "Day"), Holds.COUNT, 6),
    Column("start_time", Text("Bắt đầu", "Start"), Holds.ANSWER, 8),
    Column("end_time", Text("Kết thúc", "End"), Holds.ANSWER, 8),
    Column("planned", Text("Số phút", "Minutes"), Holds.ANSWER, 7),
    Column("assumed", Text("Tạm tính", "Assumed"), Holds.ANSWER, 7),
    Column("depth", Text("Cấp", "Depth"), Holds.COUNT, 5),
    Column("title", Text("Nội dung", "Item"), Holds.TEXT, 44),
    Column("minutes", Text("Thời lượng", "Length"), Holds.LENGTH, 9),
    Column("start", Text("Giờ cố định", "Fixed start"), Holds.CLOCK, 9),
    Column("end", Text("Giờ phải xong", "Fixed end"), Holds.CLOCK, 9),
    Column("by", Text("Thực hiện", "By"), Holds.TEXT, 20),
    Column("optional", Text("Nếu có", "Optional"), Holds.FLAG, 6),
    Column("venue", Text("Địa điểm", "Place"), Holds.TEXT, 18),
    Column("kind", Text("Loại", "Kind"), Holds.TEXT, 12),
    Column("minutes_each", Text("Phút mỗi lượt", "Minutes each"), Holds.LENGTH, 9),
    Column("speakers", Text("Số người nói", "Speakers"), Holds.COUNT, 8),
    Column("each", Text("Tính cho mỗi", "For each"), Holds.TEXT, 12),
    Column("changeover", Text("Phút chuyển tiếp", "Changeover"), Holds.LENGTH, 9),
    Column("after_gap", Text("Phút nghỉ sau mục", "Gap after"), Holds.LENGTH, 9),
    Column("parallel", Text("Cùng lúc", "Parallel"), Holds.FLAG, 7),
    Column("chosen_by", Text("Nơi chọn người", "Chosen by"), Holds.TEXT, 18),
    Column("chair", Text("Chủ trì", "Chair"), Holds.TEXT, 18),
    Column("attends", Text("Thành phần dự", "Attends"), Holds.LIST, 18),
    Column("gives", Text("Trao", "Gives"), Holds.LIST, 14),
    Column("wave", Text("Số người mỗi lượt", "Wave"), Holds.COUNT, 8),
    Column("replies_to", Text("Đáp lại mục", "Replies to"), Holds.LIST, 14),
    Column("roll_call", Text("Điểm danh", "Roll call"), Holds.FLAG, 7),
    Column("visibility", Text("Phạm vi", "Visibility"), Holds.TEXT, 9),
    Column("says", Text("Lời dẫn", "MC says"), Holds.TEXT, 40),
    Column("cues.sound", Text("Âm thanh", "Sound"), Holds.TEXT, 18),
    Column("cues.light", Text("Ánh sáng", "Light"), Holds.TEXT, 18),
    Column("cues.screen", Text("Màn hình", "Screen"), Holds.TEXT, 18),
    Column("cues.stage", Text("Sân khấu", "Stage"), Holds.TEXT, 18),
    Column("warn", Text("Báo trước (phút)", "Warn"), Holds.LENGTH, 8),
    Column("danger", Text("Báo gấp (phút)", "Danger"), Holds.LENGTH, 8),
    Column("script", Text("Tệp bài viết", "Manuscript"), Holds.TEXT, 16),
    Column("text", Text("Câu in trong kế hoạch", "Words of the plan"), Holds.TEXT, 40),
    Column("id", Text("Mã", "Id"), Holds.TEXT, 14),
    Column("earliest", Text("Sớm nhất", "Earliest start"), Holds.ANSWER, 8),
    Column("latest", Text("Muộn nhất", "Latest end"), Holds.ANSWER, 8),
)
KINDS: Mapping[Kind, Text] = {
    "opening": Text("khai mạc", "opening"),
    "performance": Text("văn nghệ", "performance"),
    "film": Text("chiếu phim", "film"),
    "report": Text("báo cáo", "report"),
    "paper": Text("tham luận", "paper"),
    "speech": Text("phát biểu", "speech"),
    "response": Text("tiếp thu", "response"),
    "awards": Text("khen thưởng", "awards"),
    "break": Text("nghỉ", "break"),
    "closing": Text("bế mạc", "closing"),
    "other": Text("khác", "other"),
}
VISIBILITIES = {"public": Text("công khai", "public"), "internal": Text("nội bộ", "internal")}
# fmt: on
