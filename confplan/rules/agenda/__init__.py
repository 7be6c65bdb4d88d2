"""Rules on the agenda: lengths, order, speakers"""
