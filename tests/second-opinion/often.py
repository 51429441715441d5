"""How often, and how much together: clinical.md 1, 5; a hospital's most in a session, a day or a course."""

from fractions import Fraction as F

from dose import counts, either, hold_high
from edges import Dose
from figures import Q
from person import finding


def hold_often(dose: Dose, order, given):
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
