"""LibreOffice reads the charter's DOCX and ODT with the text the program meant.

tests/office/same_text.py BUILD_FOLDER. Needs soffice and pandoc; part of ./dev test --full.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

program = pathlib.Path(sys.argv[1]).resolve() / "concordat"
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def words(text):
    """The text without spaces, line ends and the marks of a list."""
    return re.sub(r"[\s•·–\-\ufeff]+", "", unicodedata.normalize("NFC", text))


def read_by_office(folder, document):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
                    "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder / "read",
                    document], check=True, capture_output=True, timeout=300)
    text = folder / "read" / (document.stem + ".txt")
    return words(text.read_text(encoding="utf-8"))


def paragraphs(document):
    """Paragraphs of the document as pandoc reads them, long enough to be recognised."""
    plain = subprocess.run(["pandoc", document, "-t", "plain", "--wrap=none"], check=True,
                           capture_output=True, text=True).stdout
    found = []
    for line in plain.splitlines():
        if not line.startswith(" ") and set(line) - set("-= ") and len(words(line)) >= 12:
            found.append(words(re.sub(r"^\s*\(?\w{1,4}[.)]\s+", "", line)))
    return found


def main():
    missing = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        workspace = folder / "sematech.concordat"
        subprocess.run([program, "sample", "sematech", workspace], check=True, capture_output=True)
        for language in ("en", "zh_CN"):
            for form in ("docx", "odt"):
                document = folder / f"charter-{language}-{form}.{form}"
                subprocess.run([program, "charter", workspace, "--lang", language, "--to", form,
                                "-o", document], check=True)
                text = read_by_office(folder, document)
                expected = paragraphs(document)
                absent = [one for one in expected if one not in text]
                print(f"{document.name}: {len(expected) - len(absent)} of {len(expected)} "
                      f"paragraphs read back by LibreOffice")
                for one in absent[:5]:
                    print(f"  not found: {one[:100]}")
                missing += len(absent) + (0 if len(expected) > 50 else 1)
    return 1 if missing else 0


sys.exit(main())
