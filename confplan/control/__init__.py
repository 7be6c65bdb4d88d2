"""What people keep out of a verdict, and on what terms: rules not selected, comments with a reason, an accepted baseline"""
