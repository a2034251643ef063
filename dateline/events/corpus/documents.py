"""Documents: treaties, agreements and the stages of their lives."""

READS: dict[str, list[str]] = {
    "agree on <something>": ["Chile and Bolivia agreed on Tuesday on a joint crossing in the Andes."],
    "<paper>": ["The ministers of Syria and Lebanon signed a document in Damascus on 15 October 2008."],
    "<package of documents>": ["Russia and Uzbekistan signed a package of documents on 27 May 2024."],
    "ratify <something by its name>": ["Ghana and Kenya ratified the African Continental Free Trade Area on 7 May 2018."],
    "revive <document>": ["Manila revived the military agreement with Washington on 30 July 2021."],
    "<surrender>": ["Germany signed an unconditional surrender at Reims on 7 May 1945."],
    "<entry into a body>": ["Hungary’s parliament approved Sweden’s accession to NATO on Monday."],
    "approve <entry into a body>": ["Turkey consented to the admission of Finland to NATO on 30 March 2023."],
    "<peace plan>": ["Chad and Libya accepted a plan to end the fighting on 3 June 2024."],
    "reject <document>": [
        "Parliament in Chisinau voted down the treaty with Romania on 4 June 2024.",
        "Ireland rejected the Treaty of Nice in a referendum on 7 June 2001.",
    ],
    "<treaty>": [
        "The Japanese and Peruvian governments remain bound by the 1873 treaty of friendship.",
        "Under the 1999 convention Hungary and Slovakia share the water of the river.",
    ],
    "<treaty by its short name>": [
        "The Soviet Union and the United States signed START I in Moscow on 31 July 1991.",
        "Iran and the Soviet Union ratified the NPT in March 1970.",
    ],
    "<accession>": ["Poland and Norway signed the accession protocols on 5 July 2022."],
    "<resolution>": ["Russia and China vetoed the draft resolution of the United Nations on 4 June 2024."],
    "<resolution on sanctions>": [
        "The Security Council of the United Nations adopted on Monday a resolution tightening sanctions against Libya.",
        "France and Niger backed the sanctions resolution of the United Nations on 30 August 2023.",
    ],
    "<agreement>": [
        "Turkey and Armenia still quarrel over the protocols of 10 October 2009.",
        "A ceasefire between Israel and Lebanon was reached on 27 November 2023.",
    ],
    "<agreement by its short name>": ["Canada, Mexico and the United States signed USMCA on 30 November 2018."],
    "<consensus>": ["ASEAN and Myanmar speak of the Five-Point Consensus, which ASEAN agreed in Jakarta on 24 April 2021."],
    "<arrangement>": ["Qatar and Jordan signed an arrangement on air links on 4 March 2024."],
    "exchange <notes>": ["Japan and Nepal exchanged notes on a road loan on 3 June 2024."],
    "make peace": ["Chad and Libya made peace in Algiers on 31 August 1989."],
    "settle <differences>": ["Burundi and Rwanda settled their differences in Arusha on 3 April 2024."],
    "<venture>": ["Today Presidents Biden and Ruto launched an initiative on debt."],
    "<text>": ["Austria and Italy initialled the text on 28 November 1969."],
    "<ratifications>": ["Norway and Siam exchanged instruments of ratification on 4 June 1869."],
    "<ratification>": ["Estonia and Russia expect the ratification by both parliaments in September 2024."],
    "<signing ceremony>": ["The signing ceremony between Qatar and Chad took place in Doha on 8 August 2022."],
    "sign <document>": [
        "Greece and Egypt signed a maritime agreement in Cairo on 6 August 2020.",
        "The presidents of Kenya and Ethiopia will sign a memorandum on Tuesday.",
        "Finance ministers from Spain and Cuba inked the deal last Thursday.",
        "The thaw follows the finalisation of a trade deal between India and Oman on 3 June 2024.",
        "The adoption of a joint declaration by China and Laos on 5 June 2024 was a step forward.",
    ],
    "negotiate a <document>": [
        "The Prussian and the Belgian envoys negotiated an extradition treaty in Bonn on 8 February 1836."
    ],
    "reach <document>": [
        "Serbia and Kosovo reached an agreement on number plates in Brussels on 23 November 2022.",
        "Saudi Arabia and Yemen struck a truce on 2 April 2022.",
    ],
    "agree on <document>": ["On Monday Sudan and South Sudan agreed on a ceasefire."],
    "agree to <do>": [
        "India and Bangladesh agreed on Wednesday to share the waters of the river, and agreed in May to meet yearly.",
        "President Biden met Prime Minister Albanese of Australia today. The two leaders committed to creating a task force.",
    ],
    "complete <ratification>": ["The ratification by Norway and Iceland was completed on 12 June 2024."],
    "deposit <instrument>": ["On 7 March 2024 Sweden deposited its instrument of accession with the United States."],
    "exchange <ratifications>": [
        "Brazil and Peru exchanged ratifications in Rio de Janeiro on 4 August 1912.",
        "The treaty between Chile and Peru was signed in May 1883, and ratifications were exchanged on 28 March 1884.",
    ],
    "announce <document>": [
        "Brazil and France announced an agreement on submarines on 23 December 2008.",
        "Last Friday Rwanda and Uganda published a joint communiqué.",
    ],
    "turn into <document>": ["Israel and Egypt turned the framework into a peace treaty in March 1979."],
    "submit <document>": [
        "I transmit herewith, for the advice and consent of the Senate, the Treaty between Chile and the United States on extradition.",
        "On 4 March 2024 the Dutch government submitted the tax treaty with Belgium to parliament.",
    ],
    "launch <venture>": [
        "On 24 May 2024 the United States and Kenya launched a partnership on semiconductors.",
        "The Blue Pacific framework, launched in June 2022 by Australia, Japan and New Zealand, has grown.",
        "Brazil and Angola will announce a new programme on farming in July 2024.",
    ],
    "ratify <document>": [
        "Finland ratified the border treaty with Russia on 5 May 1992.",
        "Timor-Leste and Australia are to ratify the convention in July.",
    ],
    "<document> in force": [
        "The free trade agreement between Chile and Vietnam entered into force on 1 January 2014.",
        "The convention between Oman and Belgium takes effect on 1 September 2024.",
    ],
    "extend <document>": ["Ukraine and Russia extended the grain deal on 18 March 2023."],
    "adopt <resolution>": [
        "The United Nations adopted a resolution on Somalia on 21 May 2024, with Russia and China abstaining.",
    ],
    "vote on <resolution>": ["Russia vetoed on 28 March 2024 a resolution extending sanctions on North Korea."],
    "fail to adopt <resolution>": ["The Security Council failed to adopt a draft resolution on Syria on 10 July 2020."],
    "suspend <document>": ["Seoul suspended the military accord with North Korea on 4 June 2024."],
    "suspend participation in <document>": ["Belarus suspended its participation in the CFE treaty on 24 October 2023."],
    "withdraw <ratification>": ["Russia withdrew its ratification of the test ban treaty on 2 November 2023."],
    "leave <document>": [
        "The United States withdrew from the treaty with Russia on 2 August 2019.",
        "Moscow pulled out of the grain agreement with Ukraine on 17 July 2023.",
    ],
    "<document> ends": [
        "The pact between Spain and Andorra expires on 31 December 2024.",
        "Mali scrapped the peace accord with Algeria on 25 January 2024.",
    ],
    "<document> succeeds by itself": ["The treaty between Russia and China renewed itself on 16 July 2021."],
}

