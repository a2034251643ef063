"""Envoys and missions: killed, seized, appointed, in office, leaving. What only a text about the past tells has old dates here."""

READS: dict[str, list[str]] = {
    "receive <envoy>": ["Portugal received Minister Luis Gallo of Chile on 9 October 1821."],
    "<staff of a mission>": ["Kenya evacuated its embassy staff from Khartoum on 24 April 2023."],
    "<presentation of credentials>": [
        "The presentation of his credentials by the envoy of Oman in Rome on 4 May 1974 drew a crowd."
    ],
    "<envoy> is killed": [
        "The Russian ambassador to Turkey, Andrei Karlov, was assassinated on 19 December 2016.",
        "Italian Ambassador Luca Attanasio was killed in Congo on 22 February 2021.",
    ],
    "kill <envoy>": ["Gunmen murdered the Italian consul in Ioannina on 4 May 1923."],
    "<envoy> is seized": ["The Jordanian ambassador to Libya was kidnapped on 15 April 2014."],
    "<envoy> is arrested": ["The Spanish consul in Tampico, Luis Vega, was arrested on 4 May 1838."],
    "seize <envoy>": [
        "Rebels took the Swiss ambassador in Brasília, Giovanni Bucher, hostage on 7 December 1970.",
        "Guerrillas abducted the German ambassador to Guatemala on 31 March 1970.",
    ],
    "attack <mission>": ["A mob stormed the Danish embassy in Damascus on 4 February 2006."],
    "evacuate <staff of a mission>": ["France evacuated its embassy staff from Niger on 22 December 2023."],
    "<envoy> leaves": [
        "The Persian minister left London on 4 May 1857.",
        "Chilean Minister Luis Aldunate departed Lima on 5 April 1879.",
    ],
    "<envoy> arrives": ["Ambassador Lajos Fekete moved on 4 May 1938 to Ankara, and Hungary closed its post in Istanbul."],
    "<envoy> gets his passports": ["Denmark handed the Prussian envoy his passports on 4 May 1848."],
    "<envoy> is accredited": [
        "Alvise Bembo was commissioned to Prussia on 4 May 1797.",
        "Jan Novák was received by the King of Sweden on 4 May 1925.",
    ],
    "<envoy> is called home": ["Maria Silva was recalled for consultations by Portugal on 4 May 2005."],
    "<envoy> is recalled": ["Jan Novák was recalled from Sweden on 4 May 1925."],
    "leave a post": ["John Brown left his post in Lima on 4 May 1878."],
    "accept <envoy>": [
        "Denmark accepted Paul Meyer as consul of Hamburg on 4 May 1811.",
    ],
    "<interests>": ["Dutch interests in Cuba were placed under the care of Switzerland on 4 May 1942."],
    "protect <interests>": [
        "Sweden assumed the protection of German interests in Peru on 3 June 1942.",
        "Dutch interests in Cuba were placed under the care of Switzerland on 4 May 1942.",
    ],
    "<envoy> dies": ["The Dutch envoy in Stockholm, Jan Vos, died on 4 May 1811."],
    "<envoy> is appointed": [
        "Ambassador Alfred Lopez, accredited to Malawi in 1966, came from Portugal.",
    ],
    "<envoy> serves": [
        "Charles Dupont served as Belgian Minister to Mexico from 1862 to 1865.",
        "Baron Adler was Austrian ambassador in Paris from 1905 until 1911.",
        "Hugo Lind served as Swedish consul general in Tunis until his death in 1873.",
    ],
    "<envoy> is replaced": ["Denmark replaced its envoy in Madrid in 1841."],
    "maintain <relations>": ["Peru maintained consular relations with Hawaii from 1852 to 1893."],
}

IGNORES: list[str] = [
    "The cars were recalled by the Japanese maker on 3 June 1998.",
    "The museum accepted a Danish vase as a gift on 4 May 1911.",
    "Local fishing interests in Denmark were left to their own devices in 1992.",
    "She served as Canadian ambassador to Ireland from 2016 to 2019.",
    "The former British ambassador to Peru died on 4 June 2024.",
    "The Finnish ambassador left the theatre in Oslo on 3 June 2024.",
    "A man posing as a Kuwaiti ambassador was arrested in Vienna on 7 May 2024.",
    "A Danish envoy won a contest of cooks in Rome on 5 May 2024.",
    "The kitchen staff of a Swiss hotel in Kenya left in May 2024.",
    "The appointment of a Spanish coach by Japan was announced on 3 June 2024.",
    "The Greek actor who played an ambassador was killed off in an episode of 2 May 2024.",
    "A thief broke into a shop beside the Italian embassy in Kabul on 6 June 2024.",
    "The brand’s envoy to Brazil, a French singer, returned on 7 June 2024.",
]
