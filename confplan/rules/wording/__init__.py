"""Rules on words, spelling and letters"""
