"""Step «Documents»: every paper of the meeting in both languages, to print, to save, and the evidence (looks 06)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from ...domain.calendar import Period
from ...domain.delivery import RowConfirmed
from ...domain.path import paths
from ...domain.protocol import PUBLIC_KINDS, DocumentFixed, DocumentKind
from ...workflow.archiving import Exported
from ...workflow.rehearsing import UseCases
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView, Viewing
from ..desk import Desk
from ..fonts import Style
from ..printing import ask_and_print
from ..widgets.entries import Entries, Entry
from ..widgets.page_tools import PageTools
from ..widgets.page_view import PageView
from ..widgets.parts import Banner, Look, button, card, chip, text
from ..words import paper_word
from .award_forms import AwardForms
from .scan_card import ScanCard
from .step import Foot, StepPage

LIST_WIDTH = 280
_SIGNED = (DocumentKind.PROTOCOL, DocumentKind.REPLACEMENT)


class DocumentsStep(StepPage):
    """What is fixed is shown as it was fixed; a protocol that was signed on the screen, with its drawn signatures."""

    def __init__(self, look: Look, desk: Desk) -> None:
        self._view: MeetingView | None = None
        self._kind = DocumentKind.PROTOCOL
        self._shown: object = None
        self._told: object = None
        self._pdfs: dict[str, bytes] = {}
        self._busy = False
        super().__init__(look, desk)
        desk.busy_changed.connect(self._on_busy)

    def _build(self) -> None:
        look = self.look
        self.forms = AwardForms(look, self.desk, self)
        self.banner = Banner(look)
        self.banner.action.clicked.connect(self.banner.hide)
        self.pages = PageView(look, lambda work, done: self.desk.read(lambda viewing: work(), done))
        self.pages.setAccessibleName(self.tr("Pages of the document"))
        self.tools = PageTools(look, self.pages)
        self.tools.chosen.connect(self._show_pages)
        self.save = self.quiet(button(look, "secondary", self.tr("Save into a folder"), "save"))
        self.save.clicked.connect(self._ask_folder)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(16)
        self._sides.addWidget(self._build_list())
        shown = QVBoxLayout()
        shown.setSpacing(12)
        shown.addWidget(self.tools)
        shown.addWidget(self.pages, 1)
        self._sides.addLayout(shown, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.banner)
        column.addLayout(self._sides, 1)

    def _build_list(self) -> QWidget:
        look = self.look
        self.entries = Entries(look)
        self.entries.chosen.connect(self.choose)
        papers, papers_column = card((0, 0, 0, 0), 0)
        papers_column.addWidget(self.entries)
        self._none = text(look, Style.BODY, self.tr("No document is fixed yet."), "second", wrap=True)
        self._none.setContentsMargins(20, 16, 20, 16)
        papers_column.addWidget(self._none)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(papers)
        self.scan = ScanCard(look, self.desk)
        column.addWidget(self.scan)
        column.addWidget(self._build_evidence())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedWidth(round(LIST_WIDTH * look.scale))
        return area

    def _build_evidence(self) -> QFrame:
        look = self.look
        self.evidence = button(look, "secondary", self.tr("Save both bundles"))
        self.evidence.clicked.connect(self._ask_folder)
        frame, column = card((20, 18, 20, 18), 8)
        column.addWidget(text(look, Style.SMALL_CARD_TITLE, self.tr("Evidence")))
        words = self.tr("Documents, list, random.org's answer and the journal in one file: all for the commission.")
        column.addWidget(text(look, Style.SECOND, words, "second", wrap=True))
        public = self.tr("The public one names no participant.")
        column.addWidget(text(look, Style.SECOND, public, "second", wrap=True))
        column.addWidget(self.evidence)
        return frame

    # --- what is shown

    def show_view(self, view: MeetingView) -> None:
        self._view = view
        fixed = {kind: found for kind in DocumentKind if (found := view.meeting.document(kind))}
        if self._kind not in fixed:
            self._kind = next((kind for kind in _SIGNED if kind in fixed), DocumentKind.PROTOCOL)
        self._none.setVisible(not fixed)
        self.evidence.setEnabled(bool(fixed))
        self.save.setEnabled(bool(fixed))
        entries = [(kind.value, self._entry(kind, document, view)) for kind, document in fixed.items()]
        self.entries.show_entries(entries, self._kind.value)
        self._fetch(fixed.get(self._kind))
        self.scan.show_document(fixed.get(self._kind))
        self.foot_changed.emit()

    def _entry(self, kind: DocumentKind, document: DocumentFixed, view: MeetingView) -> Entry:
        title = text(self.look, Style.STRONG, f"{paper_word(kind)} №\u00a0{document.number}", wrap=True)
        words, state = self.tr("ready"), "neutral"
        if kind in (*_SIGNED, DocumentKind.ACT):
            signed = kind in _SIGNED and view.meeting.all_signed
            words, state = (self.tr("Signed"), "ok") if signed else (self.tr("Not signed"), "warn")
        elif kind in PUBLIC_KINDS:
            words, state = self.tr("for everyone"), "tint"
        return Entry(self.look, [title], chip(self.look, words, state))

    def _fetch(self, document: DocumentFixed | None) -> None:
        """Reads the bytes once; the same document again is not read again."""
        signatures = self._view.meeting.signatures if self._view else ()
        if (document, signatures) == self._told:
            return
        self._told, self._shown, self._pdfs = (document, signatures), document, {}
        if document is None or self._view is None:
            self.pages.show_documents((), "")
            return
        (period, number), kind = self._view.key, self._kind

        drawn = kind in _SIGNED and any(given.strokes for given in signatures)
        signing = self.desk.services.use.signing

        def read(viewing: Viewing, language: str) -> bytes:
            if drawn:
                return signing.signed_copy(period, language, number)
            return viewing.content(document.kk if language == "kk" else document.ru)

        def work(viewing: Viewing) -> tuple[DocumentFixed, dict[str, bytes]]:
            return document, {language: read(viewing, language) for language in ("kk", "ru")}

        self.desk.read(work, self._receive)

    def _receive(self, answer: tuple[DocumentFixed, dict[str, bytes]]) -> None:
        document, pdfs = answer
        if document == self._shown:
            self._pdfs = pdfs
            self._show_pages()

    @Slot()
    def _show_pages(self) -> None:
        pdfs = [self._pdfs[language] for language in self.tools.languages if language in self._pdfs]
        self.pages.show_documents(pdfs, self.tr("This document can't be shown; save it and open it elsewhere."))
        self.foot_changed.emit()

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Opens one of the documents."""
        self._kind = DocumentKind(kind)
        if self._view:
            document = self._view.meeting.document(self._kind)
            self._fetch(document)
            self.scan.show_document(document)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pages.setMinimumHeight(max(260, self.height() // 2))

    # --- the foot and the deeds

    def foot(self) -> Foot:
        if self._view is None:
            return Foot()
        if self._view.step is Step.ACT:
            if not self._confirmed:
                words = self.tr("Before an act the drawn row is confirmed from billing")
                return Foot(words, self.tr("Confirm the row"), not self._busy)
            return Foot(self.tr("The protocol is signed"), self.tr("Make the act"), not self._busy)
        return Foot("", self.tr("Print in both languages"), bool(self._pdfs)) if self._shown else Foot()

    def actions(self) -> tuple[QWidget, ...]:  # type: ignore[override] # as in StepPage
        return (self.save,) if self._shown else ()

    def primary(self) -> None:
        if self._view is None or not self.foot().enabled:
            return
        period, number = self._view.key
        if self._view.step is Step.ACT and not self._confirmed:
            self.desk.read(lambda viewing: viewing.award(period), self.forms.confirm)
        elif self._view.step is Step.ACT:
            self.desk.run(lambda use, control: _make_act(use, period, number), self._show_act)
        else:
            self._print()

    @property
    def _confirmed(self) -> bool:
        """Whether someone other than the operator found the present awardee's row in billing."""
        found = paths(self._view.whole) if self._view else ()
        return bool(found) and found[-1].last(RowConfirmed) is not None

    def _show_act(self, made: object) -> None:
        self.choose(DocumentKind.ACT.value)

    def _print(self) -> None:
        ask_and_print(self.desk, self, self.tr("Print in both languages"), list(self._pdfs.values()))

    @Slot()
    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents and the evidence"))
        if folder:
            self.export(Path(folder))

    def export(self, folder: Path) -> None:
        """Writes every document and both bundles into a folder."""
        given = (*self.desk.view.key, folder, self.desk.operator.id)
        self.desk.run(lambda use, control: _export(use, *given), self._say_exported)

    def _say_exported(self, exported: object) -> None:
        assert isinstance(exported, Exported)
        folder = exported.bundles[0].parent
        title = self.tr("%n file(s) saved", "", exported.count)
        self.banner.show_words("ok", title, str(folder), self.tr("Understood"))

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot_changed.emit()


def _make_act(use: UseCases, period: Period, number: int) -> DocumentFixed:
    """The act; annexes that a kill left out come before it."""
    use.annexing.fix(period, number)
    return use.awarding.make_act(period, number)


def _export(use: UseCases, period: Period, number: int, folder: Path, by: str) -> Exported:
    use.annexing.fix(period, number)
    return use.archiving.export(period, folder, by)
