"""What every format of the verdicts is made from: a verdict for each ward, and lists of which nobody knows whose they are"""

from collections.abc import Iterable
from dataclasses import replace

from confplan.case import Case
from confplan.findings import Finding
from confplan.folding import bare
from confplan.frozen import frozen
from confplan.places import Place
from confplan.planning.holes import printed
from confplan.planning.verdicts import Judged, Verdict, judged


@frozen(eq=False)
class Listing:
    """The verdicts of one plan, by group, under the conference's name"""

    name: str
    groups: tuple[Judged, ...]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        return tuple(one for group in self.groups for one in group.verdicts)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in all lists, each once"""
        told = (one for group in self.groups for one in (*_found(group.verdicts), *group.strays))
        return tuple({id(one): one for one in told}.values())

    @property
    def places(self) -> frozenset[Place]:
        """Where that stands"""
        return frozenset(one.at for one in self.findings if isinstance(one.at, Place))

    def only(self, wanted: str) -> "Listing":
        """Return the wards whose name holds the words, with or without marks."""
        words = bare(wanted)
        kept = (
            replace(group, verdicts=tuple(one for one in group.verdicts if words in bare(one.name)), strays=())
            for group in self.groups
        )
        return Listing(self.name, tuple(group for group in kept if group.verdicts))


def _found(verdicts: Iterable[Verdict]) -> Iterable[Finding]:
    return (one for verdict in verdicts for one in verdict.findings)


def listing(case: Case, findings: Iterable[Finding]) -> Listing:
    """Return the verdicts that the findings of a check come to."""
    sentence = printed(case.plan, case.plan.conference.at("name"))
    name = " ".join(sentence.text.split()) if sentence else ""
    return Listing(name, judged(case.plan, case.rosters, findings))
