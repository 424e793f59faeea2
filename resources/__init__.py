"""Icons, styles, help texts, graphical models and the sample scene."""
