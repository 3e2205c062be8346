"""Large letters and woven shapes as pictures: drawn once at the screen's scale, then only laid down, frame by frame.

Qt draws letters above 64 px as outlines each time; a roll of such rows would cost more than a frame has.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

MOST_BYTES = 64_000_000
_MARGIN = 2.0
Draw = Callable[[QPainter], None]


class Baked:
    """Pictures by what is on them and their scale; the longest unused go first."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most, self._bytes = most, 0
        self._kept: OrderedDict[Hashable, tuple[QImage, QPointF]] = OrderedDict()

    @property
    def bytes(self) -> int:
        """How much memory the pictures take."""
        return self._bytes

    def lay(self, painter: QPainter, key: Hashable, box: Callable[[], QRectF], at: QPointF, draw: Draw) -> None:
        """Lays down what `draw` paints into `box()` about the origin, moved to `at`, both in the painter's coordinates.

        The painter must only be scaled and moved; the place is rounded to whole pixels of the screen.
        """
        turned, ratio = painter.worldTransform(), painter.device().devicePixelRatio()
        scale = turned.m11() * ratio
        image, corner = self._picture((key, round(scale, 5)), box, scale, draw)
        place = turned.map(at) * ratio + corner
        painter.save()
        painter.resetTransform()
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(round(place.x()), round(place.y())) / ratio, image)
        painter.restore()

    def _picture(self, key: Hashable, box: Callable[[], QRectF], scale: float, draw: Draw) -> tuple[QImage, QPointF]:
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = _draw(box(), scale, draw)
            self._bytes += found[0].sizeInBytes()
            while self._bytes > self._most and len(self._kept) > 1:
                _, (gone, _) = self._kept.popitem(last=False)
                self._bytes -= gone.sizeInBytes()
        self._kept.move_to_end(key)
        return found


def _draw(box: QRectF, scale: float, draw: Draw) -> tuple[QImage, QPointF]:
    """The picture, and its corner in px of the screen about the origin."""
    left, top = int(box.left() * scale - _MARGIN), int(box.top() * scale - _MARGIN)
    wide, high = int(box.width() * scale + 3 * _MARGIN) + 1, int(box.height() * scale + 3 * _MARGIN) + 1
    image = QImage(max(1, wide), max(1, high), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(-left, -top)
    painter.scale(scale, scale)
    draw(painter)
    painter.end()
    return image, QPointF(left, top)
