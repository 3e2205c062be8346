"""The card of a vote: one segmented control per member present, none chosen at first; totals and outcome (looks 32)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.commission import AgendaItem, Member, MemberVote, Role, Vote, VoteTaken
from ..fonts import Style
from ..theme import mark
from ..widgets.parts import Look, chip, row, rule, text
from ..widgets.segmented import Segmented

_VOTES = (Vote.FOR, Vote.AGAINST, Vote.ABSTAINED)


class Ballot(QFrame):
    """Emits `changed` with each choice; a vote already taken is shown read-only."""

    changed = Signal()

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self._members: tuple[Member, ...] = ()
        self._choices: dict[str, Segmented] = {}
        self.setProperty("card", True)
        self._counted = text(look, Style.BODY, role="second")
        self._title = text(look, Style.CARD_TITLE, title)
        head = row(self._title, None, self._counted)
        head.setContentsMargins(24, 16, 24, 16)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._totals = {vote: text(look, Style.EMPTY_TITLE) for vote in _VOTES}
        self._outcome = chip(look)
        words = (self.tr("in favour"), self.tr("opposed"), self.tr("abstained, in all"))
        foot = row(spacing=8)
        foot.setContentsMargins(24, 12, 24, 14)
        for vote, word in zip(_VOTES, words, strict=True):
            foot.addWidget(self._totals[vote])
            label = text(look, Style.BODY, word, "second")
            label.setContentsMargins(0, 0, 16, 0)
            foot.addWidget(label)
        foot.addStretch(1)
        foot.addWidget(self._outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(rule())
        column.addLayout(foot)

    def rename(self, title: str) -> None:
        """What is voted on."""
        self._title.setText(title)

    @property
    def votes(self) -> tuple[MemberVote, ...]:
        """The votes given so far, in the protocol's order."""
        given = ((member, control.choice) for member, control in self._choices.items())
        return tuple(MemberVote(member, _VOTES[choice]) for member, choice in given if choice is not None)

    @property
    def complete(self) -> bool:
        return bool(self._choices) and len(self.votes) == len(self._choices)

    def control(self, member: str) -> Segmented:
        """The control of a member."""
        return self._choices[member]

    def show_members(self, members: Sequence[Member], taken: VoteTaken | None) -> None:
        """Shows who votes; a vote already taken with its choices, what is being chosen stays."""
        if tuple(members) != self._members:
            self._members = tuple(members)
            self._rebuild()
        if taken:
            cast = {each.member: each.vote for each in taken.votes}
            for member, control in self._choices.items():
                control.choose(_VOTES.index(cast[member]))
        for control in self._choices.values():
            control.setEnabled(taken is None)
        self._show_totals()

    def clear(self) -> None:
        """Takes every choice away: the members vote again."""
        for control in self._choices.values():
            control.choose(None)
        self._on_chosen()

    def _rebuild(self) -> None:
        self._choices = {}
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for member in self._members:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(member))

    def _row(self, member: Member) -> QFrame:
        words = (self.tr("For"), self.tr("Against"), self.tr("Abstained"))
        roles = {Role.CHAIR: self.tr("chair"), Role.SECRETARY: self.tr("secretary"), Role.MEMBER: self.tr("member")}
        control = Segmented(self._look, words, member.name)
        control.chosen.connect(self._on_chosen)
        self._choices[member.id] = control
        person = QVBoxLayout()
        person.setSpacing(1)
        person.addWidget(text(self._look, Style.STRONG, member.name, wrap=True))
        person.addWidget(text(self._look, Style.SECOND, roles[member.role], "second"))
        line = row(spacing=16)
        line.setContentsMargins(24, 8, 24, 8)
        line.addLayout(person, 1)
        line.addWidget(control)
        holder = QFrame()
        holder.setLayout(line)
        return holder

    def _on_chosen(self) -> None:
        self._show_totals()
        self.changed.emit()

    def _show_totals(self) -> None:
        votes = self.votes
        taken = VoteTaken("", AgendaItem.LIST, "", votes)
        for vote, total in self._totals.items():
            total.setText(str(taken.count(vote)))
        self._counted.setText(self.tr("{given} / {all} votes").format(given=len(votes), all=len(self._choices)))
        self._outcome.setVisible(self.complete)
        self._outcome.setText(self.tr("Decision taken") if taken.carried else self.tr("Decision not taken"))
        mark(self._outcome, chip="ok" if taken.carried else "err")
