"""One order → what it should come to, from clinical.md and library.md alone: a plan, or every stop."""

from fractions import Fraction as F

from dose import counts, either, further, hold_ceiling, hold_high, hold_low, hold_minimum
from edges import Dose, shown
from figures import Q, amount_of, amount_unit, in_unit, per_kg_unit
from giving import administration, hold_pump, hold_step, over_minutes, set_to
from often import hold_often
from person import band_of, finding, hold_person, person_of
from plan import around
from preparation import hold_strength, made_of
from titration import hold_step_of, titration


def outcome(order, protocols, vials):
    """What the order comes to: {"kind": "plan", "plan": …} or {"kind": "withheld", "stops": […]}."""
    worked, findings, case = work_out(order, protocols, vials)
    stops = [each for each in findings if each["severity"] == "stop"]
    if stops:
        return {"kind": "withheld", "stops": stops}
    dose, person, made, chosen = case
    plan = {**worked, "findings": findings, **around(dose, person, made, chosen, vials)}
    if "titrationStep" in order:
        plan["titration"] = lambda doses: titration(order, dose, doses, lambda other: work_out(other, protocols, vials, made))
    return {"kind": "plan", "plan": plan}


def work_out(order, protocols, vials, bag_of=None):
    """The dose, how it is given, and every finding, once each; from its own preparation, or from another order's bag."""
    protocol, person = protocols[order["protocol"]], person_of(order)
    band = band_of(protocol, person, order.get("adjustment"))
    ordered = Q(F(order["dose"]["figure"]), order["dose"]["unit"])
    dose = Dose(protocol, band, ordered, person.dosed, person.measured)
    delivery, amount = protocol.delivery, dose.amount
    made = bag_of or made_of(order, amount, vials)
    found = hold_person(protocol, person) + ([finding("stop", "excluded")] if band.excluded else [])
    found += _hold_dose(dose, "ordered", amount) + hold_low(dose) + hold_high(dose, "ordered", amount)
    worked = {
        "perKg": in_unit(amount, per_kg_unit(delivery), dose.weight),
        "amount": Q(amount, amount_unit(delivery)),
        "documented": _documented(dose),
    }
    chosen, given = None, amount
    if made:
        found += hold_strength(protocol, made)
        exact, chosen, refused = set_to(dose, made, F(order["step"]), order)
        worked["administration"] = administration(dose, made, exact, chosen)
        given = chosen * made.strength
        if refused:
            found.append(finding("note", "rounded down", refused=refused))
        found += hold_step(dose, made, chosen, F(order["step"]))
        if delivery == "infusion" and chosen:
            found += hold_pump(chosen, F(order["step"]))
            found += _hold_fixed_rate(protocol, chosen, made)
        found += _hold_dose(dose, "delivered", given) + hold_high(dose, "delivered", given)
    found += _hold_minimum(dose, [("ordered", amount)] + ([("delivered", given)] if made else []))
    if "over" in order:
        worked["over"], more = over_minutes(order, made, chosen, dose.weight)
        found += more
        minutes = F(order["over"]["minutes"])
        if protocol.giveOver is not None and minutes != protocol.giveOver:
            found.append(finding("caution", "other minutes", minutes=Q(minutes, "min")))
    if "titrationStep" in order:
        found += hold_step_of(order, dose)
    found += hold_often(dose, order, [("ordered", amount)] + ([("delivered", given)] if chosen else []))
    often = counts(protocol, order.get("dosesPerDay"))
    worked["days"] = [{"dosesPerDay": Q(F(n), "doses/day"), "total": Q(given * n, "mg/day")} for n in often]
    return worked, _once(found), (dose, person, made, chosen)


def _documented(dose: Dose):
    range_ = shown(dose.protocol, dose.band, dose.weight)
    unit = amount_unit(dose.protocol.delivery)
    ends = {"low": range_.low, "high": range_.high}
    return {end: Q(amount_of(each, dose.weight), unit) for end, each in ends.items() if each is not None}


def _hold_dose(dose: Dose, held, amount):
    """The hard limits: on the weight that is dosed on, and on the measured one."""
    above = hold_ceiling(dose, held, amount, dose.weight)
    if dose.weight != dose.measured:
        above += hold_ceiling(dose, "on actual weight", amount, dose.measured)
    return further(above)


def _hold_minimum(dose: Dose, amounts):
    """The same of the hard minimum; told once, of any of the figures that are below it."""
    below = [e for held, amount in amounts for e in hold_minimum(dose, held, amount, dose.weight)]
    if dose.weight != dose.measured:
        below += [e for _, amount in amounts for e in hold_minimum(dose, "on actual weight", amount, dose.measured)]
    return either(below)


def _hold_fixed_rate(protocol, chosen, made):
    """One rate for everyone: another is a caution, and so are other hours at it."""
    if not protocol.fixed:
        return []
    rate, hours = protocol.fixed
    found = []
    if chosen != rate:
        wanted = {"isWanted": True} if made.wanted else {}
        found.append(finding("caution", "another rate", rate=Q(chosen, "mL/h"), stated={"at": Q(rate, "mL/h")}, **wanted))
    lasts = made.wanted[1] if made.wanted else made.volume / chosen
    if lasts != hours and (made.wanted or chosen == rate):
        found.append(finding("caution", "other hours", hours=Q(lasts, "h")))
    return found


def _once(found):
    """One of each kind, the first: of what is ordered before what is delivered."""
    seen, kept = set(), []
    for each in found:
        key = tuple(str(each.get(name)) for name in ("severity", "kind", "side", "dosesPerDay", "per"))
        if key not in seen:
            seen.add(key)
            kept.append(each)
    return kept
