"""Rules on the estimate"""
