"""The metamorphic suite: one edit at a time, and what a comparison says of it. See ``benchmarks/README.md``."""
