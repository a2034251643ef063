"""Orders: executive orders and proclamations with a foreign target, national emergencies, designations."""

READS: dict[str, list[str]] = {
    "<order without a number>": [
        "Putin signed an executive order on special economic measures against Turkey on 28 November 2015."
    ],
    "<order> goes on": ["The national emergency with respect to Belarus must continue in effect beyond June 16, 2023."],
    "<order>": [
        "The measures rest on Executive Order 14024 of April 15, 2021 (Blocking Property With Respect to the Government of Russia).",
        "In Proclamation 9723 of April 10, 2018 the entry of nationals of Chad was allowed again.",
    ],
    "<national emergency>": ["On March 15, 1995, the President declared a national emergency with respect to Iran."],
    "issue <order>": [
        "On 9 August 2021 President Biden issued an Executive Order on Belarus.",
        "Executive Order 13067 is hereby amended, in view of the situation in Sudan.",
        "I am continuing for 1 year the national emergency with respect to Nicaragua.",
        "I have issued an Executive Order to take additional steps with respect to the situation in Myanmar.",
    ],
    "designate <actor>": [
        "On Monday Canada designated two Haitian politicians for corruption.",
        "Canada designated the Houthis as a foreign terrorist organization on 5 March 2021.",
        "Today, the Department of State is designating more than 90 Russian entities that evade sanctions.",
        "On 3 May 2024 Canada designated four Israeli individuals for violence against Palestinians.",
    ],
}

IGNORES: list[str] = [
    "Executive Order 13990 of January 20, 2021 (Protecting Public Health and the Environment) is hereby amended.",
    "I hereby order the flags to be flown at half-staff until June 20, 2024.",
    "The governor declared a state of emergency in three counties on 3 June 2024.",
    "The Japanese architect designated two rooms for guests on 4 June 2024.",
    "I hereby proclaim June 2024 as Great Outdoors Month.",
    "An executive order of the Danish club board from May 2024 bans drums.",
]
