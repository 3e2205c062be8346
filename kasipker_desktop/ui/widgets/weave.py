"""The weave of a list's fingerprint as a band or a ribbon (looks 1)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.weave import Stitch, band, ribbon


def weave_paths(
    stitches: Iterable[Stitch], width: float, height: float, gap: float = 0.0
) -> tuple[QPainterPath, QPainterPath]:
    """One path per colour, so that no seam shows between triangles; `gap` follows each 8 stitches."""
    first, second = QPainterPath(), QPainterPath()
    for path in (first, second):
        path.setFillRule(Qt.FillRule.WindingFill)
    for stitch in stitches:
        left = stitch.column * width + stitch.column // 8 * gap
        _add(second if stitch.second else first, stitch, left, stitch.row * height, width, height)
    return first.simplified(), second.simplified()


def _add(path: QPainterPath, stitch: Stitch, x: float, y: float, width: float, height: float) -> None:
    corners = [QPointF(x, y), QPointF(x + width, y), QPointF(x + width, y + height), QPointF(x, y + height)]
    middle = QPointF(x + width / 2, y + height / 2)
    for side, filled in enumerate((stitch.north, stitch.east, stitch.south, stitch.west)):
        if filled:
            path.moveTo(corners[side])
            path.lineTo(corners[(side + 1) % 4])
            path.lineTo(middle)
            path.closeSubpath()


class WeaveBand(QWidget):
    """The full band of a fingerprint (4 × 32), or as ribbon (2 × 64); empty while there is no list."""

    def __init__(self, first: str, second: str, as_ribbon: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = (QColor(first), QColor(second))
        self._as_ribbon = as_ribbon
        self._fingerprint = ""
        self._paths: tuple[QPainterPath, QPainterPath] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fingerprint(self, fingerprint: str) -> None:
        """Shows the weave of 64 digits; an empty text empties the band."""
        if fingerprint != self._fingerprint:
            self._fingerprint, self._paths = fingerprint, None
            self.update()

    def set_colours(self, first: str, second: str) -> None:
        """The two thread colours of the theme."""
        self._colours = (QColor(first), QColor(second))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(212, 40)

    def resizeEvent(self, event: object) -> None:
        self._paths = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._fingerprint:
            return
        if self._paths is None:
            columns, rows = (64, 2) if self._as_ribbon else (32, 4)
            stitches = ribbon(self._fingerprint) if self._as_ribbon else band(self._fingerprint)
            self._paths = weave_paths(stitches, self.width() / columns, self.height() / rows)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for path, colour in zip(self._paths, self._colours, strict=True):
            painter.fillPath(path, colour)
        painter.end()
