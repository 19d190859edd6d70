"""What the tests of the command line share: running the program, and reading what it wrote."""

import contextlib
import hashlib
import html.parser
import json
import os
import re
import resource
import shutil
import subprocess
import tempfile
import unicodedata
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
CORDIS = ROOT / "tests" / "data" / "cordis"

DONE, NEGATIVE, WRONG_USAGE, UNUSABLE_INPUT, OUTPUT_FAILED = range(5)

# Names that a careless writer would cut, reverse, run or swallow.
ODD_NAMES = {
    "chinese": "集成电路创新联盟（上海）有限公司",
    "rightToLeft": "مركز أبحاث الإلكترونيات",
    "hebrew": "מכון ויצמן למדע",
    "emoji": "Rocket 🚀 & Family 👩‍🔬 Labs",
    "quotes": "O'Neil \"Quoted\" «Guillemets» `tick`",
    "lineBreak": "First line\nSecond line",
    "formula": "=1+1",
    "command": "@SUM(A1)|cmd",
    "markup": "<b>Bold</b> & <script>alert(1)</script>",
    "template": "{{x}} ${y} %1 %n",
    "markdown": "# Head *star* _under_ [link](http://x) ~~~",
    "separators": "a;b,c\td|e\\f",
    "long": "Long " + "Donaudampfschifffahrtsgesellschaft " * 8 + "End",
}


class CommandLine(unittest.TestCase):
    program = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="concordat-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return str(self.folder / name)

    def run_raw(self, *arguments, before=(), limit=None, more_environment=None,
                output=subprocess.PIPE):
        environment = {key: value for key, value in os.environ.items()
                       if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        environment["CONCORDAT_USER"] = "tester"
        environment.update(more_environment or {})

        def lower_limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        return subprocess.run(
            [*before, self.program, *arguments], cwd=self.folder, env=environment,
            stdout=output, stderr=subprocess.PIPE, timeout=300, check=False,
            # With the signal ignored a write beyond the limit fails, as on a full disk.
            preexec_fn=lower_limit if limit else None, restore_signals=limit is None)

    def run_program(self, *arguments, status=DONE):
        """Runs it, expects `status`, and returns what it said on standard output."""
        answer = self.run_raw(*arguments)
        said = answer.stdout.decode(), answer.stderr.decode(errors="replace")
        self.assertEqual(answer.returncode, status, f"{arguments}\n{said[0]}\n{said[1]}")
        if status >= WRONG_USAGE:
            self.assertEqual(said[0], "", f"{arguments}: a failure belongs on standard error")
            self.assertNotEqual(said[1].strip(), "", f"{arguments}: nothing was said")
        return said[0]

    def ask(self, *arguments, status=DONE):
        """Runs it with --json: exactly one document, and nothing else, on standard output."""
        said = self.run_program(*arguments, "--json", status=status)
        document, end = json.JSONDecoder().raw_decode(said)
        self.assertEqual(said[end:].strip(), "", f"{arguments}: more than one document")
        return document

    def info(self, workspace, *more):
        return json.loads(self.run_program("info", workspace, *more))

    def new(self, name="w.concordat", *more):
        self.run_program("new", self.path(name), *more)
        return self.path(name)

    def sample(self, sample="teaching"):
        self.run_program("sample", sample, self.path(sample + ".concordat"))
        return self.path(sample + ".concordat")

    def write(self, name, content):
        target = self.folder / name
        if isinstance(content, bytes):
            target.write_bytes(content)
        else:
            target.write_text(
                content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(target)

    def apply(self, workspace, changes, status=DONE):
        edits = self.write("edits.json", {"label": "Test", "changes": changes})
        return self.run_program("apply", workspace, edits, status=status).split()

    @contextlib.contextmanager
    def untouched(self, workspace):
        """The workspace, and everything that lies beside it, stays as it is, byte by byte."""
        before = bytes_of(workspace)
        yield
        self.assertEqual(bytes_of(workspace), before, "a refused input changed the workspace")


def bytes_of(workspace):
    place = Path(workspace)
    return {found.name: hashlib.sha256(found.read_bytes()).hexdigest()
            for found in place.parent.glob(place.name + "*")}


def member(name, **more):
    """The change that adds a member."""
    return {"table": "member", "id": None, "set": {"name": name, **more}}


def squeezed(text):
    """Without white space and marks of direction, in one form: lines may break anywhere."""
    return re.sub(r"[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+", "",
                  unicodedata.normalize("NFKC", text))


class _Words(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.tags = [], set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)

    def handle_data(self, data):
        self.text.append(data)


def html_words(markup):
    """The text that a browser shows, and the elements it would make."""
    words = _Words()
    words.feed(markup)
    return "".join(words.text), words.tags


def text_of_charter(file):
    """What a reader sees of a charter in any of its formats."""
    if file.endswith(".pdf"):
        return subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True,
                              timeout=60).stdout.decode()
    if file.endswith((".odt", ".docx")):
        part = "content.xml" if file.endswith(".odt") else "word/document.xml"
        with zipfile.ZipFile(file) as archive:
            return "".join(ElementTree.fromstring(archive.read(part)).itertext())
    text = Path(file).read_text(encoding="utf-8")
    if file.endswith(".md"):
        text = subprocess.run(["pandoc", "--from=commonmark", "--to=html"], input=text.encode(),
                              check=True, capture_output=True, timeout=60).stdout.decode()
    return html_words(text)[0]
