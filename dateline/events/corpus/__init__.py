"""What each event rule reads and what it must not, one module a family; the day is Friday 14 June 2024."""
