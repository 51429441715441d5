"""Works out seeded orders twice, here and by the command: python3 run.py COMMAND ORDERS [LIBRARY…]"""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from limits import BUILT_IN, VIALS, hospital
from opinion import outcome
from orders import edges_of, order
from verdict import disagreements

SEED = 20261127
MOST_SHOWN = 4000


def answers(command, library, orders):
    """The command's answer to each order, in their order."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as written:
        for each in orders:
            written.write(json.dumps(each, ensure_ascii=False) + "\n")
        written.seek(0)
        words = ["node", command, "dose", "--json", *(["--library", library] if library else [])]
        with subprocess.Popen(words, stdin=written, stdout=subprocess.PIPE, encoding="utf-8") as run:
            yield from (json.loads(line) for line in run.stdout)


def main(command, count, libraries):
    cover, total, wrong = Counter(), 0, Counter()
    shown = []
    for library, share in [(None, count - count // 2), *((name, count // 2 // len(libraries)) for name in libraries)]:
        file = json.loads(Path(library).read_text("utf-8")) if library else None
        protocols, vials = hospital(file) if file else (BUILT_IN, VIALS)
        draw, name = Random(f"{SEED} {Path(library).name if library else ''}"), file["library"]["id"] if file else "built-in"
        orders = [order(draw, protocols, vials, edges_of(file) if file else []) for _ in range(share)]
        number = 0
        for number, (asked, answered) in enumerate(zip(orders, answers(command, library, orders)), 1):
            expected = outcome(asked, protocols, vials)
            found = disagreements(expected, answered)
            for each in found:
                wrong[(name, each.split(":")[0], each.split(":")[1][:60])] += 1
            if found:
                shown.append((name, asked, found))
            tally(cover, name, protocols[asked["protocol"]], asked, expected)
        if number != share:
            sys.exit(f"{name}: {share} orders, {number} answers")
        total += share
    table(cover)
    print(f"{total} orders, {len(shown)} differ")
    for key, n in wrong.most_common(60):
        print(n, *key)
    for name, asked, found in shown[:MOST_SHOWN]:
        print(name, json.dumps(asked, ensure_ascii=False))
        for each in found[:6]:
            print("   ", each)
    return 1 if shown else 0


def tally(cover, name, protocol, asked, expected):
    cover["library", name] += 1
    cover["unit", asked["dose"]["unit"]] += 1
    cover["route", f"{protocol.route}, {protocol.delivery}"] += 1
    cover["outcome", expected["kind"]] += 1
    for each in expected.get("stops") or expected["plan"]["findings"]:
        cover[each["severity"], " ".join(filter(None, (each["kind"], each.get("side"), each.get("held"))))] += 1


def table(cover):
    for (column, row), n in sorted(cover.items()):
        print(f"{column:8} {row:40} {n:6}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
