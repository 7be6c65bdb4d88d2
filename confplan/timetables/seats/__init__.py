"""The seats: who sits where, one file a format"""
