"""What the clause, the paragraph and the page say about a date that does not say it all itself. As of Friday 14 June 2024."""

import datetime as dt

import pytest

from dateline.model import Publication, When
from dateline.times import read_times, timex3

FRIDAY = Publication(When.day(dt.date(2024, 6, 14)), "metadata")
UNKNOWN = Publication(None)


def read(text, published=FRIDAY):
    return [m.when.edtf if m.when else None for m in read_times(text, published)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The talks are slated to play out on Tuesday.", ["2024-06-18"]),
        ("Leaders are due to arrive on Wednesday.", ["2024-06-19"]),
        ("The prime minister arrives on Tuesday.", ["2024-06-18"]),
        ("Voters go to the polls on Sunday.", ["2024-06-16"]),
        ("They should have met on Monday.", ["2024-06-10"]),
        ("They ought to have signed it on Monday.", ["2024-06-10"]),
        ("The talks that were to open on Monday never took place.", ["2024-06-10"]),
        ("The leaders meet on Thursday and Friday.", ["2024-06-20/2024-06-21"]),
        ("The Senate will vote Thursday on the bill it passed in May.", ["2024-06-20", "2024-05"]),
        ("She was elected in November and will be sworn in on January 20.", ["2023-11", "2025-01-20"]),
        ("The pact would have renewed itself on Saturday.", ["2024-06-15"]),
        ("The minister, who hosted the forum on Thursday, may travel on Monday.", ["2024-06-13", "2024-06-17"]),
        ("He said on Thursday that the port would open on Monday.", ["2024-06-13", "2024-06-17"]),
        ("The summit had been scheduled for June 12.", ["2024-06-12"]),
        ("The summit, originally set for March, was moved to September.", ["2024-03", "2024-09"]),
        ("The accord was to be signed on May 1 but was delayed until June 1.", ["2024-05-01", "2024-06-01"]),
        ("The storm is expected to hit the coast by Thursday night.", ["2024-06-14/2024-06-20"]),
        ("The vote, initially planned for 2 May, was held a week later.", ["2024-05-02", "2024-05-09"]),
        ("Ambassadors are to be exchanged and embassies opened on March 1.", ["2025-03-01"]),
        ("He flies to Rome tomorrow and to Belgrade on Sunday.", ["2024-06-15", "2024-06-16"]),
        ("The council requested a report by 31 August.", ["2024-06-14/2024-08-31"]),
        ("Ford, who stopped in Bonn, flies to Rome tomorrow and to Belgrade on Sunday.", ["2024-06-15", "2024-06-16"]),
        ("They set up relations on Sept. 30.", ["2023-09-30"]),
        ("The visit from June 16 to 18 is his first since taking office in March.", ["2024-06-16/2024-06-18", "2024-03"]),
        ("They could meet as early as Monday.", ["2024-06-17"]),
        ("Since the Oct. 7 attack nothing has changed.", ["2023-10-07"]),
        ("It entered into force 30 days later.", [None]),
        ("The court is to rule on July 28.", ["2024-07-28"]),
        ("It took effect on July 28.", ["2023-07-28"]),
        ("On June 20-21, restricted and expanded meetings will take place.", ["2024-06-20/2024-06-21"]),
        ("They agreed on Wednesday to hold a joint summit in September.", ["2024-06-12", "2024-09"]),
        ("Chile and Peru Thursday agreed to arrange talks between their ministers in April.", ["2024-06-13", "2025-04"]),
        ("The council decided last year to hold a hearing in March.", ["2023", "2024-03"]),
        ("They agreed on Monday to send a note but met in September.", ["2024-06-10", "2023-09"]),
        ("Peru Thursday agreed to talks, at which more is expected.", ["2024-06-13"]),
        ("He is convinced that Moldova will be free to sign on 16 September.", ["2024-09-16"]),
        ("He is due to leave on Tuesday, before his return home on Wednesday.", ["2024-06-18", "2024-06-19"]),
        ("Ashton, who met Abbas on Monday and his rival on Tuesday, was due to leave.", ["2024-06-10", "2024-06-11"]),
        ("Ruto met Abiy on Monday and Museveni will host Kagame on Tuesday.", ["2024-06-10", "2024-06-18"]),
        ("He said they hoped to meet before the end of July.", ["2024-06-14/2024-07-31"]),
        ("The gathering will in all likelihood be held in late August.", ["2024-08-21/2024-08-31"]),
        ("The envoys put their heads together on Monday.", ["2024-06-10"]),
        ("A third round announced for March 17 fell through.", ["2024-03-17"]),
        ("I would like to thank you for your visit in September.", ["2023-09"]),
        ("We want to thank you for the talks that you will host on Monday.", ["2024-06-17"]),
        ("Of the trips abroad I would say Rome, in May.", ["2024-05"]),
        ("We must stress that the talks will open on Monday.", ["2024-06-17"]),
        ("Saturday there's the forum in Rome, and on Sunday, in Bari, the speech.", ["2024-06-15", "2024-06-16"]),
        (
            "They will meet in Rome on 9 and 10 July.\n\nThe day before, he had been in Aktau.",
            ["2024-07-09/2024-07-10", "2024-06-13"],
        ),
        ("They fired on 3 May and came home on the evening after.", ["2024-05-03", "2024-05-04"]),
        ("The pact was prolonged in 2016 until 2036.", ["2016", "2036"]),
        ("The envoy was called home on Tuesday. Laos did the same within hours.", ["2024-06-11", "2024-06-11"]),
        ("He landed yesterday. In the afternoon the king will speak.", ["2024-06-13", "2024-06-14"]),
        ("A stop in Lomé, which had been discussed for the 26th, will not take place.", ["2024-06-26"]),
        ("Athens let us know on the 3rd that it would not come.", ["2024-06-03"]),
        (
            "She called on the king on Wednesday, and on Thursday, with her colleague, she sat with the board.",
            ["2024-06-12", "2024-06-13"],
        ),
        ("They will sit in Bern on July 31 and August 1.", ["2024-07-31/2024-08-01"]),
        ("They last tried in 2004, from February to May.", ["2004", "2004-02/2004-05"]),
        ("It has run since about ten o'clock yesterday morning.", ["2024-06-13"]),
        ("A board meets on the 27th, and a talk had been agreed for that date.", ["2024-06-27", "2024-06-27"]),
        ("Chad, which hosts the games, on Monday lifted its ban on beef.", ["2024-06-10"]),
        ("Laos ordered the envoy to leave by Sunday.", ["2024-06-14/2024-06-16"]),
        ("Laos had asked him to leave by Monday.", ["2024-06-10"]),
        ("Iran offers to ship food from Thursday.", ["2024-06-20"]),
        ("By the afternoon of Monday the queue at a shop in Doha went out to the street.", ["2024-06-10"]),
        (
            "It was calm until Saturday, when four men broke into his flat. A fortnight before, he had left.",
            ["2024-06-08", "2024-05-25"],
        ),
        ("The ministers were to have seen the river on Saturday; fog kept them at home.", ["2024-06-08"]),
        ("The tea that was to have been held at the hall next Wednesday is off.", ["2024-06-19"]),
        ("He met her on Tuesday. They are to open talks next Thursday.", ["2024-06-11", "2024-06-20"]),
        ("A meeting planned for April 5 in Colonia was called off.", ["2024-04-05"]),
        ("The visit that was planned for 3 May never took place.", ["2024-05-03"]),
        ("A visit by the prime minister is being prepared for November.", ["2024-11"]),
        ("Lima has suggested that the two sides send their envoys on Tuesday.", ["2024-06-18"]),
        ("The embassy, shut in May, will reopen on Monday.", ["2024-05", "2024-06-17"]),
        ("Sunday, following the retreat, he sits down with President Santos.", ["2024-06-16"]),
        ("On Sunday, he says, nobody spoke.", ["2024-06-09"]),
        ("Arab ministers have been asked by Riyadh to hold an extraordinary meeting on Sunday.", ["2024-06-16"]),
        ("Ministers were urged on Monday to hold talks in July.", ["2024-06-10", "2024-07"]),
        ("The plan is for the ministers to meet on Thursday.", ["2024-06-20"]),
        ("The two foreign ministers are in Geneva on Monday.", ["2024-06-17"]),
        (
            "On May 5 they accepted the pact of December 12, 2000. The answer came in a speech on the 20th.",
            ["2024-05-05", "2000-12-12", "2024-05-20"],
        ),
        ("The pact of December 12, 2000 was long. They signed on the 20th.", ["2000-12-12", "2000-12-20"]),
        ("He went to Russia on the 5th and 6th.", ["2024-06-05/2024-06-06"]),
        ("They meet there on the 25th and the 26th.", ["2024-06-25/2024-06-26"]),
        ("A visit arranged for May, is off.", ["2024-05"]),
        ("The president accepted an invitation to visit Sweden in the autumn.", ["2024-23"]),
        ("Lima has sent an invitation to talks in March.", ["2025-03"]),
        (
            "The minister called the steps “unjustified” in an interview on Monday evening, adding that he would stay.",
            ["2024-06-10"],
        ),
        ("He mediated in 2014 as well, when the ambassadors left Qatar on March 5.", ["2014", "2014-03-05"]),
        (
            "1995: An accord is signed in New York on 13 September. Athens lifts the embargo the following month.",
            ["1995", "1995-09-13", "1995-10"],
        ),
        ("1975. Jets are sent to the colony in November.", ["1975", "1975-11"]),
        (
            "The president attended a ceremony on 28 May for the speech of 5 June 1947, and on the same day he met the king.",
            ["2024-05-28", "1947-06-05", "2024-05-28"],
        ),
        ("The trip builds on Secretary Blinken’s travel in February to the region.", ["2024-02"]),
        ("They agreed to meet again in Bern in January.", ["2025-01"]),
        ("They agreed in April to hold talks in February.", ["2024-04", "2025-02"]),
        ("He'll be in Rome on Thursday.", ["2024-06-20"]),
        ("They discussed the summit in Lomé in July.", ["2024-07"]),
        ("He announced a summit in August.", ["2024-08"]),
        ("He announced the arrest of a spy in August.", ["2023-08"]),
        ("The vote, due in March, was put off.", ["2024-03"]),
        ("He had hoped to visit Lomé in April.", ["2024-04"]),
        ("The two were to meet today, but on Monday Togo called it off.", ["2024-06-14", "2024-06-10"]),
        ("On Monday, hours before the deadline, they gave in.", ["2024-06-10"]),
        ("The summit was put back from 20 May to 3 July.", ["2024-05-20", "2024-07-03"]),
        ("They met in January, March and May.", ["2024-01", "2024-03", "2024-05"]),
        ("As late as March, Togo denied it.", ["2024-03"]),
        ("They will have lunch this coming weekend.", ["2024-06-15/2024-06-16"]),
        ("On 2 May 2018 they cut ties. On the 9th they spoke.", ["2018-05-02", "2018-05-09"]),
        ("On 2 April they cut ties. They will meet on the 20th.", ["2024-04-02", "2024-06-20"]),
        ("In 1999, on 10 June, they signed a border accord.", ["1999", "1999-06-10"]),
        ("In June 1967 they cut ties; by the end of the month Mali had followed.", ["1967-06", "1967-06"]),
        ("In March they met; by the end of the month they will meet again.", ["2024-03", "2024-06-14/2024-06-30"]),
        ("On the eve of the summit of 10 May, Togo lifted its embargo.", ["2024-05-09", "2024-05-10"]),
        ("They signed on 1 May. Two weeks after the signing, Mali left.", ["2024-05-01", "2024-05-15"]),
        ("He began a three-day visit on Monday. On the second day they met.", [None, "2024-06-10", "2024-06-11"]),
        ("He arrived on Monday for a four-day visit. On the last day they met.", ["2024-06-10", None, "2024-06-13"]),
        ("Today marks 20 years since they set up relations.", ["2024-06-14", "2004"]),
        ("On the 9th Peru left. On the 19th Congress of the party it was praised.", ["2024-06-09"]),
        ("It followed in 1996, during his visit in March.", ["1996", "1996-03"]),
        ("ATHENS, June 13. The minister left today and returns tomorrow.", ["2024-06-13", "2024-06-13", "2024-06-14"]),
    ],
)
def test_the_clause_decides_the_direction(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They met in 1993, on 9 September, ahead of the ceremony of 13 September.", ["1993", "1993-09-09", "1993-09-13"]),
        ("They met on 9 September 1993.\n\nThey met again on 3 March.", ["1993-09-09", "2024-03-03"]),
        ("They voted on 27 November 2011.\n\nA mob came.\n\nBritain left on 30 November.", ["2011-11-27", "2011-11-30"]),
        ("He was born on 1 May 2001.\n\nHe met the king on 3 May.", ["2001-05-01", "2024-05-03"]),
        ("It ruled on Oct. 30, 2023. It tightened controls on April 4.", ["2023-10-30", "2024-04-04"]),
        ("The group meets in 2026. From September 4 to 7, the minister will travel.", ["2026", "2024-09-04/2024-09-07"]),
        ("He is due on Wednesday. On Saturday he is expected to leave.", ["2024-06-19", "2024-06-22"]),
        (
            "It opened on 17 December 2021. On Monday they met. The next is due on 4 July.",
            ["2021-12-17", "2024-06-10", "2024-07-04"],
        ),
        ("The first was held in April 2022; the fourth is to take place in September.", ["2022-04", "2024-09"]),
        ("It enters into force on 17 January 2026. Six had signed on 28 May.", ["2026-01-17", "2024-05-28"]),
        ("The envoy left it last November and announced on January 15 that he would go.", ["2023-11", "2024-01-15"]),
    ],
)
def test_a_year_told_holds_in_its_paragraph(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # told in passing: a noun's, a name's, of a side clause, "since"
        ("The bank, founded in 2005, opened an office in March.", ["2005", "2024-03"]),
        ("The bank was founded in 2005. In March it opened an office.", ["2005", "2024-03"]),
        ("The talks, which began in 2019, resumed in March.", ["2019", "2024-03"]),
        ("The pact signed in 2010 expired in October.", ["2010", "2023-10"]),
        ("The envoy, appointed in September 2021, resigned in April.", ["2021-09", "2024-04"]),
        ("The treaty of 14 March 1998 has no term. On 2 April they amended it.", ["1998-03-14", "2024-04-02"]),
        ("The 2020 accord was tested again and again. In April it failed.", ["2020", "2024-04"]),
        ("The king last visited Ghana in March 2015. He arrived on 8 May.", ["2015-03", "2024-05-08"]),
        ("The troops, there since March 2013, left in May.", ["2013-03", "2024-05"]),
        ("It hosted the games in 2008; the summit was held in March.", ["2008", "2024-03"]),
        # told of the story
        ("In 2021 they fell out. In June it expelled the envoy; in August it shut the border.", ["2021", "2021-06", "2021-08"]),
        ("They cut ties in August 2017 and restored them on 3 November.", ["2017-08", "2017-11-03"]),
        ("After the coup of August 2020, it shut its borders. It opened them in October.", ["2020-08", "2020-10"]),
        ("They signed the accord of 14 March 1998 and the protocol of 2 April.", ["1998-03-14", "1998-04-02"]),
        ("He was elected in November 2021. He came in January.", ["2021-11", "2022-01"]),
        # back in the present
        ("They cut ties in August 2017; it has reopened its embassy, on 3 March.", ["2017-08", "2024-03-03"]),
        (
            "The court ruled on 5 June 2021. Togo rejects the ruling and is angry. In July it sent ships.",
            ["2021-06-05", "2023-07"],
        ),
        ("He met her in March 2022. A stop that had been planned for February 21 has been dropped.", ["2022-03", "2024-02-21"]),
        ("The Council adopted it in December 2022, and the mandate ends in November.", ["2022-12", "2024-11"]),
        # before and after the date told
        ("They met in November 2022 and agreed that ministers would meet in February.", ["2022-11", "2023-02"]),
        ("They restored ties in March 2019. They had been cut in November.", ["2019-03", "2018-11"]),
        ("They signed in June 2021. In April they widened it.", ["2021-06", "2024-04"]),
        ("They fell out in 2019, in May; it had been calm the August before.", ["2019", "2019-05", "2018-08"]),
        ("He was freed in June 2022 and sent home in March.", ["2022-06", "2023-03"]),
        ("They ratified it on 4 May 2022, after the king had done so on 30 April.", ["2022-05-04", "2022-04-30"]),
        ("In late 2021 the border was shut. It was opened in March.", ["2021-09/2021-12", "2022-03"]),
        # a year counted from the publication
        ("Last year we met in Lomé, in September, and signed it.", ["2023", "2023-09"]),
        (
            "Last year they met in Rome in October, in Bern in July and in Lomé in March.",
            ["2023", "2023-10", "2023-07", "2023-03"],
        ),
        ("It left the pact last year and joined another in February.", ["2023", "2024-02"]),
        ("The plan for the second half of the year was read, with a summit on September 3.", ["2024-07/2024-12", "2024-09-03"]),
    ],
)
def test_a_year_told_in_passing_lends_itself_to_no_other_date(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They had soldiers there since 1976, and left in April 2005; they had come back that March.", "2005-03"),
        ("Killed on 14 February 2005. Troops who had been there since 1976 left that April.", "2005-04"),
        ("It is in force from May 2, 2020. Under the pact of 1954 it lapses one year later.", "2021"),
        ("The league met on 10 June. Iran welcomed the accord reached earlier in the day.", "2024-06-10"),
        ("Iran welcomed the accord reached earlier in the day.", "2024-06-14"),
        ("The round in Rome, from 3 to 6 May, was put off the day before.", "2024-05-02"),
        (
            "The envoy came on 7 May. I was glad, and am so today. Our minister was in Rabat that same week.",
            "2024-05-06/2024-05-12",
        ),
        (
            "Oslo signed on Tuesday.\n\nGone is the pact of 14 August 1995. A second one of the same day is on ships.",
            "2024-06-11",
        ),
        ("He left on 30 May.\n\nA meal, put down for 21 June, is off; the king, it is said, is in Lomé that day.", "2024-06-21"),
        ("Lomé quit on Tuesday the 4th; we did so on the Friday.", "2024-06-07"),
        ("Their talks closed on Thursday, having opened on the Monday.", "2024-06-10"),
        (
            "It was told that the bill of 1997 would be sent before the end of the year and that Oslo had been told.",
            "2024-06-14/2024-12-31",
        ),
        ("Chad cut ties in April 2020, five months after students seized its mission.", "2019-11"),
        ("They met in Bern on 27 May 2024, four years and five months after their last round.", "2019-12"),
        ("It will be in place on 24 July, four years to the day after the invasion.", "2020-07-24"),
        ("They signed it on 19 May, two and a half months after it was agreed.", "2024-03"),
        ("Another nineteen signed on the opening day of the talks, held in Nice from 3 to 6 June.", "2024-06-03"),
        ("They froze it in January but have not said who goes to the annual summit that will be held in May.", "2025-05"),
    ],
)
def test_what_is_counted_from(text, wanted):
    assert wanted in read(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru closed its mission in January, after a mob had burned it on the 14th.", ["2024-01", "2024-01-14"]),
        (
            "The border was shut in March 2022. Guards fired on the 2nd; on the 9th they fired again.",
            ["2022-03", "2022-03-02", "2022-03-09"],
        ),
        ("The mission left on 15 May, since Oslo had told it on the 12th to go.", ["2024-05-15", "2024-05-12"]),
        # a plan, a month told in passing and one told long before lend no month
        ("They met in May. A visit that had been set for the 20th was dropped.", ["2024-05", "2024-06-20"]),
        ("Chad on the 4th recalled its envoy.", ["2024-06-04"]),
        ("The court, which was founded in May 2009, sat on the 4th.", ["2009-05", "2024-06-04"]),
        ("They heard on the 11th that he was ill and had heard on the 12th that he was not.", ["2024-06-11", "2024-06-12"]),
        ("The pact was signed between the 3rd and the 5th.", ["2024-06-03/2024-06-05"]),
        ("The stop in Lomé on the 4th has been cancelled.", ["2024-06-04"]),
        # weeks after a day are a day that the next is counted from
        (
            "They left by 13 June 2023. Six weeks later he spoke. Chad had quit on the 19th.",
            ["2023-06-13", "2023-07-25", "2023-07-19"],
        ),
    ],
)
def test_a_bare_day_is_of_the_month_told_before(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a plan for a day of the weeks behind was for this year
        ("A visit of the board, scheduled for May 25, could not be made.", ["2024-05-25"]),
        ("In the host year 2025, we will meet in the week of June 12.", ["2025", "2025-06-09/2025-06-15"]),
        ("She was the first guest to be received by the junta, on May 30.", ["2024-05-30"]),
        # one thing after the other
        ("The pact, which was signed on 10 February 2017 and came into force in September, holds.", ["2017-02-10", "2017-09"]),
        (
            "Following the talks of 17 December 2022, Chad reopened its mission at the end of May.",
            ["2022-12-17", "2023-05-21/2023-05-31"],
        ),
        (
            "They met on 5 May 2014. The bloc began at the talks of 6 February 2017, and the Council agreed in June.",
            ["2014-05-05", "2017-02-06", "2017-06"],
        ),
        (
            "Oslo shut its mission in February 2021, moved out in the summer and came back in April.",
            ["2021-02", "2021-22", "2022-04"],
        ),
        ("Oslo mediated in 2021 as well, when the envoys left on May 5 under what is called a truce.", ["2021", "2021-05-05"]),
        # back at the report
        (
            "The case was opened in November 2018. Accra sees it otherwise. On April 19 its minister spoke.",
            ["2018-11", "2024-04-19"],
        ),
        # lists share their verb
        (
            "The envoy has been to Bern twice this year, in April and in May, and will go to Rome in the spring.",
            ["2024", "2024-04", "2024-05", "2025-21"],
        ),
        (
            "After the round in Lomé on 25 January and that in Bern on 16 March, one was to be held in May.",
            ["2024-01-25", "2024-03-16", "2024-05"],
        ),
        # no verbs
        ("A text was ready in late February.", ["2024-02-21/2024-02-29"]),
        ("Chad will deliver the remaining 40 armoured cars by the end of August.", ["2024-06-14/2024-08-31"]),
        ("A trip to Lomé, cancelled on Monday; a new date in July is being weighed.", ["2024-06-10", "2024-07"]),
        ("They will sign it in Bern on, what was it, 8 December, in the hall.", ["2024-12-08"]),
        ("His visit on Flag Day, 2 September, is said to be fixed.", ["2024-09-02"]),
        ("The talks are said to be off; those in Bern, once promised for July, are no more.", ["2024-07"]),
        # the year at the head of a paragraph, and one told right before
        (
            "2008: At a summit in Rome (April 2-4) they agree. In November it sues, and wins three years later, on Dec. 5.",
            ["2008", "2008-04-02/2008-04-04", "2008-11", "2011", "2011-12-05"],
        ),
        (
            "Oslo left on 9 January. The paper is of 2021, when the pact that had come into force on 1 May of that year was new.",
            ["2024-01-09", "2021", "2021-05-01"],
        ),
    ],
)
def test_a_month_goes_on_with_what_was_told(text, wanted):
    assert read(text) == wanted


