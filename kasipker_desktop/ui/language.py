"""The window's language: Qt's own words and ours, switched while running."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from .. import paths

LANGUAGES = ("kk", "ru")


class Language:
    """Holds the installed translators; English is the source and needs none."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = "en"

    def switch(self, code: str) -> None:
        """Installs a language; widgets built afterwards speak it."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [
            translator
            for name, folder in ((f"qtbase_{code}", qt_words), (f"kasipker_{code}", str(paths.translations())))
            if (translator := self._load(name, folder))
        ]
        self.code = code
        QLocale.setDefault(QLocale(code))

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator()
        if not translator.load(name, folder):
            return None
        self._application.installTranslator(translator)
        return translator
