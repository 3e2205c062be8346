"""The stage seen small in the operator's window: the same show, painted by the same code."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .layout import HEIGHT
from .show import Show

PACE_MS = 66


class StagePreview(QWidget):
    """What the hall sees now, letterboxed. It is painted a turn after its page: both at once hold the window."""

    def __init__(self, show: Show, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._watching = self._begun = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(160, 90)
        self.setAccessibleName(self.tr("Stage, small"))
        show.changed.connect(self.update)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PACE_MS)
        self._soon.timeout.connect(self.update)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(PACE_MS)  # what else the page still has to do comes before
        self._first.timeout.connect(self._begin)
        show.moved.connect(self._follow)
        show.scene_changed.connect(self._follow_scene)

    def sizeHint(self) -> QSize:
        return QSize(384, round(384 * HEIGHT / self._show.canvas.width))

    def showEvent(self, event: QShowEvent) -> None:
        if not self._watching:
            self._watching = True
            self._show.watch(True)
            self._first.start()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._watching:
            self._watching = self._begun = False
            self._first.stop()
            self._show.watch(False)

    @Slot()
    def _begin(self) -> None:
        self._begun = True
        self._say_scene()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._begun:
            self._show.easel.paint(painter, self.width(), self.height())
        else:
            painter.fillRect(self.rect(), QColor(self._show.easel.tokens.bg))
        painter.end()

    @Slot()
    def _follow(self) -> None:
        """Fewer frames than the hall has: the picture is small, and the time belongs to the stage."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _follow_scene(self) -> None:
        """To say another scene, all of it is composed: in a turn of its own, while it is seen."""
        if self._watching:
            self._first.start()

    def _say_scene(self) -> None:
        self.setAccessibleDescription(self._show.easel.words())
