"""What stands around a dose that is worked out: its range, how it is made, how long it lasts, what is left."""

from fractions import Fraction as F

from edges import Dose, is_stopped, maximum, shown
from figures import DELIVERIES, Q, amount_of, amount_unit, in_unit, is_per_kg, per_kg_unit
from limits import POUND
from person import Person
from preparation import bag, drawn, must_dilute, remainder, run_out
from published import published


def around(dose: Dose, person: Person, made, chosen, vials):
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
