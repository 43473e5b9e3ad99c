"""One module a slot: how a new value stands to an old one; none knows words or places."""
