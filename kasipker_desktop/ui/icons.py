"""The window's own icons, drawn from SVG in the colour asked for (looks 4)."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .. import paths

_RATIO = 2
"""Icons are drawn at twice their size, so that they stay sharp on dense screens."""


def pixmap(name: str, colour: str, size: int = 20) -> QPixmap:
    """An icon of `resources/icons` in a colour (`#RRGGBB`), `size` logical px square."""
    svg = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    drawn = QPixmap(size * _RATIO, size * _RATIO)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * _RATIO, size * _RATIO))
    painter.end()
    drawn.setDevicePixelRatio(_RATIO)
    return drawn


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The same as an icon for a button."""
    return QIcon(pixmap(name, colour, size))
