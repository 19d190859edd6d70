"""What scripts, disks and people do to a workspace without meaning well."""

import csv
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

from support import (DONE, NEGATIVE, ODD_NAMES, OUTPUT_FAILED, UNUSABLE_INPUT, CommandLine,
                     html_words, member, squeezed, text_of_charter)


class RefusedEdits(CommandLine):
    def test_leave_every_byte_where_it_was(self):
        workspace = self.new()
        (known,) = self.apply(workspace, [member("Known")])
        good = member("Would be good")
        for name, changes in {
                "unknown table": [good, {"table": "none", "id": None, "set": {}}],
                "unknown field": [good, member("A", none=1)],
                "unknown row": [good, {"table": "member", "id": "none", "set": {"name": "A"}}],
                "unknown word": [good, member("A", kind="wizard")],
                "wrong type": [good, member(7)],
                "broken reference": [good, {"table": "contact", "id": None,
                                            "set": {"member": "none", "name": "A"}}],
                "set and delete": [good, {"table": "member", "id": known, "delete": True,
                                          "set": {"name": "A"}}],
                "no date": [good, member("A", joinedOn="2024-02-30")],
                "a NUL": [good, member("A\0B")],
                "half a character": [good, member("A\ud800B")]}.items():
            with self.subTest(name), self.untouched(workspace):
                self.apply(workspace, changes, status=UNUSABLE_INPUT)
        with self.subTest("bytes that are no text"), self.untouched(workspace):
            edits = self.write("bytes.json", b'{"label": "x", "changes": [{"table": "member", '
                                             b'"id": null, "set": {"name": "A\xff\xfeB"}}]}')
            self.run_program("apply", workspace, edits, status=UNUSABLE_INPUT)

    def test_a_name_that_cannot_be_stored_makes_no_workspace(self):
        answer = self.run_raw("new", self.path("n.concordat"), "--name", b"A\xffB")
        self.assertEqual(answer.returncode, UNUSABLE_INPUT)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_nesting_without_end_is_refused_in_every_file(self):
        workspace = self.sample()
        deep = "[" * 300_000 + "]" * 300_000
        self.write("name.json", '{"changes":[{"table":"member","id":null,"set":{"name":' + deep +
                   "}}]}")
        self.write("cost.json", '{"changes":[{"table":"consortium","id":null,"set":{"totalCost":'
                   '{"amount":1,"currency":' + deep + "}}}]}")
        self.write("document.json", '{"format":"concordat","formatVersion":1,"member":' + deep +
                   "}")
        for arguments in (("apply", workspace, "name.json"), ("apply", workspace, "cost.json"),
                          ("import", workspace, "document.json")):
            with self.subTest(arguments[-1]), self.untouched(workspace):
                self.run_program(*arguments, status=UNUSABLE_INPUT)
        calendar = self.write("deep.ics", "BEGIN:VCALENDAR\r\n" + "BEGIN:A\r\n" * 400_000)
        self.run_program("cadence", workspace, "--import", calendar)

    def test_an_edit_of_nothing_leaves_no_trace(self):
        workspace = self.new()
        (known,) = self.apply(workspace, [member("Known")])
        before = self.ask("history", workspace)
        self.apply(workspace, [{"table": "member", "id": known, "set": {"name": "Known"}}])
        self.assertEqual(self.ask("history", workspace), before)


