"""Works out seeded orders twice, here and by the command: python3 run.py COMMAND ORDERS [LIBRARY…]"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from coverage import Coverage
from limits import BUILT_IN, VIALS, hospital
from opinion import outcome
from orders import edges_of, order
from verdict import disagreements

SEED = 20261127
# Fewer orders than these need not reach every side of every limit.
WHOLE_RUN = 19_000
MOST_SHOWN = 12


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
    """0 where nothing differs and, of a whole run, no side of any limit is missed."""
    reached, total, shown = Coverage(), 0, []
    # Half of them under the built-in limits; of the rest the most under the last library, which has every rule.
    part = count // 2 // (len(libraries) + 11)
    for library, share in [(None, count // 2), *((name, part) for name in libraries[:-1]), (libraries[-1], part * 12)]:
        file = json.loads(Path(library).read_text("utf-8")) if library else None
        protocols, vials = hospital(file) if file else (BUILT_IN, VIALS)
        draw, name = Random(f"{SEED} {Path(library).name if library else ''}"), file["library"]["id"] if file else "built-in"
        orders = [order(draw, protocols, vials, edges_of(file) if file else []) for _ in range(share)]
        number = 0
        for number, (asked, answered) in enumerate(zip(orders, answers(command, library, orders)), 1):
            expected = outcome(asked, protocols, vials)
            reached.add(name.replace("example-hospital-", ""), protocols[asked["protocol"]], asked, expected, vials)
            found = disagreements(expected, answered)
            if found:
                shown.append((name, asked, found))
        if number != share:
            sys.exit(f"{name}: {share} orders, {number} answers")
        total += share
    for line in reached.lines():
        print(line)
    for name, asked, found in shown[:MOST_SHOWN]:
        print(name, json.dumps(asked, ensure_ascii=False))
        for each in found[:6]:
            print("   ", each)
    missed = reached.missed() if total >= WHOLE_RUN else []
    for each in missed:
        print("not reached:", each)
    print(f"{total} orders, {len(shown)} differ")
    return 1 if shown or missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
