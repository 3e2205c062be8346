"""The stage window: full screen on the second screen when there is one, else a plain window one can resize."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from .show import Show

POINTER_MS = 1000
_NEXT = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown}


def second_screen(screens: Sequence[QScreen], own: QScreen | None) -> QScreen | None:
    """The first screen that is not the operator's; None when there is one screen."""
    return next((screen for screen in screens if screen is not own), None) if len(screens) > 1 else None


class StageWindow(QWidget):
    """Paints a show for the hall; no buttons, no dialogs, and the pointer goes away when it rests."""

    def __init__(self, show: Show, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._show = show
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 180)
        self.resize(1280, 720)
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(POINTER_MS)
        self._pointer.timeout.connect(self.hide_pointer)
        show.changed.connect(self.update)
        show.scene_changed.connect(self._say_scene)
        self._name()

    @property
    def stage(self) -> Show:
        """What runs on it."""
        return self._show

    def open(self, operators: QScreen | None = None) -> None:
        """Shows it to the hall: full screen beside the operator's screen, or as a window."""
        screen = second_screen(QGuiApplication.screens(), operators or QGuiApplication.primaryScreen())
        if screen is None:
            self.showNormal()
        else:
            self.setGeometry(screen.geometry())
            self.showFullScreen()

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
        key = event.key()
        if event.isAutoRepeat():
            return
        if key in _NEXT:
            self._show.next()
        elif key == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif key == Qt.Key.Key_B or event.nativeVirtualKey() == Qt.Key.Key_B:
            self._show.toggle_blank()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

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
        self._show.watch(True)
        self._pointer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._show.watch(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._pointer.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show.set_screen(self.width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._show.paint(painter, self.width(), self.height())
        painter.end()

    @Slot()
    def _say_scene(self) -> None:
        self.setAccessibleDescription(self._show.words())

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Kasipker – stage"))
        self.setAccessibleName(self.tr("Stage"))
