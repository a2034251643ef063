"""Names of people in text: where one stands, how a headline shortens it, and what its form says of its bearer's country."""

from __future__ import annotations

import re

UPPER = "".join(c for c in map(chr, range(0x1F00)) if c.isupper() and not 0x370 <= ord(c) < 0x1E00)
_PARTICLE = r"(?:de|da|del|della|di|dos|do|du|la|le|van|von|der|den|ten|ter|zu|bin|bint|ibn|al|el|ul|ur|e|y)"
_TOKEN = rf"(?:(?:[aA]l|[eE]l|[aA]s|[uU]l)-(?=[{UPPER}]))?[{UPPER}](?:\.(?:-?[{UPPER}]\.)*|(?:\w|'(?=\w\w))*(?:-\w+)*)"
NAME = rf"{_TOKEN}(?: (?:{_PARTICLE} ){{0,3}}{_TOKEN}){{0,5}}"
NAME_RE = re.compile(rf"(?<![\w\-']){NAME}")
NO_NAME = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December The A An In On At "
    "He She It They We I But And For To Of By With This That His Her Their Our As After Before When While If Mr Ms Mrs Dr Meanwhile However Also Both Its Jan Feb Mar Apr "
    "Jun Jul Aug Sep Sept Oct Nov Dec New There These Those Not No Yes You Under During Since Later Earlier Then What Who Why How Where Which Here Now Today Yesterday "
    "Tomorrow Meeting Meetings Summit Conference Talks Forum Council Declaration Statement Office Party Dialogue Week Day Committee Group Award Prize Travel Remarks Speech Visit "
    "Process Agreement Treaty Session Retreat Dinner Lunch Working National General United State Speaking Asked According Although Though Because Despite Amid From Into Over Secretary Minister President Ministry Department Public Affairs Officer Corps Force Board Agency Service Services Bureau Director Deputy Assistant House Senate Congress".split()
)
HEADLINE_VERBS = frozenset(
    "Accepts Accuses Addresses Agrees Announces Appoints Approves Arrives Asks Assures Attends Awards Backs Begins Blames Blasts Calls Cancels Celebrates Commemorates "
    "Condemns Confirms Congratulates Criticises Criticizes Cuts Declares Defends Delivers Demands Denies Designates Directs Discusses Drops Ends Establishes Expands Expresses "
    "Extends Faces Finalizes Gives Grants Halts Hails Has Heads Holds Honors Hosts Imposes Introduces Invites Is Issues Joins Kicks Lands Launches Lauds Leads Leaves Loses "
    "Makes Marks Meets Moves Names Nominates Offers Opens Orders Participates Pardons Plans Pledges Praises Presents Proclaims Promises Proposes Proves Pushes Receives "
    "Recognizes Rejects Releases Renews Replaces Responds Restores Returns Reveals Says Secures Seeks Sees Sends Sets Shows Signs Speaks Stands Starts Suspends Takes Talks "
    "Tells Thanks Threatens To Tours Travels Unveils Urges Vetoes Visits Vows Wants Warns Welcomes Will Wins Withdraws Announced Signed Met Visited Said Calling Visiting "
    "Administration Government Regime Doctrine Family Era Plan Campaign Adviser Center Foundation Library Memorial House On For In At With After As".split()
)
_SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
_PARTICLES = frozenset("de da del della di dos do du van von der den ten ter zu bin bint ibn la le".split())
_STYLED = ("King", "Queen", "Pope", "Prince", "Princess", "Emperor", "Empress", "Sultan", "Shah", "Ayatollah", "Sheikh")

