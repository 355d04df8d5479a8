"""Afterword: when to follow up, when to wait, what to write. The rooms are drawn in README.md."""
