"""A sample of the faults, with real processes; `make faults` plays all of them and prints the table."""

import pytest

from tests.faults.cases import all_cases, can_mount

SAMPLE = (
    "no fault",
    "killed after post 4",
    "killed after commit 8",
    "killed before commit 10",
    "killed while the answer is awaited",
    "fault drop-after",
    "fault altered",
    "fault ticket-foreign",
    "rolled back to before the numbers",
    "two processes, no lock",
    "two copies before the numbers",
    "ticket expired",
)
DISKS = ("disk of 256 KB", "read-only after commit 9")
CASES = {case.name: case for case in all_cases()}


@pytest.mark.parametrize("name", SAMPLE)
def test_after_a_fault_the_state_is_right(name):
    CASES[name].play()


@pytest.mark.skipif(not can_mount(), reason="this user may not mount a small disk")
@pytest.mark.parametrize("name", DISKS)
def test_after_a_full_or_read_only_disk_the_state_is_right(name):
    CASES[name].play()


def test_a_sample_of_every_step_is_in_the_table():
    assert len(CASES) > 120
    assert {*SAMPLE, *DISKS} <= CASES.keys()
