"""The bundle of a draw, and the verifier that trusts nothing in it."""
