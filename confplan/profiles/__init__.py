"""Dated data that no plan should repeat: default lengths, limits, notice periods, each with its source"""

from confplan.profiles.profile import Norm, Profile, load

__all__ = ["Norm", "Profile", "load"]
