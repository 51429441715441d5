"""The built-in limits and the tool's own bounds, typed from clinical.md 1 and 2; a hospital's file, from library.md 2."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional

from figures import Q, figure_in, file_unit, q

# clinical.md 2: caution and stop, below and above.
WEIGHT = {"below": (40, 30), "above": (150, 300)}
# mg/mL by use: (caution below, stop below, caution above, stop above)
F = Fraction
STRENGTH = {
    "intravenous infusion": (F("0.5"), F("0.2"), F(10), F(50)),
    "bag for a wanted rate": (F("0.5"), F("0.1"), F(10), F(50)),
    "single intravenous dose": (None, F("0.03"), F(10), F(50)),
    "subcutaneous": (F(1), F("0.2"), None, F(100)),
    "oral": (F(5), F(2), None, F(100)),
}
STEP = (F(5), F(10))  # per cent: caution, stop
SLOWEST, WHOLE_FROM, FASTEST = F(1), F(100), F(999)  # mL/h
FAST, SHORT, LONG = F(1), F(10), F(60)  # minutes of a single dose
BY_HAND = F(50)  # mL
POUND = F("0.45359237")  # kg, clinical.md 4
# The fences that no library may pass: per kilogram, and for the whole body.
FENCES = {
    ("intravenous", "infusion"): (F(1), None),
    ("subcutaneous", "infusion"): (F("0.7"), F(1000) / 24),
    ("intravenous", "single dose"): (F("0.5"), F(75)),
    ("subcutaneous", "single dose"): (F("0.5"), F(75)),
    ("oral", "single dose"): (F("0.5"), F(75)),
    ("oral", "divided doses"): (F("3.5"), F(200)),
}
# What clinical.md does not state, and the view Library shows: body mass index, marks of a syringe, a bag's hours.
BMI_LOWEST, BMI_HIGHEST, BMI_BASIS = F(12), F(70), F(30)
FINEST_MARK = F("0.01")
VIALS = {
    "us-200-in-20": (F(200), F(20)),
    "us-500-in-10": (F(500), F(10)),
    "australia-200-in-2": (F(200), F(2)),
    "us-500-in-5": (F(500), F(5)),
    "uk-1000-in-10": (F(1000), F(10)),
}


@dataclass(frozen=True)
class Band:
    """The limits of one protocol for one person; each of them a figure in a unit."""

    unit: str
    low: Optional[Q] = None
    high: Optional[Q] = None
    hardMin: Optional[Q] = None
    softMin: Optional[Q] = None
    initial: Optional[Q] = None
    softMax: Optional[Q] = None
    hardMax: Optional[Q] = None
    cap: Optional[Q] = None  # notToExceed
    excluded: bool = False


@dataclass(frozen=True)
class Protocol:
    id: str
    route: str
    delivery: str
    orderedIn: tuple
    bands: tuple  # of (holds at a weight, Band, {adjustment: Band})
    builtIn: bool
    basis: str = "measured"
    listed: tuple = ()  # of (id, mg, mL, hours until it is thrown away)
    custom: Optional[dict] = None
    fixed: Optional[tuple] = None  # (mL/h, hours)
    doses: tuple = ()  # the fewest and the most a day
    typical: Optional[Fraction] = None  # mg a day
    giveOver: Optional[Fraction] = None  # minutes
    mostDoses: Optional[Fraction] = None
    doseLimits: tuple = ()
    titration: dict = field(default_factory=dict)

    @property
    def fence(self):
        return FENCES[(self.route, self.delivery)]


def _built_in(id, route, delivery, ordered, low, high, hard, flat=None, **more):
    own = ordered[0]
    band = Band(own, q(low, own), q(high, own), hardMax=q(hard, own), cap=flat)
    return Protocol(id, route, delivery, ordered, ((lambda _: True, band, {}),), True, **more)


BUILT_IN = {
    each.id: each
    for each in (
        _built_in("single-iv-dose", "intravenous", "single dose", ("mg/kg", "mg"), "0.1", "0.3", "0.5", q(75, "mg")),
        _built_in("continuous-iv", "intravenous", "infusion", ("mg/kg/h", "mg/h", "microgram/kg/min"), "0.1", "0.5", "1"),
        _built_in("crps-sci-iv", "intravenous", "infusion", ("mg/kg/h", "mg/h"), "0.25", "0.75", "1"),
        _built_in("oral", "oral", "divided doses", ("mg/kg/dose", "mg/dose"), "0.5", "0.5", "3.5", q(200, "mg/dose"),
                  doses=(3, 4), typical=F(150)),
        _built_in("subcutaneous", "subcutaneous", "infusion", ("mg/kg/h", "mg/h", "mg/24h"), "0.1", "0.2", "0.7",
                  q(1000, "mg/24h")),
    )
}

_HOURS = {"min": F(1, 60), "h": F(1), "days": F(24)}


def _hours(duration):
    return duration and F(duration["figure"]) * _HOURS[duration["unit"]]


def _holds(applies):
    if applies == "everyone":
        return lambda _: True
    edges = {key: F(figure) for key, figure in applies["weight"].items() if key != "citation"}
    tests = {"over": lambda w, e: w > e, "atLeast": lambda w, e: w >= e,
             "under": lambda w, e: w < e, "atMost": lambda w, e: w <= e}
    return lambda weight: all(tests[key](weight, edge) for key, edge in edges.items())


def _limits(band, lowered):
    """A band of a file, and what an adjustment puts in the place of its limits."""
    unit = file_unit(band["unit"])
    taken = {**band.get("limits", {}), **(lowered.get("limits", {}) if lowered else {})}
    documented = (lowered or {}).get("range") or band.get("range") or {}
    return Band(
        unit,
        figure_in(documented.get("low"), unit),
        figure_in(documented.get("high"), unit),
        cap=figure_in(band.get("notToExceed")),
        **{key: figure_in(each, unit) for key, each in taken.items() if key != "citation"},
    )


def _band(band, ordered):
    if "excluded" in band:
        return _holds(band["appliesTo"]), Band(ordered, excluded=True), {}
    adjusted = {each["when"]: _limits(band, each) for each in band.get("adjustments", [])}
    return _holds(band["appliesTo"]), _limits(band, None), adjusted


def hospital(file):
    """A library file that was accepted → its protocols by id, and its vials."""
    made = {each["id"]: each for each in file["preparations"]}
    vials = {v["id"]: (F(v["drug"]), F(v["volume"])) for v in file.get("vials", [])} or VIALS
    return {each["id"]: _protocol(each, made) for each in file["protocols"]}, vials


def _protocol(each, made):
    ordered = tuple(file_unit(unit) for unit in each["orderedIn"])
    custom, fixed = each.get("customStrength"), each.get("fixedRate")
    typical = figure_in(each.get("typicalPerDay"))
    listed = [made[id] for id in each.get("preparations", [])]
    return Protocol(
        each["id"], each["route"], each["delivery"], ordered,
        tuple(_band(band, ordered[0]) for band in each["bands"]), False, each["weightBasis"],
        tuple((m["id"], F(m["drug"]), F(m["finalVolume"]), _hours(m.get("discardAfter"))) for m in listed),
        custom and {k: figure_in(v, "mg/mL").value for k, v in custom.items() if k != "citation"},
        fixed and (figure_in(fixed["rate"], "mL/h").value, _hours(fixed["runsFor"])),
        tuple(int(n) for n in each.get("dosesPerDay", ())),
        typical and typical.value,
        each.get("giveOver") and _hours(each["giveOver"]) * 60,
        each.get("mostDosesIn24h") and figure_in(each["mostDosesIn24h"]).value,
        tuple(each.get("doseLimits", ())), each.get("titration", {}),
    )
