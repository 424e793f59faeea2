"""The sample scene: `plan` says what lies where, `paint` draws it, `shapes` holds the geometry both need."""
