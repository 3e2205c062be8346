"""Plays all cases and prints the table: what was done to the program, and what came of it (`make faults`)."""

import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

from tests.faults.cases import all_cases, can_mount


def play(case):
    try:
        return True, case.play()
    except Exception:  # one case that fails must not hide the others; the table says which
        return False, traceback.format_exc(limit=3).strip()


def main():
    began, disks = time.monotonic(), can_mount()
    cases = [case for case in all_cases(disks) if not sys.argv[1:] or sys.argv[1] in case.name]
    failed = 0
    with ThreadPoolExecutor(2) as workers:
        for case, (well, words) in zip(cases, workers.map(play, cases), strict=True):
            failed += not well
            sys.stdout.write(f"{'well' if well else 'FAIL'}  {case.name:<40} {words}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{len(cases)} cases, {failed} failed, {time.monotonic() - began:.0f} s\n")
    if not disks:
        sys.stdout.write("Disks were left out: this user may not mount one.\n")
    return 1 if failed else 0


sys.exit(main())
