"""Long searches for faults: collected only when `make faults` asks for them."""

import os

from tests.evidence.conftest import page, tab

collect_ignore_glob = [] if os.environ.get("KASIPKER_FAULTS") else ["test_*.py"]

__all__ = ["page", "tab"]
