"""What is set and what it delivers: clinical.md 2 (pump, minutes), 4 (a dose over minutes) and 5 (the step)."""

from fractions import Fraction as F

from dose import counts
from edges import Dose, maximum
from figures import DELIVERIES, Q, amount_of, amount_unit, down, half_up, in_unit, per_kg_unit, q
from limits import BY_HAND, FAST, FASTEST, LONG, SHORT, SLOWEST, STEP, WHOLE_FROM
from person import finding
from preparation import Made


def edges_of(dose: Dose, order):
    """Every limit that rounding up may not carry a dose across, as (mg of one dose or one hour, the limit)."""
    found = [(amount_of(e, dose.weight), e) for e in (dose.band.high, dose.band.softMax) if e is not None]
    for weight in {dose.weight, dose.measured}:
        top = maximum(dose.protocol, dose.band, weight)
        found += [(top.amount, limit) for limit in top.limits]
    if dose.protocol.typical is not None:
        found += [(dose.protocol.typical / n, Q(dose.protocol.typical, "mg/day"))
                  for n in counts(dose.protocol, order.get("dosesPerDay"))]
    for per, mg, limit in dose_limits(dose):
        doses = 1 if per == "session" or "dosesPerDay" not in order else int(order["dosesPerDay"])
        found.append((mg / doses, Q(limit.value, "mg/day") if doses > 1 and limit.unit == "mg" else limit))
    return found


def dose_limits(dose: Dose):
    """A hospital's most in a session, a day or a course, in mg: hard ones on the measured weight too."""
    if dose.protocol.delivery == "infusion":
        return
    for limit in dose.protocol.doseLimits:
        for name in ("softMax", "hardMax"):
            if name in limit:
                written = limit[name]
                figure = F(written if isinstance(written, str) else written["figure"])
                for weight in {dose.weight, dose.measured} if name == "hardMax" else {dose.weight}:
                    mg = figure * (weight if limit["unit"] == "mg/kg" else 1)
                    yield limit["per"], mg, Q(figure, limit["unit"])


def set_to(dose: Dose, made: Made, step: F, order):
    """Half up to the step; rounded down where rounding up would cross a limit that the order keeps."""
    exact = dose.amount / made.strength
    chosen = half_up(exact, step)
    crossed = [limit for mg, limit in edges_of(dose, order) if dose.amount <= mg < chosen * made.strength]
    refused = None
    if crossed:
        refused = (chosen * made.strength, crossed)
        chosen = down(exact, step)
    return exact, chosen, refused


def administration(dose: Dose, made: Made, exact: F, chosen: F):
    delivery = dose.protocol.delivery
    setting = DELIVERIES[delivery][2]
    delivers = chosen * made.strength
    out = {
        "strength": Q(made.strength, "mg/mL"),
        "exact": Q(exact, setting),
        "set": Q(chosen, setting),
        "delivers": Q(delivers, amount_unit(delivery)),
        "deliversPerKg": in_unit(delivers, per_kg_unit(delivery), dose.weight),
        "deliversAsOrdered": in_unit(delivers, dose.ordered.unit, dose.weight),
        "isAsOrdered": delivers == dose.amount,
    }
    if chosen != exact:
        out["rounded"] = "up" if chosen > exact else "down"
    return out


def hold_step(dose: Dose, made: Made, chosen: F, step: F):
    """Delivered differs from ordered by more than 5 %, more than 10 %, or rounds to zero."""
    setting = DELIVERIES[dose.protocol.delivery][2]
    if chosen == 0:
        return [finding("stop", "rounds to zero", step=Q(step, setting))]
    off = (chosen * made.strength - dose.amount) / dose.amount * 100
    severity, edge = _coarse(abs(off))
    if severity is None:
        return []
    return [finding(severity, "step difference", side="above", figure=Q(abs(off), "percent"),
                    limit={"at": q(edge, "percent")}, direction="more" if off > 0 else "less",
                    delivered=Q(chosen * made.strength, amount_unit(dose.protocol.delivery)),
                    ordered=Q(dose.amount, amount_unit(dose.protocol.delivery)))]


def _coarse(off):
    caution, stop = STEP
    return ("stop", stop) if off > stop else ("caution", caution) if off > caution else (None, None)


def hold_pump(rate: F, step: F, is_of_dose=False):
    rated = Q(rate, "mL/h")
    if rate > FASTEST:
        return [finding("stop", "fast pump", limit={"at": q(FASTEST, "mL/h")}, **({"isOfDose": True} if is_of_dose else {}))]
    if rate < SLOWEST:
        return [finding("note", "slow pump", rate=rated, limit={"at": q(SLOWEST, "mL/h")})]
    if rate >= WHOLE_FROM and step < 1:
        return [finding("note", "fine step", rate=rated, step=Q(step, "mL/h"), limit={"at": q(WHOLE_FROM, "mL/h")})]
    return []


def hold_minutes(minutes: F):
    for severity, side, edge, is_past in (
        ("caution", "below", FAST, minutes < FAST), ("note", "below", SHORT, minutes < SHORT),
        ("note", "above", LONG, minutes > LONG),
    ):
        if is_past:
            return [finding(severity, "minutes", side=side, minutes=Q(minutes, "min"), limit={"at": q(edge, "min")})]
    return []


def over_minutes(order, made, chosen, weight: F):
    """A single dose over its minutes: the rate at the step of the pump, the time it takes, and what is said of it."""
    over = order["over"]
    minutes = F(over["minutes"])
    out, found = {"minutes": Q(minutes, "min"), "by": over["by"]}, hold_minutes(minutes)
    if made is None or not chosen:
        return out, found
    if over["by"] == "hand":
        if chosen > BY_HAND:
            found.append(finding("caution", "by hand", volume=Q(chosen, "mL"), limit={"at": q(BY_HAND, "mL")}))
        return out, found
    step = F(over["rateStep"])
    exact = chosen / minutes * 60
    rate = half_up(exact, step)
    if made.volume > chosen:
        whole = {"volume": Q(made.volume, "mL"), "drug": Q(made.drug, "mg"), "perKg": Q(made.drug / weight, "mg/kg")}
        found.append(finding("caution", "whole container", whole=whole))
    if rate == 0:
        return out, found + [finding("stop", "rounds to zero", step=Q(step, "mL/h"))]
    found += hold_pump(rate, step, is_of_dose=True)
    takes = chosen / rate * 60
    off = (takes - minutes) / minutes * 100
    severity, edge = _coarse(abs(off))
    if severity:
        found.append(finding(severity, "time difference", figure=Q(abs(off), "percent"), ordered=Q(minutes, "min"),
                             direction="longer" if off > 0 else "shorter", limit={"at": q(edge, "percent")}))
    out["pump"] = {"exact": Q(exact, "mL/h"), "rate": Q(rate, "mL/h"), "rateStep": Q(step, "mL/h"),
                   "takes": Q(takes, "min"), "onAClock": takes}
    if rate != exact:
        out["pump"]["rounded"] = "up" if rate > exact else "down"
    return out, found
