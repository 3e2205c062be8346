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
        self.missing: list[str] = []

    def switch(self, code: str) -> None:
        """Installs a language; widgets built afterwards speak it. `missing` names the files that were not found."""
        self.leave()
        self.missing = []
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(paths.translations())
        loaded = (self._load(f"qtbase_{code}", qt_words), self._load(f"kasipker_{code}", ours))
        self._translators = [translator for translator in loaded if translator]
        self.code = code
        QLocale.setDefault(QLocale(code))

    def leave(self) -> None:
        """Takes the translators away: the source strings are back."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator()
        if not translator.load(name, folder):
            self.missing.append(name)
            return None
        self._application.installTranslator(translator)
        return translator
