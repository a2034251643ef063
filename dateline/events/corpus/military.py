"""Military: tests, launches, manoeuvres, deployments, withdrawals, invasions."""

READS: dict[str, list[str]] = {
    "<forces>": ["Kenya deployed soldiers to Somalia in October 2011."],
    "<weapon>": ["Iran fired ballistic missiles at Pakistan on 16 January 2024."],
    "<launch>": [
        "Japan and South Korea noted the North Korean satellite launch of 27 May 2024.",
        "The rocket launch by Iran on 20 January 2024 worried Israel.",
    ],
    "<nuclear test>": ["Pakistan watched as India's nuclear test on 11 May 1998 shook the desert."],
    "<manoeuvres>": [
        "Military exercises of Serbia and China will begin in July.",
        "The naval drills of Iran and Oman on 3 June 2024 were short.",
        "Exercise Nordic Spear begins over Belgium on Monday, with aircraft of Poland and Italy.",
    ],
    "<withdrawal>": ["France completed the withdrawal of its troops from Niger on 22 December 2023."],
    "<deployment>": ["On 9 May 2024 Poland announced the deployment of soldiers to the Lithuanian border."],
    "<craft>": ["Soviet fighters shot down a South Korean airliner on 1 September 1983."],
    "bring down <craft>": [
        "Turkey shot down a Russian bomber on 24 November 2015.",
        "The Argentine cruiser was sunk by a British submarine on 2 May 1982.",
    ],
    "seize <craft>": ["Iran seized a Greek tanker on 27 May 2022."],
    "<war> breaks out": ["Fighting broke out between Eritrea and Ethiopia on 6 May 1998."],
    "<forces> take <place>": ["Ethiopian troops retook Mogadishu from its Somali rulers on 28 December 2006."],
    "<invasion>": ["Kuwait has remembered every summer the Iraqi invasion of Kuwait on 2 August 1990."],
    "launch <weapon>": [
        "North Korea launched a spy satellite over Japan on 28 May 2024.",
        "Iran fired drones at Israel on 13 April 2024.",
    ],
    "test <weapon>": ["On 11 March 2024 India tested a missile that can reach China."],
    "conduct <test>": [
        "France conducted a nuclear test in Algeria on 13 February 1960.",
        "The Philippines and the United States conducted joint exercises on 22 April 2024.",
    ],
    "blow up <site>": ["North Korea blew up the liaison office with South Korea on 16 June 2020."],
    "deploy <forces>": [
        "Rwanda sent troops to Mozambique on 9 July 2021.",
        "Germany deployed fighter jets to Latvia in March 2024.",
    ],
    "deliver <weapon>": ["Poland delivered fourteen tanks to Ukraine on 24 February 2023."],
    "<forces> enter": ["Ethiopian troops entered Somalia on 24 December 2006."],
    "withdraw <forces>": [
        "Burundi withdrew its soldiers from Somalia on 1 January 2024.",
        "Russia pulled peacekeepers out of Azerbaijan in June 2024.",
    ],
    "<forces> leave": ["The last French soldiers left Niger on 22 December 2023."],
    "complete <withdrawal>": ["The Soviet Union completed the withdrawal of its forces from Hungary on 19 June 1991."],
    "<strike>": ["The United States and Britain launched air strikes against Houthi targets in Yemen on 12 January 2024."],
    "attack <state>": [
        "Russian forces shelled Kharkiv in Ukraine on 25 May 2024.",
        "Hamas attacked Israel on 7 October 2023.",
        "On 1 April 2024 Israel struck the Iranian consulate in Damascus.",
        "Hezbollah has fired on Israel since 8 October 2023.",
    ],
    "carry out <strike>": ["Pakistan's air force carried out retaliatory strikes in Iran on 18 January 2024."],
    "<forces> clash": [
        "Indian and Chinese troops clashed in the Galwan valley on 15 June 2020.",
        "Armenian and Azerbaijani forces exchanged fire along the border on Tuesday.",
    ],
    "declare war": ["Italy declared war on France on 10 June 1940."],
    "invade <state>": ["Iraq invaded Kuwait on 2 August 1990."],
}

IGNORES: list[str] = [
    "Weeds from Brazil invaded gardens in Portugal in April 2024.",
    "The Japanese carmaker launched a pick-up called Rocket in Thailand on 4 June 2024.",
    "Pupils in Canada and Mexico tested paper rockets on 8 June 2024.",
    "Firefighters from Greece and Cyprus practised with ladders on 2 June 2024.",
    "The missile museum in Havana welcomed 300 Canadian tourists in May 2024.",
    "Crash tests of Korean cars were published in Germany on 29 May 2024.",
    "A Swedish firm deployed 200 servers in Ireland in March 2024.",
    "Blood tests of Kenyan runners were repeated in Austria on 11 June 2024.",
    "Toy soldiers from Britain fetched a record price in New York on 5 June 2024.",
    "The withdrawal of the Italian yoghurt from Swiss shops ended on 3 May 2024.",
    "Breathing exercises from India are taught in Chile since 2019.",
    "The tank of a Dutch lorry burst near Antwerp on 7 June 2024.",
    "The Danish minister attacked the French plan in Brussels on Monday.",
    "A gunman attacked a mosque in Canada on 3 June 2024.",
    "The Spanish striker hit the post against Germany on 12 May 2024.",
]
