"""As of Friday 14 June 2024."""

READS = {
    "2024-12-25": ["Christmas", "on Christmas Day", "next Christmas"],
    "2024-06-14/2024-12-25": ["will end by Christmas"],
    "2024-12-24": ["Christmas Eve"],
    "2023-12-25": ["last Christmas", "was signed at Christmas"],
    "1998-04-10": ["Good Friday 1998", "Good Friday, 1998"],
    "2024-03-31": ["met at Easter", "Easter 2024"],
    "2023-11-23": ["last Thanksgiving", "Thanksgiving 2023"],
    "2024-05-27": ["Memorial Day", "last Memorial Day"],
    "2024-05-01": ["met on May Day"],
    "2001-09-11": [
        "since 9/11",
    ],
    "1944-06-06": ["D-Day"],
    "1945-05-08": ["V-E Day"],
}
AFTER = {
    "Opening night, January 23, 2014, was full. Thousands came.\n\nMuch was new on the opening night.": "2014-01-23",
    "They voted on Tuesday, the election day. Rain fell on election day.": "2024-06-11",
}
IGNORES = [
    "the opening night of the show",
    "on election day",
    "a thanksgiving service",
    "the Easter Egg Roll",
    "Christmas Island",
    "a Christmas tree",
    "valentine cards",
    "and Johnnie Christmas, who drew it",
]
