"""A page that nobody sees has no work to do: it shows the desk's views while it is seen, else once it is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget

from ..desk import Desk


class WhenSeen(QObject):
    """Calls `show` for each change of the desk; for all those behind the page's back once, when it comes into view."""

    def __init__(self, page: QWidget, desk: Desk, show: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._show = show
        self._waits = desk.loaded
        desk.changed.connect(self._follow)
        page.installEventFilter(self)

    @Slot()
    def _follow(self) -> None:
        self._waits = not self._page.isVisible()
        if not self._waits:
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and watched is self._page and self._waits:
            self._waits = False
            self._show()
        return super().eventFilter(watched, event)
