"""Bytes in, checked rows out."""
