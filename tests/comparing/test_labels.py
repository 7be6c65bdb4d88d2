"""What people call a part"""

import pytest

from confplan.comparing.labels import identity, kin, label, recognised
from confplan.model.plan import Plan
from confplan.planning.parts import parts
from tests.comparing.cases import plan

PLAN = """\
document:
  bases: [Thông tư số 04/2012/TT-BNV ngày 31 tháng 8 năm 2012 của Bộ trưởng Bộ Nội vụ hướng dẫn, Theo yêu cầu]
  outline: [{heading: Phần một, parts: [time]}, {parts: [venue]}]
agenda:
  - {id: phim, title: Chiếu phim dài <minutes> phút, minutes: 15}
  - {text: Phát biểu}
  - {by: Phòng Nội vụ}
delegates:
  - {name: Khu phố}
  - {units: [Phòng A, Phòng B]}
tasks:
  - {unit: Phòng Nội vụ, do: [{text: In giấy mời, for: phim}]}
  - {text: Cả đơn vị làm vệ sinh}
venues: [Hội trường A, Hội trường B]
"""


@pytest.fixture(scope="module")
def source() -> Plan:
    return plan(PLAN)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("document", "bases", 0), "Thông tư số 04/2012/TT-BNV"),
        (("document", "bases", 1), "Theo yêu cầu"),
        (("document", "outline", 0), "Phần một"),
        (("document", "outline", 1), "venue"),
        (("agenda", 0), "Chiếu phim dài 15 phút"),
        (("agenda", 1), "Phát biểu"),
        (("agenda", 2), "Phòng Nội vụ"),
        (("delegates", 0), "Khu phố"),
        (("delegates", 1), "Phòng A, Phòng B"),
        (("tasks", 0), "Phòng Nội vụ"),
        (("tasks", 0, "do", 0), "In giấy mời"),
        (("tasks", 1), "Cả đơn vị làm vệ sinh"),
        (("venues", 1), "Hội trường B"),
    ],
)
def test_part_is_called(source: Plan, path: tuple[str | int, ...], expected: str) -> None:
    assert expected == label(source, parts(source).by_path[path])


def test_part_is_recognised_by_words_as_they_are_written(source: Plan) -> None:
    by_path = parts(source).by_path

    assert ("Chiếu phim dài <minutes> phút", "phim") == (
        recognised(by_path["agenda", 0]),
        identity(by_path["agenda", 0]),
    )
    assert ["venue", "Phòng A Phòng B", "Phòng Nội vụ"] == [
        recognised(by_path[path]) for path in (("document", "outline", 1), ("delegates", 1), ("tasks", 0))
    ]
    assert ("Phòng Nội vụ", "phim") == (kin(by_path["agenda", 2]), kin(by_path["tasks", 0, "do", 0]))
