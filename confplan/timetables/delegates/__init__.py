"""The lists of the wards: a verdict on each, one file a format"""
