"""The long search for faults of evidence is collected only when it is asked for; the sample of the draw's always."""

import os

from tests.evidence.conftest import page, tab

collect_ignore_glob = [] if os.environ.get("KASIPKER_FAULTS") else ["test_evidence.py"]

__all__ = ["page", "tab"]
