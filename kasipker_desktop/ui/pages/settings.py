"""The settings page: sections at the left, the open one beside them, what is not saved yet at its foot (looks 09)."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...domain.protocol import DocumentKind
from ..opened import Opened
from ..widgets.draft_foot import DraftFoot
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Look, card
from ..widgets.scrolling import GUTTER, MARGIN
from ..widgets.sections import Build, Sections
from ..widgets.setting_row import titled
from .key_card import KeyCard
from .paper_preview import PaperPreview, Previewed
from .settings_commission import CommissionSection
from .settings_folders import FoldersSection
from .settings_organiser import OrganiserSection
from .settings_personal import PersonalSection
from .settings_stage import StageSection
from .settings_terms import TermsSection
from .settings_wording import WordingSection
from .window_choices import WindowChoices

GENERAL, STAGE, KEY, COMMISSION = "general", "stage", "key", "commission"
ORGANISER, WORDING, TERMS, FOLDERS, PERSONAL = "organiser", "wording", "terms", "folders", "personal"
_SAVED = (STAGE, COMMISSION, ORGANISER, PERSONAL)
"""The sections whose changes wait for «Save»; in the others a press takes effect at once."""


class SettingsPage(QWidget):
    """Each setting stands in one section."""

    def __init__(self, look: Look, opened: Opened) -> None:
        super().__init__()
        self._look = look
        self._desk = opened.desk
        self._preferences = opened.preferences
        self._keeper = opened.keeper
        self._stage = opened.stage
        self._drafts = opened.drafts
        self.staged, self.appointed = self._drafts.staged, self._drafts.appointed
        self._banner = Banner(look)
        self._banner.action.clicked.connect(self._banner.hide)
        self.foot = DraftFoot(look)
        self.sections = Sections(look, self.tr("Sections"), self._named())
        self._lay_out()
        for draft in (self.staged, self.appointed):
            draft.changed.connect(self._show_draft)
        self.appointed.kept.connect(self._tell_kept)
        self.foot.save.clicked.connect(self._save)
        self.foot.cancel.clicked.connect(self._take_back)
        self.sections.opened.connect(self._remember)
        self.sections.open(opened.preferences.section or GENERAL)

    @property
    def topic(self) -> str:
        """The article of help for this page."""
        return "settings"

    def _named(self) -> dict[str, tuple[str, Build]]:
        look, desk = self._look, self._desk
        return {
            GENERAL: (self.tr("General"), self._build_general),
            STAGE: (self.tr("Stage"), lambda: StageSection(look, self.staged, self._stage)),
            KEY: ("random.org", lambda: KeyCard(look, desk)),
            COMMISSION: (self.tr("Commission"), self._build_commission),
            ORGANISER: (self.tr("Organiser"), self._build_organiser),
            WORDING: (self.tr("Texts"), self._build_wording),
            TERMS: (self.tr("Terms and days off"), lambda: TermsSection(look, desk)),
            FOLDERS: (self.tr("Folders, backup"), lambda: FoldersSection(look, desk, self._keeper)),
            PERSONAL: (self.tr("Personal data"), lambda: PersonalSection(look, desk, self.appointed)),
        }

    def _build_commission(self) -> QWidget:
        return self._previewed(CommissionSection(self._look, self.appointed), DocumentKind.PROTOCOL)

    def _build_organiser(self) -> QWidget:
        return self._previewed(OrganiserSection(self._look, self.appointed), DocumentKind.ACT)

    def _build_wording(self) -> QWidget:
        form = WordingSection(self._look, self._desk)
        made = self._previewed(form, DocumentKind.PROTOCOL)
        form.checked.connect(made.preview.paint)
        return made

    def _previewed(self, form: QWidget, kind: DocumentKind) -> Previewed:
        return Previewed(self._look, form, PaperPreview(self._look, self._desk, self.appointed, kind))

    def _build_general(self) -> QFrame:
        frame, column = card((28, 24, 28, 24), 14)
        column.addLayout(titled(self._look, self.tr("General"), self.tr("A press takes effect at once.")))
        column.addWidget(WindowChoices(self._look, self._preferences))
        return frame

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 26, MARGIN, 16)
        head.setSpacing(16)
        head.addWidget(PageHead(self._look, self.tr("Settings")))
        head.addWidget(self._banner)
        body = QVBoxLayout()
        body.setContentsMargins(MARGIN, 0, MARGIN - GUTTER, 16)
        body.addWidget(self.sections)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(body, 1)
        whole.addWidget(self.foot)

    @Slot(str)
    def _remember(self, key: str) -> None:
        self._preferences.section = key
        self._show_draft()

    @Slot()
    def _show_draft(self) -> None:
        """The foot is there where something waits to be saved, or could."""
        changes = self._drafts.changes
        self.foot.show_draft(changes, self.appointed.missing if self.appointed.changes else "")
        self.foot.setVisible(changes > 0 or self.sections.key in _SAVED)

    @Slot()
    def _save(self) -> None:
        self._drafts.save()
        self._show_draft()

    @Slot()
    def _take_back(self) -> None:
        self._drafts.take_back()
        self.sections.renew()
        self._show_draft()

    @Slot()
    def _tell_kept(self) -> None:
        words = self.tr("It counts once the program is opened again. Meetings stay as they were noted.")
        self._banner.show_words("ok", self.tr("It is kept."), words, self.tr("Understood"))
