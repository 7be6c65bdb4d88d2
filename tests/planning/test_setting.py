"""What `--set` tries: addresses, and what cannot be set"""

import pytest

from confplan.model.plan import Plan
from confplan.places import dotted
from confplan.planning.setting import Setting, setting_of
from tests.planning.agendas import plan_of

PLAN = plan_of("""
conference:
  name: Hội nghị
  date: [26/7/2024, 27/7/2024]
  start: dự kiến 08:00
  venue: {name: Hội trường 1, address: Quận 12}
delegates:
  - {id: khu-pho, name: Khu phố, titles: {Trưởng khu phố: 3, Trưởng ban Mặt trận: 2}}
  - {id: khen, text: Các cá nhân được khen thưởng, from: awards}
agenda:
  - Văn nghệ
  - {id: phim, title: Chiếu phim, minutes: 15}
  - id: tham-luan
    title: Báo cáo tham luận
    items:
      - {id: tl-1, title: Công tác tham mưu}
      - {title: Công tác dân vận, optional: true}
  - {title: Báo cáo tổng kết, minutes: 10-20}
  -
  - Bế mạc
lists:
  phường: [Hiệp Thành, Thới An, Thới Hòa]
""")


def found(text: str, plan: Plan = PLAN) -> tuple[str, str | None, str | None]:
    """Return the path, the value before and the new one."""
    setting = setting_of(plan, text)

    assert isinstance(setting, Setting), setting.text.en

    return dotted(setting.path), setting.before, setting.value


def refused(text: str) -> str:
    unclear = setting_of(PLAN, text)

    assert not isinstance(unclear, Setting)

    return unclear.text.en


@pytest.mark.parametrize(
    "address",
    ["phim", "PHIM", "agenda.1", "agenda.phim", "Chiếu phim", "chieu", "agenda.chiếu"],
)
def test_item_is_meant_by_its_id_its_position_or_the_beginning_of_its_title(address: str) -> None:
    assert found(f"{address}.minutes=20") == ("agenda.1.minutes", "15", "20")


@pytest.mark.parametrize(
    "address",
    ["tl-1", "tham-luan.tl-1", "agenda.tham-luan.tl-1", "agenda.2.0", "agenda.2.items.0", "agenda.tl-1", "tham-luan.cong-tac-tham"],
)  # fmt: skip
def test_items_is_skipped(address: str) -> None:
    assert found(f"{address}.minutes=9") == ("agenda.2.items.0.minutes", None, "9")


def test_empty_lines_count_as_they_do_in_reports() -> None:
    assert found("agenda.5.minutes=5") == found("bế mạc.minutes=5") == ("agenda.5.minutes", None, "5")


def test_whole_title_goes_before_the_beginning_of_a_longer_one() -> None:
    plan = plan_of("agenda:\n  - Báo cáo\n  - Báo cáo tham luận\n")

    assert found("bao-cao.minutes=5", plan)[0] == "agenda.0.minutes"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("conference.start=07:30", ("conference.start", "dự kiến 08:00", "07:30")),
        ("conference.date=28/7/2024", ("conference.date", "26/7/2024, 27/7/2024", "28/7/2024")),
        ("conference.date.1=28/7/2024", ("conference.date.1", "27/7/2024", "28/7/2024")),
        ("conference.venue=Hội trường 2", ("conference.venue", "Hội trường 1", "Hội trường 2")),
        ("conference.venue.seats=400", ("conference.venue.seats", None, "400")),
        ("invitation.arrive=7h30", ("invitation.arrive", None, "7h30")),
        ("phim.cues.sound=nhạc nền", ("agenda.1.cues.sound", None, "nhạc nền")),
        ("phim.optional=có", ("agenda.1.optional", None, "có")),
        ("cong-tac-dan.optional=no", ("agenda.2.items.1.optional", "true", "no")),
        ("phim.minutes=", ("agenda.1.minutes", "15", None)),
        ("phim.text = a = b, “c” ", ("agenda.1.text", None, "a = b, “c”")),
        ("khu-pho.titles.trưởng khu=5", ("delegates.0.titles.Trưởng khu phố", "3", "5")),
        ("lists.phường.hiep-thanh.quota=5", ("lists.phường.0.quota", None, "5")),
    ],
)
def test_any_field_can_be_set(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert expected == found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("phim", "write ADDRESS=VALUE, for example phim.minutes=20"),
        ("=20", "write ADDRESS=VALUE, for example phim.minutes=20"),
        ("phin.minutes=20", "there is no “phin”; did you mean phim"),
        ("zzz.minutes=20", "there is no “zzz”"),
        ("phim.minuts=20", "there is no field “minuts”; did you mean minutes"),
        ("phim.minutes.x=20", "there is no “x” in agenda.1.minutes"),
        ("invitation.xyz=20", "there is no field “xyz”; its fields: number, date, required, arrive, contact, dress"),
        ("phim.cues.light.x=20", "there is no “x” in agenda.1.cues.light"),
        ("báo cáo.minutes=20", "“báo cáo” may mean several: tham-luan, agenda.3 (Báo cáo tổng kết)"),
        ("lists.phường.thới.quota=1", "“thới” may mean several: lists.phường.1 (Thới An), lists.phường.2 (Thới Hòa)"),
        ("khu-pho.titles.trưởng=1", "“trưởng” may mean several: Trưởng khu phố, Trưởng ban Mặt trận"),
        ("agenda.9.minutes=20", "there is no position 9: agenda has 0 to 5"),
        ("phim.gives.0=x", "there is no position 0: agenda.1.gives is empty"),
        ("phim=20", "“phim” is an entry; name a field of it, as in phim.minutes"),
        ("khu-pho=20", "“khu-pho” is an entry; name a field of it, as in khu-pho.text"),
        ("agenda=20", "“agenda” has several fields; name one of them"),
        ("conference=20", "“conference” has several fields; name one of them"),
        ("khu-pho.titles=20", "“khu-pho.titles” has several fields; name one of them"),
        ("khu-pho.quota=12", "this number is the sum of khu-pho.titles (3 + 2); change it there"),
        ("khen.quota=12", "this number is counted from the awards; change it there"),
        ("lists.phường.count=12", "this number is counted from the list lists.phường"),
    ],
)
def test_what_cannot_be_set_says_why_and_what_may_be_meant(text: str, expected: str) -> None:
    assert expected == refused(text)
