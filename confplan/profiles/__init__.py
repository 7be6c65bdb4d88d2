"""Dated data that no plan should repeat: default lengths, limits, notice periods, each with its source"""

from confplan.profiles.days_off import DaysOff, days_off
from confplan.profiles.norms import Norm
from confplan.profiles.offices import Offices, Regime, offices
from confplan.profiles.profile import NAMES, Profile, load

__all__ = ["NAMES", "DaysOff", "Norm", "Offices", "Profile", "Regime", "days_off", "load", "offices"]
