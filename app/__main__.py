"""`python -m app` is `afterword`."""

from app.cli import main

main()
