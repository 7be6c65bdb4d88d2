"""Dated data that no plan should repeat: default lengths, limits, notice periods, each with its source"""

from confplan.profiles.days_off import DaysOff, days_off
from confplan.profiles.profile import Norm, Profile, load

__all__ = ["DaysOff", "Norm", "Profile", "days_off", "load"]
