"""States, former states, organisations and groups, however they are called."""

READS_NAMES = {
    "name": {
        "The Republic of Korea and the DPRK signed.": ["Republic of Korea=KOR name", "DPRK=PRK name"],
        "N. Korea fired a missile and S. Korea protested.": ["N. Korea=PRK name", "S. Korea=KOR name"],
        "The US, the U.K. and the UAE agreed with Türkiye.": ["US=USA name", "U.K.=GBR name", "UAE=ARE name", "Türkiye=TUR name"],
        "Côte d'Ivoire recognised Guinea-Bissau.": ["Côte d'Ivoire=CIV name", "Guinea-Bissau=GNB name"],
        "Cote d’Ivoire recognised Papua New Guinea.": ["Cote d’Ivoire=CIV name", "Papua New Guinea=PNG name"],
        "Niger and Nigeria met.": ["Niger=NER name", "Nigeria=NGA name"],
        "The Democratic Republic of the Congo and the Republic of the Congo met.": [
            "Democratic Republic of the Congo=COD name",
            "Republic of the Congo=COG name",
        ],
        "The People’s Republic of China broke with the Republic of China.": [
            "People’s Republic of China=CHN name",
            "Republic of China=TWN name",
        ],
        "Burma and Holland recognised Palestine and Kosovo.": [
            "Burma=MMR name",
            "Holland=NLD name",
            "Palestine=PSE name",
            "Kosovo=XKX name",
        ],
        "The PLO recognised Israel.": ["PLO=PSE name", "Israel=ISR name"],
        "He will return to the States.": ["the States=USA place"],
        "The Holy See recognised South Sudan.": ["Holy See=VAT name", "South Sudan=SSD name"],
        "Jordan, Chad and Georgia abstained.": ["Jordan=JOR name", "Chad=TCD name", "Georgia=GEO name"],
        "The Security Council met on Mali; the Council renewed its mandate.": [
            "Security Council=UN name",
            "Mali=MLI name",
            "Council=UN name",
        ],
        "The Council of the European Union met. The Union is patient.": [
            "Council of the European Union=EU name",
            "Union=EU name",
        ],
        "The U.S.-Jordan Free Trade Agreement is old.": ["U.S.=USA name", "Jordan=JOR name"],
        "Turkey recognised Georgia.": ["Turkey=TUR name", "Georgia=GEO name"],
    },
    "name of a former state": {
        "The Soviet Union recognised East Germany; West Germany protested.": [
            "Soviet Union=SUN name",
            "East Germany=DDR name",
            "West Germany=DEU name",
        ],
        "Czechoslovakia and Yugoslavia signed with the USSR.": [
            "Czechoslovakia=CSK name",
            "Yugoslavia=YUG name",
            "USSR=SUN name",
        ],
        "North Vietnam and South Vietnam signed.": ["North Vietnam=VDR name", "South Vietnam=VNM name"],
        "Serbia and Montenegro applied.": ["Serbia and Montenegro=SCG name"],
    },
    "half of Korea": {
        "North Korea said that the South had fired first.": ["North Korea=PRK name", "South=KOR name"],
        "South Korea said that the North had fired first.": ["South Korea=KOR name", "North=PRK name"],
    },
    "demonym": {
        "The Saudis and the Egyptians agreed.": ["Saudis=SAU demonym", "Egyptians=EGY demonym"],
        "A Russian delegation met Soviet envoys.": ["Russian delegation=RUS office delegation", "Soviet envoys=SUN office envoy"],
        "The Russian-Chinese exercise angered the Swiss.": ["Russian=RUS demonym", "Chinese=CHN demonym", "Swiss=CHE demonym"],
        "Polish and Danish aid arrived.": ["Polish=POL demonym", "Danish=DNK demonym"],
    },
    "adjective": {
        "A Japanese steel firm and Chinese media lost.": ["Japanese=JPN adjective", "Chinese=CHN adjective"],
    },
    "TOPIC": {
        "The Ukraine war and the Syrian peace settlement were discussed.": ["Ukraine=UKR adjective", "Syrian=SYR adjective"],
        "The Israeli-Palestinian conflict and Israeli-Palestinian peace talks stalled.": [
            "Israeli=ISR demonym",
            "Palestinian=PSE demonym",
            "Israeli=ISR demonym",
            "Palestinian=PSE demonym",
        ],
        "The Russian peace delegation came.": ["Russian peace delegation=RUS office - delegation"],
    },
    "LEANING": {"The pro-Beijing camp won over anti-Russian parties.": ["Beijing=CHN adjective", "Russian=RUS adjective"]},
    "capital": {
        "Tokyo tightened export controls and struck Seoul off its list.": ["Tokyo=JPN capital", "Seoul=KOR capital"],
        "Seoul-Beijing ties thawed, and the decision surprised Washington.": [
            "Seoul=KOR capital",
            "Beijing=CHN capital",
            "Washington=USA capital",
        ],
        "Kiev and Kyiv are one.": ["Kiev=UKR capital", "Kyiv=UKR capital"],
        "[1985-06-14] Moscow rejected the offer.": ["Moscow=SUN capital"],
    },
    "seat": {
        "The Kremlin, Downing Street and the Élysée agreed.": ["Kremlin=RUS seat", "Downing Street=GBR seat", "Élysée=FRA seat"],
        "The White House, the Pentagon and Foggy Bottom agreed.": [
            "White House=USA seat",
            "Pentagon=USA seat",
            "Foggy Bottom=USA seat",
        ],
        "The Blue House protested to Brussels.": ["Blue House=KOR seat", "Brussels=EU seat"],
        "[1979-06-14] The Kremlin agreed.": ["Kremlin=SUN seat"],
    },
    "organisation": {
        "The European Commission, the UN Security Council and NATO met.": [
            "European Commission=EU name",
            "UN Security Council=UN name",
            "NATO=NATO name",
        ],
        "The Group of 20, the G-7 and Asia-Pacific Economic Cooperation met.": [
            "Group of 20=G20 name",
            "G-7=G7 name",
            "Asia-Pacific Economic Cooperation=APEC name",
        ],
        "Hamas, the Taliban and the Houthis refused.": ["Hamas=HAMAS name", "Taliban=TALIBAN name", "Houthis=HOUTHIS name"],
    },
    "organisation where another is named": {
        "The United Nations said that the General Assembly had voted.": ["United Nations=UN name", "General Assembly=UN name"],
    },
    "group": {
        "The two Koreas returned to the six-party talks.": [
            "two Koreas=PRK+KOR group",
            "six-party talks=CHN+JPN+PRK+KOR+RUS+USA group",
        ],
        "The Baltic states met the Visegrad Group.": ["Baltic states=EST+LVA+LTU group", "Visegrad Group=POL+CZE+SVK+HUN group"],
    },
    "group where another is named": {
        "Iran and six powers agreed.": ["Iran=IRN name", "six powers=USA+GBR+FRA+DEU+RUS+CHN group"],
    },
}
