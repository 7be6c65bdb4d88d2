"""The desk at the door: who has come, in a store of its own, on a small page for the office network"""
