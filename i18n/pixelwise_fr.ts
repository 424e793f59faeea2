<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>Évaluer l'exactitude</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>Indique à quel point une carte est juste, d'après un raster, des polygones ou des points de la réalité du terrain.</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>matrice de confusion,matrice d'erreur,validation,kappa,IoU,F1,précision,rappel,exactitude,exactitude de l'utilisateur,surface,confusion matrix,accuracy,precision,recall</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>Carte : raster de classes ou polygones</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>Carte : champ de classe</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>Référence : raster, polygones ou points</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>Référence : champ de classe</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>Zone prise en compte</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>Ce qui est hors des polygones est</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>Tirage des points de la référence</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>Points : surfaces ou parts des classes de la carte</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>Classes : correspondance par</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>Classes : celles qui ne comptent pas</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>Polygones : taille du pixel en l'absence de raster (unités de carte, 0 = automatique)</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>Autres indicateurs : probabilités de la carte, pour l'aire sous la courbe ROC</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>Autres indicateurs : écart admis entre les limites (pixels, 0 = non mesuré)</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>Classe dont les erreurs sont cartographiées</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Pages web</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>Carte des erreurs</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>Erreurs d'une classe</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>Données pour programmes</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matrice de confusion</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>Indicateurs, pour programmes</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>Indicateurs, sous forme de table</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Exactitude globale</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU moyenne</translation>
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
            <translation>Nombre de pixels ou de points</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>Bande {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>Couleurs naturelles (rouge, vert, bleu)</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>Proche infrarouge, rouge, vert</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>Rouge, vert, bleu, proche infrarouge</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>Toutes les bandes</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>Vérifier l'environnement</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Indique si tout ce dont Pixelwise a besoin fonctionne, et que faire dans le cas contraire.</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>diagnostic,installation,torch,cuda,gpu,version,autotest,problème,self-test</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>Autotest (quelques secondes)</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>Tout fonctionne (1 ou 0)</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>Nombre de défauts</translation>
        </message>
        <message>
            <source>Number of doubts</source>
            <translation>Nombre de doutes</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>Version de PyTorch</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>CUDA utilisable</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>Version du pilote NVIDIA</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>Périphériques pour les réseaux</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>Profil, pour l'environnement</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>Poids téléchargés</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>Classifier un dossier de rasters</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>Classifie chaque raster d'un dossier avec un modèle entraîné, et réunit les cartes.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>deep learning,apprentissage profond,segmentation,inférence,batch,lot,tuiles,mosaïque,dossier,répertoire,carte,classification</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>Dossier de rasters</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modèles Pixelwise</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Fichier de modèle</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>Autres sorties pour chaque raster</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>Rasters : noms des fichiers</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>Rasters : inclure ceux des sous-dossiers</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>Rasters : bandes</translation>
        </message>
        <message>
            <source>Rasters: show them with the model's pixel size</source>
            <translation>Rasters : les présenter à la taille de pixel du modèle</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>Dossier de rasters de classes</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>Tous les rasters de classes en un seul</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>Nombre de rasters</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>Reprendre une exécution précédente inachevée</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandes</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Emprise</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>Raster : taille du pixel pour une couche sans fichier (unités de son SCR)</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>Raster : le présenter au réseau à la taille de pixel du modèle</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>Fenêtres : assemblage en une seule carte</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>Fenêtres : taille (pixels, 0 = automatique)</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>Fenêtres : marge (pixels, 0 = automatique)</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>Fenêtres : taille de batch (0 = automatique)</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>Fenêtres : mémoire pour les scores (Mo, 0 = automatique)</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>Scores : moyenne avec d'autres modèles des mêmes classes</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>Scores : moyenne sur les fenêtres tournées et en miroir</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>Scores : suivre les couleurs de l'image (CRF)</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>Scores : probabilité minimale des classes</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>Carte : côté d'un filtre majoritaire (pixels, impair, 0 = aucun)</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>Carte : plus petit îlot (pixels, 0 = tous conservés)</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>Carte : GeoTIFF optimisé pour le cloud (COG)</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>Carte : stockage des probabilités</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>Carte : mesure de l'incertitude</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>Carte : nombre de fenêtres à annoter ensuite</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>Nombre de périphériques (0 = tous)</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision de calcul</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Raster de classes</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>Polygones de classes</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>Où annoter ensuite</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilités</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Incertitude</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>Tableau des surfaces par classe</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>Classifier un raster</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>Transforme un raster de toute taille en raster de classes et en polygones, avec un modèle entraîné.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>deep learning,apprentissage profond,segmentation,inférence,prédiction,occupation du sol,carte,classification,land cover</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>Créer un échantillon de contrôle</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>Tire des points au hasard sur une carte, avec un formulaire pour saisir ce qu'il y a réellement sur le terrain.</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>points aléatoires,stratifié,échantillon,validation,référence,vérité terrain,estimation des surfaces,exactitude,Olofsson,accuracy,ground truth</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>Zone où placer les points</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>Nombre de points (0 = selon l'erreur type)</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>Répartition des points entre les classes</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>Nombre minimal de points par classe</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>Distance minimale entre les points (m)</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>Erreur type de l'exactitude globale, si le nombre est 0</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>Exactitude de l'utilisateur attendue, par classe</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>Classes sans points</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>Ce qui est hors des polygones de la carte est</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>Taille du pixel pour les polygones (unités de carte, 0 = automatique)</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>Graine des nombres aléatoires</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Échantillon</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Nombre de points</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>Échantillon de contrôle de {map}</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>Validation croisée d'un modèle</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>Entraîne une fois pour chaque pli d'un jeu d'imagettes, et mesure sur les imagettes laissées de côté.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>deep learning,apprentissage profond,segmentation,plis,exactitude,validation croisée,entraînement,folds,cross-validation</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>Plis, si les imagettes n'en ont pas</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>Entraîner un modèle final sur toutes les imagettes</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>Dossier des entraînements</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>Modèle final</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>IoU moyenne de tous les plis réunis</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>Moyenne des IoU moyennes des plis</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>Écart type des IoU moyennes des plis</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>Décrire un modèle</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>Montre ce que demande un fichier de modèle, ce qu'il trouve et ce qu'il vaut.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>deep learning,apprentissage profond,segmentation,métadonnées,information,exactitude,propriétés</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>Encodeur</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>Noms des bandes</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>Type de données des bandes</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>Classes et leurs valeurs</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>SCR de l'entraînement</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Nombre de bandes</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Nombre de classes</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>Taille des imagettes (pixels)</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>Taille du pixel de l'entraînement</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>IoU moyenne de la validation</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>Exactitude globale de la validation</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Meilleure époque</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Environnement Pixelwise</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto prend la variante de PyTorch adaptée à la carte graphique ; cpu est la plus petite.</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>aucun : depuis Internet</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>Votre propre Python avec PyTorch et GDAL, de conda ou d'un venv.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Dossier de fichiers wheel</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>Ou votre propre Python</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Installer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>Désinstaller</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>Poursuivre l'installation</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Choisir le Python que Pixelwise doit utiliser.</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>Supprimer l'environnement dans {folder} ?</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>Installer ce qui manque ou est endommagé ?</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>Installer l'environnement ?</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>Il n'y a pas encore d'environnement : installez-le ici, ou choisissez votre propre Python.</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>Prêt : {python} ({origin})</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Classifier avec Pixelwise…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Barre d'outils Pixelwise</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>Décrire le modèle…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>Classifier un raster avec ce modèle…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>Éditer une copie…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>détecté automatiquement</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>Installer, réparer, supprimer…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>toute la mémoire libre</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> Mo</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>tous les cœurs</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>Périphérique par défaut</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>celui des bibliothèques, dans votre dossier personnel</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Dossier des téléchargements</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>Trouvé : {python} ({origin})</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Python avec torch qui calcule pour Pixelwise, par exemple de conda ou d'un venv. Vide : l'environnement installé par Pixelwise.</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>Où calculent les exécutions dont le périphérique est auto. auto : le premier GPU NVIDIA, sinon celui d'Apple, sinon le processeur.</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>Mémoire maximale qu'une exécution prévoit pour les imagettes et les scores ; les bibliothèques prennent environ 1000 Mo en plus.</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>Cœurs du processeur utilisés par une exécution. Un nombre plus petit en laisse à d'autres programmes.</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>Conserve les poids des encodeurs, téléchargés une seule fois : environ 50 à 500 Mo chacun.</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>Dessin de la scène d'exemple</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>La scène d'exemple est dans {folder}. Exécutez le traitement et fermez sa boîte de dialogue : la suivante s'ouvre, des imagettes à la carte en passant par un entraînement de quelques minutes.</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>Scène d'exemple</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>Annotations d'exemple</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>Scène d'exemple : une première carte</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Suivi de l'entraînement</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>Variante {build} de PyTorch ({reason}). Environ {download} Go à télécharger, {disk} Go dans {folder}, où {free} Go sont libres ; environ {least} à {most} minutes.</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>L'environnement a été supprimé.</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>Il n'y avait pas d'environnement à supprimer.</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>Le réglage d'un autre Python ({python}) a été effacé.</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>%n imagette</numerusform>
                <numerusform>%n imagettes</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>au plus {chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%n époque</numerusform>
                <numerusform>%n époques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>%n imagette d'entraînement</numerusform>
                <numerusform>%n imagettes d'entraînement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n entraînement</numerusform>
                <numerusform>%n entraînements</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>durée et mémoire inconnues pour cet encodeur</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} millions de pixels</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n fenêtre</numerusform>
                <numerusform>%n fenêtres</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>sur le GPU Apple</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>sur un GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>sur le processeur</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>Environ : {parts}</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <source>{number} GB</source>
            <translation>{number} Go</translation>
        </message>
        <message>
            <source>{needed} of memory, but only {free} are free: lower the batch size</source>
            <translation>{needed} de mémoire, mais seulement {free} libres : réduisez la taille de batch</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>{needed} de mémoire</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Rasters</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Annotations</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Champ de classe</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>Autres annotations, dessinées par-dessus</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>Zone annotée</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>Les pixels sans annotation sont</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>Rééchantillonnage des rasters d'une autre grille</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>Taille du pixel (unités de carte, 0 = inchangée)</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>Masque de ce qui ne doit pas compter, comme les nuages</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>Part minimale de pixels avec données par imagette</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>Type de données des imagettes</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>Largeur des lignes (mètres, 0 = un pixel)</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>Rayon des points (mètres, 0 = un pixel)</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>Annotations superposées : au-dessus</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>Annoter tout pixel touché</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>Bordure ignorée des annotations (pixels)</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>Où découper les imagettes</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>Pas de la grille (pixels, 0 = une demi-imagette)</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>Nombre d'imagettes aléatoires</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>Rotations (degrés)</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>Variation de la taille (part)</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>Au bord du raster</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>Imagettes conservées</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>Minimum de pixels annotés par imagette (une part si moins de 1)</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>Minimum de pixels d'une classe par imagette</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>Part conservée des imagettes sans annotation</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>Nombre maximal d'imagettes (0 = sans limite)</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>Répéter les imagettes de classes rares au plus … fois</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Part pour la validation</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>Part pour le test</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>Répartir par</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>Polygones des sous-ensembles</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>Champ contenant les noms des sous-ensembles</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>Distance entre les sous-ensembles (pixels)</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>Plis pour la validation croisée (0 = aucun)</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Graine aléatoire</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>Ajouter au jeu d'imagettes du dossier</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>Fichiers des imagettes</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>Les écrire aussi pour d'autres programmes</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>Jeu d'imagettes</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>Emprises des imagettes</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>Nombre d'imagettes</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>Exporter des imagettes d'entraînement</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>Découpe des rasters et des annotations en imagettes avec lesquelles entraîner un réseau.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>deep learning,apprentissage profond,segmentation,données d'entraînement,imagettes,tuiles,annotations,étiquettes,masque,training data,chips,patches,labels</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>La carte à évaluer : un raster de classes de n'importe quel programme, ou des polygones avec un champ de classe. Si la référence est faite de points, ce peut être les mêmes points, avec un champ qui contient la classe cartographiée.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Champ contenant la classe de la carte. Vide : le champ du style catégorisé de la couche, sinon tous les polygones forment une seule classe, du nom de la couche. Les rasters n'en ont pas.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
            <translation>La réalité du terrain : un raster de classes sur une grille quelconque, des polygones, ou des points avec un champ de classe, comme ceux de « Créer un échantillon de contrôle ». Son SCR peut différer de celui de la carte. Rien de tout cela ne doit avoir servi à l'entraînement.</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>Champ contenant la vraie classe. Les points sans valeur sont laissés de côté. Vide : le champ du style catégorisé de la couche, sinon tous les polygones forment une seule classe, du nom de la couche.</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>Polygones en dehors desquels rien ne compte, par exemple là où la référence est complète, ou ce qui est à l'écart des imagettes d'entraînement.</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>Pour les polygones de la carte ou de la référence. background : ce qui est en dehors est de classe 0, donc chaque polygone doit avoir été dessiné. ignore : rien n'y est connu, et cela ne compte pas. auto : background si l'autre couche a une classe 0 (ou des points de ce nom), ou si les deux sont des polygones d'une seule classe.</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified : au hasard dans chaque classe de la carte, comme le fait « Créer un échantillon de contrôle ». simple : au hasard sur toute la zone. none : choisis à la main ou là où l'accès était facile ; on ne peut alors rien dire de la carte entière, et les surfaces et les intervalles de confiance ne sont pas donnés.</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>Ce que couvre chaque classe sur la carte, dans une unité quelconque, par exemple forêt=20000; prairie=50000. Nécessaire si la carte n'est faite que de points ; sinon vide : selon la carte, à l'intérieur de la zone.</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>Quelles classes de la carte et de la référence sont les mêmes. auto : celles de même nom s'il y en a, sinon celles de même valeur. Le rapport nomme les classes qui n'existent que d'un côté.</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>Noms ou valeurs de classes de l'une ou l'autre couche, par exemple nuage; 255. Là où l'une des deux a une telle classe, rien ne compte.</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Les polygones sont comparés sur des pixels de cette taille, dans les unités du SCR de la carte. 0 : selon la taille des polygones.</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>Un raster avec une bande par classe, nommée comme elle ou dans l'ordre des classes de la carte, tel que l'écrit « Classifier un raster ». Il ajoute l'aire sous la courbe ROC, qui ne dépend d'aucun seuil. Avec des points : d'après les probabilités aux points qui comptent.</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2 considère une limite comme juste si l'autre couche en a une à moins de 2 pixels, et donne le F1 des limites de chaque classe.</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>Nom ou valeur de la classe pour « Erreurs d'une classe ».</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>Une page web avec les indicateurs, ce que signifie chacun d'eux, et la matrice de confusion.</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>Un raster de ce qui est juste, en pâle, et de ce qui est faux, par classe cartographiée et vraie classe. Pas pour les points.</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>Un raster des vrais positifs, faux positifs, faux négatifs et vrais négatifs d'une classe. Pas pour les points.</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>Polygones de la carte et de la référence qui correspondent, ont été manqués ou n'existent pas, avec leur IoU. Pour des polygones comparés à des polygones.</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>Nombres de pixels ou de points : une ligne par classe de la référence, une colonne par classe de la carte.</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>Tous les indicateurs dans un seul fichier pour les scripts (JSON).</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>Les mêmes indicateurs en lignes d'une table (CSV).</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compare une carte à la réalité du terrain et indique à quel point elle est juste : une matrice de confusion, dont découlent tous les indicateurs usuels, un rapport et une carte des erreurs. Les rasters peuvent être de toute taille.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Carte&lt;/b&gt; : un raster de classes ou des polygones. &lt;b&gt;Référence&lt;/b&gt; : un raster, des polygones ou des points. Une référence sur laquelle le modèle a été entraîné, ou proche des imagettes, fait paraître la carte meilleure qu'elle n'est.&lt;/p&gt;&lt;h3&gt;Quelle référence&lt;/h3&gt;&lt;p&gt;Pour un chiffre à publier, tirez des points au hasard avec « Créer un échantillon de contrôle », examinez chacun sans regarder la carte, et saisissez ce que vous voyez. À partir de tels points, le rapport estime aussi la vraie surface de chaque classe et donne les intervalles où se trouvent l'exactitude et la surface avec une confiance de 95 % (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rapport&lt;/b&gt; : une page web à lire et à imprimer. &lt;b&gt;Carte des erreurs&lt;/b&gt; : où la carte est juste, et ce qu'elle prend pour autre chose. &lt;b&gt;Erreurs d'une classe&lt;/b&gt; : ce qui est manqué et ce qui est trouvé à tort. &lt;b&gt;Matrice de confusion&lt;/b&gt; et &lt;b&gt;indicateurs&lt;/b&gt; : des fichiers. L'exactitude globale, l'IoU moyenne, le kappa et le F1 macro sont des sorties pour les modèles et les scripts ; celle qui n'est pas définie reste vide.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques secondes pour des points, sinon à peu près le temps de lire les deux couches.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>La carte à évaluer : un raster de classes de n'importe quel programme, ou des polygones avec un champ de classe.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>Champ contenant la classe de la carte. Vide : le champ du style catégorisé de la couche, sinon tous les polygones forment une seule classe. Les rasters n'en ont pas.</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>Polygones où se trouvent tous les points. Les estimations faites ensuite valent pour cette zone ; donnez la même à « Évaluer l'exactitude ».</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>Le nombre de points de toutes les classes réunies. 0 : autant qu'il en faut pour que l'exactitude globale ait l'erreur type ci-dessous.</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal : autant dans chaque classe, pour des exactitudes de l'utilisateur toutes aussi sûres. proportional : selon la surface des classes, pour l'exactitude globale. optimal : davantage là où une classe est grande et son exactitude incertaine (Neyman), pour la plus petite erreur type.</translation>
        </message>
        <message>
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Les classes rares reçoivent au moins ce nombre de points ; 25 à 50 permettent de dire quelque chose de chaque classe.</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>Deux points sont toujours éloignés d'au moins ce nombre de mètres, par exemple pour ne pas tomber dans la même parcelle. 0 : le pur hasard, que supposent les formules des erreurs types.</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0,01 signifie que l'exactitude globale sera connue à ± 2 % près avec une confiance de 95 %. Seulement si le nombre de points est 0.</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>La part de chaque classe cartographiée qui est sans doute juste, par exemple forêt=0.9; prairie=0.7, par nom ou valeur ; 0,8 si rien n'est indiqué. Pour la répartition optimal et pour le nombre de points.</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>Noms ou valeurs des classes qui ne reçoivent pas de points, par exemple nuage; 255. On ne peut alors rien en dire.</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>Pour une carte de polygones qui ne montre que certaines choses, comme les bâtiments. background : des points sont aussi placés entre ses polygones, dans toute la zone ou à défaut dans leur emprise, afin de trouver ce que la carte a manqué. ignore : les points ne sont placés que dans les polygones.</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Les points sur les polygones sont au centre de pixels de cette taille, dans les unités du SCR de la carte. 0 : selon la taille des polygones.</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>Le même nombre tire à nouveau les mêmes points. Prenez-en un autre, par exemple 2, pour un nouvel échantillon.</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>Un GeoPackage de points avec le formulaire à remplir.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tire des points au hasard sur une carte, classe par classe, pour qu'une personne y indique la réalité du terrain. À partir d'eux, « Évaluer l'exactitude » estime à quel point la carte entière est juste, et les vraies surfaces de ses classes, avec des intervalles de confiance.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Carte&lt;/b&gt; : un raster de classes de toute taille ou des polygones avec un champ de classe. Les points sont au centre des pixels, là où la carte a une classe et à l'intérieur de la &lt;b&gt;zone&lt;/b&gt;. Pour une carte qui ne contient que des bâtiments ou des arbres, indiquez que ce qui est hors des polygones est &lt;b&gt;background&lt;/b&gt; : des points dans les bâtiments ne trouvent aucun bâtiment manquant.&lt;/p&gt;&lt;h3&gt;Combien de points&lt;/h3&gt;&lt;p&gt;Donnez leur nombre, ou 0 et l'&lt;b&gt;erreur type&lt;/b&gt; voulue. &lt;b&gt;proportional&lt;/b&gt; convient à la plupart des cartes, avec un &lt;b&gt;nombre minimal par classe&lt;/b&gt; de 25 à 50 points pour ne pas oublier les classes rares ; &lt;b&gt;optimal&lt;/b&gt; demande une idée de l'exactitude de chaque classe. Le journal indique l'erreur à laquelle s'attendre.&lt;/p&gt;&lt;h3&gt;Remplir le formulaire&lt;/h3&gt;&lt;p&gt;Basculez en mode édition et ouvrez la table attributaire en vue formulaire, ou cliquez sur les points avec « Identifier des entités ». Choisissez dans la liste ce qu'il y a réellement, d'après de meilleures images ou sur place. Le formulaire ne montre pas ce que dit la carte, et les points viennent dans un ordre aléatoire, pour n'influencer personne. Les points indécidables restent vides et ne comptent pas. Les anneaux deviennent bleus une fois le point traité. Un fichier que quelqu'un a commencé à remplir n'est pas écrasé.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Échantillon&lt;/b&gt; : un GeoPackage avec &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vide) et &lt;code&gt;weight&lt;/code&gt;, les mètres carrés que représente un point. Le formulaire y est enregistré.&lt;/p&gt;&lt;h3&gt;Ensuite&lt;/h3&gt;&lt;p&gt;Exécutez « Évaluer l'exactitude » avec la même carte et la même zone, cette couche comme référence, le champ &lt;code&gt;reference&lt;/code&gt; et le tirage &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques secondes pour 10 000 × 10 000 pixels : la carte est lue une fois, puis de nouveau là où se trouvent des points.&lt;/p&gt;&lt;p&gt;D'après Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>Un ou plusieurs rasters du même lieu. Le premier donne la grille de pixels ; les bandes des autres sont ajoutées aux siennes, rééchantillonnées si leur grille est différente.</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>Numéros des bandes à utiliser, dans l'ordre voulu, par exemple 1,2,4 ou 1-4. Ils se suivent d'un raster à l'autre : avec deux rasters de trois bandes, le second a les bandes 4 à 6. Vide : toutes les bandes.</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest, bilinear, cubic ou average : un mot pour tous les rasters, ou un pour chacun, par exemple bilinear;nearest. Vide : bilinear. Prenez nearest pour les rasters de codes, average pour les rasters beaucoup plus fins.</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>Rééchantillonne la grille elle-même à des pixels de cette taille, dans les unités du SCR du premier raster. La carte doit alors être faite à partir d'un raster de taille de pixel voisine. 0 garde celle du raster, ce qui convient le plus souvent.</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>Polygones, ou raster non nul, là où l'image ne doit pas compter, comme les nuages et les ombres.</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0,9 laisse de côté les imagettes dont moins de neuf dixièmes ont des données. 0 garde toute imagette qui a des données.</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source : les valeurs telles quelles. uint8 : étirées sur 0–255 entre les percentiles 2 et 98 % de chaque bande ; l'étirement est conservé, pour que « Classifier un raster » l'applique à son tour.</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>Polygones, lignes ou points des classes, ou raster de valeurs de classes. Leur SCR peut différer de celui des rasters.</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>Champ des annotations qui contient la classe : les nombres entiers de 0 à 255 sont gardés, les textes sont numérotés à partir de 1. Noms, couleurs et ordre viennent du style catégorisé de la couche par ce champ, s'il y en a un. Vide : tout ce qui est annoté est une seule classe.</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>Autres couches de tout type, dessinées au-dessus des annotations dans leur ordre. Leur classe vient du champ de classe si elles l'ont, sinon du champ de leur style catégorisé, sinon chaque couche est une classe du nom de la couche ; il en va de même des annotations sans champ de classe.</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>Polygones à l'intérieur desquels les annotations sont complètes. Les pixels en dehors sont ignorés à l'entraînement.</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background : ils sont de classe 0. ignore : on n'en sait rien, et ils ne comptent ni dans l'entraînement ni dans les indicateurs d'exactitude.</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>« Classes… » lit les classes dans les annotations, avec les couleurs de leur style, pour les modifier. Ou bien : un fichier CSV, JSON ou de tableur, ou une table du projet désignée par son nom, avec les colonnes source, value, name et color. source est la valeur du champ de classe ou du raster d'annotations, ou le nom d'une couche. Plusieurs sources peuvent former une classe ; le nom « ignore » fait ignorer une source, la valeur 0 en fait l'arrière-plan.</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>Les lignes sont dessinées avec cette largeur au sol, par exemple 4 pour les chemins et 8 pour les routes.</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>Les points deviennent des disques de ce rayon au sol, par exemple 3 pour les houppiers d'arbres.</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order : ce qui est dessiné en dernier, comme sur la carte. priority : la classe placée en premier dans la table des classes, ou de plus petite valeur. smallest : la plus petite entité.</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>Annote chaque pixel touché par une entité, et non seulement ceux dont le centre est à l'intérieur. Pour les entités fines.</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>Ce nombre de pixels est ignoré de chaque côté des bords d'une annotation, car les bords numérisés sont incertains. 1 ou 2 pour les images de drone, sinon 0.</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>Largeur et hauteur d'une imagette. Les objets doivent être plus petits qu'une imagette. 256 convient le plus souvent ; 512 pour de grands objets, si la mémoire suffit.</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid : côte à côte, ou avec recouvrement, selon le pas. random : ce nombre d'endroits dans la zone annotée. features : une autour de chaque entité annotée.</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>Pas d'une imagette à la suivante. S'il est inférieur à la taille des imagettes, elles se recouvrent. Avec des imagettes de 256 pixels, 128 en donne quatre fois plus que 256.</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>Nombre d'endroits essayés au hasard. Environ 500 suffisent pour un premier modèle.</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>Chaque imagette est découpée une fois par angle, dans le sens horaire, par exemple 0;30;60. Vide : sans rotation.</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0,2 découpe des fenêtres de 0,8 à 1,2 fois la taille des imagettes et les rééchantillonne, pour que le réseau apprenne des objets à plusieurs échelles.</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>Fenêtres qui dépassent le bord droit ou inférieur. shift : elles sont décalées vers l'intérieur. fill : ce qui manque est sans données. drop : elles sont laissées de côté. shift convient le plus souvent.</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all : toute imagette qui a des données. labelled : seulement les imagettes annotées d'une autre classe que l'arrière-plan, et une part des autres ; à choisir quand la plus grande partie du raster est vide.</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>Les imagettes qui ont moins de pixels annotés comptent comme imagettes sans annotation. 0,05 signifie un vingtième de l'imagette.</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>Une imagette doit avoir ce nombre de pixels de l'une de ces classes pour compter comme annotée, par exemple bâtiment=50; route=20.</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>Seulement avec labelled : 0,1 garde un dixième des imagettes sans annotation, choisies au hasard. Un réseau en a besoin de quelques-unes pour apprendre ce que ses classes ne sont pas.</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>S'il y en a plus, certaines sont laissées de côté ; celles qui restent sont réparties sur le raster et contiennent toutes les classes. 0 : toutes ; environ 2 000 suffisent le plus souvent.</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>Les endroits à classes rares sont découpés plusieurs fois, légèrement décalés. 1 : une fois. 4 : au plus quatre fois.</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>Part des imagettes mises à part pour mesurer l'exactitude pendant l'entraînement. 0,2 est habituel.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>Part des imagettes que l'entraînement ne voit jamais, pour une dernière mesure honnête. 0,1 ou 0,2 s'il y a beaucoup d'imagettes.</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks : les sous-ensembles sont dans des blocs séparés et ne partagent aucun pixel. random : les imagettes qui se recouvrent font passer des données d'un sous-ensemble à l'autre. polygons : d'après les polygones ci-dessous. scene : toutes les imagettes d'un raster vont dans un seul sous-ensemble. train, validation ou test : toutes les imagettes ont cet usage.</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>Une imagette appartient au polygone où se trouve son centre. Seulement avec « polygons ».</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>Champ de ces polygones qui contient train, validation ou test.</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>Nombre minimal de pixels entre les imagettes de sous-ensembles différents, par exemple 128, pour qu'une classe ne puisse pas être devinée d'après son voisinage.</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>Répartit les imagettes en ce nombre de parties qui ne partagent aucun pixel, dont chacune peut servir une fois de validation : 5 est habituel. 0 : aucune.</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Le même nombre donne les mêmes imagettes et la même répartition. Essayez 2 ou 3 pour voir ce qui tient au hasard.</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>Ajoute les imagettes à celles du dossier. Bandes, classes, taille des imagettes et taille du pixel doivent être les mêmes.</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff : deux fichiers par imagette, que QGIS affiche. png : de même pour les images à 8 bits de 1, 3 ou 4 bandes. hdf5 : un fichier pour toutes les imagettes.</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
            <translation>esri : Classified Tiles pour arcgis.learn. coco : instances en COCO JSON. yolo : segmentation YOLO. Ils sont écrits dans des sous-dossiers du jeu, en plus des fichiers de Pixelwise.</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>Dossier des imagettes et de leur description.</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>Une page web avec les classes, les histogrammes des bandes, des exemples d'imagettes et des avertissements.</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>Dossier contenant les images, GeoTIFF, PNG ou JPEG, et éventuellement des sous-dossiers train, val et test ou images et labels.</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>Dossier contenant les annotations : des fichiers aux noms des images, avec une bande de valeurs de classes. Vide : elles sont cherchées à côté des images.</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>Un fichier CSV, JSON ou de tableur, ou une table du projet désignée par son nom, avec les colonnes source, value, name et color. source est la valeur dans les fichiers d'annotations. Vide : les noms viennent des fichiers d'annotations, s'ils en ont.</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>Ce que signifie la valeur 0 des annotations. Vide : on n'en sait rien, et elle est ignorée.</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>Valeurs d'annotation des pixels qui ne doivent pas compter, par exemple 255.</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>Les fichiers de cette taille sont utilisés là où ils sont. Les fichiers d'une autre taille sont découpés en imagettes de cette taille. 256 convient le plus souvent ; 0 les prend tels quels.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>Part des imagettes que l'entraînement ne voit jamais. 0,1 ou 0,2 s'il y a beaucoup d'imagettes.</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto : d'après les dossiers ou listes nommés train, val et test s'il y en a, sinon au hasard. random : d'après les parts. train, validation ou test : toutes les imagettes ont cet usage.</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Le même nombre donne la même répartition. Essayez 2 ou 3 pour voir ce qui tient au hasard.</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>Dossier de la description des imagettes, et des imagettes qui doivent être découpées. Les autres restent où elles sont.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Découpe des rasters et des annotations en petites images carrées, les imagettes, à partir desquelles un réseau de segmentation apprend.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt; : images d'un nombre quelconque de bandes, à 8 ou 16 bits ou en nombres à virgule flottante. Avec plusieurs rasters, le premier donne la grille de pixels. Les pixels sans données sont exclus de tout.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Annotations&lt;/b&gt; : polygones, lignes ou points des classes, ou raster de valeurs de classes. Elles peuvent avoir un autre SCR, des modifications pas encore enregistrées et un filtre. Si leur style est catégorisé par le &lt;b&gt;champ de classe&lt;/b&gt;, il donne aux classes leurs noms, leurs couleurs et leur ordre ; les catégories désactivées sont ignorées. &lt;b&gt;Autres annotations&lt;/b&gt; accepte d'autres couches, par exemple une par classe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table des classes&lt;/b&gt; : si des noms sont mal orthographiés, ou si plusieurs valeurs forment une classe, écrivez une table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zone annotée&lt;/b&gt; : à donner si seules des parties du raster sont annotées. Si les annotations sont des échantillons dispersés, réglez plutôt les &lt;b&gt;pixels sans annotation&lt;/b&gt; sur &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Taille des imagettes&lt;/b&gt; : 256 convient à la plupart des objets. &lt;b&gt;Part pour la validation&lt;/b&gt; : ces imagettes sont dans des blocs séparés, ne partagent aucun pixel avec les autres et ne servent jamais à l'entraînement.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Jeu d'imagettes&lt;/b&gt; : un dossier avec les images, les annotations et leur description, pour « Entraîner un modèle de segmentation » ; plusieurs rasters peuvent être &lt;b&gt;ajoutés&lt;/b&gt; à un même jeu, l'un après l'autre. &lt;b&gt;Emprises&lt;/b&gt; : les imagettes en polygones, avec la part de chaque classe. &lt;b&gt;Rapport&lt;/b&gt; : à regarder avant d'entraîner. &lt;b&gt;Nombre d'imagettes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques centaines d'imagettes par seconde : quelques secondes pour une image de 4000 × 4000 pixels.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crée un jeu d'imagettes à partir de fichiers d'images et d'annotations écrits par un autre programme, sans les copier quand c'est possible.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dossier des images&lt;/b&gt; et &lt;b&gt;dossier des annotations&lt;/b&gt; : des fichiers de mêmes noms, par exemple &lt;i&gt;images/a.tif&lt;/i&gt; et &lt;i&gt;labels/a.png&lt;/i&gt;. Les annotations ont une bande de valeurs de classes ; les Classified Tiles d'ArcGIS peuvent aussi être lues. Toutes les images doivent avoir les mêmes bandes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Table des classes&lt;/b&gt; : donne aux valeurs des annotations leurs noms et leurs couleurs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Répartir par&lt;/b&gt; : les dossiers ou listes nommés train, val et test sont suivis s'il y en a.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Jeu d'imagettes&lt;/b&gt; : un dossier avec une description des imagettes, pour « Entraîner un modèle de segmentation ». Laissez les fichiers à leur place tant que vous l'utilisez. &lt;b&gt;Emprises&lt;/b&gt; : les imagettes en polygones, avec la part de chaque classe. &lt;b&gt;Rapport&lt;/b&gt; : à regarder avant d'entraîner. &lt;b&gt;Nombre d'imagettes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques centaines d'imagettes par seconde : chaque fichier est lu une fois pour les statistiques.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>Le raster à classifier. Ses bandes doivent être celles sur lesquelles le modèle a été entraîné.</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>Fichier créé par « Entraîner un modèle de segmentation ».</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>Les bandes dans l'ordre du modèle. Aucune choisie : toutes les bandes.</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>Polygones à l'intérieur desquels le raster est classifié. En dehors, le raster de classes est sans données.</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>Rectangle à classifier. Vide : le raster entier.</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>Pour les services cartographiques et autres couches sans fichier : la taille des pixels avec laquelle l'emprise est rendue, de préférence celle du modèle, par exemple 0,5.</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>Pour les rasters dont les pixels diffèrent de ceux de l'entraînement : le réseau les voit redimensionnés, la carte a les pixels du raster.</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend : les scores des fenêtres voisines se fondent les uns dans les autres. crop : seul le milieu de chaque fenêtre compte.</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>Largeur et hauteur des morceaux calculés à la fois. De plus grands montrent au réseau davantage autour d'un pixel et prennent plus de mémoire. Automatique : environ 1 000 pixels de la taille du modèle.</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>Bordure d'une fenêtre, où le réseau voit peu de ce qui l'entoure. Les fenêtres voisines en partagent le double. Automatique : aussi loin que voit le réseau, 64 à 128 le plus souvent.</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>Fenêtres calculées ensemble. Leur nombre est divisé par deux quand la mémoire s'épuise. Mettez 1 si la mémoire est rare.</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>Mémoire maximale pour les scores des fenêtres. Automatique : un huitième de la mémoire libre, au plus 2 048 Mo.</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto prend un GPU s'il y en a un. Sinon cpu, cuda, cuda:1 … ou mps.</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>Nombre de GPU qui se partagent les fenêtres. 1 convient le plus souvent ; 0 les prend tous.</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto prend la plus rapide qui donne les mêmes classes qu'à 32 bits ; cela est essayé sur les premières fenêtres.</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>Leurs probabilités et celles du modèle sont moyennées : plus lent, mais plus stable.</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>Les fenêtres sont aussi classifiées en miroir (flips, quatre fois le travail) ou dans les huit symétries (huit fois), et leur moyenne est retenue : la carte est souvent meilleure.</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>Déplace les limites des classes vers celles des couleurs. Pour des images nettes avec rouge, vert et bleu.</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>Par exemple bâtiment=0.6; route=0.5. Un pixel reçoit la classe la plus probable qui atteint son seuil, sinon il est sans données.</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Chaque pixel reçoit la classe la plus fréquente dans un carré de ce nombre de pixels autour de lui : des limites plus régulières. 5 est doux, 15 est fort.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>Les îlots de moins de ce nombre de pixels reçoivent la classe de leur plus grand voisin. 50 enlève les petites taches ; 0 garde tout.</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Rasters que les programmes peuvent lire à distance, morceau par morceau. L'écriture est un peu plus longue ; à activer pour les cartes partagées.</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8 : par pas de 1/255, un quart de la place, ce qui convient le plus souvent. float32 : telles quelles.</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy : de toutes les probabilités. margin : à quel point la deuxième classe s'approche de la première. Prenez entropy, sauf si deux classes seulement importent.</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>Contours de ce nombre de fenêtres, là où le réseau est le moins sûr. 20 représentent une heure de travail.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
            <translation>Les parties terminées d'une exécution annulée ou interrompue sont reprises, si le raster, le modèle et les paramètres sont toujours les mêmes.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF avec une valeur de classe par pixel, sur les pixels de l'entrée.</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polygones des classes avec valeur de classe, nom de classe, surface, périmètre et confiance moyenne.</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF avec une bande par classe : à quel point le réseau en est sûr.</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF avec la probabilité de la classe choisie.</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF de l'incertitude du réseau : 0 signifie qu'il est sûr, 1 qu'il ne sait pas.</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>Polygones des fenêtres les plus incertaines : numérisez celles-ci ensuite, c'est là que le modèle apprend le plus.</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>Une page web avec les pixels, la part et la surface de chaque classe.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Donne à chaque pixel d'un raster sa classe, avec un modèle entraîné. Le raster peut être de toute taille : il est calculé par fenêtres qui se fondent les unes dans les autres, sans raccords visibles, et n'est jamais tenu en entier en mémoire.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt; : avec les mêmes bandes et à peu près la même taille de pixel que les rasters d'entraînement ; avec d'autres pixels, choisissez &lt;b&gt;le présenter au réseau à la taille de pixel du modèle&lt;/b&gt;. &lt;b&gt;Fichier de modèle&lt;/b&gt; : créé par « Entraîner un modèle de segmentation ». Les deux sont comparés avant l'exécution. Un service cartographique demande une &lt;b&gt;taille du pixel&lt;/b&gt; et une &lt;b&gt;emprise&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zone&lt;/b&gt; et &lt;b&gt;emprise&lt;/b&gt; limitent ce qui est classifié.&lt;/p&gt;&lt;h3&gt;De meilleures cartes&lt;/h3&gt;&lt;p&gt;La &lt;b&gt;moyenne sur les fenêtres tournées et en miroir&lt;/b&gt; et la &lt;b&gt;moyenne avec d'autres modèles&lt;/b&gt; donnent des cartes plus stables et prennent plus de temps. Le &lt;b&gt;plus petit îlot&lt;/b&gt; et le &lt;b&gt;filtre majoritaire&lt;/b&gt; enlèvent les mouchetures.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster de classes&lt;/b&gt; : avec les noms et les couleurs des classes. Les pixels sans données dans le raster le sont aussi ici. &lt;b&gt;Polygones de classes&lt;/b&gt; : les voisins se touchent sans lacunes ; les trous, les petits polygones et les angles peuvent être supprimés. &lt;b&gt;Probabilités&lt;/b&gt; : une bande par classe. &lt;b&gt;Confiance&lt;/b&gt;, &lt;b&gt;incertitude&lt;/b&gt; et &lt;b&gt;où annoter ensuite&lt;/b&gt; montrent ce qu'il faut regarder. &lt;b&gt;Tableau des surfaces par classe&lt;/b&gt; : une page web.&lt;/p&gt;&lt;h3&gt;En cas d'interruption&lt;/h3&gt;&lt;p&gt;Les parties terminées sont gardées à côté de la sortie. La même exécution repart de là.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Un à deux millions de pixels par seconde sur deux cœurs de processeur avec le réseau par défaut, et bien plus vite sur un GPU.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>Construit un petit réseau, l'entraîne d'un pas et fait une prédiction, sur le processeur et sur chaque carte graphique. Prend quelques secondes. À laisser activé, sauf si l'ordinateur s'y bloque.</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>Une page web avec tout ce qui a été constaté. Elle ne contient pas de chemins personnels, et peut donc être jointe à une question.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Examine tout ce dont Pixelwise a besoin, et indique pour chaque chose manquante ou défectueuse ce qu'il faut faire : versions de QGIS, de Qt, de Python, de GDAL et des paquets de l'environnement, cartes graphiques avec leur pilote et leur mémoire libre, place sur les disques. Un autotest construit un petit réseau, l'entraîne d'un pas et fait une prédiction.&lt;/p&gt;&lt;p&gt;À exécuter après une installation, quand un algorithme dit qu'aucun Python n'a été trouvé, quand une carte graphique n'est pas utilisée, et avant de signaler un défaut. Il fonctionne aussi là où les autres algorithmes ne fonctionnent pas.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Autotest&lt;/b&gt; : à laisser activé, sauf si l'ordinateur s'y bloque.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rapport&lt;/b&gt; : une page web ; les mêmes lignes sont dans le journal. Votre dossier personnel y figure comme ~ et votre nom comme USER. &lt;b&gt;Tout fonctionne&lt;/b&gt; vaut 1 ou 0, &lt;b&gt;défauts&lt;/b&gt; et &lt;b&gt;doutes&lt;/b&gt; comptent les lignes qui demandent votre attention ; les versions et les périphériques sont aussi des sorties, pour les scripts.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Dix à trente secondes, surtout pour charger PyTorch ; une minute la première fois après une installation.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
            <translation>Chaque raster de ce dossier est classifié séparément. Leurs bandes doivent être celles sur lesquelles le modèle a été entraîné.</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>En plus du raster de classes : NAME_polygons.gpkg, NAME_confidence.tif, etc., à côté de lui.</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>Quels fichiers du dossier sont des rasters : des noms avec des astérisques, séparés par des points-virgules, par exemple ortho_*.tif;*.jp2.</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>Descend dans les sous-dossiers du dossier. Les cartes sont placées dans des dossiers de mêmes noms.</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>Les bandes dans l'ordre du modèle, par exemple 4;3;2. Vide : toutes les bandes.</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>Les cartes complètes sont gardées si le raster, le modèle et les paramètres sont toujours les mêmes ; seuls les rasters nouveaux ou modifiés sont classifiés.</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>Dossier d'un raster de classes pour chaque raster, sous le même nom, et de joined.vrt, qui les montre tous en un seul. Ce doit être un autre dossier que celui des rasters.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Donne à chaque pixel de tous les rasters d'un dossier sa classe, un raster après l'autre, et réunit les cartes en une couche.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dossier de rasters&lt;/b&gt; : fichiers GeoTIFF et autres ; leurs noms peuvent être limités à un motif. &lt;b&gt;Fichier de modèle&lt;/b&gt; : créé par « Entraîner un modèle de segmentation ». Toutes les autres options sont celles de « Classifier un raster ».&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Dossier de rasters de classes&lt;/b&gt; : un raster de classes pour chaque raster, sous le même nom, et les autres sorties choisies. &lt;b&gt;Tous les rasters de classes en un seul&lt;/b&gt; : un raster virtuel, joined.vrt, chargé dans le projet ; il demande des rasters de même SCR.&lt;/p&gt;&lt;h3&gt;En cas d'interruption ou de nouvelle exécution&lt;/h3&gt;&lt;p&gt;Les cartes complètes sont gardées : la même exécution reprend au raster suivant, et ne classifie que ce qui est nouveau ou a changé. Un raster qui ne peut pas être classifié n'arrête pas les autres ; à la fin, l'exécution échoue et le nomme.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Autant que « Classifier un raster » pour chacun d'eux : un à deux millions de pixels par seconde sur deux cœurs de processeur avec le réseau par défaut, et bien plus vite sur un GPU.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install : crée l'environnement, ou poursuit là où une installation précédente s'est arrêtée. repair : réinstalle ce qui manque ou est endommagé. uninstall : supprime l'environnement. use : prend le Python indiqué ci-dessous, après vérification.</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>Variante de PyTorch. auto prend celle adaptée à la carte graphique et à son pilote, ce qui est le mieux ; cpu est la plus petite ; cu… sont des variantes pour une version de CUDA ; pypi est celle de l'index de paquets.</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>Pour les ordinateurs sans Internet : un dossier de fichiers wheel récupérés ailleurs. Rien n'est téléchargé.</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>Pour l'action « use » : le Python d'un environnement à vous avec PyTorch, de conda ou d'un venv, ou le dossier de cet environnement.</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>Votre accord. Sans lui, rien n'est installé ni supprimé, et l'exécution indique ce qu'elle ferait.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Installe ce avec quoi Pixelwise calcule, avant tout PyTorch, dans un environnement séparé de votre profil utilisateur. Rien n'est ajouté aux paquets de QGIS, et QGIS lui-même n'en charge jamais rien. La même chose peut se faire dans le panneau Raster ▸ Pixelwise ▸ Environnement.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt; : installer, réparer, désinstaller, ou utiliser votre propre Python. &lt;b&gt;Périphérique&lt;/b&gt; : laissez auto, et la variante de PyTorch adaptée à votre carte graphique est choisie. &lt;b&gt;Dossier de fichiers wheel&lt;/b&gt; : pour installer sans Internet. &lt;b&gt;Oui, exécuter&lt;/b&gt; : sinon l'exécution indique seulement combien serait téléchargé.&lt;/p&gt;&lt;p&gt;Une exécution annulée ou qui a échoué reprend là où elle en était quand elle est relancée. Le proxy de Préférences ▸ Options ▸ Réseau est utilisé.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le chemin du &lt;b&gt;Python&lt;/b&gt;, la version de &lt;b&gt;PyTorch&lt;/b&gt;, et les &lt;b&gt;périphériques&lt;/b&gt; sur lesquels il calcule.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Trois à trente minutes : 0,5 Go à télécharger sans carte graphique, 2,5 à 3,5 Go pour une carte NVIDIA. Exécutez sans votre accord pour une estimation.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;D'une image à une carte d'un seul coup : découpe des imagettes d'entraînement dans un raster et ses annotations, entraîne un réseau avec elles, classifie un raster avec lui, et trace les contours des classes.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster d'entraînement&lt;/b&gt;, &lt;b&gt;annotations&lt;/b&gt; et leur &lt;b&gt;champ de classe&lt;/b&gt; ; le &lt;b&gt;raster à classifier&lt;/b&gt;, qui peut être le même ; et le nombre d'&lt;b&gt;époques&lt;/b&gt; d'entraînement.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;fichier de modèle&lt;/b&gt;, le &lt;b&gt;raster de classes&lt;/b&gt; et les &lt;b&gt;polygones de classes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Presque tout le temps va à l'entraînement : quelques minutes pour une centaine d'imagettes sur deux cœurs de processeur, un dixième sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;b&gt;Éditer une copie&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>Des annotations à une carte (imagettes, entraînement, classification)</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>Découpe des imagettes, entraîne un réseau avec elles et classifie un raster avec lui, d'un seul coup.</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>Raster d'entraînement</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>Raster à classifier</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>Un raster avec les mêmes bandes. Ce peut être le raster d'entraînement.</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>Les contours des classes, qui se touchent sans lacunes.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classifie chaque raster d'un dossier avec un modèle entraîné, réunit les cartes en une seule, et trace les contours des classes par-delà les bords des rasters.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;dossier de rasters&lt;/b&gt;, tous de même SCR, et le &lt;b&gt;fichier de modèle&lt;/b&gt;. Le &lt;b&gt;plus petit polygone&lt;/b&gt; et la &lt;b&gt;simplification&lt;/b&gt; donnent des polygones plus faciles à utiliser.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;dossier de rasters de classes&lt;/b&gt;, avec une carte pour chaque raster et joined.vrt, qui les montre toutes en une seule, et les &lt;b&gt;polygones de classes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Un à deux millions de pixels par seconde sur deux cœurs de processeur, et bien plus vite sur un GPU. Une nouvelle exécution ne classifie que les rasters nouveaux ou modifiés.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;b&gt;Éditer une copie&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>D'un dossier de rasters à des polygones</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>Classifie chaque raster d'un dossier et trace les contours des classes de tous en une seule couche.</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>Plus petit polygone (m²)</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>Simplification (pixels)</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>Ses fichiers GeoTIFF, VRT, JPEG 2000 et IMG sont classifiés. Leurs bandes doivent être celles sur lesquelles le modèle a été entraîné, et leur SCR le même.</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>Les polygones plus petits sont laissés de côté. 0 : tous sont gardés.</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>Les sommets à moins de ce nombre de pixels d'une ligne droite sont supprimés, de la même façon des deux côtés d'une limite. 1 enlève les marches d'escalier des pixels.</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>Pour un raster de classes de chaque raster, et joined.vrt. Ce doit être un autre dossier que celui des rasters.</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>Les contours des classes de tous les rasters, en une seule couche.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entraîne un réseau en dehors d'une zone réservée, classifie cette zone, et y compare la carte aux annotations. Les indicateurs disent ce que vaut le réseau là où il n'a jamais appris.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;raster&lt;/b&gt;, les &lt;b&gt;annotations&lt;/b&gt; de tout le raster et leur &lt;b&gt;champ de classe&lt;/b&gt;. &lt;b&gt;Zone réservée&lt;/b&gt; : polygones que vous avez dessinés autour d'une partie de ce qui est annoté, un cinquième par exemple ; elle doit contenir toutes les classes. Choisissez ce que sont les &lt;b&gt;pixels sans annotation&lt;/b&gt; : background si tout ce qui devait être annoté l'a été, sinon ignore.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;rapport&lt;/b&gt; avec la matrice de confusion et les indicateurs, la &lt;b&gt;carte des erreurs&lt;/b&gt;, le &lt;b&gt;raster de classes&lt;/b&gt; de la zone réservée, et le &lt;b&gt;fichier de modèle&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Presque tout le temps va à l'entraînement : quelques minutes pour une centaine d'imagettes sur deux cœurs de processeur, un dixième sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;b&gt;Éditer une copie&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>Entraîner et évaluer sur une zone réservée</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>Indique ce que vaut un réseau dans une zone dont il n'a rien appris.</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>Zone réservée</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>Polygones dans lesquels rien n'est appris. Ils doivent être annotés aussi soigneusement que le reste.</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>La carte de la zone réservée.</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>Une page web avec la matrice de confusion et les indicateurs d'exactitude.</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>Montre quelle classe a été prise pour quelle autre.</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Le début de l'apprentissage actif : classifie un raster, trace les contours des fenêtres où le modèle est le moins sûr, et donne ce qu'il croit y voir sous forme de polygones que vous corrigez. Le modèle « Cycle d'apprentissage actif » continue avec eux.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;raster&lt;/b&gt;, le &lt;b&gt;fichier de modèle&lt;/b&gt; et le &lt;b&gt;nombre de fenêtres&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Fenêtres à annoter&lt;/b&gt; : la numéro 1 est la moins sûre. &lt;b&gt;Annotations à corriger&lt;/b&gt; : la carte à l'intérieur de ces fenêtres ; déplacez les limites, changez &lt;b&gt;class&lt;/b&gt;, supprimez et dessinez jusqu'à ce que tout soit juste. Enregistrez-les dans un fichier. &lt;b&gt;Raster de classes&lt;/b&gt; : la carte entière.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Un à deux millions de pixels par seconde sur deux cœurs de processeur, et bien plus vite sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;b&gt;Éditer une copie&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>Apprentissage actif : où annoter d'abord</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>Délimite les endroits où un modèle est le moins sûr, et donne ce qu'il y voit, pour que vous le corrigiez.</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Un cycle d'apprentissage actif : ce que vous avez annoté est ajouté aux imagettes, le modèle continue d'apprendre de toutes, le raster est classifié avec le nouveau modèle, et les fenêtres où celui-ci est le moins sûr sont à annoter pour le cycle suivant. Les premières fenêtres viennent de « Apprentissage actif : où annoter d'abord ».&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;b&gt;raster&lt;/b&gt; ; le &lt;b&gt;jeu d'imagettes&lt;/b&gt; sur lequel le modèle a été entraîné, auquel des imagettes sont ajoutées ; le &lt;b&gt;fichier de modèle&lt;/b&gt; ; les &lt;b&gt;annotations&lt;/b&gt; corrigées avec leur &lt;b&gt;champ de classe&lt;/b&gt; ; et les &lt;b&gt;fenêtres annotées&lt;/b&gt;, dans lesquelles tout ce qui devait être annoté l'est. Les &lt;b&gt;pixels sans annotation&lt;/b&gt; doivent être ce qu'ils étaient quand les imagettes ont été faites.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Un nouveau &lt;b&gt;fichier de modèle&lt;/b&gt; et un nouveau &lt;b&gt;raster de classes&lt;/b&gt;, ainsi que des &lt;b&gt;fenêtres à annoter&lt;/b&gt; et des &lt;b&gt;annotations à corriger&lt;/b&gt; pour le cycle suivant.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Autant que l'entraînement du premier modèle, ou moins : quelques minutes pour une centaine d'imagettes sur deux cœurs de processeur, un dixième sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;b&gt;Éditer une copie&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>Cycle d'apprentissage actif</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>Poursuit l'entraînement avec ce que vous avez annoté, et indique quoi annoter ensuite.</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>Annotations corrigées</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>Fenêtres annotées</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>Le dossier sur lequel le modèle a été entraîné. Les nouvelles imagettes y sont ajoutées.</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>Le modèle du dernier cycle, à partir duquel l'entraînement se poursuit.</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>Les annotations à corriger du dernier cycle, une fois corrigées.</translation>
        </message>
        <message>
            <source>The field with the class: class in labels to correct.</source>
            <translation>Le champ contenant la classe : class dans les annotations à corriger.</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>Les fenêtres à annoter du dernier cycle, sans celles que vous n'avez pas annotées.</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>Polygones d'annotation</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>Époques (0 = automatique)</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>Le raster, de tout type que QGIS ouvre à partir d'un fichier.</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>Polygones de ce que le réseau doit apprendre.</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>Le champ contenant la classe. Vide : tous les polygones sont d'une seule classe.</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background : une classe à part, si tout ce qui devait être annoté l'est. ignore : inconnu, si seuls des échantillons ont été dessinés.</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>Combien de fois l'entraînement parcourt toutes les imagettes. 0 : autant que le demande le nombre d'imagettes.</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>Le réseau entraîné, avec tout ce qu'il faut pour l'utiliser.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF avec une valeur de classe par pixel.</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Nombre de fenêtres</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>Fenêtres à annoter</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>Annotations à corriger</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>Combien de fenêtres vous annoterez. Chacune a la taille d'une imagette ; dix représentent environ une heure de travail.</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>Carrés où le modèle est le moins sûr, avec leur rang.</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>Ce que la carte montre dans ces fenêtres, sous forme de polygones à corriger.</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>Toute la documentation</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>Toutes les entrées</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>Toutes les sorties</translation>
        </message>
        <message>
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>Les îlots de moins de ce nombre de pixels vont à leur plus grand voisin, dans les polygones seulement. 50 enlève les petites taches ; 0 garde tout.</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>Les trous de moins de ce nombre de mètres carrés deviennent une partie du polygone qui les entoure, avec tout ce qu'ils contiennent. 5 convient aux bâtiments ; 0 n'en comble aucun.</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>Les polygones de moins de ce nombre de mètres carrés sont laissés de côté. 10 convient aux bâtiments ; 0 garde tout.</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>De combien les limites peuvent se déplacer pour perdre des sommets, par exemple 1. Les voisins les partagent toujours.</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>Combien de fois les angles sont coupés pour les arrondir. Les voisins partagent toujours leurs limites. 1 ou 2 ont l'air naturels ; 0 garde les marches d'escalier des pixels.</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>Valeurs des classes, par exemple 1;3, dont les contours reçoivent des angles droits, comme ceux des bâtiments. Pour les contours qui ne touchent qu'une seule autre classe : excluez ce qui n'est pas nécessaire avec « classes sans polygones ».</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>Valeurs des classes, par exemple 0;4, qui ne reçoivent pas de polygones.</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>Un raster de valeurs de classes : des nombres entiers, de n'importe quel programme.</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>La bande contenant les valeurs de classes.</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>Un raster sur les mêmes pixels, dont chaque polygone reçoit la moyenne, par exemple celui de « Classifier un raster ».</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polygones avec valeur de classe, nom de classe, surface, périmètre et confiance moyenne.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Transforme un raster de classes en polygones, le long des bords de ses pixels ou avec des contours plus réguliers. Les voisins se touchent sans lacunes ni superpositions, quoi que l'on fasse à leurs limites. Le raster peut être de toute taille.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster de classes&lt;/b&gt; : de « Classifier un raster » ou de tout autre programme. Les noms et les couleurs viennent de sa table attributaire, de ses noms de catégories et de sa palette. Les pixels sans données ne reçoivent pas de polygone. &lt;b&gt;Confiance&lt;/b&gt; : un raster dont chaque polygone reçoit la moyenne.&lt;/p&gt;&lt;h3&gt;Des polygones plus réguliers&lt;/h3&gt;&lt;p&gt;Les opérations se font dans cet ordre : les îlots de peu de pixels vont à leurs voisins, les petits trous sont comblés, les limites sont simplifiées et lissées ou reçoivent des angles droits, les petits polygones sont laissés de côté. 1 pixel est une bonne mesure pour simplifier, 2 à 3 passes suffisent pour lisser.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygones&lt;/b&gt; : avec la valeur de classe (&lt;code&gt;class_id&lt;/code&gt;), le nom de classe (&lt;code&gt;class&lt;/code&gt;), la surface en mètres carrés (&lt;code&gt;area_m2&lt;/code&gt;), le périmètre (&lt;code&gt;perimeter&lt;/code&gt;) en mètres et la confiance moyenne (&lt;code&gt;confidence&lt;/code&gt;), dans tout format vectoriel.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Plusieurs millions de pixels par seconde, et environ une minute pour un million de polygones.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Une page web sur le modèle : bandes, classes, réseau, exactitude et paramètres de son entraînement.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Montre ce que contient un fichier de modèle : sur quelles bandes et quelle taille de pixel il a été entraîné, quelles classes il trouve, comment il est construit, ce qu'il vaut sur ses imagettes de validation, et comment il a été fait. Aucune image n'est nécessaire, et rien n'est calculé.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Fichier de modèle&lt;/b&gt; : créé par « Entraîner un modèle de segmentation ».&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt; : une page web. Les mêmes informations sont des sorties, pour que les scripts et les modèles graphiques puissent les utiliser.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Moins d'une seconde.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>Les imagettes de ce pli contrôlent l'entraînement, celles de tous les autres servent à apprendre. 0 : imagettes d'entraînement et de validation selon le jeu.</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>Un seul fichier avec les poids et tout ce qu'il faut pour les utiliser sur d'autres rasters.</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>Une page web avec les paramètres, les courbes de l'entraînement et l'exactitude de chaque classe. Elle est écrite après chaque époque, ce qui permet de suivre l'entraînement.</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>Reçoit des fichiers pour TensorBoard et une table CSV avec les indicateurs de chaque époque.</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>En combien de parties les imagettes sont réparties, par blocs éloignés les uns des autres. Les imagettes exportées avec des plis gardent les leurs. 5 est habituel.</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>Après les plis, entraîner un modèle de plus sur toutes les imagettes, pour faire des cartes. Son exactitude est celle des plis.</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>Reçoit un modèle pour chaque pli, et le modèle final. Une exécution annulée reprend à partir de là.</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>Une page web avec un tableau des plis, leur moyenne et leur écart type, et l'exactitude de chaque classe sur toutes les imagettes.</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>Dossier créé par « Exporter des imagettes d'entraînement ».</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>La construction du réseau. unet est un bon choix pour presque tout.</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>La partie du réseau qui lit l'image. Les petits, comme resnet18, s'entraînent en quelques minutes sans GPU. Tout autre encodeur de segmentation-models-pytorch peut être saisi, et sous la forme tu-NAME tout encodeur de timm.</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none : l'entraînement part de poids aléatoires. imagenet : il part de poids appris sur des photographies, téléchargés une seule fois, qui aident surtout quand il y a peu d'imagettes. D'autres ont été appris sur Sentinel-2 et Landsat. On peut aussi saisir le chemin d'un fichier de poids.</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>Un modèle déjà entraîné. Les classes et les bandes peuvent différer : les bandes sont retrouvées par leur nom, les nouvelles classes partent de zéro. Le journal indique ce qui a été gardé.</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train : tout le réseau apprend. frozen : l'encodeur garde ses poids tels quels, ce qui est plus rapide et demande des poids déjà appris.</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>Garde l'encodeur tel quel pendant ce nombre d'époques, jusqu'à ce que le reste du réseau soit stabilisé : 2 à 5 avec des poids déjà appris, sinon 0.</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>L'encodeur apprend avec cette part du taux d'apprentissage : 0,1 ménage des poids déjà appris.</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>Ajoute des modules squeeze-and-excitation au décodeur de unet, unetplusplus et linknet, et un peu de temps de calcul.</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>Largeur des réseaux sans encodeur, comme unet_original. 64 est celle de l'article ; 32 prend un quart du temps.</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>Pour unetplusplus : chaque profondeur du réseau apprend à classifier. accurate utilise leur moyenne, fast seulement la partie nécessaire à la première profondeur qui suffit.</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>Fait varier les imagettes au hasard, pour tirer davantage d'un petit nombre. none : pas du tout. light : rotations et miroirs. standard : aussi tailles et luminosité. strong : aussi couleurs, flou, bruit et ombres.</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>Opérations ajoutées à ce qui est choisi ci-dessus (+) ou retirées (-).</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>Un pipeline d'albumentations, enregistré en JSON, utilisé à la place du choix ci-dessus.</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>Numéros des bandes rouge, verte et bleue, par exemple 3,2,1 : les couleurs y varient ensemble. Vide : trouvées d'après les noms des bandes.</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform : chaque imagette une fois par époque. rare : les imagettes de classes rares viennent plus souvent, les autres moins.</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Combien un pixel de chaque classe pèse dans la perte. none : autant pour toutes. inverse, median et effective : plus pour les classes rares, à des degrés différents. given : selon le champ suivant.</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>Poids des classes par nom ou valeur, par exemple bâtiment=2; route=5. Les autres pèsent 1.</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce est l'entropie croisée, dice la perte de Dice, ce+dice leur somme, un bon choix pour presque tout. D'autres sommes peuvent être saisies, par exemple 0.5*focal+lovasz.</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>Tient les annotations pour vraies à cette part près, ce qui aide quand elles ne sont pas exactes : 0,1 par exemple.</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>À quel point focal et focal_tversky s'attachent aux pixels difficiles ; 2 convient le plus souvent, 0 fait de focal l'entropie croisée.</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>Poids des pixels pris à tort pour une classe, dans tversky et focal_tversky. 0,3 avec un beta de 0,7 trouve davantage ; 0,5 et 0,5 donnent Dice.</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>Poids des pixels d'une classe qui sont manqués, dans tversky et focal_tversky. Plus grand qu'alpha : le réseau trouve plutôt trop que trop peu. 0,7 pour les classes rares.</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>Part de la composante focal dans unified_focal ; le reste est sa composante Tversky. 0,5 : moitié de chacune.</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>Poids de ce qui est manqué par rapport à ce qui est trouvé à tort, dans unified_focal. 0,6 convient le plus souvent ; une valeur plus grande trouve davantage.</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>À quel point unified_focal s'attache aux classes rares et aux pixels difficiles. 0,5 convient le plus souvent ; 0,2 s'y attache plus fortement.</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>Donne plus de poids aux pixels entre des objets qui se touchent presque, pour les distinguer : w0 de l'article U-Net, où il vaut 10.</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>Largeur approximative de ces interstices, en pixels. 5 est celle de l'article.</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>Combien de fois toutes les imagettes sont vues. L'époque de meilleure validation est gardée. 0 : de 16 à 150, d'autant plus que les imagettes sont peu nombreuses.</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>Imagettes calculées ensemble. 0 : autant que la mémoire le permet. Si la mémoire s'épuise en cours d'exécution, ce nombre est divisé par deux et l'exécution continue.</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>Ce nombre de batchs forme un seul pas, comme le ferait un grand batch, mais sans son besoin de mémoire. 2 à 4 si seuls des batchs de 1 ou 2 tiennent, sinon 1.</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>Le plus grand pas des poids. 0,001 convient le plus souvent ; 0,0001 pour poursuivre l'entraînement d'un modèle. 0 : trouvé par un court essai avant l'entraînement.</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>Comment les pas sont calculés à partir des gradients. adamw convient à presque tout.</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>Tire les poids vers 0, pour ne pas apprendre les imagettes par cœur. 0,01 convient le plus souvent ; 0,05 pour peu d'imagettes.</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>Ce qui reste des derniers pas dans le suivant, pour sgd. 0,9 convient le plus souvent.</translation>
        </message>
        <message>
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
            <translation>Évolution du taux d'apprentissage. cosine : monte, puis descend selon un cosinus. one-cycle : monte plus longtemps. polynomial : descend régulièrement. plateau : descend quand la validation ne s'améliore plus. constant : ne change pas.</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>Part de l'entraînement pendant laquelle le taux d'apprentissage monte. 0,1 est un dixième.</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>Les gradients plus longs sont ramenés à cette longueur, pour qu'un batch anormal ne puisse pas gâcher le réseau. 1 convient le plus souvent ; 0 ne limite rien.</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>Évalue et garde une moyenne glissante des poids au lieu des derniers : 0,99 porte sur environ 100 pas. 0 : pas de moyenne.</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>L'indicateur de la validation par lequel la meilleure époque est choisie : IoU moyenne, F1, exactitude globale ou perte. mean_iou convient le plus souvent.</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>Termine l'entraînement quand ce nombre d'époques de suite n'a rien amélioré. 10 à 20 font gagner du temps ; 0 entraîne jusqu'au bout.</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>Termine l'entraînement avec succès après ce nombre de minutes, avec la meilleure époque jusque-là. 60 pour une heure ; 0 pour aucune limite.</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>Si une exécution avec les mêmes paramètres a été annulée ou interrompue, continue après sa dernière époque.</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>Nombre de GPU qui entraînent ensemble ; 0 les prend tous.</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto calcule à 16 bits si c'est aussi bon et plus rapide. 32 est exact.</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>Processus qui lisent et font varier les imagettes à côté de l'entraînement. -1 choisit selon les imagettes et l'ordinateur, 0 n'en utilise aucun.</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Le même nombre donne le même entraînement sur le même ordinateur. Essayez 2 ou 3 pour voir ce qui tient au hasard.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entraîne un réseau qui donne à chaque pixel une classe, et garde la meilleure époque sur les imagettes mises à part pour la validation.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Jeu d'imagettes&lt;/b&gt; : le dossier créé par « Exporter des imagettes d'entraînement ».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; et &lt;b&gt;encodeur&lt;/b&gt; : les valeurs par défaut s'entraînent en quelques minutes sans GPU. Avec un GPU, resnet34 ou efficientnet-b3 font souvent un peu mieux.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Poids de l'encodeur&lt;/b&gt; : &lt;i&gt;imagenet&lt;/i&gt; aide quand il y a peu d'imagettes ; il demande Internet une fois. Pour Sentinel-2 et Landsat, il existe des poids appris sur leurs images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Époques&lt;/b&gt; : plus d'époques prennent plus de temps et aident jusqu'à un certain point. Regardez les courbes du rapport.&lt;/p&gt;&lt;p&gt;Les options &lt;b&gt;avancées&lt;/b&gt; sont groupées : &lt;i&gt;réseau&lt;/i&gt; (continuer à partir d'un autre modèle, figer l'encodeur), &lt;i&gt;augmentation&lt;/i&gt; (comment varient les imagettes), &lt;i&gt;perte&lt;/i&gt;, &lt;i&gt;classes rares&lt;/i&gt;, &lt;i&gt;optimisation&lt;/i&gt; (taille de batch et taux d'apprentissage) et &lt;i&gt;fin&lt;/i&gt; (durée limite, arrêt anticipé). Leurs valeurs par défaut ont été choisies pour les images aériennes et satellite.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Fichier de modèle&lt;/b&gt; : tout ce dont « Classifier un raster » a besoin. &lt;b&gt;Rapport&lt;/b&gt; : paramètres, courbes et exactitude de chaque classe. L'&lt;b&gt;IoU moyenne&lt;/b&gt; est mesurée sur les imagettes de validation : 0 est le pire, 1 est parfait, et 0,7 est bon pour la plupart des usages. &lt;b&gt;Meilleure époque&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Pendant l'exécution&lt;/h3&gt;&lt;p&gt;Le &lt;i&gt;suivi de l'entraînement&lt;/i&gt; s'ouvre à côté de la carte, avec des courbes et des exemples d'imagettes. Dans ce panneau, &lt;i&gt;Arrêter&lt;/i&gt; termine l'entraînement normalement, avec la meilleure époque comme fichier de modèle ; &lt;i&gt;Annuler&lt;/i&gt; abandonne le modèle. Annuler dans cette boîte de dialogue garde la meilleure époque jusque-là. Après une annulation, le même entraînement, relancé, reprend là où il en était.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Environ une minute pour 1000 imagettes de 256 pixels et une époque sur deux cœurs de processeur, quelques secondes sur un GPU. Le journal indique le temps restant ; avec une &lt;i&gt;durée de l'entraînement&lt;/i&gt;, il se termine de lui-même.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Indique ce que vaut un entraînement à des endroits qu'il n'a pas vus : les imagettes sont réparties en plis éloignés les uns des autres, et pour chaque pli un modèle est entraîné sur les autres et évalué sur celui-ci. Chaque imagette est ainsi évaluée une fois, et les différences entre les plis disent à quel point on peut se fier aux chiffres.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Jeu d'imagettes&lt;/b&gt; : le dossier créé par « Exporter des imagettes d'entraînement ». Les plis peuvent être faits là-bas, ou ici avec &lt;b&gt;plis&lt;/b&gt; : 5 est habituel. Toutes les autres options sont celles de « Entraîner un modèle de segmentation », pour chaque pli.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modèle final&lt;/b&gt; : un entraînement de plus sur toutes les imagettes, dont l'exactitude est à peu près celle des plis.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Un &lt;b&gt;dossier&lt;/b&gt; avec les modèles. L'&lt;b&gt;IoU moyenne&lt;/b&gt; de toutes les imagettes réunies, la &lt;b&gt;moyenne&lt;/b&gt; sur les plis et son &lt;b&gt;écart type&lt;/b&gt;. &lt;b&gt;Rapport&lt;/b&gt; : le tableau des plis et l'exactitude de chaque classe.&lt;/p&gt;&lt;p&gt;Une exécution annulée reprend au pli où elle en était, quand elle est relancée avec le même dossier.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Autant qu'un entraînement pour chaque pli, et un de plus pour le modèle final.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>Importer des imagettes</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>Crée un jeu d'imagettes à partir de fichiers d'images et d'annotations écrits par un autre programme.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>deep learning,apprentissage profond,segmentation,données d'entraînement,imagettes,tuiles,masques,esri,training data,chips,patches</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Dossier des images</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>Dossier des annotations</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>Table des classes</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>Nom de la classe 0</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>Valeurs d'annotation à ignorer</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>Taille des imagettes (pixels, 0 = celle des fichiers)</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>Installer l'environnement</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Installe, répare ou supprime PyTorch pour Pixelwise, à l'écart des paquets de QGIS.</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,installation,dépendances,paquets,conda,venv,désinstaller,setup</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>Dossier de fichiers wheel, pour installer sans Internet</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>Python existant, pour l'action « use »</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Oui, exécuter</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>Python qui effectue les calculs</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>L'installer maintenant…</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>Polygones : plus petit îlot (pixels, 0 = tous)</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>Polygones : passes de lissage</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>Polygones : combler les trous de moins de (m²)</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>Polygones : plus petite surface (m²)</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>Polygones : simplification (pixels)</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>Polygones : classes à angles droits (valeurs)</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>Polygones : classes sans polygones (valeurs)</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>Pixelwise ne peut pas être chargé ({reason}). « Vérifier l'environnement » indique que faire.</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>Terminé.</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>Arrêt : la meilleure époque jusque-là est en cours d'écriture.</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>L'entraînement est en préparation.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Époque {epoch} sur {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>Pli {fold} sur {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>meilleure IoU moyenne {iou:.3f} à l'époque {epoch}</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>imagettes/s</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>taux d'apprentissage {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>Formulaire d'un échantillon de contrôle</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>(non décidé)</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>Réalité du terrain</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>Imagettes dans {folder}</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>Classes de {raster}</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>Probabilités de {raster}</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>Incertitude de {raster}</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>Confiance de {raster}</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>Polygones de classes de {raster}</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>Où annoter dans {raster}</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>Carte de {raster}</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>Erreurs de {map}</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>Erreurs d'une classe de {map}</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>Objets de {map}</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>Exactitude de {map}</translation>
        </message>
        <message>
            <source>found</source>
            <translation>trouvé</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>manqué</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>trouvé à tort</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>Incertitude moyenne</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>Classe confondue</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>avec la classe</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>Part des deux dans l'incertitude</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>Part avec données</translation>
        </message>
        <message>
            <source>training</source>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validation</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Sous-ensemble</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Pli</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Scène</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotation</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>Poids de l'encodeur</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>Réseau : continuer à partir de ce fichier de modèle</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>Réseau : entraînement de l'encodeur</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>Réseau : époques à encodeur figé au début</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>Réseau : part du taux pour l'encodeur</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>Réseau : attention dans le décodeur (scSE)</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>Réseau : filtres de base, sans encodeur</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>Réseau : supervision profonde</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>Augmentation : comment varient les imagettes</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>Augmentation : opérations activées et désactivées</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>Augmentation : votre propre pipeline à la place</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>Pipelines d'albumentations</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>Augmentation : bandes rouge, verte et bleue</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>Perte : ce que l'entraînement réduit</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>Perte : lissage des annotations (label smoothing)</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>Perte : gamma de focal</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>Perte : alpha de Tversky, pour les fausses alertes</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>Perte : beta de Tversky, pour les oublis</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>Perte : poids de unified focal</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>Perte : delta de unified focal</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>Perte : gamma de unified focal</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>Perte : w0, le poids des interstices étroits (0 = aucun)</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>Perte : sigma, la largeur de ces interstices (pixels)</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>Classes rares : poids des classes</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>Classes rares : les poids s'ils sont donnés (given)</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>Classes rares : choix des imagettes</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>Optimisation : taille de batch (0 = la plus grande possible)</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>Optimisation : batchs par pas</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>Optimisation : taux d'apprentissage (0 = trouvé)</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>Optimisation : optimiseur</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>Optimisation : décroissance des poids (weight decay)</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>Optimisation : momentum de sgd</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>Optimisation : évolution du taux d'apprentissage</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>Optimisation : part d'échauffement (warm-up)</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>Optimisation : plus grand gradient (0 = sans limite)</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>Optimisation : décroissance des poids moyennés (0 = aucune)</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>Fin : choix de la meilleure époque par</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>Fin : arrêter après des époques sans progrès (0 = non)</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>Fin : durée de l'entraînement (minutes, 0 = sans limite)</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>Processus qui préparent les imagettes (-1 = automatique)</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>Entraîner un modèle de segmentation</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>Entraîne un réseau sur un jeu d'imagettes et garde la meilleure époque comme fichier de modèle.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>deep learning,apprentissage profond,segmentation,réseau de neurones,unet,pytorch,entraînement,training</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>Pli de validation (0 = sous-ensembles du jeu)</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>Dossier pour TensorBoard et une table des époques</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Perte par époque</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>IoU de la validation par époque</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>Une imagette de validation : image, annotation, et classes que trouve le réseau.</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>Arrêter (garder le meilleur)</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>Termine l'entraînement maintenant, et écrit le modèle de la meilleure époque jusque-là.</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>Annuler (ne rien garder)</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>Termine l'entraînement maintenant, et ne donne pas de modèle.</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was.</source>
            <translation>Aucun entraînement n'a été lancé depuis le démarrage de QGIS.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>Vectoriser les classes</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>Transforme un raster de classes de toute taille en polygones propres qui partagent leurs limites.</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>polygoniser,contour,simplifier,lisser,bâtiments,emprises,occupation du sol,vectoriser,polygonize,vectorize,buildings,land cover</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>Nombre de polygones</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>Choisir les bandes par leur nom</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>Écrivez des numéros, par exemple 1,2,4 ou 1-4.</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>Il n'y a pas de bande {number} ; la dernière est {last}.</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>Choisir par nom…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>Cochez les bandes à utiliser. Faites-les glisser pour changer leur ordre.</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>Un fichier de poids</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>Valeur dans les annotations</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>Numéro de classe</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Nom de classe</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>Une coche indique qu'une valeur des annotations est utilisée ; sans elle, ses pixels sont ignorés. Plusieurs valeurs deviennent une seule classe si elles ont le même numéro. Les numéros vont de 0 (arrière-plan) à 255.</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>Lire dans les annotations</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>Charger…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>Comme dans les annotations</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>Classes…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>Lire les classes dans les annotations et les modifier</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>Un fichier de table des classes</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n classe : {names}</numerusform>
                <numerusform>%n classes : {names}</numerusform>
            </translation>
        </message>
    </context>
</TS>
