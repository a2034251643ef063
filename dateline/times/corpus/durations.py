"""As of Friday 14 June 2024."""

READS = {
    "P5Y": ["for five years", "five-year", "a five-year plan", "the past five years", "about 5 years"],
    "P4D": ["four days of talks", "lasted four days"],
    "P13D": ["thirteen days"],
    "P2D": ["a two-day visit", "a couple of days"],
    "P6M": ["for six months", "six months", "half a year"],
    "PT15M": ["about 15 minutes", "fifteen minutes"],
    "P1W": ["for a week", "nearly a week"],
    "PT30M": ["half an hour", "a half-hour"],
    "P50Y": ["half a century"],
    "P2.5Y": ["two and a half years", "two-and-a-half years", "2 1/2 years"],
    "P1.5Y": ["one and a half years", "a year and a half"],
    "P3W": ["two to three weeks", "two or three weeks"],
    "P1Y6M": ["one year and six months"],
    "PXY": ["for years", "several years", "a few years", "the past few years", "many years", "the coming years", "in the years ahead"],
    "PXD": ["for days", "several days", "a number of days"],
    "P30Y": ["a 30-year bond", "thirty years"],
    "P3DE": ["three decades"],
    "P1Y": ["the past year", "over the past year"],
    "P59Y": ["a 59-year-old man", "59 years old", "59 years of age"],
    "2024-12": ["will be reviewed in six months"],
    "2024-06": ["within a few days", "is expected in a few days", "in days to come", "within days"],
    "2024-06-28": ["is to open in two weeks"],
}
IGNORES = ["second thoughts", "three quarters of the votes", "minute particles", "the day job", "years of age"]
