"""The meeting page: title, stepper, the open step, the foot; the step shown first is where the facts stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ...domain.calendar import Period
from ...domain.commission import Vote
from ...domain.errors import KnownError
from ...workflow.steps import Step
from ...workflow.viewing import MeetingView
from ..desk import Desk
from ..operator_words import viewer_words
from ..stage.control import StageControl
from ..theme import polish
from ..widgets.foot_bar import FootBar
from ..widgets.keys import is_enter
from ..widgets.page_head import PageHead
from ..widgets.parts import Banner, Look
from ..widgets.scrolling import GUTTER, scrolling
from ..widgets.stepper import Stepper, StepState, StepView
from ..widgets.when_seen import WhenSeen
from ..words import error_sentence, month_title
from .adjourning import AdjournCard
from .commission import CommissionStep
from .documents import DocumentsStep
from .draw import DrawStep
from .draw_choice import DrawChoice
from .freeze import FreezeStep
from .list_step import ListStep
from .signatures import SignaturesStep
from .step import Foot, StepPage
from .ticket import TicketStep
from .votes import VotesStep

PAGE_OF = {
    Step.LIST: 0,
    Step.COMMISSION: 1,
    Step.LIST_VOTE: 1,
    Step.FORFEITURE: 1,
    Step.FREEZE: 2,
    Step.TICKET: 3,
    Step.NUMBERS: 3,
    Step.PRESS: 4,
    Step.ANSWER: 4,
    Step.RESULT_VOTE: 5,
    Step.PROTOCOL: 6,
    Step.SIGNATURES: 6,
    Step.ACT: 7,
    Step.DONE: 7,
}
"""The page of the stepper on which each step of the meeting is taken."""


TOPIC_OF = ("list", "commission", "freeze", "ticket", "draw", "votes", "signatures", "documents")
"""The article of help for each page of the stepper."""

_KINDS: tuple[Callable[[Look, Desk], StepPage], ...] = (
    ListStep,
    CommissionStep,
    FreezeStep,
    TicketStep,
    DrawStep,
    VotesStep,
    SignaturesStep,
    DocumentsStep,
)
"""The pages in the stepper's order."""


