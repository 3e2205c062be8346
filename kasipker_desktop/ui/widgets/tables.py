"""Tables as looks 5 has them: no grid, a line under each row, hover over the whole row, elided text in a tooltip."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ..fonts import Style, font
from ..icons import pixmap
from ..theme import CONTRAST
from .parts import Look

STYLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A `Style` for the text of a cell; BODY where the model says nothing."""
TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""The name of a token for the colour of a cell's text; `ink` where the model says nothing."""
SECOND_ROLE = int(Qt.ItemDataRole.UserRole) + 6
"""A second, smaller text behind the first."""
CHIP_ROLE = int(Qt.ItemDataRole.UserRole) + 7
"""A chip behind the texts: the name of its state and its words."""
ICON_ROLE = int(Qt.ItemDataRole.UserRole) + 8
"""The name of an icon before the text."""
BARS_ROLE = int(Qt.ItemDataRole.UserRole) + 9
"""In place of text, pieces of a way: how many are filled, how many there are, the name of a token."""

ROW, HEAD = 40, 34
_FIRST_PAD, _PAD, _WIDEST, _BETWEEN = 20, 12, 340, 8
_ICON, _BAR_WIDE, _BAR_HIGH = 18, 11, 6
_Index = QModelIndex | QPersistentModelIndex


class _Head(QHeaderView):
    """Paints with its own font: under a style sheet the viewport does not keep the one it was given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.setFont(self.font())
        super().paintSection(painter, rect, logicalIndex)


class TableView(QTableView):
    """Rows are chosen whole; Tab leaves the table instead of walking through its cells."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = -1
        self._widths: dict[int, int] = {}
        self.setItemDelegate(CellDelegate(look, self))
        self.setMouseTracking(True)
        self.entered.connect(self._hover)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Columns are measured once for what the model holds, not with every change of the window's size."""
        if model:
            shape = (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved)
            for told in (*shape, model.dataChanged):
                told.connect(self._measure_anew)
        super().setModel(model)

    @Slot()
    def _measure_anew(self) -> None:
        self._widths.clear()

    def sizeHintForColumn(self, column: int) -> int:
        if column not in self._widths:
            self._widths[column] = super().sizeHintForColumn(column)
        return self._widths[column]

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        self.hovered = index.row()
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class CellDelegate(QStyledItemDelegate):
    """Paints a cell by the model's style and tone."""

    def __init__(self, look: Look, view: TableView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = self._look.tokens
        area = QRectF(option.rect)
        chosen = self._view.selectionModel().isRowSelected(index.row(), index.parent())
        painter.save()
        hovered = index.row() == self._view.hovered
        painter.fillRect(area, QColor(tokens.tint if chosen else tokens.ground if hovered else tokens.surface))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(tokens.line))
        if chosen and (tokens is CONTRAST or self._view.hasFocus()):
            self._frame(painter, area)
        face = _face(index, self._look)
        painter.setFont(face)
        painter.setPen(QColor(getattr(tokens, index.data(TONE_ROLE) or "ink")))
        inner = _inner(area, index)
        if bars := index.data(BARS_ROLE):
            self._paint_bars(painter, inner, bars)
        if sign := index.data(ICON_ROLE):
            size = round(_ICON * self._look.scale)
            painter.drawPixmap(
                round(inner.left()), round(inner.center().y() - size / 2), pixmap(sign, tokens.ink2, size)
            )
            inner.adjust(size + _BETWEEN, 0, 0, 0)
        words = _elided(face, index, inner.width())
        painter.drawText(inner, _alignment(index), words)
        if index.data(SECOND_ROLE) or index.data(CHIP_ROLE):
            used = QFontMetricsF(face).horizontalAdvance(words)
            self._paint_more(painter, inner.adjusted(used + _BETWEEN if words else 0, 0, 0, 0), index)
        painter.restore()

    def _paint_more(self, painter: QPainter, area: QRectF, index: _Index) -> None:
        """The second text, and the chip behind it."""
        tokens, scale = self._look.tokens, self._look.scale
        small, second = font(Style.SMALL, scale), str(index.data(SECOND_ROLE) or "")
        painter.setFont(small)
        painter.setPen(QColor(tokens.ink3))
        painter.drawText(area, _alignment(index), second)
        if chip := index.data(CHIP_ROLE):
            state, words = chip
            bold = font(Style.SMALL_STRONG, scale)
            left = area.left() + (QFontMetricsF(small).horizontalAdvance(second) + _BETWEEN if second else 0)
            wide, high = QFontMetricsF(bold).horizontalAdvance(words) + 16 * scale, 20 * scale
            plate = QRectF(left, area.center().y() - high / 2, wide, high)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.sunken if state == "neutral" else getattr(tokens, f"{state}_tint")))
            painter.drawRoundedRect(plate, high / 2, high / 2)
            painter.setPen(QColor(tokens.ink2 if state == "neutral" else getattr(tokens, state)))
            painter.setFont(bold)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_bars(self, painter: QPainter, area: QRectF, bars: tuple[int, int, str]) -> None:
        filled, count, token = bars
        wide, high, scale = _BAR_WIDE * self._look.scale, _BAR_HIGH * self._look.scale, self._look.scale
        for place in range(count):
            colour = getattr(self._look.tokens, token) if place < filled else self._look.tokens.line
            left = area.left() + place * (wide + 3 * scale)
            painter.fillRect(QRectF(left, area.center().y() - high / 2, wide, high), QColor(colour))

    def _frame(self, painter: QPainter, area: QRectF) -> None:
        """The focus of the keyboard, 2 px; in high contrast the selection itself, 3 px."""
        thick = 3 if self._look.tokens is CONTRAST else 2
        colour = QColor(self._look.tokens.primary)
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), thick), colour)
        painter.fillRect(QRectF(area.left(), area.bottom() - thick, area.width(), thick), colour)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        words = QFontMetricsF(_face(index, self._look)).horizontalAdvance(str(index.data() or ""))
        for role, style in ((SECOND_ROLE, Style.SMALL), (CHIP_ROLE, Style.SMALL_STRONG)):
            if more := index.data(role):
                said = more if isinstance(more, str) else f"{more[1]}mm"
                words += QFontMetricsF(font(style, self._look.scale)).horizontalAdvance(said) + _BETWEEN
        if index.data(ICON_ROLE):
            words += _ICON * self._look.scale + _BETWEEN
        if bars := index.data(BARS_ROLE):
            words += bars[1] * (_BAR_WIDE + 3) * self._look.scale
        wide = min(words, _WIDEST * self._look.scale) + _left_pad(index) + _PAD + 2
        return QSize(round(wide), round(ROW * self._look.scale))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """The whole text of a cell that shows only a part of it; as plain text, whatever it holds."""
        width = _inner(QRectF(option.rect), index).width()
        whole = str(index.data() or "")
        if event.type() is QEvent.Type.ToolTip and _elided(_face(index, self._look), index, width) != whole:
            plain = whole.replace("&", "&amp;").replace("<", "&lt;")
            QToolTip.showText(event.globalPos(), f"<span>{plain}</span>", view)
            return True
        return super().helpEvent(event, view, option, index)


