"""Dateline reads news articles and lays out the diplomacy they tell of, every event with its date, its precision and its quotation."""
