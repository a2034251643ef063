"""What a name means where it stands: a government, a place, a private thing's adjective, or nothing of ours."""

from __future__ import annotations

import re

from .lexicon import Hit

_WAY = r"visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed|ing)?|left|leave(?:s)?|leaving|arrive(?:s|d)?|enter(?:s|ed)?|flew|flies|fly"
_LOCATIVE = re.compile(
    rf"(?:\b(?:in|at|near|outside|inside|around|via|through|across|throughout|over|into|within|beyond|toward|towards|onto|off|{_WAY})"
    r"|(?:cit(?:y|ies)|town|suburbs?|streets?|outskirts|north|south|east|west|mayor|capital|port|embassy|airport|centre|center|district|region"
    r"|province|part|parts|battle|siege|fall) of"
    r"|\b(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Dd]owntown|[Ii]nner|[Rr]ural|[Nn]orth-?(?:ea|we)st|[Ss]outh-?(?:ea|we)st)(?:ern)?)"
    r" (?:the |nearby |neighbou?ring |downtown |central )?$",
    re.IGNORECASE,
)
_TO_FROM = re.compile(r"((?:[\w'-]+ ){0,4})(to|from) (?:the |nearby |neighbou?ring )?$", re.IGNORECASE)
_MOTION = re.compile(
    r"\b(?:visit|visits|trip|trips|tour|travel\w*|journey\w*|fl(?:y|ies|ew|own|ying|ight|ights)|go|goes|going|went|gone|come|comes|came|coming|head\w*"
    r"|return\w*|arriv\w*|mov(?:e|es|ed|ing)|sail\w*|sent|send|sends|dispatch\w*|depart\w*|driv\w*|drove|train|trains|bus|way|invit\w*|welcom\w*"
    r"|deport\w*|evacuat\w*|repatriat\w*|bring\w*|brought|escort\w*|rush\w*|fled|flee\w*|route|road|ambassador|envoy|mission|pilgrimage)\b",
    re.IGNORECASE,
)
_TRANSFER = re.compile(
    r"\b(?:overtures?|messages?|warn\w*|signal\w*|respon\w*|letters?|appeal\w*|offer\w*|ties|close|closer|closest|aid|assistance|threats?|concessions?"
    r"|loyal\w*|oppos\w*|accord\w*|relat\w*|support\w*|pressur\w*|approval|guarantees?|words?|calls?|help|orders?|independence|reaction\w*|critic\w*"
    r"|compar\w*|similar|access|gave|give\w*|hand\w*|sell|sold|sales|exports?|imports?|shipments?|suppl\w*|deliver\w*|assurances?|protests?|complain\w*"
    r"|demand\w*|pledg\w*|committ?\w*|condolences|thanks|apolog\w*|grant\w*|loans?|weapons|arms|attitude|approach|policy|loyalty|friendly|hostile|answer\w*"
    r"|key|blow|challenge|danger|alternative|sympath\w*|withdraw\w* support|distance\w*|protection|permission|money|funds?|funding|backing|questions?|news"
    r"|known|due|thanks|tilt\w*|turn\w*|next|owed?|belong\w*|added|allied|indifferent|important|acceptable|prior|reports?|proposals?|notes?|lend\w*|lent)\b",
    re.IGNORECASE,
)
_PLACE_NOUN = re.compile(
    r"^(?:-based|-born|'s)? (?:(?:[Ii]nternational|main|central|city|old|metro) )?(?:airport|Airport|suburbs?|streets?|metro|subway|[Mm]ayor|police|residents?|stadium|Olympics?|"
    r"Olympic|Games|[Ss]ummit|[Cc]onference|[Mm]eeting|[Tt]alks|[Rr]ound|[Ss]ession|[Ff]orum|time|region|area|hotel|hospital|court|university|"
    r"University|ceremony|neighbou?rhood|restaurant|press conference|news conference|exhibition|Expo|Marathon|[Ff]ilm [Ff]estival|riots?|attacks?"
    r"|bombings?|protests?|correspondent|bureau|Bureau|office|apartment|skyline|embassy|gathering|trip|visit|stop|declaration|home|mosque|theat(?:er|re))\b"
)
_BASED = re.compile(r"^-(?:based|born|area|bound)\b")
_TREATY = re.compile(
    r"^ (?:(?:[Pp]eace|[Cc]limate|[Ss]ecurity|[Cc]limate [Cc]hange|[Nn]uclear|[Rr]efugee|[Nn]aval) )?(?:Agreements?|Accords?|Treaty|Treaties|Conventions?|"
    r"Protocols?|Declaration|Memorandum|Pact|Charter|Final Act|[Pp]rocess|Communiqu[eé]|Consensus|Club|Principles|Framework|Plan|Statute|Rules|agreements?"
    r"|accords?|protocols?|memorandum|convention|treaty|climate|pact)\b"
)
_NOT_US = re.compile(
    r"^(?:'s|s')? ?-? ?(?:(?:[A-Z][\w&]+ )?(?:Times|Post|Herald|Tribune|Daily|News|Airlines?|Airways|Corp|Inc|Ltd|PLC|Sea|Ocean|River|Open|Cup|League|"
    r"Grand Prix|Wall|Square|Street|University|Institute|College|School|Museum|Theat(?:re|er)|Orchestra|Philharmonic|Journal|Gazette|Review|Telegraph|Mirror|"
    r"Today|Radio|TV|Television|Broadcasting|Revolution|Ghetto|Uprising|Marathon|Hotel|Hilton|Stock Exchange|Chamber|Foundation|Petroleum|Telecom|Electric|"
    r"Motors?|Steel|Bible|Empire State|Central Park|Marriott|FC|City FC|Dodgers|Bulls)\b|(?:[Cc]ivil )?Wars?\b)"
)
_BEFORE_NOT_US = re.compile(
    r"(?:\b(?:Gulf|Sea|Straits?|Bay|Bank|University|Cup|Lake|Battle|Siege|Treaty|Peace|Congress|Duke|Earl|Church|Voice|Tour|Isle|College|Institute|"
    r"Times|Club|Order|Treaties|Convention|Merchant|Fall|Count|Marquess|Archbishop|Bishop|Friends|Daughters|Miss) (?:of|in) (?:the )?"
    r"|\b(?:Mount|Mt\.|Fort|Port|Lord|Lady|Saint|St\.|New|Little|Lake|Radio|Hotel|Banco|Banque|Deutsche|Hurricane|Sir|USS|HMS|Cape|Miss|SS|Club|"
    r"Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sen\.|Rep\.|Judge|Professor|Prof\.|Coach|Captain) |\b(?:Cherokee|Chippewa|Choctaw|Sioux|Navajo|Mission|Pueblo|Plains|Cleveland|(?:Band|Tribe|Nation|Community) of [\w ]{0,30})(?= $) )$"
)
_US_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|"
    "Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|"
    "North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|"
    "Wyoming|Ontario"
)
_IN_STATE = re.compile(
    rf"^,? (?:{_US_STATES}|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\.|Ill\.|Ind\.|Kan\.|Ky\.|La\.|Md\.|Mass\.|Mich\.|"
    r"Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|N\.H\.|N\.J\.|N\.M\.|N\.Y\.|N\.C\.|N\.D\.|Okla\.|Ore\.|Pa\.|R\.I\.|S\.C\.|S\.D\.|Tenn\.|Tex\.|Va\.|Vt\.|Wash\.|Wis\.|W\.Va\.|Wyo\.)"
)
_GIVEN_NAMES = frozenset(
    "Michael John James Robert David William Richard Thomas Charles Daniel Matthew Anthony Mark Paul Steven Andrew Kenneth George Joshua Kevin Brian Edward "
    "Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Stephen Jonathan Larry Justin Scott Brandon Benjamin Samuel Frank Gregory Raymond Alexander "
    "Patrick Jack Dennis Jerry Tyler Aaron Henry Peter Adam Nathan Walter Kyle Harold Jeremy Roger Keith Terry Sean Arthur Noah Jesse Joe Bryan Billy Bruce "
    "Ralph Roy Eugene Louis Philip Bobby Johnny Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Betty Sandra "
    "Ashley Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Laura Rebecca Sharon Cynthia Kathleen Amy Angela Anna Emma Ruth Diane Julie Alice "
    "Denzel Kerry Vernon Hamilton Eddie Montell Deandre DeAndre Neil Irving Isaiah Julian Jeremy Theo Tom Tim Jim Bob Bill Dan Matt Mike Steve Ben Sam Max "
    "Oliver Harry Simon Martin Alan Ian Graham Colin Nigel Stuart Duncan Booker Martha Desmond Kathy Katie Barbra Leslie Lesley Hugh Hanna Kirsten Niall "
    "Anatole Brian Winston Ray Phil Greg Don Jerome Clint Tyrone Marcus Trevor Derek Craig Douglas Carl Wayne Russell Glenn Dale Fred Ernest Norman".split()
)
_FIRST_NAMES = frozenset("Jordan Chad Georgia Israel Paris Kenya Santiago Salvador Vienna Sofia Lima Jamaica London Asia Malta Cuba Florence Houston Dallas Austin Victoria Sydney".split())
_NAME_BEFORE = re.compile(r"(\w+)(?: [A-Z]\.)? $")
_CAPITALISED_AFTER = re.compile(r"^ ([A-Z][a-z]+)\b(?! of)")
_PRIVATE = re.compile(
    r"^(?: [a-z-]+){0,2}? (?:firms?|compan(?:y|ies)|media|newspapers?|outlets?|journalists?|reporters?|experts?|professors?|scholars?|analysts?|researchers?|banks?|business\w*"
    r"|investors?|students?|tourists?|citizens?|nationals?|people|public|m[ae]n|wom[ae]n|children|language|articles?|restaurants?|food|cuisine|markets?|shares?|stocks?|"
    r"currency|players?|teams?|clubs?|films?|movies?|songs?|artists?|actors?|actress\w*|singers?|writers?|authors?|books?|novels?|music\w*|manufacturers?|carmakers?|makers?|"
    r"workers?|lab(?:o|ou)r(?:ers?)?|immigrants?|refugees?|history|culture|studies|literature|art|church\w*|priests?|actors|athletes?|coach\w*|striker|goalkeeper|fans|econom(?:y|ists?)|industr(?:y|ies)|products?|goods|"
    r"brands?|cars?|ships?|vessels?|airlines?|planes?|aircraft|passengers?|fishermen|voters?|famil(?:y|ies)|victims|civilians?|doctors?|lawyers?|hostages?|prisoners?|descent|origin)\b"
)
_LAND = re.compile(
    r"^(?: [a-z-]+){0,1}? (?:cit(?:y|ies)|villages?|towns?|islands?|provinces?|regions?|coasts?|coastline|borders?|soil|territor(?:y|ies)|waters|airspace|mainland|"
    r"capital|resort|ports?|airports?|airspace|countryside|desert|mountains?)\b(?! (?:guards?|officials?|police|authorities|ministry))"
)
_ABROAD = re.compile(r"\b(?:in|to|from|back|visit\w*) $")
_GEORGIA_US = re.compile(r"\b(?:Atlanta|Savannah|Augusta|Peachtree|Ga\.|Macon|Stacey Abrams|Brian Kemp|Raffensperger|Fani Willis|Fulton County|Senator|Sen\.|Governor)\b")
_GEORGIA_STATE = re.compile(r"\b(?:Georgian|Tbilisi|Abkhaz\w*|Ossetia\w*|Saakashvili|Shevardnadze|Ivanishvili|Caucasus|Batumi|Black Sea|Russian?|Armenian?|Azerbaijani?|Moldova)\b")
_SHOUTED = re.compile(r"[^\n]*[a-z][^\n]*")
_COMMA_PLACE = re.compile(r"([A-Z][\w.'-]+), $")
_AND_BEFORE = re.compile(r"^(?: and| or|, and|,? then| and then| and to| and in)(?: again)?(?: to| in| the)? $")
_LISTED_ON = re.compile(r"(?:,? and |, (?:the )?[A-Z][\w. -]{2,20}(?:,| and ))")
_DYAD = re.compile(r"[-–—/][A-Z]")
_BOUND_FOR = re.compile(r"\b(?:left|leav(?:e|es|ing)|depart\w*|bound|head\w*|set (?:off|out)|fl(?:y|ew|ies|own)) (?:[\w.,]+ ){0,6}?for (?:the )?$")
_HOSTS = {"EU": "BEL", "UN": "USA"}
_SHORT = frozenset({"US", "WHO", "AU", "IRA", "EAC", "UN", "EU", "NAM"})
_WINDOW = 60


