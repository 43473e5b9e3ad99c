"""Whom words speak of that are no names: pronouns, titles, epithets."""
