"""What formats of the agenda are made from where one file is not enough"""
