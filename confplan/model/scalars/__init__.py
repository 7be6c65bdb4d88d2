"""The values of a plan: each reads what a clerk writes, prints it back and tells editors what it looks like"""

from confplan.model.scalars.clock import Clock, hhmm
from confplan.model.scalars.count import Count
from confplan.model.scalars.day import SESSIONS, WEEKDAYS, Day
from confplan.model.scalars.document_number import DocumentNumber
from confplan.model.scalars.hedge import Hedge
from confplan.model.scalars.minutes import Minutes
from confplan.model.scalars.money import Money
from confplan.model.scalars.phone import Phone
from confplan.model.scalars.scalar import Scalar, ScalarError
from confplan.model.scalars.which_day import WhichDay

__all__ = [
    "SESSIONS",
    "WEEKDAYS",
    "Clock",
    "Count",
    "Day",
    "DocumentNumber",
    "Hedge",
    "Minutes",
    "Money",
    "Phone",
    "Scalar",
    "ScalarError",
    "WhichDay",
    "hhmm",
]
