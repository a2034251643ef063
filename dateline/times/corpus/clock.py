"""As of Friday 14 June 2024. A clock time's day is read; the hour stands in the TIMEX3 value."""

READS = {
    "2024-06-14": [
        "3 p.m.",
        "at 15:11 GMT",
        "10:30 am",
        "nine o'clock in the morning",
        "at noon",
        "12:30 p.m. EDT",
        "1530 GMT",
        "at 0900 hours",
    ],
    "2024-06-11": [
        "3 p.m. on Tuesday",
        "9 a.m. Tuesday",
        "noon on Tuesday",
        "0634 GMT Tuesday",
        "Tuesday at 3 p.m.",
        "Tuesday, 3 p.m.",
    ],
    "2024-06-17": ["will begin at 9:30 a.m. on Monday, June 17"],
}
VALUES = {
    "3 p.m.": "2024-06-14T15:00",
    "12:30 a.m.": "2024-06-14T00:30",
    "15:11 GMT": "2024-06-14T15:11",
    "at ten o'clock tomorrow morning": "2024-06-15T10:00",
    "nine o'clock Tuesday night": "2024-06-11T21:00",
    "noon on Tuesday": "2024-06-11T12:00",
    "nine o'clock at night": "2024-06-14T21:00",
}
IGNORES = ["lost 3:2", "a ratio of 3:2", "I am", "3 amps", "6 pmol"]
