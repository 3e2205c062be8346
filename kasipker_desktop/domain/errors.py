"""Known errors: a code and its fields; the sentence for a code stands in `resources/wording`."""

from __future__ import annotations


class KnownError(Exception):
    """Something that can happen to a careful user; shown as one sentence with the way out.

    `code` is the key under `[error]` of the wording files, `fields` fill its place markers.
    Everything else that is raised is a bug.
    """

    def __init__(self, code: str, **fields: str | int) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields


class Refusal(KnownError):
    """A file of a list that can't be taken (codes of design.md 11); `file` is its name."""

    def __init__(self, code: str, file: str, **fields: str | int) -> None:
        super().__init__(code, file=file, **fields)
        self.file = file


class NotAllowed(KnownError):
    """A step that may not be taken now; nothing was changed."""


class Doubt(KnownError):
    """Two things that must agree don't: an alarm, never repaired by the program."""


class NoAnswer(KnownError):
    """random.org's answer did not come, or can't be read: what it did is not known (random-org.md 4.3).

    Codes: `no_answer` (timeout, reset, refused connection), `bad_answer` (5xx, HTML, cut or foreign body),
    `service_fault` (JSON-RPC -326xx, 500–502, 32000).
    """


class ServiceRefused(KnownError):
    """random.org answered with an error object: nothing was generated (random-org.md 4.1).

    `code` is `random_org_<number>` for a known number, else `random_org_other`; `number` is random.org's own.
    """

    def __init__(self, code: str, number: int, **fields: str | int) -> None:
        super().__init__(code, number=number, **fields)
        self.number = number
