"""Markdown → what somebody says of it: no marks, no addresses of links, no pictures, comments or footnotes"""

import re
from typing import Final

from confplan.patterns import regex

_FRONT: Final = regex(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_DEFINITION: Final = regex(r"^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)  # of a link or a footnote
_FENCE: Final = regex(r"^ {0,3}(?:```|~~~)[^\n]*$", re.MULTILINE)
_BEHIND: Final = r"(?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\[\]\n]*\])"  # a text in brackets: an address, or its name
_PICTURE: Final = regex(rf"!\[[^\[\]\n]*\]{_BEHIND}?")
_LINK: Final = regex(rf"\[([^\[\]\n]*)\]{_BEHIND}")
_NOTE: Final = regex(r"\[\^[^\[\]\n]*\]")
_TAG: Final = regex(r"</?[a-zA-Z][^<>\n]*>")
_LINE: Final = regex(r"^[ \t>]*(?:[-*+][ \t]+|#{1,6}[ \t]+)?(?:\[[ xX]\][ \t]+)?", re.MULTILINE)
_EMPHASIS: Final = regex(r"(?<!\\)[*`|]|(?<!\\)~~|(?<![\w\\])_+|(?<!_)_++(?!\w)")
_ESCAPE: Final = regex(r"\\([!-/:-@\[-`{-~])")


def spoken_text(markdown: str) -> str:
    """Return the words and numbers that the text shows, headings, lists and tables among them."""
    text = _without_comments(markdown.replace("\r\n", "\n"))
    for unsaid in (_FRONT, _DEFINITION, _FENCE, _PICTURE, _NOTE):
        text = unsaid.sub("", text)
    text = _LINE.sub("", _TAG.sub("", _LINK.sub(r"\1", text)))
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(_blank, text))


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + len("-->")
    return "".join([*kept, text[at:]])


def _blank(mark: re.Match[str]) -> str:
    """A bar parts two cells of a table; other marks stand inside words."""
    return " " if mark[0] == "|" else ""
