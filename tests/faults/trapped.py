"""The real program with a trap: killed at a named step (`python -m tests.faults.trapped TRAP ARGUMENTS…`).

A trap is `step:n:before` or `step:n:after`; steps are `commit` (a transaction made durable), `note` (a fact written
inside one), `post` (a request to random.org). `none` sets no trap, `count:FILE` writes how often each step was made,
`unlocked` takes away the lock between processes.
"""

import contextlib
import json
import os
import signal
import sys
from pathlib import Path

from kasipker_desktop import __main__
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.storage import lock
from kasipker_desktop.storage.store import Change

STEPS = {"commit": (Change, "commit"), "note": (Change, "note"), "post": (Client, "_post")}


def main():
    trap, sys.argv[1:] = sys.argv[1], sys.argv[2:]
    counts = dict.fromkeys(STEPS, 0)
    for step, (owner, name) in STEPS.items():
        setattr(owner, name, trapped(getattr(owner, name), step, counts, trap))
    if trap == "unlocked":
        lock.hold = lambda folder, clock: contextlib.nullcontext()
    code = __main__.main()
    if trap.startswith("count:"):
        Path(trap.removeprefix("count:")).write_text(json.dumps(counts), encoding="utf-8")
    return code


def trapped(work, step, counts, trap):
    """The same step; the process dies before or after it when its turn has come."""

    def run(*arguments):
        counts[step] += 1
        here = f"{step}:{counts[step]}"
        if trap == f"{here}:before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = work(*arguments)
        if trap == f"{here}:after":
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    return run


if __name__ == "__main__":
    sys.exit(main())
