"""Holds a file against the OASIS schema of OpenDocument 1.3.

Debian has that schema with Emacs, in the compact notation. rnc2rng makes RELAX NG of it, which
xmllint reads.
"""

import functools
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

PARTS = ("content.xml", "styles.xml", "meta.xml", "settings.xml")

STRING = r"""(?:"[^"]*"|'[^']*')"""
INSIDE = rf"""(?:[^\[\]"']|{STRING})*"""
ANNOTATION = rf"""\[(?:[^\[\]"']|{STRING}|\[{INSIDE}\])*\]"""


@functools.cache
def schema():
    """The schema as RELAX NG, in a folder that lives as long as the test. Annotations, which only
    describe, are taken out first: rnc2rng does not know them."""
    found = sorted(Path("/usr/share/emacs").glob("*/etc/schema/OpenDocument-schema-v1.3.rnc"))
    if not found:
        raise FileNotFoundError("the schema of OpenDocument is in Debian's package emacs-common")
    compact = found[-1].read_text(encoding="utf-8")
    compact = re.sub(rf">>\s*[\w:]+\s*{ANNOTATION}", "", compact)
    compact = re.sub(rf"(?m)^{ANNOTATION}", "", compact)
    schema.folder = tempfile.TemporaryDirectory(prefix="concordat-schema-")
    plain, full = (Path(schema.folder.name) / f"schema.{ending}" for ending in ("rnc", "rng"))
    plain.write_text(compact, encoding="utf-8")
    subprocess.run(["rnc2rng", plain, full], check=True)
    return full


def complaints(text):
    """What xmllint says of one part of a document; empty when it is valid."""
    checked = subprocess.run(["xmllint", "--noout", "--relaxng", schema(), "-"], input=text,
                             capture_output=True)
    return "" if checked.returncode == 0 else checked.stderr.decode("utf-8", "replace")


def problems(file):
    """`part: complaint` for every part of an ODT that is not valid."""
    with zipfile.ZipFile(file) as package:
        return [f"{part}: {said}" for part in PARTS if (said := complaints(package.read(part)))]
