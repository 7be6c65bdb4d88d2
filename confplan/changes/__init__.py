"""What changed, as people and programs read it: one file, one format"""
