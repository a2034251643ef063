"""What names no actor, by the rule that sees it."""

IGNORES = {
    "traps.csv": [
        "The South China Sea, the Indian Ocean and the Sea of Japan are seas.",
        "The Korean Peninsula lies in the Indo-Pacific.",
        "The US dollar fell; American football rose.",
        "A guinea pig in a china shop ate Brussels sprouts and turkey.",
        "Brazil nuts, French fries and Swiss cheese.",
        "African Americans and Latin Americans met Native Americans.",
        "Paris Hilton danced.",
        "She polished it to polish her English in May.",
    ],
    "PRIVATE_NAME": [
        "The Washington Post, the New York Times and the Korea Times reported.",
        "American Airlines and Singapore Airlines merged.",
        "The Korean War, the Vietnam War, the Iraq War and the Russian Revolution.",
        "The Berlin Wall fell on Paris Street.",
    ],
    "NAME_OF": [
        "The Treaty of Rome and the Congress of Vienna.",
        "The Bank of England and the Gulf of Oman.",
        "Lady London and Mount Lebanon.",
    ],
    "TREATY": [
        "The Vienna Convention, the Minsk agreements, the Oslo accords and the Geneva Conventions.",
        "The Paris climate accord and the Lisbon Treaty.",
        "The Washington Naval Treaty and the Budapest Memorandum.",
    ],
    "IN_STATE": ["He was born in Moscow, Idaho.", "She lives in Lima, Ohio, and Lebanon, Pa., by turns."],
    "TOWN": ["He studied in Athens, Georgia.", "She died in Valdosta, Georgia."],
    "GEORGIA_US": ["The governor of Georgia and Sen. Raphael Smith spoke.", "Georgia and its governor refused."],
    "PERSON_BEFORE": ["Michael Jordan and Denzel Washington met Robert B. London."],
    "CAPITALISED_AFTER": ["Chad Bergson and Jordan Wilkes played."],
    "MONEY": ["It cost US$ 5 and NZ$6."],
    "places as surnames": ["Valeska Paris sang. Paris was born rich, and Paris died poor."],
    "TRIBE": ["The Eastern Band of Cherokee Indians voted."],
    "TRIBAL": ["Roads in Indian Country were mended.", "He ran the Indian Health Service."],
    "HAS_LOWER": ["TELL US MORE ABOUT IT", "WHO IS THE MAN WHO SANG"],
    "Commonwealth": ["The Commonwealth of Virginia voted."],
    "condition": ["The General Assembly of the company voted.", "Six powers slept in him."],
    "office without a state": [
        "The chairman of the club and an official said nothing.",
        "The army of fans and the government of the tongue.",
        "A minister of the church met the captain.",
    ],
    "strangers' surnames": ["Laura Kingsley Bush sang.", "Alexandra Putina danced with Kim."],
}
