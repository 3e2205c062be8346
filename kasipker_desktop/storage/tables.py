"""The tables of the store; what may never change is guarded by triggers of the migrations."""

from __future__ import annotations

from sqlalchemy import ForeignKey, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class JournalRow(Base):
    """A line of the journal and its digest; append-only, chained."""

    __tablename__ = "journal"

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    fact: Mapped[str] = mapped_column(Text)
    prev: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(Text)


class FactRow(Base):
    """What a journal line's digest opens to, and the period it belongs to."""

    __tablename__ = "fact"

    n: Mapped[int] = mapped_column(ForeignKey("journal.n"), primary_key=True, autoincrement=False)
    period: Mapped[str] = mapped_column(Text, index=True)
    line: Mapped[str] = mapped_column(Text)


class ContentRow(Base):
    """Bytes kept verbatim under their SHA-256: reports, rules, replies of random.org, documents."""

    __tablename__ = "content"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    bytes: Mapped[bytes] = mapped_column(LargeBinary)


class ImportRow(Base):
    """An imported list: its report.json's digest and the full report (file names, values at fault)."""

    __tablename__ = "imported"

    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(Text)
    report: Mapped[str] = mapped_column(Text, index=True)
    details: Mapped[str] = mapped_column(Text)


class ParticipantRow(Base):
    """An admitted row, numbered in the order of the files; can be destroyed when its time is over."""

    __tablename__ = "participant"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy reads it

    imported: Mapped[int] = mapped_column(ForeignKey("imported.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    iin: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    connected_on: Mapped[str] = mapped_column(Text)
    source: Mapped[int]
    sheet: Mapped[int]
    row: Mapped[int]


class FrozenListRow(Base):
    """A frozen list by its fingerprint, the import whose rows it numbers, and its length."""

    __tablename__ = "frozen_list"

    id: Mapped[int] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(Text, index=True)
    period: Mapped[str] = mapped_column(Text)
    imported: Mapped[int] = mapped_column(ForeignKey("imported.id"))
    participants: Mapped[int]


class FrozenBlockRow(Base):
    """Up to 4096 lines of a frozen list from number `first` on; never changed, never destroyed.

    The masks stand one a line, the private digests as 32 bytes each.
    """

    __tablename__ = "frozen_block"

    list: Mapped[int] = mapped_column(ForeignKey("frozen_list.id"), primary_key=True)
    first: Mapped[int] = mapped_column(primary_key=True)
    masks: Mapped[str] = mapped_column(Text)
    privates: Mapped[bytes] = mapped_column(LargeBinary)


class HeadingRow(Base):
    """What the columns under a heading hold, as a person named them once; the heading by its fingerprint."""

    __tablename__ = "heading"

    fingerprint: Mapped[str] = mapped_column(Text, primary_key=True)
    line: Mapped[str] = mapped_column(Text)


class SaltsRow(Base):
    """The block of 16·N random bytes of a frozen list; destroyed together with its participants."""

    __tablename__ = "salts"

    list: Mapped[int] = mapped_column(ForeignKey("frozen_list.id"), primary_key=True)
    block: Mapped[bytes] = mapped_column(LargeBinary)


class RequestRow(Base):
    """A noted request; that this row is unique is what makes a double press one draw (design.md 6)."""

    __tablename__ = "request"

    draw: Mapped[str] = mapped_column(Text, primary_key=True)
    attempt: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    line: Mapped[str] = mapped_column(Text)
