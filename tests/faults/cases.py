"""The table of faults: each case breaks the program, starts it again, and says what came of it.

A case that ends otherwise than it must raises; the text it returns stands in the table of `make faults`.
"""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kasipker_desktop.domain.incident import Incident
from kasipker_desktop.domain.ticket import TicketMade
from kasipker_desktop.randomorg.client import Client
from kasipker_desktop.randomorg.rehearsal import REHEARSAL_API_KEY, serve
from tests.faults.program import Program, ended, judge, killed_in_silence

INCIDENTS = 2
"""Durable steps that a rehearsal interrupted at the ticket and at the draw takes besides."""

COMMITS, NOTES, POSTS = 20, 24, 5
"""How often a whole rehearsal of four people takes each step; a case checks that it is still so."""

FRESH, ADOPTED = "REHEARSAL", "NOT VALID past"
"""What `verify` says; the second where the journal that random.org signed was lost with a rolled back store."""


@dataclass(frozen=True)
class Case:
    """A fault by name, and the play that returns what came of it."""

    name: str
    play: Callable[[], str]


@contextmanager
def stage(**server):
    """A folder and a stand-in of its own."""
    with tempfile.TemporaryDirectory(prefix="kasipker-fault-") as folder, serve(**server) as url:
        yield Path(folder), url


def told(program, end, results=1, expected=FRESH):
    """Checks the end state, and words it."""
    state = judge(program, end)
    assert state.results == results, state
    assert state.verdict == expected, state
    kinds = sorted({fact.kind.value for fact in program.notes() if isinstance(fact, Incident)})
    return f"{results} result{'s' if results > 1 else ''}, {state.verdict}, incidents: {', '.join(kinds) or 'none'}"


def clean():
    """No fault: the steps are as many as the cases below take for given."""
    with stage() as (folder, url):
        program = Program(folder, url)
        end = program.run(f"count:{folder / 'counts'}")
        counts = json.loads((folder / "counts").read_text(encoding="utf-8"))
        assert counts == {"commit": COMMITS, "note": NOTES, "post": POSTS}, counts
        return told(program, end)


def killed(trap):
    """SIGKILL at a step; the next start goes on from there."""
    with stage() as (folder, url):
        program = Program(folder, url)
        killed_in_silence(program.run(trap))
        return told(program, program.run())


def killed_again_and_again():
    """SIGKILL after each durable step in turn, on one store, until it is done."""
    with stage() as (folder, url):
        program, deaths = Program(folder, url), 0
        while (end := program.run("commit:1:after")).code != 0:
            killed_in_silence(end)
            deaths += 1
            assert deaths <= COMMITS + INCIDENTS, deaths
        return f"{deaths} kills; {told(program, end)}"


def killed_while_waiting():
    """SIGKILL while random.org has computed and its answer is on its way."""
    with stage(fault="delay", seconds=600) as (folder, url):
        program = Program(folder, url)
        process, client = program.start(), Client(url, REHEARSAL_API_KEY)
        while not client.usage().total_requests:
            assert process.poll() is None
        process.kill()
        killed_in_silence(ended(process))
        return told(program, program.run())


def fault(name, results=1, at=None, codes=(0,)):
    """A fault of random.org or the line; the run heals by itself, or says what is wrong and heals when run again."""
    with stage(fault=name, seconds=0.5, at=at) as (folder, url):
        program = Program(folder, url)
        end = program.run()
        assert end.code in codes, end
        first = f"exit {end.code} «{end.said}»; then " if end.code else ""
        return first + told(program, end if end.code == 0 else program.run(), results)


def forged(name):
    """Every answer is spoiled: nothing is believed; with a clean line the ticket gives the one result."""
    with tempfile.TemporaryDirectory(prefix="kasipker-fault-") as folder:
        state = Path(folder) / "random.org"
        with serve(fault=name, state_file=state) as url:
            program = Program(Path(folder) / "a", url)
            ends = [program.run() for _ in range(2)]
            assert [end.code for end in ends] == [1, 1], ends
            assert not any(end.out for end in ends)
        with serve(state_file=state) as url:
            program = Program(Path(folder) / "a", url)
            return f"exit 1 «{ends[0].said}» twice; then {told(program, program.run())}"


def burnt():
    """Somebody used the ticket for another room: burnt by decision, a second ticket, the first on record."""
    with stage(fault="ticket-foreign") as (folder, url):
        program = Program(folder, url)
        words = told(program, program.run(), results=2)
        assert [fact.attempt for fact in program.notes() if isinstance(fact, TicketMade)] == [1, 2]
        return words


def nobody_there():
    """No network at all: said in a sentence, nothing shown; the same request goes out later."""
    with stage() as (folder, url):
        program = Program(folder, url)
        killed_in_silence(program.run("post:4:before"))
        program.url = "http://127.0.0.1:9/json-rpc/4/invoke"
        end = program.run()
        assert (end.code, end.out) == (1, ""), end
        program.url = url
        return f"exit 1 «{end.said}»; then {told(program, program.run())}"


@contextmanager
def small_disk(folder, size):
    """A disk of its own that holds `size` bytes; raises where disks can't be mounted."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=True, capture_output=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def remount(folder, options):
    subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)


def can_mount():
    """Whether this user may mount a disk."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with small_disk(Path(folder) / "disk", "64k"):
                return True
        except (subprocess.CalledProcessError, OSError):
            return False


def full_disk(kilobytes):
    """The disk is full somewhere on the way: said in a sentence; with more space it goes on."""
    with stage() as (folder, url), small_disk(folder / "disk", f"{kilobytes}k") as disk:
        program = Program(folder, url, disk)
        end = program.run()
        assert end.code in (1, 2), end
        assert not end.out
        remount(disk, "size=16m")
        return f"exit {end.code} «{end.said}»; then {told(program, program.run())}"


