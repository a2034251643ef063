"""What reports and releases leave to the reader: texts on the left, events on the right (date, type, status, actors)."""

import pytest

from dateline import extract
from dateline.reading import article_from_text
from tests.told_by_rule import by_rule

FRIDAY = "2024-06-14"


def events(text: str, published: str = FRIDAY) -> list[str]:
    found = extract([article_from_text(text, name="note.txt", published=published)]).events
    return [f"{e.when} {e.type} {e.status} {' '.join(sorted(e.actors))}".strip() for e in by_rule(found)]


READS = {
    "a document signed right after the act that the news tells with its day": (
        "Togo and Benin established diplomatic relations on Wednesday. Their foreign ministers signed a joint communiqué in the "
        "presence of Spain's ambassador.",
        ["2024-06-12 agreement occurred BEN TGO", "2024-06-12 relations occurred BEN TGO"],
    ),
    "a letter of the day by which an emergency goes on": (
        "Letter to the Speaker on the National Emergency with Respect to Mali\n\nI have sent the enclosed notice stating that "
        "the national emergency with respect to Mali is to continue in effect beyond June 30, 2024.",
        [f"{FRIDAY} sanction occurred MLI USA"],
    ),
    "what “I’ll” opens is a clause of its own": (
        "PRESIDENT RUTO: We signed the pact with Peru in March, and I’ll be in Berlin in November.",
        ["2024-03 treaty occurred KEN PER", "2024-11 visit planned DEU KEN"],
    ),
    "“which” before a verb that takes a bare noun": (
        "The Security Council, which authorised force in March, will discuss the matter on Monday.",
        ["2024-03 other occurred UN", "2024-06-17 talks planned UN"],
    ),
    "a document signed after the meeting, named again far below": (
        "The presidents of Chile and Peru held talks in Lima on Thursday.\n\nThey spoke of fish.\n\nThey spoke of copper.\n\n"
        "They spoke of wine.\n\nFollowing the talks, a memorandum of understanding between Chile's Ministry of Culture and "
        "Peru's Ministry of Culture was signed.",
        ["2024-06-13 talks occurred CHL PER", "2024-06-13 agreement occurred CHL PER"],
    ),
    "a signing that a meeting ended in": (
        "The leaders of Oman and Kenya met on Monday. "
        "The talks culminated in the signing by the two leaders of the Muscat Declaration.",
        ["2024-06-10 summit occurred KEN OMN", "2024-06-10 agreement occurred KEN OMN"],
    ),
    "a deed agreed at a meeting": (
        "The foreign ministers of Cuba and Spain met on Monday. "
        "The ministers of Cuba and Spain agreed to establish a joint commission.",
        ["2024-06-10 talks occurred CUB ESP", "2024-06-10 agreement occurred CUB ESP"],
    ),
    "a promise to go on, which is no deed": (
        "The foreign ministers of Cuba and Spain met on Monday. The ministers of Cuba and Spain agreed to stay in close touch.",
        ["2024-06-10 talks occurred CUB ESP"],
    ),
    "a joint statement told by its title": (
        "Joint Statement by the United States, Japan and Italy on Fisheries\n\nWe share the aim of clean seas.",
        [f"{FRIDAY} statement occurred ITA JPN USA"],
    ),
    "news announced at the meeting of a readout": (
        "Readout of the Meeting of the Presidents of Chile and Peru\n\nThe presidents of Chile and Peru met today in Lima. "
        "They spoke of fish.\n\nThe President of Chile announced that Chile would lend Peru two ships.",
        [f"{FRIDAY} summit occurred CHL PER", f"{FRIDAY} statement occurred CHL PER"],
    ),
    "a deed that is called today's action": (
        "France on the Red Sea\n\nWe see this with grief.\n\nFrench forces conducted strikes against targets in Yemen. "
        "They were precise.\n\nToday's action shows our resolve.",
        [f"{FRIDAY} military occurred FRA YEM"],
    ),
    "what is pledged to be done with an agreement told before": (
        "The foreign ministers of Cuba and Spain met on Monday. "
        "Cuba and Spain agreed to develop measures for implementing the agreement to ban strikes against ships.",
        ["2024-06-10 talks occurred CUB ESP"],
    ),
    "an occasion that only places a meeting": (
        "The Greek prime minister met with the Indian foreign minister at the Delphi Security Conference on 12 April 2024.",
        ["2024-04-12 talks occurred GRC IND"],
    ),
    "topics that are no parties": (
        "The foreign ministers of Brazil and Egypt discussed Sudan and Libya by telephone on Monday.",
        ["2024-06-10 talks occurred BRA EGY"],
    ),
    "a when-clause that dates the clause before it": (
        "President Milei of Argentina last set foot in Spain when he addressed a rally in Madrid in May.",
        ["2024-05 visit occurred ARG ESP"],
    ),
    "a plan prepared in the past": (
        "The ministers of Laos and Nepal met on Monday and spoke of preparations for a September 3-4 ASEAN summit in Vientiane.",
        ["2024-06-10 talks occurred LAO NPL", "2024-09-03/2024-09-04 summit planned ASEAN"],
    ),
    "talks that a relative clause dates": (
        "The talks between Armenia and Azerbaijan, which began on Wednesday, are expected to last until Saturday.",
        ["2024-06-12/2024-06-15 talks occurred ARM AZE"],
    ),
    "a lead about the first time in years": (
        "Foreign Minister Fidan has announced that Turkey will restore relations with Syria for the first time in 12 years.",
        [f"{FRIDAY} statement occurred SYR TUR"],
    ),
    "a summit agreed this week": (
        "The prime ministers of Hungary and Slovenia agreed on Wednesday to hold a joint summit in September.",
        ["2024-06-12 agreement occurred HUN SVN", "2024-09 summit planned HUN SVN"],
    ),
    "an afternoon of a visit": (
        "The German chancellor landed in Nairobi on Tuesday.\n\nIn the evening he held talks with President Ruto of Kenya.",
        ["2024-06-11 visit occurred DEU KEN"],
    ),
    "a superlative that is no possibility": (
        "“We condemn in the strongest possible terms Russia’s decision to expel a British diplomat last month,” it said.",
        ["2024-05 relations occurred GBR RUS"],
    ),
    "a summit that is not American": (
        "Mexico and Chile praised the Ibero-American Summit to be held on 15 and 16 November in Ecuador.",
        ["2024-11-15/2024-11-16 summit planned CHL MEX"],
    ),
    "a voice that is its subject's own": (
        "The Mexican president will meet his Cuban counterpart in July, his office said on Wednesday.",
        ["2024-06-12 statement occurred MEX", "2024-07 talks planned CUB MEX"],
    ),
    "a decision that has an owner": (
        "Georgia's decision in May to recall its ambassador from Ukraine was criticised by the European Union.",
        ["2024-05 relations occurred GEO UKR"],
    ),
    "what came of it": (
        "Palau severed relations with Russia on Monday, leaving it with nine allies, including Nauru and Tuvalu.",
        ["2024-06-10 relations occurred PLW RUS"],
    ),
    "the ministry of the capital that a report comes from": (
        "TEHRAN (Tasnim) - The foreign ministry said on Monday that talks with Oman would go on.",
        ["2024-06-10 statement occurred IRN OMN"],
    ),
    "a Foreign Office that is not Britain's": (
        "ISLAMABAD: The foreign minister of Iran arrives here on Friday, the Foreign Office confirmed on Wednesday.",
        ["2024-06-12 statement occurred PAK", "2024-06-14 visit occurred IRN PAK"],
    ),
    "an interview that has a day": (
        "In remarks broadcast on Monday, President Aliyev of Azerbaijan accused France of meddling.",
        ["2024-06-10 statement occurred AZE FRA"],
    ),
    "a subject that has a day, before is": (
        "The summit on 30 June is the first between Chile and Peru since 2019.",
        ["2024-06-30 summit planned CHL PER"],
    ),
    "a summit that somebody else brokers": (
        "The ministers of Chile and Bolivia Thursday agreed to broker a presidential summit in August.",
        ["2024-06-13 agreement occurred BOL CHL", "2024-08 summit planned BOL CHL"],
    ),
    "meetings at a level": (
        "They agreed to resume, in Abuja on 30 September, ministerial-level meetings of the commission of Mali and Togo.",
        ["2024-09-30 talks planned MLI TGO"],
    ),
    "a decision that has a day": (
        "Parliament's 5 June decision to ratify the pact between Malta and Libya was hailed.",
        ["2024-06-05 treaty occurred LBY MLT"],
    ),
    "who is quoted as saying": (
        "The agency quoted South Korea's envoy as saying Monday that the talks with Pyongyang had failed.",
        ["2024-06-10 statement occurred KOR PRK"],
    ),
    "a capital that is only a place": (
        "Peru and Ecuador agreed. Their presidents will sign a peace accord on Monday in Brazil's capital.",
        ["2024-06-17 agreement planned ECU PER"],
    ),
    "a visit later this year": (
        "Presidents Xi of China and Macron of France discussed Macron's visit to China later this year over phone late Monday.",
        ["2024 visit planned CHN FRA", "2024-06-10 talks occurred CHN FRA"],
    ),
    "the previous meeting of those just told": (
        "This was the fifth meeting between Aliyev and Pashinyan. The previous meeting was held in Munich on February 17.",
        ["2024-02-17 summit occurred ARM AZE", f"{FRIDAY} summit occurred ARM AZE"],
    ),
    "a year that stands in a name": (
        "The 2010 START treaty between Russia and the United States expired in February.",
        ["2010 treaty occurred RUS USA", "2024-02 treaty occurred RUS USA"],
    ),
    "names added to a list": (
        "New names are to be added to Ukraine's Russia blacklist on 9 July.",
        ["2024-07-09 sanction planned RUS UKR"],
    ),
    "an invitation of a past month": (
        "Inspectors from the IAEA, whom Iran had invited to Natanz in March, now seem unlikely to go.",
        ["2024-03 statement occurred IAEA IRN"],
    ),
    "talks that only place what was said": (
        "After talks with his Chilean counterpart on Monday, Peru's foreign minister said the border would stay open.",
        ["2024-06-10 talks occurred CHL PER"],
    ),
    "a meeting at which something was turned down, no plan": (
        "Kosovo's prime minister rejected the plan at a meeting with EU envoys in Brussels on Monday.",
        ["2024-06-10 talks occurred EU XKX"],
    ),
    "a visit on which something was announced": (
        "On a visit to Hanoi on 3 June, Prime Minister Albanese announced a fund.",
        ["2024-06-03 visit occurred AUS VNM"],
    ),
    "what one looks forward to": (
        "The vice president of Kenya looks forward to the December summit between Kenya and Oman in Nairobi.",
        ["2024-12 summit planned KEN OMN"],
    ),
    "a month to which something runs up": (
        "In the run-up to the October summit between Japan and Brazil, she toured farms.",
        ["2024-10 summit planned BRA JPN"],
    ),
    "a jubilee of a signing, which is not on its day": (
        "Today, 70 years after the armistice was signed by China and North Korea, we honour the fallen.",
        ["1954 agreement occurred CHN PRK"],
    ),
    "a state that is a topic of the meeting": (
        "The United States met with G7 leaders on Tuesday to strengthen cooperation on challenges posed by China.",
        ["2024-06-11 talks occurred G7 USA"],
    ),
    "a launch that was condemned on another day": (
        "On Tuesday, Seoul condemned North Korea's launch of a missile.",
        ["2024-06-11 statement occurred KOR PRK"],
    ),
    "a name with an and": (
        "The pact will build on the U.S.-Indonesia Trade and Investment Framework Agreement, signed on July 16, 1996.",
        ["1996-07-16 agreement occurred IDN USA"],
    ),
    "a declaration that names a meeting": (
        "Brazil and Peru will work on it at the October 6 Lima Declaration meeting of their foreign ministers.",
        ["2024-10-06 talks planned BRA PER"],
    ),
    "a text that ends in a name": (
        "On 3 June the first round of talks took place between Cuba and Peru",
        ["2024-06-03 talks occurred CUB PER"],
    ),
    "a guest whose visit is told of": (
        "Norway hailed the visit of the Chinese foreign minister to Oslo on Monday.",
        ["2024-06-10 visit occurred CHN NOR"],
    ),
    "a new agreement entered into": (
        "Peru and Chile entered into a historic agreement on April 30.",
        ["2024-04-30 agreement occurred CHL PER"],
    ),
    "a summit that is followed up": (
        "Minister Lavrov met with Wang Yi of China on 3 June to follow up on the summit between Russia and China in May.",
        ["2024-06-03 talks occurred CHN RUS", "2024-05 summit occurred CHN RUS"],
    ),
    "a call of Tuesday's, told as what was said of it": (
        "The Kremlin said Tuesday's phone call between Putin and Scholz lasted an hour.",
        ["2024-06-11 talks occurred DEU RUS"],
    ),
    "how they talked, and no second call": (
        "South Korea's President Yoon Suk Yeol spoke with President Biden by phone on Monday evening.",
        ["2024-06-10 talks occurred KOR USA"],
    ),
    "an application, which is no membership": (
        "Finland and Sweden applied to join NATO on 18 May.",
        ["2024-05-18 other occurred FIN NATO SWE"],
    ),
    "a body that meets, and agrees": (
        "NATO leaders, meeting in Lisbon on Friday, agreed to build a shield.",
        ["2024-06-14 agreement occurred NATO", "2024-06-14 summit occurred NATO"],
    ),
    "an ambassador called home": (
        "Russia called its ambassador to Washington home for consultations on Wednesday.",
        ["2024-06-12 relations occurred RUS USA"],
    ),
    "a visit that is called off with its day": (
        "Russian Foreign Minister Sergei Lavrov cancelled a visit to Turkey planned for Tuesday.",
        ["2024-06-18 visit cancelled RUS TUR"],
    ),
    "a guest who leaves after some days": (
        "President Lula of Brazil flew home on Friday after a four-day state visit to China.",
        ["2024-06-11/2024-06-14 visit occurred BRA CHN"],
    ),
    "a guest who leaves a state after some days": (
        "President Ruto of Kenya left Japan on Friday after a three-day official visit.",
        ["2024-06-12/2024-06-14 visit occurred JPN KEN"],
    ),
    "talks that go on since a day": (
        "Envoys of Chad and Libya have been meeting in Tunis since Monday without settling on a text.",
        ["2024-06-10 talks occurred LBY TCD"],
    ),
    "a person met who was told before": (
        "President Lula of Brazil is in Italy. On Thursday Pope Francis received him for an hour.",
        ["2024-06-13 talks occurred BRA VAT"],
    ),
    "talks that were secret until made public": (
        "The leaders of Peru and Chile met on Monday. The rapprochement was made public on Tuesday after a year of secret talks.",
        ["2024-06-10 summit occurred CHL PER"],
    ),
    "many sides, none by name": (
        "Leaders of 22 rich and poor countries opened a summit in the Mexican resort of Cancun on Thursday.",
        ["2024-06-13 summit occurred"],
    ),
    "stops that have a day each": (
        "President Lula of Brazil will visit Japan on Monday and Vietnam on Tuesday. "
        "Foreign Minister Lavrov flew to Mali on Saturday and on to Chad on Sunday.",
        [
            "2024-06-08 visit occurred MLI RUS",
            "2024-06-09 visit occurred RUS TCD",
            "2024-06-17 visit planned BRA JPN",
            "2024-06-18 visit planned BRA VNM",
        ],
    ),
    "partners that have a day each": (
        "President Lula met Prime Minister Modi on Saturday and President Xi on Sunday.",
        ["2024-06-08 summit occurred BRA IND", "2024-06-09 summit occurred BRA CHN"],
    ),
    "a third who joins two": (
        "The talks opened with a meeting between Presidents Luis Arce of Bolivia and Gabriel Boric of Chile, "
        "who were joined by Peruvian leader Dina Boluarte on Thursday.",
        ["2024-06-13 summit occurred BOL CHL PER"],
    ),
    "talks that one agrees to return to": (
        "North Korea agreed on Tuesday to return to the six-party talks, diplomats from Mongolia said.",
        ["2024-06-11 agreement occurred PRK"],
    ),
    "a post that bears a body's name": (
        "The Indian G20 Sherpa travelled to Brazil on Monday.",
        ["2024-06-10 visit occurred BRA IND"],
    ),
    "a call that is followed up": (
        "The ministers of Chile and Peru will follow up on President Boric's May 9 call with President Boluarte.",
        ["2024-05-09 talks occurred CHL PER"],
    ),
    "a guest known by surname": (
        "President Lula of Brazil hosted Macron in Rio on Thursday and saw Milei leave early.",
        ["2024-06-13 summit occurred BRA FRA"],
    ),
    "leaders whose surname is a common one": (
        "Yoon and Biden met in Tokyo on Wednesday. Yoon flew to Hanoi on Thursday.",
        ["2024-06-12 summit occurred KOR USA", "2024-06-13 visit occurred KOR VNM"],
    ),
    "two whom a third brings together": (
        "President Lula brought President Arce of Bolivia and President Boric of Chile together in Natal on Monday.",
        ["2024-06-10 summit occurred BOL BRA CHL"],
    ),
    "a session called for a day to come": (
        "The African Union convened an emergency session on Sudan for Monday.",
        ["2024-06-17 talks planned AU"],
    ),
    "what stands beside a meeting": (
        "Armenia and Azerbaijan began Russian-brokered talks in Yerevan on Monday ahead of the NATO summit. "
        "President Zelensky flew into Oslo from Warsaw on Tuesday aboard a French plane.",
        ["2024-06-10 talks occurred ARM AZE", "2024-06-11 visit occurred NOR UKR"],
    ),
    "talks at which somebody failed": (
        "Ethiopia and Egypt failed to agree in three days of talks in Lomé that ended on Thursday.",
        ["2024-06-11/2024-06-13 talks occurred EGY ETH"],
    ),
    "words quoted before the day": (
        "The Chinese foreign ministry called for “utmost restraint” on Monday in its dispute with Peru.",
        ["2024-06-10 statement occurred CHN PER"],
    ),
    "who travels along": (
        "Foreign Secretary David Cameron flew to Kyiv alongside Foreign Minister Stéphane Séjourné of France on Tuesday.",
        ["2024-06-11 visit occurred FRA GBR UKR"],
    ),
    "words before all states": (
        "Sudan's president addressed the General Assembly on Tuesday.",
        ["2024-06-11 statement occurred SDN"],
    ),
    "a day that follows what did not come of it": (
        "Two days of talks between Ethiopia and Somalia ended in Ankara without a deal on Tuesday.",
        ["2024-06-10/2024-06-11 talks occurred ETH SOM"],
    ),
    "a meeting announced for a day": (
        "Jordan and Oman announced a meeting of their ministers for Sunday.",
        ["2024-06-16 talks planned JOR OMN"],
    ),
    "a region that is toured": (
        "The Canadian prime minister began a visit to the Middle East on Monday.",
        ["2024-06-10 visit occurred CAN"],
    ),
}
IGNORES = {
    "a march against an accord": "Thousands of people marched on Friday against the accord between Turkey and Armenia.",
    "a number of a resolution": "We call for a ceasefire between Israel and Lebanon consistent with UNSCR 1701.",
    "a session that is not what is put off": "Critics helped delay an agreement with Iran during a session two weeks ago.",
    "diplomats who only come back to the table": "Chinese and Indian diplomats returned to the table on Monday.",
    "staff of a hotel": "The Swiss hotel withdrew its staff from Spain on Monday.",
    "a vote that is only the key to a treaty": "The vote on 30 June is the key to Cyprus signing the treaty.",
    "a year inside what was said": "President Putin said trade between Russia and Ukraine in 2001 exceeded $10 billion.",
    "a year in the name of games": "The opening ceremony of the 2008 Summer Olympics pleased China and the United States.",
    "applause for a promise": "Prime Minister Modi welcomed President Ruto's commitment to free elections in 2025.",
    "a month that is honoured": "In recognition of Farm Month, today, officials of the French ministry of labour met 19 mayors.",
    "lawmakers met at home": "President Macron, just back from Italy, met with a group of senators on Tuesday.",
    "the year of a law": "Chile weighs its agreement with Peru when acting under Section 232 of the Trade Act of 1962.",
    "an invasion that is only a reason": "Today, Japan is targeting friends of Putin despite his invasion of Ukraine.",
    "a promise to stay in touch": "The leaders of Egypt and Jordan agreed to stay in regular contact over the coming days.",
    "the day of the attack that is condemned": "Prime Minister Modi condemned the brutal May 7th attack by Hamas.",
    "the year of the decision that is rejected": "Turkey rejected the 2015 decision of Germany.",
    "what money is for": "In 2023, the French senate spent $61 billion to respond to the war in Ukraine.",
    "when it will be bought": "The European Union has agreed to purchase $750 billion in U.S. energy by 2028.",
    "an elder's corps": "In the 1960s, he joined President Kennedy's Peace Corps in Bolivia.",
    "a deal that is to be voted on": "The French senate and the Italian one will vote on the deal next week.",
    "insight": "Today, we see a recognition both in Europe and in Japan that both need each other.",
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READS.values(), ids=READS)
def test_reads(text: str, wanted: list[str]) -> None:
    assert sorted(events(text)) == sorted(wanted)


