"""As of Friday 14 June 2024."""

READS = {
    "2024-06-13": ["Thursday", "on Thursday", "said Thursday", "met on Thursday", "last Thursday", "Thursday's vote", "on Thurs."],
    "2024-06-14": ["said on Friday", "is due to meet on Friday", "this Friday"],
    "2024-06-18": ["slated for Tuesday", "will meet on Tuesday", "is due to arrive on Tuesday", "next Tuesday", "this coming Tuesday", "arrives on Tuesday", "Tuesday next week", "Tuesday of next week"],
    "2024-06-11": ["was held on Tuesday", "last Tuesday", "this past Tuesday"],
    "2024-06-04": ["on Tuesday last week"],
    "2024-06-12": ["confirmed Wednesday that he would go", "early Wednesday", "late on Wednesday"],
    "2024-06-21": ["next week on Friday", "next week Friday"],
    "2024-11-05": ["the first Tuesday in November"],
    "2024-07-08": ["the second Monday of next month"],
    "2012-05-28": ["the last Monday of May 2012"],
    "2024-06-25": ["a week from Tuesday"],
    "2006-06-03/2006-06-04": ["the first weekend of June 2006"],
    "2024-08-31/2024-09-01": ["are invited for the last weekend of August"],
    "2024-06-22": ["will fly to Oslo a week from tomorrow"],
    "2024-06-28": ["two weeks from today"],
    "2024-06-15/2024-06-16": ["will meet this weekend", "they will gather over the weekend", "talks planned for the weekend"],
    "2024-06-08/2024-06-09": ["met over the weekend", "last weekend", "at the weekend"],
    "XXXX-WXX-1": ["on Mondays", "Mondays"],
}  # fmt: skip
AFTER = {
    "Figures come out Tuesday.": "2024-06-18",
    "They had come on Monday.": "2024-06-10",
    "On 3 June they met. The following Tuesday they left.": "2024-06-04",
    "On 3 June they met. The previous Friday they had quarrelled.": "2024-05-31",
}
IGNORES = [
    "the Sunday Times",
    "the Sunday Telegraph reported",
    "Black Friday",
    "since Black Monday",
    "Super Tuesday",
    "Saturday Night Live",
    "he sat down",
    "the sun rose",
    "as told in The Sun.",
    "he is a Wed. fan",
    "they wed",
    "Sun Myung",
    "his weekend home",
]
