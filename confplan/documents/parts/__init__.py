"""What several documents show alike: the letterhead, the time and place"""
