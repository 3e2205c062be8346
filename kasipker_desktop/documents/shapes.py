"""Filled polygons as one path: no seams between them, and one number format for all (a path's calls are slow)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

Polygon = Sequence[tuple[float, float]]


def fill_polygons(canvas: Canvas, polygons: Iterable[Polygon]) -> None:
    """Fills all of them with the canvas's colour by the winding rule; places in points, kept to a hundredth."""
    fill_path(canvas, path_of(polygons))


def path_of(polygons: Iterable[Polygon]) -> str:
    """The polygons as a path that can be kept and filled again."""
    return " ".join(map(_code, polygons))


def fill_path(canvas: Canvas, path: str) -> None:
    """Fills a path of `path_of`."""
    canvas.drawPath(PDFPathObject(code=[path]), stroke=0, fill=1, fillMode=1)


def _code(polygon: Polygon) -> str:
    (x, y), *others = polygon
    return f"{x:.2f} {y:.2f} m " + " ".join(f"{a:.2f} {b:.2f} l" for a, b in others) + " h"


def box(left: float, bottom: float, width: float, height: float) -> Polygon:
    """A rectangle's corners."""
    right, top = left + width, bottom + height
    return (left, bottom), (right, bottom), (right, top), (left, top)
