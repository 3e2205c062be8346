"""The signatures step: the protocol is fixed, then each member present signs it, on the screen or on paper."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ...domain.calendar import local
from ...domain.campaign import Texts
from ...domain.errors import KnownError
from ...domain.people import short_name
from ...domain.strokes import Strokes
from ...workflow.protocol_facts import missed_deadline
from ...workflow.rehearsing import UseCases
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..fonts import Style
from ..stage.control import StageControl
from ..widgets.parts import button, card, text
from ..widgets.protocol_draft import ProtocolDraft
from ..widgets.signature_pad import PAD_WIDTH, SignaturePad
from ..widgets.signers import Signer, Signers, signers_of
from ..widgets.signing_card import SigningCard
from ..words import day_words
from .step import Foot, StepPage

_EARLY, _DRAFT, _SIGNING = range(3)
_CARD, _GAP, _LIST = PAD_WIDTH + 34, 16, 300
"""The widths of the card with the pad, of the gap, and from where on the list is told in full."""


class SignaturesStep(StepPage):
    """A meeting may be left between two signatures and taken up again."""

    def _build(self) -> None:
        self._view: MeetingView | None = None
        self._signer: Signer | None = None
        self._told_slim = False
        self._stage: StageControl | None = None
        self._kept: dict[str, Strokes] = {}
        self._told_all: tuple[Foot, tuple[QWidget, ...]] = (Foot(), ())
        self._clear = self.quiet(button(self.look, "secondary", self.tr("Clear")))
        self._undo = self.quiet(button(self.look, "secondary", self.tr("Undo the last stroke"), "undo"))
        self._draft = ProtocolDraft(self.look)
        self._draft.changed.connect(self._tell_foot)
        self._signers = Signers(self.look)
        self._signers.chosen.connect(self.choose)
        self._card = SigningCard(self.look)
        self._card.changed.connect(self._tell_foot)
        self._clear.clicked.connect(self._card.pad.clear)
        self._undo.clicked.connect(self._card.pad.undo)
        self.desk.failed.connect(self._on_failed)
        self._stack = QStackedWidget()
        for page in (self._early_page(), self._draft, self._signing_page()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _early_page(self) -> QWidget:
        frame, column = card()
        column.addWidget(text(self.look, Style.EMPTY_TITLE, self.tr("Nothing to sign yet"), wrap=True))
        words = self.tr("The protocol is fixed and signed after the vote on the result.")
        column.addWidget(text(self.look, Style.BODY, words, "second", wrap=True))
        column.addStretch(1)
        return frame

    @property
    def pad(self) -> SignaturePad:
        return self._card.pad

    @property
    def card(self) -> SigningCard:
        return self._card

    @property
    def draft(self) -> ProtocolDraft:
        return self._draft

    def _signing_page(self) -> QWidget:
        page = QWidget()
        self._sides = QHBoxLayout(page)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(_GAP)
        self._sides.addWidget(self._signers)
        self._sides.addWidget(self._card, 1)
        return page

    # --- what is shown

    def show_view(self, view: MeetingView) -> None:
        if self._view is not None and self._view.key != view.key:
            self._signer = None
            self._draft.type_reason("", "")
        self._view = view
        if view.meeting.protocol is not None:
            self._show_signing(view)
        elif view.step is Step.PROTOCOL:
            late = view.redraw is None and missed_deadline(view.meeting, view.period, datetime.now(UTC))
            self._draft.show_view(view, late)
            self._stack.setCurrentIndex(_DRAFT)
        else:
            self._stack.setCurrentIndex(_EARLY)
        self._tell_foot()

    def _show_signing(self, view: MeetingView) -> None:
        self._stack.setCurrentIndex(_SIGNING)
        self._card.show_subject(view)
        seats = self._seats(view)
        stays = self._signer and next((s for s in seats if s.member == self._signer.member and not s.given), None)
        unsigned = [signer for signer in seats if not signer.given]
        self._open(stays or (unsigned or seats)[0])
        self._fetch_strokes(view)

    def _seats(self, view: MeetingView) -> list[Signer]:
        return [signer for signer in signers_of(view.meeting) if signer.present]

    @Slot(str)
    def choose(self, member: str) -> None:
        """Opens a member's signature: the pad, or what was given."""
        if self._view:
            self._open(next(signer for signer in self._seats(self._view) if signer.member.id == member))
            self._tell_foot()

    def _open(self, signer: Signer) -> None:
        """What is half drawn stays while the same member signs."""
        if self._stage:
            self._stage.show.show_signing("" if signer.given else signer.member.id)
        if signer != self._signer:
            self._signer = signer
            given = signer.given.strokes if signer.given else None
            self._card.show_signer(signer, self._signers.role_words(signer.member.role), self._kept.get(given or ""))
            day = local(signer.at or datetime.now(UTC))
            time = f", {day:%H:%M}" if signer.at else ""
            self._card.show_date(f"{short_name(signer.member.name)}, {day_words(day.date())}{time}")
        self._show_signers()

    def _show_signers(self) -> None:
        if self._view and self._view.meeting.protocol and self._signer:
            number, now = self._view.meeting.protocol.number, self._signer.member.id
            self._told_slim = self._slim
            self._signers.show_signers(number, signers_of(self._view.meeting), now, self._kept, self._told_slim)

    def _fetch_strokes(self, view: MeetingView) -> None:
        wanted = {given.strokes for given in view.meeting.signatures if given.strokes} - self._kept.keys()
        if wanted:
            self.desk.read(lambda viewing: viewing.strokes(wanted), self._receive_strokes)

    def _receive_strokes(self, kept: dict[str, Strokes]) -> None:
        self._kept.update(kept)
        given = self._signer.given if self._signer else None
        if given and given.strokes in kept:
            self._card.pad.show_strokes(kept[given.strokes])
        self._show_signers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the pad the list is as wide as there is room; where that is little it is told in short."""
        super().resizeEvent(event)
        if self._slim != self._told_slim:
            self._show_signers()

    @property
    def _slim(self) -> bool:
        return self.width() - _CARD - _GAP < _LIST * self.look.scale

    def follow(self, stage: StageControl) -> None:
        self._stage = stage

    # --- the foot and the deeds

    def foot(self) -> Foot:
        view = self._view
        if view is None or self._stack.currentIndex() == _EARLY:
            return Foot()
        if self._stack.currentIndex() == _DRAFT:
            missing = "" if self._draft.complete else self.tr("The reason is needed in both languages")
            return Foot(missing, self.tr("Fix the protocol"), self._draft.complete)
        to_go = sum(1 for signer in self._seats(view) if not signer.given)
        if not to_go:
            return Foot(self.tr("All have signed"), self.tr("Next"), True)
        if self._signer is None or self._signer.given:
            return Foot(self.tr("%n signature(s) to go; it can be continued later", "", to_go), self.tr("Next"), True)
        return self._signing_foot(to_go)

    def _signing_foot(self, to_go: int) -> Foot:
        if self._card.by_hand:
            words = self.tr("%n signature(s) to go; it can be continued later", "", to_go)
            return Foot(words, self.tr("Note the signature on paper"), True)
        if self._card.pad.strokes().enough:
            words = self.tr("%n signature(s) to go; it can be continued later", "", to_go)
            return Foot(words, self.tr("Save the signature"), True)
        words = self.tr("%n signature(s) to go; sign above the line or choose paper", "", to_go)
        return Foot(words, self.tr("Save the signature"), False)

    def actions(self) -> tuple[QWidget, ...]:  # type: ignore[override] # as in StepPage
        signing = self._stack.currentIndex() == _SIGNING and self._signer is not None and not self._signer.given
        return (self._clear, self._undo) if signing and not self._card.by_hand else ()

    def primary(self) -> None:
        view = self._view
        if view is None or not self.foot().enabled:
            return
        if self._stack.currentIndex() == _DRAFT:
            reason = self._draft.late_reason
            self.desk.run(lambda use, control: _fix_papers(use, view, reason))
        elif self._signer and not self._signer.given:
            self._sign(view, self._signer.member.id)
        elif view.meeting.all_signed:
            self.next_wanted.emit()
        else:
            self.choose(next(signer.member.id for signer in self._seats(view) if not signer.given))

    def _sign(self, view: MeetingView, member: str) -> None:
        strokes = self._card.pad.strokes()
        if self._card.by_hand:
            self.desk.run(lambda use, control: use.signing.sign_by_hand(view.period, member, view.number))
        else:
            self.desk.run(lambda use, control: use.signing.sign_drawn(view.period, member, strokes, view.number))

    @Slot()
    def _tell_foot(self) -> None:
        """Says so only when the foot has changed: a press on its buttons must not take their focus away."""
        for quiet in (self._clear, self._undo):
            quiet.setEnabled(bool(self._card.pad.strokes().strokes))
        foot = self.foot()
        if (foot, self.actions()) != self._told_all:
            self._told_all = (foot, self.actions())
            self.foot_changed.emit()

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        """The deadline passed while the page was open: the reason is asked for now."""
        if isinstance(error, KnownError) and error.code == "late_reason" and self._view:
            self._draft.show_view(self._view, late=True)
            self._tell_foot()


def _fix_papers(use: UseCases, view: MeetingView, reason: Texts | None) -> None:
    """The protocol, then the annexes that it names: killed between the two, the documents step makes them."""
    if view.redraw:
        use.replacing.fix_protocol(view.period, view.number)
    else:
        use.signing.fix_protocol(view.period, reason)
    use.annexing.fix(view.period, view.number)
