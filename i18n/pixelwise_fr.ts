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
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter} : {path} n'a pas de suffixe ; suffixes possibles : {allowed}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter} : {path} a le suffixe {suffix} ; suffixes possibles : {allowed}.</translation>
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
            <source>Number of warnings</source>
            <translation>Nombre d'avertissements</translation>
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
            <source>as the other layer has it</source>
            <translation>comme dans l'autre couche</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>une classe à part, de valeur 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>classe inconnue, non prise en compte</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>comme dans le raster</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 bits, chaque bande étirée</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>ce qui est dessiné en dernier, comme sur la carte</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>la classe placée en premier dans la table des classes</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>la plus petite entité</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>selon une grille sur tout le raster</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>à des endroits choisis au hasard</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>une au centre de chaque annotation</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>les dernières imagettes sont décalées vers l'intérieur</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>complétées par des pixels qui ne comptent pas</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>les imagettes qui dépassent sont laissées de côté</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>toutes celles qui ont au moins un pixel qui compte</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>seulement celles avec des annotations</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>selon les dossiers ou les listes, sinon au hasard</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>blocs d'imagettes voisines, pour des indicateurs honnêtes</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>imagette par imagette, au hasard ; fuite d'information si elles se recouvrent</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>polygones d'une de vos couches</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>rasters entiers, à mesure que d'autres sont ajoutés</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>toutes pour l'entraînement</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>toutes pour la validation</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>toutes pour le test</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>fichiers GeoTIFF, que tout programme ouvre</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>fichiers PNG : 8 bits et 1, 3 ou 4 bandes</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>un seul fichier HDF5 : pour de très nombreuses imagettes</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net, un bon point de départ pour tout</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++, plus lent et un peu plus exact</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet, rapide</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer, pour les vision transformers</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>U-Net d'origine, de 2015</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN, le plus petit</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>entraîné avec le reste</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>gardé tel quel ; demande des poids déjà appris</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>seule la dernière colonne donne les classes</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>la moyenne de toutes les colonnes</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>cartes calculées avec moins de colonnes, donc plus vite</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>imagettes telles quelles</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>tournées et en miroir</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>aussi plus grandes et plus petites, plus claires et plus sombres</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>aussi tous les angles, couleurs, ombres, flou et bruit ; pour de nombreuses époques</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>entropie croisée et Dice : convient le plus souvent</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>entropie croisée</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>entropie croisée binaire, pour deux classes</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>perte focale : s'attache à ce qui est difficile</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal : pour les classes très rares</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>le même pour toutes les classes</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>selon l'inverse de la fréquence (effet fort)</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>selon la fréquence médiane</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>selon le nombre effectif de pixels (effet modéré)</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>ceux indiqués ci-dessous</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>chacune une fois par époque</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>plus souvent celles avec des classes rares</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD avec momentum</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>échauffement, puis descente selon un cosinus</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>une seule montée, puis descente très bas</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>descente selon une puissance, comme dans DeepLab</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>descente quand rien ne s'améliore plus</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>constant après l'échauffement</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>IoU moyenne des classes</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>F1 moyen des classes</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>part de pixels justes</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>perte de validation la plus basse</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>le meilleur choix sur cet ordinateur</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>processeur</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>le premier GPU NVIDIA</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>le deuxième GPU NVIDIA</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>le GPU Apple</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>la variante du Python Package Index</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>la plus rapide qui reste juste sur ce périphérique</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 bits : exact et lent</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 bits (demi-précision), sur GPU</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>rotations de 90° et miroirs</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>rotations de tout angle</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>agrandissement et réduction</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>flou</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>accentuation de la netteté</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>luminosité</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>contraste</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>saturation</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>gamma</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>bruit</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>bandes échangées</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>bandes omises</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>grandes zones d'ombre</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>avec : {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>sans : {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>elles se fondent les unes dans les autres</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>seul le milieu de chacune compte</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>chaque fenêtre une seule fois</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>en miroir : prend quatre fois plus de temps</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>tournées et en miroir : prend huit fois plus de temps</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>par pas de 1/255 : petits fichiers</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>telles quelles</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>des probabilités de toutes les classes</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>à quel point la deuxième classe est proche</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>contours des classes</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>une bande par classe</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>probabilité de la classe choisie</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>à quel point le modèle est incertain</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>fenêtres à numériser ensuite</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>rapport avec la surface de chaque classe</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>au hasard, dans chaque classe de la carte</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>au hasard, partout de la même façon</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>pas au hasard : aucune estimation des surfaces</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>nom, sinon valeur</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>autant dans chaque classe</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>selon la surface des classes</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>selon la surface et l'exactitude attendue (Neyman)</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>créer l'environnement, ou en poursuivre l'installation</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>réparer ce qui est endommagé</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>supprimer l'environnement</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>prendre un Python déjà présent</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>la table {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter} : {given!r} n'est pas une table ; il faut un fichier CSV, JSON ou de tableur, ou une table.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter} : {given!r} n'est ni un fichier ni une table du projet ; il faut un fichier CSV, JSON ou de tableur, ou une table.</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>Impossible d'écrire {path} : {error}.</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter} : impossible de lire la table {name!r} : {error}</translation>
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
            <source>Rasters: show them to the network with the model's pixel size</source>
            <translation>Rasters : les présenter au réseau à la taille de pixel du modèle</translation>
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
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT : rien n'a été indiqué ; il faut un dossier de rasters.</translation>
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
            <source>Precision of numbers</source>
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
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL : rien n'a été indiqué ; il faut un fichier créé par « Entraîner un modèle de segmentation ».</translation>
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
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter} : {field!r} a été indiqué, mais {layer!r} est un raster, qui n'a pas de champs ; laissez vide.</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter} : rien n'a été indiqué, mais des points demandent un champ contenant leur classe ; ceux de {layer!r} sont : {names}.</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>il faut des polygones ou un raster de classes.</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>il faut des polygones, des points ou un raster de classes.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter} : aucune couche ne peut être ouverte à partir de {given!r} ; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter} : {layer!r} est une table sans géométries ; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter} : la couche {layer!r} contient des entités de type {found} ; {needed}</translation>
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
            <source>Random seed</source>
            <translation>Graine aléatoire</translation>
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
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter} : {folder} est un fichier ; il faut un dossier.</translation>
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
            <source>{title}: {value}</source>
            <translation>{title} : {value}</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON : rien n'a été indiqué ; ACTION use demande le Python d'un environnement avec torch, ou le dossier de cet environnement.</translation>
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
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter} : aucune couche ne peut être ouverte à partir de {given!r} ; il faut des polygones ou un raster.</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>Classes désactivées dans le style de {layer!r}, donc non utilisées : {names}.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_POLYGONS n'est pas utilisé, car SPLIT_BY vaut « {choice} ».</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>Annulé : le modèle a été abandonné.</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>La carte à évaluer : un raster de classes de n'importe quel programme, ou des polygones avec un champ de classe. Si la référence est faite de points, ce peut être les mêmes points, avec un champ qui contient la classe cartographiée.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Champ contenant la classe de la carte. Vide : le champ du style catégorisé de la couche, sinon tous les polygones forment une seule classe, du nom de la couche. Les rasters n'en ont pas.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>Pour les polygones de la carte ou de la référence. background : ce qui est en dehors est de classe 0, donc chaque polygone doit avoir été dessiné. ignore : rien n'y est connu, et cela ne compte pas. auto : background si l'autre couche a une classe 0 (ou des points de la classe background), ou si les deux sont des polygones d'une seule classe.</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compare une carte à la réalité du terrain et indique à quel point elle est juste : une matrice de confusion, dont découlent tous les indicateurs usuels, un rapport et une carte des erreurs. Les rasters peuvent être de toute taille.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Carte&lt;/strong&gt; : un raster de classes ou des polygones. &lt;strong&gt;Référence&lt;/strong&gt; : un raster, des polygones ou des points. Une référence sur laquelle le modèle a été entraîné, ou proche des imagettes, fait paraître la carte meilleure qu'elle n'est.&lt;/p&gt;&lt;h3&gt;Quelle référence&lt;/h3&gt;&lt;p&gt;Pour un chiffre à publier, tirez des points au hasard avec « Créer un échantillon de contrôle », examinez chacun sans regarder la carte, et saisissez ce que vous voyez. À partir de tels points, le rapport estime aussi la vraie surface de chaque classe et donne les intervalles où se trouvent l'exactitude et la surface avec une confiance de 95 % (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rapport&lt;/strong&gt; : une page web à lire et à imprimer. &lt;strong&gt;Carte des erreurs&lt;/strong&gt; : où la carte est juste, et ce qu'elle prend pour autre chose. &lt;strong&gt;Erreurs d'une classe&lt;/strong&gt; : ce qui est manqué et ce qui est trouvé à tort. &lt;strong&gt;Matrice de confusion&lt;/strong&gt; et &lt;strong&gt;indicateurs&lt;/strong&gt; : des fichiers. L'exactitude globale, l'IoU moyenne, le kappa et le F1 macro sont des sorties pour les modèles et les scripts ; celle qui n'est pas définie reste vide.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques secondes pour des points, sinon à peu près le temps de lire les deux couches.&lt;/p&gt;</translation>
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
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Les classes rares reçoivent dans tous les cas au moins ce nombre de points ; 25 à 50 permettent de dire quelque chose de chaque classe.</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tire des points au hasard sur une carte, classe par classe, pour qu'une personne y indique la réalité du terrain. À partir d'eux, « Évaluer l'exactitude » estime à quel point la carte entière est juste, et les vraies surfaces de ses classes, avec des intervalles de confiance.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Carte&lt;/strong&gt; : un raster de classes de toute taille ou des polygones avec un champ de classe. Les points sont au centre des pixels, là où la carte a une classe et à l'intérieur de la &lt;strong&gt;zone&lt;/strong&gt;. Pour une carte qui ne contient que des bâtiments ou des arbres, indiquez que ce qui est hors des polygones est &lt;strong&gt;background&lt;/strong&gt; : des points dans les bâtiments ne trouvent aucun bâtiment manquant.&lt;/p&gt;&lt;h3&gt;Combien de points&lt;/h3&gt;&lt;p&gt;Donnez leur nombre, ou 0 et l'&lt;strong&gt;erreur type&lt;/strong&gt; voulue. &lt;strong&gt;proportional&lt;/strong&gt; convient à la plupart des cartes, avec un &lt;strong&gt;nombre minimal par classe&lt;/strong&gt; de 25 à 50 points pour ne pas oublier les classes rares ; &lt;strong&gt;optimal&lt;/strong&gt; demande une idée de l'exactitude de chaque classe. Le journal indique l'erreur à laquelle s'attendre.&lt;/p&gt;&lt;h3&gt;Remplir le formulaire&lt;/h3&gt;&lt;p&gt;Basculez en mode édition et ouvrez la table attributaire en vue formulaire, ou cliquez sur les points avec « Identifier des entités ». Choisissez dans la liste ce qu'il y a réellement, d'après de meilleures images ou sur place. Le formulaire ne montre pas ce que dit la carte, et les points viennent dans un ordre aléatoire, pour n'influencer personne. Les points indécidables restent vides et ne comptent pas. Les anneaux deviennent bleus une fois le point traité. Un fichier que quelqu'un a commencé à remplir n'est pas écrasé.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Échantillon&lt;/strong&gt; : un GeoPackage avec &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vide) et &lt;code&gt;weight&lt;/code&gt;, les mètres carrés que représente un point. Le formulaire y est enregistré.&lt;/p&gt;&lt;h3&gt;Ensuite&lt;/h3&gt;&lt;p&gt;Exécutez « Évaluer l'exactitude » avec la même carte et la même zone, cette couche comme référence, le champ &lt;code&gt;reference&lt;/code&gt; et le tirage &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques secondes pour 10 000 × 10 000 pixels : la carte est lue une fois, puis de nouveau là où se trouvent des points.&lt;/p&gt;&lt;p&gt;D'après Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Découpe des rasters et des annotations en petites images carrées, les imagettes, à partir desquelles un réseau de segmentation apprend.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt; : images d'un nombre quelconque de bandes, à 8 ou 16 bits ou en nombres à virgule flottante. Avec plusieurs rasters, le premier donne la grille de pixels. Les pixels sans données sont exclus de tout.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Annotations&lt;/strong&gt; : polygones, lignes ou points des classes, ou raster de valeurs de classes. Elles peuvent avoir un autre SCR, des modifications pas encore enregistrées et un filtre. Si leur style est catégorisé par le &lt;strong&gt;champ de classe&lt;/strong&gt;, il donne aux classes leurs noms, leurs couleurs et leur ordre ; les catégories désactivées sont ignorées. &lt;strong&gt;Autres annotations&lt;/strong&gt; accepte d'autres couches, par exemple une par classe.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Table des classes&lt;/strong&gt; : si des noms sont mal orthographiés, ou si plusieurs valeurs forment une classe, écrivez une table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Zone annotée&lt;/strong&gt; : à donner si seules des parties du raster sont annotées. Si les annotations sont des échantillons dispersés, réglez plutôt les &lt;strong&gt;pixels sans annotation&lt;/strong&gt; sur &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Taille des imagettes&lt;/strong&gt; : 256 convient à la plupart des objets. &lt;strong&gt;Part pour la validation&lt;/strong&gt; : ces imagettes sont dans des blocs séparés, ne partagent aucun pixel avec les autres et ne servent jamais à l'entraînement.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Jeu d'imagettes&lt;/strong&gt; : un dossier avec les images, les annotations et leur description, pour « Entraîner un modèle de segmentation » ; plusieurs rasters peuvent être &lt;strong&gt;ajoutés&lt;/strong&gt; à un même jeu, l'un après l'autre. &lt;strong&gt;Emprises&lt;/strong&gt; : les imagettes en polygones, avec la part de chaque classe. &lt;strong&gt;Rapport&lt;/strong&gt; : à regarder avant d'entraîner. &lt;strong&gt;Nombre d'imagettes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques centaines d'imagettes par seconde : quelques secondes pour une image de 4000 × 4000 pixels.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crée un jeu d'imagettes à partir de fichiers d'images et d'annotations écrits par un autre programme, sans les copier quand c'est possible.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dossier des images&lt;/strong&gt; et &lt;strong&gt;dossier des annotations&lt;/strong&gt; : des fichiers de mêmes noms, par exemple &lt;i&gt;images/a.tif&lt;/i&gt; et &lt;i&gt;labels/a.png&lt;/i&gt;. Les annotations ont une bande de valeurs de classes ; les Classified Tiles d'ArcGIS peuvent aussi être lues. Toutes les images doivent avoir les mêmes bandes.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Table des classes&lt;/strong&gt; : donne aux valeurs des annotations leurs noms et leurs couleurs.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Répartir par&lt;/strong&gt; : les dossiers ou listes nommés train, val et test sont suivis s'il y en a.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Jeu d'imagettes&lt;/strong&gt; : un dossier avec une description des imagettes, pour « Entraîner un modèle de segmentation ». Laissez les fichiers à leur place tant que vous l'utilisez. &lt;strong&gt;Emprises&lt;/strong&gt; : les imagettes en polygones, avec la part de chaque classe. &lt;strong&gt;Rapport&lt;/strong&gt; : à regarder avant d'entraîner. &lt;strong&gt;Nombre d'imagettes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Quelques centaines d'imagettes par seconde : chaque fichier est lu une fois pour les statistiques.&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Chaque pixel reçoit la classe la plus fréquente dans un carré de ce nombre de pixels autour de lui : des limites plus régulières. 5 est doux, 15 est fort.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>Contours de ce nombre de fenêtres, là où le réseau est le moins sûr. 20 représentent une ou deux heures de travail.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Donne à chaque pixel d'un raster sa classe, avec un modèle entraîné. Le raster peut être de toute taille : il est calculé par fenêtres qui se fondent les unes dans les autres, sans raccords visibles, et n'est jamais tenu en entier en mémoire.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt; : avec les mêmes bandes et à peu près la même taille de pixel que les rasters d'entraînement ; avec d'autres pixels, choisissez &lt;strong&gt;le présenter au réseau à la taille de pixel du modèle&lt;/strong&gt;. &lt;strong&gt;Fichier de modèle&lt;/strong&gt; : créé par « Entraîner un modèle de segmentation ». Les deux sont comparés avant l'exécution. Un service cartographique demande une &lt;strong&gt;taille du pixel&lt;/strong&gt; et une &lt;strong&gt;emprise&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Zone&lt;/strong&gt; et &lt;strong&gt;emprise&lt;/strong&gt; limitent ce qui est classifié.&lt;/p&gt;&lt;h3&gt;De meilleures cartes&lt;/h3&gt;&lt;p&gt;La &lt;strong&gt;moyenne sur les fenêtres tournées et en miroir&lt;/strong&gt; et la &lt;strong&gt;moyenne avec d'autres modèles&lt;/strong&gt; donnent des cartes plus stables et prennent plus de temps. Le &lt;strong&gt;plus petit îlot&lt;/strong&gt; et le &lt;strong&gt;filtre majoritaire&lt;/strong&gt; enlèvent les mouchetures.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster de classes&lt;/strong&gt; : avec les noms et les couleurs des classes. Les pixels sans données dans le raster le sont aussi ici. &lt;strong&gt;Polygones de classes&lt;/strong&gt; : les voisins se touchent sans lacunes ; les trous, les petits polygones et les angles peuvent être supprimés. &lt;strong&gt;Probabilités&lt;/strong&gt; : une bande par classe. &lt;strong&gt;Confiance&lt;/strong&gt;, &lt;strong&gt;incertitude&lt;/strong&gt; et &lt;strong&gt;où annoter ensuite&lt;/strong&gt; montrent ce qu'il faut regarder. &lt;strong&gt;Tableau des surfaces par classe&lt;/strong&gt; : une page web.&lt;/p&gt;&lt;h3&gt;En cas d'interruption&lt;/h3&gt;&lt;p&gt;Les parties terminées sont gardées à côté de la sortie. La même exécution repart de là.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Un à deux millions de pixels par seconde sur deux cœurs de processeur avec le réseau par défaut, et bien plus vite sur un GPU.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Examine tout ce dont Pixelwise a besoin, et indique pour chaque chose manquante ou défectueuse ce qu'il faut faire : versions de QGIS, de Qt, de Python, de GDAL et des paquets de l'environnement, cartes graphiques avec leur pilote et leur mémoire libre, place sur les disques. Un autotest construit un petit réseau, l'entraîne d'un pas et fait une prédiction.&lt;/p&gt;&lt;p&gt;À exécuter après une installation, quand un algorithme dit qu'aucun Python n'a été trouvé, quand une carte graphique n'est pas utilisée, et avant de signaler un défaut. Il fonctionne aussi là où les autres algorithmes ne fonctionnent pas.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Autotest&lt;/strong&gt; : à laisser activé, sauf si l'ordinateur s'y bloque.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rapport&lt;/strong&gt; : une page web ; les mêmes lignes sont dans le journal. Votre dossier personnel y figure comme ~ et votre nom comme USER. &lt;strong&gt;Tout fonctionne&lt;/strong&gt; vaut 1 ou 0, &lt;strong&gt;défauts&lt;/strong&gt; et &lt;strong&gt;avertissements&lt;/strong&gt; comptent les lignes qui demandent votre attention ; les versions et les périphériques sont aussi des sorties, pour les scripts.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Dix à trente secondes, surtout pour charger PyTorch ; une minute la première fois après une installation.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Donne à chaque pixel de tous les rasters d'un dossier sa classe, un raster après l'autre, et réunit les cartes en une couche.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dossier de rasters&lt;/strong&gt; : fichiers GeoTIFF et autres ; leurs noms peuvent être limités à un motif. &lt;strong&gt;Fichier de modèle&lt;/strong&gt; : créé par « Entraîner un modèle de segmentation ». Toutes les autres options sont celles de « Classifier un raster ».&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Dossier de rasters de classes&lt;/strong&gt; : un raster de classes pour chaque raster, sous le même nom, et les autres sorties choisies. &lt;strong&gt;Tous les rasters de classes en un seul&lt;/strong&gt; : un raster virtuel, joined.vrt, chargé dans le projet ; il demande des rasters de même SCR.&lt;/p&gt;&lt;h3&gt;En cas d'interruption ou de nouvelle exécution&lt;/h3&gt;&lt;p&gt;Les cartes complètes sont gardées : la même exécution reprend au raster suivant, et ne classifie que ce qui est nouveau ou a changé. Un raster qui ne peut pas être classifié n'arrête pas les autres ; à la fin, l'exécution échoue et le nomme.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Autant que « Classifier un raster » pour chacun d'eux : un à deux millions de pixels par seconde sur deux cœurs de processeur avec le réseau par défaut, et bien plus vite sur un GPU.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Installe ce avec quoi Pixelwise calcule, avant tout PyTorch, dans un environnement séparé de votre profil utilisateur. Rien n'est ajouté aux paquets de QGIS, et QGIS lui-même n'en charge jamais rien. La même chose peut se faire dans le panneau Raster ▸ Pixelwise ▸ Environnement.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt; : installer, réparer, désinstaller, ou utiliser votre propre Python. &lt;strong&gt;Périphérique&lt;/strong&gt; : laissez auto, et la variante de PyTorch adaptée à votre carte graphique est choisie. &lt;strong&gt;Dossier de fichiers wheel&lt;/strong&gt; : pour installer sans Internet. &lt;strong&gt;Oui, exécuter&lt;/strong&gt; : sinon l'exécution indique seulement combien serait téléchargé.&lt;/p&gt;&lt;p&gt;Une exécution annulée ou qui a échoué reprend là où elle en était quand elle est relancée. Le proxy de Préférences ▸ Options ▸ Réseau est utilisé.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le chemin du &lt;strong&gt;Python&lt;/strong&gt;, la version de &lt;strong&gt;PyTorch&lt;/strong&gt;, et les &lt;strong&gt;périphériques&lt;/strong&gt; sur lesquels il calcule.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Trois à trente minutes : 0,5 Go à télécharger sans carte graphique, 2,5 à 3,5 Go pour une carte NVIDIA. Exécutez sans votre accord pour une estimation.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;D'une image à une carte d'un seul coup : découpe des imagettes d'entraînement dans un raster et ses annotations, entraîne un réseau avec elles, classifie un raster avec lui, et trace les contours des classes.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster d'entraînement&lt;/strong&gt;, &lt;strong&gt;annotations&lt;/strong&gt; et leur &lt;strong&gt;champ de classe&lt;/strong&gt; ; le &lt;strong&gt;raster à classifier&lt;/strong&gt;, qui peut être le même ; et le nombre d'&lt;strong&gt;époques&lt;/strong&gt; d'entraînement.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;fichier de modèle&lt;/strong&gt;, le &lt;strong&gt;raster de classes&lt;/strong&gt; et les &lt;strong&gt;polygones de classes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Presque tout le temps va à l'entraînement : quelques minutes pour une centaine d'imagettes sur deux cœurs de processeur, un dixième sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;strong&gt;Éditer une copie&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classifie chaque raster d'un dossier avec un modèle entraîné, réunit les cartes en une seule, et trace les contours des classes par-delà les bords des rasters.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;dossier de rasters&lt;/strong&gt;, tous de même SCR, et le &lt;strong&gt;fichier de modèle&lt;/strong&gt;. Le &lt;strong&gt;plus petit polygone&lt;/strong&gt; et la &lt;strong&gt;simplification&lt;/strong&gt; donnent des polygones plus faciles à utiliser.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;dossier de rasters de classes&lt;/strong&gt;, avec une carte pour chaque raster et joined.vrt, qui les montre toutes en une seule, et les &lt;strong&gt;polygones de classes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Un à deux millions de pixels par seconde sur deux cœurs de processeur, et bien plus vite sur un GPU. Une nouvelle exécution ne classifie que les rasters nouveaux ou modifiés.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;strong&gt;Éditer une copie&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entraîne un réseau en dehors d'une zone réservée, classifie cette zone, et y compare la carte aux annotations. Les indicateurs disent ce que vaut le réseau là où il n'a jamais appris.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;raster&lt;/strong&gt;, les &lt;strong&gt;annotations&lt;/strong&gt; de tout le raster et leur &lt;strong&gt;champ de classe&lt;/strong&gt;. &lt;strong&gt;Zone réservée&lt;/strong&gt; : polygones que vous avez dessinés autour d'une partie de ce qui est annoté, un cinquième par exemple ; elle doit contenir toutes les classes. Choisissez ce que sont les &lt;strong&gt;pixels sans annotation&lt;/strong&gt; : background si tout ce qui devait être annoté l'a été, sinon ignore.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;rapport&lt;/strong&gt; avec la matrice de confusion et les indicateurs, la &lt;strong&gt;carte des erreurs&lt;/strong&gt;, le &lt;strong&gt;raster de classes&lt;/strong&gt; de la zone réservée, et le &lt;strong&gt;fichier de modèle&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Presque tout le temps va à l'entraînement : quelques minutes pour une centaine d'imagettes sur deux cœurs de processeur, un dixième sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;strong&gt;Éditer une copie&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Le début de l'apprentissage actif : classifie un raster, trace les contours des fenêtres où le modèle est le moins sûr, et donne ce qu'il croit y voir sous forme de polygones que vous corrigez. Le modèle « Cycle d'apprentissage actif » continue avec eux.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;raster&lt;/strong&gt;, le &lt;strong&gt;fichier de modèle&lt;/strong&gt; et le &lt;strong&gt;nombre de fenêtres&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Fenêtres à annoter&lt;/strong&gt; : la numéro 1 est la moins sûre. &lt;strong&gt;Annotations à corriger&lt;/strong&gt; : la carte à l'intérieur de ces fenêtres ; déplacez les limites, changez &lt;strong&gt;class&lt;/strong&gt;, supprimez et dessinez jusqu'à ce que tout soit juste. Enregistrez-les dans un fichier. &lt;strong&gt;Raster de classes&lt;/strong&gt; : la carte entière.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Un à deux millions de pixels par seconde sur deux cœurs de processeur, et bien plus vite sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;strong&gt;Éditer une copie&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Un cycle d'apprentissage actif : ce que vous avez annoté est ajouté aux imagettes, le modèle continue d'apprendre de toutes, le raster est classifié avec le nouveau modèle, et les fenêtres où celui-ci est le moins sûr sont à annoter pour le cycle suivant. Les premières fenêtres viennent de « Apprentissage actif : où annoter d'abord ».&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;Le &lt;strong&gt;raster&lt;/strong&gt; ; le &lt;strong&gt;jeu d'imagettes&lt;/strong&gt; sur lequel le modèle a été entraîné, auquel des imagettes sont ajoutées ; le &lt;strong&gt;fichier de modèle&lt;/strong&gt; ; les &lt;strong&gt;annotations&lt;/strong&gt; corrigées avec leur &lt;strong&gt;champ de classe&lt;/strong&gt; ; et les &lt;strong&gt;fenêtres annotées&lt;/strong&gt;, dans lesquelles tout ce qui devait être annoté l'est. Les &lt;strong&gt;pixels sans annotation&lt;/strong&gt; doivent être ce qu'ils étaient quand les imagettes ont été faites.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Un nouveau &lt;strong&gt;fichier de modèle&lt;/strong&gt; et un nouveau &lt;strong&gt;raster de classes&lt;/strong&gt;, ainsi que des &lt;strong&gt;fenêtres à annoter&lt;/strong&gt; et des &lt;strong&gt;annotations à corriger&lt;/strong&gt; pour le cycle suivant.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Autant que l'entraînement du premier modèle, ou moins : quelques minutes pour une centaine d'imagettes sur deux cœurs de processeur, un dixième sur un GPU.&lt;/p&gt;&lt;p&gt;Pour modifier ses étapes, faites un clic droit sur lui dans la boîte à outils de traitements et choisissez &lt;strong&gt;Éditer une copie&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>The field with the class: “class” in the labels to correct.</source>
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
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>De combien les limites peuvent se déplacer pour perdre des sommets, en pixels, par exemple 1. Les voisins les partagent toujours.</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Transforme un raster de classes en polygones, le long des bords de ses pixels ou avec des contours plus réguliers. Les voisins se touchent sans lacunes ni superpositions, quoi que l'on fasse à leurs limites. Le raster peut être de toute taille.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster de classes&lt;/strong&gt; : de « Classifier un raster » ou de tout autre programme. Les noms et les couleurs viennent de sa table attributaire, de ses noms de catégories et de sa palette. Les pixels sans données ne reçoivent pas de polygone. &lt;strong&gt;Confiance&lt;/strong&gt; : un raster dont chaque polygone reçoit la moyenne.&lt;/p&gt;&lt;h3&gt;Des polygones plus réguliers&lt;/h3&gt;&lt;p&gt;Les opérations se font dans cet ordre : les îlots de peu de pixels vont à leurs voisins, les petits trous sont comblés, les limites sont simplifiées et lissées ou reçoivent des angles droits, les petits polygones sont laissés de côté. 1 pixel est une bonne mesure pour simplifier, 2 à 3 passes suffisent pour lisser.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygones&lt;/strong&gt; : avec la valeur de classe (&lt;code&gt;class_id&lt;/code&gt;), le nom de classe (&lt;code&gt;class&lt;/code&gt;), la surface en mètres carrés (&lt;code&gt;area_m2&lt;/code&gt;), le périmètre (&lt;code&gt;perimeter&lt;/code&gt;) en mètres et la confiance moyenne (&lt;code&gt;confidence&lt;/code&gt;), dans tout format vectoriel.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Plusieurs millions de pixels par seconde, et environ une minute pour un million de polygones.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Une page web sur le modèle : bandes, classes, réseau, exactitude et paramètres de son entraînement.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Montre ce que contient un fichier de modèle : sur quelles bandes et quelle taille de pixel il a été entraîné, quelles classes il trouve, comment il est construit, ce qu'il vaut sur ses imagettes de validation, et comment il a été fait. Aucune image n'est nécessaire, et rien n'est calculé.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Fichier de modèle&lt;/strong&gt; : créé par « Entraîner un modèle de segmentation ».&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt; : une page web. Les mêmes informations sont des sorties, pour que les scripts et les modèles graphiques puissent les utiliser.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Moins d'une seconde.&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>Pour unetplusplus : chaque profondeur du réseau apprend à classifier. accurate utilise leur moyenne, fast seulement la partie du réseau jusqu'à la première profondeur qui suffit.</translation>
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
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entraîne un réseau qui donne à chaque pixel une classe, et garde la meilleure époque sur les imagettes mises à part pour la validation.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Jeu d'imagettes&lt;/strong&gt; : le dossier créé par « Exporter des imagettes d'entraînement ».&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; et &lt;strong&gt;encodeur&lt;/strong&gt; : les valeurs par défaut s'entraînent en quelques minutes sans GPU. Avec un GPU, resnet34 ou efficientnet-b3 font souvent un peu mieux.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Poids de l'encodeur&lt;/strong&gt; : &lt;i&gt;imagenet&lt;/i&gt; aide quand il y a peu d'imagettes ; il demande Internet une fois. Pour Sentinel-2 et Landsat, il existe des poids appris sur leurs images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Époques&lt;/strong&gt; : plus d'époques prennent plus de temps et aident jusqu'à un certain point. Regardez les courbes du rapport.&lt;/p&gt;&lt;p&gt;Les options &lt;strong&gt;avancées&lt;/strong&gt; sont groupées : &lt;i&gt;réseau&lt;/i&gt; (continuer à partir d'un autre modèle, figer l'encodeur), &lt;i&gt;augmentation&lt;/i&gt; (comment varient les imagettes), &lt;i&gt;perte&lt;/i&gt;, &lt;i&gt;classes rares&lt;/i&gt;, &lt;i&gt;optimisation&lt;/i&gt; (taille de batch et taux d'apprentissage) et &lt;i&gt;fin&lt;/i&gt; (durée limite, arrêt anticipé). Leurs valeurs par défaut ont été choisies pour les images aériennes et satellite.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Fichier de modèle&lt;/strong&gt; : tout ce dont « Classifier un raster » a besoin. &lt;strong&gt;Rapport&lt;/strong&gt; : paramètres, courbes et exactitude de chaque classe. L'&lt;strong&gt;IoU moyenne&lt;/strong&gt; est mesurée sur les imagettes de validation : 0 est le pire, 1 est parfait, et 0,7 est bon pour la plupart des usages. &lt;strong&gt;Meilleure époque&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Pendant l'exécution&lt;/h3&gt;&lt;p&gt;Le &lt;i&gt;suivi de l'entraînement&lt;/i&gt; s'ouvre à côté de la carte, avec des courbes et des exemples d'imagettes. Dans ce panneau, &lt;i&gt;Arrêter&lt;/i&gt; termine l'entraînement normalement, avec la meilleure époque comme fichier de modèle ; &lt;i&gt;Annuler&lt;/i&gt; abandonne le modèle. Annuler dans cette boîte de dialogue garde la meilleure époque jusque-là. Après une annulation, le même entraînement, relancé, reprend là où il en était.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Environ une minute pour 1000 imagettes de 256 pixels et une époque sur deux cœurs de processeur, quelques secondes sur un GPU. Le journal indique le temps restant ; avec une &lt;i&gt;durée de l'entraînement&lt;/i&gt;, il se termine de lui-même.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Indique ce que vaut un entraînement à des endroits qu'il n'a pas vus : les imagettes sont réparties en plis éloignés les uns des autres, et pour chaque pli un modèle est entraîné sur les autres et évalué sur celui-ci. Chaque imagette est ainsi évaluée une fois, et les différences entre les plis disent à quel point on peut se fier aux chiffres.&lt;/p&gt;&lt;h3&gt;Entrées&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Jeu d'imagettes&lt;/strong&gt; : le dossier créé par « Exporter des imagettes d'entraînement ». Les plis peuvent être faits là-bas, ou ici avec &lt;strong&gt;plis&lt;/strong&gt; : 5 est habituel. Toutes les autres options sont celles de « Entraîner un modèle de segmentation », pour chaque pli.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Modèle final&lt;/strong&gt; : un entraînement de plus sur toutes les imagettes, dont l'exactitude est à peu près celle des plis.&lt;/p&gt;&lt;h3&gt;Sorties&lt;/h3&gt;&lt;p&gt;Un &lt;strong&gt;dossier&lt;/strong&gt; avec les modèles. L'&lt;strong&gt;IoU moyenne&lt;/strong&gt; de toutes les imagettes réunies, la &lt;strong&gt;moyenne&lt;/strong&gt; sur les plis et son &lt;strong&gt;écart type&lt;/strong&gt;. &lt;strong&gt;Rapport&lt;/strong&gt; : le tableau des plis et l'exactitude de chaque classe.&lt;/p&gt;&lt;p&gt;Une exécution annulée reprend au pli où elle en était, quand elle est relancée avec le même dossier.&lt;/p&gt;&lt;h3&gt;Exemple&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Durée&lt;/h3&gt;&lt;p&gt;Autant qu'un entraînement pour chaque pli, et un de plus pour le modèle final.&lt;/p&gt;</translation>
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
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES : rien n'a été indiqué ; il faut le dossier des fichiers d'images.</translation>
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
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS : {folder} ne contient pas de fichiers wheel ; il faut un dossier de fichiers *.whl, voir docs/install.md.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM : rien n'est supprimé sans votre accord : mettez CONFIRM à true pour supprimer l'environnement.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM : rien n'est installé sans votre accord : {estimate} Mettez CONFIRM à true pour commencer.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD : aucune couche d'annotations n'a de champ {field!r} ; leurs champs sont {found}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD : {field!r} a été indiqué, mais les annotations {name!r} sont un raster, qui n'a pas de champs ; laissez vide.</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter} : toutes les classes sont désactivées dans le style de {layer!r} ; activez-en quelques-unes.</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter} : {given} contient plusieurs rasters ; indiquez l'un d'eux : {several}.</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter} : aucun raster ne peut être ouvert à partir de {given!r} ; il faut un raster lisible par GDAL.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter} : la couche {layer!r} vient du fournisseur {provider!r} ; seuls les rasters lisibles par GDAL peuvent être utilisés. Enregistrez-la d'abord en GeoTIFF (Exporter ▸ Enregistrer sous).</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter} : aucun raster n'a été indiqué ; il en faut au moins un.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter} : aucune couche ne peut être ouverte à partir de {given!r} ; il faut une couche de polygones.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter} : la couche {layer!r} contient des entités de type {found} ; il faut une couche de polygones.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter} : aucune couche ne peut être ouverte à partir de {given!r} ; il faut des polygones, des lignes, des points ou un raster de valeurs de classes.</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter} : {layer!r} est une table sans géométries ; il faut des polygones, des lignes, des points ou un raster de valeurs de classes.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter} : la couche {layer!r} n'a pas de champ {name!r} ; ses champs sont : {names}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>Impossible d'écrire {path} : {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>L'installer maintenant…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter} : {folder} n'est pas un dossier ; il faut le dossier des fichiers.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS : la bande {number} est demandée, mais la couche {layer} a les bandes 1 à {count}.</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modèles Pixelwise</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter} : {value!r} a été indiqué ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>nombres entiers de {low:g} à {high:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>nombres de {low:g} à {high:g}</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>nombres entiers à partir de {low:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>nombres à partir de {low:g}</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} … ({count} en tout)</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter} : {given!r} n'est pas un numéro de bande ; les bandes sont numérotées à partir de 1, par exemple 1,2,4 ou 1-4.</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter} : une bande figure deux fois dans {given!r} ; chaque bande ne peut servir qu'une fois.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter} : {given!r} n'est pas un angle en degrés, comme dans 0;45;90.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter} : {given!r} n'est pas une valeur d'annotation, comme 255.</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter} : {number:g} n'est pas une valeur d'annotation ; les valeurs d'annotation sont des nombres entiers.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter} : {given!r} n'est pas une classe avec son nombre de pixels ; écrivez par exemple bâtiment=50; route=20.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter} : {given!r} n'est pas une classe avec son poids ; écrivez par exemple bâtiment=2; route=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter} : {given!r} n'est pas une classe avec sa probabilité ; écrivez par exemple bâtiment=0.6; route=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter} : {given!r} n'est pas une classe avec sa surface ou sa part ; écrivez par exemple forêt=20000; prairie=50000.</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter} : {name} a la surface 0 ; les surfaces et les parts doivent être supérieures à 0.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter} : {name} n'est pas une classe ; les classes sont {known}.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter} : {value!r} a été indiqué ; valeurs permises : auto, cpu, cuda, cuda:0, cuda:1 … et mps.</translation>
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
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>Rendu de {layer!r} en {rows:,} × {cols:,} pixels.</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>erreur {number} de QGIS</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter} : le rendu de la couche {layer!r} a échoué : {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter} : la couche {layer!r} ne montre rien dans EXTENT avec PIXEL_SIZE {pixel_size:g} : son serveur est-il disponible, et a-t-il des images de ce lieu à cette échelle ?</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter} : la couche {layer!r} ne montre rien dans {share:.2%} de EXTENT, partie qui ne reçoit pas de classe. Si un serveur a eu une défaillance, réessayez.</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter} : EXTENT ({extent}) est en dehors de la couche {layer!r} ({layer_extent}) : les deux doivent se recouvrir.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE vaut {pixel_size:g}, ce qui donne à EXTENT {rows:,} × {cols:,} pixels : le rendu se limite à {most:,} par côté. Choisissez des pixels plus grands ou un EXTENT plus petit.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter} : la couche {layer!r} n'est pas un fichier (elle vient du fournisseur {provider!r}) : indiquez PIXEL_SIZE, dans les unités de son SCR {crs}, et EXTENT pour en faire le rendu, ou enregistrez-la d'abord en GeoTIFF (Exporter ▸ Enregistrer sous).</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter} : la couche {layer!r} n'est pas un fichier (elle vient du fournisseur {provider!r}) : indiquez aussi EXTENT, pour que l'on sache quelle partie rendre.</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>Impossible d'écrire {path} à partir de {source} : {error}</translation>
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
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path} : le formulaire n'a pas pu être enregistré avec les points : {error}</translation>
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
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>Le réglage {key} vaut {value!r} ; valeurs permises : auto, cpu, cuda, cuda:0, cuda:1 … et mps. Choisissez-en une dans Préférences ▸ Options ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>Le réglage {key} vaut {value!r} ; valeurs permises : nombres entiers à partir de 0, qui signifie sans limite. Corrigez-le dans Préférences ▸ Options ▸ Pixelwise.</translation>
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
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS : rien n'a été indiqué ; il faut un dossier créé par « Exporter des imagettes d'entraînement ».</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER : rien n'a été indiqué ; il faut un nom comme resnet18.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter} : {value!r} a été indiqué ; valeurs permises : {names}, et les fichiers de poids.</translation>
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
            <source>No training has been started since QGIS was opened.</source>
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
            <source>none chosen</source>
            <translation>aucun choix</translation>
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
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} vaut « {found} », mais les imagettes de {folder} ont été faites avec « {there} » ; pour en ajouter, les deux doivent être identiques.</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND : {folder} a été importé ; on ne peut ajouter des imagettes qu'à un jeu exporté.</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>Nombre de bandes : INPUT en a {found}, les imagettes de {folder} en ont {there} ; choisissez BANDS en conséquence.</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT contient des valeurs {found}, mais les imagettes de {folder} sont de type {there}, qui ne peut pas les contenir.</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS utilise {found} pour les pixels ignorés, les imagettes de {folder} utilisent {there} : indiquez toutes les classes du jeu dans CLASS_TABLE.</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS contient des classes que les imagettes de {folder} n'ont pas : {found} ; les classes existantes sont {allowed}.</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>unités du SCR</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>Les pixels de INPUT ont une largeur de {found:.6g} {unit}, ceux des imagettes de {folder} de {there:.6g} ; pour ajouter, l'écart permis est de {tolerance:.0%} : indiquez PIXEL_SIZE.</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT : aucun raster n'a été indiqué ; il en faut au moins un.</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS : aucune couche n'a été indiquée ; il en faut au moins une.</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT : il faut un dossier.</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES : il faut un dossier.</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING : nombre de mots : {count}, nombre de rasters : {rasters} ; il faut un mot pour tous, ou un pour chacun.</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE vaut {value} ; il faut 0 (une demi-imagette) ou un nombre positif de pixels.</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS vaut {value} ; il faut 0 (aucun), ou de 2 à {highest}.</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS demande SPLIT_BY « blocks » ou « random » ; trouvé : « {found} ».</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BY vaut « polygons » : SPLIT_POLYGONS doit être une couche de polygones, et SPLIT_FIELD son champ qui contient train, validation ou test.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} vaut {value} ; la valeur doit être au moins 0 et inférieure à 1.</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT et TEST valent ensemble {value:g} ; ils doivent laisser une part pour l'entraînement.</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE vaut {value} ; la valeur doit être comprise entre {lowest} et {highest} pixels.</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} vaut « {found} » ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} vaut {value:g} ; la valeur doit être au moins {lowest:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} vaut {value:g} ; la valeur doit être comprise entre {lowest:g} et {highest:g}.</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>Le fichier d'imagette {path} est absent : exportez à nouveau les imagettes.</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>Le fichier d'imagette {path} est endommagé : exportez à nouveau les imagettes. ({error})</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER vaut « png », qui contient 1, 3 ou 4 bandes à 8 bits ; les rasters ont {count} bandes {dtype}. Choisissez DTYPE « uint8 » et des bandes (BANDS) en conséquence, ou bien CONTAINER « geotiff » ou « hdf5 ».</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER vaut « png », qui contient 1, 3 ou 4 bandes à 8 bits ; les rasters ont 1 bande {dtype}. Choisissez DTYPE « uint8 » et des bandes (BANDS) en conséquence, ou bien CONTAINER « geotiff » ou « hdf5 ».</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>L'imagette {chip} de {folder} a {count} bandes de {found} pixels, son annotation {label} ; selon le jeu, il faut {bands} bandes de {size} × {size}.</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} est endommagé : la version du format manque.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} a été créé par un Pixelwise plus récent (jeu d'imagettes version {found}, celui-ci lit jusqu'à la version {highest}) : mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} est endommagé : {error}.</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} n'est pas un jeu d'imagettes : {file} manque.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>Impossible de lire {path} : {error}.</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} ne décrit pas un jeu d'imagettes de Pixelwise.</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{count:,} pour {split}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} et {second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>Il n'y a pas encore d'imagettes d'entraînement dans le jeu.</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>Il n'y a pas d'imagettes de validation : les imagettes annotées sont toutes trop proches les unes des autres. Toutes servent à l'entraînement ; avec un CHIP_SIZE plus petit ou un raster plus grand, on pourrait en mettre à part pour la validation.</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>Aucune imagette ne contient ces classes : {names}.</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>Aucune imagette d'entraînement ne contient ces classes, qui ne peuvent donc pas être apprises : {names}.</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Aucune imagette de validation ne contient ces classes, qui n'auront donc pas d'indicateur d'exactitude : {names}.</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Aucune imagette de test ne contient ces classes, qui n'auront donc pas d'indicateur d'exactitude : {names}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>Imagettes du jeu : {counts}. Écrites en {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT : les imagettes sont complètes, mais le rapport n'a pas pu être écrit : {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>Fenêtres examinées : {count:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>Aucune imagette à écrire : aucune fenêtre ne satisfait KEEP, MIN_LABELLED et MIN_CLASS ; demandez-en moins.</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>Aucune imagette à écrire : chaque fenêtre partage des pixels avec celle d'un autre sous-ensemble.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT : {path} est un fichier ; il faut un dossier.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT : impossible de lire {path} : {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT : le dossier {path} n'est pas vide et ne contient pas de jeu d'imagettes ({found}) : choisissez un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT : impossible d'écrire {path} : {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT : impossible de créer {path} : {error}.</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} existe déjà</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>L'emprise d'une imagette ne peut pas être convertie dans le SCR du jeu : {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>Impossible d'écrire {name} : {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>{name} n'a pas pu être écrit complètement ; le disque est-il plein ?</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>Impossible de lire les emprises {path} : exportez à nouveau les imagettes. ({error})</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>Une imagette de {count} bandes de {size} × {size} pixels est trop grande pour HDF5 : réduisez CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} contient des imagettes {shape} de type {found}, et non {wanted} de type {dtype}.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>Le fichier des imagettes {path} est absent : exportez à nouveau les imagettes.</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>Impossible de lire {path} sans le paquet Python h5py, qui n'est pas installé.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>Le fichier des imagettes {path} est endommagé : exportez à nouveau les imagettes. ({error})</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>L'imagette {chip} manque dans {path} : exportez à nouveau les imagettes.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES : {path} n'est pas un dossier ; il faut le dossier des fichiers.</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES : il n'y a pas d'image GeoTIFF, PNG ou JPEG dans {path}.</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS : il n'y a pas d'annotation GeoTIFF, PNG ou JPEG dans {path} ni à côté : choisissez leur dossier. Les fichiers d'annotations portent les mêmes noms que leurs images.</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS : {path} n'est pas un dossier ; il faut le dossier des fichiers.</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>Images sans annotation, laissées de côté : {count:,} ({names}).</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>Annotations sans image : {count:,} ({names}).</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS : aucune image (sur {count:,}) n'a d'annotation du même nom : {image} et {label}, par exemple, ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS : {path} et {other} ont le même nom ; un seul peut être l'annotation.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>Images nommées dans les listes des sous-ensembles : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES : impossible de lire les classes de {path} : {error}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>Imagettes du jeu : {counts} ; images laissées en place : {kept:,}, images écrites : {written:,}. Importation en {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>Aucune imagette à créer : les fichiers ne contiennent aucun pixel valide ayant une classe.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>Fenêtres sans pixel valide ayant une classe, laissées de côté : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS : {path} contient plus de {most} valeurs différentes ; une annotation a un numéro par classe.</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS : {path} est une image en couleurs de {count} bandes ; une annotation a une seule bande, avec un numéro pour chaque classe. Convertissez d'abord ses couleurs en numéros.</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS : les fichiers de {path} ne contiennent aucune valeur de classe, seulement {found}.</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>La valeur 0 compte comme « {name} » ; si BACKGROUND est vide, elle est ignorée.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS : {path} contient des fichiers JPEG, qui brouillent les valeurs de classes : chaque pixel reçoit la plus proche parmi {values}. Si ce ne sont pas les classes, indiquez CLASS_TABLE ; PNG et GeoTIFF gardent les valeurs telles quelles.</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>Classe {value} « {name} » : {count:,} pixels.</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>Pixels ignorés, de valeurs {values} : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>Pixels ignorés, car leurs valeurs ne sont pas des classes : {count:,} ({values}).</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>NoData</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES : nombre et type des bandes : {path} en a {count} de type {dtype}, {other} en a {other_count} de type {other_dtype} ; toutes les images doivent avoir les mêmes.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES : {path} est une image à palette ; convertissez-la d'abord en image en couleurs ou en niveaux de gris.</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS : {label} a {label_width} × {label_height} pixels, mais son image {image} en a {width} × {height} ; les deux doivent avoir la même taille.</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE : les images ont {width} × {height} pixels, mais les imagettes doivent en avoir de {smallest} à {largest} : indiquez une taille pour les découper, par exemple 256.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>Images absentes de tous les sous-ensembles, laissées de côté : {count:,} sur {total:,}, par exemple {name}. Avec SPLIT_BY « random », toutes sont utilisées.</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES : {count} fichiers ne peuvent pas être répartis entre entraînement, validation et test : mettez SPLIT et TEST à 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES : 1 seul fichier ne peut pas être réparti entre entraînement, validation et test : mettez SPLIT et TEST à 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES : 1 seul fichier ne peut pas être réparti entre entraînement et test : mettez SPLIT et TEST à 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES : 1 seul fichier ne peut pas être réparti entre entraînement et validation : mettez SPLIT et TEST à 0.</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>Imagettes montrant un terrain que montrent aussi des imagettes d'un autre sous-ensemble : {count:,} ; les indicateurs d'exactitude seront trop bons.</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS : il y a plus de {largest} classes ; un jeu peut contenir les valeurs de classes de 0 à {largest}. Regroupez plusieurs valeurs en une classe avec une table des classes.</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes : la valeur {value} de la classe « {name} » n'est pas permise ; les valeurs de classes sont des nombres entiers de 0 à {largest}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE : le fichier {path} n'existe pas.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE : {path} fait plus de {limit} Mo, ce n'est donc pas une table des classes.</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>la liste des classes</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE : {title} ne contient aucune classe.</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title}, ligne {number}</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title}, élément {number}</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE : {title} ne contient aucune classe, seulement ce qui est ignoré.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE : {title} a pour colonnes {found} ; la première ligne doit nommer les colonnes, dont au moins une doit être source, value ou name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE : {place} ignore quelque chose sans dire quelle source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE : {place} a une couleur, mais ni source, ni value, ni name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE : {place} a la valeur de classe « {value} » ; il faut un nombre entier de 0 à {largest}, « ignore » ou « background ». Ce que contient un champ ou un raster va dans une colonne nommée source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE : {place} a la couleur « {color} » ; elle doit s'écrire comme #ffaa00 ou 255,170,0.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE : {title} contient deux fois la source « {source} », pour des classes différentes.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE : {title} n'est pas du JSON : {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE : {title} doit contenir une liste de classes comme {{"value": 1, "name": "forêt"}}, ou un objet comme {{"valeur d'annotation": "nom de classe"}}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE : impossible de lire {path} comme une table : {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE : {path}, la ligne {number} a plus de cellules que l'en-tête ; mettez entre guillemets les cellules qui contiennent « {delimiter} ».</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE : {path} n'est pas du texte.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE : {path} ne contient pas de table.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE : impossible de lire {path} comme une table : {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes : aucun élément de la table des classes n'a de source qui devienne une classe.</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes : la source {source!r} n'est pas un nombre, mais les annotations contiennent des nombres.</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes : les annotations ne contiennent aucune des sources de la table des classes, qui sont {wanted} ; les annotations contiennent {found}.</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS : {layers} : aucune classe trouvée.</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS : dans {layer}, la valeur {wanted}, « {name} », devient la classe {given} : la classe {wanted} est déjà « {other} ».</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS : {layer} contient {count:,} textes différents ou plus, dont {most} au plus peuvent être des classes ; les premiers sont {names}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS : {layer} contient la valeur de classe {value} ; les valeurs de classes doivent être des nombres entiers de 0 à {largest}.</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS : il y a {count} classes ; {most} au plus sont possibles en plus de la valeur des pixels ignorés. Regroupez plusieurs valeurs en une classe avec une table des classes.</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} et {count:,} de plus</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>le champ « {field} » de {layer}</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>Entités sans géométrie dans {layer}, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD : {title} ne contient aucune valeur.</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS : {layer} n'a pas d'entités, ou son filtre n'en laisse aucune.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>Géométries non valides réparées dans {layer} : {count:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS : {path} ne contient aucune valeur de classe, seulement 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS : {path} ne contient aucune valeur de classe, seulement NoData ou 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS : impossible de lire {path} à la ligne {row} : {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS : {path} couvre {share:.0%} du raster ; le reste compte comme arrière-plan. Si l'on n'en sait rien, limitez les imagettes par AREA, ou choisissez « ignore » pour UNLABELLED.</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS : {path} a {count} bandes ; un raster d'annotations en a une seule, avec des valeurs de classes.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS : impossible de lire {path} : {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{layer} : {features}, partout la classe {value}, {name}.</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>{layer} : {features} à ignorer, selon la table des classes.</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{layer} : {features} sans valeur de classe ; les pixels correspondants sont ignorés.</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{layer} : {features} dont les valeurs ne sont pas des classes ; les pixels correspondants sont ignorés : {names}.</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,} pixels</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>{count:,} entités</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value} « {name} » {count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>Classes dans {layer} (entités) : {classes}.</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>Classes dans {layer} (pixels) : {classes}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS : {layer} ne touche pas le raster : son emprise est {extent} dans le SCR du raster, celle du raster est {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT vaut « {name} » ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>Le format « {name} » a été écrit.</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT « yolo » demande des imagettes de validation, et il n'y en a pas : data.yaml en nomme d'autres.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>{done:,} fenêtres sur {total:,}, reste {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>{done:,} imagettes sur {total:,}, reste {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>{done:,} fichiers sur {total:,}, reste {duration}.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
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
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Écart type</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>Imagettes d'entraînement : {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>{count:,} pour l'entraînement</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>{count:,} pour la validation</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>{count:,} pour le test</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}, étiré à partir de {found}</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{count:,} imagettes de {size} × {size} pixels ({counts}), avec les bandes {bands} ({dtype}) et les classes {names}.</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>non compté</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>Imagettes</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>Histogramme de {name}</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>Valeurs du raster pour 0 … 255</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} pixels de {pixel_width:.6g} × {pixel_height:.6g}, {crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>sans SCR</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>SCR sans nom</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>SCR inconnu</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>rien qui compte</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS : {count} pixels de « {name} » sont demandés ; la valeur doit être comprise entre 1 et {highest:,}, le nombre de pixels d'une imagette.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>Fenêtres sans annotation, laissées de côté (KEEP « {keep} », NEGATIVES {share:g}) : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>Fenêtres de moins de {least:,} pixels annotés, laissées de côté (MIN_LABELLED) : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>Fenêtres n'ayant pas les pixels demandés ({wanted}), laissées de côté (MIN_CLASS) : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>Fenêtres au-delà du nombre permis par MAX_CHIPS {most:,}, laissées de côté : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} pour {name}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} ou {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS : il n'y a pas de classe « {name} » ; les classes sont {names}.</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>Fenêtres examinées en plus pour les classes rares : {count:,} ({names}) (OVERSAMPLE).</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>Raster : {width:,} × {height:,} pixels de {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bandes ({dtype}) : {names}.</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>Fenêtres réparties : {counts}.</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>Pli {number} : {count:,} fenêtres.</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>Fenêtres situées sur des imagettes antérieures d'un autre sous-ensemble, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Fenêtres qui partagent des pixels avec un autre pli ou sous-ensemble, ou en sont à moins de BUFFER {buffer:,} pixels, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>Fenêtres qui partagent des pixels avec un autre pli ou sous-ensemble, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Fenêtres qui partagent des pixels avec un autre sous-ensemble, ou en sont à moins de BUFFER {buffer:,} pixels, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>Fenêtres qui partagent des pixels avec un autre sous-ensemble, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY vaut « random », et {count:,} des {total:,} imagettes de validation et de test partagent des pixels avec des imagettes d'entraînement : l'exactitude paraîtra meilleure qu'elle n'est. Utilisez « blocks », ou un STRIDE aussi grand que CHIP_SIZE.</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>Toutes les imagettes de cette scène sont pour {split}, afin que les parts soient au plus près de SPLIT et TEST.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS : il faut une couche de polygones.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS : aucune fenêtre n'a son centre dans un polygone de {layer}.</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>Fenêtres dont le centre est hors de SPLIT_POLYGONS, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD : {layer} contient « {found} » ; ses valeurs doivent être {allowed} (ou val, training).</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>Impossible de lire les statistiques de {path} : exportez à nouveau les imagettes. ({error})</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>Fenêtres sans pixel annoté, laissées de côté : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>Fenêtres sans pixel annoté dans AREA, laissées de côté : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>Fenêtres ayant moins de pixels valides que MIN_VALID {least:g}, laissées de côté : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>Fenêtres sans pixel valide, laissées de côté : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>Aucune imagette à écrire : {names} n'a aucun pixel valide là où il y a des annotations, seulement NoData.</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>Aucune imagette à écrire : aucun pixel annoté du raster n'est dans AREA.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>Aucune imagette à écrire : aucune fenêtre annotée n'a autant de pixels valides que le demande MIN_VALID {least:g}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>Aucune imagette à écrire : {layer} n'annote aucun pixel valide de {names}.</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>Une image de {size:,} octets est trop grande pour un TIFF : réduisez CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>Fenêtres qui dépassent le raster, laissées de côté (EDGE « {edge} ») : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>Fenêtres identiques à d'autres, laissées de côté : {count:,}.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS vaut « features », mais LABELS n'a pas d'entité avec une géométrie, et les rasters d'annotations n'en ont pas : utilisez « grid » ou « random ».</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>Entités dont le centre est hors du raster, sans fenêtre : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>Entités dont le centre est hors de AREA, sans fenêtre : {count:,} sur {total:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>Fenêtres aléatoires différentes trouvées sur le raster : seulement {found:,} sur les {count:,} de COUNT.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>Fenêtres aléatoires différentes trouvées dans AREA : seulement {found:,} sur les {count:,} de COUNT.</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE vaut « drop », mais aucune fenêtre de CHIP_SIZE {size} ne tient tout entière dans le raster de {width:,} × {height:,} pixels ; utilisez « shift » ou « fill ».</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS vaut « features », mais aucune entité annotée n'a de fenêtre sur le raster de {width:,} × {height:,} pixels et dans AREA.</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS vaut « random », mais aucun endroit dans AREA n'a été trouvé sur le raster de {width:,} × {height:,} pixels.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>Corrélation de Matthews (MCC)</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Désaccord de quantité</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Désaccord d'allocation</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>Exactitude de l'utilisateur (précision)</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>Exactitude du producteur (rappel)</translation>
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
            <translation>Spécificité</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>Valeur prédictive négative</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>Aire sous la courbe ROC</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>F1 des limites</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>{path} ne peut pas être ramené à la grille du raster : {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>La table des classes est vide : il faut au moins une classe.</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>La table des classes contient deux fois la même valeur ; les valeurs sont {values}.</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>Les valeurs de classes doivent être comprises entre 0 et {most}, avec au plus {most} valeurs ; trouvé : {count}, de {first} à {last}.</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>à côté, le fichier des noms et des couleurs (.aux.xml) est incomplet</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>Impossible d'écrire {path} : le disque est plein.</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>le fichier optimisé pour le cloud n'a pas été créé</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE vaut {size:g} : il faut un nombre positif, ou 0 pour garder celle du raster.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE vaut {size:g} : la taille du raster est {raster}, celle de ses pixels {pixels}. La valeur doit être donnée dans l'unité de son SCR ({unit}) et ne pas dépasser le raster.</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK : {path} a {count} bandes ; un masque en a une seule, différente de 0 là où les pixels ne doivent pas compter.</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK : impossible de lire {path} à la ligne {row} : {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK : {title} ne touche pas le raster, donc rien n'est masqué.</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>Impossible d'écrire {path} : un dossier porte ce nom.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>Impossible d'écrire {path} : {error}.</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>Le dossier temporaire du système ne peut pas être utilisé : {error}.</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>Le dossier temporaire {folder} ne peut pas recevoir les polygones ; son disque est-il plein ? ({error})</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>Aucun raster n'a été indiqué : il en faut au moins un.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>Impossible d'ouvrir le raster {path} : {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>Le raster {path} n'a pas de bandes ; si c'est un conteneur, choisissez l'un de ses sous-jeux de données.</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING vaut « {word} » ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING nomme {found} méthodes pour {count} rasters : indiquez-en une pour tous, ou une pour chacun.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING nomme {found} méthodes pour {count} raster : indiquez-en une pour tous, ou une pour chacun.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS : la bande {number} est demandée, mais {paths} a les bandes 1 à {count}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>Impossible de lire {path} à la ligne {row}, colonne {column} : {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>La bande {number} de {path} contient des valeurs {type}, qui ne peuvent pas être utilisées.</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT : {path} ({crs}) ne touche pas {first_path} ({first_crs}) : les rasters superposés doivent se recouvrir. L'un d'eux est-il sans SCR, ou avec un SCR faux ?</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>Pixels annotés</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>Pixels du réseau</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>Pixels des réseaux</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>Moyenne des classes annotées</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>Exactitude globale : {share} de tous les pixels annotés sont justes.</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>Annotations ↓ Réseau →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>Exactitude par classe sur tous les plis</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>Matrice de confusion sur tous les plis</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>Les lignes sont les annotations, les colonnes les réseaux, en pixels.</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>Exactitude par classe sur les imagettes de validation</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>Matrice de confusion sur les imagettes de validation</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>Les lignes sont les annotations, les colonnes le réseau, en pixels.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>Moyenne des classes</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>Effectifs cumulés</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>Pondérée par la référence</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>Exclu de toutes les moyennes, car absent de la référence : {classes}.</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>Exclu de la moyenne de l'indicateur {figure}, car non défini : {classes}.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>Exactitude de l'utilisateur (précision) : parmi les {unit} auxquels une classe a été attribuée, la part de ceux qui sont justes.</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>Exactitude du producteur (rappel) : parmi les {unit} qui appartiennent à une classe, la part de ceux qui ont été trouvés.</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 est la moyenne harmonique des deux.</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU : les {unit} auxquels les deux côtés attribuent la classe, divisés par ceux auxquels l'un au moins l'attribue.</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>Spécificité : parmi les {unit} qui n'appartiennent pas à une classe, la part de ceux auxquels elle n'a pas été attribuée.</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>Valeur prédictive négative : parmi les {unit} auxquels une classe n'a pas été attribuée, la part de ceux qui ne lui appartiennent pas.</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>Aire sous la courbe ROC : avec quelle fréquence un des {unit} de la classe a pour elle une probabilité plus élevée qu'un des autres ; 0,5 correspond au hasard.</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>F1 des limites : F1 calculé sur les limites de la classe, avec un écart admis jusqu'à la tolérance.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>exactitude globale</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{percent:.1f} % de {name}</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{percent:.1f} % de {name}, pris pour {other}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>IoU moyenne</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>taux d'apprentissage</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>Exactitude sur les imagettes de validation</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>IoU par classe</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d'apprentissage</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>Imagettes par seconde</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} et {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter} : impossible de lire {title} : {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD : {title} n'a pas de champ « {name} » ; cette couche n'a aucun champ.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD : {title} n'a pas de champ « {name} » ; ses champs sont {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter} : impossible d'ouvrir {path} comme couche vectorielle : {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>la couche {layer} de {path}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter} : {title} ne contient pas de géométries, mais il faut des {wanted}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter} : {title} contient des géométries de type {kind}, et non des polygones.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter} : {path} n'a pas de couche « {layer} » ; ses couches sont {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter} : {path} a les couches {names} : nommez-en une.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter} : {path} n'a pas de couche contenant des {wanted}.</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>polygones</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>polygones, lignes ou points</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter} : le filtre appliqué à {title} ne donne pas de couche : {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter} : le filtre appliqué à {title} n'est pas compris ({filter}) : {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter} : entités laissées de côté dans {title}, sans surface ou impossibles à convertir dans le SCR du raster : {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter} : entités laissées de côté dans {title}, qui ne sont pas des polygones ou sont impossibles à convertir dans le SCR du raster : {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter} : {title} n'a pas de SCR ; on suppose que les deux ont le même.</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter} : le raster n'a pas de SCR ; on suppose que les deux ont le même.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA : {title} n'a pas d'entités.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA : avec son filtre, {title} n'a pas d'entités.</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA : {title} ne touche pas le raster : son emprise est {extent} dans le SCR du raster, celle du raster est {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>aucun programme</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Le Python {version} de QGIS n'a pas été trouvé sous forme de programme qui démarre (dans {folder} : {tried}) : créez un environnement conda avec les paquets listés dans docs/install.md, et choisissez son Python comme interpréteur existant.</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>L'environnement créé par le Python de QGIS dans {folder} ne démarre pas : créez un environnement conda avec les paquets listés dans docs/install.md, et choisissez son Python comme interpréteur existant.</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>Python utilisé</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Disques</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>Cartes graphiques</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>Python de calcul</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autotest</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>impossible sans Python de calcul</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>L'environnement demande environ {needed:.1f} Go dans {folder}, mais {free:.1f} Go y sont libres : libérez de la place, ou choisissez DEVICE cpu, la variante la plus petite.</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>{count} chose dont Pixelwise a besoin ne fonctionne pas.</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>{count} choses dont Pixelwise a besoin ne fonctionnent pas.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwise peut s'exécuter ; {count} point est à vérifier.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwise peut s'exécuter ; {count} points sont à vérifier.</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Tout ce dont Pixelwise a besoin est présent et fonctionne.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>à vérifier</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>ne fonctionne pas</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>Réparez l'environnement ; si cela ne suffit pas, signalez-le à Pixelwise en joignant cette page.</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>La vérification elle-même</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>Libérez de la place sur le disque, ou donnez à la variable TMPDIR (Windows : TEMP) un dossier dans lequel vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>Installez {name} dans l'une de ces versions.</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>Installez un QGIS qui fournit un Python plus récent.</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>Python de QGIS</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>GDAL de QGIS</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>Réinstallez QGIS : son GDAL est endommagé.</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>Installez un QGIS plus récent, qui fournit un GDAL plus récent.</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>numpy de QGIS</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>Dans le Python de QGIS, supprimez le numpy ajouté par pip : pip uninstall numpy.</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>Réinstallez QGIS, avec ses paquets Python.</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}, dans {folder}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>{count} cœurs</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>{size} en tout</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>Fermez d'autres programmes avant un entraînement, ou réduisez BATCH_SIZE.</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>{free} libres sur {total}</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>Fichiers temporaires</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>aucun dossier de fichiers temporaires n'accepte l'écriture</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>Libérez de la place sur le disque de {folder}, ou autorisez l'écriture dans ce dossier.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>impossible d'écrire {path} : {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{size} libres dans {folder}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Libérez de la place sur le disque de {folder}.</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>Pilote NVIDIA</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>Réinstallez le pilote NVIDIA et redémarrez l'ordinateur ; d'ici là, les entraînements s'exécutent sur le processeur.</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>aucun : il n'y a pas de carte NVIDIA, ou son pilote n'est pas installé</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}, pour CUDA jusqu'à {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}, {free} libres sur {total}</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>Carte graphique {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>ne peut pas être importé ({error})</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>L'environnement ne peut pas être écrit dans {folder} : {error}.</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>Installation, {time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} contient d'autres fichiers qu'un environnement : déplacez-les, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>Étape {number} sur {count}, {title} : déjà faite.</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Étape {number} sur {count} : {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>Le Python de QGIS est {path}.</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>l'environnement</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>Il partage {names} avec QGIS.</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>Le Python de QGIS n'a ni ensurepip ni pip : installez-les (sous Debian et Ubuntu : « sudo apt install python3-venv »), puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>Variante {name} de torch : {reason}.</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>les autres paquets</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} calcule sur {devices} ; GDAL {gdal} est celui de QGIS.</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torch ne trouve pas de carte graphique : vérifiez le pilote avec nvidia-smi, redémarrez, et voyez « Vérifier l'environnement ».</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>création d'un environnement à partir du Python de QGIS</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>mise en place de pip</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>téléchargement et décompression de torch</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>téléchargement et décompression des autres paquets</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>essai de l'ensemble</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>Tous les paquets sont intacts.</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>Paquets endommagés : {names}.</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>Le Python de l'environnement ne démarre pas, l'environnement est donc recréé.</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} contient d'autres fichiers qu'un environnement, et a donc été laissé tel quel.</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>L'environnement dans {folder} est en cours d'utilisation ({error}) : terminez toutes les exécutions de Pixelwise, fermez les autres fenêtres de QGIS, et réessayez.</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>L'environnement dans {folder} est déjà en cours d'installation ou de suppression : attendez-en la fin, ou annulez-la.</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE : {device!r} a été indiqué ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>{device} a été demandé</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>l'index de paquets a la variante pour ce processeur ({name})</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>aucune carte graphique NVIDIA avec un pilote n'a été trouvée</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE : {device} a été indiqué, mais macOS n'a pas CUDA ; valeurs permises : auto, cpu et pypi.</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>PyTorch n'est plus distribué en fichier wheel pour les Mac à processeur Intel : créez un environnement conda avec pytorch et gdal de conda-forge, et choisissez son Python comme interpréteur existant.</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>la variante pour ce Mac utilise sa carte graphique par Metal (MPS)</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>carte trouvée : {card}, avec le pilote {driver}</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>carte trouvée : {card}, mais aucune variante de torch ne lui convient avec le pilote {driver} ; installez le pilote {oldest} ou plus récent, puis recommencez l'installation</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi n'a pas répondu en {seconds} secondes</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi s'est terminé avec le code {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>nvidia-smi n'a pas pu être démarré ({error})</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>Pour un signalement</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>Les chemins dans votre dossier personnel commencent par ~, et votre nom est remplacé par USER.</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>Tout copier sous forme de texte</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Sous forme de texte</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise : l'environnement</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>Sélectionné : appuyez sur Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copier le tableau pour un tableur</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line} (requis : {needed})</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Requis</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>Laissé tel quel : {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>Impossible de démarrer {program} ({error}).</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>L'installation s'est arrêtée à « {step} » : {package} n'est pas dans le dossier WHEELS {folder}, ou pas pour ce Python ; ajoutez son fichier wheel, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>L'installation s'est arrêtée à « {step} » : l'index de paquets n'a pas {package} pour ce Python et ce système ; choisissez un autre DEVICE, par exemple cpu, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>aucun message</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>L'installation s'est arrêtée à « {step} » ({line}) : voyez le journal, puis recommencez l'installation ou réparez.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>L'installation s'est arrêtée à « {step} » : le disque est plein : libérez de la place, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>L'installation s'est arrêtée à « {step} » : le proxy a refusé la connexion : vérifiez-le dans Préférences ▸ Options ▸ Réseau, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>L'installation s'est arrêtée à « {step} » : pip ne peut pas utiliser de proxy SOCKS : indiquez un proxy HTTP dans Préférences ▸ Options ▸ Réseau, ou utilisez un dossier de fichiers wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>L'installation s'est arrêtée à « {step} » : un certificat n'a pas été accepté, comme derrière les pare-feu de certaines organisations : indiquez le fichier du certificat de l'organisation dans la variable d'environnement PIP_CERT, ou utilisez un dossier de fichiers wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>L'installation s'est arrêtée à « {step} » : un chemin est trop long pour Windows : activez les chemins longs dans Windows (LongPathsEnabled), puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>L'installation s'est arrêtée à « {step} » : un fichier est en cours d'utilisation : fermez toutes les autres fenêtres de QGIS, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>L'installation s'est arrêtée à « {step} » : un fichier ne peut pas être écrit : vérifiez les droits d'accès du dossier.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>L'installation s'est arrêtée à « {step} » : l'index de paquets est inaccessible : vérifiez le réseau et le proxy dans Préférences ▸ Options ▸ Réseau, puis recommencez l'installation, ou utilisez un dossier de fichiers wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>L'installation s'est arrêtée à « {step} » : la connexion s'est interrompue : recommencez l'installation, elle reprendra ici.</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOS garde ce QGIS en quarantaine et l'exécute à un endroit qui change à chaque démarrage : déplacez QGIS dans le dossier Applications, démarrez-le de là, puis recommencez l'installation.</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>importation de {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>interrogation de torch sur CUDA</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>recherche des périphériques</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>test de {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Python s'est terminé avec le code {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>L'importation de {name} avec {python} a échoué : {error}. Réparez l'environnement, ou choisissez un autre Python.</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Le calcul sur {name} avec {python} a échoué : {error}. Réparez l'environnement, ou choisissez un autre Python.</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Le démarrage de Python avec {python} a échoué : {error}. Réparez l'environnement, ou choisissez un autre Python.</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON : {given} n'est pas un Python ; indiquez le programme python d'un environnement, ou le dossier de cet environnement.</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON : {python} {lack} : installez-y ce qui manque, ou choisissez-en un autre ou ACTION install.</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Le Python de QGIS ne peut pas utiliser son GDAL hors de QGIS ({error}), on ne peut donc pas en faire un environnement : créez un environnement conda avec les paquets listés dans docs/install.md, et choisissez son Python comme interpréteur existant.</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>Annulé : ce qui a été installé est conservé, et la prochaine installation reprendra là.</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>démarrage de Python</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>fermez d'autres programmes, et vérifiez à nouveau</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>Il s'est terminé à l'étape « {step} ». {sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>Il s'est bloqué à l'étape « {step} » : aucune réponse pendant {seconds:g} secondes.</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>Réparez l'environnement (Raster ▸ Pixelwise ▸ Environnement), ou choisissez-y un autre Python.</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>Processus de calcul</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>n'est pas installé</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>Importation de {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>Prenez un Python dont le GDAL est plus récent, ou un QGIS plus récent.</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>Créez l'environnement à partir du Python de QGIS, qui apporte GDAL (c'est ce que fait installenvironment), ou installez gdal dans l'environnement conda.</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy et GDAL ne vont pas ensemble. {repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>Installez Microsoft Visual C++ Redistributable (x64), redémarrez l'ordinateur, puis : {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>Mettez à jour le pilote de la carte graphique. {repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Périphériques</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>CUDA de torch</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version} fonctionne</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}, non utilisé : il n'y a pas de carte NVIDIA avec un pilote</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>Réinstallez l'environnement avec DEVICE auto, qui prend le torch adapté à cette carte.</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>aucun, bien qu'il y ait une carte {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>Mettez à jour le pilote NVIDIA, ou réinstallez l'environnement avec DEVICE auto.</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} demande le pilote {oldest} ou plus récent ; le pilote présent est {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>Redémarrez l'ordinateur ; si cela ne suffit pas, réinstallez le pilote NVIDIA.</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} ne peut pas accéder à la carte {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}, {free} libres</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>Périphérique {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Réinstallez l'environnement avec DEVICE auto, ou choisissez DEVICE cpu dans les algorithmes.</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>Fermez d'autres programmes qui l'utilisent, réduisez BATCH_SIZE, ou choisissez un autre DEVICE.</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>Autotest sur {device}</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>réseau construit ({build:.1f} s), un pas d'entraînement ({step:.1f} s), une prédiction ({prediction:.1f} s)</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>non fait : les autres avaient pris tout le temps</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>non atteint : la vérification s'est terminée à l'étape « {step} »</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>Fermez d'autres programmes qui utilisent la carte graphique, ou choisissez DEVICE cpu dans les algorithmes.</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Ce torch n'a pas de code pour la carte : réinstallez l'environnement avec DEVICE auto, ou choisissez DEVICE cpu dans les algorithmes.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>Mettez à jour le pilote de la carte graphique, redémarrez l'ordinateur, ou choisissez DEVICE cpu dans les algorithmes.</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>l'environnement de l'extension</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>l'environnement du profil utilisateur</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>le Python de QGIS</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>n'est pas entièrement installé</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Il n'y a pas encore d'environnement pour les calculs de Pixelwise : {found}. Vous pouvez l'installer par Raster ▸ Pixelwise ▸ Environnement ou « {command} », ou indiquer le Python d'un environnement avec torch dans le réglage {setting} ou la variable d'environnement {variable}.</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Il n'y a pas encore d'environnement pour les calculs de Pixelwise. Vous pouvez l'installer par Raster ▸ Pixelwise ▸ Environnement ou « {command} », ou indiquer le Python d'un environnement avec torch dans le réglage {setting} ou la variable d'environnement {variable}.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>La variable d'environnement {name} vaut {given}, mais il n'y a pas de Python à cet endroit : indiquez le chemin d'un Python avec torch, ou effacez-la.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>Le réglage {name} vaut {given}, mais il n'y a pas de Python à cet endroit : indiquez le chemin d'un Python avec torch, ou effacez-le.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>La variable d'environnement {name} vaut {given}, mais ce Python {lack} : indiquez-en un autre, ou effacez-la pour utiliser l'environnement de Pixelwise ; vous pouvez l'installer par Raster ▸ Pixelwise ▸ Environnement ou « {command} ».</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>Le réglage {name} vaut {given}, mais ce Python {lack} : indiquez-en un autre, ou effacez-le pour utiliser l'environnement de Pixelwise ; vous pouvez l'installer par Raster ▸ Pixelwise ▸ Environnement ou « {command} ».</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>la variable d'environnement {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>le réglage {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>ne démarre pas ({error})</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>ne contient pas {names}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>Impossible d'utiliser le fichier de tâche {path} : {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>Impossible de lire le fichier de tâche {path} : {error}.</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>Impossible d'utiliser le fichier de tâche {path} : ce n'est pas du JSON ({error}).</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} n'est pas un nombre</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>il ne contient pas de tâche Pixelwise (un objet avec la clé "pixelwise_job").</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>son format est {found!r}, mais Pixelwise {version} lit le format {format}.</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} doit être un objet ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>le paramètre {name} est inconnu ; les paramètres connus sont {names}.</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>le paramètre {name} manque.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>le paramètre {name} doit être un nombre entier ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>le paramètre {name} doit être un nombre ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>le paramètre {name} doit être un texte ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>le paramètre {name} doit être true ou false ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>le paramètre {name} doit être une liste ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>le paramètre {name} doit être un objet ; trouvé : {found}.</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>réduisez CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>réduisez BATCH_SIZE, ou prenez un ENCODER ou un CHIP_SIZE plus petit</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>réduisez BATCH_SIZE ou WINDOW_SIZE</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>limitez la carte par AREA</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>excluez la plus grande classe par SKIP_CLASSES</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>dessinez une scène plus petite</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>le type de tâche doit être l'un de {names} ; trouvé : {found!r}.</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>Le processus {number} sur {count}</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>Aucun des {count} processus n'a donné de résultat, voyez le journal.</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>Lignes du processus de calcul :</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>Le processus de calcul {number} exécute {python}</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>Annulé : l'exécution ne s'était pas arrêtée après {seconds:g} secondes, son processus a donc été interrompu.</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Avertissement : {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>La sortie est complète, mais son fichier de tâche manque : {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>Mémoire épuisée : {cure}, ou fermez d'autres programmes.</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>Le disque est plein : libérez de la place ou choisissez un autre endroit pour la sortie.</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>Le disque est plein ({path}) : libérez de la place ou choisissez un autre endroit pour la sortie.</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Le Python de calcul {python} ne peut pas importer ce dont la tâche a besoin ({error}) : réparez son environnement par Raster ▸ Pixelwise ▸ Environnement, ou indiquez un autre Python dans PIXELWISE_PYTHON.</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>L'exécution a échoué à cause d'une erreur inattendue ({kind} : {error}). Si les entrées sont correctes, c'est un défaut de Pixelwise : veuillez le signaler en joignant le journal.</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Le Python de calcul {python} n'a pas pu être démarré ({error}) : réparez l'environnement par Raster ▸ Pixelwise ▸ Environnement, ou indiquez un autre Python dans PIXELWISE_PYTHON.</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>Le processus de calcul</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>code de sortie {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>signal {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who} a été interrompu par le système (SIGKILL), sans doute par manque de mémoire : {cure}.</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who} a planté ({crash}) dans l'une des bibliothèques qu'il utilise, voyez le journal : réparez son environnement (Raster ▸ Pixelwise ▸ Environnement), ou essayez DEVICE cpu si ce choix existe.</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who} a été interrompu de l'extérieur ({name}) : relancez l'exécution.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who} s'est terminé sans résultat ({name}), voyez le journal.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who} s'est terminé sans résultat ({name}), voyez le journal. Sa dernière ligne : {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION vaut {found} ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE vaut {size} : avec MINIMUM_PER_CLASS {minimum}, les {classes} classes demandent au moins {needed} points.</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Points comparés : {count:,}, classes : {classes} ; exactitude globale {accuracy:.4f}, kappa {kappa:.4f}, IoU moyenne {iou:.4f}.</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Pixels comparés : {count:,}, classes : {classes} ; exactitude globale {accuracy:.4f}, kappa {kappa:.4f}, IoU moyenne {iou:.4f}.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>Dans AREA, MAP et REFERENCE n'ont aucun pixel commun qui ait une classe dans les deux.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP et REFERENCE n'ont aucun pixel commun qui ait une classe dans les deux.</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS vaut {found} : les classes comparées sont {classes}.</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>Pixels de la référence situés là où la carte n'a pas de classe, et qui ne comptent pas : {count:,}.</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>Une seule classe est comparée, rien ne peut donc être faux ; indiquez par UNLABELLED ce qu'il y a ailleurs.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE : aucun point ne compte dans AREA.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE : aucun point ne compte.</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>Sans carte ni STRATA, les surfaces des classes ne sont pas connues, rien n'est donc estimé.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter} : {title} contient des lignes ; il faut des polygones ou des points.</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} vaut {path}, qui est aussi {other} : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} vaut « {found} » ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS demande des polygones dans MAP et dans REFERENCE, mais {parameter} est un raster.</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS demande ERROR_CLASS, le nom ou la valeur de la classe dont il montre les erreurs.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE vaut {size:g} : il faut un nombre positif, ou 0 pour une taille adaptée.</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE vaut {tolerance:g} : la valeur doit être comprise entre 0 (limites non mesurées) et {most:g} pixels.</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP contient des points : REFERENCE doit alors contenir les mêmes points, avec le champ de la vraie classe.</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} demande pour REFERENCE des polygones ou un raster, mais {path} contient des points.</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES demande pour MAP des polygones ou un raster, mais {path} contient des points.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD est vide : nommez le champ de {path} qui contient la classe.</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} vaut {path} : ce fichier est écrit en GeoTIFF, son nom doit donc se terminer par .tif.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter} : {title} n'a pas d'entités.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter} : avec son filtre, {title} n'a pas d'entités.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD : dans {title}, le champ « {field} » ne contient aucune classe.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD : {title} n'a pas de champ « {field} » ; ses champs sont {names}.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD : dans {title}, le champ « {field} » contient {number:g} ; les classes sont des nombres entiers ou des textes.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter} : {path} ne contient aucune classe à cet endroit, seulement NoData.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter} : polygones sans classe dans {title}, dont les pixels ne comptent pas : {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>Géométries non valides réparées dans {title} : {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter} : {title} n'a pas de polygones, seulement des entités sans géométrie.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE vaut {size:g} : les polygones de {title} et AREA s'étendent sur {length:g} (unités de leur SCR), ce qui fait {count:,.0f} pixels ; {most:,} au plus sont possibles.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE vaut {size:g} : les polygones de {title} s'étendent sur {length:g} (unités de leur SCR), ce qui fait {count:,.0f} pixels ; {most:,} au plus sont possibles.</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>l'autre couche</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter} : {path} a {count} bandes ; un raster de classes en a une seule, avec des valeurs de classes.</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter} : {title} ne touche pas ce à quoi cette couche est comparée : son emprise est {extent}, celle de la grille {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter} : {title} ne touche pas ce à quoi cette couche est comparée : son emprise est {extent} dans son propre SCR, celle de la grille {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, juste</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}, cartographié comme {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>vrai positif : {name}</translation>
        </message>
        <message>
            <source>false positive: {name}</source>
            <translation>faux positif : {name}</translation>
        </message>
        <message>
            <source>false negative: {name}</source>
            <translation>faux négatif : {name}</translation>
        </message>
        <message>
            <source>true negative: {name}</source>
            <translation>vrai négatif : {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN vaut {found} : des estimations sont possibles pour {allowed}.</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA : aucune classe ayant une surface n'a de points de référence, rien ne peut donc être estimé.</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE : aucun point ne peut être comparé, rien ne peut donc être estimé.</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>Les estimations ne valent que pour {share:.1%} de la surface cartographiée ; classes de la carte sans point de référence : {classes}.</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>Classes de la carte sans surface dans STRATA : {classes} ; leurs points de référence ne comptent pas dans les estimations pour la carte entière.</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>Aucune erreur type ne peut être donnée, car il faut au moins deux points de référence par classe de la carte ; classes qui n'en ont qu'un : {classes}.</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>Classes sans point de référence : {classes} ; une surface estimée à 0 signifie qu'une classe est rare, et non qu'elle n'existe pas.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter} : {title} contient plus de {most} valeurs différentes ; {most} classes au plus peuvent être comparées.</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>Là où la carte n'a pas de polygone, elle compte comme « {name} ».</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>Là où la référence n'a pas de polygone, elle compte comme « {name} ».</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>Les points de REFERENCE ne peuvent pas être convertis dans le SCR d'une autre couche : {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>Seule la carte a {classes}.</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>Seule la référence a {classes}.</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>« {one} » de la carte et « {other} » de la référence sont considérées comme la même classe.</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>Laissé de côté, selon IGNORE : {classes}.</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>IGNORE nomme {classes}, que ni la carte ni la référence ne contiennent.</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>la classe {name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>les classes {names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP et REFERENCE ont ensemble {count} classes ; {most} au plus peuvent être comparées.</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE vaut {ignored} : cela ne laisse aucune classe commune à MAP et REFERENCE.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH vaut « {match} », mais MAP et REFERENCE n'ont aucun nom de classe commun : la carte a {of_map} ; la référence a {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH vaut « {match} », mais MAP et REFERENCE n'ont aucune valeur de classe commune : la carte a {of_map} ; la référence a {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH vaut « {match} », mais MAP et REFERENCE n'ont aucun nom ni aucune valeur de classe en commun : la carte a {of_map} ; la référence a {of_reference}.</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>{count:,} hors de AREA</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>{count:,} hors de la carte</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>{count:,} sans classe dans REFERENCE</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>Points qui ne comptent pas : {counts}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter} : entités laissées de côté dans {title}, car ce ne sont pas des points : {count:,}.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES : {path} ne touche pas la carte.</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>la carte</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES : {path} n'a de valeurs à aucun des points de REFERENCE qui comptent.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES : {path} a {count} bandes ({bands}) ; il faut une bande par classe de la carte, nommée comme elle : {classes}.</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>PyCM ne donne de statistiques que pour deux classes ou plus, et si quelque chose a été comparé.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter} : {path} contient {value:g}, qui n'est pas une classe : un raster de classes contient des nombres entiers.</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>Rien n'a été comparé : la carte et la référence n'ont aucun endroit commun où toutes deux ont une classe.</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>La référence n'est pas considérée comme un échantillon aléatoire (DESIGN none) : les indicateurs décrivent donc ses points et non la carte entière, et aucun intervalle de confiance ne peut être donné.</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>{percent:.0f} % de la référence correspondent à {name} : une carte qui aurait partout {name} obtiendrait une exactitude globale aussi élevée. Citez aussi les indicateurs par classe.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>couche {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>classe dans le champ {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>filtre {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>partout où existent les deux</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,} points</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparé</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>Classes qui ne comptent pas</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>points au hasard, stratifiés selon les classes de la carte</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>points au hasard sur toute la carte</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>points qui ne sont pas un échantillon aléatoire</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>Exactitude globale des points</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>part estimée de la surface de la carte entière qui est juste, avec son intervalle à 95 % : le chiffre à citer</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>Exactitude globale de la carte</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>parmi tous les {unit}, la part de ceux qui sont justes</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>IoU des classes, chacune comptant autant : sévère pour les petites classes</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>F1 des classes, chacune comptant autant</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>accord au-delà du hasard, 0 correspond au hasard ; difficile à interpréter, donné car souvent demandé</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>corrélation entre carte et référence : 1 tout est juste, 0 hasard</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>part fausse parce que des classes ont trop ou trop peu de surface</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>part fausse parce que des classes sont aux mauvais endroits</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>Pixels de la référence</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>Pixels de la carte</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>Points de la référence</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>Points de la carte</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>La tolérance est de {tolerance:g} pixels.</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Référence ↓ Carte →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>Les lignes sont la référence, les colonnes la carte, en pixels.</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>Les lignes sont la référence, les colonnes la carte, en points.</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>Exactitude par classe</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>Surface cartographiée ({unit})</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>Surface estimée ({unit})</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Exactitude de l'utilisateur</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Exactitude du producteur</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>unités carrées de la carte</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>unités de STRATA</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>part de la surface</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>Exactitude de l'utilisateur, estimée</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>Exactitude du producteur, estimée</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>Surfaces estimées</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>F1 selon l'IoU minimale d'une correspondance</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>IoU minimale en pour cent</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>Objets de la référence selon leur IoU</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Toutes les classes</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1 à 0.5:0.95</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissés de côté</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>IoU minimale</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Statistique</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES a des valeurs de {low:.6g} à {high:.6g} ; les probabilités doivent être comprises entre 0 et 1, ou être des nombres entiers d'un octet.</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED vaut {found} ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS vaut {minimum} : c'est plus que l'ensemble des {size} points (SIZE).</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR vaut {error:g} : une erreur type est comprise entre 0 et {most:g}, par exemple 0.01.</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY : {name} vaut {accuracy:g} ; une exactitude est comprise entre 0 et 1.</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE vaut {number:g} : il faut le nombre de points, ou 0 pour autant que le demande TARGET_ERROR.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS vaut {number:g} : il faut 0 ou un nombre positif de points.</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE vaut {number:g} : il faut 0 ou un nombre positif de mètres.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE vaut {number:g} : il faut 0 (selon la taille des polygones) ou un nombre positif.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT vaut {path} : son nom doit se terminer par .gpkg, qui garde le formulaire avec les points.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT vaut {path}, où quelqu'un a déjà saisi des références (nombre de points : {count:,}) : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>Les points ne sont placés que dans les polygones de la carte, ce qu'elle a manqué n'est donc pas trouvé ; avec UNLABELLED « background », il y en a aussi en dehors.</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP : il ne reste aucune classe où tirer des points, après ce qu'excluent AREA et IGNORE.</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>Classes où aucun point n'est tiré : {classes} ; augmentez MINIMUM_PER_CLASS ou SIZE.</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>Points : {count:,} ; pour l'exactitude globale, on peut s'attendre à une erreur type d'environ {error:.2%} et à un intervalle de confiance à 95 % de ± {margin:.1%}.</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>Une erreur type de {error:.2%} demande {count:,} points.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter} : {name} n'est pas une classe de la carte ; ses classes sont {classes}.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>La classe « {name} » reçoit {count:,} points sur {wanted:,} : elle n'a pas plus de pixels dans AREA.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>La classe « {name} » reçoit {count:,} points sur {wanted:,} : elle n'a pas plus de pixels.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>La classe « {name} » reçoit {count:,} points sur {wanted:,} : sur {tried:,} pixels essayés, aucun autre n'est à {distance:g} m de tous les points. Réduisez MINIMUM_DISTANCE, ou prenez moins de points.</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name} : {count:,} points, {share:.1%} de la surface cartographiée.</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>La valeur 0 de la référence n'a pas de nom et la carte n'a pas de classe 0 : on considère donc qu'elle signifie « non annoté ».</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA : {name} n'est pas une classe ; les classes sont {classes}.</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA : {name} figure deux fois ; donnez un seul nombre à chaque classe.</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA : {name} vaut {number:g} ; les surfaces et les parts sont des nombres à partir de 0.</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA : toutes les surfaces sont 0 ; au moins une classe doit avoir une surface ou une part.</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>le modèle</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Le raster a {found} ({names}), mais {model} a été entraîné sur {expected} ({expected_names}) : indiquez le raster qui convient, ou choisissez avec BANDS les bandes dans l'ordre du modèle (d'après leurs noms, ce sont les bandes {numbers} parmi celles qui ont été indiquées).</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>Le raster a {found} ({names}), mais {model} a été entraîné sur {expected} ({expected_names}) : indiquez le raster qui convient, ou choisissez avec BANDS les bandes dans l'ordre du modèle.</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Les bandes du raster se nomment {names}, {model} a été entraîné sur {expected_names} : vérifiez que l'ordre est le même (d'après leurs noms, ce sont les bandes {numbers} parmi celles qui ont été indiquées).</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>Les bandes du raster se nomment {names}, {model} a été entraîné sur {expected_names} : vérifiez que l'ordre est le même.</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band} de {found} en {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>Les valeurs sont converties en celles de l'entraînement du modèle : {values}.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>La bande {number} ({name}) du raster contient des valeurs {found}, mais {model} a été entraîné sur des valeurs {expected} ({expected_name}) : convertissez d'abord le raster aux valeurs des images d'entraînement.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>La bande {number} ({name}) du raster contient des {found}, mais {model} a été entraîné sur des {expected} : les valeurs sont prises telles qu'elles sont enregistrées, et la carte n'est juste que si toutes deux le sont de la même façon.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>La bande {number} ({name}) du raster contient des valeurs {found}, {model} a été entraîné sur des valeurs {expected} : la carte n'est juste que si toutes deux ont la même échelle.</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>valeurs {type}</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>valeurs {type} sans échelle</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>valeurs {type} × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1 bande</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count} bandes</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITY vaut {found} : il faut 0 (aucun filtre) ou un nombre impair de pixels de 3 à {largest}, pour que le filtre ait un milieu.</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS vaut {found:g} pour la classe {value} : il faut une probabilité de 0 à 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} vaut {number} : la valeur doit être au moins 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} vaut {number} : il faut 0 ou un nombre positif de pixels.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} vaut {number} : il faut 0 (automatique) ou une valeur d'au moins 1.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} vaut {value} ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} vaut {path} : son nom doit se terminer par {first} ou {second}.</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} est vide : son nom doit se terminer par {first} ou {second}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} vaut {path}, qui est aussi {other} : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} vaut {path}, qui contient des pixels de INPUT : choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS nomme la classe {value}, mais les classes du modèle sont {names}.</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>Le réseau voit INPUT avec des pixels de {wanted} au lieu de {found}, redimensionnés d'un facteur {factor:.3g} ; la carte est écrite sur les pixels de INPUT.</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE ne peut pas ramener les pixels de INPUT de {found} à {wanted}, taille de l'entraînement du modèle : le facteur peut aller jusqu'à {factor:g}. Choisissez un autre modèle ou un autre raster.</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT a des pixels de {found}, mais {model} a été entraîné sur des pixels de {wanted} : attendez-vous à une mauvaise carte, ou activez RESAMPLE.</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE : INPUT n'a pas de SCR, les tailles de pixel ne peuvent donc pas être comparées et rien n'est redimensionné.</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE : {model} a été entraîné sur des rasters sans SCR, les tailles de pixel ne peuvent donc pas être comparées et rien n'est redimensionné.</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT ({extent}) est en dehors de INPUT ({whole}) : les deux doivent se recouvrir. Ils sont donnés par xmin, ymin, xmax, ymax dans le SCR du raster.</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA ne couvre aucun pixel de INPUT : ses polygones sont trop petits, ou hors du raster.</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA ({area}) et EXTENT ({extent}) ne se recouvrent pas : il n'y a rien à classifier.</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT vaut {found} : il faut xmin, ymin, xmax, ymax avec xmin &lt; xmax et ymin &lt; ymax.</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>Autres pixels, sans classe, car le raster y est sans données ou ils sont hors de AREA : {count:,}.</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>Le raster n'a pas de système de coordonnées de référence, les surfaces ne sont donc pas connues.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Part (%)</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>Les blocs terminés sont gardés : la même tâche reprend à partir de là.</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>Reprise avec les blocs terminés d'une exécution précédente.</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>Une exécution précédente avait d'autres paramètres, ou ses fichiers ont changé : celle-ci recommence depuis le début.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Classification de {pixels:,} pixels en 1 fenêtre de {rows} × {cols} pixels avec une marge de {margin}, {batch} à la fois, sur {devices}.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Classification de {pixels:,} pixels en {windows:,} fenêtres de {rows} × {cols} pixels avec une marge de {margin}, {batch} à la fois, sur {devices}.</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>Zone classifiée à {share:.0%}, reste {time}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>Impossible de lire {path} à la ligne {row}, colonne {col} : {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>Rien n'a été classifié : le raster n'a aucun pixel valide dans la partie cartographiée.</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>Polygones tracés : {count:,}.</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>Surfaces par classe de {name}</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name} ({number} sur {count}) : sa carte existe déjà.</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name} ({number} sur {count}) :</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>{name} n'a pas été classifié : {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT : rasters non classifiés : {failed} sur {count} ({names}) ; le journal dit pourquoi. Les cartes des autres sont dans {folder} ; corrigez ou retirez ces rasters et relancez la même exécution, qui reprendra à partir de là.</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>Les rasters ont des SCR différents, leurs cartes ne sont donc pas réunies en une seule.</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT : le dossier {path} n'existe pas ; il faut un dossier de rasters.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT vaut {path}, qui est aussi INPUT : choisissez un autre dossier pour les rasters de classes.</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO : {found!r} a été indiqué ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT : {first} et {second} deviendraient tous deux {path} : choisissez avec PATTERN.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT : dans {path} et ses sous-dossiers, aucun nom de fichier ne correspond à PATTERN, qui vaut {pattern!r} : choisissez un autre dossier, ou un motif comme *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT : dans {path}, aucun nom de fichier ne correspond à PATTERN, qui vaut {pattern!r} : choisissez un autre dossier, ou un motif comme *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE vaut {found} : il faut 0 (automatique) ou au moins {least} pixels.</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN vaut {found} : il faut 0 (automatique) ou au moins 1 pixel.</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN vaut {margin}, mais avec WINDOW_SIZE {size} et MERGE = {merge} il ne reste de place que pour 1 à {largest} pixels : réduisez MARGIN, ou portez WINDOW_SIZE à {needed} ou plus.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} vaut {path} : son nom doit se terminer par l'un de ces suffixes : {allowed}.</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE vaut {path}, avec {found} pixels sur une autre grille que INPUT ({wanted}) : les deux doivent avoir les mêmes pixels.</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT vaut {path}, qui contient la valeur {value:g} : un raster de classes contient des nombres entiers jusqu'à {largest:,}.</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND vaut {number} : {path} a les bandes 1 à {count}.</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>Il n'y a pas de polygones : aucun pixel n'a de classe qui n'ait été exclue.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} vaut {value:g} : il faut 0 (rien n'est fait) ou un nombre positif.</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES et SKIP_CLASSES nomment tous deux la classe {value} : une classe qui ne reçoit pas de polygones n'a pas de contours.</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB vaut {found} : les scores de {classes} classes dans des fenêtres de {rows} × {cols} pixels demandent au moins {needed} ; augmentez cette valeur, ou réduisez WINDOW_SIZE.</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>Mémoire épuisée avec une seule fenêtre : réduisez WINDOW_SIZE, ou choisissez un autre DEVICE.</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>Mémoire épuisée : suite avec BATCH_SIZE {count}.</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>Le modèle n'a pas donné de nombres (NaN) pour les pixels autour de la ligne {row}, colonne {col} : ses poids sont endommagés, ou le périphérique les calcule mal (essayez DEVICE=cpu).</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band} {found} au lieu de {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT ne contient pas les valeurs sur lesquelles {model} a été entraîné : {values}, et {count} autres bandes (percentiles 2 à 98). À moins que le paysage seul ne diffère autant, la carte sera mauvaise.</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT ne contient pas les valeurs sur lesquelles {model} a été entraîné : {values} (percentiles 2 à 98). À moins que le paysage seul ne diffère autant, la carte sera mauvaise.</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g} à {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} échoue sur une imagette : {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} donne des imagettes de {cols} × {rows} et de {other_cols} × {other_rows} pixels, mais il leur faut une seule taille : terminez-le par exemple par Resize.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} donne des images de forme {shape} et de type {type}, mais le réseau demande {count} bandes float32 : retirez les transformations qui convertissent les images.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE : impossible de lire {path} comme JSON : {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} ne contient pas de pipeline : écrivez-le avec albumentations.save(transform, path).</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} contient une transformation sans nom : ce doit être un objet avec __class_fullname__.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} contient la transformation {name}, qui exécute son propre code : retirez-la.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} contient la transformation {name}, inconnue d'albumentations ; {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} contient la transformation {name} sans liste de transformations à l'intérieur.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} contient la transformation {name}, qui ne peut pas être utilisée : {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} contient la transformation {name}, qui n'accepte que rouge, vert et bleu, et on ne sait pas quelles bandes ce sont (les imagettes en ont {count}) : indiquez RGB_BANDS, ou retirez-la.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} ne peut pas être utilisé : {name} : {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>elle donne des images {name} de forme {shape} et de type {type}.</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT vaut {name}, valeur inconnue ; {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES contient {change}, mais une modification s'écrit + ou - devant le nom d'une opération ; {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES contient {change}, qui demande au moins 2 bandes, mais les imagettes en ont une seule : retirez-le.</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS vaut {numbers}, mais il faut les numéros de trois bandes différentes, la rouge, la verte et la bleue ; les imagettes ont les bandes 1 à {count}.</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}, variante {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} vaut {value:g} ; la valeur doit être au moins {low}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} vaut {value:g} ; la valeur doit être comprise entre {low} et {high}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE : un encodeur à poids aléatoires ne peut pas être figé, car il n'apprendrait rien : choisissez ENCODER_WEIGHTS ou FINE_TUNE, ou entraînez l'encodeur.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT vaut {path}, mais le nom d'un fichier de modèle se termine par .safetensors.</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} n'a pas d'imagettes d'entraînement, seulement pour la validation ({count}) : exportez avec un SPLIT plus petit.</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>Les imagettes d'entraînement de {folder} n'ont aucun pixel annoté : rien ne peut être appris.</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>Sans pixel dans les imagettes d'entraînement, ces classes ne peuvent pas être apprises : {classes}.</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>Il n'y a pas d'imagettes de validation : la dernière époque est gardée, et son exactitude est inconnue.</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>Les imagettes de validation n'ont aucun pixel annoté : la dernière époque est gardée.</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>Sans pixel dans les imagettes de validation, ces classes ne comptent pas dans l'IoU moyenne : {classes}.</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} est la seule classe, il n'y a donc rien à distinguer : exportez les imagettes avec UNLABELLED background, ou avec plus de classes.</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} avec {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>vouliez-vous dire {names} ?</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>noms connus : {names} et d'autres.</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>noms connus : {names}.</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>Modèle : {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>Un réseau qui distingue {classes}.</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>Sur ses imagettes de validation, il a atteint une IoU moyenne de {iou}.</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>Il n'a pas été contrôlé sur des imagettes de validation, on ne sait donc pas ce qu'il vaut.</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} pixels</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>Détails du réseau</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>Poids de départ de l'encodeur</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>Taille des imagettes</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Taille du pixel</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>Époque gardée</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>Valeur des pixels qui ne comptent pas</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>Type dans le raster</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>La plupart des valeurs</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>Étiré à partir de</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE vaut {device}, valeur inconnue : choisissez auto, cpu, cuda, cuda:N (N compte à partir de 0) ou mps.</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE vaut mps, mais cet ordinateur n'a pas de GPU Apple que torch puisse utiliser : choisissez auto ou cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE vaut {device}, mais CUDA ne peut pas être utilisé ici (torch a été installé sans CUDA) : choisissez auto ou cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE vaut {device}, mais CUDA ne peut pas être utilisé ici (aucun GPU NVIDIA ou pilote trouvé) : choisissez auto ou cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE vaut {device}, mais cet ordinateur a {count} GPU CUDA, numérotés de 0 à {last}.</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES vaut {count} ; il faut 0, pour tous, ou un nombre positif.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE vaut {device}, un seul GPU, mais DEVICES vaut {count} : choisissez DEVICE cuda, ou mettez DEVICES à 1.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES vaut {count}, mais cet ordinateur a 1 GPU Apple : choisissez 1 ou moins, ou 0 pour tous.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES vaut {count}, mais cet ordinateur a 1 GPU CUDA : choisissez 1 ou moins, ou 0 pour tous.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES vaut {count}, mais cet ordinateur a {there} GPU CUDA : choisissez {there} ou moins, ou 0 pour tous.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES vaut {count}, mais cet ordinateur n'a pas de GPU que torch puisse utiliser : mettez DEVICES à 1, ou DEVICE à cpu pour autant de processus sur ses cœurs.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES vaut {count}, mais le processeur a {cores} cœurs pour autant de processus : choisissez moins.</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU ({count} threads)</translation>
        </message>
        <message>
            <source>{device}, bfloat16</source>
            <translation>{device}, bfloat16</translation>
        </message>
        <message>
            <source>{device}, 32-bit</source>
            <translation>{device}, 32 bits</translation>
        </message>
        <message>
            <source>Epoch {epoch}/{epochs}</source>
            <translation>Époque {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>perte d'entraînement {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>perte de validation {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>IoU moyenne {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>taux d'apprentissage {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} imagettes/s</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>une durée inconnue</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>son format est de version {version}, mais ce Pixelwise ne connaît que la version {known} : mettez l'extension à jour.</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} est un dossier, et non un fichier de modèle.</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>Le fichier de modèle {path} n'existe pas.</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} est un fichier safetensors, mais pas un modèle Pixelwise : il ne dit pas pour quelles bandes et quelles classes il est fait. Indiquez un modèle entraîné avec « Entraîner un modèle de segmentation ».</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>Impossible de lire le modèle {path} : {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>L'en-tête du modèle {path} est endommagé ({kind} : {error}).</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} n'est pas un fichier de modèle : il n'est pas au format safetensors.</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>Le fichier de modèle {path} est incomplet, peut-être à cause d'une copie interrompue : copiez-le ou entraînez-le à nouveau.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>Impossible de lire le fichier de modèle {path} : {error}.</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF compare les pixels par trois bandes, prises comme rouge, vert et bleu, mais le modèle en a {count} ({bands}) : désactivez CRF, ou choisissez un MODEL d'au moins trois bandes.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELS contient {path} avec les classes {found}, mais MODEL {first} a {wanted} : la moyenne des scores n'est possible qu'entre modèles dont les classes ont les mêmes valeurs et les mêmes noms.</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>Les bandes du modèle {path} se nomment {found}, celles de {first} {wanted} : vérifiez que l'ordre est le même.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELS contient {path} avec les bandes {found}, mais MODEL {first} a {wanted} : chaque bande doit être parmi celles de MODEL, d'après son nom. Indiquez comme MODEL le modèle qui a le plus de bandes.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION vaut 16, avec quoi un processeur ne peut pas calculer : choisissez auto, 32 ou bf16.</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>demi-précision</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>En {numbers}, le modèle donne d'autres classes qu'à 32 bits à {percent:.2f} % des pixels de ses premières fenêtres, plus que les {allowed:.1f} % permis : il calcule plus exactement, ce qui prend plus de temps.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>La mémoire de {device} ne suffit pas pour {count} fenêtres de {rows} × {cols} pixels : réduisez BATCH_SIZE ou WINDOW_SIZE, ou choisissez DEVICE cpu.</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION vaut {value} ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS vaut {loss!r}, mais il faut l'une de ces pertes : {allowed}, ou une somme d'entre elles comme ce+dice.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS vaut {loss!r}, mais {name} est inconnu ; {known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS vaut {loss!r}, mais il faut avant * un nombre supérieur à 0 (trouvé : {found}) ; écrivez par exemple 0.5*{name}.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} vaut {value} ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING vaut {value}, mais LOSS {loss} n'en a pas l'usage : mettez 0, ou ajoutez « ce » à la perte.</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS vaut {loss}, mais bce demande exactement deux classes et les imagettes en ont {count} : utilisez « ce ».</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} vaut {value}, mais la valeur doit être comprise entre {low:g} et {high:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} vaut {value}, mais la valeur doit être supérieure à {low:g} et au plus {high:g}.</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA et TVERSKY_BETA valent tous deux 0, mais l'un d'eux doit être supérieur à 0.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES contient des poids, mais CLASS_WEIGHTS vaut {value} : choisissez given, ou videz-le.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS vaut given, mais CLASS_WEIGHT_VALUES est vide : écrivez un poids pour chaque classe.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES contient {weight} pour la classe {name}, mais un poids ne peut pas être inférieur à 0.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES contient un poids pour {name}, qui n'est pas une classe ; les classes sont {classes}.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>CLASS_WEIGHT_VALUES ne contient que des 0, mais au moins une classe doit avoir un poids.</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>Impossible d'écrire le fichier de modèle {path} : {error}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>Les poids du modèle {path} sont endommagés ({error}) : copiez-le ou entraînez-le à nouveau.</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>Le modèle {path} ne peut pas être construit ici : {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>Les poids du modèle {path} ne correspondent pas à son réseau {network} ; il a été créé avec une version inconnue de segmentation-models-pytorch.</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>Les poids du modèle {path} ne correspondent pas à son réseau {network} ; il a été créé avec segmentation-models-pytorch {version}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE ou FREEZE_EPOCHS demande un encodeur figé, mais cette ARCHITECTURE n'a pas d'encodeur : choisissez ENCODER_MODE train et FREEZE_EPOCHS 0, ou une autre architecture.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS vaut {weights}, mais ARCHITECTURE {architecture} n'a pas d'encodeur : choisissez ENCODER_WEIGHTS none, ou une autre architecture.</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} ne peut pas être utilisée avec ENCODER {encoder} : {error} Choisissez un autre encodeur, par exemple {other}.</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION vaut {value} ; valeurs permises : {allowed}.</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS vaut {count}, mais la valeur doit être comprise entre 1 et {most}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} vaut {value}, mais ARCHITECTURE {architecture} ne le permet pas : choisissez {names}, ou {parameter} {off}.</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE vaut {name}, valeur inconnue ; {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER vaut {name}, que timm n'a pas ; {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER vaut {name}, valeur inconnue ; {known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>Des imagettes de {size} × {size} pixels ne peuvent pas être utilisées avec cette architecture et cet encodeur : {error} Exportez des imagettes d'un autre CHIP_SIZE, ou choisissez une autre architecture ou un autre encodeur.</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>la supervision profonde demande des cartes de caractéristiques à la moitié de la taille de l'image, que cet encodeur n'a pas.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS vaut {weights}, qui n'est ni un fichier de poids ni connu pour {encoder} ; {suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS : {title} ne correspond pas à ENCODER {encoder} : {key} a la forme {found} au lieu de {needed}. Choisissez l'encodeur pour lequel ces poids ont été faits.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS : {title} est fait pour les bandes {bands}, mais celles de l'image se nomment {names} : donnez-leur les noms des bandes du capteur et exportez à nouveau les imagettes, ou choisissez d'autres poids.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS : {title} contient un autre réseau que ENCODER {encoder} : sur ses {needed} groupes de poids, {missing} manquent, par exemple {example}. Choisissez l'encodeur pour lequel ces poids ont été faits.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS vaut {weights}, mais ENCODER {encoder} n'a pas de tels poids : choisissez ENCODER {names}.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS : {path} est endommagé : supprimez-le, et il sera téléchargé à nouveau.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS vaut {weights}, mais ENCODER {encoder} n'a pas de tels poids : choisissez ENCODER_WEIGHTS none ou un autre encodeur, par exemple resnet18.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS vaut {weights}, mais les poids de {encoder} ne sont pas sur cet ordinateur et huggingface.co est inaccessible. {cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS vaut {weights}, mais les poids de {encoder} ne sont pas sur cet ordinateur et n'ont pas pu être téléchargés ({reason}). {cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>Connectez cet ordinateur à Internet pour le premier entraînement avec {encoder} (les poids sont conservés pour la suite), ou choisissez ENCODER_WEIGHTS none.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>Les poids préentraînés de {encoder} sont sous la licence NVIDIA Source Code License, qui interdit l'usage commercial.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>Les poids préentraînés de {encoder} sont sous la licence d'Apple, qui a ses propres conditions : lisez-la avant tout usage commercial.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>Les poids préentraînés de {encoder} sont sous CC-BY-NC-4.0, qui interdit l'usage commercial.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>Les poids d'encodeur {name} viennent de {source}, licence {licence} : nommez la source quand vous partagez le modèle.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>Les poids d'encodeur {name} viennent de {source}, licence {licence} : libres pour tout usage.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>Les poids préentraînés de {encoder} sont sous {licence}.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>Les poids préentraînés de {encoder} sont sous {licence}, qui limite ou interdit l'usage commercial.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS : le fichier {path} n'existe pas.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS : impossible de lire {path} comme poids ({error}). Sont permis les fichiers safetensors et les fichiers torch qui ne contiennent que des tenseurs (d'autres pourraient exécuter du code) : enregistrez à nouveau son state_dict().</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS : il n'y a pas de poids dans {path}.</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}, {count} cœurs</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>la carte est de type sm_{kind}, mais ce torch a été fait pour {compiled}</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>Le pas d'entraînement sur {device} a donné une perte qui n'est pas un nombre.</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>Le pas d'entraînement sur {device} n'a rien changé.</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>La prédiction sur {device} n'a pas donné de probabilités.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Un processus qui prépare les imagettes a été arrêté par le signal {code}, souvent par manque de mémoire : réduisez WORKERS, ou mettez 0 pour n'en utiliser aucun, et relancez.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Un processus qui prépare les imagettes s'est terminé avec le code {code} : réduisez WORKERS, ou mettez 0 pour n'en utiliser aucun, et relancez.</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>L'annotation de l'imagette {chip} de {folder} contient la valeur {value}, qui n'est pas une classe ; les classes sont {classes}, et {ignored} est ignoré : exportez à nouveau les imagettes.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD vaut {fold}, mais {folder} n'a pas d'imagettes de ce pli ; ses plis sont {found}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD vaut {fold}, mais {folder} n'a pas d'imagettes de ce pli ; il n'a pas de plis : choisissez 0, ou exportez avec FOLDS.</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>IoU moyenne sur toutes les imagettes {iou:.3f} ; sur les {count} plis {mean:.3f} ± {deviation:.3f}.</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>Le rapport a été écrit dans {path}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD vaut {fold} ; une validation croisée prend tous les plis l'un après l'autre : mettez 0.</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS vaut {count} ; la valeur doit être comprise entre 2 et 20.</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS vaut {count}, mais les imagettes de {folder} sont trop proches pour former autant de parties qui ne partagent aucun pixel : choisissez moins de plis, ou exportez des imagettes plus nombreuses ou plus petites.</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>Le pli {fold} est déjà complet.</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>Pli {fold} :</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>{count:,} sur {total:,} groupes de poids repris tels quels</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>{count:,} associés par nom de bande ou de classe ({names})</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>{count:,} repartent de zéro ({names})</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>Poursuite de l'entraînement de {path} : {parts}.</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE : {path} est un réseau dont {parameter} vaut {found}, mais {wanted} est demandé : choisissez {parameter} {found}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>Les poids du modèle {path} sont endommagés ({error}).</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>Validation croisée : {architecture} avec {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>IoU moyenne sur toutes les imagettes</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>d'une seule matrice des imagettes de tous les plis : le chiffre à citer</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>IoU moyenne d'un pli à l'autre</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>moyenne et écart type des {count} plis : à quel point elle dépend du lieu</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>Presque pas appris : {classes}. La matrice de confusion montre avec quoi il y a confusion. Ce qui aide le plus : davantage d'imagettes qui en contiennent ; avec SAMPLING rare ou CLASS_WEIGHTS, le réseau y prête plus souvent attention.</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>Absent des annotations de validation, et donc non évalué : {classes}. Avec d'autres lieux de validation, on saurait à quel point la détection est bonne.</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>Les dernières époques étaient les meilleures : augmenter EPOCHS aiderait sans doute.</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>Depuis l'époque {epoch}, la perte de validation monte tandis que la perte d'entraînement descend : le réseau apprend les imagettes par cœur. Des imagettes plus nombreuses ou plus variées aident le plus, puis un AUGMENT plus fort ou un ENCODER plus petit ; augmenter EPOCHS n'aide pas. L'époque gardée est la meilleure, quoi qu'il y ait eu ensuite.</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>Rapport d'entraînement : {architecture} avec {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>Là où il se trompe le plus</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>Là où il a raison</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>{percent:.1f} % des {count:,} pixels annotés sont faux, IoU moyenne {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>total</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Entraînés</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Figés</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>L'entraînement est en cours : {done} époques sur {epochs} sont faites.</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>Le modèle prend les bandes {bands} et distingue {classes}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>L'époque {epoch} est la meilleure jusqu'ici.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>L'époque {epoch} est la meilleure jusqu'ici, avec une IoU moyenne de {iou:.3f} sur les imagettes de validation.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>L'époque {epoch} sur {epochs} a été gardée.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>L'époque {epoch} sur {epochs} a été gardée, avec une IoU moyenne de {iou:.3f} sur les imagettes de validation.</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>L'état de l'entraînement n'a pas pu être conservé, l'entraînement ne pourra donc pas être repris : {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>Un entraînement précédent de ce modèle avait d'autres paramètres ou d'autres imagettes : celui-ci recommence depuis le début.</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>Reprise après l'époque {epoch} sur {epochs}.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE donne des imagettes de {width} × {height} pixels et de {other_width} × {other_height} pixels, mais toutes celles d'un batch doivent avoir la même taille : terminez-le par un recadrage (crop) de taille donnée.</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}, {count} processus</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>Entraînement de {network} sur {device} : imagettes de {size} × {size} pixels, {training} d'entraînement et {validation} de validation, {bands} bandes, classes {classes}.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION vaut 16, avec quoi un processeur ne peut pas entraîner : choisissez auto, 32 ou bf16.</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE : {size} est la plus grande taille possible.</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE : {rate:.2g} a été trouvé par un essai sur une plage de taux.</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>L'entraînement a divergé : la perte n'était pas finie pendant {count} pas de suite. Réduisez LEARNING_RATE ({rate:g}), et cherchez des valeurs fausses dans les images.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>La mémoire de {device} ne suffit pas pour des batchs de {size} dans chaque processus : réduisez BATCH_SIZE, ou mettez 0 pour la plus grande taille possible.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>La mémoire de {device} ne suffit pas pour des batchs de {size} : ils sont désormais calculés en {parts} parties, ce qui ne change que la durée.</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>Les informations de l'entraînement n'ont pas pu être écrites : {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>Le modèle est complet, mais son rapport ne l'est pas : {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>La mémoire de {device} ne suffit pas pour une seule imagette de {size} × {size} pixels : choisissez un ENCODER plus petit, ou exportez des imagettes d'un CHIP_SIZE plus petit.</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>Le modèle de l'époque {epoch} a été écrit dans {path}.</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>Désormais, l'encodeur est entraîné lui aussi.</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>Le taux d'apprentissage descend à {share:.2g} de ce qu'il était.</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>L'entraînement s'arrête avant la fin, à l'époque {epoch} ; la meilleure époque jusque-là est gardée.</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>Pas de meilleure époque depuis {count} époques : l'entraînement s'arrête avant la fin (EARLY_STOPPING).</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>Annulé à l'époque 1 sur {epochs} : aucun modèle n'a été écrit.</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>Annulé après l'époque {epoch} sur {epochs} : le meilleur modèle jusque-là (époque {best}) a été gardé dans {path}. Le même entraînement, relancé, reprend à partir de là.</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER vaut {folder}, mais le Python de calcul n'a pas le paquet tensorboardX : installez-le, ou laissez LOG_FOLDER vide.</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>Dessin de {size} × {size} pixels de {pixel} m dans {path}</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>À regarder d'abord</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>toutes les imagettes</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>Part : de tous les pixels du sous-ensemble. Imagettes : combien ont au moins un pixel de la classe.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Plis</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>Imagettes par pli, pour la validation croisée.</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>Indicateurs sur les {pixels} pixels valides des imagettes d'entraînement ; quelques valeurs très éloignées ne sont pas dessinées. 96 % d'entre eux sont entre les colonnes 2 % et 98 %.</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>Où sont les imagettes</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>Carte des imagettes</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>Autres scènes, non montrées : {count}.</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>Les imagettes n'ont pas de grille commune.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>Montrer les annotations (ou pointer une imagette pour la voir sans)</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name} (transparent)</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split} : {shown} imagettes sur {total:,}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciels</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>La ligne verticale en tirets est l'époque gardée.</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>Les cellules bleues de la diagonale sont justes, les orange sont fausses ; plus la couleur est forte, plus la part de la ligne est grande.</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>En pour cent de chaque ligne</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>Estimations pour la carte entière</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>Exactitude globale {share} ± {margin}. Part de la surface qui est fausse : {quantity} par désaccord de quantité et {allocation} par désaccord d'allocation.</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>À partir de l'échantillon et des surfaces cartographiées, d'après Olofsson et al. (2014). ± est la moitié de l'intervalle de confiance à 95 % : sur 100 échantillons tirés comme celui-ci, environ 95 donneraient un intervalle contenant la vraie valeur. La surface estimée est celle de la classe dans la référence, et corrige ainsi ce que la carte a de trop ou de trop peu.</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>Matrice d'erreur en pour cent de la surface</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>Moyennes des classes</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>La moyenne des classes (macro) compte autant chaque classe de la référence ; les effectifs cumulés (micro) additionnent les classes avant de diviser ; la moyenne pondérée compte chaque classe selon sa part dans la référence.</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>Les objets sont des polygones. Un objet de la carte correspond à un objet de la référence si leur IoU est d'au moins 0,5 ; chacun ne peut correspondre qu'une fois. Précision : parmi les objets de la carte, la part de ceux qui correspondent. Rappel : de même parmi les objets de la référence. L'IoU moyenne est celle des correspondances. 0.5:0.95 est la moyenne sur les IoU minimales 0.50, 0.55 … 0.95, comme dans COCO.</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>Objets de la référence selon leur IoU, {class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>Selon l'IoU minimale d'une correspondance, {class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Toutes les statistiques</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>Le tableau complet de PyCM (Haghighi et al. 2018), avec ses propres noms</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Global</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>Par classe</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>Bandes qu'un raster doit avoir</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>La plupart des valeurs : du percentile 2 % au percentile 98 % des imagettes d'entraînement. Un raster aux valeurs très différentes donnera une mauvaise carte.</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>Classes trouvées</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>Déroulement de l'entraînement</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>Chaque imagette a été évaluée par un modèle qui ne l'a pas vue.</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>À regarder</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>Exemples des imagettes de validation</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>Exemples des imagettes d'entraînement</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>faux</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>ne compte pas</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>Ce qui est montré au réseau</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>Imagettes d'entraînement telles quelles et telles que AUGMENT les change, chaque fois différemment. Le blanc d'une annotation ne compte pas.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>annotation</translation>
        </message>
    </context>
</TS>
