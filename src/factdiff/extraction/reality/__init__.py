"""How real a clause puts its content: tense, polarity, modality."""
