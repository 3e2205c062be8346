"""The pages of a document in two languages, side by side, scrolling together; the pictures come from a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ..fonts import Style, font
from ..pdf import PageImage, Zoom, render_pages
from ..theme import LIGHT
from .parts import Look

Start = Callable[[Callable[[], Any], Callable[[Any], None]], object]
"""Runs work on a worker, then gives its result to the second on the GUI thread."""

FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP, _MARGIN = 16, 16
_SETTLE_MS = 150
"""After a change of size the pages are stretched at once and painted sharp this much later."""

_SHADOW = ((1, 26), (2, 14), (3, 6))

Columns = tuple[tuple[PageImage, ...], ...]


class PageView(QAbstractScrollArea):
    """Kazakh left, Russian right, or one of them; fitted to the width until a zoom is chosen."""

    changed = Signal()

    def __init__(self, look: Look, start: Start) -> None:
        super().__init__()
        self._look = look
        self._start = start
        self._pdfs: tuple[bytes, ...] = ()
        self._columns: Columns = ()
        self._factor: float | None = None
        self._asked = 0
        self._words = ""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._render)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self.changed)

    def show_documents(self, pdfs: Sequence[bytes], unreadable: str) -> None:
        """Shows documents as columns, from their first pages; `unreadable` is said where no page can be shown."""
        self._pdfs, self._words, self._columns = tuple(pdfs), unreadable, ()
        self.verticalScrollBar().setValue(0)
        self._render()

    def renew(self, pdfs: Sequence[bytes]) -> None:
        """The same documents in a newer state: what is in view stays in view until the new pictures come."""
        self._pdfs = tuple(pdfs)
        self._render()

    @property
    def counts(self) -> tuple[int, ...]:
        """How many pages each column has."""
        return tuple(map(len, self._columns))

    @property
    def at_page(self) -> int:
        """The page in view, from 1; 0 while there is none."""
        tops = self._tops()
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return max(1, sum(1 for top in tops if top <= middle)) if tops else 0

    @property
    def factor(self) -> float | None:
        """The zoom chosen; None while pages are fitted to the width."""
        return self._factor

    def zoom_in(self) -> None:
        self._zoom(next((factor for factor in FACTORS if factor > self._now() + 0.01), FACTORS[-1]))

    def zoom_out(self) -> None:
        self._zoom(next((factor for factor in reversed(FACTORS) if factor < self._now() - 0.01), FACTORS[0]))

    def fit(self) -> None:
        """Fits the pages to the width again."""
        self._zoom(None)

    def _zoom(self, factor: float | None) -> None:
        self._factor = factor
        self._render()

    def _now(self) -> float:
        """The factor at which pages are seen now."""
        if self._factor is not None:
            return self._factor
        shown = [page for column in self._columns for page in column]
        paper = 210 / 25.4 * 96
        return shown[0].width / paper if shown else 1.0

    def _fitted(self) -> float:
        count = max(1, len(self._pdfs))
        return max(80.0, (self.viewport().width() - 2 * _MARGIN - (count - 1) * _GAP) / count)

    # --- pictures

    def _render(self) -> None:
        self._settle.stop()
        self._asked += 1
        asked, pdfs = self._asked, self._pdfs
        zoom = Zoom(self.devicePixelRatioF(), None if self._factor else self._fitted(), self._factor or 1.0)

        def work() -> tuple[int, Columns]:
            return asked, tuple(render_pages(pdf, zoom) for pdf in pdfs)

        self._start(work, self._receive)

    def _receive(self, answer: tuple[int, Columns]) -> None:
        """The newest pictures asked for; late ones of an earlier zoom are dropped."""
        asked, columns = answer
        if asked == self._asked:
            self._columns = columns
            self._lay_out()
            self.changed.emit()

    # --- layout

    def _stretch(self) -> float:
        """How far pictures of an earlier width are stretched until sharp ones come."""
        shown = [page for column in self._columns for page in column]
        return self._fitted() / shown[0].width if shown and self._factor is None else 1.0

    def _heights(self) -> list[float]:
        count = max(self.counts, default=0)
        stretch = self._stretch()
        return [max(c[i].height for c in self._columns if i < len(c)) * stretch for i in range(count)]

    def _tops(self) -> list[float]:
        tops, top = [], float(_MARGIN)
        for height in self._heights():
            tops.append(top)
            top += height + _GAP
        return tops

    def _widths(self) -> list[float]:
        stretch = self._stretch()
        return [max((page.width for page in column), default=self._fitted()) * stretch for column in self._columns]

    def _lay_out(self) -> None:
        view, heights, widths = self.viewport().size(), self._heights(), self._widths()
        tall = sum(heights) + _GAP * max(0, len(heights) - 1) + 2 * _MARGIN
        wide = sum(widths) + _GAP * max(0, len(widths) - 1) + 2 * _MARGIN
        for bar, whole, seen in (
            (self.verticalScrollBar(), tall, view.height()),
            (self.horizontalScrollBar(), wide, view.width()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(round(seen * 0.9))
            bar.setSingleStep(48)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, round(260 * self._look.scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        if self._pdfs and self._factor is None:
            self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {Qt.Key.Key_Plus: self.zoom_in, Qt.Key.Key_Equal: self.zoom_in, Qt.Key.Key_Minus: self.zoom_out}
        zoom = {**zooms, Qt.Key.Key_0: self.fit}.get(Qt.Key(event.key()))
        bar = self.verticalScrollBar()
        if zoom:
            zoom()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    # --- paint

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(self._look.tokens.sunken))
        if self._columns and not any(self.counts):
            self._paint_words(painter)
        widths, tops, stretch = self._widths(), self._tops(), self._stretch()
        wide = sum(widths) + _GAP * max(0, len(widths) - 1)
        left = max(_MARGIN, (self.viewport().width() - wide) / 2) - self.horizontalScrollBar().value()
        for column, width in zip(self._columns, widths, strict=True):
            for top, page in zip(tops, column, strict=False):
                place = QPointF(left, top - self.verticalScrollBar().value())
                area = QRectF(place.x(), place.y(), page.width * stretch, page.height * stretch)
                if area.intersects(QRectF(self.viewport().rect())):
                    self._paint_page(painter, area, page)
            left += width + _GAP
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.tokens.primary), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, area: QRectF, page: PageImage) -> None:
        for reach, alpha in _SHADOW:
            shade = QColor(LIGHT.ink)
            shade.setAlpha(alpha)
            painter.setPen(QPen(shade, 1))
            painter.drawRect(area.adjusted(-reach + 0.5, -reach + 1.5, reach - 0.5, reach + 0.5))
        painter.drawImage(area, page.image)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font(Style.BODY, self._look.scale))
        painter.setPen(QColor(self._look.tokens.ink2))
        area = self.viewport().rect().adjusted(24, 24, -24, -24)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
