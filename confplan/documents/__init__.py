"""One file, one document: case → a frozen view of typed values, without a ready-made text of a date or a sum of money"""
