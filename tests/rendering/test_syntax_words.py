"""The usual slips in a field, in an office's words"""

import pytest
from jinja2 import TemplateSyntaxError

from confplan.rendering.environment import markup_environment
from confplan.rendering.syntax_words import syntax_words


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("{% if a %}{% else if b %}{% endif %}", "Thay “else if” bằng “elif”"),
        ("{% if a = b %}{% endif %}", "So sánh bằng nhau viết hai dấu bằng: =="),
        ("{{ họ tên }}", "Trước “tên” thiếu dấu chấm"),
        ("{{ a| }}", "còn thiếu tên"),
        ("{{ }}", "còn trống"),
        ("{{ a § b }}", "ký tự không dùng được: “§”"),
    ],
)
def test_what_jinja_says_is_told_in_our_words(body: str, said: str) -> None:
    with pytest.raises(TemplateSyntaxError) as error:
        markup_environment(None).from_string(body)

    told = syntax_words(error.value.message or "")

    assert told is not None
    assert said in told.vi
    assert "{got}" not in told.en


def test_what_is_not_known_is_left_to_jinja() -> None:
    assert syntax_words("something else") is None
