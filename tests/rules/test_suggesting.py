"""Near names and allowed names at the end of a message"""

from confplan.findings import Fix
from confplan.model.messages import did_you_mean
from confplan.rules.suggesting import replacement, suggestion


def test_the_nearest_names_come_first() -> None:
    text = suggestion("phong noi vu", ["Quận ủy", "Phòng Nội vụ"], "units")

    assert " (có phải là “Phòng Nội vụ”?); dùng được: Quận ủy, Phòng Nội vụ" == text.vi
    assert " (did you mean “Phòng Nội vụ”?); allowed: Quận ủy, Phòng Nội vụ" == text.en


def test_several_near_names_are_an_or() -> None:
    text = suggestion("tl-9", ["tl-1", "tl-2"], "agenda")

    assert text.vi.startswith(" (có phải là “tl-1” hay “tl-2”?)")
    assert text.en.startswith(" (did you mean “tl-1” or “tl-2”?)")
    assert did_you_mean(["a", "b", "c"]).vi == " (có phải là “a”, “b” hay “c”?)"


def test_without_a_near_name_only_the_allowed_ones_are_told() -> None:
    assert "; allowed: Quận ủy" == suggestion("xyz", ["Quận ủy"], "units").en


def test_another_name_of_the_same_thing_is_listed_only_when_it_is_near() -> None:
    near, far = (suggestion(name, ["Phòng Nội vụ"], "units", also=["Tổ in"]) for name in ("to in", "xyz"))

    assert " (did you mean “Tổ in”?); allowed: Phòng Nội vụ" == near.en
    assert "; allowed: Phòng Nội vụ" == far.en


def test_a_long_list_is_cut() -> None:
    text = suggestion("xyz", [f"ward {number:02}" for number in range(1, 15)], "units")

    assert text.en.endswith("ward 08 … (and 6 more)")
    assert text.vi.endswith("ward 08 … (còn 6 tên nữa)")


def test_where_nothing_is_declared_it_says_where_to() -> None:
    assert "; none is declared yet in awards" == suggestion("xyz", [], "awards").en


def test_one_near_name_is_a_fix_to_look_at() -> None:
    assert Fix(("a",), "phim", safe=False) == replacement(("a",), "phin", ["phim", "van-nghe"])
    assert replacement(("a",), "tl-9", ["tl-1", "tl-2"]) is None
