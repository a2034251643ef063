"""Sanctions: imposed, lifted, and the lists that carry them."""

READS: dict[str, list[str]] = {
    "<sanction> begins": ["American tariffs on Brazilian coffee begin on 6 August."],
    "<measure told before>": ["Norway froze the assets of Russia on Monday; the order was lifted on Thursday."],
    "<export rule>": ["On Friday the US issued sweeping rules to keep advanced chips out of China’s hands."],
    "<sanction> follows": ["Turkey recalled its envoy on Monday, and an embargo on Israel followed on Thursday."],
    "cut off from <market>": ["Canada moved on Monday to cut Russian banks off from the SWIFT payments network."],
    "target <listed>": ["The United Kingdom targeted 30 Iranian individuals and entities on Thursday."],
    "forbid <trade>": ["India forbade all imports of Chinese telecoms gear on Monday."],
    "<sanction>": ["Canada imposed sanctions on Haitian businessmen on 5 November 2022."],
    "<list of trusted partners>": ["Japan removed South Korea from its list of trusted partners on 2 August 2019."],
    "<step>": ["The measures of Turkey against Israel took effect on 2 May 2024."],
    "impose <sanction>": [
        "Today, in response to these attacks, Canada announced the designation of Iranian generals.",
        "The European Union adopted sanctions against Russia on 23 February 2024.",
        "The United States imposed visa restrictions on Georgia on 6 June 2024.",
        "Ankara imposed export restrictions on Israel on 9 April 2024.",
        "The United States will slap tariffs on Chinese cranes in August.",
    ],
    "weigh <sanction>": [
        "Britain is considering sanctions on Serbia in the first week of July 2024.",
        "Canada prepares new tariffs on Chilean salmon for August 2024.",
    ],
    "lift <sanction>": [
        "Canada paused its tariffs on Mexico on 3 June 2024.",
        "Britain lifted sanctions on Zimbabwe on 12 May 2021.",
        "China dropped its tariffs on Australian wine on 29 March 2024.",
    ],
    "strike off <list>": ["The United States put Cuba on its blacklist on 12 January 2021."],
    "<sanction> ends": ["The European Union's arms embargo on Uzbekistan expired on 12 November 2009."],
    "ban <trade>": [
        "The United States is ending duty-free treatment for goods from China on 2 May 2025.",
        "Poland banned imports of grain from Ukraine on 15 April 2023.",
        "Jordan closed its airspace to Syrian airliners on 3 June 2024.",
    ],
    "<ban>": ["Japan lifted its ban on British beef on 9 January 2019."],
    "freeze <assets>": ["Switzerland froze Ukrainian accounts on 28 February 2014."],
    "take action against <actor>": ["On 23 February 2024 Britain took new action against Russian arms makers."],
    "blacklist <actor>": [
        "The United States sanctioned two Georgian judges on 5 April 2023.",
        "China blacklisted a Taiwanese politician on 15 May 2024.",
        "Canada listed nine Iranian officials on 9 February 2024.",
    ],
}

IGNORES: list[str] = [
    "The federation lifted the ban on the Kenyan sprinter on 3 June 2024.",
    "The press embargo on the French novel ends on 20 June 2024.",
    "Water bills and other tariffs rose in Ghana in May 2024.",
    "The step on the Japanese temple stairs was repaired on 7 May 2024.",
    "A blacklist of bad restaurants in Rome amused American tourists in June 2024.",
    "The Indian regulator froze mobile tariffs on 1 June 2024.",
    "The couple froze their Danish assets after the divorce in Spain on 2 May 2024.",
    "Sanctions against Russia remain a topic of lectures in Vienna in June 2024.",
    "The university sanctioned a student from Brazil on 5 June 2024.",
    "The league will decide about sanctions for the Serbian club in July 2024.",
    "The mayor of London announced a price cap on bus tickets on 9 June 2024.",
]
