"""Relations: recognised, opened, broken; missions and those who head them."""

READS: dict[str, list[str]] = {
    "<expulsion>": ["The expulsion of 30 Syrian envoys by Chile on 8 May 2019 was the latest twist."],
    "<recall>": ["The recall of Poland’s ambassador from Budapest on 15 July 2023 followed a row over asylum."],
    "<flag>": ["The Stars and Stripes was lowered over the US embassy in Kabul on 15 August 2021."],
    "raise <flag>": ["France raised its flag over its embassy in Damascus on 17 December 2023."],
    "drop <state> for <state>": [
        "Nauru dropped Taiwan for China on 15 January 2024.",
        "Kiribati switched sides to Beijing on 20 September 2019.",
    ],
    "<relations>": ["Angola and Thailand established diplomatic relations in August 1976."],
    "<raising of a mission>": ["Peru and Siam announced the elevation of their legations to embassies on 4 May 1954."],
    "request <recall>": ["On 4 May 1887 the Peruvian government requested Smith’s recall."],
    "acknowledge <state>": ["Peru acknowledged Texas on 4 May 1839.", "Peru and Siam acknowledged each other on 9 May 1899."],
    "<letters of recognition>": ["Israel and the PLO exchanged letters of recognition on 9 September 1993."],
    "<mission abroad>": ["The Maldives opened an embassy in Turkey on 26 November 2023."],
    "<diplomats>": ["Moldova expelled a Russian diplomat on 28 May 2024."],
    "<change of relations>": [
        "The establishment of diplomatic relations between China and Honduras on 26 March 2023 surprised few.",
    ],
    "<break of relations>": ["The severance of diplomatic relations between Peru and Belgium on 3 May 1938 was brief."],
    "<appointment>": [
        "The appointment of a first consul, Jan Novák, by Estonia dates from 4 May 1921.",
        "On 24 March 1922 Latvia announced the appointment of a chargé d’affaires in Ankara.",
    ],
    "<opening of a mission>": ["The opening of the Israeli embassy in Abu Dhabi on 29 June 2021 drew a crowd."],
    "<move of a mission>": ["The move of the Dutch embassy from Lagos to Abuja in 2001 took a year."],
    "<closing of a mission>": ["The closure of the Canadian embassy in Damascus in January 2012 left Romania in charge."],
    "<first contact>": ["Japan and Ethiopia had their first official diplomatic contact on 12 April 1927."],
    "<change of relations> occurs": [
        "The resumption of diplomatic relations between Iraq and Syria, which occurred on 21 November 2006, was hailed."
    ],
    "this constitutes <change>": [
        "On 5 May 1848 Portugal received the envoy of Hawaii, which constituted recognition.",
        "Chile and Bolivia signed a treaty on 4 May 1871. This act marked the resumption of diplomatic relations.",
    ],
    "<change> dates from": ["Recognition of Persia by Norway dates from 4 May 1908."],
    "revoke <recognition>": ["Ecuador revoked the exequatur of the Colombian consul on 4 May 1863."],
    "abolish <post>": ["Portugal abolished the post of consular agent at Basra on 4 May 1891."],
    "lower <mission abroad>": ["Tunisia downgraded its embassy in Amman on 3 July 1971."],
    "<relations> begin": ["Diplomatic relations between Fiji and Japan began on 12 October 1970."],
    "<relations> end": ["Diplomatic relations between Cuba and Venezuela ceased on 12 December 1961."],
    "<exequatur>": ["Portugal issued an exequatur to the consul of Chile on 11 May 1841."],
    "<credentials>": ["The ambassador of Nepal presented his credentials to the king of Sweden on 14 March 2024."],
    "break with <state>": ["Burkina Faso broke with Taiwan on 24 May 2018."],
    "establish <relations>": [
        "Saudi Arabia and Iran restored diplomatic ties on 10 March 2023.",
        "Papua New Guinea and Israel upgraded their relations in September 2023.",
    ],
    "announce <change of relations>": ["China and Nauru announced the resumption of diplomatic relations on 24 January 2024."],
    "sever <relations>": [
        "Mexico broke off diplomatic relations with Ecuador on 5 April 2024.",
        "Bolivia cut ties with Israel on 31 October 2023.",
    ],
    "switch recognition": ["Nicaragua switched its diplomatic recognition from Taiwan to China on 9 December 2021."],
    "exchange <recognition>": ["Sudan extended recognition to Israel in October 2020."],
    "recognise <state>": [
        "Ireland, Norway and Spain recognised the State of Palestine on 28 May 2024.",
        "Costa Rica recognised Kosovo on 17 February 2008.",
        "Sweden acknowledged the independence of Uruguay on 3 June 1837.",
        "Latvia and Austria recognised each other on 4 June 1922.",
        "Argentina was the first state to recognise it, on 22 October 1910, and Portugal was grateful.",
        "France recognised U.S. independence by the signing of a treaty on 6 February 1778.",
    ],
    "<state> is recognised": [
        "Israel was recognised de facto by Turkey on 28 March 1949.",
        "Bulgaria was recognised by Turkey on 19 April 1909.",
        "Serbia was recognised by the issue of an exequatur on 4 May 1879.",
        "Burma was at last recognised as a republic by Peru on 4 May 1951.",
    ],
    "open <mission abroad>": [
        "Fiji will reopen its embassy in Malaysia next month.",
        "Japan set up a consular post in Vancouver (then a small port) in 1889.",
    ],
    "raise <mission abroad>": [
        "The Dutch liaison office in Hanoi was converted to an embassy on 9 April 1973.",
        "Paraguay and Sweden agreed to raise their legations to embassies on 4 May 1956.",
    ],
    "move <mission abroad>": [
        "The minister returned the Brazilian legation to Lima on 12 March 1866, and transferred the archive later."
    ],
    "<mission abroad> moves": ["The Australian High Commission at Lagos officially relocated to Abuja on 3 December 2001."],
    "take up a post": [
        "The Danish envoy took up his post in Bogotá on 9 March 1931.",
        "Jan Vos took charge of the Dutch legation in Lima on 4 May 1878.",
    ],
    "close <mission abroad>": ["On 24 May 2024 Argentina closed its consulate in Bolivia."],
    "<mission abroad> closes": [
        "The Swedish embassy in Iraq suspended operations on 20 July 2023.",
        "The Greek legation in Sofia ceased to exist on 6 April 1941.",
        "The Danish consulate in Riga remained open until 4 May 1940.",
        "The Danish consulate in Riga was in Elizabeth Street. It closed on 4 May 1940.",
    ],
    "<mission abroad> opens": ["The Saudi embassy in Syria reopened on 5 May 2024."],
    "present <credentials>": [
        "The king of Spain accepted the credentials of the envoy of Honduras on 5 May 1895.",
        "On 25 September 1868 the Danish chargé presented the letters of recall of his predecessor.",
        "The Lithuanian ambassador to Kazakhstan presented her credentials on 3 April 2024.",
    ],
    "expel <diplomats>": [
        "Estonia expelled the Russian ambassador on 23 January 2023.",
        "Ecuador asked the Mexican ambassador to leave the country on 4 April 2024.",
        "Austria declared two Russian diplomats persona non grata on 13 March 2024.",
    ],
    "revoke <accreditation>": ["Lithuania revoked the accreditation of two Belarusian diplomats on 3 June 2024."],
    "<diplomats> return": [
        "French diplomats will return to Tripoli this weekend.",
        "The Danish ambassador returned to Kabul on 6 May 2024.",
    ],
    "recall <ambassador>": [
        "Spain recalled its ambassador from Argentina on 19 May 2024.",
        "Chile summoned the Israeli ambassador on Wednesday.",
    ],
    "exchange <ambassadors>": [
        "Qatar and Bahrain exchanged ambassadors in May 2023.",
        "China named an ambassador to Afghanistan on 13 September 2023.",
    ],
}

