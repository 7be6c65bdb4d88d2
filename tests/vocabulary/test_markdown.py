"""The list of fields for a wiki"""

from confplan.vocabulary.markdown import render
from tests.vocabulary.made import SMALL


def test_nothing_of_a_plan_or_a_template_ends_a_cell() -> None:
    told = render(SMALL, "en").splitlines()

    assert "# invitations: Invitations" == told[0]
    assert r"| `name` | text, may be open | `{{ name\|dotted }}` | Hội nghị \*lớn\* \| nhỏ | The name |" in told
    assert "| `letters[].post` | text | `{{ letter.post }}` |  | The post |" in told
    assert r"| `upper` | `{{ text\|upper }}` | A | all templates | Capitals |" in told
