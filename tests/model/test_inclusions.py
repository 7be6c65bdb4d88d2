from hypothesis import given
from hypothesis import strategies as st

from confplan.model.inclusions import Inclusion, inclusions, may_hold_names
from confplan.source import read


def test_list_may_be_a_file_wherever_a_list_is_expected() -> None:
    data: dict[str, object] = {
        "agenda": "agenda.yaml",
        "delegates": [{"units": "units.csv", "text": "see a.csv"}],
        "lists": {"điểm cầu": "diem-cau.csv", "phường": [{"name": "x.csv"}]},
        "conference": {"hosts": "hosts.csv", "name": "plan.yaml"},
        "unknown": "x.csv",
    }

    assert list(inclusions(data)) == [
        Inclusion(("agenda",), "agenda.yaml"),
        Inclusion(("delegates", 0, "units"), "units.csv"),
        Inclusion(("lists", "điểm cầu"), "diem-cau.csv"),
        Inclusion(("conference", "hosts"), "hosts.csv"),
    ]


def test_name_is_no_file() -> None:
    assert list(inclusions({"agenda": "Bế mạc", "delegates": [{"units": ["a.csv"]}]})) == []


def test_norms_of_an_office_may_be_a_yaml_file() -> None:
    assert list(inclusions({"profile": "co-quan.yaml"})) == [Inclusion(("profile",), "co-quan.yaml", is_list=False)]
    assert list(inclusions({"profile": {"office": "co-quan.yml"}})) == [
        Inclusion(("profile", "office"), "co-quan.yml", is_list=False)
    ]


def test_profile_is_named_without_a_file() -> None:
    assert list(inclusions({"profile": "vietnam", "budget": "quỹ.yaml", "conference": {"venue": "x.csv"}})) == []


@given(
    st.sampled_from(["a.csv", "khu phố.YAML", "b.yml", "mời 30 người", "c.docx"]),
    st.sampled_from(["{}", '"{}"', "'{}'"]),
)
def test_text_that_names_a_file_is_never_passed_over(name: str, quoted: str) -> None:
    text = f"lists:\n  phường: {quoted.format(name)}\nprofile: vietnam\n"
    data = read(text.encode(), "plan.yaml").data

    assert isinstance(data, dict)
    assert may_hold_names(text) or not list(inclusions(data))


def test_an_escape_may_spell_the_name_of_a_file() -> None:
    text = 'lists: {phường: "a\\x2ecsv"}\n'
    data = read(text.encode(), "plan.yaml").data

    assert isinstance(data, dict)
    assert [Inclusion(("lists", "phường"), "a.csv")] == list(inclusions(data))
    assert may_hold_names(text)
