"""HTML and SVG: Jinja with its own escaping"""

from collections.abc import Mapping

from confplan.rendering.template_files import Template


def render(template: Template, variables: Mapping[str, object]) -> bytes:
    """Return the page as UTF-8."""
    from confplan.rendering.environment import markup_environment
    from confplan.rendering.jinja import rendered

    return rendered(template, markup_environment(template.users), variables).encode()
