"""The calendar on the command line: its files are read back by python3-icalendar and
python3-dateutil, which share nothing with the program."""

import json
import sys
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

# Debian's own modules, also where another Python comes first in the path.
sys.path.append("/usr/lib/python3/dist-packages")

from dateutil.rrule import rrulestr
from icalendar import Calendar as IcalCalendar

from support import UNUSABLE_INPUT, WRONG_USAGE, CommandLine, member

FIRST, LAST = datetime(2026, 2, 1), datetime(2027, 4, 30)


def events(text):
    return [event for event in IcalCalendar.from_ical(text).walk("VEVENT")
            if "deadline" not in str(event.get("CATEGORIES") and event["CATEGORIES"].to_ical())]


def zones(text):
    """The zones by the rules in the file itself."""
    return {str(zone["TZID"]): zone.to_tz()
            for zone in IcalCalendar.from_ical(text).walk("VTIMEZONE")}


def in_utc(prop, known):
    name = prop.params.get("TZID")
    if not name:
        return prop.dt.astimezone(timezone.utc).replace(tzinfo=None)
    moment = known[name].localize(prop.dt.replace(tzinfo=None))
    return moment.astimezone(timezone.utc).replace(tzinfo=None)


def occurrences(text):
    """Every time in the file as (uid, UTC), between FIRST and LAST."""
    known = zones(text)
    found = {}
    for event in events(text):
        if "RECURRENCE-ID" in event:
            continue
        start, uid = event["DTSTART"], str(event["UID"])
        naive = start.dt.replace(tzinfo=None)
        name = start.params.get("TZID", "UTC")
        times = [naive]
        if "RRULE" in event:
            rule = event["RRULE"].to_ical().decode()
            zone = ZoneInfo(name) if "UNTIL" in rule else None
            times = [time.replace(tzinfo=None) for time in rrulestr(
                rule, dtstart=naive.replace(tzinfo=zone)).between(
                    datetime(2020, 1, 1, tzinfo=zone), datetime(2029, 1, 1, tzinfo=zone), inc=True)]
        for field, take in (("RDATE", times.append), ("EXDATE", times.remove)):
            lists = event.get(field, [])
            for each in lists if isinstance(lists, list) else [lists]:
                for entry in each.dts:
                    take(entry.dt.replace(tzinfo=None))
        tz = known.get(name)
        for time in times:
            moment = tz.localize(time) if tz else time.replace(tzinfo=timezone.utc)
            found[uid, time] = moment.astimezone(timezone.utc).replace(tzinfo=None)
    for event in events(text):
        if "RECURRENCE-ID" in event:
            original = event["RECURRENCE-ID"].dt.replace(tzinfo=None)
            found.pop((str(event["UID"]), original), None)
            if str(event.get("STATUS")) != "CANCELLED":
                found[str(event["UID"]), original] = in_utc(event["DTSTART"], known)
    return sorted((uid, utc) for (uid, _), utc in found.items() if FIRST <= utc <= LAST)


