"""Runs the benchmarks side by side and prints each as a ratio with its limit.

Exit status 1 when a ratio is above its limit; absolute times are for information only.
"""

import csv
import contextlib
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

build = pathlib.Path(sys.argv[1])
rows = []


def report(name, ours, baseline, limit):
    rows.append((name, ours, baseline, ours / baseline, limit))


def google(binary):
    """Median real times of one benchmark program, in seconds, by name."""
    units = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}
    answer = subprocess.run(
        [binary, "--benchmark_format=json", "--benchmark_repetitions=5",
         "--benchmark_report_aggregates_only=true"],
        check=True, capture_output=True, text=True)
    return {b["run_name"].split("/")[0]: b["real_time"] * units[b["time_unit"]]
            for b in json.loads(answer.stdout)["benchmarks"] if b["aggregate_name"] == "median"}


def timed(command, **options):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   **options)
    return time.perf_counter() - start


def medians(commands, repetitions, before=lambda: None):
    """Median seconds of each command, run in turn so that all meet the same conditions."""
    times = [[] for _ in commands]
    for _ in range(repetitions):
        for place, command in enumerate(commands):
            before()
            times[place].append(timed(command))
    return [statistics.median(each) for each in times]


def cordis_table(folder, projects=6000, parties=25):
    """Participations of projects in the column set published today; 150,000 of 6,000 unless told."""
    random.seed(7)
    header = ["projectID", "projectAcronym", "organisationID", "vatNumber", "name", "shortName",
              "SME", "activityType", "street", "postCode", "city", "country", "nutsCode",
              "geolocation", "organizationURL", "contactForm", "contentUpdateDate", "rcn", "order",
              "role", "ecContribution", "netEcContribution", "totalCost", "endOfParticipation"]
    table = folder / "organization.csv"
    with open(table, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(header)
        for project in range(projects):
            for order in range(parties):
                number = project * parties + order
                grant = f"{random.randint(20000, 900000)}.{random.randint(0, 99):02d}"
                writer.writerow([
                    101000000 + project, f"PROJECT{project}", 900000000 + number % 40000 * 7 + order,
                    f"XX{number:09d}", f"ORGANISATION NUMBER {number} GMBH", f"ORG{number}",
                    random.choice(["true", "false"]), random.choice(["HES", "REC", "PRC", "PUB"]),
                    f"STREET {number % 90}", f"{number % 99999:05d}", "City",
                    random.choice(["DE", "FR", "IT", "NL", "ES"]), "DE111", "48.1,11.5",
                    "http://www.example.org", "https://example.org/contact",
                    "2024-01-31 10:00:00", number, order + 1,
                    "coordinator" if order == 0 else "participant", grant, grant, grant, "false"])
    with open(folder / "project.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writerow(["id", "acronym", "status", "title", "startDate", "endDate", "totalCost",
                         "ecMaxContribution", "objective"])
        for project in range(projects):
            writer.writerow([101000000 + project, f"PROJECT{project}", "SIGNED",
                             f"Title of project {project}", "2024-01-01", "2027-12-31",
                             "5000000", "4000000", "An objective."])
    return table


def bench_import(folder):
    source = folder / "cordis"
    source.mkdir()
    table = cordis_table(source)
    ours = folder / "ours.concordat"
    theirs = folder / "theirs.sqlite"

    def clean():
        ours.unlink(missing_ok=True)
        theirs.unlink(missing_ok=True)

    first, second = medians(
        [[build / "concordat", "import", ours, source],
         ["sqlite3", "-cmd", ".mode csv", "-cmd", ".separator ;", theirs,
          f".import {table} organization"]],
        7, clean)
    report("import 150,000 rows / sqlite3 .import", first, second, 4.0)


