"""A real page beside the settings that it prints: painted anew by the same press while one types."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.errors import KnownError
from ...domain.protocol import DocumentKind
from ..desk import Desk
from ..fonts import Style
from ..widgets.page_view import PageView
from ..widgets.parts import Look, row, text
from ..widgets.segmented import Segmented
from ..widgets.two_columns import TwoColumns
from ..words import error_sentence
from .settings_drafts import AppointedDraft

_KINDS = (DocumentKind.PROTOCOL, DocumentKind.ACT)
_LANGUAGES = ("kk", "ru")
_HIGH, _NARROW = 620, 800
"""The height of the page's place; the width under which it goes under the form; px at 100 %."""


class PaperPreview(QFrame):
    """One page is painted at a time; what was typed meanwhile is painted next. It bears a rehearsal's mark."""

    def __init__(self, look: Look, desk: Desk, draft: AppointedDraft, kind: DocumentKind) -> None:
        super().__init__()
        self._desk = desk
        self._draft = draft
        self._painting = self._again = False
        self.setProperty("card", True)
        self.kind = Segmented(look, (self.tr("Protocol"), self.tr("Act")), self.tr("Paper"))
        self.kind.choose(_KINDS.index(kind))
        self.language = Segmented(look, ("Қазақша", "Русский"), self.tr("Language of the paper"))
        self.language.choose(int(self.locale().name().startswith("ru")))
        self.words = text(look, Style.SECOND, role="second", wrap=True)
        self.view = PageView(look, lambda work, done: desk.work(lambda control: work(), done))
        self.view.setFixedHeight(round(_HIGH * min(look.scale, 1.25)))
        self.view.setAccessibleName(self.tr("How the paper will look"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(row(self.kind, None, self.language))
        column.addWidget(self.words)
        column.addWidget(self.view)
        for choice in (self.kind, self.language):
            choice.chosen.connect(self.paint)
        draft.changed.connect(self.paint)
        self.paint()

    @Slot()
    def paint(self) -> None:
        """Asks for the page as the draft stands; while something is missing the last page stays."""
        missing = self._draft.missing
        self.words.setText(missing or self.tr("Made-up facts, your words; the mark of rehearsals stays out of a draw."))
        if missing:
            return
        self._again = self._painting
        if self._painting:
            return
        self._painting = True
        appointed = self._draft.now
        kind, language = _KINDS[self.kind.choice or 0], _LANGUAGES[self.language.choice or 0]

        def work() -> bytes | KnownError:
            try:
                return self._desk.services.use.previewing.page(appointed, kind, language)
            except KnownError as error:
                return error  # told in the page's own place

        self._desk.work(lambda control: work(), self._receive)

    def _receive(self, page: bytes | KnownError) -> None:
        self._painting = False
        if isinstance(page, KnownError):
            self.words.setText(error_sentence(page))
        else:
            self.view.renew([page])
        if self._again:
            self.paint()


class Previewed(TwoColumns):
    """A form of the settings with the page that it prints."""

    def __init__(self, look: Look, form: QWidget, preview: PaperPreview) -> None:
        super().__init__(look.scale, (1, 1), _NARROW)
        self.form, self.preview = form, preview
        self.left.addWidget(form)
        self.right.addWidget(preview)
