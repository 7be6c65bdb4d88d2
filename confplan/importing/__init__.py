"""Agendas of other programs → a plan to begin with: spreadsheets, rundowns of ontime, schedules of the frab family"""
