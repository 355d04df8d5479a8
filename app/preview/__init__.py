"""The preview: a local Gmail on a sample mailbox, so that the whole product runs without a Google account.

It plays Google's side of the protocol (signed tokens, events, cards, the Gmail calls) in a process of its own, bound to
loopback. The service does not know it: nothing in `app.main` or below imports this package, and the service refuses
the preview's certificate and Gmail addresses unless it was started for local use.
"""
