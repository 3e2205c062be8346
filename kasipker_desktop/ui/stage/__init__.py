"""The stage: what the hall sees, painted as functions of facts and time."""
