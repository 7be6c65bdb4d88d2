"""Rules on duties, their owners and deadlines"""