def test_a_weekday_in_the_dateline_is_the_day_of_the_report():
    assert read("GENEVA, Wednesday — The four parted this evening.") == ["2024-06-12", "2024-06-12"]


def test_a_day_after_what_another_did_is_counted_from_the_day_told():
    assert read("Two days after Ghana shut its consulate, Togo on Monday sent the envoy home.") == ["2024-06-08", "2024-06-10"]
    assert read("On Tuesday, a day after meeting the king, he flew home.") == ["2024-06-11", "2024-06-10"]
    assert read("They meet on the eve of the summit, which opens on 15 July.") == ["2024-07-14", "2024-07-15"]
    assert read("It was begun on the eve of the invasion, February 23, 2022.") == ["2022-02-23"]
    assert read("On the third day of his tour, which began on Sunday, he met the king.") == ["2024-06-11", "2024-06-09"]
    assert read("Eritrea freed four men on Monday, a month after both states gave in.") == ["2024-06-10", "2024-05"]
    text = "The envoy spoke on Thursday. He spoke a day after Oslo put off a visit that had been set for May 4."
    assert read(text)[1] == "2024-06-12"


HISTORY = (
    "In March 1939 the corps crossed the river. In April it stood before the town. On 4 May 1940 the siege began. "
    "Two days later the wall fell. "
    "The following month the town gave in. By December 1941 the front had moved. In January the frost came.\n\n"
    "In 1942 a new army arrived. In the spring it attacked. That year 300 villages burned. In 1943 it was over. "
    "On 3 June 1944 the treaty was signed. It held until 1951 and lapsed in 1953."
)


