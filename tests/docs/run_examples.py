#!/usr/bin/env python3
"""Runs the examples of the manual and compares what comes out with what the manual shows.

    run_examples.py --program BUILD/concordat [--replace FROM=TO] PAGE…

Each page has a folder of its own, in which its examples run from top to bottom. An example is a
line `$ command` in a block ```console; the lines after it are its output, both streams together.

- A command must end with status 0, unless the next command is `$ echo $?`, which shows another.
- Output that is not shown is not compared. `…` within a line stands for any words, `…` alone on a
  line for any number of lines.
- A line that ends with a backslash goes on in the next one, after `> `.
- `<!-- file: NAME -->` before a block of any language writes the block into the folder as NAME.
- `<!-- copy: PATH -->` copies a file or folder of the source tree into the folder.
- `<!-- needs: NAME -->` leaves the page to a run that says `--with NAME`, such as one that has a
  server.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^(\s*)```(\w*)\s*$")
NOTE = re.compile(r"^\s*<!-- (file|copy): (\S+) -->\s*$")
NEEDS = re.compile(r"<!-- needs: (\S+) -->")
TIMEOUT_SECONDS = 120


@dataclass
class Example:
    line: int
    command: str
    output: list = field(default_factory=list)


@dataclass
class Step:
    """What a page asks for at one place: a file, a copy or a block of examples."""
    kind: str
    line: int
    name: str = ""
    lines: list = field(default_factory=list)


def steps_of(text):
    steps, file_name, block = [], None, None
    for number, line in enumerate(text.splitlines(), 1):
        fence = FENCE.match(line)
        note = NOTE.match(line)
        if block is not None:
            if fence and not fence.group(2):
                steps.append(block)
                block = None
            else:
                block.lines.append(line.removeprefix(indent))
        elif fence:
            indent = fence.group(1)
            kind = "file" if file_name else fence.group(2)
            block = Step(kind, number, file_name or "")
            file_name = None
        elif note and note.group(1) == "file":
            file_name = note.group(2)
        elif note:
            steps.append(Step("copy", number, note.group(2)))
    if block is not None:
        raise ValueError(f"the block of line {block.line} has no end")
    return steps


def examples_of(block):
    examples = []
    for offset, line in enumerate(block.lines, 1):
        if line.startswith("$ "):
            examples.append(Example(block.line + offset, line[2:]))
        elif not examples:
            raise ValueError(f"line {block.line + offset}: output without a command")
        elif line.startswith("> ") and not examples[-1].output \
                and examples[-1].command.endswith("\\"):
            examples[-1].command += "\n" + line[2:]
        else:
            examples[-1].output.append(line)
    return examples


def line_matches(shown, printed):
    pattern = ".*".join(re.escape(part) for part in shown.rstrip().split("…"))
    return re.fullmatch(pattern, printed.rstrip()) is not None


def matches(shown, printed):
    if not shown:
        return not printed
    if shown[0].strip() == "…":
        return any(matches(shown[1:], printed[skip:]) for skip in range(len(printed) + 1))
    return bool(printed) and line_matches(shown[0], printed[0]) and matches(shown[1:], printed[1:])


class Page:
    def __init__(self, path, options):
        self.path = path
        self.options = options
        self.problems = []
        self.commands = 0

    def complain(self, line, words):
        self.problems.append(f"{self.path}:{line}: {words}")

    def run(self):
        text = self.path.read_text(encoding="utf-8")
        for old, new in self.options.replace:
            text = text.replace(old, new)
        needs = set(NEEDS.findall(text))
        if not needs <= set(self.options.has):
            return
        with tempfile.TemporaryDirectory(prefix="manual-") as folder:
            for step in steps_of(text):
                if step.kind == "file":
                    target = Path(folder, step.name)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_text("\n".join(step.lines) + "\n", encoding="utf-8")
                elif step.kind == "copy":
                    copy(ROOT / step.name, Path(folder, Path(step.name).name))
                elif step.kind == "console":
                    self.run_block(examples_of(step), folder)

    def run_block(self, examples, folder):
        status = 0
        for index, example in enumerate(examples):
            if example.command == "echo $?":
                if example.output != [str(status)]:
                    self.complain(example.line, f"the status was {status}")
                continue
            status, printed = self.execute(example.command, folder)
            self.commands += 1
            asked = index + 1 < len(examples) and examples[index + 1].command == "echo $?"
            if status != 0 and not asked:
                self.complain(example.line, f"“{example.command}” ended with {status}:\n{printed}")
            elif example.output and not matches(example.output, printed.splitlines()):
                self.complain(example.line, f"“{example.command}” printed:\n{printed}")

    def execute(self, command, folder):
        environment = {
            "PATH": f"{self.options.program.parent}:/usr/local/bin:/usr/bin:/bin",
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "CONCORDAT_USER": "anna",
            "QT_QPA_PLATFORM": "offscreen",
            # Sanitizers and the server's client are configured from outside.
            **{name: value for name, value in os.environ.items()
               if name.endswith("SAN_OPTIONS") or name.startswith("PG")},
        }
        try:
            done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            return -1, f"no end after {TIMEOUT_SECONDS} seconds"
        return done.returncode, done.stdout.decode("utf-8", "replace")


def copy(source, target):
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copyfile(source, target)


def pages_of(paths):
    for path in paths:
        yield from sorted(path.rglob("*.md")) if path.is_dir() else [path]


def undescribed_commands(program, reference):
    """The commands of `--help` that the reference does not show being called."""
    usage = subprocess.run([str(program), "--help"], stdout=subprocess.PIPE, check=True,
                           encoding="utf-8").stdout
    names = re.findall(r"^  ([a-z][a-z-]*)\s", usage.partition("Subcommands:")[2], re.MULTILINE)
    text = reference.read_text(encoding="utf-8")
    shown = {name for block in steps_of(text) if block.kind == "console"
             for example in examples_of(block)
             for name in re.findall(r"\bconcordat (?:--[\w-]+ )*([a-z][a-z-]*)", example.command)}
    if not names:
        return ["no commands at all"]
    return [name for name in names if name not in shown]


def main(arguments):
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=lambda word: Path(word).resolve(), required=True)
    parser.add_argument("--replace", action="append", default=[],
                        type=lambda word: tuple(word.split("=", 1)))
    parser.add_argument("--with", dest="has", action="append", default=[])
    parser.add_argument("--reference", type=Path, help="must show every command of --help")
    parser.add_argument("pages", nargs="*", type=Path)
    options = parser.parse_args(arguments)
    commands, problems = 0, []
    for path in pages_of(options.pages):
        page = Page(path, options)
        try:
            page.run()
        except (ValueError, OSError) as problem:
            page.problems.append(f"{path}: {problem}")
        commands += page.commands
        problems += page.problems
    if options.reference:
        problems += [f"{options.reference}: no example of “concordat {name}”"
                     for name in undescribed_commands(options.program, options.reference)]
    for problem in problems:
        print(problem)
    print(f"{commands} commands run, {len(problems)} problems")
    return 1 if problems or commands == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
