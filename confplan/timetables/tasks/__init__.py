"""The tasks: who owes what by when, one file a format"""
