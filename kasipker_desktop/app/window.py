"""What the window works with: the open store, its use cases, what can be read of it."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.keys import KeyRole
from .stores import PICTURES_FOLDER, address_of, handing_over_of, open_store, utc_now
from .wiring import make_use_cases

if TYPE_CHECKING:
    from ..settings import Sample
    from ..ui.desk import Services
    from ..workflow.ports import Clock


def appointed_sample(sample: Sample, folder: Path) -> Sample:
    """The sample with what was set beside the store of a folder. Raises KnownError `appointed_broken`."""
    from ..settings import with_appointed
    from ..storage.appointed import AppointedFile

    return with_appointed(sample, AppointedFile(folder).read())


def open_services(
    held: ExitStack,
    folder: Path,
    sample: Sample,
    role: KeyRole = KeyRole.REHEARSAL,
    clock: Clock = utc_now,
    server: str | None = None,
) -> Services:
    """A store for the window, open until `held` closes: in a rehearsal with its own stand-in or the one at `server`.

    Raises KnownError `store_held`, `key_locked`, `no_key`.
    """
    from ..evidence.verifier import verify
    from ..randomorg.client import Client
    from ..storage.files import write_file
    from ..ui.desk import Services
    from ..workflow.viewing import Viewing

    def keep_picture(name: str, png: bytes) -> None:
        place = folder / PICTURES_FOLDER / f"{name}.png"
        if not place.exists():  # the first showing is the one the hall saw
            write_file(place, png)

    folder.mkdir(parents=True, exist_ok=True)
    sample = appointed_sample(sample, folder)
    store = held.enter_context(open_store(folder, clock))
    url, api_key = address_of(held, folder, role, clock, server)
    use = make_use_cases(store, Client(url, api_key), sample, folder, role, url, clock)
    viewing, rehearsal = Viewing(store, sample.campaign), role is KeyRole.REHEARSAL
    handing = handing_over_of(store, folder, role)
    given = (sample.campaign, sample.decisions, rehearsal, verify, keep_picture, clock, handing, folder)
    return Services(use, viewing, *given)
