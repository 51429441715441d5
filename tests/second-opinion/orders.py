"""Orders by the seed: every protocol, unit, route and band, on both sides of every limit and exactly on it."""

from fractions import Fraction as F
from math import floor
from random import Random

from edges import LIMITS, maximum
from figures import amount_of, in_unit, is_per_kg
from limits import STRENGTH, Protocol

THOUSANDTH = F(1, 1000)
WEIGHTS = ("30", "40", "50", "150", "208", "250", "300")
BAGS = ("50/50", "100/50", "200/50", "250/50", "500/500", "500/250", "200/40", "100/100", "500/30", "1000/7", "50/3", "200/22",
        "75/34", "333/17", "12.5/50", "600/20", "2000/30")
STEPS = ("0.1", "0.1", "0.1", "0.01", "1", "0.5", "0.05", "0.2", "2")
MINUTES = ("0.5", "0.999", "1", "1.001", "5", "9.999", "10", "15", "60", "60.001", "90", "7.3")
SEXES, BASES = ("female", "male"), ("actual", "ideal", "adjusted")


def text(value: F) -> str:
    """Decimal text of at most three decimals, as an order may have it."""
    thousandths = floor(value * 1000)
    return f"{thousandths // 1000}.{thousandths % 1000:03d}".rstrip("0").rstrip(".") or "0"


def near(draw: Random, exact: F) -> str:
    """On a figure where three decimals can say it, else the nearest below or above; or just past it on either side."""
    on = F(floor(exact * 1000), 1000)
    step = draw.choice((F(0), F(0), F(0), THOUSANDTH, -THOUSANDTH, THOUSANDTH if on != exact else F(0), exact / 100, -exact / 100))
    return text(max(on + step, THOUSANDTH))


def _weight(draw: Random, protocol: Protocol, edges) -> str:
    kind = draw.random()
    if kind < 0.12:
        return near(draw, F(draw.choice(WEIGHTS)))
    if kind < 0.3 and edges:
        return near(draw, draw.choice(edges))
    if kind < 0.34:
        return text(F(draw.randint(20_000, 400_000), 1000))
    return text(F(draw.randint(3000, 16000), 100) if draw.random() < 0.4 else F(draw.randint(35, 160)))


def _band(protocol: Protocol, weight: F, adjustment=None):
    for holds, band, adjusted in protocol.bands:
        if holds(weight):
            return (adjusted[adjustment] if adjustment else band), adjusted
    return None, {}


def _figure(draw: Random, protocol: Protocol, band, weight: F, unit: str) -> str:
    limits = [each for each in (getattr(band, name) for name in LIMITS) if each is not None] if not band.excluded else []
    kind = draw.random()
    if kind < 0.72 and limits:
        return near(draw, in_unit(amount_of(draw.choice(limits), weight), unit, weight).value)
    top = maximum(protocol, band, weight).amount if not band.excluded else F(10)
    if kind < 0.8:
        return near(draw, in_unit(top, unit, weight).value)
    share = F(draw.randint(1, 1300), 1000) if kind < 0.95 else F(draw.randint(1, 100_000), 1000)
    figure = in_unit(top * share, unit, weight).value
    places = draw.choice((1, 10, 100, 1000))
    return text(max(F(floor(figure * places), places), THOUSANDTH))


def _preparation(draw: Random, protocol: Protocol, step: str, vials, amount: F):
    kind = draw.random()
    is_bag = protocol.delivery == "infusion" and (protocol.route == "intravenous" or protocol.fixed)
    if is_bag and kind < (0.6 if protocol.fixed else 0.15):
        rate = F(step) * draw.randint(1, 800) if draw.random() < 0.6 or not protocol.fixed else protocol.fixed[0]
        rate = max(floor(min(rate, F(999)) / F(step)), 1) * F(step)
        asked = {"wantedRate": text(rate), "hours": draw.choice(("4", "1", "12", "24", "3.25", "0.5", "7.111"))}
        vial = draw.choice(sorted(vials)) if draw.random() < 0.4 else None
        if vial and amount / rate < vials[vial][0] / vials[vial][1]:
            asked["mixing"] = {"vial": vial, "way": "made up to"}
        return asked
    if protocol.listed and kind < 0.6:
        _, drug, volume, _ = draw.choice(protocol.listed)
        drug, volume = text(drug), text(volume)
    elif kind < 0.8:
        drug, volume = draw.choice(BAGS).split("/")
    else:
        use = protocol.route if protocol.route != "intravenous" else draw.choice(sorted(STRENGTH))
        edges = [each for each in STRENGTH[use] if each is not None] + list((protocol.custom or {}).values())
        volume = draw.choice(("20", "50", "100", "33"))
        drug = near(draw, draw.choice(edges) * F(volume))
    made = {"drug": drug, "volume": volume}
    vial = draw.choice(sorted(vials))
    if draw.random() < 0.4:
        way = draw.choice(("made up to", "added to"))
        if way == "added to" or F(drug) / (vials[vial][0] / vials[vial][1]) <= F(volume):
            made["mixing"] = {"vial": vial, "way": way}
    return made