def bench_pdf(folder):
    """The charter of 114 parties as PDF, beside LibreOffice converting the same charter's ODT."""
    if not shutil.which("soffice"):
        print("no soffice here: the PDF of a charter is not compared", file=sys.stderr)
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    source = folder / "one"
    source.mkdir()
    cordis_table(source, projects=1, parties=114)
    workspace = folder / "one.concordat"
    program = build / "concordat"
    subprocess.run([program, "import", workspace, source], check=True, capture_output=True)
    odt = folder / "charter.odt"
    subprocess.run([program, "charter", workspace, "--to", "odt", "-o", odt], check=True)
    profile = f"-env:UserInstallation=file://{folder}/office"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir",
               folder / "office-pdf", odt]
    timed(convert)  # makes the office's own folder; not counted
    first, second = medians(
        [[program, "charter", workspace, "--to", "pdf", "-o", folder / "charter.pdf"], convert], 3)
    report("charter of 114 parties to PDF / LibreOffice with its ODT", first, second, 1.0)


@contextlib.contextmanager
def x_display():
    """An X server of its own; windows open there as they do for people."""
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        os.environ["DISPLAY"] = ":" + server.stdout.readline().strip()
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        server.kill()
        server.wait()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        del os.environ["DISPLAY"]


def bench_window():
    programs = build / "tests" / "bench"
    first = [programs / "concordat_window_bench"]
    empty = [programs / "concordat_empty_window_bench"]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Nobody sees this one, and without a display an empty window has next to nothing to do; for
    # information only.
    report("first painted window / empty Qt window, without a display",
           *medians([first, empty], 15), None)
    if not shutil.which("Xvfb"):
        print("no Xvfb here: no window is opened on a display", file=sys.stderr)
        return
    with x_display():
        report("first painted window / empty Qt window", *medians([first, empty], 31), 2.0)
        report("first painted window / Qt window with one word",
               *medians([first, empty + ["--text"]], 15), 2.0)
        report("welcome page with its cards / empty Qt window",
               *medians([first + ["--cards"], empty], 15), 3.0)


def bench_power():
    """Ratios of one run; memory is reported as its own ratio."""
    answer = subprocess.run([build / "tests" / "bench" / "concordat_power_bench"], check=True,
                            capture_output=True, text=True)
    found = json.loads(answer.stdout)  # of a name measured more than once, the last counts
    report("voting power of 200 / textbook table of size × weight",
           found["ours200"]["seconds"], found["textbook200"]["seconds"], 1 / 30)
    report("… memory held / that of the table (MB for ms)",
           found["ours200"]["bytes"] / 1e9, found["textbook200"]["bytes"] / 1e9, 1 / 100)
    report("triple majority of 27 / one bare pass over 2^27 coalitions",
           found["ours27"]["seconds"], found["bare27"]["seconds"], 3.0)
    report("quota slider of 30, engine, 95th percentile / 4 ms",
           found["slider30"]["seconds"], 0.004, 1.0)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    slider = subprocess.run([build / "tests" / "bench" / "concordat_slider_bench"], check=True,
                            capture_output=True, text=True)
    report("quota slider of 30 to end of painting, 95th percentile / a frame of 33 ms",
           float(slider.stdout), 0.033, 1.0)


def bench_split():
    """The engines of the split beside plain ways of computing the same."""
    program = build / "tests" / "bench" / "concordat_split_bench"
    times = json.loads(subprocess.run([program], check=True, capture_output=True, text=True).stdout)
    seconds = {name: value / 1000 for name, value in times.items()}
    report("all semivalues, n = 24 / a bare read pass", seconds["semivalues24"],
           seconds["read24"], 3.0)
    report("all semivalues, n = 20 / a bare read pass", seconds["semivalues20"],
           seconds["read20"], 4.0)
    report("all semivalues, n = 24 / the textbook loop", seconds["semivalues24"],
           seconds["textbook24"], 1 / 25)
    for n in range(10, 15):
        report(f"prenucleolus, n = {n} / a sequence over all coalitions",
               seconds[f"prenucleolus{n}"], seconds[f"allCoalitions{n}"], 1 / 20)
    for n in (15, 20, 24):
        report(f"prenucleolus, n = {n} / ten seconds", seconds[f"prenucleolus{n}"], 10.0, 1.0)
    report("synergy game of 200, Shapley / 1 ms", seconds["synergies200"], 0.001, 1.0)
    report("objections of 30 by minimum cuts / 4 ms", seconds["objections30"], 0.004, 1.0)
    report("values of coalitions looked at for 60 members, ± 0.1 % / by plain orders (counts as s)",
           times["evaluations60"], times["plainEvaluations60"], 1.0)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    drag = subprocess.run([build / "tests" / "bench" / "concordat_drag_bench"], check=True,
                          capture_output=True, text=True)
    report("a share dragged among 30 to end of painting, 95th percentile / a frame of 33 ms",
           float(drag.stdout), 0.033, 1.0)


