"""As of Friday 14 June 2024."""

READS = {
    "2023-09-13": [
        "Sept. 13, 2023", "September 13, 2023", "September 13 2023", "13 September 2023", "13th September 2023", "13th of September, 2023",
        "the 13th of September 2023", "2023-09-13", "2023/09/13", "20230913", "13.9.2023", "13.09.2023", "13/09/2023", "09/13/2023", "13-Sep-2023", "13-Sep-23",
        "Wednesday, September 13, 2023", "Wed., Sept. 13, 2023", "Wednesday 13 September 2023", "SEPTEMBER 13, 2023", "2023-09-13 16:54 KST",
    ],
    "2024-06-05": ["June 5", "June 5th", "5 June", "the 5th of June", "Wednesday, June 5", "Wednesday 5 June", "on the 5th of June"],
    "2024-06-21": ["will meet on Friday the 21st"],
    "2024-07-20": ["the 20th of next month"],
    "2025-02-09": ["this ninth day of February, in the year of our Lord two thousand twenty-five"],
    "1978-09-21": ["September the twenty-first, 1978", "the twenty-first of September 1978", "1978 September 21"],
    "2016-05": ["2016 May"],
    "2023-09": ["September 2023", "Sept. 2023", "September, 2023", "September of 2023", "Sep 2023"],
    "2024-03": ["in March", "in March this year", "since last March"],
    "2024-05": ["in May", "by May"],
    "2017-09-03": ["Sept. 3, 2017"],
    "2023-09-03": ["Sept. 3 last year", "3 September last year", "on September 3 of last year"],
    "2025-02": ["in February next year"],
    "1961": ["1961", "in 1961", "the 1961 treaty", "the year 1961", "fiscal 1961", "FY 1961", "(1961)"],
    "1989": ["since '89", "in the summit of '89"],
    "1995~": ["about 1995", "around 1995", "circa 1995", "c. 1995"],
    "1998-02-27": ["02/27/1998 19:30", "02-27-98 1930EST"],
    "2024-06-28": ["takes effect on the 28th.", "will open on the 28th"],
    "2023-04-03": ["3.4.2023"],
    "BC0480": ["480 BC", "480 B.C.", "480 BCE"],
    "BC0480-08": ["August 480 BC", "August of 480 B.C."],
    "2024-02-31": ["31 February 2024", "February 31, 2024"],
    "2023-11-31": ["November 31, 2023"],
}
IGNORES = [
    "may fail", "May be it was luck", "they may", "march on the capital", "thousands began to march", "Theresa May said", "April Summers, the captain",
    "an august body", "resolution 1701", "Resolution 2231 of the council", "flight 1989", "room 2010", "No. 1945", "$1984", "€2000", "1,961 people", "2000 troops",
    "1500 metres", "2020 votes", "ref. 2023/1005-17", "© 2023", "page 1999", "on the 38th parallel", "the 82nd Airborne", "the 3rd time", "3.14.15",
    "version 10.12.8", "+32 2 281 61 11", "Mar a Lago", "survey of 1709 schoolchildren", "over 1900", "the 2001st visitor",
]  # fmt: skip
