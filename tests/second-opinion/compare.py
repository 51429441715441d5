"""What was expected beside what the program answered, figure by figure; every difference in words."""

from fractions import Fraction as F

from figures import Q

# Words, places and drawing: no figure or verdict of an order. Whatever else the program says must have been expected.
WORDS = {
    "formula", "first", "terms", "citation", "reason", "hedge", "scope", "setBy", "specialistBand", "edges", "order",
    "isOwn", "by", "ofVial", "market",
}


def exact(value) -> F:
    """{figure, exact?} → its exact value; the figure must be it, or come as near as twelve digits."""
    figure = F(value["figure"])
    if "exact" not in value:
        return figure
    whole = F(value["exact"])
    assert abs(figure - whole) * 10**11 <= abs(whole), value
    return whole


def differences(expected, actual, at=""):
    """Every place where they differ, as text."""
    if isinstance(expected, Q):
        if not isinstance(actual, dict) or "figure" not in actual:
            return [f"{at}: expected {text(expected)}, got {actual!r:.80}"]
        got = Q(exact(actual), actual["unit"])
        return ([] if got == expected else [f"{at}: expected {text(expected)}, got {text(got)}"]) + _worked(actual, at)
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return [f"{at}: expected {sorted(expected)}, got {actual!r:.80}"]
        found = [d for key, each in expected.items() for d in differences(each, actual.get(key), f"{at}/{key}")]
        more = set(actual) - set(expected) - WORDS
        return found + [f"{at}/{key}: not expected: {str(actual[key]):.90}" for key in sorted(more)]
    if isinstance(expected, (list, tuple)):
        if not isinstance(actual, list) or len(actual) != len(expected):
            return [f"{at}: expected {len(expected)}, got {str(actual):.200}"]
        return [d for n, (a, b) in enumerate(zip(expected, actual)) for d in differences(a, b, f"{at}/{n}")]
    return [] if expected == actual else [f"{at}: expected {expected!r}, got {actual!r:.80}"]


def _worked(figure, at):
    """A figure that says what it was worked out from comes out of that."""
    if "terms" not in figure:
        return []
    value = exact(figure["first"])
    for term in figure["terms"]:
        operand = exact(term["operand"])
        by = term["by"]
        value = value * operand if by == "×" else value / operand if by == "÷" else value + operand if by == "+" else value - operand
    return [] if value == exact(figure) else [f"{at}: its own terms give {value}, not {figure['figure']}"]


def text(figure: Q) -> str:
    return f"{figure.value} {figure.unit}"
