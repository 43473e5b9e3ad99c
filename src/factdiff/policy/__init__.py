"""Diff → findings: how bad a change is, by a table that users can rewrite; what was pinned, what was accepted."""
