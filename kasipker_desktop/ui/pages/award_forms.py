"""The forms of the award page: each asks for a fact, and notes it through the use case when it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ...domain.award import Channel, ContactOutcome, ForfeitReason
from ...domain.campaign import Texts
from ...domain.delivery import ActSignature, AttachmentKind, AwardStep
from ...domain.people import short_name
from ...workflow.delivering import Person
from ...workflow.following import AwardView, Way
from ...workflow.rehearsing import UseCases
from ..award_words import deed_word, file_word, reason_word
from ..desk import Desk
from ..dialogs.form import Form, moment_words, read_day_words, read_moment_words
from ..jobs import Control
from ..models.contacts import ContactsModel
from ..widgets.choice_box import ChoiceBox
from ..widgets.parts import Look, button, row
from ..widgets.segmented import Segmented
from ..widgets.tick_box import TickBox, WordedTick

_HAND = (AttachmentKind.ACT, AttachmentKind.ID_FRONT, AttachmentKind.ID_BACK)


class FileField(QWidget):
    """A file to be attached: its name, and a button to choose it."""

    def __init__(self, look: Look, kind: AttachmentKind) -> None:
        super().__init__()
        self.kind = kind
        self.file: Path | None = None
        self.choose = button(look, "secondary", file_word(kind), "file")
        self.choose.clicked.connect(self._ask)
        line = row(self.choose)
        line.setContentsMargins(0, 0, 0, 0)
        self.setLayout(line)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, file_word(self.kind))
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Takes a file without asking."""
        self.file = file
        self.choose.setText(f"{file_word(self.kind)}: {file.name}")


