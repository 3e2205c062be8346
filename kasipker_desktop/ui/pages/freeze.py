"""Step «Freeze»: what will be frozen, the question, and then the fingerprint that stands for the list (looks 31)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.calendar import local
from ...domain.campaign import Texts
from ...domain.commission import Vote, VoteTaken
from ...domain.errors import NotAllowed
from ...domain.frozen import ListFrozen, ListHeader
from ...domain.identity import WarningCode
from ...domain.report import Declared, ImportReport
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView, conflicts
from ..desk import Desk
from ..dialogs.form import Form
from ..dialogs.question import Asked, Question
from ..fonts import Style
from ..widgets.fingerprint import Fingerprint
from ..widgets.parts import Banner, Facts, Look, button, card, chip, row, text
from ..widgets.read_aloud import ReadAloud
from ..widgets.two_columns import TwoColumns
from ..words import clock_words, count_words, day_words, month_title, spoken
from .rules_card import RulesCard
from .step import Foot, StepPage


class FreezeStep(StepPage):
    """Nothing is frozen by one press: the question names the effect, and its safe answer has the focus."""

    def __init__(self, look: Look, desk: Desk) -> None:
        self._view: MeetingView | None = None
        self._busy = False
        self._reason: Texts | None = None
        self.question: Question | None = None
        self.form: Form | None = None
        super().__init__(look, desk)
        desk.busy_changed.connect(self._on_busy)

    def _build(self) -> None:
        self.banner = Banner(self.look)
        self._before = TwoColumns(self.look.scale)
        self._before.left.addWidget(self._build_list())
        self._before.left.addWidget(RulesCard(self.look, self.desk.services.campaign.rules))
        self._before.right.addWidget(self._build_vote())
        self._before.right.addWidget(self._build_text())
        self._after = TwoColumns(self.look.scale)
        self._after.left.addWidget(self._build_frozen())
        self.aloud = ReadAloud(self.look)
        self._after.right.addWidget(self.aloud)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.banner, self._before, self._after):
            column.addWidget(widget)
        column.addStretch(1)

    def _build_list(self) -> QFrame:
        self._participants = text(self.look, Style.BIG_NUMBER)
        self._list_facts = Facts(self.look)
        frame, column = card(spacing=10)
        column.addWidget(text(self.look, Style.CARD_TITLE, self.tr("List")))
        self._participants_word = text(self.look, Style.BODY, role="second")
        column.addLayout(row(self._participants, self._participants_word, None, spacing=10))
        column.addWidget(self._list_facts)
        return frame

    def _build_vote(self) -> QFrame:
        self._votes = text(self.look, Style.BIG_NUMBER)
        self._vote_words = text(self.look, Style.BODY, role="second", wrap=True)
        frame, column = card(spacing=10)
        column.addWidget(text(self.look, Style.CARD_TITLE, self.tr("Vote, item 1")))
        column.addWidget(self._votes)
        column.addWidget(self._vote_words)
        return frame

    def _build_text(self) -> QFrame:
        self._text = text(self.look, Style.HEX_SMALL, wrap=True)
        frame, column = card(spacing=12)
        column.addWidget(text(self.look, Style.CARD_TITLE, self.tr("Text to be frozen, list.txt")))
        column.addWidget(self._text)
        return frame

    def _build_frozen(self) -> QFrame:
        look = self.look
        self._frozen_at = chip(look, self.tr("frozen"), "ok")
        self.fingerprint = Fingerprint(look.tokens, look.scale)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint of the list"))
        self.copy = button(look, "secondary", self.tr("Copy the 64 digits"))
        self.copy.clicked.connect(self.fingerprint.copy)
        self._frozen_facts = Facts(look)
        frame, column = card((24, 20, 24, 24), 14)
        column.addLayout(
            row(text(look, Style.CARD_TITLE, self.tr("Fingerprint of the list, SHA-256")), None, self._frozen_at)
        )
        column.addWidget(self.fingerprint)
        column.addLayout(row(self.copy, None))
        column.addWidget(self._frozen_facts)
        return frame

    def show_view(self, view: MeetingView) -> None:
        self._view = view
        frozen, report = view.meeting.frozen, view.report
        self._before.setVisible(frozen is None)
        self._after.setVisible(frozen is not None)
        stuck = _unprintable(report) if report and frozen is None else None
        self.banner.setVisible(stuck is not None)
        if stuck:
            self.banner.show_words("err", spoken().error(stuck))
        if frozen:
            self._show_frozen(view, frozen)
        else:
            self._show_before(view)
        self.foot_changed.emit()

    def _show_before(self, view: MeetingView) -> None:
        report, vote = view.report, view.meeting.list_vote
        self._participants.setText(count_words(report.admitted) if report else "–")
        self._participants_word.setText(self.tr("participant(s)", "", report.admitted if report else 0))
        self._list_facts.show_rows(self._report_rows(report) if report else [])
        self._text.setText(self._head(view))
        self._votes.setText(_counted(vote) if vote else "–")
        words = self.tr("For, against, abstained: the list of participants is approved")
        self._vote_words.setText(
            words if vote and vote.carried else self.tr("The commission has not approved the list")
        )

    def _head(self, view: MeetingView) -> str:
        """The head of list.txt as far as it is known before the freeze; each participant is one line under it."""
        listed = view.meeting.imported
        if listed is None:
            return ""
        header = ListHeader(self.desk.services.campaign.id, view.period, "…", f"{listed.report[:8]}…", listed.admitted)
        return "\n".join((*header.lines(), "1 …", "…"))

    def _report_rows(self, report: ImportReport) -> list[tuple[str, str]]:
        warned = len({row.place for row in report.warned})
        files = ", ".join(source.name for source in report.sources)
        return [
            (self.tr("Records read"), count_words(report.read)),
            (self.tr("Excluded"), self._excluded(report)),
            (self.tr("With a warning"), count_words(warned)),
            (self.tr("Files"), files),
        ]

    def _excluded(self, report: ImportReport) -> str:
        if not report.excluded:
            return self.tr("none")
        records = self.tr("%n record(s)", "", len(report.excluded))
        return self.tr("{records}, reasons in the report").format(records=records)

    def _show_frozen(self, view: MeetingView, frozen: ListFrozen) -> None:
        note = view.meeting.note(ListFrozen)
        self.fingerprint.show_fingerprint(frozen.list)
        rows = [(self.tr("Participants"), self._numbered(frozen.participants))]
        if note:
            zone = f"UTC{local(note.at).isoformat()[-6:]}"
            rows.insert(
                0, (self.tr("Frozen at"), f"{day_words(local(note.at).date())}, {clock_words(note.at)} ({zone})")
            )
        rows.append((self.tr("Terms in force since"), day_words(date.fromisoformat(frozen.terms))))
        self._frozen_facts.show_rows(rows)
        self.aloud.show_words(self._aloud(view, frozen))

    def _aloud(self, view: MeetingView, frozen: ListFrozen) -> str:
        words = self.tr(
            "The list of participants is frozen. Period: {period}. Participants: {participants}. From now on no row "
            "is added, taken out or corrected.\n\nThe fingerprint of the list is on the screen. Please write down or "
            "photograph all 64 digits: the same digits will stand in the text that random.org signs, and in the "
            "protocol."
        )
        return words.format(period=month_title(view.period), participants=count_words(frozen.participants))

    def _numbered(self, participants: int) -> str:
        counted = count_words(participants)
        if not participants:
            return counted
        return self.tr("{count}, numbers 1–{count}").format(count=counted)

    def foot(self) -> Foot:
        view = self._view
        if view is not None and view.redraw:
            return Foot(self.tr("The list of the first draw stands"), self.tr("Next"), enabled=True)
        if view is None or view.step in (Step.LIST, Step.COMMISSION, Step.LIST_VOTE):
            return Foot(self.tr("The commission approves the list first"), self.tr("Freeze the list"))
        if view.step is Step.FREEZE:
            stuck = view.report is not None and _unprintable(view.report) is not None
            words = "" if stuck else self.tr("After it the list can't be changed")
            return Foot(words, self.tr("Freeze the list"), not stuck and not self._busy)
        return Foot(self.tr("Next step: the random.org ticket"), self.tr("Next"), enabled=True)

    def primary(self) -> None:
        if self._view is None or not self.foot().enabled:
            return
        if self._view.step is Step.FREEZE:
            self._ask(self._view)
        else:
            self.next_wanted.emit()

    def _ask(self, view: MeetingView) -> None:
        """Where billing's own figures differ, its reason first (design.md 5)."""
        self._reason = None
        differing = (
            [source.name for source in view.report.sources if source.declared is Declared.DIFFERS]
            if (view.report)
            else []
        )
        if differing:
            self._ask_reason(view, differing)
        else:
            self._ask_for_all(view)

    def _ask_reason(self, view: MeetingView, files: list[str]) -> None:
        body = self.tr("What billing said of it differs: {files}. The reason is printed in the protocol.")
        title = self.tr("Why is the file taken all the same?")
        answers = (self.tr("Back to the list"), self.tr("Go on"))
        self.form = form = Form(self.look, title, body.format(files=", ".join(files)), answers, self)
        reason = form.both((self.tr("Reason, in Kazakh"), self.tr("Reason, in Russian")), paragraphs=True)
        lacking = self.tr("The reason is needed in both languages.")

        def take() -> None:
            self._reason = reason.texts
            self._ask_for_all(view)

        form.check = lambda: "" if reason.whole else lacking
        form.accepted.connect(take)
        form.ask()

    def _ask_for_all(self, view: MeetingView) -> None:
        self.question = Question(self.look, self._asked(view), self)
        self.question.accepted.connect(self._freeze)
        self.question.ask()

    def _asked(self, view: MeetingView) -> Asked:
        facts = []
        if view.report:
            facts.append((self.tr("Participants"), self._numbered(view.report.admitted)))
            facts.append((self.tr("Excluded"), self._excluded(view.report)))
            named = conflicts(view.report, self.desk.services.decisions.commission)
            if named:
                facts.append((self.tr("Conflict of interest"), ", ".join(member.name for member in named)))
        if view.meeting.list_vote:
            facts.append((self.tr("Vote of the commission"), _counted(view.meeting.list_vote)))
        return Asked(
            title=self.tr("Freeze the list?"),
            body=self.tr(
                "Once frozen the list can't be changed: no row is added, taken out or corrected. The fingerprint is "
                "computed at that moment."
            ),
            effect=self.tr("Freeze the list"),
            safe=self.tr("Back to the list"),
            facts=tuple(facts),
            icon="lock",
        )

    @Slot()
    def _freeze(self) -> None:
        period, reason = self.desk.period, self._reason
        self.desk.run(lambda use, control: use.freezing.run(period, reason))

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self._busy = busy
        self.foot_changed.emit()


def _counted(vote: VoteTaken) -> str:
    """«4 – 0 – 0»: for, against, abstained."""
    return " – ".join(str(vote.count(kind)) for kind in (Vote.FOR, Vote.AGAINST, Vote.ABSTAINED))


def _unprintable(report: ImportReport) -> NotAllowed | None:
    """What freezing would refuse, said before it is tried."""
    stuck = [row for row in report.warned if row.code is WarningCode.UNPRINTABLE_LETTERS]
    return NotAllowed("unprintable_rows", rows=len(stuck), first=stuck[0].place.row) if stuck else None