@pytest.mark.parametrize("published", [Publication(When.day(dt.date(2009, 12, 19)), "metadata"), UNKNOWN])
def test_a_history_carries_its_own_years_over_paragraphs(published):
    first = ["1939-03", "1939-04", "1940-05-04", "1940-05-06", "1940-06", "1941-12", "1942-01"]
    second = ["1942", "1942-21", "1942", "1943", "1944-06-03", "1951", "1953"]
    assert read(HISTORY, published) == first + second


def test_nothing_is_taken_as_today_without_a_publication_date():
    mentions = read_times("He said Tuesday that talks open next week, the first in nine years, two days after May 3.", UNKNOWN)
    assert [m.when for m in mentions if "May 3" not in m.text] == [None] * (len(mentions) - 1)
    assert all("not known" in m.note or "length" in m.note for m in mentions)


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("said Thursday", "2024-06"),
        ("last November", "2023-11"),
        ("within a few days", "2024-06"),
        ("first in 24 years", "2000"),
        ("last year", "2023"),
    ],
)
def test_a_publication_month_is_as_good_as_its_first_and_last_day_agree(phrase, wanted):
    assert read(phrase, Publication(When.month(2024, 6), "inferred")) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted", "readings"),
    [
        ("on 3/4/2023", "[2023-03-04,2023-04-03]", ["2023-03-04", "2023-04-03"]),
        ("on 3/4/2023 and 25/4/2023", "2023-04-03", []),
        ("on 3/4/2023 and 4/25/2023", "2023-03-04", []),
        ("on 3/4/2023, after 12 May 2021", "2023-04-03", []),
        ("on 3/4/2023, after May 12, 2021", "2023-03-04", []),
        ("on 3.4.2023", "2023-04-03", []),
    ],
)
def test_the_document_decides_day_first_or_month_first(text, wanted, readings):
    first = read_times(text, FRIDAY)[0]
    assert (first.when.edtf, [when.edtf for when in first.readings]) == (wanted, readings)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("abolished after 1990", "1990/.."),
        ("before 2026", "../2026"),
        ("after March 2014", "2014-03/.."),
        ("since 20 February 2023", "2023-02-20"),
        ("in force since 1979", "1979"),
        ("by the end of October", "2024-06-14/2024-10-31"),
        ("by July", "2024-06-14/2024-07-31"),
        ("within five days", "2024-06-14/2024-06-19"),
        ("until 22 November", "2024-11-22"),
        ("will leave within two months", "2024-08"),
        ("shortly after 9 a.m. on Thursday", "2024-06-13"),
        ("is to be met not later than the end of 2026", "2024-06-14/2026-12-31"),
        ("will sign it on 8 December at the latest", "2024-06-14/2024-12-08"),
        ("will meet before mid-July", "2024-06-14/2024-07-15"),
        ("hope to sign before autumn", "2024-06-14/2024-08-31"),
        ("after 8 October 2023, when they left", "2023-10-08"),
    ],
)
def test_the_preposition_bounds_the_date(text, wanted):
    assert read(text) == [wanted]


