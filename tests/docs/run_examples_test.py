#!/usr/bin/env python3
"""Shows that an example that does not do what the manual says is found."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import run_examples

PROGRAM = """#!/bin/sh
case "$1" in
--help) printf 'Subcommands:\\n  greet   Greets\\n  fail    Fails\\n' ;;
greet) echo "hello $2"; echo "at 12:00" ;;
fail) echo "no such thing" >&2; exit 3 ;;
esac
"""

# page, whether it holds
PAGES = [
    ("```console\n$ concordat greet you\nhello you\nat 12:00\n```\n", True),
    ("```console\n$ concordat greet you\n```\n", True),
    ("```console\n$ concordat greet you\nhello …\nat …:00\n```\n", True),
    ("```console\n$ concordat greet you\n…\nat 12:00\n```\n", True),
    ("```console\n$ concordat greet \\\n> you\nhello you\n…\n```\n", True),
    ("```console\n$ concordat fail\nno such thing\n$ echo $?\n3\n```\n", True),
    ("<!-- file: a.txt -->\n```json\n{}\n```\n```console\n$ cat a.txt\n{}\n```\n", True),
    ("```console\n$ concordat greet you\nhello me\nat 12:00\n```\n", False),
    ("```console\n$ concordat greet you\nhello you\n```\n", False),
    ("```console\n$ concordat greet you\nhello you\nat 12:00\nbye\n```\n", False),
    ("```console\n$ concordat fail\n```\n", False),
    ("```console\n$ concordat fail\n$ echo $?\n4\n```\n", False),
    ("```console\nhello you\n```\n", False),
    ("```console\n$ concordat greet you\n", False),
    ("<!-- copy: no/such/file -->\n```console\n$ concordat greet you\n```\n", False),
    ("Nothing is run here.\n", False),
]


class RunExamplesTest(unittest.TestCase):
    def run_page(self, text, *options):
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder, "concordat")
            program.write_text(PROGRAM, encoding="utf-8")
            program.chmod(0o755)
            page = Path(folder, "page.md")
            page.write_text(text, encoding="utf-8")
            with contextlib.redirect_stdout(io.StringIO()) as said:
                status = run_examples.main(
                    ["--program", str(program), *[str(o) for o in options], str(page)])
            return status, said.getvalue()

    def test_pages_hold_or_not(self):
        for text, holds in PAGES:
            with self.subTest(text=text):
                status, said = self.run_page(text)
                self.assertEqual(status == 0, holds, said)

    def test_a_page_that_needs_what_is_missing_is_not_run(self):
        text = "<!-- needs: server -->\n```console\n$ concordat greet you\n```\n"
        self.assertEqual(self.run_page(text)[0], 1)
        self.assertEqual(self.run_page(text, "--with", "server")[0], 0)

    def test_a_command_without_an_example_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            reference = Path(folder, "cli.md")
            reference.write_text("```console\n$ concordat --json greet you\n```\n",
                                 encoding="utf-8")
            said = self.run_page(PAGES[0][0], "--reference", reference)[1]
        self.assertIn("no example of “concordat fail”", said)
        self.assertNotIn("“concordat greet”", said)


if __name__ == "__main__":
    unittest.main()
