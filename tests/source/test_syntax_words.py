import pytest

from confplan.findings import Text
from confplan.source import syntax_words as words


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (words.colon("Tổ 1"), ['"Tổ 1"', '">-"']),
        (words.after_quote("của B", '"'), ['"của B"', "'…'"]),
        (words.after_quote("của B", "'"), ['"của B"', '"…"']),
        (words.unclosed_quote("'"), [" ' "]),
        (words.escape(r"\d"), [r'"\d"']),
        (words.unclosed_bracket("["), ['"["', '"]"']),
        (words.unclosed_bracket("{"), ['"{"', '"}"']),
        (words.after_bracket("tổ chức"), ['"tổ chức"']),
        (words.inside_brackets("{"), ['"{"']),
        (words.starts_with("@"), ['"@"']),
        (words.item_beside_key("items"), ['"items:"']),
        (words.indentation(3, 4), ["3", "4"]),
        (words.deeper("minutes"), ['"minutes:"']),
        (words.dash_missing("Bế mạc"), ['"Bế mạc"', '"- "']),
        (words.space_missing("status"), ['"status:"']),
        (words.no_field("tổng kết"), ['"tổng kết"']),
    ],
)
def test_both_languages_show_what_is_written(told: Text, shown: list[str]) -> None:
    assert [] == [part for part in shown for text in told if part not in text]


def test_long_line_is_cut_to_a_glance() -> None:
    assert len(words.no_field("x" * 500).en) < 200
