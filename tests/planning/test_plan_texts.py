from datetime import date
from pathlib import Path

from confplan.loading import load_content
from confplan.planning.plan_texts import plan_texts
from confplan.source.locating import Atlas

PLAN = """
format: 1
conference: {name: Hội nghị tổng kết, hosts: [Phòng A, Phòng B], date: 26/12/2025}
lists:
  wards: [Thới An]
delegates:
  - {text: Khu phố, titles: {Trưởng khu phố: 12}}
agenda:
  - title: Khai mạc
    items: [{title: Chào cờ, cues: {sound: nhạc}}]
tasks:
  - {unit: Phòng A, do: [{text: In giấy mời, for: khai-mac}]}
""".encode()


def loaded() -> tuple[dict[tuple[str | int, ...], str], Atlas]:
    loaded = load_content(PLAN, "plan.yaml", Path(), today=date(2025, 9, 1))
    assert loaded.case is not None

    return dict(plan_texts(loaded.case.plan)), loaded.atlas


def test_every_text_stands_under_its_path() -> None:
    found, _ = loaded()

    assert "Hội nghị tổng kết" == found["conference", "name"]
    assert ["Phòng A", "Phòng B"] == [found["conference", "hosts", number] for number in range(2)]
    assert "nhạc" == found["agenda", 0, "items", 0, "cues", "sound"]
    assert "Thới An" in found.values()


def test_path_is_written_with_the_key_of_the_file() -> None:
    found, _ = loaded()

    assert "khai-mac" == found["tasks", 0, "do", 0, "for", 0]


def test_days_are_no_texts() -> None:
    assert not [path for path in loaded()[0] if "date" in path]


def test_each_path_leads_to_a_place_in_the_file() -> None:
    found, atlas = loaded()
    places = {path: atlas.place(path).span for path in found}

    assert [] == [path for path, span in places.items() if span is None]


def test_text_below_an_empty_line_of_a_list_stands_where_it_is_written() -> None:
    content = b"document:\n  archive:\n    -\n    - VT\n"
    case = load_content(content, "plan.yaml", Path(), today=date(2025, 9, 1)).case

    assert case
    assert (("document", "archive", 1), "VT") in plan_texts(case.plan)
