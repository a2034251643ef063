"""Examples and traps of `dateline.events.rules.nominals`; as of 14 June 2024."""

READS = {
    "<imposition of sanctions>": ["Trade fell after the imposition of sanctions on Belarus by Canada in August 2021."],
    "<lifting of sanctions>": ["The lifting of the sanctions on Iran by Japan came on 22 January 2016."],
    "<release of prisoners>": ["The exchange of prisoners between Armenia and Azerbaijan took place on 13 December 2023."],
    "<ratification of a treaty>": ["Tempers cooled with the ratification of the border treaty by Estonia on 18 February 2014."],
    "<withdrawal from a treaty>": ["Since the withdrawal of Canada from the Kyoto Protocol in December 2012 little has changed."],
    "<withdrawal from a body>": ["The withdrawal of Burundi from the International Criminal Court followed in October 2017."],
    "<deed> takes place": ["The lifting of the sanctions on Iran by Japan came on 22 January 2016."],
    "<statement> comes": ["An apology by the Dutch prime minister to Indonesia came on 17 February 2022."],
}

IGNORES = [
    "The lifting of weights by the Norwegian team on 3 June drew applause.",
    "The release of prisoners was delayed by a storm.",
    "The introduction of new uniforms by the airline came on 3 June.",
    "The company's withdrawal from the deal on Monday surprised its rivals.",
    "The exchange of gifts took place on 24 December.",
    "The renewal of the club's lease came in May 2023.",
]
