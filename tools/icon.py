"""Writes resources/icons/kasipker.ico from mark.svg, on the colour of the rail: the executables' icon on Windows."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)
GROUND, RADIUS, MARGIN = "#0B2A32", 0.2, 0.08


def drawn(size: int) -> bytes:
    """The mark on its plate as PNG, `size` px square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * RADIUS, size * RADIUS)
    edge = size * MARGIN
    QSvgRenderer(str(ICONS / "mark.svg")).render(painter, QRectF(edge, edge, size - 2 * edge, size - 2 * edge))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def packed(pictures: dict[int, bytes]) -> bytes:
    """An .ico of PNG pictures: a head, an entry of 16 bytes for each, the pictures one after another."""
    head, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + entries + b"".join(pictures.values())


if __name__ == "__main__":
    application = QGuiApplication([])
    (ICONS / "kasipker.ico").write_bytes(packed({size: drawn(size) for size in SIZES}))
