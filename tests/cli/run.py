#!/usr/bin/env python3
"""Drives the program as users and scripts do, and holds it to what its manual promises.

    run.py --program BUILD/concordat [unittest options]
"""

import csv
import io
import json
import subprocess
import os
import re
import shutil
import sys
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import jsonschema

import open_document
from cadence import Cadence
from division import Division
from hostile import FullDisk, OddNames, OwnClauses, RefusedEdits, Verify
from missing_libraries import MissingLibraries
from support import (CORDIS, NEGATIVE, OUTPUT_FAILED, UNUSABLE_INPUT, WRONG_USAGE, CommandLine,
                     member)

# Found and run from here.
__all__ = ["Cadence", "Division", "FullDisk", "MissingLibraries", "OddNames", "OwnClauses",
           "RefusedEdits", "Verify"]

FIGURE_FORMATS = ("svg", "png", "pdf", "csv", "json")
STYLES = ("screen", "dark", "contrast", "print", "projector", "projector-dark")


class EveryCommand(CommandLine):
    def test_answers_with_status_0_and_one_json_document(self):
        workspace = self.new("w.concordat", "--name", "Some")
        self.apply(workspace, [member("A", country="DE", kind="university")])
        edits = self.write("more.json", {"label": "More", "changes": [member("B")]})
        partners = self.write("partners.csv", "name,country,kind\nC,FR,university\n")
        game = self.write("game.json", {"players": ["A", "B"],
                                        "values": {"A": 1, "B": 2, "A,B": 5}})
        votes = self.write("votes.json", {"voting": {
            "players": ["A", "B", "C"], "rules": [{"quota": 2, "weights": [1, 1, 1]}]}})
        ranking = self.write("ranking.json", {
            "criteria": [{"name": "x", "weight": 1}],
            "alternatives": [{"name": "A", "scores": {"x": 1}}, {"name": "B", "scores": {"x": 2}}]})
        research = self.write("research.json", {"margin": 40, "gamma": 2, "beta": 0.2})
        situation = self.write("situation.json", {
            "complexity": 90, "dependency": 40, "urgency": 40, "asymmetry": 50,
            "separability": 90, "stageVariety": 85, "trust": 55})
        for arguments in (
                ("new", self.path("n.concordat"), "--template", "innovation-consortium"),
                ("sample", "vlsi", self.path("s.concordat")),
                ("samples",), ("list", workspace), ("info", workspace), ("schema",),
                ("apply", workspace, edits), ("import", workspace, partners, "--dry-run"),
                ("import", workspace, partners), ("figures", workspace),
                ("history", workspace), ("version", workspace, "First"),
                ("versions", workspace), ("restore", workspace, "First"), ("verify", workspace),
                ("diff", workspace, workspace),
                ("figure", workspace, "members.kinds", "--to", "svg", "-o", self.path("k.svg")),
                ("chain", workspace, "--to", "svg", "-o", self.path("c.svg")),
                ("charter", workspace, "--to", "md", "-o", self.path("c.md")),
                ("export", workspace, "--to", "json", "-o", self.path("e.json")),
                ("export", workspace, "--to", "json"),
                ("export", workspace, "--to", "csv", "-o", self.path("tables")),
                ("report", workspace, "-o", self.path("report")),
                ("check", workspace), ("classify", workspace), ("check", workspace, "--all"),
                ("classify", workspace, "--all"),
                ("power", "--game", votes), ("power", workspace), ("split", "--game", game, "--method", "shapley"),
                ("decide", "--inputs", ranking, "--method", "topsis"),
                ("spillover", "--inputs", research), ("governance", "--inputs", situation),
                ("governance", workspace), ("governance", workspace, "--all"),
                ("cadence", workspace), ("cadence", workspace, "--plan")):
            with self.subTest(command=" ".join(arguments[:1] + arguments[2:])):
                self.ask(*arguments)

    def test_says_voting_power_in_words_without_json(self):
        workspace = self.sample("teaching")
        for arguments in ((), ("--body", "jmc", "--attendance")):
            said = self.run_program("power", workspace, *arguments)
            self.assertIn("Voter", said)
            self.assertIn("shapley-shubik", said)
            self.assertNotIn("explanation", said)
            self.assertLess(len(said.splitlines()), 80)

    def test_speaks_to_people_without_json(self):
        workspace = self.sample("sematech")
        for command in ("list", "history", "figures"):
            with self.subTest(command=command):
                said = self.run_program(command, workspace)
                self.assertNotEqual(said.strip(), "")
                self.assertNotIn(said.lstrip()[0], "[{")
        self.assertIn("创建", self.run_program("history", workspace, "--lang", "zh_CN"))
        said = self.run_program("guidelines", workspace, "--lang", "zh_CN")
        self.assertIn("通用", said)
        self.assertNotIn("balanceFrom", said)
        game = self.write("game.json", {"players": ["A", "B"], "values": {"A": 1, "B": 2, "A,B": 5}})
        said = self.run_program("split", "--game", game, "--method", "shapley", "--lang", "zh_CN")
        self.assertIn("在核内", said)
        situation = self.write("situation.json", {"complexity": 90, "trust": 55})
        ranking = self.write("ranking.json", {
            "criteria": [{"name": "x", "weight": 1}, {"name": "y", "weight": 1}],
            "alternatives": [{"name": "A", "scores": {"x": 1, "y": 2}},
                             {"name": "B", "scores": {"x": 2, "y": 1}}]})
        research = self.write("research.json", {"margin": 40, "gamma": 2, "beta": 0.2})
        votes = self.write("votes.json", {"voting": {
            "players": ["A", "B", "C"], "rules": [{"quota": 2, "weights": [1, 1, 1]}]}})
        for arguments in (
                ("governance", "--inputs", situation), ("spillover", "--inputs", research),
                ("decide", "--inputs", ranking, "--method", "vikor,promethee,ahp,topsis"),
                ("power", "--game", votes), ("contributions", workspace), ("guidelines", workspace),
                ("split", workspace, "--method", "shapley,nucleolus")):
            with self.subTest(arguments=arguments):
                told = self.run_program(*arguments, "--lang", "zh_CN")
                # Names of JSON are English; whatever is ours has a word in Chinese.
                self.assertEqual(re.findall(r"\b[a-z]+[A-Z]\w*", told), [])
        self.assertIn("A  2", said)
        self.assertIn("concordat", self.run_program("--version"))
        for command in ("", "new", "report", "diff"):
            self.assertIn("Usage", self.run_program(*filter(None, (command, "--help"))))

    def test_runs_over_all_consortia_when_told(self):
        workspace = self.sample("ecsel-portfolio")
        self.assertEqual(len(self.ask("list", workspace)), 12)
        self.run_program("info", workspace, status=WRONG_USAGE)
        chains = self.path("chains.json")
        self.run_program("chain", workspace, "--all", "--to", "json", "-o", chains)
        self.assertEqual(len(json.loads(Path(chains).read_text())), 12)
        for command in ("check", "classify"):
            self.assertEqual(len(self.ask(command, workspace, "--all")), 12)
        pictures = self.path("chain.svg")
        self.run_program("chain", workspace, "--all", "--to", "svg", "-o", pictures)
        self.assertEqual(len(list(self.folder.glob("chain-*.svg"))), 12)
        first = self.ask("list", workspace)[0]
        by_name = self.info(workspace, "--consortium", first["name"])
        self.assertEqual(by_name, self.info(workspace, "--consortium", first["id"]))

    def test_reports_on_several_have_a_page_above_them(self):
        workspace, other = self.sample("vlsi"), self.path("sematech.json")
        self.run_program("export", self.sample("sematech"), "--to", "json", "-o", other)
        self.run_program("import", workspace, other, "--as", "json")
        report = Path(self.path("reports"))
        self.run_program("report", workspace, "--all", "-o", str(report))
        page = (report / "index.html").read_text()
        for each in self.ask("list", workspace):
            self.assertIn(f'<a href="{each["id"]}/index.html">', page)
            self.assertIn("<html>", (report / each["id"] / "index.html").read_text())
            open_rules = self.ask("check", workspace, "--consortium", each["id"])["counts"]
            row = page.split(f'{each["id"]}/index.html')[1].split("</tr>")[0]
            self.assertTrue(row.endswith(f'<td class="number">{open_rules["cannotBeJudged"]}</td>'))

    def test_removes_one_consortium_and_no_other(self):
        workspace = self.sample("ecsel-portfolio")
        before = self.ask("list", workspace)
        self.run_program("remove", workspace, "nobody", status=UNUSABLE_INPUT)
        self.assertEqual(self.ask("list", workspace), before)
        self.assertEqual(self.ask("remove", workspace, before[3]["name"]),
                         {"removed": before[3]["id"]})
        self.assertEqual(self.ask("list", workspace), before[:3] + before[4:])
        self.run_program("verify", workspace)

    def test_speaks_the_language_it_is_told(self):
        workspace = self.sample()
        for arguments, suffix in ((("figure", workspace, "members.kinds", "--to", "csv"), ".csv"),
                                  (("charter", workspace, "--to", "md"), ".md")):
            with self.subTest(command=arguments[0]):
                texts = []
                for language in ("en", "zh_CN"):
                    file = self.path(language + suffix)
                    self.run_program(*arguments, "--lang", language, "-o", file)
                    texts.append(Path(file).read_text(encoding="utf-8"))
                self.assertNotEqual(*texts)
        self.run_program("charter", workspace, "--to", "md", "--lang", "xx", "-o",
                         self.path("x.md"), status=WRONG_USAGE)


