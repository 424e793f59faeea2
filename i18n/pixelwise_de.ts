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
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} hat keine Dateiendung; geschrieben werden können Dateien mit {allowed}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} hat die Dateiendung {suffix}; geschrieben werden können Dateien mit {allowed}.</translation>
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
            <source>Number of warnings</source>
            <translation>Anzahl der Warnungen</translation>
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
            <source>as the other layer has it</source>
            <translation>wie im anderen Layer</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>eine eigene Klasse mit dem Wert 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>unbekannt, nicht mitgezählt</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>wie im Raster</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 Bit, jeder Kanal gestreckt</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>was zuletzt gezeichnet wird, wie auf der Karte</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>die Klasse, die in der Klassentabelle zuerst steht</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>das kleinste Objekt</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>in einem Gitter über das ganze Raster</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>an zufälligen Stellen</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>je einer mittig auf jedem Label</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>die letzten Chips werden nach innen verschoben</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>aufgefüllt mit Pixeln, die nicht zählen</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>überstehende Chips werden weggelassen</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>alle mit mindestens einem Pixel, das zählt</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>nur die mit Labels</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>nach Ordnern oder Listen, sonst zufällig</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>Blöcke benachbarter Chips, für ehrliche Kennzahlen</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>Chip für Chip zufällig; wo Chips überlappen, sickert Wissen durch</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>Polygone eines eigenen Layers</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>ganze Raster, wenn weitere hinzukommen</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>alle für das Training</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>alle für die Validierung</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>alle für den Test</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>GeoTIFFs, die jedes Programm öffnet</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>PNGs: 8 Bit und 1, 3 oder 4 Kanäle</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>eine einzige HDF5-Datei: für sehr viele Chips</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net, ein guter Anfang für alles</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++, langsamer und etwas genauer</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet, schnell</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer, für Vision-Transformer</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>das U-Net von 2015</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN, das kleinste</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>wird mit dem Rest trainiert</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>bleibt, wie er ist; braucht vorher gelernte Gewichte</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>nur die letzte Spalte ergibt die Klassen</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>das Mittel aller Spalten</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>weniger Spalten für die Karte, was schneller ist</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>Chips, wie sie sind</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>gedreht und gespiegelt</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>auch größer und kleiner, heller und dunkler</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>auch beliebige Winkel, Farben, Schatten, Unschärfe und Rauschen; für viele Epochen</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>Kreuzentropie und Dice: passt meistens</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>Kreuzentropie</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>binäre Kreuzentropie, für zwei Klassen</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>Focal Loss: achtet auf Schwieriges</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>Unified Focal: für sehr seltene Klassen</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>alle Klassen gleich</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>nach dem Kehrwert der Häufigkeit (stark)</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>nach dem Median der Häufigkeiten</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>nach der effektiven Anzahl der Pixel (mild)</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>die unten angegebenen</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>jeder einmal je Epoche</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>die mit seltenen Klassen öfter</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD mit Momentum</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>Warm-up, dann abwärts entlang einer Kosinuskurve</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>einmal hinauf und wieder weit hinunter</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>abwärts nach einer Potenz, wie bei DeepLab</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>abwärts, wenn nichts mehr besser wird</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>gleichbleibend nach dem Warm-up</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>mittlere IoU der Klassen</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>mittleres F1 der Klassen</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>Anteil richtiger Pixel</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>kleinster Validierungsverlust</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>das Beste, was dieser Rechner hat</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>die erste NVIDIA-GPU</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>die zweite NVIDIA-GPU</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>die Apple-GPU</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>der Build des Python Package Index</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>die schnellste, die auf diesem Gerät richtig rechnet</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 Bit: genau und langsam</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 Bit (halbe Genauigkeit), auf GPUs</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>Drehen um 90° und Spiegeln</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>Drehen um beliebige Winkel</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>Vergrößern und Verkleinern</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>Unschärfe</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>Schärfen</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>vertauschte Kanäle</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>weggelassene Kanäle</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>große Schatten</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>mit: {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>ohne: {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>sie gehen ineinander über</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>nur die Mitte jedes Fensters zählt</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>jedes Fenster einmal</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>gespiegelt: dauert viermal so lange</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>gedreht und gespiegelt: dauert achtmal so lange</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>in Schritten von 1/255: kleine Dateien</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>wie sie sind</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>aus den Wahrscheinlichkeiten aller Klassen</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>wie nahe die zweite Klasse kommt</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>Umrisse der Klassen</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>ein Kanal je Klasse</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>Wahrscheinlichkeit der gewählten Klasse</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>wie unsicher das Modell ist</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>Fenster, die als Nächstes zu digitalisieren sind</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>Bericht mit der Fläche jeder Klasse</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>zufällig, in jeder Klasse der Karte</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>zufällig, überall gleich</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>nicht zufällig: keine Flächenschätzungen</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>Name, sonst Wert</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>in jeder Klasse gleich viele</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>nach der Fläche der Klassen</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>nach Fläche und erwarteter Genauigkeit (Neyman)</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>die Umgebung anlegen oder damit weitermachen</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>reparieren, was beschädigt ist</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>die Umgebung entfernen</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>ein vorhandenes Python verwenden</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>die Tabelle {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} ist keine Tabelle; benötigt wird eine CSV-, JSON- oder Tabellendatei oder eine Tabelle.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} ist weder eine Datei noch eine Tabelle des Projekts; benötigt wird eine CSV-, JSON- oder Tabellendatei oder eine Tabelle.</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>{path} konnte nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}: Die Tabelle {name!r} konnte nicht gelesen werden: {error}</translation>
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
            <source>Rasters: show them to the network with the model's pixel size</source>
            <translation>Raster: dem Netz in der Pixelgröße des Modells zeigen</translation>
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
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT: Es wurde nichts angegeben; benötigt wird ein Rasterordner.</translation>
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
            <source>Precision of numbers</source>
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
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL: Es wurde nichts angegeben; benötigt wird eine Datei, die „Segmentierungsmodell trainieren“ erzeugt hat.</translation>
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
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}: {field!r} wurde angegeben, aber {layer!r} ist ein Raster und hat keine Felder; leer lassen.</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}: Es wurde nichts angegeben, aber Punkte brauchen ein Feld mit ihrer Klasse; die Felder von {layer!r} sind: {names}.</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>benötigt werden Polygone oder ein Klassenraster.</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>benötigt werden Polygone, Punkte oder ein Klassenraster.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}: Aus {given!r} lässt sich kein Layer öffnen; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}: {layer!r} ist eine Tabelle ohne Geometrien; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}: Der Layer {layer!r} hat den Geometrietyp {found}; {needed}</translation>
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
            <source>Random seed</source>
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
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}: {folder} ist eine Datei; benötigt wird ein Ordner.</translation>
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
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON: Es wurde nichts angegeben; ACTION use braucht das Python einer Umgebung mit torch oder den Ordner der Umgebung.</translation>
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
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}: Aus {given!r} lässt sich kein Layer öffnen; benötigt werden Polygone oder ein Raster.</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>Klassen, die in der Darstellung von {layer!r} ausgeschaltet sind, werden nicht verwendet: {names}.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_POLYGONS wird nicht verwendet, weil SPLIT_BY „{choice}“ ist.</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>Abgebrochen: Das Modell wurde verworfen.</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>Die zu bewertende Karte: ein Klassenraster aus einem beliebigen Programm oder Polygone mit einem Klassenfeld. Besteht die Referenz aus Punkten, können es dieselben Punkte sein, mit einem Feld für die kartierte Klasse.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Feld mit der Klasse der Karte. Leer: das Feld der kategorisierten Darstellung des Layers, sonst bilden alle Polygone eine Klasse mit dem Namen des Layers. Raster haben keines.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>Für Polygone der Karte oder der Referenz. background: Was außerhalb liegt, ist Klasse 0; es muss also jedes Polygon gezeichnet sein. ignore: Dort ist nichts bekannt, und es zählt nicht. auto: background, wenn der andere Layer eine Klasse 0 (oder Punkte der Klasse background) hat oder wenn beide Polygone einer einzigen Klasse sind.</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vergleicht eine Karte mit dem, was wirklich da ist, und sagt, wie richtig sie ist: eine Konfusionsmatrix, daraus alle üblichen Kennzahlen, ein Bericht und eine Karte der Fehler. Raster dürfen beliebig groß sein.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Karte&lt;/strong&gt;: ein Klassenraster oder Polygone. &lt;strong&gt;Referenz&lt;/strong&gt;: ein Raster, Polygone oder Punkte. Eine Referenz, mit der das Modell trainiert wurde, oder Chips direkt daneben lassen die Karte besser aussehen, als sie ist.&lt;/p&gt;&lt;h3&gt;Welche Referenz&lt;/h3&gt;&lt;p&gt;Für eine Zahl in einer Veröffentlichung mit „Genauigkeitsstichprobe erstellen“ zufällige Punkte ziehen, jeden ansehen, ohne auf die Karte zu schauen, und eintragen, was zu sehen ist. Aus solchen Punkten schätzt der Bericht auch die wahre Fläche jeder Klasse und gibt Intervalle an, in denen Genauigkeit und Fläche mit 95 % Konfidenz liegen (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Bericht&lt;/strong&gt;: eine Webseite zum Lesen und Drucken. &lt;strong&gt;Fehlerkarte&lt;/strong&gt;: wo die Karte richtig ist und was sie womit verwechselt. &lt;strong&gt;Fehler einer Klasse&lt;/strong&gt;: was übersehen und was fälschlich gefunden wurde. &lt;strong&gt;Konfusionsmatrix&lt;/strong&gt; und &lt;strong&gt;Kennzahlen&lt;/strong&gt;: Dateien. Gesamtgenauigkeit, mittlere IoU, Kappa und Makro-F1 sind Ausgaben für Modelle und Skripte; ist eine nicht definiert, bleibt sie leer.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Bei Punkten Sekunden, sonst etwa so lange, wie das Lesen beider Layer dauert.&lt;/p&gt;</translation>
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
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Seltene Klassen bekommen auf jeden Fall mindestens so viele Punkte; mit 25 bis 50 lässt sich über jede Klasse etwas sagen.</translation>
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
            <translation>Welcher Teil jeder kartierten Klasse wahrscheinlich richtig ist, zum Beispiel forest=0.9; grass=0.7, nach Name oder Wert; 0,8, wo nichts angegeben ist. Für die optimale Aufteilung und für die Anzahl der Punkte.</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zieht auf einer Karte Klasse für Klasse zufällige Punkte, zu denen ein Mensch sagt, was wirklich da ist. „Genauigkeit bewerten“ schätzt daraus, wie richtig die ganze Karte ist, und die wahren Flächen ihrer Klassen, mit Konfidenzintervallen.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Karte&lt;/strong&gt;: ein Klassenraster beliebiger Größe oder Polygone mit einem Klassenfeld. Die Punkte liegen in der Mitte von Pixeln, wo die Karte eine Klasse hat, und im &lt;strong&gt;Gebiet&lt;/strong&gt;. Bei einer Karte nur von Gebäuden oder Bäumen für den Bereich außerhalb der Polygone &lt;strong&gt;background&lt;/strong&gt; wählen: Punkte in Gebäuden finden kein Gebäude, das fehlt.&lt;/p&gt;&lt;h3&gt;Wie viele Punkte&lt;/h3&gt;&lt;p&gt;Ihre Anzahl angeben oder 0 und den gewünschten &lt;strong&gt;Standardfehler&lt;/strong&gt;. &lt;strong&gt;proportional&lt;/strong&gt; passt für die meisten Karten, mit einer &lt;strong&gt;Mindestanzahl je Klasse&lt;/strong&gt; von 25 bis 50 Punkten, damit seltene Klassen nicht vergessen werden; &lt;strong&gt;optimal&lt;/strong&gt; braucht eine Vorstellung von der Genauigkeit jeder Klasse. Das Protokoll sagt, welcher Fehler zu erwarten ist.&lt;/p&gt;&lt;h3&gt;Ausfüllen&lt;/h3&gt;&lt;p&gt;Den Bearbeitungsstatus umschalten und die Attributtabelle in der Formularansicht öffnen oder Punkte mit „Objekte abfragen“ anklicken. Aus der Liste wählen, was wirklich da ist, anhand besserer Bilder oder vor Ort. Das Formular zeigt nicht, was die Karte sagt, und die Punkte kommen in zufälliger Reihenfolge, damit niemand beeinflusst wird. Punkte, die sich nicht entscheiden lassen, bleiben leer und zählen nicht. Ringe werden blau, wenn sie erledigt sind. Eine Datei, die jemand auszufüllen begonnen hat, wird nicht überschrieben.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Stichprobe&lt;/strong&gt;: ein GeoPackage mit &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (leer) und &lt;code&gt;weight&lt;/code&gt;, den Quadratmetern, für die ein Punkt steht. Das Formular ist darin gespeichert.&lt;/p&gt;&lt;h3&gt;Danach&lt;/h3&gt;&lt;p&gt;„Genauigkeit bewerten“ mit derselben Karte und demselben Gebiet starten, diesem Layer als Referenz, dem Feld &lt;code&gt;reference&lt;/code&gt; und der Auswahl &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Wenige Sekunden für 10.000 × 10.000 Pixel: Die Karte wird einmal gelesen und dort, wo Punkte liegen, noch einmal.&lt;/p&gt;&lt;p&gt;Nach Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Schneidet Raster und Labels in kleine quadratische Bilder, die Chips, aus denen ein Segmentierungsnetz lernt.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: Bilder mit beliebig vielen Kanälen, mit 8 oder 16 Bit oder Fließkommazahlen. Bei mehreren Rastern gibt das erste das Pixelgitter vor. Pixel ohne Daten bleiben überall außen vor.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: Polygone, Linien oder Punkte der Klassen oder ein Raster mit Klassenwerten. Sie dürfen ein anderes KBS, noch nicht gespeicherte Änderungen und einen Filter haben. Ist ihre Darstellung nach dem &lt;strong&gt;Klassenfeld&lt;/strong&gt; kategorisiert, gibt sie den Klassen Namen, Farben und Reihenfolge; ausgeschaltete Kategorien werden ignoriert. &lt;strong&gt;Weitere Labels&lt;/strong&gt; nehmen weitere Layer auf, zum Beispiel einen je Klasse.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Klassentabelle&lt;/strong&gt;: Wo Namen falsch geschrieben sind oder mehrere Werte eine Klasse bilden, eine Tabelle anlegen.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Gelabeltes Gebiet&lt;/strong&gt;: angeben, wenn nur Teile des Rasters gelabelt sind. Sind die Labels verstreute Stichproben, stattdessen &lt;strong&gt;Pixel ohne Label&lt;/strong&gt; auf &lt;i&gt;ignore&lt;/i&gt; setzen.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chipgröße&lt;/strong&gt;: 256 passt für die meisten Objekte. &lt;strong&gt;Anteil für die Validierung&lt;/strong&gt;: Diese Chips liegen in eigenen Blöcken, haben kein Pixel mit den anderen gemeinsam und dienen nie zum Training.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip-Datensatz&lt;/strong&gt;: ein Ordner mit Bildern, Labels und ihrer Beschreibung, für „Segmentierungsmodell trainieren“; mehrere Raster lassen sich nacheinander zu einem Datensatz &lt;strong&gt;hinzufügen&lt;/strong&gt;. &lt;strong&gt;Chip-Umrisse&lt;/strong&gt;: die Chips als Polygone mit dem Anteil jeder Klasse. &lt;strong&gt;Bericht&lt;/strong&gt;: vor dem Training ansehen. &lt;strong&gt;Anzahl der Chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Einige Hundert Chips je Sekunde: Sekunden für ein Bild von 4000 × 4000 Pixeln.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Macht aus Bild- und Labeldateien, die ein anderes Programm geschrieben hat, einen Chip-Datensatz, wo möglich ohne sie zu kopieren.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ordner der Bilder&lt;/strong&gt; und &lt;strong&gt;Ordner der Labels&lt;/strong&gt;: Dateien mit gleichen Namen, zum Beispiel &lt;i&gt;images/a.tif&lt;/i&gt; und &lt;i&gt;labels/a.png&lt;/i&gt;. Labels haben einen Kanal mit Klassenwerten; auch die Classified Tiles von ArcGIS lassen sich lesen. Alle Bilder müssen dieselben Kanäle haben.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Klassentabelle&lt;/strong&gt;: gibt den Labelwerten Namen und Farben.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Aufteilen nach&lt;/strong&gt;: Gibt es Ordner oder Listen namens train, val und test, so gelten diese.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip-Datensatz&lt;/strong&gt;: ein Ordner mit einer Beschreibung der Chips, für „Segmentierungsmodell trainieren“. Lassen Sie die Dateien, wo sie sind, solange Sie ihn verwenden. &lt;strong&gt;Chip-Umrisse&lt;/strong&gt;: die Chips als Polygone mit dem Anteil jeder Klasse. &lt;strong&gt;Bericht&lt;/strong&gt;: vor dem Training ansehen. &lt;strong&gt;Anzahl der Chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Einige Hundert Chips je Sekunde: Jede Datei wird für die Statistik einmal gelesen.&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Jedes Pixel bekommt die häufigste Klasse in einem Quadrat dieser Seitenlänge um es herum: ruhigere Grenzen. 5 ist sanft, 15 stark.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>So viele Fenster werden umrissen, wo das Netz am unsichersten ist. 20 sind ein bis zwei Stunden Arbeit.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gibt jedem Pixel eines Rasters mit einem trainierten Modell seine Klasse. Das Raster darf beliebig groß sein: Es wird in Fenstern berechnet, die ineinander übergehen, sodass keine Nähte zu sehen sind, und nie als Ganzes im Speicher gehalten.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: mit denselben Kanälen und etwa derselben Pixelgröße wie die Trainingsraster; bei anderen Pixeln &lt;strong&gt;dem Netz in der Pixelgröße des Modells zeigen&lt;/strong&gt; wählen. &lt;strong&gt;Modelldatei&lt;/strong&gt;: von „Segmentierungsmodell trainieren“ erzeugt. Beide werden vor dem Lauf verglichen. Ein Kartendienst braucht eine &lt;strong&gt;Pixelgröße&lt;/strong&gt; und eine &lt;strong&gt;Ausdehnung&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Gebiet&lt;/strong&gt; und &lt;strong&gt;Ausdehnung&lt;/strong&gt; begrenzen, was klassifiziert wird.&lt;/p&gt;&lt;h3&gt;Bessere Karten&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mittel über gedrehte und gespiegelte Fenster&lt;/strong&gt; und &lt;strong&gt;weitere Modelle&lt;/strong&gt; ergeben beständigere Karten und dauern länger. &lt;strong&gt;Kleinster Fleck&lt;/strong&gt; und &lt;strong&gt;Mehrheitsfilter&lt;/strong&gt; entfernen Sprenkel.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Klassenraster&lt;/strong&gt;: mit Namen und Farben der Klassen. Pixel, die im Raster keine Daten haben, haben auch hier keine. &lt;strong&gt;Klassenpolygone&lt;/strong&gt;: Nachbarn berühren sich ohne Lücken; Löcher, kleine Polygone und Ecken lassen sich entfernen. &lt;strong&gt;Wahrscheinlichkeiten&lt;/strong&gt;: ein Kanal je Klasse. &lt;strong&gt;Konfidenz&lt;/strong&gt;, &lt;strong&gt;Unsicherheit&lt;/strong&gt; und &lt;strong&gt;Wo als Nächstes labeln&lt;/strong&gt; zeigen, was man sich ansehen sollte. &lt;strong&gt;Tabelle der Klassenflächen&lt;/strong&gt;: eine Webseite.&lt;/p&gt;&lt;h3&gt;Wenn der Lauf unterbrochen wird&lt;/h3&gt;&lt;p&gt;Fertige Teile werden neben der Ausgabe aufbewahrt. Derselbe Lauf geht von dort aus weiter.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen mit dem voreingestellten Netz, auf einer GPU um ein Vielfaches schneller.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sieht sich alles an, was Pixelwise braucht, und sagt zu allem, was fehlt oder nicht funktioniert, was zu tun ist: Versionen von QGIS, Qt, Python, GDAL und den Paketen des Rechenprozesses, die Grafikkarten mit Treiber und freiem Speicher, Platz auf den Datenträgern. Ein Selbsttest baut ein kleines Netz, trainiert es einen Schritt lang und macht eine Vorhersage.&lt;/p&gt;&lt;p&gt;Sinnvoll nach einer Installation, wenn ein Algorithmus meldet, dass kein Python gefunden wurde, wenn eine Grafikkarte nicht genutzt wird und bevor Sie einen Fehler melden. Funktioniert auch dort, wo die anderen Algorithmen es nicht tun.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Selbsttest&lt;/strong&gt;: eingeschaltet lassen, außer wenn der Rechner dabei hängen bleibt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Bericht&lt;/strong&gt;: eine Webseite; dieselben Zeilen stehen im Protokoll. Ihr Heimatverzeichnis erscheint als ~ und Ihr Name als USER. &lt;strong&gt;Alles funktioniert&lt;/strong&gt; ist 1 oder 0, &lt;strong&gt;Fehler&lt;/strong&gt; und &lt;strong&gt;Warnungen&lt;/strong&gt; zählen die Zeilen, um die Sie sich kümmern müssen; auch die Versionen und Geräte sind Ausgaben, für Skripte.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Zehn bis dreißig Sekunden, das meiste davon zum Laden von PyTorch; beim ersten Mal nach einer Installation eine Minute.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Gibt jedem Pixel aller Raster eines Ordners seine Klasse, ein Raster nach dem anderen, und fügt die Karten zu einem Layer zusammen.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasterordner&lt;/strong&gt;: GeoTIFF und andere Dateien; ihre Namen lassen sich auf ein Muster beschränken. &lt;strong&gt;Modelldatei&lt;/strong&gt;: von „Segmentierungsmodell trainieren“ erzeugt. Alle übrigen Optionen sind die von „Raster klassifizieren“.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ordner der Klassenraster&lt;/strong&gt;: ein Klassenraster zu jedem Raster, unter demselben Namen, und was Sie außerdem gewählt haben. &lt;strong&gt;Alle Klassenraster als eines&lt;/strong&gt;: ein virtuelles Raster, joined.vrt, das in das Projekt geladen wird; dafür müssen alle Raster dasselbe KBS haben.&lt;/p&gt;&lt;h3&gt;Wenn der Lauf unterbrochen oder wiederholt wird&lt;/h3&gt;&lt;p&gt;Vollständige Karten bleiben erhalten: Derselbe Lauf geht mit dem nächsten Raster weiter und klassifiziert nur, was neu ist oder sich geändert hat. Ein Raster, das sich nicht klassifizieren lässt, hält die anderen nicht auf; am Ende schlägt der Lauf fehl und nennt es.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;So lange wie „Raster klassifizieren“ für alle zusammen: ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen mit dem voreingestellten Netz, auf einer GPU um ein Vielfaches schneller.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Installiert, womit Pixelwise rechnet, vor allem PyTorch, in einer eigenen Umgebung in Ihrem Benutzerprofil. Zu den Paketen von QGIS kommt nichts hinzu, und QGIS selbst lädt nie etwas davon. Dasselbe geht im Bedienfeld Raster ▸ Pixelwise ▸ Umgebung.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Aktion&lt;/strong&gt;: installieren, reparieren, deinstallieren oder ein eigenes Python verwenden. &lt;strong&gt;Gerät&lt;/strong&gt;: auf auto lassen, dann wird der Build von PyTorch gewählt, der zu Ihrer Grafikkarte passt. &lt;strong&gt;Ordner mit Wheels&lt;/strong&gt;: um ohne Internet zu installieren. &lt;strong&gt;Ja, ausführen&lt;/strong&gt;: Ohne dies sagt der Lauf nur, wie viel heruntergeladen würde.&lt;/p&gt;&lt;p&gt;Ein abgebrochener oder fehlgeschlagener Lauf geht beim nächsten Start dort weiter. Verwendet wird der Proxy aus Einstellungen ▸ Optionen ▸ Netzwerk.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Der Pfad von &lt;strong&gt;Python&lt;/strong&gt;, die Version von &lt;strong&gt;PyTorch&lt;/strong&gt; und die &lt;strong&gt;Geräte&lt;/strong&gt;, auf denen es rechnet.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Drei bis dreißig Minuten: 0,5 GB herunterzuladen ohne Grafikkarte, 2,5 bis 3,5 GB für eine NVIDIA-Karte. Für eine Schätzung ohne das Ja starten.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Vom Bild zur Karte in einem Zug: schneidet Trainingschips aus einem Raster und seinen Labels, trainiert damit ein Netz, klassifiziert damit ein Raster und umreißt die Klassen.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Trainingsraster&lt;/strong&gt;, &lt;strong&gt;Labels&lt;/strong&gt; und ihr &lt;strong&gt;Klassenfeld&lt;/strong&gt;; das &lt;strong&gt;zu klassifizierende Raster&lt;/strong&gt;, das dasselbe sein darf; und wie viele &lt;strong&gt;Epochen&lt;/strong&gt; trainiert wird.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Die &lt;strong&gt;Modelldatei&lt;/strong&gt;, das &lt;strong&gt;Klassenraster&lt;/strong&gt; und die &lt;strong&gt;Klassenpolygone&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Die meiste Zeit braucht das Training: einige Minuten für hundert Chips auf zwei Prozessorkernen, ein Zehntel davon auf einer GPU.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;strong&gt;Kopie bearbeiten&lt;/strong&gt; wählen.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Klassifiziert jedes Raster eines Ordners mit einem trainierten Modell, fügt die Karten zu einer zusammen und umreißt die Klassen über die Grenzen der Raster hinweg.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Der &lt;strong&gt;Rasterordner&lt;/strong&gt;, alle Raster mit demselben KBS, und die &lt;strong&gt;Modelldatei&lt;/strong&gt;. &lt;strong&gt;Kleinstes Polygon&lt;/strong&gt; und &lt;strong&gt;Vereinfachen um&lt;/strong&gt; ergeben Polygone, mit denen es sich leichter arbeiten lässt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Der &lt;strong&gt;Ordner der Klassenraster&lt;/strong&gt; mit einer Karte zu jedem Raster und joined.vrt, das alle als eines zeigt, und die &lt;strong&gt;Klassenpolygone&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen, auf einer GPU um ein Vielfaches schneller. Bei einem erneuten Lauf werden nur neue und geänderte Raster klassifiziert.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;strong&gt;Kopie bearbeiten&lt;/strong&gt; wählen.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trainiert ein Netz außerhalb eines Testgebiets, das zurückgehalten wird, klassifiziert dieses Gebiet und vergleicht die Karte mit den Labels dort. Die Kennzahlen sagen, wie gut das Netz ist, wo es nie gelernt hat.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Das &lt;strong&gt;Raster&lt;/strong&gt;, &lt;strong&gt;Labels&lt;/strong&gt; für das ganze Raster und ihr &lt;strong&gt;Klassenfeld&lt;/strong&gt;. &lt;strong&gt;Testgebiet&lt;/strong&gt;: Polygone, die Sie um einen Teil dessen gezeichnet haben, was gelabelt ist, zum Beispiel um ein Fünftel; es sollte alle Klassen enthalten. Wählen, was &lt;strong&gt;Pixel ohne Label&lt;/strong&gt; sind: background, wenn alles gelabelt wurde, was da ist, sonst ignore.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Der &lt;strong&gt;Bericht&lt;/strong&gt; mit Konfusionsmatrix und Kennzahlen, die &lt;strong&gt;Fehlerkarte&lt;/strong&gt;, das &lt;strong&gt;Klassenraster&lt;/strong&gt; des Testgebiets und die &lt;strong&gt;Modelldatei&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Die meiste Zeit braucht das Training: einige Minuten für hundert Chips auf zwei Prozessorkernen, ein Zehntel davon auf einer GPU.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;strong&gt;Kopie bearbeiten&lt;/strong&gt; wählen.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Der Anfang des aktiven Lernens: klassifiziert ein Raster, umreißt die Fenster, in denen das Modell am unsichersten ist, und liefert das, was es dort zu sehen meint, als Polygone, die Sie korrigieren. Damit geht es im Modell „Aktives Lernen: nächste Runde“ weiter.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Das &lt;strong&gt;Raster&lt;/strong&gt;, die &lt;strong&gt;Modelldatei&lt;/strong&gt; und die &lt;strong&gt;Anzahl der Fenster&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Zu labelnde Fenster&lt;/strong&gt;: Nummer 1 ist das unsicherste. &lt;strong&gt;Zu korrigierende Labels&lt;/strong&gt;: die Karte in diesen Fenstern; Grenzen verschieben, &lt;strong&gt;class&lt;/strong&gt; ändern, löschen und zeichnen, bis alles stimmt. Als Datei speichern. &lt;strong&gt;Klassenraster&lt;/strong&gt;: die ganze Karte.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Ein bis zwei Millionen Pixel je Sekunde auf zwei Prozessorkernen, auf einer GPU um ein Vielfaches schneller.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;strong&gt;Kopie bearbeiten&lt;/strong&gt; wählen.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Eine Runde aktives Lernen: Was Sie gelabelt haben, kommt zu den Chips hinzu, das Modell lernt aus allen weiter, das Raster wird mit dem neuen Modell klassifiziert, und die Fenster, in denen dieses am unsichersten ist, labeln Sie für die nächste Runde. Die ersten Fenster kommen aus „Aktives Lernen: wo zuerst labeln“.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;Das &lt;strong&gt;Raster&lt;/strong&gt;; der &lt;strong&gt;Chip-Datensatz&lt;/strong&gt;, mit dem das Modell trainiert wurde und zu dem Chips hinzukommen; die &lt;strong&gt;Modelldatei&lt;/strong&gt;; die korrigierten &lt;strong&gt;Labels&lt;/strong&gt; mit ihrem &lt;strong&gt;Klassenfeld&lt;/strong&gt;; und die &lt;strong&gt;gelabelten Fenster&lt;/strong&gt;, in denen alles gelabelt ist, was zu labeln war. &lt;strong&gt;Pixel ohne Label&lt;/strong&gt; müssen dasselbe sein wie beim Erstellen der Chips.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Eine neue &lt;strong&gt;Modelldatei&lt;/strong&gt; und ein neues &lt;strong&gt;Klassenraster&lt;/strong&gt; sowie &lt;strong&gt;zu labelnde Fenster&lt;/strong&gt; und &lt;strong&gt;zu korrigierende Labels&lt;/strong&gt; für die nächste Runde.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;So lange wie das Training des ersten Modells oder kürzer: einige Minuten für hundert Chips auf zwei Prozessorkernen, ein Zehntel davon auf einer GPU.&lt;/p&gt;&lt;p&gt;Um die Schritte zu ändern, in den Verarbeitungswerkzeugen mit der rechten Maustaste auf das Modell klicken und &lt;strong&gt;Kopie bearbeiten&lt;/strong&gt; wählen.&lt;/p&gt;</translation>
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
            <source>The field with the class: “class” in the labels to correct.</source>
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
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>Wie weit sich Grenzen verschieben dürfen, um Stützpunkte einzusparen, in Pixeln, zum Beispiel 1. Nachbarn teilen ihre Grenzen weiterhin.</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Macht aus einem Klassenraster Polygone, entlang der Kanten seiner Pixel oder mit ruhigeren Umrissen. Nachbarn berühren sich ohne Lücken und Überlappungen, was auch immer mit ihren Grenzen geschieht. Das Raster darf beliebig groß sein.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Klassenraster&lt;/strong&gt;: aus „Raster klassifizieren“ oder einem beliebigen anderen Programm. Namen und Farben kommen aus seiner Attributtabelle, den Kategorienamen und der Palette. Pixel ohne Daten bekommen kein Polygon. &lt;strong&gt;Konfidenz&lt;/strong&gt;: ein Raster, dessen Mittel jedes Polygon bekommt.&lt;/p&gt;&lt;h3&gt;Ruhigere Polygone&lt;/h3&gt;&lt;p&gt;Dies geschieht in dieser Reihenfolge: Flecken aus wenigen Pixeln gehen an ihre Nachbarn, kleine Löcher werden gefüllt, Grenzen werden vereinfacht und geglättet oder bekommen rechte Winkel, kleine Polygone werden ausgelassen. Zum Vereinfachen ist 1 Pixel ein gutes Maß, zum Glätten reichen 2 bis 3 Durchgänge.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygone&lt;/strong&gt;: mit Klassenwert (&lt;code&gt;class_id&lt;/code&gt;), Klassenname (&lt;code&gt;class&lt;/code&gt;), Fläche in Quadratmetern (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in Metern und mittlerer &lt;code&gt;confidence&lt;/code&gt;, in jedem Vektorformat.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Mehrere Millionen Pixel je Sekunde, und etwa eine Minute für eine Million Polygone.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Eine Webseite über das Modell: Kanäle, Klassen, Netz, Genauigkeit und die Einstellungen seines Trainings.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zeigt, was in einer Modelldatei steckt: mit welchen Kanälen und welcher Pixelgröße das Modell trainiert wurde, welche Klassen es findet, wie es gebaut ist, wie gut es auf seinen Validierungschips war und wie es entstanden ist. Es ist kein Bild nötig, und es wird nichts berechnet.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Modelldatei&lt;/strong&gt;: von „Segmentierungsmodell trainieren“ erzeugt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Beschreibung&lt;/strong&gt;: eine Webseite. Dieselben Angaben sind auch Ausgaben, damit Skripte und grafische Modelle sie nutzen können.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Weniger als eine Sekunde.&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>Für unetplusplus: Jede Tiefe des Netzes lernt zu klassifizieren. accurate nutzt ihr Mittel, fast nur den Teil bis zur ersten Tiefe, die gut genug ist.</translation>
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
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trainiert ein Netz, das jedem Pixel eine Klasse gibt, und behält die Epoche, die auf den für die Validierung zurückbehaltenen Chips am besten ist.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip-Datensatz&lt;/strong&gt;: der von „Trainingschips exportieren“ erzeugte Ordner.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architektur&lt;/strong&gt; und &lt;strong&gt;Encoder&lt;/strong&gt;: Die Vorgaben trainieren ohne GPU in Minuten. Mit einer GPU sind resnet34 oder efficientnet-b3 oft etwas besser.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Gewichte des Encoders&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; hilft, wenn es wenige Chips gibt; dafür ist einmal das Internet nötig. Für Sentinel-2 und Landsat gibt es Gewichte, die an deren Bildern gelernt wurden.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochen&lt;/strong&gt;: Mehr Epochen dauern länger und helfen bis zu einem gewissen Punkt. Sehen Sie sich die Kurven im Bericht an.&lt;/p&gt;&lt;p&gt;Die &lt;strong&gt;fortgeschrittenen&lt;/strong&gt; Parameter stehen in Gruppen: &lt;i&gt;Netz&lt;/i&gt; (von einem anderen Modell aus weitertrainieren, den Encoder einfrieren), &lt;i&gt;Augmentierung&lt;/i&gt; (wie Chips variiert werden), &lt;i&gt;Verlust&lt;/i&gt;, &lt;i&gt;Seltene Klassen&lt;/i&gt;, &lt;i&gt;Schritte&lt;/i&gt; (Batchgröße und Lernrate) und &lt;i&gt;Ende&lt;/i&gt; (Zeitgrenze, Early Stopping). Ihre Vorgaben wurden für Luft- und Satellitenbilder gewählt.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Modelldatei&lt;/strong&gt;: alles, was „Raster klassifizieren“ braucht. &lt;strong&gt;Bericht&lt;/strong&gt;: Einstellungen, Kurven und die Genauigkeit jeder Klasse. &lt;strong&gt;Mittlere IoU&lt;/strong&gt; wird auf den Validierungschips gemessen: 0 ist am schlechtesten, 1 ist perfekt, und 0,7 ist für die meisten Zwecke gut. &lt;strong&gt;Beste Epoche&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Während des Laufs&lt;/h3&gt;&lt;p&gt;Der &lt;i&gt;Trainingsmonitor&lt;/i&gt; öffnet sich neben der Karte, mit Kurven und Beispielchips. &lt;i&gt;Beenden&lt;/i&gt; schließt dort das Training ab, mit der besten Epoche als Modelldatei; &lt;i&gt;Abbrechen&lt;/i&gt; dort verwirft das Modell. Wird in diesem Dialog abgebrochen, bleibt die bis dahin beste Epoche erhalten. Nach einem Abbruch geht dasselbe Training, erneut gestartet, dort weiter, wo es war.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;Etwa eine Minute für 1000 Chips von 256 Pixeln und eine Epoche auf zwei Prozessorkernen, auf einer GPU einige Sekunden. Das Protokoll sagt, wie viel Zeit noch bleibt; mit einer &lt;i&gt;Zeit für das Training&lt;/i&gt; endet es von selbst.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sagt, wie gut ein Training an Orten ist, die es nicht gesehen hat: Die Chips werden auf Folds verteilt, die auseinanderliegen, und für jeden Fold wird ein Modell mit den anderen trainiert und an ihm bewertet. So wird jeder Chip einmal bewertet, und die Unterschiede zwischen den Folds sagen, wie weit den Kennzahlen zu trauen ist.&lt;/p&gt;&lt;h3&gt;Eingaben&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip-Datensatz&lt;/strong&gt;: der von „Trainingschips exportieren“ erzeugte Ordner. Folds lassen sich dort bilden oder hier mit &lt;strong&gt;Folds&lt;/strong&gt;: Üblich ist 5. Alle übrigen Optionen sind die von „Segmentierungsmodell trainieren“, für jeden Fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Abschließendes Modell&lt;/strong&gt;: ein weiteres Training auf allen Chips, dessen Genauigkeit etwa die der Folds ist.&lt;/p&gt;&lt;h3&gt;Ausgaben&lt;/h3&gt;&lt;p&gt;Ein &lt;strong&gt;Ordner&lt;/strong&gt; mit den Modellen. &lt;strong&gt;Mittlere IoU&lt;/strong&gt; aller Chips zusammen, das &lt;strong&gt;Mittel&lt;/strong&gt; über die Folds und seine &lt;strong&gt;Standardabweichung&lt;/strong&gt;. &lt;strong&gt;Bericht&lt;/strong&gt;: die Tabelle der Folds und die Genauigkeit jeder Klasse.&lt;/p&gt;&lt;p&gt;Ein abgebrochener Lauf geht mit dem Fold weiter, in dem er war, wenn er mit demselben Ordner erneut gestartet wird.&lt;/p&gt;&lt;h3&gt;Beispiel&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Wie lange es dauert&lt;/h3&gt;&lt;p&gt;So lange wie ein Training je Fold und noch eines für das abschließende Modell.&lt;/p&gt;</translation>
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
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES: Es wurde nichts angegeben; benötigt wird der Ordner der Bilddateien.</translation>
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
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS: {folder} enthält keine Wheels; benötigt wird ein Ordner mit Dateien *.whl, siehe docs/install.md.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM: Ohne Ihr Ja wird nichts entfernt: Um die Umgebung zu entfernen, CONFIRM auf true setzen.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM: Ohne Ihr Ja wird nichts installiert: {estimate} Zum Beginnen CONFIRM auf true setzen.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD: Keiner der Label-Layer hat ein Feld {field!r}; ihre Felder sind {found}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD: {field!r} wurde angegeben, aber die Labels {name!r} sind ein Raster und haben keine Felder; leer lassen.</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}: In der Darstellung von {layer!r} ist jede Klasse ausgeschaltet; mindestens eine einschalten.</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}: {given} enthält mehrere Raster; eines davon angeben: {several}.</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}: Aus {given!r} lässt sich kein Raster öffnen; benötigt wird ein Raster, das GDAL liest.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: Der Layer {layer!r} kommt vom Datenanbieter {provider!r}; verwendet werden können nur Raster, die GDAL liest. Den Layer zuerst als GeoTIFF speichern (Exportieren ▸ Speichern als…).</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}: Es wurde kein Raster angegeben; mindestens eines wird benötigt.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}: Aus {given!r} lässt sich kein Layer öffnen; benötigt wird ein Polygonlayer.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}: Der Layer {layer!r} hat den Geometrietyp {found}; benötigt wird ein Polygonlayer.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: Aus {given!r} lässt sich kein Layer öffnen; benötigt werden Polygone, Linien, Punkte oder ein Raster mit Klassenwerten.</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {layer!r} ist eine Tabelle ohne Geometrien; benötigt werden Polygone, Linien, Punkte oder ein Raster mit Klassenwerten.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}: Der Layer {layer!r} hat kein Feld {name!r}; seine Felder sind: {names}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>{path} konnte nicht geschrieben werden: {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Jetzt installieren…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}: {folder} ist kein Ordner; benötigt wird der Ordner der Dateien.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS: Kanal {number} wurde verlangt, aber der Layer {layer} hat die Kanäle 1 bis {count}.</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Pixelwise-Modelle</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}: {value!r} wurde angegeben; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>ganze Zahlen von {low:g} bis {high:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>Zahlen von {low:g} bis {high:g}</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>ganze Zahlen ab {low:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>Zahlen ab {low:g}</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} … (insgesamt {count})</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}: {given!r} ist keine Kanalnummer; Kanäle zählen ab 1, zum Beispiel 1,2,4 oder 1-4.</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}: In {given!r} kommt ein Kanal zweimal vor; jeder Kanal darf einmal verwendet werden.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}: {given!r} ist kein Winkel in Grad wie in 0;45;90.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}: {given!r} ist kein Labelwert wie zum Beispiel 255.</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}: {number:g} ist kein Labelwert; Labelwerte sind ganze Zahlen.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}: {given!r} ist keine Klasse mit ihrer Anzahl von Pixeln; Schreibweise wie in building=50; road=20.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}: {given!r} ist keine Klasse mit ihrem Gewicht; Schreibweise wie in building=2; road=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}: {given!r} ist keine Klasse mit ihrer Wahrscheinlichkeit; Schreibweise wie in building=0.6; road=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}: {given!r} ist keine Klasse mit ihrer Fläche oder ihrem Anteil; Schreibweise wie in forest=20000; grass=50000.</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}: {name} hat die Fläche 0; Flächen und Anteile müssen größer als 0 sein.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}: {name} ist keine Klasse; die Klassen sind {known}.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}: {value!r} wurde angegeben; erlaubt sind auto, cpu, cuda, cuda:0, cuda:1 … und mps.</translation>
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
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>{layer!r} wird mit {rows:,} × {cols:,} Pixeln gezeichnet.</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>QGIS meldete den Fehler {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}: Der Layer {layer!r} konnte nicht gezeichnet werden: {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}: Der Layer {layer!r} zeigt in EXTENT mit einer PIXEL_SIZE von {pixel_size:g} nichts: Ist sein Server erreichbar, und hat er Bilder dieses Orts in diesem Maßstab?</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}: Der Layer {layer!r} zeigt in {share:.2%} von EXTENT nichts; dieser Teil bekommt keine Klasse. Falls ein Server ausgefallen ist, noch einmal versuchen.</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}: EXTENT ({extent}) liegt außerhalb des Layers {layer!r} ({layer_extent}): Beide müssen sich überlappen.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE ist {pixel_size:g}; damit hat EXTENT {rows:,} × {cols:,} Pixel. Gezeichnet werden können höchstens {most:,} je Seite. Größere Pixel oder eine kleinere EXTENT wählen.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: Der Layer {layer!r} ist keine Datei (er kommt vom Datenanbieter {provider!r}): Um ihn zeichnen zu lassen, PIXEL_SIZE in Einheiten seines KBS {crs} und EXTENT angeben, oder ihn zuerst als GeoTIFF speichern (Exportieren ▸ Speichern als…).</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}: Der Layer {layer!r} ist keine Datei (er kommt vom Datenanbieter {provider!r}): Auch EXTENT angeben, damit bekannt ist, welcher Teil zu zeichnen ist.</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>{path} konnte nicht aus {source} geschrieben werden: {error}</translation>
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
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}: Das Formular konnte nicht mit den Punkten gespeichert werden: {error}</translation>
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
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>Die Einstellung {key} ist {value!r}; erlaubt sind auto, cpu, cuda, cuda:0, cuda:1 … und mps: eines davon unter Einstellungen ▸ Optionen ▸ Pixelwise wählen.</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>Die Einstellung {key} ist {value!r}; erlaubt sind ganze Zahlen ab 0 (0 = unbegrenzt): unter Einstellungen ▸ Optionen ▸ Pixelwise berichtigen.</translation>
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
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS: Es wurde nichts angegeben; benötigt wird ein Ordner, den „Trainingschips exportieren“ erzeugt hat.</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER: Es wurde nichts angegeben; benötigt wird ein Name wie resnet18.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}: {value!r} wurde angegeben; erlaubt sind {names} und Dateien, die Gewichte enthalten.</translation>
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
            <source>No training has been started since QGIS was opened.</source>
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
            <source>none chosen</source>
            <translation>nichts ausgewählt</translation>
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
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} ist „{found}“, aber die Chips in {folder} wurden mit „{there}“ erzeugt; zum Hinzufügen muss beides gleich sein.</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND: {folder} wurde importiert; Chips lassen sich nur zu einem exportierten Datensatz hinzufügen.</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>Kanäle in INPUT: {found}, in den Chips in {folder}: {there}. BANDS passend dazu wählen.</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT enthält {found}-Werte, aber die Chips in {folder} sind {there} und können diese nicht aufnehmen.</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS verwenden {found} für ignorierte Pixel, die Chips in {folder} {there}: alle Klassen des Datensatzes in CLASS_TABLE angeben.</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS enthalten Klassen, die die Chips in {folder} nicht haben: {found}; vorhanden sind {allowed}.</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>KBS-Einheiten</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>Die Pixel von INPUT sind {found:.6g} {unit} breit, die der Chips in {folder} {there:.6g}; zum Hinzufügen dürfen sie um {tolerance:.0%} abweichen: PIXEL_SIZE angeben.</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT: Es wurde kein Raster angegeben; mindestens eines wird benötigt.</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS: Es wurde kein Layer angegeben; mindestens einer wird benötigt.</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT: Ein Ordner wird benötigt.</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES: Ein Ordner wird benötigt.</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING: Für {rasters} Raster wurden {count} Wörter angegeben; benötigt wird eines für alle oder eines für jedes.</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE ist {value}; erlaubt sind 0 (ein halber Chip) oder mehr Pixel.</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS ist {value}; erlaubt sind 0 (keine) oder 2 bis {highest}.</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS braucht SPLIT_BY „blocks“ oder „random“; gefunden wurde „{found}“.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>Bei SPLIT_BY „polygons“ (nach Polygonen aufteilen) muss SPLIT_POLYGONS ein Polygonlayer sein und SPLIT_FIELD sein Feld, das train, validation oder test enthält.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} ist {value}; erlaubt sind Werte ab 0 und kleiner als 1.</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT und TEST sind zusammen {value:g}; sie müssen etwas für das Training übrig lassen.</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE ist {value}; erlaubt sind {lowest} bis {highest} Pixel.</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} ist „{found}“; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} ist {value:g}; erlaubt sind Werte ab {lowest:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} ist {value:g}; erlaubt sind Werte von {lowest:g} bis {highest:g}.</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>Die Chipdatei {path} fehlt: Chips erneut exportieren.</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>Die Chipdatei {path} ist beschädigt: Chips erneut exportieren. ({error})</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER ist „png“, das 1, 3 oder 4 Kanäle mit 8 Bit aufnimmt; die Raster haben {count} Kanäle vom Typ {dtype}. DTYPE „uint8“ und entsprechende BANDS wählen oder als CONTAINER „geotiff“ oder „hdf5“.</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER ist „png“, das 1, 3 oder 4 Kanäle mit 8 Bit aufnimmt; die Raster haben 1 Kanal vom Typ {dtype}. DTYPE „uint8“ und entsprechende BANDS wählen oder als CONTAINER „geotiff“ oder „hdf5“.</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>Der Chip {chip} in {folder} hat {count} Kanäle mit {found} Pixeln, sein Label {label}; laut Datensatz sind es {bands} Kanäle mit {size} × {size}.</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} ist beschädigt: Die Formatversion fehlt.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} wurde mit einem neueren Pixelwise erzeugt (Chip-Datensatz der Version {found}, gelesen werden Versionen bis {highest}): Erweiterung aktualisieren.</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} ist beschädigt: {error}.</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} ist kein Chip-Datensatz: {file} fehlt.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} beschreibt keinen Chip-Datensatz von Pixelwise.</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{count:,} für {split}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} und {second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>Der Datensatz enthält noch keine Trainingschips.</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>Es gibt keine Validierungschips: Keine zwei Chips mit Labels liegen weit genug auseinander. Alle dienen dem Training; mit einer kleineren CHIP_SIZE oder einem größeren Raster ließen sich einige für die Validierung zurückbehalten.</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>Kein Chip enthält diese Klassen: {names}.</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>Kein Trainingschip enthält diese Klassen, die deshalb nicht gelernt werden können: {names}.</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Kein Validierungschip enthält diese Klassen, die deshalb keine Genauigkeitskennzahl bekommen: {names}.</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Kein Testchip enthält diese Klassen, die deshalb keine Genauigkeitskennzahl bekommen: {names}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>Chips im Datensatz: {counts}. Geschrieben in {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT: Die Chips sind vollständig, aber der Bericht konnte nicht geschrieben werden: {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>Untersuchte Fenster: {count:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>Es gibt keinen Chip zu schreiben: Kein Fenster erfüllt KEEP, MIN_LABELLED und MIN_CLASS; die Anforderungen senken.</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>Es gibt keinen Chip zu schreiben: Jedes Fenster hat Pixel mit einem Fenster einer anderen Teilmenge gemeinsam.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT: {path} ist eine Datei; benötigt wird ein Ordner.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT: {path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT: Der Ordner {path} ist nicht leer und enthält keinen Chip-Datensatz ({found}): einen neuen oder leeren Ordner wählen.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT: {path} konnte nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT: {path} kann nicht angelegt werden: {error}.</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} gibt es bereits</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>Der Umriss eines Chips lässt sich nicht in das KBS des Datensatzes umrechnen: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>{name} konnte nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>{name} konnte nicht vollständig geschrieben werden; ist der Datenträger voll?</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>Die Chip-Umrisse {path} können nicht gelesen werden: Chips erneut exportieren. ({error})</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>Ein Chip mit {count} Kanälen von {size} × {size} Pixeln ist zu groß für HDF5: CHIP_SIZE verringern.</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} enthält Chips {shape} vom Typ {found} statt {wanted} vom Typ {dtype}.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>Die Datei der Chips {path} fehlt: Chips erneut exportieren.</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>{path} kann ohne das Python-Paket h5py, das nicht installiert ist, nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>Die Datei der Chips {path} ist beschädigt: Chips erneut exportieren. ({error})</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>Der Chip {chip} fehlt in {path}: Chips erneut exportieren.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES: {path} ist kein Ordner; benötigt wird der Ordner der Dateien.</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES: In {path} gibt es kein Bild als GeoTIFF, PNG oder JPEG.</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS: Weder in {path} noch daneben gibt es Labels als GeoTIFF, PNG oder JPEG: ihren Ordner wählen. Labeldateien haben dieselben Namen wie ihre Bilder.</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS: {path} ist kein Ordner; benötigt wird der Ordner der Dateien.</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>Bilder ohne Label, die ausgelassen werden: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>Labels ohne Bild: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS: Zu keinem Bild gibt es ein Label mit demselben Namen (Bilder: {count:,}); {image} und {label} zum Beispiel gehören nicht zusammen.</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS: {path} und {other} haben denselben Namen; nur eine der Dateien kann das Label sein.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>In Listen der Teilmengen genannte Bilder: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES: Die Klassen in {path} können nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>Chips im Datensatz: {counts}; Bilder, die bleiben, wo sie sind: {kept:,}; geschriebene: {written:,}. Importiert in {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>Es gibt keinen Chip zu erzeugen: Die Dateien enthalten kein gültiges Pixel mit einer Klasse.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>Ausgelassene Fenster ohne gültiges Pixel mit einer Klasse: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS: {path} enthält mehr als {most} verschiedene Werte; ein Label hat eine Zahl für jede Klasse.</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS: {path} ist ein Farbbild mit {count} Kanälen; ein Label hat einen Kanal mit einer Zahl für jede Klasse. Die Farben zuerst in Zahlen umwandeln.</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS: Die Dateien in {path} enthalten keinen Klassenwert, nur {found}.</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>Der Wert 0 zählt als „{name}“; mit leerem BACKGROUND wird er ignoriert.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS: {path} enthält JPEG-Dateien, in denen Klassenwerte verwischen: Jedes Pixel bekommt den nächstliegenden dieser Werte: {values}. Sind das nicht die Klassen, CLASS_TABLE angeben; PNG und GeoTIFF erhalten die Werte unverändert.</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>Klasse {value} „{name}“: {count:,} Pixel.</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>Ignorierte Pixel mit den Werten {values}: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>Ignorierte Pixel mit Werten, die keine Klasse sind: {count:,} ({values}).</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>Leerwerte</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES: {path} hat {count} Kanäle vom Typ {dtype}, {other} {other_count} vom Typ {other_dtype}; alle Bilder müssen darin übereinstimmen.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES: {path} ist ein Bild mit Palette; zuerst in ein Farb- oder Graustufenbild umwandeln.</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS: {label} hat {label_width} × {label_height} Pixel, sein Bild {image} aber {width} × {height}; beide müssen gleich groß sein.</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE: Die Bilder haben {width} × {height} Pixel, Chips dürfen aber {smallest} bis {largest} haben: eine Größe angeben, in die sie geschnitten werden, zum Beispiel 256.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>Ausgelassene Bilder, die in keiner der Teilmengen sind: {count:,} von {total:,}, zum Beispiel {name}. Mit SPLIT_BY „random“ werden alle verwendet.</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: {count} Dateien lassen sich nicht auf Training, Validierung und Test aufteilen: SPLIT und TEST auf 0 setzen.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 Datei lässt sich nicht auf Training, Validierung und Test aufteilen: SPLIT und TEST auf 0 setzen.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 Datei lässt sich nicht auf Training und Test aufteilen: SPLIT und TEST auf 0 setzen.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 Datei lässt sich nicht auf Training und Validierung aufteilen: SPLIT und TEST auf 0 setzen.</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>Chips, deren Gebiet auch Chips einer anderen Teilmenge zeigen: {count:,}. Die Genauigkeitskennzahlen werden zu gut ausfallen.</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS: Es gibt mehr als {largest} Klassen; die Klassenwerte eines Datensatzes gehen von 0 bis {largest}. Mehrere Werte mit einer Klassentabelle zu einer Klasse zusammenfassen.</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes: Der Wert {value} der Klasse „{name}“ ist nicht erlaubt; Klassenwerte sind ganze Zahlen von 0 bis {largest}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE: Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE: {path} ist größer als {limit} MB und daher keine Klassentabelle.</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>die Liste der Klassen</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE: {title} enthält keine Klasse.</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title}, Zeile {number}</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title}, Eintrag {number}</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE: {title} enthält keine Klasse, nur zu Ignorierendes.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE: {title} hat die Spalten {found}; die erste Zeile muss Spalten benennen, und mindestens eine davon muss source, value oder name heißen.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE: {place} ignoriert etwas, ohne zu sagen, welche Quelle (source).</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE: {place} hat eine Farbe, aber weder source noch value noch name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE: {place} hat den Klassenwert „{value}“; erlaubt sind ganze Zahlen von 0 bis {largest}, „ignore“ oder „background“. Was ein Feld oder Raster enthält, gehört in eine Spalte namens source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE: {place} hat die Farbe „{color}“; Schreibweise wie #ffaa00 oder 255,170,0.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE: {title} nennt die Quelle „{source}“ zweimal, für verschiedene Klassen.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE: {title} ist kein JSON: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE: {title} muss eine Liste von Klassen wie {{"value": 1, "name": "forest"}} oder ein Objekt wie {{"label value": "class name"}} enthalten.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE: {path} kann nicht als Tabelle gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE: {path}, Zeile {number}, hat mehr Zellen als die Kopfzeile; Zellen, die „{delimiter}“ enthalten, in Anführungszeichen setzen.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE: {path} ist keine Textdatei.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE: {path} enthält keine Tabelle.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE: {path} kann nicht als Tabelle gelesen werden: {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes: Kein Eintrag der Klassentabelle hat eine Quelle (source), die zu einer Klasse wird.</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes: Die Quelle {source!r} ist keine Zahl, aber die Labels enthalten Zahlen.</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes: Die Labels enthalten keine der Quellen der Klassentabelle: Diese sind {wanted}; die Labels enthalten {found}.</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS: {layers}: Es wurde keine Klasse gefunden.</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS: Der Wert {wanted} von {layer}, „{name}“, wird Klasse {given}: Klasse {wanted} ist bereits „{other}“.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS: {layer} enthält mindestens {count:,} verschiedene Texte, höchstens {most} können Klassen sein; die ersten sind {names}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS: {layer} enthält den Klassenwert {value}; Klassenwerte müssen ganze Zahlen von 0 bis {largest} sein.</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS: Es gibt {count} Klassen; neben dem Wert ignorierter Pixel haben höchstens {most} Platz. Mehrere Werte mit einer Klassentabelle zu einer Klasse zusammenfassen.</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} und {count:,} weitere</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>Feld „{field}“ von {layer}</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>Ausgelassene Objekte ohne Geometrie in {layer}: {count:,}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD: {title} enthält überhaupt keinen Wert.</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS: {layer} hat keine Objekte, oder der Filter lässt keine übrig.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>Reparierte ungültige Geometrien in {layer}: {count:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS: {path} enthält keinen Klassenwert, nur 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS: {path} enthält keinen Klassenwert, nur Leerwerte oder 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS: {path} konnte bei Zeile {row} nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS: {path} bedeckt {share:.0%} des Rasters; der Rest zählt als Hintergrund. Ist dort nichts bekannt, die Chips mit AREA begrenzen oder für UNLABELLED „ignore“ wählen.</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS: {path} hat {count} Kanäle; ein Labelraster hat einen, mit Klassenwerten.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS: {path} konnte nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{features} in {layer}: alle sind Klasse {value}, {name}.</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>{features} in {layer} werden ignoriert, wie es die Klassentabelle vorgibt.</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{features} in {layer} ohne Klassenwert; ihre Pixel werden ignoriert.</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{features} in {layer} mit Werten, die keine Klasse sind; ihre Pixel werden ignoriert: {names}.</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,} Pixel</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>{count:,} Objekte</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value} „{name}“ {count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>Klassen in {layer} (Objekte): {classes}.</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>Klassen in {layer} (Pixel): {classes}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS: {layer} berührt das Raster nicht: Die Ausdehnung ist {extent} im KBS des Rasters, die des Rasters {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT ist „{name}“; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>Das Layout „{name}“ wurde geschrieben.</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT „yolo“ braucht Validierungschips, und es gibt keine: In data.yaml stehen dafür andere Chips.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>{done:,} von {total:,} Fenstern, noch {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>{done:,} von {total:,} Chips, noch {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>{done:,} von {total:,} Dateien, noch {duration}.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Standardabweichung</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>Trainingschips: {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>{count:,} für das Training</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>{count:,} für die Validierung</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>{count:,} für den Test</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}, gestreckt aus {found}</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{count:,} Chips von {size} × {size} Pixeln ({counts}) mit den Kanälen {bands} ({dtype}) und den Klassen {names}.</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nicht gezählt</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>Chips</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>Histogramm von {name}</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>Im Raster für 0 … 255</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} Pixel zu je {pixel_width:.6g} × {pixel_height:.6g}, {crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>kein KBS</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>unbenanntes KBS</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>unbekanntes KBS</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>nichts, was zählt</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS: {count} Pixel von „{name}“ wurden verlangt; erlaubt sind 1 bis {highest:,}, die Pixel eines Chips.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>Ausgelassene Fenster ohne Label (KEEP „{keep}“, NEGATIVES {share:g}): {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>Ausgelassene Fenster mit weniger als {least:,} gelabelten Pixeln (MIN_LABELLED): {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>Ausgelassene Fenster mit weniger Pixeln als {wanted} (MIN_CLASS): {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>Ausgelassene Fenster, weil MAX_CHIPS nur {most:,} erlaubt: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} von {name}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} oder {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS: Es gibt keine Klasse „{name}“; die Klassen sind {names}.</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>Zusätzlich untersuchte Fenster für seltene Klassen: {count:,} ({names}, OVERSAMPLE).</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>Raster: {width:,} × {height:,} Pixel zu je {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} Kanäle ({dtype}): {names}.</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>Aufgeteilte Fenster: {counts}.</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>Fold {number}: {count:,} Fenster.</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>Ausgelassene Fenster, die auf älteren Chips einer anderen Teilmenge liegen: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Ausgelassene Fenster, die mit einem anderen Fold oder einer anderen Teilmenge Pixel gemeinsam haben oder weniger als BUFFER {buffer:,} Pixel davon entfernt liegen: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>Ausgelassene Fenster, die mit einem anderen Fold oder einer anderen Teilmenge Pixel gemeinsam haben: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Ausgelassene Fenster, die mit einer anderen Teilmenge Pixel gemeinsam haben oder weniger als BUFFER {buffer:,} Pixel davon entfernt liegen: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>Ausgelassene Fenster, die mit einer anderen Teilmenge Pixel gemeinsam haben: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY ist „random“, und Validierungs- und Testchips haben Pixel mit Trainingschips gemeinsam ({count:,} von {total:,}): Die Genauigkeit wird besser aussehen, als sie ist. „blocks“ verwenden oder einen STRIDE, der so groß ist wie CHIP_SIZE.</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>Alle Chips dieser Szene sind für {split}, damit die Anteile SPLIT und TEST am nächsten kommen.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS: Benötigt wird ein Polygonlayer.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS: Kein Fenster hat seinen Mittelpunkt in einem Polygon von {layer}.</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>Ausgelassene Fenster mit Mittelpunkt außerhalb von SPLIT_POLYGONS: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD: {layer} enthält „{found}“; erlaubt sind die Werte {allowed} (oder val, training).</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>Die Statistik in {path} kann nicht gelesen werden: Chips erneut exportieren. ({error})</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>Ausgelassene Fenster ohne gelabeltes Pixel: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>Ausgelassene Fenster ohne gelabeltes Pixel innerhalb von AREA: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>Ausgelassene Fenster mit weniger gültigen Pixeln als MIN_VALID {least:g}: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>Ausgelassene Fenster ohne gültiges Pixel: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>Es gibt keinen Chip zu schreiben: {names} enthält dort, wo es Labels gibt, kein gültiges Pixel, nur Leerwerte.</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>Es gibt keinen Chip zu schreiben: Kein gelabeltes Pixel des Rasters liegt innerhalb von AREA.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>Es gibt keinen Chip zu schreiben: Kein Fenster mit Labels hat so viele gültige Pixel, wie MIN_VALID {least:g} verlangt.</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>Es gibt keinen Chip zu schreiben: {layer} labelt kein gültiges Pixel von {names}.</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>Ein Bild von {size:,} Bytes ist zu groß für ein TIFF: CHIP_SIZE verringern.</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>Ausgelassene Fenster, die über das Raster hinausreichen: {count:,} (EDGE „{edge}“).</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>Ausgelassene Fenster, die gleich wie andere wären: {count:,}.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS ist „features“, aber LABELS hat kein Objekt mit einer Geometrie, und Labelraster haben keine: „grid“ oder „random“ verwenden.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>Objekte ohne Fenster, weil ihr Mittelpunkt außerhalb des Rasters liegt: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>Objekte ohne Fenster, weil ihr Mittelpunkt außerhalb von AREA liegt: {count:,} von {total:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>Auf dem Raster wurden nur {found:,} verschiedene zufällige Fenster gefunden statt COUNT {count:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>In AREA wurden nur {found:,} verschiedene zufällige Fenster gefunden statt COUNT {count:,}.</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE ist „drop“, aber auf dem Raster von {width:,} × {height:,} Pixeln liegt kein Fenster der CHIP_SIZE {size} ganz; „shift“ oder „fill“ verwenden.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS ist „features“, aber kein gelabeltes Objekt hat ein Fenster auf dem Raster von {width:,} × {height:,} Pixeln und in AREA.</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS ist „random“, aber auf dem Raster von {width:,} × {height:,} Pixeln wurde keine Stelle innerhalb von AREA gefunden.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>Matthews-Korrelation (MCC)</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Mengenabweichung (Quantity Disagreement)</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Zuordnungsabweichung (Allocation Disagreement)</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>Nutzergenauigkeit (Precision)</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>Produzentengenauigkeit (Recall)</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Specificity</source>
            <translation>Spezifität</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>Negativer Vorhersagewert</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>Fläche unter der ROC-Kurve</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>Grenzen-F1</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>{path} lässt sich nicht auf das Gitter des Rasters bringen: {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>Die Klassentabelle ist leer: Mindestens eine Klasse wird benötigt.</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>Die Klassentabelle enthält einen Wert zweimal; die Werte sind {values}.</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>Klassenwerte müssen zwischen 0 und {most} liegen, höchstens {most} davon; gefunden wurden {count} von {first} bis {last}.</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>die Datei mit Namen und Farben (.aux.xml) daneben ist unvollständig</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>{path} konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>die Cloud-optimierte Datei wurde nicht erzeugt</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE ist {size:g}; erlaubt sind positive Zahlen oder 0 für die Pixelgröße des Rasters.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE ist {size:g}: Das Raster ist {raster} groß, mit Pixeln von {pixels}. Die Größe muss in der Einheit seines KBS ({unit}) angegeben sein und dazu passen.</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK: {path} hat {count} Kanäle; eine Maske hat einen, der dort nicht 0 ist, wo Pixel nicht zählen dürfen.</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK: {path} konnte bei Zeile {row} nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK: {title} berührt das Raster nicht, also wird nichts maskiert.</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>{path} kann nicht geschrieben werden: Es gibt einen Ordner dieses Namens.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>{path} kann nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>Der temporäre Ordner des Systems kann nicht verwendet werden: {error}.</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>Der temporäre Ordner {folder} kann die Polygone nicht aufnehmen; ist sein Datenträger voll? ({error})</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>Es wurde kein Raster angegeben: Mindestens eines wird benötigt.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>Das Raster {path} kann nicht geöffnet werden: {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>Das Raster {path} hat keine Kanäle; falls die Datei mehrere Raster enthält, einen ihrer Unterdatensätze wählen.</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING ist „{word}“; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING nennt {found} Verfahren für {count} Raster: eines für alle oder eines für jedes angeben.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING nennt {found} Verfahren für {count} Raster: genau eines angeben.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS: Kanal {number} wurde verlangt, aber {paths} hat die Kanäle 1 bis {count}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>{path} konnte bei Zeile {row}, Spalte {column} nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>Kanal {number} von {path} enthält {type}-Werte, die nicht verwendet werden können.</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT: {path} ({crs}) und {first_path} ({first_crs}) berühren sich nicht: Die Raster eines Stapels müssen sich überlappen. Hat eines davon kein KBS oder ein falsches?</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>Gelabelte Pixel</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>Pixel des Netzes</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>Pixel der Netze</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>Mittel der gelabelten Klassen</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>Gesamtgenauigkeit: {share} aller gelabelten Pixel sind richtig.</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>Labels ↓ Netz →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>Genauigkeit je Klasse über alle Folds</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>Konfusionsmatrix über alle Folds</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>Die Zeilen sind die Labels, die Spalten die Netze, beides in Pixeln.</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>Genauigkeit je Klasse auf den Validierungschips</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>Konfusionsmatrix auf den Validierungschips</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>Die Zeilen sind die Labels, die Spalten das Netz, beides in Pixeln.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>Mittel der Klassen</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>Zusammengezählt (micro)</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>Nach der Referenz gewichtet</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>In keinem Mittel enthalten, weil die Referenz sie nicht hat: {classes}.</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>Im Mittel für {figure} nicht enthalten, weil dort nicht definiert: {classes}.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>Nutzergenauigkeit (Precision): Anteil der richtigen {unit} an allen, die einer Klasse zugeordnet wurden.</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>Produzentengenauigkeit (Recall): Anteil der gefundenen {unit} an allen, die zu einer Klasse gehören.</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 ist das harmonische Mittel aus beiden.</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU: Anzahl der {unit}, denen beide Seiten die Klasse geben, geteilt durch die Anzahl derer, denen mindestens eine Seite sie gibt.</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>Spezifität: Anteil der {unit}, die der Klasse nicht zugeordnet wurden, an allen, die nicht zu ihr gehören.</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>Negativer Vorhersagewert: Anteil der {unit}, die nicht zur Klasse gehören, an allen, die ihr nicht zugeordnet wurden.</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>Fläche unter der ROC-Kurve: Bildet man Paare aus je einem der {unit} der Klasse und einem der übrigen, so ist sie der Anteil der Paare, in denen die Wahrscheinlichkeit der Klasse beim ersten höher ist; 0,5 ist Zufall.</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>Grenzen-F1: F1 der Grenzen der Klasse, die um die Toleranz daneben liegen dürfen.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>Gesamtgenauigkeit</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{percent:.1f} % von {name}</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{percent:.1f} % von {name}, für {other} gehalten</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>mittlere IoU</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>Genauigkeit auf den Validierungschips</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>IoU je Klasse</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>Chips je Sekunde</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}: {title} konnte nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD: {title} hat kein Feld „{name}“ und auch sonst keine Felder.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD: {title} hat kein Feld „{name}“; die Felder sind {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}: {path} kann nicht als Vektorlayer geöffnet werden: {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>Layer {layer} von {path}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}: {title} enthält keine Geometrien; benötigt werden {wanted}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}: {title} hat den Geometrietyp {kind}; benötigt werden Polygone.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}: {path} hat keinen Layer „{layer}“; vorhanden sind {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}: {path} hat die Layer {names}: einen davon angeben.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}: {path} hat keinen Layer, der {wanted} enthält.</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>Polygone, Linien oder Punkte</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}: Der Filter von {title} ergibt keinen Layer: {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}: Der Filter von {title} ist nicht verständlich ({filter}): {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: Ausgelassene Objekte von {title}: {count:,}. Sie haben keine Fläche oder lassen sich nicht in das KBS des Rasters umrechnen.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: Ausgelassene Objekte von {title}: {count:,}. Sie sind keine Polygone oder lassen sich nicht in das KBS des Rasters umrechnen.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: {title} hat kein KBS; angenommen wird, dass beide dasselbe haben.</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: Das Raster hat kein KBS; angenommen wird, dass beide dasselbe haben.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA: {title} hat keine Objekte.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA: {title} hat mit seinem Filter keine Objekte.</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA: {title} berührt das Raster nicht: Die Ausdehnung ist {extent} im KBS des Rasters, die des Rasters {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>dort ist kein Programm</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Das QGIS-eigene Python {version} wurde nicht als startbares Programm gefunden (in {folder}: {tried}): eine conda-Umgebung mit den in docs/install.md genannten Paketen anlegen und deren Python als vorhandenes Python wählen.</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Die Umgebung, die das QGIS-eigene Python in {folder} angelegt hat, startet nicht: eine conda-Umgebung mit den in docs/install.md genannten Paketen anlegen und deren Python als vorhandenes Python wählen.</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>Verwendetes Python</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Rechner</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Datenträger</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>Grafikkarten</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>Python des Rechenprozesses</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Selbsttest</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>nicht möglich ohne ein Python für den Rechenprozess</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>Für die Umgebung in {folder} werden etwa {needed:.1f} GB benötigt, frei sind dort aber {free:.1f} GB: Platz schaffen oder DEVICE cpu wählen, das am kleinsten ist.</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>{count} Sache, die Pixelwise braucht, funktioniert nicht.</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>{count} Dinge, die Pixelwise braucht, funktionieren nicht.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwise ist lauffähig; {count} Punkt sollte geprüft werden.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwise ist lauffähig; {count} Punkte sollten geprüft werden.</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Alles, was Pixelwise braucht, ist vorhanden und funktioniert.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>prüfen</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>funktioniert nicht</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>Die Umgebung reparieren; hilft das nicht, den Fehler zusammen mit dieser Seite bei Pixelwise melden.</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>Die Prüfung selbst</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>Platz auf dem Datenträger schaffen oder die Variable TMPDIR (Windows: TEMP) auf einen Ordner setzen, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>{name} in einer dieser Versionen installieren.</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>Ein QGIS installieren, das ein neueres Python mitbringt.</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>Python von QGIS</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>GDAL von QGIS</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>QGIS neu installieren: Sein GDAL ist beschädigt.</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>Ein neueres QGIS installieren, das ein neueres GDAL mitbringt.</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>numpy von QGIS</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>Im QGIS-eigenen Python das von pip installierte numpy entfernen: pip uninstall numpy.</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>QGIS mit seinen Python-Paketen neu installieren.</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}, aus {folder}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>Kerne: {count}</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>insgesamt {size}</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>Vor einem Training andere Programme schließen oder BATCH_SIZE verringern.</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>{free} von {total} frei</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>Temporäre Dateien</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>es gibt keinen beschreibbaren Ordner für temporäre Dateien</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>Platz auf dem Datenträger von {folder} schaffen oder den Ordner beschreibbar machen.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>{path} kann nicht geschrieben werden: {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{size} frei in {folder}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Platz auf dem Datenträger von {folder} schaffen.</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>NVIDIA-Treiber</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>Den NVIDIA-Treiber neu installieren und den Rechner neu starten; bis dahin laufen Trainings auf der CPU.</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>keiner: Es gibt keine NVIDIA-Karte, oder ihr Treiber ist nicht installiert</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}, für CUDA bis {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}, {free} von {total} frei</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>Grafikkarte {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} frei</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>kann nicht importiert werden ({error})</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>Die Umgebung kann nicht nach {folder} geschrieben werden: {error}.</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>Installation, {time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} enthält andere Dateien als eine Umgebung: diese verschieben und erneut installieren.</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>Schritt {number} von {count}, {title}: bereits erledigt.</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Schritt {number} von {count}: {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>Das QGIS-eigene Python ist {path}.</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>die Umgebung</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>Sie teilt {names} mit QGIS.</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>Das Python von QGIS kommt ohne ensurepip und ohne pip: beides installieren (in Debian und Ubuntu: „sudo apt install python3-venv“) und die Installation wiederholen.</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>Build {name} von torch: {reason}.</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>die übrigen Pakete</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} rechnet auf {devices}; GDAL {gdal} ist das von QGIS.</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torch findet keine Grafikkarte: den Treiber mit nvidia-smi prüfen, den Rechner neu starten und „Umgebung prüfen“ ausführen.</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>Umgebung aus dem QGIS-eigenen Python anlegen</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>pip bereitstellen</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>torch holen und entpacken</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>die übrigen Pakete holen und entpacken</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>alles ausprobieren</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>Alle Pakete sind unversehrt.</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>Beschädigte Pakete: {names}.</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>Das Python der Umgebung startet nicht, daher wird sie neu angelegt.</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} enthält andere Dateien als eine Umgebung und wurde deshalb unverändert gelassen.</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>Die Umgebung in {folder} wird gerade verwendet ({error}): alle Läufe von Pixelwise beenden, die anderen QGIS-Fenster schließen und es noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>Die Umgebung in {folder} wird bereits installiert oder entfernt: das Ende abwarten oder den Vorgang abbrechen.</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE: {device!r} wurde angegeben; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>{device} wurde verlangt</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>der Paketindex hat den Build für diesen Prozessor ({name})</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>es wurde keine NVIDIA-Grafikkarte mit Treiber gefunden</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE: {device} wurde angegeben, aber macOS hat kein CUDA; erlaubt sind auto, cpu und pypi.</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>PyTorch gibt es für Macs mit Intel-Prozessor nicht mehr als Wheel: eine conda-Umgebung mit pytorch und gdal aus conda-forge anlegen und deren Python als vorhandenes Python wählen.</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>der Build für diesen Mac nutzt dessen Grafikkarte über Metal (MPS)</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>{card} mit Treiber {driver} wurde gefunden</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>{card} wurde gefunden, aber kein Build von torch passt dazu mit Treiber {driver}: mit Treiber {oldest} oder neuer erneut installieren</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi hat nicht innerhalb von {seconds} Sekunden geantwortet</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi endete mit Code {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>nvidia-smi konnte nicht gestartet werden ({error})</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>Für eine Fehlermeldung</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>Pfade in Ihrem Heimatverzeichnis beginnen mit ~, und Ihr Name ist durch USER ersetzt.</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>Alles als Text kopieren</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Als Text</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise: die Umgebung</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>Markiert: Strg+C drücken</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Tabelle für eine Tabellenkalkulation kopieren</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line} (benötigt: {needed})</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Benötigt</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>Bleibt unverändert: {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>{program} konnte nicht gestartet werden ({error}).</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>Die Installation stoppte bei „{step}“: {package} ist nicht im Ordner WHEELS {folder} oder nicht für dieses Python; das Wheel hinzufügen und erneut installieren.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>Die Installation stoppte bei „{step}“: Der Paketindex hat kein {package} für dieses Python und System; ein anderes DEVICE wählen, zum Beispiel cpu, und erneut installieren.</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>keine Ausgabe</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>Die Installation stoppte bei „{step}“ ({line}): siehe Protokoll; erneut installieren oder reparieren.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>Die Installation stoppte bei „{step}“: Der Datenträger ist voll. Platz schaffen und erneut installieren.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>Die Installation stoppte bei „{step}“: Der Proxy hat die Verbindung abgelehnt. Ihn unter Einstellungen ▸ Optionen ▸ Netzwerk prüfen und erneut installieren.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>Die Installation stoppte bei „{step}“: pip kann keinen SOCKS-Proxy verwenden. Unter Einstellungen ▸ Optionen ▸ Netzwerk einen HTTP-Proxy einstellen oder einen Ordner mit Wheels verwenden.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>Die Installation stoppte bei „{step}“: Ein Zertifikat wurde nicht akzeptiert, wie es hinter den Firewalls mancher Organisationen vorkommt. Die Datei mit dem Zertifikat der Organisation in der Umgebungsvariablen PIP_CERT angeben oder einen Ordner mit Wheels verwenden.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>Die Installation stoppte bei „{step}“: Ein Pfad ist zu lang für Windows. Lange Pfade in Windows einschalten (LongPathsEnabled) und erneut installieren.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>Die Installation stoppte bei „{step}“: Eine Datei wird gerade verwendet. Alle anderen QGIS-Fenster schließen und erneut installieren.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>Die Installation stoppte bei „{step}“: Eine Datei kann nicht geschrieben werden. Die Berechtigungen des Ordners prüfen.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>Die Installation stoppte bei „{step}“: Der Paketindex ist nicht erreichbar. Das Netzwerk und den Proxy unter Einstellungen ▸ Optionen ▸ Netzwerk prüfen und erneut installieren, oder einen Ordner mit Wheels verwenden.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>Die Installation stoppte bei „{step}“: Die Verbindung brach ab. Erneut installieren, es geht von hier aus weiter.</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOS hält dieses QGIS in Quarantäne und startet es jedes Mal von einem anderen Ort: QGIS in den Ordner Programme verschieben, von dort starten und erneut installieren.</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>Import von {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>Abfrage von CUDA bei torch</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>Suche nach Geräten</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>Test von {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Python endete mit Code {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Der Import von {name} mit {python} ist fehlgeschlagen: {error}. Die Umgebung reparieren oder ein anderes Python wählen.</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Das Rechnen auf {name} mit {python} ist fehlgeschlagen: {error}. Die Umgebung reparieren oder ein anderes Python wählen.</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Der Start von Python mit {python} ist fehlgeschlagen: {error}. Die Umgebung reparieren oder ein anderes Python wählen.</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON: {given} ist kein Python; das Programm python einer Umgebung oder den Ordner der Umgebung angeben.</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON: {python} {lack}: das Fehlende dort installieren, ein anderes Python wählen oder ACTION install.</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Das QGIS-eigene Python kann sein GDAL nicht außerhalb von QGIS verwenden ({error}), daher lässt sich daraus keine Umgebung anlegen: eine conda-Umgebung mit den in docs/install.md genannten Paketen anlegen und deren Python als vorhandenes Python wählen.</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>Abgebrochen: Was bereits installiert wurde, bleibt erhalten, und die nächste Installation geht von dort aus weiter.</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>Start von Python</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>andere Programme schließen und erneut prüfen</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>Ende bei diesem Schritt: {step}. {sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>Hängen geblieben bei diesem Schritt: {step}. Keine Antwort innerhalb von {seconds:g} Sekunden.</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>Die Umgebung reparieren (Raster ▸ Pixelwise ▸ Umgebung) oder dort ein anderes Python wählen.</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>Rechenprozess</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>ist nicht installiert</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>Import von {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>Ein Python mit neuerem GDAL oder ein neueres QGIS nehmen.</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>Die Umgebung aus dem QGIS-eigenen Python anlegen, das GDAL mitbringt (das tut installenvironment), oder gdal in der conda-Umgebung installieren.</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy und GDAL passen nicht zusammen. {repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>Microsofts Visual C++ Redistributable (x64) installieren, den Rechner neu starten, dann: {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>Den Treiber der Grafikkarte aktualisieren. {repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>CUDA von torch</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version} funktioniert</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}, nicht genutzt: Es gibt keine NVIDIA-Karte mit Treiber</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>Die Umgebung mit DEVICE auto neu installieren; damit wird das torch für diese Karte genommen.</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>keines, obwohl diese Karte vorhanden ist: {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>Den NVIDIA-Treiber aktualisieren oder die Umgebung mit DEVICE auto neu installieren.</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} braucht den Treiber {oldest} oder neuer; vorhanden ist {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>Den Rechner neu starten; hilft das nicht, den NVIDIA-Treiber neu installieren.</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} kann diese Karte nicht ansprechen: {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}, {free} frei</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>Gerät {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Die Umgebung mit DEVICE auto neu installieren oder in den Algorithmen DEVICE cpu wählen.</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>Andere Programme schließen, die es nutzen, BATCH_SIZE verringern oder ein anderes DEVICE wählen.</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>Selbsttest auf {device}</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>ein Netz gebaut ({build:.1f} s), einen Schritt gelernt ({step:.1f} s), eine Vorhersage gemacht ({prediction:.1f} s)</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>ausgelassen: Die anderen hatten die ganze Zeit verbraucht</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>nicht erreicht: Die Prüfung endete bei diesem Schritt: {step}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>Andere Programme schließen, die die Grafikkarte nutzen, oder in den Algorithmen DEVICE cpu wählen.</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Dieses torch hat keinen Code für die Karte: die Umgebung mit DEVICE auto neu installieren oder in den Algorithmen DEVICE cpu wählen.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>Den Treiber der Grafikkarte aktualisieren, den Rechner neu starten oder in den Algorithmen DEVICE cpu wählen.</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>die Umgebung der Erweiterung</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>die Umgebung im Benutzerprofil</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>das QGIS-eigene Python</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>ist nicht vollständig installiert</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Es gibt noch keine Umgebung für die Berechnungen von Pixelwise: {found}. Sie lässt sich mit Raster ▸ Pixelwise ▸ Umgebung oder „{command}“ installieren; oder geben Sie das Python einer Umgebung, die torch enthält, in der Einstellung {setting} oder der Umgebungsvariablen {variable} an.</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Es gibt noch keine Umgebung für die Berechnungen von Pixelwise. Sie lässt sich mit Raster ▸ Pixelwise ▸ Umgebung oder „{command}“ installieren; oder geben Sie das Python einer Umgebung, die torch enthält, in der Einstellung {setting} oder der Umgebungsvariablen {variable} an.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>Die Umgebungsvariable {name} ist {given}, aber dort ist kein Python: den Pfad eines Pythons angeben, das torch hat, oder sie leeren.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>Die Einstellung {name} ist {given}, aber dort ist kein Python: den Pfad eines Pythons angeben, das torch hat, oder sie leeren.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>Die Umgebungsvariable {name} ist {given}, aber dieses Python {lack}: ein anderes angeben oder sie leeren, um die eigene Umgebung von Pixelwise zu verwenden; diese lässt sich mit Raster ▸ Pixelwise ▸ Umgebung oder „{command}“ installieren.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>Die Einstellung {name} ist {given}, aber dieses Python {lack}: ein anderes angeben oder sie leeren, um die eigene Umgebung von Pixelwise zu verwenden; diese lässt sich mit Raster ▸ Pixelwise ▸ Umgebung oder „{command}“ installieren.</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>die Umgebungsvariable {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>die Einstellung {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>startet nicht ({error})</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>enthält {names} nicht</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>Die Auftragsdatei {path} kann nicht verwendet werden: {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>Die Auftragsdatei {path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>Die Auftragsdatei {path} kann nicht verwendet werden: Sie ist kein JSON ({error}).</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} ist keine Zahl</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>sie enthält keinen Pixelwise-Auftrag (ein Objekt mit dem Schlüssel "pixelwise_job").</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>ihr Format ist {found!r}, aber Pixelwise {version} liest Format {format}.</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} muss ein Objekt sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>der Parameter {name} ist unbekannt; bekannt sind {names}.</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>der Parameter {name} fehlt.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>der Parameter {name} muss eine ganze Zahl sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>der Parameter {name} muss eine Zahl sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>der Parameter {name} muss ein Text sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>der Parameter {name} muss true oder false sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>der Parameter {name} muss eine Liste sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>der Parameter {name} muss ein Objekt sein, gefunden wurde {found}.</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>CHIP_SIZE verringern</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>BATCH_SIZE verringern, einen kleineren ENCODER oder eine kleinere CHIP_SIZE nehmen</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>BATCH_SIZE oder WINDOW_SIZE verringern</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>die Karte mit AREA begrenzen</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>die größte Klasse mit SKIP_CLASSES auslassen</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>eine kleinere Szene zeichnen</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>die Art des Auftrags ist {found!r}; erlaubt sind {names}.</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>Prozess {number} von {count}</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>Keiner der {count} Prozesse hat ein Ergebnis geliefert, siehe Protokoll.</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>Zeilen des Rechenprozesses:</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>Der Rechenprozess {number} führt {python} aus</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>Abgebrochen: Der Lauf hatte nach {seconds:g} Sekunden nicht aufgehört, daher wurde sein Prozess beendet.</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Warnung: {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>Die Ausgabe ist vollständig, aber ihre Auftragsdatei fehlt: {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>Der Arbeitsspeicher reichte nicht: {cure} oder andere Programme schließen.</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>Der Datenträger ist voll: Platz schaffen oder einen anderen Ort für die Ausgabe wählen.</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>Der Datenträger ist voll ({path}): Platz schaffen oder einen anderen Ort für die Ausgabe wählen.</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Das Python des Rechenprozesses {python} kann nicht importieren, was der Auftrag braucht ({error}): seine Umgebung mit Raster ▸ Pixelwise ▸ Umgebung reparieren oder PIXELWISE_PYTHON auf ein anderes Python setzen.</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>Der Lauf ist an einem unerwarteten Fehler gescheitert ({kind}: {error}). Sind die Eingaben in Ordnung, ist das ein Fehler von Pixelwise: Bitte melden Sie ihn mit dem Protokoll.</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Das Python des Rechenprozesses {python} konnte nicht gestartet werden ({error}): die Umgebung mit Raster ▸ Pixelwise ▸ Umgebung reparieren oder PIXELWISE_PYTHON auf ein anderes Python setzen.</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>Der Rechenprozess</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>Rückgabewert {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>Signal {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who} wurde vom System beendet (SIGKILL), höchstwahrscheinlich weil der Arbeitsspeicher nicht reichte: {cure}.</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who} ist in einer der verwendeten Bibliotheken abgestürzt ({crash}), siehe Protokoll: die Umgebung reparieren (Raster ▸ Pixelwise ▸ Umgebung) oder, wo das wählbar ist, DEVICE cpu versuchen.</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who} wurde von außen beendet ({name}): erneut starten.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who} endete ohne Ergebnis ({name}), siehe Protokoll.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who} endete ohne Ergebnis ({name}), siehe Protokoll. Die letzte Zeile war: {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION ist {found}; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE ist {size}: Mit MINIMUM_PER_CLASS {minimum} brauchen die {classes} Klassen mindestens {needed} Punkte.</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Verglichen: {count:,} Punkte, {classes} Klassen. Gesamtgenauigkeit {accuracy:.4f}, Kappa {kappa:.4f}, mittlere IoU {iou:.4f}.</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Verglichen: {count:,} Pixel, {classes} Klassen. Gesamtgenauigkeit {accuracy:.4f}, Kappa {kappa:.4f}, mittlere IoU {iou:.4f}.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>MAP und REFERENCE haben innerhalb von AREA kein Pixel gemeinsam, das in beiden eine Klasse hat.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP und REFERENCE haben kein Pixel gemeinsam, das in beiden eine Klasse hat.</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS ist {found}; die verglichenen Klassen sind {classes}.</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>Pixel der Referenz, an denen die Karte keine Klasse hat und die deshalb nicht zählen: {count:,}.</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>Es wird nur eine Klasse verglichen, also kann nichts falsch sein; mit UNLABELLED angeben, was es sonst gibt.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE: Innerhalb von AREA zählt kein Punkt.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE: Es zählt kein Punkt.</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>Ohne Karte oder STRATA sind die Flächen der Klassen nicht bekannt, daher wird nichts geschätzt.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}: {title} enthält Linien; benötigt werden Polygone oder Punkte.</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} ist {path}, dieselbe Datei wie {other}: eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} ist „{found}“; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS braucht Polygone in MAP und in REFERENCE, aber {parameter} ist ein Raster.</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS braucht ERROR_CLASS, den Namen oder Wert der Klasse, deren Fehler gezeigt werden.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE ist {size:g}; erlaubt sind positive Zahlen oder 0 für eine passende Größe.</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE ist {tolerance:g}; erlaubt sind 0 (Grenzen werden nicht gemessen) bis {most:g} Pixel.</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP enthält Punkte: Dann muss REFERENCE dieselben Punkte enthalten, mit dem Feld der Wahrheit.</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} braucht als REFERENCE Polygone oder ein Raster, aber {path} enthält Punkte.</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES braucht als MAP Polygone oder ein Raster, aber {path} enthält Punkte.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD ist leer: das Feld von {path} angeben, das die Klasse enthält.</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} ist {path}: Die Datei wird als GeoTIFF geschrieben, ihr Name muss daher auf .tif enden.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}: {title} hat keine Objekte.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}: {title} hat mit seinem Filter keine Objekte.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD: Das Feld „{field}“ von {title} enthält überhaupt keine Klasse.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD: {title} hat kein Feld „{field}“; die Felder sind {names}.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD: Das Feld „{field}“ von {title} enthält {number:g}; Klassen sind ganze Zahlen oder Texte.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}: {path} enthält dort keine Klasse, nur Leerwerte.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}: Polygone von {title} ohne Klasse: {count:,}; ihre Pixel zählen nicht.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>Reparierte ungültige Geometrien in {title}: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}: {title} hat keine Polygone, nur Objekte ohne Geometrien.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE ist {size:g}: Die Polygone von {title} und AREA erstrecken sich über {length:g} (Einheiten ihres KBS), das ergibt {count:,.0f} Pixel; möglich sind höchstens {most:,}.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE ist {size:g}: Die Polygone von {title} erstrecken sich über {length:g} (Einheiten ihres KBS), das ergibt {count:,.0f} Pixel; möglich sind höchstens {most:,}.</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>der andere Layer</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}: {path} hat {count} Kanäle; ein Klassenraster hat einen, mit Klassenwerten.</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} berührt nicht, womit verglichen wird: Die Ausdehnung ist {extent}, die des Gitters {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} berührt nicht, womit verglichen wird: Die Ausdehnung ist {extent} im eigenen KBS, die des Gitters {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, richtig</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}, kartiert als {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>richtig positiv: {name}</translation>
        </message>
        <message>
            <source>false positive: {name}</source>
            <translation>falsch positiv: {name}</translation>
        </message>
        <message>
            <source>false negative: {name}</source>
            <translation>falsch negativ: {name}</translation>
        </message>
        <message>
            <source>true negative: {name}</source>
            <translation>richtig negativ: {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN ist {found}; Schätzungen sind möglich für {allowed}.</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA: Keine Klasse mit einer Fläche hat Referenzpunkte, daher lässt sich nichts schätzen.</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE: Kein Punkt kann verglichen werden, daher lässt sich nichts schätzen.</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>Die Schätzungen gelten nur für {share:.1%} der kartierten Fläche. Kein Referenzpunkt liegt in diesen Klassen der Karte: {classes}.</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>Diese Klassen der Karte haben Referenzpunkte, aber keine Fläche in STRATA: {classes}. Diese Punkte zählen in den Schätzungen für die ganze Karte nicht.</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>Es lässt sich kein Standardfehler angeben. Diese Klassen der Karte haben nur einen Referenzpunkt, nötig sind mindestens zwei: {classes}.</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>Zu diesen Klassen gehört kein Referenzpunkt: {classes}. Eine geschätzte Fläche von 0 bedeutet, dass eine Klasse selten ist, nicht, dass es sie nicht gibt.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}: {title} enthält mehr als {most} verschiedene Werte; verglichen werden können höchstens {most} Klassen.</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>Wo die Karte kein Polygon hat, zählt sie als „{name}“.</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>Wo die Referenz kein Polygon hat, zählt sie als „{name}“.</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>Die Punkte von REFERENCE lassen sich nicht in das KBS eines anderen Layers umrechnen: {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>Nur die Karte hat {classes}.</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>Nur die Referenz hat {classes}.</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>„{one}“ der Karte und „{other}“ der Referenz werden als dieselbe Klasse angesehen.</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>Ausgelassen gemäß IGNORE: {classes}.</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>IGNORE nennt {classes}; das gibt es weder in der Karte noch in der Referenz.</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>die Klasse {name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>die Klassen {names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP und REFERENCE haben zusammen {count} Klassen; verglichen werden können höchstens {most}.</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE ist {ignored}: Damit bleibt keine Klasse übrig, die MAP und REFERENCE beide haben.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH ist „{match}“, aber MAP und REFERENCE haben keine Klassennamen gemeinsam: Die Karte hat {of_map}; die Referenz hat {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH ist „{match}“, aber MAP und REFERENCE haben keine Klassenwerte gemeinsam: Die Karte hat {of_map}; die Referenz hat {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH ist „{match}“, aber MAP und REFERENCE haben weder Klassennamen noch Klassenwerte gemeinsam: Die Karte hat {of_map}; die Referenz hat {of_reference}.</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>{count:,} außerhalb von AREA</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>{count:,} außerhalb der Karte</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>{count:,} ohne Klasse in REFERENCE</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>Punkte, die nicht zählen: {counts}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}: Ausgelassene Objekte von {title}, die keine Punkte sind: {count:,}.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES: {path} berührt die Karte nicht.</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>die Karte</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES: {path} hat an keinem der Punkte von REFERENCE, die zählen, Werte.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES: {path} hat {count} Kanäle ({bands}); benötigt wird ein Kanal je Klasse der Karte, benannt wie diese: {classes}.</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>PyCM liefert Statistiken nur für mindestens zwei Klassen und nur, wenn etwas verglichen wurde.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}: {path} enthält {value:g}, was keine Klasse ist: Ein Klassenraster enthält ganze Zahlen.</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>Es wurde nichts verglichen: Es gibt keine Stelle, an der sowohl die Karte als auch die Referenz eine Klasse hat.</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>Die Referenz gilt nicht als Zufallsstichprobe (DESIGN none); die Kennzahlen beschreiben daher ihre Punkte und nicht die ganze Karte, und Konfidenzintervalle lassen sich nicht angeben.</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>{percent:.0f} % der Referenz sind {name}: Eine Karte, die überall {name} ist, hätte eine ebenso hohe Gesamtgenauigkeit. Daneben die Kennzahlen der Klassen angeben.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>Layer {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>Klasse im Feld {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>Filter {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>überall, wo beide sind</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,} Punkte</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Verglichen</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Auswahl der Referenzpunkte</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>Klassen, die nicht zählen</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>Zufallspunkte, nach den Klassen der Karte geschichtet</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>Zufallspunkte über die ganze Karte</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>Punkte, die keine Zufallsstichprobe sind</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>Gesamtgenauigkeit der Punkte</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>geschätzter richtiger Anteil an der Fläche der ganzen Karte mit seinem 95-%-Intervall: die Zahl zum Zitieren</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>Gesamtgenauigkeit der Karte</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>Anteil der richtigen {unit} an allen</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>IoU der Klassen, jede zählt gleich: streng bei kleinen Klassen</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>F1 der Klassen, jede zählt gleich</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>Übereinstimmung über den Zufall hinaus, 0 ist Zufall; schwer zu deuten, angegeben, weil oft danach gefragt wird</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>Korrelation von Karte und Referenz: 1 alles richtig, 0 Zufall</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>falscher Anteil, weil Klassen zu viel oder zu wenig haben</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>falscher Anteil, weil Klassen an den falschen Stellen liegen</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>Pixel der Referenz</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>Pixel der Karte</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>Punkte der Referenz</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>Punkte der Karte</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>Die Toleranz beträgt {tolerance:g} Pixel.</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Referenz ↓ Karte →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>Die Zeilen sind die Referenz, die Spalten die Karte, beides in Pixeln.</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>Die Zeilen sind die Referenz, die Spalten die Karte, beides in Punkten.</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>Genauigkeit je Klasse</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>Kartierte Fläche ({unit})</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>Geschätzte Fläche ({unit})</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Nutzergenauigkeit</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Produzentengenauigkeit</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>Quadrateinheiten der Karte</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>Einheiten von STRATA</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>Anteil an der Fläche</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>Nutzergenauigkeit, geschätzt</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>Produzentengenauigkeit, geschätzt</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>Geschätzte Flächen</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>F1 nach der kleinsten IoU eines Treffers</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>kleinste IoU in Prozent</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>Objekte der Referenz nach ihrer IoU</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Alle Klassen</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Präzision</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1 bei 0.5:0.95</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>Kleinste IoU</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES hat Werte von {low:.6g} bis {high:.6g}; erlaubt sind Wahrscheinlichkeiten von 0 bis 1 oder ganze Zahlen von einem Byte.</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED ist {found}; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS ist {minimum}; das ist mehr als alle {size} Punkte (SIZE) zusammen.</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR ist {error:g}; ein Standardfehler liegt zwischen 0 und {most:g}, zum Beispiel 0,01.</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY: {name} ist {accuracy:g}; eine Genauigkeit liegt zwischen 0 und 1.</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE ist {number:g}; anzugeben ist die Anzahl der Punkte oder 0 für so viele, wie TARGET_ERROR verlangt.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS ist {number:g}; erlaubt sind 0 oder mehr Punkte.</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE ist {number:g}; erlaubt sind 0 oder mehr Meter.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE ist {number:g}; erlaubt sind 0 (nach der Größe der Polygone) oder mehr.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT ist {path}: Der Name muss auf .gpkg enden; dieses Format speichert das Formular mit den Punkten.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT ist {path}, worin jemand bereits die Referenz von Punkten eingetragen hat (Anzahl: {count:,}): eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>Die Punkte liegen nur in den Polygonen der Karte, daher wird nicht gefunden, was sie übersehen hat; mit UNLABELLED „background“ liegen sie auch außerhalb.</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP: Nach dem, was AREA und IGNORE auslassen, bleibt keine Klasse übrig, in der Punkte gezogen werden könnten.</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>In diesen Klassen wird kein Punkt gezogen: {classes}. MINIMUM_PER_CLASS oder SIZE erhöhen.</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>{count:,} Punkte: Für die Gesamtgenauigkeit ist ein Standardfehler von etwa {error:.2%} zu erwarten, für ihr 95-%-Konfidenzintervall ± {margin:.1%}.</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>Ein Standardfehler von {error:.2%} braucht {count:,} Punkte.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}: {name} ist keine Klasse der Karte; ihre Klassen sind {classes}.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>Die Klasse „{name}“ bekommt {count:,} von {wanted:,} Punkten: Sie hat in AREA nicht mehr Pixel.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>Die Klasse „{name}“ bekommt {count:,} von {wanted:,} Punkten: Sie hat nicht mehr Pixel.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>Die Klasse „{name}“ bekommt {count:,} von {wanted:,} Punkten: Von {tried:,} geprüften Pixeln ist kein weiteres {distance:g} m von allen Punkten entfernt. MINIMUM_DISTANCE verringern oder weniger Punkte nehmen.</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}: {count:,} Punkte, {share:.1%} der kartierten Fläche.</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>Der Wert 0 der Referenz hat keinen Namen, und die Karte hat keine Klasse 0; er wird deshalb als „nicht gelabelt“ verstanden.</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA: {name} ist keine Klasse; die Klassen sind {classes}.</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA: {name} ist zweimal angegeben; jeder Klasse eine Zahl geben.</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA: {name} ist {number:g}; Flächen und Anteile sind Zahlen ab 0.</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA: Alle Flächen sind 0; mindestens eine Klasse muss eine Fläche oder einen Anteil haben.</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>das Modell</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Das Raster hat {found} ({names}), aber {model} erwartet {expected} ({expected_names}): das passende Raster angeben oder mit BANDS die Kanäle in der Reihenfolge des Modells wählen (den Namen nach sind das die Kanäle {numbers} der angegebenen).</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>Das Raster hat {found} ({names}), aber {model} erwartet {expected} ({expected_names}): das passende Raster angeben oder mit BANDS die Kanäle in der Reihenfolge des Modells wählen.</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Die Kanäle des Rasters heißen {names}, {model} wurde mit {expected_names} trainiert: sicherstellen, dass die Reihenfolge dieselbe ist (den Namen nach sind das die Kanäle {numbers} der angegebenen).</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>Die Kanäle des Rasters heißen {names}, {model} wurde mit {expected_names} trainiert: sicherstellen, dass die Reihenfolge dieselbe ist.</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band} ({found} → {expected})</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>Werte werden in die umgerechnet, mit denen das Modell trainiert wurde: {values}.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>Kanal {number} ({name}) des Rasters enthält {found}-Werte, aber {model} wurde mit {expected}-Werten trainiert ({expected_name}): das Raster zuerst auf die Werte der Trainingsbilder bringen.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>Kanal {number} ({name}) des Rasters enthält {found}, aber {model} erwartet {expected}: Die Werte werden genommen, wie sie gespeichert sind, und die Karte ist nur richtig, wenn beide auf dieselbe Weise gespeichert sind.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>Kanal {number} ({name}) des Rasters enthält {found}-Werte, {model} wurde mit {expected} trainiert: Die Karte ist nur richtig, wenn beide dieselbe Skala haben.</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>{type}-Werte</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>{type}-Werte ohne Skala</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>{type}-Werte × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1 Kanal</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count} Kanäle</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITY ist {found}; erlaubt sind 0 (kein Filter) oder eine ungerade Anzahl von Pixeln von 3 bis {largest}, damit der Filter eine Mitte hat.</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS ist {found:g} für Klasse {value}; benötigt wird eine Wahrscheinlichkeit von 0 bis 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} ist {number}; erlaubt sind Werte ab 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} ist {number}; erlaubt sind 0 oder mehr Pixel.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} ist {number}; erlaubt sind 0 (automatisch) oder Werte ab 1.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} ist {value}; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} ist {path}: Der Name muss auf {first} oder {second} enden.</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} ist leer: Der Name muss auf {first} oder {second} enden.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} ist {path}, dieselbe Datei wie {other}: eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} ist {path}, eine Datei mit Pixeln von INPUT: eine andere Datei wählen.</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS nennt die Klasse {value}, aber die Klassen des Modells sind {names}.</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>Das Netz sieht INPUT mit Pixeln von {wanted} statt {found}, in der Größe um den Faktor {factor:.3g} angepasst; die Karte wird auf den Pixeln von INPUT geschrieben.</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE kann die Pixel von INPUT ({found}) nicht auf die Größe bringen, mit der das Modell trainiert wurde ({wanted}): Möglich ist höchstens ein Faktor von {factor:g}. Ein anderes Modell oder Raster wählen.</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT hat Pixel von {found}, aber {model} wurde mit Pixeln von {wanted} trainiert: Die Karte wird schlecht, wenn RESAMPLE nicht eingeschaltet wird.</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: INPUT hat kein KBS, daher lassen sich Pixelgrößen nicht vergleichen, und es wird nichts angepasst.</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: {model} wurde mit Rastern ohne KBS trainiert, daher lassen sich Pixelgrößen nicht vergleichen, und es wird nichts angepasst.</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT ({extent}) liegt außerhalb von INPUT ({whole}): Beide müssen sich überlappen. Beide sind xmin, ymin, xmax, ymax im KBS des Rasters.</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA bedeckt kein Pixel von INPUT: Die Polygone sind zu klein oder liegen außerhalb des Rasters.</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA ({area}) und EXTENT ({extent}) überlappen sich nicht: Es gibt nichts zu klassifizieren.</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT ist {found}; benötigt werden xmin, ymin, xmax, ymax mit xmin &lt; xmax und ymin &lt; ymax.</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>Weitere Pixel ohne Klasse: {count:,}. Dort hat das Raster keine Daten, oder sie liegen außerhalb von AREA.</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>Das Raster hat kein Koordinatenbezugssystem, daher sind Flächen nicht bekannt.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Anteil (%)</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>Fertige Blöcke bleiben erhalten: Derselbe Auftrag geht von dort aus weiter.</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>Es geht mit den fertigen Blöcken eines früheren Laufs weiter.</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>Ein früherer Lauf hatte andere Einstellungen, oder seine Dateien haben sich geändert: Dieser beginnt von vorn.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>{pixels:,} Pixel werden klassifiziert: 1 Fenster von {rows} × {cols} Pixeln mit einem Rand von {margin}, je {batch} auf einmal, auf {devices}.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>{pixels:,} Pixel werden klassifiziert: {windows:,} Fenster von {rows} × {cols} Pixeln mit einem Rand von {margin}, je {batch} auf einmal, auf {devices}.</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>{share:.0%} des Gebiets sind klassifiziert, noch {time}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>{path} konnte bei Zeile {row}, Spalte {col} nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>Es wurde nichts klassifiziert: Das Raster hat in dem Teil, der kartiert wird, kein gültiges Pixel.</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>Umrissene Polygone: {count:,}.</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>Klassenflächen von {name}</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name} ({number} von {count}): Die Karte ist bereits vorhanden.</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name} ({number} von {count}):</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>{name} wurde nicht klassifiziert: {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT: Nicht klassifizierte Raster: {failed} von {count} ({names}); die Gründe stehen im Protokoll. Die Karten der übrigen liegen in {folder}; die Raster berichtigen oder entfernen und denselben Lauf noch einmal starten, der dort weitergeht.</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>Die Raster haben verschiedene KBS, daher werden ihre Karten nicht zu einer zusammengefügt.</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT: Es gibt keinen Ordner {path}; benötigt wird ein Rasterordner.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT ist {path}, derselbe Ordner wie INPUT: für die Klassenraster einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO: {found!r} wurde angegeben; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT: {first} und {second} würden beide zu {path}: mit PATTERN auswählen.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: Keine Datei in {path} oder den Unterordnern entspricht PATTERN, das {pattern!r} ist: einen anderen Ordner wählen oder ein Muster wie *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: Keine Datei in {path} entspricht PATTERN, das {pattern!r} ist: einen anderen Ordner wählen oder ein Muster wie *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE ist {found}; erlaubt sind 0 (automatisch) oder mindestens {least} Pixel.</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN ist {found}; erlaubt sind 0 (automatisch) oder mindestens 1 Pixel.</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN ist {margin}, aber eine WINDOW_SIZE von {size} lässt mit MERGE = {merge} nur Platz für 1 bis {largest} Pixel: MARGIN verringern oder WINDOW_SIZE auf mindestens {needed} erhöhen.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} ist {path}: Der Name muss auf eines davon enden: {allowed}.</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE ist {path} mit {found} Pixeln auf einem anderen Gitter als INPUT ({wanted}): Beide müssen dieselben Pixel haben.</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT ist {path} mit dem Wert {value:g}: Ein Klassenraster hat ganze Zahlen bis {largest:,}.</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND ist {number}: {path} hat die Kanäle 1 bis {count}.</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>Es gibt keine Polygone: Kein Pixel hat eine Klasse, die nicht ausgelassen wurde.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} ist {value:g}; erlaubt sind 0 (nichts geschieht) oder mehr.</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES und SKIP_CLASSES nennen beide die Klasse {value}: Eine Klasse, die keine Polygone bekommt, hat keine Umrisse.</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB ist {found}: Die Scores von {classes} Klassen in Fenstern von {rows} × {cols} Pixeln brauchen mindestens {needed}; den Wert erhöhen oder WINDOW_SIZE verringern.</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>Der Speicher reicht nicht einmal für ein einziges Fenster: WINDOW_SIZE verringern oder ein anderes DEVICE wählen.</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>Der Speicher reichte nicht: Es geht mit BATCH_SIZE {count} weiter.</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>Das Modell lieferte für die Pixel um Zeile {row}, Spalte {col} keine Zahlen (NaN): Seine Gewichte sind beschädigt, oder das Gerät berechnet sie falsch (DEVICE=cpu versuchen).</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band} {found} statt {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT enthält nicht die Werte, mit denen {model} trainiert wurde: {values}; weitere Kanäle: {count} (2. bis 98. Perzentil). Wenn sich nicht allein die Landschaft so sehr unterscheidet, wird die Karte schlecht.</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT enthält nicht die Werte, mit denen {model} trainiert wurde: {values} (2. bis 98. Perzentil). Wenn sich nicht allein die Landschaft so sehr unterscheidet, wird die Karte schlecht.</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g} bis {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} scheitert an einem Chip: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} erzeugt Chips von {cols} × {rows} und von {other_cols} × {other_rows} Pixeln, aber alle müssen dieselbe Größe haben: zum Beispiel mit Resize abschließen.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} erzeugt Bilder der Form {shape} und des Typs {type}, aber das Netz braucht {count} Kanäle vom Typ float32: Transformationen auslassen, die Bilder umwandeln.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} kann nicht als JSON gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} enthält keine Pipeline: sie mit albumentations.save(transform, path) schreiben.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} hat eine Transformation ohne Namen: Sie muss ein Objekt mit __class_fullname__ sein.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} hat die Transformation {name}, die eigenen Code ausführt: diese auslassen.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} hat die Transformation {name}, die albumentations nicht kennt: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} hat die Transformation {name} ohne eine Liste von Transformationen darin.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} hat die Transformation {name}, die nicht verwendet werden kann: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} hat die Transformation {name}, die nur Rot, Grün und Blau nimmt; welche der Kanäle das sind, ist nicht bekannt (die Chips haben {count}): RGB_BANDS angeben oder sie auslassen.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} kann nicht verwendet werden: {name}: {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>sie erzeugt {name}-Bilder der Form {shape} und des Typs {type}.</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT ist {name}, was unbekannt ist: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES enthält {change}, aber eine Änderung ist + oder - vor dem Namen einer Operation: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES enthält {change}, was mindestens 2 Kanäle braucht, aber die Chips haben einen: auslassen.</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS ist {numbers}; benötigt werden die Nummern drei verschiedener Kanäle, für Rot, Grün und Blau; die Chips haben die Kanäle 1 bis {count}.</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}, Änderung {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} ist {value:g}; erlaubt sind Werte ab {low}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} ist {value:g}; erlaubt sind Werte von {low} bis {high}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE: Ein Encoder mit zufälligen Gewichten kann nicht eingefroren werden, weil er nichts lernen würde: ENCODER_WEIGHTS oder FINE_TUNE wählen oder den Encoder trainieren.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT ist {path}, aber der Name einer Modelldatei endet auf .safetensors.</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} hat keine Trainingschips, nur {count} für die Validierung: mit kleinerem SPLIT exportieren.</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>Die Trainingschips in {folder} haben kein gelabeltes Pixel: Es kann nichts gelernt werden.</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>Diese Klassen haben kein Pixel in den Trainingschips und können nicht gelernt werden: {classes}.</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>Es gibt keine Validierungschips: Die letzte Epoche wird behalten, und ihre Genauigkeit ist unbekannt.</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>Die Validierungschips haben kein gelabeltes Pixel: Die letzte Epoche wird behalten.</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>Diese Klassen haben kein Pixel in den Validierungschips und zählen in der mittleren IoU nicht: {classes}.</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} ist die einzige Klasse, es gibt also nichts zu unterscheiden: die Chips mit UNLABELLED background oder mit mehr Klassen exportieren.</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} mit {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>meinten Sie {names}?</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>bekannt sind {names} und andere.</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>bekannt sind {names}.</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>Modell: {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>Ein Netz, das diese Klassen unterscheidet: {classes}.</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>Auf seinen Validierungschips erreichte es eine mittlere IoU von {iou}.</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>Es wurde nicht an Validierungschips geprüft, daher weiß niemand, wie gut es ist.</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} Pixel</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>Einzelheiten des Netzes</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>Gewichte, mit denen der Encoder begann</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>Chipgröße</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Pixelgröße</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>Behaltene Epoche</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>Wert von Pixeln, die nicht zählen</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>Typ im Raster</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>Die meisten Werte</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>Gestreckt aus</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE ist {device}, was unbekannt ist: auto, cpu, cuda, cuda:N (N zählt ab 0) oder mps wählen.</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE ist mps, aber dieser Rechner hat keine Apple-GPU, die torch nutzen kann: auto oder cpu wählen.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE ist {device}, aber CUDA kann hier nicht genutzt werden (torch wurde ohne CUDA installiert): auto oder cpu wählen.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE ist {device}, aber CUDA kann hier nicht genutzt werden (keine NVIDIA-GPU oder kein Treiber gefunden): auto oder cpu wählen.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE ist {device}, aber dieser Rechner hat {count} CUDA-GPUs, nummeriert von 0 bis {last}.</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES ist {count}; erlaubt sind 0 (alle) oder mehr.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE ist {device}, eine einzelne GPU, aber DEVICES ist {count}: DEVICE cuda wählen oder DEVICES auf 1 setzen.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES ist {count}, aber dieser Rechner hat 1 Apple-GPU: höchstens 1 wählen, oder 0 für alle.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES ist {count}, aber dieser Rechner hat 1 CUDA-GPU: höchstens 1 wählen, oder 0 für alle.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES ist {count}, aber dieser Rechner hat {there} CUDA-GPUs: höchstens {there} wählen, oder 0 für alle.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES ist {count}, aber dieser Rechner hat keine GPU, die torch nutzen kann: DEVICES auf 1 setzen, oder DEVICE auf cpu für so viele Prozesse auf den Prozessorkernen.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES ist {count}, aber die CPU hat für so viele Prozesse nur {cores} Kerne: weniger wählen.</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU ({count} Threads)</translation>
        </message>
        <message>
            <source>{device}, bfloat16</source>
            <translation>{device}, bfloat16</translation>
        </message>
        <message>
            <source>{device}, 32-bit</source>
            <translation>{device}, 32 Bit</translation>
        </message>
        <message>
            <source>Epoch {epoch}/{epochs}</source>
            <translation>Epoche {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>Trainingsverlust {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>Validierungsverlust {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>mittlere IoU {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>Lernrate {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} Chips/s</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>unbekannte Zeit</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>sein Format hat die Version {version}, aber dieses Pixelwise kennt nur {known}: Erweiterung aktualisieren.</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} ist ein Ordner, keine Modelldatei.</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>Die Modelldatei {path} gibt es nicht.</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} ist eine safetensors-Datei, aber kein Pixelwise-Modell: Es fehlt die Angabe, für welche Kanäle und Klassen sie ist. Ein mit „Segmentierungsmodell trainieren“ trainiertes Modell angeben.</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>Das Modell {path} kann nicht gelesen werden: {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>Der Kopf des Modells {path} ist beschädigt ({kind}: {error}).</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} ist keine Modelldatei: Die Datei hat nicht das safetensors-Format.</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>Die Modelldatei {path} ist unvollständig, vielleicht durch ein unterbrochenes Kopieren: erneut kopieren oder neu trainieren.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>Die Modelldatei {path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF vergleicht Pixel anhand von drei Kanälen als Rot, Grün und Blau, aber das Modell hat {count} ({bands}): CRF ausschalten oder ein MODEL mit mindestens drei Kanälen wählen.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELS enthält {path} mit den Klassen {found}, aber MODEL {first} hat {wanted}: Scores lassen sich nur über Modelle mitteln, deren Klassen dieselben Werte und Namen haben.</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>Die Kanäle des Modells {path} heißen {found}, die von {first} {wanted}: sicherstellen, dass die Reihenfolge dieselbe ist.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELS enthält {path} mit den Kanälen {found}, aber MODEL {first} hat {wanted}: Jeder Kanal muss dem Namen nach unter denen von MODEL sein. Als MODEL das Modell mit den meisten Kanälen angeben.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION ist 16, womit eine CPU nicht rechnen kann: auto, 32 oder bf16 wählen.</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>halber Genauigkeit</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>In {numbers} gibt das Modell {percent:.2f} % der Pixel seiner ersten Fenster andere Klassen als in 32-Bit-Zahlen, mehr als die erlaubten {allowed:.1f} %: Es rechnet genauer, was länger dauert.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>Der Speicher von {device} reicht nicht für {count} Fenster von {rows} × {cols} Pixeln: BATCH_SIZE oder WINDOW_SIZE verringern oder DEVICE cpu wählen.</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION ist {value}; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS ist {loss!r}; erlaubt ist eines von {allowed} oder eine Summe davon wie ce+dice.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS ist {loss!r}, aber {name} ist unbekannt: {known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS ist {loss!r}, aber {found} vor * ist keine Zahl über 0; zum Beispiel 0.5*{name} schreiben.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} ist {value}; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING ist {value}, aber LOSS {loss} verwendet es nicht: auf 0 setzen oder dem Verlust ce hinzufügen.</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS ist {loss}, aber bce braucht genau zwei Klassen, und die Chips haben {count}: ce verwenden.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} ist {value}; erlaubt sind Werte von {low:g} bis {high:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} ist {value}; erlaubt sind Werte über {low:g} bis {high:g}.</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA und TVERSKY_BETA sind beide 0, aber eines davon muss größer als 0 sein.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES enthält Gewichte, aber CLASS_WEIGHTS ist {value}: given wählen oder die Gewichte löschen.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS ist given, aber CLASS_WEIGHT_VALUES ist leer: für jede Klasse ein Gewicht angeben.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES enthält {weight} für die Klasse {name}, aber ein Gewicht ist 0 oder größer.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES enthält ein Gewicht für {name}, was keine Klasse ist; die Klassen sind {classes}.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>CLASS_WEIGHT_VALUES sind alle 0, aber mindestens eine Klasse muss ein Gewicht haben.</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>Die Modelldatei {path} konnte nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>Die Gewichte des Modells {path} sind beschädigt ({error}): erneut kopieren oder neu trainieren.</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>Das Modell {path} kann hier nicht gebaut werden: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>Die Gewichte des Modells {path} passen nicht zu seinem Netz {network}; es wurde mit einer unbekannten Version von segmentation-models-pytorch erzeugt.</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>Die Gewichte des Modells {path} passen nicht zu seinem Netz {network}; es wurde mit segmentation-models-pytorch {version} erzeugt.</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE oder FREEZE_EPOCHS verlangt einen eingefrorenen Encoder, aber diese ARCHITECTURE hat keinen Encoder: ENCODER_MODE train und FREEZE_EPOCHS 0 oder eine andere Architektur wählen.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS ist {weights}, aber ARCHITECTURE {architecture} hat keinen Encoder: ENCODER_WEIGHTS none oder eine andere Architektur wählen.</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} lässt sich nicht mit ENCODER {encoder} verwenden: {error} Einen anderen Encoder wählen, zum Beispiel {other}.</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION ist {value}; erlaubt sind {allowed}.</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS ist {count}; erlaubt sind 1 bis {most}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} ist {value}, aber ARCHITECTURE {architecture} kann das nicht: {names} wählen oder {parameter} {off}.</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE ist {name}, was unbekannt ist: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER ist {name}, was timm nicht hat: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER ist {name}, was unbekannt ist: {known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>Chips von {size} × {size} Pixeln lassen sich mit dieser Architektur und diesem Encoder nicht verwenden: {error} Chips mit einer anderen CHIP_SIZE exportieren oder eine andere Architektur oder einen anderen Encoder wählen.</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>Deep Supervision braucht Merkmale in halber Größe des Bildes, die dieser Encoder nicht hat.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS ist {weights}, was weder eine Datei mit Gewichten noch für {encoder} bekannt ist: {suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} passt nicht zu ENCODER {encoder}: {key} hat die Form {found} statt {needed}. Den Encoder wählen, für den die Gewichte gemacht sind.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS: {title} ist für die Kanäle {bands}, aber die Kanäle des Bildes heißen {names}: sie nach den Kanälen des Sensors benennen und die Chips erneut exportieren, oder andere Gewichte wählen.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} enthält ein anderes Netz als ENCODER {encoder}: Von seinen {needed} Gruppen von Gewichten fehlen {missing}, zum Beispiel {example}. Den Encoder wählen, für den die Gewichte gemacht sind.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS ist {weights}, aber ENCODER {encoder} hat keine solchen Gewichte: ENCODER {names} wählen.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS: {path} ist beschädigt: löschen, dann wird die Datei neu heruntergeladen.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS ist {weights}, aber ENCODER {encoder} hat keine solchen Gewichte: ENCODER_WEIGHTS none oder einen anderen Encoder wählen, zum Beispiel resnet18.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS ist {weights}, aber die Gewichte von {encoder} sind nicht auf diesem Rechner, und huggingface.co ist nicht erreichbar. {cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS ist {weights}, aber die Gewichte von {encoder} sind nicht auf diesem Rechner und konnten nicht heruntergeladen werden ({reason}). {cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>Diesen Rechner für das erste Training mit {encoder} mit dem Internet verbinden (die Gewichte werden für später aufbewahrt) oder ENCODER_WEIGHTS none wählen.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>Die vortrainierten Gewichte von {encoder} stehen unter der NVIDIA Source Code License, die kommerzielle Nutzung verbietet.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>Die vortrainierten Gewichte von {encoder} stehen unter Apples eigener Lizenz, die eigene Bedingungen hat: vor kommerzieller Nutzung lesen.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>Die vortrainierten Gewichte von {encoder} stehen unter CC-BY-NC-4.0, das kommerzielle Nutzung verbietet.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>Die Encoder-Gewichte {name} stammen von {source}, Lizenz {licence}: die Quelle nennen, wenn Sie das Modell weitergeben.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>Die Encoder-Gewichte {name} stammen von {source}, Lizenz {licence}: frei für jede Nutzung.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>Die vortrainierten Gewichte von {encoder} stehen unter {licence}.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>Die vortrainierten Gewichte von {encoder} stehen unter {licence}, was kommerzielle Nutzung einschränkt oder verbietet.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS: Die Datei {path} gibt es nicht.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS: {path} kann nicht als Gewichte gelesen werden ({error}). Erlaubt sind safetensors-Dateien und torch-Dateien, die nur Tensoren enthalten (andere könnten Code ausführen): das state_dict() neu speichern.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS: In {path} sind keine Gewichte.</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}, Kerne: {count}</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>die Karte ist von der Art sm_{kind}, aber dieses torch ist für {compiled} gemacht</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>Der Trainingsschritt auf {device} ergab einen Verlust, der keine Zahl ist.</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>Der Trainingsschritt auf {device} hat nichts verändert.</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>Die Vorhersage auf {device} ergab keine Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Ein Prozess, der Chips vorbereitet, endete durch Signal {code}, oft weil der Arbeitsspeicher nicht reicht: WORKERS verringern oder auf 0 (keine) setzen und neu starten.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Ein Prozess, der Chips vorbereitet, endete mit Code {code}: WORKERS verringern oder auf 0 (keine) setzen und neu starten.</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>Das Label des Chips {chip} in {folder} enthält den Wert {value}, der keine Klasse ist; Klassen sind {classes}, und {ignored} wird ignoriert: Chips erneut exportieren.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD ist {fold}, aber {folder} hat keine Chips dieses Folds; vorhanden sind die Folds {found}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD ist {fold}, aber {folder} hat keine Chips dieses Folds, denn es gibt dort keine Folds: 0 wählen oder mit FOLDS exportieren.</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>Mittlere IoU über alle Chips {iou:.3f}; der {count} Folds {mean:.3f} ± {deviation:.3f}.</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>Der Bericht wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD ist {fold}; eine Kreuzvalidierung nimmt alle Folds nacheinander: auf 0 setzen.</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS ist {count}; erlaubt sind 2 bis 20.</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS ist {count}, aber die Chips in {folder} liegen für so viele Teile ohne gemeinsame Pixel zu nahe beieinander: weniger wählen oder mehr oder kleinere Chips exportieren.</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>Fold {fold} ist bereits vollständig.</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>Fold {fold}:</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>{count:,} von {total:,} Gruppen von Gewichten unverändert</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>{count:,} nach Kanal- oder Klassennamen zugeordnet ({names})</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>{count:,} neu begonnen ({names})</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>Weitertrainieren von {path}: {parts}.</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE: {path} ist ein Netz mit {parameter} {found}, aber verlangt wurde {wanted}: {parameter} {found} wählen.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>Die Gewichte des Modells {path} sind beschädigt ({error}).</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>Kreuzvalidierung: {architecture} mit {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>Mittlere IoU über alle Chips</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>aus einer Matrix der Chips aller Folds: die Zahl zum Zitieren</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>Mittlere IoU von Fold zu Fold</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>Mittel und Standardabweichung der {count} Folds: wie sehr sie vom Ort abhängt</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>Kaum gelernt: {classes}. Die Konfusionsmatrix zeigt, was damit verwechselt wird. Am meisten helfen mehr Chips damit; mit SAMPLING rare oder CLASS_WEIGHTS achtet das Netz öfter darauf.</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>Nicht in den Validierungslabels und daher nicht bewertet: {classes}. Andere Stellen für die Validierung würden zeigen, wie gut das Netz sie findet.</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>Die letzten Epochen waren die besten: Mehr EPOCHS würden wahrscheinlich helfen.</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>Seit Epoche {epoch} steigt der Validierungsverlust, während der Trainingsverlust fällt: Das Netz lernt die Chips auswendig. Am meisten helfen mehr oder vielfältigere Chips, dann ein stärkeres AUGMENT oder ein kleinerer ENCODER; mehr EPOCHS helfen nicht. Die behaltene Epoche ist die beste, was auch immer danach kam.</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>Trainingsbericht: {architecture} mit {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>Wo das Netz am meisten falsch liegt</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>Wo das Netz richtig liegt</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>{percent:.1f} % von {count:,} gelabelten Pixeln sind falsch, mittlere IoU {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>gesamt</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trainiert</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>Das Training läuft: {done} von {epochs} Epochen sind fertig.</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>Das Modell nimmt die Kanäle {bands} und unterscheidet {classes}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>Epoche {epoch} ist die bisher beste.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>Epoche {epoch} ist die bisher beste, mit einer mittleren IoU von {iou:.3f} auf den Validierungschips.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>Epoche {epoch} von {epochs} wurde behalten.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>Epoche {epoch} von {epochs} wurde behalten, mit einer mittleren IoU von {iou:.3f} auf den Validierungschips.</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>Der Stand des Trainings konnte nicht gespeichert werden, daher lässt es sich nicht fortsetzen: {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>Ein früheres Training dieses Modells hatte andere Einstellungen oder Chips: Dieses beginnt von vorn.</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>Fortgesetzt nach Epoche {epoch} von {epochs}.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE erzeugt Chips von {width} × {height} Pixeln und von {other_width} × {other_height} Pixeln, aber alle eines Batches müssen dieselbe Größe haben: mit einem Zuschnitt auf feste Größe abschließen.</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}, Prozesse: {count}</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>Training von {network} auf {device}: {training} Trainings- und {validation} Validierungschips von {size} × {size} Pixeln, Kanäle: {bands}, Klassen: {classes}.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION ist 16, womit eine CPU nicht trainieren kann: auto, 32 oder bf16 wählen.</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE: {size} ist die größte, die passt.</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE: {rate:.2g} wurde durch einen Versuch mit steigender Lernrate ermittelt.</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>Das Training ist divergiert: Der Verlust war in {count} Schritten in Folge nicht endlich. LEARNING_RATE ({rate:g}) verringern und in den Bildern nach falschen Werten suchen.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>Der Speicher von {device} reicht nicht für Batches von {size} in jedem Prozess: BATCH_SIZE verringern oder auf 0 setzen für die größte, die passt.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>Der Speicher von {device} reicht nicht für Batches von {size}: Sie werden ab jetzt in {parts} Teilen berechnet, was nur die Dauer ändert.</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>Was das Training meldet, konnte nicht geschrieben werden: {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>Das Modell ist vollständig, sein Bericht aber nicht: {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>Der Speicher von {device} reicht nicht einmal für einen einzigen Chip von {size} × {size} Pixeln: einen kleineren ENCODER wählen oder Chips mit kleinerer CHIP_SIZE exportieren.</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>Das Modell der Epoche {epoch} wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>Ab jetzt wird auch der Encoder trainiert.</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>Die Lernrate sinkt auf das {share:.2g}-Fache.</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>Das Training endet vorzeitig, in Epoche {epoch}; die bisher beste Epoche wird behalten.</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>Seit {count} Epochen keine bessere: Das Training endet vorzeitig (EARLY_STOPPING).</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>In Epoche 1 von {epochs} abgebrochen: Es wurde kein Modell geschrieben.</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>Nach Epoche {epoch} von {epochs} abgebrochen: Das bisher beste Modell (Epoche {best}) liegt in {path}. Dasselbe Training geht von dort aus weiter, wenn es noch einmal gestartet wird.</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER ist {folder}, aber das Python des Rechenprozesses hat das Paket tensorboardX nicht: dieses installieren oder LOG_FOLDER leer lassen.</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>{size} × {size} Pixel von {pixel} m werden in {path} gezeichnet</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Zuerst ansehen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>alle Chips</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>Anteil: an allen Pixeln der Teilmenge. Chips: wie viele mindestens ein Pixel der Klasse haben.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Folds</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>Chips je Fold, für die Kreuzvalidierung.</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>Kennzahlen über die {pixels} gültigen Pixel der Trainingschips; einige weit abliegende Werte sind nicht gezeichnet. 96 % der Werte liegen zwischen den Spalten 2 % und 98 %.</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>Wo die Chips liegen</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>Karte der Chips</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>Weitere, nicht gezeigte Szenen: {count}.</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>Die Chips liegen auf keinem gemeinsamen Gitter.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>Labels zeigen (oder auf einen Chip zeigen, um ihn ohne sie zu sehen)</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name} (durchsichtig)</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split}: {shown} von {total:,} Chips</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>Die gestrichelte senkrechte Linie ist die behaltene Epoche.</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>Blaue Zellen auf der Diagonale sind richtig, orange sind falsch; je kräftiger die Farbe, desto größer der Anteil an der Zeile.</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>In Prozent jeder Zeile</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>Schätzungen für die ganze Karte</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>Gesamtgenauigkeit {share} ± {margin}. Von der Fläche sind {quantity} der Menge nach und {allocation} der Zuordnung nach falsch.</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>Aus der Stichprobe und den kartierten Flächen, nach Olofsson et al. (2014). ± ist die Hälfte des 95-%-Konfidenzintervalls: Von 100 so gezogenen Stichproben würden etwa 95 ein Intervall ergeben, das den wahren Wert enthält. Die geschätzte Fläche ist die der Klasse in der Referenz und berichtigt damit, was die Karte zu viel oder zu wenig hat.</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>Fehlermatrix in Prozent der Fläche</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>Mittel der Klassen</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>Das Mittel der Klassen (macro) zählt jede Klasse der Referenz gleich; zusammengezählt (micro) werden die Klassen addiert, bevor geteilt wird; das gewichtete Mittel zählt jede Klasse nach ihrem Anteil an der Referenz.</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>Objekte sind Polygone. Eines der Karte ist ein Treffer, wenn seine IoU mit einem der Referenz 0,5 oder mehr ist; jedes wird nur einmal zugeordnet. Precision: Anteil der Treffer an den Objekten der Karte. Recall: an den Objekten der Referenz. Die mittlere IoU ist die der Treffer. 0.5:0.95 ist das Mittel über die kleinsten IoU 0,50, 0,55 … 0,95, wie bei COCO.</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>Objekte der Referenz nach ihrer IoU, {class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>Nach der kleinsten IoU eines Treffers, {class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Alle Statistiken</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>Die vollständige Tabelle von PyCM (Haghighi et al. 2018), mit dessen eigenen Namen</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>Je Klasse</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>Kanäle, die ein Raster haben muss</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>Die meisten Werte: vom 2-%- bis zum 98-%-Perzentil der Trainingschips. Ein Raster mit ganz anderen Werten ergibt eine schlechte Karte.</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>Klassen, die es findet</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>Verlauf des Trainings</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>Jeder Chip wurde von einem Modell bewertet, das ihn nicht gesehen hat.</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Das ansehen</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>Beispiele aus den Validierungschips</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>Beispiele aus den Trainingschips</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>zählt nicht</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>Was dem Netz gezeigt wird</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>Trainingschips, wie sie sind und wie AUGMENT sie verändert, jedes Mal anders. Weiß im Label zählt nicht.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
        </message>
    </context>
</TS>
