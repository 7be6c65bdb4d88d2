"""Rules on the form that the law asks of a document"""
