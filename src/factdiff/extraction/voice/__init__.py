"""Who vouches for a clause: the chain of its sources."""
