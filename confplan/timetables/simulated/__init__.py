"""Formats of a simulation: one file = one format"""
