"""Where a packed program begins: the same door as the installed command's."""

import sys

from kasipker_desktop.__main__ import main

sys.exit(main())
