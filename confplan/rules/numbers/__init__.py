"""Rules on document numbers and symbols"""
