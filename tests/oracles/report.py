"""Comparing with printed numbers, and the exit status of an oracle."""

import sys

_wrong = []


def expect(case, found, printed, digits=0):
    """`digits`: half a unit of the last printed digit; 0 asks for equality."""
    same = len(found) == len(printed) and all(
        abs(f - p) <= digits for f, p in zip(found, printed)
    )
    if not same:
        _wrong.append(case)
        print(f"{case}: {[str(f) for f in found]} instead of {[str(p) for p in printed]}")


def expect_same(case, found, wanted):
    """Two lists that have to be alike; tells where they first differ."""
    if found == wanted:
        return
    _wrong.append(case)
    at = next((i for i, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]),
              min(len(found), len(wanted)))
    print(f"{case}: entry {at} of {len(found)} is {found[at:at + 3]}, "
          f"instead of {wanted[at:at + 3]} of {len(wanted)}")


def finish():
    print("all cases come out" if not _wrong else f"{len(_wrong)} cases differ")
    sys.exit(1 if _wrong else 0)
