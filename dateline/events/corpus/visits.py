"""Visits: one side travels to the other."""

READS: dict[str, list[str]] = {
    "come here": ["In Manila the Philippine president said that China's foreign minister was here only two weeks ago."],
    "lead a delegation": ["The Danish foreign minister led a delegation to Nigeria on 4 June 2024."],
    "<visit>": [
        "The visit of the Emir of Kuwait to Egypt on 30 April 2024 was his first as ruler.",
        "A stop in Oslo by the Estonian president that had been planned for 21 May 2024 was dropped.",
        "Preparations for President Lula's trip to Ethiopia on 15 February 2024 were short.",
    ],
    "<travel>": [
        "Switzerland restricted the Russian minister's travel to Geneva and asked for his plans; the minister's travel to Iran begins on Monday."
    ],
    "visit <place>": [
        "The President of Chile looks forward to visiting Peru on 8 June 2024.",
        "President Erdogan visited Iraq on 22 April 2024.",
        "The Polish foreign minister will visit Estonia on Wednesday.",
    ],
    "travel to <place>": [
        "Prime Minister Modi travelled to Italy on Thursday.",
        "The Ghanaian president flew to Norway on 12 March 2024.",
    ],
    "leave for <place>": ["The Sri Lankan president left Colombo for Indonesia on 17 May 2024."],
    "leave <place>": [
        "President Macron left Senegal on Friday after two days in West Africa.",
        "The Danish prime minister flew out of Ghana late on Tuesday.",
    ],
    "go on to <place>": ["The Japanese foreign minister flies to Egypt on Sunday and on to Kenya on Tuesday."],
    "send <envoy>": ["Algeria sent its foreign minister to Mali on 7 May 2024 for consultations."],
    "be a guest": ["The Bulgarian prime minister will be the guest of King Abdullah in Jordan on 3 July."],
    "spend time in <place>": ["The Irish prime minister spent two days in Jordan last week."],
    "be in <place>": [
        "The Colombian foreign minister will be in China on Tuesday.",
        "President Tshisekedi of Congo is expected in France on 29 April 2025.",
    ],
    "arrive in <place>": [
        "The Belarusian president arrived in Azerbaijan on 15 May 2024.",
        "The Cuban foreign minister lands in Algeria on Sunday.",
    ],
    "pay a <visit>": [
        "The king of Jordan paid a visit to Greece on 7 October 2022.",
        "The Slovenian prime minister begins a three-day trip to India on Monday.",
        "The Thai prime minister opened his tour of Germany on 13 March 2024.",
    ],
    "attend <occasion>": ["The Indian foreign minister attended the inauguration of the president in Taiwan on 20 May 2024."],
}

IGNORES: list[str] = [
    "The Spanish king visited Seville on 11 June 2024.",
    "The governor of Bavaria travelled to Hamburg on Tuesday.",
    "Twelve million Germans visited Spain in 2023.",
    "The exhibition of Chinese bronzes arrived in Lyon on 4 May 2024.",
    "Winter arrived early in Russia and Finland in October 2023.",
    "A tour operator from Britain cancelled its Egyptian offers on 7 June 2024.",
    "The Argentine band leaves for a concert in Chile on Saturday.",
    "A retired Dutch couple spent three weeks in Portugal in May 2024.",
    "Her trip down memory lane from Poland to Canada was published in June 1998.",
    "Penguins from Argentina were seen in Brazil on 3 June 2024.",
    "The Italian minister has never visited Iceland, a friend wrote in a biography of 2022.",
    "Prices headed for the record of March 2022 in Japan and Korea.",
    "The parcel travelled from China to Mexico in May 2024.",
]
