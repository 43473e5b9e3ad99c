"""From the words of a time to a value in ISO 8601 and TIMEX3 notation."""
