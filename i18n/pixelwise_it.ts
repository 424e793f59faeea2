<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>Valuta accuratezza</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>Dice quanto è corretta una mappa, in base a un raster, a poligoni o a punti con la situazione reale.</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>matrice di confusione,matrice di errore,validazione,kappa,IoU,F1,precision,recall,accuratezza dell'utente,area</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>Mappa: raster delle classi o poligoni</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>Mappa: campo classe</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>Riferimento: raster, poligoni o punti</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>Riferimento: campo classe</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>Area da considerare</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>L'esterno dei poligoni è</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>Estrazione dei punti di riferimento</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>Punti: aree o quote delle classi della mappa</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>Classi: corrispondenza per</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>Classi: da non considerare</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>Poligoni: dimensione del pixel se non c'è alcun raster (unità mappa, 0 = automatica)</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>Altri indici: probabilità della mappa, per l'area sotto la curva ROC</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>Altri indici: distanza entro cui i confini coincidono (pixel, 0 = non misurata)</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>Classe di cui mappare gli errori</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Pagine web</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>Mappa degli errori</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>Errori di una classe</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Oggetti</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>Dati per programmi</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matrice di confusione</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>Indici, per programmi</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>Indici, come tabella</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Accuratezza complessiva</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU media</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>F1 macro</translation>
        </message>
        <message>
            <source>Number of pixels or points</source>
            <translation>Numero di pixel o punti</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>Banda {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>Colori reali (rosso, verde, blu)</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>Infrarosso vicino, rosso, verde</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>Rosso, verde, blu, infrarosso vicino</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>Tutte le bande</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} non ha un'estensione; si possono scrivere file con estensione {allowed}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} ha l'estensione {suffix}; si possono scrivere file con estensione {allowed}.</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>Verifica ambiente</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Dice se tutto ciò che serve a Pixelwise funziona e, se no, che cosa fare.</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>diagnostica,installazione,torch,cuda,gpu,versione,autotest,problema</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>Autotest (alcuni secondi)</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>Tutto funziona (1 o 0)</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>Numero di problemi</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Numero di avvisi</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Riepilogo</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>Versione di PyTorch</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>CUDA funzionante</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>Versione del driver NVIDIA</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>Dispositivi per le reti</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>Profilo, per l'ambiente</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>Pesi scaricati</translation>
        </message>
        <message>
            <source>as the other layer has it</source>
            <translation>come nell'altro layer</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>una classe a sé, con valore 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>classe sconosciuta, da non considerare</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>come nel raster</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 bit, ogni banda riscalata</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>ciò che è disegnato per ultimo, come nella mappa</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>la classe che viene prima nella tabella delle classi</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>l'elemento più piccolo</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>secondo una griglia su tutto il raster</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>in posizioni casuali</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>uno al centro di ogni etichetta</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>gli ultimi ritagli sono spostati verso l'interno</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>riempiti con pixel che non contano</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>i ritagli che sporgono sono esclusi</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>tutti quelli con almeno un pixel che conta</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>solo quelli con etichette</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>secondo cartelle o elenchi, altrimenti a caso</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>blocchi di ritagli vicini, per indici imparziali</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>ritaglio per ritaglio, a caso; fuga di informazioni se si sovrappongono</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>poligoni di un tuo layer</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>raster interi, man mano che se ne aggiungono altri</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>tutti per l'addestramento</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>tutti per la validazione</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>tutti per il test</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>file GeoTIFF, che qualsiasi programma apre</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>file PNG: 8 bit e 1, 3 o 4 bande</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>un solo file HDF5: per moltissimi ritagli</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net, un buon punto di partenza per tutto</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++, più lenta e un po' più accurata</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet, veloce</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer, per vision transformer</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>la U-Net del 2015</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN, la più piccola</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>addestrato con il resto</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>lasciato com'è; richiede pesi già appresi</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>solo l'ultima colonna dà le classi</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>la media di tutte le colonne</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>mappe calcolate con meno colonne, quindi più in fretta</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>ritagli così come sono</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>ruotati e specchiati</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>anche più grandi e più piccoli, più chiari e più scuri</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>anche angoli qualsiasi, colori, ombre, sfocatura e rumore; per molte epoche</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>cross-entropy e Dice: va quasi sempre bene</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>cross-entropy</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>cross-entropy binaria, per due classi</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>focal loss: guarda a ciò che è difficile</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal: per classi molto rare</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>lo stesso per tutte le classi</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>secondo l'inverso della frequenza (effetto forte)</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>secondo la frequenza mediana</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>secondo il numero effettivo di pixel (effetto lieve)</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>quelli indicati sotto</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>ciascuno una volta per epoca</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>più spesso quelli con classi rare</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD con momentum</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>warm-up, poi discesa lungo un coseno</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>una sola salita, poi discesa molto in basso</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>discesa secondo una potenza, come in DeepLab</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>discesa quando nulla migliora più</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>costante dopo il warm-up</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>IoU media delle classi</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>F1 medio delle classi</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>quota di pixel corretti</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>loss di validazione più bassa</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>la scelta migliore su questo computer</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>processore</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>la prima GPU NVIDIA</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>la seconda GPU NVIDIA</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>la GPU Apple</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>la build del Python Package Index</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>la più veloce che sia corretta su questo dispositivo</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 bit: esatta e lenta</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 bit (mezza precisione), su GPU</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>rotazioni di 90° e specchiature</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>rotazioni di qualsiasi angolo</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>ingrandimento e riduzione</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>sfocatura</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>aumento della nitidezza</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>luminosità</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>contrasto</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>saturazione</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>gamma</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>rumore</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>bande scambiate</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>bande omesse</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>ampie zone d'ombra</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>con: {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>senza: {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>sfumano l'una nell'altra</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>conta solo la parte centrale di ognuna</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>ogni finestra una sola volta</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>specchiate: richiede il quadruplo del tempo</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>ruotate e specchiate: richiede otto volte il tempo</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>a passi di 1/255: file piccoli</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>così come sono</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>delle probabilità di tutte le classi</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>quanto è vicina la seconda classe</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>contorni delle classi</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>una banda per ogni classe</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>probabilità della classe scelta</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>quanto è incerto il modello</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>prossime finestre da digitalizzare</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>report con l'area di ogni classe</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>a caso, in ogni classe della mappa</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>a caso, ovunque allo stesso modo</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>non a caso: nessuna stima delle aree</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>nome, altrimenti valore</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valore</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>lo stesso numero in ogni classe</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>secondo l'area delle classi</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>secondo l'area e l'accuratezza attesa (Neyman)</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>crea l'ambiente, o ne riprende l'installazione</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>ripara ciò che è danneggiato</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>elimina l'ambiente</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>usa un Python già presente</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>la tabella {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} non è una tabella; serve un file CSV, JSON o foglio di calcolo, oppure una tabella.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} non è né un file né una tabella del progetto; serve un file CSV, JSON o foglio di calcolo, oppure una tabella.</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>Impossibile scrivere {path}: {error}.</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}: impossibile leggere la tabella {name!r}: {error}</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>Classifica cartella di raster</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>Classifica ogni raster di una cartella con un modello addestrato e unisce le mappe.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>deep learning,segmentazione,inferenza,in serie,batch,tasselli,mosaico,cartella,mappa</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>Cartella dei raster</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>File del modello</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>Da scrivere inoltre per ogni raster</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>Raster: nomi dei file</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>Raster: anche quelli nelle sottocartelle</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>Raster: bande</translation>
        </message>
        <message>
            <source>Rasters: show them to the network with the model's pixel size</source>
            <translation>Raster: mostrali alla rete con la dimensione del pixel del modello</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>Cartella dei raster delle classi</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>Tutti i raster delle classi in uno</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>Numero di raster</translation>
        </message>
        <message>
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT: non è stato indicato nulla; serve una cartella di raster.</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>Riprendi un'esecuzione precedente non terminata</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bande</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Estensione</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>Raster: dimensione del pixel per un layer che non è un file (unità del suo SR)</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>Raster: mostralo alla rete con la dimensione del pixel del modello</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>Finestre: come diventano una mappa sola</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>Finestre: dimensione (pixel, 0 = automatica)</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>Finestre: margine (pixel, 0 = automatico)</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>Finestre: dimensione del batch (0 = automatica)</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>Finestre: memoria per i punteggi (MB, 0 = automatica)</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>Punteggi: altri modelli con le stesse classi, in media</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>Punteggi: media su finestre ruotate e specchiate</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>Punteggi: segui i colori dell'immagine (CRF)</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>Punteggi: probabilità minima delle classi</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>Mappa: lato del filtro di maggioranza (pixel, dispari, 0 = nessuno)</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>Mappa: gruppo di pixel minimo (pixel, 0 = si tengono tutti)</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>Mappa: GeoTIFF ottimizzato per il cloud (COG)</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>Mappa: formato delle probabilità</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>Mappa: misura dell'incertezza</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>Mappa: numero di finestre da etichettare</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>Numero di dispositivi (0 = tutti)</translation>
        </message>
        <message>
            <source>Precision of numbers</source>
            <translation>Precisione di calcolo</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Raster delle classi</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>Poligoni delle classi</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>Prossime zone da etichettare</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilità</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidenza</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Incertezza</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>Tabella delle aree delle classi</translation>
        </message>
        <message>
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL: non è stato indicato nulla; serve un file creato da «Addestra modello di segmentazione».</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>Classifica raster</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>Trasforma un raster di qualsiasi dimensione in raster delle classi e poligoni, con un modello addestrato.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>deep learning,segmentazione,inferenza,previsione,copertura del suolo,land cover,mappa</translation>
        </message>
        <message>
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}: è stato indicato {field!r}, ma {layer!r} è un raster, che non ha campi; lascialo vuoto.</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}: non è stato indicato nulla, ma i punti richiedono un campo con la loro classe; campi di {layer!r}: {names}.</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>servono poligoni o un raster delle classi.</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>servono poligoni, punti o un raster delle classi.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}: da {given!r} non si può aprire alcun layer; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}: {layer!r} è una tabella senza geometrie; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}: il layer {layer!r} contiene elementi di tipo {found}; {needed}</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>Crea campione per l'accuratezza</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>Estrae punti casuali su una mappa, con un modulo in cui indicare la situazione reale.</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>punti casuali,stratificato,validazione,riferimento,verità a terra,ground truth,stima delle aree,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>Area in cui cadono i punti</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>Numero di punti (0 = quanti ne richiede l'errore standard)</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>Ripartizione dei punti tra le classi</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>Minimo di punti per classe</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>Distanza minima tra i punti (m)</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>Errore standard dell'accuratezza complessiva, se il numero è 0</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>Accuratezza dell'utente attesa, per classe</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>Classi senza punti</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>L'esterno dei poligoni della mappa è</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>Dimensione del pixel per i poligoni (unità mappa, 0 = automatica)</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Seme casuale</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Campione</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Numero di punti</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>Campione per l'accuratezza di {map}</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>Validazione incrociata del modello</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>Addestra una volta per ogni fold di un dataset di ritagli e misura sui ritagli esclusi.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>deep learning,segmentazione,fold,accuratezza,validazione,cross-validation,addestramento</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>Fold, se i ritagli non ne hanno</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>Addestra un modello finale su tutti i ritagli</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>Cartella degli addestramenti</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>Modello finale</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>IoU media di tutti i fold insieme</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>Media dell'IoU media dei fold</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>Deviazione standard dell'IoU media dei fold</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}: {folder} è un file; serve una cartella.</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>Descrivi modello</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>Mostra che cosa richiede un file del modello, che cosa riconosce e quanto era accurato.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>deep learning,segmentazione,metadati,informazioni,accuratezza,proprietà</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrizione</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architettura</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>Nomi delle bande</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>Tipo di dati delle bande</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>Classi con i loro valori</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>SR dell'addestramento</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Numero di bande</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Numero di classi</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>Dimensione dei ritagli (pixel)</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>Dimensione del pixel dell'addestramento</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>IoU media della validazione</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>Accuratezza complessiva della validazione</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Epoca migliore</translation>
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Ambiente di Pixelwise</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto sceglie la build di PyTorch adatta alla scheda grafica; cpu è la più piccola.</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>nessuna: da internet</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>Un Python tuo con PyTorch e GDAL, di conda o di un venv.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usa</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Cartella di file wheel</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>Oppure un Python tuo</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installa</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Ripara</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>Disinstalla</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Verifica…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>Riprendi installazione</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Scegli il Python che Pixelwise deve usare.</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>Rimuovere l'ambiente in {folder}?</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>Installare ciò che manca o è danneggiato?</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>Installare l'ambiente?</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>Non c'è ancora un ambiente: installalo qui, oppure scegli un Python tuo.</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>Pronto: {python} ({origin})</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Classifica con Pixelwise…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Barra degli strumenti Pixelwise</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>Descrivi modello…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>Classifica un raster con questo modello…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>Modifica una copia…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>trovato automaticamente</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>Installa, ripara, rimuovi…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Ambiente</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>quanta ne è libera</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>tutti i core</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Esecuzioni</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>Dispositivo predefinito</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Thread</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>quella delle librerie, nella tua cartella home</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Cartella dei download</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>Trovato: {python} ({origin})</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Python con torch che esegue i calcoli di Pixelwise, ad esempio di conda o di un venv. Vuoto: l'ambiente installato da Pixelwise.</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>Dove calcolano le esecuzioni con Dispositivo su auto. auto: la prima GPU NVIDIA, altrimenti quella Apple, altrimenti il processore.</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>La memoria massima che un'esecuzione prevede di usare per ritagli e punteggi; le librerie ne occupano altri 1000 MB circa.</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>Core del processore usati da un'esecuzione. Con un numero minore ne restano per gli altri programmi.</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>Conserva i pesi degli encoder, che si scaricano una volta sola: da 50 a 500 MB circa ciascuno.</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>Creazione della scena di esempio</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>La scena di esempio è in {folder}. Avvia l'algoritmo nella finestra di dialogo, poi chiudila: si apre la successiva, dai ritagli all'addestramento di alcuni minuti fino alla mappa.</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>Scena di esempio</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>Etichette di esempio</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>Scena di esempio: la prima mappa</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Impostazioni…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Guida</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Monitor di addestramento</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>Build {build} di PyTorch ({reason}). Circa {download} GB da scaricare, {disk} GB in {folder}, dove sono liberi {free} GB; all'incirca da {least} a {most} minuti.</translation>
        </message>
        <message>
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON: non è stato indicato nulla; ACTION use richiede il Python di un ambiente con torch, oppure la cartella dell'ambiente.</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>L'ambiente è stato rimosso.</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>Non c'era alcun ambiente da rimuovere.</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>L'impostazione di un altro Python ({python}) è stata cancellata.</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>%n ritaglio</numerusform>
                <numerusform>%n ritagli</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>al massimo {chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%n epoca</numerusform>
                <numerusform>%n epoche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>%n ritaglio di addestramento</numerusform>
                <numerusform>%n ritagli di addestramento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n addestramento</numerusform>
                <numerusform>%n addestramenti</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>tempo e memoria di questo encoder non sono noti</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} milioni di pixel</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n finestra</numerusform>
                <numerusform>%n finestre</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>sulla GPU Apple</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>su una GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>sulla CPU</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>All'incirca: {parts}</translation>
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
            <translation>{needed} di memoria, ma solo {free} liberi: riduci la dimensione del batch</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>{needed} di memoria</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n secondo</numerusform>
                <numerusform>%n secondi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minuti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n ora</numerusform>
                <numerusform>%n ore</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etichette</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Campo classe</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>Altre etichette, disegnate sopra</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>Area etichettata</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>I pixel senza etichetta sono</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>Ricampionamento dei raster su un'altra griglia</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>Dimensione del pixel (unità mappa, 0 = invariata)</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>Maschera di ciò che non conta, come le nuvole</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>Quota di pixel con dati richiesta per ritaglio</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>Tipo di dati dei ritagli</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>Larghezza delle linee (metri, 0 = un pixel)</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>Raggio dei punti (metri, 0 = un pixel)</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>Tra etichette sovrapposte prevale</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>Etichetta ogni pixel toccato</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>Bordo ignorato delle etichette (pixel)</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>Dove si tagliano i ritagli</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>Passo della griglia (pixel, 0 = metà ritaglio)</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>Numero di ritagli casuali</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>Rotazioni (gradi)</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>Variazione della dimensione (quota)</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>Al margine del raster</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>Ritagli da tenere</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>Pixel etichettati richiesti per ritaglio (una quota se minore di 1)</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>Pixel di una classe richiesti per ritaglio</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>Quota da tenere dei ritagli senza etichetta</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>Numero massimo di ritagli (0 = nessun limite)</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>Ripeti i ritagli con classi rare fino a … volte</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Quota per la validazione</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>Quota per il test</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>Criterio di ripartizione</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>Poligoni delle partizioni</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>Campo con i nomi delle partizioni</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>Distanza tra le partizioni (pixel)</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>Fold per la validazione incrociata (0 = nessuno)</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>Aggiungi al dataset nella cartella</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>File dei ritagli</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>Scrivili anche per altri programmi</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>Dataset di ritagli</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>Impronte dei ritagli</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>Numero di ritagli</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>Esporta ritagli di addestramento</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>Taglia raster ed etichette in ritagli con cui addestrare una rete.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>deep learning,segmentazione,dati di addestramento,tasselli,ritagli,chip,patch,etichette,maschera</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}: da {given!r} non si può aprire alcun layer; servono poligoni o un raster.</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>Le classi disattivate nello stile di {layer!r} non sono usate: {names}.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_POLYGONS non è usato, perché SPLIT_BY è «{choice}».</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>Annullato: il modello è stato scartato.</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>La mappa da valutare: un raster delle classi di qualsiasi programma, oppure poligoni con un campo classe. Se il riferimento è costituito da punti, possono essere gli stessi punti, con un campo che contiene la classe mappata.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Campo con la classe della mappa. Vuoto: il campo dello stile categorizzato del layer, altrimenti tutti i poligoni sono una sola classe con il nome del layer. I raster non ne hanno.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
            <translation>La situazione reale: un raster delle classi su qualsiasi griglia, poligoni, oppure punti con un campo classe, come quelli di «Crea campione per l'accuratezza». Può avere un SR diverso da quello della mappa. Niente di tutto ciò deve essere stato usato nell'addestramento.</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>Campo con la classe vera. I punti senza valore sono esclusi. Vuoto: il campo dello stile categorizzato del layer, altrimenti tutti i poligoni sono una sola classe con il nome del layer.</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>Poligoni fuori dai quali niente conta, ad esempio dove il riferimento è completo o le zone lontane dai ritagli di addestramento.</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>Per i poligoni della mappa o del riferimento. background: ciò che è all'esterno è la classe 0, quindi ogni poligono deve essere disegnato. ignore: lì non si sa nulla e non conta. auto: background se l'altro layer ha una classe 0 (o punti della classe background), o se entrambi sono poligoni di una sola classe.</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified: a caso all'interno di ogni classe della mappa, come fa «Crea campione per l'accuratezza». simple: a caso su tutta l'area. none: scelti a mano o dov'era facile arrivare; in tal caso non si può dire nulla sull'intera mappa, e aree e intervalli di confidenza sono omessi.</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>Quanta parte della mappa è coperta da ogni classe, in qualsiasi unità, ad esempio bosco=20000; prato=50000. Serve se la mappa è fatta solo di punti; altrimenti vuoto: come nella mappa all'interno dell'area.</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>Quali classi della mappa e del riferimento coincidono. auto: quelle con lo stesso nome, se ce ne sono, altrimenti quelle con lo stesso valore. Il report elenca le classi presenti in uno solo dei due.</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>Nomi o valori di classi di uno dei due layer, come nuvola; 255. Dove uno di essi ha una di queste classi, niente conta.</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>I poligoni sono confrontati su pixel di questa dimensione, nelle unità del SR della mappa. 0: in base alla dimensione dei poligoni.</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>Un raster con una banda per classe, con il nome della classe o nell'ordine delle classi della mappa, come quello scritto da «Classifica raster». Aggiunge l'area sotto la curva ROC, che non dipende da una soglia. Con i punti: dalle probabilità in quelli che contano.</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>Con 2 un confine è corretto se l'altro layer ne ha uno entro 2 pixel; si ottiene l'F1 dei confini di ogni classe.</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>Nome o valore della classe per «errori di una classe».</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>Una pagina web con gli indici, il loro significato e la matrice di confusione.</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>Un raster di ciò che è giusto, in colore tenue, e di ciò che è sbagliato, per classe mappata e classe vera. Non per i punti.</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>Un raster di veri positivi, falsi positivi, falsi negativi e veri negativi di una classe. Non per i punti.</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>Poligoni della mappa e del riferimento che coincidono, non sono stati rilevati o non esistono, con la loro IoU. Per poligoni confrontati con poligoni.</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>Conteggi di pixel o punti: una riga per ogni classe del riferimento, una colonna per ogni classe della mappa.</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>Tutti gli indici in un solo file per script (JSON).</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>Gli stessi indici come righe di una tabella (CSV).</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Confronta una mappa con la situazione reale e dice quanto è corretta: una sola matrice di confusione e, da questa, tutti gli indici abituali, un report e una mappa degli errori. I raster possono avere qualsiasi dimensione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mappa&lt;/strong&gt;: un raster delle classi o poligoni. &lt;strong&gt;Riferimento&lt;/strong&gt;: un raster, poligoni o punti. Un riferimento su cui il modello è stato addestrato, o ritagli vicini a esso, fanno sembrare la mappa migliore di quanto è.&lt;/p&gt;&lt;h3&gt;Quale riferimento&lt;/h3&gt;&lt;p&gt;Per un valore da pubblicare estrai punti casuali con «Crea campione per l'accuratezza», esamina ciascuno senza guardare la mappa e inserisci ciò che vedi. Da questi punti il report stima anche l'area vera di ogni classe e fornisce gli intervalli in cui accuratezza e area si trovano con una confidenza del 95% (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: una pagina web da leggere e da stampare. &lt;strong&gt;Mappa degli errori&lt;/strong&gt;: dove la mappa è corretta e quale classe scambia per quale. &lt;strong&gt;Errori di una classe&lt;/strong&gt;: ciò che manca e ciò che è stato rilevato per errore. &lt;strong&gt;Matrice di confusione&lt;/strong&gt; e &lt;strong&gt;indici&lt;/strong&gt;: file. Accuratezza complessiva, IoU media, kappa e F1 macro sono risultati utilizzabili in modelli e script; un indice non definito resta vuoto.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Secondi per i punti, altrimenti circa il tempo necessario a leggere entrambi i layer.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>La mappa da valutare: un raster delle classi di qualsiasi programma, oppure poligoni con un campo classe.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>Campo con la classe della mappa. Vuoto: il campo dello stile categorizzato del layer, altrimenti tutti i poligoni sono una sola classe. I raster non ne hanno.</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>Poligoni in cui cadono tutti i punti. Le stime successive valgono per quest'area; indica la stessa in «Valuta accuratezza».</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>Il numero di punti di tutte le classi insieme. 0: quanti ne servono perché l'accuratezza complessiva abbia l'errore standard indicato sotto.</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal: lo stesso numero in ogni classe, per accuratezze dell'utente tutte ugualmente certe. proportional: secondo l'area delle classi, per l'accuratezza complessiva. optimal: di più dove una classe è estesa e la sua accuratezza incerta (Neyman), per il minimo errore standard.</translation>
        </message>
        <message>
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Le classi rare ricevono comunque almeno questo numero di punti; da 25 a 50 consentono di dire qualcosa su ogni classe.</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>Due punti non sono mai più vicini di questo numero di metri, ad esempio per non cadere nello stesso campo coltivato. 0: puro caso, come presuppongono le formule degli errori standard.</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0,01 significa che l'accuratezza complessiva sarà nota con un margine di ± 2% e una confidenza del 95%. Solo se il numero di punti è 0.</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>Quale parte di ogni classe mappata è probabilmente corretta, ad esempio bosco=0.9; prato=0.7, per nome o valore; 0.8 se non si indica nulla. Serve per la ripartizione optimal e per il numero di punti.</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>Nomi o valori delle classi che non ricevono punti, come nuvola; 255. Su queste classi non si potrà dire nulla.</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>Per una mappa di poligoni che mostra solo certi oggetti, come gli edifici. background: i punti cadono anche tra i poligoni, in tutta l'area o altrimenti nella loro estensione, così da scoprire ciò che la mappa ha mancato. ignore: i punti cadono solo all'interno dei poligoni.</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>I punti sui poligoni cadono al centro di pixel di questa dimensione, nelle unità del SR della mappa. 0: in base alla dimensione dei poligoni.</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>Lo stesso numero estrae di nuovo gli stessi punti. Per un nuovo campione scegline un altro, ad esempio 2.</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>Un GeoPackage di punti con il modulo da compilare.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Estrae punti casuali su una mappa, classe per classe, in cui una persona indicherà la situazione reale. Da questi «Valuta accuratezza» stima quanto è corretta l'intera mappa e le aree vere delle sue classi, con intervalli di confidenza.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mappa&lt;/strong&gt;: un raster delle classi di qualsiasi dimensione o poligoni con un campo classe. I punti cadono al centro dei pixel, dove la mappa ha una classe e all'interno dell'&lt;strong&gt;area&lt;/strong&gt;. Per una mappa di soli edifici o alberi indica che l'esterno dei poligoni è &lt;strong&gt;background&lt;/strong&gt;: i punti dentro gli edifici non scoprono gli edifici mancanti.&lt;/p&gt;&lt;h3&gt;Quanti punti&lt;/h3&gt;&lt;p&gt;Indica il loro numero, oppure 0 e l'&lt;strong&gt;errore standard&lt;/strong&gt; desiderato. &lt;strong&gt;proportional&lt;/strong&gt; va bene per la maggior parte delle mappe, con un &lt;strong&gt;minimo di punti per classe&lt;/strong&gt; da 25 a 50 per non dimenticare le classi rare; &lt;strong&gt;optimal&lt;/strong&gt; richiede un'idea dell'accuratezza di ogni classe. Il log indica l'errore atteso.&lt;/p&gt;&lt;h3&gt;Compilazione&lt;/h3&gt;&lt;p&gt;Premi «Attiva Modifiche» e apri la tabella attributi nella vista modulo, oppure fai clic sui punti con «Informazioni Elementi». Scegli dall'elenco la situazione reale, in base a immagini migliori o sul posto. Il modulo non mostra ciò che dice la mappa e i punti sono in ordine casuale, per non influenzare nessuno. I punti che non si possono decidere restano vuoti e non contano. Gli anelli diventano blu quando sono compilati. Un file che qualcuno ha iniziato a compilare non viene sovrascritto.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Campione&lt;/strong&gt;: un GeoPackage con &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vuoto) e &lt;code&gt;weight&lt;/code&gt;, i metri quadrati che ogni punto rappresenta. Il modulo è salvato al suo interno.&lt;/p&gt;&lt;h3&gt;Poi&lt;/h3&gt;&lt;p&gt;Esegui «Valuta accuratezza» con la stessa mappa e la stessa area, questo layer come riferimento, il campo &lt;code&gt;reference&lt;/code&gt; e l'estrazione &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Alcuni secondi per 10.000 × 10.000 pixel: la mappa è letta una volta, e di nuovo dove cadono i punti.&lt;/p&gt;&lt;p&gt;Da Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>Uno o più raster dello stesso luogo. Il primo fornisce la griglia di pixel; le bande degli altri si aggiungono alle sue, ricampionate se sono su un'altra griglia.</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>Numeri delle bande da usare, nell'ordine voluto, ad esempio 1,2,4 o 1-4. Si contano su tutti i raster: con due raster di tre bande il secondo ha le bande da 4 a 6. Vuoto: tutte le bande.</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest, bilinear, cubic o average: una parola per tutti i raster, oppure una per ciascuno, ad esempio bilinear;nearest. Vuoto: bilinear. Usa nearest per raster di codici, average per raster molto più fini.</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>Ricampiona la griglia stessa a pixel di questa dimensione, nelle unità del SR del primo raster. La mappa va poi ricavata da un raster con pixel di dimensione simile. 0 mantiene quella del raster, di solito la scelta migliore.</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>Poligoni, o un raster diverso da 0, dove le immagini non devono contare, ad esempio nuvole e ombre.</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0,9 esclude i ritagli di cui meno di nove decimi hanno dati. 0 tiene ogni ritaglio con almeno qualche dato.</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source: i valori così come sono. uint8: riscalati a 0–255 tra il 2° e il 98° percentile di ogni banda; la trasformazione è conservata, così «Classifica raster» la applica di nuovo.</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>Poligoni, linee o punti delle classi, oppure un raster con i valori delle classi. Possono avere un SR diverso da quello dei raster.</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>Campo delle etichette che contiene la classe: i numeri interi da 0 a 255 sono mantenuti, i testi sono numerati a partire da 1. Nomi, colori e ordine vengono dallo stile del layer, se è categorizzato in base a questo campo. Vuoto: tutto ciò che è etichettato è una sola classe.</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>Altri layer di qualsiasi tipo, disegnati nel loro ordine sopra le etichette. La loro classe viene dal campo classe, se lo hanno, altrimenti dal campo del loro stile categorizzato; altrimenti ogni layer è una sola classe con il nome del layer, e così anche le etichette se non c'è un campo classe.</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>Poligoni all'interno dei quali le etichette sono complete. I pixel all'esterno sono ignorati nell'addestramento.</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background: sono la classe 0. ignore: di essi non si sa nulla, e non contano né nell'addestramento né negli indici di accuratezza.</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>«Classi…» legge le classi dalle etichette, con i colori del loro stile, per modificarle. In alternativa: un file CSV, JSON o foglio di calcolo, oppure una tabella del progetto indicata per nome, con le colonne source, value, name e color. Source è il valore del campo classe o del raster delle etichette, oppure il nome di un layer. Più valori source possono formare una sola classe; con il nome «ignore» il valore è ignorato, con value 0 è lo sfondo.</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>Le linee sono disegnate con questa larghezza sul terreno, ad esempio 4 per le stradine e 8 per le strade.</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>I punti diventano dischi con questo raggio sul terreno, ad esempio 3 per le chiome degli alberi.</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order: ciò che è disegnato per ultimo, come nella mappa. priority: la classe che viene prima nella tabella delle classi, o ha il valore più basso. smallest: l'elemento più piccolo.</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>Etichetta ogni pixel toccato da un elemento, non solo quelli con il centro all'interno. Per elementi sottili.</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>Questo numero di pixel è ignorato su ogni lato dei bordi delle etichette, perché i bordi digitalizzati sono incerti. 1 o 2 per immagini da drone, altrimenti 0.</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>Larghezza e altezza di un ritaglio. Gli oggetti dovrebbero essere più piccoli di un ritaglio. 256 va quasi sempre bene; 512 per oggetti grandi, se la memoria basta.</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid: affiancati, oppure sovrapposti, secondo il passo. random: questo numero di posizioni all'interno dell'area etichettata. features: uno attorno a ogni elemento delle etichette.</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>Passo da un ritaglio al successivo. Se è minore della dimensione dei ritagli, questi si sovrappongono. Con ritagli di 256 pixel, 128 ne produce quattro volte più di 256.</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>Quante posizioni casuali si provano. Circa 500 bastano per un primo modello.</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>Ogni ritaglio è tagliato una volta per ogni angolo, in senso orario, ad esempio 0;30;60. Vuoto: non ruotato.</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0,2 taglia finestre da 0,8 a 1,2 volte la dimensione dei ritagli e le ricampiona, così la rete impara oggetti a più scale.</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>Finestre che escono dal margine destro o inferiore. shift: sono spostate verso l'interno. fill: ciò che manca non ha dati. drop: sono escluse. shift va quasi sempre bene.</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all: ogni ritaglio con dati. labelled: solo i ritagli con un'etichetta di una classe diversa dallo sfondo, e una quota degli altri; sceglilo se il raster è in gran parte vuoto.</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>I ritagli con meno pixel etichettati valgono come ritagli senza etichetta. 0,05 significa un ventesimo del ritaglio.</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>I ritagli devono avere questo numero di pixel di una di queste classi per valere come etichettati, ad esempio edificio=50; strada=20.</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>Solo con labelled: 0,1 tiene un decimo dei ritagli senza etichetta, scelti a caso. A una rete ne servono alcuni per imparare che cosa le sue classi non sono.</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>Se ce ne sono di più, alcuni sono esclusi; quelli che restano sono distribuiti sul raster e contengono tutte le classi. 0: tutti; circa 2000 bastano quasi sempre.</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>I luoghi con classi rare sono tagliati più volte, un po' spostati. 1: una volta. 4: al massimo quattro volte.</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>Quota dei ritagli tenuti da parte per misurare l'accuratezza durante l'addestramento. Di solito 0,2.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>Quota dei ritagli che l'addestramento non vede mai, per un ultimo indice imparziale. 0,1 o 0,2 se i ritagli sono molti.</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks: le partizioni sono in blocchi separati e non condividono alcun pixel. random: i ritagli sovrapposti fanno passare informazioni da una partizione all'altra. polygons: secondo i poligoni indicati sotto. scene: tutti i ritagli di un raster finiscono nella stessa partizione. train, validation o test: tutti i ritagli vanno in quella partizione.</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>Un ritaglio appartiene al poligono in cui cade il suo centro. Solo con «polygons».</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>Campo di questi poligoni che contiene train, validation o test.</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>Tra ritagli di partizioni diverse ci sono almeno questi pixel, ad esempio 128, perché una classe non si possa indovinare da ciò che le sta accanto.</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>Suddivide i ritagli in questo numero di parti che non condividono alcun pixel; ognuna può fare una volta da validazione: di solito 5. 0: nessuna.</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Lo stesso numero dà gli stessi ritagli e le stesse partizioni. Prova 2 o 3 per vedere quanto dipende dal caso.</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>Aggiunge i ritagli a quelli nella cartella. Bande, classi, dimensione dei ritagli e del pixel devono essere le stesse.</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff: due file per ritaglio, visualizzabili in QGIS. png: lo stesso per immagini a 8 bit con 1, 3 o 4 bande. hdf5: un solo file per tutti i ritagli.</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
            <translation>esri: Classified Tiles per arcgis.learn. coco: istanze come COCO JSON. yolo: segmentazione YOLO. Sono scritti in cartelle del dataset, oltre ai file di Pixelwise.</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>Cartella per i ritagli e la loro descrizione.</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>Una pagina web con le classi, gli istogrammi delle bande, esempi di ritagli e avvisi.</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>Cartella con le immagini, GeoTIFF, PNG o JPEG, eventualmente con le sottocartelle train, val e test oppure images e labels.</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>Cartella con le etichette: file con i nomi delle immagini e una sola banda con i valori delle classi. Vuoto: si cercano accanto alle immagini.</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>Un file CSV, JSON o foglio di calcolo, oppure una tabella del progetto indicata per nome, con le colonne source, value, name e color. Source è il valore nei file delle etichette. Vuoto: i nomi vengono dai file delle etichette, se li contengono.</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>Che cosa significa il valore 0 nelle etichette. Vuoto: lì non si sa nulla e il valore è ignorato.</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>Valori nelle etichette dei pixel che non devono contare, ad esempio 255.</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>I file di questa dimensione sono usati dove si trovano. I file di altra dimensione sono tagliati in ritagli di questa dimensione. 256 va quasi sempre bene; 0 li prende come sono.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>Quota dei ritagli che l'addestramento non vede mai. 0,1 o 0,2 se i ritagli sono molti.</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto: secondo cartelle o elenchi chiamati train, val e test, se ci sono, altrimenti a caso. random: secondo le quote. train, validation o test: tutti i ritagli vanno in quella partizione.</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Lo stesso numero dà le stesse partizioni. Prova 2 o 3 per vedere quanto dipende dal caso.</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>Cartella per la descrizione dei ritagli e per i ritagli da tagliare. Gli altri restano dove sono.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Taglia raster ed etichette in piccole immagini quadrate, i ritagli, da cui impara una rete di segmentazione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: immagini con qualsiasi numero di bande, a 8 o 16 bit o con numeri in virgola mobile. Con più raster, il primo fornisce la griglia di pixel. I pixel senza dati sono esclusi ovunque.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Etichette&lt;/strong&gt;: poligoni, linee o punti delle classi, oppure un raster con i valori delle classi. Possono avere un altro SR, modifiche non ancora salvate e un filtro. Se il loro stile è categorizzato in base al &lt;strong&gt;campo classe&lt;/strong&gt;, da esso vengono nomi, colori e ordine delle classi; le categorie disattivate sono ignorate. In &lt;strong&gt;altre etichette&lt;/strong&gt; si indicano ulteriori layer, ad esempio uno per classe.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabella delle classi&lt;/strong&gt;: se i nomi sono scritti male, o più valori formano una sola classe, scrivi una tabella.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area etichettata&lt;/strong&gt;: indicala se solo alcune parti del raster sono etichettate. Se le etichette sono campioni sparsi, imposta invece &lt;strong&gt;i pixel senza etichetta&lt;/strong&gt; su &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Dimensione dei ritagli&lt;/strong&gt;: 256 va bene per quasi tutti gli oggetti. &lt;strong&gt;Quota per la validazione&lt;/strong&gt;: questi ritagli sono in blocchi separati, non condividono alcun pixel con gli altri e non servono mai all'addestramento.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dataset di ritagli&lt;/strong&gt;: una cartella con immagini, etichette e la loro descrizione, per «Addestra modello di segmentazione»; a un dataset si possono &lt;strong&gt;aggiungere&lt;/strong&gt; più raster, uno dopo l'altro. &lt;strong&gt;Impronte&lt;/strong&gt;: i ritagli come poligoni con la quota di ogni classe. &lt;strong&gt;Report&lt;/strong&gt;: da esaminare prima di addestrare. &lt;strong&gt;Numero di ritagli&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Alcune centinaia di ritagli al secondo: pochi secondi per un'immagine di 4000 × 4000 pixel.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crea un dataset di ritagli da file di immagini e di etichette scritti da un altro programma, senza copiarli quando è possibile.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Cartella delle immagini&lt;/strong&gt; e &lt;strong&gt;cartella delle etichette&lt;/strong&gt;: file con gli stessi nomi, ad esempio &lt;i&gt;images/a.tif&lt;/i&gt; e &lt;i&gt;labels/a.png&lt;/i&gt;. Le etichette hanno una sola banda con i valori delle classi; si possono leggere anche i Classified Tiles di ArcGIS. Tutte le immagini devono avere le stesse bande.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabella delle classi&lt;/strong&gt;: assegna nomi e colori ai valori delle etichette.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Criterio di ripartizione&lt;/strong&gt;: se ci sono cartelle o elenchi chiamati train, val e test, si seguono quelli.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dataset di ritagli&lt;/strong&gt;: una cartella con una descrizione dei ritagli, per «Addestra modello di segmentazione». Lascia i file dove sono finché lo usi. &lt;strong&gt;Impronte&lt;/strong&gt;: i ritagli come poligoni con la quota di ogni classe. &lt;strong&gt;Report&lt;/strong&gt;: da esaminare prima di addestrare. &lt;strong&gt;Numero di ritagli&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Alcune centinaia di ritagli al secondo: ogni file è letto una volta per le statistiche.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>Il raster da classificare. Le sue bande devono essere quelle su cui il modello è stato addestrato.</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>File creato da «Addestra modello di segmentazione».</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>Le bande nell'ordine del modello. Nessuna scelta: tutte le bande.</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>Poligoni all'interno dei quali il raster è classificato. All'esterno il raster delle classi non ha dati.</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>Rettangolo da classificare. Vuoto: l'intero raster.</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>Per servizi di mappe e altri layer che non sono file: la dimensione dei pixel con cui l'estensione è visualizzata, meglio se quella del modello, ad esempio 0,5.</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>Per raster con pixel diversi da quelli dell'addestramento: la rete li vede ridimensionati, la mappa ha i pixel del raster.</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend: i punteggi di finestre vicine sfumano gli uni negli altri. crop: conta solo la parte centrale di ogni finestra.</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>Larghezza e altezza delle parti calcolate una alla volta. Se sono più grandi, la rete vede di più attorno a ogni pixel e serve più memoria. Automatica: circa 1000 pixel della dimensione del modello.</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>Bordo di una finestra dove la rete vede poco del contesto. Le finestre vicine si sovrappongono del doppio. Automatico: fin dove la rete vede, di solito da 64 a 128.</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>Finestre calcolate insieme. Il numero si dimezza quando la memoria si esaurisce. Imposta 1 se la memoria è poca.</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>Memoria massima che i punteggi delle finestre possono occupare. Automatica: un ottavo di quella libera, al massimo 2048 MB.</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto usa una GPU se c'è. Altrimenti cpu, cuda, cuda:1 … o mps.</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>GPU che si dividono le finestre. 1 va quasi sempre bene; 0 usa tutte quelle presenti.</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto usa la più veloce che dà le stesse classi dei 32 bit; lo si prova sulle prime finestre.</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>Si fa la media delle loro probabilità con quelle del modello: più lento, ma più stabile.</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>Le finestre sono classificate anche specchiate (flips, quattro volte il lavoro) o in tutte le otto simmetrie (otto volte), e conta la media: spesso la mappa migliora.</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>Sposta i confini delle classi su quelli dei colori. Per immagini nitide con rosso, verde e blu.</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>Ad esempio edificio=0.6; strada=0.5. Un pixel riceve la classe più probabile che raggiunge la propria soglia, altrimenti nessun dato.</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Ogni pixel riceve la classe più frequente in un quadrato con questo lato, in pixel, attorno a sé: i confini diventano più regolari. 5 è leggero, 15 è forte.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>I gruppi con meno di questo numero di pixel ricevono la classe del vicino più grande. 50 elimina i puntini; 0 tiene tutto.</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Raster che i programmi possono leggere dalla rete un pezzo alla volta. La scrittura richiede un po' più di tempo; attivalo per le mappe da condividere.</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8: a passi di 1/255, un quarto dello spazio; va quasi sempre bene. float32: così come sono.</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy: da tutte le probabilità. margin: quanto la seconda classe si avvicina alla prima. Scegli entropy, a meno che contino solo due classi.</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>Questo numero di finestre è delimitato dove la rete è meno sicura. 20 sono una o due ore di lavoro.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
            <translation>Si usano le parti già completate di un'esecuzione annullata o interrotta, se raster, modello e impostazioni sono ancora gli stessi.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF con un valore di classe per pixel, sui pixel del raster in ingresso.</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Poligoni delle classi con valore e nome della classe, area, perimetro e confidenza media.</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF con una banda per classe: quanto la rete ne è sicura.</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF con la probabilità della classe scelta.</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF con l'incertezza della rete: 0 significa sicura, 1 che non sa decidere.</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>Poligoni delle finestre più incerte: digitalizza queste per prime, sono quelle da cui il modello impara di più.</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>Una pagina web con i pixel, la quota e l'area di ogni classe.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Assegna a ogni pixel di un raster la sua classe con un modello addestrato. Il raster può avere qualsiasi dimensione: è calcolato per finestre che sfumano l'una nell'altra, senza giunture visibili, e non sta mai tutto insieme in memoria.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: con le stesse bande e circa la stessa dimensione del pixel dei raster di addestramento; con pixel diversi scegli &lt;strong&gt;mostralo alla rete con la dimensione del pixel del modello&lt;/strong&gt;. &lt;strong&gt;File del modello&lt;/strong&gt;: creato da «Addestra modello di segmentazione». I due sono confrontati prima dell'esecuzione. Un servizio di mappe richiede una &lt;strong&gt;dimensione del pixel&lt;/strong&gt; e un'&lt;strong&gt;estensione&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; ed &lt;strong&gt;estensione&lt;/strong&gt; limitano ciò che viene classificato.&lt;/p&gt;&lt;h3&gt;Mappe migliori&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Media su finestre ruotate e specchiate&lt;/strong&gt; e &lt;strong&gt;altri modelli&lt;/strong&gt; danno mappe più stabili e richiedono più tempo. &lt;strong&gt;Gruppo di pixel minimo&lt;/strong&gt; e &lt;strong&gt;filtro di maggioranza&lt;/strong&gt; eliminano i puntini.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster delle classi&lt;/strong&gt;: con nomi e colori delle classi. Dove il raster non ha dati, non ne ha neppure questo. &lt;strong&gt;Poligoni delle classi&lt;/strong&gt;: i poligoni vicini combaciano senza vuoti; si possono eliminare buchi, poligoni piccoli e angoli. &lt;strong&gt;Probabilità&lt;/strong&gt;: una banda per classe. &lt;strong&gt;Confidenza&lt;/strong&gt;, &lt;strong&gt;incertezza&lt;/strong&gt; e &lt;strong&gt;prossime zone da etichettare&lt;/strong&gt; mostrano che cosa controllare. &lt;strong&gt;Tabella delle aree delle classi&lt;/strong&gt;: una pagina web.&lt;/p&gt;&lt;h3&gt;In caso di interruzione&lt;/h3&gt;&lt;p&gt;Le parti completate sono conservate accanto al risultato. La stessa esecuzione riprende da lì.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da uno a due milioni di pixel al secondo su due core del processore con la rete predefinita, molte volte più veloce su una GPU.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>Costruisce una piccola rete, la addestra per un passo e fa una previsione, sul processore e su ogni scheda grafica. Richiede alcuni secondi. Lascialo attivo, a meno che non faccia bloccare il computer.</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>Una pagina web con tutto ciò che è stato trovato. Non contiene percorsi personali, quindi si può allegare a una domanda.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Controlla tutto ciò che serve a Pixelwise e, per ogni cosa mancante o guasta, dice che cosa fare: versioni di QGIS, Qt, Python, GDAL e dei pacchetti del processo di calcolo, schede grafiche con driver e memoria libera, spazio sui dischi. Un autotest costruisce una piccola rete, la addestra per un passo e fa una previsione.&lt;/p&gt;&lt;p&gt;Eseguilo dopo un'installazione, quando un algoritmo dice di non aver trovato alcun Python, quando una scheda grafica non viene usata e prima di segnalare un errore. Funziona anche dove gli altri algoritmi non funzionano.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Autotest&lt;/strong&gt;: lascialo attivo, a meno che non faccia bloccare il computer.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: una pagina web; le stesse righe sono nel log. La tua cartella home appare come ~ e il tuo nome come USER. &lt;strong&gt;Tutto funziona&lt;/strong&gt; è 1 o 0, &lt;strong&gt;problemi&lt;/strong&gt; e &lt;strong&gt;avvisi&lt;/strong&gt; contano le righe che richiedono la tua attenzione; anche le versioni e i dispositivi sono risultati, utilizzabili negli script.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da dieci a trenta secondi, per lo più per caricare PyTorch; un minuto la prima volta dopo un'installazione.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
            <translation>Ogni raster in questa cartella è classificato separatamente. Le bande devono essere quelle su cui il modello è stato addestrato.</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>Oltre al raster delle classi: NAME_polygons.gpkg, NAME_confidence.tif e così via, accanto a esso.</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>Quali file della cartella sono raster: nomi con asterischi, separati da punti e virgola, ad esempio ortho_*.tif;*.jp2.</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>Entra anche nelle sottocartelle. Le mappe si trovano in cartelle con gli stessi nomi.</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>Le bande nell'ordine del modello, ad esempio 4;3;2. Vuoto: tutte le bande.</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>Le mappe complete sono conservate se raster, modello e impostazioni sono ancora gli stessi; si classificano solo i raster nuovi e modificati.</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>Cartella per un raster delle classi di ogni raster, con lo stesso nome, e per joined.vrt, che li mostra tutti come uno solo. Deve essere diversa dalla cartella dei raster.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Assegna a ogni pixel di tutti i raster di una cartella la sua classe, un raster dopo l'altro, e unisce le mappe in un solo layer.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Cartella dei raster&lt;/strong&gt;: GeoTIFF e altri file; i nomi si possono limitare con caratteri jolly. &lt;strong&gt;File del modello&lt;/strong&gt;: creato da «Addestra modello di segmentazione». Tutte le altre opzioni sono quelle di «Classifica raster».&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Cartella dei raster delle classi&lt;/strong&gt;: un raster delle classi per ogni raster, con lo stesso nome, e quanto altro hai scelto. &lt;strong&gt;Tutti i raster delle classi in uno&lt;/strong&gt;: un raster virtuale, joined.vrt, caricato nel progetto; richiede raster con lo stesso SR.&lt;/p&gt;&lt;h3&gt;In caso di interruzione o di nuova esecuzione&lt;/h3&gt;&lt;p&gt;Le mappe complete sono conservate: la stessa esecuzione riprende dal raster successivo e classifica solo ciò che è nuovo o modificato. Un raster che non si può classificare non ferma gli altri; alla fine l'esecuzione fallisce e ne indica il nome.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quanto «Classifica raster» per tutti: da uno a due milioni di pixel al secondo su due core del processore con la rete predefinita, molte volte più veloce su una GPU.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install: crea l'ambiente, o riprende da dove si era fermata un'installazione precedente. repair: reinstalla ciò che manca o è danneggiato. uninstall: rimuove l'ambiente. use: adotta il Python indicato sotto, dopo averlo verificato.</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>Build di PyTorch. auto sceglie quella adatta alla scheda grafica e al suo driver, la scelta migliore; cpu è la più piccola; cu… sono build per una versione di CUDA; pypi è quella dell'indice dei pacchetti.</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>Per computer senza internet: una cartella di file wheel scaricati altrove. Non si scarica nulla.</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>Per l'azione «use»: il Python di un tuo ambiente con PyTorch, di conda o di un venv, oppure la cartella dell'ambiente.</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>Il tuo consenso. Senza, nulla viene installato o rimosso e l'esecuzione dice solo che cosa farebbe.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Installa ciò con cui Pixelwise calcola, soprattutto PyTorch, in un ambiente separato nel tuo profilo utente. Nulla si aggiunge ai pacchetti di QGIS, e QGIS stesso non ne carica mai alcuna parte. La stessa cosa si può fare nel pannello Raster ▸ Pixelwise ▸ Ambiente.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Azione&lt;/strong&gt;: installare, riparare, disinstallare o usare un tuo Python. &lt;strong&gt;Dispositivo&lt;/strong&gt;: lascia auto e verrà scelta la build di PyTorch adatta alla tua scheda grafica. &lt;strong&gt;Cartella di file wheel&lt;/strong&gt;: per installare senza internet. &lt;strong&gt;Sì, procedi&lt;/strong&gt;: senza, l'esecuzione dice solo quanto verrebbe scaricato.&lt;/p&gt;&lt;p&gt;Un'esecuzione annullata o non riuscita riprende da dove si era fermata quando viene riavviata. Si usa il proxy di Impostazioni ▸ Opzioni ▸ Rete.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Il percorso del &lt;strong&gt;Python&lt;/strong&gt;, la versione di &lt;strong&gt;PyTorch&lt;/strong&gt; e i &lt;strong&gt;dispositivi&lt;/strong&gt; su cui calcola.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da tre a trenta minuti: 0,5 GB da scaricare senza scheda grafica, da 2,5 a 3,5 GB per una scheda NVIDIA. Per una stima eseguilo senza dare il consenso.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Da un'immagine a una mappa in un'unica operazione: taglia ritagli di addestramento da un raster e dalle sue etichette, addestra con essi una rete, classifica un raster e delimita le classi.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster di addestramento&lt;/strong&gt;, &lt;strong&gt;etichette&lt;/strong&gt; e il loro &lt;strong&gt;campo classe&lt;/strong&gt;; il &lt;strong&gt;raster da classificare&lt;/strong&gt;, che può essere lo stesso; e per quante &lt;strong&gt;epoche&lt;/strong&gt; addestrare.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Il &lt;strong&gt;file del modello&lt;/strong&gt;, il &lt;strong&gt;raster delle classi&lt;/strong&gt; e i &lt;strong&gt;poligoni delle classi&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quasi tutto il tempo serve all'addestramento: alcuni minuti per un centinaio di ritagli su due core del processore, un decimo su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;strong&gt;Modifica una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>Dalle etichette alla mappa (ritagli, addestramento, classificazione)</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>Taglia i ritagli, addestra con essi una rete e classifica un raster, in un'unica operazione.</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>Raster di addestramento</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>Raster da classificare</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>Un raster con le stesse bande. Può essere il raster di addestramento.</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>I contorni delle classi, che combaciano senza vuoti.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classifica ogni raster di una cartella con un modello addestrato, unisce le mappe in una sola e delimita le classi oltre i margini dei singoli raster.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;La &lt;strong&gt;cartella dei raster&lt;/strong&gt;, tutti con lo stesso SR, e il &lt;strong&gt;file del modello&lt;/strong&gt;. Con &lt;strong&gt;poligono minimo&lt;/strong&gt; e &lt;strong&gt;tolleranza di semplificazione&lt;/strong&gt; i poligoni diventano più facili da usare.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;La &lt;strong&gt;cartella dei raster delle classi&lt;/strong&gt;, con una mappa per ogni raster e joined.vrt, che le mostra tutte come una sola, e i &lt;strong&gt;poligoni delle classi&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da uno a due milioni di pixel al secondo su due core del processore, molte volte più veloce su una GPU. Se eseguito di nuovo, classifica solo i raster nuovi e modificati.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;strong&gt;Modifica una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>Da una cartella di raster ai poligoni</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>Classifica ogni raster di una cartella e delimita le classi di tutti in un solo layer.</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>Poligono minimo (m²)</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>Tolleranza di semplificazione (pixel)</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>Si classificano i file GeoTIFF, VRT, JPEG 2000 e IMG al suo interno. Le bande devono essere quelle su cui il modello è stato addestrato, e il SR deve essere lo stesso.</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>I poligoni più piccoli sono esclusi. 0: si tengono tutti.</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>I vertici entro questo numero di pixel da una linea retta sono eliminati, allo stesso modo sui due lati di un confine. 1 toglie i gradini dei pixel.</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>Per un raster delle classi di ogni raster, e per joined.vrt. Deve essere diversa dalla cartella dei raster.</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>I contorni delle classi in tutti i raster, in un solo layer.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Addestra una rete al di fuori di un'area tenuta da parte, classifica quell'area e confronta la mappa con le etichette presenti. Gli indici dicono quanto è buona la rete dove non ha mai imparato.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;Il &lt;strong&gt;raster&lt;/strong&gt;, le &lt;strong&gt;etichette&lt;/strong&gt; di tutta la sua superficie e il loro &lt;strong&gt;campo classe&lt;/strong&gt;. &lt;strong&gt;Area di verifica&lt;/strong&gt;: poligoni che hai disegnato attorno a una parte della zona etichettata, ad esempio un quinto; deve contenere tutte le classi. Scegli che cosa sono i &lt;strong&gt;pixel senza etichetta&lt;/strong&gt;: background se è stato etichettato tutto ciò che c'era, altrimenti ignore.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Il &lt;strong&gt;report&lt;/strong&gt; con matrice di confusione e indici, la &lt;strong&gt;mappa degli errori&lt;/strong&gt;, il &lt;strong&gt;raster delle classi&lt;/strong&gt; dell'area di verifica e il &lt;strong&gt;file del modello&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quasi tutto il tempo serve all'addestramento: alcuni minuti per un centinaio di ritagli su due core del processore, un decimo su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;strong&gt;Modifica una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>Addestra e valuta su un'area di verifica</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>Dice quanto è buona una rete in un'area da cui non ha imparato nulla.</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>Area di verifica</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>Poligoni in cui non si impara nulla. Devono essere etichettati con la stessa cura del resto.</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>La mappa dell'area di verifica.</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>Una pagina web con la matrice di confusione e gli indici di accuratezza.</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>Mostra quale classe è stata scambiata per quale.</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;L'inizio dell'apprendimento attivo: classifica un raster, delimita le finestre in cui il modello è meno sicuro e restituisce ciò che crede di vedervi come poligoni da correggere. Con questi si passa al modello «Ciclo di apprendimento attivo».&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;Il &lt;strong&gt;raster&lt;/strong&gt;, il &lt;strong&gt;file del modello&lt;/strong&gt; e il &lt;strong&gt;numero di finestre&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Finestre da etichettare&lt;/strong&gt;: la numero 1 è la meno sicura. &lt;strong&gt;Etichette da correggere&lt;/strong&gt;: la mappa all'interno di queste finestre; sposta i confini, cambia &lt;strong&gt;class&lt;/strong&gt;, elimina e disegna finché tutto è corretto. Salva il layer in un file. &lt;strong&gt;Raster delle classi&lt;/strong&gt;: l'intera mappa.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da uno a due milioni di pixel al secondo su due core del processore, molte volte più veloce su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;strong&gt;Modifica una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>Apprendimento attivo: dove etichettare per primo</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>Delimita le zone in cui un modello è meno sicuro, e ciò che vi vede, perché tu lo corregga.</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Un ciclo di apprendimento attivo: ciò che hai etichettato si aggiunge ai ritagli, il modello continua a imparare da tutti, il raster è classificato con il nuovo modello, e le finestre in cui questo è meno sicuro sono quelle da etichettare per il ciclo successivo. Le prime finestre vengono da «Apprendimento attivo: dove etichettare per primo».&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;Il &lt;strong&gt;raster&lt;/strong&gt;; il &lt;strong&gt;dataset di ritagli&lt;/strong&gt; su cui il modello è stato addestrato, a cui si aggiungono ritagli; il &lt;strong&gt;file del modello&lt;/strong&gt;; le &lt;strong&gt;etichette&lt;/strong&gt; corrette con il loro &lt;strong&gt;campo classe&lt;/strong&gt;; e le &lt;strong&gt;finestre etichettate&lt;/strong&gt;, in cui è etichettato tutto ciò che andava etichettato. &lt;strong&gt;I pixel senza etichetta&lt;/strong&gt; devono essere ciò che erano quando i ritagli sono stati creati.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Un nuovo &lt;strong&gt;file del modello&lt;/strong&gt; e un nuovo &lt;strong&gt;raster delle classi&lt;/strong&gt;, &lt;strong&gt;finestre da etichettare&lt;/strong&gt; ed &lt;strong&gt;etichette da correggere&lt;/strong&gt; per il ciclo successivo.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quanto l'addestramento del primo modello, o meno: alcuni minuti per un centinaio di ritagli su due core del processore, un decimo su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;strong&gt;Modifica una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>Ciclo di apprendimento attivo</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>Continua l'addestramento con ciò che hai etichettato e dice che cosa etichettare poi.</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>Etichette corrette</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>Finestre etichettate</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>La cartella su cui il modello è stato addestrato. I nuovi ritagli si aggiungono a essa.</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>Il modello dell'ultimo ciclo, da cui continua l'addestramento.</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>Le etichette da correggere dell'ultimo ciclo, corrette.</translation>
        </message>
        <message>
            <source>The field with the class: “class” in the labels to correct.</source>
            <translation>Il campo con la classe: class nelle etichette da correggere.</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>Le finestre da etichettare dell'ultimo ciclo, senza quelle che non hai etichettato.</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>Poligoni delle etichette</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>Epoche (0 = automatico)</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>Il raster, di qualsiasi tipo che QGIS possa aprire da un file.</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>Poligoni di ciò che la rete deve imparare.</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>Il campo con la classe. Vuoto: tutti i poligoni sono di una sola classe.</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background: una classe a sé, se è stato etichettato tutto ciò che c'era da etichettare. ignore: sconosciuto, se sono stati disegnati solo dei campioni.</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>Quante volte l'addestramento passa su tutti i ritagli. 0: quante ne richiede il numero di ritagli.</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>La rete addestrata con tutto ciò che serve per usarla.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF con un valore di classe per pixel.</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Numero di finestre</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>Finestre da etichettare</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>Etichette da correggere</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>Quante finestre etichetterai. Ognuna è grande come un ritaglio; dieci sono circa un'ora di lavoro.</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>Quadrati in cui il modello è meno sicuro, con il loro rango.</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>Ciò che la mappa mostra in queste finestre, come poligoni da correggere.</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>Tutta la documentazione</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>Tutti i dati in ingresso</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>Tutti i risultati</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>I gruppi con meno di questo numero di pixel passano al vicino più grande, solo nei poligoni. 50 elimina i puntini; 0 tiene tutto.</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>I buchi più piccoli di questo numero di metri quadrati diventano parte del poligono che li circonda, con tutto ciò che contengono. 5 va bene per gli edifici; 0 non ne riempie alcuno.</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>I poligoni più piccoli di questo numero di metri quadrati sono esclusi. 10 va bene per gli edifici; 0 li tiene tutti.</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>Di quanto i confini possono spostarsi per perdere vertici, in pixel, ad esempio 1. I poligoni vicini continuano a condividerli.</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>Quante volte gli angoli sono tagliati per arrotondarli. I poligoni vicini continuano a condividere i confini. 1 o 2 danno un aspetto naturale; 0 mantiene i gradini dei pixel.</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>Valori delle classi, ad esempio 1;3, i cui contorni diventano ad angolo retto, come negli edifici. Per contorni che toccano una sola altra classe: escludi ciò che non serve con «classi senza poligoni».</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>Valori delle classi, ad esempio 0;4, che non danno poligoni.</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>Un raster con i valori delle classi: numeri interi, di qualsiasi programma.</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>La banda con i valori delle classi.</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>Un raster sugli stessi pixel, di cui ogni poligono riceve la media, ad esempio quello di «Classifica raster».</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Poligoni con valore e nome della classe, area, perimetro e confidenza media.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trasforma un raster delle classi in poligoni, lungo i bordi dei suoi pixel o con contorni più regolari. I poligoni vicini combaciano senza vuoti né sovrapposizioni, qualunque cosa si faccia ai loro confini. Il raster può avere qualsiasi dimensione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster delle classi&lt;/strong&gt;: da «Classifica raster» o da qualsiasi altro programma. Nomi e colori vengono dalla sua tabella attributi, dai nomi delle categorie e dalla tavolozza. I pixel senza dati non danno poligoni. &lt;strong&gt;Confidenza&lt;/strong&gt;: un raster di cui ogni poligono riceve la media.&lt;/p&gt;&lt;h3&gt;Poligoni più regolari&lt;/h3&gt;&lt;p&gt;Le operazioni si svolgono in quest'ordine: i gruppi di pochi pixel passano ai loro vicini, i buchi piccoli sono riempiti, i confini sono semplificati e smussati oppure ricevono angoli retti, i poligoni piccoli sono esclusi. 1 pixel è una buona misura per semplificare, da 2 a 3 passaggi bastano per smussare.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Poligoni&lt;/strong&gt;: con valore della classe (&lt;code&gt;class_id&lt;/code&gt;), nome della classe (&lt;code&gt;class&lt;/code&gt;), area in metri quadrati (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metri e &lt;code&gt;confidence&lt;/code&gt; media, in qualsiasi formato vettoriale.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Diversi milioni di pixel al secondo, e circa un minuto per un milione di poligoni.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Una pagina web sul modello: bande, classi, rete, accuratezza e impostazioni dell'addestramento.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mostra che cosa contiene un file del modello: con quali bande e con quale dimensione del pixel è stato addestrato, quali classi riconosce, com'è costruito, quanto era accurato sui suoi ritagli di validazione e com'è stato creato. Non serve alcuna immagine e non si calcola nulla.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;File del modello&lt;/strong&gt;: creato da «Addestra modello di segmentazione».&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Descrizione&lt;/strong&gt;: una pagina web. Gli stessi dati sono anche risultati, utilizzabili negli script e nei modelli grafici.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Meno di un secondo.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>I ritagli di questo fold controllano l'addestramento, da quelli di tutti gli altri si impara. 0: ritagli di addestramento e di validazione come indicato nel dataset.</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>Un solo file con i pesi e tutto ciò che serve per usarli su altri raster.</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>Una pagina web con le impostazioni, le curve dell'addestramento e l'accuratezza di ogni classe. È scritta dopo ogni epoca, così si può seguire l'andamento.</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>Riceve i file per TensorBoard e una tabella CSV con gli indici di ogni epoca.</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>In quante parti si ripartiscono i ritagli, in blocchi separati. I ritagli esportati con dei fold mantengono i propri. Di solito 5.</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>Dopo i fold addestra un altro modello su tutti i ritagli, per produrre mappe. La sua accuratezza è quella dei fold.</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>Riceve un modello per ogni fold e quello finale. Un'esecuzione annullata riprende da lì.</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>Una pagina web con una tabella dei fold, la loro media e deviazione standard, e l'accuratezza di ogni classe su tutti i ritagli.</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>Cartella creata da «Esporta ritagli di addestramento».</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>Com'è costruita la rete. unet è una buona scelta per quasi tutto.</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>La parte della rete che legge l'immagine. Quelli piccoli come resnet18 si addestrano in pochi minuti senza GPU. Si può digitare qualsiasi altro encoder di segmentation-models-pytorch e, come tu-NAME, qualsiasi di timm.</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none: l'addestramento parte da pesi casuali. imagenet: parte da pesi appresi su fotografie, che si scaricano una volta sola e aiutano soprattutto con pochi ritagli. Altri sono stati appresi su Sentinel-2 e Landsat. Si può anche digitare il percorso di un file di pesi.</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>Un modello addestrato in precedenza. Classi e bande possono essere diverse: le bande si cercano per nome, le classi nuove partono da zero. Il log dice che cosa è stato mantenuto.</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train: impara tutta la rete. frozen: l'encoder resta con i suoi pesi; è più rapido e richiede pesi già appresi.</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>Lascia l'encoder com'è per questo numero di epoche, finché il resto della rete si è assestato: da 2 a 5 con pesi già appresi, altrimenti 0.</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>L'encoder impara con questa quota del tasso di apprendimento: 0,1 tratta con cautela i pesi già appresi.</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>Aggiunge squeeze-and-excitation al decoder di unet, unetplusplus e linknet, e un po' di tempo.</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>Larghezza delle reti senza encoder, come unet_original. 64 è quella dell'articolo; 32 richiede un quarto del tempo.</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>Per unetplusplus: ogni profondità della rete impara a classificare. accurate usa la loro media, fast solo la parte fino alla prima profondità abbastanza buona.</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>Varia i ritagli a caso, così pochi ritagli rendono di più. none: nessuna variazione. light: rotazioni e specchiature. standard: anche dimensioni e luminosità. strong: anche colori, sfocatura, rumore e ombre.</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>Operazioni aggiunte alla scelta precedente (+) o tolte da essa (-).</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>Una pipeline di albumentations, salvata come JSON, usata al posto della scelta precedente.</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>Numeri delle bande rossa, verde e blu, ad esempio 3,2,1: in esse i colori sono variati insieme. Vuoto: riconosciute dai nomi delle bande.</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform: ogni ritaglio una volta per epoca. rare: i ritagli con classi rare compaiono più spesso, gli altri meno.</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Quanto pesa nella loss un pixel di ogni classe. none: lo stesso per tutte. inverse, median ed effective: di più per le classi rare, in modi di diversa intensità. given: come nel campo seguente.</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>Pesi delle classi per nome o valore, ad esempio edificio=2; strada=5. Le altre pesano 1.</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce è la cross-entropy, dice la Dice loss, ce+dice la loro somma, una buona scelta per quasi tutto. Si possono digitare altre somme, ad esempio 0.5*focal+lovasz.</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>Considera vere le etichette a meno di questa quota; aiuta quando non sono esatte: ad esempio 0,1.</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>Quanto focal e focal_tversky guardano ai pixel difficili; 2 va quasi sempre bene, 0 rende focal uguale alla cross-entropy.</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>Peso dei pixel attribuiti per errore a una classe, in tversky e focal_tversky. 0,3 con un beta di 0,7 trova di più; 0,5 e 0,5 equivale a Dice.</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>Peso dei pixel di una classe non rilevati, in tversky e focal_tversky. Più di alpha: meglio trovare troppo che troppo poco. 0,7 per le classi rare.</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>Quota della parte focal in unified_focal; il resto è la sua parte Tversky. 0,5 è metà e metà.</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>Peso di ciò che non è rilevato rispetto a ciò che è rilevato per errore, in unified_focal. 0,6 va quasi sempre bene; un valore maggiore trova di più.</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>Quanto unified_focal guarda alle classi rare e ai pixel difficili. 0,5 va quasi sempre bene; 0,2 li considera di più.</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>Dà più peso ai pixel tra oggetti che quasi si toccano, perché restino distinti: è il w0 dell'articolo su U-Net, dove vale 10.</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>Quanti pixel sono larghi circa questi spazi. 5 è il valore dell'articolo.</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>Quante volte si vedono tutti i ritagli. Si conserva l'epoca con la validazione migliore. 0: tante più quanti meno ritagli ci sono, da 16 a 150.</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>Ritagli calcolati insieme. 0: quanti ne entrano in memoria. Se la memoria si esaurisce durante un'esecuzione, il numero si dimezza e l'esecuzione continua.</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>Questo numero di batch forma un passo, come farebbe un solo batch grande, senza la stessa richiesta di memoria. Da 2 a 4 se la memoria basta solo per batch di 1 o 2, altrimenti 1.</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>Il passo massimo dei pesi. 0,001 va quasi sempre bene; 0,0001 per un modello da addestrare ulteriormente. 0: ricavato con una breve prova prima dell'addestramento.</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>Come si ricavano i passi dai gradienti. adamw va bene per quasi tutto.</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>Spinge i pesi verso 0, per evitare che i ritagli si imparino a memoria. 0,01 va quasi sempre bene; 0,05 con pochi ritagli.</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>Quanta parte degli ultimi passi entra nel successivo, per sgd. 0,9 va quasi sempre bene.</translation>
        </message>
        <message>
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
            <translation>Come cambia il tasso di apprendimento. cosine: sale, poi scende lungo un coseno. one-cycle: sale più a lungo. polynomial: scende in modo uniforme. plateau: scende quando la validazione non migliora più. constant: non cambia.</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>Quota dell'addestramento in cui il tasso di apprendimento sale. 0,1 è un decimo.</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>I gradienti più lunghi sono accorciati a questa lunghezza, così un solo batch anomalo non può rovinare la rete. 1 va quasi sempre bene; 0 non accorcia nulla.</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>Valuta e conserva una media mobile dei pesi, al posto degli ultimi: 0,99 è su circa 100 passi. 0: nessuna media.</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>L'indice della validazione con cui si sceglie l'epoca migliore: IoU media, F1, accuratezza complessiva o loss. mean_iou va quasi sempre bene.</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>Termina l'addestramento quando questo numero di epoche consecutive non ha portato miglioramenti. Da 10 a 20 fanno risparmiare tempo; 0 addestra fino alla fine.</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>Termina l'addestramento dopo questo numero di minuti, con esito positivo e con la migliore epoca fino ad allora. 60 per un'ora; 0 per nessun limite.</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>Se un'esecuzione con le stesse impostazioni è stata annullata o interrotta, riprende dopo la sua ultima epoca.</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>Quante GPU addestrano insieme; 0 le usa tutte.</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto calcola a 16 bit se il risultato è altrettanto buono e più rapido. 32 è esatto.</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>Processi che leggono e variano i ritagli accanto all'addestramento. -1 sceglie in base ai ritagli e al computer, 0 non ne usa.</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Lo stesso numero dà lo stesso addestramento sullo stesso computer. Prova 2 o 3 per vedere quanto dipende dal caso.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Addestra una rete che assegna una classe a ogni pixel, e conserva l'epoca con i risultati migliori sui ritagli tenuti da parte per la validazione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dataset di ritagli&lt;/strong&gt;: la cartella creata da «Esporta ritagli di addestramento».&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architettura&lt;/strong&gt; ed &lt;strong&gt;encoder&lt;/strong&gt;: quelli predefiniti si addestrano in pochi minuti senza GPU. Con una GPU, resnet34 o efficientnet-b3 danno spesso risultati un po' migliori.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Pesi dell'encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; aiuta con pochi ritagli; richiede internet una volta sola. Per Sentinel-2 e Landsat ci sono pesi appresi sulle loro immagini.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epoche&lt;/strong&gt;: più epoche richiedono più tempo e giovano fino a un certo punto. Guarda le curve nel report.&lt;/p&gt;&lt;p&gt;Le opzioni &lt;strong&gt;avanzate&lt;/strong&gt; sono in gruppi: &lt;i&gt;rete&lt;/i&gt; (continuare da un altro modello, congelare l'encoder), &lt;i&gt;aumento dei dati&lt;/i&gt; (come si variano i ritagli), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;classi rare&lt;/i&gt;, &lt;i&gt;passi&lt;/i&gt; (dimensione del batch e tasso di apprendimento) e &lt;i&gt;fine&lt;/i&gt; (limite di tempo, arresto anticipato). I valori predefiniti sono stati scelti per immagini aeree e satellitari.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;File del modello&lt;/strong&gt;: tutto ciò che serve a «Classifica raster». &lt;strong&gt;Report&lt;/strong&gt;: impostazioni, curve e accuratezza di ogni classe. L'&lt;strong&gt;IoU media&lt;/strong&gt; è misurata sui ritagli di validazione: 0 è il valore peggiore, 1 è perfetto e 0,7 è buono per la maggior parte degli scopi. &lt;strong&gt;Epoca migliore&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Durante l'esecuzione&lt;/h3&gt;&lt;p&gt;Il &lt;i&gt;monitor di addestramento&lt;/i&gt; si apre accanto alla mappa, con curve ed esempi di ritagli. &lt;i&gt;Ferma&lt;/i&gt; termina l'addestramento come concluso, con l'epoca migliore come file del modello; &lt;i&gt;Annulla&lt;/i&gt;, sempre nel monitor, scarta il modello. L'annullamento in questa finestra di dialogo conserva l'epoca migliore fino a quel momento. Dopo un annullamento lo stesso addestramento, se riavviato, riprende da dov'era.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Circa un minuto per 1000 ritagli di 256 pixel e un'epoca su due core del processore, alcuni secondi su una GPU. Il log indica quanto tempo manca; con un &lt;i&gt;tempo per l'addestramento&lt;/i&gt;, termina da sé.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice quanto è buono un addestramento in luoghi mai visti: i ritagli sono ripartiti in fold separati, e per ogni fold un modello è addestrato sugli altri e valutato su di esso. Così ogni ritaglio è valutato una volta, e le differenze tra i fold dicono fino a che punto ci si può fidare degli indici.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dataset di ritagli&lt;/strong&gt;: la cartella creata da «Esporta ritagli di addestramento». I fold si possono creare lì, oppure qui con &lt;strong&gt;fold&lt;/strong&gt;: di solito 5. Tutte le altre opzioni sono quelle di «Addestra modello di segmentazione», per ogni fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Modello finale&lt;/strong&gt;: un altro addestramento su tutti i ritagli, con un'accuratezza circa uguale a quella dei fold.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Una &lt;strong&gt;cartella&lt;/strong&gt; con i modelli. &lt;strong&gt;IoU media&lt;/strong&gt; di tutti i ritagli insieme, la &lt;strong&gt;media&lt;/strong&gt; sui fold e la sua &lt;strong&gt;deviazione standard&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: la tabella dei fold e l'accuratezza di ogni classe.&lt;/p&gt;&lt;p&gt;Un'esecuzione annullata riprende dal fold in cui si trovava, se viene riavviata con la stessa cartella.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quanto un addestramento per ogni fold, e un altro per il modello finale.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>Importa ritagli</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>Crea un dataset di ritagli da file di immagini e di etichette scritti da un altro programma.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>deep learning,segmentazione,dati di addestramento,tasselli,ritagli,chip,patch,maschere,esri</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Cartella delle immagini</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>Cartella delle etichette</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>Tabella delle classi</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>Nome della classe 0</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>Valori delle etichette da ignorare</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>Dimensione dei ritagli (pixel, 0 = quella dei file)</translation>
        </message>
        <message>
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES: non è stato indicato nulla; serve la cartella dei file delle immagini.</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>Installa ambiente</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Installa, ripara o rimuove PyTorch per Pixelwise, separato dai pacchetti di QGIS.</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,installazione,setup,dipendenze,pacchetti,conda,venv,disinstallare</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Azione</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>Cartella di file wheel, per installare senza internet</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>Python esistente, per l'azione «use»</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Sì, procedi</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>Python che esegue il processo di calcolo</translation>
        </message>
        <message>
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS: {folder} non contiene file wheel; serve una cartella di file *.whl, vedi docs/install.md.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM: senza il tuo consenso non si rimuove nulla: imposta CONFIRM su true per rimuovere l'ambiente.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM: senza il tuo consenso non si installa nulla: {estimate} Imposta CONFIRM su true per iniziare.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD: nessuno dei layer delle etichette ha un campo {field!r}; campi disponibili: {found}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD: è stato indicato {field!r}, ma le etichette {name!r} sono un raster, che non ha campi; lascialo vuoto.</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}: nello stile di {layer!r} tutte le classi sono disattivate; attivane qualcuna.</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}: {given} contiene più raster; indicane uno: {several}.</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}: da {given!r} non si può aprire alcun raster; serve un raster leggibile da GDAL.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: il layer {layer!r} proviene dalla sorgente dati {provider!r}; si possono usare solo raster leggibili da GDAL. Salvalo prima come GeoTIFF (Esporta ▸ Salva con Nome).</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}: non è stato indicato alcun raster; ne serve almeno uno.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}: da {given!r} non si può aprire alcun layer; serve un layer di poligoni.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}: il layer {layer!r} contiene elementi di tipo {found}; serve un layer di poligoni.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: da {given!r} non si può aprire alcun layer; servono poligoni, linee, punti o un raster con i valori delle classi.</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {layer!r} è una tabella senza geometrie; servono poligoni, linee, punti o un raster con i valori delle classi.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}: il layer {layer!r} non ha un campo {name!r}; campi disponibili: {names}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>Impossibile scrivere {path}: {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Installa ora…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}: {folder} non è una cartella; serve la cartella dei file.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS: è stata richiesta la banda {number}, ma il layer {layer} ha le bande da 1 a {count}.</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modelli Pixelwise</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}: è stato indicato {value!r}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>numeri interi da {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>numeri da {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>numeri interi a partire da {low:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>numeri a partire da {low:g}</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} … ({count} in tutto)</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}: {given!r} non è un numero di banda; le bande si contano da 1, ad esempio 1,2,4 o 1-4.</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}: in {given!r} una banda compare due volte; ogni banda si può usare una volta sola.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}: {given!r} non è un elenco di angoli in gradi, ad esempio 0;45;90.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}: {given!r} non è un valore delle etichette, ad esempio 255.</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}: {number:g} non è un valore delle etichette; i valori delle etichette sono numeri interi.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}: {given!r} non è una classe con il suo numero di pixel; scrivi ad esempio edificio=50; strada=20.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}: {given!r} non è una classe con il suo peso; scrivi ad esempio edificio=2; strada=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}: {given!r} non è una classe con la sua probabilità; scrivi ad esempio edificio=0.6; strada=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}: {given!r} non è una classe con la sua area o quota; scrivi ad esempio bosco=20000; prato=50000.</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}: l'area di {name} è 0; aree e quote devono essere maggiori di 0.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}: {name} non è una classe; le classi sono {known}.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}: è stato indicato {value!r}; valori ammessi: auto, cpu, cuda, cuda:0, cuda:1 … e mps.</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>Poligoni: gruppo di pixel minimo (pixel, 0 = tutti)</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>Poligoni: passaggi di smussatura</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>Poligoni: riempi i buchi minori di (m²)</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>Poligoni: area minima (m²)</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>Poligoni: tolleranza di semplificazione (pixel)</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>Poligoni: classi ad angoli retti (valori)</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>Poligoni: classi senza poligoni (valori)</translation>
        </message>
        <message>
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>Visualizzazione di {layer!r} con {rows:,} × {cols:,} pixel.</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>QGIS ha restituito l'errore {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}: impossibile visualizzare il layer {layer!r}: {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}: il layer {layer!r} non mostra nulla in EXTENT con PIXEL_SIZE {pixel_size:g}: il suo server è raggiungibile e ha immagini di quel luogo e a quella scala?</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}: il layer {layer!r} non mostra nulla in una parte di EXTENT ({share:.2%}), che non riceve alcuna classe. Se un server non ha risposto, riprova.</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}: EXTENT ({extent}) è fuori dal layer {layer!r} ({layer_extent}): devono sovrapporsi.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE è {pixel_size:g} e con questo valore EXTENT ha {rows:,} × {cols:,} pixel: se ne possono visualizzare al massimo {most:,} per lato. Scegli pixel più grandi o un EXTENT più piccolo.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: il layer {layer!r} non è un file (proviene dalla sorgente dati {provider!r}): per visualizzarlo indica PIXEL_SIZE, nelle unità del suo SR {crs}, ed EXTENT, oppure salvalo prima come GeoTIFF (Esporta ▸ Salva con Nome).</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}: il layer {layer!r} non è un file (proviene dalla sorgente dati {provider!r}): indica anche EXTENT, per stabilire quale parte visualizzare.</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>Impossibile scrivere {path} da {source}: {error}</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>Impossibile caricare Pixelwise ({reason}). «Verifica ambiente» dice che cosa fare.</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>Terminato.</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>Arresto in corso: si sta scrivendo la migliore epoca finora.</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>L'addestramento è in preparazione.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Epoca {epoch} di {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>Fold {fold} di {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>tempo restante {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>migliore IoU media {iou:.3f} nell'epoca {epoch}</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>ritagli/s</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>tasso di apprendimento {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Da fare</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>Modulo di un campione per l'accuratezza</translation>
        </message>
        <message>
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}: impossibile salvare il modulo insieme ai punti: {error}</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>(non deciso)</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>Situazione reale</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>L'impostazione {key} è {value!r}; valori ammessi: auto, cpu, cuda, cuda:0, cuda:1 … e mps. Scegline uno in Impostazioni ▸ Opzioni ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>L'impostazione {key} è {value!r}; sono ammessi numeri interi a partire da 0, che significa nessun limite: correggila in Impostazioni ▸ Opzioni ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>Ritagli in {folder}</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>Classi di {raster}</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>Probabilità di {raster}</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>Incertezza di {raster}</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>Confidenza di {raster}</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>Poligoni delle classi di {raster}</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>Zone da etichettare in {raster}</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>Mappa di {raster}</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>Errori di {map}</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>Errori di una classe di {map}</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>Oggetti di {map}</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>Accuratezza di {map}</translation>
        </message>
        <message>
            <source>found</source>
            <translation>rilevato</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>non rilevato</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>rilevato per errore</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rango</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>Incertezza media</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>Classe confusa</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>con la classe</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>Quota di entrambe nell'incertezza</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>Quota con dati</translation>
        </message>
        <message>
            <source>training</source>
            <translation>addestramento</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validazione</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partizione</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Scena</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotazione</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>Pesi dell'encoder</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>Rete: continua da questo file del modello</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>Rete: modalità dell'encoder</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>Rete: epoche iniziali con encoder congelato</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>Rete: quota del tasso di apprendimento per l'encoder</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>Rete: attenzione nel decoder (scSE)</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>Rete: filtri di base, senza encoder</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>Rete: deep supervision</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>Aumento dei dati: come si variano i ritagli</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>Aumento dei dati: operazioni attivate e disattivate</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>Aumento dei dati: pipeline propria al suo posto</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>Pipeline di albumentations</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>Aumento dei dati: bande rossa, verde e blu</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>Loss: ciò che l'addestramento minimizza</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>Loss: label smoothing</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>Loss: gamma di focal</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>Loss: alpha di Tversky, per i falsi allarmi</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>Loss: beta di Tversky, per le omissioni</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>Loss: peso di unified focal</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>Loss: delta di unified focal</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>Loss: gamma di unified focal</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>Loss: w0, il peso degli spazi stretti (0 = nessuno)</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>Loss: sigma, la larghezza di questi spazi (pixel)</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>Classi rare: pesi delle classi</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>Classi rare: i pesi, se indicati (given)</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>Classi rare: scelta dei ritagli</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>Passi: dimensione del batch (0 = la massima possibile)</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>Passi: batch che formano un passo</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>Passi: tasso di apprendimento (0 = ricavato)</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>Passi: ottimizzatore</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>Passi: decadimento dei pesi</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>Passi: momentum di sgd</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>Passi: andamento del tasso di apprendimento</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>Passi: quota di warm-up</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>Passi: gradiente massimo (0 = nessun limite)</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>Passi: decadimento della media dei pesi (0 = nessuna)</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>Fine: criterio dell'epoca migliore</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>Fine: arresto dopo epoche senza miglioramenti (0 = no)</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>Fine: tempo per l'addestramento (minuti, 0 = nessun limite)</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>Processi che preparano i ritagli (-1 = automatico)</translation>
        </message>
        <message>
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS: non è stato indicato nulla; serve una cartella creata da «Esporta ritagli di addestramento».</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER: non è stato indicato nulla; serve un nome come resnet18.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}: è stato indicato {value!r}; valori ammessi: {names}, e file che contengono pesi.</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>Addestra modello di segmentazione</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>Addestra una rete su un dataset di ritagli e conserva l'epoca migliore come file del modello.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>deep learning,segmentazione,rete neurale,unet,pytorch,addestramento</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>Fold di validazione (0 = le partizioni dei ritagli)</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>Cartella per TensorBoard e una tabella delle epoche</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Loss per epoca</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>IoU della validazione per epoca</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etichetta</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>Un ritaglio di validazione: immagine, etichetta e classi riconosciute dalla rete.</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>Ferma (conserva il migliore)</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>Termina ora l'addestramento e scrive il modello della migliore epoca finora.</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>Annulla (scarta)</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>Termina ora l'addestramento e non produce alcun modello.</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was opened.</source>
            <translation>Nessun addestramento è stato avviato da quando QGIS è aperto.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>Vettorializza classi</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>Trasforma un raster delle classi di qualsiasi dimensione in poligoni puliti che condividono i confini.</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>poligonizzazione,contorno,semplificare,smussare,edifici,impronte,copertura del suolo,land cover</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>Numero di poligoni</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>Scegli le bande per nome</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>Scrivi numeri come 1,2,4 o 1-4.</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>Non esiste la banda {number}; l'ultima è la {last}.</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>Scegli per nome…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>Spunta le bande da usare. Trascinale per cambiarne l'ordine.</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>nessuna scelta</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>Un file di pesi</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesi</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>Valore nelle etichette</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>Numero della classe</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Nome della classe</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colore</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>La spunta indica che un valore delle etichette è usato; senza, i suoi pixel sono ignorati. Più valori diventano una sola classe se hanno lo stesso numero. I numeri vanno da 0 (sfondo) a 255.</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>Leggi dalle etichette</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Sposta in alto</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Sposta in basso</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>Carica…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salva…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>Come trovate nelle etichette</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>Classi…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>Leggi le classi dalle etichette e modificale</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>Un file con una tabella delle classi</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n classe: {names}</numerusform>
                <numerusform>%n classi: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} è «{found}», ma i ritagli in {folder} sono stati creati con «{there}»; per aggiungerne altri, i due valori devono essere uguali.</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND: {folder} è stato importato; si possono aggiungere ritagli solo a un dataset esportato.</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>INPUT ha {found} bande, i ritagli in {folder} ne hanno {there}: scegli le bande corrispondenti in BANDS.</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT contiene valori {found}, ma i ritagli in {folder} sono {there} e non possono contenerli.</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS usa {found} per i pixel ignorati, i ritagli in {folder} usano {there}: indica in CLASS_TABLE tutte le classi del dataset.</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS contiene classi che i ritagli in {folder} non hanno: {found}; quelle presenti sono {allowed}.</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>unità del SR</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>I pixel di INPUT sono larghi {found:.6g} {unit}, quelli dei ritagli in {folder} {there:.6g}; per aggiungere ritagli la differenza ammessa è al massimo {tolerance:.0%}: indica PIXEL_SIZE.</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT: non è stato indicato alcun raster; ne serve almeno uno.</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS: non è stato indicato alcun layer; ne serve almeno uno.</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT: serve una cartella.</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES: serve una cartella.</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING: parole indicate: {count}, raster: {rasters}; serve una parola per tutti, oppure una per ciascuno.</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE è {value}; deve essere 0 (metà ritaglio) o un numero maggiore di pixel.</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS è {value}; deve essere 0 (nessuno) o da 2 a {highest}.</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS richiede SPLIT_BY «blocks» o «random», ma è «{found}».</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BY è «polygons»: SPLIT_POLYGONS deve essere un layer di poligoni, e SPLIT_FIELD il suo campo che contiene train, validation o test.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} è {value}; deve essere 0 o più, e minore di 1.</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT e TEST insieme fanno {value:g}; devono lasciare qualcosa per l'addestramento.</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE è {value}; deve essere da {lowest} a {highest} pixel.</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} è «{found}»; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} è {value:g}; deve essere almeno {lowest:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} è {value:g}; deve essere da {lowest:g} a {highest:g}.</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>Il file del ritaglio {path} manca: esporta di nuovo i ritagli.</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>Il file del ritaglio {path} è danneggiato: esporta di nuovo i ritagli. ({error})</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER è «png», che contiene 1, 3 o 4 bande a 8 bit; i raster hanno {count} bande {dtype}. Scegli DTYPE «uint8» e un numero adatto di BANDS, oppure il formato «geotiff» o «hdf5».</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER è «png», che contiene 1, 3 o 4 bande a 8 bit; i raster hanno 1 banda {dtype}. Scegli DTYPE «uint8» e un numero adatto di BANDS, oppure il formato «geotiff» o «hdf5».</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>Il ritaglio {chip} in {folder} ha {count} bande di {found} pixel, la sua etichetta {label}; il dataset indica {bands} bande di {size} × {size}.</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} è danneggiato: non ha una versione del formato.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} è stato creato da una versione più recente di Pixelwise (versione {found} del dataset di ritagli, questa legge fino alla {highest}): aggiorna il plugin.</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} è danneggiato: {error}.</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} non è un dataset di ritagli: manca {file}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>Impossibile leggere {path}: {error}.</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} non descrive un dataset di ritagli di Pixelwise.</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{count:,} per {split}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} e {second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>Nel dataset non ci sono ancora ritagli di addestramento.</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>Non ci sono ritagli di validazione: non esistono due ritagli con etichette separati tra loro. Tutti servono all'addestramento; con un CHIP_SIZE minore o un raster più grande se ne potrebbero tenere alcuni per la validazione.</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>Nessun ritaglio contiene queste classi: {names}.</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>Nessun ritaglio di addestramento contiene queste classi, che non possono essere apprese: {names}.</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Nessun ritaglio di validazione contiene queste classi, che non avranno indici di accuratezza: {names}.</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Nessun ritaglio di test contiene queste classi, che non avranno indici di accuratezza: {names}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>Ritagli nel dataset: {counts}. Scritti in {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT: i ritagli sono completi, ma non è stato possibile scrivere il report: {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>Finestre da esaminare: {count:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>Non ci sono ritagli da scrivere: nessuna finestra soddisfa KEEP, MIN_LABELLED e MIN_CLASS; riduci questi requisiti.</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>Non ci sono ritagli da scrivere: ogni finestra condivide pixel con una di un'altra partizione.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT: {path} è un file; serve una cartella.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT: impossibile leggere {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT: la cartella {path} non è vuota e non contiene un dataset di ritagli ({found}): scegli una cartella nuova o vuota.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT: impossibile scrivere {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT: impossibile creare {path}: {error}.</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} esiste già</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>Impossibile portare il contorno di un ritaglio nel SR del dataset: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>Impossibile scrivere {name}: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>Impossibile scrivere completamente {name}; il disco è pieno?</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>Impossibile leggere le impronte {path}: esporta di nuovo i ritagli. ({error})</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>Un ritaglio di {count} bande di {size} × {size} pixel è troppo grande per HDF5: riduci CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} contiene ritagli {shape} di tipo {found}, non {wanted} di tipo {dtype}.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>Il file dei ritagli {path} manca: esporta di nuovo i ritagli.</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>Impossibile leggere {path} senza il pacchetto Python h5py, che non è installato.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>Il file dei ritagli {path} è danneggiato: esporta di nuovo i ritagli. ({error})</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>Il ritaglio {chip} manca in {path}: esporta di nuovo i ritagli.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES: {path} non è una cartella; serve la cartella dei file.</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES: in {path} non c'è alcun file GeoTIFF, PNG o JPEG di un'immagine.</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS: né in {path} né accanto c'è un file GeoTIFF, PNG o JPEG di un'etichetta: scegli la cartella delle etichette. I file delle etichette hanno gli stessi nomi delle immagini.</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS: {path} non è una cartella; serve la cartella dei file.</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>Immagini senza etichetta, escluse: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>Etichette senza immagine: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS: nessuna delle {count:,} immagini ha un'etichetta con lo stesso nome: {image} e {label}, ad esempio, non corrispondono.</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS: {path} e {other} hanno lo stesso nome; uno solo può essere l'etichetta.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>Immagini presenti negli elenchi delle partizioni: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES: impossibile leggere le classi in {path}: {error}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>Ritagli nel dataset: {counts}; immagini rimaste dove sono: {kept:,}, scritte: {written:,}. Importati in {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>Non ci sono ritagli da creare: i file non contengono alcun pixel valido con una classe.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>Finestre escluse perché senza pixel validi con una classe: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS: {path} contiene più di {most} valori diversi; un'etichetta ha un numero per ogni classe.</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS: {path} è un'immagine a colori con {count} bande; un'etichetta ha una sola banda, con un numero per ogni classe. Trasforma prima i colori in numeri.</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS: i file in {path} non contengono alcun valore di classe, solo {found}.</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>Il valore 0 vale come «{name}»; se BACKGROUND è vuoto, è ignorato.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS: {path} contiene file JPEG, che alterano i valori delle classi: ogni pixel riceve il più vicino tra {values}. Se non sono queste le classi, indica CLASS_TABLE; PNG e GeoTIFF conservano i valori come sono.</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>Classe {value} «{name}»: {count:,} pixel.</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>Pixel ignorati con i valori {values}: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>Pixel con valori che non sono classi, ignorati: {count:,}; valori: {values}.</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>NoData</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES: {path} ha {count} bande {dtype}, {other} ne ha {other_count} {other_dtype}; tutte le immagini devono avere le stesse.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES: {path} è un'immagine con tavolozza; trasformala prima in un'immagine a colori o in scala di grigi.</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS: {label} ha {label_width} × {label_height} pixel, ma la sua immagine {image} ne ha {width} × {height}; la dimensione deve essere la stessa.</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE: le immagini hanno {width} × {height} pixel, ma i ritagli possono averne da {smallest} a {largest}: indica una dimensione in cui tagliarle, ad esempio 256.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>Immagini escluse perché non appartengono ad alcuna partizione: {count:,} di {total:,}, ad esempio {name}. Con SPLIT_BY «random» si usano tutte.</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: {count} file non si possono ripartire tra addestramento, validazione e test: scegli SPLIT e TEST 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 file non si può ripartire tra addestramento, validazione e test: scegli SPLIT e TEST 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 file non si può ripartire tra addestramento e test: scegli SPLIT e TEST 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 file non si può ripartire tra addestramento e validazione: scegli SPLIT e TEST 0.</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>Ritagli che mostrano lo stesso terreno di ritagli di un'altra partizione: {count:,}; gli indici di accuratezza saranno troppo ottimistici.</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS: ci sono più di {largest} classi; i valori di classe che un dataset può contenere vanno da 0 a {largest}. Riunisci più valori in una sola classe con una tabella delle classi.</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes: il valore {value} della classe «{name}» non è ammesso; i valori di classe sono numeri interi da 0 a {largest}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE: il file {path} non esiste.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE: {path} supera {limit} MB, quindi non è una tabella delle classi.</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>l'elenco delle classi</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE: {title}: non contiene alcuna classe.</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title}, riga {number}</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title}, voce {number}</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE: {title}: non contiene classi, ma solo ciò che è ignorato.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE: {title}: nomi di colonna trovati: {found}; la prima riga deve contenere i nomi delle colonne, e almeno uno deve essere source, value o name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE: {place}: ignora qualcosa senza indicare quale source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE: {place}: c'è un colore, ma mancano source, value e name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE: {place}: il valore di classe è «{value}»; deve essere un numero intero da 0 a {largest}, «ignore» o «background». Ciò che un campo o un raster contiene va in una colonna di nome source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE: {place}: il colore è «{color}»; deve essere nella forma #ffaa00 o 255,170,0.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE: {title}: il valore source «{source}» compare due volte, per classi diverse.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE: {title}: non è in formato JSON: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE: {title}: deve contenere un elenco di classi come {{"value": 1, "name": "bosco"}}, oppure un oggetto come {{"valore dell'etichetta": "nome della classe"}}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE: impossibile leggere {path} come tabella: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE: {path}: la riga {number} ha più celle dell'intestazione; metti tra virgolette le celle che contengono «{delimiter}».</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE: {path} non è un file di testo.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE: {path} non contiene alcuna tabella.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE: impossibile leggere {path} come tabella: {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes: nessuna voce della tabella delle classi ha un valore source che diventa una classe.</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes: il valore source {source!r} non è un numero, ma le etichette contengono numeri.</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes: le etichette non contengono alcuno dei valori source della tabella delle classi, che sono {wanted}; le etichette contengono {found}.</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS: {layers}: non è stata trovata alcuna classe.</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS: il valore {wanted} di {layer}, «{name}», diventa la classe {given}: la classe {wanted} è già «{other}».</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS: {layer}: i testi diversi sono {count:,} o più, le classi possono essere al massimo {most}; i primi sono {names}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS: {layer}: c'è il valore di classe {value}; i valori di classe devono essere numeri interi da 0 a {largest}.</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS: le classi sono {count}; oltre al valore dei pixel ignorati ce ne stanno al massimo {most}. Riunisci più valori in una sola classe con una tabella delle classi.</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} e altri {count:,}</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>campo «{field}» di {layer}</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>Elementi senza geometria in {layer}, esclusi: {count:,}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD: {title}: non contiene alcun valore.</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS: {layer}: non ci sono elementi, o il filtro non ne lascia alcuno.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>Geometrie non valide riparate in {layer}: {count:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS: {path} non contiene alcun valore di classe, solo 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS: {path} non contiene alcun valore di classe, solo NoData o 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS: impossibile leggere {path} alla riga {row}: {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS: {path} copre solo una parte del raster ({share:.0%}); il resto vale come sfondo. Se lì non si sa nulla, limita i ritagli con AREA o scegli «ignore» in UNLABELLED.</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS: {path} ha {count} bande; un raster di etichette ne ha una sola, con i valori delle classi.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS: impossibile leggere {path}: {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{layer}: tutto appartiene alla classe {value}, {name} ({features}).</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>{layer}: ignorati come indicato nella tabella delle classi: {features}.</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{layer}: senza valore di classe: {features}; i loro pixel sono ignorati.</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{layer}: con valori che non sono classi: {features}; i loro pixel sono ignorati: {names}.</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,} pixel</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>{count:,} elementi</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value} «{name}» {count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>Classi in {layer} (elementi): {classes}.</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>Classi in {layer} (pixel): {classes}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS: {layer} non tocca il raster: la sua estensione nel SR del raster è {extent}, quella del raster {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT è «{name}»; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>È stato scritto il formato «{name}».</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT «yolo» richiede ritagli di validazione e non ce ne sono: al loro posto data.yaml ne indica altri.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>Finestre: {done:,} di {total:,}, tempo restante {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>Ritagli: {done:,} di {total:,}, tempo restante {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>File: {done:,} di {total:,}, tempo restante {duration}.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Addestramento</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validazione</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimo</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Deviazione</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Massimo</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>Ritagli di addestramento: {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>{count:,} per l'addestramento</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>{count:,} per la validazione</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>{count:,} per il test</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}, riscalato da {found}</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{count:,} ritagli di {size} × {size} pixel ({counts}), con le bande {bands} ({dtype}) e le classi {names}.</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>non considerato</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>Ritagli</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>Istogramma di {name}</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>Valori del raster per 0 … 255</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} pixel di {pixel_width:.6g} × {pixel_height:.6g}, {crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>nessun SR</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>SR senza nome</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>SR sconosciuto</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>niente che conti</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS: per «{name}» sono richiesti {count} pixel; il numero deve essere da 1 a {highest:,}, i pixel di un ritaglio.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>Finestre escluse perché senza etichetta (KEEP «{keep}», NEGATIVES {share:g}): {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>Finestre escluse perché con meno di {least:,} pixel etichettati (MIN_LABELLED): {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>Finestre escluse perché con meno pixel del richiesto, {wanted} (MIN_CLASS): {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>Finestre escluse perché oltre il massimo di MAX_CHIPS {most:,}: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} di {name}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} o {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS: la classe «{name}» non esiste; le classi sono {names}.</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>Altre finestre da esaminare per le classi rare ({names}, OVERSAMPLE): {count:,}.</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>Raster: {width:,} × {height:,} pixel di {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bande ({dtype}): {names}.</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>Finestre ripartite: {counts}.</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>Fold {number}: {count:,} finestre.</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>Finestre escluse perché su ritagli precedenti di un'altra partizione: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Finestre escluse perché condividono pixel con un altro fold o un'altra partizione, o ne distano meno di BUFFER {buffer:,} pixel: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>Finestre escluse perché condividono pixel con un altro fold o un'altra partizione: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Finestre escluse perché condividono pixel con un'altra partizione, o ne distano meno di BUFFER {buffer:,} pixel: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>Finestre escluse perché condividono pixel con un'altra partizione: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY è «random», e {count:,} ritagli di validazione e di test su {total:,} condividono pixel con ritagli di addestramento: l'accuratezza sembrerà migliore di quanto è. Usa «blocks», o uno STRIDE grande come CHIP_SIZE.</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>Tutti i ritagli di questa scena sono per {split}, così le quote si avvicinano di più a SPLIT e TEST.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS: serve un layer di poligoni.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS: nessuna finestra ha il centro in un poligono di {layer}.</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>Finestre escluse perché con il centro fuori da SPLIT_POLYGONS: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD: {layer}: c'è il valore «{found}»; valori ammessi: {allowed} (o val, training).</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>Impossibile leggere le statistiche in {path}: esporta di nuovo i ritagli. ({error})</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>Finestre escluse perché senza pixel etichettati: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>Finestre escluse perché senza pixel etichettati all'interno di AREA: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>Finestre escluse perché con meno pixel validi di MIN_VALID {least:g}: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>Finestre escluse perché senza pixel validi: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>Non ci sono ritagli da scrivere: dove ci sono etichette, {names} non contiene pixel validi, ma solo NoData.</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>Non ci sono ritagli da scrivere: nessun pixel etichettato del raster si trova all'interno di AREA.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>Non ci sono ritagli da scrivere: nessuna finestra con etichette ha tanti pixel validi quanti ne richiede MIN_VALID {least:g}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>Non ci sono ritagli da scrivere: {layer}: nessun pixel valido etichettato in {names}.</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>Un'immagine di {size:,} byte è troppo grande per un TIFF: riduci CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>Finestre escluse perché escono dal raster (EDGE «{edge}»): {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>Finestre escluse perché uguali ad altre: {count:,}.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS è «features», ma LABELS non ha elementi con una geometria, e i raster di etichette non ne hanno: usa «grid» o «random».</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>Elementi senza finestra perché con il centro fuori dal raster: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>Elementi senza finestra perché con il centro fuori da AREA: {count:,} di {total:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>Finestre casuali diverse trovate sul raster: solo {found:,} rispetto a COUNT {count:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>Finestre casuali diverse trovate in AREA: solo {found:,} rispetto a COUNT {count:,}.</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE è «drop», ma nessuna finestra di CHIP_SIZE {size} sta per intero nel raster di {width:,} × {height:,} pixel; usa «shift» o «fill».</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS è «features», ma nessun elemento delle etichette ha una finestra nel raster di {width:,} × {height:,} pixel e in AREA.</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS è «random», ma nel raster di {width:,} × {height:,} pixel non è stata trovata alcuna posizione all'interno di AREA.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annullato.</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>Correlazione di Matthews (MCC)</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Disaccordo di quantità</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Disaccordo di allocazione</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>Accuratezza dell'utente (precisione)</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>Accuratezza del produttore (recall)</translation>
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
            <translation>Specificità</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>Valore predittivo negativo</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>Area sotto la curva ROC</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>F1 dei confini</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>Impossibile portare {path} sulla griglia del raster: {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>La tabella delle classi è vuota: serve almeno una classe.</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>La tabella delle classi contiene due volte lo stesso valore; i valori sono {values}.</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>I valori di classe devono essere compresi tra 0 e {most}, al massimo {most}; trovati {count}, da {first} a {last}.</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>il file dei nomi e dei colori (.aux.xml) accanto è incompleto</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>Impossibile scrivere {path}: il disco è pieno.</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>il file ottimizzato per il cloud non è stato creato</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE è {size:g}: deve essere un numero positivo, o 0 per mantenere quella del raster.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>sconosciuta</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE è {size:g}: il raster misura {raster}, con pixel di {pixels}. Il valore deve essere nell'unità del suo SR ({unit}) e adatto al raster.</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK: {path} ha {count} bande; una maschera ne ha una sola, diversa da 0 dove i pixel non devono contare.</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK: impossibile leggere {path} alla riga {row}: {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK: {title} non tocca il raster, quindi nulla è mascherato.</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>Impossibile scrivere {path}: esiste una cartella con quel nome.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>Impossibile scrivere {path}: {error}.</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>Impossibile usare la cartella temporanea del sistema: {error}.</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>La cartella temporanea {folder} non può accogliere i poligoni; il disco è pieno? ({error})</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>Non è stato indicato alcun raster: ne serve almeno uno.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>Impossibile aprire il raster {path}: {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>Il raster {path} non ha bande; se è un contenitore, scegli uno dei suoi sottodataset.</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING è «{word}»; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING indica {found} metodi per {count} raster: indicane uno per tutti, oppure uno per ciascuno.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING indica {found} metodi per {count} raster: indicane uno per tutti, oppure uno per ciascuno.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS: è stata richiesta la banda {number}, ma {paths} ha le bande da 1 a {count}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>Impossibile leggere {path} alla riga {row}, colonna {column}: {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>La banda {number} di {path} contiene valori {type}, che non si possono usare.</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT: {path} ({crs}) non tocca {first_path} ({first_crs}): i raster combinati devono sovrapporsi. Uno di essi è senza SR o ne ha uno sbagliato?</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>Pixel etichettati</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>Pixel della rete</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>Pixel delle reti</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>Media delle classi etichettate</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>Accuratezza complessiva: {share}, la quota corretta di tutti i pixel etichettati.</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>Etichette ↓ Rete →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>Accuratezza per classe su tutti i fold</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>Matrice di confusione su tutti i fold</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>Le righe sono le etichette, le colonne le reti, entrambe in pixel.</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>Accuratezza per classe sui ritagli di validazione</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>Matrice di confusione sui ritagli di validazione</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>Le righe sono le etichette, le colonne la rete, entrambe in pixel.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valore</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>Media delle classi</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>Conteggi aggregati</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>Ponderata sul riferimento</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>Escluse da tutte le medie, perché assenti nel riferimento: {classes}.</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>Escluse dalla media di «{figure}», perché lì l'indice non è definito: {classes}.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>punti</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixel</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>Accuratezza dell'utente (precisione): tra i {unit} a cui è stata assegnata una classe, la quota corretta.</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>Accuratezza del produttore (recall): tra i {unit} che appartengono a una classe, la quota rilevata.</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 è la media armonica di entrambe.</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU: i {unit} a cui entrambi assegnano la classe, divisi per quelli a cui la assegna almeno uno dei due.</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>Specificità: tra i {unit} che non appartengono a una classe, la quota a cui non è stata assegnata.</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>Valore predittivo negativo: tra i {unit} a cui non è stata assegnata una classe, la quota che non vi appartiene.</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>Area sotto la curva ROC: quanto spesso uno dei {unit} della classe ha per essa una probabilità maggiore di uno degli altri; 0,5 equivale al caso.</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>F1 dei confini: F1 dei confini della classe, che possono scostarsi entro la tolleranza.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>accuratezza complessiva</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{percent:.1f}% di {name}</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{percent:.1f}% di {name}, scambiato per {other}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>epoca</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>IoU media</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>tasso di apprendimento</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>Accuratezza sui ritagli di validazione</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>IoU per classe</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>Ritagli al secondo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} e {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}: impossibile leggere {title}: {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD: {title}: il campo «{name}» non esiste; non c'è alcun campo.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD: {title}: il campo «{name}» non esiste; campi disponibili: {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}: impossibile aprire {path} come layer vettoriale: {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>layer {layer} di {path}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}: {title} non contiene geometrie, ma servono {wanted}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}: {title} contiene geometrie di tipo {kind}, non poligoni.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}: {path} non ha un layer «{layer}»; layer disponibili: {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}: {path} ha i layer {names}: indicane uno.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}: {path} non ha un layer di {wanted}.</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>poligoni</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>poligoni, linee o punti</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}: il filtro di {title} non produce un layer: {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}: il filtro di {title} non è comprensibile ({filter}): {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: elementi di {title} esclusi: {count:,}; non hanno un'area o non si possono portare nel SR del raster.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: elementi di {title} esclusi: {count:,}; non sono poligoni o non si possono portare nel SR del raster.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: {title} non ha un SR; si suppone che sia lo stesso del raster.</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: il raster non ha un SR; si suppone che entrambi abbiano lo stesso.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA: {title} non ha elementi.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA: {title} non ha elementi, con il suo filtro.</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA: {title} non tocca il raster: la sua estensione nel SR del raster è {extent}, quella del raster {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>nessun programma</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Il Python {version} di QGIS non è stato trovato come programma avviabile (in {folder}: {tried}): crea un ambiente conda con i pacchetti elencati in docs/install.md e scegli il suo Python come interprete esistente.</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>L'ambiente creato in {folder} dal Python di QGIS non si avvia: crea un ambiente conda con i pacchetti elencati in docs/install.md e scegli il suo Python come interprete esistente.</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>Python utilizzato</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Dischi</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>Schede grafiche</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>Python del processo di calcolo</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autotest</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>non eseguibile senza un Python per il processo di calcolo</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>Per l'ambiente in {folder} servono circa {needed:.1f} GB, ma ne sono liberi {free:.1f}: libera spazio, oppure scegli DEVICE cpu, la build più piccola.</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>{count} componente necessario a Pixelwise non funziona.</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>{count} componenti necessari a Pixelwise non funzionano.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwise può funzionare; c'è {count} punto da controllare.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwise può funzionare; ci sono {count} punti da controllare.</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Tutto ciò che serve a Pixelwise è presente e funziona.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>a posto</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>da controllare</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>non funziona</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>Ripara l'ambiente; se non basta, segnala il problema a Pixelwise insieme a questa pagina.</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>La verifica stessa</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>Libera spazio su disco, oppure imposta la variabile TMPDIR (Windows: TEMP) su una cartella in cui puoi scrivere.</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>Installa {name} in una di queste versioni.</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>Installa una versione di QGIS che include un Python più recente.</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>Python di QGIS</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>GDAL di QGIS</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>Reinstalla QGIS: la sua libreria GDAL è danneggiata.</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>Installa una versione più recente di QGIS, che include un GDAL più recente.</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>numpy di QGIS</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>Dal Python di QGIS rimuovi il numpy installato con pip: pip uninstall numpy.</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>Reinstalla QGIS, con i suoi pacchetti Python.</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}, da {folder}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>{count} core</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processore</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>{size} in tutto</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>Chiudi altri programmi prima di un addestramento, oppure riduci BATCH_SIZE.</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>{free} liberi su {total}</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>File temporanei</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>non si può scrivere in alcuna cartella per i file temporanei</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>Libera spazio sul disco di {folder}, oppure assicurati di poter scrivere nella cartella.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>impossibile scrivere {path}: {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{size} liberi in {folder}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Libera spazio sul disco di {folder}.</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>Driver NVIDIA</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>Reinstalla il driver NVIDIA e riavvia il computer; fino ad allora gli addestramenti si svolgono sulla CPU.</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>nessuno: non c'è una scheda NVIDIA, o il suo driver non è installato</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}, per CUDA fino a {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}, {free} liberi su {total}</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>Scheda grafica {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} liberi</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>impossibile importarlo ({error})</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>Impossibile scrivere l'ambiente in {folder}: {error}.</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>Installazione, {time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} contiene file che non fanno parte di un ambiente: spostali altrove e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>Passo {number} di {count}, {title}: già eseguito.</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Passo {number} di {count}: {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>Il Python di QGIS è {path}.</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>ambiente</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>Condivide con QGIS: {names}.</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>Il Python di QGIS è privo di ensurepip e di pip: installali (in Debian e Ubuntu: «sudo apt install python3-venv») e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>Build {name} di torch: {reason}.</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>altri pacchetti</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} calcola su {devices}; GDAL {gdal} è quello di QGIS.</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torch non trova alcuna scheda grafica: controlla il driver con nvidia-smi, riavvia e vedi «Verifica ambiente».</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>creazione di un ambiente dal Python di QGIS</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>predisposizione di pip</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>download ed estrazione di torch</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>download ed estrazione degli altri pacchetti</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>prova generale</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>Tutti i pacchetti sono integri.</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>Pacchetti danneggiati: {names}.</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>Il Python dell'ambiente non si avvia, quindi viene ricreato.</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} contiene file che non fanno parte di un ambiente, quindi è stata lasciata com'era.</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>L'ambiente in {folder} è in uso ({error}): termina tutte le esecuzioni di Pixelwise, chiudi le altre finestre di QGIS e riprova.</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>È già in corso l'installazione o la rimozione dell'ambiente in {folder}: attendi che finisca, oppure annullala.</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE: è stato indicato {device!r}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>è stato richiesto {device}</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>l'indice dei pacchetti ha la build per questo processore ({name})</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>non è stata trovata alcuna scheda grafica NVIDIA con un driver</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE: è stato indicato {device}, ma macOS non ha CUDA; valori ammessi: auto, cpu e pypi.</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>PyTorch non è più distribuito come file wheel per i Mac con processori Intel: crea un ambiente conda con pytorch e gdal da conda-forge e scegli il suo Python come interprete esistente.</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>la build per questo Mac usa la scheda grafica tramite Metal (MPS)</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>è stata trovata la scheda {card} con il driver {driver}</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>è stata trovata la scheda {card}, ma nessuna build di torch è adatta a essa con il driver {driver}: con il driver {oldest} o più recente, ripeti l'installazione</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi non ha risposto entro {seconds} secondi</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi è terminato con il codice {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>impossibile avviare nvidia-smi ({error})</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>Per una segnalazione</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>I percorsi nella tua cartella home iniziano con ~, e il tuo nome è sostituito da USER.</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>Copia tutto come testo</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Come testo</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise: l'ambiente</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>Selezionato: premi Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copia la tabella per un foglio di calcolo</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line} (richiesto: {needed})</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Verificato</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trovato</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Richiesto</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Che cosa fare</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>Lasciato com'è: {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>Impossibile avviare {program} ({error}).</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>L'installazione si è fermata a «{step}»: {package} non è nella cartella WHEELS {folder}, o non è adatto a questo Python; aggiungi il suo file wheel e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>L'installazione si è fermata a «{step}»: l'indice dei pacchetti non ha {package} per questo Python e questo sistema; scegli un altro DEVICE, ad esempio cpu, e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>nessun messaggio</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>L'installazione si è fermata a «{step}» ({line}): consulta il log e ripeti l'installazione, oppure esegui la riparazione.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>L'installazione si è fermata a «{step}»: il disco è pieno: libera spazio e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>L'installazione si è fermata a «{step}»: il proxy ha rifiutato la connessione: controllalo in Impostazioni ▸ Opzioni ▸ Rete e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>L'installazione si è fermata a «{step}»: pip non può usare un proxy SOCKS: imposta un proxy HTTP in Impostazioni ▸ Opzioni ▸ Rete, oppure usa una cartella di file wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>L'installazione si è fermata a «{step}»: un certificato non è stato accettato, come accade dietro i firewall di alcune organizzazioni: indica il file del certificato dell'organizzazione nella variabile d'ambiente PIP_CERT, oppure usa una cartella di file wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>L'installazione si è fermata a «{step}»: un percorso è troppo lungo per Windows: attiva i percorsi lunghi in Windows (LongPathsEnabled) e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>L'installazione si è fermata a «{step}»: un file è in uso: chiudi tutte le altre finestre di QGIS e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>L'installazione si è fermata a «{step}»: impossibile scrivere un file: controlla i permessi della cartella.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>L'installazione si è fermata a «{step}»: l'indice dei pacchetti non è raggiungibile: controlla la rete e il proxy in Impostazioni ▸ Opzioni ▸ Rete e ripeti l'installazione, oppure usa una cartella di file wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>L'installazione si è fermata a «{step}»: la connessione si è interrotta: ripeti l'installazione, che riprenderà da qui.</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOS tiene questa copia di QGIS in quarantena e la esegue da un percorso che cambia a ogni avvio: sposta QGIS nella cartella Applicazioni, avvialo da lì e ripeti l'installazione.</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>importazione di {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>verifica di CUDA in torch</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>ricerca dei dispositivi</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>prova di {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Python è terminato con il codice {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>L'importazione di {name} con {python} non è riuscita: {error}. Ripara l'ambiente, oppure scegli un altro Python.</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Il calcolo su {name} con {python} non è riuscito: {error}. Ripara l'ambiente, oppure scegli un altro Python.</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>L'avvio di Python con {python} non è riuscito: {error}. Ripara l'ambiente, oppure scegli un altro Python.</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON: {given} non è un Python; indica il programma python di un ambiente, oppure la cartella dell'ambiente.</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON: {python} {lack}: installa lì ciò che manca, scegline un altro oppure ACTION install.</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Il Python di QGIS non può usare il proprio GDAL al di fuori di QGIS ({error}), quindi non se ne può ricavare un ambiente: crea un ambiente conda con i pacchetti elencati in docs/install.md e scegli il suo Python come interprete esistente.</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>Annullato: ciò che è stato installato è conservato, e la prossima installazione riprenderà da lì.</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>avvio di Python</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>chiudi altri programmi e ripeti la verifica</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>Si è interrotto durante questa operazione: {step}. {sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>Si è bloccato durante questa operazione: {step}; nessuna risposta per {seconds:g} secondi.</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>Ripara l'ambiente (Raster ▸ Pixelwise ▸ Ambiente), oppure scegli lì un altro Python.</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>Processo di calcolo</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>non è installato</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>Importazione di {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>Usa un Python con un GDAL più recente, oppure una versione più recente di QGIS.</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>Crea l'ambiente dal Python di QGIS, che include GDAL (lo fa installenvironment), oppure installa gdal nell'ambiente conda.</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy e GDAL non sono compatibili tra loro. {repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>Installa Microsoft Visual C++ Redistributable (x64), riavvia il computer, poi: {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>Aggiorna il driver della scheda grafica. {repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivi</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>CUDA di torch</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version} funziona</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}, non usato: non c'è una scheda NVIDIA con un driver</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>Installa di nuovo l'ambiente con DEVICE auto, che sceglie il torch adatto a questa scheda.</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>nessuno, benché ci sia la scheda {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>Aggiorna il driver NVIDIA, oppure installa di nuovo l'ambiente con DEVICE auto.</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} richiede il driver {oldest} o più recente; quello presente è {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>Riavvia il computer; se non basta, reinstalla il driver NVIDIA.</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} non riesce ad accedere alla scheda {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}, {free} liberi</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>Dispositivo {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Installa di nuovo l'ambiente con DEVICE auto, oppure scegli DEVICE cpu negli algoritmi.</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>Chiudi gli altri programmi che lo usano, riduci BATCH_SIZE, oppure scegli un altro DEVICE.</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>Autotest su {device}</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>rete costruita ({build:.1f} s), un passo appreso ({step:.1f} s), una previsione fatta ({prediction:.1f} s)</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>omesso: gli altri hanno impiegato tutto il tempo</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>non raggiunto: la verifica è terminata durante questa operazione: {step}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>Chiudi gli altri programmi che usano la scheda grafica, oppure scegli DEVICE cpu negli algoritmi.</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Questo torch non ha codice per la scheda: installa di nuovo l'ambiente con DEVICE auto, oppure scegli DEVICE cpu negli algoritmi.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>Aggiorna il driver della scheda grafica, riavvia il computer, oppure scegli DEVICE cpu negli algoritmi.</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>ambiente del plugin</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>ambiente nel profilo utente</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>Python di QGIS</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>non è installato completamente</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Non c'è ancora un ambiente per i calcoli di Pixelwise: {found}. Puoi installarlo con Raster ▸ Pixelwise ▸ Ambiente o con «{command}», oppure indicare il Python di un ambiente che ha torch nell'impostazione {setting} o nella variabile d'ambiente {variable}.</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Non c'è ancora un ambiente per i calcoli di Pixelwise. Puoi installarlo con Raster ▸ Pixelwise ▸ Ambiente o con «{command}», oppure indicare il Python di un ambiente che ha torch nell'impostazione {setting} o nella variabile d'ambiente {variable}.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>La variabile d'ambiente {name} è {given}, ma lì non c'è alcun Python: indica il percorso di un Python che ha torch, oppure cancellala.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>L'impostazione {name} è {given}, ma lì non c'è alcun Python: indica il percorso di un Python che ha torch, oppure cancellala.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>La variabile d'ambiente {name} è {given}, ma quel Python {lack}: indicane un altro, oppure cancellala per usare l'ambiente di Pixelwise; puoi installarlo con Raster ▸ Pixelwise ▸ Ambiente o con «{command}».</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>L'impostazione {name} è {given}, ma quel Python {lack}: indicane un altro, oppure cancellala per usare l'ambiente di Pixelwise; puoi installarlo con Raster ▸ Pixelwise ▸ Ambiente o con «{command}».</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>variabile d'ambiente {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>impostazione {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>non si avvia ({error})</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>non ha {names}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>Impossibile usare il file del job {path}: {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>Impossibile leggere il file del job {path}: {error}.</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>Impossibile usare il file del job {path}: non è in formato JSON ({error}).</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} non è un numero</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>non contiene un job di Pixelwise (un oggetto con la chiave "pixelwise_job").</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>il suo formato è {found!r}, ma Pixelwise {version} legge il formato {format}.</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} deve essere un oggetto, trovato {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>il parametro {name} è sconosciuto; quelli noti sono {names}.</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>il parametro {name} manca.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>il parametro {name} deve essere un numero intero, trovato {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>il parametro {name} deve essere un numero, trovato {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>il parametro {name} deve essere un testo, trovato {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>il parametro {name} deve essere true o false, trovato {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>il parametro {name} deve essere un elenco, trovato {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>il parametro {name} deve essere un oggetto, trovato {found}.</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>riduci CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>riduci BATCH_SIZE, o scegli un ENCODER o un CHIP_SIZE più piccolo</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>riduci BATCH_SIZE o WINDOW_SIZE</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>limita la mappa con AREA</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>escludi la classe più estesa con SKIP_CLASSES</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>disegna una scena più piccola</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>il tipo di job deve essere uno di questi: {names}; trovato {found!r}.</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>Il processo {number} di {count}</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>Nessuno dei {count} processi ha dato un risultato, consulta il log.</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>Righe del processo di calcolo:</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>Il processo di calcolo {number} esegue {python}</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>Annullato: l'esecuzione non si era fermata dopo {seconds:g} secondi, quindi il suo processo è stato terminato.</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Avviso: {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>Il risultato è completo, ma manca il suo file del job: {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>Memoria esaurita: {cure}, oppure chiudi altri programmi.</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>Il disco è pieno: libera spazio o scegli un'altra posizione per il risultato.</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>Il disco è pieno ({path}): libera spazio o scegli un'altra posizione per il risultato.</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Il Python del processo di calcolo, {python}, non riesce a importare ciò che serve al job ({error}): ripara il suo ambiente con Raster ▸ Pixelwise ▸ Ambiente, oppure imposta PIXELWISE_PYTHON su un altro Python.</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>L'esecuzione non è riuscita a causa di un errore imprevisto ({kind}: {error}). Se i dati in ingresso sono corretti, si tratta di un difetto di Pixelwise: segnalalo allegando il log.</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Impossibile avviare il Python del processo di calcolo, {python} ({error}): ripara l'ambiente con Raster ▸ Pixelwise ▸ Ambiente, oppure imposta PIXELWISE_PYTHON su un altro Python.</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>Il processo di calcolo</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>codice di uscita {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>segnale {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who} è stato terminato dal sistema (SIGKILL), molto probabilmente perché la memoria si è esaurita: {cure}.</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who} si è arrestato in modo anomalo ({crash}) in una delle librerie che usa, consulta il log: ripara il suo ambiente (Raster ▸ Pixelwise ▸ Ambiente), oppure prova DEVICE cpu dove si può scegliere.</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who} è stato terminato dall'esterno ({name}): ripeti l'esecuzione.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who} è terminato senza un risultato ({name}), consulta il log.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who} è terminato senza un risultato ({name}), consulta il log. L'ultima riga era: {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION è {found}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE è {size}: con MINIMUM_PER_CLASS {minimum} le {classes} classi richiedono almeno {needed} punti.</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Confronto eseguito su {count:,} punti, {classes} classi: accuratezza complessiva {accuracy:.4f}, kappa {kappa:.4f}, IoU media {iou:.4f}.</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Confronto eseguito su {count:,} pixel, {classes} classi: accuratezza complessiva {accuracy:.4f}, kappa {kappa:.4f}, IoU media {iou:.4f}.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>MAP e REFERENCE non hanno alcun pixel in comune con una classe in entrambi all'interno di AREA.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP e REFERENCE non hanno alcun pixel in comune con una classe in entrambi.</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS è {found}: le classi confrontate sono {classes}.</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>Pixel del riferimento dove la mappa non ha alcuna classe: {count:,}; non contano.</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>Si confronta una sola classe, quindi nulla può essere sbagliato; indica con UNLABELLED che cos'altro c'è.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE: nessun punto conta all'interno di AREA.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE: nessun punto conta.</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>Senza una mappa o STRATA le aree delle classi non sono note, quindi non si stima nulla.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}: {title} contiene linee; servono poligoni o punti.</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} è {path}, che è anche {other}: scegli un altro file.</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} è «{found}»; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS richiede poligoni sia in MAP sia in REFERENCE, ma {parameter} è un raster.</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS richiede ERROR_CLASS, il nome o il valore della classe di cui mostra gli errori.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE è {size:g}: deve essere un numero positivo, o 0 per una dimensione adatta.</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE è {tolerance:g}: deve essere da 0 (i confini non sono misurati) a {most:g} pixel.</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP contiene punti: in tal caso REFERENCE deve contenere gli stessi punti, con il campo della classe vera.</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} richiede in REFERENCE poligoni o un raster, ma {path} contiene punti.</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES richiede in MAP poligoni o un raster, ma {path} contiene punti.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD è vuoto: indica il campo di {path} che contiene la classe.</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} è {path}: il risultato è scritto come GeoTIFF, quindi il nome deve terminare con .tif.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}: {title} non ha elementi.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}: {title} non ha elementi, con il suo filtro.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD: il campo «{field}» di {title} non contiene alcuna classe.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD: {title} non ha un campo «{field}»; campi disponibili: {names}.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD: il campo «{field}» di {title} contiene {number:g}; le classi sono numeri interi o testi.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}: lì {path} non contiene alcuna classe, solo NoData.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}: poligoni di {title} senza classe: {count:,}; i loro pixel non contano.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>Geometrie non valide riparate in {title}: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}: {title} non ha poligoni, ma solo elementi senza geometria.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE è {size:g}: i poligoni di {title} e AREA si estendono per {length:g} (unità del loro SR), cioè {count:,.0f} pixel; il massimo possibile è {most:,}.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE è {size:g}: i poligoni di {title} si estendono per {length:g} (unità del loro SR), cioè {count:,.0f} pixel; il massimo possibile è {most:,}.</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>l'altro layer</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}: {path} ha {count} bande; un raster delle classi ne ha una sola, con i valori delle classi.</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} non tocca ciò con cui si confronta: la sua estensione è {extent}, quella della griglia {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} non tocca ciò con cui si confronta: la sua estensione nel proprio SR è {extent}, quella della griglia {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, corretto</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}, mappato come {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>vero positivo: {name}</translation>
        </message>
        <message>
            <source>false positive: {name}</source>
            <translation>falso positivo: {name}</translation>
        </message>
        <message>
            <source>false negative: {name}</source>
            <translation>falso negativo: {name}</translation>
        </message>
        <message>
            <source>true negative: {name}</source>
            <translation>vero negativo: {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN è {found}: si possono fare stime per {allowed}.</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA: nessuna delle classi con un'area ha punti di riferimento, quindi non si può stimare nulla.</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE: nessun punto è confrontabile, quindi non si può stimare nulla.</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>Le stime valgono solo per una parte dell'area mappata ({share:.1%}); classi della mappa senza punti di riferimento: {classes}.</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>Classi della mappa senza un'area in STRATA: {classes}. I loro punti di riferimento non contano nelle stime per l'intera mappa.</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>Non si può indicare alcun errore standard; classi della mappa con un solo punto di riferimento, mentre ne servono almeno due: {classes}.</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>Nessun punto di riferimento appartiene a: {classes}. Un'area stimata pari a 0 indica una classe rara, non una classe assente.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}: {title}: i valori diversi sono più di {most}; si possono confrontare al massimo {most} classi.</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>Dove la mappa non ha poligoni, vale «{name}».</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>Dove il riferimento non ha poligoni, vale «{name}».</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>Impossibile portare i punti di REFERENCE nel SR di un altro layer: {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>Solo la mappa ha {classes}.</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>Solo il riferimento ha {classes}.</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>«{one}» della mappa e «{other}» del riferimento sono considerate la stessa classe.</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>Non considerato, come indicato in IGNORE: {classes}.</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>Indicato in IGNORE, ma assente sia nella mappa sia nel riferimento: {classes}.</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>la classe {name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>le classi {names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP e REFERENCE insieme hanno {count} classi; se ne possono confrontare al massimo {most}.</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE è {ignored}: così non resta alcuna classe comune a MAP e REFERENCE.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH è «{match}», ma MAP e REFERENCE non hanno nomi di classi in comune; nella mappa: {of_map}; nel riferimento: {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH è «{match}», ma MAP e REFERENCE non hanno valori di classi in comune; nella mappa: {of_map}; nel riferimento: {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH è «{match}», ma MAP e REFERENCE non hanno nomi o valori di classi in comune; nella mappa: {of_map}; nel riferimento: {of_reference}.</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>{count:,} fuori da AREA</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>{count:,} fuori dalla mappa</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>{count:,} senza classe in REFERENCE</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>Punti che non contano: {counts}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}: elementi di {title} esclusi perché non sono punti: {count:,}.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES: {path} non tocca la mappa.</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>la mappa</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES: {path} non ha valori in alcuno dei punti di REFERENCE che contano.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES: {path} ha {count} bande ({bands}); serve una banda per ogni classe della mappa, con lo stesso nome: {classes}.</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>PyCM fornisce statistiche solo per due o più classi, e se è stato confrontato qualcosa.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}: {path} contiene {value:g}, che non è una classe: un raster delle classi contiene numeri interi.</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>Non è stato confrontato nulla: la mappa e il riferimento non hanno alcun luogo in comune in cui entrambi abbiano una classe.</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>Il riferimento non è considerato un campione casuale (DESIGN none), quindi gli indici descrivono i suoi punti e non l'intera mappa, e non si può indicare alcun intervallo di confidenza.</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>Quota di {name} nel riferimento: {percent:.0f}%. Una mappa che fosse {name} ovunque avrebbe un'accuratezza complessiva altrettanto alta. Riporta accanto anche gli indici delle classi.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>layer {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>classe nel campo {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>con il filtro {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>ovunque ci siano entrambi</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,} punti</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mappa</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Riferimento</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Confrontati</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Estrazione</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>Classi che non contano</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>punti casuali, stratificati per classe della mappa</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>punti casuali su tutta la mappa</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>punti che non sono un campione casuale</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>Accuratezza complessiva dei punti</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>quota corretta stimata dell'area dell'intera mappa, con il suo intervallo al 95%: il valore da citare</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>Accuratezza complessiva della mappa</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>tra tutti i {unit}, la quota corretta</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>IoU delle classi, tutte con lo stesso peso: severa con le classi piccole</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>F1 delle classi, tutte con lo stesso peso</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>accordo oltre il caso, 0 equivale al caso; difficile da interpretare, indicato perché spesso richiesto</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>correlazione tra mappa e riferimento: 1 tutto corretto, 0 caso</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>quota sbagliata perché alle classi è stato assegnato troppo o troppo poco</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>quota sbagliata perché le classi sono nei posti sbagliati</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>Pixel di riferimento</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>Pixel della mappa</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>Punti di riferimento</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>Punti della mappa</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>La tolleranza è di {tolerance:g} pixel.</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Riferimento ↓ Mappa →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>Le righe sono il riferimento, le colonne la mappa, entrambi in pixel.</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>Le righe sono il riferimento, le colonne la mappa, entrambi in punti.</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>Accuratezza per classe</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>Area mappata ({unit})</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>Area stimata ({unit})</translation>
        </message>
        <message>
            <source>from</source>
            <translation>da</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Accuratezza dell'utente</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Accuratezza del produttore</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>unità quadrate della mappa</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>unità di STRATA</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>quota dell'area</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>Accuratezza dell'utente, stimata</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>Accuratezza del produttore, stimata</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>Aree stimate</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>F1 in base all'IoU minima di una corrispondenza</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>IoU minima in percentuale</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>Oggetti del riferimento in base alla loro IoU</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Tutte le classi</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Corrispondenze</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisione</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1 a 0.5:0.95</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Esclusi</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>IoU minima</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Statistica</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significato</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES ha valori da {low:.6g} a {high:.6g}; le probabilità devono essere da 0 a 1, oppure numeri interi di un byte.</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED è {found}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS è {minimum}: è più di tutti i {size} punti (SIZE).</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR è {error:g}: un errore standard è compreso tra 0 e {most:g}, ad esempio 0.01.</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY: il valore di {name} è {accuracy:g}; un'accuratezza è compresa tra 0 e 1.</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE è {number:g}: deve essere il numero di punti, o 0 per quanti ne richiede TARGET_ERROR.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS è {number:g}: deve essere 0 o più punti.</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE è {number:g}: deve essere 0 o più metri.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE è {number:g}: deve essere 0 (in base alla dimensione dei poligoni) o più.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT è {path}: il nome deve terminare con .gpkg, che conserva il modulo insieme ai punti.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT è {path}, in cui qualcuno ha già compilato il riferimento (punti compilati: {count:,}): scegli un altro file.</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>I punti cadono solo all'interno dei poligoni della mappa, quindi ciò che essa ha mancato non si scopre; con UNLABELLED «background» cadono anche all'esterno.</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP: tolto ciò che AREA e IGNORE escludono, non resta alcuna classe in cui estrarre punti.</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>Classi in cui non è estratto alcun punto: {classes}. Aumenta MINIMUM_PER_CLASS o SIZE.</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>{count:,} punti: per l'accuratezza complessiva ci si può attendere un errore standard di circa {error:.2%} e un intervallo di confidenza al 95% di ± {margin:.1%}.</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>Un errore standard di {error:.2%} richiede {count:,} punti.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}: {name} non è una classe della mappa; le sue classi sono {classes}.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>La classe «{name}» riceve {count:,} di {wanted:,} punti: non ha altri pixel in AREA.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>La classe «{name}» riceve {count:,} di {wanted:,} punti: non ha altri pixel.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>La classe «{name}» riceve {count:,} di {wanted:,} punti: tra i {tried:,} pixel provati nessun altro dista {distance:g} m da tutti i punti. Riduci MINIMUM_DISTANCE, oppure estrai meno punti.</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}: {count:,} punti, {share:.1%} dell'area mappata.</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>Il valore 0 del riferimento non ha un nome e la mappa non ha una classe 0, quindi si suppone che significhi: non etichettato.</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA: {name} non è una classe; le classi sono {classes}.</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA: {name} compare due volte; indica un solo numero per ogni classe.</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA: il valore di {name} è {number:g}; aree e quote sono numeri a partire da 0.</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA: tutte le aree sono 0; almeno una classe deve avere un'area o una quota.</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>il modello</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Il raster ha {found} ({names}), ma {model} è stato addestrato su {expected} ({expected_names}): indica il raster adatto, oppure scegli con BANDS le bande nell'ordine del modello (in base ai nomi, sono le bande {numbers} di quelle indicate).</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>Il raster ha {found} ({names}), ma {model} è stato addestrato su {expected} ({expected_names}): indica il raster adatto, oppure scegli con BANDS le bande nell'ordine del modello.</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Le bande del raster si chiamano {names}, ma {model} è stato addestrato su {expected_names}: assicurati che l'ordine sia lo stesso (in base ai nomi, sono le bande {numbers} di quelle indicate).</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>Le bande del raster si chiamano {names}, ma {model} è stato addestrato su {expected_names}: assicurati che l'ordine sia lo stesso.</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band} da {found} a {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>I valori sono convertiti in quelli su cui il modello è stato addestrato: {values}.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>La banda {number} ({name}) del raster contiene valori {found}, ma {model} è stato addestrato su valori {expected} ({expected_name}): porta prima il raster ai valori delle immagini di addestramento.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>La banda {number} ({name}) del raster contiene {found}, ma {model} è stato addestrato su {expected}: i valori sono presi come sono memorizzati, e la mappa è corretta solo se entrambi sono memorizzati allo stesso modo.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>La banda {number} ({name}) del raster contiene valori {found}, ma {model} è stato addestrato su valori {expected}: la mappa è corretta solo se entrambi hanno la stessa scala.</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>valori {type}</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>valori {type} senza scala</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>valori {type} × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1 banda</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count} bande</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITY è {found}: deve essere 0 (nessun filtro) o un numero dispari di pixel da 3 a {largest}, perché il filtro abbia un centro.</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS è {found:g} per la classe {value}: serve una probabilità da 0 a 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} è {number}: deve essere almeno 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} è {number}: deve essere 0 o più pixel.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} è {number}: deve essere 0 (automatico) o almeno 1.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} è {value}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} è {path}: il nome deve terminare con {first} o {second}.</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} è vuoto: il nome deve terminare con {first} o {second}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} è {path}, che è anche {other}: scegli un altro file.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} è {path}, che contiene pixel di INPUT: scegli un altro file.</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS indica la classe {value}, ma le classi del modello sono {names}.</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>La rete vede INPUT con pixel di {wanted} invece di {found}, ridimensionati con fattore {factor:.3g}; la mappa è scritta sui pixel di INPUT.</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE non può portare i pixel di INPUT, di {found}, ai {wanted} su cui il modello è stato addestrato: può colmare un fattore fino a {factor:g}. Scegli un altro modello o un altro raster.</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT ha pixel di {found}, ma {model} è stato addestrato su pixel di {wanted}: aspettati una mappa scadente, oppure attiva RESAMPLE.</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: INPUT non ha un SR, quindi le dimensioni dei pixel non si possono confrontare e nulla è ridimensionato.</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: {model} è stato addestrato su raster senza SR, quindi le dimensioni dei pixel non si possono confrontare e nulla è ridimensionato.</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT ({extent}) è fuori da INPUT ({whole}): devono sovrapporsi. Entrambi sono xmin, ymin, xmax, ymax nel SR del raster.</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA non copre alcun pixel di INPUT: i suoi poligoni sono troppo piccoli, o fuori dal raster.</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA ({area}) ed EXTENT ({extent}) non si sovrappongono: non c'è nulla da classificare.</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT è {found}: deve essere xmin, ymin, xmax, ymax con xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>Altri pixel senza classe: {count:,}; lì il raster non ha dati, oppure sono fuori da AREA.</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>Il raster non ha un sistema di riferimento delle coordinate, quindi le aree non sono note.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Quota (%)</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>I blocchi completati sono conservati: lo stesso job riprende da lì.</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>Si riprende con i blocchi completati di un'esecuzione precedente.</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>Un'esecuzione precedente aveva altre impostazioni, o i suoi file sono cambiati: questa riparte da zero.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Classificazione di {pixels:,} pixel in 1 finestra di {rows} × {cols} pixel con un margine di {margin}, {batch} alla volta, su {devices}.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Classificazione di {pixels:,} pixel in {windows:,} finestre di {rows} × {cols} pixel con un margine di {margin}, {batch} alla volta, su {devices}.</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>Area classificata: {share:.0%}, tempo restante {time}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>Impossibile leggere {path} alla riga {row}, colonna {col}: {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>Non è stato classificato nulla: il raster non ha pixel validi nella parte da mappare.</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>Poligoni creati: {count:,}.</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>Aree delle classi di {name}</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name} ({number} di {count}): la sua mappa esiste già.</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name} ({number} di {count}):</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>{name} non è stato classificato: {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT: raster non classificati: {failed} di {count}: {names}; il log indica il motivo. Le mappe degli altri sono in {folder}; correggi o rimuovi i raster e ripeti la stessa esecuzione, che riprenderà da lì.</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>I raster hanno SR diversi, quindi le loro mappe non sono unite in una sola.</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT: la cartella {path} non esiste; serve una cartella di raster.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT è {path}, che è anche INPUT: scegli un'altra cartella per i raster delle classi.</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO: è stato indicato {found!r}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT: {first} e {second} diventerebbero entrambi {path}: scegli quali usare con PATTERN.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: nessun file in {path} o nelle sue sottocartelle ha un nome conforme a PATTERN, che è {pattern!r}: scegli un'altra cartella, o un criterio come *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: nessun file in {path} ha un nome conforme a PATTERN, che è {pattern!r}: scegli un'altra cartella, o un criterio come *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE è {found}: deve essere 0 (automatico) o almeno {least} pixel.</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN è {found}: deve essere 0 (automatico) o almeno 1 pixel.</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN è {margin}, ma con MERGE = {merge} un WINDOW_SIZE di {size} lascia spazio a un margine da 1 a {largest} pixel: riduci MARGIN, oppure porta WINDOW_SIZE ad almeno {needed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} è {path}: il nome deve terminare con uno di questi suffissi: {allowed}.</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE è {path} con {found} pixel su una griglia diversa da INPUT ({wanted}): i pixel devono essere gli stessi.</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT è {path} con il valore {value:g}: un raster delle classi ha numeri interi fino a {largest:,}.</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND è {number}: {path} ha le bande da 1 a {count}.</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>Non ci sono poligoni: nessun pixel ha una classe che non sia stata esclusa.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} è {value:g}: deve essere 0 (nessuna operazione) o più.</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES e SKIP_CLASSES indicano entrambi la classe {value}: una classe senza poligoni non ha contorni.</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB è {found}: i punteggi di {classes} classi in finestre di {rows} × {cols} pixel ne richiedono almeno {needed}; aumentalo, oppure riduci WINDOW_SIZE.</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>La memoria si è esaurita con una sola finestra: riduci WINDOW_SIZE, oppure scegli un altro DEVICE.</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>La memoria si è esaurita: si continua con un BATCH_SIZE di {count}.</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>Il modello non ha dato numeri (NaN) per i pixel attorno alla riga {row}, colonna {col}: i suoi pesi sono danneggiati, oppure il dispositivo calcola in modo errato (prova DEVICE=cpu).</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band}: {found} anziché {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT non contiene i valori su cui {model} è stato addestrato: {values}, e altre {count} bande (dal 2° al 98° percentile). A meno che sia il paesaggio stesso a essere così diverso, la mappa sarà scadente.</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT non contiene i valori su cui {model} è stato addestrato: {values} (dal 2° al 98° percentile). A meno che sia il paesaggio stesso a essere così diverso, la mappa sarà scadente.</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g} … {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} dà errore su un ritaglio: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} crea ritagli di {cols} × {rows} e di {other_cols} × {other_rows} pixel, ma la dimensione deve essere una sola: fai terminare la pipeline ad esempio con Resize.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} crea immagini di forma {shape} e tipo {type}, ma alla rete servono {count} bande float32: togli le trasformazioni che convertono le immagini.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE: impossibile leggere {path} come JSON: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} non contiene una pipeline: scrivila con albumentations.save(transform, path).</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} ha una trasformazione senza nome: deve essere un oggetto con __class_fullname__.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} ha la trasformazione {name}, che esegue codice proprio: toglila.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} ha la trasformazione {name}, che albumentations non conosce: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} ha la trasformazione {name} senza un elenco di trasformazioni al suo interno.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} ha la trasformazione {name}, che non si può usare: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} ha la trasformazione {name}, che accetta solo rosso, verde e blu, ma non si sa quali bande siano (i ritagli ne hanno {count}): indica RGB_BANDS, oppure toglila.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE: impossibile usare {path}: {name}: {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>crea immagini {name} di forma {shape} e tipo {type}.</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT è {name}, un valore sconosciuto: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES contiene {change}, ma una modifica è + o - davanti al nome di un'operazione: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES contiene {change}, che richiede almeno 2 bande, ma i ritagli ne hanno una: toglilo.</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS è {numbers}, ma devono essere i numeri di tre bande diverse, quelle di rosso, verde e blu; i ritagli hanno le bande da 1 a {count}.</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}, variazione {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} è {value:g}; deve essere almeno {low}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} è {value:g}; deve essere da {low} a {high}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE: un encoder con pesi casuali non si può congelare, perché non imparerebbe nulla: scegli ENCODER_WEIGHTS o FINE_TUNE, oppure addestra l'encoder.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT è {path}, ma il nome di un file del modello termina con .safetensors.</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} non ha ritagli di addestramento, ma solo {count} di validazione: esporta con uno SPLIT minore.</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>I ritagli di addestramento in {folder} non hanno pixel etichettati: non si può imparare nulla.</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>Classi senza alcun pixel nei ritagli di addestramento, che non possono essere apprese: {classes}.</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>Non ci sono ritagli di validazione: si conserva l'ultima epoca, e la sua accuratezza non è nota.</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>I ritagli di validazione non hanno pixel etichettati: si conserva l'ultima epoca.</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>Classi senza alcun pixel nei ritagli di validazione, che non contano nell'IoU media: {classes}.</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} è l'unica classe, quindi non c'è nulla da distinguere: esporta i ritagli con UNLABELLED background, o con più classi.</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} con {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>forse intendevi {names}?</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>nomi noti: {names} e altri.</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>nomi noti: {names}.</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>Modello: {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>Una rete che distingue {classes}.</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>Sui suoi ritagli di validazione ha raggiunto un'IoU media di {iou}.</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>Non è stata verificata su ritagli di validazione, quindi nessuno sa quanto sia accurata.</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} pixel</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>Dettagli della rete</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>Pesi iniziali dell'encoder</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>Dimensione dei ritagli</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Dimensione del pixel</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>Epoca conservata</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>Valore dei pixel che non contano</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>Tipo nel raster</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>Gran parte dei valori</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>Valori riscalati da</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE è {device}, un valore sconosciuto: scegli auto, cpu, cuda, cuda:N (N si conta da 0) o mps.</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE è mps, ma questo computer non ha una GPU Apple che torch possa usare: scegli auto o cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE è {device}, ma qui non si può usare CUDA (torch è stato installato senza CUDA): scegli auto o cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE è {device}, ma qui non si può usare CUDA (non è stata trovata alcuna GPU NVIDIA o alcun driver): scegli auto o cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE è {device}, ma questo computer ha {count} GPU CUDA, numerate da 0 a {last}.</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES è {count}; deve essere 0, per tutti, o più.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE è {device}, una singola GPU, ma DEVICES è {count}: scegli DEVICE cuda, oppure imposta DEVICES a 1.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES è {count}, ma questo computer ha 1 GPU Apple: scegli al massimo 1, o 0 per tutte.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES è {count}, ma questo computer ha 1 GPU CUDA: scegli al massimo 1, o 0 per tutte.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES è {count}, ma questo computer ha {there} GPU CUDA: scegli al massimo {there}, o 0 per tutte.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES è {count}, ma questo computer non ha una GPU che torch possa usare: imposta DEVICES a 1, oppure DEVICE a cpu per avere questo numero di processi sui suoi core.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES è {count}, ma i core della CPU per questo numero di processi sono {cores}: scegli un numero minore.</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU ({count} thread)</translation>
        </message>
        <message>
            <source>{device}, bfloat16</source>
            <translation>{device}, bfloat16</translation>
        </message>
        <message>
            <source>{device}, 32-bit</source>
            <translation>{device}, 32 bit</translation>
        </message>
        <message>
            <source>Epoch {epoch}/{epochs}</source>
            <translation>Epoca {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>loss di addestramento {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>loss di validazione {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>IoU media {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>tasso di apprendimento {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} ritagli/s</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>sconosciuto</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>il suo formato ha la versione {version}, ma questo Pixelwise conosce solo la {known}: aggiorna il plugin.</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} è una cartella, non un file del modello.</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>Il file del modello {path} non esiste.</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} è un file safetensors, ma non un modello Pixelwise: non indica per quali bande e classi è fatto. Indica un modello addestrato con «Addestra modello di segmentazione».</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>Impossibile leggere il modello {path}: {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>L'intestazione del modello {path} è danneggiata ({kind}: {error}).</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} non è un file del modello: non ha il formato safetensors.</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>Il file del modello {path} è incompleto, forse per una copia interrotta: copialo di nuovo o ripeti l'addestramento.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>Impossibile leggere il file del modello {path}: {error}.</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF confronta i pixel in base a tre bande, come rosso, verde e blu, ma il modello ne ha {count} ({bands}): disattiva CRF, oppure scegli un MODEL con almeno tre bande.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELS contiene {path} con le classi {found}, ma MODEL {first} ha {wanted}: si può fare la media dei punteggi solo tra modelli con classi di uguale valore e nome.</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>Le bande del modello {path} si chiamano {found}, quelle di {first} {wanted}: assicurati che l'ordine sia lo stesso.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELS contiene {path} con le bande {found}, ma MODEL {first} ha {wanted}: ogni banda deve essere, per nome, tra quelle di MODEL. Indica come MODEL il modello con più bande.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION è 16, con cui una CPU non può calcolare: scegli auto, 32 o bf16.</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>mezza precisione</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>Con {numbers} il modello assegna classi diverse da quelle a 32 bit a una parte dei pixel delle sue prime finestre: {percent:.2f}%, mentre il limite ammesso è {allowed:.1f}%. Calcola quindi con maggiore esattezza, il che richiede più tempo.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>La memoria di {device} non basta per {count} finestre di {rows} × {cols} pixel: riduci BATCH_SIZE o WINDOW_SIZE, oppure scegli DEVICE cpu.</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION è {value}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS è {loss!r}, ma deve indicare uno di questi valori: {allowed}, oppure una loro somma, ad esempio ce+dice.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS è {loss!r}, ma {name} è sconosciuto: {known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS è {loss!r}, ma prima di * c'è {found}, che non è un numero maggiore di 0; scrivi ad esempio 0.5*{name}.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niente</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} è {value}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING è {value}, ma LOSS {loss} non lo usa: impostalo a 0, oppure aggiungi ce alla loss.</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS è {loss}, ma bce richiede esattamente due classi e i ritagli ne hanno {count}: usa ce.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} è {value}, ma deve essere da {low:g} a {high:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} è {value}, ma deve essere maggiore di {low:g} e al massimo {high:g}.</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA e TVERSKY_BETA sono entrambi 0, ma uno dei due deve essere maggiore di 0.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES contiene pesi, ma CLASS_WEIGHTS è {value}: scegli given, oppure svuotalo.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS è given, ma CLASS_WEIGHT_VALUES è vuoto: scrivi un peso per ogni classe.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES contiene {weight} per la classe {name}, ma un peso deve essere 0 o più.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES contiene un peso per {name}, che non è una classe; le classi sono {classes}.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>I pesi in CLASS_WEIGHT_VALUES sono tutti 0, ma almeno una classe deve avere un peso.</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>Impossibile scrivere il file del modello {path}: {error}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>I pesi del modello {path} sono danneggiati ({error}): copialo di nuovo o ripeti l'addestramento.</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>Impossibile costruire qui il modello {path}: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>I pesi del modello {path} non sono adatti alla sua rete {network}; è stato creato con una versione sconosciuta di segmentation-models-pytorch.</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>I pesi del modello {path} non sono adatti alla sua rete {network}; è stato creato con segmentation-models-pytorch {version}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE o FREEZE_EPOCHS richiede un encoder congelato, ma questa ARCHITECTURE non ha un encoder: scegli ENCODER_MODE train e FREEZE_EPOCHS 0, oppure un'altra architettura.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS è {weights}, ma ARCHITECTURE {architecture} non ha un encoder: scegli ENCODER_WEIGHTS none, oppure un'altra architettura.</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} non si può usare con ENCODER {encoder}: {error} Scegli un altro encoder, ad esempio {other}.</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION è {value}; valori ammessi: {allowed}.</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS è {count}, ma deve essere da 1 a {most}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} è {value}, ma ARCHITECTURE {architecture} non lo consente: scegli {names}, oppure {parameter} {off}.</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE è {name}, un valore sconosciuto: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER è {name}, che timm non ha: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER è {name}, un valore sconosciuto: {known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>I ritagli di {size} × {size} pixel non si possono usare con questa architettura e questo encoder: {error} Esporta ritagli con un altro CHIP_SIZE, oppure scegli un'altra architettura o un altro encoder.</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>deep supervision richiede caratteristiche a metà della dimensione dell'immagine, che questo encoder non ha.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS è {weights}, che non è né un file di pesi né un nome noto per {encoder}: {suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} non è adatto a ENCODER {encoder}: {key} ha la forma {found} invece di {needed}. Scegli l'encoder per cui è stato creato.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS: {title} è per le bande {bands}, ma le bande dell'immagine si chiamano {names}: chiamale come le bande del sensore ed esporta di nuovo i ritagli, oppure scegli altri pesi.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} contiene una rete diversa da ENCODER {encoder}: dei suoi {needed} gruppi di pesi ne mancano {missing}, ad esempio {example}. Scegli l'encoder per cui è stato creato.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS è {weights}, ma ENCODER {encoder} non ha questi pesi: scegli ENCODER {names}.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS: {path} è danneggiato: eliminalo, e sarà scaricato di nuovo.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS è {weights}, ma ENCODER {encoder} non ha questi pesi: scegli ENCODER_WEIGHTS none o un altro encoder, ad esempio resnet18.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS è {weights}, ma i pesi di {encoder} non sono su questo computer e huggingface.co non è raggiungibile. {cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS è {weights}, ma i pesi di {encoder} non sono su questo computer e non è stato possibile scaricarli ({reason}). {cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>Collega questo computer a internet per il primo addestramento con {encoder} (i pesi sono conservati per il seguito), oppure scegli ENCODER_WEIGHTS none.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>I pesi preaddestrati di {encoder} sono soggetti alla NVIDIA Source Code License, che vieta l'uso commerciale.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>I pesi preaddestrati di {encoder} sono soggetti a una licenza di Apple con condizioni proprie: leggila prima di un uso commerciale.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>I pesi preaddestrati di {encoder} sono soggetti alla licenza CC-BY-NC-4.0, che vieta l'uso commerciale.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>I pesi dell'encoder {name} provengono da {source}, licenza {licence}: cita la fonte quando condividi il modello.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>I pesi dell'encoder {name} provengono da {source}, licenza {licence}: liberi per qualsiasi uso.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>I pesi preaddestrati di {encoder} sono soggetti alla licenza {licence}.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>I pesi preaddestrati di {encoder} sono soggetti alla licenza {licence}, che limita o vieta l'uso commerciale.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS: il file {path} non esiste.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS: impossibile leggere {path} come pesi ({error}). Sono ammessi file safetensors e file torch che contengono solo tensori (altri potrebbero eseguire codice): salva di nuovo il suo state_dict().</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS: in {path} non ci sono pesi.</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}, {count} core</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>la scheda è di tipo sm_{kind}, ma questo torch è stato creato per {compiled}</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>Il passo di addestramento su {device} ha dato una loss che non è un numero.</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>Il passo di addestramento su {device} non ha cambiato nulla.</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>La previsione su {device} non ha dato probabilità.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Un processo che prepara i ritagli è terminato con il segnale {code}, spesso perché la memoria si esaurisce: riduci WORKERS, o impostalo a 0 per non averne, e riavvia.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Un processo che prepara i ritagli è terminato con il codice {code}: riduci WORKERS, o impostalo a 0 per non averne, e riavvia.</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>L'etichetta del ritaglio {chip} in {folder} contiene il valore {value}, che non è una classe; le classi sono {classes}, e {ignored} è ignorato: esporta di nuovo i ritagli.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD è {fold}, ma {folder} non ha ritagli di questo fold; i suoi fold sono {found}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD è {fold}, ma {folder} non ha ritagli di questo fold; non ha alcun fold: scegli 0, oppure esporta con FOLDS.</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>IoU media su tutti i ritagli {iou:.3f}; dei {count} fold {mean:.3f} ± {deviation:.3f}.</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>Il report è stato scritto in {path}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD è {fold}; una validazione incrociata usa a turno tutti i fold: impostalo a 0.</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS è {count}; deve essere da 2 a 20.</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS è {count}, ma i ritagli in {folder} sono troppo vicini per così tante parti senza pixel in comune: scegli un numero minore, oppure esporta ritagli più numerosi o più piccoli.</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>Il fold {fold} è già completo.</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>Fold {fold}:</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>gruppi di pesi mantenuti come sono: {count:,} di {total:,}</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>abbinati per nome di banda o di classe: {count:,} ({names})</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>ripartono da zero: {count:,} ({names})</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>Fine-tuning di {path}: {parts}.</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE: {path} è una rete con {parameter} {found}, ma è stato richiesto {wanted}: scegli {parameter} {found}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>I pesi del modello {path} sono danneggiati ({error}).</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>Validazione incrociata: {architecture} con {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>IoU media su tutti i ritagli</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>da un'unica matrice dei ritagli di tutti i fold: il valore da citare</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>IoU media da un fold all'altro</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>media e deviazione standard dei {count} fold: quanto dipende dal luogo</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>Classi apprese a malapena: {classes}. La matrice di confusione dice con che cosa si scambiano. Ciò che aiuta di più sono altri ritagli che le contengono; con SAMPLING rare o CLASS_WEIGHTS la rete le considera più spesso.</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>Classi assenti nelle etichette di validazione, e quindi non valutate: {classes}. Altri luoghi di validazione direbbero quanto bene sono riconosciute.</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>Le ultime epoche sono state le migliori: con più EPOCHS i risultati probabilmente migliorerebbero.</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>Dall'epoca {epoch} la loss di validazione sale mentre quella di addestramento scende: la rete impara i ritagli a memoria. Ciò che aiuta di più sono ritagli più numerosi o più vari, poi un AUGMENT più forte o un ENCODER più piccolo; più EPOCHS non servono. L'epoca conservata è la migliore, qualunque cosa sia seguita.</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>Report dell'addestramento: {architecture} con {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>Dove sbaglia di più</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>Dove è corretta</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>Pixel etichettati sbagliati: {percent:.1f}% di {count:,}, IoU media {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>totale</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Addestrati</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelati</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>Addestramento in corso: epoche completate {done} di {epochs}.</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>Il modello richiede le bande {bands} e distingue {classes}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>L'epoca {epoch} è la migliore finora.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>L'epoca {epoch} è la migliore finora, con un'IoU media di {iou:.3f} sui ritagli di validazione.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>È stata conservata l'epoca {epoch} di {epochs}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>È stata conservata l'epoca {epoch} di {epochs}, con un'IoU media di {iou:.3f} sui ritagli di validazione.</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>Impossibile conservare lo stato dell'addestramento, che quindi non si potrà riprendere: {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>Un addestramento precedente di questo modello aveva altre impostazioni o altri ritagli: questo riparte da zero.</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>Ripreso dopo l'epoca {epoch} di {epochs}.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE crea ritagli di {width} × {height} pixel e di {other_width} × {other_height} pixel, ma in un batch la dimensione deve essere una sola: fai terminare la pipeline con un crop di dimensione fissa.</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}, {count} processi</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>Addestramento di {network} su {device}: ritagli di {size} × {size} pixel, {training} di addestramento e {validation} di validazione, {bands} bande, classi {classes}.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION è 16, con cui una CPU non può addestrare: scegli auto, 32 o bf16.</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE: {size} è il massimo possibile.</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE: {rate:.2g}, ricavato con una breve prova.</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>L'addestramento è divergente: la loss non era finita per {count} passi consecutivi. Riduci LEARNING_RATE ({rate:g}) e cerca valori sbagliati nelle immagini.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>La memoria di {device} non basta per batch di {size} in ogni processo: riduci BATCH_SIZE, oppure impostalo a 0 per il massimo possibile.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>La memoria di {device} non basta per batch di {size}: da ora sono calcolati in {parts} parti, il che non cambia nulla tranne il tempo.</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>Impossibile scrivere ciò che l'addestramento comunica: {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>Il modello è completo, ma non il suo report: {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>La memoria di {device} non basta per un solo ritaglio di {size} × {size} pixel: scegli un ENCODER più piccolo, oppure esporta ritagli con un CHIP_SIZE minore.</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>Il modello dell'epoca {epoch} è stato scritto in {path}.</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>Da ora si addestra anche l'encoder.</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>Il tasso di apprendimento scende a {share:.2g} volte il valore precedente.</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>L'addestramento termina in anticipo, nell'epoca {epoch}; la migliore epoca finora è conservata.</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>Nessun miglioramento per {count} epoche: l'addestramento termina in anticipo (EARLY_STOPPING).</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>Annullato nell'epoca 1 di {epochs}: non è stato scritto alcun modello.</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>Annullato dopo l'epoca {epoch} di {epochs}: il miglior modello finora (epoca {best}) è conservato in {path}. Se riavviato, lo stesso addestramento riprende da lì.</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER è {folder}, ma il Python del processo di calcolo non ha il pacchetto tensorboardX: installalo, oppure lascia vuoto LOG_FOLDER.</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>Disegno di {size} × {size} pixel di {pixel} m in {path}</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Da guardare per prima cosa</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>tutti i ritagli</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>Quota: sul totale dei pixel della partizione. Ritagli: quanti hanno almeno un pixel della classe.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>Ritagli per fold, per la validazione incrociata.</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>Statistiche sui {pixels} pixel validi dei ritagli di addestramento; alcuni valori anomali non sono disegnati. Il 96% è compreso tra le colonne 2 % e 98 %.</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>Dove si trovano i ritagli</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>Mappa dei ritagli</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>Altre scene non mostrate: {count}.</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>I ritagli non sono su una griglia comune.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Esempi</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>Mostra le etichette (o passa con il puntatore su un ritaglio per vederlo senza)</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name} (trasparente)</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split}: {shown} di {total:,} ritagli</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>La linea verticale tratteggiata indica l'epoca conservata.</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>Le celle blu sulla diagonale sono corrette, quelle arancioni sbagliate; più intenso è il colore, maggiore è la quota della riga.</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>In percentuale di ogni riga</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>Stime per l'intera mappa</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>Accuratezza complessiva {share} ± {margin}. Quota dell'area sbagliata per quantità: {quantity}, per allocazione: {allocation}.</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>Dal campione e dalle aree mappate, secondo Olofsson et al. (2014). ± è metà dell'intervallo di confidenza al 95%: su 100 campioni estratti come questo, circa 95 darebbero un intervallo che contiene il valore vero. L'area stimata è quella della classe nel riferimento, e quindi corregge ciò che la mappa ha in eccesso o in difetto.</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>Matrice di errore in percentuale dell'area</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>Medie delle classi</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>La media delle classi (macro) dà lo stesso peso a ogni classe del riferimento; i conteggi aggregati (micro) sommano le classi prima di dividere; la media ponderata pesa ogni classe secondo la sua quota nel riferimento.</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>Gli oggetti sono poligoni. Un oggetto della mappa è una corrispondenza se la sua IoU con uno del riferimento è almeno 0,5; ognuno è abbinato una sola volta. Precisione: la quota degli oggetti della mappa che sono abbinati. Recall: la quota di quelli del riferimento. L'IoU media è quella delle corrispondenze. 0.5:0.95 è la media sulle IoU minime 0.50, 0.55 … 0.95, come in COCO.</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>Oggetti del riferimento in base alla loro IoU, {class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>In base all'IoU minima di una corrispondenza, {class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Tutte le statistiche</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>La tabella completa di PyCM (Haghighi et al. 2018), con i suoi nomi originali</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Complessivo</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>Per classe</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>Bande che un raster deve avere</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>Gran parte dei valori: dal 2° al 98° percentile dei ritagli di addestramento. Un raster con valori molto diversi darà una mappa scadente.</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>Classi che riconosce</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>Andamento dell'addestramento</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>Ogni ritaglio è stato valutato da un modello che non lo ha visto.</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Da guardare</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>Esempi dai ritagli di validazione</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>Esempi dai ritagli di addestramento</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>sbagliato</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>non conta</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errori</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>Che cosa viene mostrato alla rete</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>Ritagli di addestramento così come sono e come AUGMENT li varia, ogni volta in modo diverso. Il bianco in un'etichetta non conta.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etichetta</translation>
        </message>
    </context>
</TS>
