"""As of Friday 14 June 2024."""

READS = {
    "PRESENT_REF": [
        "now",
        "currently",
        "at the moment",
        "nowadays",
        "right now",
        "at this time",
        "its current president",
        "the current crisis",
    ],
    "PAST_REF": ["recently", "lately", "in recent weeks", "in recent years", "in the past."],
    "FUTURE_REF": ["soon", "in the future", "in the near future", "for the foreseeable future"],
    "PXW": ["within weeks of the vote"],
    "PXM": ["over the coming months"],
}
IGNORES = [
    "now-defunct",
    "as soon as he can",
    "drove past the house",
    "the future of the alliance",
    "current affairs",
    "the current was strong",
    "a futures contract",
]
