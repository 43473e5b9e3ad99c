"""What a passage yielded is used again, where all that bears on it is as it was: versions cost what they change."""
