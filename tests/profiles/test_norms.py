"""What a plan or its office says otherwise than the profile"""

from datetime import date
from fractions import Fraction

from confplan.model.own_profile import OwnFigure, OwnNorms, OwnProfile
from confplan.model.scalars import Day, Minutes
from confplan.profiles import Profile, load

DAY = date(2024, 7, 26)
NOTICE = "invitation-notice-working-days"


def with_figures(**figures: str | OwnFigure) -> Profile:
    own = {
        name.replace("_", "-"): OwnFigure(value=one) if isinstance(one, str) else one for name, one in figures.items()
    }
    return load(DAY, OwnProfile(figures=own, path=("profile",)))


def test_base_salary_is_that_of_the_day() -> None:
    on = {day: load(day).norm("base-salary") for day in (date(2024, 6, 30), date(2024, 7, 1), date(2026, 7, 1))}

    assert [1_800_000, 2_340_000, 2_530_000] == [norm.value for norm in on.values() if norm]


def test_figure_of_which_no_entry_is_in_force_is_not_known() -> None:
    norm = load(date(2020, 1, 1)).norm("base-salary")

    assert norm
    assert norm.value is None
    assert "" == norm.printed
    assert norm.about.vi


def test_plan_goes_before_its_office_and_both_before_the_profile() -> None:
    office = OwnNorms(
        source="Nghị quyết của Hội đồng nhân dân",
        figures={NOTICE: OwnFigure(value="5"), "base-salary": OwnFigure(value="2 triệu")},
        lengths={"film": Minutes.parse("20"), "speech": Minutes.parse("8")},
        path=("profile", "office"),
    )
    plan = OwnProfile(figures={NOTICE: OwnFigure(value="7")}, lengths={"film": Minutes.parse("12-18")}, office=office)
    profile = load(DAY, plan)
    salary = profile.norm("base-salary")

    assert 7 == profile.number(NOTICE)
    assert (12, 18) == profile.lengths["film"][::2]
    assert (8, 8, 8) == profile.lengths["speech"]
    assert salary
    assert (2_000_000, "Nghị quyết của Hội đồng nhân dân") == (salary.value, salary.source)
    assert ("profile", "office", "figures", "base-salary") == salary.own


def test_unknown_names_and_values_of_another_kind_change_nothing() -> None:
    profile = load(
        DAY,
        OwnProfile(
            figures={NOTICE: OwnFigure(value="vài"), "notice": OwnFigure(value="1")},
            lengths={"flim": Minutes.parse("20")},
        ),
    )

    assert 3 == profile.number(NOTICE)
    assert load(DAY).lengths == profile.lengths
    assert profile.norm("notice") is None


def test_figure_of_ones_own_holds_on_its_days() -> None:
    own = OwnFigure(value="5", valid_from=Day.parse("1/1/2025"), valid_to=Day.parse("31/12/2025"))
    profile = load(DAY, OwnProfile(figures={NOTICE: own}))

    assert 3 == profile.number(NOTICE)
    assert 5 == profile.on(date(2025, 6, 1)).number(NOTICE)
    assert 3 == profile.on(date(2026, 1, 1)).number(NOTICE)


def test_factor_is_exact() -> None:
    norm = with_figures(award_factor_giay_khen_huyen="0,3").norm("award-factor-giay-khen-huyen")

    assert norm
    assert Fraction(3, 10) == norm.value


def test_norm_says_on_which_days_it_holds() -> None:
    salary = load(DAY).norm("base-salary")
    own = with_figures(base_salary=OwnFigure(value="2 triệu", valid_from=Day.parse("1/7/2024"))).norm("base-salary")

    assert salary
    assert own
    assert (date(2024, 7, 1), date(2026, 6, 30)) == (salary.valid_from, salary.valid_to)
    assert (date(2024, 7, 1), None) == (own.valid_from, own.valid_to)
