"""The start of the program: known ends in words, bugs as one sentence with the log's place."""

from __future__ import annotations

import logging
import sys

BUG = 3


def main() -> int:
    """Runs the command line given to the process; returns its exit code (design.md 11)."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program of Windows has none
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # Windows would write cp1251
    from . import cli
    from .app import Application

    try:
        return cli.run(sys.argv[1:], Application())
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
    except Exception:
        return _report_bug()


def _report_bug() -> int:
    from . import paths
    from .logs import start_log
    from .wording import system_language, wording

    place = start_log(paths.log())
    logging.getLogger("kasipker_desktop").exception("bug")
    if sys.stderr is not None:
        sys.stderr.write(wording(paths.resources(), system_language()).say("cli.bug", log=place) + "\n")
    return BUG


if __name__ == "__main__":
    sys.exit(main())
