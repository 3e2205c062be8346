"""The random.org client, its signatures, and the rehearsal stand-in."""