class MeetingPage(QWidget):
    """Eight steps in one place."""

    def __init__(self, look: Look, desk: Desk, stage: StageControl | None = None) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._stage = stage
        self._opened: int | None = None
        self._key: tuple[Period, int] | None = None
        self._build(look)
        desk.failed.connect(self._show_error)
        WhenSeen(self, desk, self._show_view)

    def _build(self, look: Look) -> None:
        self._head = PageHead(look)
        self._draws = DrawChoice(look)
        self._draws.wanted.connect(self._desk.open_draw)
        self._head.add(self._draws)
        self._stepper = Stepper(look.tokens, look.scale)
        self._stepper.setAccessibleName(self.tr("Steps of the meeting"))
        self._stepper.chosen.connect(self.open_step)
        self.adjourned = AdjournCard(look, self._desk)
        self._banner = Banner(look)
        self._banner.action.clicked.connect(self._banner.hide)
        self._pages: dict[int, StepPage] = {}
        self._stale: set[int] = set()
        self._areas: dict[int, QScrollArea] = {}
        self._bare: list[StepPage] = []
        """Built ahead, and not dressed yet."""
        self._stack = QStackedWidget()
        self._foot = FootBar(look)
        self._foot.primary.connect(self._do_primary)
        content = QVBoxLayout()
        content.setContentsMargins(36, 26, 36, 0)
        content.setSpacing(16)
        content.addWidget(self._head)
        content.addWidget(self._stepper)
        content.addWidget(self._banner)
        content.addWidget(self.adjourned)
        body = QVBoxLayout()
        body.setContentsMargins(36, 16, 36 - GUTTER, 16)
        body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(content)
        column.addLayout(body, 1)
        column.addWidget(self._foot)

    @Slot()
    def _show_view(self) -> None:
        view = self._desk.view
        self._head.show_title(month_title(view.period))
        self._draws.show_draws(view.number, view.draws)
        self._banner.hide()
        self.adjourned.show_view(view)
        self.adjourned.setVisible(self._is_adjourned)
        self._stale = set(self._pages)
        if view.key != self._key or self._opened is None:
            self._key, self._opened = view.key, None
            self.open_step(PAGE_OF[view.step])
        else:
            self._show_step(self._opened)

    @Slot(int)
    def open_step(self, index: int) -> None:
        """Opens a step: at first the one where the facts stand; later it is left by a press, never by itself."""
        turned, self._opened = index != self._opened, index
        self._show_step(index)
        if turned:
            focus_first(self.step_page(index))

    def _show_step(self, index: int) -> None:
        self.step_page(index)
        self._stack.setCurrentWidget(self._areas[index])
        self._stepper.show_steps(self._steps(self._desk.view), index)
        self._show_foot()

    @property
    def topic(self) -> str:
        """The article of help for the open step."""
        waits = self._opened == PAGE_OF[Step.ANSWER] and self._desk.view.step is Step.ANSWER
        return "waiting" if waits else TOPIC_OF[self._opened or 0]

    @property
    def step(self) -> StepPage:
        """The open step's page."""
        assert self._opened is not None, "nothing is open before the first view"
        return self.step_page(self._opened)

    @property
    def foot_bar(self) -> FootBar:
        return self._foot

    def step_page(self, index: int) -> StepPage:
        """The page of a step, built when it is first opened; it shows the meeting as it stands."""
        if index not in self._pages:
            self._build_step(index)
        if index in self._stale:
            self._stale.discard(index)
            self._pages[index].show_view(self._desk.view)
        return self._pages[index]

    def build_next(self) -> bool:
        """Builds a step or a part of one, while nobody waits for it; false when all are there."""
        if self._bare:
            polish(self._bare.pop())
            return True
        missing = next((index for index in range(len(_KINDS)) if index not in self._pages), None)
        if missing is not None:
            self._build_step(missing)
            self._bare.append(self._pages[missing])
        return missing is not None or any(page.build_next() for page in self._pages.values())

    def _build_step(self, index: int) -> None:
        page = _KINDS[index](self._look, self._desk)
        page.foot_changed.connect(self._show_foot)
        page.next_wanted.connect(self.open_next)
        self._pages[index], self._areas[index] = page, scrolling(page)
        self._stack.addWidget(self._areas[index])
        self._stale.add(index)
        if self._stage:
            page.follow(self._stage)

    @Slot()
    def open_next(self) -> None:
        """Opens the step where the facts stand."""
        self.open_step(PAGE_OF[self._desk.view.step])

    @Slot()
    def _show_foot(self) -> None:
        if self._opened is None:
            return
        page = self._pages[self._opened]
        foot = self._resume_foot() if self._is_adjourned else page.foot()
        if self._is_deed and not self._desk.operator.may_change:
            foot = Foot(viewer_words(), foot.action)
        actions = () if self._is_adjourned else page.actions()
        self._foot.set_actions(*actions)
        self._foot.setVisible(bool(actions or foot.words or foot.action))
        self._foot.show_state(foot.words, foot.action, foot.enabled)

    @Slot()
    def _do_primary(self) -> None:
        if self._is_adjourned:
            period, number = self._desk.view.key
            self._desk.run(lambda use, control: use.deciding.resume(period, number), lambda noted: self.open_next())
        elif self._opened is not None:
            self._pages[self._opened].primary()

    @property
    def _is_deed(self) -> bool:
        """Whether the primary action changes the record; on a step that is over it only leads on."""
        step = self._desk.view.step
        return self._is_adjourned or (self._opened == PAGE_OF[step] and step is not Step.DONE)

    @property
    def _is_adjourned(self) -> bool:
        return self._desk.view.meeting.adjourned is not None

    def _resume_foot(self) -> Foot:
        """Nothing else may be done until the commission sits again."""
        return Foot(self.tr("The commission sits again?"), self.tr("Go on with the meeting"), enabled=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the primary action, unless a button has the focus: then the window gives it that one's."""
        by_itself = is_enter(event) and not isinstance(QApplication.focusWidget(), QAbstractButton)
        if by_itself and self._foot.button.isEnabled() and self._foot.button.isVisible():
            self._do_primary()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _show_error(self, error: KnownError) -> None:
        self._banner.show_words("err", error_sentence(error), action=self.tr("Understood"))

    def _steps(self, view: MeetingView) -> tuple[StepView, ...]:
        words = (
            self.tr("List"),
            self.tr("Commission"),
            self.tr("Freeze"),
            self.tr("Ticket"),
            self.tr("Draw"),
            self.tr("Votes"),
            self.tr("Signatures"),
            self.tr("Documents"),
        )
        at = len(words) if view.step is Step.DONE else PAGE_OF[view.step]
        states = [
            StepState.DONE if i < at else StepState.NOW if i == at else StepState.LATER for i in range(len(words))
        ]
        return tuple(map(StepView, words, states, self._facts(view)))

    def _facts(self, view: MeetingView) -> tuple[str, ...]:
        """Under each step the fact that closed it; empty while it is open."""
        meeting = view.meeting
        listed, seated, frozen, ticket = meeting.imported, meeting.seated, meeting.frozen, meeting.ticket
        protocol, done = meeting.protocol, view.step is Step.DONE
        return (
            self.tr("%n participant(s)", "", listed.admitted) if listed else "",
            self._seats(view) if seated else "",
            f"{frozen.list[:8]}…" if frozen else "",
            f"{ticket.ticket[:8]}…" if ticket else "",
            ", ".join(map(str, view.numbers)) if view.numbers else "",
            self._votes(view),
            f"{len(meeting.signatures)} / {len(seated.seats)}" if seated and protocol else "",
            self.tr("№ {number}").format(number=protocol.number) if protocol and done else "",
        )

    def _votes(self, view: MeetingView) -> str:
        vote = view.result_vote
        return f"{vote.count(Vote.FOR)} : {vote.count(Vote.AGAINST)}" if vote else ""

    def _seats(self, view: MeetingView) -> str:
        seated = view.meeting.seated
        if seated is None:
            return ""
        counted = f"{len(seated.seats)} / {len(seated.commission.members)}"
        return self.tr("{seats}, quorum").format(seats=counted) if PAGE_OF[view.step] > 1 else counted


def focus_first(page: QWidget) -> None:
    """Gives the focus to the first thing on a page that takes it by Tab."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page and page.isAncestorOf(widget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        widget = widget.nextInFocusChain()
