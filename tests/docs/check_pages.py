#!/usr/bin/env python3
"""Checks what the pages say about each other and about the program.

    check_pages.py --program BUILD/concordat

Every relative link leads to a file, and its anchor to a heading; every table of the schema is in
the chapter about the tables; every decision is in the list of decisions.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def anchors_of(page):
    """Headings as Markdown viewers turn them into anchors."""
    text = CODE.sub("", page.read_text(encoding="utf-8"))
    for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def dead_links(page):
    text = CODE.sub("", page.read_text(encoding="utf-8"))
    for link in LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists():
            yield f"{page.relative_to(ROOT)}: the link {link} leads nowhere"
        elif anchor and anchor not in anchors_of(target):
            yield f"{page.relative_to(ROOT)}: there is no heading for {link}"


def undescribed_tables(program):
    schema = json.loads(subprocess.run([program, "schema"], check=True,
                                       stdout=subprocess.PIPE).stdout)
    chapter = (ROOT / "docs/manual/model.md").read_text(encoding="utf-8")
    tables = list(schema["$defs"])
    if not tables:
        yield "the schema has no tables"
    for table in tables:
        if f"`{table}`" not in chapter:
            yield f"docs/manual/model.md: the table {table} is missing"
    for word in re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", chapter, re.MULTILINE):
        for table in re.findall(r"`(\w+)`", word):
            if table not in tables:
                yield f"docs/manual/model.md: there is no table {table}"


def unlisted_decisions():
    folder = ROOT / "docs/decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    for record in sorted(folder.glob("[0-9]*.md")):
        title = record.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        if f"[{title}]({record.name})" not in listed:
            yield f"docs/decisions/README.md: {record.name} is missing or has another title"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    options = parser.parse_args()
    pages = [*ROOT.glob("*.md"), *sorted((ROOT / "docs").rglob("*.md"))]
    findings = [finding for page in pages for finding in dead_links(page)]
    findings += [*undescribed_tables(options.program), *unlisted_decisions()]
    for finding in findings:
        print(finding)
    print(f"{len(pages)} pages, {len(findings)} findings")
    return 1 if findings or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
