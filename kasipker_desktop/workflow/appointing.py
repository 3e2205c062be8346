"""Setting the commission of the order and the organiser's particulars; they count from the next start on."""

from __future__ import annotations

from ..domain.appointed import Appointed, check_appointed
from .ports import AppointedPlace


class Appointing:
    """What a meeting has noted stays as it was noted."""

    def __init__(self, place: AppointedPlace) -> None:
        self._place = place

    def now(self, given: Appointed) -> Appointed:
        """What was set last; as given while nothing was. Raises KnownError `appointed_broken`."""
        return self._place.read() or given

    def appoint(self, appointed: Appointed) -> None:
        """Keeps it. Raises NotAllowed as `check_appointed` does; then nothing is kept."""
        check_appointed(appointed)
        self._place.write(appointed)
