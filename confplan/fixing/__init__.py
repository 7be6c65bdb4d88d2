"""Proposed texts become edits of the file: text and edits in, text out. Nothing here reads or writes a file."""
