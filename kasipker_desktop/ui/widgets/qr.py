"""A QR code painted from segno's matrix: level M, four modules of quiet zone, always dark on white (looks 6, 11)."""

from __future__ import annotations

import functools

import segno
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4
_DARK, _LIGHT = QColor(0, 0, 0), QColor(255, 255, 255)
"""A reader's eye needs black on white in every theme."""


@functools.lru_cache(maxsize=8)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of a text's code, row by row, without the quiet zone."""
    code = segno.make_qr(text, error="m", boost_error=False)
    return tuple(tuple(bool(module) for module in line) for line in code.matrix)


class QrCode(QWidget):
    """A square plate; modules are whole pixels of the screen, so that they stay sharp."""

    def __init__(self, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = round(126 * scale)
        self._text = ""
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Shows the code of a text, or nothing; it comes a turn later: to make one takes 20 ms."""
        if text != self._text:
            self._text, self._modules = text, ()
            self.setAccessibleDescription(text)
            self._soon.start()

    @Slot()
    def _make(self) -> None:
        self._modules = modules(self._text) if self._text else ()
        self.update()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._modules:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(_LIGHT)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillPath(self._path(), _DARK)
        painter.end()

    def _path(self) -> QPainterPath:
        ratio = self.devicePixelRatioF()
        count = len(self._modules)
        module = max(1, int(min(self.width(), self.height()) * ratio / (count + 2 * QUIET))) / ratio
        left, top = (self.width() - module * count) / 2, (self.height() - module * count) / 2
        corner = QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)
        path = QPainterPath()
        for row, line in enumerate(self._modules):
            for column, dark in enumerate(line):
                if dark:
                    path.addRect(corner.x() + column * module, corner.y() + row * module, module, module)
        return path