IGNORES: list[str] = [
    "The bakery beside the museum was in Elizabeth Street in Riga. It closed on 4 May 1940.",
    "The novel was recognised as the best of the year in Denmark on 4 May 1951.",
    "A Danish waiter took charge of the embassy kitchen recipes on a television show on 4 May 2011.",
    "The singer cut ties with her American label on 3 May 2024.",
    "Public relations firms in London and Dubai hired 400 people in May 2024.",
    "He was named brand ambassador of a Swiss watch in Tokyo on 2 June 2024.",
    "Silk ties from Italy sold well in Japan in December 2023.",
    "The face recognition system of a Chinese firm was shown in Spain on 28 February 2024.",
    "Two pupils from Ghana were expelled from a school in London on 7 June 2024.",
    "The referee sent a French defender home on Tuesday.",
    "The carmaker recalled 8,000 vans from France and Italy on 6 June 2024.",
    "A Chilean poet recalled his childhood in Spain on 4 May 2024.",
    "Trade ties between Kenya and Uganda grew in 2023.",
    "The press credentials of a Danish blogger in Paris expired on 30 April 2024.",
    "Norwegian skiers recognised the Swedish king at the race on 3 March 2024.",
    "The doors of the Danish consulate in Hull were closed for painting on 3 June 2024.",
    "The Irish novelist was recognised by a jury in Paris on 3 May 2024.",
    "Relations between the German chancellor and his finance minister were cool in May 2024.",
]
