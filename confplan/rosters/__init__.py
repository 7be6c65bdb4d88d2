"""Lists of people as units send them: rows of a spreadsheet or CSV, each with the cell in which it stands"""

from confplan.rosters.roster import Person, Roster

__all__ = ["Person", "Roster"]