def order(draw: Random, protocols, vials, edges):
    """One order under a library; nothing in it is refused for how it is written."""
    protocol = protocols[draw.choice(sorted(protocols))]
    weight = _weight(draw, protocol, edges)
    unit, step = draw.choice(protocol.orderedIn), draw.choice(STEPS)
    # From 166.667 kg on a low figure in mg/h is ten times that in micrograms per kilogram per minute.
    is_ten_times = protocol.builtIn and protocol.id == "continuous-iv" and draw.random() < 0.05
    if is_ten_times:
        weight, unit = draw.choice(("166.666", "166.667", text(F(draw.randint(150, 195))))), "mg/h"
    measured = F(weight)
    band, adjusted = _band(protocol, measured)
    if band is None:
        weight = "70"
        measured, (band, adjusted) = F(70), _band(protocol, F(70))
    asked = {"protocol": protocol.id, "weight": weight}
    if adjusted:
        asked["adjustment"] = draw.choice([None, *sorted(adjusted)])
        band = _band(protocol, measured, asked["adjustment"])[0]
    asked["dose"] = {"figure": _figure(draw, protocol, band, measured, unit), "unit": unit}
    if is_ten_times:
        asked["dose"]["figure"] = text(F(draw.randint(1700, 8000), 1000))
    asked["step"] = step
    if draw.random() < (0.6 if protocol.basis != "measured" else 0.2):
        basis = draw.choice(BASES)
        low = 1400 if basis == "actual" else 1524
        asked["body"] = {"basis": basis, "sex": draw.choice(SEXES), "height": text(F(draw.randint(low, 2050), 10))}
    if draw.random() < 0.8:
        amount = amount_of(in_unit(F(0), unit, measured)._replace(value=F(asked["dose"]["figure"])), measured)
        asked["preparation"] = _preparation(draw, protocol, step, vials, amount)
        wanted = asked["preparation"].get("wantedRate")
        if wanted and not is_per_kg(unit) and draw.random() < 0.6:
            # The strength of a bag follows from the dose: a dose at one of its bounds.
            mg_per_h = F(wanted) * draw.choice([each for each in STRENGTH["bag for a wanted rate"] if each is not None])
            asked["dose"]["figure"] = near(draw, in_unit(mg_per_h, unit, measured).value)
            asked["preparation"].pop("mixing", None)
    if protocol.delivery == "divided doses" and protocol.doses and draw.random() < 0.6:
        asked["dosesPerDay"] = str(draw.choice(protocol.doses))
    if protocol.delivery == "single dose" and draw.random() < 0.5:
        by = draw.choice(("pump", "pump", "hand"))
        asked["over"] = {"minutes": draw.choice(MINUTES), "by": by, **({"rateStep": draw.choice(STEPS)} if by == "pump" else {})}
    if protocol.delivery == "infusion" and draw.random() < 0.05:
        asked["titrationStep"] = {"mg/kg/h": "0.1", "mg/h": "5", "microgram/kg/min": "2", "mg/24h": "100"}[unit]
    return asked


def edges_of(file):
    """The weights at which the bands of a library file meet."""
    weights = [band["appliesTo"]["weight"] for each in file["protocols"] for band in each["bands"] if band["appliesTo"] != "everyone"]
    return sorted({F(figure) for each in weights for key, figure in each.items() if key != "citation"})
