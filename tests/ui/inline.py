"""Executors for tests: one that works at once, one that waits until it is told."""


class InlineExecutor:
    """Runs what it is given at once, on the same thread."""

    def submit(self, work, *given):
        work(*given)


class HeldExecutor:
    """Keeps what it is given until `release`: what a slow disk looks like to the window."""

    def __init__(self):
        self._held = []

    def submit(self, work, *given):
        self._held.append((work, given))

    def release(self):
        while self._held:
            work, given = self._held.pop(0)
            work(*given)
