"""A dose against the limits of a person: library.md 2 (what each limit says), clinical.md 1, 2 and 5."""

from fractions import Fraction as F
from typing import NamedTuple

from figures import DELIVERIES, UNITS, Q, amount_of, amount_unit, in_unit, is_per_kg, per_kg_of, per_kg_unit
from limits import WEIGHT, Band, Protocol
from person import finding


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


def hold_ceiling(dose: Dose, held, amount: F, weight: F):
    """Above the lowest maximum on a weight: nothing is worked out."""
    top, delivery = maximum(dose.protocol, dose.band, weight), dose.protocol.delivery
    if amount <= top.amount:
        return []
    unit, hours = DELIVERIES[delivery][3:]
    return [finding(
        "stop", "above ceiling", held=held, weight=Q(weight, "kg"), **lower_readings(dose),
        dose=in_unit(amount, per_kg_unit(delivery), weight),
        comesTo=Q(amount * hours, unit),
        ceiling={"perKg": in_unit(top.amount, per_kg_unit(delivery), weight), "flat": Q(top.amount * hours, unit)},
        at=[(limit, beside(delivery, amount, limit, weight)) for limit in top.limits],
    )]


def hold_minimum(dose: Dose, held, amount: F, weight: F):
    least, delivery = dose.band.hardMin, dose.protocol.delivery
    if least is None or amount >= amount_of(least, weight):
        return []
    return [finding("stop", "below minimum", held=held, weight=Q(weight, "kg"), limit={"at": least},
                    dose=in_unit(amount, per_kg_unit(delivery), weight), beside=beside(delivery, amount, least, weight))]


def hold_low(dose: Dose):
    """Below the soft minimum a caution, else below the range a note: of the order, as rounding alone raises neither."""
    for severity, kind, edge in (("caution", "soft limit", dose.band.softMin), ("note", "below documented", dose.band.low)):
        if edge is not None and dose.amount < amount_of(edge, dose.weight):
            more = {"side": "below", "held": "ordered", "limit": {"at": edge}} if kind == "soft limit" else inside_readings(dose)
            return [_on(dose, severity, kind, edge, dose.amount, dose.weight, **more)]
    return []


def hold_high(dose: Dose, held, amount: F):
    """Of soft maximum, range and start, the outermost that the dose is above: the first two a caution, else a note."""
    band, weight = dose.band, dose.weight
    lower = lower_readings(dose)
    if band.softMax is not None and amount > amount_of(band.softMax, weight):
        return [_on(dose, "caution", "soft limit", band.softMax, amount, weight, side="above", held=held,
                    limit={"at": band.softMax}, **lower)]
    on = {held: weight}
    if dose.protocol.builtIn and dose.measured != weight:
        # A range of the source is per kg of actual body weight: clinical.md 1, 8.
        on["on actual weight"] = dose.measured
    above = [] if band.high is None else [
        _on(dose, "caution", "above documented", band.high, amount, each, held=name, **lower, **_as_day(dose))
        for name, each in on.items() if amount > amount_of(band.high, each)]
    if above:
        return further(above)
    if held == "ordered" and band.initial is not None and amount > amount_of(band.initial, weight):
        return [_on(dose, "note", "above start", band.initial, amount, weight, limit={"at": band.initial})]
    return []


def _on(dose: Dose, severity, kind, edge, amount: F, weight: F, **more):
    delivery = dose.protocol.delivery
    return finding(severity, kind, dose=in_unit(amount, per_kg_unit(delivery), weight),
                   beside=beside(delivery, amount, edge, weight), **more)


def further(found):
    """Of one limit held on two weights, the one that the dose is further past."""
    return sorted(found, key=lambda each: each["dose"].value, reverse=True)[:1]


def _as_day(dose: Dose):
    """What a day's total given as one dose would be: clinical.md 1, 5."""
    if dose.protocol.delivery != "divided doses" or not dose.protocol.doses:
        return {}
    shares = [{"dosesPerDay": Q(F(n), "doses/day"), "each": Q(dose.amount / n, "mg")} for n in counts(dose.protocol)]
    return {"asDay": {"day": Q(dose.amount, "mg"), "shares": shares}}


def counts(protocol: Protocol, ordered=None):
    """How often a day: as ordered, else each documented count."""
    if protocol.delivery != "divided doses":
        return []
    if ordered is not None:
        return [int(ordered)]
    return sorted(set(protocol.doses))
