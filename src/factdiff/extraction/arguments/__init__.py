"""What belongs to a clause: arguments, places, times and numbers."""
