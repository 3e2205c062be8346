"""Values and rules of the draw; the standard library only."""
