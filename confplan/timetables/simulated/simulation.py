"""What every format of a simulation is made from: the days in all runs, and the causes with their titles"""

from confplan.case import Case
from confplan.findings import Text
from confplan.frozen import frozen
from confplan.planning.chances import DayChances, chances
from confplan.planning.chances_causes import Cause, causes
from confplan.planning.timing_days import DayTimes
from confplan.timetables.programme import Programme, programme


@frozen
class Simulation:
    """So many runs from that seed; `days` are those that have a clock, `causes` what moves the end of a day most first"""

    programme: Programme
    runs: int
    seed: int
    days: tuple[DayChances, ...]
    causes: tuple[Cause, ...]

    def of_day(self, day: DayTimes) -> list[Cause]:
        return [one for one in self.causes if one.day == day.number]

    def title(self, cause: Cause) -> str:
        return next(line.title for line in self.programme.lines if line.row.item.path == cause.item.path)


def simulation(case: Case, runs: int, seed: int) -> Simulation:
    """Return the simulation of the case."""
    return Simulation(
        programme(case, timing=True),
        runs,
        seed,
        chances(case.plan, case.profile, runs, seed),
        causes(case.plan, case.profile),
    )


def extent(cause: Cause) -> Text:
    """Return what is open about the item, and between which extremes."""
    least, most = cause.least, cause.most
    match cause.what:
        case "minutes":
            return Text(f"{least}-{most} phút", f"{least}-{most} minutes")
        case "after_gap":
            return Text(f"nghỉ sau đó {least}-{most} phút", f"{least}-{most} minutes of gap after it")
        case "changeover":
            return Text(f"chuyển tiếp trước đó {least}-{most} phút", f"{least}-{most} minutes of changeover before it")
        case "optional":
            return Text("có hoặc không có", "left out or held")
        case "reading":
            return Text(f"{least} hay {most} người", f"{least} or {most} people")


def runs_told(simulation: Simulation) -> Text:
    """Return how the runs were made."""
    runs, seed = simulation.runs, simulation.seed
    return Text(
        f"{runs:,} lần thử".replace(",", ".")
        + f", số khởi tạo {seed}; thời lượng từng mục lấy ngẫu nhiên, độc lập nhau, theo phân bố PERT giữa ngắn nhất và dài nhất",
        f"{runs:,} runs, seed {seed}; each length is drawn by itself, PERT between its least and its most",
    )
