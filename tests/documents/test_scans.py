"""Scans: only pictures are kept, upright, within limits, and the same bytes for the same files."""

from hashlib import sha256
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from kasipker_desktop.documents import scans
from kasipker_desktop.documents.press import Press
from kasipker_desktop.documents.scans import read_scan
from kasipker_desktop.domain.errors import KnownError
from tests.documents import samples
from tests.documents.reading import pages

DANGEROUS = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R
/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles 4 0 R>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/AA<</O<</S/Launch/F(cmd.exe)>>>>/Annots[5 0 R]>> endobj
4 0 obj <</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 6 0 R>>>>]>> endobj
5 0 obj <</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(http://example.com)>>>> endobj
6 0 obj <</Type/EmbeddedFile/Length 2>>stream
MZ
endstream endobj
trailer <</Root 1 0 R/Size 7>>
"""


def picture(form, size=(300, 400), exif=None, mode="RGB"):
    """A white picture whose top left quarter is black."""
    image = Image.new(mode, size, "white")
    image.paste("black", (0, 0, size[0] // 2, size[1] // 2))
    out = BytesIO()
    image.save(out, form, **({"exif": exif} if exif else {}))
    return out.getvalue()


def dark_corner(pdf, page=0):
    """(row, column) of the quarter of a page that is dark."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        image = document[page].render(scale=0.2).to_pil().convert("L")
    finally:
        document.close()
    box = Image.eval(image, lambda level: 255 if level < 128 else 0).getbbox()
    return (box[1] + box[3]) // 2 > image.height / 2, (box[0] + box[2]) // 2 > image.width / 2


def refused(files, **fields):
    with pytest.raises(KnownError) as error:
        read_scan(files)
    assert error.value.fields == fields
    return error.value.code


def test_a_dangerous_pdf_becomes_a_picture_of_its_page():
    scan = read_scan([DANGEROUS])
    assert scan.pages == 1
    for word in (b"JavaScript", b"Launch", b"EmbeddedFile", b"URI", b"OpenAction", b"/AA", b"Annot"):
        assert word in DANGEROUS
        assert word not in scan.content
    assert scan.sources == (sha256(DANGEROUS).hexdigest(),)


def test_pages_of_several_files_stand_in_order():
    protocol = Press().paper(samples.protocol(), "kk")
    scan = read_scan([protocol, picture("JPEG"), picture("PNG", (400, 300))])
    assert scan.pages == len(pages(protocol)) + 2
    document = pypdfium2.PdfDocument(scan.content)
    try:
        sizes = [tuple(round(side) for side in page.get_size()) for page in document]
    finally:
        document.close()
    assert sizes == [(595, 842)] * 3 + [(842, 595)]


def test_the_same_files_give_the_same_bytes():
    assert read_scan([picture("JPEG")]) == read_scan([picture("JPEG")])


@pytest.mark.parametrize(("turn", "corner"), [(0, (0, 0)), (1, (0, 1)), (2, (1, 1)), (3, (1, 0))])
def test_a_page_is_turned_clockwise(turn, corner):
    assert dark_corner(read_scan([picture("PNG")], [turn]).content) == corner


def test_a_photo_stands_upright_as_its_camera_says():
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: a quarter turn clockwise sets it upright
    assert dark_corner(read_scan([picture("JPEG", exif=exif)]).content) == (0, 1)


def test_what_is_clear_is_white():
    assert dark_corner(read_scan([picture("PNG", mode="LA")]).content) == (0, 0)


@pytest.mark.parametrize("file", [b"", b"GIF89a", b"%PDF-1.7 broken", picture("JPEG")[:300], picture("PNG")[:60]])
def test_what_is_not_readable_is_refused(file):
    assert refused([file]) == "scan_unreadable"


def test_no_file_is_no_scan():
    assert refused([]) == "scan_unreadable"


def test_a_locked_pdf_is_refused():
    out = BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("secret"))
    canvas.drawString(100, 100, "x")
    canvas.save()
    assert refused([out.getvalue()]) == "scan_locked"


def test_limits(monkeypatch):
    big = picture("PNG", (200, 200))
    monkeypatch.setattr(scans, "PIXEL_LIMIT", 39_999)
    assert refused([big], limit=40) == "scan_too_large"
    monkeypatch.setattr(scans, "SIZE_LIMIT", len(big) - 1)
    assert refused([big], limit=0) == "scan_too_large"


def test_too_many_pages_are_refused(monkeypatch):
    monkeypatch.setattr(scans, "PAGE_LIMIT", 1)
    assert refused([Press().paper(samples.protocol(), "kk")], limit=1) == "scan_pages"
    assert refused([picture("PNG"), picture("PNG")], limit=1) == "scan_pages"
