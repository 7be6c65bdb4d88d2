"""Rules on the legal bases that the plan cites"""
