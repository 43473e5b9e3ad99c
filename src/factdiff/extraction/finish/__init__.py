"""What is known only when all drafts are made: identity, coverage, the main event."""
