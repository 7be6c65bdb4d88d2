"""Plans to begin with: commented files of several kinds, and the first answers filled in"""