class Check(CommandLine):
    def test_says_of_every_rule_and_consortium_what_was_found_or_what_is_missing(self):
        for judged in self.ask("check", self.sample("ecsel-portfolio"), "--all"):
            with self.subTest(consortium=judged["name"]):
                self.assertEqual([w["id"] for w in judged["warnings"]], list(range(1, 67)))
                for warning in judged["warnings"]:
                    self.assertIn(warning["status"],
                                  ("fired", "clear", "cannotBeJudged", "doesNotApply"))
                    self.assertEqual(warning["status"] == "cannotBeJudged",
                                     bool(warning["missing"]))

    def test_is_strict_only_when_told_and_about_what_nobody_acknowledged(self):
        workspace = self.sample("sematech")
        self.assertIn("Formality", self.run_program("check", workspace))
        self.run_program("check", workspace, "--strict", status=NEGATIVE)
        self.apply(workspace, [{"table": "warningAcknowledgement", "id": None, "set": {
            "rule": 10, "reason": "As the sources tell it.", "expiresOn": "1992-12-31"}}])
        self.run_program("check", workspace, "--strict")
        self.run_program("check", workspace, "--strict", "--as-of", "1993-01-01", status=NEGATIVE)

    def test_judges_with_a_reviewers_numbers_and_names_them(self):
        workspace = self.sample("teaching")
        profile = self.write("p.json", {"name": "Ministry", "rules": {"9": {"overlap": 30}}})
        judged = self.ask("check", workspace, "--profile", profile)
        self.assertEqual((judged["profile"], judged["warnings"][8]["status"]),
                         ("Ministry", "clear"))
        self.assertRegex(judged["program"], r"\d+\.\d+")
        self.assertEqual(self.ask("check", workspace)["warnings"][8]["status"], "fired")
        bad = self.write("bad.json", {"name": "X", "rules": {"9": {"overlap": 300}}})
        self.run_program("check", workspace, "--profile", bad, status=UNUSABLE_INPUT)