class OddNames(CommandLine):
    def odd_workspace(self):
        workspace = self.new("odd.concordat", "--name", ODD_NAMES["markup"])
        self.apply(workspace, [member(name, status="signatory") for name in ODD_NAMES.values()])
        return workspace

    def names(self, workspace):
        return {row["name"] for row in self.info(workspace)["member"]}

    def test_come_back_equal_from_the_workspace(self):
        workspace = self.odd_workspace()
        self.assertEqual(self.names(workspace), set(ODD_NAMES.values()))
        self.assertEqual(self.info(workspace)["consortium"][0]["name"], ODD_NAMES["markup"])
        self.assertEqual(self.ask("list", workspace)[0]["name"], ODD_NAMES["markup"])
        self.ask("verify", workspace)

    def test_come_back_equal_through_json_and_csv(self):
        workspace = self.odd_workspace()
        before = self.info(workspace)
        for form, target in (("json", "odd.json"), ("csv", "tables")):
            with self.subTest(form):
                self.run_program("export", workspace, "--to", form, "-o", self.path(target))
                copy = self.path(form + ".concordat")
                self.run_program("import", copy, self.path(target), "--as", form)
                self.assertEqual(self.info(copy), before)
                self.run_program("diff", workspace, copy)

    def test_stand_as_they_are_in_the_tables(self):
        self.run_program("export", self.odd_workspace(), "--to", "csv", "-o", self.path("tables"))
        with open(self.path("tables/member.csv"), encoding="utf-8-sig", newline="") as file:
            names = {row["name"] for row in csv.DictReader(file)}
        self.assertEqual(names, set(ODD_NAMES.values()))

    def test_appear_whole_and_unexecuted_in_every_charter(self):
        workspace = self.odd_workspace()
        for form in ("html", "md", "odt", "docx", "pdf"):
            file = self.path("charter." + form)
            self.run_program("charter", workspace, "--to", form, "-o", file)
            text = squeezed(text_of_charter(file))
            for kind, name in ODD_NAMES.items():
                wanted = squeezed(name)
                if form == "pdf":
                    # What only joins two signs is not drawn where the font has no joint sign.
                    wanted = wanted.replace("\u200d", "")
                with self.subTest(form=form, name=kind):
                    self.assertIn(wanted, text)
        self.assertNotIn("script", html_words(Path(self.path("charter.html")).read_text())[1])

    def test_appear_unexecuted_in_the_report(self):
        self.run_program("report", self.odd_workspace(), "-o", self.path("report"))
        text, tags = html_words(Path(self.path("report/index.html")).read_text(encoding="utf-8"))
        self.assertNotIn("script", tags)
        self.assertIn(ODD_NAMES["markup"], text)


class OwnClauses(CommandLine):
    def test_of_the_window_do_not_change_what_a_command_answers(self):
        workspace = self.sample()
        (self.folder / "clauses").mkdir()
        self.write("clauses/own.json", {
            "structure": "concordat-clauses", "formatVersion": 1, "version": "own",
            "texts": {"en": {"articles": {"mission": {"title": "Our Private Mission"}}}}})
        own = self.run_program("charter", workspace, "--to", "md", "-o", "-",
                               "--library", self.path("clauses/own.json"))
        self.assertIn("Our Private Mission", own)
        self.assertEqual(
            self.run_raw("report", workspace, "-o", "report",
                         more_environment={"CONCORDAT_CLAUSES": self.path("clauses")}).returncode,
            DONE)
        charter = (self.folder / "report/charter-en.md").read_text(encoding="utf-8")
        self.assertNotIn("Our Private Mission", charter)


class Verify(CommandLine):
    def test_finds_what_was_changed_behind_its_back(self):
        for name, statement in {
                "a value": "update member set name = 'Forged' where name = 'Honest'",
                "a row taken away": "delete from member",
                "a journal entry": "update journal set who = 'somebody' where number = 2",
                "a journal entry taken away": "delete from journal where number = 2",
                "a hash": "update member set row_hash = 'x'"}.items():
            with self.subTest(name):
                workspace = self.new(name.replace(" ", "-") + ".concordat")
                self.apply(workspace, [member("Honest"), member("Second")])
                self.assertTrue(self.ask("verify", workspace)["ok"])
                with sqlite3.connect(workspace) as database:
                    self.assertGreater(database.execute(statement).rowcount, 0)
                database.close()
                told = self.ask("verify", workspace, status=NEGATIVE)
                self.assertFalse(told["ok"])
                self.assertNotEqual(told["problems"], [])


    def test_agrees_with_amounts_of_many_digits(self):
        workspace = self.new()
        (row,) = self.apply(workspace, [member("Rich")])
        for amount in ("1234567890123.4567", "900719925474.0993", "0.0001", "922337203685477"):
            with self.subTest(amount):
                self.apply(workspace, [{"table": "contribution", "id": None, "set": {
                    "member": row, "pledged": amount + " EUR"}}])
                self.assertTrue(self.ask("verify", workspace)["ok"])


