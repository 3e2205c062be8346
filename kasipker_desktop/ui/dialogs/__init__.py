"""Dialogs, only where a question needs an answer."""
