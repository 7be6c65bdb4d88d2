"""The agenda on the clock as people and programs read it: one file, one format"""
