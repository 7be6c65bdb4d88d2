"""Rules on days, weekdays, deadlines and notice"""