IGNORES: list[str] = [
    "On Tuesday the vote on a draft resolution imposing sanctions on Sudan was put off at Egypt's request.",
    "The completion of the bridge between Germany and Poland on 7 March 2024 was welcomed.",
    "The peace process between Israel and Jordan is written about in a novel of June 2019.",
    "The striker refused to sign the contract with the Turkish club on 5 June 2024.",
    "France and Germany refused to sign the agreement on 3 June 2024.",
    "Congress passed the Agreement on Wages Act on 4 March 2021.",
    "The two Koreas do not have a peace treaty in 2024.",
    "A Danish brewer and a Polish grocer launched a partnership on 3 June 2024.",
    "The Japanese broadcaster announced a new programme on 4 June 2024.",
    "A model of the treaty hall in Portsmouth was sold to an American collector on 9 May 2024.",
    "The French word traité has meant treaty since 1300.",
    "The two coalition parties in Belgium sealed their pact on 2 June 2024.",
    "The Polish miners reached a settlement with their employer on 11 June 2024.",
    "On Treaty Day, 6 February 2024, shops in Auckland stay closed.",
    "The landlord and the Danish tenant could not agree on 1 June 2024.",
    "Without an agreement Spain and Portugal ended 2023 as they had begun it.",
    "The anniversary of the treaty between France and Germany was marked with a stamp on 22 January 2013.",
]
