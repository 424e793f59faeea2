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
            <source>Number of doubts</source>
            <translation>Número de dudas</translation>
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
            <source>Pixelwise models</source>
            <translation>Modelos de Pixelwise</translation>
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
            <source>Rasters: show them with the model's pixel size</source>
            <translation>Rásteres: mostrarlos con el tamaño de píxel del modelo</translation>
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
            <source>Precision</source>
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
            <source>Seed of the random numbers</source>
            <translation>Semilla de los números aleatorios</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>Random seed</source>
            <translation>Semilla aleatoria</translation>
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
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>El mapa que se evalúa: un ráster de clases de cualquier programa, o polígonos con un campo de clase. Si la referencia son puntos, pueden ser los mismos puntos con un campo que contenga la clase cartografiada.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Campo con la clase del mapa. Vacío: el campo del estilo categorizado de la capa; si no lo hay, todos los polígonos son una sola clase con el nombre de la capa. Los rásteres no lo tienen.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>Para polígonos del mapa o de la referencia. background: lo que queda fuera es la clase 0, así que deben estar dibujados todos los polígonos. ignore: allí no se sabe nada y no cuenta. auto: background si la otra capa tiene una clase 0 (o puntos con ese nombre), o si ambas son polígonos de una sola clase.</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara un mapa con lo que hay realmente y mide su exactitud: una matriz de confusión y, a partir de ella, todas las métricas habituales, un informe y un mapa de los errores. Los rásteres pueden ser de cualquier tamaño.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mapa&lt;/b&gt;: un ráster o polígonos de clases. &lt;b&gt;Referencia&lt;/b&gt;: un ráster, polígonos o puntos. Una referencia con la que se entrenó el modelo, o de lugares junto a los recortes, hace que el mapa parezca mejor de lo que es.&lt;/p&gt;&lt;h3&gt;Qué referencia&lt;/h3&gt;&lt;p&gt;Para una cifra que se vaya a publicar, sortee puntos con «Crear muestra de exactitud», examine cada uno sin mirar el mapa y anote lo que ve. Con esos puntos, el informe estima también el área verdadera de cada clase y da intervalos en los que se encuentran la exactitud y el área con un 95 % de confianza (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Informe&lt;/b&gt;: una página web para leer e imprimir. &lt;b&gt;Mapa de errores&lt;/b&gt;: dónde acierta el mapa y qué confunde con qué. &lt;b&gt;Errores de una clase&lt;/b&gt;: lo omitido y lo detectado por error. &lt;b&gt;Matriz de confusión&lt;/b&gt; y &lt;b&gt;métricas&lt;/b&gt;: archivos. La exactitud global, la IoU media, kappa y el F1 macro son salidas para modelos y scripts; la que no está definida queda vacía.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Segundos con puntos; si no, más o menos lo que se tarda en leer ambas capas.&lt;/p&gt;</translation>
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
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Las clases raras reciben este número de puntos en cualquier caso; con 25 a 50 se puede decir algo de cada clase.</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sortea puntos aleatorios sobre un mapa, clase por clase, para que una persona indique lo que hay realmente. Con ellos, «Evaluar la exactitud» estima la exactitud del mapa completo y las áreas verdaderas de sus clases, con intervalos de confianza.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mapa&lt;/b&gt;: un ráster de clases de cualquier tamaño o polígonos con un campo de clase. Los puntos están en el centro de los píxeles, donde el mapa tiene una clase y dentro del &lt;b&gt;área&lt;/b&gt;. Para un mapa solo de edificios o de árboles, elija que lo que queda fuera de los polígonos es &lt;b&gt;background&lt;/b&gt;: los puntos situados dentro de edificios no encuentran ningún edificio que falte.&lt;/p&gt;&lt;h3&gt;Cuántos puntos&lt;/h3&gt;&lt;p&gt;Indique su número, o bien 0 y el &lt;b&gt;error estándar&lt;/b&gt; deseado. &lt;b&gt;proportional&lt;/b&gt; sirve para la mayoría de los mapas, con un &lt;b&gt;mínimo por clase&lt;/b&gt; de 25 a 50 puntos para que no se olviden las raras; &lt;b&gt;optimal&lt;/b&gt; requiere una idea de la exactitud de cada clase. El registro indica qué error cabe esperar.&lt;/p&gt;&lt;h3&gt;Cómo rellenarla&lt;/h3&gt;&lt;p&gt;Pulse Conmutar edición y abra la tabla de atributos en la vista formulario, o haga clic en los puntos con «Identificar objetos espaciales». Elija en la lista lo que hay realmente, con mejores imágenes o sobre el terreno. El formulario no muestra lo que dice el mapa y los puntos aparecen en orden aleatorio, para no influir en nadie. Los puntos que no se pueden decidir quedan vacíos y no cuentan. Los anillos se vuelven azules cuando están hechos. Un archivo que alguien ha empezado a rellenar no se sobrescribe.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Muestra&lt;/b&gt;: un GeoPackage con &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vacío) y &lt;code&gt;weight&lt;/code&gt;, los metros cuadrados que representa un punto. El formulario se guarda en él.&lt;/p&gt;&lt;h3&gt;Después&lt;/h3&gt;&lt;p&gt;Ejecute «Evaluar la exactitud» con el mismo mapa y la misma área, esta capa como referencia, el campo &lt;code&gt;reference&lt;/code&gt; y el muestreo &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Unos segundos para 10 000 × 10 000 píxeles: el mapa se lee una vez, y otra donde hay puntos.&lt;/p&gt;&lt;p&gt;Según Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Corta rásteres y etiquetas en pequeñas imágenes cuadradas, los recortes, de las que aprende una red de segmentación.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rásteres&lt;/b&gt;: imágenes con cualquier número de bandas, de 8 o 16 bits o de coma flotante. Con varios rásteres, el primero determina la cuadrícula de píxeles. Los píxeles sin datos quedan excluidos de todo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etiquetas&lt;/b&gt;: polígonos, líneas o puntos de las clases, o un ráster de valores de clase. Pueden tener otro SRC, ediciones aún sin guardar y un filtro. Si su estilo está categorizado por el &lt;b&gt;campo de clase&lt;/b&gt;, da a las clases sus nombres, colores y orden; las categorías desactivadas se ignoran. &lt;b&gt;Más etiquetas&lt;/b&gt; admite otras capas, por ejemplo una por clase.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabla de clases&lt;/b&gt;: si hay nombres mal escritos, o varios valores forman una sola clase, escriba una tabla.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Área etiquetada&lt;/b&gt;: indíquela si solo están etiquetadas partes del ráster. Si las etiquetas son muestras dispersas, ponga en su lugar &lt;b&gt;los píxeles sin etiqueta&lt;/b&gt; en &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tamaño de recorte&lt;/b&gt;: 256 sirve para la mayoría de los objetos. &lt;b&gt;Proporción para validación&lt;/b&gt;: estos recortes ocupan bloques propios, no comparten ningún píxel con los demás y nunca se entrena con ellos.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: una carpeta con imágenes, etiquetas y su descripción, para «Entrenar modelo de segmentación»; se pueden &lt;b&gt;añadir&lt;/b&gt; varios rásteres a un mismo conjunto, uno tras otro. &lt;b&gt;Huellas&lt;/b&gt;: los recortes como polígonos con la proporción de cada clase. &lt;b&gt;Informe&lt;/b&gt;: mírelo antes de entrenar. &lt;b&gt;Número de recortes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Unos cientos de recortes por segundo: segundos para una imagen de 4000 × 4000 píxeles.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Crea un conjunto de recortes a partir de archivos de imágenes y etiquetas escritos por otro programa, sin copiarlos cuando es posible.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Carpeta de imágenes&lt;/b&gt; y &lt;b&gt;carpeta de etiquetas&lt;/b&gt;: archivos con los mismos nombres, por ejemplo &lt;i&gt;images/a.tif&lt;/i&gt; y &lt;i&gt;labels/a.png&lt;/i&gt;. Las etiquetas tienen una banda de valores de clase; también se pueden leer las Classified Tiles de ArcGIS. Todas las imágenes deben tener las mismas bandas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabla de clases&lt;/b&gt;: da nombres y colores a los valores de las etiquetas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repartir por&lt;/b&gt;: si hay carpetas o listas llamadas train, val y test, se respetan.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: una carpeta con una descripción de los recortes, para «Entrenar modelo de segmentación». Deje los archivos donde están mientras lo use. &lt;b&gt;Huellas&lt;/b&gt;: los recortes como polígonos con la proporción de cada clase. &lt;b&gt;Informe&lt;/b&gt;: mírelo antes de entrenar. &lt;b&gt;Número de recortes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Unos cientos de recortes por segundo: cada archivo se lee una vez para las estadísticas.&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Cada píxel recibe la clase más frecuente en un cuadrado de este lado a su alrededor: límites más regulares. 5 es suave, 15 es fuerte.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>Número de ventanas que se delimitan donde la red está menos segura. 20 suponen una hora de trabajo.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Asigna su clase a cada píxel de un ráster con un modelo entrenado. El ráster puede ser de cualquier tamaño: se calcula en ventanas que se funden entre sí, de modo que no se ven costuras, y nunca se carga entero en memoria.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ráster&lt;/b&gt;: con las mismas bandas y un tamaño de píxel parecido al de los rásteres de entrenamiento; si los píxeles son otros, elija &lt;b&gt;mostrarlo a la red con el tamaño de píxel del modelo&lt;/b&gt;. &lt;b&gt;Archivo de modelo&lt;/b&gt;: creado con «Entrenar modelo de segmentación». Ambos se comparan antes de la ejecución. Un servicio de mapas necesita un &lt;b&gt;tamaño de píxel&lt;/b&gt; y una &lt;b&gt;extensión&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;El &lt;b&gt;área&lt;/b&gt; y la &lt;b&gt;extensión&lt;/b&gt; limitan lo que se clasifica.&lt;/p&gt;&lt;h3&gt;Mejores mapas&lt;/h3&gt;&lt;p&gt;La &lt;b&gt;media de ventanas giradas y reflejadas&lt;/b&gt; y &lt;b&gt;más modelos&lt;/b&gt; dan mapas más estables y tardan más. La &lt;b&gt;mancha mínima&lt;/b&gt; y el &lt;b&gt;filtro de mayoría&lt;/b&gt; eliminan los píxeles sueltos.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ráster de clases&lt;/b&gt;: con nombres y colores de las clases. Los píxeles sin datos en el ráster tampoco los tienen en él. &lt;b&gt;Polígonos de clases&lt;/b&gt;: los vecinos se tocan sin huecos; se pueden eliminar agujeros, polígonos pequeños y esquinas. &lt;b&gt;Probabilidades&lt;/b&gt;: una banda por clase. &lt;b&gt;Confianza&lt;/b&gt;, &lt;b&gt;incertidumbre&lt;/b&gt; y &lt;b&gt;dónde seguir etiquetando&lt;/b&gt; muestran qué conviene mirar. &lt;b&gt;Tabla de áreas de las clases&lt;/b&gt;: una página web.&lt;/p&gt;&lt;h3&gt;Si se interrumpe&lt;/h3&gt;&lt;p&gt;Las partes terminadas se guardan junto a la salida. La misma ejecución continúa desde ahí.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De uno a dos millones de píxeles por segundo en dos núcleos de procesador con la red predeterminada; en una GPU, muchas veces más rápido.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Revisa todo lo que Pixelwise necesita e indica qué hacer con cada cosa que falta o está dañada: las versiones de QGIS, Qt, Python, GDAL y de los paquetes con los que se calcula, las tarjetas gráficas con su controlador y su memoria libre, y el espacio en los discos. Una autocomprobación construye una red pequeña, la entrena un paso y hace una predicción.&lt;/p&gt;&lt;p&gt;Ejecútelo después de una instalación, cuando un algoritmo indique que no se encontró ningún Python, cuando no se use una tarjeta gráfica y antes de informar de un fallo. Funciona también donde los demás algoritmos no funcionan.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Autocomprobación&lt;/b&gt;: déjela activada, salvo que el equipo se bloquee con ella.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Informe&lt;/b&gt;: una página web; las mismas líneas están en el registro. Su carpeta personal aparece como ~ y su nombre como USER. &lt;b&gt;Todo funciona&lt;/b&gt; es 1 o 0; &lt;b&gt;fallos&lt;/b&gt; y &lt;b&gt;dudas&lt;/b&gt; cuentan las líneas que requieren su atención. Las versiones y los dispositivos también son salidas, para scripts.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De diez a treinta segundos, la mayor parte para cargar PyTorch; un minuto la primera vez después de una instalación.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Asigna su clase a cada píxel de todos los rásteres de una carpeta, un ráster tras otro, y une los mapas en una sola capa.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Carpeta de rásteres&lt;/b&gt;: GeoTIFF y otros archivos; sus nombres se pueden limitar con un patrón. &lt;b&gt;Archivo de modelo&lt;/b&gt;: creado con «Entrenar modelo de segmentación». Las demás opciones son las de «Clasificar ráster».&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Carpeta de rásteres de clases&lt;/b&gt;: un ráster de clases por cada ráster, con el mismo nombre, y lo demás que haya elegido. &lt;b&gt;Todos los rásteres de clases en uno&lt;/b&gt;: un ráster virtual, joined.vrt, que se carga en el proyecto; necesita rásteres con un mismo SRC.&lt;/p&gt;&lt;h3&gt;Si se interrumpe o se vuelve a ejecutar&lt;/h3&gt;&lt;p&gt;Los mapas completos se conservan: la misma ejecución continúa con el ráster siguiente y clasifica solo lo que es nuevo o ha cambiado. Un ráster que no se puede clasificar no detiene a los demás; al final, la ejecución falla e indica cuál es.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Lo mismo que «Clasificar ráster» con todos ellos: de uno a dos millones de píxeles por segundo en dos núcleos de procesador con la red predeterminada; en una GPU, muchas veces más rápido.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Instala lo que Pixelwise necesita para calcular, sobre todo PyTorch, en un entorno propio dentro de su perfil de usuario. No se añade nada a los paquetes de QGIS, y QGIS nunca carga nada de ello. Lo mismo se puede hacer en el panel Ráster ▸ Pixelwise ▸ Entorno.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Acción&lt;/b&gt;: instalar, reparar, desinstalar o usar un Python propio. &lt;b&gt;Dispositivo&lt;/b&gt;: deje auto y se elegirá la compilación de PyTorch adecuada para su tarjeta gráfica. &lt;b&gt;Carpeta de wheels&lt;/b&gt;: para instalar sin Internet. &lt;b&gt;Sí, hacerlo&lt;/b&gt;: sin esta opción, la ejecución solo indica cuánto se descargaría.&lt;/p&gt;&lt;p&gt;Una ejecución cancelada o fallida continúa desde ahí cuando se vuelve a iniciar. Se usa el proxy de Configuración ▸ Opciones ▸ Red.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;La ruta del &lt;b&gt;Python&lt;/b&gt;, la versión de &lt;b&gt;PyTorch&lt;/b&gt; y los &lt;b&gt;dispositivos&lt;/b&gt; en los que calcula.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De tres a treinta minutos: 0.5 GB de descarga sin tarjeta gráfica, de 2.5 a 3.5 GB con una tarjeta NVIDIA. Para una estimación, ejecútelo sin confirmar.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;De una imagen a un mapa de una sola vez: extrae recortes de entrenamiento de un ráster y sus etiquetas, entrena con ellos una red, clasifica con ella un ráster y delimita las clases.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ráster de entrenamiento&lt;/b&gt;, &lt;b&gt;etiquetas&lt;/b&gt; y su &lt;b&gt;campo de clase&lt;/b&gt;; el &lt;b&gt;ráster por clasificar&lt;/b&gt;, que puede ser el mismo; y cuántas &lt;b&gt;épocas&lt;/b&gt; entrenar.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;El &lt;b&gt;archivo de modelo&lt;/b&gt;, el &lt;b&gt;ráster de clases&lt;/b&gt; y los &lt;b&gt;polígonos de clases&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Casi todo el tiempo es el entrenamiento: unos minutos para cien recortes en dos núcleos de procesador, una décima parte en una GPU.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;b&gt;Editar una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Clasifica todos los rásteres de una carpeta con un modelo entrenado, une los mapas en uno y delimita las clases sin cortarlas en los límites de los rásteres.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;La &lt;b&gt;carpeta de rásteres&lt;/b&gt;, todos con un mismo SRC, y el &lt;b&gt;archivo de modelo&lt;/b&gt;. &lt;b&gt;Polígono mínimo&lt;/b&gt; y &lt;b&gt;simplificar&lt;/b&gt; dan polígonos con los que es más fácil trabajar.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;La &lt;b&gt;carpeta de rásteres de clases&lt;/b&gt;, con un mapa por cada ráster y joined.vrt, que los muestra todos como uno solo, y los &lt;b&gt;polígonos de clases&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De uno a dos millones de píxeles por segundo en dos núcleos de procesador; en una GPU, muchas veces más rápido. Si se vuelve a ejecutar, clasifica solo los rásteres nuevos y los modificados.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;b&gt;Editar una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena una red fuera de un área reservada, clasifica esa área y compara el mapa con las etiquetas que hay allí. Las métricas indican lo buena que es la red donde no ha aprendido nada.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;El &lt;b&gt;ráster&lt;/b&gt;, las &lt;b&gt;etiquetas&lt;/b&gt; de todo él y su &lt;b&gt;campo de clase&lt;/b&gt;. &lt;b&gt;Área reservada&lt;/b&gt;: polígonos que usted ha dibujado alrededor de una parte de lo etiquetado, por ejemplo una quinta parte; procure que contenga todas las clases. Elija qué son &lt;b&gt;los píxeles sin etiqueta&lt;/b&gt;: background si se etiquetó todo lo que había; si no, ignore.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;El &lt;b&gt;informe&lt;/b&gt; con la matriz de confusión y las métricas, el &lt;b&gt;mapa de errores&lt;/b&gt;, el &lt;b&gt;ráster de clases&lt;/b&gt; del área reservada y el &lt;b&gt;archivo de modelo&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Casi todo el tiempo es el entrenamiento: unos minutos para cien recortes en dos núcleos de procesador, una décima parte en una GPU.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;b&gt;Editar una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;El comienzo del aprendizaje activo: clasifica un ráster, delimita las ventanas donde el modelo está menos seguro y ofrece lo que cree ver allí como polígonos que usted corrige. Con ellos continúa el modelo «Ronda de aprendizaje activo».&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;El &lt;b&gt;ráster&lt;/b&gt;, el &lt;b&gt;archivo de modelo&lt;/b&gt; y el &lt;b&gt;número de ventanas&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ventanas por etiquetar&lt;/b&gt;: la número 1 es la menos segura. &lt;b&gt;Etiquetas por corregir&lt;/b&gt;: el mapa dentro de esas ventanas; mueva límites, cambie &lt;b&gt;class&lt;/b&gt;, borre y dibuje hasta que sea correcto. Guárdelas como archivo. &lt;b&gt;Ráster de clases&lt;/b&gt;: el mapa completo.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;De uno a dos millones de píxeles por segundo en dos núcleos de procesador; en una GPU, muchas veces más rápido.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;b&gt;Editar una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Una ronda de aprendizaje activo: lo que usted ha etiquetado se añade a los recortes, el modelo sigue aprendiendo de todos ellos, el ráster se clasifica con el modelo nuevo, y las ventanas donde este está menos seguro son las que usted etiqueta para la ronda siguiente. Las primeras ventanas proceden de «Aprendizaje activo: dónde etiquetar primero».&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;El &lt;b&gt;ráster&lt;/b&gt;; el &lt;b&gt;conjunto de recortes&lt;/b&gt; con el que se entrenó el modelo, al que se añaden recortes; el &lt;b&gt;archivo de modelo&lt;/b&gt;; las &lt;b&gt;etiquetas&lt;/b&gt; corregidas con su &lt;b&gt;campo de clase&lt;/b&gt;; y las &lt;b&gt;ventanas etiquetadas&lt;/b&gt;, en las que está etiquetado todo lo que había que etiquetar. &lt;b&gt;Los píxeles sin etiqueta&lt;/b&gt; deben ser lo mismo que cuando se crearon los recortes.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;Un &lt;b&gt;archivo de modelo&lt;/b&gt; y un &lt;b&gt;ráster de clases&lt;/b&gt; nuevos, y &lt;b&gt;ventanas por etiquetar&lt;/b&gt; y &lt;b&gt;etiquetas por corregir&lt;/b&gt; para la ronda siguiente.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Lo mismo que el entrenamiento del primer modelo, o menos: unos minutos para cien recortes en dos núcleos de procesador, una décima parte en una GPU.&lt;/p&gt;&lt;p&gt;Para cambiar sus pasos, haga clic derecho sobre él en la Caja de herramientas de Procesos y elija &lt;b&gt;Editar una copia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>The field with the class: class in labels to correct.</source>
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
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>Cuánto pueden desplazarse los límites para reducir los vértices, por ejemplo 1. Los vecinos los siguen compartiendo.</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Convierte un ráster de clases en polígonos, siguiendo los bordes de sus píxeles o con contornos más suaves. Los vecinos se tocan sin huecos ni superposiciones, se haga lo que se haga con sus límites. El ráster puede ser de cualquier tamaño.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ráster de clases&lt;/b&gt;: de «Clasificar ráster» o de cualquier otro programa. Los nombres y colores proceden de su tabla de atributos, sus nombres de categorías y su paleta. Los píxeles sin datos no reciben polígono. &lt;b&gt;Confianza&lt;/b&gt;: un ráster; cada polígono recibe su media.&lt;/p&gt;&lt;h3&gt;Polígonos más suaves&lt;/h3&gt;&lt;p&gt;Se procede en este orden: las manchas de pocos píxeles pasan a sus vecinas, se rellenan los agujeros pequeños, se simplifican y suavizan los límites o reciben ángulos rectos, y se descartan los polígonos pequeños. 1 píxel es una buena medida para simplificar, y de 2 a 3 pasadas bastan para suavizar.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polígonos&lt;/b&gt;: con valor de clase (&lt;code&gt;class_id&lt;/code&gt;), nombre de clase (&lt;code&gt;class&lt;/code&gt;), área en metros cuadrados (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; en metros y &lt;code&gt;confidence&lt;/code&gt; media, en cualquier formato vectorial.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Varios millones de píxeles por segundo, y alrededor de un minuto por un millón de polígonos.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Una página web sobre el modelo: bandas, clases, red, exactitud y la configuración de su entrenamiento.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Muestra qué hay en un archivo de modelo: con qué bandas y tamaño de píxel se entrenó, qué clases encuentra, cómo está construido, qué resultados obtuvo con sus recortes de validación y cómo se creó. No se necesita ninguna imagen ni se calcula nada.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Archivo de modelo&lt;/b&gt;: creado con «Entrenar modelo de segmentación».&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Descripción&lt;/b&gt;: una página web. Los mismos datos son salidas, para que puedan usarlos scripts y modelos gráficos.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Menos de un segundo.&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>Para unetplusplus: cada nivel de profundidad de la red aprende a clasificar. accurate usa la media de todos; fast, solo la parte necesaria para el primero que da buen resultado.</translation>
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
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Entrena una red que asigna una clase a cada píxel y conserva la época que da mejor resultado con los recortes reservados para la validación.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: la carpeta creada con «Exportar recortes de entrenamiento».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Arquitectura&lt;/b&gt; y &lt;b&gt;codificador&lt;/b&gt;: los valores predeterminados se entrenan en minutos sin GPU. Con una GPU, resnet34 o efficientnet-b3 suelen dar resultados algo mejores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pesos del codificador&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; ayuda si hay pocos recortes; necesita Internet una vez. Para Sentinel-2 y Landsat hay pesos aprendidos con sus imágenes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Épocas&lt;/b&gt;: más épocas tardan más y ayudan hasta cierto punto. Mire las curvas del informe.&lt;/p&gt;&lt;p&gt;Las opciones &lt;b&gt;avanzadas&lt;/b&gt; están en grupos: &lt;i&gt;red&lt;/i&gt; (continuar desde otro modelo, congelar el codificador), &lt;i&gt;aumento de datos&lt;/i&gt; (cómo se varían los recortes), &lt;i&gt;pérdida&lt;/i&gt;, &lt;i&gt;clases raras&lt;/i&gt;, &lt;i&gt;pasos&lt;/i&gt; (tamaño de lote y tasa de aprendizaje) y &lt;i&gt;fin&lt;/i&gt; (límite de tiempo, parada temprana). Sus valores predeterminados se eligieron para imágenes aéreas y de satélite.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Archivo de modelo&lt;/b&gt;: todo lo que necesita «Clasificar ráster». &lt;b&gt;Informe&lt;/b&gt;: configuración, curvas y la exactitud de cada clase. La &lt;b&gt;IoU media&lt;/b&gt; se mide con los recortes de validación: 0 es lo peor, 1 es perfecto, y 0.7 es bueno para la mayoría de los fines. &lt;b&gt;Mejor época&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Mientras se ejecuta&lt;/h3&gt;&lt;p&gt;El &lt;i&gt;monitor de entrenamiento&lt;/i&gt; se abre junto al mapa, con curvas y recortes de ejemplo. Allí, &lt;i&gt;Detener&lt;/i&gt; da por terminado el entrenamiento, con la mejor época como archivo de modelo; &lt;i&gt;Cancelar&lt;/i&gt; descarta el modelo. Si se cancela en este diálogo, se conserva la mejor época hasta entonces. Después de cancelar, el mismo entrenamiento, iniciado de nuevo, continúa donde estaba.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Alrededor de un minuto para 1000 recortes de 256 píxeles y una época en dos núcleos de procesador; unos segundos en una GPU. El registro indica cuánto tiempo queda; con un &lt;i&gt;tiempo para el entrenamiento&lt;/i&gt;, termina por sí solo.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Indica lo bueno que es un entrenamiento en lugares que no ha visto: los recortes se reparten en pliegues separados entre sí y, para cada pliegue, se entrena un modelo con los demás y se evalúa en ese pliegue. Así, cada recorte se evalúa una vez, y las diferencias entre los pliegues indican hasta qué punto se puede confiar en las métricas.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: la carpeta creada con «Exportar recortes de entrenamiento». Los pliegues se pueden crear allí, o aquí con &lt;b&gt;pliegues&lt;/b&gt;: lo habitual es 5. Las demás opciones son las de «Entrenar modelo de segmentación», para cada pliegue.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modelo final&lt;/b&gt;: un entrenamiento más con todos los recortes, cuya exactitud es aproximadamente la de los pliegues.&lt;/p&gt;&lt;h3&gt;Salidas&lt;/h3&gt;&lt;p&gt;Una &lt;b&gt;carpeta&lt;/b&gt; con los modelos. &lt;b&gt;IoU media&lt;/b&gt; de todos los recortes juntos, la &lt;b&gt;media&lt;/b&gt; de los pliegues y su &lt;b&gt;desviación estándar&lt;/b&gt;. &lt;b&gt;Informe&lt;/b&gt;: la tabla de los pliegues y la exactitud de cada clase.&lt;/p&gt;&lt;p&gt;Una ejecución cancelada continúa con el pliegue en el que estaba cuando se vuelve a iniciar con la misma carpeta.&lt;/p&gt;&lt;h3&gt;Ejemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Cuánto tarda&lt;/h3&gt;&lt;p&gt;Lo mismo que un entrenamiento por cada pliegue, y uno más para el modelo final.&lt;/p&gt;</translation>
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
            <source>Install it now…</source>
            <translation>Instalarlo ahora…</translation>
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
            <source>No training has been started since QGIS was.</source>
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
    </context>
</TS>
