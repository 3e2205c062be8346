"""What the window needs from Qt and its files: a packed program asks for it before anyone opens the window."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication

from .fonts import load_fonts
from .icons import pixmap
from .language import LANGUAGES, Language
from .theme import LIGHT, style_sheet


def check_window() -> str:
    """Faces, languages, sheet, icons, the painter of PDF pages; no screen is needed. Raises RuntimeError."""
    application = QApplication.instance() or QApplication(["kasipker-desktop", "-platform", "offscreen"])
    assert isinstance(application, QApplication)
    language = Language(application)
    missing = load_fonts()
    for code in LANGUAGES:
        language.switch(code)
        missing += language.missing
    language.leave()
    if missing:
        raise RuntimeError(", ".join(missing))
    if pixmap("mark", LIGHT.ink).isNull() or not style_sheet(LIGHT):
        raise RuntimeError("icons")
    return f"Qt {qVersion()}, {', '.join(LANGUAGES)}, PDFium {pypdfium2.PYPDFIUM_INFO}"