class Cadence(CommandLine):
    def series(self, key, **fields):
        return {"table": "meetingSeries", "id": None, "as": key, "set": {
            "title": key.capitalize(), "startsOn": "2026-01-12", "startTime": "09:30",
            "timeZone": "Europe/Berlin", **fields}}

    def calendar(self, workspace, *more):
        return json.loads(self.run_program("cadence", workspace, "--to", "json", "--from",
                                           "2026-02-01", "--until", "2027-04-30", "-o", "-", *more))

    def ics(self, workspace, name="c.ics"):
        file = self.path(name)
        self.run_program("cadence", workspace, "--to", "ics", "--from", "2025-01-01", "--until",
                         "2028-12-31", "-o", file)
        return Path(file).read_bytes().decode()

    def filled(self):
        workspace = self.new("w.concordat", "--name", "Some")
        self.weekly = self.apply(workspace, [
            self.series("weekly", recurrence="FREQ=WEEKLY;BYDAY=MO",
                        exceptDates=["2026-03-30"], extraDates=["2026-10-27"]),
            self.series("east", recurrence="FREQ=WEEKLY;BYDAY=TU", timeZone="Asia/Shanghai",
                        startTime="19:00"),
            self.series("west", recurrence="FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20270131",
                        timeZone="America/New_York", startTime="16:45"),
            self.series("night", recurrence="FREQ=MONTHLY;BYDAY=3FR;COUNT=9", startTime="23:30"),
            {"table": "occurrence", "id": None, "set": {
                "series": "@weekly", "originalDate": "2026-04-06",
                "date": "2026-04-08", "startTime": "14:00"}},
            {"table": "occurrence", "id": None, "set": {
                "series": "@east", "date": "2026-05-05", "status": "cancelled"}},
            {"table": "occurrence", "id": None, "set": {
                "title": "Extra; with, marks", "date": "2026-06-01"}}])[0]
        return workspace

    def test_a_file_holds_the_same_times_over_two_clock_changes_and_in_shanghai(self):
        for workspace in (self.filled(), self.sample()):
            text = self.ics(workspace)
            told = sorted(
                (datetime.fromisoformat(meeting["utc"][:-1]))
                for meeting in self.calendar(workspace)["meetings"]
                if meeting["status"] != "cancelled")
            self.assertGreater(len(told), 20)
            self.assertEqual(sorted(utc for _, utc in occurrences(text)), told)

    def test_lines_are_short_and_every_event_has_what_the_standard_asks_for(self):
        text = self.ics(self.sample())
        for line in text.encode().split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
        uids = set()
        for event in IcalCalendar.from_ical(text).walk("VEVENT"):
            for name in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE"):
                self.assertIn(name, event)
            key = str(event["UID"]), str(event.get("RECURRENCE-ID") and
                                         event["RECURRENCE-ID"].dt)
            self.assertNotIn(key, uids)
            uids.add(key)
            if str(event["STATUS"]) == "CONFIRMED":
                self.assertTrue(event.walk("VALARM"))
            self.assertIn(".concordat", str(event["UID"]))

    def test_a_later_file_counts_as_newer_and_keeps_its_names(self):
        workspace = self.filled()
        before = {str(e["UID"]): int(e["SEQUENCE"]) for e in events(self.ics(workspace))}
        self.apply(workspace, [{"table": "meetingSeries", "id": self.weekly,
                                "set": {"startTime": "10:00"}}])
        after = {str(e["UID"]): int(e["SEQUENCE"]) for e in events(self.ics(workspace))}
        self.assertEqual(set(before), set(after))
        for uid, sequence in after.items():
            self.assertGreater(sequence, before[uid])

    def test_its_own_file_changes_nothing(self):
        for workspace in (self.filled(), self.sample()):
            self.ics(workspace)
            told = self.ask("cadence", workspace, "--import", self.path("c.ics"))
            self.assertEqual((told["added"], told["changed"]), (0, 0), told)
            self.assertEqual(told["notes"], [])

    def test_a_foreign_file_updates_instead_of_duplicating(self):
        workspace = self.new("w.concordat", "--name", "Some")
        text = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:abc/def@elsewhere\r\n"
                "DTSTART;TZID=/vendor.example/Europe/Berlin:20260112T093000\r\n"
                "DTEND;TZID=/vendor.example/Europe/Berlin:20260112T103000\r\n"
                "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=5\r\nSUMMARY:Board\\, small\r\n"
                "EXDATE;TZID=/vendor.example/Europe/Berlin:20260119T093000\r\nEND:VEVENT\r\n"
                "BEGIN:VEVENT\r\nUID:abc/def@elsewhere\r\n"
                "RECURRENCE-ID:20260126T083000Z\r\nDTSTART:20260127T100000Z\r\n"
                "DURATION:PT30M\r\nSUMMARY:Board\\, small\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        file = self.write("foreign.ics", text)
        self.assertEqual(self.ask("cadence", workspace, "--import", file)["added"], 2)
        told = json.loads(self.run_program(
            "cadence", workspace, "--to", "json", "--from", "2026-01-01", "--until", "2026-12-31",
            "-o", "-"))
        self.assertEqual([(m["date"], m["minutes"], m["title"]) for m in told["meetings"]],
                         [("2026-01-12", 60, "Board, small"), ("2026-01-27", 30, "Board, small"),
                          ("2026-02-02", 60, "Board, small"), ("2026-02-09", 60, "Board, small")])
        file = self.write("foreign.ics", text.replace("small", "large").replace("T103", "T113"))
        again = self.ask("cadence", workspace, "--import", file)
        self.assertEqual((again["added"], again["changed"]), (0, 1))
        told = self.ask("cadence", workspace, "--from", "2026-01-01", "--until", "2026-12-31")
        self.assertEqual([m["title"] for m in told["meetings"]], ["Board, large"] * 4)
        self.assertEqual(len(self.ask("cadence", workspace, "--import", file)["notes"]), 0)

    def test_nonsense_is_named_and_the_rest_is_taken(self):
        workspace = self.new("w.concordat", "--name", "Some")
        file = self.write("odd.ics", (
            "BEGIN:VCALENDAR\nthis is no line\nBEGIN:VEVENT\nUID:1\nDTSTART:20261399\nSUMMARY:Bad day\n"
            "END:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20260301T100000Z\nDTEND:20260101T100000Z\n"
            "RRULE:FREQ=EVERY FULL MOON\nSUMMARY:Odd rule\nX-THING:1\nEND:VEVENT\n"
            "BEGIN:VEVENT\nSUMMARY:No start\nEND:VEVENT\nBEGIN:VTODO\nSUMMARY:Task\nEND:VTODO\n"
            "BEGIN:VEVENT\nUID:3\nDTSTART;TZID=Moon:20260302T100000\nSUMMARY:Elsewhere\n"
            "ATTENDEE:mailto:nobody@nowhere.example\nEND:VEVENT\n"
            "BEGIN:VEVENT\nUID:4\nRECURRENCE-ID:20260101T100000Z\nDTSTART:20260102T100000Z\n"
            "END:VEVENT\nBEGIN:VEVENT\nUID:5\nDTSTART:20260303T100000Z\nSUMMARY:Cut"))
        told = self.ask("cadence", workspace, "--import", file)
        self.assertEqual(told["added"], 3)
        said = json.dumps(told["notes"], ensure_ascii=False)
        for word in ("Bad day", "FULL MOON", "No start", "VTODO", "Moon", "neither in", "X-THING", "does not end", "no line", "not after its start"):
            self.assertIn(word, said)
        # What cannot be read is told and left out: no edit may bring it in.
        self.assertNotIn("FULL MOON", json.dumps(self.calendar(workspace)))
        for bad in ("", "hello", "BEGIN:VCARD\nEND:VCARD\n", b"\xff\xfe\x00"):
            self.run_program("cadence", workspace, "--import", self.write("bad.ics", bad),
                             status=UNUSABLE_INPUT)

    def test_holidays_are_taken_as_a_calendar_and_named_on_the_day(self):
        workspace = self.filled()
        file = self.write("holidays.ics", (
            "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:may\nDTSTART;VALUE=DATE:20240501\n"
            "RRULE:FREQ=YEARLY\nSUMMARY:Tag der Arbeit\nEND:VEVENT\nBEGIN:VEVENT\nUID:spring\n"
            "DTSTART;VALUE=DATE:20260216\nDTEND;VALUE=DATE:20260219\nSUMMARY:春节\nEND:VEVENT\n"
            "END:VCALENDAR\n"))
        self.apply(workspace, [member("A", country="CN", status="signatory")])
        first = self.ask("cadence", workspace, "--import", file, "--holidays", "CN")
        self.assertGreaterEqual(first["added"], 8)
        self.assertEqual(self.ask("cadence", workspace, "--import", file, "--holidays",
                                  "CN")["added"], 0)
        meeting = next(m for m in self.calendar(workspace)["meetings"] if m["date"] == "2026-02-16")
        self.assertIn("春节", json.dumps(meeting["notes"], ensure_ascii=False))

    def test_the_plan_follows_the_charter_and_marks_defaults(self):
        plan = self.ask("cadence", self.sample(), "--plan")
        series = {each["id"]: each for each in plan["series"]}
        self.assertEqual(series["plan-committee"]["article"], "committee")
        self.assertFalse(series["plan-committee"]["default"])
        self.assertTrue(series["plan-packages"]["default"])
        self.assertEqual(series["plan-informal"]["present"], "Informal exchange")

    def test_impossible_rows_are_named_and_nothing_else_is_lost(self):
        workspace = self.filled()
        never = self.apply(workspace, [self.series("never", recurrence="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")])[0]
        calendar = self.calendar(workspace)
        self.assertEqual([p["id"] for p in calendar["problems"]], [never])
        self.assertGreater(len(calendar["meetings"]), 100)
        self.run_program("cadence", workspace, "--from", "soon", status=WRONG_USAGE)
        self.run_program("cadence", workspace, "--from", "2026-02-01", "--until", "2026-01-01",
                         status=WRONG_USAGE)
