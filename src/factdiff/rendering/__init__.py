"""Facts and comparisons → text; each format is a file of its own, and none knows another."""
