"""The words around a name that say what it means there. A rule is one expression; its examples stand in ``corpus/``."""

from __future__ import annotations

import re


def one_of(words: str) -> str:
    """An alternation of the given expressions; "_" stands for a space within one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_WAY = one_of(
    "visit(?:s|ed|ing)? tour(?:s|ed|ing)? reach(?:es|ed|ing)? left leaves? leaving arrive[sd]? enter(?:s|ed)? flew flies fly"
)
_WHERE = one_of("in at near outside inside around via through across throughout over into within beyond towards? onto off")
_PART_OF = one_of(
    "cit(?:y|ies) town suburbs? streets? outskirts north south east west mayor capital port embassy airport "
    "cent(?:re|er) district region province parts? battle siege fall"
)
_QUARTER = one_of(
    "north(?:ern)? south(?:ern)? east(?:ern)? west(?:ern)? central downtown inner rural north-?(?:ea|we)st(?:ern)? "
    "south-?(?:ea|we)st(?:ern)?"
)

# Before the name: it is a place.
LOCATIVE = re.compile(
    rf"(?:\b(?:{_WHERE}|{_WAY})|{_PART_OF} of|\b{_QUARTER}) (?:the |nearby |neighbou?ring |downtown |central )?$", re.IGNORECASE
)
_SETTING_OUT = one_of("left leav(?:e|es|ing) depart[a-z]* bound head[a-z]* set_(?:off|out) fl(?:y|ew|ies|own)")
BOUND_FOR = re.compile(rf"\b{_SETTING_OUT} (?:[\w.,]+ ){{0,6}}?for (?:the )?$")
# "to" and "from": a way or an addressee, by the words before.
_TOWARD = r"(to|from) (?:the |nearby |neighbou?ring )?$"
TOWARD = re.compile(_TOWARD, re.IGNORECASE)
TO_FROM = re.compile(rf"((?:[\w'-]+ ){{0,4}}){_TOWARD}", re.IGNORECASE)
_MOTIONS = one_of(
    r"visits? trips? tour travel\w* journey\w* fl(?:y|ies|ew|own|ying|ights?) go(?:es|ing|ne)? went com(?:e|es|ing) came "
    r"head\w* return\w* arriv\w* mov(?:e|es|ed|ing) sail\w* sen[dt]s? dispatch\w* depart\w* driv\w* drove trains? bus "
    r"way invit\w* welcom\w* deport\w* evacuat\w* repatriat\w* bring\w* brought escort\w* rush\w* fled flee\w* route "
    r"road ambassador envoy mission pilgrimage"
)
MOTION = re.compile(rf"\b{_MOTIONS}\b", re.IGNORECASE)
_TRANSFERS = one_of(
    r"overtures? messages? warn\w* signal\w* respon\w* letters? appeal\w* offer\w* ties close[rs]?t? aid assistance "
    r"threats? concessions? loyal\w* oppos\w* accord\w* relat\w* support\w* pressur\w* approval guarantees? words? "
    r"calls? help orders? independence reaction\w* critic\w* compar\w* similar access gave give\w* hand\w* sell sold "
    r"sales exports? imports? shipments? suppl\w* deliver\w* assurances? protests? complain\w* demand\w* pledg\w* "
    r"committ?\w* condolences thanks apolog\w* grant\w* loans? weapons arms attitude approach policy friendly hostile "
    r"answer\w* key blow challenge danger alternative sympath\w* distance\w* protection permission money funds? funding "
    r"backing questions? news known due tilt\w* turn\w* next owed? belong\w* added allied indifferent important "
    r"acceptable prior reports? proposals? notes? lend\w* lent"
)
TRANSFER = re.compile(rf"\b{_TRANSFERS}\b", re.IGNORECASE)

# After a capital: it is a place.
_PLACE_NOUNS = one_of(
    "[Aa]irport suburbs? streets? metro subway [Mm]ayor police residents? stadium Olympics? Games [Ss]ummit "
    "[Cc]onference [Mm]eeting [Tt]alks [Rr]ound [Ss]ession [Ff]orum time region area hotel hospital court [Uu]niversity "
    "ceremony neighbou?rhood restaurant press_conference news_conference exhibition Expo Marathon [Ff]ilm_[Ff]estival "
    "riots? bombings? correspondent [Bb]ureau office apartment skyline embassy gathering trip visit "
    "stop declaration home mosque theat(?:er|re)"
)
PLACE_NOUN = re.compile(rf"^(?:'s)? (?:(?:[Ii]nternational|main|central|city|old|metro) )?{_PLACE_NOUNS}\b")
BASED = re.compile(r"^-(?:based|born|area|bound)\b")
DATELINE = re.compile(r"(?:, [^\n:—–]{2,40}?)?(?: \([^)\n]{2,40}\))? ?(?:—|–|--|-|(?<=[A-Z]):|(?<=\)):) ")

# After a name: it is part of another one.
_DOCUMENTS = one_of(
    "Agreements? Accords? Treaty Treaties Conventions? Protocols? Declaration Memorandum Pact Charter Final_Act "
    "[Pp]rocess Communiqu[eé] Consensus Club Principles Framework Plan Statute Rules agreements? accords? protocols? "
    "memorandum convention treaty climate pact"
)
_FIELDS = one_of("[Pp]eace [Cc]limate [Ss]ecurity [Cc]limate_[Cc]hange [Nn]uclear [Rr]efugee [Nn]aval")
TREATY = re.compile(rf"^ (?:{_FIELDS} )?{_DOCUMENTS}\b")
_PRIVATE_NAMES = one_of(
    "Times Post Herald Tribune Daily News Airlines? Airways Corp Inc Ltd PLC Sea Ocean River Open Cup League Grand_Prix "
    "Wall Square Street University Institute College School Museum Theat(?:re|er) Orchestra Philharmonic Journal "
    "Gazette Review Telegraph Mirror Today Radio TV Television Broadcasting Revolution Ghetto Uprising Marathon Hotel "
    "Hilton Stock_Exchange Chamber Foundation Petroleum Telecom Electric Motors? Steel Bible Marriott (?:City_)?FC"
)
PRIVATE_NAME = re.compile(rf"^(?:'s|s')? ?-? ?(?:(?:[A-Z][\w&]+ )?{_PRIVATE_NAMES}\b|(?:[Cc]ivil )?Wars?\b)")
MONEY = re.compile(r"^ ?(?:[$€£]|dollars?\b)")
LEANING = re.compile(r"\b(?:[Pp]ro|[Aa]nti|[Nn]on|[Ee]x|[Pp]ost|[Pp]re)-$")
# Before a name: the same.
_WHOLES = one_of(
    "Gulf Sea Straits? Bay Bank University Cup Lake Battle Siege Treaty Treaties Peace Congress Duke Earl Church Voice "
    "Tour Isle College Institute Times Club Order Convention Merchant Fall Count Marquess Archbishop Bishop Friends "
    "Daughters Miss"
)
_FORENAMES = one_of(
    r"Mount Mt\. Fort Port Lord Lady Saint St\. New Little Lake Radio Hotel Banco Banque Deutsche Hurricane Sir USS HMS "
    r"Cape Miss SS Club Mr\.? Mrs\.? Ms\.? Dr\.? Sen\. Rep\. Judge Professor Prof\. Coach Captain"
)
NAME_OF = re.compile(rf"\b(?:{_WHOLES} (?:of|in) (?:the )?|{_FORENAMES} )$")
TRIBE = re.compile(
    r"\b(?:Cherokee|Chippewa|Choctaw|Sioux|Navajo|Pueblo|Plains|Cleveland|(?:Band|Tribe|Nation|Community) of [\w ]{0,30}) $"
)
TRIBAL = re.compile(r" (?:Country|Health Service|Affairs|[Tt]rib(?:es|al)|[Rr]eservations?)\b")  # "Indian Country"
_STATES_OF_US = one_of(
    r"Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana "
    r"Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana "
    r"Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon "
    r"Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia "
    r"Wisconsin Wyoming Ontario Ala\. Ariz\. Ark\. Calif\. Colo\. Conn\. Del\. Fla\. Ga\. Ill\. Ind\. Kan\. Ky\. La\. "
    r"Md\. Mass\. Mich\. Minn\. Miss\. Mo\. Mont\. Neb\. Nev\. N\.H\. N\.J\. N\.M\. N\.Y\. N\.C\. N\.D\. Okla\. Ore\. "
    r"Pa\. R\.I\. S\.C\. S\.D\. Tenn\. Tex\. Va\. Vt\. Wash\. Wis\. W\.Va\. Wyo\."
)
IN_STATE = re.compile(rf"^,? {_STATES_OF_US}")
ABROAD = re.compile(r"\b(?:in|to|from|back|visit\w*) $")
TOWN = re.compile(r"([A-Z][\w.'-]+), $")
GEORGIA_US = re.compile(
    r"\b(?:Atlanta|Savannah|Augusta|Peachtree|Macon|Brian Kemp|Fulton County|Senator|[Gg]overnor)\b|\b(?:Ga|Sen)\."
)
GEORGIA_STATE = re.compile(
    r"\b(?:Georgian|Tbilisi|Abkhaz\w*|Ossetia\w*|Saakashvili|Shevardnadze|Caucasus|Batumi|Black Sea|Russian?|Armenian?"
    r"|Azerbaijani?|Moldova)\b"
)
PERSON_BEFORE = re.compile(r"(\w+)(?: [A-Z]\.)? $")
CAPITALISED_AFTER = re.compile(r"^ ([A-Z][a-z]+)\b(?! of)")

# After a demonym: a private thing, a piece of land.
_PRIVATE_THINGS = one_of(
    r"firms? compan(?:y|ies) media newspapers? outlets? journalists? reporters? experts? professors? scholars? analysts? "
    r"researchers? banks? business\w* investors? students? tourists? citizens? nationals? people public m[ae]n wom[ae]n "
    r"children language articles? restaurants? food cuisine markets? shares? stocks? currency players? teams? clubs? "
    r"films? movies? songs? artists? actors? actress\w* singers? writers? authors? books? novels? music\w* "
    r"manufacturers? carmakers? makers? workers? lab(?:o|ou)r(?:ers?)? immigrants? refugees? history culture studies "
    r"literature art church\w* priests? athletes? coach\w* striker goalkeeper fans econom(?:y|ists?) industr(?:y|ies) "
    r"products? goods brands? cars? ships? vessels? airlines? planes? aircraft passengers? fishermen voters? "
    r"famil(?:y|ies) victims civilians? doctors? lawyers? hostages? prisoners? descent origin"
)
PRIVATE = re.compile(rf"^(?: [a-z-]+){{0,2}}? {_PRIVATE_THINGS}\b")
_TOPICS = one_of("crisis crises conflicts? wars? issues? questions? problems? settlement elections? referendum civil_war")
TOPIC = re.compile(rf"^ (?:[a-z-]+ ){{0,1}}{_TOPICS}\b(?! (?:envoys?|delegations?|negotiators?))")
_LANDS = one_of(
    "cit(?:y|ies) villages? towns? islands? provinces? regions? coasts? coastline borders? soil territor(?:y|ies) "
    "waters airspace mainland capital resort ports? airports? countryside desert mountains?"
)
LAND = re.compile(rf"^(?: [a-z-]+){{0,1}}? {_LANDS}\b(?! (?:guards?|officials?|police|authorities|ministry))")

# Between two names, or after the second.
AND_ALSO = re.compile(r"^(?: and| or|, and|,? then| and then| and to| and in)(?: again)?(?: to| in| the)? $")
SUBJECT_OF = re.compile(
    r"^(?:,? and (?:the )?[A-Z][\w.-]+)? (?:(?:\w+ly|then|later|also) )?(?:was|were|is|are|has|have|had|"
    r"will|would|did|does|may|[a-z]{2,}ed|"
    r"began|broke|took|went|came|gave|left|withdrew|sent|cut|held|met|said|became|made|put|won|lost)\b"
)
LISTED_ON = re.compile(r"(?:,? and |, (?:the )?[A-Z][\w. -]{2,20}(?:,| and ))")
DYAD = re.compile(r"[-–—/][A-Z]")
HAS_LOWER = re.compile(r"[^\n]*[a-z]")
