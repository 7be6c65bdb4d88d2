"""Who holds a post, as far as the plan itself tells: its issuer's head is who signs it"""

from confplan.folding import same
from confplan.model.plan import Plan
from confplan.planning.hosts import is_one_host
from confplan.planning.signing import BY_ORDER, FOR, is_post_line


def holder(plan: Plan, post: str) -> str | None:
    """Return who holds the post of the issuer's head, where that is who signs the plan himself."""
    *posts, name = plan.document.signature or ("",)
    if not posts or any(FOR.match(line) or BY_ORDER.match(line) for line in posts) or is_post_line(name):
        return None
    if not same(post).startswith(same(posts[-1])):
        return None
    body = same(post).removeprefix(same(posts[-1])).strip()
    return name if not body or is_one_host(plan, body, plan.document.issuer or "") else None
