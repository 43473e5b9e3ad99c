"""Files that hold several articles: feeds, lists, archives of the web; each module cuts one kind into sources."""
