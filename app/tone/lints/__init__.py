"""The lints that need more than clause patterns: spelling, shouting, sameness, shape, and what the thread knows."""