def read_only_disk(trap):
    """The disk turns read-only after a step: said in a sentence; writable again it goes on."""
    with stage() as (folder, url), small_disk(folder / "disk", "16m") as disk:
        program = Program(folder, url, disk)
        killed_in_silence(program.run(trap))
        remount(disk, "ro")
        end = program.run()
        assert end.code in (1, 2), end
        assert not end.out
        remount(disk, "rw")
        return f"exit {end.code} «{end.said}»; then {told(program, program.run())}"


def rolled_back(trap, expected):
    """The store of before a step is put back after the draw: the same result comes again, no other is made."""
    with stage() as (folder, url):
        program = Program(folder, url)
        killed_in_silence(program.run(trap))
        shutil.copytree(program.data, folder / "before")
        first = judge(program, program.run())
        shutil.rmtree(program.data)
        (folder / "before").rename(program.data)
        end = program.run()
        words = told(program, end, expected=expected)
        assert tuple(json.loads(end.out)["numbers"]) == first.numbers
        return f"the same numbers; {words}"


def two_processes(trap):
    """Two processes on one store at once; the lock tells the second who holds it, without it the rows decide."""
    with stage() as (folder, url):
        program = Program(folder, url)
        ends = [ended(process) for process in [program.start(trap), program.start(trap)]]
        codes = sorted(end.code for end in ends)
        assert codes[-1] < 3, ends
        refused = " ".join(sorted(f"«{end.said}»" for end in ends if end.code))
        return f"exits {codes} {refused}; then {told(program, program.run())}"


def two_copies(trap, expected):
    """The store is copied, both copies go on at once with the same ticket: one result, the same in both."""
    with stage() as (folder, url):
        one, two = Program(folder, url), Program(folder / "copy", url)
        killed_in_silence(one.run(trap))
        shutil.copytree(one.data, two.data, dirs_exist_ok=True)
        ends = [ended(process) for process in [one.start(), two.start()]]
        states = [judge(program, end) for program, end in zip((one, two), ends, strict=True)]
        assert states[0].numbers == states[1].numbers, states
        assert {state.results for state in states} == {1}, states
        assert {state.verdict for state in states} <= {FRESH, expected}, states
        return f"1 result, the same in both; {' and '.join(sorted(state.verdict for state in states))}"


def expired():
    """The ticket's time is over before the button: void by decision, a second one is drawn."""
    with tempfile.TemporaryDirectory(prefix="kasipker-fault-") as folder:
        state = Path(folder) / "random.org"
        with serve(state_file=state) as url:
            program = Program(Path(folder) / "a", url)
            killed_in_silence(program.run("commit:7:after"))
        late = datetime.now(UTC) + timedelta(days=31)
        with serve(state_file=state, now=lambda: late) as url:
            program = Program(Path(folder) / "a", url)
            words = told(program, program.run())
            assert [fact.attempt for fact in program.notes() if isinstance(fact, TicketMade)] == [1, 2]
            return words


def kills():
    """Every durable step, before and after it, every fact between, every word to and from random.org."""
    for step, count in (("commit", COMMITS), ("note", NOTES), ("post", POSTS)):
        for number in range(1, count + 1):
            for side in ("before", "after"):
                trap = f"{step}:{number}:{side}"
                yield Case(f"killed {side} {step} {number}", lambda trap=trap: killed(trap))
    yield Case("killed after each commit in turn", killed_again_and_again)
    yield Case("killed while the answer is awaited", killed_while_waiting)


def lines():
    """Each fault of the stand-in, at the draw and where it can be at createTickets and getTicket."""
    for name in ("delay", "drop-before", "drop-after", "error-500", "html", "truncated", "ticket-used", "ticket-lost"):
        yield Case(f"fault {name}", lambda name=name: fault(name))
    yield Case("fault quota", lambda: fault("quota", codes=(1,)))
    for name in ("bad-signature", "altered"):
        yield Case(f"fault {name}", lambda name=name: forged(name))
    yield Case("fault ticket-foreign", burnt)
    for at in ("createTickets", "getTicket", "listTickets"):
        for name in ("drop-before", "drop-after", "error-500", "html", "truncated"):
            yield Case(f"fault {name} at {at}", lambda name=name, at=at: fault(name, at=at))
    yield Case("fault quota at createTickets", lambda: fault("quota", at="createTickets", codes=(1,)))
    yield Case("no network", nobody_there)


def disks():
    """A full disk at every size on the way, a disk that turns read-only."""
    for kilobytes in range(16, 480, 16):
        yield Case(f"disk of {kilobytes} KB", lambda size=kilobytes: full_disk(size))
    for number in (4, 6, 8, 9, 10, 14):
        trap = f"commit:{number}:after"
        yield Case(f"read-only after commit {number}", lambda trap=trap: read_only_disk(trap))


def stores():
    """A store put back, two processes, two copies."""
    yield Case("rolled back to before the request", lambda: rolled_back("commit:7:after", FRESH))
    yield Case("rolled back to before the numbers", lambda: rolled_back("commit:6:after", ADOPTED))
    yield Case("two processes on one store", lambda: two_processes("none"))
    yield Case("two processes, no lock", lambda: two_processes("unlocked"))
    yield Case("ticket expired", expired)
    yield Case("two copies before the request", lambda: two_copies("commit:7:after", FRESH))
    yield Case("two copies before the numbers", lambda: two_copies("commit:6:after", ADOPTED))


def all_cases(disks_too=True):
    """The whole table."""
    return [Case("no fault", clean), *kills(), *lines(), *stores(), *(disks() if disks_too else ())]
