"""When a name is a place and when a government: one key for each expression of ``patterns.py`` that decides it."""

READS_PLACES = {
    "place": {"The accord was signed at Camp David and in Dalian.": ["Camp David=USA place", "Dalian=CHN place"]},
    "LOCATIVE": {
        "They met in Beijing and near Seoul after a visit to Kazakhstan.": [
            "Beijing=CHN place",
            "Seoul=KOR place",
            "Kazakhstan=KAZ place",
        ],
        "Talks took place at the White House.": ["White House=USA place"],
        "As Putin visits Pyongyang, Seoul protests.": [
            "Putin=RUS surname Vladimir Putin president",
            "Pyongyang=PRK place",
            "Seoul=KOR capital",
        ],
        "Fighting went on in eastern Ukraine.": ["Ukraine=UKR place"],
        "They met in Brussels.": ["Brussels=BEL place"],
    },
    "BOUND_FOR": {"He left on Tuesday for Egypt.": ["Egypt=EGY place"]},
    "TOWARD": {"The delegates came from nearby Oslo.": ["Oslo=NOR place"]},
    "TO_FROM": {"The delegates flew from Beijing to Moscow.": ["Beijing=CHN place", "Moscow=RUS place"]},
    "MOTION": {"She travelled to India.": ["India=IND place"], "The EU gave aid to India.": ["EU=EU name", "India=IND name"]},
    "TRANSFER": {"A message to Moscow came with pressure from Washington.": ["Moscow=RUS capital", "Washington=USA capital"]},
    "PLACE_NOUN": {
        "The Beijing Olympics and the Singapore meeting were cancelled.": ["Beijing=CHN place", "Singapore=SGP name"],
        "Ahead of the Hanoi summit they talked.": ["Hanoi=VNM place"],
    },
    "BASED": {"A Vienna-based agency reported.": ["Vienna=AUT place"]},
    "DATELINE": {
        "WASHINGTON (AP) — The talks failed.": ["WASHINGTON=USA place"],
        "SEOUL — The talks failed.": ["SEOUL=KOR place"],
        "Seoul said no.": ["Seoul=KOR capital"],
    },
    "AND_ALSO": {"They stopped in Tokyo and Manila.": ["Tokyo=JPN place", "Manila=PHL place"]},
    "SUBJECT_OF": {"Troops marched into Poland, and Britain was at war.": ["Poland=POL place", "Britain=GBR name"]},
    "LISTED_ON": {
        "They stopped in Tokyo, Manila and Hanoi.": ["Tokyo=JPN place", "Manila=PHL place", "Hanoi=VNM place"],
        "They spoke in Sharm el-Sheikh, Egypt.": ["Sharm el-Sheikh=EGY place", "Egypt=EGY place"],
    },
    "DYAD": {"Progress in U.S.-ASEAN relations was slow.": ["U.S.=USA name", "ASEAN=ASEAN name"]},
    "LAND": {"The ship entered Cuban waters.": ["Cuban=CUB place"]},
    "PRIVATE": {
        "Russian tourists left.": ["Russian=RUS adjective"],
        "Russian troops left.": ["Russian troops=RUS office military"],
    },
    "GEORGIA_STATE": {
        "The Georgian parliament thanked Sen. Rand, and Georgia voted.": [
            "Georgian parliament=GEO office - parliament",
            "Georgia=GEO name",
        ],
    },
    "ABROAD": {"He came back from the States.": ["the States=USA place"], "The states voted; so did the States.": []},
}
