"""Rules on names, ids and holes that lead nowhere"""
