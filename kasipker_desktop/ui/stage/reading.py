"""From a meeting's view to the stage's facts: the record goes before what is only of this moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QLocale

from ...domain.campaign import Campaign
from ...domain.commission import CommissionSeated, Member
from ...domain.decisions import Decisions
from ...domain.errors import NotAllowed
from ...domain.incident import Incident, IncidentKind
from ...domain.keys import KeyRole
from ...domain.meeting import Meeting
from ...domain.numbers import Carried
from ...domain.outcome import DrawDone
from ...domain.people import mask, public_name, short_name
from ...domain.protocol import SignatureManner
from ...domain.strokes import Strokes
from ...domain.ticket import RequestNoted
from ...workflow.drawing import who_speaks
from ...workflow.viewing import MeetingView
from .facts import Answer, Person, Said, Seat, Signer, Signing, StageFacts
from .wishes import Choices, NameForm


@dataclass(frozen=True)
class Given:
    """What stays the same for a store: the campaign, the commission to come, rehearsal or draw."""

    campaign: Campaign
    decisions: Decisions
    rehearsal: bool


@dataclass(frozen=True)
class Live:
    """What only this moment knows: the clock, the digits being typed, how often the answer was asked for, who signs.

    `rows` are names by number and `inks` drawn signatures by digest, as far as they have been read.
    """

    now: datetime
    typed: tuple[str, ...] = ()
    tries: int = 0
    carried: Carried | None = None
    signing: str = ""
    rows: Mapping[int, str] = field(default_factory=dict)
    inks: Mapping[str, Strokes] = field(default_factory=dict)


def stage_facts(view: MeetingView, given: Given, choices: Choices, live: Live) -> StageFacts:
    """The facts of a meeting in the window's language. A journal's fact goes before what is being typed."""
    seated, decisions, campaign = view.meeting.seated, given.decisions, given.campaign
    language = "ru" if QLocale().name().startswith("ru") else "kk"
    members = seated.seats if seated else decisions.commission.members
    made = StageFacts(
        campaign=campaign.name,
        period=view.period,
        prize=campaign.prize.name.of(language),
        nominal=campaign.prize.nominal,
        venue=(seated.venue if seated else decisions.venue).of(language),
        seats=tuple(Seat(member.role, member.name, short_name(member.name)) for member in members),
        appointed=len((seated.commission if seated else decisions.commission).members),
        seated=seated is not None,
        rehearsal=given.rehearsal,
        now=live.now,
        tries=live.tries,
        carried=live.carried,
        winner_first=choices.winner_first,
        confetti=choices.confetti,
        calm=choices.calm,
    )
    return _with_result(_with_draw(made, view, live), view, choices, live)


def shown_name(name: str, form: NameForm) -> str:
    """A participant's name as the hall may see it."""
    return {NameForm.MASKED: mask, NameForm.PUBLIC: public_name}.get(form, str)(name)


def _with_draw(made: StageFacts, view: MeetingView, live: Live) -> StageFacts:
    meeting = view.meeting
    frozen, ticket = meeting.frozen, meeting.ticket
    sent = meeting.note(RequestNoted) if meeting.request else None
    return replace(
        made,
        participants=view.participants if frozen else None,
        asked=view.count if frozen else None,
        fingerprint=frozen.list if frozen else "",
        ticket=ticket.ticket if ticket else "",
        draw=ticket.draw if ticket else "",
        said=_said(meeting, live.typed),
        witness=_witness(meeting),
        sent_at=sent.at if sent else None,
        lost=_is_lost(meeting),
        head=meeting.adjourned.detail.rsplit(" ", 1)[-1] if meeting.adjourned else "",
        held=view.numbers != (),
    )


def _with_result(made: StageFacts, view: MeetingView, choices: Choices, live: Live) -> StageFacts:
    protocol = view.meeting.protocol
    return replace(
        made,
        answer=_answer(view.meeting),
        drawn=tuple(
            Person(person.role, number, shown_name(person.name, choices.names))
            for person, number in zip(view.drawn, view.said_numbers or (), strict=True)
        ),
        rows={number: shown_name(name, choices.names) for number, name in live.rows.items()},
        protocol=protocol.number if protocol else None,
        signers=_signers(view.meeting, live) if protocol else (),
    )


def _answer(meeting: Meeting) -> Answer | None:
    done, note = meeting.done, meeting.note(DrawDone)
    if done is None or note is None:
        return None
    return Answer(done.numbers, done.serial, done.completed_at, note.at, done.key_role == KeyRole.RANDOM_ORG)


def _said(meeting: Meeting, typed: Sequence[str]) -> tuple[Said, ...]:
    seated, said = meeting.seated, meeting.said
    if seated is None:
        return ()
    if said:
        return tuple(Said(_short(seated, number.member), str(number.number)) for number in said.said)
    try:
        voices = who_speaks(seated)
    except NotAllowed:
        return ()
    digits = [*typed, *[""] * len(voices)]
    return tuple(Said(_short(seated, member), digits[place]) for place, member in enumerate(voices))


def _short(seated: CommissionSeated, member_id: str) -> str:
    member: Member = seated.commission.member(member_id)
    return short_name(member.name)


def _witness(meeting: Meeting) -> str:
    seated, witness = meeting.seated, meeting.witness
    return _short(seated, witness.before) if seated and witness and witness.before else ""


def _is_lost(meeting: Meeting) -> bool:
    request = meeting.request
    lost = [i for i in meeting.all(Incident) if i.kind is IncidentKind.ANSWER_LOST]
    return request is not None and any(incident.attempt == request.attempt for incident in lost)


def _signers(meeting: Meeting, live: Live) -> tuple[Signer, ...]:
    """The members present, in the protocol's order; who signs now is what the signing page says."""
    given = {signature.member: signature for signature in meeting.signatures}
    made = []
    for member in meeting.seated.seats if meeting.seated else ():
        state, ink = Signing.NOW if member.id == live.signing else Signing.AHEAD, None
        if signature := given.get(member.id):
            by_hand = signature.manner is SignatureManner.BY_HAND
            state = Signing.ON_PAPER if by_hand else Signing.DRAWN
            ink = live.inks.get(signature.strokes or "")
        made.append(Signer(member.role, member.name, state, ink))
    return tuple(made)
