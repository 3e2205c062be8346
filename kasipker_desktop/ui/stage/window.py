"""The stage window: full screen on the second screen when there is one, else a plain window one can resize."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from .keys import Deed, deed_of
from .screens import Place, chosen
from .show import Show

POINTER_MS = 1000
_PLAIN = (1280, 720)


class Places(Protocol):
    """The screens there are (`screens.Screens`)."""

    @property
    def changed(self) -> SignalInstance: ...

    def places(self) -> tuple[Place, ...]: ...


class StageWindow(QWidget):
    """Paints a show for the hall; no buttons, no dialogs, and the pointer goes away when it rests.

    `placed` gives the `known_as` of the screen that the stage was put on, to be remembered; `pressed` every key's
    deed that is not the window's own; `closed` that the window went away.
    """

    placed = Signal(str)
    pressed = Signal(object)
    closed = Signal()

    def __init__(self, show: Show, screens: Places, remembered: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._show, self._screens = show, screens
        self._remembered, self._operators = remembered, ""
        self._on: Place | None = None
        self._watching = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)
        self.resize(*_PLAIN)
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(POINTER_MS)
        self._pointer.timeout.connect(self.hide_pointer)
        show.changed.connect(self.update)
        show.moved.connect(self._paint_parts)
        show.scene_changed.connect(self._say_scene)
        screens.changed.connect(self.follow_screens)
        self._name()

    @property
    def stage(self) -> Show:
        """What runs on it."""
        return self._show

    @property
    def on(self) -> Place | None:
        """The screen it fills; None while it is a plain window."""
        return self._on

    def open(self, operators: str) -> None:
        """Shows it to the hall: full screen beside the operator's screen (by name), or as a window."""
        self._operators = operators
        self._stand(chosen(self._screens.places(), operators, self._remembered))

    def move_to(self, place: Place) -> None:
        """The operator chose a screen; it is remembered."""
        self._remember(place)
        self._stand(place)

    def prefer(self, known_as: str) -> None:
        """The screen to stand on when it is there; empty: the first that is not the operator's."""
        self._remembered = known_as
        self.follow_screens()

    @Slot()
    def follow_screens(self) -> None:
        """A screen came or went: the projector's coming back brings the stage back to it."""
        if not self.isVisible():
            return
        place = chosen(self._screens.places(), self._operators, self._remembered)
        if place != self._on:
            self._stand(place)

    @Slot()
    def toggle_full_screen(self) -> None:
        """F11."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    @Slot()
    def hide_pointer(self) -> None:
        """The pointer rested for a second."""
        self.setCursor(Qt.CursorShape.BlankCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(event)
        if deed is Deed.FULL_SCREEN:
            self.toggle_full_screen()
        elif deed is Deed.LEAVE:
            if self.isFullScreen():
                self.showNormal()
        elif deed is not None:
            self.pressed.emit(deed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._pointer.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
            self._show.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._show.set_screen(self.width(), self.height())
        self._watch(True)
        self._say_scene()
        self._pointer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pointer.stop()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show.set_screen(self.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._show.easel.paint(painter, self.width(), self.height())
        painter.end()

    def _watch(self, watching: bool) -> None:
        """Once for each time it comes or goes, however often the system says so."""
        if watching != self._watching:
            self._watching = watching
            self._show.watch(watching)

    def _stand(self, place: Place | None) -> None:
        self._on = place
        if place is None:
            self.showNormal()
            self.resize(*_PLAIN)
            return
        if self.isFullScreen():
            self.showNormal()  # a full-screen window does not change its screen
        self.setGeometry(place.geometry)
        self.showFullScreen()
        if not self._remembered:
            self._remember(place)

    def _remember(self, place: Place) -> None:
        """Chosen, or the first one: a stand-in for an unplugged projector does not take its place for good."""
        self._remembered = place.known_as
        self.placed.emit(place.known_as)

    @Slot()
    def _paint_parts(self) -> None:
        parts = self._show.easel.parts(self.width(), self.height())
        if parts.isEmpty():
            self.update()
        else:
            self.update(parts)

    @Slot()
    def _say_scene(self) -> None:
        """While it is seen: the words are those of a whole scene composed."""
        if self._watching:
            self.setAccessibleDescription(self._show.easel.words())

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Kasipker – stage"))
        self.setAccessibleName(self.tr("Stage"))
