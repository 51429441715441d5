"""Exact figures with their units, and how a dose reads in each unit (clinical.md 1, 0 and 5)."""

from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple, Optional, Union


class Q(NamedTuple):
    """A figure and its unit, never apart."""

    value: Fraction
    unit: str


def q(figure: Union[str, int, Fraction], unit: str) -> Q:
    return Q(Fraction(figure), unit)


# Each delivery: per kilogram, for the whole body, what is set, what a whole-body fence is held in, and its hours.
DELIVERIES = {
    "infusion": ("mg/kg/h", "mg/h", "mL/h", "mg/24h", 24),
    "single dose": ("mg/kg", "mg", "mL", "mg", 1),
    "divided doses": ("mg/kg/dose", "mg/dose", "mL/dose", "mg/dose", 1),
}
ONE = Fraction(1)
# unit → its delivery, whether it is per kilogram, and how many of the delivery's own one of it is.
UNITS = {
    "mg/kg": ("single dose", True, ONE),
    "mg": ("single dose", False, ONE),
    "mg/kg/h": ("infusion", True, ONE),
    "mg/h": ("infusion", False, ONE),
    "microgram/kg/min": ("infusion", True, Fraction(60, 1000)),
    "mg/24h": ("infusion", False, Fraction(1, 24)),
    "mg/kg/dose": ("divided doses", True, ONE),
    "mg/dose": ("divided doses", False, ONE),
}


def per_kg_unit(delivery: str) -> str:
    return DELIVERIES[delivery][0]


def amount_unit(delivery: str) -> str:
    return DELIVERIES[delivery][1]


def is_per_kg(unit: str) -> bool:
    return UNITS[unit][1]


def amount_of(dose: Q, weight: Fraction) -> Fraction:
    """mg, mg/h or mg per dose."""
    _, per_kg, factor = UNITS[dose.unit]
    own = dose.value if factor is ONE else dose.value * factor
    return own * weight if per_kg else own


def per_kg_of(dose: Q, weight: Fraction) -> Fraction:
    """mg/kg, mg/kg/h or mg/kg per dose, of a weight in kg."""
    return amount_of(dose, weight) / weight


def in_unit(amount: Fraction, unit: str, weight: Fraction) -> Q:
    """mg, mg/h or mg per dose → the same in a unit that it can be ordered in."""
    _, per_kg, factor = UNITS[unit]
    own = amount if factor is ONE else amount / factor
    return Q(own / weight if per_kg else own, unit)


def half_up(exact: Fraction, step: Fraction) -> Fraction:
    return floor(exact / step + Fraction(1, 2)) * step


def down(exact: Fraction, step: Fraction) -> Fraction:
    return floor(exact / step) * step


def whole(count: Fraction) -> int:
    """How many whole ones hold it."""
    return ceil(count)


def file_unit(unit: str) -> str:
    """A library file writes "mg/24 h" where an order writes "mg/24h"."""
    return unit.replace("24 h", "24h")


def figure_in(written, unit: Optional[str] = None) -> Optional[Q]:
    """A figure of a library file: text, or {figure, unit?}."""
    if written is None:
        return None
    if isinstance(written, str):
        return q(written, unit or "")
    return q(written["figure"], file_unit(written.get("unit", unit or "")))
