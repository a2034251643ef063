"""As of Friday 14 June 2024."""

AFTER = {
    "They signed it on 3 March 1951. The envoy had come the previous autumn.": "1950-23",
    "It was launched in February 2013, its sister the summer before.": "2012-22",
    "They met in 1971 and again the following spring.": "1972-21",
    "The 2008 Summer Olympics were in Beijing.": "2008",
    "They won at the 2004 Summer Games.": "2004",
}
READS = {
    "1982-21": ["spring of 1982", "the spring of 1982", "spring 1982", "in the spring, 1982"],
    "2021-22": ["the summer of 2021", "2021 summer"],
    "2010-24": ["the winter of 2010", "winter 2010/11"],
    "2023-23": ["last autumn", "last fall", "the autumn of last year", "met in the autumn"],
    "2024-22": ["in the summer", "this summer"],
    "2025-21": ["next spring", "the spring of next year"],
    "BC0480-SP": ["the spring of 480 BC"],
}
IGNORES = [
    "the fall of the Wall",
    "prices fall",
    "to spring a surprise",
    "the spring of water",
    "may fall in",
    "Summer Olympics",
    "April Summers",
    "spring into action",
    "the fall in prices",
]