class FullDisk(CommandLine):
    """On a file system of its own where that may be made, else under a limit of file sizes."""
    kilobytes = 24

    @staticmethod
    def may_mount():
        return os.geteuid() == 0 and subprocess.run(
            ["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0

    def run_on_full_disk(self, *arguments, largest):
        """Runs with `-o full/…`; returns the status and what lies there in the end, by size.

        Where no file system can be made, no file may grow to half of the `largest`."""
        full = self.folder / "full"
        shutil.rmtree(full, ignore_errors=True)
        full.mkdir()
        if not self.may_mount():
            answer = self.run_raw(*arguments, limit=largest // 2)
            kept = full
        else:
            kept = self.folder / "kept"
            shutil.rmtree(kept, ignore_errors=True)
            script = (f"mount -t tmpfs -o size={self.kilobytes}k none full && \"$@\"; status=$?; "
                      "cp -r full kept; exit $status")
            answer = self.run_raw(*arguments,
                                  before=("unshare", "--mount", "sh", "-c", script, "sh"))
        self.assertNotIn(b"mount:", answer.stderr)
        self.assertNotEqual(answer.stderr.strip(), b"")
        return answer.returncode, {str(p.relative_to(kept)): p.stat().st_size
                                   for p in kept.rglob("*") if p.is_file()}

    def test_leaves_no_half_written_file(self):
        workspace = self.sample()
        for arguments, form in ((("charter", workspace, "--to", "html"), "html"),
                                (("charter", workspace, "--to", "pdf"), "pdf"),
                                (("chain", workspace, "--to", "svg"), "svg"),
                                (("export", workspace, "--to", "json"), "json")):
            with self.subTest(command=arguments[0], form=form), self.untouched(workspace):
                whole = self.path("whole." + form)
                self.run_program(*arguments, "-o", whole)
                self.assertGreater(Path(whole).stat().st_size, self.kilobytes * 1024)
                status, left = self.run_on_full_disk(*arguments, "-o", "full/out." + form,
                                                     largest=Path(whole).stat().st_size)
                self.assertEqual(status, OUTPUT_FAILED)
                self.assertEqual(left, {})

    def test_is_told_by_every_command_that_writes_to_standard_output(self):
        workspace = self.sample()
        for arguments in (("info", workspace), ("check", workspace, "--json"), ("schema",),
                          ("samples",), ("list", workspace), ("--version",), ("info", "--help"),
                          ("charter", workspace, "--to", "md", "-o", "-")):
            with self.subTest(arguments[0]), open("/dev/full", "wb") as full:
                answer = self.run_raw(*arguments, output=full)
                self.assertEqual(answer.returncode, OUTPUT_FAILED)
                self.assertNotEqual(answer.stderr.strip(), b"")

    def test_leaves_only_whole_files_of_many(self):
        workspace = self.sample()
        for arguments, folder in ((("export", workspace, "--to", "csv"), "tables"),
                                  (("report", workspace), "report")):
            with self.subTest(command=arguments[0]), self.untouched(workspace):
                self.run_program(*arguments, "-o", self.path(folder))
                whole = {str(p.relative_to(self.folder)): p.stat().st_size
                         for p in (self.folder / folder).rglob("*") if p.is_file()}
                status, left = self.run_on_full_disk(*arguments, "-o", "full/" + folder,
                                                     largest=max(whole.values()))
                self.assertEqual(status, OUTPUT_FAILED)
                self.assertLess(len(left), len(whole))
                for name, size in left.items():
                    self.assertEqual(size, whole.get(name), name)