def weigh(text: str, hits: list[Hit]) -> list[Hit]:
    """Drop what names no actor (seas, papers, wars, people called Jordan) and mark places and private adjectives by their form."""
    has = frozenset(code for hit in hits if " with " not in hit.entry.form for code in hit.entry.codes)
    kept: list[Hit] = []
    for hit in hits:
        previous = kept[-1] if kept else None
        before, after = text[max(0, hit.start - _WINDOW) : hit.start], text[hit.end : hit.end + _WINDOW]
        if kept and _names_town(text, previous, hit):
            kept.pop()
            continue
        if hit.entry.kind == "trap" or _is_nothing(text, hit, before, after, has):
            continue
        kept.append(_formed(text, hit, previous, before, after))
    return kept


def _formed(text: str, hit: Hit, previous: Hit | None, before: str, after: str) -> Hit:
    form = hit.entry.form
    if " with " in form:
        return _with_form(hit, "group" if hit.entry.kind == "group" else "name")
    if form == "demonym":
        return _with_form(hit, "adjective" if _PRIVATE.match(after) else "place" if _LAND.match(after) else form)
    placeable = form in ("capital", "seat", "place") or (form == "name" and hit.entry.kind == "country")
    return _as_place(hit) if placeable and _is_place(text, hit, previous, before, after) else hit


