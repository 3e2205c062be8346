"""Where anybody can let random.org itself check a signed result: its signature form (random-org.md 2.4)."""

from __future__ import annotations

import base64
import html
from dataclasses import dataclass
from urllib.parse import quote

SIGNATURE_FORM = "https://api.random.org/signatures/form"
LONGEST_ADDRESS = 2_046
"""Characters; what random.org's own helpers allow."""

_PAGE = """<!DOCTYPE html>
<meta charset="utf-8">
<title>random.org</title>
<form action="{form}" method="post">
<input type="hidden" name="format" value="json">
<input type="hidden" name="random" value="{random}">
<input type="hidden" name="signature" value="{signature}">
<button>random.org</button>
</form>
"""


@dataclass(frozen=True)
class Proof:
    """A signed result as it came: the source text of `random` and the signature over it, in base64."""

    random: str
    signature: str

    @property
    def address(self) -> str | None:
        """The form with everything in its address, for a QR code; None where that is too long."""
        random = quote(base64.b64encode(self.random.encode()), safe="")
        address = f"{SIGNATURE_FORM}?format=json&random={random}&signature={quote(self.signature, safe='')}"
        return address if len(address) <= LONGEST_ADDRESS else None

    @property
    def page(self) -> str:
        """A page with one button that posts the result to the form: for a result too long for an address."""
        text, signature = (html.escape(part, quote=True) for part in (self.random, self.signature))
        return _PAGE.format(form=SIGNATURE_FORM, random=text, signature=signature)
