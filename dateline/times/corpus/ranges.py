"""As of Friday 14 June 2024."""

READS = {
    "2024-06-18/2024-06-19": ["June 18-19", "June 18–19", "June 18 to 19", "from June 18 to 19", "18-19 June", "18 and 19 June", "June 18 and 19", "Tuesday and Wednesday will be used for talks"],
    "2024-08-29/2024-08-30": ["on Thursday 29 and Friday 30 August", "from Thursday, 29 to Friday, 30 August 2024"],
    "2013-11-07/2013-11-10": ["Nov. 7-10, 2013", "Nov. 7 to 10, 2013", "7–10 November 2013", "from 7 to 10 November 2013", "between 7 and 10 November 2013", "November 7 through November 10, 2013"],
    "1977-11-19/1977-11-21": ["from 19 to 21 November 1977", "19, 20 and 21 November 1977", "November 19, 20 and 21, 1977"],
    "1792-09-20/1792-09-21": ["20/21 September 1792"],
    "2024-07-04/2024-07-23": ["from 4 to 23 of next month", "between 4 and 23 next month"],
    "1914/1918": ["1914–1918", "the war of 1914-18 killed millions", "1914-18", "from 1914 to 1918", "between 1914 and 1918", "1914 to 1918"],
    "2001/2002": ["2001/02", "the 2001/2002 budget"],
    "2010-06/2010-08": ["in June, July and August 2010"],
    "2010-05/2010-06": ["in May and June 2010", "May-June 2010", "May to June 2010"],
    "2010-10/2011-03": ["from October 2010 to March 2011", "October 2010 – March 2011"],
    "2009-11/2010-02": ["November to February 2010"],
    "2024-06-10/2024-06-12": ["met from Monday to Wednesday"],
    "BC0480": ["490 to 480 BC", "490-480 BC"],
}  # fmt: skip
VALUES = {
    "On June 8 and 19 people died": "2024-06-08",
    "On May 7, 10 people died": "2024-05-07",
    "On June 8, 2 people died": "2024-06-08",
}
TWO = {("2024-03-03", "2024-03-17"): ["March 3 and 17"], ("2024-05-08/2024-05-10", "2024-06-02"): ["8–10 May and 2 June"]}
IGNORES = ["a 3-2 vote", "3-2", "won 6-4, 7-5", "1-800-555", "numbers 18-19", "a 60-40 split", "between 60 and 150 euros"]