def bench_live():
    """From the change of a control to the end of painting, against one frame; and the engine."""
    program = build / "tests" / "bench" / "concordat_selection_bench"
    for scenario, words in (("rank", "weight slider, 500 candidates"),
                            ("resources", "holding, 200 members x 60 types")):
        times = json.loads(subprocess.run([program, scenario], check=True, capture_output=True,
                                          text=True).stdout)
        report(f"{words}: 95th percentile / 33 ms", times["whole"] / 1000, 0.033, 1.0)
        report(f"{words}: engine / 4 ms", times["engine"] / 1000, 0.004, 1.0)


def bench_charter():
    """A parameter of a charter with 114 parties, from the edit to the end of painting."""
    program = build / "tests" / "bench" / "concordat_charter_bench"
    times = json.loads(subprocess.run([program], check=True, capture_output=True, text=True).stdout)
    report("parameter of a charter of 114 parties, 95th percentile / 50 ms",
           times["whole"] / 1000, 0.050, 1.0)
    report("… drawing up what changed / 4 ms", times["engine"] / 1000, 0.004, 1.0)


def bench_chain():
    """The strictness slider over the chain of 60 members with 200 indicators."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    program = build / "tests" / "bench" / "concordat_chain_bench"
    times = json.loads(subprocess.run([program], check=True, capture_output=True, text=True).stdout)
    report("chain of 60 members, 200 indicators, 95th percentile / 33 ms",
           times["whole"] / 1000, 0.033, 1.0)
    report("… engine / 4 ms", times["engine"] / 1000, 0.004, 1.0)


def bench_cadence():
    """Ten years of forty series, against ten milliseconds and one frame."""
    times = json.loads(subprocess.run([build / "tests" / "bench" / "concordat_cadence_bench"],
                                      check=True, capture_output=True, text=True).stdout)
    report("expanding ten years of 40 series / 33 ms", times["expanding"], 0.033, 1.0)
    report("… the whole calendar of them / ten times a frame", times["calendar"], 0.330, None)


def main():
    times = google(build / "tests" / "bench" / "concordat_edit_bench")
    report("an edit / a bare SQLite transaction", times["edit"], times["bareTransaction"], 1.5)
    report("open 10,000 members / read the same columns as text",
           times["openTenThousandMembers"], times["bareReadOfTenThousandMembers"], None)
    with tempfile.TemporaryDirectory() as name:
        bench_import(pathlib.Path(name))
    with tempfile.TemporaryDirectory() as name:
        bench_pdf(pathlib.Path(name))
    bench_window()
    bench_power()
    bench_split()
    bench_live()
    bench_charter()
    bench_chain()
    bench_cadence()
    failed = False
    print(f"{'what':55} {'ours':>10} {'baseline':>10} {'ratio':>7}  limit")
    for name, ours, baseline, ratio, limit in rows:
        verdict = "" if limit is None else f"{limit:.3g}" + ("" if ratio <= limit else "  ABOVE")
        failed = failed or verdict.endswith("ABOVE")
        print(f"{name:55} {ours * 1000:8.1f}ms {baseline * 1000:8.1f}ms {ratio:7.3f}  {verdict}")
    return 1 if failed else 0


sys.exit(main())
