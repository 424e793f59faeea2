"""The look that all reports share: one page, one set of tables and curves, pictures of arrays."""
