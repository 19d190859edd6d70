"""Recurrence rules expanded by python3-dateutil, against what the engine makes of them.

    recurrence.py PROBE

The rules marked RFC are the examples of RFC 5545, section 3.8.5.3, in its order, with its start.
"""

import subprocess
import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

# Debian's own modules, also where another Python comes first in the path.
sys.path.append("/usr/lib/python3/dist-packages")

from dateutil.rrule import rrulestr

from report import expect_same, finish

NEW_YORK = "America/New_York"
RFC = [
    ("FREQ=DAILY;COUNT=10", "1997-09-02T09:00"),
    ("FREQ=DAILY;UNTIL=19971224T000000Z", "1997-09-02T09:00"),
    ("FREQ=DAILY;INTERVAL=2", "1997-09-02T09:00"),
    ("FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02T09:00"),
    ("FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "1998-01-01T09:00"),
    ("FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "1998-01-01T09:00"),
    ("FREQ=WEEKLY;COUNT=10", "1997-09-02T09:00"),
    ("FREQ=WEEKLY;UNTIL=19971224T000000Z", "1997-09-02T09:00"),
    ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09-02T09:00"),
    ("FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "1997-09-02T09:00"),
    ("FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09-02T09:00"),
    ("FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "1997-09-01T09:00"),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09-02T09:00"),
    ("FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05T09:00"),
    ("FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997-09-05T09:00"),
    ("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09-07T09:00"),
    ("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22T09:00"),
    ("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28T09:00"),
    ("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997-09-02T09:00"),
    ("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30T09:00"),
    ("FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "1997-09-10T09:00"),
    ("FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "1997-09-02T09:00"),
    ("FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "1997-06-10T09:00"),
    ("FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "1997-03-10T09:00"),
    ("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997-01-01T09:00"),
    ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19T09:00"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12T09:00"),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-13T09:00"),
    ("FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "1997-06-05T09:00"),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02T09:00"),
    ("FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997-09-13T09:00"),
    ("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05T09:00"),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04T09:00"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29T09:00"),
    ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z", "1997-09-02T09:00"),
    ("FREQ=MINUTELY;INTERVAL=15;COUNT=6", "1997-09-02T09:00"),
    ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", "1997-09-02T09:00"),
    ("FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40;COUNT=60", "1997-09-02T09:00"),
    ("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16;COUNT=60", "1997-09-02T09:00"),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05T09:00"),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05T09:00"),
    ("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15T09:00"),
]
OTHERS = [
    # rule, start, zone
    ("FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH", "2024-04-18T10:00", "Europe/Berlin"),
    ("FREQ=MONTHLY;BYDAY=-1TH", "2024-05-30T16:00", "Europe/Berlin"),
    ("FREQ=MONTHLY;INTERVAL=6;BYDAY=2TH", "2024-09-12T09:30", "Europe/Berlin"),
    ("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", "2024-05-14T14:00", "Asia/Shanghai"),
    ("FREQ=MONTHLY;INTERVAL=6", "2024-08-31T09:00", "Asia/Shanghai"),
    ("FREQ=MONTHLY", "2024-01-31T09:00", "Europe/Berlin"),
    ("FREQ=YEARLY", "2024-02-29T09:00", "Europe/Berlin"),
    ("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "2020-02-29T09:00", "UTC"),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "2024-02-29T09:00", "UTC"),
    ("FREQ=YEARLY;BYYEARDAY=-1", "2024-12-31T09:00", "UTC"),
    ("FREQ=YEARLY;BYYEARDAY=60;BYDAY=TH", "2024-02-29T09:00", "UTC"),
    ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "2020-12-28T09:00", "UTC"),
    ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,FR", "2020-01-03T09:00", "UTC"),
    ("FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO", "2024-01-01T09:00", "America/New_York"),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2024-03-31T01:30", "Europe/London"),
    ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "2024-01-01T08:15", "Europe/Berlin"),
    ("FREQ=DAILY;INTERVAL=3;BYMONTH=1,2", "2024-01-01T08:15", "Europe/Berlin"),
    ("FREQ=DAILY;BYMONTHDAY=1,15,-1", "2024-01-01T08:15", "Europe/Berlin"),
    ("FREQ=WEEKLY;BYDAY=MO,FR;BYMONTH=6", "2024-01-01T08:15", "Europe/Berlin"),
    ("FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;WKST=SU", "2024-01-07T08:15", "Asia/Kolkata"),
    ("FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,15;BYMINUTE=30", "2024-01-02T09:30", "Asia/Shanghai"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2024-01-01T09:00", "Europe/Berlin"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2024-01-31T09:00", "Europe/Berlin"),
    ("FREQ=MONTHLY;BYDAY=5FR", "2024-03-29T09:00", "Europe/Berlin"),
    ("FREQ=MONTHLY;BYMONTHDAY=31", "2024-01-31T09:00", "Europe/Berlin"),
    ("FREQ=MONTHLY;BYMONTH=1,4;BYMONTHDAY=10", "2024-01-10T09:00", "Europe/Berlin"),
    ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU,-1MO", "2024-05-12T09:00", "UTC"),
    ("FREQ=YEARLY;BYDAY=1MO,-1FR", "2024-01-01T09:00", "UTC"),
    ("FREQ=HOURLY;INTERVAL=6;BYDAY=SA", "2024-01-06T00:00", "UTC"),
    ("FREQ=HOURLY;BYHOUR=9,17;BYMONTHDAY=29;BYMONTH=2", "2024-02-29T09:00", "UTC"),
    ("FREQ=SECONDLY;INTERVAL=3600;COUNT=5", "2024-01-06T00:00", "UTC"),
    # starts that the rule does not name
    ("FREQ=MONTHLY;INTERVAL=3;BYDAY=3TH;COUNT=5", "2024-04-01T10:00", "Europe/Berlin"),
    ("FREQ=WEEKLY;BYDAY=FR", "2024-04-01T10:00", "Europe/Berlin"),
    ("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10", "2024-04-01T10:00", "Europe/Berlin"),
    # every night, over the nights in which a clock is changed
    ("FREQ=DAILY", "2026-03-20T02:30", "Europe/Berlin"),
    ("FREQ=DAILY", "2026-10-20T02:30", "Europe/Berlin"),
    ("FREQ=DAILY", "2026-03-01T02:30", "America/New_York"),
]


def utc_of(local, zone):
    """PEP 495's first reading, which for a skipped time takes the offset before the change."""
    return int(local.replace(tzinfo=ZoneInfo(zone), fold=0).timestamp())


def expected(rule, start, zone, first, last):
    begin = datetime.fromisoformat(start)
    utc_until = "UNTIL" in rule and rule.split("UNTIL=")[1].split(";")[0].endswith("Z")
    if utc_until:
        found = rrulestr("RRULE:" + rule, dtstart=begin.replace(tzinfo=ZoneInfo(zone)))
        times = [time.replace(tzinfo=None) for time in found if time.replace(tzinfo=None) < last]
    else:
        times = rrulestr("RRULE:" + rule, dtstart=begin).between(first, last, inc=True)
    return [f"{time:%Y%m%dT%H%M%S}/{utc_of(time, zone)}" for time in times
            if first <= time < last]



def windows(rule, start):
    """From the start on, and long after it."""
    year, month = int(start[:4]), int(start[5:7])
    fine = any(word in rule for word in ("HOURLY", "MINUTELY", "SECONDLY"))
    yield datetime(year, month, 1), datetime(year + (1 if fine else 10), 12, 31)
    yield datetime(year + 3, 2, 1), datetime(year + 4, 7, 15)


def main():
    rules = [(rule, start, NEW_YORK) for rule, start in RFC] + OTHERS
    cases = [case + window for case in rules for window in windows(*case[:2])]
    lines = [f"{rule}|{start}|{zone}|{first:%Y-%m-%d}|{last - timedelta(days=1):%Y-%m-%d}"
             for rule, start, zone, first, last in cases]
    said = subprocess.run([sys.argv[1]], input="\n".join(lines) + "\n", text=True,
                          capture_output=True, check=True).stdout.splitlines()
    found = 0
    for case, line in zip(cases, said):
        times = [] if line.startswith("error: This recurrence never") else line.split()
        wanted = expected(*case)
        found += len(wanted)
        expect_same(" ".join(str(part) for part in case), times, wanted)
    print(f"{len(rules)} rules, {len(RFC)} of them of RFC 5545, {found} times")
    if len(said) != len(lines) or len(rules) < 60:
        expect_same("the number of rules", [len(said)], [len(lines)])
    finish()


main()
