"""Whom a choice takes of each ward's list, one file a format"""
