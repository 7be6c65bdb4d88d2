"""What changed between two plans, by meaning: values of their own types, told by nobody yet"""
