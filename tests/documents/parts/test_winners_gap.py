import pytest

from confplan.documents.parts.winners_gap import unnamed
from tests.documents.printing import case_with


@pytest.mark.parametrize(
    ("winners", "told"),
    [("", "chưa có danh sách nhận “Bằng khen”"), ("3", "“Bằng khen” mới có số lượng, chưa có danh sách tên")],
)
def test_what_is_missing_is_the_list_or_only_its_names(winners: str, told: str) -> None:
    (award,) = case_with(f"awards: [{{id: bk, name: Bằng khen, winners: {winners}}}]\n").plan.awards

    assert (unnamed(award).text.vi, unnamed(award).at) == (told, ("awards", 0, "winners"))