def table_view(look: Look, model: QAbstractItemModel) -> TableView:
    """A table of a model: columns as wide as their words, the last takes what is left."""
    view = TableView(look)
    view.setModel(model)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMinimumHeight(round((HEAD + 4 * ROW) * look.scale))
    rows, head = view.verticalHeader(), _Head(view)
    view.setHorizontalHeader(head)
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(round(ROW * look.scale))
    head.setFont(font(Style.SMALL, look.scale))
    head.setFixedHeight(round(HEAD * look.scale))
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setSectionsClickable(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setStretchLastSection(True)
    return view


def give_way(view: TableView, column: int) -> None:
    """This column takes the spare width and gives way first; the others stay as wide as their words."""
    head = view.horizontalHeader()
    head.setStretchLastSection(False)
    head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _face(index: _Index, look: Look) -> QFont:
    return font(index.data(STYLE_ROLE) or Style.BODY, look.scale)


def _left_pad(index: _Index) -> int:
    return _FIRST_PAD if index.column() == 0 else _PAD


def _inner(area: QRectF, index: _Index) -> QRectF:
    return area.adjusted(_left_pad(index), 0, -_PAD, 0)


def _alignment(index: _Index) -> Qt.AlignmentFlag:
    given = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return Qt.AlignmentFlag(given) if given else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _elided(face: QFont, index: _Index, width: float) -> str:
    words = str(index.data() or "")
    return QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, width)