@pytest.mark.parametrize("text", IGNORES.values(), ids=IGNORES)
def test_ignores(text: str) -> None:
    assert events(text) == []


SPOKEN = (
    "President of Kenya William Ruto: Mr President, we met in Sochi in May.\n\n"
    "President of Peru Dina Boluarte (retranslated): Thank you. I visited Nairobi in April, and in 2010 Peru saw you here. "
    "You came to Lima in March 2023.\n\n"
    "President of Kenya William Ruto: We exchanged a few words in Danang on Monday. Kenya and Peru are friends."
)


def test_a_transcript_tells_who_speaks_and_to_whom():
    told = events(SPOKEN)
    assert "2024-05 talks occurred KEN PER" in told
    assert "2024-04 visit occurred KEN PER" in told
    assert "2023-03 visit occurred KEN PER" in told
    assert "2024-06-10 talks occurred KEN PER" in told


@pytest.mark.parametrize(
    ("publisher", "told"),
    [
        ("The White House", ["2024-06-13 talks occurred IRQ USA", "2024-06-14 summit occurred ISR USA"]),
        ("Fishery Weekly", ["2024-06-13 talks occurred IRQ"]),
    ],
)
def test_a_government_is_the_president_and_i_of_what_it_publishes(publisher, told):
    text = (
        "The Vice President spoke on Thursday with Iraqi Prime Minister Haider al-Abadi.\n\n"
        "Today, in Tel Aviv, I met with Prime Minister Netanyahu."
    )
    found = extract([article_from_text(text, name="note.txt", published=FRIDAY, publisher=publisher)]).events
    assert [f"{e.when} {e.type} {e.status} {' '.join(sorted(e.actors))}" for e in found] == told
