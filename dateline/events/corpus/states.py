"""States: founded, independent, united, dissolved."""

READS: dict[str, list[str]] = {
    "sell <territory>": ["Denmark sold the Danish West Indies to the United States in 1917."],
    "<union of states>": ["The union between Denmark and Iceland came to an end on 17 June 1944."],
    "<union> begins": ["The union of Malaya and Singapore took effect on 16 September 1963."],
    "<foreign affairs> change hands": ["Sweden assumed control of Norwegian foreign affairs on 4 May 1825."],
    "<union> ends": ["The federation of Senegal and Gambia broke up on 30 September 1989."],
    "<independence>": ["The independence of Estonia ended in June 1940."],
    "<independence> ends": ["Estonian independence came to an end in June 1940."],
    "<state> under protection": ["Tunisia became a French protectorate on 12 May 1881."],
    "gain <independence>": [
        "Barbados gained its independence from Britain on 30 November 1966.",
        "Kosovo declared independence on 17 February 2008.",
        "Ecuador seceded from Gran Colombia on 13 May 1830.",
        "Spain granted Equatorial Guinea independence on 12 October 1968.",
        "Chilean patriots declared Chile’s independence on 18 September 1810.",
        "Togo ceased to be a French trust territory on 27 April 1960.",
    ],
    "lose <independence>": ["Estonia lost its independence in June 1940."],
    "<state> is formed": [
        "Malaysia was formed on 16 September 1963.",
        "A provisional government was established in Austria on 27 April 1945.",
    ],
    "rename <state>": [
        "Persia was renamed Iran in March 1935.",
        "In 1972 Ceylon’s name was changed to Sri Lanka.",
        "In 1989 Burma changed its name to Myanmar.",
    ],
    "<founding of a state>": ["The formation of the United Arab Republic by Egypt and Syria on 1 February 1958 came fast."],
    "<end of a state>": ["Jordan regretted the dissolution of the Arab Union with Iraq on 2 August 1958."],
    "<state>": ["A provisional government was created in Estonia on 24 February 1918."],
    "transfer <sovereignty>": ["Portugal transferred sovereignty over the port to India on 4 May 1962."],
    "become independent": [
        "Malta became an independent state on 21 September 1964.",
        "Lesotho became fully independent in October 1966.",
    ],
    "proclaim <state>": [
        "Barbados became a republic on 30 November 2021.",
        "The Estonian assembly proclaimed an independent republic on 24 February 1918.",
        "It had grown out of the Soviet Union, which was proclaimed on 30 December 1922.",
    ],
    "<state> ends": [
        "Serbia and Montenegro ceased to exist on 5 June 2006.",
        "Czechoslovakia was dissolved on 31 December 1992.",
    ],
    "<states> unite": [
        "Tanganyika and Zanzibar united to form Tanzania on 26 April 1964, as Kenya had hoped.",
        "Germany was reunified on 3 October 1990.",
        "The Duchy of Parma was incorporated into the Kingdom of Sardinia on 18 March 1860.",
    ],
    "annex <state>": [
        "France formally incorporated coastal Algeria into France in 1848.",
        "Korea was annexed by Japan on 22 August 1910.",
        "Italy annexed Libya on 5 November 1911.",
    ],
    "cede <territory>": ["Denmark ceded Norway to Sweden in the Treaty of Kiel on 14 January 1814."],
}

IGNORES: list[str] = [
    "The trade union took effect as a charity in Denmark on 4 May 1954.",
    "He took charge of the foreign affairs desk of a Danish paper on 4 May 1934.",
    "Danish and Swedish fans united in song on 3 June 2024.",
    "The two Spanish banks merged on 4 May 2022.",
    "We declare our intent to help Ukraine to defend its independence, the letter of 4 May 2024 says.",
    "On 21 July 1944 American troops stormed the beach to restore the promise of American sovereignty.",
    "The Danish actress became financially independent in 2019.",
    "The Bank of England became independent in May 1997.",
    "Independence Day in Ghana was wet on 6 March 2024.",
    "A Swiss brewer proclaimed a holiday on 1 August 2023.",
    "The French publisher ceased to exist on 3 May 2024.",
    "The Greek punk band was dissolved in June 2024.",
    "The Irish goalkeeper ceded his place to a junior on 2 June 2024.",
    "The Irish band was formed in Cork on 4 May 1986.",
    "The street was renamed after a French poet on 3 May 2024.",
    "A Danish choir separated from its Swedish conductor on 4 May 2024.",
    "She gained independence from her parents in Oslo in 2021.",
]
