"""Rules on quotas and lists of delegates"""
