"""Plans and lists as a git revision holds them: the only room that runs git, and it only reads"""
