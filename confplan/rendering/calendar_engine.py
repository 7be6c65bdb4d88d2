"""Jinja writes a calendar: values escaped, lines folded, and the moment of writing for those who read it again"""

from collections.abc import Mapping
from datetime import UTC, datetime

from confplan.rendering.calendar_text import folded
from confplan.rendering.moment import moment
from confplan.rendering.template_files import Template

COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)  # days since then number the editions of an entry


def render(template: Template, variables: Mapping[str, object]) -> bytes:
    """Return the file; `written_at` and `edition` are the moment of writing, by the view's `today` where it has one."""
    from confplan.rendering.environment import calendar_environment
    from confplan.rendering.jinja import rendered

    at = moment({"dated": variables.get("today")} | dict(variables))
    told = {"written_at": f"{at:%Y%m%dT%H%M%SZ}", "edition": max(0, (at - COUNTED_FROM).days)}
    text = rendered(template, calendar_environment(template.users), {**variables, **told})
    return folded(line for line in text.split("\n") if line.strip()).encode()