def _as_place(hit: Hit) -> Hit:
    """The hit as a place: an organisation's seat lies in a country ("in Brussels")."""
    host = _HOSTS.get(hit.entry.codes[0])
    return hit._replace(entry=hit.entry._replace(kind="country", form="place", codes=(host,) if host else hit.entry.codes))


def _with_form(hit: Hit, form: str) -> Hit:
    return hit._replace(entry=hit.entry._replace(form=form))


def _is_place(text: str, hit: Hit, previous: Hit | None, before: str, after: str) -> bool:
    if _DYAD.match(after):
        return False
    if (_LOCATIVE.search(before) or _BOUND_FOR.search(before)) and not after.startswith("'s "):
        return True
    toward = _TO_FROM.search(before)
    if toward:
        return _is_way(hit, toward)
    if previous and previous.entry.form == "place" and _is_listed(text, previous, hit, after):
        return True
    if hit.entry.form != "capital":
        return False
    return bool(_BASED.match(after) or _PLACE_NOUN.match(after) or _is_dateline(text, hit))


def _is_listed(text: str, previous: Hit, hit: Hit, after: str) -> bool:
    """Whether the place before goes on here: "in Seoul and Tokyo", "in Sharm el-Sheikh, Egypt"."""
    between = text[previous.end : hit.start]
    if between == ", ":
        return previous.entry.codes == hit.entry.codes or bool(_LISTED_ON.match(after))
    return bool(_AND_BEFORE.match(between)) and not after.startswith("'s ")


