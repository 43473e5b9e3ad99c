"""Plain values that flow between the stages; nothing here computes more than a property."""
