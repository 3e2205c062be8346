"""PDF pages as pictures for the screen and for the printer; runs on a worker, one at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

_ONE_AT_A_TIME = threading.Lock()
"""PDFium must not be called from two threads at once."""

_POINTS, _SCREEN = 72, 96
_PRINT_DPI = 300


@dataclass(frozen=True)
class PageImage:
    """A page with its size in logical px."""

    image: QImage
    width: float
    height: float


@dataclass(frozen=True)
class Zoom:
    """How large pages are: so many px wide, or by a factor of the paper's own size; `ratio` is the screen's density."""

    ratio: float
    width: float | None = None
    factor: float = 1.0

    def factor_for(self, paper_width: float) -> float:
        """The factor for a page that is `paper_width` px wide in its own size."""
        return max(0.05, self.width / paper_width) if self.width is not None else self.factor


def render_pages(pdf: bytes, zoom: Zoom) -> tuple[PageImage, ...]:
    """All pages of a document; empty when the bytes can't be read as PDF."""
    with _ONE_AT_A_TIME:
        try:
            with _opened(pdf) as document:
                return tuple(_page_image(page, zoom) for page in document)
        except pypdfium2.PdfiumError:
            return ()


def print_pages(printer: QPrinter, pdfs: Sequence[bytes]) -> int:
    """Prints the documents one after another, each page over the whole sheet; how many pages there were."""
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    zoom = Zoom(1.0, factor=min(_PRINT_DPI, printer.resolution()) / _SCREEN)
    pages = 0
    painter = QPainter(printer)
    try:
        for pdf in pdfs:
            for page in render_pages(pdf, zoom):
                if pages:
                    printer.newPage()
                painter.drawImage(QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)), page.image)
                pages += 1
    finally:
        painter.end()
    return pages


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def _page_image(page: pypdfium2.PdfPage, zoom: Zoom) -> PageImage:
    width, height = (size / _POINTS * _SCREEN for size in page.get_size())
    factor = zoom.factor_for(width)
    bitmap = page.render(scale=factor * zoom.ratio * _SCREEN / _POINTS, prefer_bgrx=True)
    shown = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
    return PageImage(shown.copy(), width * factor, height * factor)
