"""The list of warnings: the value with its odd letters marked, its row, what is odd about it (looks 02)."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..fonts import Style, font
from ..models.report import ODD_ROLE, REASON_ROLE, ROW_ROLE
from ..theme import CONTRAST
from .parts import Look
from .tables import STYLE_ROLE

_HEIGHT, _PAD = 60, 20
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class RemarkDelegate(QStyledItemDelegate):
    """Two lines an entry."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, round(_HEIGHT * self._look.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, scale = self._look.tokens, self._look.scale
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, QColor(tokens.tint if chosen else tokens.surface))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens.line))
        if chosen and (tokens is CONTRAST or self._view.hasFocus()):
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), QColor(tokens.primary))
        first = area.adjusted(_PAD, 9 * scale, -_PAD, -30 * scale)
        second = area.adjusted(_PAD, 30 * scale, -_PAD, -9 * scale)
        row = str(index.data(ROW_ROLE))
        small = font(Style.SMALL, scale)
        painter.setFont(small)
        painter.setPen(QColor(tokens.ink3))
        painter.drawText(first, _RIGHT, row)
        self._paint_value(painter, first.adjusted(0, 0, -QFontMetricsF(small).horizontalAdvance(row) - 12, 0), index)
        reason = font(Style.SECOND, scale)
        painter.setFont(reason)
        painter.setPen(QColor(tokens.ink2))
        words = QFontMetricsF(reason).elidedText(
            str(index.data(REASON_ROLE)), Qt.TextElideMode.ElideRight, second.width()
        )
        painter.drawText(second, _LEFT, words)
        painter.restore()

    def _paint_value(self, painter: QPainter, place: QRectF, index: _Index) -> None:
        face = font(index.data(STYLE_ROLE), self._look.scale)
        metrics = QFontMetricsF(face)
        value = str(index.data())
        shown = metrics.elidedText(value, Qt.TextElideMode.ElideRight, place.width())
        whole = len(value) if shown == value else len(shown) - 1
        for letter in index.data(ODD_ROLE):
            if letter < whole:
                self._mark(painter, metrics, place, value[:letter], value[letter])
        painter.setFont(face)
        painter.setPen(QColor(self._look.tokens.ink))
        painter.drawText(place, _LEFT, shown)

    def _mark(self, painter: QPainter, metrics: QFontMetricsF, place: QRectF, before: str, letter: str) -> None:
        """An odd letter's ground, and 2 px of gold under it."""
        left = place.left() + metrics.horizontalAdvance(before)
        wide = metrics.horizontalAdvance(letter)
        top = place.center().y() - metrics.height() / 2
        painter.fillRect(QRectF(left, top, wide, metrics.height()), QColor(self._look.tokens.warn_tint))
        painter.fillRect(QRectF(left, top + metrics.height() - 2, wide, 2), QColor(self._look.tokens.gold))


def remarks_view(look: Look, model: QAbstractItemModel) -> QListView:
    """The warnings of a model one under the other."""
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(RemarkDelegate(look, view))
    view.setUniformItemSizes(True)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMinimumHeight(round(3 * _HEIGHT * look.scale))
    return view
