"""Meetings: summits, talks, calls."""

READS: dict[str, list[str]] = {
    "<event>": ["Indonesia and Japan co-hosted an event on infrastructure in Bali on Tuesday."],
    "see you": ["The Serbian president told the Hungarian prime minister: I hope to receive you in Belgrade in October 2024."],
    "approve <meeting>": ["EU ministers gave the green light to accession talks with Albania on 24 March 2020."],
    "<summit>": [
        "The summit between Japan and the Philippines in Washington on 11 April 2024 dealt with the sea.",
        "Leaders prepare for the EU-Japan summit on 22 July 2024.",
    ],
    "<talks>": [
        "Talks between Ethiopia and Somalia in Ankara on 1 July will deal with port access.",
        "The dialogue between Norway and Vietnam on 6 June 2024 was about fish.",
    ],
    "<contacts>": ["Secret contacts between Israel and Jordan began in London in May 1963."],
    "<meeting>": [
        "A meeting of the Greek and Turkish foreign ministers on 13 May 2024 dealt with islands.",
        "The Czech prime minister hosted an encounter with his Slovak counterpart on Thursday.",
    ],
    "<round>": [
        "Chile and the European Union held talks in May; the next round with the European Union begins in Santiago on 24 June."
    ],
    "<European Council>": ["The European Council of 27 June 2024 in Brussels will be short."],
    "<meeting> is off": ["A meeting between the Chilean and the Swiss president set for Tuesday is off."],
    "<signing ceremony>": ["A signing ceremony between Peru and Japan on 3 June 2024 was short."],
    "<meeting in a small circle>": [
        "The Chilean and the Swiss foreign minister had a one-on-one in Zurich on Thursday.",
        "Ministers from Kenya and Uganda will hold a working lunch in Kampala on 21 June.",
    ],
    "<phone call>": [
        "In a phone call on Tuesday the presidents of Kazakhstan and Azerbaijan discussed rail freight.",
        "President Biden met Prime Minister Modi of India, following up on their May 26 call.",
        "A telephone conversation between the Indian and the Nepalese prime minister on 10 June 2024 dealt with floods.",
    ],
    "<ceremony>": ["Ministers from Britain and China were at the handover ceremony in Hong Kong on 30 June 1997."],
    "<actor> meet <actor>": [
        "President Aliyev met Prime Minister Pashinyan in Munich on 17 February 2024.",
        "The foreign ministers of Sudan and Iran will meet in Tehran on Sunday.",
        "Italian and Libyan officials sat down together in Rome last week.",
    ],
    "hold <meeting>": [
        "Armenia and Turkey held talks on reopening their border in Vienna on 3 May 2022.",
        "Switzerland hosted a peace conference on Ukraine on 15 June 2024.",
        "Senior officials from Peru and Thailand had consultations on Wednesday.",
    ],
    "<meeting> takes place": [
        "Negotiations between Britain and India resumed in London on 27 May 2024.",
        "Mali and Benin said the current round, which began on Tuesday, had brought them closer.",
        "The summit between Russia and the African Union opens on Monday.",
    ],
    "schedule <meeting>": [
        "Talks between Guyana and Venezuela are scheduled for 14 December 2024.",
        "Pakistan and Iran have arranged a meeting of border commanders for next Tuesday.",
    ],
    "call off <meeting>": ["Greece called off a meeting with the British prime minister on 27 November 2023."],
    "break off <meeting>": ["The president of Afghanistan broke off talks with the United States on Wednesday."],
    "postpone <meeting>": ["On 3 February 2023 the United States postponed talks with China."],
    "<leaders> gather": [
        "Leaders of the African Union gathered in Addis Ababa on 17 February 2024.",
        "Defence ministers from NATO will convene in Brussels on Thursday.",
    ],
    "<actor> talk with <actor>": [
        "President Macron spoke with President Tebboune of Algeria on 10 June 2024.",
        "The Spanish foreign minister spoke by phone on Monday with his Israeli counterpart.",
    ],
    "host <body>": ["Indonesia hosted the G20 in Bali in November 2022.", "Albania will host NATO in Tirana in May 2027."],
    "negotiate <document>": ["Japan and Mongolia were negotiating a trade agreement in December 2013."],
    "<officials> review": [
        "On Wednesday officials from Thailand and Laos discussed the dam.",
        "Ministers of Oman and Iran reviewed progress in Muscat on 9 June 2024.",
    ],
    "receive <leader>": [
        "The Turkish president received the Iraqi prime minister in Ankara on 21 March 2023.",
        "Brazil’s Lula hosted France’s Macron in Belém on 26 March 2024.",
        "The Iranian foreign minister arrived in Moscow on 9 June 2024. President Putin received him the next day.",
        "On 25 July 2023 Mexico’s foreign secretary hosted U.S. Homeland Security Advisor Elizabeth Sherwood-Randall.",
    ],
    "<emergency meeting>": ["The Security Council will hold an emergency meeting on Lebanon on 20 June 2024."],
    "<joint council>": ["The EU and Moldova held the seventh Association Council in Brussels on 7 February 2022."],
    "receive a call": [
        "On 7 June 2024 the Japanese foreign minister received a courtesy call from the foreign minister of Nigeria.",
    ],
    "<leaders> talk for hours": ["The presidents of Bolivia and Peru talked for three hours in Puno on Monday."],
    "<leaders> speak": ["Presidents Biden of the United States and Niinistö of Finland spoke today."],
    "bring <actors> together": ["The Emir of Qatar brought the presidents of Chad and Sudan together in Doha on Monday."],
    "host <person>": ["President Putin hosted Xi Jinping in Kazan on 22 October 2024."],
    "call <person>": ["President Erdogan called Vladimir Putin on Monday to discuss grain."],
    "join <counterparts>": [
        "The Japanese foreign minister joined her counterparts from India and Australia in Tokyo on 29 July 2024."
    ],
    "invite <leader>": ["Vietnam has invited President Marcos of the Philippines for January 2025."],
}

IGNORES: list[str] = [
    "The train from Paris meets the bus from Brussels at Lille on 3 July 2024.",
    "The Greek economy met the targets of the European Union in April 2024.",
    "India's cabinet meeting on Thursday dealt with onion prices.",
    "Germany met its climate goals in 2023, though Poland did not.",
    "The path to the summit of the Matterhorn between Switzerland and Italy was closed on 9 June 2024.",
    "Climbers from Nepal and Japan reached the summit of Everest on 21 May 2024.",
    "The Dutch speak to their dogs in English, a survey of May 2024 found.",
    "The board of the Franco-German tank maker held a session in Munich on 4 June 2024.",
    "Swedish and Danish wines met with resistance from critics in March 2024.",
    "The two rivers meet near Khartoum, where Sudan built a bridge in 1964.",
    "A congress of German dentists opens in Vienna on 20 June.",
    "Data from Norway and Iceland were gathered in June 2023.",
    "The Canadian ministry received 300 letters on 3 June 2024.",
    "The Mexican bishop called a priest in Guatemala a friend in May 2024.",
]
