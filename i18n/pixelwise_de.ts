<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>Genauigkeit bewerten</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>Sagt, wie richtig eine Karte ist, gemessen an einem Raster, Polygonen oder Punkten dessen, was wirklich da ist.</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>Konfusionsmatrix,confusion matrix,Fehlermatrix,error matrix,Validierung,Kappa,IoU,F1,Precision,Recall,Nutzergenauigkeit,user's accuracy,Fläche</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>Karte: Klassenraster oder Polygone</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>Karte: Klassenfeld</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>Referenz: Raster, Polygone oder Punkte</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>Referenz: Klassenfeld</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>Gebiet, das zählt</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>Bereich außerhalb der Polygone</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>Auswahl der Referenzpunkte</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>Punkte: Flächen oder Anteile der Klassen der Karte</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>Klassen: zugeordnet nach</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>Klassen: solche, die nicht zählen</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>Polygone: Pixelgröße, falls kein Raster vorliegt (Karteneinheiten, 0 = automatisch)</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>Weitere Kennzahlen: Wahrscheinlichkeiten der Karte, für die Fläche unter der ROC-Kurve</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>Weitere Kennzahlen: Abstand, bis zu dem Grenzen übereinstimmen (Pixel, 0 = nicht gemessen)</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>Klasse, deren Fehler kartiert werden</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Webseiten</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>Fehlerkarte</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>Fehler einer Klasse</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>Zahlen für Programme</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>Kennzahlen für Programme</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>Kennzahlen als Tabelle</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>Mittlere IoU</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>Makro-F1</translation>
        </message>
        <message>
            <source>Number of pixels or points</source>
            <translation>Anzahl der Pixel oder Punkte</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>Kanal {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>Echtfarben (Rot, Grün, Blau)</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>Nahes Infrarot, Rot, Grün</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>Rot, Grün, Blau, nahes Infrarot</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>Alle Kanäle</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>Umgebung prüfen</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Sagt, ob alles funktioniert, was Pixelwise braucht, und was zu tun ist, wenn nicht.</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>Diagnose,diagnostics,Installation,torch,cuda,gpu,Version,Selbsttest,Problem</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>Selbsttest (einige Sekunden)</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>Alles funktioniert (1 oder 0)</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>Anzahl der Fehler</translation>
        </message>
        <message>
            <source>Number of doubts</source>
            <translation>Anzahl der Zweifelsfälle</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>PyTorch-Version</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>Funktionierendes CUDA</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>Version des NVIDIA-Treibers</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>Geräte für Netze</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>Profil, für die Umgebung</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>Heruntergeladene Gewichte</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>Rasterordner klassifizieren</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>Klassifiziert jedes Raster eines Ordners mit einem trainierten Modell und fügt die Karten zusammen.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>Deep Learning,Segmentierung,Inferenz,Batch,Stapelverarbeitung,Kacheln,Mosaik,Verzeichnis,Karte</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>Rasterordner</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Pixelwise-Modelle</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Modelldatei</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>Für jedes Raster außerdem schreiben</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>Raster: Namen der Dateien</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>Raster: auch die in Unterordnern</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>Raster: Kanäle</translation>
        </message>
        <message>
            <source>Rasters: show them with the model's pixel size</source>
            <translation>Raster: in der Pixelgröße des Modells zeigen</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>Ordner der Klassenraster</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>Alle Klassenraster als eines</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>Anzahl der Raster</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>Früheren, nicht beendeten Lauf fortsetzen</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Ausdehnung</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>Raster: Pixelgröße für einen Layer, der keine Datei ist (Einheiten seines KBS)</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>Raster: dem Netz in der Pixelgröße des Modells zeigen</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>Fenster: wie sie zu einer Karte werden</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>Fenster: Größe (Pixel, 0 = automatisch)</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>Fenster: Rand (Pixel, 0 = automatisch)</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>Fenster: Batchgröße (0 = automatisch)</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>Fenster: Speicher für Scores (MB, 0 = automatisch)</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>Scores: weitere Modelle derselben Klassen, gemittelt</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>Scores: Mittel über gedrehte und gespiegelte Fenster</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>Scores: den Farben des Bildes folgen (CRF)</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>Scores: kleinste Wahrscheinlichkeit von Klassen</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>Karte: Seitenlänge eines Mehrheitsfilters (Pixel, ungerade, 0 = keiner)</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>Karte: kleinster Fleck (Pixel, 0 = alle bleiben)</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>Karte: Cloud-optimiertes GeoTIFF</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>Karte: Speicherung der Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>Karte: Maß der Unsicherheit</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>Karte: Anzahl der als Nächstes zu labelnden Fenster</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>Anzahl der Geräte (0 = alle)</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Rechengenauigkeit</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Klassenraster</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>Klassenpolygone</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>Wo als Nächstes labeln</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Konfidenz</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Unsicherheit</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>Tabelle der Klassenflächen</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>Raster klassifizieren</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>Macht mit einem trainierten Modell aus einem Raster beliebiger Größe ein Klassenraster und Polygone.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>Deep Learning,Segmentierung,Inferenz,Vorhersage,Landbedeckung,land cover,Karte</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>Genauigkeitsstichprobe erstellen</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>Zieht zufällige Punkte auf einer Karte, mit einem Formular für das, was wirklich da ist.</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>Zufallspunkte,random points,geschichtet,stratified,Validierung,Referenz,Ground Truth,Flächenschätzung,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>Gebiet, in dem die Punkte liegen</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>Anzahl der Punkte (0 = so viele, wie der Standardfehler verlangt)</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>Aufteilung der Punkte auf die Klassen</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>Mindestanzahl der Punkte je Klasse</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>Mindestabstand der Punkte (m)</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>Standardfehler der Gesamtgenauigkeit, falls die Anzahl 0 ist</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>Erwartete Nutzergenauigkeit je Klasse</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>Klassen ohne Punkte</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>Bereich außerhalb der Polygone der Karte</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>Pixelgröße für Polygone (Karteneinheiten, 0 = automatisch)</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>Zufallssaat</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Anzahl der Punkte</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>Genauigkeitsstichprobe von {map}</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>Modell kreuzvalidieren</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>Trainiert einmal für jeden Fold eines Chip-Datensatzes und misst auf den ausgelassenen Chips.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>Deep Learning,Segmentierung,Folds,Kreuzvalidierung,Genauigkeit,Validierung,Training</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>Folds, falls die Chips keine haben</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>Abschließendes Modell auf allen Chips trainieren</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>Ordner der Trainings</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>Abschließendes Modell</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>Mittlere IoU aller Folds zusammen</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>Mittel der mittleren IoU der Folds</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>Standardabweichung der mittleren IoU der Folds</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>Modell beschreiben</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>Zeigt, was eine Modelldatei braucht, was sie findet und wie gut sie war.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>Deep Learning,Segmentierung,Metadaten,Information,Genauigkeit,Eigenschaften</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>Namen der Kanäle</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>Datentyp der Kanäle</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>Klassen mit ihren Werten</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>KBS des Trainings</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Anzahl der Kanäle</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>Chipgröße (Pixel)</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>Pixelgröße des Trainings</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>Mittlere IoU der Validierung</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>Gesamtgenauigkeit der Validierung</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Beste Epoche</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Pixelwise-Umgebung</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto nimmt den Build von PyTorch, der zur Grafikkarte passt; cpu ist der kleinste.</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>keiner: aus dem Internet</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>Ein eigenes Python mit PyTorch und GDAL, aus conda oder einem venv.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Ordner mit Wheels</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>Oder ein eigenes Python</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>Deinstallieren</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>Installation fortsetzen</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Das Python wählen, das Pixelwise verwenden soll.</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>Die Umgebung in {folder} entfernen?</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>Installieren, was fehlt oder beschädigt ist?</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>Die Umgebung installieren?</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>Es gibt noch keine Umgebung: hier installieren oder ein eigenes Python wählen.</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>Bereit: {python} ({origin})</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Mit Pixelwise klassifizieren…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Pixelwise-Werkzeugleiste</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>Modell beschreiben…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>Ein Raster mit diesem Modell klassifizieren…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>Kopie bearbeiten…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>automatisch gefunden</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>Installieren, reparieren, entfernen…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>so viel, wie frei ist</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>alle Kerne</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>Vorgabegerät</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>Ordner der Bibliotheken, im Heimatverzeichnis</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Ordner für Downloads</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>Gefunden: {python} ({origin})</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Python mit torch, das für Pixelwise rechnet, zum Beispiel aus conda oder einem venv. Leer: die von Pixelwise installierte Umgebung.</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>Worauf Läufe rechnen, deren Gerät auf auto steht. auto: die erste NVIDIA-GPU, sonst die von Apple, sonst der Prozessor.</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>Der meiste Arbeitsspeicher, mit dem ein Lauf plant, für Chips und Scores; die Bibliotheken brauchen außerdem etwa 1000 MB.</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>Prozessorkerne, die ein Lauf nutzt. Weniger lassen welche für andere Programme frei.</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>Bewahrt Gewichte von Encodern auf, die einmal heruntergeladen werden: jeweils etwa 50 bis 500 MB.</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>Beispielszene wird gezeichnet</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>Die Beispielszene liegt in {folder}. Im Dialog den Algorithmus starten, dann den Dialog schließen: Der nächste öffnet sich, von den Chips über ein Training von einigen Minuten bis zur Karte.</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>Beispielszene</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>Beispiellabels</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>Beispielszene: eine erste Karte</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Trainingsmonitor</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>PyTorch-Build {build} ({reason}). Etwa {download} GB herunterzuladen, {disk} GB in {folder}, wo {free} GB frei sind; ungefähr {least} bis {most} Minuten.</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>Die Umgebung wurde entfernt.</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>Es gab keine Umgebung zu entfernen.</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>Die Einstellung eines anderen Pythons ({python}) wurde gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>%n Chip</numerusform>
                <numerusform>%n Chips</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>höchstens {chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%n Epoche</numerusform>
                <numerusform>%n Epochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>%n Trainingschip</numerusform>
                <numerusform>%n Trainingschips</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n Training</numerusform>
                <numerusform>%n Trainings</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>Zeit und Speicher für diesen Encoder sind nicht bekannt</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} Millionen Pixel</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n Fenster</numerusform>
                <numerusform>%n Fenster</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>auf der Apple-GPU</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>auf einer GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>auf der CPU</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>Ungefähr: {parts}</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <source>{needed} of memory, but only {free} are free: lower the batch size</source>
            <translation>{needed} Speicher, aber nur {free} sind frei: Batchgröße verringern</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>{needed} Speicher</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Klassenfeld</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>Weitere Labels, darüber gezeichnet</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>Gelabeltes Gebiet</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>Pixel ohne Label</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>Abtastung von Rastern mit anderem Gitter</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>Pixelgröße (Karteneinheiten, 0 = unverändert)</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>Maske dessen, was nicht zählen darf, z. B. Wolken</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>Anteil der Pixel mit Daten, den ein Chip braucht</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>Datentyp der Chips</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>Breite von Linien (Meter, 0 = ein Pixel)</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>Radius von Punkten (Meter, 0 = ein Pixel)</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>Bei überlappenden Labels liegt oben</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>Jedes berührte Pixel labeln</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>Ignorierter Rand der Labels (Pixel)</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>Wo Chips ausgeschnitten werden</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>Schrittweite des Gitters (Pixel, 0 = ein halber Chip)</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>Anzahl zufälliger Chips</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>Drehungen (Grad)</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>Variation der Größe (Anteil)</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>Am Rand des Rasters</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>Chips, die behalten werden</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>Gelabelte Pixel, die ein Chip braucht (unter 1: ein Anteil)</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>Pixel einer Klasse, die ein Chip braucht</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>Behaltener Anteil der Chips ohne Label</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>Höchstzahl der Chips (0 = unbegrenzt)</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>Chips mit seltenen Klassen wiederholen, bis zu … Mal</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Anteil für die Validierung</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>Anteil für den Test</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>Aufteilen nach</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>Polygone der Teilmengen</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>Feld mit den Namen der Teilmengen</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>Abstand zwischen Teilmengen (Pixel)</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>Folds für die Kreuzvalidierung (0 = keine)</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Zufallssaat</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>Zum Datensatz im Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>Dateien der Chips</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>Auch für andere Programme schreiben</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>Chip-Datensatz</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>Chip-Umrisse</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>Anzahl der Chips</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>Trainingschips exportieren</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>Schneidet Raster und Labels in Chips, mit denen ein Netz trainiert werden kann.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>Deep Learning,Segmentierung,Trainingsdaten,Kacheln,Patches,Labels,Maske</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>Die zu bewertende Karte: ein Klassenraster aus einem beliebigen Programm oder Polygone mit einem Klassenfeld. Besteht die Referenz aus Punkten, können es dieselben Punkte sein, mit einem Feld für die kartierte Klasse.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Feld mit der Klasse der Karte. Leer: das Feld der kategorisierten Darstellung des Layers, sonst bilden alle Polygone eine Klasse mit dem Namen des Layers. Raster haben keines.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
            <translation>Was wirklich da ist: ein Klassenraster mit beliebigem Gitter, Polygone oder Punkte mit einem Klassenfeld, zum Beispiel aus „Genauigkeitsstichprobe erstellen“. Das KBS darf ein anderes sein als das der Karte. Nichts davon darf zum Training gedient haben.</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>Feld mit der wahren Klasse. Punkte ohne Eintrag werden ausgelassen. Leer: das Feld der kategorisierten Darstellung des Layers, sonst bilden alle Polygone eine Klasse mit dem Namen des Layers.</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>Polygone, außerhalb derer nichts zählt: zum Beispiel das Gebiet, in dem die Referenz vollständig ist oder das abseits der Trainingschips liegt.</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>Für Polygone der Karte oder der Referenz. background: Was außerhalb liegt, ist Klasse 0; es muss also jedes Polygon gezeichnet sein. ignore: Dort ist nichts bekannt, und es zählt nicht. auto: background, wenn der andere Layer eine Klasse 0 (oder Punkte dieses Namens) hat oder wenn beide Polygone einer einzigen Klasse sind.</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified: zufällig innerhalb jeder Klasse der Karte (geschichtet), wie es „Genauigkeitsstichprobe erstellen“ tut. simple: zufällig über das ganze Gebiet. none: von Hand gewählt oder dort, wo man leicht hinkam; dann lässt sich über die ganze Karte nichts sagen, und Flächen und Konfidenzintervalle entfallen.</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>Wie viel der Karte jede Klasse einnimmt, in beliebiger Einheit, zum Beispiel forest=20000; grass=50000. Nötig, wenn die Karte nur aus Punkten besteht; sonst leer: wie in der Karte innerhalb des Gebiets.</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>Welche Klassen von Karte und Referenz dieselben sind. auto: die mit gleichem Namen, falls es solche gibt, sonst die mit gleichem Wert. Der Bericht nennt Klassen, die nur auf einer Seite vorkommen.</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>Namen oder Werte von Klassen eines der beiden Layer, zum Beispiel cloud; 255. Wo einer von beiden eine solche Klasse hat, zählt nichts.</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Polygone werden auf Pixeln dieser Größe verglichen, in den Einheiten des KBS der Karte. 0: nach der Größe der Polygone.</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>Ein Raster mit einem Kanal je Klasse, benannt wie diese oder in der Reihenfolge der Klassen der Karte, wie „Raster klassifizieren“ es schreibt. Damit kommt die Fläche unter der ROC-Kurve hinzu, die von keinem Schwellenwert abhängt. Bei Punkten: aus den Wahrscheinlichkeiten an den Punkten, die zählen.</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2 wertet eine Grenze als richtig, wenn der andere Layer innerhalb von 2 Pixeln eine hat, und ergibt das F1 der Grenzen jeder Klasse.</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>Name oder Wert der Klasse für „Fehler einer Klasse“.</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>Eine Webseite mit den Kennzahlen, ihrer Bedeutung und der Konfusionsmatrix.</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>Ein Raster dessen, was richtig (blass) und was falsch ist, nach kartierter und wahrer Klasse. Nicht für Punkte.</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>Ein Raster der richtig positiven, falsch positiven, falsch negativen und richtig negativen Pixel einer Klasse. Nicht für Punkte.</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>Polygone von Karte und Referenz, die übereinstimmen, übersehen wurden oder gar nicht da sind, mit ihrer IoU. Für Polygone gegen Polygone.</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>Anzahl der Pixel oder Punkte: eine Zeile je Klasse der Referenz, eine Spalte je Klasse der Karte.</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>Alle Kennzahlen in einer Datei für Skripte (JSON).</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>Dieselben Kennzahlen als Zeilen einer Tabelle (CSV).</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vergleicht eine Karte mit dem, was wirklich da ist, und sagt, wie richtig sie ist: eine Konfusionsmatrix, daraus alle üblichen Kennzahlen, ein Bericht und eine Karte der Fehler. Raster dürfen beliebig groß sein.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Karte&lt;/b&gt;: ein Klassenraster oder Polygone. &lt;b&gt;Referenz&lt;/b&gt;: ein Raster, Polygone oder Punkte. Eine Referenz, mit der das Modell trainiert wurde, oder Chips direkt daneben lassen die Karte besser aussehen, als sie ist.&lt;/p&gt;&lt;h3&gt;Welche Referenz&lt;/h3&gt;&lt;p&gt;Für eine Zahl in einer Veröffentlichung mit „Genauigkeitsstichprobe erstellen“ zufällige Punkte ziehen, jeden ansehen, ohne auf die Karte zu schauen, und eintragen, was zu sehen ist. Aus solchen Punkten schätzt der Bericht auch die wahre Fläche jeder Klasse und gibt Intervalle an, in denen Genauigkeit und Fläche mit 95 % Konfidenz liegen (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Bericht&lt;/b&gt;: eine Webseite zum Lesen und Drucken. &lt;b&gt;Fehlerkarte&lt;/b&gt;: wo die Karte richtig ist und was sie womit verwechselt. &lt;b&gt;Fehler einer Klasse&lt;/b&gt;: was übersehen und was fälschlich gefunden wurde. &lt;b&gt;Konfusionsmatrix&lt;/b&gt; und &lt;b&gt;Kennzahlen&lt;/b&gt;: Dateien. Gesamtgenauigkeit, mittlere IoU, Kappa und Makro-F1 sind Ausgaben für Modelle und Skripte; ist eine nicht definiert, bleibt sie leer.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Bei Punkten Sekunden, sonst etwa so lange, wie das Lesen beider Layer dauert.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>Die zu bewertende Karte: ein Klassenraster aus einem beliebigen Programm oder Polygone mit einem Klassenfeld.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>Feld mit der Klasse der Karte. Leer: das Feld der kategorisierten Darstellung des Layers, sonst bilden alle Polygone eine Klasse. Raster haben keines.</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>Polygone, in denen alle Punkte liegen. Was später geschätzt wird, gilt für dieses Gebiet; in „Genauigkeit bewerten“ dasselbe angeben.</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>Die Anzahl der Punkte aller Klassen zusammen. 0: so viele, dass die Gesamtgenauigkeit den Standardfehler weiter unten erreicht.</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal: in jeder Klasse gleich viele, für Nutzergenauigkeiten, die alle gleich sicher sind. proportional: nach der Fläche der Klassen, für die Gesamtgenauigkeit. optimal: mehr, wo eine Klasse groß und ihre Genauigkeit unsicher ist (Neyman), für den kleinsten Standardfehler.</translation>
        </message>
        <message>
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Seltene Klassen bekommen auf jeden Fall so viele Punkte; mit 25 bis 50 lässt sich über jede Klasse etwas sagen.</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>Keine zwei Punkte liegen näher beieinander als so viele Meter, zum Beispiel damit sie nicht im selben Acker liegen. 0: reiner Zufall, wie ihn die Formeln für Standardfehler voraussetzen.</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0,01 bedeutet, dass die Gesamtgenauigkeit mit 95 % Konfidenz auf ± 2 % bekannt sein wird. Nur, wenn die Anzahl der Punkte 0 ist.</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>Welcher Teil jeder kartierten Klasse wahrscheinlich richtig ist, zum Beispiel forest=0.9; grass=0.7, nach Name oder Wert; 0.8, wo nichts angegeben ist. Für die optimale Aufteilung und für die Anzahl der Punkte.</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>Namen oder Werte von Klassen, die keine Punkte bekommen, zum Beispiel cloud; 255. Über sie lässt sich dann nichts sagen.</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>Für eine Polygonkarte, die nur manches zeigt, zum Beispiel Gebäude. background: Punkte liegen auch zwischen den Polygonen, im ganzen Gebiet oder sonst in ihrer Ausdehnung, damit gefunden wird, was die Karte übersehen hat. ignore: Punkte liegen nur in den Polygonen.</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Punkte auf Polygonen liegen in der Mitte von Pixeln dieser Größe, in den Einheiten des KBS der Karte. 0: nach der Größe der Polygone.</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>Dieselbe Zahl zieht wieder dieselben Punkte. Für eine neue Stichprobe eine andere nehmen, zum Beispiel 2.</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>Ein GeoPackage mit Punkten und dem Formular zum Ausfüllen.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zieht auf einer Karte Klasse für Klasse zufällige Punkte, zu denen ein Mensch sagt, was wirklich da ist. „Genauigkeit bewerten“ schätzt daraus, wie richtig die ganze Karte ist, und die wahren Flächen ihrer Klassen, mit Konfidenzintervallen.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Karte&lt;/b&gt;: ein Klassenraster beliebiger Größe oder Polygone mit einem Klassenfeld. Die Punkte liegen in der Mitte von Pixeln, wo die Karte eine Klasse hat, und im &lt;b&gt;Gebiet&lt;/b&gt;. Bei einer Karte nur von Gebäuden oder Bäumen für den Bereich außerhalb der Polygone &lt;b&gt;background&lt;/b&gt; wählen: Punkte in Gebäuden finden kein Gebäude, das fehlt.&lt;/p&gt;&lt;h3&gt;Wie viele Punkte&lt;/h3&gt;&lt;p&gt;Ihre Anzahl angeben oder 0 und den gewünschten &lt;b&gt;Standardfehler&lt;/b&gt;. &lt;b&gt;proportional&lt;/b&gt; passt für die meisten Karten, mit einer &lt;b&gt;Mindestanzahl je Klasse&lt;/b&gt; von 25 bis 50 Punkten, damit seltene Klassen nicht vergessen werden; &lt;b&gt;optimal&lt;/b&gt; braucht eine Vorstellung von der Genauigkeit jeder Klasse. Das Protokoll sagt, welcher Fehler zu erwarten ist.&lt;/p&gt;&lt;h3&gt;Ausfüllen&lt;/h3&gt;&lt;p&gt;Den Bearbeitungsstatus umschalten und die Attributtabelle in der Formularansicht öffnen oder Punkte mit „Objekte abfragen“ anklicken. Aus der Liste wählen, was wirklich da ist, anhand besserer Bilder oder vor Ort. Das Formular zeigt nicht, was die Karte sagt, und die Punkte kommen in zufälliger Reihenfolge, damit niemand beeinflusst wird. Punkte, die sich nicht entscheiden lassen, bleiben leer und zählen nicht. Ringe werden blau, wenn sie erledigt sind. Eine Datei, die jemand auszufüllen begonnen hat, wird nicht überschrieben.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Stichprobe&lt;/b&gt;: ein GeoPackage mit &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (leer) und &lt;code&gt;weight&lt;/code&gt;, den Quadratmetern, für die ein Punkt steht. Das Formular ist darin gespeichert.&lt;/p&gt;&lt;h3&gt;Danach&lt;/h3&gt;&lt;p&gt;„Genauigkeit bewerten“ mit derselben Karte und demselben Gebiet starten, diesem Layer als Referenz, dem Feld &lt;code&gt;reference&lt;/code&gt; und der Auswahl &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Wenige Sekunden für 10.000 × 10.000 Pixel: Die Karte wird einmal gelesen und dort, wo Punkte liegen, noch einmal.&lt;/p&gt;&lt;p&gt;Nach Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>Ein oder mehrere Raster desselben Orts. Das erste gibt das Pixelgitter vor; die Kanäle der anderen kommen zu seinen Kanälen hinzu, neu abgetastet, wo sie auf einem anderen Gitter liegen.</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>Nummern der zu verwendenden Kanäle in der gewünschten Reihenfolge, zum Beispiel 1,2,4 oder 1-4. Sie zählen über alle Raster: Bei zwei Rastern mit drei Kanälen hat das zweite die Kanäle 4 bis 6. Leer: alle Kanäle.</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest, bilinear, cubic oder average: ein Wort für alle Raster oder eines für jedes, zum Beispiel bilinear;nearest. Leer: bilinear. Für Raster aus Codes nearest nehmen, für viel feinere average.</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>Tastet das Gitter selbst auf Pixel dieser Größe ab, in den Einheiten des KBS des ersten Rasters. Die Karte muss dann aus einem Raster mit etwa derselben Pixelgröße entstehen. 0 behält die des Rasters, was meistens passt.</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>Polygone oder ein Raster, das nicht 0 ist, wo die Bilder nicht zählen dürfen, zum Beispiel Wolken und Schatten.</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0,9 lässt Chips aus, von denen weniger als neun Zehntel Daten haben. 0 behält jeden Chip, der überhaupt Daten hat.</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source: die Werte, wie sie sind. uint8: gestreckt auf 0–255 zwischen dem 2- und dem 98-%-Perzentil jedes Kanals; die Streckung wird gespeichert, damit „Raster klassifizieren“ sie wieder anwendet.</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>Polygone, Linien oder Punkte der Klassen oder ein Raster mit Klassenwerten. Das KBS darf ein anderes sein als das der Raster.</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>Feld der Labels mit der Klasse: Ganze Zahlen von 0 bis 255 bleiben, Texte werden ab 1 nummeriert. Namen, Farben und Reihenfolge kommen aus der kategorisierten Darstellung des Layers nach diesem Feld, falls es eine gibt. Leer: Alles Gelabelte ist eine Klasse.</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>Weitere Layer beliebiger Art, in ihrer Reihenfolge über die Labels gezeichnet. Ihre Klasse kommt aus dem Klassenfeld, wenn sie es haben, sonst aus dem Feld ihrer kategorisierten Darstellung; sonst ist jeder Layer eine Klasse mit dem Namen des Layers – ebenso die Labels, wenn kein Klassenfeld angegeben ist.</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>Polygone, in denen die Labels vollständig sind. Pixel außerhalb werden beim Training ignoriert.</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background: Sie sind Klasse 0. ignore: Über sie ist nichts bekannt, und sie zählen weder im Training noch in den Genauigkeitskennzahlen.</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>„Klassen…“ liest die Klassen aus den Labels, mit den Farben ihrer Darstellung, um sie zu ändern. Oder: eine CSV-, JSON- oder Tabellendatei oder der Name einer Tabelle des Projekts, mit den Spalten source, value, name und color. source ist der Wert des Klassenfelds, des Labelrasters oder der Name eines Layers. Mehrere Quellen dürfen eine Klasse sein; mit dem Namen „ignore“ wird eine Quelle ignoriert, mit dem Wert 0 wird sie Hintergrund.</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>So breit werden Linien am Boden gezeichnet, zum Beispiel 4 für Wege und 8 für Straßen.</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>Punkte werden zu Kreisen mit diesem Radius am Boden, zum Beispiel 3 für Baumkronen.</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order: was zuletzt gezeichnet wird, wie auf der Karte. priority: die Klasse, die in der Klassentabelle zuerst steht oder den kleinsten Wert hat. smallest: das kleinere Objekt.</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>Labelt jedes Pixel, das ein Objekt berührt, nicht nur die, deren Mittelpunkt darin liegt. Für schmale Objekte.</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>So viele Pixel auf jeder Seite jeder Labelkante werden ignoriert, weil digitalisierte Kanten unsicher sind. 1 oder 2 bei Drohnenbildern, sonst 0.</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>Breite und Höhe eines Chips. Objekte sollten kleiner als ein Chip sein. 256 passt meistens; 512 für große Objekte, wenn der Speicher reicht.</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid: nebeneinander oder, je nach Schrittweite, überlappend. random: so viele Stellen im gelabelten Gebiet. features: einer um jedes gelabelte Objekt.</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>Schritt von einem Chip zum nächsten. Weniger als die Chipgröße ergibt überlappende Chips. Bei Chips von 256 Pixeln ergibt 128 viermal so viele wie 256.</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>Wie viele zufällige Stellen probiert werden. Etwa 500 reichen für ein erstes Modell.</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>Jeder Chip wird einmal je Winkel ausgeschnitten, im Uhrzeigersinn, zum Beispiel 0;30;60. Leer: nicht gedreht.</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0,2 schneidet Fenster von 0,8 bis 1,2 der Chipgröße aus und tastet sie neu ab, damit ein Netz Objekte in mehreren Maßstäben lernt.</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>Fenster, die über den rechten oder unteren Rand hinausreichen. shift: Sie werden nach innen verschoben. fill: Was fehlt, hat keine Daten. drop: Sie werden ausgelassen. shift passt meistens.</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all: jeder Chip mit Daten. labelled: nur Chips mit einem Label einer anderen Klasse als Hintergrund und ein Anteil der übrigen; sinnvoll, wenn der größte Teil des Rasters leer ist.</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>Chips mit weniger gelabelten Pixeln gelten als Chips ohne Label. 0,05 bedeutet ein Zwanzigstel des Chips.</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>Chips brauchen so viele Pixel einer dieser Klassen, um als gelabelt zu gelten, zum Beispiel building=50; road=20.</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>Nur bei gelabelten Chips: 0,1 behält ein Zehntel der Chips ohne Label, zufällig ausgewählt. Ein Netz braucht einige davon, um zu lernen, was seine Klassen nicht sind.</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>Gibt es mehr, werden einige ausgelassen; die übrigen verteilen sich über das Raster und enthalten alle Klassen. 0: alle; etwa 2000 reichen meistens.</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>Stellen mit seltenen Klassen werden mehrmals ausgeschnitten, etwas verschoben. 1: einmal. 4: höchstens viermal.</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>Anteil der Chips, die zurückbehalten werden, um während des Trainings die Genauigkeit zu messen. Üblich ist 0,2.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>Anteil der Chips, die das Training nie ansieht, für eine letzte ehrliche Zahl. 0,1 oder 0,2, wenn es viele Chips gibt.</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks: Die Teilmengen liegen in eigenen Blöcken und haben kein Pixel gemeinsam. random: zufällig; überlappende Chips tragen Wissen von einer Teilmenge in die andere. polygons: nach den Polygonen weiter unten. scene: Alle Chips eines Rasters fallen in eine Teilmenge. train, validation oder test: Alle Chips sind dafür.</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>Ein Chip gehört zu dem Polygon, in dem sein Mittelpunkt liegt. Nur bei „polygons“.</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>Feld dieser Polygone, das train, validation oder test enthält.</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>So viele Pixel liegen mindestens zwischen Chips verschiedener Teilmengen, zum Beispiel 128, damit eine Klasse sich nicht aus der Nachbarschaft erraten lässt.</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>Verteilt die Chips auf so viele Teile, die kein Pixel gemeinsam haben und von denen jeder einmal die Validierung sein kann: Üblich ist 5. 0: keine.</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Dieselbe Zahl ergibt dieselben Chips und dieselbe Aufteilung. Mit 2 oder 3 probieren, wie viel vom Zufall abhängt.</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>Fügt die Chips zu denen im Ordner hinzu. Kanäle, Klassen, Chipgröße und Pixelgröße müssen dieselben sein.</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff: zwei Dateien je Chip, die QGIS anzeigt. png: dasselbe für 8-Bit-Bilder mit 1, 3 oder 4 Kanälen. hdf5: eine Datei für alle Chips.</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
            <translation>esri: Classified Tiles für arcgis.learn. coco: Instanzen als COCO JSON. yolo: YOLO-Segmentierung. Sie werden zusätzlich zu den eigenen Dateien von Pixelwise in Ordner des Datensatzes geschrieben.</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>Ordner für die Chips und ihre Beschreibung.</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>Eine Webseite mit den Klassen, den Histogrammen der Kanäle, Beispielchips und Warnungen.</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>Ordner mit den Bildern, GeoTIFF, PNG oder JPEG, gegebenenfalls mit Unterordnern train, val und test oder images und labels.</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>Ordner mit den Labels: Dateien mit den Namen der Bilder und einem Kanal mit Klassenwerten. Leer: Sie werden neben den Bildern gesucht.</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>Eine CSV-, JSON- oder Tabellendatei oder der Name einer Tabelle des Projekts, mit den Spalten source, value, name und color. source ist der Wert in den Labeldateien. Leer: Die Namen kommen aus den Labeldateien, falls diese welche haben.</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>Was der Labelwert 0 bedeutet. Leer: Dort ist nichts bekannt, und es wird ignoriert.</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>Labelwerte von Pixeln, die nicht zählen dürfen, zum Beispiel 255.</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>Dateien dieser Größe werden verwendet, wo sie liegen. Dateien anderer Größe werden in Chips dieser Größe geschnitten. 256 passt meistens; 0 nimmt sie, wie sie sind.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>Anteil der Chips, die das Training nie ansieht. 0,1 oder 0,2, wenn es viele Chips gibt.</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto: nach Ordnern oder Listen namens train, val und test, falls es sie gibt, sonst zufällig. random: nach den Anteilen. train, validation oder test: Alle Chips sind dafür.</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Dieselbe Zahl ergibt dieselbe Aufteilung. Mit 2 oder 3 probieren, wie viel vom Zufall abhängt.</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>Ordner für die Beschreibung der Chips und für Chips, die zugeschnitten werden müssen. Andere Chips bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Schneidet Raster und Labels in kleine quadratische Bilder, die Chips, aus denen ein Segmentierungsnetz lernt.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: Bilder mit beliebig vielen Kanälen, mit 8 oder 16 Bit oder Fließkommazahlen. Bei mehreren Rastern gibt das erste das Pixelgitter vor. Pixel ohne Daten bleiben überall außen vor.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: Polygone, Linien oder Punkte der Klassen oder ein Raster mit Klassenwerten. Sie dürfen ein anderes KBS, noch nicht gespeicherte Änderungen und einen Filter haben. Ist ihre Darstellung nach dem &lt;b&gt;Klassenfeld&lt;/b&gt; kategorisiert, gibt sie den Klassen Namen, Farben und Reihenfolge; ausgeschaltete Kategorien werden ignoriert. &lt;b&gt;Weitere Labels&lt;/b&gt; nehmen weitere Layer auf, zum Beispiel einen je Klasse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Klassentabelle&lt;/b&gt;: Wo Namen falsch geschrieben sind oder mehrere Werte eine Klasse bilden, eine Tabelle anlegen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gelabeltes Gebiet&lt;/b&gt;: angeben, wenn nur Teile des Rasters gelabelt sind. Sind die Labels verstreute Stichproben, stattdessen &lt;b&gt;Pixel ohne Label&lt;/b&gt; auf &lt;i&gt;ignore&lt;/i&gt; setzen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chipgröße&lt;/b&gt;: 256 passt für die meisten Objekte. &lt;b&gt;Anteil für die Validierung&lt;/b&gt;: Diese Chips liegen in eigenen Blöcken, haben kein Pixel mit den anderen gemeinsam und dienen nie zum Training.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip-Datensatz&lt;/b&gt;: ein Ordner mit Bildern, Labels und ihrer Beschreibung, für „Segmentierungsmodell trainieren“; mehrere Raster lassen sich nacheinander zu einem Datensatz &lt;b&gt;hinzufügen&lt;/b&gt;. &lt;b&gt;Chip-Umrisse&lt;/b&gt;: die Chips als Polygone mit dem Anteil jeder Klasse. &lt;b&gt;Bericht&lt;/b&gt;: vor dem Training ansehen. &lt;b&gt;Anzahl der Chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Einige Hundert Chips je Sekunde: Sekunden für ein Bild von 4000 × 4000 Pixeln.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Macht aus Bild- und Labeldateien, die ein anderes Programm geschrieben hat, einen Chip-Datensatz, wo möglich ohne sie zu kopieren.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ordner der Bilder&lt;/b&gt; und &lt;b&gt;Ordner der Labels&lt;/b&gt;: Dateien mit gleichen Namen, zum Beispiel &lt;i&gt;images/a.tif&lt;/i&gt; und &lt;i&gt;labels/a.png&lt;/i&gt;. Labels haben einen Kanal mit Klassenwerten; auch die Classified Tiles von ArcGIS lassen sich lesen. Alle Bilder müssen dieselben Kanäle haben.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Klassentabelle&lt;/b&gt;: gibt den Labelwerten Namen und Farben.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Aufteilen nach&lt;/b&gt;: Gibt es Ordner oder Listen namens train, val und test, so gelten diese.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip-Datensatz&lt;/b&gt;: ein Ordner mit einer Beschreibung der Chips, für „Segmentierungsmodell trainieren“. Lassen Sie die Dateien, wo sie sind, solange Sie ihn verwenden. &lt;b&gt;Chip-Umrisse&lt;/b&gt;: die Chips als Polygone mit dem Anteil jeder Klasse. &lt;b&gt;Bericht&lt;/b&gt;: vor dem Training ansehen. &lt;b&gt;Anzahl der Chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Einige Hundert Chips je Sekunde: Jede Datei wird für die Statistik einmal gelesen.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>Das zu klassifizierende Raster. Seine Kanäle müssen die sein, mit denen das Modell trainiert wurde.</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>Datei, die „Segmentierungsmodell trainieren“ erzeugt hat.</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>Die Kanäle in der Reihenfolge des Modells. Keiner gewählt: alle Kanäle.</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>Polygone, in denen das Raster klassifiziert wird. Außerhalb hat das Klassenraster keine Daten.</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>Rechteck, das klassifiziert wird. Leer: das ganze Raster.</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>Für Kartendienste und andere Layer, die keine Datei sind: die Größe der Pixel, mit denen die Ausdehnung gezeichnet wird, am besten die des Modells, zum Beispiel 0,5.</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>Für Raster mit anderen Pixeln als beim Training: Das Netz sieht sie in angepasster Größe, die Karte hat die Pixel des Rasters.</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend: Die Scores benachbarter Fenster gehen ineinander über. crop: Nur die Mitte jedes Fensters zählt.</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>Breite und Höhe der Stücke, die auf einmal berechnet werden. Größere zeigen dem Netz mehr Umgebung eines Pixels und brauchen mehr Speicher. Automatisch: etwa 1000 Pixel in der Größe des Modells.</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>Rand eines Fensters, in dem das Netz wenig Umgebung gesehen hat. Benachbarte Fenster überlappen um das Doppelte. Automatisch: so weit, wie das Netz sieht, meistens 64 bis 128.</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>Fenster, die zusammen berechnet werden. Reicht der Speicher nicht, wird die Batchgröße halbiert. Bei knappem Speicher auf 1 setzen.</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>Der meiste Speicher, den die Scores der Fenster belegen dürfen. Automatisch: ein Achtel des freien, höchstens 2048 MB.</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto nimmt eine GPU, falls es eine gibt. Sonst cpu, cuda, cuda:1 … oder mps.</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>GPUs, die sich die Fenster teilen. 1 passt meistens; 0 nimmt alle, die es gibt.</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto nimmt die schnellste, die dieselben Klassen wie 32 Bit ergibt; das wird an den ersten Fenstern ausprobiert.</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>Ihre Wahrscheinlichkeiten werden mit denen des Modells gemittelt: langsamer, aber beständiger.</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>Die Fenster werden auch gespiegelt (flips, vierfache Arbeit) oder in allen acht Symmetrien (achtfache) klassifiziert, und das Mittel zählt: oft eine bessere Karte.</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>Verschiebt die Grenzen der Klassen auf die der Farben. Für scharfe Bilder mit Rot, Grün und Blau.</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>Zum Beispiel building=0.6; road=0.5. Ein Pixel bekommt die wahrscheinlichste Klasse, die ihren Schwellenwert erreicht, oder keine Daten.</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Jedes Pixel bekommt die häufigste Klasse in einem Quadrat dieser Seitenlänge um es herum: ruhigere Grenzen. 5 ist sanft, 15 stark.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>Flecken aus weniger Pixeln bekommen die Klasse ihres größten Nachbarn. 50 entfernt Sprenkel; 0 behält alle.</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Raster, die Programme stückweise über das Netzwerk lesen können. Das Schreiben dauert etwas länger; für Karten, die weitergegeben werden, einschalten.</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8: in Schritten von 1/255, ein Viertel des Platzes, was meistens passt. float32: wie sie sind.</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy: aus allen Wahrscheinlichkeiten. margin: wie nahe die zweite Klasse an die erste kommt. entropy nehmen, außer wenn nur zwei Klassen von Bedeutung sind.</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>So viele Fenster werden umrissen, wo das Netz am unsichersten ist. 20 sind Arbeit für eine Stunde.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
            <translation>Fertige Teile eines Laufs, der abgebrochen wurde oder vorzeitig endete, werden verwendet, wenn Raster, Modell und Einstellungen noch dieselben sind.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF mit einem Klassenwert je Pixel, auf den Pixeln der Eingabe.</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polygone der Klassen mit Klassenwert, Klassenname, Fläche, Umfang und mittlerer Konfidenz.</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF mit einem Kanal je Klasse: wie sicher sich das Netz dieser Klasse ist.</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF mit der Wahrscheinlichkeit der gewählten Klasse.</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF mit der Unsicherheit des Netzes: 0 ist sicher, 1 bedeutet, dass es nichts weiß.</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>Polygone der unsichersten Fenster: Werden sie als Nächstes digitalisiert, lernt das Modell am meisten.</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>Eine Webseite mit den Pixeln, dem Anteil und der Fläche jeder Klasse.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gibt jedem Pixel eines Rasters mit einem trainierten Modell seine Klasse. Das Raster darf beliebig groß sein: Es wird in Fenstern berechnet, die ineinander übergehen, sodass keine Nähte zu sehen sind, und nie als Ganzes im Speicher gehalten.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: mit denselben Kanälen und etwa derselben Pixelgröße wie die Trainingsraster; bei anderen Pixeln &lt;b&gt;dem Netz in der Pixelgröße des Modells zeigen&lt;/b&gt; wählen. &lt;b&gt;Modelldatei&lt;/b&gt;: von „Segmentierungsmodell trainieren“ erzeugt. Beide werden vor dem Lauf verglichen. Ein Kartendienst braucht eine &lt;b&gt;Pixelgröße&lt;/b&gt; und eine &lt;b&gt;Ausdehnung&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gebiet&lt;/b&gt; und &lt;b&gt;Ausdehnung&lt;/b&gt; begrenzen, was klassifiziert wird.&lt;/p&gt;&lt;h3&gt;Bessere Karten&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mittel über gedrehte und gespiegelte Fenster&lt;/b&gt; und &lt;b&gt;weitere Modelle&lt;/b&gt; ergeben beständigere Karten und dauern länger. &lt;b&gt;Kleinster Fleck&lt;/b&gt; und &lt;b&gt;Mehrheitsfilter&lt;/b&gt; entfernen Sprenkel.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Klassenraster&lt;/b&gt;: mit Namen und Farben der Klassen. Pixel, die im Raster keine Daten haben, haben auch hier keine. &lt;b&gt;Klassenpolygone&lt;/b&gt;: Nachbarn berühren sich ohne Lücken; Löcher, kleine Polygone und Ecken lassen sich entfernen. &lt;b&gt;Wahrscheinlichkeiten&lt;/b&gt;: ein Kanal je Klasse. &lt;b&gt;Konfidenz&lt;/b&gt;, &lt;b&gt;Unsicherheit&lt;/b&gt; und &lt;b&gt;Wo als Nächstes labeln&lt;/b&gt; zeigen, was man sich ansehen sollte. &lt;b&gt;Tabelle der Klassenflächen&lt;/b&gt;: eine Webseite.&lt;/p&gt;&lt;h3&gt;Wenn der Lauf unterbrochen wird&lt;/h3&gt;&lt;p&gt;Fertige Teile werden neben der Ausgabe aufbewahrt. Derselbe Lauf geht von dort aus weiter.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen mit dem voreingestellten Netz, auf einer GPU um ein Vielfaches schneller.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>Baut ein kleines Netz, trainiert es einen Schritt lang und macht eine Vorhersage, auf dem Prozessor und auf jeder Grafikkarte. Dauert einige Sekunden. Eingeschaltet lassen, außer wenn der Rechner dabei hängen bleibt.</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>Eine Webseite mit allem, was gefunden wurde. Sie enthält keine persönlichen Pfade und kann deshalb an eine Frage angehängt werden.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sieht sich alles an, was Pixelwise braucht, und sagt zu allem, was fehlt oder nicht funktioniert, was zu tun ist: Versionen von QGIS, Qt, Python, GDAL und den Paketen des Rechenprozesses, die Grafikkarten mit Treiber und freiem Speicher, Platz auf den Datenträgern. Ein Selbsttest baut ein kleines Netz, trainiert es einen Schritt lang und macht eine Vorhersage.&lt;/p&gt;&lt;p&gt;Sinnvoll nach einer Installation, wenn ein Algorithmus meldet, dass kein Python gefunden wurde, wenn eine Grafikkarte nicht genutzt wird und bevor Sie einen Fehler melden. Funktioniert auch dort, wo die anderen Algorithmen es nicht tun.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Selbsttest&lt;/b&gt;: eingeschaltet lassen, außer wenn der Rechner dabei hängen bleibt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Bericht&lt;/b&gt;: eine Webseite; dieselben Zeilen stehen im Protokoll. Ihr Heimatverzeichnis erscheint als ~ und Ihr Name als USER. &lt;b&gt;Alles funktioniert&lt;/b&gt; ist 1 oder 0, &lt;b&gt;Fehler&lt;/b&gt; und &lt;b&gt;Zweifelsfälle&lt;/b&gt; zählen die Zeilen, um die Sie sich kümmern müssen; auch die Versionen und Geräte sind Ausgaben, für Skripte.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Zehn bis dreißig Sekunden, das meiste davon zum Laden von PyTorch; beim ersten Mal nach einer Installation eine Minute.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
            <translation>Jedes Raster in diesem Ordner wird für sich klassifiziert. Seine Kanäle müssen die sein, mit denen das Modell trainiert wurde.</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>Zusätzlich zum Klassenraster und neben diesem: NAME_polygons.gpkg, NAME_confidence.tif und so weiter.</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>Welche Dateien des Ordners Raster sind: Namen mit Sternchen, durch Semikolon getrennt, zum Beispiel ortho_*.tif;*.jp2.</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>Geht auch in die Unterordner des Ordners. Die Karten liegen in Ordnern mit denselben Namen.</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>Die Kanäle in der Reihenfolge des Modells, zum Beispiel 4;3;2. Leer: alle Kanäle.</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>Vollständige Karten bleiben erhalten, wenn Raster, Modell und Einstellungen noch dieselben sind; nur neue und geänderte Raster werden klassifiziert.</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>Ordner für ein Klassenraster zu jedem Raster, unter demselben Namen, und joined.vrt, das alle als eines zeigt. Es muss ein anderer Ordner als der der Raster sein.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gibt jedem Pixel aller Raster eines Ordners seine Klasse, ein Raster nach dem anderen, und fügt die Karten zu einem Layer zusammen.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasterordner&lt;/b&gt;: GeoTIFF und andere Dateien; ihre Namen lassen sich auf ein Muster beschränken. &lt;b&gt;Modelldatei&lt;/b&gt;: von „Segmentierungsmodell trainieren“ erzeugt. Alle übrigen Optionen sind die von „Raster klassifizieren“.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ordner der Klassenraster&lt;/b&gt;: ein Klassenraster zu jedem Raster, unter demselben Namen, und was Sie außerdem gewählt haben. &lt;b&gt;Alle Klassenraster als eines&lt;/b&gt;: ein virtuelles Raster, joined.vrt, das in das Projekt geladen wird; dafür müssen alle Raster dasselbe KBS haben.&lt;/p&gt;&lt;h3&gt;Wenn der Lauf unterbrochen oder wiederholt wird&lt;/h3&gt;&lt;p&gt;Vollständige Karten bleiben erhalten: Derselbe Lauf geht mit dem nächsten Raster weiter und klassifiziert nur, was neu ist oder sich geändert hat. Ein Raster, das sich nicht klassifizieren lässt, hält die anderen nicht auf; am Ende schlägt der Lauf fehl und nennt es.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;So lange wie „Raster klassifizieren“ für alle zusammen: ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen mit dem voreingestellten Netz, auf einer GPU um ein Vielfaches schneller.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install: legt die Umgebung an oder macht weiter, wo eine frühere Installation endete. repair: installiert neu, was fehlt oder beschädigt ist. uninstall: entfernt die Umgebung. use: nimmt das weiter unten angegebene Python, nachdem es geprüft wurde.</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>Build von PyTorch. auto nimmt den, der zur Grafikkarte und ihrem Treiber passt, das ist am besten; cpu ist der kleinste; cu… sind Builds für eine CUDA-Version; pypi ist, was der Paketindex hat.</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>Für Rechner ohne Internet: ein Ordner mit Wheels, die anderswo geholt wurden. Es wird nichts heruntergeladen.</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>Für die Aktion „use“: das Python einer eigenen Umgebung mit PyTorch, aus conda oder einem venv, oder der Ordner der Umgebung.</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>Ihr Ja. Ohne dieses wird nichts installiert oder entfernt, und der Lauf sagt nur, was er tun würde.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Installiert, womit Pixelwise rechnet, vor allem PyTorch, in einer eigenen Umgebung in Ihrem Benutzerprofil. Zu den Paketen von QGIS kommt nichts hinzu, und QGIS selbst lädt nie etwas davon. Dasselbe geht im Bedienfeld Raster ▸ Pixelwise ▸ Umgebung.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Aktion&lt;/b&gt;: installieren, reparieren, deinstallieren oder ein eigenes Python verwenden. &lt;b&gt;Gerät&lt;/b&gt;: auf auto lassen, dann wird der Build von PyTorch gewählt, der zu Ihrer Grafikkarte passt. &lt;b&gt;Ordner mit Wheels&lt;/b&gt;: um ohne Internet zu installieren. &lt;b&gt;Ja, ausführen&lt;/b&gt;: Ohne dies sagt der Lauf nur, wie viel heruntergeladen würde.&lt;/p&gt;&lt;p&gt;Ein abgebrochener oder fehlgeschlagener Lauf geht beim nächsten Start dort weiter. Verwendet wird der Proxy aus Einstellungen ▸ Optionen ▸ Netzwerk.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Der Pfad von &lt;b&gt;Python&lt;/b&gt;, die Version von &lt;b&gt;PyTorch&lt;/b&gt; und die &lt;b&gt;Geräte&lt;/b&gt;, auf denen es rechnet.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Drei bis dreißig Minuten: 0,5 GB herunterzuladen ohne Grafikkarte, 2,5 bis 3,5 GB für eine NVIDIA-Karte. Für eine Schätzung ohne das Ja starten.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vom Bild zur Karte in einem Zug: schneidet Trainingschips aus einem Raster und seinen Labels, trainiert damit ein Netz, klassifiziert damit ein Raster und umreißt die Klassen.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Trainingsraster&lt;/b&gt;, &lt;b&gt;Labels&lt;/b&gt; und ihr &lt;b&gt;Klassenfeld&lt;/b&gt;; das &lt;b&gt;zu klassifizierende Raster&lt;/b&gt;, das dasselbe sein darf; und wie viele &lt;b&gt;Epochen&lt;/b&gt; trainiert wird.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Die &lt;b&gt;Modelldatei&lt;/b&gt;, das &lt;b&gt;Klassenraster&lt;/b&gt; und die &lt;b&gt;Klassenpolygone&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Die meiste Zeit braucht das Training: einige Minuten für hundert Chips auf zwei Prozessorkernen, ein Zehntel davon auf einer GPU.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;b&gt;Kopie bearbeiten&lt;/b&gt; wählen.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>Von Labels zur Karte (Chips, Training, Klassifikation)</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>Schneidet Chips aus, trainiert damit ein Netz und klassifiziert damit ein Raster, in einem Zug.</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>Trainingsraster</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>Zu klassifizierendes Raster</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>Ein Raster mit denselben Kanälen. Es darf das Trainingsraster sein.</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>Die Umrisse der Klassen, die sich ohne Lücken berühren.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Klassifiziert jedes Raster eines Ordners mit einem trainierten Modell, fügt die Karten zu einer zusammen und umreißt die Klassen über die Grenzen der Raster hinweg.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Der &lt;b&gt;Rasterordner&lt;/b&gt;, alle Raster mit demselben KBS, und die &lt;b&gt;Modelldatei&lt;/b&gt;. &lt;b&gt;Kleinstes Polygon&lt;/b&gt; und &lt;b&gt;Vereinfachen um&lt;/b&gt; ergeben Polygone, mit denen es sich leichter arbeiten lässt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Der &lt;b&gt;Ordner der Klassenraster&lt;/b&gt; mit einer Karte zu jedem Raster und joined.vrt, das alle als eines zeigt, und die &lt;b&gt;Klassenpolygone&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen, auf einer GPU um ein Vielfaches schneller. Bei einem erneuten Lauf werden nur neue und geänderte Raster klassifiziert.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;b&gt;Kopie bearbeiten&lt;/b&gt; wählen.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>Vom Rasterordner zu Polygonen</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>Klassifiziert jedes Raster eines Ordners und umreißt die Klassen aller Raster als einen Layer.</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>Kleinstes Polygon (m²)</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>Vereinfachen um (Pixel)</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>Seine GeoTIFF-, VRT-, JPEG-2000- und IMG-Dateien werden klassifiziert. Ihre Kanäle müssen die sein, mit denen das Modell trainiert wurde, und ihr KBS muss dasselbe sein.</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>Kleinere Polygone werden ausgelassen. 0: Alle bleiben.</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>Ecken, die höchstens so viele Pixel von einer geraden Linie abweichen, werden ausgelassen, auf beiden Seiten einer Grenze gleich. 1 beseitigt die Treppenstufen der Pixel.</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>Für ein Klassenraster zu jedem Raster und joined.vrt. Es muss ein anderer Ordner als der der Raster sein.</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>Die Umrisse der Klassen in allen Rastern, als ein Layer.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trainiert ein Netz außerhalb eines Testgebiets, das zurückgehalten wird, klassifiziert dieses Gebiet und vergleicht die Karte mit den Labels dort. Die Kennzahlen sagen, wie gut das Netz ist, wo es nie gelernt hat.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Das &lt;b&gt;Raster&lt;/b&gt;, &lt;b&gt;Labels&lt;/b&gt; für das ganze Raster und ihr &lt;b&gt;Klassenfeld&lt;/b&gt;. &lt;b&gt;Testgebiet&lt;/b&gt;: Polygone, die Sie um einen Teil dessen gezeichnet haben, was gelabelt ist, zum Beispiel um ein Fünftel; es sollte alle Klassen enthalten. Wählen, was &lt;b&gt;Pixel ohne Label&lt;/b&gt; sind: background, wenn alles gelabelt wurde, was da ist, sonst ignore.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Der &lt;b&gt;Bericht&lt;/b&gt; mit Konfusionsmatrix und Kennzahlen, die &lt;b&gt;Fehlerkarte&lt;/b&gt;, das &lt;b&gt;Klassenraster&lt;/b&gt; des Testgebiets und die &lt;b&gt;Modelldatei&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Die meiste Zeit braucht das Training: einige Minuten für hundert Chips auf zwei Prozessorkernen, ein Zehntel davon auf einer GPU.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;b&gt;Kopie bearbeiten&lt;/b&gt; wählen.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>Trainieren und in einem Testgebiet bewerten</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>Sagt, wie gut ein Netz in einem Gebiet ist, aus dem es nichts gelernt hat.</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>Testgebiet</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>Polygone, in denen nichts gelernt wird. Sie müssen so sorgfältig gelabelt sein wie der Rest.</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>Die Karte des Testgebiets.</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>Eine Webseite mit der Konfusionsmatrix und den Genauigkeitskennzahlen.</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>Zeigt, welche Klasse für welche gehalten wurde.</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Der Anfang des aktiven Lernens: klassifiziert ein Raster, umreißt die Fenster, in denen das Modell am unsichersten ist, und liefert das, was es dort zu sehen meint, als Polygone, die Sie korrigieren. Damit geht es im Modell „Aktives Lernen: nächste Runde“ weiter.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Das &lt;b&gt;Raster&lt;/b&gt;, die &lt;b&gt;Modelldatei&lt;/b&gt; und die &lt;b&gt;Anzahl der Fenster&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Zu labelnde Fenster&lt;/b&gt;: Nummer 1 ist das unsicherste. &lt;b&gt;Zu korrigierende Labels&lt;/b&gt;: die Karte in diesen Fenstern; Grenzen verschieben, &lt;b&gt;class&lt;/b&gt; ändern, löschen und zeichnen, bis alles stimmt. Als Datei speichern. &lt;b&gt;Klassenraster&lt;/b&gt;: die ganze Karte.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen, auf einer GPU um ein Vielfaches schneller.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;b&gt;Kopie bearbeiten&lt;/b&gt; wählen.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>Aktives Lernen: wo zuerst labeln</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>Umreißt, wo ein Modell am unsichersten ist, und was es dort sieht, damit Sie es korrigieren.</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Eine Runde aktives Lernen: Was Sie gelabelt haben, kommt zu den Chips hinzu, das Modell lernt aus allen weiter, das Raster wird mit dem neuen Modell klassifiziert, und die Fenster, in denen dieses am unsichersten ist, labeln Sie für die nächste Runde. Die ersten Fenster kommen aus „Aktives Lernen: wo zuerst labeln“.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Das &lt;b&gt;Raster&lt;/b&gt;; der &lt;b&gt;Chip-Datensatz&lt;/b&gt;, mit dem das Modell trainiert wurde und zu dem Chips hinzukommen; die &lt;b&gt;Modelldatei&lt;/b&gt;; die korrigierten &lt;b&gt;Labels&lt;/b&gt; mit ihrem &lt;b&gt;Klassenfeld&lt;/b&gt;; und die &lt;b&gt;gelabelten Fenster&lt;/b&gt;, in denen alles gelabelt ist, was zu labeln war. &lt;b&gt;Pixel ohne Label&lt;/b&gt; müssen dasselbe sein wie beim Erstellen der Chips.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Eine neue &lt;b&gt;Modelldatei&lt;/b&gt; und ein neues &lt;b&gt;Klassenraster&lt;/b&gt; sowie &lt;b&gt;zu labelnde Fenster&lt;/b&gt; und &lt;b&gt;zu korrigierende Labels&lt;/b&gt; für die nächste Runde.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;So lange wie das Training des ersten Modells oder kürzer: einige Minuten für hundert Chips auf zwei Prozessorkernen, ein Zehntel davon auf einer GPU.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;b&gt;Kopie bearbeiten&lt;/b&gt; wählen.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>Aktives Lernen: nächste Runde</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>Trainiert mit dem weiter, was Sie gelabelt haben, und sagt, was als Nächstes zu labeln ist.</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>Korrigierte Labels</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>Gelabelte Fenster</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>Der Ordner, mit dem das Modell trainiert wurde. Die neuen Chips kommen dort hinzu.</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>Das Modell der letzten Runde, von dem aus das Training weitergeht.</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>Die zu korrigierenden Labels der letzten Runde, korrigiert.</translation>
        </message>
        <message>
            <source>The field with the class: class in labels to correct.</source>
            <translation>Das Feld mit der Klasse: class in den zu korrigierenden Labels.</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>Die zu labelnden Fenster der letzten Runde, ohne die, die Sie nicht gelabelt haben.</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>Labelpolygone</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>Epochen (0 = automatisch)</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>Das Raster, von jeder Art, die QGIS aus einer Datei öffnet.</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>Polygone dessen, was das Netz lernen soll.</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>Das Feld mit der Klasse. Leer: Alle Polygone gehören zu einer Klasse.</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background: eine eigene Klasse, wenn alles gelabelt ist, was zu labeln war. ignore: unbekannt, wenn nur Stichproben gezeichnet wurden.</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>Wie oft das Training alle Chips durchgeht. 0: so oft, wie die Anzahl der Chips es braucht.</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>Das trainierte Netz mit allem, was zu seiner Verwendung nötig ist.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF mit einem Klassenwert je Pixel.</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Anzahl der Fenster</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>Zu labelnde Fenster</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>Zu korrigierende Labels</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>Wie viele Fenster Sie labeln wollen. Jedes ist so groß wie ein Chip; zehn sind etwa eine Stunde Arbeit.</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>Quadrate, in denen das Modell am unsichersten ist, mit ihrem Rang.</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>Was die Karte in diesen Fenstern zeigt, als Polygone zum Korrigieren.</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>Gesamte Dokumentation</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>Alle Eingaben</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>Alle Ausgaben</translation>
        </message>
        <message>
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>Flecken aus weniger Pixeln gehen an ihren größten Nachbarn, nur in den Polygonen. 50 entfernt Sprenkel; 0 behält alle.</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>Löcher von weniger als so vielen Quadratmetern werden Teil des Polygons um sie herum, mit allem, was darin liegt. 5 passt für Gebäude; 0 füllt keine.</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>Polygone von weniger als so vielen Quadratmetern werden ausgelassen. 10 passt für Gebäude; 0 behält alle.</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>Wie weit sich Grenzen verschieben dürfen, um Stützpunkte einzusparen, zum Beispiel 1. Nachbarn teilen ihre Grenzen weiterhin.</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>Wie oft Ecken abgeschnitten werden, um sie zu runden. Nachbarn teilen ihre Grenzen weiterhin. 1 oder 2 sehen natürlich aus; 0 behält die Treppenstufen der Pixel.</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>Werte von Klassen, zum Beispiel 1;3, deren Umrisse rechte Winkel bekommen, wie Gebäude sie haben. Für Umrisse, die nur eine andere Klasse berühren: Nicht Benötigtes mit „Klassen ohne Polygone“ auslassen.</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>Werte von Klassen, zum Beispiel 0;4, die keine Polygone bekommen.</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>Ein Raster mit Klassenwerten: ganze Zahlen, aus einem beliebigen Programm.</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>Der Kanal mit den Klassenwerten.</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>Ein Raster auf denselben Pixeln, dessen Mittel jedes Polygon bekommt, zum Beispiel das von „Raster klassifizieren“.</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polygone mit Klassenwert, Klassenname, Fläche, Umfang und mittlerer Konfidenz.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Macht aus einem Klassenraster Polygone, entlang der Kanten seiner Pixel oder mit ruhigeren Umrissen. Nachbarn berühren sich ohne Lücken und Überlappungen, was auch immer mit ihren Grenzen geschieht. Das Raster darf beliebig groß sein.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Klassenraster&lt;/b&gt;: aus „Raster klassifizieren“ oder einem beliebigen anderen Programm. Namen und Farben kommen aus seiner Attributtabelle, den Kategorienamen und der Palette. Pixel ohne Daten bekommen kein Polygon. &lt;b&gt;Konfidenz&lt;/b&gt;: ein Raster, dessen Mittel jedes Polygon bekommt.&lt;/p&gt;&lt;h3&gt;Ruhigere Polygone&lt;/h3&gt;&lt;p&gt;Dies geschieht in dieser Reihenfolge: Flecken aus wenigen Pixeln gehen an ihre Nachbarn, kleine Löcher werden gefüllt, Grenzen werden vereinfacht und geglättet oder bekommen rechte Winkel, kleine Polygone werden ausgelassen. Zum Vereinfachen ist 1 Pixel ein gutes Maß, zum Glätten reichen 2 bis 3 Durchgänge.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygone&lt;/b&gt;: mit Klassenwert (&lt;code&gt;class_id&lt;/code&gt;), Klassenname (&lt;code&gt;class&lt;/code&gt;), Fläche in Quadratmetern (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in Metern und mittlerer &lt;code&gt;confidence&lt;/code&gt;, in jedem Vektorformat.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Mehrere Millionen Pixel je Sekunde, und etwa eine Minute für eine Million Polygone.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Eine Webseite über das Modell: Kanäle, Klassen, Netz, Genauigkeit und die Einstellungen seines Trainings.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zeigt, was in einer Modelldatei steckt: mit welchen Kanälen und welcher Pixelgröße das Modell trainiert wurde, welche Klassen es findet, wie es gebaut ist, wie gut es auf seinen Validierungschips war und wie es entstanden ist. Es ist kein Bild nötig, und es wird nichts berechnet.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Modelldatei&lt;/b&gt;: von „Segmentierungsmodell trainieren“ erzeugt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Beschreibung&lt;/b&gt;: eine Webseite. Dieselben Angaben sind auch Ausgaben, damit Skripte und grafische Modelle sie nutzen können.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Weniger als eine Sekunde.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>Chips dieses Folds prüfen das Training, aus denen aller anderen wird gelernt. 0: Trainings- und Validierungschips, wie der Datensatz sie vorgibt.</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>Eine Datei mit den Gewichten und allem, was nötig ist, um sie auf andere Raster anzuwenden.</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>Eine Webseite mit den Einstellungen, den Kurven des Trainings und der Genauigkeit jeder Klasse. Sie wird nach jeder Epoche geschrieben, sodass man zusehen kann.</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>Nimmt Dateien für TensorBoard und eine CSV-Tabelle mit den Kennzahlen jeder Epoche auf.</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>Auf wie viele Teile die Chips verteilt werden, in Blöcken, die auseinanderliegen. Chips, die mit Folds exportiert wurden, behalten ihre. Üblich ist 5.</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>Nach den Folds noch ein Modell auf allen Chips trainieren, um Karten zu machen. Seine Genauigkeit ist die der Folds.</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>Nimmt ein Modell je Fold und das abschließende auf. Ein abgebrochener Lauf geht von dort aus weiter.</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>Eine Webseite mit einer Tabelle der Folds, ihrem Mittel und ihrer Standardabweichung und der Genauigkeit jeder Klasse über alle Chips.</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>Ordner, den „Trainingschips exportieren“ erzeugt hat.</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>Wie das Netz gebaut ist. unet ist für fast alles eine gute Wahl.</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>Der Teil des Netzes, der das Bild liest. Kleine wie resnet18 trainieren auch ohne GPU in Minuten. Jeder andere Encoder von segmentation-models-pytorch lässt sich eintippen und als tu-NAME jeder von timm.</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none: Das Training beginnt mit zufälligen Gewichten. imagenet: Es beginnt mit Gewichten, die an Fotos gelernt wurden; sie werden einmal heruntergeladen und helfen am meisten, wenn es wenige Chips gibt. Andere wurden an Sentinel-2 und Landsat gelernt. Auch der Pfad einer Datei mit Gewichten lässt sich eintippen.</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>Ein früher trainiertes Modell. Klassen und Kanäle dürfen abweichen: Kanäle werden am Namen erkannt, neue Klassen fangen neu an. Das Protokoll sagt, was übernommen wurde.</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train: Das ganze Netz lernt. frozen: Der Encoder bleibt, wie seine Gewichte sind; das geht schneller und braucht vorher gelernte Gewichte.</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>Lässt den Encoder so viele Epochen lang unverändert, bis der Rest des Netzes sich eingespielt hat: 2 bis 5 bei vorher gelernten Gewichten, sonst 0.</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>Der Encoder lernt mit diesem Anteil der Lernrate: 0,1 geht behutsam mit vorher gelernten Gewichten um.</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>Fügt dem Decoder von unet, unetplusplus und linknet Squeeze-and-Excitation hinzu und kostet ein wenig Zeit.</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>Breite der Netze ohne Encoder, zum Beispiel unet_original. 64 ist die der Veröffentlichung; 32 braucht ein Viertel der Zeit.</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>Für unetplusplus: Jede Tiefe des Netzes lernt zu klassifizieren. accurate nutzt ihr Mittel, fast nur den Teil, der für die erste brauchbare Tiefe nötig ist.</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>Variiert Chips zufällig, damit wenige Chips weiter reichen. none: gar nicht. light: dreht und spiegelt. standard: auch Größe und Helligkeit. strong: auch Farben, Unschärfe, Rauschen und Schatten.</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>Operationen, die zur Auswahl weiter oben hinzukommen (+) oder aus ihr entfallen (-).</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>Eine als JSON gespeicherte Pipeline von albumentations, die anstelle der Auswahl weiter oben verwendet wird.</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>Nummern der Kanäle, die Rot, Grün und Blau sind, zum Beispiel 3,2,1: In ihnen werden Farben gemeinsam variiert. Leer: an den Namen der Kanäle erkannt.</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform: jeder Chip einmal je Epoche. rare: Chips mit seltenen Klassen kommen öfter, andere seltener.</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Wie schwer ein Pixel jeder Klasse im Verlust wiegt. none: bei allen gleich. inverse, median und effective: mehr bei seltenen Klassen, unterschiedlich stark. given: wie im nächsten Feld.</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>Gewichte von Klassen nach Name oder Wert, zum Beispiel building=2; road=5. Andere wiegen 1.</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce ist die Kreuzentropie, dice der Dice-Verlust, ce+dice ihre Summe, für fast alles eine gute Wahl. Andere Summen lassen sich eintippen, zum Beispiel 0.5*focal+lovasz.</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>Hält Labels bis auf diesen Anteil für wahr, was hilft, wenn sie nicht genau sind: zum Beispiel 0,1.</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>Wie sehr focal und focal_tversky auf schwierige Pixel achten; 2 passt meistens, mit 0 wird focal zur Kreuzentropie.</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>Gewicht der Pixel, die fälschlich für eine Klasse gehalten werden, bei tversky und focal_tversky. 0,3 mit einem Beta von 0,7 findet mehr; 0,5 und 0,5 ist Dice.</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>Gewicht der Pixel einer Klasse, die übersehen werden, bei tversky und focal_tversky. Mehr als Alpha: Lieber wird zu viel als zu wenig gefunden. 0,7 für seltene Klassen.</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>Anteil des Focal-Teils bei unified_focal; der Rest ist der Tversky-Teil. 0,5 ist je die Hälfte.</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>Gewicht dessen, was übersehen wird, gegen das, was fälschlich gefunden wird, bei unified_focal. 0,6 passt meistens; mehr findet mehr.</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>Wie sehr unified_focal auf seltene Klassen und schwierige Pixel achtet. 0,5 passt meistens; bei 0,2 achtet es stärker darauf.</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>Gibt Pixeln zwischen Objekten, die sich fast berühren, mehr Gewicht, damit diese getrennt werden: w0 aus der U-Net-Veröffentlichung, dort 10.</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>Wie viele Pixel solche Lücken ungefähr breit sind. 5 ist der Wert der Veröffentlichung.</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>Wie oft alle Chips gesehen werden. Die Epoche mit der besten Validierung wird behalten. 0: umso mehr, je weniger Chips es gibt, von 16 bis 150.</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>Chips, die zusammen berechnet werden. 0: so viele, wie in den Speicher passen. Reicht der Speicher in einem Lauf nicht, wird die Batchgröße halbiert, und der Lauf geht weiter.</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>So viele Batches ergeben einen Schritt, wie ein großer Batch es täte, ohne dessen Speicherbedarf. 2 bis 4, wenn nur Batches von 1 oder 2 passen, sonst 1.</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>Der größte Schritt der Gewichte. 0,001 passt meistens; 0,0001 für ein Modell, das weitertrainiert wird. 0: durch einen kurzen Versuch vor dem Training ermittelt.</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>Wie aus Gradienten Schritte werden. adamw passt für fast alles.</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>Zieht Gewichte zur 0 hin, gegen das Auswendiglernen von Chips. 0,01 passt meistens; 0,05 bei wenigen Chips.</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>Wie viel der letzten Schritte in den nächsten eingeht, bei sgd. 0,9 passt meistens.</translation>
        </message>
        <message>
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
            <translation>Wie sich die Lernrate ändert. cosine: steigt, dann fällt sie entlang einer Kosinuskurve. one-cycle: steigt länger. polynomial: fällt gleichmäßig. plateau: fällt, wenn die Validierung nicht mehr besser wird. constant: bleibt gleich.</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>Anteil des Trainings, in dem die Lernrate steigt. 0,1 ist ein Zehntel.</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>Längere Gradienten werden auf diese Länge gekürzt, damit ein seltsamer Batch das Netz nicht verderben kann. 1 passt meistens; 0 kürzt nichts.</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>Bewertet und behält ein laufendes Mittel der Gewichte anstelle der letzten: 0,99 geht über etwa 100 Schritte. 0: kein Mittel.</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>Die Kennzahl der Validierung, nach der die beste Epoche gewählt wird: mittlere IoU, F1, Gesamtgenauigkeit oder Verlust. mean_iou passt meistens.</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>Beendet das Training, wenn so viele Epochen in Folge nicht besser waren. 10 bis 20 sparen Zeit; 0 trainiert bis zum Ende.</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>Beendet das Training nach so vielen Minuten erfolgreich, mit der bis dahin besten Epoche. 60 für eine Stunde; 0 für unbegrenzt.</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>Wurde ein Lauf mit denselben Einstellungen abgebrochen oder unterbrochen, geht es nach seiner letzten Epoche weiter.</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>Wie viele GPUs zusammen trainieren; 0 nimmt alle.</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto rechnet mit 16 Bit, wo das ebenso gut und schneller ist. 32 ist genau.</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>Prozesse, die neben dem Training Chips lesen und variieren. -1 wählt nach Chips und Rechner, 0 verwendet keine.</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Dieselbe Zahl ergibt auf demselben Rechner dasselbe Training. Mit 2 oder 3 probieren, wie viel vom Zufall abhängt.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trainiert ein Netz, das jedem Pixel eine Klasse gibt, und behält die Epoche, die auf den für die Validierung zurückbehaltenen Chips am besten ist.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip-Datensatz&lt;/b&gt;: der von „Trainingschips exportieren“ erzeugte Ordner.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architektur&lt;/b&gt; und &lt;b&gt;Encoder&lt;/b&gt;: Die Vorgaben trainieren ohne GPU in Minuten. Mit einer GPU sind resnet34 oder efficientnet-b3 oft etwas besser.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Gewichte des Encoders&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; hilft, wenn es wenige Chips gibt; dafür ist einmal das Internet nötig. Für Sentinel-2 und Landsat gibt es Gewichte, die an deren Bildern gelernt wurden.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochen&lt;/b&gt;: Mehr Epochen dauern länger und helfen bis zu einem gewissen Punkt. Sehen Sie sich die Kurven im Bericht an.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;fortgeschrittenen&lt;/b&gt; Parameter stehen in Gruppen: &lt;i&gt;Netz&lt;/i&gt; (von einem anderen Modell aus weitertrainieren, den Encoder einfrieren), &lt;i&gt;Augmentierung&lt;/i&gt; (wie Chips variiert werden), &lt;i&gt;Verlust&lt;/i&gt;, &lt;i&gt;Seltene Klassen&lt;/i&gt;, &lt;i&gt;Schritte&lt;/i&gt; (Batchgröße und Lernrate) und &lt;i&gt;Ende&lt;/i&gt; (Zeitgrenze, Early Stopping). Ihre Vorgaben wurden für Luft- und Satellitenbilder gewählt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Modelldatei&lt;/b&gt;: alles, was „Raster klassifizieren“ braucht. &lt;b&gt;Bericht&lt;/b&gt;: Einstellungen, Kurven und die Genauigkeit jeder Klasse. &lt;b&gt;Mittlere IoU&lt;/b&gt; wird auf den Validierungschips gemessen: 0 ist am schlechtesten, 1 ist perfekt, und 0,7 ist für die meisten Zwecke gut. &lt;b&gt;Beste Epoche&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Während des Laufs&lt;/h3&gt;&lt;p&gt;Der &lt;i&gt;Trainingsmonitor&lt;/i&gt; öffnet sich neben der Karte, mit Kurven und Beispielchips. &lt;i&gt;Beenden&lt;/i&gt; schließt dort das Training ab, mit der besten Epoche als Modelldatei; &lt;i&gt;Abbrechen&lt;/i&gt; dort verwirft das Modell. Wird in diesem Dialog abgebrochen, bleibt die bis dahin beste Epoche erhalten. Nach einem Abbruch geht dasselbe Training, erneut gestartet, dort weiter, wo es war.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Etwa eine Minute für 1000 Chips von 256 Pixeln und eine Epoche auf zwei Prozessorkernen, auf einer GPU einige Sekunden. Das Protokoll sagt, wie viel Zeit noch bleibt; mit einer &lt;i&gt;Zeit für das Training&lt;/i&gt; endet es von selbst.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sagt, wie gut ein Training an Orten ist, die es nicht gesehen hat: Die Chips werden auf Folds verteilt, die auseinanderliegen, und für jeden Fold wird ein Modell mit den anderen trainiert und an ihm bewertet. So wird jeder Chip einmal bewertet, und die Unterschiede zwischen den Folds sagen, wie weit den Kennzahlen zu trauen ist.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip-Datensatz&lt;/b&gt;: der von „Trainingschips exportieren“ erzeugte Ordner. Folds lassen sich dort bilden oder hier mit &lt;b&gt;Folds&lt;/b&gt;: Üblich ist 5. Alle übrigen Optionen sind die von „Segmentierungsmodell trainieren“, für jeden Fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Abschließendes Modell&lt;/b&gt;: ein weiteres Training auf allen Chips, dessen Genauigkeit etwa die der Folds ist.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Ein &lt;b&gt;Ordner&lt;/b&gt; mit den Modellen. &lt;b&gt;Mittlere IoU&lt;/b&gt; aller Chips zusammen, das &lt;b&gt;Mittel&lt;/b&gt; über die Folds und seine &lt;b&gt;Standardabweichung&lt;/b&gt;. &lt;b&gt;Bericht&lt;/b&gt;: die Tabelle der Folds und die Genauigkeit jeder Klasse.&lt;/p&gt;&lt;p&gt;Ein abgebrochener Lauf geht mit dem Fold weiter, in dem er war, wenn er mit demselben Ordner erneut gestartet wird.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;So lange wie ein Training je Fold und noch eines für das abschließende Modell.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>Chips importieren</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>Macht aus Bild- und Labeldateien, die ein anderes Programm geschrieben hat, einen Chip-Datensatz.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>Deep Learning,Segmentierung,Trainingsdaten,Kacheln,Patches,Masken,esri</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Ordner der Bilder</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>Ordner der Labels</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>Klassentabelle</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>Name der Klasse 0</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>Zu ignorierende Labelwerte</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>Chipgröße (Pixel, 0 = die der Dateien)</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>Umgebung installieren</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Installiert, repariert oder entfernt PyTorch für Pixelwise, getrennt von den Paketen von QGIS.</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,Setup,Abhängigkeiten,Pakete,conda,venv,deinstallieren,uninstall</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>Ordner mit Wheels, für die Installation ohne Internet</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>Vorhandenes Python, für die Aktion „use“</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Ja, ausführen</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>Python, das den Rechenprozess ausführt</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Jetzt installieren…</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>Polygone: kleinster Fleck (Pixel, 0 = alle)</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>Polygone: Durchgänge beim Glätten</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>Polygone: Löcher füllen unter (m²)</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>Polygone: kleinste Fläche (m²)</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>Polygone: vereinfachen um (Pixel)</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>Polygone: Klassen mit rechten Winkeln (Werte)</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>Polygone: Klassen ohne Polygone (Werte)</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>Pixelwise kann nicht geladen werden ({reason}). „Umgebung prüfen“ sagt, was zu tun ist.</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>Fertig.</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>Wird beendet: Die bisher beste Epoche wird geschrieben.</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>Das Training wird vorbereitet.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Epoche {epoch} von {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>Fold {fold} von {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>beste mittlere IoU {iou:.3f} in Epoche {epoch}</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>Chips/s</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>Lernrate {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu erledigen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>Formular einer Genauigkeitsstichprobe</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>(nicht entschieden)</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>Was wirklich da ist</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>Chips in {folder}</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>Klassen von {raster}</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>Wahrscheinlichkeiten von {raster}</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>Unsicherheit von {raster}</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>Konfidenz von {raster}</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>Klassenpolygone von {raster}</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>Wo labeln in {raster}</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>Karte von {raster}</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>Fehler von {map}</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>Fehler einer Klasse von {map}</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>Objekte von {map}</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>Genauigkeit von {map}</translation>
        </message>
        <message>
            <source>found</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>übersehen</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>fälschlich gefunden</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>Mittlere Unsicherheit</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>Verwechselte Klasse</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>mit Klasse</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>Anteil beider an der Unsicherheit</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>Anteil mit Daten</translation>
        </message>
        <message>
            <source>training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilmenge</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Szene</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Drehung</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>Gewichte des Encoders</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>Netz: mit dieser Modelldatei weitermachen</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>Netz: Umgang mit dem Encoder</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>Netz: Epochen mit eingefrorenem Encoder am Anfang</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>Netz: Anteil der Lernrate für den Encoder</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>Netz: Attention im Decoder (scSE)</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>Netz: Basisfilter, ohne Encoder</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>Netz: Deep Supervision</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>Augmentierung: wie Chips variiert werden</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>Augmentierung: Operationen ein und aus</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>Augmentierung: stattdessen eigene Pipeline</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>Pipelines von albumentations</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>Augmentierung: Kanäle für Rot, Grün und Blau</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>Verlust: zu minimierende Funktion</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>Verlust: Label Smoothing</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>Verlust: Gamma von focal</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>Verlust: Alpha von Tversky, für Fehlalarme</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>Verlust: Beta von Tversky, für Übersehenes</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>Verlust: Gewicht von unified focal</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>Verlust: Delta von unified focal</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>Verlust: Gamma von unified focal</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>Verlust: w0, das Gewicht schmaler Lücken (0 = keines)</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>Verlust: Sigma, die Breite solcher Lücken (Pixel)</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>Seltene Klassen: Gewichte der Klassen</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>Seltene Klassen: die Gewichte bei „given“</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>Seltene Klassen: Auswahl der Chips</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>Schritte: Batchgröße (0 = die größte, die passt)</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>Schritte: Batches je Schritt</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>Schritte: Lernrate (0 = ermittelt)</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>Schritte: Optimierer</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>Schritte: Weight Decay</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>Schritte: Momentum von sgd</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>Schritte: Verlauf der Lernrate</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>Schritte: Anteil des Warm-ups</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>Schritte: größter Gradient (0 = unbegrenzt)</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>Schritte: Abklingfaktor gemittelter Gewichte (0 = keine)</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>Ende: beste Epoche bestimmt nach</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>Ende: stoppen nach Epochen ohne Verbesserung (0 = nie)</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>Ende: Zeit für das Training (Minuten, 0 = unbegrenzt)</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>Prozesse, die Chips vorbereiten (-1 = automatisch)</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>Segmentierungsmodell trainieren</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>Trainiert ein Netz mit einem Chip-Datensatz und behält die beste Epoche als Modelldatei.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>Deep Learning,Segmentierung,neuronales Netz,neural network,unet,pytorch,Training</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>Fold für die Validierung (0 = die eigenen Teilmengen der Chips)</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>Ordner für TensorBoard und eine Tabelle der Epochen</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Verlust je Epoche</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>IoU der Validierung je Epoche</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>Ein Validierungschip: Bild, Label und die Klassen, die das Netz findet.</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>Beenden (Bestes behalten)</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>Beendet das Training jetzt und schreibt das Modell der bisher besten Epoche.</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>Abbrechen (verwerfen)</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>Beendet das Training jetzt und liefert kein Modell.</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was.</source>
            <translation>Seit dem Start von QGIS wurde kein Training gestartet.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>Klassen vektorisieren</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>Macht aus einem Klassenraster beliebiger Größe saubere Polygone mit gemeinsamen Grenzen.</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>vektorisieren,polygonize,Umriss,vereinfachen,glätten,Gebäude,footprints,Landbedeckung,land cover</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>Anzahl der Polygone</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>Kanäle nach Namen wählen</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>Zahlen schreiben wie 1,2,4 oder 1-4.</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>Es gibt keinen Kanal {number}; der letzte ist {last}.</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>Nach Namen wählen…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>Die zu verwendenden Kanäle ankreuzen. Zum Ändern der Reihenfolge ziehen.</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>Eine Datei mit Gewichten</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>Wert in den Labels</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>Klassennummer</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Klassenname</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>Ein Häkchen bedeutet, dass ein Wert in den Labels verwendet wird; ohne Häkchen werden seine Pixel ignoriert. Mehrere Werte werden zu einer Klasse, wenn sie dieselbe Nummer haben. Nummern gehen von 0 (Hintergrund) bis 255.</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>Aus den Labels lesen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>Laden…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>Wie in den Labels gefunden</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>Klassen…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>Die Klassen aus den Labels lesen und ändern</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>Eine Datei mit einer Klassentabelle</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n Klasse: {names}</numerusform>
                <numerusform>%n Klassen: {names}</numerusform>
            </translation>
        </message>
    </context>
</TS>