def test_since_is_told_by_the_rule():
    assert read_times("the first direct contact since 1979", FRIDAY)[0].rule.startswith("since ")


def test_a_speakers_tomorrow_counts_from_the_day_of_speaking():
    assert read("“We will meet tomorrow,” he said on Tuesday.") == ["2024-06-12", "2024-06-11"]
    assert read("They met on Wednesday. “Today we made progress,” the envoy said.") == ["2024-06-12", "2024-06-12"]
    assert read("We will meet tomorrow, he said on Tuesday.")[0] == "2024-06-15"


def test_a_length_before_a_clause_tells_the_clauses_date():
    mentions = read_times("They extended it on Wednesday, two days before it was due to lapse.", FRIDAY)
    assert [(m.text, m.when.edtf) for m in mentions] == [("Wednesday", "2024-06-12"), ("two days before", "2024-06-14")]
    mentions = read_times("It was left in 2002, six months after he gave notice on 13 December 2001.", FRIDAY)
    assert [m.when.edtf if m.when else None for m in mentions] == ["2002", None, "2001-12-13"]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("in 1961", "explicit"),
        ("the Anti-Ballistic Missile Treaty of 1972", "name"),
        ("the 1961 Treaty of Friendship", "name"),
        ("a treaty of 1965", "explicit"),
        ("last week", "relative"),
        ("its first summit in nine years", "implied"),
    ],
)
def test_the_basis_says_where_a_date_comes_from(text, basis):
    assert read_times(text, FRIDAY)[0].basis == basis


