"""As of Friday 14 June 2024."""

READS = {
    "2024-06-14/2024-12-31": [
        "open talks by the new year",
        "hopes to sign before the new year",
        "before the year ends",
        "sign before the year runs out",
    ],
    "2024-06-14/2024-06-16": ["expected before the week is out", "will be sent before the week ends"],
    "2024-06-14/2024-06-30": ["to be sent before the month ends"],
    "2025": ["will follow in the new year"],
    "2025-01-01": ["will be open from the new year"],
    "2024-01-01": ["has been open since the new year"],
}
IGNORES = ["the Lunar New Year", "a new year of talks", "the year ends badly"]
