"""Statements: official voices, where the saying is dated."""

READS: dict[str, list[str]] = {
    "set <deadline>": ["The United Nations on 29 November 1990 set Iraq a deadline for leaving Kuwait."],
    "<statement>": ["The Iranian foreign ministry issued a statement on Israel on 2 April 2024."],
    "<official> says": [
        "The Polish foreign minister said on Thursday that Belarus must close the crossing.",
        "On 29 May 2024 the Kremlin denied that Armenia would be punished.",
        "On Thursday the Russian foreign ministry tweeted that Pakistan was a friend.",
        "On 12 May 2024 India said it had carried out two nuclear tests.",
        "China announced on Tuesday that citizens of New Zealand may enter without visas.",
    ],
    "<official> takes a stand": [
        "Colombia condemned Israel on 1 May 2024 for the strike.",
        "The Ukrainian president urged China on 2 June 2024 to send a delegation.",
        "Venezuela accused Guyana on Friday of a provocation.",
        "Lebanon objected on 4 June 2024 to the line that Israel had drawn.",
        "In a statement issued by the foreign ministry on 31 May 2024, Qatar condemned the attack on Jordan.",
    ],
    "issue <statement>": [
        "Spain and Brazil released a statement on Venezuela on 6 March 2024.",
    ],
    "<letter>": ["Peru wrote a letter to Chile on 3 June 2024 about fishing."],
    "send <letter>": ["The Turkish foreign ministry sent a letter to Greece on Monday."],
    "raise <possibility>": [
        "Emmanuel Macron raised the possibility of sending troops to Ukraine on 26 February 2024.",
        "India floated the idea of a currency swap with Sri Lanka on 5 April 2024.",
    ],
    "receive <invitation>": [
        "Eritrea's president received a formal invitation from the Algerian president on 3 June 2024.",
        "On 4 June 2024 Nepal's foreign minister extended an invitation to India.",
    ],
    "ask <actor> to <do>": [
        "On 28 May 2024 the Security Council asked the Secretary-General to report on Libya.",
        "In a letter dated 12 June 2024, Serbia asked NATO to withdraw the police of Kosovo.",
        "Lebanon formally requested the renewal of the mandate of the United Nations on 24 May 2024.",
    ],
    "take up or withdraw <offer>": ["Chile accepted the mediation of the Vatican on 8 January 1979."],
    "take the floor": ["The Mexican foreign minister took the floor in Geneva on 3 June 2024 to warn Ecuador."],
    "brief <body>": ["The envoy of the United Nations briefed the Security Council on Libya on 11 June 2024."],
    "express <feeling>": ["Portugal expressed its condolences to Morocco on 9 September 2023."],
    "brand <something>": ["The Chinese embassy in Canberra called the Australian plan “reckless” on 6 June 2024."],
    "seek <answer>": ["Turkey sought an apology from Sweden on 3 July 2023."],
    "address <assembly>": ["The president of Kenya addressed the UN General Assembly on 21 September 2023."],
    "write to <leader>": ["President Petro of Colombia wrote to his Brazilian counterpart on 4 June 2024."],
    "give notice": ["On 27 March 2024 Niger gave formal notice to the European Union."],
}

IGNORES: list[str] = [
    "On Monday the North Korean leader said he had tested his patience.",
    "A German brewer said on Thursday that hops from Poland were dear.",
    "Her statement necklace from Kenya was shown in Paris on 3 June 2024.",
    "The bank statement of the Swiss branch in Panama was dated 4 May 2021.",
    "Experts in Norway and Canada say that June 2024 was warm.",
    "The Spanish coach criticised the French referee on Sunday.",
    "The Italian grandmother congratulated her Greek neighbour on 2 June 2024.",
    "The recipe calls for Turkish salt and was printed in Denmark in May 2024.",
    "The letter from a soldier in Vietnam to his mother in Ohio was found on 8 June 2024.",
    "Weather warnings were in force in Ireland and Britain on Monday.",
    "In an interview with a French magazine in May 2024 the Polish actress praised Danish bread.",
    "The British retailer announced on 5 June 2024 that it would close shops in Ireland.",
    "The tenants in Warsaw gave notice to a Ukrainian landlord on 31 May 2024.",
]
