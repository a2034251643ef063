"""Examples of every family of rules, as of Friday 14 June 2024: READS, what must be read, and IGNORES, what must not."""
