"""When a timer turns yellow and red"""

from confplan.planning.timing_alerts import Alerts
from tests.planning.agendas import times_of


def test_item_says_it_else_its_section_else_the_profile() -> None:
    rows = times_of("""
agenda:
  - Khai mạc
  - title: Tham luận
    warn: 3
    items:
      - Một
      - {title: Hai, warn: 5, danger: 2}
  - {title: Bế mạc, danger: 3}
""").rows

    assert [row.alerts for row in rows] == [Alerts(2, 1), Alerts(3, 1), Alerts(3, 1), Alerts(5, 2), Alerts(2, 3)]
