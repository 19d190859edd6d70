"""What a computer hears that lacks a library which only some of the work loads."""

import json
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from support import CORDIS, OUTPUT_FAILED, CommandLine


class MissingLibraries(CommandLine):
    def lacking(self, file, *arguments):
        """Runs the program where a file in front of the library is none."""
        broken = self.folder / "broken"
        broken.mkdir(exist_ok=True)
        (broken / file).write_bytes(b"")
        return self.run_raw(*arguments, more_environment={"LD_LIBRARY_PATH": str(broken)})

    def assert_named(self, answer, file, package):
        said = answer.stderr.decode()
        self.assertEqual(answer.returncode, OUTPUT_FAILED, said)
        self.assertEqual(answer.stdout, b"")
        self.assertIn(f"This computer lacks the library {file}", said)
        self.assertIn(f"Install the package {package}.", said)

    def test_an_archive_is_refused_and_a_folder_is_read(self):
        workspace = self.new()
        archive = self.path("cordis.zip")
        with zipfile.ZipFile(archive, "w") as package:
            for file in CORDIS.iterdir():
                package.write(file, file.name)
        with self.untouched(workspace):
            self.assert_named(self.lacking("libzip.so.4", "import", workspace, archive),
                              "libzip.so.4", "libzip4")
        folder = self.lacking("libzip.so.4", "import", workspace, str(CORDIS), "--dry-run",
                              "--json")
        self.assertEqual(folder.returncode, 0, folder.stderr)
        read = json.loads(folder.stdout)["participations"]
        unpacked = self.ask("import", workspace, archive, "--dry-run")
        self.assertEqual(read, unpacked["participations"])
        self.assertEqual(read["added"], 10)

    def test_an_odt_is_refused_and_a_docx_is_written(self):
        workspace = self.sample()
        odt, docx = self.path("charter.odt"), self.path("charter.docx")
        refused = self.lacking("libzip.so.4", "charter", workspace, "--to", "odt", "-o", odt)
        self.assert_named(refused, "libzip.so.4", "libzip4")
        self.assertFalse(Path(odt).exists())
        written = self.lacking("libzip.so.4", "charter", workspace, "--to", "docx", "-o", docx)
        self.assertEqual(written.returncode, 0, written.stderr)

    def test_a_pdf_is_refused(self):
        workspace, pdf = self.sample(), self.path("charter.pdf")
        refused = self.lacking("libqpdf.so.29", "charter", workspace, "--to", "pdf", "-o", pdf)
        self.assert_named(refused, "libqpdf.so.29", "libqpdf29")
        self.assertFalse(Path(pdf).exists())

    def test_the_boxes_of_a_chart_stand_in_rows(self):
        workspace, picture = self.sample(), self.path("chart.svg")
        drawing = ("figure", workspace, "governance.chart_star", "--to", "svg", "-o", picture)
        self.run_program(*drawing)
        laid_out = places(picture)
        answer = self.lacking("libgvc.so.6", *drawing)
        self.assertEqual((answer.returncode, answer.stderr), (0, b""))
        in_rows = places(picture)
        self.assertIn("Brandtholm", laid_out)
        self.assertLessEqual({name for name in laid_out if "…" not in name}, set(in_rows))
        self.assertNotEqual(in_rows["Brandtholm"], laid_out["Brandtholm"])


def places(picture):
    """Where each text of a picture stands."""
    return {text.text: (text.get("x"), text.get("y"))
            for text in ElementTree.parse(picture).iter("{http://www.w3.org/2000/svg}text")}
