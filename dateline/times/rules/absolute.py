"""Dates that name their day, month or year."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.times.cell import Cell
from dateline.times.engine import closer, lead, opener, rule
from dateline.times.meaning import Meaning, Numerals, Piece, Series, Shift
from dateline.times.rules.words import (
    ABOUT_YEAR,
    DAY,
    DAY_LOOSE,
    MONTH,
    MONTH_STARTS,
    ORDINAL_STARTS,
    ORDINAL_WORD,
    SHORT_YEAR,
    SPOKEN_STARTS,
    SPOKEN_YEAR,
    WEEKDAY,
    WEEKDAY_STARTS,
    YEAR,
    context_after,
    context_before,
    day_number,
    full_year,
    is_numbered,
    month_number,
    number,
    ordinal,
    spoken_year,
    weekday_number,
)

ANY_YEAR = rf"(?:{YEAR}|{SHORT_YEAR})"
# Behind a day of a month, and where no noun follows that it could count, such a number is a year too.
_FAR_YEAR = r"(?:(?:2[2-9]|[3-9]\d)\d\d(?=[.;:)\"”’]|,(?!\d)|\s*\Z|\s(?:in|at|and|when|by|for|with)\b))"
_PREPOSITION = (
    r"(?:in|of|by|since|until|till|from|through|during|for|to|and|or|late|early|mid|last|next|this|before|after|between|around|about|circa"
    r"|every|each|past|previous|following|than|end|start|beginning|at|on|throughout|into|the|as)"
)
_AFTER_PREPOSITION = re.compile(rf"(?<![^\W_]){_PREPOSITION}(?:[^\S\n]{{1,2}}|\n|[(-])\(?\Z")
_OTHER_WORDS = frozenset("march may august april june jun mar".split())


@rule(
    "<month> <day>, <year>",
    rf"(?P<month>{MONTH})[ -]?(?:the )?(?P<day>{DAY_LOOSE})(?: ?, ?| (?:of )?|-)(?P<year>{YEAR}|{_FAR_YEAR})",
    MONTH_STARTS,
)
def month_day_year(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), month_number(m["month"]), day_number(m["day"]))


@rule(
    "<day> <month> <year>",
    rf"(?P<day>{DAY_LOOSE})\.?(?: day of | of |[ -]?)(?P<month>{MONTH})(?: ?, ?| (?:of )?|-)(?P<year>{ANY_YEAR}|{_FAR_YEAR})",
    ("0", "00"),
    lead(r"(?i:the)"),
)
def day_month_year(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), month_number(m["month"]), day_number(m["day"]))


@rule(
    "the September 11 attacks",
    r"(?:September|Sept\.?|Sep\.?) 11(?:th)?(?=,? (?:2001,? )?(?:terror\w*|suicide|hijack\w*|attacks?|tragedy|Commission)\b)",
    ("september", "sept", "sep"),
)
def september_11_attacks(m: re.Match[str]) -> Meaning:
    return Cell(2001, 9, 11)


@rule(
    "<month> <day>",
    rf"(?P<month>{MONTH})\.?(?: |-|/)(?:the )?(?P<day>{DAY})(?![:.,]\d|%|/| (?:per cent|percent|million|billion))",
    MONTH_STARTS,
)
def month_day(m: re.Match[str]) -> Meaning:
    return Cell(month=month_number(m["month"]), day=day_number(m["day"]))


@rule("<day> <month>", rf"(?P<day>{DAY})(?: day of | of | |-)(?P<month>{MONTH})", ("0", "00"), lead(r"(?i:the)"))
def day_of_month(m: re.Match[str]) -> Meaning | None:
    if m["month"].islower():
        return None
    return Cell(month=month_number(m["month"]), day=day_number(m["day"]))


_SPOKEN_AFTER = re.compile(
    r"\b(?:in|since|of|by|until|from|to|before|after|through|between|around|about|during|year|late|early|mid|for)[\s-]\Z"
)
_NTH = rf"(?:{ORDINAL_WORD}|[0-3]?\d(?:st|nd|rd|th))"
_YEAR_OF_OUR_LORD = (
    r",? in the year of our Lord (?P<thousands>two thousand|nineteen hundred)(?: and)?(?: (?P<rest>[a-z]+(?:[- ][a-z]+)?))?"
)


@rule(
    "<ordinal> of <month>",
    rf"(?P<day>{_NTH})(?: and (?:the )?(?P<last>{_NTH}))?(?: day)? of (?P<month>{MONTH})(?:{_YEAR_OF_OUR_LORD}|,? (?P<year>{YEAR}))?",
    (*ORDINAL_STARTS, "0", "00"),
    lead(r"(?i:the|this)"),
)
def ordinal_of_month(m: re.Match[str]) -> Meaning | None:
    day, year = ordinal(m["day"]), full_year(m["year"]) if m["year"] else None
    if m["thousands"]:
        rest = number(m["rest"]) if m["rest"] else 0
        year = (2000 if m["thousands"] == "two thousand" else 1900) + int(rest) if rest is not None else None
    if not 1 <= day <= 31:
        return None
    cell = Cell(year, month_number(m["month"]), day)
    if not m["last"]:
        return cell
    last = Piece(m.start("last"), m.end(), replace(cell, day=ordinal(m["last"])))
    return Series((Piece(m.start("day"), m.end("day"), cell), last), through=False)


@rule(
    "<month> <ordinal in words>",
    rf"(?P<month>{MONTH}) (?:the )?(?P<day>{ORDINAL_WORD})(?:,? (?:(?P<year>{YEAR})|(?P<spoken>{SPOKEN_YEAR})))?(?! [a-z])",
    MONTH_STARTS,
)
def month_ordinal(m: re.Match[str]) -> Meaning:
    year = full_year(m["year"]) if m["year"] else spoken_year(m["spoken"]) if m["spoken"] else None
    return Cell(year, month_number(m["month"]), ordinal(m["day"]))


@rule(
    "<year in words>",
    rf"(?:(?P<month>{MONTH})(?: of|,)? )?(?P<year>{SPOKEN_YEAR})(?! (?:people|dollars|percent|men|women|of|million|thousand|years|days|months|hours)\b)",
    (*SPOKEN_STARTS, *MONTH_STARTS),
)
def year_in_words(m: re.Match[str]) -> Meaning | None:
    """As it is spoken on the air: "in nineteen ninety-four"; it needs a word that takes a year."""
    if not m["month"] and not _SPOKEN_AFTER.search(context_before(m).lower()):
        return None
    year = spoken_year(m["year"])
    return Cell(year, month_number(m["month"]) if m["month"] else None) if year else None


@rule("<year> <month>", rf"(?P<year>{YEAR})(?:,?(?: |-)| [-–—] )(?P<month>{MONTH})(?:(?: |-)(?P<day>{DAY}))?", ("0000",))
def year_month(m: re.Match[str]) -> Meaning | None:
    if m["month"].islower():
        return None
    return Cell(full_year(m["year"]), month_number(m["month"]), day_number(m["day"]) if m["day"] else None)


@rule(
    "<weekday> the <day>", rf"(?P<weekday>{WEEKDAY}),? the (?P<day>[0-3]?\d(?:st|nd|rd|th))(?! of| [a-z]{{4,}})", WEEKDAY_STARTS
)
def weekday_the_day(m: re.Match[str]) -> Meaning:
    return Cell(day=ordinal(m["day"]), weekday=weekday_number(m["weekday"]))


@rule(
    "<day> of next month",
    rf"(?P<day>{_NTH}|{DAY}) of (?P<which>this|next|last|that|the same|the following) month",
    (*ORDINAL_STARTS, "0", "00"),
    lead(r"(?i:the)"),
)
def day_of_such_month(m: re.Match[str]) -> Meaning | None:
    steps = {"this": 0, "next": 1, "last": -1, "that": 0, "the same": 0, "the following": 1}
    told = m["which"] in ("that", "the same", "the following")
    return Shift(steps[m["which"]], "month", "told" if told else "published", whole=True, day=ordinal(m["day"]))


@rule("<month> <year>", rf"(?P<month>{MONTH})(?: ?, ?| (?:of )?|-)(?P<year>{ANY_YEAR})", MONTH_STARTS)
def month_year(m: re.Match[str]) -> Meaning:
    return Cell(full_year(m["year"]), month_number(m["month"]))


# "NATO's June Summit", "the May talks"
_OCCASION = re.compile(
    r"\s(?:[a-z’'-]+\s)?(?:summits?|meetings?|talks|visits?|conferences?|sessions?|trips?|accords?|agreements?|deals?|truces?|ceasefires?|declarations?)\b",
    re.I,
)
_DETERMINED = re.compile(  # "his May visit", "the President's highly successful May visit"
    r"(?:\b(?:the|their|its|his|her|our|an?|last|this|next)|['’]s?)\s(?:(?:(?!(?:in|on|of|to|by|as|and|they|that|who|we)\b)[a-z]+\s){1,2})?\Z",
    re.I,
)
_AFTER_A_MONTH = re.compile(rf"(?<![^\W_])(?i:{MONTH})(?:,|,?\s(?:and|or))(?:\sin)?\s\Z")  # "in January, March, June and October"
_MARCH_OF = re.compile(r"\sof\s(?!\d|(?:last|this|next|that|the)\b)")
_SUCH_YEAR = re.compile(r",?\s(?:of\s)?(?:last|next|this)\syear\b")


@rule("<month>", MONTH, MONTH_STARTS)
def month_alone(m: re.Match[str]) -> Meaning | None:
    """The months that are also words or names need a preposition before them or a sign that a date is meant."""
    word = m.group().rstrip(".").lower()
    before, follows = context_before(m), context_after(m)
    if _SUCH_YEAR.match(follows):
        return Cell(month=month_number(m.group()))
    if _OCCASION.match(follows) and _DETERMINED.search(context_before(m, 45)):
        return Cell(month=month_number(m.group()))
    if word in _OTHER_WORDS and not (_AFTER_PREPOSITION.search(before) or _AFTER_A_MONTH.search(before)):
        return None
    if word == "march" and _MARCH_OF.match(follows):
        return None
    if word in ("may", "march") and (
        re.match(r"\s(?:be|have|not|also|still|well|on|through)\b", follows)
        and m.string[m.start() - 2 : m.start()].strip() in ("", ".")
    ):
        return None
    if word in ("may", "march") and re.search(
        r"(?<!january)(?<!february)(?<!march)(?<!april)(?<!june)(?<!december)(?<!november)(?<!as late)(?<!as early)(?<!as recently) (?:to|and|or|than|as) \Z",
        before,
    ):
        return None
    if (
        word in _OTHER_WORDS | {"sept", "jan"}
        and re.match(r"\s[A-Z][a-z]+\b(?!\s\d)", follows)
        and not re.search(r"\b(?:in|since|until|last|next|this|late|early)\s+\Z", before)
    ):
        return None
    return Cell(month=month_number(m.group()))


_NOT_YEAR_BEFORE = re.compile(
    r"(?:[$£€¥#№@&=*©]\s?|\b(?:no\.?|nos\.?|number|resolutions?|unscr|unsc|flight|room|chapter|article|section|page|pages|pp?\.|channel|route|highway|boeing|windows"
    r"|over|(?<!earlier\s)(?<!later\s)(?<!sooner\s)than|least|nearly|almost|some|up to|only|most|decree|bill|order|directive|regulation|model|code|series|suite|box|gate|unit|case|hr|h\.r\.|h\. r\.|s\.|sr|s/res/)\s|\.c\.\s|§\s?)\Z"
)
_NOT_YEAR_AFTER = re.compile(
    r"(?:\s|-)(?:people|yards?|blocks?|words?|seats?|member|page|runs|persons|troops|soldiers|men|women|children|km|kms|kilometers?|kilometres?|miles?|feet|foot|ft|meters?|metres?|m\b|tons?|tonnes?|dollars"
    r"|euros?|pounds?|yen|won|rubles|roubles|yuan|rupees|francs|marks|percent|per cent|points?|shares?|votes|seats|prisoners|casualties|dead|killed|wounded"
    r"|injured|aircraft|planes|tanks|ships|guns|barrels|jobs|workers|employees|students|homes|houses|hours|hrs|mph|kph|kg|kilos?|lbs?|units|copies|members"
    r"|civilians|delegates|refugees|migrants|residents|families|victims|cases|deaths|others|million|billion|trillion|thousand|hundred|times|acres|hectares"
    r"|GMT|EST|EDT|PST|PDT|CET|UTC|BST|KST|calories|watts|megawatts|degrees|volts|rpm|cc|MHz|pages|words|items|artillery|rounds|officers|fighters|insurgents"
    r"|rebels|militants|protesters|demonstrators|police|years|days|months|weeks|missiles|rockets|warheads|sq|square|cubic|basis|schoolchildren|pupils|respondents|participants|patients|voters|farmers|passengers|firms|companies|stores|schools|villages|cars|vehicles|buildings|inhabitants|recruits|sailors|marines|warriors|horses|hectares|victims|immigrants|adults|adolescents)\b"
    r"|[%°]|\s?(?:[$£€])|,\d|:\d|\.\d|[-/]\d|\s(?:[A-Z]\w+\s){1,2}(?:Avenue|Ave|Street|St|Road|Rd|Drive|Boulevard|Lane|Place)\b"
)
_YEAR_WORD_BEFORE = re.compile(
    r"(?:\b(?:in|of|by|since|until|till|from|through|during|for|to|and|or|before|after|between|around|circa|ca\.|c\.|year|years|as of|the|fiscal|late|early|mid)\s+|[(,;–—-]\s?)\Z"
)


@rule("<year>", YEAR, ("0000",), ABOUT_YEAR)
def year_alone(m: re.Match[str]) -> Meaning | None:
    """A number of four digits is a year unless its neighbours count, price or number something with it."""
    before = context_before(m)
    if _NOT_YEAR_BEFORE.search(before) or _NOT_YEAR_AFTER.match(context_after(m, 40)) or is_numbered(m):
        return None
    year = int(m.group())
    if not 1500 <= year <= 2030 and not _YEAR_WORD_BEFORE.search(before):
        return None
    return Cell(year)


@rule(
    "the year <year>",
    rf"(?:year|years|fiscal year|fiscal|FY ?|calendar year|calendar) ?(?P<year>{YEAR})|year (?P<early>\d{{3}})",
    ("year", "years", "fiscal", "fy", "calendar"),
    lead(r"(?i:the)"),
)
def the_year(m: re.Match[str]) -> Meaning | None:
    """ "In the year 410"; "$3 a year 300 times" has none."""
    if m["early"] and re.search(r"\b(?:a|per|each|every|this|last|next|that|of|one) \Z", context_before(m)):
        return None
    return Cell(int(m["year"] or m["early"]))


@rule("'<two digits>", SHORT_YEAR.removeprefix("['’‘]"), ("00",))
def short_year(m: re.Match[str]) -> Meaning | None:
    """Only after an apostrophe and a word that takes a year: "since '89"."""
    if not re.search(r"(?:\b(?:in|of|since|by|from|until|summer|spring|fall|winter|autumn|to|and)\s)['’‘]\Z", context_before(m)):
        return None
    return Cell(full_year("'" + m.group()))


@rule(
    "<year> AD",
    r"(?:A\.?D\.?|C\.?E\.?) (?P<year>\d{1,4})|(?P<early>\d{1,4}) (?:A\.?D\.?|CE)",
    ("0", "00", "000", "0000", "ad", "a", "ce"),
)
def year_of_our_lord(m: re.Match[str]) -> Meaning | None:
    year = int(m["year"] or m["early"])
    return Cell(year) if 1 <= year <= 2100 else None


_BC = r"(?:BCE?|B\.C\.(?:E\.)?|B\.C)"


@rule("<year> BC", rf"(?P<year>\d{{1,4}}) ?{_BC}", ("0", "00", "000", "0000"), lead(r"(?:about|around|circa|ca\.|c\.)"))
def year_before_christ(m: re.Match[str]) -> Meaning | None:
    return Cell(-int(m["year"])) if int(m["year"]) else None


@rule(
    "<month> <year> BC",
    rf"(?:(?P<day>{DAY}) (?:of )?)?(?P<month>{MONTH})(?: (?P<on>{DAY}))?(?:,? (?:of )?)(?P<year>\d{{1,4}}) ?{_BC}",
    (*MONTH_STARTS, "0", "00"),
)
def month_before_christ(m: re.Match[str]) -> Meaning | None:
    day = m["day"] or m["on"]
    return Cell(-int(m["year"]), month_number(m["month"]), day_number(day) if day else None) if int(m["year"]) else None


_CLOCK_TAIL = r"(?:[T ](?P<clock>[0-2]\d:?[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,6})?(?: ?(?:Z|[+-]\d\d:?\d\d|[A-Z]{2,4}))?)?"


@rule(
    "<year>-<month>-<day>",
    rf"(?P<year>\d{{4}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){_CLOCK_TAIL}(?![^\W_]|[-/]\d)",
    ("0000",),
)
def iso_date(m: re.Match[str]) -> Meaning | None:
    month, day = int(m["month"]), int(m["day"])
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return Cell(int(m["year"]), month, day).at(None, colon(m["clock"]))


def colon(clock: str | None) -> str | None:
    """ "1530" and "15:30" as "15:30"; seconds stay where they are told."""
    return clock if not clock or ":" in clock else f"{clock[:2]}:{clock[2:]}"


@rule(
    "<numerals>",
    rf"(?P<one>\d{{1,2}})(?P<mark>[-/.])(?P<two>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}|\d\d){_CLOCK_TAIL}(?![^\W_]|[-/.]\d)",
    ("0", "00"),
)
def numerals(m: re.Match[str]) -> Meaning | None:
    """Dots are a European habit: the day comes first. Otherwise the document decides."""
    one, two, year = int(m["one"]), int(m["two"]), int(m["year"])
    if not (1 <= one <= 31 and 1 <= two <= 31 and min(one, two) <= 12) or (m["mark"] == "." and len(m["year"]) == 2):
        return None
    year = full_year("'" + m["year"]) if len(m["year"]) == 2 else year
    if m["mark"] == "." and two <= 12:
        return Cell(year, two, one).at(None, colon(m["clock"]))
    return Numerals(one, two, year, colon(m["clock"]))


@rule("<yyyymmdd>", r"(?:19|20)\d{6}", ("00000000",))
def run_together(m: re.Match[str]) -> Meaning | None:
    cell = Cell(int(m.group()[:4]), int(m.group()[4:6]), int(m.group()[6:]))
    return cell if 1 <= (cell.month or 0) <= 12 and cell.date else None


@rule("<day>-<month>-<year>", r"(?P<day>\d{1,2})[-/](?P<month>[A-Z][a-z]{2})[-/](?P<year>\d{4}|\d\d)", ("0", "00"))
def day_abbreviated_month(m: re.Match[str]) -> Meaning | None:
    if m["month"].lower() not in MONTH_STARTS or not 1 <= int(m["day"]) <= 31:
        return None
    return Cell(full_year(m["year"]), month_number(m["month"]), int(m["day"]))


_OF_DAY = re.compile(
    r"(?:[,.;:)\"'”’]|\s*\Z|\s(?:and|of|to|in|at|when|with|for|by|that|he|she|they|it|we|as|but|after|before|the|a|an|while|because|where|was|is|were|are|will|would|has|have|had|there|from|between)\b|\s[-–—]|\n)"
)
# "On the 17th I leave", "on the 9th Peru recalled its envoy", "Peru on the 9th recalled its envoy"; but "on the 19th Congress".
_SUBJECT = re.compile(
    r"\s(?:I\b|[a-z]{3,}ed\s(?:its|the|his|her|their|an?|all|that|to|from|with)\b|(?:(?!Congress|Party|Army|Infantry|Division|Regiment|Brigade|Amendment|Century|Street|Avenue|Session|Plenum|Assembly|Battalion|Fleet)"
    r"[A-Z][\w’'.-]*\s){1,3}(?:[a-z]{2,}ed|will|would|was|is|are|were|has|had|met|left|went|came|sent|cut|held|told|said)\b)"
)
_BEFORE_DAY = re.compile(r"\b(?:on|by|until|till|from|since|before|after|for|of|night of|morning of|to|between)\s(?:the\s)?\Z")


_ORDINAL = r"[12]\dth|3[01](?:st|th)|(?:2?1)st|(?:2?2)nd|(?:2?3)rd|[4-9]th|30th"


@rule("the <day>", rf"(?P<day>{_ORDINAL})(?: and (?:the )?(?P<last>{_ORDINAL}))?", ("0", "00"), lead(r"(?i:the)"))
def bare_ordinal(m: re.Match[str]) -> Meaning | None:
    """ "On the 28th": a day only after a preposition and with no noun behind it."""
    before = context_before(m)
    if not before.rstrip().endswith("the") or not _BEFORE_DAY.search(before):
        return None
    led = re.search(r"\b[Oo]n\sthe\s\Z", before) and _SUBJECT.match(context_after(m, 60))
    if not (led or _OF_DAY.match(context_after(m))):
        return None
    if re.match(r"\sof\b", context_after(m)) and not re.match(
        r"\sof\s(?:the|this|that|last|next)\s(?:same\s)?month", context_after(m)
    ):
        return None
    day, last = Cell(day=day_number(m["day"])), Cell(day=day_number(m["last"])) if m["last"] else None
    if last is None:
        return day
    pieces = Piece(m.start("day"), m.end("day"), day), Piece(m.start("last"), m.end(), last)
    return Series(pieces, through="between" in before)


@opener("<weekday>, <date>", rf"(?P<weekday>{WEEKDAY})(?: ?, ?| |,? the | \()", WEEKDAY_STARTS)
def weekday_and_date(m: re.Match[str], inner: Meaning) -> Meaning | None:
    if isinstance(inner, Cell) and inner.day is not None and inner.weekday is None:
        return replace(inner, weekday=weekday_number(m["weekday"]))
    return inner if isinstance(inner, Numerals) else None


@rule("<weekday>, <day>.<month>.", rf"(?P<weekday>{WEEKDAY}),? (?P<day>{DAY})\.(?P<month>0?[1-9]|1[0-2])\.(?!\d)", WEEKDAY_STARTS)
def weekday_and_numerals(m: re.Match[str]) -> Meaning:
    """ "Monday, 17.11.", as European programmes write."""
    return Cell(month=int(m["month"]), day=day_number(m["day"]), weekday=weekday_number(m["weekday"]))


@closer(
    "<day> <month> <number> years ago",
    r",?(?: of)? (?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? ago",
)
def month_years_ago(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "16 January a year ago", "in May two years ago"."""
    if not isinstance(inner, Cell) or inner.year is not None or not inner.month or inner.toward is not None:
        return None
    return Shift(-int(number(m["count"]) or 0), "year", whole=True, month=inner.month, day=inner.day)


