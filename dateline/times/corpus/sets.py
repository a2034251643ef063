"""As of Friday 14 June 2024."""

READS = {
    "P1Y": [
        "every year",
        "each year",
        "the second Sunday in May each year",
        "annually",
        "an annual report",
        "once a year",
        "twice a year",
        "$2 million a year",
        "yearly",
    ],
    "P1D": ["daily", "every day", "three times a day", "per day", "nightly"],
    "P1W": ["weekly", "twice a week", "every single week"],
    "P3M": ["quarterly"],
    "P6M": ["a semiannual report"],
    "P2M": ["bimonthly"],
    "P2W": ["every other week"],
    "P2Y": ["every two years"],
    "PXM": ["every few months"],
    "XXXX-WXX-2": ["every Tuesday", "each Tuesday"],
    "XXXX-01": ["every January", "January of each year"],
    "XXXX-05-15": ["May 15 of each year"],
    "XXXX-SP": ["every spring"],
}
IGNORES = ["the Daily Mail", "LA Weekly wrote", "the Weekly Standard", "every one of them", "each other", "everyday prices"]
