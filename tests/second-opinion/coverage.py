"""What the orders reached: units, routes, bands, stops and cautions, and each limit from below, on it and from above."""

from collections import Counter
from fractions import Fraction as F

from edges import LIMITS
from figures import Q, amount_of
from limits import STRENGTH, WEIGHT
from person import band_of, person_of
from preparation import made_of, use_of

# A thousandth, the finest figure of an order, is so much of the lowest limits.
NEAR = F(1, 20)


class Coverage:
    def __init__(self):
        self.said, self.sides = Counter(), Counter()
        self.edges = set()

    def add(self, name, protocol, asked, expected, vials):
        self.said["library", name] += 1
        self.said["unit", asked["dose"]["unit"]] += 1
        self.said["route", f"{protocol.route}, {protocol.delivery}"] += 1
        self.said["outcome", expected["kind"]] += 1
        for each in expected.get("stops") or expected["plan"]["findings"]:
            words = (each["kind"], each.get("side"), each.get("held"))
            self.said[each["severity"], " ".join(filter(None, words))] += 1
        self._limits(name, protocol, asked, vials)

    def _limits(self, name, protocol, asked, vials):
        person = person_of(asked)
        for edges in WEIGHT.values():
            for edge in edges:
                self._side(f"weight {edge} kg", person.measured, F(edge))
        band = band_of(protocol, person, asked.get("adjustment"))
        self.said["band", f"{name} {protocol.id} {band_number(protocol, person)} {asked.get('adjustment') or ''}".strip()] += 1
        dose = Q(F(asked["dose"]["figure"]), asked["dose"]["unit"])
        amount = amount_of(dose, person.dosed)
        for limit in LIMITS:
            edge = getattr(band, limit)
            if edge is not None:
                place = f"{name} {protocol.id} {band_number(protocol, person)} {asked.get('adjustment') or ''} {limit}"
                self._side(" ".join(place.split()), amount, amount_of(edge, person.dosed))
        made = made_of(asked, amount, vials)
        if made and not protocol.listed:
            use = use_of(protocol, made, False)
            for edge in STRENGTH[use]:
                if edge is not None:
                    self._side(f"strength, {use} {float(edge):g} mg/mL", made.strength, edge)

    def _side(self, place, figure, edge):
        self.edges.add(place)
        if abs(figure - edge) <= edge * NEAR:
            side = "on" if figure == edge else "below" if figure < edge else "above"
            self.sides[place, side] += 1

    def missed(self):
        return [f"{place}: none {side}" for place in sorted(self.edges) for side in ("below", "on", "above")
                if not self.sides[place, side]]

    def lines(self):
        for (column, row), n in sorted(self.said.items()):
            yield f"{column:8} {row:64} {n:6}"
        yield f"{'limit':73} {'below':>6} {'on':>6} {'above':>6}   (within 5 per cent)"
        for place in sorted(self.edges):
            yield f"{place:73} " + " ".join(f"{self.sides[place, side]:6}" for side in ("below", "on", "above"))


def band_number(protocol, person):
    (number,) = [n for n, (holds, _, _) in enumerate(protocol.bands, 1) if holds(person.measured)]
    return f"band {number}"
