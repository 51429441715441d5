"""The table in steps: the range that is shown, and the ordered dose in its place (library.md 2, clinical.md 1, 2)."""

from fractions import Fraction as F

from edges import Dose, maximum, shown
from figures import Q, amount_of, figure_in, in_unit

from person import finding

# clinical.md 1, 2: the band above the range that specialists may use is this protocol's alone.
SPECIALIST_BAND = "continuous-iv"
# Of the whole order, and said beside it: not in each row.
SAID_ONCE = ("another basis", "another step", "basis", "body mass index")


def hold_step_of(order, dose: Dose):
    """A step other than the stated one is a caution."""
    rule, step = dose.protocol.titration, Q(F(order["titrationStep"]), dose.ordered.unit)
    stated = rule.get("by") or rule.get("steps")
    if not stated:
        return []
    by = figure_in(rule.get("by"))
    is_stated = by is not None and amount_of(by, dose.weight) == amount_of(step, dose.weight)
    return [] if is_stated else [finding("caution", "another step", step=step)]


def wrong_doses(order, dose: Dose, doses):
    """What is wrong with the doses of a table: it has the order, and steps through the whole range and no further."""
    step, unit = F(order["titrationStep"]), dose.ordered.unit
    range_ = shown(dose.protocol, dose.band, dose.weight)
    start = range_.low or dose.band.initial
    low = F(0) if start is None else in_unit(amount_of(start, dose.weight), unit, dose.weight).value
    low = min(low, dose.ordered.value)
    top = in_unit(amount_of(range_.high, dose.weight), unit, dose.weight).value
    if dose.ordered.value > top and dose.protocol.builtIn and dose.protocol.id == SPECIALIST_BAND:
        top = in_unit(maximum(dose.protocol, dose.band, dose.weight).amount, unit, dose.weight).value
    ordered = dose.ordered.value
    stepped = sorted(each for each in doses if each != ordered or low <= each <= top)
    wrong = [] if ordered in doses else ["without the order"]
    wrong += [f"{each} outside {low} to {top}" for each in stepped if not low <= each <= top]
    others = [each for each in stepped if each != ordered]
    wrong += [f"{a} then {b}" for a, b in zip(others, others[1:]) if b - a > step and a + step != ordered]
    if others:
        wrong += ["a step is left out below"] if min(stepped) - step >= low and min(stepped) > step else []
        wrong += ["a step is left out above"] if max(stepped) + step <= top else []
    return wrong


def titration(order, dose: Dose, doses, work_out):
    """The rows of a table of these doses, each an order worked out whole; one that is stopped has no row."""
    rows, left, before = [], [], None
    for figure in sorted(doses):
        other = {**order, "dose": {"figure": figure, "unit": dose.ordered.unit}}
        worked, findings, (row, *_) = work_out(other)
        findings = [each for each in findings if each["kind"] not in SAID_ONCE]
        if any(each["severity"] == "stop" for each in findings):
            left.append({"dose": Q(figure, dose.ordered.unit)})
            continue
        set_ = worked.get("administration", {}).get("set")
        rows.append({
            "dose": row.ordered, "plan": {**worked, "findings": findings}, "ordered": figure == dose.ordered.value,
            "sameRate": set_ is not None and set_ == before, "above": any(each["kind"] in ("above documented", "soft limit") and each.get("side") != "below" for each in findings),
        })
        before = set_
    return {"rows": rows, "left": left, "wrong": wrong_doses(order, dose, doses)}
