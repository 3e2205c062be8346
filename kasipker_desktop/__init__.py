"""Kasipker Desktop: the program of a draw commission."""

__version__ = "0.1.0"