@closer("<day> <month> last", r" last(?=[,.;:)]| (?:and|in|at|by)\b|\Z)")
def month_last(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "On 19 June last": the latest one, as chanceries write."""
    if not isinstance(inner, Cell) or inner.year is not None or not inner.month or not inner.day:
        return None
    return replace(inner, toward=-1)


@closer(
    "of <last, this, that, next> year",
    r",?(?: of| in)? (?P<which>last|next|this|that|the same|the following|the previous|the preceding|the next) year",
)
def of_such_year(m: re.Match[str], inner: Meaning) -> Meaning | None:
    """ "Sept. 3 last year", "the spring of next year": only where the year is still open."""
    if isinstance(inner, Series):
        return _of_such_year_each(m, inner)
    told_month = isinstance(inner, Cell) and inner.month is not None and inner.year is None
    if not told_month or not isinstance(inner, Cell):
        return None
    steps = {"last": -1, "next": 1, "this": 0}
    which = m["which"].removeprefix("the ")
    if which in steps and not m["which"].startswith("the"):
        return Shift(steps[which], "year", whole=True, month=inner.month, day=inner.day)
    return Shift(
        {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(which, 0),
        "year",
        "told",
        True,
        month=inner.month,
        day=inner.day,
    )


def _of_such_year_each(m: re.Match[str], series: Series) -> Meaning | None:
    """ "October 15 and 16 last year": each day of the list is of that year."""
    turned = [of_such_year.turn(m, piece.meaning) for piece in series.pieces]
    pieces = [Piece(p.start, p.end, t) for p, t in zip(series.pieces, turned, strict=True) if t is not None]
    if len(pieces) < len(turned):
        return None
    return Series((*pieces[:-1], replace(pieces[-1], end=m.end())), series.through)
