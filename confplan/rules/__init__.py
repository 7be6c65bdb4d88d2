"""What is judged: one file, one rule, found by its place in the folder"""
