"""Order of honour: the words that tell a body's level and block, the rank of an award, and posts of one person alone"""

from collections.abc import Mapping
from functools import cache

from confplan.frozen import frozen
from confplan.profiles.tables import table

Words = tuple[str, ...]


@frozen
class Protocol:
    """Words by what they tell, the highest first. `other_words` look like a level's and are none."""

    levels: Mapping[str, Words]
    other_words: Words
    city_words: Words
    blocks: Mapping[str, Words]
    before_blocks: Words  # may stand before a block's words
    award_forms: Words
    central_awards: Words
    collective: Words
    individual: Words
    winners: Words
    absent: Words
    proxies: Words
    bodies: Words
    announced: Words
    single_posts: Words
    honorifics: Words
    surnames: Words
    sure_surnames: Words
    sources: Mapping[str, str]


@cache
def protocol() -> Protocol:
    """Return the table."""
    data = table("protocol.toml")
    levels, blocks, awards, posts = data["levels"], data["blocks"], data["awards"], data["posts"]
    return Protocol(
        levels={name: tuple(levels[name]) for name in levels["names"]},
        other_words=tuple(levels["other"]),
        city_words=tuple(levels["city"]),
        blocks={name: tuple(blocks[name]) for name in blocks["names"]},
        before_blocks=tuple(blocks["before"]),
        award_forms=tuple(awards["forms"]),
        central_awards=tuple(awards["central"]),
        collective=tuple(awards["collective"]),
        individual=tuple(awards["individual"]),
        winners=tuple(awards["winners"]),
        absent=tuple(awards["absent"]),
        proxies=tuple(awards["proxies"]),
        bodies=tuple(awards["bodies"]),
        announced=tuple(awards["announced"]),
        single_posts=tuple(posts["single"]),
        honorifics=tuple(posts["honorifics"]),
        surnames=tuple(posts["surnames"]),
        sure_surnames=tuple(posts["sure_surnames"]),
        sources={name: part["source"] for name, part in data.items()},
    )
