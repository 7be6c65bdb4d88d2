"""The money that goes with an award: factor × base salary in force on the day of the decision, rounded to ten thousands"""

from fractions import Fraction
from math import ceil, floor

from confplan.folding import same
from confplan.frozen import frozen
from confplan.model.preparations import Award
from confplan.profiles import Norm, Profile
from confplan.profiles.costs import base_salaries, plain_factors, rewards

STEP = 10_000
HALF = Fraction(1, 2)
SALARY, COLLECTIVE, ROUNDING = "base-salary", "award-collective-times", "award-rounding"


@frozen
class Basis:
    """The figures of one award on the day of its decision; one without a value is not known"""

    factor_name: str
    factor: Norm
    salary: Norm
    times: Norm | None  # how many times an individual's reward a collective gets; None for an individual
    rounding: str | None
    twice: Fraction | None = None  # the same, where the plan does not say whether it is a collective

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names of the figures that have to be filled in"""
        named = ((self.factor_name, self.factor), (SALARY, self.salary), (COLLECTIVE, self.times))
        return tuple(name for name, norm in named if norm and norm.value is None)

    @property
    def exact(self) -> Fraction | None:
        """The reward before it is rounded"""
        if self.unknown:
            return None
        times = self.times.value if self.times else Fraction(1)
        return Fraction(self.factor.value) * int(self.salary.value) * Fraction(times)

    @property
    def amounts(self) -> tuple[int, ...]:
        """The rewards that are right, the most usual first; none where a figure is not known"""
        if self.exact is None:
            return ()
        more = rounded(self.exact * self.twice, self.rounding) if self.twice else ()
        return (*rounded(self.exact, self.rounding), *more)


def basis(award: Award, profile: Profile) -> Basis | None:
    """Return what the reward of an award rests on; None without the day of a decision or a level that the name tells."""
    name = factor_name(award.name)
    if name is None or award.kind == "gift" or not (award.decision and award.decision.date):
        return None
    on = profile.on(award.decision.date.date)
    factor, salary, rounding = on.norm(name), on.norm(SALARY), on.norm(ROUNDING)
    times = on.norm(COLLECTIVE)
    if not (factor and salary and rounding and times):
        return None
    is_collective, is_open = award.recipients == "collective", award.recipients is None
    return Basis(
        name, factor, salary, times if is_collective else None, rounding.value, times.value if is_open else None
    )


def factor_name(name: str) -> str | None:
    """Return the figure with the factor: `Giấy khen của Ủy ban nhân dân quận` is one of a district."""
    words = same(name)
    fitting = (one for one in rewards() if words.startswith(one.begins))
    return next((one.name for one in fitting if any(f" {word} " in f"{words} " for word in one.holds)), None)


def rounded(exact: Fraction, rounding: str | None) -> tuple[int, ...]:
    """Return the amounts that are right: one by the rounding that is set, else up and to the nearest, and unrounded."""
    tens = exact / STEP
    up, nearest = ceil(tens) * STEP, floor(tens + HALF) * STEP
    if rounding:
        return (up,) if rounding == "up" else (nearest,)
    whole = (int(exact),) if exact.denominator == 1 else ()
    return tuple(dict.fromkeys((nearest, up, *whole)))


def salary_of(amount: int, salary: int) -> tuple[int, str] | None:
    """Return another base salary of which the amount is a plain multiple, where of this one it is none."""
    if _fits(amount, salary):
        return None
    return next(((other, source) for other, source in base_salaries() if _fits(amount, other)), None)


def _fits(amount: int, salary: int) -> bool:
    near = HALF * round(Fraction(amount, salary) / HALF)
    return any(amount in rounded(factor * salary, None) for factor in {near} | plain_factors())
