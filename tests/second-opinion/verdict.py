"""An expected outcome beside an answered one: findings in any order, and the few that have more than one right form."""

from fractions import Fraction as F

from compare import differences, exact
from figures import Q

# Beside a finding and its limit: the range, the other fence, the reason; they stand in the plan and in the limits.
BESIDE = {"documented", "ceiling", "wholeRate", "listed", "stated", "asked", "most", "because", "weights", "doses", "edges",
          "isForRate", "isOnActual", "refused", "limit", "takes", "beside", "comesTo"}


def disagreements(expected, answered):
    """All differences between two outcomes of one order."""
    if expected["kind"] != answered["kind"]:
        said = answered.get("stops") or answered.get("refusals") or ""
        return [f"kind: expected {expected['kind']} {names(expected)}, got {answered['kind']} {str(said):.300}"]
    if expected["kind"] == "withheld":
        return _findings(expected["stops"], answered["stops"], "stops") + _settings(answered["stops"], "stops")
    plan, got = expected["plan"], answered["plan"]
    return _plan(plan, got, "plan")


def _settings(said, at):
    """A withheld order has no rate and no volume to give anywhere: mL stand only in limits, steps and preparations."""
    if isinstance(said, list):
        return [d for n, each in enumerate(said) for d in _settings(each, f"{at}/{n}")]
    if not isinstance(said, dict) or said.get("kind") == "strength":
        return []
    found = [f"{at}: a setting in a withheld order: {said['figure']} {said['unit']}"] if str(said.get("unit", "")) in (
        "mL", "mL/h", "mL/dose") else []
    kept = {key: each for key, each in said.items() if key not in ("limit", "step", "listed") and not (
        said.get("kind") == "not listed" and key == "volume")}
    return found + [d for key, each in kept.items() for d in _settings(each, f"{at}/{key}")]


def _plan(plan, got, at):
    plan, got = dict(plan), dict(got)
    found = _findings(plan.pop("findings"), got.pop("findings"), f"{at}/findings")
    if "titration" in plan:
        found += _titration(plan.pop("titration"), got.pop("titration", None), f"{at}/titration")
    if "published" in plan:
        found += _published(plan.pop("published"), got.pop("published"), f"{at}/published")
    if "pump" in plan.get("over", {}):
        found += _clock(plan["over"]["pump"].pop("onAClock"), got["over"].get("pump", {}).pop("onAClock", None))
    for whole in (got.get("listed"), got.get("remainder"), got.get("runOut")):
        _without_names(whole)
    if "listed" in plan:
        got["listed"] = {"id": got.get("listed", {}).get("id")}
    if "line" in got:
        got["line"] = {"ceiling": {k: got["line"]["ceiling"].get(k) for k in ("perKg", "flat")},
                       "range": {"from": got["line"]["range"]["from"], "perKg": got["line"]["range"]["perKg"]}}
    if "body" in plan:
        got["body"] = {k: v for k, v in got["body"].items() if k != "body"}
    return found + differences(plan, got, at)


def _without_names(part):
    """A remainder carries along how its preparation is made, which stands in the plan."""
    made = (part or {}).get("made") or ((part or {}).get("day") or {}).get("made")
    for key in ("mixing", "madeFor"):
        if made:
            made.pop(key, None)


def _clock(takes: F, clock):
    shown = exact(clock["minutes"]) + exact(clock["seconds"]) / 60
    off = abs(shown - takes)
    is_right = off == 0 if clock["isExact"] else off * 60 <= F(1, 2)
    return [] if is_right else [f"onAClock: {shown} min for {takes} min"]


def _published(expected, got, at):
    got = {key: got[key] for key in expected}
    for where in ("above", "inside", "below"):
        got[where] = sorted(({"by": {"publisher": e["by"]["publisher"]}, "low": e["low"], "high": e["high"]} for e in got[where]), key=str)
        expected[where] = sorted(expected[where], key=lambda e: e["by"]["publisher"])
        got[where].sort(key=lambda e: e["by"]["publisher"])
    got["silent"] = sorted(({"by": {"publisher": e["by"]["publisher"]}} for e in got["silent"]), key=str)
    found = differences(expected, got, at)
    for where in ("above", "inside", "below", "silent"):
        names_ = [[e["by"]["publisher"] for e in each[where]] for each in (expected, got)]
        if names_[0] != names_[1]:
            found.append(f"{at}/{where}: expected {names_[0]}, got {names_[1]}")
    return found