def test_a_gap_gives_its_count_and_the_year_before():
    (mention,) = read_times("Putin’s first visit in 24 years", FRIDAY)
    assert (mention.kind, mention.gap, mention.when.edtf) == ("DURATION", (-24, "year"), "2000")


def test_within_counts_from_the_date_of_its_sentence():
    assert read("On March 10, 2023 they agreed to reopen the missions within two months.") == ["2023-03-10", "2023-05"]
    assert read("In May 2019 the Assembly called for withdrawal within six months.") == ["2019-05", "2019-11"]


def test_the_day_of_an_act_and_its_term_are_no_range():
    assert read("It was extended on 1 February until 28 February 2025.") == ["2024-02-01", "2025-02-28"]
    assert read("It sits from 1 February until 28 February 2025.") == ["2025-02"]


def test_months_and_weeks_before_are_counted_from_what_is_told():
    assert read("They met in November 2010, a month after Togo had given in.") == ["2010-11", "2010-10"]
    assert read("The raid of 9 April killed four. Togo had begun drills a week before.") == ["2024-04-09", "2024-04-02"]


def test_lengths_count_days():
    assert [m.length for m in read_times("four days of talks and a two-day visit after thirteen days, in two weeks", FRIDAY)] == [
        4,
        2,
        13,
        14,
    ]


