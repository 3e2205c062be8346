"""The sheets signed in the room: who was there, and how a meeting that was interrupted goes on (design.md 6)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ..domain.annexes import Adjournment, Attendance
from ..domain.calendar import local
from ..domain.commission import CommissionSeated
from .blocks import Block, Columns, cell, fact, paragraph, section, together
from .closing import signed
from .facts import clock, grouped, offset, tied
from .heading import heading
from .qr import Code
from .signatures import Drawn
from .styles import ADDRESS, CAPTION, CODE, FAIR, HEX, LABELS, SECTION, SMALL, STRONG, WIDTH
from .weave import Band
from .wording import PaperWording

_QR = 30 * mm
_LINE_AT, _LINE = 109 * mm, 52 * mm


def attendance_story(facts: Attendance, words: PaperWording, _: Drawn) -> list[Flowable]:
    """A line for everyone of the commission, present or not, and for the invited."""
    seated = facts.seated
    members = [(member.name, tied(member.position.of(words.language))) for member in seated.commission.members]
    return [
        *heading(words, facts.document, facts.number, facts.day, facts.organiser),
        *_where(facts.period, seated, words),
        section(1, words.say("attendance.commission"), SECTION),
        *(_Line(name, position, words.say("sign.caption")) for name, position in members),
        *_invited(seated, words),
    ]


def _where(period: str, seated: CommissionSeated, words: PaperWording) -> list[Flowable]:
    at = seated.started_at
    time = words.say("attendance.start_value", time=f"{local(at):%H:%M}", offset=offset(at))
    return [
        fact(words.say("fact.period"), words.period(period), STRONG),
        fact(words.say("attendance.place"), tied(seated.venue.of(words.language))),
        fact(words.say("attendance.start"), time),
        fact(words.say("fact.order"), tied(seated.commission.order.of(words.language))),
    ]


def _invited(seated: CommissionSeated, words: PaperWording) -> list[Flowable]:
    if not seated.invited:
        return []
    first, *others = (_Line(name, "", words.say("sign.caption")) for name in seated.invited)
    return [together(section(2, words.say("attendance.invited"), SECTION), first), *others]


class _Line(Flowable):  # type: ignore[misc]
    """A name with its position under it, and a line for the pen at the right."""

    def __init__(self, name: str, position: str, caption: str) -> None:
        super().__init__()
        self._name = Block(cell(name, width=_LINE_AT - 5 * mm), before=1)
        self._position = Block(cell(position, SMALL, width=_LINE_AT - 5 * mm)) if position else None
        self._caption = Block(cell(caption, CAPTION, _LINE_AT + _LINE / 2 - 4 * mm, _LINE))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Room enough to write in."""
        parts = (self._name, self._position) if self._position else (self._name,)
        self._names = sum(part.wrap(WIDTH, 0)[1] for part in parts)
        self.height = max(12 * mm, self._names + 4 * mm)
        return width, self.height

    def draw(self) -> None:
        y = self.height - 3 * mm - self._name.wrap(WIDTH, 0)[1]
        self._name.drawOn(self.canv, 0, y)
        self.canv.setLineWidth(FAIR)
        self.canv.line(_LINE_AT, y + 1.5, _LINE_AT + _LINE, y + 1.5)
        self._caption.drawOn(self.canv, 0, y + 1 - self._caption.wrap(WIDTH, 0)[1])
        if self._position:
            self._position.drawOn(self.canv, 0, y - self._position.wrap(WIDTH, 0)[1])


def adjournment_story(facts: Adjournment, words: PaperWording, _: Drawn) -> list[Flowable]:
    """What the meeting will go on with; the members sign, so that nobody can bring other numbers."""
    room = ", ".join(map(str, facts.room)) or words.say("adjournment.unsaid")
    requested = words.say("adjournment.requested_yes" if facts.requested else "adjournment.requested_no")
    reason = [fact(words.say("adjournment.reason"), tied(facts.reason.of(words.language)))] if facts.reason else []
    return [
        *heading(words, facts.document, facts.number, facts.day, facts.organiser),
        fact(words.say("fact.period"), words.period(facts.period), STRONG),
        fact(words.say("adjournment.at"), clock(facts.at)),
        *reason,
        paragraph(words.say("adjournment.text"), before=2.4, after=2.4),
        _list_and_code(facts, words),
        fact(words.say("draw.ticket"), facts.ticket, CODE),
        fact(words.say("draw.room"), room, STRONG),
        fact(words.say("adjournment.requested"), requested),
        fact(words.say("adjournment.head"), _two_lines(facts.journal), HEX),
        paragraph(words.say("notice.page"), SMALL, before=2, after=0),
        paragraph(facts.page, ADDRESS),
        together(*signed(facts.seated, words, {})),
    ]


def _list_and_code(facts: Adjournment, words: PaperWording) -> Columns:
    left = [
        paragraph(words.say("list.fingerprint"), LABELS, after=0.6),
        Band(facts.fingerprint, after=1.4 * mm),
        paragraph(_two_lines(facts.fingerprint), HEX, after=0),
    ]
    return Columns((0, left), (WIDTH - _QR, [Code(facts.page, _QR, words.say("random.qr"))]), after=1)


def _two_lines(digest: str) -> str:
    return f"{grouped(digest[:32])}\n{grouped(digest[32:])}"
