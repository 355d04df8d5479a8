"""From the facts of a conversation to one piece of advice."""
