#!/usr/bin/env python3
"""Shows that the layer test finds what it is there to find, on small trees made for it."""

import tempfile
import unittest
from pathlib import Path

import check_layers

CLEAN = {
    "core/model/state.h": "#pragma once\n#include <vector>\n",
    "core/document/draft.h": '#include "core/model/state.h"\n',
    "core/measures/gini.h": '#include "core/model/state.h"\n',
    "core/governance/power.h": '#include "core/measures/gini.h"\n',
    "core/split/split.cpp": '#include "core/governance/power.h"\n',
    "core/store/store.h": '#include "core/document/draft.h"\n',
    "ui/bridge/session.h": '#include <QObject>\n#include "core/store/store.h"\n',
    "ui/shell/page.h": '#include "ui/bridge/session.h"\n',
    "ui/shell/pages.cpp": '#include "ui/pages/members/members.h"\n',
    "ui/pages/members/members.h": '#include "ui/shell/page.h"\n',
    "ui/pages/members/members.cpp": '#include "ui/pages/members/members.h"\n#include "members.moc"\n',
    "ui/pages/chain/chain.h": '#include "ui/shell/page.h"\n',
    "app/main.cpp": '#include <QApplication>\n#include "ui/shell/page.h"\n',
}

# file, line put into it, words the finding must hold
BREAKS = [
    ("core/model/state.h", '#include "core/document/draft.h"', "may not include core/document"),
    ("core/model/state.h", "#include <QString>", "no Qt"),
    ("core/store/store.h", "#  include <QtCore/qglobal.h>", "no Qt"),
    ("core/document/draft.h", '#include "core/store/store.h"', "may not include core/store"),
    ("core/measures/gini.h", '#include "core/document/draft.h"', "may not include core/document"),
    ("core/governance/power.h", '#include "core/split/split.cpp"', "may not include core/split"),
    ("core/split/split.cpp", '#include "core/store/store.h"', "may not include core/store"),
    ("core/split/split.cpp", '#include "ui/bridge/session.h"', "may not include ui/bridge"),
    ("core/store/store.h", '#include "core/measures/gini.h"', "may not include core/measures"),
    ("ui/bridge/session.h", '#include "ui/shell/page.h"', "may not include ui/shell"),
    ("ui/shell/page.h", '#include "ui/pages/chain/chain.h"', "may not include ui/pages/chain"),
    ("ui/pages/members/members.h", '#include "ui/pages/chain/chain.h"',
     "may not include ui/pages/chain"),
    ("ui/shell/page.h", '#include "app/main.cpp"', "may not include app"),
    ("app/main.cpp", '#include "session.h"', "from the root"),
    ("app/main.cpp", '#include "core/model/nowhere.h"', "there is no core/model/nowhere.h"),
    ("app/main.cpp", "#include <core/model/state.h>", "quotation marks"),
    ("core/gadgets/gadget.h", "#pragma once", "is not in the list"),
]


class CheckLayersTest(unittest.TestCase):
    def findings(self, extra=None):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for file, text in CLEAN.items():
                path = root / file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            if extra:
                path = root / extra[0]
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("a", encoding="utf-8") as file:
                    file.write(extra[1] + "\n")
            return check_layers.check(root)[1]

    def test_a_clean_house_has_no_findings(self):
        self.assertEqual(self.findings(), [])

    def test_every_broken_rule_is_found_once(self):
        for file, line, words in BREAKS:
            with self.subTest(file=file, line=line):
                found = self.findings((file, line))
                self.assertEqual(len(found), 1, found)
                self.assertIn(words, found[0])

    def test_engines_use_each_other_only_downwards(self):
        above = set()
        for engine, others in check_layers.ENGINES.items():
            self.assertLessEqual(others, above, engine)
            above.add(engine)


if __name__ == "__main__":
    unittest.main()
