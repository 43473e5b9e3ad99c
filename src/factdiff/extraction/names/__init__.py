"""The names of an article: whose they are, what they spell, which places they mean."""