def test_a_page_filed_a_day_off_counts_from_its_own_date_line():
    text = "Talks open\n\nTuesday, June 18, 2024\n\nThe two met yesterday."
    assert read(text, Publication(When.day(dt.date(2024, 6, 17)), "metadata")) == ["2024-06-18", "2024-06-17"]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("They broke ties more than 60 years ago.", "1964~"),
        ("They broke ties almost a year ago.", "2023~"),
        ("They met just over two weeks ago.", "2024-05-31~"),
        ("They met two weeks ago.", "2024-05-31"),
    ],
)
def test_a_rounded_count_gives_no_exact_date(said, wanted):
    assert read(said) == [wanted]


def test_a_report_of_an_unknown_day_lends_its_own_days_no_year_told_of_the_past():
    past = "The treaty of 1987, signed on December 8, 1987, ended on August 2, 2019. The pact of 1972 was abandoned in June 2002."
    own = "They left it last November, and agreed by phone on January 26 to meet on the 28th."
    told = ["1987", "1987-12-08", "2019-08-02", "1972", "2002-06"]
    assert read(f"{past}\n\n{own}", UNKNOWN) == [*told, None, None, None]
    assert read(f"{past} {own}", UNKNOWN) == [*told, None, None, None]
    assert read("In June 2002 they met in Rome, and on July 4 in Bonn. They speak again on Tuesday.", UNKNOWN)[:2] == [
        "2002-06",
        "2002-07-04",
    ]


