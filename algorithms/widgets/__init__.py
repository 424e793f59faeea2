"""Inputs of dialogs that QGIS does not have.

QGIS makes them by name, from the metadata of a parameter, and only when a dialog is opened.
"""
