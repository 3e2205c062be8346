"""Makes a harmless PDF of scanned files: every page is rendered to a picture, so nothing but pictures is kept.

A PDF can hold scripts, launch actions, embedded files and links under names that no search of its bytes finds
reliably; a picture of its page holds none of them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from io import BytesIO

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ..domain.canonical import sha256
from ..domain.errors import KnownError
from ..domain.scan import Scan
from .page import CREATOR
from .styles import PAGE_HEIGHT, PAGE_WIDTH

SIZE_LIMIT = 40_000_000
"""Bytes of one file."""

PAGE_LIMIT = 60
"""Pages of one scan."""

PIXEL_LIMIT = 80_000_000
"""Pixels of one picture: an A3 sheet at 600 dpi has 70 million."""

_DPI = 200
_QUALITY = 85
_FORMATS = ("JPEG", "PNG")


def read_scan(files: Sequence[bytes], turns: Sequence[int] = ()) -> Scan:
    """The pages of all files in order, each turned clockwise by its number of quarter turns.

    Pictures are first turned as their camera says. Raises KnownError: `scan_unreadable` for what is no PDF, JPEG or
    PNG or is damaged, `scan_locked` for a password, `scan_too_large`, `scan_pages`.
    """
    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    canvas.setCreator(CREATOR)
    canvas.setAuthor("")
    count = 0
    for place, page in enumerate(_pictures(files)):
        quarter = turns[place] if place < len(turns) else 0
        _draw(canvas, page.rotate(-90 * quarter, expand=True))
        count = place + 1
        if count > PAGE_LIMIT:
            raise KnownError("scan_pages", limit=PAGE_LIMIT)
    if not count:
        raise KnownError("scan_unreadable")
    canvas.save()
    return Scan(out.getvalue(), count, tuple(sha256(file) for file in files))


def _pictures(files: Sequence[bytes]) -> Iterator[Image.Image]:
    for file in files:
        if len(file) > SIZE_LIMIT:
            raise KnownError("scan_too_large", limit=SIZE_LIMIT // 1_000_000)
        yield from _pdf_pages(file) if file[:1024].lstrip()[:5] == b"%PDF-" else (_picture(file),)


def _pdf_pages(file: bytes) -> Iterator[Image.Image]:
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise KnownError("scan_locked" if locked else "scan_unreadable") from error
    try:
        if len(document) > PAGE_LIMIT:
            raise KnownError("scan_pages", limit=PAGE_LIMIT)
        for page in document:
            width, height = page.get_size()
            if width * height * (_DPI / 72) ** 2 > PIXEL_LIMIT:
                raise KnownError("scan_too_large", limit=SIZE_LIMIT // 1_000_000)
            yield page.render(scale=_DPI / 72, may_draw_forms=False).to_pil().convert("RGB")
    except pypdfium2.PdfiumError as error:
        raise KnownError("scan_unreadable") from error
    finally:
        document.close()


def _picture(file: bytes) -> Image.Image:
    """A JPEG or PNG, upright; a picture that would swell in memory is refused before it is unpacked."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(file), formats=_FORMATS)
            if picture.width * picture.height > PIXEL_LIMIT:
                raise KnownError("scan_too_large", limit=SIZE_LIMIT // 1_000_000)
            return _on_white(ImageOps.exif_transpose(picture))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombWarning) as error:
        raise KnownError("scan_unreadable") from error


def _on_white(picture: Image.Image) -> Image.Image:
    """Without transparency: paper is white."""
    if picture.mode in ("RGB", "L"):
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(white, clear).convert("RGB")


def _draw(canvas: Canvas, picture: Image.Image) -> None:
    """As large as an A4 sheet allows, upright or lying."""
    sheet = (PAGE_WIDTH, PAGE_HEIGHT) if picture.height >= picture.width else (PAGE_HEIGHT, PAGE_WIDTH)
    scale = min(sheet[0] / picture.width, sheet[1] / picture.height)
    width, height = picture.width * scale, picture.height * scale
    packed = BytesIO()
    picture.save(packed, "JPEG", quality=_QUALITY, dpi=(_DPI, _DPI))
    canvas.setPageSize(sheet)
    canvas.drawImage(ImageReader(packed), (sheet[0] - width) / 2, (sheet[1] - height) / 2, width, height)
    canvas.showPage()
