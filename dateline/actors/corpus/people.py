"""Offices and people: with a state, with a name, by surname, and whose an office is when nobody says it."""

READS_PEOPLE = {
    "office of a state": {
        "The Russian president called Egypt's foreign minister.": [
            "Russian president=RUS office - president",
            "Egypt's foreign minister=EGY office - foreign minister",
        ],
        "The president of Kenya thanked the Swiss government.": [
            "president of Kenya=KEN office - president",
            "Swiss government=CHE office - government",
        ],
        "South Korea's Supreme Court ruled.": ["South Korea's Supreme Court=KOR office - supreme court"],
        "The South Korean presidential office confirmed it.": [
            "South Korean presidential office=KOR office - presidential office"
        ],
        "Chinese diplomatic, security officials came.": ["Chinese diplomatic, security officials=CHN office - official"],
        "A former Korean consul-general spoke.": ["Korean consul-general=KOR office - former consul general"],
        "The foreign ministry in Beijing protested.": ["foreign ministry in Beijing=CHN office - foreign ministry"],
    },
    "office and name": {
        "North Korean leader Kim Jong-un met Russian President Vladimir Putin.": [
            "North Korean leader Kim Jong-un=PRK name Kim Jong-un leader",
            "Russian President Vladimir Putin=RUS name Vladimir Putin president",
        ],
        "US Secretary of State Antony Blinken met European Commission President Ursula von der Leyen.": [
            "US Secretary of State Antony Blinken=USA name Antony Blinken secretary of state",
            "European Commission President Ursula von der Leyen=EU name Ursula von der Leyen president",
        ],
        "Ruritania's neighbour sent Danish Foreign Minister Rudolf Elphberg.": [
            "Danish Foreign Minister Rudolf Elphberg=DNK name Rudolf Elphberg foreign minister",
        ],
        "Indian Commerce and Industry Minister Ananda Prasad arrived.": [
            "Indian Commerce and Industry Minister Ananda Prasad=IND name Ananda Prasad minister",
        ],
        "Foreign ministers Sergei Lavrov and Wang Yi met.": [
            "Foreign ministers Sergei Lavrov=RUS name Sergei Lavrov foreign minister",
            "Wang Yi=CHN name Wang Yi foreign minister",
        ],
        "PRESIDENT JOE BIDEN met KIM Jong Un.": [
            "PRESIDENT JOE BIDEN=USA name Joe Biden president",
            "KIM Jong Un=PRK name Kim Jong-un leader",
        ],
        "Danish Foreign Minister Nils A. Holberg arrived.": [
            "Danish Foreign Minister Nils A. Holberg=DNK name Nils A. Holberg foreign minister",
        ],
        "President Joe Biden Vows New Aid": ["President Joe Biden=USA name Joe Biden president"],
    },
    "office, then name": {
        "Britain's prime minister, Rishi Sunak, arrives.": [
            "Britain's prime minister, Rishi Sunak=GBR name Rishi Sunak prime minister"
        ],
        "India's foreign minister, S. Jaishankar, arrives.": [
            "India's foreign minister, S. Jaishankar=IND name S. Jaishankar foreign minister",
        ],
        "President of the Republic of Turkey Recep Tayyip Erdogan arrives.": [
            "President of the Republic of Turkey Recep Tayyip Erdogan=TUR name Recep Tayyip Erdoğan president",
        ],
    },
    "office, post, name": {
        "Russia's ambassador to the UN, Vasily Nebenzya, vetoed it.": [
            "Russia's ambassador=RUS office Vasily Nebenzya ambassador",
            "UN=UN name",
            "Vasily Nebenzya=RUS name Vasily Nebenzya ambassador",
        ],
    },
    "abbreviated office": {
        "UK PM Rishi Sunak spoke at 5 PM.": ["UK PM Rishi Sunak=GBR name Rishi Sunak prime minister"],
    },
    "shared office": {
        "The Russian, Ukrainian and Moldovan presidents met.": [
            "Russian=RUS office - president",
            "Ukrainian=UKR office - president",
            "Moldovan presidents=MDA office - president",
        ],
        "The foreign ministers of France, Germany and Italy met.": [
            "foreign ministers of France=FRA office - foreign minister",
            "Germany=DEU office - foreign minister",
            "Italy=ITA office - foreign minister",
        ],
        "Officials of France, Germany said, came.": ["Officials of France=FRA office - official", "Germany=DEU name"],
    },
    "plural office": {
        "[2013-06-14] The Israeli and Palestinian negotiators, Tzipi Livni and Saeb Erekat, met.": [
            "Israeli=ISR demonym",
            "Palestinian negotiators, Tzipi Livni=ISR name Tzipi Livni negotiator",
            "Saeb Erekat=PSE name Saeb Erekat negotiator",
        ],
    },
    "name, then office": {
        "Ilham Aliyev, the president of Azerbaijan, withdrew.": [
            "Ilham Aliyev, the president of Azerbaijan=AZE name Ilham Aliyev president",
        ],
        "Hakan Fidan, his Turkish counterpart, agreed.": [
            "Hakan Fidan, his Turkish counterpart=TUR name Hakan Fidan foreign minister"
        ],
        "Pak Min-su, spokesman for South Korea's foreign ministry, agreed.": [
            "Pak Min-su, spokesman=KOR name Pak Min-su spokesperson",
            "South Korea's foreign ministry=KOR office - foreign ministry",
        ],
        "Major general Slamet Wijaya, spokesman for the Indonesian military, agreed.": [
            "general Slamet Wijaya=IDN name Slamet Wijaya general",
            "Indonesian military=IDN office - military",
        ],
        "On Monday, Russian officials agreed.": ["Russian officials=RUS office - official"],
    },
    "office, name, of state": {
        "King Abdullah II of Jordan and President Kais Saied of Tunisia met.": [
            "King Abdullah II of Jordan=JOR name King Abdullah II king",
            "President Kais Saied of Tunisia=TUN name Kais Saied president",
        ],
    },
    "name of the tables": {
        "[2018-09-17] Anwar Sadat and Menachem Begin signed.": [
            "Anwar Sadat=EGY name Anwar Sadat president",
            "Menachem Begin=ISR name Menachem Begin prime minister",
        ],
        "[2000-02-01] Vladimir Putin spoke.": ["Vladimir Putin=RUS name Vladimir Putin president"],
        "[1999-10-01] Vladimir Putin rang Boris Yeltsin.": [
            "Vladimir Putin=RUS name Vladimir Putin prime minister",
            "Boris Yeltsin=RUS name Boris Yeltsin president",
        ],
        "[1987-12-08] Mikhail Gorbachev came.": ["Mikhail Gorbachev=SUN name Mikhail Gorbachev general secretary"],
    },
    "name in another script": {
        "The editors wrote 김정은 and Владимир Путин.": [
            "김정은=PRK name Kim Jong-un leader",
            "Владимир Путин=RUS name Vladimir Putin president",
        ],
    },
    "surname of one named in full": {
        "Kim travelled to Dalian. Xi Jinping received Kim Jong Un there.": [
            "Kim=PRK surname Kim Jong-un leader",
            "Dalian=CHN place",
            "Xi Jinping=CHN name Xi Jinping president",
            "Kim Jong Un=PRK name Kim Jong-un leader",
        ],
        "Kim Yo Jong spoke for Kim Jong Un; Kim agreed.": [
            "Kim Yo Jong=PRK name Kim Yo-jong senior official",
            "Kim Jong Un=PRK name Kim Jong-un leader",
            "Kim=PRK surname Kim Jong-un leader",
        ],
        "Danish Foreign Minister Rudolf Elphberg arrived. Elphberg spoke.": [
            "Danish Foreign Minister Rudolf Elphberg=DNK name Rudolf Elphberg foreign minister",
            "Elphberg=DNK surname Rudolf Elphberg foreign minister",
        ],
    },
    "surname of the famous": {
        "Zelensky told Macron and Scholz.": [
            "Zelensky=UKR surname Volodymyr Zelensky president",
            "Macron=FRA surname Emmanuel Macron president",
            "Scholz=DEU surname Olaf Scholz chancellor",
        ],
        "[1978-06-14] Macron sang with Alexandra Putin, and He May sang too.": [],
    },
    "surnames in a pair": {
        "A Biden-Xi summit is planned.": [
            "Biden=USA surname Joe Biden president",
            "Xi=CHN surname Xi Jinping president",
        ],
    },
    "office and surname": {
        "[2007-06-14] President Bush met President Hu.": [
            "President Bush=USA name George W. Bush president",
            "President Hu=CHN name Hu Jintao president",
        ],
        "[2006-06-14] Secretary Rice met Chairman Kim.": [
            "Secretary Rice=USA name Condoleezza Rice secretary of state",
            "Chairman Kim=PRK name Kim Jong-il chairman",
        ],
        "[1991-06-14] President Bush spoke.": ["President Bush=USA name George H. W. Bush president"],
    },
    "holder of an office": {
        "Vladimir Putin flew home. The Russian president was tired, and so was the Russian leader.": [
            "Vladimir Putin=RUS name Vladimir Putin president",
            "Russian president=RUS office Vladimir Putin president",
            "Russian leader=RUS office Vladimir Putin leader",
        ],
    },
    "the only holder of an office": {
        "Vladimir Putin rang Olaf Scholz. The president coughed, the presidents said.": [
            "Vladimir Putin=RUS name Vladimir Putin president",
            "Olaf Scholz=DEU name Olaf Scholz chancellor",
            "president=RUS definite Vladimir Putin president",
        ],
        "Rishi Sunak praised the premier forum.": ["Rishi Sunak=GBR name Rishi Sunak prime minister"],
        "Vladimir Putin rang Emmanuel Macron. The president coughed.": [
            "Vladimir Putin=RUS name Vladimir Putin president",
            "Emmanuel Macron=FRA name Emmanuel Macron president",
        ],
    },
    "state of a person told elsewhere": {
        "In Tokyo, Foreign Minister Jun Hanamura spoke. Hanamura left.": [
            "Tokyo=JPN place",
            "Foreign Minister Jun Hanamura=JPN name Jun Hanamura foreign minister",
            "Hanamura=JPN surname Jun Hanamura foreign minister",
        ],
    },
    "owner of a bare office": {
        "President Yoon Suk-yeol spoke to Japan. Foreign Ministry spokesperson Lim Soo-suk agreed with China.": [
            "President Yoon Suk-yeol=KOR name Yoon Suk-yeol president",
            "Japan=JPN name",
            "Foreign Ministry spokesperson Lim Soo-suk=KOR name Lim Soo-suk spokesperson",
            "China=CHN name",
        ],
        "In Tokyo, Foreign Minister Jun Hanamura spoke.": [
            "Tokyo=JPN place",
            "Foreign Minister Jun Hanamura=JPN name Jun Hanamura foreign minister",
        ],
    },
}
