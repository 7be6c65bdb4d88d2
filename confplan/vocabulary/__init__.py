"""What a template of a document may say: its fields with examples, and the filters; one file a format"""
