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
            <source>Number of doubts</source>
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
            <source>Pixelwise models</source>
            <translation>Modelli Pixelwise</translation>
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
            <source>Rasters: show them with the model's pixel size</source>
            <translation>Raster: mostrali con la dimensione del pixel del modello</translation>
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
            <source>Precision</source>
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
            <source>Seed of the random numbers</source>
            <translation>Seme dei numeri casuali</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>Random seed</source>
            <translation>Seme casuale</translation>
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
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>La mappa da valutare: un raster delle classi di qualsiasi programma, oppure poligoni con un campo classe. Se il riferimento è costituito da punti, possono essere gli stessi punti, con un campo che contiene la classe mappata.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Campo con la classe della mappa. Vuoto: il campo dello stile categorizzato del layer, altrimenti tutti i poligoni sono una sola classe con il nome del layer. I raster non ne hanno.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>Per i poligoni della mappa o del riferimento. background: ciò che è all'esterno è la classe 0, quindi ogni poligono deve essere disegnato. ignore: lì non si sa nulla e non conta. auto: background se l'altro layer ha una classe 0 (o punti con quel nome), o se entrambi sono poligoni di una sola classe.</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Confronta una mappa con la situazione reale e dice quanto è corretta: una sola matrice di confusione e, da questa, tutti gli indici abituali, un report e una mappa degli errori. I raster possono avere qualsiasi dimensione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mappa&lt;/b&gt;: un raster delle classi o poligoni. &lt;b&gt;Riferimento&lt;/b&gt;: un raster, poligoni o punti. Un riferimento su cui il modello è stato addestrato, o ritagli vicini a esso, fanno sembrare la mappa migliore di quanto è.&lt;/p&gt;&lt;h3&gt;Quale riferimento&lt;/h3&gt;&lt;p&gt;Per un valore da pubblicare estrai punti casuali con «Crea campione per l'accuratezza», esamina ciascuno senza guardare la mappa e inserisci ciò che vedi. Da questi punti il report stima anche l'area vera di ogni classe e fornisce gli intervalli in cui accuratezza e area si trovano con una confidenza del 95% (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: una pagina web da leggere e da stampare. &lt;b&gt;Mappa degli errori&lt;/b&gt;: dove la mappa è corretta e quale classe scambia per quale. &lt;b&gt;Errori di una classe&lt;/b&gt;: ciò che manca e ciò che è stato rilevato per errore. &lt;b&gt;Matrice di confusione&lt;/b&gt; e &lt;b&gt;indici&lt;/b&gt;: file. Accuratezza complessiva, IoU media, kappa e F1 macro sono risultati utilizzabili in modelli e script; un indice non definito resta vuoto.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Secondi per i punti, altrimenti circa il tempo necessario a leggere entrambi i layer.&lt;/p&gt;</translation>
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
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Estrae punti casuali su una mappa, classe per classe, in cui una persona indicherà la situazione reale. Da questi «Valuta accuratezza» stima quanto è corretta l'intera mappa e le aree vere delle sue classi, con intervalli di confidenza.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mappa&lt;/b&gt;: un raster delle classi di qualsiasi dimensione o poligoni con un campo classe. I punti cadono al centro dei pixel, dove la mappa ha una classe e all'interno dell'&lt;b&gt;area&lt;/b&gt;. Per una mappa di soli edifici o alberi indica che l'esterno dei poligoni è &lt;b&gt;background&lt;/b&gt;: i punti dentro gli edifici non scoprono gli edifici mancanti.&lt;/p&gt;&lt;h3&gt;Quanti punti&lt;/h3&gt;&lt;p&gt;Indica il loro numero, oppure 0 e l'&lt;b&gt;errore standard&lt;/b&gt; desiderato. &lt;b&gt;proportional&lt;/b&gt; va bene per la maggior parte delle mappe, con un &lt;b&gt;minimo di punti per classe&lt;/b&gt; da 25 a 50 per non dimenticare le classi rare; &lt;b&gt;optimal&lt;/b&gt; richiede un'idea dell'accuratezza di ogni classe. Il log indica l'errore atteso.&lt;/p&gt;&lt;h3&gt;Compilazione&lt;/h3&gt;&lt;p&gt;Premi «Attiva Modifiche» e apri la tabella attributi nella vista modulo, oppure fai clic sui punti con «Informazioni Elementi». Scegli dall'elenco la situazione reale, in base a immagini migliori o sul posto. Il modulo non mostra ciò che dice la mappa e i punti sono in ordine casuale, per non influenzare nessuno. I punti che non si possono decidere restano vuoti e non contano. Gli anelli diventano blu quando sono compilati. Un file che qualcuno ha iniziato a compilare non viene sovrascritto.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Campione&lt;/b&gt;: un GeoPackage con &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vuoto) e &lt;code&gt;weight&lt;/code&gt;, i metri quadrati che ogni punto rappresenta. Il modulo è salvato al suo interno.&lt;/p&gt;&lt;h3&gt;Poi&lt;/h3&gt;&lt;p&gt;Esegui «Valuta accuratezza» con la stessa mappa e la stessa area, questo layer come riferimento, il campo &lt;code&gt;reference&lt;/code&gt; e l'estrazione &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Alcuni secondi per 10.000 × 10.000 pixel: la mappa è letta una volta, e di nuovo dove cadono i punti.&lt;/p&gt;&lt;p&gt;Da Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Taglia raster ed etichette in piccole immagini quadrate, i ritagli, da cui impara una rete di segmentazione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: immagini con qualsiasi numero di bande, a 8 o 16 bit o con numeri in virgola mobile. Con più raster, il primo fornisce la griglia di pixel. I pixel senza dati sono esclusi ovunque.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etichette&lt;/b&gt;: poligoni, linee o punti delle classi, oppure un raster con i valori delle classi. Possono avere un altro SR, modifiche non ancora salvate e un filtro. Se il loro stile è categorizzato in base al &lt;b&gt;campo classe&lt;/b&gt;, da esso vengono nomi, colori e ordine delle classi; le categorie disattivate sono ignorate. In &lt;b&gt;altre etichette&lt;/b&gt; si indicano ulteriori layer, ad esempio uno per classe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabella delle classi&lt;/b&gt;: se i nomi sono scritti male, o più valori formano una sola classe, scrivi una tabella.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area etichettata&lt;/b&gt;: indicala se solo alcune parti del raster sono etichettate. Se le etichette sono campioni sparsi, imposta invece &lt;b&gt;i pixel senza etichetta&lt;/b&gt; su &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dimensione dei ritagli&lt;/b&gt;: 256 va bene per quasi tutti gli oggetti. &lt;b&gt;Quota per la validazione&lt;/b&gt;: questi ritagli sono in blocchi separati, non condividono alcun pixel con gli altri e non servono mai all'addestramento.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dataset di ritagli&lt;/b&gt;: una cartella con immagini, etichette e la loro descrizione, per «Addestra modello di segmentazione»; a un dataset si possono &lt;b&gt;aggiungere&lt;/b&gt; più raster, uno dopo l'altro. &lt;b&gt;Impronte&lt;/b&gt;: i ritagli come poligoni con la quota di ogni classe. &lt;b&gt;Report&lt;/b&gt;: da esaminare prima di addestrare. &lt;b&gt;Numero di ritagli&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Alcune centinaia di ritagli al secondo: pochi secondi per un'immagine di 4000 × 4000 pixel.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crea un dataset di ritagli da file di immagini e di etichette scritti da un altro programma, senza copiarli quando è possibile.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Cartella delle immagini&lt;/b&gt; e &lt;b&gt;cartella delle etichette&lt;/b&gt;: file con gli stessi nomi, ad esempio &lt;i&gt;images/a.tif&lt;/i&gt; e &lt;i&gt;labels/a.png&lt;/i&gt;. Le etichette hanno una sola banda con i valori delle classi; si possono leggere anche i Classified Tiles di ArcGIS. Tutte le immagini devono avere le stesse bande.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabella delle classi&lt;/b&gt;: assegna nomi e colori ai valori delle etichette.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Criterio di ripartizione&lt;/b&gt;: se ci sono cartelle o elenchi chiamati train, val e test, si seguono quelli.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dataset di ritagli&lt;/b&gt;: una cartella con una descrizione dei ritagli, per «Addestra modello di segmentazione». Lascia i file dove sono finché lo usi. &lt;b&gt;Impronte&lt;/b&gt;: i ritagli come poligoni con la quota di ogni classe. &lt;b&gt;Report&lt;/b&gt;: da esaminare prima di addestrare. &lt;b&gt;Numero di ritagli&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Alcune centinaia di ritagli al secondo: ogni file è letto una volta per le statistiche.&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Ogni pixel riceve la classe più frequente in un quadrato con questo lato, in pixel, attorno a sé: i confini diventano più regolari. 5 è leggero, 15 è forte.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>Questo numero di finestre è delimitato dove la rete è meno sicura. 20 sono un'ora di lavoro.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Assegna a ogni pixel di un raster la sua classe con un modello addestrato. Il raster può avere qualsiasi dimensione: è calcolato per finestre che sfumano l'una nell'altra, senza giunture visibili, e non sta mai tutto insieme in memoria.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: con le stesse bande e circa la stessa dimensione del pixel dei raster di addestramento; con pixel diversi scegli &lt;b&gt;mostralo alla rete con la dimensione del pixel del modello&lt;/b&gt;. &lt;b&gt;File del modello&lt;/b&gt;: creato da «Addestra modello di segmentazione». I due sono confrontati prima dell'esecuzione. Un servizio di mappe richiede una &lt;b&gt;dimensione del pixel&lt;/b&gt; e un'&lt;b&gt;estensione&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; ed &lt;b&gt;estensione&lt;/b&gt; limitano ciò che viene classificato.&lt;/p&gt;&lt;h3&gt;Mappe migliori&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Media su finestre ruotate e specchiate&lt;/b&gt; e &lt;b&gt;altri modelli&lt;/b&gt; danno mappe più stabili e richiedono più tempo. &lt;b&gt;Gruppo di pixel minimo&lt;/b&gt; e &lt;b&gt;filtro di maggioranza&lt;/b&gt; eliminano i puntini.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster delle classi&lt;/b&gt;: con nomi e colori delle classi. Dove il raster non ha dati, non ne ha neppure questo. &lt;b&gt;Poligoni delle classi&lt;/b&gt;: i poligoni vicini combaciano senza vuoti; si possono eliminare buchi, poligoni piccoli e angoli. &lt;b&gt;Probabilità&lt;/b&gt;: una banda per classe. &lt;b&gt;Confidenza&lt;/b&gt;, &lt;b&gt;incertezza&lt;/b&gt; e &lt;b&gt;prossime zone da etichettare&lt;/b&gt; mostrano che cosa controllare. &lt;b&gt;Tabella delle aree delle classi&lt;/b&gt;: una pagina web.&lt;/p&gt;&lt;h3&gt;In caso di interruzione&lt;/h3&gt;&lt;p&gt;Le parti completate sono conservate accanto al risultato. La stessa esecuzione riprende da lì.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da uno a due milioni di pixel al secondo su due core del processore con la rete predefinita, molte volte più veloce su una GPU.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Controlla tutto ciò che serve a Pixelwise e, per ogni cosa mancante o guasta, dice che cosa fare: versioni di QGIS, Qt, Python, GDAL e dei pacchetti del processo di calcolo, schede grafiche con driver e memoria libera, spazio sui dischi. Un autotest costruisce una piccola rete, la addestra per un passo e fa una previsione.&lt;/p&gt;&lt;p&gt;Eseguilo dopo un'installazione, quando un algoritmo dice di non aver trovato alcun Python, quando una scheda grafica non viene usata e prima di segnalare un errore. Funziona anche dove gli altri algoritmi non funzionano.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Autotest&lt;/b&gt;: lascialo attivo, a meno che non faccia bloccare il computer.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: una pagina web; le stesse righe sono nel log. La tua cartella home appare come ~ e il tuo nome come USER. &lt;b&gt;Tutto funziona&lt;/b&gt; è 1 o 0, &lt;b&gt;problemi&lt;/b&gt; e &lt;b&gt;avvisi&lt;/b&gt; contano le righe che richiedono la tua attenzione; anche le versioni e i dispositivi sono risultati, utilizzabili negli script.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da dieci a trenta secondi, per lo più per caricare PyTorch; un minuto la prima volta dopo un'installazione.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Assegna a ogni pixel di tutti i raster di una cartella la sua classe, un raster dopo l'altro, e unisce le mappe in un solo layer.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Cartella dei raster&lt;/b&gt;: GeoTIFF e altri file; i nomi si possono limitare con caratteri jolly. &lt;b&gt;File del modello&lt;/b&gt;: creato da «Addestra modello di segmentazione». Tutte le altre opzioni sono quelle di «Classifica raster».&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Cartella dei raster delle classi&lt;/b&gt;: un raster delle classi per ogni raster, con lo stesso nome, e quanto altro hai scelto. &lt;b&gt;Tutti i raster delle classi in uno&lt;/b&gt;: un raster virtuale, joined.vrt, caricato nel progetto; richiede raster con lo stesso SR.&lt;/p&gt;&lt;h3&gt;In caso di interruzione o di nuova esecuzione&lt;/h3&gt;&lt;p&gt;Le mappe complete sono conservate: la stessa esecuzione riprende dal raster successivo e classifica solo ciò che è nuovo o modificato. Un raster che non si può classificare non ferma gli altri; alla fine l'esecuzione fallisce e ne indica il nome.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quanto «Classifica raster» per tutti: da uno a due milioni di pixel al secondo su due core del processore con la rete predefinita, molte volte più veloce su una GPU.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Installa ciò con cui Pixelwise calcola, soprattutto PyTorch, in un ambiente separato nel tuo profilo utente. Nulla si aggiunge ai pacchetti di QGIS, e QGIS stesso non ne carica mai alcuna parte. La stessa cosa si può fare nel pannello Raster ▸ Pixelwise ▸ Ambiente.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Azione&lt;/b&gt;: installare, riparare, disinstallare o usare un tuo Python. &lt;b&gt;Dispositivo&lt;/b&gt;: lascia auto e verrà scelta la build di PyTorch adatta alla tua scheda grafica. &lt;b&gt;Cartella di file wheel&lt;/b&gt;: per installare senza internet. &lt;b&gt;Sì, procedi&lt;/b&gt;: senza, l'esecuzione dice solo quanto verrebbe scaricato.&lt;/p&gt;&lt;p&gt;Un'esecuzione annullata o non riuscita riprende da dove si era fermata quando viene riavviata. Si usa il proxy di Impostazioni ▸ Opzioni ▸ Rete.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Il percorso del &lt;b&gt;Python&lt;/b&gt;, la versione di &lt;b&gt;PyTorch&lt;/b&gt; e i &lt;b&gt;dispositivi&lt;/b&gt; su cui calcola.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da tre a trenta minuti: 0,5 GB da scaricare senza scheda grafica, da 2,5 a 3,5 GB per una scheda NVIDIA. Per una stima eseguilo senza dare il consenso.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Da un'immagine a una mappa in un'unica operazione: taglia ritagli di addestramento da un raster e dalle sue etichette, addestra con essi una rete, classifica un raster e delimita le classi.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster di addestramento&lt;/b&gt;, &lt;b&gt;etichette&lt;/b&gt; e il loro &lt;b&gt;campo classe&lt;/b&gt;; il &lt;b&gt;raster da classificare&lt;/b&gt;, che può essere lo stesso; e per quante &lt;b&gt;epoche&lt;/b&gt; addestrare.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Il &lt;b&gt;file del modello&lt;/b&gt;, il &lt;b&gt;raster delle classi&lt;/b&gt; e i &lt;b&gt;poligoni delle classi&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quasi tutto il tempo serve all'addestramento: alcuni minuti per un centinaio di ritagli su due core del processore, un decimo su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;b&gt;Modifica una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classifica ogni raster di una cartella con un modello addestrato, unisce le mappe in una sola e delimita le classi oltre i margini dei singoli raster.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;La &lt;b&gt;cartella dei raster&lt;/b&gt;, tutti con lo stesso SR, e il &lt;b&gt;file del modello&lt;/b&gt;. Con &lt;b&gt;poligono minimo&lt;/b&gt; e &lt;b&gt;tolleranza di semplificazione&lt;/b&gt; i poligoni diventano più facili da usare.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;La &lt;b&gt;cartella dei raster delle classi&lt;/b&gt;, con una mappa per ogni raster e joined.vrt, che le mostra tutte come una sola, e i &lt;b&gt;poligoni delle classi&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da uno a due milioni di pixel al secondo su due core del processore, molte volte più veloce su una GPU. Se eseguito di nuovo, classifica solo i raster nuovi e modificati.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;b&gt;Modifica una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Addestra una rete al di fuori di un'area tenuta da parte, classifica quell'area e confronta la mappa con le etichette presenti. Gli indici dicono quanto è buona la rete dove non ha mai imparato.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;Il &lt;b&gt;raster&lt;/b&gt;, le &lt;b&gt;etichette&lt;/b&gt; di tutta la sua superficie e il loro &lt;b&gt;campo classe&lt;/b&gt;. &lt;b&gt;Area di verifica&lt;/b&gt;: poligoni che hai disegnato attorno a una parte della zona etichettata, ad esempio un quinto; deve contenere tutte le classi. Scegli che cosa sono i &lt;b&gt;pixel senza etichetta&lt;/b&gt;: background se è stato etichettato tutto ciò che c'era, altrimenti ignore.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Il &lt;b&gt;report&lt;/b&gt; con matrice di confusione e indici, la &lt;b&gt;mappa degli errori&lt;/b&gt;, il &lt;b&gt;raster delle classi&lt;/b&gt; dell'area di verifica e il &lt;b&gt;file del modello&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quasi tutto il tempo serve all'addestramento: alcuni minuti per un centinaio di ritagli su due core del processore, un decimo su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;b&gt;Modifica una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;L'inizio dell'apprendimento attivo: classifica un raster, delimita le finestre in cui il modello è meno sicuro e restituisce ciò che crede di vedervi come poligoni da correggere. Con questi si passa al modello «Ciclo di apprendimento attivo».&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;Il &lt;b&gt;raster&lt;/b&gt;, il &lt;b&gt;file del modello&lt;/b&gt; e il &lt;b&gt;numero di finestre&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Finestre da etichettare&lt;/b&gt;: la numero 1 è la meno sicura. &lt;b&gt;Etichette da correggere&lt;/b&gt;: la mappa all'interno di queste finestre; sposta i confini, cambia &lt;b&gt;class&lt;/b&gt;, elimina e disegna finché tutto è corretto. Salva il layer in un file. &lt;b&gt;Raster delle classi&lt;/b&gt;: l'intera mappa.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Da uno a due milioni di pixel al secondo su due core del processore, molte volte più veloce su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;b&gt;Modifica una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Un ciclo di apprendimento attivo: ciò che hai etichettato si aggiunge ai ritagli, il modello continua a imparare da tutti, il raster è classificato con il nuovo modello, e le finestre in cui questo è meno sicuro sono quelle da etichettare per il ciclo successivo. Le prime finestre vengono da «Apprendimento attivo: dove etichettare per primo».&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;Il &lt;b&gt;raster&lt;/b&gt;; il &lt;b&gt;dataset di ritagli&lt;/b&gt; su cui il modello è stato addestrato, a cui si aggiungono ritagli; il &lt;b&gt;file del modello&lt;/b&gt;; le &lt;b&gt;etichette&lt;/b&gt; corrette con il loro &lt;b&gt;campo classe&lt;/b&gt;; e le &lt;b&gt;finestre etichettate&lt;/b&gt;, in cui è etichettato tutto ciò che andava etichettato. &lt;b&gt;I pixel senza etichetta&lt;/b&gt; devono essere ciò che erano quando i ritagli sono stati creati.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Un nuovo &lt;b&gt;file del modello&lt;/b&gt; e un nuovo &lt;b&gt;raster delle classi&lt;/b&gt;, &lt;b&gt;finestre da etichettare&lt;/b&gt; ed &lt;b&gt;etichette da correggere&lt;/b&gt; per il ciclo successivo.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quanto l'addestramento del primo modello, o meno: alcuni minuti per un centinaio di ritagli su due core del processore, un decimo su una GPU.&lt;/p&gt;&lt;p&gt;Per modificarne i passaggi, fai clic destro su di esso negli Strumenti di Processing e scegli &lt;b&gt;Modifica una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>The field with the class: class in labels to correct.</source>
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
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>Di quanto i confini possono spostarsi per perdere vertici, ad esempio 1. I poligoni vicini continuano a condividerli.</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trasforma un raster delle classi in poligoni, lungo i bordi dei suoi pixel o con contorni più regolari. I poligoni vicini combaciano senza vuoti né sovrapposizioni, qualunque cosa si faccia ai loro confini. Il raster può avere qualsiasi dimensione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster delle classi&lt;/b&gt;: da «Classifica raster» o da qualsiasi altro programma. Nomi e colori vengono dalla sua tabella attributi, dai nomi delle categorie e dalla tavolozza. I pixel senza dati non danno poligoni. &lt;b&gt;Confidenza&lt;/b&gt;: un raster di cui ogni poligono riceve la media.&lt;/p&gt;&lt;h3&gt;Poligoni più regolari&lt;/h3&gt;&lt;p&gt;Le operazioni si svolgono in quest'ordine: i gruppi di pochi pixel passano ai loro vicini, i buchi piccoli sono riempiti, i confini sono semplificati e smussati oppure ricevono angoli retti, i poligoni piccoli sono esclusi. 1 pixel è una buona misura per semplificare, da 2 a 3 passaggi bastano per smussare.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Poligoni&lt;/b&gt;: con valore della classe (&lt;code&gt;class_id&lt;/code&gt;), nome della classe (&lt;code&gt;class&lt;/code&gt;), area in metri quadrati (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metri e &lt;code&gt;confidence&lt;/code&gt; media, in qualsiasi formato vettoriale.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Diversi milioni di pixel al secondo, e circa un minuto per un milione di poligoni.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Una pagina web sul modello: bande, classi, rete, accuratezza e impostazioni dell'addestramento.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mostra che cosa contiene un file del modello: con quali bande e con quale dimensione del pixel è stato addestrato, quali classi riconosce, com'è costruito, quanto era accurato sui suoi ritagli di validazione e com'è stato creato. Non serve alcuna immagine e non si calcola nulla.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;File del modello&lt;/b&gt;: creato da «Addestra modello di segmentazione».&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Descrizione&lt;/b&gt;: una pagina web. Gli stessi dati sono anche risultati, utilizzabili negli script e nei modelli grafici.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Meno di un secondo.&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>Per unetplusplus: ogni profondità della rete impara a classificare. accurate usa la loro media, fast solo la parte necessaria per la prima che dà buoni risultati.</translation>
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
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Quanto pesa nella loss un pixel di ogni classe: none: lo stesso per tutte. inverse, median ed effective: di più per le classi rare, in modi di diversa intensità. given: come nel campo seguente.</translation>
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
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
            <translation>Come cambia il tasso di apprendimento: cosine: sale, poi scende lungo un coseno. one-cycle: sale più a lungo. polynomial: scende in modo uniforme. plateau: scende quando la validazione non migliora più. constant: resta costante.</translation>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Addestra una rete che assegna una classe a ogni pixel, e conserva l'epoca con i risultati migliori sui ritagli tenuti da parte per la validazione.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dataset di ritagli&lt;/b&gt;: la cartella creata da «Esporta ritagli di addestramento».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architettura&lt;/b&gt; ed &lt;b&gt;encoder&lt;/b&gt;: quelli predefiniti si addestrano in pochi minuti senza GPU. Con una GPU, resnet34 o efficientnet-b3 danno spesso risultati un po' migliori.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pesi dell'encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; aiuta con pochi ritagli; richiede internet una volta sola. Per Sentinel-2 e Landsat ci sono pesi appresi sulle loro immagini.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epoche&lt;/b&gt;: più epoche richiedono più tempo e giovano fino a un certo punto. Guarda le curve nel report.&lt;/p&gt;&lt;p&gt;Le opzioni &lt;b&gt;avanzate&lt;/b&gt; sono in gruppi: &lt;i&gt;rete&lt;/i&gt; (continuare da un altro modello, congelare l'encoder), &lt;i&gt;aumento dei dati&lt;/i&gt; (come si variano i ritagli), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;classi rare&lt;/i&gt;, &lt;i&gt;passi&lt;/i&gt; (dimensione del batch e tasso di apprendimento) e &lt;i&gt;fine&lt;/i&gt; (limite di tempo, arresto anticipato). I valori predefiniti sono stati scelti per immagini aeree e satellitari.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;&lt;b&gt;File del modello&lt;/b&gt;: tutto ciò che serve a «Classifica raster». &lt;b&gt;Report&lt;/b&gt;: impostazioni, curve e accuratezza di ogni classe. L'&lt;b&gt;IoU media&lt;/b&gt; è misurata sui ritagli di validazione: 0 è il valore peggiore, 1 è perfetto e 0,7 è buono per la maggior parte degli scopi. &lt;b&gt;Epoca migliore&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Durante l'esecuzione&lt;/h3&gt;&lt;p&gt;Il &lt;i&gt;monitor di addestramento&lt;/i&gt; si apre accanto alla mappa, con curve ed esempi di ritagli. &lt;i&gt;Ferma&lt;/i&gt; termina l'addestramento come concluso, con l'epoca migliore come file del modello; &lt;i&gt;Annulla&lt;/i&gt;, sempre nel monitor, scarta il modello. L'annullamento in questa finestra di dialogo conserva l'epoca migliore fino a quel momento. Dopo un annullamento lo stesso addestramento, se riavviato, riprende da dov'era.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Circa un minuto per 1000 ritagli di 256 pixel e un'epoca su due core del processore, alcuni secondi su una GPU. Il log indica quanto tempo manca; con un &lt;i&gt;tempo per l'addestramento&lt;/i&gt;, termina da sé.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dice quanto è buono un addestramento in luoghi mai visti: i ritagli sono ripartiti in fold separati, e per ogni fold un modello è addestrato sugli altri e valutato su di esso. Così ogni ritaglio è valutato una volta, e le differenze tra i fold dicono fino a che punto ci si può fidare degli indici.&lt;/p&gt;&lt;h3&gt;Dati in ingresso&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dataset di ritagli&lt;/b&gt;: la cartella creata da «Esporta ritagli di addestramento». I fold si possono creare lì, oppure qui con &lt;b&gt;fold&lt;/b&gt;: di solito 5. Tutte le altre opzioni sono quelle di «Addestra modello di segmentazione», per ogni fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modello finale&lt;/b&gt;: un altro addestramento su tutti i ritagli, con un'accuratezza circa uguale a quella dei fold.&lt;/p&gt;&lt;h3&gt;Risultati&lt;/h3&gt;&lt;p&gt;Una &lt;b&gt;cartella&lt;/b&gt; con i modelli. &lt;b&gt;IoU media&lt;/b&gt; di tutti i ritagli insieme, la &lt;b&gt;media&lt;/b&gt; sui fold e la sua &lt;b&gt;deviazione standard&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: la tabella dei fold e l'accuratezza di ogni classe.&lt;/p&gt;&lt;p&gt;Un'esecuzione annullata riprende dal fold in cui si trovava, se viene riavviata con la stessa cartella.&lt;/p&gt;&lt;h3&gt;Esempio&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo richiede&lt;/h3&gt;&lt;p&gt;Quanto un addestramento per ogni fold, e un altro per il modello finale.&lt;/p&gt;</translation>
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
            <source>Install it now…</source>
            <translation>Installa ora…</translation>
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
            <source>No training has been started since QGIS was.</source>
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
    </context>
</TS>