class Charter(CommandLine):
    def test_lint_is_negative_when_something_is_found_and_names_the_place(self):
        findings = json.loads(self.run_program("charter", self.sample("sematech"), "--lint",
                                               "--json", status=NEGATIVE))
        self.assertTrue(findings)
        for finding in findings:
            self.assertEqual(set(finding),
                             {"kind", "state", "article", "place", "reason", "link"})
            self.assertTrue(finding["reason"] and finding["link"])

    def test_a_profile_adds_what_it_demands(self):
        workspace = self.sample("teaching")
        def demands(*more):
            return len(json.loads(self.run_program("charter", workspace, "--lint", "--json", *more,
                                                   status=NEGATIVE)))
        self.assertEqual(demands("--profile", "default"), demands())
        own = self.path("own.json")
        Path(own).write_text(json.dumps({
            "profile": "own", "name": {"en": "Own", "zh_CN": "自有"},
            "requirements": [{"article": "funding", "parameter": "reservePercent", "minimum": 40,
                              "reason": {"en": "More", "zh_CN": "更多"}}]}), encoding="utf-8")
        self.assertEqual(demands("--profile", own), demands() + 1)
        self.run_program("charter", workspace, "--lint", "--profile", "none", status=UNUSABLE_INPUT)

    def test_a_redline_shows_what_changed_since_a_version(self):
        workspace = self.sample("teaching")
        self.run_program("version", workspace, "signed")
        same = self.run_program("charter", workspace, "--redline", "signed")
        self.assertNotIn("{+", same)
        edits = self.path("edits.json")
        Path(edits).write_text(json.dumps({"label": "Mend", "changes": [
            {"table": "article", "id": "art-liability",
             "set": {"alternative": "twiceCostShare"}}]}), encoding="utf-8")
        self.run_program("apply", workspace, edits)
        changed = self.run_program("charter", workspace, "--redline", "signed")
        self.assertIn("[-once -]{+twice +}its Cost Share", changed)
        html = self.path("r.html")
        self.run_program("charter", workspace, "--redline", "signed", "--to", "html", "-o", html)
        self.run_program("charter", workspace, "--redline", "signed", "--to", "odt", "-o",
                         self.path("r.odt"))
        self.assertEqual(open_document.problems(self.path("r.odt")), [])
        said = self.run_program("charter", workspace, "--to", "md", "-o", "-")
        self.assertIn("## ", said)
        self.assertFalse(Path("-").exists())
        self.assertIn("<del>once </del>", Path(html).read_text(encoding="utf-8"))

    def test_other_documents_come_from_the_same_library(self):
        workspace = self.sample("teaching")
        for kind, words in (("coConstruction", "Co-construction Agreement"),
                            ("accession", "Accession Form"),
                            ("nonDisclosure", "Confidentiality Agreement"),
                            ("licence", "Licence Agreement"),
                            ("workPackageContract", "Work Package Contract")):
            with self.subTest(kind=kind):
                file = self.path(kind + ".md")
                self.run_program("charter", workspace, "--document", kind, "--to", "md", "-o", file)
                text = Path(file).read_text(encoding="utf-8")
                self.assertTrue(text.startswith("# " + words.replace("-", "-")), text[:80])
                self.assertNotIn("{{", text)
        zh = self.path("zh.md")
        self.run_program("charter", workspace, "--document", "nonDisclosure", "--lang", "zh_CN",
                         "--to", "md", "-o", zh)
        self.assertTrue(Path(zh).read_text(encoding="utf-8").startswith("# 保密协议"))
        for more in (("--document", "marriage"), ("--document", "licence", "--lint")):
            self.run_program("charter", workspace, *more, "--to", "md", "-o", self.path("x.md"),
                             status=WRONG_USAGE)
        self.run_program("charter", workspace, "--agreement", "none", "--to", "md", "-o",
                         self.path("x.md"), status=UNUSABLE_INPUT)

    def test_both_languages_stand_in_columns(self):
        workspace = self.sample("teaching")
        for ending in ("html", "odt", "docx", "pdf"):
            file = self.path("both." + ending)
            self.run_program("charter", workspace, "--columns", "--to", ending, "-o", file)
            self.assertGreater(Path(file).stat().st_size, 10000)
        self.assertEqual(open_document.problems(self.path("both.odt")), [])
        text = Path(self.path("both.html")).read_text(encoding="utf-8")
        self.assertIn("Article 1", text)
        self.assertIn("第一条", text)
        words = subprocess.run(["pdftotext", self.path("both.pdf"), "-"], capture_output=True,
                               text=True, check=True).stdout
        self.assertIn("Joint Management Committee", words)
        self.assertIn("联合管理委员会", words)
        self.run_program("charter", workspace, "--columns", "--to", "md", "-o", self.path("b.md"),
                         status=WRONG_USAGE)

    def test_a_copy_for_one_member_says_what_it_leaves_out(self):
        workspace = self.sample("teaching")
        state = json.loads(self.run_program("info", workspace))
        members = [m["name"] for m in state["member"]]
        whole, copy = self.path("whole.html"), self.path("copy.html")
        self.run_program("charter", workspace, "--to", "html", "-o", whole)
        self.run_program("charter", workspace, "--to", "html", "--for", members[0], "-o", copy)
        text = Path(copy).read_text(encoding="utf-8")
        self.assertIn("Left out:", text)
        self.assertLess(text.count("<tr>"), Path(whole).read_text(encoding="utf-8").count("<tr>"))
        self.run_program("charter", workspace, "--to", "html", "--for", "Nobody", "-o", copy,
                         status=UNUSABLE_INPUT)

    def test_the_sematech_charter_in_every_format(self):
        workspace = self.sample("sematech")
        for language, words in (("en", "Joint Management Committee"), ("zh_CN", "联合管理委员会")):
            for ending in ("pdf", "odt", "docx", "html", "md"):
                file = self.path(f"s-{language}.{ending}")
                self.run_program("charter", workspace, "--to", ending, "--lang", language, "-o", file)
                if ending in ("html", "md"):
                    self.assertIn(words, Path(file).read_text(encoding="utf-8"))
                elif ending == "odt":
                    self.check_odt(file, words)
            fonts = subprocess.run(["pdffonts", self.path(f"s-{language}.pdf")],
                                   capture_output=True, text=True, check=True).stdout
            rows = fonts.splitlines()[2:]
            self.assertTrue(rows)
            for row in rows:
                self.assertEqual(row.split()[-5], "yes", row)  # embedded

    def check_odt(self, file, words):
        """The rules of an OpenDocument package, its schema and the structure of its text."""
        self.assertEqual(open_document.problems(file), [])
        with zipfile.ZipFile(file) as package:
            first = package.infolist()[0]
            self.assertEqual((first.filename, first.compress_type), ("mimetype", zipfile.ZIP_STORED))
            self.assertEqual(package.read("mimetype"), b"application/vnd.oasis.opendocument.text")
            manifest = ElementTree.fromstring(package.read("META-INF/manifest.xml"))
            space = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
            listed = {entry.get(space + "full-path") for entry in manifest}
            for part in ("content.xml", "styles.xml", "meta.xml"):
                self.assertIn(part, listed)
                ElementTree.fromstring(package.read(part))
            content = ElementTree.fromstring(package.read("content.xml"))
        office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
        text = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
        table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
        self.assertEqual(content.tag, office + "document-content")
        self.assertTrue(content.get(office + "version"))
        body = content.find(f"{office}body/{office}text")
        self.assertIn(words, "".join(body.itertext()))
        headings = list(body.iter(text + "h"))
        self.assertGreater(len(headings), 50)
        for heading in headings:
            self.assertTrue(heading.get(text + "outline-level"))
        # The table of contents has a line for every heading, and each leads there.
        lines = body.find(f"{text}table-of-content/{text}index-body").findall(
            f"{text}p/{text}a")
        self.assertEqual(["".join(line.itertext()) for line in lines],
                         ["".join(heading.itertext()) for heading in headings
                          if heading.get(text + "outline-level") == "1"])
        marks = {mark.get(text + "name") for mark in body.iter(text + "bookmark-start")}
        for line in lines:
            self.assertIn(line.get("{http://www.w3.org/1999/xlink}href").removeprefix("#"), marks)
        for each in body.iter(table + "table"):
            columns = sum(int(c.get(table + "number-columns-repeated", "1"))
                          for c in each.iter(table + "table-column"))
            for row in each.iter(table + "table-row"):
                self.assertEqual(len(row.findall(table + "table-cell")), columns)

    def test_no_sample_announces_a_list_that_does_not_follow(self):
        for sample in ("teaching", "sematech", "vlsi", "ecsel-one", "cpre"):
            workspace = self.sample(sample)
            for language in ("en", "zh_CN"):
                said = self.run_program("charter", workspace, "--to", "md", "-o", "-", "--lang",
                                        language)
                lines = [line for line in said.splitlines() if line]
                for line, following in zip(lines, lines[1:]):
                    if line.endswith((":", "：")):
                        self.assertRegex(following, r"^(- |\|)", f"{sample} {language}: {line}")

    def test_the_schema_of_opendocument_refuses_what_is_none(self):
        workspace, file = self.sample("teaching"), self.path("c.odt")
        self.run_program("charter", workspace, "--to", "odt", "-o", file)
        with zipfile.ZipFile(file) as package:
            content = package.read("content.xml")
        self.assertEqual(open_document.complaints(content), "")
        for wrong in ((b'<text:table-of-content text:name="Contents">', b"<text:table-of-content>"),
                      (b'office:version="1.3"', b'office:version="1.0"'),
                      (b"</office:text>", b"<text:p><text:chapter-of-ours/></text:p></office:text>"),
                      (b'text:outline-level="1"', b'text:outline-level="first"')):
            with self.subTest(wrong=wrong):
                self.assertIn(wrong[0], content)
                self.assertIn("validity error",
                              open_document.complaints(content.replace(*wrong)))

    def test_an_edited_copy_tells_what_was_changed_in_every_format(self):
        workspace = self.sample("teaching")
        for ending in ("md", "html", "odt", "docx"):
            for language in ("en", "zh_CN"):
                with self.subTest(ending=ending, language=language):
                    file = self.path(f"c-{language}.{ending}")
                    self.run_program("charter", workspace, "--to", ending, "--lang", language,
                                     "-o", file)
                    self.assertEqual(self.run_program("charter", workspace, "--edited", file,
                                                      "--lang", language), "")
        edited = Path(self.path("c-en.md"))
        text = edited.read_text(encoding="utf-8")
        self.assertIn("written notice and 30 days to remedy", text)
        edited.write_text(text.replace("written notice and 30 days to remedy",
                                       "written notice and 40 days to remedy"), encoding="utf-8")
        changes = json.loads(self.run_program("charter", workspace, "--edited", str(edited),
                                              "--json", status=NEGATIVE))
        self.assertEqual([(c["article"], c["kind"], c["parameter"], c["value"]) for c in changes],
                         [("goodFaith", "setting", "cureDays", 40)])
        # What is changed here meanwhile is none of their changes; the same place on both sides
        # says how it stands here now.
        self.apply(workspace, [{"table": "article", "id": None, "set": {
            "topic": "goodFaith", "parameters": [{"name": "cureDays", "value": "60"}]}},
            {"table": "article", "id": None, "set": {
                "topic": "severability", "ownText": "The Committee mends it."}}])
        changes = json.loads(self.run_program("charter", workspace, "--edited", str(edited),
                                              "--json", status=NEGATIVE))
        self.assertEqual([c["article"] for c in changes], ["goodFaith"])
        self.assertIn("30 days to remedy", changes[0]["before"])
        self.assertIn("60 days to remedy", changes[0]["present"])
        # Without the line that names the text, everything since stands among the changes.
        unmarked = self.write("unmarked.md", "".join(
            line for line in edited.read_text(encoding="utf-8").splitlines(keepends=True)
            if not line.startswith("Text ")))
        more = json.loads(self.run_program("charter", workspace, "--edited", unmarked, "--json",
                                           status=NEGATIVE))
        self.assertGreater(len(more), 1)
        self.run_program("charter", workspace, "--edited", self.write("x.txt", "no"),
                         status=UNUSABLE_INPUT)
        self.run_program("charter", workspace, "--edited", self.write("x.md", "# Shopping\n\nmilk\n"),
                         status=UNUSABLE_INPUT)

    def test_a_broken_library_of_ones_own_is_refused_with_file_and_line(self):
        workspace = self.sample("teaching")
        own = self.path("clauses.json")
        Path(own).write_text('{"structure": "concordat-clauses", "formatVersion": 1,\n'
                             '"version": "own", "texts": {\n'
                             '"en": {"articles": {"mission": {"titel": "M"}}}}}', encoding="utf-8")
        with self.untouched(workspace):
            words = self.run_program("charter", workspace, "--to", "md", "-o", self.path("c.md"),
                                     "--library", own, status=UNUSABLE_INPUT)
        self.assertFalse(Path(self.path("c.md")).exists())
        self.run_program("charter", workspace, "--to", "md", "-o", self.path("c.md"))


