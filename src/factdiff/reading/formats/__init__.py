"""A module for each form an article comes in; each makes a Document of a source."""
