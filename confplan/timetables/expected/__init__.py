"""Formats of a forecast: one file = one format"""