class ExitStatus(CommandLine):
    def test_2_is_wrong_usage(self):
        workspace = self.new()
        for arguments in (
                ("nonsense",), ("new",), ("new", workspace), ("new", self.path("n"), "--template", "none"),
                ("info",), ("info", workspace, "--nonsense"), ("sample", "none", self.path("s")),
                ("figure", workspace, "none", "--to", "svg", "-o", self.path("f")),
                ("figure", workspace, "chain.diagram", "--to", "gif", "-o", self.path("f")),
                ("figure", workspace, "chain.diagram", "--to", "svg", "--style", "loud", "-o",
                 self.path("f")),
                ("charter", workspace, "--to", "txt", "-o", self.path("f")),
                ("chain", workspace, "--to", "json", "--as-of", "2024-13-01", "-o",
                 self.path("f")),
                ("chain", workspace, "--to", "json", "--as-of", "soon", "-o", self.path("f")),
                ("import", workspace), ("import", workspace, workspace, "--as", "none"),
                ("export", workspace, "--to", "csv"), ("export", workspace, "--to", "doc"),
                ("diff", workspace), ("governance",), ("governance", workspace, "--stage", "lunch"),
                ("governance", workspace, "--inputs", "x.json"), ("power",), ("split", "--method", "shapley")):
            with self.subTest(arguments=arguments), self.untouched(workspace):
                self.run_program(*arguments, status=WRONG_USAGE)
        self.assertEqual([p.name for p in self.folder.iterdir()], ["w.concordat"])

    def test_3_is_unusable_input(self):
        workspace = self.new()
        absent = self.path("absent.concordat")
        broken = self.write("broken.json", "{\"label\": ")
        not_a_file = self.write("foreign.concordat", "no workspace\n")
        empty = self.write("empty.concordat", b"")
        for arguments in (
                ("info", absent), ("verify", absent), ("export", absent, "--to", "json"),
                ("info", not_a_file), ("verify", empty), ("info", workspace, "--consortium", "no"),
                ("apply", workspace, broken), ("apply", workspace, self.path("absent.json")),
                ("import", workspace, self.path("absent.csv")), ("import", workspace, broken),
                ("restore", workspace, "no"),
                ("diff", workspace, workspace + "@no"),
                ("split", "--game", broken, "--method", "shapley"), ("power", "--game", broken),
                ("decide", "--inputs", broken, "--method", "topsis"),
                ("spillover", "--inputs", broken), ("governance", "--inputs", broken)):
            with self.subTest(arguments=arguments), self.untouched(workspace):
                self.run_program(*arguments, status=UNUSABLE_INPUT)
        self.assertFalse(Path(absent).exists())
        self.assertEqual(Path(not_a_file).read_text(), "no workspace\n")
        self.assertEqual(Path(empty).read_bytes(), b"")

    def test_a_recurrence_that_cannot_be_read_is_refused_with_its_row(self):
        workspace = self.new()
        edits = self.write("series.json", {"label": "Test", "changes": [
            {"table": "meetingSeries", "id": None,
             "set": {"title": "Steering", "recurrence": "FREQ=MONTHLY;COUNT=-1"}}]})
        with self.untouched(workspace):
            self.run_program("apply", workspace, edits, status=UNUSABLE_INPUT)
        said = self.run_raw("apply", workspace, edits).stderr.decode()
        self.assertIn("Steering", said)
        self.assertIn("COUNT=-1", said)

    def test_4_is_a_place_that_cannot_be_written(self):
        workspace = self.sample()
        blocked = self.write("file", "") + "/below"
        for arguments in (
                ("charter", workspace, "--to", "html", "-o", blocked),
                ("chain", workspace, "--to", "json", "-o", blocked),
                ("figure", workspace, "chain.diagram", "--to", "svg", "-o", blocked),
                ("export", workspace, "--to", "json", "-o", blocked),
                ("export", workspace, "--to", "csv", "-o", blocked),
                ("report", workspace, "-o", blocked), ("sample", "vlsi", blocked)):
            with self.subTest(arguments=arguments), self.untouched(workspace):
                self.run_program(*arguments, status=OUTPUT_FAILED)

    def test_a_window_without_a_display_is_refused_in_words(self):
        self.run_program(self.new(), status=OUTPUT_FAILED)
        self.run_program(status=OUTPUT_FAILED)
        for unreachable in ({"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ":987"},
                            {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}):
            with self.subTest(environment=unreachable):
                answer = self.run_raw(self.path("w.concordat"), more_environment=unreachable)
                self.assertEqual(answer.returncode, OUTPUT_FAILED, answer.stderr.decode())
                self.assertIn(b"there is no display to open a window on", answer.stderr)

    def test_a_command_paints_whatever_display_the_environment_names(self):
        workspace = self.sample()
        answer = self.run_raw("figure", workspace, "members.kinds", "--to", "svg", "-o",
                              self.path("kinds.svg"), more_environment={"QT_QPA_PLATFORM": "xcb"})
        self.assertEqual(answer.returncode, 0, answer.stderr.decode())
        self.assertIn("<svg", Path(self.path("kinds.svg")).read_text(encoding="utf-8"))


class Governance(CommandLine):
    def test_says_where_every_input_comes_from(self):
        workspace = self.sample()
        answer = self.ask("governance", workspace)
        self.assertEqual(answer["consortium"], "teaching")
        self.assertEqual(answer["stage"], "operation")
        origins = {entry["input"]: entry["origin"] for entry in answer["inputs"]}
        self.assertEqual(len(origins), 9)
        self.assertEqual(origins["complexity"], "computed")
        self.assertEqual(origins["trust"], "computed")
        self.assertEqual(origins["urgency"], "answered")
        self.assertEqual(origins["stageVariety"], "recorded")
        self.assertAlmostEqual(sum(answer["winShares"].values()), 1)
        self.assertLessEqual(answer["fit"], 1)
        best = max(score for model, score in answer["scores"].items()
                   if not answer["models"][model]["vetoes"])
        chosen = answer["scores"][answer["plan"]["model"]]
        self.assertAlmostEqual(answer["fit"], min(1, chosen / best))
        self.assertEqual(answer["vetoesOfChosen"],
                         answer["models"][answer["plan"]["model"]]["vetoes"])
        self.assertIsInstance(answer["drift"]["drifted"], bool)

    def test_an_answer_replaces_what_is_computed_and_moves_the_chain(self):
        workspace = self.sample()
        chain = self.path("chain.json")
        self.ask("chain", workspace, "--to", "json", "-o", chain)
        before = json.loads(Path(chain).read_text())["fit"]
        names = ("separability", "stageVariety", "technologicalComplexity", "missionUrgency")
        self.apply(workspace, [
            {"table": "assumption", "id": None,
             "set": {"subject": "governance", "name": name,
                     "value": 100 if name == "missionUrgency" else 0}} for name in names])
        answer = self.ask("governance", workspace)
        self.assertEqual(answer["leading"], "singleCentreStar")
        self.assertLess(answer["fit"], 1)
        self.ask("chain", workspace, "--to", "json", "-o", chain)
        self.assertNotEqual(json.loads(Path(chain).read_text())["fit"], before)

    def test_too_many_defaults_name_three_answers(self):
        answer = self.ask("governance", self.new())
        self.assertIsNone(answer["recommended"])
        self.assertEqual(answer["abstention"], "mostlyDefaults")
        self.assertEqual(len(answer["deciding"]), 3)

    def test_other_stages_and_every_consortium(self):
        workspace = self.sample()
        self.assertEqual(self.ask("governance", workspace, "--stage", "maturation")["stage"],
                         "maturation")
        portfolio = self.sample("ecsel-portfolio")
        self.assertEqual(len(self.ask("governance", portfolio, "--all")), 12)
        said = self.run_program("governance", workspace)
        self.assertIn("R2", said)
        self.assertIn("computed", said)


class Import(CommandLine):
    def test_a_dry_run_says_what_would_happen_and_writes_nothing(self):
        workspace = self.path("none-yet.concordat")
        told = self.ask("import", workspace, str(CORDIS), "--dry-run")
        self.assertEqual(told["participations"]["read"], 10)
        self.assertTrue(told["dryRun"])
        self.assertEqual(list(self.folder.iterdir()), [])
        done = self.ask("import", workspace, str(CORDIS))
        self.assertEqual({**done, "dryRun": True}, told)
        self.assertEqual({row["id"] for row in self.ask("list", workspace)},
                         set(told["newConsortia"]))
        self.ask("verify", workspace)

    def test_a_second_import_changes_nothing(self):
        workspace = self.path("w.concordat")
        self.run_program("import", workspace, str(CORDIS))
        with self.untouched(workspace):
            again = self.ask("import", workspace, str(CORDIS), "--dry-run")
        self.assertEqual(again["participations"]["unchanged"], 10)
        self.assertEqual(again["participations"]["added"], 0)

    def test_a_source_with_a_nul_or_without_rows_is_refused(self):
        workspace = self.new()
        for content in (b"name,country\nA\0B,DE\nGood,FR\n", b"", b"{}", b"\x89PNG\r\n\x1a\n\0"):
            with self.subTest(content=content), self.untouched(workspace):
                self.run_program("import", workspace, self.write("source.csv", content),
                                 status=UNUSABLE_INPUT)
        self.run_program("import", self.path("not-made.concordat"), self.path("source.csv"),
                         status=UNUSABLE_INPUT)
        self.assertFalse((self.folder / "not-made.concordat").exists())


class Schema(CommandLine):
    def test_holds_for_every_sample(self):
        schema = json.loads(self.run_program("schema"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for sample in self.ask("samples"):
            workspace = self.sample(sample["id"])
            for row in self.ask("list", workspace):
                with self.subTest(sample=sample["id"], consortium=row["id"]):
                    validator.validate(self.info(workspace, "--consortium", row["id"]))

    def test_refuses_what_is_none_of_ours(self):
        validator = jsonschema.Draft202012Validator(json.loads(self.run_program("schema")))
        document = self.info(self.new())
        document["member"] = [{"id": "m", "name": 7}]
        with self.assertRaises(jsonschema.ValidationError):
            validator.validate(document)


class History(CommandLine):
    def test_a_version_is_named_compared_and_brought_back(self):
        workspace = self.new()
        (known,) = self.apply(workspace, [member("Before")])
        self.run_program("version", workspace, "Sent")
        self.run_program("version", workspace, "Sent", status=WRONG_USAGE)
        self.apply(workspace, [{"table": "member", "id": known, "set": {"name": "After"}}])
        self.assertEqual([row["name"] for row in self.ask("versions", workspace)], ["Sent"])
        told = self.ask("diff", workspace + "@Sent", workspace, status=NEGATIVE)
        (change,) = [row for row in told if row["table"] == "member"]
        self.assertEqual(change["fields"],
                         [{"field": "name", "before": "Before", "after": "After"}])
        self.run_program("restore", workspace, "Sent")
        self.assertEqual(self.info(workspace)["member"][0]["name"], "Before")
        labels = [row["label"] for row in self.ask("history", workspace)]
        self.assertIn("Test", labels)
        self.assertEqual({row["who"] for row in self.ask("history", workspace)}, {"tester"})
        self.ask("verify", workspace)

    def test_diff_is_negative_only_when_something_differs(self):
        workspace = self.new()
        copy = shutil.copy(workspace, self.path("copy.concordat"))
        self.assertEqual(self.ask("diff", workspace, copy), [])
        self.apply(copy, [member("More")])
        (added,) = self.ask("diff", workspace, copy, status=NEGATIVE)
        self.assertEqual((added["kind"], added["name"]), ("added", "More"))
        (removed,) = self.ask("diff", copy, workspace, status=NEGATIVE)
        self.assertEqual(removed["kind"], "removed")


class Figures(CommandLine):
    def assert_is(self, form, content):
        self.assertGreater(len(content), 0)
        if form == "svg":
            self.assertTrue(ElementTree.fromstring(content).tag.endswith("svg"))
        elif form == "png":
            self.assertEqual(content[:8], b"\x89PNG\r\n\x1a\n")
        elif form == "pdf":
            self.assertEqual(content[:5], b"%PDF-")
            self.assertIn(b"%%EOF", content[-1024:])
        elif form == "csv":
            rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
            self.assertGreater(len(rows), 1)
            self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        else:
            self.assertTrue(json.loads(content))

    def test_are_written_in_every_format(self):
        workspace = self.sample()
        figures = self.ask("figures", workspace)
        self.assertGreaterEqual(len(figures), 6)
        for figure in figures:
            for form in FIGURE_FORMATS:
                with self.subTest(figure=figure["id"], form=form):
                    file = self.path("figure." + form)
                    self.run_program("figure", workspace, figure["id"], "--to", form, "-o", file)
                    self.assert_is(form, Path(file).read_bytes())
                    os.remove(file)

    def test_the_network_of_trust_holds_no_single_rating(self):
        workspace = self.new("t.concordat", "--name", "Some")
        ids = self.apply(workspace, [member(name, status="signatory") for name in "ABCD"])
        round_id, = self.apply(workspace, [{"table": "trustRound", "id": None,
                                            "set": {"name": "Baseline", "minimumRaters": 3}}])
        pairs = [(rater, rated) for rater in range(4) for rated in range(4) if rater != rated]
        # The columns of both have the same sums, so the members' means are the same; no pair is.
        one = ((0, 31, 62, 74), (27, 0, 66, 78), (71, 68, 0, 83), (73, 64, 52, 0))
        two = ((0, 33, 59, 72), (24, 0, 68, 80), (75, 65, 0, 83), (72, 65, 53, 0))
        ratings = self.apply(workspace, [
            {"table": "trustRating", "id": None,
             "set": {"round": round_id, "rater": ids[rater], "rated": ids[rated],
                     "score": one[rater][rated]}} for rater, rated in pairs])

        def drawn():
            contents = []
            for form in ("svg", "csv", "json"):
                file = self.path("network." + form)
                self.run_program("figure", workspace, "trust.network", "--to", form, "-o", file)
                contents.append(Path(file).read_bytes())
            return contents

        def enter(scores):
            self.apply(workspace, [{"table": "trustRating", "id": rating,
                                    "set": {"score": scores[rater][rated]}}
                                   for rating, (rater, rated) in zip(ratings, pairs)])

        before = drawn()
        self.assertIn(b"no fewer than 3", before[2])
        report = Path(self.path("report"))
        self.run_program("report", workspace, "-o", str(report))
        self.assertIn("single ratings of trust (12)", (report / "index.html").read_text())
        self.assertEqual((report / "figures/trust-network.csv").read_bytes(), before[1])
        self.assertIn("Baseline", (report / "tables/trustRound.csv").read_text())
        self.assertFalse((report / "tables/trustRating.csv").exists())
        self.assertEqual(json.loads((report / "consortium.json").read_text())["trustRating"], [])
        enter(two)
        self.assertEqual(drawn(), before)
        enter([[score + 5 for score in row] for row in two])
        self.assertNotEqual(drawn(), before)

    def test_are_drawn_in_every_style(self):
        workspace = self.sample()
        pictures = set()
        for style in STYLES:
            file = self.path(style + ".svg")
            self.run_program("chain", workspace, "--to", "svg", "--style", style, "-o", file)
            pictures.add(Path(file).read_bytes())
        self.assertEqual(len(pictures), len(STYLES))

    def test_a_chain_has_twelve_nodes_each_with_its_reasons(self):
        chain = json.loads(self.run_program("chain", self.sample(), "--to", "json", "-o", "-"))
        self.assertEqual(len(chain["nodes"]), 12)
        for node in chain["nodes"]:
            self.assertTrue(node["why"]["title"])


if __name__ == "__main__":
    at = sys.argv.index("--program")
    CommandLine.program = os.path.abspath(sys.argv[at + 1])
    del sys.argv[at:at + 2]
    unittest.main()
