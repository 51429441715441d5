"""Whose dose it is: the weight it counts on, and the limits that hold for that person (clinical.md 1, 8; 2; 4)."""

from fractions import Fraction as F
from typing import NamedTuple, Optional

from figures import Q, half_up, q
from limits import BMI_BASIS, BMI_HIGHEST, BMI_LOWEST, WEIGHT, Band, Protocol


class Person(NamedTuple):
    measured: F
    dosed: F
    basis: str
    weights: Optional[dict]  # actual, ideal, adjusted; None where nobody gave height and sex
    bmi: Optional[F]


def person_of(order) -> Person:
    measured, body = F(order["weight"]), order.get("body")
    if body is None:
        return Person(measured, measured, "actual", None, None)
    height = F(body["height"])
    weights = {"actual": measured, "ideal": None, "adjusted": None}
    if height >= F("152.4"):
        base = F(50) if body["sex"] == "male" else F("45.5")
        ideal = base + F("2.3") * (height - F("152.4")) / F("2.54")
        weights["ideal"] = half_up(ideal, F("0.01"))
        weights["adjusted"] = half_up(ideal + F("0.4") * (measured - ideal), F("0.01"))
    return Person(measured, weights[body["basis"]], body["basis"], weights, measured / (height / 100) ** 2)


def band_of(protocol: Protocol, person: Person, adjustment: Optional[str]) -> Band:
    """Bands read the measured weight."""
    (band, adjusted), = [(b, a) for holds, b, a in protocol.bands if holds(person.measured)]
    return adjusted[adjustment] if adjustment else band


def finding(severity, kind, **more):
    return {"severity": severity, "kind": kind, **more}


def fenced(kind, figure: Q, below, above):
    """A figure against (caution, stop) on each side; the graver alone."""
    found = []
    for side, (caution, stop), is_past in (
        ("below", below, lambda edge: figure.value < edge),
        ("above", above, lambda edge: figure.value > edge),
    ):
        for severity, edge in (("stop", stop), ("caution", caution)):
            if edge is not None and is_past(edge):
                limit = {"at": q(edge, figure.unit)}
                found.append(finding(severity, kind, side=side, figure=figure, limit=limit))
                break
    return found


def hold_person(protocol: Protocol, person: Person):
    """What is said of the weight and of whose it is; not of the dose."""
    found = fenced("weight", Q(person.measured, "kg"), WEIGHT["below"], WEIGHT["above"])
    if person.basis != "actual" and person.dosed > person.measured:
        weight, actual = Q(person.dosed, "kg"), Q(person.measured, "kg")
        found.append(finding("caution", "calculated weight", basis=person.basis, weight=weight, actual=actual))
    if not protocol.builtIn:
        found += _another_basis(protocol.basis, person)
    if person.bmi is not None:
        found += _body_mass(person)
    return found


def _another_basis(asked, person):
    if asked == "ideal or measured if lower":
        if person.weights is None or person.weights["ideal"] is None:
            return [finding("caution", "another basis", basis=person.basis, isUnknown=True)]
        lower = min(person.weights["ideal"], person.measured)
        is_lower = person.basis != "adjusted" and person.dosed == lower
        return [] if is_lower else [finding("caution", "another basis", basis=person.basis)]
    name = "actual" if asked == "measured" else asked
    return [] if person.basis == name else [finding("caution", "another basis", basis=person.basis)]


def _body_mass(person):
    """clinical.md gives no figures for these: they are the tool's own, as its view Library shows them."""
    figure = Q(person.bmi, "kg/m²")
    for side, edge, is_past in (("below", BMI_LOWEST, person.bmi < BMI_LOWEST), ("above", BMI_HIGHEST, person.bmi > BMI_HIGHEST)):
        if is_past:
            limit = {"at": q(edge, "kg/m²")}
            return [finding("caution", "body mass index", side=side, figure=figure, limit=limit)]
    if person.bmi >= BMI_BASIS:
        return [finding("note", "basis", figure=figure, limit={"at": q(BMI_BASIS, "kg/m²")})]
    return []