class AwardForms(QObject):
    """Builds the forms on a view; `open` holds the one that is open."""

    def __init__(self, look: Look, desk: Desk, asker: QWidget) -> None:
        super().__init__(asker)
        self._look = look
        self._desk = desk
        self._asker = asker
        self.open: Form | None = None

    # --- what the forms share

    def _form(self, title: str, body: str, effect: str) -> Form:
        self.open = Form(self._look, title, body, (self.tr("Back"), effect), self._asker)
        return self.open

    def _moment(self, form: Form, label: str) -> QLineEdit:
        return form.line(label, moment_words(self._desk.services.clock()), 16)

    def _bad_moment(self, field: QLineEdit) -> str:
        wrong = self.tr("The time is written like 19.03.2024 09:30.")
        return "" if read_moment_words(field.text()) else wrong

    def _person_box(self, form: Form, view: AwardView, label: str, without: str = "") -> tuple[ChoiceBox, list[str]]:
        box = ChoiceBox(self._look, label)
        members = [member for member in view.members if member.id != without]
        box.addItems([short_name(member.name) for member in members])
        ids = [member.id for member in members]
        if view.operator in ids:
            box.setCurrentIndex(ids.index(view.operator))
        form.add(label, box)
        return box, ids

    def _choices(self, form: Form, label: str, words: Sequence[str], chosen: int) -> Segmented:
        control = Segmented(self._look, words, label)
        control.choose(chosen)
        form.add(label, control)
        return control

    def _box(self, form: Form, words: str, on: bool = False) -> TickBox:
        worded = WordedTick(self._look, words)
        worded.box.setChecked(on)
        form.add("", worded)
        return worded.box

    # --- the forms

    def contact(self, view: AwardView, reached: bool) -> None:
        """An attempt, or the contact itself."""
        form = self._form(self.tr("How was the winner contacted?"), "", self.tr("Note it"))
        words = ContactsModel(form)
        at = self._moment(form, self.tr("When, by the clock of Astana"))
        ways, outcomes = list(Channel), list(ContactOutcome)
        way = ChoiceBox(self._look, self.tr("Way"))
        way.addItems([words.way(each) for each in ways])
        form.add(self.tr("Way"), way)
        came = ChoiceBox(self._look, self.tr("Outcome"))
        came.addItems([words.outcome(each) for each in outcomes])
        came.setCurrentIndex(outcomes.index(ContactOutcome.REACHED if reached else ContactOutcome.NO_ANSWER))
        form.add(self.tr("Outcome"), came)
        who, ids = self._person_box(form, view, self.tr("Who"))
        note = form.line(self.tr("Note, if there is something to say"))
        form.check = lambda: self._bad_moment(at)

        def take() -> None:
            moment = read_moment_words(at.text())
            assert moment is not None
            given = (moment, ways[way.currentIndex()], outcomes[came.currentIndex()], ids[who.currentIndex()])
            words = note.text()
            self._desk.run(lambda use, control: use.delivering.note_contact(view.period, *given, words))

        form.accepted.connect(take)
        form.ask()

    def step(self, view: AwardView, step: AwardStep) -> None:
        """Registered, act sent, handed over, closed."""
        form = self._form(deed_word(step), self._about(step), self.tr("Note it"))
        at = self._moment(form, self.tr("When, by the clock of Astana"))
        who, ids = self._person_box(form, view, self.tr("Who checked or did it"))
        note = form.line(self.tr("Note, if there is something to say"))
        form.check = lambda: self._bad_moment(at)

        def take() -> None:
            moment = read_moment_words(at.text())
            assert moment is not None
            given = (step, moment, ids[who.currentIndex()], note.text())
            self._desk.run(lambda use, control: use.delivering.take_step(view.period, *given))

        form.accepted.connect(take)
        form.ask()

    def _about(self, step: AwardStep) -> str:
        return {
            AwardStep.REGISTERED: self.tr(
                "The winner has a cabinet on Ismet.kz: it was looked up there (terms, para 7)."
            ),
            AwardStep.ACT_SENT: self.tr("The act stands in the winner's cabinet on Ismet.kz (terms, para 9)."),
            AwardStep.DELIVERED: self.tr("The certificate is in the winner's hands (terms, para 6)."),
            AwardStep.CLOSED: self.tr("Nothing is left to do for this prize; everything noted stays."),
        }.get(step, "")

    def confirm(self, view: AwardView) -> None:
        """The drawn row, compared with billing by someone other than the operator."""
        body = self.tr("Someone other than the operator finds the drawn row in billing itself, before an act is made.")
        form = self._form(self.tr("Who found the row in billing?"), body, self.tr("Confirm the row"))
        who, ids = self._person_box(form, view, self.tr("Who"), without=view.operator)
        source = form.line(self.tr("Where it was looked up"))
        day = form.line(self.tr("On which day"), moment_words(self._desk.services.clock())[:10], 10)

        def missing() -> str:
            if not source.text().strip():
                return self.tr("Say where the row was looked up.")
            return "" if read_day_words(day.text()) else self.tr("The day is written like 19.03.2024.")

        def take() -> None:
            on = read_day_words(day.text())
            assert on is not None
            given = (source.text(), on, ids[who.currentIndex()])
            self._desk.run(lambda use, control: use.delivering.confirm_row(view.period, *given))

        form.check = missing
        form.accepted.connect(take)
        form.ask()

    def data(self, view: AwardView, way: Way) -> None:
        """What the act needs of the person; the certificate's number; the consents."""
        body = self.tr("The certificate's secret code is never entered: it is stored nowhere.")
        form = self._form(self.tr("What is known of the winner?"), body, self.tr("Keep it"))
        known, found = way.details, way.certificate
        phone = form.line(self.tr("Phone"), known.phone if known else "", 40)
        email = form.line(self.tr("E-mail"), known.email if known else "", 100)
        address = form.line(self.tr("Address"), known.address if known else "")
        document = form.line(
            self.tr("Identity document: number, date, who issued it"), known.id_document.kk if known else ""
        )
        certificate = form.line(self.tr("Certificate number"), found.certificate if found else "", 60)
        given = way.consents
        publication = self._box(
            form, self.tr("The winner lets name and prize be published"), bool(given and given.publication)
        )
        advertising = self._box(
            form, self.tr("The winner takes part in advertising"), bool(given and given.advertising)
        )
        by = self._desk.operator.id

        def take() -> None:
            papers = document.text().strip()
            person = Person(phone.text().strip(), email.text().strip(), address.text().strip(), Texts(papers, papers))
            number, allowed = certificate.text(), (publication.isChecked(), advertising.isChecked())
            at = self._desk.services.clock()

            def note(use: UseCases, control: Control) -> None:
                use.delivering.note_details(view.period, person, by)
                if number.strip() and (found is None or number.strip() != found.certificate):
                    use.delivering.note_certificate(view.period, number, None, by)
                if allowed != ((given.publication, given.advertising) if given else (False, False)):
                    use.delivering.note_consents(view.period, *allowed, at, by)
                    use.annexing.renew_notice(view.period)

            self._desk.run(note)

        form.accepted.connect(take)
        form.ask()

    def sign(self, view: AwardView) -> None:
        """The act came back signed."""
        body = self.tr("By hand only where an EDS is not possible and the organiser allows it (terms, para 7).")
        form = self._form(deed_word(AwardStep.ACT_SIGNED), body, self.tr("Note the signature"))
        words = (self.tr("EDS on Ismet.kz"), self.tr("By hand"))
        manner = self._choices(form, self.tr("How the winner signed"), words, 0)
        at = self._moment(form, self.tr("When it came, by the clock of Astana"))
        who, ids = self._person_box(form, view, self.tr("Who took it"))
        fields = {kind: FileField(self._look, kind) for kind in AttachmentKind}
        for field in fields.values():
            form.add("", field)
        proxy = self._box(form, self.tr("Signed by someone with a power of attorney; the original of the ID was seen"))

        def wanted() -> tuple[AttachmentKind, ...]:
            signed = (AttachmentKind.EDS,) if manner.choice == 0 else _HAND
            return (*signed, AttachmentKind.AUTHORITY) if proxy.isChecked() else signed

        def show() -> None:
            for kind, field in fields.items():
                field.setVisible(kind in wanted())

        def missing() -> str:
            lacking = [file_word(kind) for kind in wanted() if fields[kind].file is None]
            return self._bad_moment(at) or (
                self.tr("Missing: {files}.").format(files="; ".join(lacking)) if lacking else ""
            )

        def take() -> None:
            moment = read_moment_words(at.text())
            assert moment is not None
            files = [(kind, file) for kind in wanted() if (file := fields[kind].file)]
            how = ActSignature.EDS if manner.choice == 0 else ActSignature.BY_HAND
            given = (how, files, moment, ids[who.currentIndex()], proxy.isChecked())
            self._desk.run(lambda use, control: use.delivering.sign_act(view.period, *given))

        manner.chosen.connect(show)
        proxy.toggled.connect(show)
        show()
        form.check = missing
        form.accepted.connect(take)
        form.ask()

    def forfeit(self, view: AwardView, way: Way, proposed: ForfeitReason | None) -> None:
        """Opens the meeting that decides whether the right to the prize is lost; this form decides nothing."""
        body = self.tr(
            "This opens a meeting of the commission. It votes on the loss of the prize and signs a protocol; "
            "the program takes the prize from nobody."
        )
        form = self._form(self.tr("Why does the winner fall away?"), body, self.tr("Open the meeting"))
        reasons = list(ForfeitReason)
        reason = ChoiceBox(self._look, self.tr("Reason"))
        reason.addItems([reason_word(each) for each in reasons])
        reason.setCurrentIndex(reasons.index(proposed or ForfeitReason.DECLINED))
        form.add(self.tr("Reason"), reason)
        kk, ru = form.line(self.tr("Details for the protocol, in Kazakh")), form.line(self.tr("In Russian"))

        def missing() -> str:
            both = bool(kk.text().strip()) == bool(ru.text().strip())
            return "" if both else self.tr("The details are written in both languages, or in none.")

        def take() -> None:
            detail = Texts(kk.text().strip(), ru.text().strip()) if kk.text().strip() else None
            why = reasons[reason.currentIndex()]
            self._desk.run(lambda use, control: use.forfeiting.forfeit(view.period, why, detail))

        form.check = missing
        form.accepted.connect(take)
        form.ask()

    def publish(self, view: AwardView) -> None:
        """Where the result stands for everyone."""
        body = self.tr("The notice for ismet.kz (terms, para 17): PDF, web page and text, in both languages.")
        form = self._form(self.tr("Where was the result published?"), body, self.tr("Note the publication"))
        self.save_notice = button(self._look, "secondary", self.tr("Save the notice…"), "save")
        self.save_notice.clicked.connect(lambda: self._ask_folder(view))
        form.add("", self.save_notice)
        known = view.published.fact if view.published else None
        address = form.line(self.tr("Address of the page"), getattr(known, "address", "https://ismet.kz/"))
        by = self._desk.operator.id
        form.check = lambda: "" if "." in address.text() else self.tr("The address is missing.")

        def take() -> None:
            where = address.text()
            self._desk.run(lambda use, control: use.publishing.note_published(view.period, where, by))

        form.accepted.connect(take)
        form.ask()

    def _ask_folder(self, view: AwardView) -> None:
        folder = QFileDialog.getExistingDirectory(self._asker, self.tr("Folder for the notice"))
        if folder:
            self.export_notice(view, Path(folder))

    def export_notice(self, view: AwardView, folder: Path) -> None:
        """Writes the notice as it stands; annexes that a kill left out come before it."""

        def work(use: UseCases, control: Control) -> object:
            use.annexing.fix(view.period, view.draw)
            return use.archiving.export_notice(view.period, folder)

        def done(written: object) -> None:
            self.save_notice.setText(self.tr("Saved: {folder}").format(folder=folder.name))

        self._desk.run(work, done)
