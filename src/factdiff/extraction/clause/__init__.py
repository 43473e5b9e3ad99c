"""What a sentence predicates: the questions asked of its tree, and its clauses with their governors and subjects."""
