"""Use cases: load, ask the domain, save, commit."""
