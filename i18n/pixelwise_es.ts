<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>Evaluar la exactitud</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>Mide la exactitud de un mapa a partir de un ráster, polígonos o puntos de lo que hay realmente.</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>matriz de confusión,confusion matrix,matriz de error,validación,kappa,IoU,F1,precisión,exhaustividad,recall,exactitud del usuario,área</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>Mapa: ráster o polígonos de clases</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>Mapa: campo de clase</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>Referencia: ráster, polígonos o puntos</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>Referencia: campo de clase</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>Área que se evalúa</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>Lo que queda fuera de los polígonos es</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>Muestreo de los puntos de la referencia</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>Puntos: áreas o proporciones de las clases del mapa</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>Clases: coinciden por</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>Clases: las que no cuentan</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>Polígonos: tamaño de píxel si no hay ningún ráster (unidades del mapa, 0 = automático)</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>Más métricas: probabilidades del mapa, para el área bajo la curva ROC</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>Más métricas: distancia hasta la que los límites coinciden (píxeles, 0 = no se mide)</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>Clase cuyos errores se cartografían</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Páginas web</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>Mapa de errores</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>Errores de una clase</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>Números para programas</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matriz de confusión</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>Métricas, para programas</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>Métricas, como tabla</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Exactitud global</translation>
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
            <translation>Número de píxeles o puntos</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>Banda {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>Color verdadero (rojo, verde, azul)</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>Infrarrojo cercano, rojo, verde</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>Rojo, verde, azul, infrarrojo cercano</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>Todas las bandas</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} no tiene extensión; se pueden escribir archivos con {allowed}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} tiene la extensión {suffix}; se pueden escribir archivos con {allowed}.</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>Comprobar el entorno</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Indica si funciona todo lo que Pixelwise necesita y, si no, qué hacer.</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>diagnóstico,instalación,torch,cuda,gpu,versión,autocomprobación,problema</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>Autocomprobación (unos segundos)</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>Todo funciona (1 o 0)</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>Número de fallos</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Número de advertencias</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>Versión de PyTorch</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>CUDA que funciona</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>Versión del controlador de NVIDIA</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>Dispositivos para redes</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>Perfil, para el entorno</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>Pesos descargados</translation>
        </message>
        <message>
            <source>as the other layer has it</source>
            <translation>según la otra capa</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>una clase propia, con el valor 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>algo desconocido, que no cuenta</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>como en el ráster</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 bits, con cada banda estirada</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>lo que se dibuja en último lugar, como en el mapa</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>la clase que aparece primero en la tabla de clases</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>el objeto más pequeño</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>en una cuadrícula por todo el ráster</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>en lugares aleatorios</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>uno centrado en cada etiqueta</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>los últimos recortes se desplazan hacia dentro</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>se rellena con píxeles que no cuentan</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>los recortes que sobresalen se descartan</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>todos los que tienen algún píxel que cuenta</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>solo los que tienen etiquetas</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>según carpetas o listas; si no las hay, al azar</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>bloques de recortes vecinos, para que las métricas sean fiables</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>recorte a recorte, al azar; hay fuga de información si se superponen</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>polígonos de una capa propia</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>rásteres completos, a medida que se añaden más</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>todos para entrenamiento</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>todos para validación</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>todos para prueba</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>GeoTIFF, que abre cualquier programa</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>PNG: 8 bits y 1, 3 o 4 bandas</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>un solo archivo HDF5: para muchísimos recortes</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net, un buen comienzo para todo</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++, más lenta y algo más exacta</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet, rápida</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer, para vision transformers</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>la U-Net de 2015</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN, la más pequeña</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>entrenado con el resto</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>sin cambios; requiere pesos ya aprendidos</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>solo la última columna da las clases</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>la media de todas las columnas</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>menos columnas al crear el mapa, lo que es más rápido</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>recortes tal como son</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>girados y reflejados</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>también más grandes y más pequeños, más claros y más oscuros</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>también cualquier ángulo, colores, sombras, desenfoque y ruido; para muchas épocas</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>entropía cruzada y Dice: para la mayoría de los casos</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>entropía cruzada</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>entropía cruzada binaria, para dos clases</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>pérdida focal: atiende a lo difícil</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal: para clases muy raras</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>iguales para todas las clases</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>según la inversa de la frecuencia (fuerte)</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>según la frecuencia mediana</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>según el número efectivo de píxeles (suave)</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>los que se indican abajo</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>cada uno una vez por época</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>los que tienen clases raras, más a menudo</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD con momento</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>calentamiento, luego baja siguiendo un coseno</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>sube y vuelve a bajar mucho, una sola vez</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>baja según una potencia, como en DeepLab</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>baja cuando nada mejora</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>constante tras el calentamiento</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>IoU media de las clases</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>F1 medio de las clases</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>proporción de píxeles correctos</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>menor pérdida de validación</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>lo mejor que tiene este equipo</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>procesador</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>la primera GPU de NVIDIA</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>la segunda GPU de NVIDIA</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>la GPU de Apple</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>la compilación del Python Package Index</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>la más rápida que da resultados correctos en este dispositivo</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 bits: exacta y lenta</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 bits (media precisión), en GPU</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>giros de 90° y reflejos</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>giros de cualquier ángulo</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>ampliación y reducción</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>desenfoque</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>aumento de nitidez</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>brillo</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>contraste</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>saturación</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>gamma</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>ruido</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>bandas intercambiadas</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>bandas omitidas</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>grandes zonas de sombra</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>con: {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>sin: {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>se funden entre sí</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>solo cuenta el centro de cada una</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>cada ventana una vez</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>reflejadas: multiplica el tiempo por cuatro</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>giradas y reflejadas: multiplica el tiempo por ocho</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>en pasos de 1/255: archivos pequeños</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>tal como son</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>de las probabilidades de todas las clases</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>cuánto se acerca la segunda clase</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>contornos de las clases</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>una banda por clase</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>probabilidad de la clase elegida</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>lo inseguro que está el modelo</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>ventanas que digitalizar a continuación</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>informe con el área de cada clase</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>al azar, en cada clase del mapa</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>al azar, por igual en todas partes</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>no al azar: sin estimaciones de áreas</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>nombre o, si no, valor</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>los mismos en cada clase</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>según el área de las clases</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>según el área y la exactitud esperada (Neyman)</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>crear el entorno o continuar su instalación</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>reparar lo que está dañado</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>eliminar el entorno</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>usar un Python que ya existe</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>la tabla {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} no es una tabla; se necesita un archivo CSV, JSON o de hoja de cálculo, o una tabla.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} no es ni un archivo ni una tabla del proyecto; se necesita un archivo CSV, JSON o de hoja de cálculo, o una tabla.</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>No se pudo escribir {path}: {error}.</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}: no se pudo leer la tabla {name!r}: {error}</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>Clasificar carpeta de rásteres</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>Clasifica todos los rásteres de una carpeta con un modelo entrenado y une los mapas.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>aprendizaje profundo,deep learning,segmentación,inferencia,lote,batch,teselas,mosaico,directorio,mapa</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>Carpeta de rásteres</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Archivo de modelo</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>Se escribe además para cada ráster</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>Rásteres: nombres de los archivos</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>Rásteres: también los de las subcarpetas</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>Rásteres: bandas</translation>
        </message>
        <message>
            <source>Rasters: show them to the network with the model's pixel size</source>
            <translation>Rásteres: mostrarlos a la red con el tamaño de píxel del modelo</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>Carpeta de rásteres de clases</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>Todos los rásteres de clases en uno</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>Número de rásteres</translation>
        </message>
        <message>
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT: no se indicó nada; se necesita una carpeta de rásteres.</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>Continuar una ejecución anterior que no terminó</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Ráster</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>Ráster: tamaño de píxel para una capa que no es un archivo (unidades de su SRC)</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>Ráster: mostrarlo a la red con el tamaño de píxel del modelo</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>Ventanas: cómo se unen en un mapa</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>Ventanas: tamaño (píxeles, 0 = automático)</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>Ventanas: margen (píxeles, 0 = automático)</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>Ventanas: tamaño de lote (0 = automático)</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>Ventanas: memoria para puntuaciones (MB, 0 = automático)</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>Puntuaciones: más modelos de las mismas clases, promediados</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>Puntuaciones: media de ventanas giradas y reflejadas</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>Puntuaciones: seguir los colores de la imagen (CRF)</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>Puntuaciones: probabilidad mínima de las clases</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>Mapa: lado de un filtro de mayoría (píxeles, impar, 0 = ninguno)</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>Mapa: mancha mínima (píxeles, 0 = se conservan todas)</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>Mapa: GeoTIFF optimizado para la nube (COG)</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>Mapa: cómo se guardan las probabilidades</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>Mapa: medida de incertidumbre</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>Mapa: número de ventanas por etiquetar</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>Número de dispositivos (0 = todos)</translation>
        </message>
        <message>
            <source>Precision of numbers</source>
            <translation>Precisión numérica</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Ráster de clases</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>Polígonos de clases</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>Dónde seguir etiquetando</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilidades</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Incertidumbre</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>Tabla de áreas de las clases</translation>
        </message>
        <message>
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL: no se indicó nada; se necesita un archivo creado con «Entrenar modelo de segmentación».</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>Clasificar ráster</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>Convierte un ráster de cualquier tamaño en un ráster de clases y polígonos con un modelo entrenado.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>aprendizaje profundo,deep learning,segmentación,inferencia,predicción,cobertura del suelo,land cover,mapa</translation>
        </message>
        <message>
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}: se indicó {field!r}, pero {layer!r} es un ráster, que no tiene campos; déjelo vacío.</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}: no se indicó nada, pero los puntos necesitan un campo con su clase; los de {layer!r} son: {names}.</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>se necesitan polígonos o un ráster de clases.</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>se necesitan polígonos, puntos o un ráster de clases.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}: no se puede abrir ninguna capa a partir de {given!r}; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}: {layer!r} es una tabla sin geometrías; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}: la capa {layer!r} contiene geometrías de tipo {found}; {needed}</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>Crear muestra de exactitud</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>Sortea puntos aleatorios sobre un mapa, con un formulario para anotar lo que hay realmente.</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>puntos aleatorios,estratificado,validación,referencia,verdad terreno,ground truth,estimación de áreas,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>Área en la que se sitúan los puntos</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>Número de puntos (0 = los que exija el error estándar)</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>Reparto de los puntos entre las clases</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>Mínimo de puntos por clase</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>Distancia mínima entre puntos (m)</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>Error estándar de la exactitud global, si el número es 0</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>Exactitud del usuario esperada, por clase</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>Clases sin puntos</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>Lo que queda fuera de los polígonos del mapa es</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>Tamaño de píxel para polígonos (unidades del mapa, 0 = automático)</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Semilla aleatoria</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Número de puntos</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>Muestra de exactitud de {map}</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>Validación cruzada del modelo</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>Entrena una vez por cada pliegue de un conjunto de recortes y mide en los recortes que dejó fuera.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>aprendizaje profundo,deep learning,segmentación,pliegues,folds,exactitud,validación,entrenamiento</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>Pliegues, si los recortes no los tienen</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>Entrenar un modelo final con todos los recortes</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>Carpeta de los entrenamientos</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>Modelo final</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>IoU media de todos los pliegues juntos</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>Media de la IoU media de los pliegues</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>Desviación estándar de la IoU media de los pliegues</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}: {folder} es un archivo; se necesita una carpeta.</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>Describir modelo</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>Muestra qué necesita un archivo de modelo, qué encuentra y qué resultados obtuvo.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>aprendizaje profundo,deep learning,segmentación,metadatos,información,exactitud,propiedades</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Arquitectura</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>Codificador</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>Nombres de las bandas</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>Tipo de datos de las bandas</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>Clases con sus valores</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>SRC del entrenamiento</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Número de bandas</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Número de clases</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>Tamaño de recorte (píxeles)</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>Tamaño de píxel del entrenamiento</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>IoU media de la validación</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>Exactitud global de la validación</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Mejor época</translation>
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Entorno de Pixelwise</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto: la compilación de PyTorch adecuada para la tarjeta gráfica; cpu: la más pequeña.</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>ninguna: desde Internet</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>Un Python propio con PyTorch y GDAL, de conda o de un venv.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Carpeta de wheels</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>O un Python propio</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Instalar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>Desinstalar</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Comprobar…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>Continuar la instalación</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Elija el Python que debe usar Pixelwise.</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>¿Eliminar el entorno en {folder}?</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>¿Instalar lo que falta o está dañado?</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>¿Instalar el entorno?</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>Todavía no hay ningún entorno: instálelo aquí o elija un Python propio.</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>Listo: {python} ({origin})</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Clasificar con Pixelwise…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Barra de herramientas de Pixelwise</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>Describir modelo…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>Clasificar un ráster con este modelo…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>Editar una copia…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>se busca automáticamente</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>Instalar, reparar, eliminar…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>toda la disponible</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>todos los núcleos</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>Dispositivo predeterminado</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>la de las bibliotecas, en su carpeta personal</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Caché</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Carpeta para descargas</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>Encontrado: {python} ({origin})</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Python con torch que hace los cálculos de Pixelwise, por ejemplo de conda o de un venv. Vacío: el entorno que Pixelwise ha instalado.</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>Dónde calculan las ejecuciones cuyo Dispositivo es auto. auto: la primera GPU de NVIDIA; si no, la de Apple; si no, el procesador.</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>Memoria máxima con la que cuenta una ejecución para recortes y puntuaciones; las bibliotecas ocupan además unos 1000 MB.</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>Núcleos del procesador que usa una ejecución. Con menos quedan algunos para otros programas.</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>Guarda los pesos de los codificadores, que se descargan una sola vez: de unos 50 a 500 MB cada uno.</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>Dibujando la escena de ejemplo</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>La escena de ejemplo está en {folder}. Ejecute el diálogo y ciérrelo: se abrirá el siguiente, desde los recortes, pasando por un entrenamiento de unos minutos, hasta el mapa.</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>Escena de ejemplo</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>Etiquetas de ejemplo</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>Escena de ejemplo: un primer mapa</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Monitor de entrenamiento</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>Compilación {build} de PyTorch ({reason}). Unos {download} GB por descargar, {disk} GB en {folder}, donde hay {free} GB libres; aproximadamente de {least} a {most} minutos.</translation>
        </message>
        <message>
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON: no se indicó nada; con ACTION use se necesita el Python de un entorno con torch o la carpeta del entorno.</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>Se ha eliminado el entorno.</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>No había ningún entorno que eliminar.</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>Se ha borrado el ajuste de otro Python ({python}).</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>%n recorte</numerusform>
                <numerusform>%n recortes</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>como máximo {chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%n época</numerusform>
                <numerusform>%n épocas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>%n recorte de entrenamiento</numerusform>
                <numerusform>%n recortes de entrenamiento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n entrenamiento</numerusform>
                <numerusform>%n entrenamientos</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>no se conocen el tiempo ni la memoria de este codificador</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} millones de píxeles</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n ventana</numerusform>
                <numerusform>%n ventanas</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>en la GPU de Apple</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>en una GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>en la CPU</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>Aproximadamente: {parts}</translation>
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
            <translation>{needed} de memoria, pero solo hay {free} libres: reduzca el tamaño de lote</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>{needed} de memoria</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Rásteres</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Campo de clase</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>Más etiquetas, dibujadas encima</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>Área etiquetada</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>Los píxeles sin etiqueta son</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>Remuestreo de rásteres con otra cuadrícula</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>Tamaño de píxel (unidades del mapa, 0 = el que tiene)</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>Máscara de lo que no debe contar, como las nubes</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>Proporción de píxeles con datos que necesita un recorte</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>Tipo de datos de los recortes</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>Ancho de las líneas (metros, 0 = un píxel)</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>Radio de los puntos (metros, 0 = un píxel)</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>Entre etiquetas superpuestas, queda encima</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>Etiquetar todos los píxeles tocados</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>Borde ignorado de las etiquetas (píxeles)</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>Dónde se extraen los recortes</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>Paso de la cuadrícula (píxeles, 0 = medio recorte)</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>Número de recortes aleatorios</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>Rotaciones (grados)</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>Variación del tamaño (proporción)</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>En el borde del ráster</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>Recortes que se conservan</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>Píxeles etiquetados que necesita un recorte (una proporción si es menor que 1)</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>Píxeles de una clase que necesita un recorte</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>Proporción que se conserva de los recortes sin etiqueta</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>Máximo de recortes (0 = sin límite)</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>Repetir los recortes con clases raras hasta … veces</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Proporción para validación</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>Proporción para prueba</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>Repartir por</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>Polígonos de las particiones</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>Campo con los nombres de las particiones</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>Distancia entre particiones (píxeles)</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>Pliegues para validación cruzada (0 = ninguno)</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>Añadir al conjunto de la carpeta</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>Archivos de los recortes</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>Escribirlos también para otros programas</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>Conjunto de recortes</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>Huellas de los recortes</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>Número de recortes</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>Exportar recortes de entrenamiento</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>Corta rásteres y etiquetas en recortes con los que se puede entrenar una red.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>aprendizaje profundo,deep learning,segmentación,datos de entrenamiento,training data,teselas,chips,etiquetas,máscara</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}: no se puede abrir ninguna capa a partir de {given!r}; se necesitan polígonos o un ráster.</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>Las clases desactivadas en el estilo de {layer!r} no se usan: {names}.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_POLYGONS no se usa, porque SPLIT_BY es «{choice}».</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>Cancelado: el modelo se ha descartado.</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>El mapa que se evalúa: un ráster de clases de cualquier programa, o polígonos con un campo de clase. Si la referencia son puntos, pueden ser los mismos puntos con un campo que contenga la clase cartografiada.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Campo con la clase del mapa. Vacío: el campo del estilo categorizado de la capa; si no lo hay, todos los polígonos son una sola clase con el nombre de la capa. Los rásteres no lo tienen.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
            <translation>Lo que hay realmente: un ráster de clases con cualquier cuadrícula, polígonos, o puntos con un campo de clase, como los de «Crear muestra de exactitud». Su SRC puede ser distinto del del mapa. Nada de ello debe haberse usado en el entrenamiento.</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>Campo con la clase verdadera. Los puntos sin valor se omiten. Vacío: el campo del estilo categorizado de la capa; si no lo hay, todos los polígonos son una sola clase con el nombre de la capa.</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>Polígonos fuera de los cuales no cuenta nada; por ejemplo, donde la referencia está completa, o lo que queda aparte de los recortes de entrenamiento.</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>Para polígonos del mapa o de la referencia. background: lo que queda fuera es la clase 0, así que deben estar dibujados todos los polígonos. ignore: allí no se sabe nada y no cuenta. auto: background si la otra capa tiene una clase 0 (o puntos de la clase background), o si ambas son polígonos de una sola clase.</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified: al azar dentro de cada clase del mapa, como hace «Crear muestra de exactitud». simple: al azar en toda el área. none: elegidos a mano o donde el acceso era fácil; entonces no se puede afirmar nada sobre el mapa completo, y se omiten las áreas y los intervalos de confianza.</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>Cuánto ocupa cada clase en el mapa, en cualquier unidad, por ejemplo bosque=20000; pradera=50000. Es necesario si el mapa son solo puntos; en los demás casos, déjelo vacío: se toma del mapa dentro del área.</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>Qué clases del mapa y de la referencia son la misma. auto: las del mismo nombre, si las hay; si no, las del mismo valor. El informe nombra las clases que solo tiene una de las dos capas.</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>Nombres o valores de clases de cualquiera de las dos capas, como nube; 255. Donde una de ellas tiene una clase así, no cuenta nada.</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Los polígonos se comparan sobre píxeles de este tamaño, en las unidades del SRC del mapa. 0: según el tamaño de los polígonos.</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>Un ráster con una banda por clase, con el nombre de la clase o en el orden de las clases del mapa, como lo escribe «Clasificar ráster». Añade el área bajo la curva ROC, que no depende de ningún umbral. Con puntos: a partir de las probabilidades en los que cuentan.</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2 da por bueno un límite si la otra capa tiene uno a 2 píxeles o menos, y calcula el F1 de los límites de cada clase.</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>Nombre o valor de la clase para «errores de una clase».</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>Una página web con las métricas, el significado de cada una y la matriz de confusión.</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>Un ráster de lo que es correcto, en tono pálido, y de lo que es erróneo, según la clase cartografiada y la verdadera. No para puntos.</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>Un ráster de verdaderos positivos, falsos positivos, falsos negativos y verdaderos negativos de una clase. No para puntos.</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>Polígonos del mapa y de la referencia que coinciden, que se omitieron o que no existen, con su IoU. Para comparar polígonos con polígonos.</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>Recuentos de píxeles o puntos: una fila por clase de la referencia, una columna por clase del mapa.</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>Todas las métricas en un archivo para scripts (JSON).</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>Las mismas métricas como filas de una tabla (CSV).</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara un mapa con lo que hay realmente y mide su exactitud: una matriz de confusión y, a partir de ella, todas las métricas habituales, un informe y un mapa de los errores. Los rásteres pueden ser de cualquier tamaño.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mapa&lt;/strong&gt;: un ráster o polígonos de clases. &lt;strong&gt;Referencia&lt;/strong&gt;: un ráster, polígonos o puntos. Una referencia con la que se entrenó el modelo, o de lugares junto a los recortes, hace que el mapa parezca mejor de lo que es.&lt;/p&gt;&lt;h3&gt;Qué referencia&lt;/h3&gt;&lt;p&gt;Para una cifra que se vaya a publicar, sortee puntos con «Crear muestra de exactitud», examine cada uno sin mirar el mapa y anote lo que ve. Con esos puntos, el informe estima también el área verdadera de cada clase y da intervalos en los que se encuentran la exactitud y el área con un 95 % de confianza (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Informe&lt;/strong&gt;: una página web para leer e imprimir. &lt;strong&gt;Mapa de errores&lt;/strong&gt;: dónde acierta el mapa y qué confunde con qué. &lt;strong&gt;Errores de una clase&lt;/strong&gt;: lo omitido y lo detectado por error. &lt;strong&gt;Matriz de confusión&lt;/strong&gt; y &lt;strong&gt;métricas&lt;/strong&gt;: archivos. La exactitud global, la IoU media, kappa y el F1 macro son salidas para modelos y scripts; la que no está definida queda vacía.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Segundos con puntos; si no, más o menos lo que se tarda en leer ambas capas.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>El mapa que se va a evaluar: un ráster de clases de cualquier programa, o polígonos con un campo de clase.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>Campo con la clase del mapa. Vacío: el campo del estilo categorizado de la capa; si no lo hay, todos los polígonos son una sola clase. Los rásteres no lo tienen.</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>Polígonos en los que se sitúan todos los puntos. Lo que se estime después vale para esta área; indique la misma en «Evaluar la exactitud».</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>El número de puntos de todas las clases juntas. 0: tantos como hagan falta para que la exactitud global tenga el error estándar de abajo.</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal: los mismos en cada clase, para exactitudes del usuario igual de fiables. proportional: según el área de las clases, para la exactitud global. optimal: más donde una clase es grande y su exactitud es incierta (Neyman), para el menor error estándar.</translation>
        </message>
        <message>
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Las clases raras reciben al menos este número de puntos en cualquier caso; con 25 a 50 se puede decir algo de cada clase.</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>Ningún punto está a menos de este número de metros de otro; por ejemplo, para que no caigan dos en la misma parcela. 0: puro azar, como suponen las fórmulas de los errores estándar.</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0.01 significa que la exactitud global se conocerá con ± 2 % y un 95 % de confianza. Solo si el número de puntos es 0.</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>Qué parte de cada clase cartografiada es probablemente correcta, como bosque=0.9; pradera=0.7, por nombre o valor; 0.8 si no se indica nada. Para el reparto optimal y para el número de puntos.</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>Nombres o valores de clases que no reciben puntos, como nube; 255. Entonces no se puede decir nada de ellas.</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>Para un mapa de polígonos que solo muestra algunas cosas, como edificios. background: hay puntos también entre sus polígonos, en toda el área o, si no se indica, en su extensión, para encontrar lo que el mapa ha omitido. ignore: los puntos están solo dentro de los polígonos.</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Los puntos sobre polígonos están en el centro de píxeles de este tamaño, en las unidades del SRC del mapa. 0: según el tamaño de los polígonos.</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>El mismo número vuelve a sortear los mismos puntos. Indique otro, como 2, para una muestra nueva.</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>Un GeoPackage de puntos con el formulario que hay que rellenar.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sortea puntos aleatorios sobre un mapa, clase por clase, para que una persona indique lo que hay realmente. Con ellos, «Evaluar la exactitud» estima la exactitud del mapa completo y las áreas verdaderas de sus clases, con intervalos de confianza.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mapa&lt;/strong&gt;: un ráster de clases de cualquier tamaño o polígonos con un campo de clase. Los puntos están en el centro de los píxeles, donde el mapa tiene una clase y dentro del &lt;strong&gt;área&lt;/strong&gt;. Para un mapa solo de edificios o de árboles, elija que lo que queda fuera de los polígonos es &lt;strong&gt;background&lt;/strong&gt;: los puntos situados dentro de edificios no encuentran ningún edificio que falte.&lt;/p&gt;&lt;h3&gt;Cuántos puntos&lt;/h3&gt;&lt;p&gt;Indique su número, o bien 0 y el &lt;strong&gt;error estándar&lt;/strong&gt; deseado. &lt;strong&gt;proportional&lt;/strong&gt; sirve para la mayoría de los mapas, con un &lt;strong&gt;mínimo por clase&lt;/strong&gt; de 25 a 50 puntos para que no se olviden las raras; &lt;strong&gt;optimal&lt;/strong&gt; requiere una idea de la exactitud de cada clase. El registro indica qué error cabe esperar.&lt;/p&gt;&lt;h3&gt;Cómo rellenarla&lt;/h3&gt;&lt;p&gt;Pulse Conmutar edición y abra la tabla de atributos en la vista formulario, o haga clic en los puntos con «Identificar objetos espaciales». Elija en la lista lo que hay realmente, con mejores imágenes o sobre el terreno. El formulario no muestra lo que dice el mapa y los puntos aparecen en orden aleatorio, para no influir en nadie. Los puntos que no se pueden decidir quedan vacíos y no cuentan. Los anillos se vuelven azules cuando están hechos. Un archivo que alguien ha empezado a rellenar no se sobrescribe.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Muestra&lt;/strong&gt;: un GeoPackage con &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vacío) y &lt;code&gt;weight&lt;/code&gt;, los metros cuadrados que representa un punto. El formulario se guarda en él.&lt;/p&gt;&lt;h3&gt;Después&lt;/h3&gt;&lt;p&gt;Ejecute «Evaluar la exactitud» con el mismo mapa y la misma área, esta capa como referencia, el campo &lt;code&gt;reference&lt;/code&gt; y el muestreo &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Unos segundos para 10 000 × 10 000 píxeles: el mapa se lee una vez, y otra donde hay puntos.&lt;/p&gt;&lt;p&gt;Según Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>Uno o más rásteres del mismo lugar. El primero determina la cuadrícula de píxeles; las bandas de los demás se añaden a las suyas, remuestreadas si tienen otra cuadrícula.</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>Números de las bandas que se usan, en el orden deseado, por ejemplo 1,2,4 o 1-4. Se cuentan a lo largo de todos los rásteres: con dos rásteres de tres bandas, el segundo tiene las bandas 4 a 6. Vacío: todas las bandas.</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest, bilinear, cubic o average: una palabra para todos los rásteres, o una para cada uno, por ejemplo bilinear;nearest. Vacío: bilinear. Use nearest para rásteres de códigos y average para rásteres mucho más finos.</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>Remuestrea la propia cuadrícula a píxeles de este tamaño, en las unidades del SRC del primer ráster. El mapa debe hacerse después a partir de un ráster con un tamaño de píxel parecido. 0 conserva el del ráster, que es lo adecuado en la mayoría de los casos.</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>Polígonos, o un ráster distinto de 0, donde la imagen no debe contar, como nubes y sombras.</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0.9 descarta los recortes en los que menos de nueve décimas partes tienen datos. 0 conserva todos los recortes que tengan algún dato.</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source: los valores tal como son. uint8: estirados a 0–255 entre los percentiles 2 y 98 % de cada banda; el estiramiento se guarda para que «Clasificar ráster» vuelva a aplicarlo.</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>Polígonos, líneas o puntos de las clases, o un ráster de valores de clase. Su SRC puede ser distinto del de los rásteres.</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>Campo de las etiquetas que contiene la clase: los números enteros de 0 a 255 se conservan, los textos se numeran a partir de 1. Los nombres, los colores y el orden proceden del estilo de la capa categorizado por este campo, si lo tiene. Vacío: todo lo etiquetado es una sola clase.</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>Más capas de cualquier tipo, que se dibujan sobre las etiquetas en su orden. Su clase procede del campo de clase si lo tienen; si no, del campo de su estilo categorizado; si no, cada capa es una clase con el nombre de la capa. Lo mismo vale para las etiquetas si no hay campo de clase.</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>Polígonos dentro de los cuales las etiquetas están completas. Los píxeles de fuera se ignoran en el entrenamiento.</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background: son la clase 0. ignore: no se sabe nada de ellos y no cuentan ni en el entrenamiento ni en las métricas de exactitud.</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>«Clases…» lee las clases de las etiquetas, con los colores de su estilo, para cambiarlas. O bien: un archivo CSV, JSON o de hoja de cálculo, o una tabla del proyecto por su nombre, con las columnas source, value, name y color. source es el valor del campo de clase, el del ráster de etiquetas o el nombre de una capa. Varios valores de source pueden formar una clase; el nombre «ignore» hace que se ignore; el valor 0 es el fondo.</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>Las líneas se dibujan con este ancho sobre el terreno, como 4 para caminos y 8 para carreteras.</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>Los puntos se convierten en discos con este radio sobre el terreno, como 3 para copas de árboles.</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order: lo que se dibuja en último lugar, como en el mapa. priority: la clase que aparece primero en la tabla de clases, o la de menor valor. smallest: el objeto más pequeño.</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>Etiqueta todos los píxeles que toca un objeto, no solo aquellos cuyo centro está dentro. Para objetos estrechos.</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>Se ignora este número de píxeles a cada lado de todos los bordes de las etiquetas, porque los bordes digitalizados son inciertos. 1 o 2 para imágenes de dron; si no, 0.</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>Ancho y alto de un recorte. Los objetos deberían ser más pequeños que un recorte. 256 suele ser adecuado; 512 para objetos grandes, si hay memoria suficiente.</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid: uno junto a otro, o superpuestos, según el paso. random: este número de lugares dentro del área etiquetada. features: uno alrededor de cada objeto etiquetado.</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>Paso de un recorte al siguiente. Si es menor que el tamaño de recorte, los recortes se superponen. Con recortes de 256 píxeles, 128 da cuatro veces más recortes que 256.</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>Cuántos lugares aleatorios se prueban. Unos 500 bastan para un primer modelo.</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>Cada recorte se extrae una vez por ángulo, en sentido horario, por ejemplo 0;30;60. Vacío: sin rotar.</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0.2 corta ventanas de 0.8 a 1.2 veces el tamaño de recorte y las remuestrea, para que la red aprenda objetos de varias escalas.</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>Ventanas que sobrepasan el borde derecho o el inferior. shift: se desplazan hacia dentro. fill: lo que falta queda sin datos. drop: se descartan. shift suele ser adecuado.</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all: todos los recortes con datos. labelled: solo los recortes con una etiqueta de una clase distinta del fondo, y una proporción de los demás; úselo si la mayor parte del ráster está vacía.</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>Los recortes con menos píxeles etiquetados cuentan como recortes sin etiqueta. 0.05 significa una vigésima parte del recorte.</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>Los recortes necesitan este número de píxeles de una de estas clases para contar como etiquetados, por ejemplo edificio=50; carretera=20.</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>Solo con recortes etiquetados: 0.1 conserva una décima parte de los recortes sin etiqueta, elegidos al azar. Una red necesita algunos para aprender lo que sus clases no son.</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>Si hay más, se descartan algunos; los que quedan se reparten por el ráster y contienen todas las clases. 0: todos; unos 2000 bastan en la mayoría de los casos.</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>Los lugares con clases raras se recortan varias veces, con un ligero desplazamiento. 1: una vez. 4: como máximo cuatro veces.</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>Proporción de los recortes que se reserva para medir la exactitud durante el entrenamiento. Lo habitual es 0.2.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>Proporción de los recortes que el entrenamiento nunca ve, para una última medida imparcial. 0.1 o 0.2 si hay muchos recortes.</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks: las particiones ocupan bloques propios y no comparten ningún píxel. random: los recortes que se superponen pasan información de una partición a otra. polygons: según los polígonos de abajo. scene: todos los recortes de un ráster van a una sola partición. train, validation o test: todos los recortes se destinan a eso.</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>Un recorte pertenece al polígono en el que está su centro. Solo con «polygons».</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>Campo de estos polígonos que contiene train, validation o test.</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>Entre recortes de particiones distintas hay como mínimo este número de píxeles, como 128, para que una clase no pueda deducirse de lo que hay al lado.</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>Reparte los recortes en este número de partes que no comparten ningún píxel; cada una puede ser una vez la validación. Lo habitual es 5. 0: ninguna.</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>El mismo número da los mismos recortes y la misma partición. Pruebe con 2 o 3 para ver cuánto depende del azar.</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>Añade los recortes a los de la carpeta. Las bandas, las clases, el tamaño de recorte y el tamaño de píxel deben ser iguales.</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff: dos archivos por recorte, que QGIS puede mostrar. png: lo mismo para imágenes de 8 bits con 1, 3 o 4 bandas. hdf5: un solo archivo para todos los recortes.</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
            <translation>esri: Classified Tiles para arcgis.learn. coco: instancias como COCO JSON. yolo: segmentación YOLO. Se escriben en carpetas del conjunto, junto a los archivos de Pixelwise.</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>Carpeta para los recortes y su descripción.</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>Una página web con las clases, los histogramas de las bandas, recortes de ejemplo y advertencias.</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>Carpeta con las imágenes, en GeoTIFF, PNG o JPEG, que puede contener carpetas train, val y test o images y labels.</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>Carpeta con las etiquetas: archivos con los nombres de las imágenes y una banda de valores de clase. Vacío: se buscan junto a las imágenes.</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>Un archivo CSV, JSON o de hoja de cálculo, o una tabla del proyecto por su nombre, con las columnas source, value, name y color. source es el valor en los archivos de etiquetas. Vacío: los nombres proceden de los archivos de etiquetas, si los tienen.</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>Qué significa el valor de etiqueta 0. Vacío: allí no se sabe nada y se ignora.</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>Valores de etiqueta de los píxeles que no deben contar, por ejemplo 255.</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>Los archivos de este tamaño se usan donde están. Los de otro tamaño se cortan en recortes de este tamaño. 256 suele ser adecuado; 0 los toma tal como son.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>Proporción de los recortes que el entrenamiento nunca ve. 0.1 o 0.2 si hay muchos recortes.</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto: según las carpetas o listas llamadas train, val y test, si las hay; si no, al azar. random: según las proporciones. train, validation o test: todos los recortes se destinan a eso.</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>El mismo número da la misma partición. Pruebe con 2 o 3 para ver cuánto depende del azar.</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>Carpeta para la descripción de los recortes y para los que haya que cortar. Los demás se quedan donde están.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Corta rásteres y etiquetas en pequeñas imágenes cuadradas, los recortes, de las que aprende una red de segmentación.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rásteres&lt;/strong&gt;: imágenes con cualquier número de bandas, de 8 o 16 bits o de coma flotante. Con varios rásteres, el primero determina la cuadrícula de píxeles. Los píxeles sin datos quedan excluidos de todo.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Etiquetas&lt;/strong&gt;: polígonos, líneas o puntos de las clases, o un ráster de valores de clase. Pueden tener otro SRC, ediciones aún sin guardar y un filtro. Si su estilo está categorizado por el &lt;strong&gt;campo de clase&lt;/strong&gt;, da a las clases sus nombres, colores y orden; las categorías desactivadas se ignoran. &lt;strong&gt;Más etiquetas&lt;/strong&gt; admite otras capas, por ejemplo una por clase.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabla de clases&lt;/strong&gt;: si hay nombres mal escritos, o varios valores forman una sola clase, escriba una tabla.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Área etiquetada&lt;/strong&gt;: indíquela si solo están etiquetadas partes del ráster. Si las etiquetas son muestras dispersas, ponga en su lugar &lt;strong&gt;los píxeles sin etiqueta&lt;/strong&gt; en &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tamaño de recorte&lt;/strong&gt;: 256 sirve para la mayoría de los objetos. &lt;strong&gt;Proporción para validación&lt;/strong&gt;: estos recortes ocupan bloques propios, no comparten ningún píxel con los demás y nunca se entrena con ellos.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: una carpeta con imágenes, etiquetas y su descripción, para «Entrenar modelo de segmentación»; se pueden &lt;strong&gt;añadir&lt;/strong&gt; varios rásteres a un mismo conjunto, uno tras otro. &lt;strong&gt;Huellas&lt;/strong&gt;: los recortes como polígonos con la proporción de cada clase. &lt;strong&gt;Informe&lt;/strong&gt;: mírelo antes de entrenar. &lt;strong&gt;Número de recortes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Unos cientos de recortes por segundo: segundos para una imagen de 4000 × 4000 píxeles.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crea un conjunto de recortes a partir de archivos de imágenes y etiquetas escritos por otro programa, sin copiarlos cuando es posible.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Carpeta de imágenes&lt;/strong&gt; y &lt;strong&gt;carpeta de etiquetas&lt;/strong&gt;: archivos con los mismos nombres, por ejemplo &lt;i&gt;images/a.tif&lt;/i&gt; y &lt;i&gt;labels/a.png&lt;/i&gt;. Las etiquetas tienen una banda de valores de clase; también se pueden leer las Classified Tiles de ArcGIS. Todas las imágenes deben tener las mismas bandas.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabla de clases&lt;/strong&gt;: da nombres y colores a los valores de las etiquetas.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Repartir por&lt;/strong&gt;: si hay carpetas o listas llamadas train, val y test, se respetan.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: una carpeta con una descripción de los recortes, para «Entrenar modelo de segmentación». Deje los archivos donde están mientras lo use. &lt;strong&gt;Huellas&lt;/strong&gt;: los recortes como polígonos con la proporción de cada clase. &lt;strong&gt;Informe&lt;/strong&gt;: mírelo antes de entrenar. &lt;strong&gt;Número de recortes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Unos cientos de recortes por segundo: cada archivo se lee una vez para las estadísticas.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>El ráster que se clasifica. Sus bandas deben ser las mismas con las que se entrenó el modelo.</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>Archivo creado con «Entrenar modelo de segmentación».</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>Las bandas en el orden del modelo. Ninguna elegida: todas las bandas.</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>Polígonos dentro de los cuales se clasifica el ráster. Fuera de ellos, el ráster de clases queda sin datos.</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>Rectángulo que se clasifica. Vacío: todo el ráster.</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>Para servicios de mapas y otras capas que no son archivos: el tamaño de los píxeles con que se representa la extensión; lo mejor es el del modelo, como 0.5.</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>Para rásteres con píxeles distintos de los del entrenamiento: la red los ve cambiados de tamaño; el mapa tiene los píxeles del ráster.</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend: las puntuaciones de ventanas vecinas se funden entre sí. crop: solo cuenta el centro de cada ventana.</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>Ancho y alto de los trozos que se calculan de una vez. Los más grandes muestran a la red más entorno de cada píxel y ocupan más memoria. Automático: unos 1000 píxeles del tamaño del modelo.</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>Franja de una ventana en la que la red ve poco a su alrededor. Las ventanas vecinas comparten el doble. Automático: hasta donde ve la red, por lo general de 64 a 128.</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>Ventanas que se calculan juntas. Se reduce a la mitad cuando se agota la memoria. Póngalo en 1 si la memoria es escasa.</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>Memoria máxima que pueden ocupar las puntuaciones de las ventanas. Automático: una octava parte de la libre, como máximo 2048 MB.</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto usa una GPU si la hay. Si no, cpu, cuda, cuda:1 … o mps.</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>GPU que se reparten las ventanas. 1 suele ser adecuado; 0 usa todas las que haya.</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto usa la más rápida que da las mismas clases que 32 bits; se prueba con las primeras ventanas.</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>Sus probabilidades se promedian con las del modelo: más lento, pero más estable.</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>Las ventanas se clasifican también reflejadas (flips, cuatro veces el trabajo) o en sus ocho simetrías (ocho veces), y cuenta la media: a menudo, un mapa mejor.</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>Lleva los límites de las clases a los de los colores. Para imágenes nítidas con rojo, verde y azul.</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>Como en edificio=0.6; carretera=0.5. Un píxel recibe la clase más probable que alcanza su umbral, o queda sin datos.</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Cada píxel recibe la clase más frecuente en un cuadrado de este lado a su alrededor: límites más regulares. 5 es suave, 15 es fuerte.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>Las manchas con menos píxeles reciben la clase de su mayor vecina. 50 elimina píxeles sueltos; 0 conserva todas.</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Rásteres que los programas pueden leer a través de Internet trozo a trozo. Tarda un poco más en escribirse; actívelo para mapas que se comparten.</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8: en pasos de 1/255, una cuarta parte del espacio; suele ser adecuado. float32: tal como son.</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy: de todas las probabilidades. margin: cuánto se acerca la segunda clase a la primera. Use entropy, salvo que solo importen dos clases.</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>Número de ventanas que se delimitan donde la red está menos segura. 20 suponen una o dos horas de trabajo.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
            <translation>Se aprovechan las partes terminadas de una ejecución cancelada o interrumpida, si el ráster, el modelo y la configuración siguen siendo los mismos.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF con un valor de clase por píxel, sobre los píxeles de la entrada.</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polígonos de las clases con valor de clase, nombre de clase, área, perímetro y confianza media.</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF con una banda por clase, que indica lo segura que está la red de ella.</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF con la probabilidad de la clase elegida.</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF que indica lo insegura que está la red: 0 es segura, 1 significa que no lo sabe.</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>Polígonos de las ventanas más inciertas: digitalice estas a continuación: son las que más enseñan al modelo.</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>Una página web con los píxeles, la proporción y el área de cada clase.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Asigna su clase a cada píxel de un ráster con un modelo entrenado. El ráster puede ser de cualquier tamaño: se calcula en ventanas que se funden entre sí, de modo que no se ven costuras, y nunca se carga entero en memoria.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ráster&lt;/strong&gt;: con las mismas bandas y un tamaño de píxel parecido al de los rásteres de entrenamiento; si los píxeles son otros, elija &lt;strong&gt;mostrarlo a la red con el tamaño de píxel del modelo&lt;/strong&gt;. &lt;strong&gt;Archivo de modelo&lt;/strong&gt;: creado con «Entrenar modelo de segmentación». Ambos se comparan antes de la ejecución. Un servicio de mapas necesita un &lt;strong&gt;tamaño de píxel&lt;/strong&gt; y una &lt;strong&gt;extensión&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;El &lt;strong&gt;área&lt;/strong&gt; y la &lt;strong&gt;extensión&lt;/strong&gt; limitan lo que se clasifica.&lt;/p&gt;&lt;h3&gt;Mejores mapas&lt;/h3&gt;&lt;p&gt;La &lt;strong&gt;media de ventanas giradas y reflejadas&lt;/strong&gt; y &lt;strong&gt;más modelos&lt;/strong&gt; dan mapas más estables y tardan más. La &lt;strong&gt;mancha mínima&lt;/strong&gt; y el &lt;strong&gt;filtro de mayoría&lt;/strong&gt; eliminan los píxeles sueltos.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ráster de clases&lt;/strong&gt;: con nombres y colores de las clases. Los píxeles sin datos en el ráster tampoco los tienen en él. &lt;strong&gt;Polígonos de clases&lt;/strong&gt;: los vecinos se tocan sin huecos; se pueden eliminar agujeros, polígonos pequeños y esquinas. &lt;strong&gt;Probabilidades&lt;/strong&gt;: una banda por clase. &lt;strong&gt;Confianza&lt;/strong&gt;, &lt;strong&gt;incertidumbre&lt;/strong&gt; y &lt;strong&gt;dónde seguir etiquetando&lt;/strong&gt; muestran qué conviene mirar. &lt;strong&gt;Tabla de áreas de las clases&lt;/strong&gt;: una página web.&lt;/p&gt;&lt;h3&gt;Si se interrumpe&lt;/h3&gt;&lt;p&gt;Las partes terminadas se guardan junto a la salida. La misma ejecución continúa desde ahí.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De uno a dos millones de píxeles por segundo en dos núcleos de procesador con la red predeterminada; en una GPU, muchas veces más rápido.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>Construye una red pequeña, la entrena un paso y hace una predicción, en el procesador y en cada tarjeta gráfica. Tarda unos segundos. Déjela activada, salvo que el equipo se bloquee con ella.</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>Una página web con todo lo encontrado. No contiene rutas personales, así que puede adjuntarse a una consulta.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Revisa todo lo que Pixelwise necesita e indica qué hacer con cada cosa que falta o está dañada: las versiones de QGIS, Qt, Python, GDAL y de los paquetes con los que se calcula, las tarjetas gráficas con su controlador y su memoria libre, y el espacio en los discos. Una autocomprobación construye una red pequeña, la entrena un paso y hace una predicción.&lt;/p&gt;&lt;p&gt;Ejecútelo después de una instalación, cuando un algoritmo indique que no se encontró ningún Python, cuando no se use una tarjeta gráfica y antes de informar de un fallo. Funciona también donde los demás algoritmos no funcionan.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Autocomprobación&lt;/strong&gt;: déjela activada, salvo que el equipo se bloquee con ella.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Informe&lt;/strong&gt;: una página web; las mismas líneas están en el registro. Su carpeta personal aparece como ~ y su nombre como USER. &lt;strong&gt;Todo funciona&lt;/strong&gt; es 1 o 0; &lt;strong&gt;fallos&lt;/strong&gt; y &lt;strong&gt;advertencias&lt;/strong&gt; cuentan las líneas que requieren su atención. Las versiones y los dispositivos también son salidas, para scripts.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De diez a treinta segundos, la mayor parte para cargar PyTorch; un minuto la primera vez después de una instalación.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
            <translation>Cada ráster de esta carpeta se clasifica por separado. Sus bandas deben ser las mismas con las que se entrenó el modelo.</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>Además del ráster de clases: NAME_polygons.gpkg, NAME_confidence.tif, etc., junto a él.</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>Qué archivos de la carpeta son rásteres: nombres con asteriscos, separados por punto y coma, como en ortho_*.tif;*.jp2.</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>Incluye también las carpetas que hay dentro de la carpeta. Los mapas quedan en carpetas con los mismos nombres.</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>Las bandas en el orden del modelo, como en 4;3;2. Vacío: todas las bandas.</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>Los mapas completos se conservan si el ráster, el modelo y la configuración siguen siendo los mismos; solo se clasifican los rásteres nuevos y los modificados.</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>Carpeta para un ráster de clases por cada ráster, con el mismo nombre, y joined.vrt, que los muestra todos como uno solo. Debe ser una carpeta distinta de la de los rásteres.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Asigna su clase a cada píxel de todos los rásteres de una carpeta, un ráster tras otro, y une los mapas en una sola capa.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Carpeta de rásteres&lt;/strong&gt;: GeoTIFF y otros archivos; sus nombres se pueden limitar con un patrón. &lt;strong&gt;Archivo de modelo&lt;/strong&gt;: creado con «Entrenar modelo de segmentación». Las demás opciones son las de «Clasificar ráster».&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Carpeta de rásteres de clases&lt;/strong&gt;: un ráster de clases por cada ráster, con el mismo nombre, y lo demás que haya elegido. &lt;strong&gt;Todos los rásteres de clases en uno&lt;/strong&gt;: un ráster virtual, joined.vrt, que se carga en el proyecto; necesita rásteres con un mismo SRC.&lt;/p&gt;&lt;h3&gt;Si se interrumpe o se vuelve a ejecutar&lt;/h3&gt;&lt;p&gt;Los mapas completos se conservan: la misma ejecución continúa con el ráster siguiente y clasifica solo lo que es nuevo o ha cambiado. Un ráster que no se puede clasificar no detiene a los demás; al final, la ejecución falla e indica cuál es.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Lo mismo que «Clasificar ráster» con todos ellos: de uno a dos millones de píxeles por segundo en dos núcleos de procesador con la red predeterminada; en una GPU, muchas veces más rápido.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install: crea el entorno, o continúa donde terminó una instalación anterior. repair: vuelve a instalar lo que falta o está dañado. uninstall: elimina el entorno. use: usa el Python que se indica abajo, después de comprobarlo.</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>Compilación de PyTorch. auto elige la adecuada para la tarjeta gráfica y su controlador, que es lo mejor; cpu es la más pequeña; cu… son compilaciones para una versión de CUDA; pypi es la que ofrece el índice de paquetes.</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>Para equipos sin Internet: una carpeta de wheels descargadas en otro lugar. No se descarga nada.</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>Para la acción «use»: el Python de un entorno propio con PyTorch, de conda o de un venv, o la carpeta del entorno.</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>Su confirmación. Sin ella no se instala ni se elimina nada, y la ejecución indica lo que haría.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Instala lo que Pixelwise necesita para calcular, sobre todo PyTorch, en un entorno propio dentro de su perfil de usuario. No se añade nada a los paquetes de QGIS, y QGIS nunca carga nada de ello. Lo mismo se puede hacer en el panel Ráster ▸ Pixelwise ▸ Entorno.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Acción&lt;/strong&gt;: instalar, reparar, desinstalar o usar un Python propio. &lt;strong&gt;Dispositivo&lt;/strong&gt;: deje auto y se elegirá la compilación de PyTorch adecuada para su tarjeta gráfica. &lt;strong&gt;Carpeta de wheels&lt;/strong&gt;: para instalar sin Internet. &lt;strong&gt;Sí, hacerlo&lt;/strong&gt;: sin esta opción, la ejecución solo indica cuánto se descargaría.&lt;/p&gt;&lt;p&gt;Una ejecución cancelada o fallida continúa desde ahí cuando se vuelve a iniciar. Se usa el proxy de Configuración ▸ Opciones ▸ Red.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;La ruta del &lt;strong&gt;Python&lt;/strong&gt;, la versión de &lt;strong&gt;PyTorch&lt;/strong&gt; y los &lt;strong&gt;dispositivos&lt;/strong&gt; en los que calcula.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De tres a treinta minutos: 0.5 GB de descarga sin tarjeta gráfica, de 2.5 a 3.5 GB con una tarjeta NVIDIA. Para una estimación, ejecútelo sin confirmar.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;De una imagen a un mapa de una sola vez: extrae recortes de entrenamiento de un ráster y sus etiquetas, entrena con ellos una red, clasifica con ella un ráster y delimita las clases.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ráster de entrenamiento&lt;/strong&gt;, &lt;strong&gt;etiquetas&lt;/strong&gt; y su &lt;strong&gt;campo de clase&lt;/strong&gt;; el &lt;strong&gt;ráster por clasificar&lt;/strong&gt;, que puede ser el mismo; y cuántas &lt;strong&gt;épocas&lt;/strong&gt; entrenar.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;El &lt;strong&gt;archivo de modelo&lt;/strong&gt;, el &lt;strong&gt;ráster de clases&lt;/strong&gt; y los &lt;strong&gt;polígonos de clases&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Casi todo el tiempo es el entrenamiento: unos minutos para cien recortes en dos núcleos de procesador, una décima parte en una GPU.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;strong&gt;Editar una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>De etiquetas a un mapa (recortes, entrenamiento, clasificación)</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>Extrae recortes, entrena con ellos una red y clasifica con ella un ráster, de una sola vez.</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>Ráster de entrenamiento</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>Ráster por clasificar</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>Un ráster con las mismas bandas. Puede ser el ráster de entrenamiento.</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>Los contornos de las clases, que se tocan sin huecos.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Clasifica todos los rásteres de una carpeta con un modelo entrenado, une los mapas en uno y delimita las clases sin cortarlas en los límites de los rásteres.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;La &lt;strong&gt;carpeta de rásteres&lt;/strong&gt;, todos con un mismo SRC, y el &lt;strong&gt;archivo de modelo&lt;/strong&gt;. &lt;strong&gt;Polígono mínimo&lt;/strong&gt; y &lt;strong&gt;simplificar&lt;/strong&gt; dan polígonos con los que es más fácil trabajar.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;La &lt;strong&gt;carpeta de rásteres de clases&lt;/strong&gt;, con un mapa por cada ráster y joined.vrt, que los muestra todos como uno solo, y los &lt;strong&gt;polígonos de clases&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De uno a dos millones de píxeles por segundo en dos núcleos de procesador; en una GPU, muchas veces más rápido. Si se vuelve a ejecutar, clasifica solo los rásteres nuevos y los modificados.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;strong&gt;Editar una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>De una carpeta de rásteres a polígonos</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>Clasifica todos los rásteres de una carpeta y delimita las clases de todos como una sola capa.</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>Polígono mínimo (m²)</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>Simplificar (píxeles)</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>Se clasifican sus archivos GeoTIFF, VRT, JPEG 2000 e IMG. Sus bandas deben ser las mismas con las que se entrenó el modelo, y todos deben tener el mismo SRC.</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>Los polígonos más pequeños se descartan. 0: se conservan todos.</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>Se eliminan las esquinas que se apartan de una línea recta menos de este número de píxeles, por igual a ambos lados de un límite. 1 quita los escalones de los píxeles.</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>Para un ráster de clases por cada ráster y joined.vrt. Debe ser una carpeta distinta de la de los rásteres.</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>Los contornos de las clases en todos los rásteres, como una sola capa.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena una red fuera de un área reservada, clasifica esa área y compara el mapa con las etiquetas que hay allí. Las métricas indican lo buena que es la red donde no ha aprendido nada.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;El &lt;strong&gt;ráster&lt;/strong&gt;, las &lt;strong&gt;etiquetas&lt;/strong&gt; de todo él y su &lt;strong&gt;campo de clase&lt;/strong&gt;. &lt;strong&gt;Área reservada&lt;/strong&gt;: polígonos que usted ha dibujado alrededor de una parte de lo etiquetado, por ejemplo una quinta parte; procure que contenga todas las clases. Elija qué son &lt;strong&gt;los píxeles sin etiqueta&lt;/strong&gt;: background si se etiquetó todo lo que había; si no, ignore.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;El &lt;strong&gt;informe&lt;/strong&gt; con la matriz de confusión y las métricas, el &lt;strong&gt;mapa de errores&lt;/strong&gt;, el &lt;strong&gt;ráster de clases&lt;/strong&gt; del área reservada y el &lt;strong&gt;archivo de modelo&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Casi todo el tiempo es el entrenamiento: unos minutos para cien recortes en dos núcleos de procesador, una décima parte en una GPU.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;strong&gt;Editar una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>Entrenar y evaluar en un área reservada</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>Indica lo buena que es una red en un área de la que no ha aprendido nada.</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>Área reservada</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>Polígonos en los que no se aprende nada. Deben estar etiquetados con tanto cuidado como el resto.</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>El mapa del área reservada.</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>Una página web con la matriz de confusión y las métricas de exactitud.</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>Muestra qué clase se confundió con cuál.</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;El comienzo del aprendizaje activo: clasifica un ráster, delimita las ventanas donde el modelo está menos seguro y ofrece lo que cree ver allí como polígonos que usted corrige. Con ellos continúa el modelo «Ronda de aprendizaje activo».&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;El &lt;strong&gt;ráster&lt;/strong&gt;, el &lt;strong&gt;archivo de modelo&lt;/strong&gt; y el &lt;strong&gt;número de ventanas&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ventanas por etiquetar&lt;/strong&gt;: la número 1 es la menos segura. &lt;strong&gt;Etiquetas por corregir&lt;/strong&gt;: el mapa dentro de esas ventanas; mueva límites, cambie &lt;strong&gt;class&lt;/strong&gt;, borre y dibuje hasta que sea correcto. Guárdelas como archivo. &lt;strong&gt;Ráster de clases&lt;/strong&gt;: el mapa completo.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De uno a dos millones de píxeles por segundo en dos núcleos de procesador; en una GPU, muchas veces más rápido.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;strong&gt;Editar una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>Aprendizaje activo: dónde etiquetar primero</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>Delimita dónde está menos seguro un modelo y lo que ve allí, para que usted lo corrija.</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Una ronda de aprendizaje activo: lo que usted ha etiquetado se añade a los recortes, el modelo sigue aprendiendo de todos ellos, el ráster se clasifica con el modelo nuevo, y las ventanas donde este está menos seguro son las que usted etiqueta para la ronda siguiente. Las primeras ventanas proceden de «Aprendizaje activo: dónde etiquetar primero».&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;El &lt;strong&gt;ráster&lt;/strong&gt;; el &lt;strong&gt;conjunto de recortes&lt;/strong&gt; con el que se entrenó el modelo, al que se añaden recortes; el &lt;strong&gt;archivo de modelo&lt;/strong&gt;; las &lt;strong&gt;etiquetas&lt;/strong&gt; corregidas con su &lt;strong&gt;campo de clase&lt;/strong&gt;; y las &lt;strong&gt;ventanas etiquetadas&lt;/strong&gt;, en las que está etiquetado todo lo que había que etiquetar. &lt;strong&gt;Los píxeles sin etiqueta&lt;/strong&gt; deben ser lo mismo que cuando se crearon los recortes.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;Un &lt;strong&gt;archivo de modelo&lt;/strong&gt; y un &lt;strong&gt;ráster de clases&lt;/strong&gt; nuevos, y &lt;strong&gt;ventanas por etiquetar&lt;/strong&gt; y &lt;strong&gt;etiquetas por corregir&lt;/strong&gt; para la ronda siguiente.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Lo mismo que el entrenamiento del primer modelo, o menos: unos minutos para cien recortes en dos núcleos de procesador, una décima parte en una GPU.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;strong&gt;Editar una copia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>Ronda de aprendizaje activo</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>Continúa el entrenamiento con lo que usted ha etiquetado e indica qué etiquetar a continuación.</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>Etiquetas corregidas</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>Ventanas etiquetadas</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>La carpeta con la que se entrenó el modelo. Los recortes nuevos se añaden a ella.</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>El modelo de la última ronda, desde el que continúa el entrenamiento.</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>Las etiquetas por corregir de la última ronda, ya corregidas.</translation>
        </message>
        <message>
            <source>The field with the class: “class” in the labels to correct.</source>
            <translation>El campo con la clase: class en las etiquetas por corregir.</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>Las ventanas por etiquetar de la última ronda, sin las que usted no ha etiquetado.</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>Polígonos de etiquetas</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>Épocas (0 = automático)</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>El ráster, de cualquier tipo que QGIS abra desde un archivo.</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>Polígonos de lo que debe aprender la red.</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>El campo con la clase. Vacío: todos los polígonos son de una sola clase.</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background: una clase propia, si está etiquetado todo lo que había que etiquetar. ignore: desconocidos, si solo se dibujaron muestras.</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>Cuántas veces recorre el entrenamiento todos los recortes. 0: tantas como requiera el número de recortes.</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>La red entrenada con todo lo necesario para usarla.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF con un valor de clase por píxel.</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Número de ventanas</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>Ventanas por etiquetar</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>Etiquetas por corregir</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>Cuántas ventanas va a etiquetar. Cada una es tan grande como un recorte; diez son más o menos una hora de trabajo.</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>Cuadrados en los que el modelo está menos seguro, con su número de orden.</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>Lo que muestra el mapa en estas ventanas, como polígonos por corregir.</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>Toda la documentación</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>Todas las entradas</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>Todas las salidas</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>Las manchas con menos píxeles pasan a su mayor vecina, solo en los polígonos. 50 elimina píxeles sueltos; 0 conserva todas.</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>Los agujeros de menos metros cuadrados que los indicados pasan a formar parte del polígono que los rodea, con todo lo que hay en ellos. 5 es adecuado para edificios; 0 no rellena ninguno.</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>Los polígonos de menos metros cuadrados que los indicados se descartan. 10 es adecuado para edificios; 0 conserva todos.</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>Cuánto pueden desplazarse los límites, en píxeles, para reducir los vértices, por ejemplo 1. Los vecinos los siguen compartiendo.</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>Cuántas veces se cortan las esquinas para redondearlas. Los vecinos siguen compartiendo sus límites. 1 o 2 dan un aspecto natural; 0 conserva los escalones de los píxeles.</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>Valores de clases, como 1;3, cuyos contornos reciben ángulos rectos, como los de los edificios. Para contornos que tocan solo una clase más: descarte lo que no necesite con «clases sin polígonos».</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>Valores de clases, como 0;4, que no reciben polígonos.</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>Un ráster de valores de clase: números enteros, de cualquier programa.</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>La banda con los valores de clase.</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>Un ráster sobre los mismos píxeles, como el de «Clasificar ráster»; cada polígono recibe su media.</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polígonos con valor de clase, nombre de clase, área, perímetro y confianza media.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Convierte un ráster de clases en polígonos, siguiendo los bordes de sus píxeles o con contornos más suaves. Los vecinos se tocan sin huecos ni superposiciones, se haga lo que se haga con sus límites. El ráster puede ser de cualquier tamaño.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ráster de clases&lt;/strong&gt;: de «Clasificar ráster» o de cualquier otro programa. Los nombres y colores proceden de su tabla de atributos, sus nombres de categorías y su paleta. Los píxeles sin datos no reciben polígono. &lt;strong&gt;Confianza&lt;/strong&gt;: un ráster; cada polígono recibe su media.&lt;/p&gt;&lt;h3&gt;Polígonos más suaves&lt;/h3&gt;&lt;p&gt;Se procede en este orden: las manchas de pocos píxeles pasan a sus vecinas, se rellenan los agujeros pequeños, se simplifican y suavizan los límites o reciben ángulos rectos, y se descartan los polígonos pequeños. 1 píxel es una buena medida para simplificar, y de 2 a 3 pasadas bastan para suavizar.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polígonos&lt;/strong&gt;: con valor de clase (&lt;code&gt;class_id&lt;/code&gt;), nombre de clase (&lt;code&gt;class&lt;/code&gt;), área en metros cuadrados (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; en metros y &lt;code&gt;confidence&lt;/code&gt; media, en cualquier formato vectorial.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Varios millones de píxeles por segundo, y alrededor de un minuto por un millón de polígonos.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Una página web sobre el modelo: bandas, clases, red, exactitud y la configuración de su entrenamiento.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Muestra qué hay en un archivo de modelo: con qué bandas y tamaño de píxel se entrenó, qué clases encuentra, cómo está construido, qué resultados obtuvo con sus recortes de validación y cómo se creó. No se necesita ninguna imagen ni se calcula nada.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Archivo de modelo&lt;/strong&gt;: creado con «Entrenar modelo de segmentación».&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Descripción&lt;/strong&gt;: una página web. Los mismos datos son salidas, para que puedan usarlos scripts y modelos gráficos.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Menos de un segundo.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>Los recortes de este pliegue sirven de validación; los de todos los demás, para aprender. 0: recortes de entrenamiento y de validación según indica el conjunto.</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>Un archivo con los pesos y todo lo necesario para usarlos con otros rásteres.</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>Una página web con la configuración, las curvas del entrenamiento y la exactitud de cada clase. Se escribe después de cada época, así que se puede ir siguiendo.</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>Aquí se guardan archivos para TensorBoard y una tabla CSV con las métricas de cada época.</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>En cuántas partes se reparten los recortes, en bloques separados. Los recortes exportados con pliegues conservan los suyos. Lo habitual es 5.</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>Después de los pliegues, entrena un modelo más con todos los recortes, para hacer mapas. Su exactitud es la de los pliegues.</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>Aquí se guardan un modelo por cada pliegue y el modelo final. Una ejecución cancelada continúa desde ahí.</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>Una página web con una tabla de los pliegues, su media y desviación estándar, y la exactitud de cada clase en todos los recortes.</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>Carpeta creada con «Exportar recortes de entrenamiento».</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>Cómo está construida la red. unet es una buena elección para casi todo.</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>La parte de la red que lee la imagen. Los pequeños, como resnet18, se entrenan en minutos sin GPU. Se puede escribir cualquier otro codificador de segmentation-models-pytorch y, como tu-NAME, cualquiera de timm.</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none: el entrenamiento empieza con pesos aleatorios. imagenet: empieza con pesos aprendidos de fotografías, que se descargan una sola vez y ayudan sobre todo si hay pocos recortes. Otros se aprendieron con Sentinel-2 y Landsat. También se puede escribir la ruta de un archivo con pesos.</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>Un modelo entrenado antes. Las clases y las bandas pueden ser distintas: las bandas se encuentran por su nombre y las clases nuevas empiezan de cero. El registro indica qué se ha conservado.</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train: aprende toda la red. frozen: el codificador se queda con sus pesos, lo que es más rápido y requiere pesos aprendidos antes.</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>Mantiene el codificador sin cambios durante este número de épocas, hasta que el resto de la red se haya estabilizado: de 2 a 5 con pesos aprendidos antes; si no, 0.</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>El codificador aprende con esta proporción de la tasa de aprendizaje: 0.1 trata con cuidado los pesos aprendidos antes.</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>Añade squeeze-and-excitation al decodificador de unet, unetplusplus y linknet, y un poco de tiempo.</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>Anchura de las redes que no tienen codificador, como unet_original. 64 es la del artículo original; 32 requiere una cuarta parte del tiempo.</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>Para unetplusplus: cada nivel de profundidad de la red aprende a clasificar. accurate usa la media de todos; fast, solo la parte hasta el primero que es lo bastante bueno.</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>Varía los recortes al azar, para que unos pocos den más de sí. none: no los varía. light: giros y reflejos. standard: también tamaños y brillo. strong: también colores, desenfoque, ruido y sombras.</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>Operaciones que se añaden a lo elegido arriba (+) o se quitan de ello (-).</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>Una secuencia de albumentations, guardada como JSON, que se usa en lugar de la elección de arriba.</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>Números de las bandas roja, verde y azul, como 3,2,1: los colores se varían en ellas conjuntamente. Vacío: se encuentran por los nombres de las bandas.</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform: cada recorte una vez por época. rare: los recortes con clases raras aparecen más a menudo; los demás, menos.</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Cuánto pesa en la pérdida un píxel de cada clase. none: lo mismo para todas. inverse, median y effective: más para las clases raras, con distinta intensidad. given: como en el campo siguiente.</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>Pesos de clases por nombre o valor, como edificio=2; carretera=5. Las demás pesan 1.</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce: la entropía cruzada; dice: la pérdida de Dice; ce+dice: su suma, una buena elección para casi todo. Se pueden escribir otras sumas, como 0.5*focal+lovasz.</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>Da las etiquetas por ciertas salvo en esta proporción, lo que ayuda si no son exactas: 0.1, por ejemplo.</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>Cuánto atienden focal y focal_tversky a los píxeles difíciles; 2 suele ser adecuado; con 0, focal es la entropía cruzada.</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>Peso de los píxeles asignados por error a una clase, en tversky y focal_tversky. 0.3 con una beta de 0.7 encuentra más; 0.5 y 0.5 es Dice.</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>Peso de los píxeles omitidos de una clase, en tversky y focal_tversky. Mayor que alfa: se prefiere encontrar de más que de menos. 0.7 para clases raras.</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>Proporción de la parte focal en unified_focal; el resto es su parte de Tversky. 0.5 es la mitad de cada una.</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>Peso de lo omitido frente a lo detectado por error, en unified_focal. 0.6 suele ser adecuado; un valor mayor encuentra más.</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>Cuánto atiende unified_focal a las clases raras y los píxeles difíciles. 0.5 suele ser adecuado; 0.2 les presta más atención.</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>Hace que pesen más los píxeles entre objetos que casi se tocan, para que se distingan: w0 del artículo de U-Net, donde es 10.</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>Anchura aproximada de esos espacios en píxeles. 5 es la del artículo.</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>Cuántas veces se ven todos los recortes. Se conserva la época con la mejor validación. 0: más cuantos menos recortes haya, de 16 a 150.</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>Recortes que se calculan juntos. 0: tantos como quepan en la memoria. Si la memoria se agota durante una ejecución, se reduce a la mitad y la ejecución continúa.</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>Este número de lotes forma un paso, como lo haría un lote grande, sin necesitar su memoria. De 2 a 4 si solo caben lotes de 1 o 2; si no, 1.</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>El mayor paso de los pesos. 0.001 suele ser adecuado; 0.0001 para un modelo que se sigue entrenando. 0: se determina con una breve prueba antes del entrenamiento.</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>Cómo se convierten los gradientes en pasos. adamw sirve para casi todo.</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>Atrae los pesos hacia 0, para evitar que la red memorice los recortes. 0.01 suele ser adecuado; 0.05 con pocos recortes.</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>Cuánto de los últimos pasos pasa al siguiente, para sgd. 0.9 suele ser adecuado.</translation>
        </message>
        <message>
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
            <translation>Cómo cambia la tasa de aprendizaje. cosine: sube y luego baja siguiendo un coseno. one-cycle: sube durante más tiempo. polynomial: baja de manera uniforme. plateau: baja cuando la validación deja de mejorar. constant: no cambia.</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>Proporción del entrenamiento en la que sube la tasa de aprendizaje. 0.1 es una décima parte.</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>Los gradientes más largos se cortan a esta longitud, para que un lote anómalo no estropee la red. 1 suele ser adecuado; 0 no corta nada.</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>Evalúa y guarda una media móvil de los pesos, en lugar de los últimos: 0.99 abarca unos 100 pasos. 0: sin media.</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>La métrica de la validación con la que se elige la mejor época: IoU media, F1, exactitud global o pérdida. mean_iou suele ser adecuado.</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>Termina el entrenamiento cuando este número de épocas seguidas no ha mejorado. De 10 a 20 ahorran tiempo; 0 entrena hasta el final.</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>Termina el entrenamiento al cabo de este número de minutos, con éxito y con la mejor época hasta entonces. 60 para una hora; 0 para no poner límite.</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>Si se canceló o se interrumpió una ejecución con la misma configuración, continúa después de su última época.</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>Cuántas GPU entrenan juntas; 0 las usa todas.</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto calcula con 16 bits si así es igual de bueno y más rápido. 32 es exacto.</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>Procesos que leen y varían recortes mientras se entrena. -1 elige según los recortes y el equipo; 0 no usa ninguno.</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>El mismo número da el mismo entrenamiento en el mismo equipo. Pruebe con 2 o 3 para ver cuánto depende del azar.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena una red que asigna una clase a cada píxel y conserva la época que da mejor resultado con los recortes reservados para la validación.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: la carpeta creada con «Exportar recortes de entrenamiento».&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Arquitectura&lt;/strong&gt; y &lt;strong&gt;codificador&lt;/strong&gt;: los valores predeterminados se entrenan en minutos sin GPU. Con una GPU, resnet34 o efficientnet-b3 suelen dar resultados algo mejores.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Pesos del codificador&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; ayuda si hay pocos recortes; necesita Internet una vez. Para Sentinel-2 y Landsat hay pesos aprendidos con sus imágenes.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Épocas&lt;/strong&gt;: más épocas tardan más y ayudan hasta cierto punto. Mire las curvas del informe.&lt;/p&gt;&lt;p&gt;Las opciones &lt;strong&gt;avanzadas&lt;/strong&gt; están en grupos: &lt;i&gt;red&lt;/i&gt; (continuar desde otro modelo, congelar el codificador), &lt;i&gt;aumento de datos&lt;/i&gt; (cómo se varían los recortes), &lt;i&gt;pérdida&lt;/i&gt;, &lt;i&gt;clases raras&lt;/i&gt;, &lt;i&gt;pasos&lt;/i&gt; (tamaño de lote y tasa de aprendizaje) y &lt;i&gt;fin&lt;/i&gt; (límite de tiempo, parada temprana). Sus valores predeterminados se eligieron para imágenes aéreas y de satélite.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Archivo de modelo&lt;/strong&gt;: todo lo que necesita «Clasificar ráster». &lt;strong&gt;Informe&lt;/strong&gt;: configuración, curvas y la exactitud de cada clase. La &lt;strong&gt;IoU media&lt;/strong&gt; se mide con los recortes de validación: 0 es lo peor, 1 es perfecto, y 0.7 es bueno para la mayoría de los fines. &lt;strong&gt;Mejor época&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Mientras se ejecuta&lt;/h3&gt;&lt;p&gt;El &lt;i&gt;monitor de entrenamiento&lt;/i&gt; se abre junto al mapa, con curvas y recortes de ejemplo. Allí, &lt;i&gt;Detener&lt;/i&gt; da por terminado el entrenamiento, con la mejor época como archivo de modelo; &lt;i&gt;Cancelar&lt;/i&gt; descarta el modelo. Si se cancela en este diálogo, se conserva la mejor época hasta entonces. Después de cancelar, el mismo entrenamiento, iniciado de nuevo, continúa donde estaba.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Alrededor de un minuto para 1000 recortes de 256 píxeles y una época en dos núcleos de procesador; unos segundos en una GPU. El registro indica cuánto tiempo queda; con un &lt;i&gt;tiempo para el entrenamiento&lt;/i&gt;, termina por sí solo.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Indica lo bueno que es un entrenamiento en lugares que no ha visto: los recortes se reparten en pliegues separados entre sí y, para cada pliegue, se entrena un modelo con los demás y se evalúa en ese pliegue. Así, cada recorte se evalúa una vez, y las diferencias entre los pliegues indican hasta qué punto se puede confiar en las métricas.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: la carpeta creada con «Exportar recortes de entrenamiento». Los pliegues se pueden crear allí, o aquí con &lt;strong&gt;pliegues&lt;/strong&gt;: lo habitual es 5. Las demás opciones son las de «Entrenar modelo de segmentación», para cada pliegue.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Modelo final&lt;/strong&gt;: un entrenamiento más con todos los recortes, cuya exactitud es aproximadamente la de los pliegues.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;Una &lt;strong&gt;carpeta&lt;/strong&gt; con los modelos. &lt;strong&gt;IoU media&lt;/strong&gt; de todos los recortes juntos, la &lt;strong&gt;media&lt;/strong&gt; de los pliegues y su &lt;strong&gt;desviación estándar&lt;/strong&gt;. &lt;strong&gt;Informe&lt;/strong&gt;: la tabla de los pliegues y la exactitud de cada clase.&lt;/p&gt;&lt;p&gt;Una ejecución cancelada continúa con el pliegue en el que estaba cuando se vuelve a iniciar con la misma carpeta.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Lo mismo que un entrenamiento por cada pliegue, y uno más para el modelo final.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>Importar recortes</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>Crea un conjunto de recortes a partir de archivos de imágenes y etiquetas escritos por otro programa.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>aprendizaje profundo,deep learning,segmentación,datos de entrenamiento,training data,teselas,chips,máscaras,esri</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Carpeta de imágenes</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>Carpeta de etiquetas</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>Tabla de clases</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>Nombre de la clase 0</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>Valores de etiqueta que se ignoran</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>Tamaño de recorte (píxeles, 0 = el de los archivos)</translation>
        </message>
        <message>
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES: no se indicó nada; se necesita la carpeta de los archivos de imagen.</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>Instalar entorno</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Instala, repara o elimina PyTorch para Pixelwise, aparte de los paquetes de QGIS.</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,instalación,dependencias,paquetes,conda,venv,desinstalar</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>Carpeta de wheels, para instalar sin Internet</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>Python existente, para la acción «use»</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Sí, hacerlo</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>Python que hace los cálculos</translation>
        </message>
        <message>
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS: {folder} no contiene wheels; se necesita una carpeta de archivos *.whl, véase docs/install.md.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM: no se elimina nada sin su confirmación: ponga CONFIRM en true para eliminar el entorno.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM: no se instala nada sin su confirmación: {estimate} Ponga CONFIRM en true para empezar.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD: ninguna de las capas de etiquetas tiene un campo {field!r}; sus campos son {found}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD: se indicó {field!r}, pero las etiquetas {name!r} son un ráster, que no tiene campos; déjelo vacío.</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}: en el estilo de {layer!r} están desactivadas todas las clases; active alguna.</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}: {given} contiene varios rásteres; indique uno de ellos: {several}.</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}: no se puede abrir ningún ráster a partir de {given!r}; se necesita un ráster que GDAL pueda leer.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: la capa {layer!r} procede del proveedor {provider!r}; solo se pueden usar rásteres que GDAL pueda leer. Guárdela antes como GeoTIFF (Exportar ▸ Guardar como).</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}: no se indicó ningún ráster; se necesita al menos uno.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}: no se puede abrir ninguna capa a partir de {given!r}; se necesita una capa de polígonos.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}: la capa {layer!r} contiene geometrías de tipo {found}; se necesita una capa de polígonos.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: no se puede abrir ninguna capa a partir de {given!r}; se necesitan polígonos, líneas, puntos o un ráster de valores de clase.</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {layer!r} es una tabla sin geometrías; se necesitan polígonos, líneas, puntos o un ráster de valores de clase.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}: la capa {layer!r} no tiene ningún campo {name!r}; sus campos son: {names}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>No se pudo escribir {path}: {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Instalarlo ahora…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}: {folder} no es una carpeta; se necesita la carpeta de los archivos.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS: se pidió la banda {number}, pero la capa {layer} tiene las bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modelos de Pixelwise</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}: se indicó {value!r}; valores admitidos: {allowed}.</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>números enteros de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>números de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>números enteros a partir de {low:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>números a partir de {low:g}</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} … ({count} en total)</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}: {given!r} no es un número de banda; las bandas se cuentan desde 1, por ejemplo 1,2,4 o 1-4.</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}: una banda aparece dos veces en {given!r}; cada banda se puede usar una sola vez.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}: {given!r} no es un ángulo en grados, como en 0;45;90.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}: {given!r} no es un valor de etiqueta, como 255.</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}: {number:g} no es un valor de etiqueta; los valores de etiqueta son números enteros.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}: {given!r} no es una clase con su número de píxeles; escríbalas como en edificio=50; carretera=20.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}: {given!r} no es una clase con su peso; escríbalas como en edificio=2; carretera=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}: {given!r} no es una clase con su probabilidad; escríbalas como en edificio=0.6; carretera=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}: {given!r} no es una clase con su área o proporción; escríbalas como en bosque=20000; pradera=50000.</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}: {name} tiene el área 0; las áreas y proporciones deben ser mayores que 0.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}: {name} no es una clase; las clases son {known}.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}: se indicó {value!r}; valores admitidos: auto, cpu, cuda, cuda:0, cuda:1 … y mps.</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>Polígonos: mancha mínima (píxeles, 0 = todas)</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>Polígonos: pasadas de suavizado</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>Polígonos: rellenar agujeros menores de (m²)</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>Polígonos: área mínima (m²)</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>Polígonos: simplificar (píxeles)</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>Polígonos: clases con ángulos rectos (valores)</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>Polígonos: clases sin polígonos (valores)</translation>
        </message>
        <message>
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>Representando {layer!r} con {rows:,} × {cols:,} píxeles.</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>QGIS dio el error {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}: no se pudo representar la capa {layer!r}: {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}: la capa {layer!r} no muestra nada en EXTENT con un PIXEL_SIZE de {pixel_size:g}: ¿responde su servidor y tiene imágenes de ese lugar y esa escala?</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}: la capa {layer!r} no muestra nada en el {share:.2%} de EXTENT, que queda sin clase. Si ha fallado un servidor, inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}: EXTENT ({extent}) queda fuera de la capa {layer!r} ({layer_extent}): deben superponerse.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE es {pixel_size:g}, con lo que EXTENT tiene {rows:,} × {cols:,} píxeles: se pueden representar como máximo {most:,} por lado. Elija píxeles más grandes o un EXTENT más pequeño.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: la capa {layer!r} no es un archivo (procede del proveedor {provider!r}): indique PIXEL_SIZE, en unidades de su SRC {crs}, y EXTENT para que se represente, o guárdela antes como GeoTIFF (Exportar ▸ Guardar como).</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}: la capa {layer!r} no es un archivo (procede del proveedor {provider!r}): indique también EXTENT, para que se sepa qué parte hay que representar.</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>No se pudo escribir {path} a partir de {source}: {error}</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>No se puede cargar Pixelwise ({reason}). «Comprobar el entorno» indica qué hacer.</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>Terminado.</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>Deteniendo: se está escribiendo la mejor época hasta ahora.</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>Se está preparando el entrenamiento.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Época {epoch} de {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>Pliegue {fold} de {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>tiempo restante: {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>mejor IoU media {iou:.3f} en la época {epoch}</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>recortes/s</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>tasa de aprendizaje {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>Formulario de una muestra de exactitud</translation>
        </message>
        <message>
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}: no se pudo guardar el formulario con los puntos: {error}</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>(sin decidir)</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>Lo que hay realmente</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>El ajuste {key} es {value!r}; valores admitidos: auto, cpu, cuda, cuda:0, cuda:1 … y mps. Elija uno en Configuración ▸ Opciones ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>El ajuste {key} es {value!r}; se admiten números enteros a partir de 0, que significa sin límite: corríjalo en Configuración ▸ Opciones ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>Recortes en {folder}</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>Clases de {raster}</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>Probabilidades de {raster}</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>Incertidumbre de {raster}</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>Confianza de {raster}</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>Polígonos de clases de {raster}</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>Dónde etiquetar en {raster}</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>Mapa de {raster}</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>Errores de {map}</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>Errores de una clase de {map}</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>Objetos de {map}</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>Exactitud de {map}</translation>
        </message>
        <message>
            <source>found</source>
            <translation>encontrado</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>detectado por error</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>Incertidumbre media</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>Clase confundida</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>con la clase</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>Proporción de ambas en la incertidumbre</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>Proporción con datos</translation>
        </message>
        <message>
            <source>training</source>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validación</translation>
        </message>
        <message>
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Partición</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Pliegue</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Escena</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotación</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>Pesos del codificador</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>Red: continuar desde este archivo de modelo</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>Red: estado del codificador</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>Red: épocas con el codificador congelado al principio</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>Red: proporción de la tasa para el codificador</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>Red: atención en el decodificador (scSE)</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>Red: filtros de base, sin codificador</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>Red: supervisión profunda</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>Aumento de datos: cómo se varían los recortes</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>Aumento de datos: operaciones activadas y desactivadas</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>Aumento de datos: secuencia propia en su lugar</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>Secuencias de albumentations</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>Aumento de datos: bandas roja, verde y azul</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>Pérdida: lo que el entrenamiento reduce</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>Pérdida: suavizado de etiquetas</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>Pérdida: gamma de focal</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>Pérdida: alfa de Tversky, para falsas alarmas</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>Pérdida: beta de Tversky, para omisiones</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>Pérdida: peso de unified focal</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>Pérdida: delta de unified focal</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>Pérdida: gamma de unified focal</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>Pérdida: w0, el peso de los espacios estrechos (0 = ninguno)</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>Pérdida: sigma, la anchura de esos espacios (píxeles)</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>Clases raras: pesos de las clases</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>Clases raras: los pesos, si se indican</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>Clases raras: elección de los recortes</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>Pasos: tamaño de lote (0 = el mayor que quepa)</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>Pasos: lotes que forman un paso</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>Pasos: tasa de aprendizaje (0 = se determina)</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>Pasos: optimizador</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>Pasos: decaimiento de pesos (weight decay)</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>Pasos: momento de sgd</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>Pasos: evolución de la tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>Pasos: proporción de calentamiento (warm-up)</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>Pasos: gradiente máximo (0 = sin límite)</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>Pasos: decaimiento de los pesos promediados (0 = ninguno)</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>Fin: la mejor época se elige por</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>Fin: detener tras épocas sin mejora (0 = no)</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>Fin: tiempo para el entrenamiento (minutos, 0 = sin límite)</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>Procesos que preparan recortes (-1 = automático)</translation>
        </message>
        <message>
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS: no se indicó nada; se necesita una carpeta creada con «Exportar recortes de entrenamiento».</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER: no se indicó nada; se necesita un nombre como resnet18.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}: se indicó {value!r}; se admiten {names} y archivos que contengan pesos.</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>Entrenar modelo de segmentación</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>Entrena una red con un conjunto de recortes y guarda la mejor época como archivo de modelo.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>aprendizaje profundo,deep learning,segmentación,red neuronal,unet,pytorch,entrenamiento,training</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>Pliegue de validación (0 = las particiones de los recortes)</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>Carpeta para TensorBoard y una tabla de las épocas</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Pérdida por época</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>IoU de la validación por época</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>Un recorte de validación: imagen, etiqueta y las clases que encuentra la red.</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>Detener (conservar la mejor)</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>Termina el entrenamiento ahora y escribe el modelo de la mejor época hasta el momento.</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>Cancelar (descartar)</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>Termina el entrenamiento ahora y no da ningún modelo.</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was opened.</source>
            <translation>No se ha iniciado ningún entrenamiento desde que se abrió QGIS.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>Vectorizar clases</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>Convierte un ráster de clases de cualquier tamaño en polígonos limpios que comparten sus límites.</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>poligonizar,polygonize,contorno,simplificar,suavizar,edificios,huellas,cobertura del suelo,land cover</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>Número de polígonos</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>Elegir bandas por nombre</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>Escriba números como 1,2,4 o 1-4.</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>No hay ninguna banda {number}; la última es la {last}.</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>Elegir por nombre…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>Marque las bandas que se usan. Arrástrelas para cambiar el orden.</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>nada seleccionado</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>Un archivo con pesos</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>Valor en las etiquetas</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>Número de clase</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Nombre de clase</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>Una marca indica que se usa un valor de las etiquetas; sin ella, sus píxeles se ignoran. Varios valores forman una sola clase si tienen el mismo número. Los números van de 0 (fondo) a 255.</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>Leer de las etiquetas</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>Cargar…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>Como se encuentran en las etiquetas</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>Clases…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>Leer las clases de las etiquetas y cambiarlas</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>Un archivo con una tabla de clases</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n clase: {names}</numerusform>
                <numerusform>%n clases: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} es «{found}», pero los recortes de {folder} se crearon con «{there}»; para añadir, ambos deben ser iguales.</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND: {folder} se importó; solo se pueden añadir recortes a un conjunto exportado.</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>INPUT tiene {found} bandas, los recortes de {folder} tienen {there}: elija BANDS de modo que coincidan.</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT contiene valores {found}, pero los recortes de {folder} son {there}, un tipo en el que no caben.</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS usa {found} para los píxeles ignorados, y los recortes de {folder} usan {there}: indique todas las clases del conjunto en CLASS_TABLE.</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS contiene clases que los recortes de {folder} no tienen: {found}; las que hay son {allowed}.</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>unidades del SRC</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>Los píxeles de INPUT miden {found:.6g} {unit} de ancho; los de los recortes de {folder}, {there:.6g}. Para añadir, pueden diferir en un {tolerance:.0%}: indique PIXEL_SIZE.</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT: no se indicó ningún ráster; se necesita al menos uno.</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS: no se indicó ninguna capa; se necesita al menos una.</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT: se necesita una carpeta.</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES: se necesita una carpeta.</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING: número de palabras: {count}; número de rásteres: {rasters}; se necesita una palabra para todos, o una para cada uno.</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE es {value}; debe ser 0 (medio recorte) o un número mayor de píxeles.</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS es {value}; debe ser 0 (ninguno) o de 2 a {highest}.</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS requiere que SPLIT_BY sea «blocks» o «random», y es «{found}».</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BY es «polygons»: SPLIT_POLYGONS debe ser una capa de polígonos, y SPLIT_FIELD, el campo de esa capa que contiene train, validation o test.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} es {value}; debe ser 0 o más, y menor que 1.</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT y TEST suman {value:g}; deben dejar algo para el entrenamiento.</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE es {value}; debe ser de {lowest} a {highest} píxeles.</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} es «{found}»; debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} es {value:g}; debe ser {lowest:g} o más.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} es {value:g}; debe estar entre {lowest:g} y {highest:g}.</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>Falta el archivo de recorte {path}: exporte los recortes de nuevo.</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>El archivo de recorte {path} está dañado: exporte los recortes de nuevo. ({error})</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER es «png», que admite 1, 3 o 4 bandas de 8 bits; los rásteres tienen {count} bandas de tipo {dtype}. Elija DTYPE «uint8» y unas BANDS adecuadas, o el contenedor «geotiff» o «hdf5».</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER es «png», que admite 1, 3 o 4 bandas de 8 bits; los rásteres tienen 1 banda de tipo {dtype}. Elija DTYPE «uint8» y unas BANDS adecuadas, o el contenedor «geotiff» o «hdf5».</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>El recorte {chip} de {folder} tiene {count} bandas de {found} píxeles, y su etiqueta {label}; según el conjunto deben ser {bands} bandas de {size} × {size}.</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} está dañado: no tiene versión de formato.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} se creó con un Pixelwise más reciente (conjunto de recortes de la versión {found}; este lee hasta la {highest}): actualice el complemento.</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} está dañado: {error}.</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} no es un conjunto de recortes: no contiene {file}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>No se puede leer {path}: {error}.</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} no describe un conjunto de recortes de Pixelwise.</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{count:,} para {split}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} y {second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>Todavía no hay recortes de entrenamiento en el conjunto.</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>No hay recortes de validación: no existen dos recortes con etiquetas separados entre sí. Todos son de entrenamiento; con un CHIP_SIZE menor o un ráster más grande se podrían reservar algunos para la validación.</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>Ningún recorte contiene estas clases: {names}.</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>Ningún recorte de entrenamiento contiene estas clases, que no se pueden aprender: {names}.</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Ningún recorte de validación contiene estas clases, que no tendrán métricas de exactitud: {names}.</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Ningún recorte de prueba contiene estas clases, que no tendrán métricas de exactitud: {names}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>Recortes en el conjunto: {counts}. Tiempo de escritura: {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT: los recortes están completos, pero no se pudo escribir el informe: {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>Ventanas que se examinan: {count:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>No hay ningún recorte que escribir: ninguna ventana cumple KEEP, MIN_LABELLED y MIN_CLASS; rebaje estas exigencias.</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>No hay ningún recorte que escribir: todas las ventanas comparten píxeles con alguna de otra partición.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT: {path} es un archivo; se necesita una carpeta.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT: no se puede leer {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT: la carpeta {path} no está vacía y no contiene ningún conjunto de recortes ({found}): elija una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT: no se pudo escribir {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT: no se puede crear {path}: {error}.</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} ya existe</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>El contorno de un recorte no se puede transformar al SRC del conjunto: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>No se pudo escribir {name}: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>No se pudo escribir {name} por completo; ¿está lleno el disco?</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>No se pueden leer las huellas {path}: exporte los recortes de nuevo. ({error})</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>Un recorte de {count} bandas de {size} × {size} píxeles es demasiado grande para HDF5: reduzca CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} contiene recortes {shape} de tipo {found}, no {wanted} de tipo {dtype}.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>Falta el archivo de los recortes {path}: exporte los recortes de nuevo.</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>No se puede leer {path} sin el paquete de Python h5py, que no está instalado.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>El archivo de los recortes {path} está dañado: exporte los recortes de nuevo. ({error})</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>Falta el recorte {chip} en {path}: exporte los recortes de nuevo.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES: {path} no es una carpeta; se necesita la carpeta de los archivos.</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES: no hay ningún GeoTIFF, PNG o JPEG de imagen en {path}.</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS: no hay ningún GeoTIFF, PNG o JPEG de etiquetas en {path} ni junto a esa carpeta: elija la carpeta de las etiquetas. Los archivos de etiquetas tienen los mismos nombres que sus imágenes.</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS: {path} no es una carpeta; se necesita la carpeta de los archivos.</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>Imágenes sin etiqueta, que se omiten: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>Etiquetas sin imagen: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS: ninguna de las {count:,} imágenes tiene una etiqueta con el mismo nombre: {image} y {label}, por ejemplo, no se corresponden.</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS: {path} y {other} tienen el mismo nombre; solo uno puede ser la etiqueta.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>Imágenes que figuran en listas de las particiones: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES: no se pueden leer las clases de {path}: {error}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>Recortes en el conjunto: {counts}. Imágenes que se quedan donde están: {kept:,}; escritas: {written:,}. Tiempo de importación: {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>No hay ningún recorte que crear: los archivos no contienen ningún píxel válido con una clase.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>Ventanas sin ningún píxel válido con una clase, que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS: {path} contiene más de {most} valores distintos; una etiqueta tiene un número por cada clase.</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS: {path} es una imagen en color de {count} bandas; una etiqueta tiene una sola banda, con un número por cada clase. Convierta antes sus colores en números.</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS: los archivos de {path} no contienen ningún valor de clase, solo {found}.</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>El valor 0 cuenta como «{name}»; con BACKGROUND vacío se ignora.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS: {path} contiene archivos JPEG, que alteran los valores de clase: cada píxel recibe el más próximo de {values}. Si estas no son las clases, indique CLASS_TABLE; PNG y GeoTIFF conservan los valores tal como son.</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>Clase {value} «{name}»: {count:,} píxeles.</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>Píxeles con los valores {values}, que se ignoran: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>Píxeles con valores que no son ninguna clase, que se ignoran: {count:,} ({values}).</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES: {path} tiene {count} bandas de tipo {dtype}, y {other} tiene {other_count} de tipo {other_dtype}; todas las imágenes deben tener las mismas.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES: {path} es una imagen con paleta; conviértala antes en una imagen en color o en grises.</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS: {label} tiene {label_width} × {label_height} píxeles, pero su imagen {image} tiene {width} × {height}; ambas deben tener el mismo tamaño.</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE: las imágenes tienen {width} × {height} píxeles, pero los recortes pueden tener de {smallest} a {largest}: indique un tamaño en el que cortarlas, como 256.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>Imágenes que no están en ninguna de las particiones y se omiten: {count:,} de {total:,}, como {name}. Con SPLIT_BY «random» se usan todas.</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: {count} archivos no se pueden repartir entre entrenamiento, validación y prueba: ponga SPLIT y TEST en 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 archivo no se puede repartir entre entrenamiento, validación y prueba: ponga SPLIT y TEST en 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 archivo no se puede repartir entre entrenamiento y prueba: ponga SPLIT y TEST en 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 archivo no se puede repartir entre entrenamiento y validación: ponga SPLIT y TEST en 0.</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>Recortes que muestran un terreno que también muestran recortes de otra partición: {count:,}. Las métricas de exactitud serán demasiado buenas.</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS: hay más de {largest} clases; los valores de clase que admite un conjunto van de 0 a {largest}. Agrupe varios valores en una clase con una tabla de clases.</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes: el valor {value} de la clase «{name}» no se admite; los valores de clase son números enteros entre 0 y {largest}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE: no existe el archivo {path}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE: {path} ocupa más de {limit} MB, así que no es una tabla de clases.</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>la lista de clases</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE: {title} no contiene ninguna clase.</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title}, línea {number}</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title}, elemento {number}</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE: {title} no contiene ninguna clase, solo valores que se ignoran.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE: {title} tiene las columnas {found}; la primera línea debe contener los nombres de las columnas, y al menos una debe ser source, value o name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE: {place} ignora algo sin indicar qué source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE: {place} tiene un color, pero no source, value ni name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE: {place} tiene el valor de clase «{value}»; debe ser un número entero de 0 a {largest}, «ignore» o «background». Lo que contiene un campo o un ráster va en una columna llamada source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE: {place} tiene el color «{color}»; debe ser como #ffaa00 o 255,170,0.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE: {title} contiene dos veces el source «{source}», para clases distintas.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE: {title} no es JSON: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE: {title} debe contener una lista de clases como {{"value": 1, "name": "bosque"}}, o un objeto como {{"valor de etiqueta": "nombre de clase"}}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE: no se puede leer {path} como tabla: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE: {path}, línea {number}: tiene más celdas que el encabezado; ponga entre comillas las celdas que contengan «{delimiter}».</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE: {path} no es un archivo de texto.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE: {path} no contiene ninguna tabla.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE: no se puede leer {path} como tabla: {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes: ningún elemento de la tabla de clases tiene un source que pase a ser una clase.</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes: el source {source!r} no es un número, pero las etiquetas contienen números.</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes: las etiquetas no contienen ninguno de los source de la tabla de clases, que son {wanted}; las etiquetas contienen {found}.</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS: {layers}: no se encontró ninguna clase.</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS: el valor {wanted} en {layer}, «{name}», pasa a ser la clase {given}: la clase {wanted} ya es «{other}».</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS: {layer}: hay {count:,} textos distintos o más, y pueden ser clases como máximo {most}; los primeros son {names}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS: {layer}: hay un valor de clase {value}; los valores de clase deben ser números enteros de 0 a {largest}.</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS: hay {count} clases; junto al valor de los píxeles ignorados caben como máximo {most}. Agrupe varios valores en una clase con una tabla de clases.</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} y {count:,} más</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>el campo «{field}» de {layer}</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>Objetos espaciales sin geometría en {layer}, que se omiten: {count:,}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD: {title} no contiene ningún valor.</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS: {layer} no tiene objetos espaciales, o su filtro no deja ninguno.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>Geometrías no válidas en {layer}, que se han reparado: {count:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS: {path} no contiene ningún valor de clase, solo 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS: {path} no contiene ningún valor de clase, solo píxeles sin datos o 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS: no se pudo leer {path} en la fila {row}: {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS: {path} cubre el {share:.0%} del ráster; el resto cuenta como fondo. Si allí no se sabe nada, limite los recortes con AREA o elija «ignore» en UNLABELLED.</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS: {path} tiene {count} bandas; un ráster de etiquetas tiene una sola, con valores de clase.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS: no se pudo leer {path}: {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>En {layer} hay {features}, y todo es de la clase {value}, {name}.</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>En {layer} se ignoran {features}, como indica la tabla de clases.</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>En {layer} hay {features} sin valor de clase; sus píxeles se ignoran.</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>En {layer} hay {features} con valores que no son ninguna clase; sus píxeles se ignoran: {names}.</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,} píxeles</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>{count:,} objetos espaciales</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value} «{name}» {count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>Clases en {layer} (objetos espaciales): {classes}.</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>Clases en {layer} (píxeles): {classes}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS: {layer} no toca el ráster: su extensión es {extent} en el SRC del ráster; la del ráster, {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT es «{name}»; debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>Se ha escrito el formato «{name}».</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT «yolo» necesita recortes de validación y no hay ninguno: data.yaml nombra otros.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>{done:,} de {total:,} ventanas, tiempo restante: {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>{done:,} de {total:,} recortes, tiempo restante: {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>{done:,} de {total:,} archivos, tiempo restante: {duration}.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validación</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Desviación</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>Recortes de entrenamiento: {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>{count:,} de entrenamiento</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>{count:,} de validación</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>{count:,} de prueba</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}, estirado desde {found}</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{count:,} recortes de {size} × {size} píxeles ({counts}), con las bandas {bands} ({dtype}) y las clases {names}.</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>no cuentan</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>Recortes</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>Histograma de {name}</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>En el ráster, 0 … 255 era</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} píxeles de {pixel_width:.6g} × {pixel_height:.6g}, {crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>sin SRC</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>SRC sin nombre</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>SRC desconocido</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>nada que cuente</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS: se piden {count} píxeles de «{name}»; debe ser un número de 1 a {highest:,}, los píxeles de un recorte.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>Ventanas sin ninguna etiqueta, que se descartan: {count:,} de {total:,} (KEEP «{keep}», NEGATIVES {share:g}).</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>Ventanas con menos de {least:,} píxeles etiquetados (MIN_LABELLED), que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>Ventanas con menos píxeles que {wanted} (MIN_CLASS), que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>Ventanas que exceden las {most:,} que permite MAX_CHIPS y se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} de {name}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} o {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS: no existe la clase «{name}»; las clases son {names}.</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>Ventanas adicionales que se examinan por las clases raras: {count:,} ({names}, OVERSAMPLE).</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>Ráster: {width:,} × {height:,} píxeles de {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bandas ({dtype}): {names}.</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>Reparto de las ventanas: {counts}.</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>Pliegue {number}: {count:,} ventanas.</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>Ventanas situadas sobre recortes anteriores de otra partición, que se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Ventanas que comparten píxeles con otro pliegue u otra partición, o que están a menos de BUFFER {buffer:,} píxeles, y se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>Ventanas que comparten píxeles con otro pliegue u otra partición y se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Ventanas que comparten píxeles con otra partición, o que están a menos de BUFFER {buffer:,} píxeles, y se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>Ventanas que comparten píxeles con otra partición y se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY es «random», y {count:,} de los {total:,} recortes de validación y de prueba comparten píxeles con recortes de entrenamiento: la exactitud parecerá mejor de lo que es. Use «blocks», o un STRIDE tan grande como CHIP_SIZE.</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>Todos los recortes de esta escena se destinan a {split}, para que las proporciones se acerquen lo más posible a SPLIT y TEST.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS: se necesita una capa de polígonos.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS: ninguna ventana tiene su centro en un polígono de {layer}.</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>Ventanas con el centro fuera de SPLIT_POLYGONS, que se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD: {layer} contiene «{found}»; sus valores deben ser {allowed} (o val, training).</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>No se pueden leer las estadísticas de {path}: exporte los recortes de nuevo. ({error})</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>Ventanas sin ningún píxel etiquetado, que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>Ventanas sin ningún píxel etiquetado dentro de AREA, que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>Ventanas con menos píxeles válidos que MIN_VALID {least:g}, que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>Ventanas sin ningún píxel válido, que se descartan: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>No hay ningún recorte que escribir: {names} no contiene ningún píxel válido donde hay etiquetas, solo píxeles sin datos.</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>No hay ningún recorte que escribir: ningún píxel etiquetado del ráster está dentro de AREA.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>No hay ningún recorte que escribir: ninguna ventana con etiquetas tiene tantos píxeles válidos como exige MIN_VALID {least:g}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>No hay ningún recorte que escribir: {layer} no etiqueta ningún píxel válido de {names}.</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>Una imagen de {size:,} bytes es demasiado grande para un TIFF: reduzca CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>Ventanas que sobrepasan el ráster y se descartan: {count:,} (EDGE «{edge}»).</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>Ventanas que serían iguales a otras y se descartan: {count:,}.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS es «features», pero LABELS no contiene ningún objeto espacial con geometría, y los rásteres de etiquetas no los tienen: use «grid» o «random».</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>Objetos espaciales con el centro fuera del ráster, sin ventana: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>Objetos espaciales con el centro fuera de AREA, sin ventana: {count:,} de {total:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>Solo se encontraron {found:,} ventanas aleatorias distintas en el ráster, de las {count:,} de COUNT.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>Solo se encontraron {found:,} ventanas aleatorias distintas en AREA, de las {count:,} de COUNT.</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE es «drop», pero ninguna ventana de CHIP_SIZE {size} cabe entera en el ráster de {width:,} × {height:,} píxeles; use «shift» o «fill».</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS es «features», pero ningún objeto etiquetado tiene una ventana en el ráster de {width:,} × {height:,} píxeles y en AREA.</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS es «random», pero no se encontró ningún lugar dentro de AREA en el ráster de {width:,} × {height:,} píxeles.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>Correlación de Matthews (MCC)</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Desacuerdo de cantidad</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Desacuerdo de asignación</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>Exactitud del usuario (precisión)</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>Exactitud del productor (exhaustividad)</translation>
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
            <translation>Especificidad</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>Valor predictivo negativo</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>Área bajo la curva ROC</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>F1 de los límites</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>No se puede llevar {path} a la cuadrícula del ráster: {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>La tabla de clases está vacía: se necesita al menos una clase.</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>La tabla de clases contiene un valor dos veces; los valores son {values}.</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>Los valores de clase deben estar entre 0 y {most}, y haber como máximo {most}; se encontraron {count}, de {first} a {last}.</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>el archivo de nombres y colores (.aux.xml) que lo acompaña está incompleto</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>No se pudo escribir {path}: el disco está lleno.</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>no se creó el archivo optimizado para la nube</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE es {size:g}: debe ser un número positivo, o 0 para conservar el del ráster.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocida</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE es {size:g}: el ráster mide {raster}, con píxeles de {pixels}. Debe indicarse en la unidad de su SRC ({unit}) y caber en él.</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK: {path} tiene {count} bandas; una máscara tiene una sola, distinta de 0 donde los píxeles no deben contar.</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK: no se pudo leer {path} en la fila {row}: {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK: {title} no toca el ráster, así que no se enmascara nada.</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>No se puede escribir {path}: existe una carpeta con ese nombre.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>No se puede escribir {path}: {error}.</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>No se puede usar la carpeta temporal del sistema: {error}.</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>Los polígonos no caben en la carpeta temporal {folder}; ¿está lleno su disco? ({error})</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>No se indicó ningún ráster: se necesita al menos uno.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>No se puede abrir el ráster {path}: {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>El ráster {path} no tiene bandas; si es un contenedor, elija uno de sus subconjuntos de datos.</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING es «{word}»: debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING nombra {found} métodos para {count} rásteres: indique uno para todos, o uno para cada uno.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING nombra {found} métodos para {count} ráster: indique uno para todos, o uno para cada uno.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS: se pidió la banda {number}, pero {paths} tiene las bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>No se pudo leer {path} en la fila {row}, columna {column}: {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>La banda {number} de {path} contiene valores {type}, que no se pueden usar.</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT: {path} ({crs}) no toca {first_path} ({first_crs}): los rásteres que se combinan deben superponerse. ¿Falta el SRC de alguno de ellos, o es erróneo?</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>Píxeles etiquetados</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>Píxeles de la red</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>Píxeles de las redes</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>Media de las clases etiquetadas</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>Exactitud global: el {share} de todos los píxeles etiquetados es correcto.</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>Etiquetas ↓ Red →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>Exactitud por clase en todos los pliegues</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>Matriz de confusión de todos los pliegues</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>Las filas son las etiquetas y las columnas, las redes; ambas en píxeles.</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>Exactitud por clase en los recortes de validación</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>Matriz de confusión de los recortes de validación</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>Las filas son las etiquetas y las columnas, la red; ambas en píxeles.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>Media de las clases</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>Recuentos conjuntos</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>Ponderada por la referencia</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Métrica</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>Excluidas de todas las medias, porque la referencia no las tiene: {classes}.</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>Excluidas de la media de {figure}, porque allí no está definida: {classes}.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>Exactitud del usuario (precisión): de los {unit} a los que se asignó una clase, la proporción correcta.</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>Exactitud del productor (exhaustividad): de los {unit} que son de una clase, la proporción encontrada.</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 es la media armónica de ambas.</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU: los {unit} a los que ambas partes asignan la clase, divididos entre aquellos a los que se la asigna al menos una.</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>Especificidad: de los {unit} que no son de una clase, la proporción a la que no se asignó.</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>Valor predictivo negativo: de los {unit} a los que no se asignó una clase, la proporción que no es de ella.</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>Área bajo la curva ROC: con qué frecuencia uno de los {unit} de la clase tiene una probabilidad de ella mayor que uno de los demás; 0.5 es azar.</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>F1 de los límites: F1 de los límites de la clase, que pueden desviarse hasta la tolerancia.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>exactitud global</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{percent:.1f} % de {name}</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{percent:.1f} % de {name}, confundido con {other}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>IoU media</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>Exactitud en los recortes de validación</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>IoU por clase</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>Recortes por segundo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}: no se pudo leer {title}: {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD: {title} no tiene ningún campo «{name}»; no tiene campos.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD: {title} no tiene ningún campo «{name}»; sus campos son {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}: no se puede abrir {path} como capa vectorial: {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>la capa {layer} de {path}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}: {title} no contiene geometrías, pero se necesitan {wanted}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}: {title} contiene geometrías de tipo {kind}, no polígonos.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}: {path} no tiene ninguna capa «{layer}»; tiene {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}: {path} tiene las capas {names}: indique una.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}: {path} no tiene ninguna capa de {wanted}.</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>polígonos</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>polígonos, líneas o puntos</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}: el filtro aplicado a {title} no da ninguna capa: {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}: no se entiende el filtro aplicado a {title} ({filter}): {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: objetos espaciales de {title} que se han omitido, porque no tienen área o no se pueden transformar al SRC del ráster: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: objetos espaciales de {title} que se han omitido, porque no son polígonos o no se pueden transformar al SRC del ráster: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: {title} no tiene SRC; se supone que es el mismo que el del ráster.</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: el ráster no tiene SRC; se supone que ambos tienen el mismo.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA: {title} no tiene objetos espaciales.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA: {title} no tiene objetos espaciales con su filtro.</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA: {title} no toca el ráster: su extensión es {extent} en el SRC del ráster; la del ráster, {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>no hay ningún programa</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>No se encontró el Python {version} propio de QGIS como programa que arranque (en {folder}: {tried}): cree un entorno de conda con los paquetes que indica docs/install.md y elija su Python como intérprete existente.</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>El entorno que creó el Python propio de QGIS en {folder} no arranca: cree un entorno de conda con los paquetes que indica docs/install.md y elija su Python como intérprete existente.</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>Python que se usa</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Discos</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>Tarjetas gráficas</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>Python que hace los cálculos</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autocomprobación</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>no es posible sin un Python que haga los cálculos</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>Se necesitan unos {needed:.1f} GB para el entorno en {folder}, pero allí hay {free:.1f} GB libres: libere espacio o elija DEVICE cpu, que es la compilación más pequeña.</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>No funciona {count} de las cosas que Pixelwise necesita.</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>No funcionan {count} de las cosas que Pixelwise necesita.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwise puede ejecutarse; conviene revisar {count} punto.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwise puede ejecutarse; conviene revisar {count} puntos.</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Todo lo que Pixelwise necesita está disponible y funciona.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>conviene revisarlo</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>no funciona</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>Repare el entorno; si no sirve, comuníquelo a Pixelwise junto con esta página.</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>La propia comprobación</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>Libere espacio en el disco o ponga en la variable TMPDIR (Windows: TEMP) una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>Instale {name} en una de estas versiones.</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>Instale un QGIS que incluya un Python más reciente.</translation>
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
            <translation>Vuelva a instalar QGIS: su GDAL está dañado.</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>Instale un QGIS más reciente, que incluya un GDAL más reciente.</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>numpy de QGIS</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>En el Python propio de QGIS, elimine el numpy que ha instalado pip: pip uninstall numpy.</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>Vuelva a instalar QGIS, con sus paquetes de Python.</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}, en {folder}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>{count} núcleos</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>{size} en total</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>Cierre otros programas antes de un entrenamiento o reduzca BATCH_SIZE.</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>{free} libres de {total}</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>Archivos temporales</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>no se puede escribir en ninguna carpeta para archivos temporales</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>Libere espacio en el disco de {folder} o haga que la carpeta sea una en la que pueda escribir.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>no se puede escribir {path}: {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{size} libres en {folder}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Libere espacio en el disco de {folder}.</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>Controlador de NVIDIA</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>Vuelva a instalar el controlador de NVIDIA y reinicie el equipo; hasta entonces, los entrenamientos se ejecutan en la CPU.</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>ninguno: no hay ninguna tarjeta NVIDIA, o su controlador no está instalado</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}, para CUDA hasta {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}, {free} libres de {total}</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>Tarjeta gráfica {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>no se puede importar ({error})</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>No se puede escribir el entorno en {folder}: {error}.</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>Instalación, {time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} contiene otros archivos que no son de un entorno: muévalos a otro lugar y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>Paso {number} de {count}, {title}: ya hecho antes.</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Paso {number} de {count}: {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>El Python propio de QGIS es {path}.</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>el entorno</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>Comparte con QGIS: {names}.</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>El Python de QGIS no incluye ni ensurepip ni pip: instálelos (en Debian y Ubuntu: 'sudo apt install python3-venv') y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>Compilación {name} de torch: {reason}.</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>los demás paquetes</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} calcula en {devices}; GDAL {gdal} es el de QGIS.</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torch no encuentra ninguna tarjeta gráfica: compruebe el controlador con nvidia-smi, reinicie y consulte «Comprobar el entorno».</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>creación de un entorno a partir del Python propio de QGIS</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>preparación de pip</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>descarga y descompresión de torch</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>descarga y descompresión de los demás paquetes</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>prueba de todo</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>Todos los paquetes están íntegros.</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>Paquetes dañados: {names}.</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>El Python del entorno no arranca, así que se crea de nuevo.</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} contiene otros archivos que no son de un entorno, así que se ha dejado como estaba.</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>El entorno en {folder} está en uso ({error}): termine todas las ejecuciones de Pixelwise, cierre las demás ventanas de QGIS e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>El entorno en {folder} ya se está instalando o eliminando: espere a que termine o cancele la operación.</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE: se indicó {device!r}; valores admitidos: {allowed}.</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>se pidió {device}</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>el índice de paquetes tiene la compilación para este procesador ({name})</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>no se encontró ninguna tarjeta gráfica NVIDIA con controlador</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE: se indicó {device}, pero macOS no tiene CUDA; valores admitidos: auto, cpu y pypi.</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>PyTorch ya no se publica como wheel para los Mac con procesador Intel: cree un entorno de conda con pytorch y gdal de conda-forge y elija su Python como intérprete existente.</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>la compilación para este Mac usa su tarjeta gráfica mediante Metal (MPS)</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>se encontró {card} con el controlador {driver}</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>se encontró {card}, pero ninguna compilación de torch es compatible con ella con el controlador {driver}: con el controlador {oldest} o posterior, vuelva a instalar</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi no respondió en {seconds} segundos</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi terminó con el código {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>no se pudo iniciar nvidia-smi ({error})</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>Para informar de un fallo</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>Las rutas de su carpeta personal empiezan por ~ y su nombre se sustituye por USER.</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>Copiar todo como texto</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Como texto</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise: el entorno</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>Seleccionado: pulse Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copiar la tabla para una hoja de cálculo</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line} (necesario: {needed})</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Necesario</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>Se deja como está: {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>No se pudo iniciar {program} ({error}).</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>La instalación se detuvo en «{step}»: {package} no está en la carpeta WHEELS {folder}, o no es para este Python; añada su wheel y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>La instalación se detuvo en «{step}»: el índice de paquetes no tiene {package} para este Python y este sistema; elija otro DEVICE, como cpu, y vuelva a instalar.</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>sin mensajes</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>La instalación se detuvo en «{step}» ({line}); consulte el registro y vuelva a instalar o repare.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>La instalación se detuvo en «{step}»: el disco está lleno; libere espacio y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>La instalación se detuvo en «{step}»: el proxy rechazó la conexión; compruébelo en Configuración ▸ Opciones ▸ Red y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>La instalación se detuvo en «{step}»: pip no puede usar un proxy SOCKS; configure un proxy HTTP en Configuración ▸ Opciones ▸ Red o use una carpeta de wheels.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>La instalación se detuvo en «{step}»: no se aceptó un certificado, como ocurre tras los cortafuegos de algunas organizaciones; indique el archivo del certificado de la organización en la variable de entorno PIP_CERT o use una carpeta de wheels.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>La instalación se detuvo en «{step}»: una ruta es demasiado larga para Windows; active las rutas largas en Windows (LongPathsEnabled) y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>La instalación se detuvo en «{step}»: un archivo está en uso; cierre todas las demás ventanas de QGIS y vuelva a instalar.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>La instalación se detuvo en «{step}»: no se puede escribir un archivo; compruebe los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>La instalación se detuvo en «{step}»: no se puede acceder al índice de paquetes; compruebe la red y el proxy en Configuración ▸ Opciones ▸ Red y vuelva a instalar, o use una carpeta de wheels.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>La instalación se detuvo en «{step}»: se interrumpió la conexión; vuelva a instalar y continuará desde aquí.</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOS mantiene este QGIS en cuarentena y lo ejecuta desde un lugar que cambia en cada inicio: mueva QGIS a la carpeta Aplicaciones, inícielo desde allí y vuelva a instalar.</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>importación de {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>consulta a torch sobre CUDA</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>búsqueda de dispositivos</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>prueba de {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Python terminó con el código {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Falló la importación de {name} con {python}: {error}. Repare el entorno o elija otro Python.</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Falló el cálculo en {name} con {python}: {error}. Repare el entorno o elija otro Python.</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Falló el inicio de Python con {python}: {error}. Repare el entorno o elija otro Python.</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON: {given} no es un Python; indique el programa python de un entorno o la carpeta del entorno.</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON: {python} {lack}: instale allí lo que falta, elija otro o use ACTION install.</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>El Python propio de QGIS no puede usar su GDAL fuera de QGIS ({error}), así que no se puede crear un entorno a partir de él: cree un entorno de conda con los paquetes que indica docs/install.md y elija su Python como intérprete existente.</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>Cancelado: lo que ya se ha instalado se conserva, y la próxima instalación continúa desde ahí.</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>inicio de Python</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>cierre otros programas y vuelva a comprobar</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>Terminó durante este paso: {step}. {sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>Se bloqueó en este paso: {step}; no hubo respuesta en {seconds:g} segundos.</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>Repare el entorno (Ráster ▸ Pixelwise ▸ Entorno) o elija allí otro Python.</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>Proceso de cálculo</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>no está instalado</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>Importación de {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>Use un Python con un GDAL más reciente, o un QGIS más reciente.</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>Cree el entorno a partir del Python propio de QGIS, que incluye GDAL (lo hace installenvironment), o instale gdal en el entorno de conda.</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy y GDAL no son compatibles entre sí. {repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>Instale Visual C++ Redistributable (x64) de Microsoft, reinicie el equipo y después: {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>Actualice el controlador de la tarjeta gráfica. {repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>CUDA de torch</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version} funciona</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}, sin usar: no hay ninguna tarjeta NVIDIA con controlador</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>Vuelva a instalar el entorno con DEVICE auto, que elige el torch para esta tarjeta.</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>ninguno, aunque hay una tarjeta {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>Actualice el controlador de NVIDIA o vuelva a instalar el entorno con DEVICE auto.</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} necesita el controlador {oldest} o posterior; está instalado {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>Reinicie el equipo; si no sirve, vuelva a instalar el controlador de NVIDIA.</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} no puede acceder a la tarjeta {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}, {free} libres</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>Dispositivo {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Vuelva a instalar el entorno con DEVICE auto o elija DEVICE cpu en los algoritmos.</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>Cierre otros programas que lo usen, reduzca BATCH_SIZE o elija otro DEVICE.</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>Autocomprobación en {device}</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>se construyó una red ({build:.1f} s), aprendió un paso ({step:.1f} s) e hizo una predicción ({prediction:.1f} s)</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>omitida: los demás dispositivos agotaron el tiempo</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>no se llegó a hacer: la comprobación terminó durante este paso: {step}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>Cierre otros programas que usen la tarjeta gráfica o elija DEVICE cpu en los algoritmos.</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Este torch no tiene código para la tarjeta: vuelva a instalar el entorno con DEVICE auto o elija DEVICE cpu en los algoritmos.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>Actualice el controlador de la tarjeta gráfica, reinicie el equipo o elija DEVICE cpu en los algoritmos.</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>el entorno del complemento</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>el entorno del perfil de usuario</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>el Python propio de QGIS</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>no está instalado por completo</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Todavía no hay ningún entorno para los cálculos de Pixelwise: {found}. Puede instalarlo con Ráster ▸ Pixelwise ▸ Entorno o con «{command}», o indicar el Python de un entorno que tenga torch en el ajuste {setting} o en la variable de entorno {variable}.</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Todavía no hay ningún entorno para los cálculos de Pixelwise. Puede instalarlo con Ráster ▸ Pixelwise ▸ Entorno o con «{command}», o indicar el Python de un entorno que tenga torch en el ajuste {setting} o en la variable de entorno {variable}.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>La variable de entorno {name} es {given}, pero allí no hay ningún Python: indique la ruta de un Python que tenga torch o bórrela.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>El ajuste {name} es {given}, pero allí no hay ningún Python: indique la ruta de un Python que tenga torch o bórrelo.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>La variable de entorno {name} es {given}, pero ese Python {lack}: indique otro, o borre la variable para usar el entorno propio de Pixelwise; puede instalarlo con Ráster ▸ Pixelwise ▸ Entorno o con «{command}».</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>El ajuste {name} es {given}, pero ese Python {lack}: indique otro, o borre el ajuste para usar el entorno propio de Pixelwise; puede instalarlo con Ráster ▸ Pixelwise ▸ Entorno o con «{command}».</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>la variable de entorno {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>el ajuste {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>no arranca ({error})</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>no tiene {names}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>No se puede usar el archivo de trabajo {path}: {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>No se puede leer el archivo de trabajo {path}: {error}.</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>No se puede usar el archivo de trabajo {path}: no es JSON ({error}).</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} no es un número</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>no contiene ningún trabajo de Pixelwise (un objeto con la clave "pixelwise_job").</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>su formato es {found!r}, pero Pixelwise {version} lee el formato {format}.</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} debe ser un objeto, y es {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>el parámetro {name} no se conoce; los conocidos son {names}.</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>falta el parámetro {name}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>el parámetro {name} debe ser un número entero, y es {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>el parámetro {name} debe ser un número, y es {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>el parámetro {name} debe ser un texto, y es {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>el parámetro {name} debe ser true o false, y es {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>el parámetro {name} debe ser una lista, y es {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>el parámetro {name} debe ser un objeto, y es {found}.</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>reduzca CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>reduzca BATCH_SIZE, o elija un ENCODER o un CHIP_SIZE más pequeño</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>reduzca BATCH_SIZE o WINDOW_SIZE</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>limite el mapa con AREA</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>descarte la clase más grande con SKIP_CLASSES</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>dibuje una escena más pequeña</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>el tipo de trabajo debe ser uno de {names}, y es {found!r}.</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>El proceso {number} de {count}</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>Ninguno de los {count} procesos dio un resultado; consulte el registro.</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>Líneas del proceso de cálculo:</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>El proceso de cálculo {number} ejecuta {python}</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>Cancelado: la ejecución no se había detenido al cabo de {seconds:g} segundos, así que se terminó su proceso.</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Advertencia: {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>La salida está completa, pero falta su archivo de trabajo: {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>Se agotó la memoria: {cure}, o cierre otros programas.</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>El disco está lleno: libere espacio o elija otro lugar para la salida.</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>El disco está lleno ({path}): libere espacio o elija otro lugar para la salida.</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>El Python que hace los cálculos ({python}) no puede importar lo que necesita el trabajo ({error}): repare su entorno con Ráster ▸ Pixelwise ▸ Entorno o indique otro Python en PIXELWISE_PYTHON.</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>La ejecución falló por un error inesperado ({kind}: {error}). Si las entradas son correctas, es un fallo de Pixelwise: comuníquelo junto con el registro.</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>No se pudo iniciar el Python que hace los cálculos ({python}: {error}): repare el entorno con Ráster ▸ Pixelwise ▸ Entorno o indique otro Python en PIXELWISE_PYTHON.</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>El proceso de cálculo</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>código de salida {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>señal {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who} fue terminado por el sistema (SIGKILL), muy probablemente porque se agotó la memoria: {cure}.</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who} se cerró inesperadamente ({crash}) en una de las bibliotecas que usa; consulte el registro: repare su entorno (Ráster ▸ Pixelwise ▸ Entorno) o pruebe DEVICE cpu si se puede elegir.</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who} fue terminado desde fuera ({name}): vuelva a ejecutarlo.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who} terminó sin resultado ({name}); consulte el registro.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who} terminó sin resultado ({name}); consulte el registro. Su última línea fue: {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION es {found}: debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE es {size}: con MINIMUM_PER_CLASS {minimum}, las {classes} clases requieren al menos {needed} puntos.</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Comparados {count:,} puntos de {classes} clases: exactitud global {accuracy:.4f}, kappa {kappa:.4f}, IoU media {iou:.4f}.</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Comparados {count:,} píxeles de {classes} clases: exactitud global {accuracy:.4f}, kappa {kappa:.4f}, IoU media {iou:.4f}.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>MAP y REFERENCE no tienen en común, dentro de AREA, ningún píxel con una clase en ambos.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP y REFERENCE no tienen en común ningún píxel con una clase en ambos.</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS es {found}: las clases que se comparan son {classes}.</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>Píxeles de la referencia situados donde el mapa no tiene clase, que no cuentan: {count:,}.</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>Solo se compara una clase, así que nada puede ser erróneo; indique con UNLABELLED qué más hay.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE: ningún punto cuenta dentro de AREA.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE: ningún punto cuenta.</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>Sin un mapa ni STRATA no se conocen las áreas de las clases, así que no se estima nada.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}: {title} contiene líneas; se necesitan polígonos o puntos.</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} es {path}, que también es {other}: elija otro archivo.</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} es «{found}»: debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS necesita polígonos tanto en MAP como en REFERENCE, pero {parameter} es un ráster.</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS necesita ERROR_CLASS, el nombre o el valor de la clase cuyos errores muestra.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE es {size:g}: debe ser un número positivo, o 0 para uno adecuado.</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE es {tolerance:g}: debe estar entre 0 (los límites no se miden) y {most:g} píxeles.</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP contiene puntos: entonces REFERENCE debe contener los mismos puntos, con el campo de la clase verdadera.</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} necesita una REFERENCE de polígonos o un ráster, pero {path} contiene puntos.</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES necesita un MAP de polígonos o un ráster, pero {path} contiene puntos.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD está vacío: indique el campo de {path} que contiene la clase.</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} es {path}: se escribe como GeoTIFF, así que su nombre debe terminar en .tif.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}: {title} no tiene objetos espaciales.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}: {title} no tiene objetos espaciales con su filtro.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD: el campo «{field}» de {title} no contiene ninguna clase.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD: {title} no tiene ningún campo «{field}»; sus campos son {names}.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD: el campo «{field}» de {title} contiene {number:g}; las clases son números enteros o textos.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}: {path} no contiene allí ninguna clase, solo píxeles sin datos.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}: polígonos sin clase en {title}, cuyos píxeles no cuentan: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>Geometrías no válidas en {title}, que se han reparado: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}: {title} no tiene polígonos, solo objetos espaciales sin geometría.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE es {size:g}: los polígonos de {title} y AREA abarcan {length:g} (unidades de su SRC), lo que da {count:,.0f} píxeles; como máximo son posibles {most:,}.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE es {size:g}: los polígonos de {title} abarcan {length:g} (unidades de su SRC), lo que da {count:,.0f} píxeles; como máximo son posibles {most:,}.</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>la otra capa</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}: {path} tiene {count} bandas; un ráster de clases tiene una sola, con valores de clase.</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} no toca aquello con lo que se compara: su extensión es {extent}; la de la cuadrícula, {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} no toca aquello con lo que se compara: su extensión es {extent} en su propio SRC; la de la cuadrícula, {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, correcto</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}, cartografiado como {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>verdadero positivo: {name}</translation>
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
            <translation>verdadero negativo: {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN es {found}: se pueden hacer estimaciones con {allowed}.</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA: ninguna de las clases con área tiene puntos de referencia, así que no se puede estimar nada.</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE: no se puede comparar ningún punto, así que no se puede estimar nada.</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>Las estimaciones valen solo para el {share:.1%} del área cartografiada; clases del mapa sin ningún punto de referencia: {classes}.</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>En las estimaciones para el mapa completo no cuentan los puntos de referencia de estas clases del mapa, que no tienen área en STRATA: {classes}.</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>No se puede indicar ningún error estándar: hacen falta al menos dos puntos de referencia por clase, y solo hay uno en estas clases del mapa: {classes}.</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>Clases sin ningún punto de referencia: {classes}. Un área estimada de 0 significa que son raras, no que no existan.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}: {title} contiene más de {most} valores distintos; se pueden comparar como máximo {most} clases.</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>Donde el mapa no tiene ningún polígono, cuenta como «{name}».</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>Donde la referencia no tiene ningún polígono, cuenta como «{name}».</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>Los puntos de REFERENCE no se pueden transformar al SRC de otra capa: {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>Solo el mapa tiene {classes}.</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>Solo la referencia tiene {classes}.</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>«{one}» del mapa y «{other}» de la referencia se consideran la misma clase.</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>Se excluye, como indica IGNORE: {classes}.</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>IGNORE nombra {classes}, y no figura ni en el mapa ni en la referencia.</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>la clase {name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>las clases {names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP y REFERENCE tienen juntos {count} clases; se pueden comparar como máximo {most}.</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE es {ignored}: así no queda ninguna clase que tengan tanto MAP como REFERENCE.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH es «{match}», pero MAP y REFERENCE no tienen en común ningún nombre de clase: el mapa tiene {of_map}; la referencia tiene {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH es «{match}», pero MAP y REFERENCE no tienen en común ningún valor de clase: el mapa tiene {of_map}; la referencia tiene {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH es «{match}», pero MAP y REFERENCE no tienen en común ningún nombre ni valor de clase: el mapa tiene {of_map}; la referencia tiene {of_reference}.</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>{count:,} fuera de AREA</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>{count:,} fuera del mapa</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>{count:,} sin clase en REFERENCE</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>Puntos que no cuentan: {counts}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}: objetos espaciales de {title} que se omiten, porque no son puntos: {count:,}.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES: {path} no toca el mapa.</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>el mapa</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES: {path} no tiene valores en ninguno de los puntos de REFERENCE que cuentan.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES: {path} tiene {count} bandas ({bands}); se necesita una banda por cada clase del mapa, con el nombre de la clase: {classes}.</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>PyCM solo da estadísticos si hay dos clases o más y se ha comparado algo.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}: {path} contiene {value:g}, que no es una clase: un ráster de clases contiene números enteros.</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>No se comparó nada: el mapa y la referencia no tienen en común ningún lugar en el que ambos tengan una clase.</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>La referencia no se considera una muestra aleatoria (DESIGN none), así que las métricas describen sus puntos y no el mapa completo, y no se puede indicar ningún intervalo de confianza.</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>El {percent:.0f} % de la referencia es {name}: un mapa que fuera {name} en todas partes tendría una exactitud global igual de alta. Cite junto a ella las métricas de las clases.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>capa {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>clase en el campo {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>con el filtro {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>lo que cubren tanto el mapa como la referencia</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,} puntos</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparado</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>Clases que no cuentan</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>puntos aleatorios, estratificados por las clases del mapa</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>puntos al azar en todo el mapa</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>puntos que no son una muestra aleatoria</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>Exactitud global de los puntos</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>proporción estimada del área de todo el mapa que es correcta, con su intervalo del 95 %: la cifra que conviene citar</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>Exactitud global del mapa</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>de todos los {unit}, la proporción correcta</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>IoU de las clases, todas con el mismo peso: exigente con las clases pequeñas</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>F1 de las clases, todas con el mismo peso</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>concordancia más allá del azar, 0 es azar; difícil de interpretar, se indica porque se pide a menudo</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>correlación entre el mapa y la referencia: 1, todo correcto; 0, azar</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>proporción errónea porque las clases ocupan demasiado o demasiado poco</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>proporción errónea porque las clases están en lugares equivocados</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>Píxeles de la referencia</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>Píxeles del mapa</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>Puntos de la referencia</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>Puntos del mapa</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>La tolerancia es de {tolerance:g} píxeles.</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Referencia ↓ Mapa →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>Las filas son la referencia y las columnas, el mapa; ambas en píxeles.</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>Las filas son la referencia y las columnas, el mapa; ambas en puntos.</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>Exactitud por clase</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>Área cartografiada ({unit})</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>Área estimada ({unit})</translation>
        </message>
        <message>
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <source>to</source>
            <translation>hasta</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Exactitud del usuario</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Exactitud del productor</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>unidades cuadradas del mapa</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>unidades de STRATA</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>proporción del área</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>Exactitud del usuario, estimada</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>Exactitud del productor, estimada</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>Áreas estimadas</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>F1 según la IoU mínima de una coincidencia</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>IoU mínima en porcentaje</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>Objetos de la referencia según su IoU</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Exhaustividad</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1 con 0.5:0.95</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Excluidos</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>IoU mínima</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Estadístico</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES tiene valores de {low:.6g} a {high:.6g}; las probabilidades deben estar entre 0 y 1, o ser números enteros de un byte.</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED es {found}: debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS es {minimum}: son más que todos los {size} puntos (SIZE).</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR es {error:g}: un error estándar está entre 0 y {most:g}, como 0.01.</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY: {name} es {accuracy:g}; una exactitud está entre 0 y 1.</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE es {number:g}: debe ser el número de puntos, o 0 para los que exija TARGET_ERROR.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS es {number:g}: debe ser 0 o un número mayor de puntos.</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE es {number:g}: debe ser 0 o un número mayor de metros.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE es {number:g}: debe ser 0 (según el tamaño de los polígonos) o mayor.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT es {path}: su nombre debe terminar en .gpkg, un formato que guarda el formulario con los puntos.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT es {path}, donde alguien ya ha anotado la referencia de {count:,} puntos: elija otro archivo.</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>Los puntos están solo dentro de los polígonos del mapa, así que no se encuentra lo que este ha omitido; con UNLABELLED «background» los hay también fuera.</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP: con lo que excluyen AREA e IGNORE, no queda ninguna clase en la que sortear puntos.</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>No se sortea ningún punto en {classes}: aumente MINIMUM_PER_CLASS o SIZE.</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>{count:,} puntos: cabe esperar que la exactitud global tenga un error estándar de aproximadamente {error:.2%} y un intervalo de confianza del 95 % de ± {margin:.1%}.</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>Un error estándar de {error:.2%} requiere {count:,} puntos.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}: {name} no es una clase del mapa; sus clases son {classes}.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>La clase «{name}» recibe {count:,} de {wanted:,} puntos: no tiene más píxeles en AREA.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>La clase «{name}» recibe {count:,} de {wanted:,} puntos: no tiene más píxeles.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>La clase «{name}» recibe {count:,} de {wanted:,} puntos: de los {tried:,} píxeles que se probaron, ningún otro está a {distance:g} m de todos los puntos. Reduzca MINIMUM_DISTANCE o sortee menos puntos.</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}: {count:,} puntos, {share:.1%} del área cartografiada.</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>El valor 0 de la referencia no tiene nombre y el mapa no tiene una clase 0, así que se interpreta como sin etiquetar.</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA: {name} no es una clase; las clases son {classes}.</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA: {name} se indica dos veces; dé un solo número a cada clase.</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA: {name} es {number:g}; las áreas y proporciones son números a partir de 0.</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA: todas las áreas son 0; al menos una clase debe tener un área o una proporción.</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>el modelo</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>El ráster tiene {found} ({names}), pero {model} se entrenó con {expected} ({expected_names}): indique el ráster adecuado o elija con BANDS las bandas en el orden del modelo (por sus nombres, son las bandas {numbers} de las indicadas).</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>El ráster tiene {found} ({names}), pero {model} se entrenó con {expected} ({expected_names}): indique el ráster adecuado o elija con BANDS las bandas en el orden del modelo.</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Las bandas del ráster se llaman {names}; {model} se entrenó con {expected_names}: asegúrese de que el orden sea el mismo (por sus nombres, son las bandas {numbers} de las indicadas).</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>Las bandas del ráster se llaman {names}; {model} se entrenó con {expected_names}: asegúrese de que el orden sea el mismo.</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band}: de {found} a {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>Los valores se convierten a aquellos con los que se entrenó el modelo: {values}.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>La banda {number} ({name}) del ráster contiene valores {found}, pero {model} se entrenó con valores {expected} ({expected_name}): convierta antes el ráster a los valores de las imágenes de entrenamiento.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>La banda {number} ({name}) del ráster contiene {found}, pero {model} se entrenó con {expected}: los valores se toman tal como están guardados, y el mapa solo es correcto si ambos están guardados de la misma manera.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>La banda {number} ({name}) del ráster contiene valores {found}; {model} se entrenó con {expected}: el mapa solo es correcto si ambos tienen la misma escala.</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>valores {type}</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>valores {type} sin escala</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>valores {type} × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1 banda</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count} bandas</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITY es {found}: debe ser 0 (sin filtro) o un número impar de píxeles de 3 a {largest}, para que el filtro tenga un centro.</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS es {found:g} para la clase {value}: se necesita una probabilidad de 0 a 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} es {number}: debe ser al menos 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} es {number}: debe ser 0 o un número mayor de píxeles.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} es {number}: debe ser 0 (automático) o al menos 1.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} es {value}; debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} es {path}: su nombre debe terminar en {first} o {second}.</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} está vacío: su nombre debe terminar en {first} o {second}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} es {path}, que también es {other}: elija otro archivo.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} es {path}, que contiene píxeles de INPUT: elija otro archivo.</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS nombra la clase {value}, pero las clases del modelo son {names}.</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>La red ve INPUT con píxeles de {wanted} en lugar de {found}, con un cambio de tamaño de {factor:.3g}; el mapa se escribe sobre los píxeles de INPUT.</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE no puede llevar los píxeles de INPUT, de {found}, a los {wanted} con los que se entrenó el modelo: salva un factor de hasta {factor:g}. Elija otro modelo u otro ráster.</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT tiene píxeles de {found}, pero {model} se entrenó con píxeles de {wanted}: el mapa será malo, salvo que active RESAMPLE.</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: INPUT no tiene SRC, así que no se pueden comparar los tamaños de píxel y no se cambia ningún tamaño.</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: {model} se entrenó con rásteres sin SRC, así que no se pueden comparar los tamaños de píxel y no se cambia ningún tamaño.</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT ({extent}) queda fuera de INPUT ({whole}): deben superponerse. Ambos son xmin, ymin, xmax, ymax en el SRC del ráster.</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA no cubre ningún píxel de INPUT: sus polígonos son demasiado pequeños o están fuera del ráster.</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA ({area}) y EXTENT ({extent}) no se superponen: no hay nada que clasificar.</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT es {found}: debe ser xmin, ymin, xmax, ymax con xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>Otros píxeles sin clase, porque allí el ráster no tiene datos o porque están fuera de AREA: {count:,}.</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>El ráster no tiene sistema de referencia de coordenadas, así que no se conocen las áreas.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Proporción (%)</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>Los bloques terminados se conservan: el mismo trabajo continúa desde ahí.</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>Se continúa con los bloques terminados de una ejecución anterior.</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>Una ejecución anterior tenía otros parámetros, o sus archivos han cambiado: esta empieza de cero.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Clasificando {pixels:,} píxeles en 1 ventana de {rows} × {cols} píxeles con un margen de {margin}, en lotes de {batch}, en {devices}.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Clasificando {pixels:,} píxeles en {windows:,} ventanas de {rows} × {cols} píxeles con un margen de {margin}, en lotes de {batch}, en {devices}.</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>El {share:.0%} del área está clasificado, tiempo restante: {time}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>No se pudo leer {path} en la fila {row}, columna {col}: {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>No se clasificó nada: el ráster no tiene ningún píxel válido en la parte que se cartografía.</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>Polígonos delimitados: {count:,}.</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>Áreas de las clases de {name}</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name} ({number} de {count}): su mapa ya existe.</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name} ({number} de {count}):</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>No se clasificó {name}: {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT: rásteres que no se clasificaron: {failed} de {count} ({names}); el registro indica por qué. Los mapas de los demás están en {folder}; corrija o quite los rásteres y vuelva a ejecutar lo mismo, que continúa desde ahí.</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>Los rásteres tienen SRC distintos, así que sus mapas no se unen en uno.</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT: no existe la carpeta {path}; se necesita una carpeta de rásteres.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT es {path}, que también es INPUT: elija otra carpeta para los rásteres de clases.</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO: se indicó {found!r}; valores admitidos: {allowed}.</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT: tanto {first} como {second} se convertirían en {path}: elija mediante PATTERN.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: ningún nombre de archivo de {path} o de sus subcarpetas se ajusta a PATTERN, que es {pattern!r}: elija otra carpeta, o un patrón como *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: ningún nombre de archivo de {path} se ajusta a PATTERN, que es {pattern!r}: elija otra carpeta, o un patrón como *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE es {found}: debe ser 0 (automático) o al menos {least} píxeles.</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN es {found}: debe ser 0 (automático) o al menos 1 píxel.</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN es {margin}, pero un WINDOW_SIZE de {size} deja sitio para 1 a {largest} píxeles con MERGE = {merge}: reduzca MARGIN, o aumente WINDOW_SIZE a {needed} o más.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} es {path}: su nombre debe terminar en uno de {allowed}.</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE es {path}, con {found} píxeles en una cuadrícula distinta de la de INPUT ({wanted}): ambos deben tener los mismos píxeles.</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT es {path} y contiene el valor {value:g}: un ráster de clases tiene números enteros hasta {largest:,}.</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND es {number}: {path} tiene las bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>No hay polígonos: ningún píxel tiene una clase que no se haya descartado.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} es {value:g}: debe ser 0 (no se hace nada) o más.</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES y SKIP_CLASSES nombran ambos la clase {value}: una clase que no recibe polígonos no tiene contornos.</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB es {found}: las puntuaciones de {classes} clases en ventanas de {rows} × {cols} píxeles necesitan al menos {needed}; auméntelo o reduzca WINDOW_SIZE.</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>Se agotó la memoria con una sola ventana: reduzca WINDOW_SIZE o elija otro DEVICE.</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>Se agotó la memoria: se continúa con un BATCH_SIZE de {count}.</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>El modelo no dio números (NaN) para los píxeles en torno a la fila {row}, columna {col}: sus pesos están dañados o el dispositivo los calcula mal (pruebe DEVICE=cpu).</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band}: {found} en lugar de {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT no contiene los valores con los que se entrenó {model}: {values} y {count} bandas más (percentiles 2 a 98). Salvo que la diferencia se deba solo al paisaje, el mapa será malo.</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT no contiene los valores con los que se entrenó {model}: {values} (percentiles 2 a 98). Salvo que la diferencia se deba solo al paisaje, el mapa será malo.</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g} a {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} falla con un recorte: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} produce recortes de {cols} × {rows} y de {other_cols} × {other_rows} píxeles, pero deben tener un mismo tamaño: termínela con Resize, por ejemplo.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} produce imágenes de forma {shape} y tipo {type}, pero la red necesita {count} bandas de float32: quite las transformaciones que convierten imágenes.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} no se puede leer como JSON: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} no contiene ninguna secuencia: escríbala con albumentations.save(transform, path).</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} tiene una transformación sin nombre: debe ser un objeto con __class_fullname__.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} tiene la transformación {name}, que ejecuta código propio: quítela.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} tiene la transformación {name}, que albumentations no conoce: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} tiene la transformación {name} sin una lista de transformaciones dentro.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} tiene la transformación {name}, que no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} tiene la transformación {name}, que solo admite rojo, verde y azul, y no se sabe cuáles de las bandas son (los recortes tienen {count}): indique RGB_BANDS o quítela.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} no se puede usar: {name}: {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>produce imágenes {name} de forma {shape} y tipo {type}.</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT es {name}, que no se conoce: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES contiene {change}, pero un cambio es + o - delante del nombre de una operación: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES contiene {change}, que necesita al menos 2 bandas, pero los recortes tienen una: quítelo.</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS es {numbers}, pero deben ser los números de tres bandas distintas, la roja, la verde y la azul; los recortes tienen las bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}, variado {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} es {value:g}; debe ser {low} o más.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} es {value:g}; debe estar entre {low} y {high}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE: un codificador con pesos aleatorios no se puede congelar, porque no aprendería nada: elija ENCODER_WEIGHTS o FINE_TUNE, o entrene el codificador.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT es {path}, pero el nombre de un archivo de modelo termina en .safetensors.</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} no tiene recortes de entrenamiento, solo {count} de validación: exporte con un SPLIT menor.</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>Los recortes de entrenamiento de {folder} no tienen ningún píxel etiquetado: no se puede aprender nada.</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>Sin ningún píxel en los recortes de entrenamiento, estas clases no se pueden aprender: {classes}.</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>No hay recortes de validación: se conserva la última época, y su exactitud se desconoce.</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>Los recortes de validación no tienen ningún píxel etiquetado: se conserva la última época.</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>Sin ningún píxel en los recortes de validación, estas clases no cuentan en la IoU media: {classes}.</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} es la única clase, así que no hay nada que distinguir: exporte los recortes con UNLABELLED background, o con más clases.</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} con {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>¿quiso decir {names}?</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>se conocen {names} y otros.</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>se conocen {names}.</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>Modelo: {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>Una red que distingue {classes}.</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>Con sus recortes de validación alcanzó una IoU media de {iou}.</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>No se comprobó con recortes de validación, así que nadie sabe lo buena que es.</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} píxeles</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>Detalles de la red</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>Pesos iniciales del codificador</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>Tamaño de recorte</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Tamaño de píxel</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>Época conservada</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>Valor de los píxeles que no cuentan</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>Tipo en el ráster</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>Mayoría de los valores</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>Estirado desde</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE es {device}, que no se conoce: elija auto, cpu, cuda, cuda:N (N se cuenta desde 0) o mps.</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE es mps, pero este equipo no tiene ninguna GPU de Apple que torch pueda usar: elija auto o cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE es {device}, pero aquí no se puede usar CUDA (torch se instaló sin CUDA): elija auto o cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE es {device}, pero aquí no se puede usar CUDA (no se encontró ninguna GPU de NVIDIA, o falta su controlador): elija auto o cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE es {device}, pero este equipo tiene {count} GPU con CUDA, numeradas de 0 a {last}.</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES es {count}; debe ser 0, para usar todos, o más.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE es {device}, una sola GPU, pero DEVICES es {count}: elija DEVICE cuda o ponga DEVICES en 1.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES es {count}, pero este equipo tiene 1 GPU de Apple: elija 1 o menos, o 0 para usar todas.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES es {count}, pero este equipo tiene 1 GPU con CUDA: elija 1 o menos, o 0 para usar todas.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES es {count}, pero este equipo tiene {there} GPU con CUDA: elija {there} o menos, o 0 para usar todas.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES es {count}, pero este equipo no tiene ninguna GPU que torch pueda usar: ponga DEVICES en 1, o DEVICE en cpu para usar ese número de procesos en sus núcleos.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES es {count}, pero la CPU tiene {cores} núcleos para ese número de procesos: elija menos.</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU ({count} hilos)</translation>
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
            <translation>Época {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>pérdida de entrenamiento {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>pérdida de validación {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>IoU media {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>tasa de aprendizaje {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} recortes/s</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>su formato tiene la versión {version}, pero este Pixelwise solo conoce hasta la {known}: actualice el complemento.</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} es una carpeta, no un archivo de modelo.</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>El archivo de modelo {path} no existe.</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} es un archivo safetensors, pero no un modelo de Pixelwise: no indica para qué bandas y clases es. Indique un modelo entrenado con «Entrenar modelo de segmentación».</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>No se puede leer el modelo {path}: {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>El encabezado del modelo {path} está dañado ({kind}: {error}).</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} no es un archivo de modelo: no tiene el formato safetensors.</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>El archivo de modelo {path} está incompleto, quizá por una copia interrumpida: cópielo o entrénelo de nuevo.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>No se puede leer el archivo de modelo {path}: {error}.</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF compara los píxeles por tres bandas, como rojo, verde y azul, pero el modelo tiene {count} ({bands}): desactive CRF o elija un MODEL de al menos tres bandas.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELS contiene {path} con las clases {found}, pero MODEL {first} tiene {wanted}: las puntuaciones solo se pueden promediar entre modelos cuyas clases tengan los mismos valores y nombres.</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>Las bandas del modelo {path} se llaman {found}; las de {first}, {wanted}: asegúrese de que el orden sea el mismo.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELS contiene {path} con las bandas {found}, pero MODEL {first} tiene {wanted}: todas las bandas deben estar, por su nombre, entre las de MODEL. Indique como MODEL el modelo con más bandas.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION es 16, con la que una CPU no puede calcular: elija auto, 32 o bf16.</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>media precisión</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>Con {numbers}, el modelo da clases distintas que con números de 32 bits al {percent:.2f} % de los píxeles de sus primeras ventanas, más que el {allowed:.1f} % admitido: se calcula con más exactitud, lo que tarda más.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>La memoria de {device} no basta para {count} ventanas de {rows} × {cols} píxeles: reduzca BATCH_SIZE o WINDOW_SIZE, o elija DEVICE cpu.</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION es {value}: debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS es {loss!r}, pero debe nombrar una de {allowed}, o una suma de ellas como ce+dice.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS es {loss!r}, pero {name} no se conoce: {known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS es {loss!r}, pero lo que precede a * ({found}) no es un número mayor que 0; escriba 0.5*{name}, por ejemplo.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} es {value}, pero debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING es {value}, pero LOSS {loss} no lo utiliza: póngalo en 0 o añada ce a la pérdida.</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS es {loss}, pero bce necesita exactamente dos clases y los recortes tienen {count}: use ce.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} es {value}, pero debe estar entre {low:g} y {high:g}, ambos incluidos.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} es {value}, pero debe ser mayor que {low:g} y como máximo {high:g}.</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA y TVERSKY_BETA son ambos 0, pero uno de ellos debe ser mayor que 0.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES contiene pesos, pero CLASS_WEIGHTS es {value}: elija given o déjelo vacío.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS es given, pero CLASS_WEIGHT_VALUES está vacío: escriba un peso para cada clase.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES contiene {weight} para la clase {name}, pero un peso es 0 o mayor.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES contiene un peso para {name}, que no es una clase; las clases son {classes}.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>CLASS_WEIGHT_VALUES solo contiene ceros, pero al menos una clase debe tener algún peso.</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>No se pudo escribir el archivo de modelo {path}: {error}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>Los pesos del modelo {path} están dañados ({error}): cópielo o entrénelo de nuevo.</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>El modelo {path} no se puede construir aquí: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>Los pesos del modelo {path} no corresponden a su red {network}; se creó con una versión desconocida de segmentation-models-pytorch.</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>Los pesos del modelo {path} no corresponden a su red {network}; se creó con segmentation-models-pytorch {version}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE o FREEZE_EPOCHS piden un codificador congelado, pero esta ARCHITECTURE no tiene codificador: elija ENCODER_MODE train y FREEZE_EPOCHS 0, u otra arquitectura.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS es {weights}, pero ARCHITECTURE {architecture} no tiene codificador: elija ENCODER_WEIGHTS none u otra arquitectura.</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} no se puede usar con ENCODER {encoder}: {error} Elija otro codificador, por ejemplo {other}.</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION es {value}, pero debe ser uno de {allowed}.</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS es {count}, pero debe estar entre 1 y {most}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} es {value}, pero ARCHITECTURE {architecture} no lo permite: elija {names}, o {parameter} {off}.</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE es {name}, que no se conoce: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER es {name}, que timm no tiene: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER es {name}, que no se conoce: {known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>Los recortes de {size} × {size} píxeles no se pueden usar con esta arquitectura y este codificador: {error} Exporte recortes con otro CHIP_SIZE, o elija otra arquitectura u otro codificador.</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>la supervisión profunda necesita características a la mitad del tamaño de la imagen, de las que este codificador carece.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS es {weights}, que no es un archivo de pesos ni se conoce para {encoder}: {suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} no es compatible con ENCODER {encoder}: {key} tiene la forma {found} en lugar de {needed}. Elija el codificador para el que se creó.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS: {title} es para las bandas {bands}, pero las bandas de la imagen se llaman {names}: póngales los nombres de las bandas del sensor y exporte los recortes de nuevo, o elija otros pesos.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} contiene una red distinta de ENCODER {encoder}: de sus {needed} grupos de pesos faltan {missing}, por ejemplo {example}. Elija el codificador para el que se creó.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS es {weights}, pero ENCODER {encoder} no tiene esos pesos: elija ENCODER {names}.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS: {path} está dañado: bórrelo y se volverá a descargar.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS es {weights}, pero ENCODER {encoder} no tiene esos pesos: elija ENCODER_WEIGHTS none u otro codificador, por ejemplo resnet18.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS es {weights}, pero los pesos de {encoder} no están en este equipo y no se puede acceder a huggingface.co. {cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS es {weights}, pero los pesos de {encoder} no están en este equipo y no se pudieron descargar ({reason}). {cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>Conecte este equipo a Internet para el primer entrenamiento con {encoder} (los pesos se guardan para más adelante) o elija ENCODER_WEIGHTS none.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>Los pesos preentrenados de {encoder} están bajo la NVIDIA Source Code License, que prohíbe el uso comercial.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>Los pesos preentrenados de {encoder} están bajo la licencia propia de Apple, que tiene condiciones particulares: léala antes de un uso comercial.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>Los pesos preentrenados de {encoder} están bajo CC-BY-NC-4.0, que prohíbe el uso comercial.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>Los pesos del codificador {name} son de {source}, con licencia {licence}: cite la fuente cuando comparta el modelo.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>Los pesos del codificador {name} son de {source}, con licencia {licence}: libres para cualquier uso.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>Los pesos preentrenados de {encoder} están bajo {licence}.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>Los pesos preentrenados de {encoder} están bajo {licence}, que restringe o prohíbe el uso comercial.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS: el archivo {path} no existe.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS: {path} no se puede leer como pesos ({error}). Se admiten archivos safetensors y archivos de torch que solo contengan tensores (otros podrían ejecutar código): guarde de nuevo su state_dict().</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS: no hay pesos en {path}.</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}, {count} núcleos</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>la tarjeta es del tipo sm_{kind}, pero este torch se compiló para {compiled}</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>El paso de entrenamiento en {device} dio una pérdida que no es un número.</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>El paso de entrenamiento en {device} no cambió nada.</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>La predicción en {device} no dio probabilidades.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Un proceso que prepara recortes terminó por la señal {code}, a menudo porque se agota la memoria: reduzca WORKERS, o póngalo en 0 para no usar ninguno, y vuelva a empezar.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Un proceso que prepara recortes terminó con el código {code}: reduzca WORKERS, o póngalo en 0 para no usar ninguno, y vuelva a empezar.</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>La etiqueta del recorte {chip} de {folder} contiene el valor {value}, que no es una clase; las clases son {classes}, y {ignored} se ignora: exporte los recortes de nuevo.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD es {fold}, pero {folder} no tiene recortes de este pliegue; sus pliegues son {found}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD es {fold}, pero {folder} no tiene recortes de este pliegue, ya que no tiene pliegues: elija 0 o exporte con FOLDS.</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>IoU media de todos los recortes: {iou:.3f}; de los {count} pliegues: {mean:.3f} ± {deviation:.3f}.</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>El informe se ha escrito en {path}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD es {fold}; una validación cruzada recorre todos los pliegues: póngalo en 0.</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS es {count}; debe ser de 2 a 20.</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS es {count}, pero los recortes de {folder} están demasiado juntos para formar tantas partes que no compartan ningún píxel: elija menos, o exporte más recortes o recortes más pequeños.</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>El pliegue {fold} ya está completo.</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>Pliegue {fold}:</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>{count:,} de {total:,} grupos de pesos sin cambios</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>{count:,} asignados por el nombre de la banda o de la clase ({names})</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>{count:,} empiezan de cero ({names})</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>Ajuste fino de {path}: {parts}.</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE: {path} es una red con {parameter} {found}, pero se pidió {wanted}: elija {parameter} {found}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>Los pesos del modelo {path} están dañados ({error}).</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>Validación cruzada: {architecture} con {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>IoU media de todos los recortes</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>de una sola matriz con los recortes de todos los pliegues: la cifra que conviene citar</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>IoU media de pliegue a pliegue</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>media y desviación estándar de los {count} pliegues: cuánto depende del lugar</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>Apenas aprendidas: {classes}. La matriz de confusión indica con qué se confunden. Lo que más ayuda son más recortes que las contengan; SAMPLING rare o CLASS_WEIGHTS hacen que la red les preste más atención.</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>No están en las etiquetas de validación, y por eso no se evalúan: {classes}. Otros lugares de validación mostrarían lo bien que se encuentran.</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>Las últimas épocas fueron las mejores: más EPOCHS probablemente ayudarían.</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>Desde la época {epoch}, la pérdida de validación sube mientras la de entrenamiento baja: la red memoriza los recortes. Lo que más ayuda son más recortes o recortes más variados; después, un AUGMENT más fuerte o un ENCODER más pequeño; más EPOCHS no ayudan. La época conservada es la mejor, sea lo que sea lo que vino después.</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>Informe del entrenamiento: {architecture} con {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>Donde más se equivoca</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>Donde acierta</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>El {percent:.1f} % de {count:,} píxeles etiquetados es erróneo, IoU media {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>total</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Entrenados</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelados</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>El entrenamiento está en curso: {done} de {epochs} épocas terminadas.</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>El modelo toma las bandas {bands} y distingue {classes}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>La época {epoch} es la mejor hasta ahora.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>La época {epoch} es la mejor hasta ahora, con una IoU media de {iou:.3f} en los recortes de validación.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>Se ha conservado la época {epoch} de {epochs}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>Se ha conservado la época {epoch} de {epochs}, con una IoU media de {iou:.3f} en los recortes de validación.</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>No se pudo guardar el estado del entrenamiento, así que no se puede reanudar: {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>Un entrenamiento anterior de este modelo tenía otra configuración u otros recortes: este empieza de cero.</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>Reanudado después de la época {epoch} de {epochs}.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE produce recortes de {width} × {height} píxeles y de {other_width} × {other_height} píxeles, pero todos los de un lote deben tener un mismo tamaño: haga que termine con un recorte de un tamaño dado (crop).</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}, {count} procesos</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>Entrenando {network} en {device}: {training} recortes de entrenamiento y {validation} de validación de {size} × {size} píxeles, {bands} bandas, clases {classes}.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION es 16, con la que una CPU no puede entrenar: elija auto, 32 o bf16.</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE: {size} es el mayor que cabe.</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE: {rate:.2g} se determinó con una prueba de rangos.</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>El entrenamiento divergió: la pérdida no fue finita en {count} pasos seguidos. Reduzca LEARNING_RATE ({rate:g}) y busque valores erróneos en las imágenes.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>La memoria de {device} no basta para lotes de {size} en cada proceso: reduzca BATCH_SIZE, o póngalo en 0 para usar el mayor que quepa.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>La memoria de {device} no basta para lotes de {size}: desde ahora se calculan en {parts} partes, lo que no cambia nada más que el tiempo.</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>No se pudieron escribir los datos del entrenamiento: {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>El modelo está completo, pero su informe no: {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>La memoria de {device} no basta para un solo recorte de {size} × {size} píxeles: elija un ENCODER más pequeño, o exporte recortes con un CHIP_SIZE menor.</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>El modelo de la época {epoch} se ha escrito en {path}.</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>Desde ahora se entrena también el codificador.</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>La tasa de aprendizaje baja a {share:.2g} veces la anterior.</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>El entrenamiento termina antes de tiempo, en la época {epoch}; se conserva la mejor época hasta ahora.</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>Ninguna época mejor en {count} épocas: el entrenamiento termina antes de tiempo (EARLY_STOPPING).</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>Cancelado en la época 1 de {epochs}: no se ha escrito ningún modelo.</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>Cancelado después de la época {epoch} de {epochs}: el mejor modelo hasta ahora (época {best}) se ha conservado en {path}. El mismo entrenamiento continúa desde ahí cuando se vuelve a ejecutar.</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER es {folder}, pero el Python que hace los cálculos no tiene el paquete tensorboardX: instálelo o deje LOG_FOLDER vacío.</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>Dibujando {size} × {size} píxeles de {pixel} m en {path}</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Conviene revisar esto primero</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>todos los recortes</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>Proporción: de todos los píxeles de la partición. Recortes: cuántos tienen al menos un píxel de la clase.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Pliegues</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>Recortes por pliegue, para la validación cruzada.</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>Estadísticas de los {pixels} píxeles válidos de los recortes de entrenamiento; unos pocos valores muy alejados no se dibujan. El 96 % de ellos está entre las columnas 2 % y 98 %.</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>Dónde están los recortes</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>Mapa de los recortes</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>Escenas que no se muestran: {count}.</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>Los recortes no comparten una misma cuadrícula.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>Mostrar etiquetas (o señale un recorte para verlo sin ellas)</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name} (transparente)</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split}: {shown} de {total:,} recortes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>La línea vertical discontinua es la época que se ha conservado.</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>Las celdas azules de la diagonal son correctas; las naranjas, erróneas. Cuanto más intenso es el color, mayor es la proporción de la fila.</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>En porcentaje de cada fila</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>Estimaciones para el mapa completo</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>Exactitud global {share} ± {margin}. Del área, es erróneo un {quantity} por cantidad y un {allocation} por asignación.</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>A partir de la muestra y de las áreas cartografiadas, según Olofsson et al. (2014). ± es la mitad del intervalo de confianza del 95 %: de 100 muestras sorteadas como esta, unas 95 darían un intervalo que contiene el valor verdadero. El área estimada es la de la clase en la referencia, y corrige así lo que el mapa tiene de más o de menos.</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>Matriz de error en porcentaje del área</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>Medias de las clases</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>La media de las clases (macro) da el mismo peso a cada clase de la referencia; los recuentos conjuntos (micro) suman las clases antes de dividir; la media ponderada da a cada clase el peso de su proporción en la referencia.</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>Los objetos son polígonos. Uno del mapa es una coincidencia si su IoU con uno de la referencia es 0.5 o más; cada uno se empareja una sola vez. Precisión: de los objetos del mapa, la proporción emparejada. Exhaustividad: lo mismo, de los objetos de la referencia. La IoU media es la de las coincidencias. 0.5:0.95 es la media con las IoU mínimas 0.50, 0.55 … 0.95, como en COCO.</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>Objetos de la referencia según su IoU, {class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>Según la IoU mínima de una coincidencia, {class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Todos los estadísticos</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>La tabla completa de PyCM (Haghighi et al. 2018), con sus propios nombres</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>Por clase</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>Bandas que debe tener un ráster</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>Mayoría de los valores: del percentil 2 % al 98 % de los recortes de entrenamiento. Un ráster con valores muy distintos dará un mapa malo.</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>Clases que encuentra</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>Evolución del entrenamiento</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>Cada recorte fue evaluado por un modelo que no lo había visto.</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Conviene revisar esto</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>Ejemplos de los recortes de validación</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>Ejemplos de los recortes de entrenamiento</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>erróneo</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>no cuenta</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>Lo que se muestra a la red</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>Recortes de entrenamiento tal como son y como los cambia AUGMENT, cada vez de otra manera. El blanco en una etiqueta no cuenta.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etiqueta</translation>
        </message>
    </context>
</TS>
