"""What the lints of meaning listen for: tables of clause patterns, one file for each family of ideas."""