def _is_way(hit: Hit, toward: re.Match[str]) -> bool:
    """Whether "to"/"from" speaks of a way ("flew to Moscow") and not of an addressee ("a message to Moscow")."""
    words = toward.group(1)
    motions = [m.start() for m in _MOTION.finditer(words)]
    transfers = [m.start() for m in _TRANSFER.finditer(words)]
    if motions or transfers:
        return max(motions, default=-1) > max(transfers, default=-1)
    return hit.entry.form in ("capital", "place")


def _is_dateline(text: str, hit: Hit) -> bool:
    starts_line = hit.start == 0 or text[hit.start - 1] == "\n"
    return starts_line and bool(re.match(r"(?:, [\w .]{2,20})?(?: \([^)]{2,30}\))? ?(?:—|–|--|-) ", text[hit.end : hit.end + 50]))


def _is_nothing(text: str, hit: Hit, before: str, after: str, has: frozenset[str]) -> bool:
    word = text[hit.start : hit.end]
    if " with " in hit.entry.form:
        return hit.entry.form.split()[-1] not in has
    if word == "Commonwealth" and after.startswith(" of "):
        return True
    if hit.entry.kind != "country":
        return word in _SHORT and _is_shouted(text, hit)
    if word in _SHORT and _is_shouted(text, hit):
        return True
    if _NOT_US.match(after) or _BEFORE_NOT_US.search(before) or _IN_STATE.match(after):
        return True
    if hit.entry.form in ("capital", "place") and _TREATY.match(after):
        return True
    if word == "the States" and not _ABROAD.search(before):
        return True
    if word == "Georgia" and _is_us_georgia(text, before):
        return True
    return _is_person(word, hit, before, after)


