"""What stops a dose at a weight, what is shown there, and what a figure would be in another unit (library.md 2; clinical.md 1, 0)."""

from fractions import Fraction as F
from typing import NamedTuple

from figures import DELIVERIES, Q, amount_of, amount_unit, in_unit, is_per_kg, per_kg_unit
from limits import WEIGHT, Band, Protocol


# Every limit that a band may have.
LIMITS = ("low", "high", "hardMin", "softMin", "initial", "softMax", "hardMax", "cap")


class Maximum(NamedTuple):
    """What stops a dose at a weight: mg, mg/h or mg per dose; every limit that stands there; and its form."""

    amount: F
    limits: tuple
    by: str


def maximum(protocol: Protocol, band: Band, weight: F) -> Maximum:
    """The lowest of hard maximum, cap and the tool's fences, on one weight."""
    per_kg, flat = protocol.fence
    edges = [each for each in (band.hardMax, band.cap) if each is not None]
    edges.append(Q(per_kg, per_kg_unit(protocol.delivery)))
    if flat is not None and not protocol.builtIn:
        unit, hours = DELIVERIES[protocol.delivery][3:]
        edges.append(Q(flat * hours, unit))
    if protocol.builtIn:
        # There a fence for the whole body never lies below the source's own range.
        top = amount_of(band.high, weight)
        if any(not is_per_kg(e.unit) and amount_of(e, weight) < top for e in edges):
            return Maximum(top, (band.high,), "source range")
    lowest = min(amount_of(each, weight) for each in edges)
    at = tuple(each for each in edges if amount_of(each, weight) == lowest)
    return Maximum(lowest, at, "per kilogram" if is_per_kg(at[0].unit) else "flat")


class Shown(NamedTuple):
    """The range that is shown: its ends in the units of the band; the low one may be open."""

    source: str
    low: Q
    high: Q


def shown(protocol: Protocol, band: Band, weight: F) -> Shown:
    """Range, else soft limits, else up to the lowest maximum; never above that."""
    top = maximum(protocol, band, weight)
    if band.high is not None:
        source, low, high = "range", band.low, band.high
    elif band.softMin is not None and band.softMax is not None:
        source, low, high = "soft limits", band.softMin, band.softMax
    else:
        source, low, high = "maximum", None, top.limits[0]
    if low is not None and amount_of(low, weight) > top.amount:
        low = None
    return Shown(source, low, top.limits[0] if amount_of(high, weight) > top.amount else high)


def beside(delivery, amount: F, limit: Q, weight: F):
    """A dose and a limit in the unit of the limit, and in the other form."""
    other = amount_unit(delivery) if is_per_kg(limit.unit) else per_kg_unit(delivery)
    return {
        "asWritten": in_unit(amount, limit.unit, weight),
        "inOther": in_unit(amount, other, weight),
        "limitInOther": in_unit(amount_of(limit, weight), other, weight),
    }


class Dose(NamedTuple):
    protocol: Protocol
    band: Band
    ordered: Q
    weight: F
    measured: F

    @property
    def amount(self) -> F:
        return amount_of(self.ordered, self.weight)


def is_stopped(dose: Dose) -> bool:
    """On the weight that is dosed on, or on the measured one; no dose is worked out past the bounds of weight."""
    if not WEIGHT["below"][1] <= dose.measured <= WEIGHT["above"][1]:
        return True
    return any(dose.amount > maximum(dose.protocol, dose.band, each).amount for each in (dose.weight, dose.measured))


def is_below_minimum(dose: Dose) -> bool:
    least = dose.band.hardMin
    return least is not None and any(dose.amount < amount_of(least, each) for each in (dose.weight, dose.measured))


def _gives(delivery, figure: Q, weight: F):
    """What a figure comes to, in the units of its delivery other than its own."""
    amount = amount_of(figure, weight)
    both = (amount_unit(delivery), per_kg_unit(delivery))
    return [in_unit(amount, unit, weight) for unit in both if unit != figure.unit]


def _others(dose: Dose):
    for unit in dose.protocol.orderedIn:
        if unit != dose.ordered.unit:
            other = dose._replace(ordered=Q(dose.ordered.value, unit))
            if not is_stopped(other) and not is_below_minimum(other):
                yield other


def _named(dose: Dose, reads, others):
    readings = [{"figure": o.ordered, "reads": reads, "gives": _gives(o.protocol.delivery, o.ordered, o.weight)} for o in others]
    return {"otherReadings": readings} if readings else {}


def lower_readings(dose: Dose):
    """Beside every caution or stop above the range: clinical.md 1, 0 (a)."""
    return _named(dose, "lower", [o for o in _others(dose) if o.amount < dose.amount])


def inside_readings(dose: Dose):
    """Below the range: a unit that is inside it and ten times off (b)."""
    low, high = (amount_of(each, dose.weight) for each in (dose.band.low, dose.band.high))
    inside = [o for o in _others(dose) if low <= o.amount <= high and o.amount >= 10 * dose.amount]
    return _named(dose, "inside", inside)
