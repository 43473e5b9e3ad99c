"""Pairs of sentences by kind of rewording: ``CALM`` say the same, ``TOLD`` do not, either way round."""
