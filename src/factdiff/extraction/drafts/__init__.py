"""Clauses, attributes and quotations as drafts of facts."""
