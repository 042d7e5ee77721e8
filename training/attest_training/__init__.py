"""Trains, measures and exports the reader's model: one encoder, many heads."""
