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
    "PAST_REF": [
        "recently",
        "lately",
        "the other day",
        "some time ago",
        "not long ago",
        "as in previous years",
        "than in past years",
        "in recent weeks",
        "in recent years",
        "in the past.",
    ],
    "FUTURE_REF": [
        "soon",
        "in the future",
        "in the near future",
        "over the long term",
        "in the near term",
        "for the foreseeable future",
    ],
    "PXW": ["within weeks of the vote"],
    "PXM": ["over the coming months"],
}
IGNORES = [
    "in the long run",
    "now-defunct",
    "as soon as he can",
    "drove past the house",
    "the future of the alliance",
    "current affairs",
    "the current was strong",
    "a futures contract",
]