KOREAN_SURNAMES = frozenset(
    "Kim Lee Park Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Sin Kwon Hwang Ahn An "
    "Song Ryu Yoo Yu Hong Moon Mun Yang Son Sohn Bae Pae Baek Paek Heo Ho Hur Nam Sim Shim No Roh Noh Ha Joo Chu Koo Gu Sung Seong "
    "Cha Woo U Min Jin Chin Ra Na Eom Um Won Chon Jeon Chun Pang Bang Kong Gong Hyun Hyon Ham Byun Pyon Yeom Yom Choo Do Seok Suk "
    "Seol Ma Gil Kil Wi Pyo Myung Ki Ban Wang Geum Ok Maeng Mo Tak Kook Yeo Eo Eun Pak Ri Rhee Ro Rim Thae Ju Kye Kwak Pyun".split()
)
CHINESE_SURNAMES = frozenset(
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao "
    "Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Yao Shen Zhong Cui Tan Fan Liao Shi Jin Jia Xia "
    "Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Jiang Yin Xue Yan Lei Duan Long Tao Hao Mao Shao Wan Qian Dai Geng Wen Qiao Qi Xi Hua "
    "Lai Tsai Chiang Lien Hsieh Hsiao Chou Soong Hua Tung Leung Lam Tsang Chan Lee Kung Mo Hong Pang Sha".split()
)
_PINYIN = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|"
    r"üe|ue|[aoeiuü])(?:r(?![aeiou]))?){1,2}"
)
JAPANESE_SURNAMES = frozenset(
    "Abe Kishida Suga Aso Fukuda Koizumi Hatoyama Kan Noda Mori Obuchi Hashimoto Murayama Hata Hosokawa Miyazawa Kaifu Uno Takeshita "
    "Nakasone Suzuki Ohira Miki Tanaka Sato Ikeda Kishi Ishibashi Yoshida Ashida Katayama Shidehara Ishiba Takaichi Kono Motegi Hayashi "
    "Kamikawa Iwaya Genba Maehara Okada Gemba Matsumoto Komura Machimura Kawaguchi Tanaka Matsuno Hirano Edano Sengoku".split()
)


def tokens(name: str) -> list[str]:
    parts = name.split()
    while len(parts) > 1 and parts[-1] in _SUFFIXES and parts[0] not in _STYLED:
        parts.pop()
    return parts


def surname_of(name: str) -> str:
    """How a headline calls the bearer of ``name``, told from its form alone: "Moon Jae In" → "Moon"."""
    parts = tokens(name)
    if len(parts) == 1:
        return name
    if parts[0] in _STYLED:
        return " ".join(p for p in parts if p not in _SUFFIXES)
    if is_korean(name) or is_chinese(name) or (parts[0] in JAPANESE_SURNAMES and parts[-1] not in JAPANESE_SURNAMES):
        return parts[0]
    begin = len(parts) - 1
    while begin > 1 and parts[begin - 1] in _PARTICLES:
        begin -= 1
    return " ".join(parts[begin:])


def is_korean(name: str) -> bool:
    """Whether the name has the form "Kim Jong-un", "Kim Jong Un"."""
    parts = name.split()
    if parts[0] not in KOREAN_SURNAMES or any("." in p for p in parts):
        return False
    if len(parts) == 2:
        given = parts[1].split("-")
        return len(given) == 2 and all(2 <= len(g) <= 6 for g in given) and not _PINYIN.fullmatch("".join(given).lower() + "x")
    return len(parts) == 3 and all(2 <= len(p) <= 6 and "-" not in p for p in parts[1:])


def is_chinese(name: str) -> bool:
    """Whether the name has the form "Hu Jintao", "Wang Yi", "Tsai Ing-wen"."""
    parts = name.split()
    if len(parts) != 2 or parts[0] not in CHINESE_SURNAMES:
        return False
    return _PINYIN.fullmatch(parts[1].replace("-", "").lower()) is not None


def likely_codes(name: str) -> frozenset[str] | None:
    """States whose people bear names of this form; ``None`` where the form says nothing."""
    korean, chinese = is_korean(name), is_chinese(name)
    if not (korean or chinese):
        return None
    return frozenset(({"KOR", "PRK"} if korean else set()) | ({"CHN", "TWN", "SGP", "HKG"} if chinese else set()))


def spellings(name: str) -> tuple[str, ...]:
    """The ways newspapers write an East Asian name: "Kim Jong-un" → "Kim Jong Un", "Kim Jong-Un", "Kim Jongun"."""
    parts = name.split()
    if len(parts) != 2 or "-" not in parts[1]:
        return ()
    first, _, second = parts[1].partition("-")
    return tuple(
        f"{parts[0]} {given}"
        for given in (f"{first} {second.capitalize()}", f"{first}-{second.capitalize()}", f"{first}{second}", f"{first}-{second}")
        if f"{parts[0]} {given}" != name
    )
