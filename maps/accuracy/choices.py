"""The choices of an assessment and of a sample by name, for dialogs and checks."""

from __future__ import annotations

# By what the classes of map and reference are brought together; auto: names where any is on both sides, else values.
MATCHES = ("auto", "name", "value")
# What polygons mean where there are none; auto: background where what they are compared with has class 0.
UNLABELLED = ("auto", "background", "ignore")
# The same for a sample of a map, which is compared with nothing yet.
UNLABELLED_OF_SAMPLE = ("ignore", "background")
# How the points of a reference were drawn; none: not at random, so that nothing can be estimated from them.
DESIGNS = ("stratified", "simple", "none")
# How the points of a sample are shared out among the classes.
ALLOCATIONS = ("equal", "proportional", "optimal")
