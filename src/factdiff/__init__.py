"""Atomic facts in news articles, and what changes between two versions."""

__version__ = "0.1.0"