def _titration(expect, got, at):
    """Which doses the table has is held by its step; each of its rows, by working it out again."""
    if got is None:
        return [f"{at}: not there"]
    rows = [exact(each["plan"]["order"]["dose"]) for each in got["rows"]]
    left = [exact(each["dose"]) for each in got["left"]]
    expected = expect(rows + left)
    found = [f"{at}: {each}" for each in expected["wrong"]]
    found += differences(expected["left"], [{"dose": each["dose"]} for each in got["left"]], f"{at}/left")
    if rows != [each["dose"].value for each in expected["rows"]]:
        rows_, left_ = ([float(each) for each in some] for some in (rows, left))
        return found + [f"{at}: rows {rows_}, left out {left_}; expected {[float(e['dose'].value) for e in expected['rows']]}"]
    for n, (row, other) in enumerate(zip(expected["rows"], got["rows"])):
        found += _plan(row["plan"], other["plan"], f"{at}/{n}")
        for key in ("ordered", "sameRate", "above"):
            found += differences(row[key], other[key], f"{at}/{n}/{key}")
    return found


def names(outcome):
    each = outcome.get("stops") or []
    return [f"{e['kind']} {e.get('side') or e.get('held') or ''}".strip() for e in each]


def _key(finding):
    held = "" if finding["kind"] in ("below minimum", "dose limit") else finding.get("held", "")
    return tuple(str(finding.get(name, "")) for name in ("severity", "kind", "side", "per")) + (str(held), _often(finding))


def _often(finding):
    often = finding.get("dosesPerDay")
    return "" if often is None else str(often.value if isinstance(often, Q) else exact(often))


def _findings(expected, got, at):
    ours, theirs = {_key(e): e for e in expected}, {_key(e): e for e in got}
    found = [f"{at}: expected {' · '.join(filter(None, key))}" for key in ours if key not in theirs]
    found += [f"{at}: not expected {' · '.join(filter(None, key))}: {str(theirs[key]):.400}" for key in theirs if key not in ours]
    if len(theirs) != len(got):
        found.append(f"{at}: the same finding twice")
    for key in ours:
        if key in theirs:
            found += _finding(dict(ours[key]), dict(theirs[key]), f"{at}/{key[1]}")
    return found


def _finding(ours, theirs, at):
    if "either" in ours:
        return min((_finding(dict(each), dict(theirs), at) for each in ours["either"]), key=len)
    found = []
    if "at" in ours:  # a ceiling: where several limits stand at one figure, any of them
        stood = [(limit, besides) for limit, besides in ours.pop("at")
                 if not differences(limit, theirs["limit"]["at"])]
        if not stood:
            found.append(f"{at}/limit: not one that stands lowest: {theirs['limit']['at']}")
        else:
            found += differences(stood[0][1], theirs["beside"], f"{at}/beside")
        found += differences(ours.pop("ceiling"), {k: theirs["ceiling"][k] for k in ("perKg", "flat")}, f"{at}/ceiling")
    if ours["kind"] == "rounded down":
        amount, crossed = ours.pop("refused")
        if not any(not differences(limit, theirs["limit"]["at"]) for limit in crossed):
            found.append(f"{at}/limit: not one that is crossed: {theirs['limit']['at']}")
        theirs.pop("wouldDeliver")
    if "either" in ours.get("limit", {}):
        either = ours.pop("limit")["either"]
        found += [] if any(not differences(each, theirs["limit"]["at"]) for each in either) else [f"{at}/limit: none of them"]
    if "limit" in ours and "at" in ours["limit"]:
        found += differences(ours.pop("limit"), {"at": theirs["limit"]["at"]}, f"{at}/limit")
    left = {k: v for k, v in theirs.items() if k not in BESIDE or k in ours}
    return found + differences(ours, left, at)
