"""A fingerprint to be compared: the weave over the 64 digits in two lines of 32, groups of 8 (looks 5)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.weave import band
from ..fonts import Style, font
from ..theme import Tokens
from .weave import weave_paths

_GROUP, _LINE = 8, 32
_STITCH, _BAND_GAP, _LEADING = 11.0, 10.0, 1.5


class Fingerprint(QWidget):
    """The digits whole, the band exactly over them; a press copies the bare 64 digits."""

    def __init__(self, tokens: Tokens, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._font = font(Style.HEX, scale)
        self._digits = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_fingerprint(self, digits: str) -> None:
        """Shows 64 digits, or nothing."""
        self._digits = digits
        self.setAccessibleDescription(digits)
        self.updateGeometry()
        self.update()

    @property
    def digits(self) -> str:
        return self._digits

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font)
        wide = metrics.horizontalAdvance("0") * (_LINE + _LINE // _GROUP - 1)
        return QSize(round(wide) + 2, round(4 * _STITCH + _BAND_GAP + 2 * metrics.height() * _LEADING))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def copy(self) -> None:
        """Puts the bare digits on the clipboard."""
        QGuiApplication.clipboard().setText(self._digits)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.copy()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._digits:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._font)
        digit = metrics.horizontalAdvance("0")
        for path, colour in zip(
            weave_paths(band(self._digits), digit, _STITCH, digit),
            (self._tokens.weave1, self._tokens.weave2),
            strict=True,
        ):
            painter.fillPath(path, QColor(colour))
        self._paint_digits(painter, metrics, digit)
        painter.end()

    def _paint_digits(self, painter: QPainter, metrics: QFontMetricsF, digit: float) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self._tokens.ink))
        top = 4 * _STITCH + _BAND_GAP
        for place, char in enumerate(self._digits):
            line, column = divmod(place, _LINE)
            x = (column + column // _GROUP) * digit
            y = top + line * metrics.height() * _LEADING + metrics.ascent()
            painter.drawText(QPointF(x, y), char)
