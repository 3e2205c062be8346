"""Prints documents: the system's dialog, then the pages on a worker's thread."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from .desk import Desk
from .pdf import print_pages


def ask_and_print(desk: Desk, asker: QWidget, title: str, pdfs: Sequence[bytes]) -> None:
    """Asks for the printer, copies and pages; painting at the printer's resolution is too slow for the GUI thread."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, asker)
    dialog.setWindowTitle(title)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        desk.work(lambda control: print_pages(printer, pdfs), lambda pages: None)
