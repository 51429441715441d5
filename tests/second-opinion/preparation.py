"""What a dose is given from: strength and its bounds, how it is made, what is left (clinical.md 2 and 4)."""

from fractions import Fraction as F
from math import floor
from typing import NamedTuple, Optional

from figures import Q, down, half_up, q, whole
from limits import FINEST_MARK, STRENGTH, Protocol
from person import fenced, finding


class Made(NamedTuple):
    """Its mg and its true final volume in mL; the vial and the way, where they are chosen; the wanted rate and hours."""

    drug: F
    volume: F
    vial: Optional[str] = None
    way: Optional[str] = None
    wanted: Optional[tuple] = None

    @property
    def strength(self) -> F:
        return self.drug / self.volume


def made_of(order, amount: F, vials) -> Optional[Made]:
    asked = order.get("preparation")
    if asked is None:
        return None
    mixing = asked.get("mixing", {})
    vial, way = mixing.get("vial"), mixing.get("way")
    if "wantedRate" in asked:
        rate, hours = F(asked["wantedRate"]), F(asked["hours"])
        return Made(amount * hours, rate * hours, vial, way, (rate, hours))
    drug, volume = F(asked["drug"]), F(asked["volume"])
    if way == "added to":
        volume += drug / (vials[vial][0] / vials[vial][1])
    return Made(drug, volume, vial, way)


def hold_strength(protocol: Protocol, made: Made):
    """mg per mL against the bounds of its use; a hospital's own before them."""
    strength = Q(made.strength, "mg/mL")
    listed = any((drug, volume) == (made.drug, made.volume) for _, drug, volume, _ in protocol.listed)
    use = use_of(protocol, made, listed)
    found = fenced("strength", strength, STRENGTH[use][:2], STRENGTH[use][2:])
    custom = None if listed else protocol.custom
    if custom:
        own = [custom.get(name) for name in ("softMin", "hardMin", "softMax", "hardMax")]
        found += fenced("strength", strength, own[:2], own[2:])
    elif protocol.listed and not listed and not protocol.fixed:
        found.append(finding("stop", "not listed", drug=Q(made.drug, "mg"), volume=Q(made.volume, "mL")))
    return _gravest(found)


def _gravest(found):
    """The tool's bound and a hospital's own on one side: the graver; where they are alike, either may be told."""
    strengths = [each for each in found if each["kind"] == "strength"]
    stops = [each for each in strengths if each["severity"] == "stop"]
    kept = stops or strengths
    if len(kept) > 1:
        kept = [{**kept[0], "limit": {"either": [each["limit"]["at"] for each in kept]}}]
    return [each for each in found if each["kind"] != "strength"] + kept


def use_of(protocol, made, listed):
    if protocol.route != "intravenous":
        return protocol.route
    if protocol.delivery == "single dose":
        return "single intravenous dose"
    is_own = not listed and (protocol.custom or protocol.fixed)
    return "bag for a wanted rate" if made.wanted or is_own else "intravenous infusion"


def drawn(made: Made, vial: str, way: str, vials):
    """From whole vials: mL of the drug, of diluent, and what the vials have left."""
    drug, volume = vials[vial]
    strength = drug / volume
    of_drug = made.drug / strength
    count = whole(made.drug / drug)
    left = count * drug - made.drug
    return {
        "vial": {"id": vial, "drug": Q(drug, "mg"), "volume": Q(volume, "mL")},
        "strength": Q(strength, "mg/mL"),
        "way": way,
        "drug": Q(of_drug, "mL"),
        "diluent": Q(made.volume - of_drug, "mL"),
        "final": Q(made.volume, "mL"),
        "vials": Q(F(count), "vials"),
        "isUndiluted": made.volume == of_drug,
        "isAllUsed": left == 0,
        "leftOver": {"drug": Q(left, "mg"), "volume": Q(left / strength, "mL")},
    }


def must_dilute(protocol: Protocol, vial: str, vials) -> bool:
    """100 mg/mL must be diluted before intravenous use (US label)."""
    drug, volume = vials[vial]
    return protocol.route == "intravenous" and drug / volume >= 100


def bag(protocol: Protocol, made: Made, vials, most: F):
    """What to put in for a wanted rate, from the chosen vial or from each; no mark past what stops a dose."""
    rate, hours = made.wanted
    froms = []
    for vial in [made.vial] if made.vial else vials:
        up = drawn(made, vial, "made up to", vials)
        each = {"drawUp": up, "overflows": up["drug"].value > made.volume}
        if must_dilute(protocol, vial, vials):
            each["dilution"] = {"value": q(100, "mg/mL")}
        nearest = half_up(up["drug"].value, FINEST_MARK)
        if nearest * up["strength"].value / hours > most:
            nearest = down(up["drug"].value, FINEST_MARK)
        if nearest != up["drug"].value:
            each["offTheMark"] = {"nearest": Q(nearest, "mL"), "holds": Q(nearest * up["strength"].value, "mg")}
        froms.append(each)
    return {
        "rate": Q(rate, "mL/h"), "hours": Q(hours, "h"),
        "drug": Q(made.drug, "mg"), "volume": Q(made.volume, "mL"), "from": froms,
    }


def remainder(drug: F, volume: F, takes: F):
    """What is given of preparations that are all alike, and what is left of the last of them."""
    full, needed = floor(takes / volume), whole(takes / volume)
    part = takes - full * volume
    given = part if part else volume
    strength = drug / volume
    return {
        "made": {"drug": Q(drug, "mg"), "volume": Q(volume, "mL")},
        "takes": Q(takes, "mL"),
        "uses": "whole ones" if not part else "whole ones and a part" if full else "a part",
        "isSeveral": takes > volume,
        "whole": Q(F(full), "bags"),
        "needed": Q(F(needed), "bags"),
        "given": {"volume": Q(given, "mL"), "drug": Q(given * strength, "mg")},
        "left": {"volume": Q(volume - given, "mL"), "drug": Q(drug - given * strength, "mg")},
    }


def run_out(made: Made, rate: F, delivers: F):
    """How long it lasts, in whole minutes rounded down; what a day takes."""
    day = rate * 24
    out = {
        "minutes": str(floor(made.volume / rate * 60)),
        "drugInADay": Q(delivers * 24, "mg"),
        "volumeInADay": Q(day, "mL"),
        "day": remainder(made.drug, made.volume, day),
    }
    if day > made.volume:
        out["short"] = Q(day - made.volume, "mL")
    return out