def _is_shouted(text: str, hit: Hit) -> bool:
    """Whether the line is all in capitals, where US may be us."""
    begin = text.rfind("\n", 0, hit.start) + 1
    end = text.find("\n", hit.end)
    line = text[begin : end if end >= 0 else len(text)]
    return len(line.split()) > 2 and not _SHOUTED.match(line)


def _is_us_georgia(text: str, before: str) -> bool:
    town = _COMMA_PLACE.search(before)
    if town and town.group(1) not in ("Tbilisi", "Batumi", "Sukhumi", "Gori") and text.find(f"{town.group(1)}, Georgia and") < 0:
        return bool(_GEORGIA_US.search(text)) or not _GEORGIA_STATE.search(text)
    return bool(_GEORGIA_US.search(text)) and not _GEORGIA_STATE.search(text)


def _is_person(word: str, hit: Hit, before: str, after: str) -> bool:
    if " " in word or hit.entry.form not in ("name", "capital", "place"):
        return False
    given = _NAME_BEFORE.search(before)
    if given and given.group(1) in _GIVEN_NAMES:
        return True
    if word in _FIRST_NAMES:
        family = _CAPITALISED_AFTER.match(after)
        return bool(family) and family.group(1) not in _NOT_FAMILY and not _is_office(family.group(1))
    return False


_NOT_FAMILY = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Peace Climate "
    "Summit Conference Foreign Prime Security Air Army Agreement Strip West Supreme Defense Defence Basic Valley The Club Talks Charter King Queen Crown Prince".split()
)


def _is_office(word: str) -> bool:
    from .tables import offices

    return word.lower() in offices()


def _names_town(text: str, previous: Hit | None, hit: Hit) -> bool:
    """Whether two hits read "Athens, Georgia": a town and its state of the US."""
    if previous is None or text[hit.start : hit.end] != "Georgia" or "GEO" in previous.entry.codes:
        return False
    return text[previous.end : hit.start] == ", " and previous.entry.form in ("capital", "place") and not text[hit.end :].startswith(" and ")
