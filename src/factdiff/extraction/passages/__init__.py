"""Which sentences are the story, and which of their words are quoted."""
