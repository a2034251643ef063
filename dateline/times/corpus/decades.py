"""As of Friday 14 June 2024."""

READS = {
    "1990/1999": ["the 1990s", "1990s", "the '90s", "the 90s", "the nineties", "the 1990’s"],
    "2000/2009": ["the noughties", "the 2000s"],
    "1970/1979": ["the 70’s"],
    "1960/1969": ["the sixties", "the 1960s"],
    "1870/1879": ["the eighteen-seventies"],
    "1901/2000": ["the 20th century", "the twentieth century", "the XX century"],
    "2001/2100": ["the 21st century", "the twenty-first century"],
    "1801/1900": ["nineteenth-century", "the XIX century", "the 1800s"],
    "BC04": ["the 5th century BC"],
    "BC047": ["the 470s BC"],
}
IGNORES = ["in his sixties", "in her 60s", "temperatures in the low 90s", "twenty people", "the I-90s", "a Roman IV drip"]
