"""Two texts → an account of every word that differs: harmless for a named reason, or an edit to be reported."""
