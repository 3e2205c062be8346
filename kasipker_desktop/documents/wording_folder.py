"""The files of the data folder that override the wording of the papers: copied out, checked, set aside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..domain.rewording import Reworded
from .wording import PAPER_LANGUAGES, PaperWording, own_text, paper_wording


class WordingFolder:
    """`kk.toml` and `ru.toml`; a press reads them by `PaperWordings`."""

    def __init__(self, folder: Path, write_file: Callable[[Path, bytes], None]) -> None:
        self.folder = folder
        self._write_file = write_file

    def look(self) -> tuple[Reworded, ...]:
        """How the files stand. Raises OSError."""
        return tuple(self._look(language) for language in PAPER_LANGUAGES)

    def copy_out(self) -> None:
        """Writes the program's own sentences where no file is yet. Raises OSError."""
        for language in PAPER_LANGUAGES:
            if not self._file(language).exists():
                self._write_file(self._file(language), own_text(language))

    def set_aside(self) -> None:
        """Renames the files, so that nothing that was written is lost; those set aside before go. Raises OSError."""
        for language in PAPER_LANGUAGES:
            file = self._file(language)
            if file.exists():
                file.replace(file.with_suffix(".toml.aside"))

    def _file(self, language: str) -> Path:
        return self.folder / f"{language}.toml"

    def _look(self, language: str) -> Reworded:
        own, file = paper_wording(language), self._file(language)
        if not file.is_file():
            return Reworded(language, False, (), (), own.sha256)
        override = file.read_bytes()
        faults = own.faults(override)
        if faults:
            return Reworded(language, True, (), faults, "")
        made = PaperWording(language, own_text(language), override)
        return Reworded(language, True, made.changed, (), made.sha256)
