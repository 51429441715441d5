"""A dose against the limits of a person: library.md 2 (what each limit says), clinical.md 1, 2 and 5."""

from fractions import Fraction as F

from edges import Dose, beside, inside_readings, lower_readings, maximum
from figures import DELIVERIES, Q, amount_of, in_unit, per_kg_unit
from limits import Protocol
from person import finding


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
        _on(dose, "caution", "above documented", band.high, amount, each, held=name, **lower, **_as_day(dose, amount))
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


def either(found):
    """One limit passed on both weights: told once, on either."""
    return [{**found[0], "either": found}] if found else []


def _as_day(dose: Dose, amount: F):
    """What a day's total given as one dose would be: clinical.md 1, 5."""
    if dose.protocol.delivery != "divided doses" or not dose.protocol.doses:
        return {}
    shares = [{"dosesPerDay": Q(F(n), "doses/day"), "each": Q(amount / n, "mg")} for n in counts(dose.protocol)]
    return {"asDay": {"day": Q(amount, "mg"), "shares": shares}}


def counts(protocol: Protocol, ordered=None):
    """How often a day: as ordered, else each documented count."""
    if protocol.delivery != "divided doses":
        return []
    if ordered is not None:
        return [int(ordered)]
    return sorted(set(protocol.doses))
