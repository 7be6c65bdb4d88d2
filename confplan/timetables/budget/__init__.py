"""The estimate of costs: lines, what is known and what is still to be filled in, one file a format"""
