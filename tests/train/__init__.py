"""Sentences written for this project, and the script that makes the weights of the sentence model from them."""
