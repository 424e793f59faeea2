"""How right a map is: a map and a reference → one confusion matrix → every figure, a report, a raster of the errors."""
