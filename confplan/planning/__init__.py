"""Answers worked out from a plan: pure functions that read no file, no clock and no screen"""
