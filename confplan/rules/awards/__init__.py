"""Rules on awards: their decisions, their order, and whether the winners are there"""