def test_a_weekday_with_its_day_tells_the_year_where_no_publication_date_does():
    assert read("They met in 2023. The next round opens on Tuesday, June 18.", UNKNOWN) == ["2023", "2024-06-18"]
    assert read("The next round opens on Tuesday, June 18.", UNKNOWN) == [None]


def test_a_wrapped_line_ends_no_sentence():
    text = "The ministers of the two countries will come together again in Geneva on\nTuesday, officials said."
    assert read(text) == ["2024-06-18"]


def test_an_impossible_day_is_flagged():
    (mention,) = read_times("on 31 February 2024", FRIDAY)
    assert (mention.when, mention.value) == (None, "2024-02-31")
    assert "no day 31" in mention.note


def test_a_publication_date_that_is_none_names_the_way_out():
    with pytest.raises(ValueError, match=r"'last week'.*2024-06-14"):
        timex3("on Tuesday", "last week")


def test_a_range_is_two_timexes_and_one_mention():
    text = "on June 18-19"
    assert timex3(text, "2024-06-14") == [(3, 10, "DATE", "2024-06-18"), (11, 13, "DATE", "2024-06-19")]
    assert [(m.text, m.when.edtf) for m in read_times(text, FRIDAY)] == [("June 18-19", "2024-06-18/2024-06-19")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He arrived on Tuesday, 11 June.\n\nIn the afternoon, he met the queen.", ["2024-06-11", "2024-06-11"]),
        ("He will land on 20 June. Later in the evening he will see the dam.", ["2024-06-20", "2024-06-20"]),
        ("He came on Monday. They go on on 30 June. He met them later that day.", ["2024-06-10", "2024-06-30", "2024-06-10"]),
        ("They met on Monday. In the afternoon sun he slept.", ["2024-06-10", None]),
        ("They met on Monday. Hours later they parted.", ["2024-06-10", "2024-06-10"]),
        ("They met on Monday. In her speech in the evening, she thanked him.", ["2024-06-10", "2024-06-10"]),
        ("They met on Monday. Bats fly in the evening.", ["2024-06-10", None]),
    ],
)  # fmt: skip
def test_a_part_of_the_day_goes_on_with_the_day_told(text, wanted):
    assert read(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("GENEVA, 12 June (UN Information Service) -- It was issued today.", ["2024-06-12", "2024-06-12"]),
        ("TOKYO, June 13 (Kyodo) -- The pact was signed yesterday.", ["2024-06-13", "2024-06-12"]),
        ("14 June 2024\n\nROME, 12 June (ANSA) -- It was issued today.", ["2024-06-14", "2024-06-12", "2024-06-12"]),
        ("PARIS, 1 June (AFP) -- It was issued today.", ["2024-06-01", "2024-06-14"]),
    ],
)  # fmt: skip
def test_today_is_the_day_of_the_dateline(text, wanted):
    assert read(text) == wanted
