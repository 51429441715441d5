"""The table in steps: the range that is shown, and the ordered dose in its place (library.md 2, clinical.md 1, 2)."""

from fractions import Fraction as F
from math import ceil

from dose import Dose, maximum, shown
from figures import Q, amount_of, in_unit


def _doses(order, dose: Dose):
    """From the low end, rounded inward to a whole number of steps, up to the high end; the order in its place."""
    unit, step = dose.ordered.unit, F(order["titrationStep"])
    range_ = shown(dose.protocol, dose.band, dose.weight)
    low = F(0) if range_.low is None else in_unit(amount_of(range_.low, dose.weight), unit, dose.weight).value
    high = in_unit(amount_of(range_.high, dose.weight), unit, dose.weight).value
    if dose.ordered.value > high:
        high = in_unit(maximum(dose.protocol, dose.band, dose.weight).amount, unit, dose.weight).value
    at, doses = max(ceil(low / step) * step, step), {dose.ordered.value}
    while at <= high:
        doses.add(at)
        at += step
    return sorted(doses)


def titration(order, dose: Dose, work_out):
    rows, left, before = [], [], None
    for figure in _doses(order, dose):
        text = str(figure) if figure.denominator == 1 else None
        other = {**order, "dose": {"figure": text or figure, "unit": dose.ordered.unit}}
        worked, findings, _ = work_out(other)
        if any(each["severity"] == "stop" for each in findings):
            left.append({"dose": Q(figure, dose.ordered.unit)})
            continue
        set_ = worked.get("administration", {}).get("set")
        rows.append({
            "plan": {**worked, "findings": findings},
            "ordered": figure == dose.ordered.value,
            "sameRate": set_ is not None and set_ == before,
        })
        before = set_
    return {"rows": rows if "preparation" in order else [], "left": left}
