"""As of Friday 14 June 2024. What is read is the earlier event's date."""

READS = {
    "P3D": ["for the second time in three days"],
    "2015": ["the first talks in nine years", "the first such meeting in 9 years", "its biggest exercise in nine years"],
    "2000": ["Putin’s first visit to North Korea in 24 years", "the first trip in about 24 years"],
    "2014": ["for the first time in a decade", "the worst flood in a decade"],
    "1994": ["the deadliest attack in nearly three decades"],
    "2024-03": ["the first meeting in three months"],
    "1974": ["the first formal talks in half a century"],
    "1979": ["the first direct contact since 1979"],
}
IGNORES = ["the first in line", "first in a series", "the only one in town"]
