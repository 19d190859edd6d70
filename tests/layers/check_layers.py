#!/usr/bin/env python3
"""Holds the real includes of core/, ui/ and app/ against the rules of the house.

    check_layers.py [ROOT]

A room is a folder such as `core/store` or `ui/pages/members`. Every include of one of our own
headers must be written from the root (`"core/model/state.h"`), must exist, and must be allowed by
the list below. The core includes no Qt. Exit status: 0 all is well, 1 an include breaks a rule.
"""

import re
import sys
from pathlib import Path

FOUNDATION = {"core/model", "core/measures"}

# What an engine may use besides the model and the measures: only engines above it in this list.
ENGINES = {
    "core/formation": set(),
    "core/governance": {"core/formation"},
    "core/split": {"core/formation", "core/governance"},
    "core/sharing": {"core/formation", "core/governance", "core/split"},
    "core/cadence": {"core/governance", "core/split", "core/sharing"},
    "core/charter": {
        "core/formation", "core/governance", "core/split", "core/sharing", "core/cadence",
    },
    "core/chain": {
        "core/formation", "core/governance", "core/split", "core/sharing",
    },
    "core/warnings": {
        "core/formation", "core/governance", "core/split", "core/sharing", "core/cadence",
        "core/charter", "core/chain",
    },
    "core/course": {
        "core/formation", "core/governance", "core/charter", "core/chain", "core/warnings",
        "core/cadence",
    },
}

CORE = {
    "core/model": set(),
    "core/document": {"core/model"},
    "core/measures": {"core/model"},
    "core/store": {"core/document", "core/model"},
    "core/exchange": {"core/document", "core/model"},
    **{room: FOUNDATION | others for room, others in ENGINES.items()},
}

# Rooms of the window, each only with those above it. Each may also use the whole core.
UI = {
    "ui/bridge": set(),
    "ui/figures": {"ui/bridge"},
    "ui/shell": {"ui/bridge", "ui/figures"},
    "ui/present": {"ui/bridge", "ui/figures", "ui/shell"},
    "ui/models": {"ui/bridge", "ui/figures", "ui/shell"},
    # Every room under ui/pages; none of them may include another.
    "ui/pages": {"ui/bridge", "ui/figures", "ui/shell", "ui/models"},
}

# Single files with a wider view, and why.
EXCEPTIONS = {
    # The one explicit list of pages, from which navigation, palette and help are made.
    "ui/shell/pages.cpp": {"ui/pages"},
    # F5 starts the presentation of what the page shows; a day is asked for as pages do.
    "ui/shell/main_window_commands.cpp": {"ui/present", "ui/models"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT_HEADER = re.compile(r"^(Q[A-Z]\w*|q[a-z]+\.h|Qt\w*/.*)$")
GENERATED = re.compile(r"(^|/)(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")


def room_of(path):
    """`core/store` of `core/store/schema.h`, `ui/pages/members` of a page, `app` of all of app."""
    parts = Path(path).parts
    if parts[0] == "app":
        return "app"
    depth = 3 if parts[:2] == ("ui", "pages") else 2
    return "/".join(parts[:depth]) if len(parts) > depth else "/".join(parts[:-1])


def is_known(room):
    return room == "app" or room in CORE or room in UI or room.startswith("ui/pages/")


def is_allowed(file, target):
    """Whether `file` may include a header of the room `target`."""
    room = room_of(file)
    if room == target:
        return True
    if any(target == wider or target.startswith(wider + "/")
           for wider in EXCEPTIONS.get(file, set())):
        return True
    if room in CORE:
        return target in CORE[room]
    if room == "app":
        return target.startswith(("core/", "ui/"))
    if room.startswith("ui/"):
        kind = "ui/pages" if room.startswith("ui/pages/") else room
        return target.startswith("core/") or target in UI.get(kind, set())
    return False


def findings_in(root, file):
    text = (root / file).read_text(encoding="utf-8")
    if not is_known(room_of(file)):
        yield f"{file}: the room {room_of(file)} is not in the list of tests/layers/check_layers.py"
        return
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        bracket, header = match.groups()
        place = f"{file}:{number}"
        if file.startswith("core/") and QT_HEADER.match(header):
            yield f"{place}: the core includes no Qt, but here is {header}"
        elif bracket == '"' and not GENERATED.search(header):
            if not header.startswith(("core/", "ui/", "app/")):
                yield f"{place}: write {header} from the root, such as core/model/state.h"
            elif not (root / header).is_file():
                yield f"{place}: there is no {header}"
            elif not is_allowed(file, room_of(header)):
                yield f"{place}: {room_of(file)} may not include {room_of(header)} ({header})"
        elif bracket == "<" and header.startswith(("core/", "ui/", "app/")):
            yield f"{place}: our own {header} is included in quotation marks"


def check(root):
    """The number of files read and one line for each include that breaks a rule."""
    files = sorted(
        path.relative_to(root).as_posix()
        for layer in ("core", "ui", "app")
        for ending in ("*.h", "*.cpp")
        for path in (root / layer).rglob(ending)
    )
    return len(files), [finding for file in files for finding in findings_in(root, file)]


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    files, findings = check(root)
    for finding in findings:
        print(finding)
    print(f"{files} files, {len(findings)} includes that break a rule")
    # A tree without files is a wrong path, not a clean house.
    return 1 if findings or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
