"""Writes docs/data-path.svg: the way of the data, one direction, each value holding the digest of the one before."""

from __future__ import annotations

from html import escape
from pathlib import Path

TARGET = Path(__file__).parent.parent / "docs" / "data-path.svg"
STEPS = (
    ("Billing's file", "xlsx, csv, ods …", "intake"),
    ("List and report", "each row with its reason", "domain, storage"),
    ("Frozen list", "numbers, masks, SHA-256", "workflow/freezing"),
    ("Ticket", "single-use, noted first", "workflow/drawing"),
    ("Numbers of the hall", "said aloud, noted", "workflow/drawing"),
    ("Request", "list, room, journal's head", "workflow/drawing"),
    ("Signed numbers", "kept verbatim, verified", "workflow/answering"),
    ("Outcome", "winner and two reserves", "domain/outcome"),
    ("Protocol, signatures", "kk and ru, one digest", "workflow/signing"),
    ("Award and act", "ten days, delivery", "workflow/awarding"),
    ("Evidence", "public and commission's", "evidence"),
)
COLUMNS, WIDE, HIGH, GAP = 4, 232, 92, 36
INK, INK2, LINE, SURFACE, GOLD, TEAL = "#15262C", "#44545A", "#857F71", "#FFFFFF", "#B57A12", "#0B5A68"
OUTSIDE = {"Ticket", "Signed numbers"}
"""What comes from random.org."""


def place(number: int) -> tuple[int, int]:
    """The corner of a box: rows go to and fro."""
    line, at = divmod(number, COLUMNS)
    column = at if line % 2 == 0 else COLUMNS - 1 - at
    return GAP + column * (WIDE + GAP), 70 + line * (HIGH + GAP + 14)


def box(number: int) -> str:
    """A step of the way."""
    (x, y), (name, facts, room) = place(number), STEPS[number]
    edge = GOLD if name in OUTSIDE else TEAL
    words = ((26, 16, INK, name, 600), (48, 13, INK2, facts, 400), (74, 12, INK2, room, 400))
    lines = [
        f'<text x="{x + 18}" y="{y + down}" font-size="{points}" font-weight="{weight}" fill="{colour}">'
        f"{escape(text)}</text>"
        for down, points, colour, text, weight in words
    ]
    size = f'x="{x}" y="{y}" width="{WIDE}" height="{HIGH}" rx="12"'
    frame = f'<rect {size} fill="{SURFACE}" stroke="{edge}" stroke-width="2"/>'
    return "\n".join((frame, *lines))


def arrow(number: int) -> str:
    """From a step to the next one."""
    (x, y), (to_x, to_y) = place(number), place(number + 1)
    if y != to_y:
        path = f"M{x + WIDE / 2} {y + HIGH} V{to_y - 3}"
    elif to_x > x:
        path = f"M{x + WIDE} {y + HIGH / 2} H{to_x - 3}"
    else:
        path = f"M{x} {y + HIGH / 2} H{to_x + WIDE + 3}"
    return f'<path d="{path}" fill="none" stroke="{LINE}" stroke-width="2" marker-end="url(#tip)"/>'


def picture() -> str:
    """The whole picture."""
    width, height = GAP + COLUMNS * (WIDE + GAP), place(len(STEPS) - 1)[1] + HIGH + 96
    note = "Beside each step a fact is noted in the journal: a chain of digests whose head travels inside the request."
    edges = "Saffron: comes from random.org. A lost answer is fetched by the same ticket; nothing is drawn twice."
    parts = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        ' font-family="IBM Plex Sans, sans-serif" role="img" aria-label="The way of the data">',
        f'<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
        f'<path d="M0 0 8 4 0 8z" fill="{LINE}"/></marker></defs>',
        f'<rect width="{width}" height="{height}" fill="#F4F2EC"/>',
        f'<text x="{GAP}" y="42" font-size="20" font-weight="600" fill="{INK}">The way of the data</text>',
        *(arrow(number) for number in range(len(STEPS) - 1)),
        *(box(number) for number in range(len(STEPS))),
        f'<text x="{GAP}" y="{height - 52}" font-size="14" fill="{INK2}">{escape(note)}</text>',
        f'<text x="{GAP}" y="{height - 28}" font-size="14" fill="{INK2}">{escape(edges)}</text>',
        "</svg>\n",
    )
    return "\n".join(parts)


if __name__ == "__main__":
    TARGET.write_text(picture(), encoding="utf-8", newline="\n")
