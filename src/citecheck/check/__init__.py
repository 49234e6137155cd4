"""Rules and how they run: what a rule is, which ones are selected, what they may look at."""
