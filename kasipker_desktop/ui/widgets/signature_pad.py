"""The field in which a member signs with pen, finger or mouse; white in every theme, like the paper (looks 5)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QPolygonF,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.strokes import FULL_PRESSURE, UNIT, StrokePoint, Strokes, drawn, outline
from ..fonts import Style, font
from ..theme import LIGHT
from .parts import Look

PAD_WIDTH, PAD_HEIGHT = 680, 300
_LINE_ABOVE_FOOT, _LINE_MARGIN, _CROSS = 76, 56, 6
_PRINT = LIGHT
"""The pad is paper: its line and words keep the light theme's colours."""

_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


def ink_path(points: list[StrokePoint] | tuple[StrokePoint, ...]) -> QPainterPath:
    """One stroke as a filled shape in px, from the left end of the line."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for polygon in outline(points):
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
        path.closeSubpath()
    return path


class SignaturePad(QWidget):
    """Takes strokes with their time and pressure; shows a kept signature the same way, read-only."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._strokes: list[tuple[StrokePoint, ...]] = []
        self._paths: list[QPainterPath] = []
        self._current: list[StrokePoint] = []
        self._began: int | None = None
        self._finger: int | None = None
        self._open = True
        self._signer, self._remark = "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_words(self, signer: str, remark: str) -> None:
        """What stands under the line: name and date left, what this is right."""
        self._signer, self._remark = signer, remark
        self.setAccessibleDescription(f"{signer}. {remark}")
        self.update()

    def strokes(self) -> Strokes:
        """What is drawn so far."""
        return drawn(self._strokes)

    def show_strokes(self, strokes: Strokes | None) -> None:
        """Shows a kept signature, read-only; None gives the empty field to draw in."""
        self._open = strokes is None
        self.setCursor(Qt.CursorShape.CrossCursor if self._open else Qt.CursorShape.ArrowCursor)
        self._replace(list(strokes.strokes) if strokes else [])

    def clear(self) -> None:
        """Takes every stroke away."""
        if self._open:
            self._replace([])

    def undo(self) -> None:
        """Takes the last stroke away."""
        if self._open:
            self._replace(self._strokes[:-1])

    def sizeHint(self) -> QSize:
        return QSize(PAD_WIDTH, PAD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(PAD_WIDTH, PAD_HEIGHT)

    def _replace(self, strokes: list[tuple[StrokePoint, ...]]) -> None:
        self._strokes, self._current, self._finger = strokes, [], None
        self._paths = [ink_path(stroke) for stroke in strokes]
        if not strokes:
            self._began = None
        self.update()
        self.changed.emit()

    # --- pen, finger, mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._down(event.position(), event.timestamp())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move(event.position(), event.timestamp())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._up()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen tells how hard it is pressed; its eraser end draws nothing."""
        if event.pointerType() is QPointingDevice.PointerType.Eraser:
            event.ignore()
            return
        if event.type() is QEvent.Type.TabletPress:
            self._down(event.position(), event.timestamp(), event.pressure())
        elif event.type() is QEvent.Type.TabletMove:
            self._move(event.position(), event.timestamp(), event.pressure())
        else:
            self._up()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touch(event)
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        """One finger draws; others that rest on the screen meanwhile don't."""
        if event.type() is QEvent.Type.TouchCancel:
            self._current, self._finger = [], None
            self.update()
            return
        for point in event.points():
            state = point.state()
            if self._finger is None and state is QEventPoint.State.Pressed:
                self._finger = point.id()
                self._down(point.position(), event.timestamp())
            elif point.id() == self._finger and state is QEventPoint.State.Released:
                self._up()
                self._finger = None
            elif point.id() == self._finger:
                self._move(point.position(), event.timestamp())

    def _down(self, place: QPointF, at: int, pressure: float = 0.0) -> None:
        if self._open:
            self._began = at if self._began is None else self._began
            self._current = [self._point(place, at, pressure)]
            self.update()

    def _move(self, place: QPointF, at: int, pressure: float = 0.0) -> None:
        if self._current:
            self._current.append(self._point(place, at, pressure))
            self.update()

    def _up(self) -> None:
        if self._current:
            self._strokes.append(tuple(self._current))
            self._paths.append(ink_path(self._current))
            self._current = []
            self.update()
            self.changed.emit()

    def _point(self, place: QPointF, at: int, pressure: float) -> StrokePoint:
        inside = QPointF(min(max(place.x(), 0.0), self.width()), min(max(place.y(), 0.0), self.height()))
        away = inside - self._origin()
        pressed = round(min(1.0, pressure) * FULL_PRESSURE)
        return StrokePoint(round(away.x() * UNIT), round(away.y() * UNIT), max(0, at - (self._began or 0)), pressed)

    # --- paint

    def _origin(self) -> QPointF:
        """The left end of the line: strokes are measured from there."""
        return QPointF(_LINE_MARGIN, self.height() - _LINE_ABOVE_FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._look.tokens.surface))
        painter.setPen(QPen(QColor(self._look.tokens.line2), 1.5))
        painter.setBrush(QColor(_PRINT.pad))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        self._paint_line(painter)
        painter.translate(self._origin())
        for path in (*self._paths, ink_path(self._current)):
            painter.fillPath(path, QColor(_PRINT.pad_ink))
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        start, end = self._origin(), QPointF(self.width() - _LINE_MARGIN, self.height() - _LINE_ABOVE_FOOT)
        painter.setPen(QPen(QColor(_PRINT.line2), 1.2))
        painter.drawLine(start, end)
        cross = start - QPointF(_CROSS + 6, 2)
        for rise in (-_CROSS, _CROSS):
            painter.drawLine(cross + QPointF(-_CROSS, rise), cross + QPointF(_CROSS, -rise))
        small = font(Style.SMALL, self._look.scale)
        painter.setFont(small)
        painter.setPen(QColor(_PRINT.ink3))
        words = QRectF(start.x(), start.y() + 6, end.x() - start.x(), _LINE_ABOVE_FOOT - 14)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, self._remark)
        metrics = QFontMetricsF(small)
        room = words.width() - metrics.horizontalAdvance(self._remark) - 24
        signer = metrics.elidedText(self._signer, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, signer)


class SignaturePicture(QWidget):
    """A kept signature, small, on its own white ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: Strokes | None = None
        self.setFixedSize(96, 44)

    def show_strokes(self, strokes: Strokes) -> None:
        self._strokes = strokes
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._strokes is None:
            return
        left, top, right, bottom = self._strokes.bounds
        area = QRectF(self.rect()).adjusted(6, 5, -6, -5)
        size = min(area.width() / max(1.0, right - left), area.height() / max(1.0, bottom - top), 1.0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_PRINT.pad))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.translate(area.center())
        painter.scale(size, size)
        painter.translate(-(left + right) / 2, -(top + bottom) / 2)
        painter.setPen(QPen(QColor(_PRINT.pad_ink), 0.8))
        painter.setBrush(QColor(_PRINT.pad_ink))
        for stroke in self._strokes.strokes:
            painter.drawPath(ink_path(stroke).simplified())
        painter.end()
