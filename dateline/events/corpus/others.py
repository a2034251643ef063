"""Others: presidencies, rulings, members, prisoners."""

READS: dict[str, list[str]] = {
    "return <thing> to <state>": ["Sweden returned the royal archive to Poland on 4 May 1925."],
    "<presidency>": ["Spain handed the rotating presidency of the European Union to Belgium on 1 January 2024."],
    "<mission>": ["The European Union sent an observer mission to Armenia on 20 February 2023."],
    "<mandate>": ["The Security Council extended the mandate of the force in Cyprus on 30 January 2024."],
    "<withdrawal of a party>": ["Niger's withdrawal last week from the talks with Benin was a surprise."],
    "<founding>": ["Japan and Palau welcomed the establishment of a joint commission on fisheries on 3 June 2024."],
    "<body>": ["China and Kyrgyzstan set up an intergovernmental railway commission on 6 June 2024."],
    "<ruling>": ["The International Court of Justice delivered its judgment on Chile and Peru on 27 January 2014."],
    "hand over <presidency>": ["Brazil will hand over the presidency of the G20 to South Africa on 1 December 2024."],
    "take over <presidency>": ["Poland took over the rotating presidency of the European Union from Hungary on 1 January 2025."],
    "<presidency> passes": ["The chairmanship of the Arctic Council passed from Russia to Norway on 11 May 2023."],
    "deliver <ruling>": ["The International Court of Justice issued an advisory opinion on Kosovo and Serbia on 22 July 2010."],
    "<court> rules": [
        "A court in Seoul ruled against Japan on 8 January 2021.",
        "The International Court of Justice ordered Israel on 24 May 2024 to halt its advance.",
    ],
    "take the helm": ["Hungary takes the helm of the European Union on 1 July 2024."],
    "leave <organisation>": ["Ecuador left OPEC on 1 January 2020.", "The United States quit UNESCO in October 2017."],
    "apply for <membership>": ["Moldova applied for membership of the European Union on 3 March 2022."],
    "freeze <membership>": ["Armenia froze its membership of the CSTO on 22 February 2024."],
    "sue <state>": [
        "Nicaragua took Germany to the International Court of Justice on 1 March 2024.",
        "Guyana filed a case against Venezuela on 29 March 2018.",
    ],
    "grant <status>": ["The European Union granted Georgia candidate status on 14 December 2023."],
    "extend <mandate>": [
        "On 30 May 2024 the Security Council renewed the mandate of the mission in Iraq for a last time.",
        "The mandate of UNIFIL in Lebanon was extended on 31 August 2023.",
    ],
    "found <body>": [
        "UNIFIL was established in March 1978, by resolutions 425 and 426, to confirm that Israel had left Lebanon.",
        "Uganda and Tanzania established a joint commission on 5 April 2017.",
    ],
    "<captives>": ["Russian agents were exchanged for Norwegian prisoners in Lithuania on 15 November 2019."],
    "hand over <someone>": [
        "Cyprus extradited a Syrian smuggler to Greece on 4 June 2024.",
        "The peninsula was handed to Cameroon by Nigeria on 14 August 2008.",
    ],
    "give <aid>": ["Kuwait donated 40 tonnes of medicines to Sudan on 5 May 2024."],
    "elect <head of body>": ["NATO elected the Dutch prime minister as its secretary-general on 26 June 2023."],
    "sentence <foreigner>": ["A court in Rome sentenced 23 American agents on 4 November 2009."],
    "suspend <member>": ["The African Union suspended Gabon on 31 August 2023."],
    "invoke <article>": ["Britain triggered Article 50 of the treaty of the European Union on 29 March 2017."],
    "evacuate <people>": ["Spain evacuated its citizens from Sudan on 23 April 2023."],
    "arrest <foreigner>": ["Serbia arrested a Turkish banker on 3 June 2024 at the request of the United States."],
    "join <organisation>": [
        "Sweden joined NATO on 7 March 2024.",
        "Timor-Leste became a member of the United Nations on 27 September 2002.",
    ],
    "deploy <mission>": ["The United Nations deployed a peacekeeping mission to Mali in July 2013."],
    "withdraw (without object)": ["Colombia withdrew from the talks with Venezuela on 6 May 2024."],
    "open <works>": [
        "Bulgaria and Romania opened the bridge across the Danube on 14 June 2013.",
        "Colombia and Venezuela reopened their border on 26 September 2022.",
    ],
    "free <prisoners>": [
        "Ukraine and Russia exchanged 180 prisoners on 31 May 2024.",
        "Iran released two French detainees on 12 May 2023.",
    ],
    "free <nationals>": ["Venezuela freed ten Americans on 20 December 2023."],
}

IGNORES: list[str] = [
    "The court in Milan ruled on 3 June 2024 that the Swiss baker may keep his oven.",
    "The German chair from 1926 was sold to a Japanese museum on 6 June 2024.",
    "A Polish hiker was freed from a cave in Slovakia on Sunday.",
    "A former Danish minister joined a Swedish bank on 1 June 2024.",
    "The French port of Calais opened a swimming pool for Belgian guests on 9 June 2024.",
    "The presidency of the Spanish chess club passed to an Argentine on 4 May 2024.",
    "The mission of the school in Kenya is to teach German, its brochure of 2024 says.",
    "Two parrots were released in Brazil after a flight from Qatar on 3 June 2024.",
    "The Chinese tenor withdrew from the opera in Vienna last week.",
    "The bridge between Denmark and Sweden will be repainted in July 2024.",
    "A jury in Texas convicted a Mexican cook on 22 May 2024.",
    "The launch of a Franco-Italian perfume was shown on 5 June 2024.",
]
