"""Which published protocols an order is above, inside and below: the table of clinical.md 3, on the measured weight."""

from fractions import Fraction as F

from figures import Q, amount_of, in_unit, per_kg_unit, q

_SCHWENK, _COHEN, _ACEP = "Schwenk et al. 2018", "Cohen et al. 2018", "ACEP 2017"
_ANZCA, _HIGHLAND = "ANZCA Faculty of Pain Medicine 2021", "NHS Highland"
_SCHWARTZMAN, _BLONK, _JACKSON = "Schwartzman et al. 2009", "Blonk et al. 2010", "Jackson et al. 2010"
# protocol, publisher, low, high, a cap for the whole body, and the weights that it is for.
_ROWS = (
    ("single-iv-dose", _SCHWENK, None, q("0.35", "mg/kg"), None, None),
    ("single-iv-dose", _ACEP, q("0.1", "mg/kg"), q("0.3", "mg/kg"), None, None),
    ("continuous-iv", _SCHWENK, None, q(1, "mg/kg/h"), None, None),
    ("continuous-iv", _ANZCA, q("0.05", "mg/kg/h"), q("0.5", "mg/kg/h"), None, None),
    ("continuous-iv", _HIGHLAND, q("2.5", "mg/h"), q(25, "mg/h"), None, lambda kg: kg > 50),
    ("continuous-iv", _HIGHLAND, q("2.5", "mg/h"), q(15, "mg/h"), None, lambda kg: kg < 50),
    ("crps-sci-iv", _COHEN, q("0.35", "mg/kg/h"), q("0.35", "mg/kg/h"), None, None),
    ("crps-sci-iv", _ANZCA, q("0.05", "mg/kg/h"), q("0.5", "mg/kg/h"), None, None),
    ("crps-sci-iv", _SCHWARTZMAN, None, q("0.35", "mg/kg/h"), q(25, "mg/h"), None),
    ("oral", _BLONK, q("0.5", "mg/kg/dose"), q("0.5", "mg/kg/dose"), None, None),
    ("subcutaneous", _JACKSON, q(100, "mg/24h"), q(500, "mg/24h"), None, None),
)


def published(protocol, amount: F, measured: F, is_on_another: bool):
    unit = per_kg_unit(protocol.delivery)
    stands = {"above": [], "inside": [], "below": []}
    spoken, possible = set(), set()
    for id, by, low, high, cap, weights in _ROWS:
        if id != protocol.id or not protocol.builtIn:
            continue
        possible.add(by)
        if weights and not weights(measured):
            continue
        spoken.add(by)
        bottom = amount_of(low, measured) if low else F(0)
        top = amount_of(high, measured)
        if cap:
            top = min(top, amount_of(cap, measured))
        where = "above" if amount > top else "below" if amount < bottom else "inside"
        ends = {"low": in_unit(bottom, unit, measured), "high": in_unit(top, unit, measured)}
        stands[where].append({"by": {"publisher": by}, **ends})
    return {
        "weight": Q(measured, "kg"),
        "dose": in_unit(amount, unit, measured),
        "isOrderedOnAnother": is_on_another,
        **stands,
        "silent": [{"by": {"publisher": by}} for by in sorted(possible - spoken)],
    }
