"""One order → what it should come to, from clinical.md and library.md alone: a plan, or every stop."""

from fractions import Fraction as F

from dose import Dose, counts, further, hold_ceiling, hold_high, hold_low, hold_minimum, is_stopped, maximum, shown
from figures import DELIVERIES, Q, amount_of, amount_unit, in_unit, is_per_kg, per_kg_of, per_kg_unit
from giving import administration, hold_pump, hold_step, over_minutes, set_to
from limits import POUND
from person import Person, band_of, finding, hold_person, person_of
from preparation import bag, drawn, hold_strength, made_of, must_dilute, remainder, run_out
from published import published
from titration import hold_step_of, titration


def outcome(order, protocols, vials):
    """What the order comes to: {"kind": "plan", "plan": …} or {"kind": "withheld", "stops": […]}."""
    worked, findings, case = work_out(order, protocols, vials)
    stops = [each for each in findings if each["severity"] == "stop"]
    if stops:
        return {"kind": "withheld", "stops": stops}
    dose, person, made, chosen = case
    plan = {**worked, "findings": findings, **_around(order, dose, person, made, chosen, worked, vials)}
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
    if "over" in order:
        worked["over"], more = over_minutes(order, made, chosen, dose.weight)
        found += more
        minutes = F(order["over"]["minutes"])
        if protocol.giveOver is not None and minutes != protocol.giveOver:
            found.append(finding("caution", "other minutes", minutes=Q(minutes, "min")))
    if "titrationStep" in order:
        found += hold_step_of(order, dose)
    found += _hold_often(dose, order, [("ordered", amount)] + ([("delivered", given)] if chosen else []))
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
    above, below = hold_ceiling(dose, held, amount, dose.weight), hold_minimum(dose, held, amount, dose.weight)
    if dose.weight != dose.measured:
        above += hold_ceiling(dose, "on actual weight", amount, dose.measured)
        below += hold_minimum(dose, "on actual weight", amount, dose.measured)
    return further(above) + either(below)


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


def _hold_often(dose: Dose, order, given):
    """The mg of a day against the source's typical day; how often; and a hospital's most together."""
    protocol, found = dose.protocol, []
    often = counts(protocol, order.get("dosesPerDay"))
    for held, amount in given:
        for n in often:
            if protocol.typical is not None and amount * n > protocol.typical:
                is_own = not any(each["severity"] == "caution" for each in hold_high(dose, "ordered", dose.amount))
                is_often = not protocol.doses or protocol.doses[0] <= n <= protocol.doses[-1]
                found.append(finding(
                    "note" if is_own and is_often else "caution", "day total", held=held,
                    total=Q(amount * n, "mg/day"), dosesPerDay=Q(F(n), "doses/day"),
                    isOrderedOften="dosesPerDay" in order, limit={"at": Q(protocol.typical, "mg/day")}))
        found += _hold_together(dose, order, held, amount)
    if protocol.mostDoses is not None and "dosesPerDay" in order and F(order["dosesPerDay"]) > protocol.mostDoses:
        found.append(finding("caution", "too often", dosesPerDay=Q(F(order["dosesPerDay"]), "doses/day")))
    return found


def _hold_together(dose: Dose, order, held, amount):
    found = []
    for limit in dose.protocol.doseLimits:
        if dose.protocol.delivery == "infusion":
            continue
        count = 1 if limit["per"] == "session" else int(order.get("dosesPerDay", 1))
        for severity, name in (("stop", "hardMax"), ("caution", "softMax")):
            if name not in limit:
                continue
            written = limit[name]
            figure = F(written if isinstance(written, str) else written["figure"])
            on = {held: dose.weight}
            if severity == "stop" and dose.measured != dose.weight:
                on["on actual weight"] = dose.measured
            comes = {name: amount * count / (weight if limit["unit"] == "mg/kg" else 1) for name, weight in on.items()}
            past = either([finding(severity, "dose limit", per=limit["per"], held=name, comesTo=Q(figure_, limit["unit"]),
                                   limit={"at": Q(figure, limit["unit"])})
                           for name, figure_ in comes.items() if figure_ > figure])
            if past:
                found += past
                break
    return found


def either(found):
    """One limit passed on both weights: told once, on either."""
    return [{**found[0], "either": found}] if found else []


def _once(found):
    """One of each kind, the first: of what is ordered before what is delivered."""
    seen, kept = set(), []
    for each in found:
        key = tuple(str(each.get(name)) for name in ("severity", "kind", "side", "dosesPerDay", "per"))
        if key not in seen:
            seen.add(key)
            kept.append(each)
    return kept


def _around(order, dose: Dose, person: Person, made, chosen, worked, vials):
    protocol, plan = dose.protocol, {}
    plan["pounds"] = Q(dose.weight / POUND, "lb")
    plan["line"] = _line(dose)
    plan["published"] = published(protocol, dose.amount, dose.measured, dose.weight != dose.measured)
    plan["isDiscardedFirst"], plan["isOwnRate"] = False, False
    if person.weights is not None:
        plan["body"] = _body(dose, person)
    if made is None:
        return plan
    if made.wanted:
        plan["bag"] = bag(protocol, made, vials, _most(dose))
    if made.vial:
        plan["drawUp"] = drawn(made, made.vial, made.way, vials)
        if must_dilute(protocol, made.vial, vials):
            plan["dilution"] = {"value": Q(F(100), "mg/mL")}
    listed = [each for each in protocol.listed if each[1:3] == (made.drug, made.volume)]
    if listed:
        plan["listed"] = {"id": listed[0][0]}
    if protocol.delivery == "infusion":
        plan["runOut"] = run_out(made, chosen, chosen * made.strength)
        discard = listed and listed[0][3]
        plan["isDiscardedFirst"] = bool(discard) and int(plan["runOut"]["minutes"]) > discard * 60
    else:
        # With nothing to mix, a dose is drawn up from the vials as they are.
        drug, volume = vials[made.vial] if plan.get("drawUp", {}).get("isUndiluted") else made[:2]
        plan["remainder"] = remainder(drug, volume, chosen)
    return plan


def _most(dose: Dose):
    """What stops a dose, on either weight."""
    return min(maximum(dose.protocol, dose.band, each).amount for each in (dose.weight, dose.measured))


def _line(dose: Dose):
    top, delivery = maximum(dose.protocol, dose.band, dose.weight), dose.protocol.delivery
    unit, hours = DELIVERIES[delivery][3:]
    range_ = shown(dose.protocol, dose.band, dose.weight)
    per_kg = {end: in_unit(amount_of(each, dose.weight), per_kg_unit(delivery), dose.weight)
              for end, each in (("low", range_.low), ("high", range_.high)) if each is not None}
    return {
        "ceiling": {"perKg": in_unit(top.amount, per_kg_unit(delivery), dose.weight), "flat": Q(top.amount * hours, unit)},
        "range": {"from": range_.source, "perKg": per_kg},
    }


def _body(dose: Dose, person: Person):
    delivery, doses = dose.protocol.delivery, {}
    for basis, weight in person.weights.items():
        if weight is None:
            continue
        other = dose._replace(weight=weight)
        unit = amount_unit(delivery) if is_per_kg(dose.ordered.unit) else per_kg_unit(delivery)
        doses[basis] = {"comesTo": in_unit(other.amount, unit, weight), "isStopped": is_stopped(other)}
    weights = {name: Q(each, "kg") for name, each in person.weights.items() if each is not None}
    return {"basis": person.basis, "weights": {**weights, "bodyMassIndex": Q(person.bmi, "kg/m²")}, "doses": doses}
