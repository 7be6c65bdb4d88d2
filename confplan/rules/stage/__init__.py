"""Rules on the stage backdrop"""
