from confplan.model.inclusions import inclusions


def test_list_may_be_a_file_wherever_a_list_is_expected() -> None:
    data: dict[str, object] = {
        "agenda": "agenda.yaml",
        "delegates": [{"units": "units.csv", "text": "see a.csv"}],
        "lists": {"điểm cầu": "diem-cau.csv", "phường": [{"name": "x.csv"}]},
        "conference": {"hosts": "hosts.csv", "name": "plan.yaml"},
        "unknown": "x.csv",
    }

    assert list(inclusions(data)) == [
        (("agenda",), "agenda.yaml"),
        (("delegates", 0, "units"), "units.csv"),
        (("lists", "điểm cầu"), "diem-cau.csv"),
        (("conference", "hosts"), "hosts.csv"),
    ]


def test_name_is_no_file() -> None:
    assert list(inclusions({"agenda": "Bế mạc", "delegates": [{"units": ["a.csv"]}]})) == []
