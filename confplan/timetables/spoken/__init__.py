"""The speeches of an agenda, their manuscripts counted: one file, one format"""
