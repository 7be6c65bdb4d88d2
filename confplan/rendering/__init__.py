"""View + template → bytes, and the one writer of files. Only this room imports template and document engines."""
