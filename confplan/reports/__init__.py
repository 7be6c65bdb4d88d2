"""Findings → one format a file: `render(reports, language)` gives the whole text"""
