<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>Oceń dokładność</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>Określa, na ile mapa jest poprawna, na podstawie rastra, poligonów lub punktów z tym, co jest naprawdę.</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>macierz błędów,macierz pomyłek,confusion matrix,walidacja,kappa,IoU,F1,precyzja,czułość,precision,recall,dokładność użytkownika,powierzchnia</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>Mapa: raster klas lub poligony</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>Mapa: pole klasy</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>Dane referencyjne: raster, poligony lub punkty</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>Dane referencyjne: pole klasy</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>Obszar oceny</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>Co jest poza poligonami</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>Sposób wyboru punktów referencyjnych</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>Punkty: powierzchnie lub udziały klas mapy</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>Klasy: te same według</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>Klasy: nieuwzględniane</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>Poligony: rozmiar piksela, gdy nie ma rastra (jednostki mapy, 0 = automatycznie)</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>Więcej wskaźników: prawdopodobieństwa mapy, do pola pod krzywą ROC</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>Więcej wskaźników: odległość, w której granice są zgodne (piksele, 0 = bez pomiaru)</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>Klasa, której błędy trafią na mapę</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Strony WWW</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>Mapa błędów</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>Błędy jednej klasy</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Obiekty</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabele</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>Liczby dla programów</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Macierz błędów</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>Wskaźniki dla programów</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>Wskaźniki jako tabela</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Dokładność całkowita</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>Średnie IoU</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>Makro F1</translation>
        </message>
        <message>
            <source>Number of pixels or points</source>
            <translation>Liczba pikseli lub punktów</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>Kanał {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>Barwy naturalne (czerwony, zielony, niebieski)</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>Bliska podczerwień, czerwony, zielony</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>Czerwony, zielony, niebieski, bliska podczerwień</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>Wszystkie kanały</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>Sprawdź środowisko</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Sprawdza, czy działa wszystko, czego potrzebuje Pixelwise, i podpowiada, co zrobić, jeśli nie działa.</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>diagnostyka,instalacja,torch,cuda,gpu,wersja,autotest,problem</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>Autotest (kilka sekund)</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>Wszystko działa (1 lub 0)</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>Liczba usterek</translation>
        </message>
        <message>
            <source>Number of doubts</source>
            <translation>Liczba wątpliwości</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Podsumowanie</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>Wersja PyTorch</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>Działająca CUDA</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>Wersja sterownika NVIDIA</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>Urządzenia dla sieci neuronowych</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>Profil (miejsce na środowisko)</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>Pobrane wagi</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>Klasyfikuj katalog rastrów</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>Klasyfikuje wytrenowanym modelem każdy raster z katalogu i łączy mapy.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>uczenie głębokie,deep learning,segmentacja,predykcja,wsadowo,kafle,mozaika,katalog,mapa</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>Katalog rastrów</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modele Pixelwise</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Plik modelu</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>Dla każdego rastra zapisz też</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>Rastry: nazwy plików</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>Rastry: także z podkatalogów</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>Rastry: kanały</translation>
        </message>
        <message>
            <source>Rasters: show them with the model's pixel size</source>
            <translation>Rastry: pokaż je sieci w rozmiarze piksela modelu</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>Katalog rastrów klas</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>Wszystkie rastry klas jako jeden</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>Liczba rastrów</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>Kontynuuj wcześniejsze, niedokończone obliczenia</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>Kanały</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Obszar</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Zasięg</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>Raster: rozmiar piksela warstwy, która nie jest plikiem (jednostki jej układu współrzędnych)</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>Raster: pokaż go sieci w rozmiarze piksela modelu</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>Okna: sposób łączenia w jedną mapę</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>Okna: rozmiar (piksele, 0 = automatycznie)</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>Okna: margines (piksele, 0 = automatycznie)</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>Okna: rozmiar partii (0 = automatycznie)</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>Okna: pamięć na oceny (MB, 0 = automatycznie)</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>Oceny: uśrednij z innymi modelami tych samych klas</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>Oceny: średnia z okien obróconych i odbitych</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>Oceny: dopasuj do kolorów obrazu (CRF)</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>Oceny: najmniejsze prawdopodobieństwo klas</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>Mapa: bok filtra większościowego (piksele, nieparzysty, 0 = bez filtra)</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>Mapa: najmniejszy płat (piksele, 0 = zachowaj wszystkie)</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>Mapa: GeoTIFF zoptymalizowany dla chmury (COG)</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>Mapa: sposób zapisu prawdopodobieństw</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>Mapa: miara niepewności</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>Mapa: liczba następnych okien do oznaczenia</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>Liczba urządzeń (0 = wszystkie)</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precyzja</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Raster klas</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>Poligony klas</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>Gdzie oznaczać dalej</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Prawdopodobieństwa</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Pewność</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Niepewność</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>Tabela powierzchni klas</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>Klasyfikuj raster</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>Zamienia raster dowolnej wielkości na raster klas i poligony za pomocą wytrenowanego modelu.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>uczenie głębokie,deep learning,segmentacja,predykcja,klasyfikacja,pokrycie terenu,mapa</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>Utwórz próbę do oceny dokładności</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>Losuje na mapie punkty i daje formularz, w którym wpisuje się, co jest tam naprawdę.</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>losowe punkty,próba warstwowa,walidacja,dane referencyjne,ground truth,szacowanie powierzchni,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>Obszar, w którym leżą punkty</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>Liczba punktów (0 = tyle, ile wymaga błąd standardowy)</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>Podział punktów między klasy</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>Najmniej punktów na klasę</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>Najmniejsza odległość między punktami (m)</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>Błąd standardowy dokładności całkowitej, gdy liczba punktów to 0</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>Oczekiwana dokładność użytkownika, według klas</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>Klasy bez punktów</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>Co jest poza poligonami mapy</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>Rozmiar piksela dla poligonów (jednostki mapy, 0 = automatycznie)</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>Ziarno liczb losowych</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Próba</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Liczba punktów</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>Próba do oceny dokładności: {map}</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>Walidacja krzyżowa modelu</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>Trenuje raz dla każdego podzbioru zestawu wycinków i mierzy dokładność na wycinkach, które pominięto.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>uczenie głębokie,deep learning,segmentacja,podzbiory,folds,dokładność,walidacja krzyżowa,trening</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>Podzbiory, jeśli wycinki ich nie mają</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>Trenuj model końcowy na wszystkich wycinkach</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>Katalog treningów</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>Model końcowy</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>Średnie IoU wszystkich podzbiorów razem</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>Średnia ze średnich IoU podzbiorów</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>Odchylenie standardowe średnich IoU podzbiorów</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>Opisz model</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>Pokazuje, czego wymaga plik modelu, co znajduje i jak dokładny był.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>uczenie głębokie,deep learning,segmentacja,metadane,informacje,dokładność,właściwości</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Opis</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architektura</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>Enkoder</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>Nazwy kanałów</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>Typ danych kanałów</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>Klasy i ich wartości</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>Układ współrzędnych treningu</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Liczba kanałów</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Liczba klas</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>Rozmiar wycinka (piksele)</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>Rozmiar piksela treningu</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>Średnie IoU walidacji</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>Dokładność całkowita walidacji</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Najlepsza epoka</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Środowisko Pixelwise</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto wybiera kompilację PyTorch pasującą do karty graficznej; cpu jest najmniejsza.</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>brak: z internetu</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>Własny Python z PyTorch i GDAL, z conda lub venv.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Użyj</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Katalog pakietów wheel</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>Lub własny Python</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Zainstaluj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Napraw</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>Odinstaluj</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>Sprawdź…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>Kontynuuj instalację</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Wybierz Pythona, którego ma używać Pixelwise.</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>Usunąć środowisko z katalogu {folder}?</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>Zainstalować to, czego brakuje lub co jest uszkodzone?</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>Zainstalować środowisko?</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>Nie ma jeszcze środowiska: zainstaluj je tutaj lub wybierz własnego Pythona.</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>Gotowe: {python} ({origin})</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Klasyfikuj w Pixelwise…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Pasek narzędzi Pixelwise</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>Opisz model…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>Klasyfikuj raster tym modelem…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>Edytuj kopię…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>wykrywany automatycznie</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Sprawdź</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>Zainstaluj, napraw, usuń…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Środowisko</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>tyle, ile jest wolnej</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>wszystkie rdzenie</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Obliczenia</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>Domyślne urządzenie</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Pamięć</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Wątki</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>domyślny katalog bibliotek w katalogu domowym</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Pamięć podręczna</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Katalog na pobrane pliki</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>Znaleziono: {python} ({origin})</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Python z biblioteką torch, który wykonuje obliczenia Pixelwise, na przykład z conda lub venv. Puste: środowisko zainstalowane przez Pixelwise.</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>Gdzie odbywają się obliczenia, gdy Urządzenie to auto. auto: pierwszy GPU firmy NVIDIA, w razie braku GPU firmy Apple, a na końcu procesor.</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>Największa ilość pamięci, jaką obliczenia planują na wycinki i oceny; biblioteki zajmują dodatkowo około 1000 MB.</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>Liczba rdzeni procesora używanych w obliczeniach. Mniejsza zostawia część rdzeni innym programom.</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>Miejsce na wagi enkoderów, które pobiera się raz: po około 50–500 MB.</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>Rysowanie przykładowej sceny</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>Przykładowa scena jest w katalogu {folder}. Uruchom algorytm w oknie dialogowym i zamknij je: otworzy się następne, od wycinków, przez kilkuminutowy trening, aż do mapy.</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>Przykładowa scena</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>Przykładowe etykiety</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>Przykładowa scena: pierwsza mapa</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ustawienia…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Monitor treningu</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>Kompilacja PyTorch {build} ({reason}). Do pobrania około {download} GB, {disk} GB w katalogu {folder}, w którym wolne jest {free} GB; mniej więcej od {least} do {most} minut.</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>Środowisko zostało usunięte.</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>Nie było środowiska do usunięcia.</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>Usunięto ustawienie innego Pythona ({python}).</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>%n wycinek</numerusform>
                <numerusform>%n wycinki</numerusform>
                <numerusform>%n wycinków</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>najwyżej {chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%n epoka</numerusform>
                <numerusform>%n epoki</numerusform>
                <numerusform>%n epok</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>%n wycinek treningowy</numerusform>
                <numerusform>%n wycinki treningowe</numerusform>
                <numerusform>%n wycinków treningowych</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n trening</numerusform>
                <numerusform>%n treningi</numerusform>
                <numerusform>%n treningów</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>czas i pamięć dla tego enkodera są nieznane</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} mln pikseli</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n okno</numerusform>
                <numerusform>%n okna</numerusform>
                <numerusform>%n okien</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>na GPU firmy Apple</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>na GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>na CPU</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>Szacunkowo: {parts}</translation>
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
            <translation>{needed} pamięci, a wolne jest tylko {free}: zmniejsz rozmiar partii</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>{needed} pamięci</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n sekunda</numerusform>
                <numerusform>%n sekundy</numerusform>
                <numerusform>%n sekund</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuta</numerusform>
                <numerusform>%n minuty</numerusform>
                <numerusform>%n minut</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n godzina</numerusform>
                <numerusform>%n godziny</numerusform>
                <numerusform>%n godzin</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>Rastry</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etykiety</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Pole klasy</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>Więcej etykiet, rysowanych na wierzchu</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>Obszar z etykietami</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>Piksele bez etykiety to</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klasy</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>Resampling rastrów o innej siatce</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>Rozmiar piksela (jednostki mapy, 0 = bez zmian)</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>Maska tego, co się nie liczy, np. chmur</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>Wymagany udział pikseli z danymi w wycinku</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>Typ danych wycinków</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>Szerokość linii (metry, 0 = jeden piksel)</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>Promień punktów (metry, 0 = jeden piksel)</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>Gdy etykiety się nakładają, na wierzchu jest</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>Etykieta dla każdego dotkniętego piksela</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>Ignorowany brzeg etykiet (piksele)</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>Miejsca wycinków</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>Krok siatki (piksele, 0 = pół wycinka)</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>Liczba losowych wycinków</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>Obroty (stopnie)</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>Zmienność rozmiaru (udział)</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>Na krawędzi rastra</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>Zachowywane wycinki</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>Wymagana liczba pikseli z etykietą w wycinku (udział, jeśli poniżej 1)</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>Wymagana liczba pikseli klasy w wycinku</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>Zachowywany udział wycinków bez etykiety</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>Najwięcej wycinków (0 = bez limitu)</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>Powtarzaj wycinki z rzadkimi klasami do … razy</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Udział walidacji</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>Udział testu</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>Podział według</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>Poligony zbiorów</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>Pole z nazwami zbiorów</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>Odległość między zbiorami (piksele)</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>Podzbiory do walidacji krzyżowej (0 = brak)</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Ziarno liczb losowych</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>Dodaj do zestawu w katalogu</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>Pliki wycinków</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>Zapisz je też dla innych programów</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>Zestaw wycinków</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>Obrysy wycinków</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>Liczba wycinków</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>Eksportuj wycinki treningowe</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>Tnie rastry i etykiety na wycinki, na których można trenować sieć.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>uczenie głębokie,deep learning,segmentacja,dane treningowe,kafle,wycinki,etykiety,maska</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>Oceniana mapa: raster klas z dowolnego programu albo poligony z polem klasy. Jeśli danymi referencyjnymi są punkty, mogą to być te same punkty z polem, które zawiera klasę z mapy.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Pole z klasą na mapie. Puste: pole stylu „Wartość unikalna” warstwy, a gdy go nie ma, wszystkie poligony są jedną klasą o nazwie warstwy. Nie dotyczy rastrów.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
            <translation>To, co jest naprawdę: raster klas o dowolnej siatce, poligony albo punkty z polem klasy, np. z algorytmu „Utwórz próbę do oceny dokładności”. Układ współrzędnych może być inny niż mapy. Nic z tych danych nie może pochodzić z treningu.</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>Pole z prawdziwą klasą. Punkty bez wpisu są pomijane. Puste: pole stylu „Wartość unikalna” warstwy, a gdy go nie ma, wszystkie poligony są jedną klasą o nazwie warstwy.</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>Poligony, poza którymi nic się nie liczy: na przykład obszar, na którym dane referencyjne są kompletne albo który leży z dala od wycinków treningowych.</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>Dla poligonów mapy lub danych referencyjnych. background: to, co leży na zewnątrz, jest klasą 0, więc trzeba narysować każdy poligon. ignore: nic tam nie wiadomo i to się nie liczy. auto: background, jeśli druga warstwa ma klasę 0 (lub punkty o nazwie background) albo obie są poligonami jednej klasy.</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified: losowo w każdej klasie mapy, jak w algorytmie „Utwórz próbę do oceny dokładności”. simple: losowo na całym obszarze. none: wybrane ręcznie lub tam, gdzie łatwo dotrzeć; wtedy nie można nic powiedzieć o całej mapie i pomija się powierzchnie oraz przedziały ufności.</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>Ile mapy zajmuje każda klasa, w dowolnej jednostce, na przykład las=20000; trawa=50000. Potrzebne, gdy mapa to tylko punkty; w innym razie zostaw puste, a powierzchnie zostaną odczytane z mapy w obszarze oceny.</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>Które klasy mapy i danych referencyjnych są te same. auto: te o tej samej nazwie, jeśli takie są, a jeśli nie, te o tej samej wartości. Raport wymienia klasy, które występują tylko w jednej warstwie.</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>Nazwy lub wartości klas którejkolwiek z warstw, na przykład chmura; 255. Tam, gdzie jedna z nich ma taką klasę, nic się nie liczy.</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Poligony porównuje się na pikselach tego rozmiaru, w jednostkach układu współrzędnych mapy. 0: zależnie od wielkości poligonów.</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>Raster z kanałem dla każdej klasy, o nazwach klas albo w kolejności klas mapy, taki jak z algorytmu „Klasyfikuj raster”. Dodaje pole pod krzywą ROC, które nie zależy od progu. Przy punktach: z prawdopodobieństw w punktach, które się liczą.</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2 oznacza, że granica jest poprawna, jeśli druga warstwa ma granicę w odległości do 2 pikseli; dodaje F1 granic każdej klasy.</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>Nazwa lub wartość klasy dla wyniku „Błędy jednej klasy”.</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>Strona WWW ze wskaźnikami, ich objaśnieniem i macierzą błędów.</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>Raster, na którym to, co poprawne, jest blade, a to, co błędne, wyraźne, według klasy na mapie i klasy prawdziwej. Nie dla punktów.</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>Raster wyników prawdziwie dodatnich, fałszywie dodatnich, fałszywie ujemnych i prawdziwie ujemnych dla jednej klasy. Nie dla punktów.</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>Poligony mapy i danych referencyjnych, które sobie odpowiadają, zostały pominięte albo w rzeczywistości nie istnieją, z ich IoU. Tylko dla porównania poligonów z poligonami.</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>Liczby pikseli lub punktów: wiersz dla każdej klasy danych referencyjnych, kolumna dla każdej klasy mapy.</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>Wszystkie wskaźniki w jednym pliku dla skryptów (JSON).</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>Te same wskaźniki jako wiersze tabeli (CSV).</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Porównuje mapę z tym, co jest naprawdę, i określa, na ile jest poprawna: tworzy jedną macierz błędów, a z niej wszystkie zwykłe wskaźniki, raport i mapę błędów. Rastry mogą mieć dowolną wielkość.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mapa&lt;/b&gt;: raster klas lub poligony. &lt;b&gt;Dane referencyjne&lt;/b&gt;: raster, poligony lub punkty. Dane, na których model trenowano, albo leżące obok wycinków treningowych, pokazują mapę lepszą, niż jest.&lt;/p&gt;&lt;h3&gt;Jakie dane referencyjne&lt;/h3&gt;&lt;p&gt;Aby uzyskać wskaźnik do publikacji, wylosuj punkty algorytmem „Utwórz próbę do oceny dokładności”, obejrzyj każdy, nie patrząc na mapę, i wpisz to, co widzisz. Z takich punktów raport szacuje też prawdziwą powierzchnię każdej klasy i podaje przedziały, w których z ufnością 95% leżą dokładność i powierzchnia (Olofsson i in. 2014).&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raport&lt;/b&gt;: strona WWW do czytania i drukowania. &lt;b&gt;Mapa błędów&lt;/b&gt;: gdzie mapa jest poprawna, a gdzie myli klasy i z czym. &lt;b&gt;Błędy jednej klasy&lt;/b&gt;: co pominięto i co wykryto fałszywie. &lt;b&gt;Macierz błędów&lt;/b&gt; i &lt;b&gt;wskaźniki&lt;/b&gt;: pliki. Dokładność całkowita, średnie IoU, kappa i makro F1 są też wynikami dla modeli i skryptów; wskaźnik, którego nie da się określić, pozostaje pusty.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Dla punktów kilka sekund, w innym razie mniej więcej tyle, ile trwa odczytanie obu warstw.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>Oceniana mapa: raster klas z dowolnego programu albo poligony z polem klasy.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>Pole z klasą na mapie. Puste: pole stylu „Wartość unikalna” warstwy, a gdy go nie ma, wszystkie poligony są jedną klasą. Nie dotyczy rastrów.</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>Poligony, w których leżą wszystkie punkty. Późniejsze szacunki dotyczą tego obszaru; podaj ten sam w algorytmie „Oceń dokładność”.</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>Liczba punktów we wszystkich klasach razem. 0: tyle, ile trzeba, aby dokładność całkowita miała podany niżej błąd standardowy.</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal: po tyle samo w każdej klasie, aby dokładności użytkownika były jednakowo pewne. proportional: według powierzchni klas, dla dokładności całkowitej. optimal: więcej tam, gdzie klasa jest duża, a jej dokładność niepewna (Neyman), aby błąd standardowy był najmniejszy.</translation>
        </message>
        <message>
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Tyle punktów dostają w każdym razie klasy rzadkie; 25 do 50 pozwala coś powiedzieć o każdej klasie.</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>Żadne dwa punkty nie leżą bliżej siebie niż tyle metrów, na przykład aby nie trafiły na to samo pole uprawne. 0: czysty los, jak zakładają wzory na błędy standardowe.</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0,01 oznacza, że dokładność całkowita będzie znana w granicach ±2% przy ufności 95%. Tylko gdy liczba punktów to 0.</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>Jaka część każdej klasy na mapie jest prawdopodobnie poprawna, na przykład las=0.9; trawa=0.7, według nazwy lub wartości; tam, gdzie nic nie podano, 0.8. Do podziału optimal i do obliczenia liczby punktów.</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>Nazwy lub wartości klas, które nie dostają punktów, na przykład chmura; 255. Nic wtedy nie można o nich powiedzieć.</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>Dla mapy poligonów, która pokazuje tylko niektóre rzeczy, na przykład budynki. background: punkty leżą także między poligonami, w całym obszarze, a gdy go nie podano, w ich zasięgu, dzięki czemu widać, co mapa pominęła. ignore: punkty leżą tylko wewnątrz poligonów.</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Punkty na poligonach leżą w środku pikseli tego rozmiaru, w jednostkach układu współrzędnych mapy. 0: zależnie od wielkości poligonów.</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>Ta sama liczba losuje znowu te same punkty. Dla nowej próby podaj inną, na przykład 2.</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>GeoPackage z punktami i formularzem do wypełnienia.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Losuje na mapie punkty, klasa po klasie, aby człowiek określił, co jest tam naprawdę. Na ich podstawie algorytm „Oceń dokładność” szacuje, na ile poprawna jest cała mapa, oraz prawdziwe powierzchnie jej klas, z przedziałami ufności.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mapa&lt;/b&gt;: raster klas dowolnej wielkości albo poligony z polem klasy. Punkty leżą w środku pikseli, tam, gdzie mapa ma klasę, i wewnątrz &lt;b&gt;obszaru&lt;/b&gt;. Dla mapy samych budynków lub drzew wybierz, że poza poligonami jest &lt;b&gt;background&lt;/b&gt;: punkty wewnątrz budynków nie znajdą budynku, którego brakuje.&lt;/p&gt;&lt;h3&gt;Ile punktów&lt;/h3&gt;&lt;p&gt;Podaj ich liczbę albo 0 i pożądany &lt;b&gt;błąd standardowy&lt;/b&gt;. &lt;b&gt;proportional&lt;/b&gt; pasuje do większości map, z 25 do 50 punktami jako &lt;b&gt;najmniej na klasę&lt;/b&gt;, aby nie zapomnieć o rzadkich; &lt;b&gt;optimal&lt;/b&gt; wymaga wyobrażenia o dokładności każdej klasy. Plik zdarzeń podaje, jakiego błędu można się spodziewać.&lt;/p&gt;&lt;h3&gt;Wypełnianie&lt;/h3&gt;&lt;p&gt;Włącz „Tryb edycji” i otwórz tabelę atrybutów w widoku formularza albo klikaj punkty narzędziem „Informacje o obiekcie”. Wybieraj z listy to, co jest naprawdę, na podstawie lepszych zdjęć lub w terenie. Formularz nie pokazuje, co jest na mapie, a punkty mają losową kolejność, aby nikomu nic nie sugerować. Punkty, których nie da się rozstrzygnąć, pozostają puste i się nie liczą. Pierścienie gotowych punktów stają się niebieskie. Plik, który ktoś zaczął wypełniać, nie zostanie nadpisany.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Próba&lt;/b&gt;: GeoPackage z polami &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (puste) i &lt;code&gt;weight&lt;/code&gt;, czyli liczbą metrów kwadratowych, którą reprezentuje punkt. Formularz jest w nim zapisany.&lt;/p&gt;&lt;h3&gt;Co dalej&lt;/h3&gt;&lt;p&gt;Uruchom algorytm „Oceń dokładność” z tą samą mapą i obszarem, tą warstwą jako danymi referencyjnymi, polem &lt;code&gt;reference&lt;/code&gt; i sposobem wyboru punktów &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilka sekund dla 10 000 × 10 000 pikseli: mapa jest czytana raz i jeszcze raz tam, gdzie leżą punkty.&lt;/p&gt;&lt;p&gt;Na podstawie: Olofsson i in. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>Jeden lub kilka rastrów tego samego miejsca. Pierwszy wyznacza siatkę pikseli; kanały pozostałych są dodawane do jego kanałów, z resamplingiem, jeśli leżą na innej siatce.</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>Numery używanych kanałów w żądanej kolejności, na przykład 1,2,4 lub 1-4. Numeracja obejmuje wszystkie rastry: przy dwóch rastrach po trzy kanały drugi ma kanały od 4 do 6. Puste: wszystkie kanały.</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest, bilinear, cubic lub average: jedno słowo dla wszystkich rastrów albo po jednym dla każdego, na przykład bilinear;nearest. Puste: bilinear. Dla rastrów kodów wybierz nearest, dla rastrów o znacznie mniejszych pikselach average.</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>Zmienia samą siatkę na piksele tego rozmiaru, w jednostkach układu współrzędnych pierwszego rastra. Mapę trzeba potem wykonać z rastra o mniej więcej takim samym rozmiarze piksela. 0 zachowuje rozmiar rastra, co zwykle jest najlepsze.</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>Poligony albo raster o wartościach innych niż 0 tam, gdzie zdjęcie ma się nie liczyć, na przykład chmury i cienie.</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0,9 pomija wycinki, w których dane ma mniej niż dziewięć dziesiątych pikseli. 0 zachowuje każdy wycinek z jakimikolwiek danymi.</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source: wartości bez zmian. uint8: rozciągnięte do 0–255 między percentylami 2 i 98 każdego kanału; rozciągnięcie jest zapisywane i „Klasyfikuj raster” stosuje je ponownie.</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>Poligony, linie lub punkty klas albo raster wartości klas. Mogą mieć inny układ współrzędnych niż rastry.</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>Pole etykiet z klasą: liczby całkowite od 0 do 255 są zachowywane, teksty numerowane od 1. Nazwy, kolory i kolejność pochodzą ze stylu warstwy „Wartość unikalna” według tego pola, jeśli jest. Puste: wszystko, co ma etykietę, jest jedną klasą.</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>Dalsze warstwy dowolnego rodzaju, rysowane nad etykietami w podanej kolejności. Ich klasa pochodzi z pola klasy, jeśli je mają, w innym razie z pola ich stylu „Wartość unikalna”, a gdy i jego nie ma, każda warstwa jest jedną klasą o nazwie warstwy; tak samo etykiety, jeśli nie ma pola klasy.</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>Poligony, wewnątrz których etykiety są kompletne. Piksele na zewnątrz są ignorowane w treningu.</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background: są klasą 0. ignore: nic o nich nie wiadomo i nie liczą się ani w treningu, ani we wskaźnikach dokładności.</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>„Klasy…” odczytuje klasy z etykiet, z kolorami ich stylu, aby można je było zmienić. Albo: plik CSV, JSON lub arkusz kalkulacyjny, albo tabela projektu podana nazwą, z kolumnami source, value, name i color. source to wartość pola klasy lub rastra etykiet albo nazwa warstwy. Kilka wartości source może tworzyć jedną klasę; nazwa „ignore” powoduje ich ignorowanie, wartość 0 oznacza tło.</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>Taka jest szerokość rysowanych linii w terenie, na przykład 4 dla uliczek i 8 dla dróg.</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>Punkty stają się kołami o tym promieniu w terenie, na przykład 3 dla koron drzew.</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order: to, co rysowane jest ostatnie, jak na mapie. priority: klasa, która jest pierwsza w tabeli klas albo ma najmniejszą wartość. smallest: mniejszy obiekt.</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>Etykietę dostaje każdy piksel, którego dotyka obiekt, a nie tylko te, których środek leży wewnątrz. Dla wąskich obiektów.</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>Tyle pikseli po obu stronach każdej krawędzi etykiety jest ignorowanych, bo zdigitalizowane krawędzie są niepewne. 1 lub 2 dla zdjęć z drona, w innym razie 0.</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>Szerokość i wysokość wycinka. Obiekty powinny być mniejsze od wycinka. Zwykle wystarcza 256; 512 dla dużych obiektów, jeśli pozwala na to pamięć.</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid: obok siebie albo na zakładkę, zależnie od kroku. random: podana liczba miejsc wewnątrz obszaru z etykietami. features: po jednym wokół każdego obiektu etykiet.</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>Odstęp od jednego wycinka do następnego. Mniejszy niż rozmiar wycinka daje wycinki zachodzące na siebie. Przy wycinkach 256 pikseli krok 128 daje ich cztery razy więcej niż 256.</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>Ile losowych miejsc jest wypróbowywanych. Na pierwszy model wystarczy około 500.</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>Każdy wycinek jest wycinany raz dla każdego kąta, zgodnie z ruchem wskazówek zegara, na przykład 0;30;60. Puste: bez obrotu.</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0,2 wycina okna od 0,8 do 1,2 rozmiaru wycinka i zmienia ich wielkość, dzięki czemu sieć uczy się obiektów w kilku skalach.</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>Okna, które wychodzą poza prawą lub dolną krawędź. shift: są przesuwane do środka. fill: to, czego brakuje, nie ma danych. drop: są pomijane. Zwykle najlepsze jest shift.</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all: każdy wycinek z danymi. labelled: tylko wycinki z etykietą klasy innej niż tło i część pozostałych; wybierz, gdy większość rastra jest pusta.</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>Wycinki z mniejszą liczbą pikseli z etykietą traktuje się jak wycinki bez etykiety. 0,05 oznacza jedną dwudziestą wycinka.</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>Aby wycinek liczył się jako mający etykietę, musi mieć tyle pikseli jednej z tych klas, na przykład budynek=50; droga=20.</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>Tylko przy labelled: 0,1 zachowuje jedną dziesiątą wycinków bez etykiety, wybraną losowo. Sieć potrzebuje ich trochę, aby nauczyć się, czym jej klasy nie są.</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>Jeśli jest ich więcej, część jest pomijana; pozostałe są rozłożone po całym rastrze i zawierają wszystkie klasy. 0: wszystkie; zwykle wystarcza około 2000.</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>Miejsca z rzadkimi klasami są wycinane kilka razy, z niewielkim przesunięciem. 1: raz. 4: najwyżej cztery razy.</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>Udział wycinków odłożonych do mierzenia dokładności w czasie treningu. Zwykle 0,2.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>Udział wycinków, których trening w ogóle nie widzi, do ostatecznego, uczciwego pomiaru. 0,1 lub 0,2, jeśli wycinków jest dużo.</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks: zbiory leżą w osobnych blokach i nie mają wspólnych pikseli. random: wycinki zachodzące na siebie przenikają z jednego zbioru do drugiego. polygons: według podanych niżej poligonów. scene: wszystkie wycinki rastra trafiają do jednego zbioru. train, validation lub test: wszystkie wycinki są do tego celu.</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>Wycinek należy do poligonu, w którym leży jego środek. Tylko przy wyborze polygons.</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>Pole tych poligonów, które zawiera train, validation lub test.</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>Co najmniej tyle pikseli leży między wycinkami różnych zbiorów, na przykład 128, aby klasy nie dało się odgadnąć z sąsiedztwa.</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>Rozdziela wycinki na tyle części bez wspólnych pikseli; każda z nich może raz być walidacją: zwykle 5. 0: brak.</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Ta sama liczba daje te same wycinki i ten sam podział. Wypróbuj 2 lub 3, aby zobaczyć, ile zależy od przypadku.</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>Dodaje wycinki do tych, które już są w katalogu. Kanały, klasy, rozmiar wycinka i rozmiar piksela muszą być takie same.</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff: po dwa pliki na wycinek, które wyświetla QGIS. png: to samo dla obrazów 8-bitowych o 1, 3 lub 4 kanałach. hdf5: jeden plik na wszystkie wycinki.</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
            <translation>esri: Classified Tiles dla arcgis.learn. coco: instancje jako COCO JSON. yolo: segmentacja YOLO. Są zapisywane w katalogach zestawu, obok plików Pixelwise.</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>Katalog na wycinki i ich opis.</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>Strona WWW z klasami, histogramami kanałów, przykładowymi wycinkami i ostrzeżeniami.</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>Katalog z obrazami GeoTIFF, PNG lub JPEG, który może zawierać podkatalogi train, val i test albo images i labels.</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>Katalog z etykietami: pliki o nazwach obrazów, z jednym kanałem wartości klas. Puste: etykiety są szukane obok obrazów.</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>Plik CSV, JSON lub arkusz kalkulacyjny, albo tabela projektu podana nazwą, z kolumnami source, value, name i color. source to wartość w plikach etykiet. Puste: nazwy pochodzą z plików etykiet, jeśli je mają.</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>Co oznacza wartość etykiety 0. Puste: nic tam nie wiadomo i wartość jest ignorowana.</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>Wartości etykiet dla pikseli, które się nie liczą, na przykład 255.</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>Pliki tego rozmiaru są używane tam, gdzie leżą. Pliki innego rozmiaru są cięte na wycinki tego rozmiaru. Zwykle wystarcza 256; 0 bierze pliki takie, jakie są.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>Udział wycinków, których trening w ogóle nie widzi. 0,1 lub 0,2, jeśli wycinków jest dużo.</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto: według katalogów lub list o nazwach train, val i test, jeśli są, w innym razie losowo. random: według udziałów. train, validation lub test: wszystkie wycinki są do tego celu.</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Ta sama liczba daje ten sam podział. Wypróbuj 2 lub 3, aby zobaczyć, ile zależy od przypadku.</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>Katalog na opis wycinków i na wycinki, które trzeba wyciąć. Pozostałe wycinki zostają tam, gdzie są.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tnie rastry i etykiety na małe kwadratowe obrazy, czyli wycinki, na których uczy się sieć segmentująca.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rastry&lt;/b&gt;: zdjęcia o dowolnej liczbie kanałów, 8- lub 16-bitowe albo zmiennoprzecinkowe. Przy kilku rastrach siatkę pikseli wyznacza pierwszy. Piksele bez danych są zawsze pomijane.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Etykiety&lt;/b&gt;: poligony, linie lub punkty klas albo raster wartości klas. Mogą mieć inny układ współrzędnych, niezapisane zmiany i filtr. Jeśli mają styl „Wartość unikalna” według &lt;b&gt;pola klasy&lt;/b&gt;, nadaje on klasom nazwy, kolory i kolejność; wyłączone kategorie są ignorowane. &lt;b&gt;Więcej etykiet&lt;/b&gt; przyjmuje dalsze warstwy, na przykład po jednej na klasę.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabela klas&lt;/b&gt;: napisz ją, jeśli nazwy zawierają literówki albo kilka wartości to jedna klasa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Obszar z etykietami&lt;/b&gt;: podaj go, jeśli tylko części rastra mają etykiety. Jeśli etykiety są rozproszonymi próbkami, zamiast tego ustaw &lt;b&gt;piksele bez etykiety&lt;/b&gt; na &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rozmiar wycinka&lt;/b&gt;: 256 pasuje do większości obiektów. &lt;b&gt;Udział walidacji&lt;/b&gt;: te wycinki leżą w osobnych blokach, nie mają wspólnych pikseli z pozostałymi i nigdy nie służą do treningu.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Zestaw wycinków&lt;/b&gt;: katalog z obrazami, etykietami i ich opisem, dla algorytmu „Trenuj model segmentacji”; do jednego zestawu można &lt;b&gt;dodać&lt;/b&gt; kilka rastrów, jeden po drugim. &lt;b&gt;Obrysy&lt;/b&gt;: wycinki jako poligony z udziałem każdej klasy. &lt;b&gt;Raport&lt;/b&gt;: obejrzyj go przed treningiem. &lt;b&gt;Liczba wycinków&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilkaset wycinków na sekundę: kilka sekund dla obrazu 4000 × 4000 pikseli.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tworzy zestaw wycinków z plików obrazów i etykiet zapisanych przez inny program, w miarę możliwości bez ich kopiowania.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Katalog obrazów&lt;/b&gt; i &lt;b&gt;katalog etykiet&lt;/b&gt;: pliki o tych samych nazwach, na przykład &lt;i&gt;images/a.tif&lt;/i&gt; i &lt;i&gt;labels/a.png&lt;/i&gt;. Etykiety mają jeden kanał wartości klas; można też czytać Classified Tiles z ArcGIS. Wszystkie obrazy muszą mieć te same kanały.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabela klas&lt;/b&gt;: nadaje wartościom etykiet nazwy i kolory.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Podział według&lt;/b&gt;: katalogi lub listy o nazwach train, val i test są uwzględniane, jeśli istnieją.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Zestaw wycinków&lt;/b&gt;: katalog z opisem wycinków, dla algorytmu „Trenuj model segmentacji”. Nie przenoś plików, dopóki go używasz. &lt;b&gt;Obrysy&lt;/b&gt;: wycinki jako poligony z udziałem każdej klasy. &lt;b&gt;Raport&lt;/b&gt;: obejrzyj go przed treningiem. &lt;b&gt;Liczba wycinków&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilkaset wycinków na sekundę: każdy plik jest raz czytany do statystyk.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>Raster do klasyfikacji. Musi mieć te same kanały, na których trenowano model.</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>Plik utworzony algorytmem „Trenuj model segmentacji”.</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>Kanały w kolejności modelu. Gdy nie wybrano żadnego: wszystkie kanały.</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>Poligony, wewnątrz których raster jest klasyfikowany. Na zewnątrz raster klas nie ma danych.</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>Klasyfikowany prostokąt. Puste: cały raster.</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>Dla serwisów mapowych i innych warstw, które nie są plikiem: rozmiar pikseli, z którym renderowany jest zasięg, najlepiej taki jak w modelu, na przykład 0,5.</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>Dla rastrów o innych pikselach niż w treningu: sieć widzi je przeskalowane, a mapa ma piksele rastra.</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend: oceny sąsiednich okien płynnie przechodzą jedna w drugą. crop: liczy się tylko środek każdego okna.</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>Szerokość i wysokość fragmentów obliczanych za jednym razem. Większe pokazują sieci szersze otoczenie piksela i zajmują więcej pamięci. Automatycznie: około 1000 pikseli w rozmiarze modelu.</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>Brzeg okna, na którym sieć widziała niewiele otoczenia. Sąsiednie okna mają wspólny pas dwa razy szerszy. Automatycznie: tak daleko, jak widzi sieć, zwykle od 64 do 128.</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>Okna obliczane razem, w jednej partii (batch). Gdy zabraknie pamięci, rozmiar jest zmniejszany o połowę. Ustaw 1, jeśli pamięci jest mało.</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>Najwięcej pamięci, jaką mogą zająć oceny okien. Automatycznie: jedna ósma wolnej pamięci, najwyżej 2048 MB.</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto wybiera GPU, jeśli jest. W innym razie cpu, cuda, cuda:1 … lub mps.</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>Procesory GPU, które dzielą się oknami. Zwykle wystarcza 1; 0 bierze wszystkie.</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto wybiera najszybszą precyzję, która daje te same klasy co 32 bity; sprawdza to na pierwszych oknach.</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>Ich prawdopodobieństwa są uśredniane z prawdopodobieństwami modelu: wolniej, ale stabilniej.</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>Okna są klasyfikowane także w odbiciach (flips, cztery razy więcej pracy) albo we wszystkich ośmiu symetriach (osiem razy), a liczy się średnia: często daje to lepszą mapę.</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>Przesuwa granice klas do granic kolorów. Dla ostrych zdjęć z kanałem czerwonym, zielonym i niebieskim.</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>Na przykład budynek=0.6; droga=0.5. Piksel dostaje najbardziej prawdopodobną klasę, która osiąga swój próg, albo brak danych.</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Każdy piksel dostaje najczęstszą klasę spośród tylu pikseli wokół niego: granice są spokojniejsze. 5 działa łagodnie, 15 mocno.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>Płaty o mniejszej liczbie pikseli dostają klasę swojego największego sąsiada. 50 usuwa drobiny; 0 zachowuje wszystko.</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Rastry, które programy mogą czytać przez sieć po kawałku. Zapis trwa trochę dłużej; włącz dla map, które udostępniasz.</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8: z krokiem 1/255, zajmuje jedną czwartą miejsca, zwykle wystarcza. float32: bez zmian.</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy: entropia wszystkich prawdopodobieństw. margin: jak blisko pierwszej klasy jest druga. Wybierz entropy, chyba że liczą się tylko dwie klasy.</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>Tyle okien zostanie obrysowanych tam, gdzie sieć jest najmniej pewna. 20 to godzina pracy.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
            <translation>Gotowe części anulowanych lub przerwanych obliczeń są używane ponownie, jeśli raster, model i ustawienia są nadal takie same.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF z wartością klasy w każdym pikselu, o takich samych pikselach jak raster wejściowy.</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Poligony klas z wartością klasy, nazwą klasy, powierzchnią, obwodem i średnią pewnością.</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF z kanałem dla każdej klasy: na ile sieć jest jej pewna.</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF z prawdopodobieństwem wybranej klasy.</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF pokazujący niepewność sieci: 0 to pewność, 1 oznacza, że sieć nie wie.</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>Poligony najbardziej niepewnych okien: zdigitalizuj je w następnej kolejności, a model nauczy się najwięcej.</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>Strona WWW z liczbą pikseli, udziałem i powierzchnią każdej klasy.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Nadaje klasę każdemu pikselowi rastra za pomocą wytrenowanego modelu. Raster może mieć dowolną wielkość: jest obliczany w oknach, które płynnie przechodzą jedno w drugie, więc nie widać szwów, i nigdy nie jest trzymany w pamięci w całości.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: o tych samych kanałach i mniej więcej tym samym rozmiarze piksela co rastry treningowe; przy innych pikselach wybierz &lt;b&gt;pokaż go sieci w rozmiarze piksela modelu&lt;/b&gt;. &lt;b&gt;Plik modelu&lt;/b&gt;: utworzony algorytmem „Trenuj model segmentacji”. Przed obliczeniami raster i model są porównywane. Serwis mapowy wymaga podania &lt;b&gt;rozmiaru piksela&lt;/b&gt; i &lt;b&gt;zasięgu&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Obszar&lt;/b&gt; i &lt;b&gt;zasięg&lt;/b&gt; ograniczają to, co jest klasyfikowane.&lt;/p&gt;&lt;h3&gt;Lepsze mapy&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Średnia z okien obróconych i odbitych&lt;/b&gt; oraz &lt;b&gt;inne modele&lt;/b&gt; dają stabilniejsze mapy, ale trwają dłużej. &lt;b&gt;Najmniejszy płat&lt;/b&gt; i &lt;b&gt;filtr większościowy&lt;/b&gt; usuwają drobiny.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster klas&lt;/b&gt;: z nazwami i kolorami klas. Piksele bez danych w rastrze nie mają w nim danych. &lt;b&gt;Poligony klas&lt;/b&gt;: sąsiednie stykają się bez szczelin; dziury, małe poligony i narożniki można usunąć. &lt;b&gt;Prawdopodobieństwa&lt;/b&gt;: kanał dla każdej klasy. &lt;b&gt;Pewność&lt;/b&gt;, &lt;b&gt;niepewność&lt;/b&gt; i &lt;b&gt;gdzie oznaczać dalej&lt;/b&gt; pokazują, czemu się przyjrzeć. &lt;b&gt;Tabela powierzchni klas&lt;/b&gt;: strona WWW.&lt;/p&gt;&lt;h3&gt;Po przerwaniu&lt;/h3&gt;&lt;p&gt;Gotowe części są przechowywane obok wyniku. Te same obliczenia, uruchomione ponownie, ruszają od tego miejsca.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora z domyślną siecią, a na GPU wielokrotnie szybciej.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>Buduje małą sieć, trenuje ją przez jeden krok i wykonuje jedną predykcję, na procesorze i na każdej karcie graficznej. Trwa to kilka sekund. Pozostaw włączone, chyba że komputer się przy tym zawiesza.</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>Strona WWW ze wszystkim, co znaleziono. Nie zawiera prywatnych ścieżek, więc można ją dołączyć do pytania.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sprawdza wszystko, czego potrzebuje Pixelwise, i przy każdej brakującej lub zepsutej rzeczy podpowiada, co zrobić: wersje QGIS, Qt, Pythona, GDAL i pakietów procesu roboczego, karty graficzne, ich sterownik i wolną pamięć, miejsce na dyskach. Autotest buduje małą sieć, trenuje ją przez jeden krok i wykonuje jedną predykcję.&lt;/p&gt;&lt;p&gt;Uruchom go po instalacji, gdy algorytm zgłasza, że nie znaleziono Pythona, gdy karta graficzna nie jest używana oraz zanim zgłosisz błąd. Działa także wtedy, gdy inne algorytmy nie działają.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Autotest&lt;/b&gt;: pozostaw włączony, chyba że komputer się przy nim zawiesza.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raport&lt;/b&gt;: strona WWW; te same wiersze są w pliku zdarzeń. Katalog domowy jest w nim zapisany jako ~, a nazwa użytkownika jako USER. &lt;b&gt;Wszystko działa&lt;/b&gt; to 1 lub 0, &lt;b&gt;usterki&lt;/b&gt; i &lt;b&gt;wątpliwości&lt;/b&gt; to liczby wierszy, które wymagają uwagi; wersje i urządzenia są też wynikami dla skryptów.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od dziesięciu do trzydziestu sekund, głównie na wczytanie PyTorch; za pierwszym razem po instalacji minutę.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
            <translation>Każdy raster z tego katalogu jest klasyfikowany osobno. Rastry muszą mieć te same kanały, na których trenowano model.</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>Oprócz rastra klas, obok niego: NAME_polygons.gpkg, NAME_confidence.tif i tak dalej.</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>Które pliki z katalogu są rastrami: nazwy z gwiazdkami, oddzielone średnikami, na przykład ortho_*.tif;*.jp2.</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>Przegląda też podkatalogi. Mapy trafiają do katalogów o tych samych nazwach.</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>Kanały w kolejności modelu, na przykład 4;3;2. Puste: wszystkie kanały.</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>Gotowe mapy są zachowywane, jeśli raster, model i ustawienia są nadal takie same; klasyfikowane są tylko rastry nowe i zmienione.</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>Katalog na raster klas każdego rastra, pod tą samą nazwą, i na joined.vrt, który pokazuje je wszystkie jako jeden. Musi to być inny katalog niż katalog rastrów.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Nadaje klasę każdemu pikselowi wszystkich rastrów z katalogu, raster po rastrze, i łączy mapy w jedną warstwę.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Katalog rastrów&lt;/b&gt;: GeoTIFF i inne pliki; ich nazwy można ograniczyć wzorcem. &lt;b&gt;Plik modelu&lt;/b&gt;: utworzony algorytmem „Trenuj model segmentacji”. Wszystkie pozostałe opcje są takie jak w algorytmie „Klasyfikuj raster”.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Katalog rastrów klas&lt;/b&gt;: raster klas dla każdego rastra, pod tą samą nazwą, i to, co dodatkowo wybrano. &lt;b&gt;Wszystkie rastry klas jako jeden&lt;/b&gt;: raster wirtualny joined.vrt, wczytywany do projektu; rastry muszą mieć jeden układ współrzędnych.&lt;/p&gt;&lt;h3&gt;Po przerwaniu lub ponownym uruchomieniu&lt;/h3&gt;&lt;p&gt;Gotowe mapy są zachowywane: te same obliczenia ruszają od następnego rastra i klasyfikują tylko to, co nowe lub zmienione. Raster, którego nie da się sklasyfikować, nie zatrzymuje pozostałych; na końcu algorytm zgłasza błąd i podaje jego nazwę.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Tyle, ile „Klasyfikuj raster” dla wszystkich razem: od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora z domyślną siecią, a na GPU wielokrotnie szybciej.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install: tworzy środowisko albo kontynuuje przerwaną instalację. repair: instaluje od nowa to, czego brakuje lub co jest uszkodzone. uninstall: usuwa środowisko. use: używa podanego niżej Pythona, po sprawdzeniu.</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>Kompilacja PyTorch. auto wybiera tę, która pasuje do karty graficznej i jej sterownika, co jest najlepsze; cpu jest najmniejsza; cu… to kompilacje dla danej wersji CUDA; pypi to ta z indeksu pakietów.</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>Dla komputerów bez internetu: katalog z pakietami wheel, które pobrano gdzie indziej. Nic nie jest pobierane.</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>Dla czynności „use”: Python z własnego środowiska z PyTorch, z conda lub venv, albo katalog tego środowiska.</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>Zgoda na wykonanie. Bez niej nic nie jest instalowane ani usuwane, a algorytm tylko podaje, co by zrobił.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Instaluje to, czym Pixelwise oblicza, przede wszystkim PyTorch, w osobnym środowisku w profilu użytkownika. Nic nie jest dodawane do pakietów QGIS, a sam QGIS nigdy niczego stąd nie wczytuje. To samo można zrobić w panelu Raster ▸ Pixelwise ▸ Środowisko.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Czynność&lt;/b&gt;: install, repair, uninstall albo use, aby użyć własnego Pythona. &lt;b&gt;Urządzenie&lt;/b&gt;: pozostaw auto, a zostanie wybrana kompilacja PyTorch pasująca do karty graficznej. &lt;b&gt;Katalog pakietów wheel&lt;/b&gt;: do instalacji bez internetu. &lt;b&gt;Tak, zrób to&lt;/b&gt;: bez tej zgody algorytm tylko podaje, ile zostałoby pobrane.&lt;/p&gt;&lt;p&gt;Instalacja anulowana lub nieudana, uruchomiona ponownie, rusza od miejsca przerwania. Używane jest proxy podane w Ustawienia ▸ Opcje ▸ Sieć.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;Ścieżka do &lt;b&gt;Pythona&lt;/b&gt;, wersja &lt;b&gt;PyTorch&lt;/b&gt; i &lt;b&gt;urządzenia&lt;/b&gt;, na których oblicza.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od trzech do trzydziestu minut: do pobrania jest 0,5 GB bez karty graficznej, od 2,5 do 3,5 GB dla karty NVIDIA. Aby poznać oszacowanie, uruchom algorytm bez zgody.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Od zdjęcia do mapy za jednym razem: wycina wycinki treningowe z rastra i jego etykiet, trenuje na nich sieć, klasyfikuje nią raster i obrysowuje klasy.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster treningowy&lt;/b&gt;, &lt;b&gt;etykiety&lt;/b&gt; i ich &lt;b&gt;pole klasy&lt;/b&gt;; &lt;b&gt;raster do klasyfikacji&lt;/b&gt;, który może być ten sam; oraz liczba &lt;b&gt;epok&lt;/b&gt; treningu.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Plik modelu&lt;/b&gt;, &lt;b&gt;raster klas&lt;/b&gt; i &lt;b&gt;poligony klas&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Niemal cały czas zajmuje trening: kilka minut dla stu wycinków na dwóch rdzeniach procesora, na GPU jedną dziesiątą tego.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;b&gt;Edytuj kopię&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>Od etykiet do mapy (wycinki, trening, klasyfikacja)</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>Tworzy wycinki, trenuje na nich sieć i klasyfikuje nią raster, za jednym razem.</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>Raster treningowy</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>Raster do klasyfikacji</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>Raster o tych samych kanałach. Może to być raster treningowy.</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>Obrysy klas, które stykają się bez szczelin.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Klasyfikuje wytrenowanym modelem każdy raster z katalogu, łączy mapy w jedną i obrysowuje klasy ponad granicami rastrów.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Katalog rastrów&lt;/b&gt; o jednym układzie współrzędnych i &lt;b&gt;plik modelu&lt;/b&gt;. &lt;b&gt;Najmniejszy poligon&lt;/b&gt; i &lt;b&gt;uproszczenie&lt;/b&gt; dają poligony, z którymi łatwiej pracować.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Katalog rastrów klas&lt;/b&gt; z mapą dla każdego rastra i plikiem joined.vrt, który pokazuje je wszystkie jako jedną, oraz &lt;b&gt;poligony klas&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora, a na GPU wielokrotnie szybciej. Uruchomiony ponownie klasyfikuje tylko rastry nowe i zmienione.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;b&gt;Edytuj kopię&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>Od katalogu rastrów do poligonów</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>Klasyfikuje każdy raster z katalogu i obrysowuje klasy wszystkich jako jedną warstwę.</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>Najmniejszy poligon (m²)</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>Uproszczenie (piksele)</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>Klasyfikowane są jego pliki GeoTIFF, VRT, JPEG 2000 i IMG. Muszą mieć te same kanały, na których trenowano model, i ten sam układ współrzędnych.</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>Mniejsze poligony są pomijane. 0: wszystkie zostają.</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>Narożniki oddalone najwyżej o tyle pikseli od linii prostej są pomijane, jednakowo po obu stronach granicy. 1 usuwa schodki pikseli.</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>Trafiają tu raster klas każdego rastra i joined.vrt. Musi to być inny katalog niż katalog rastrów.</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>Obrysy klas ze wszystkich rastrów jako jedna warstwa.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trenuje sieć poza obszarem kontrolnym, klasyfikuje ten obszar i porównuje mapę z jego etykietami. Wskaźniki mówią, jak dobra jest sieć tam, gdzie nigdy się nie uczyła.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;, &lt;b&gt;etykiety&lt;/b&gt; całego rastra i ich &lt;b&gt;pole klasy&lt;/b&gt;. &lt;b&gt;Obszar kontrolny&lt;/b&gt;: poligony narysowane wokół części tego, co ma etykiety, na przykład jednej piątej; niech zawiera wszystkie klasy. Wybierz, czym są &lt;b&gt;piksele bez etykiety&lt;/b&gt;: background, jeśli oznaczono wszystko, co tam jest, w innym razie ignore.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raport&lt;/b&gt; z macierzą błędów i wskaźnikami, &lt;b&gt;mapa błędów&lt;/b&gt;, &lt;b&gt;raster klas&lt;/b&gt; obszaru kontrolnego i &lt;b&gt;plik modelu&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Niemal cały czas zajmuje trening: kilka minut dla stu wycinków na dwóch rdzeniach procesora, na GPU jedną dziesiątą tego.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;b&gt;Edytuj kopię&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>Trenuj i oceń na obszarze kontrolnym</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>Określa, jak dobra jest sieć na obszarze, z którego niczego się nie nauczyła.</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>Obszar kontrolny</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>Poligony, w których sieć niczego się nie uczy. Muszą być oznaczone równie starannie jak reszta.</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>Mapa obszaru kontrolnego.</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>Strona WWW z macierzą błędów i wskaźnikami dokładności.</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>Pokazuje, którą klasę wzięto za którą.</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Początek uczenia aktywnego: klasyfikuje raster, obrysowuje okna, w których model jest najmniej pewny, i daje to, co według niego tam jest, jako poligony do poprawienia. Z nimi pracę kontynuuje model „Runda uczenia aktywnego”.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;, &lt;b&gt;plik modelu&lt;/b&gt; i &lt;b&gt;liczba okien&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Okna do oznaczenia&lt;/b&gt;: numer 1 jest najmniej pewny. &lt;b&gt;Etykiety do poprawy&lt;/b&gt;: mapa wewnątrz tych okien; przesuwaj granice, zmieniaj pole &lt;b&gt;class&lt;/b&gt;, usuwaj i rysuj, aż wszystko się zgadza. Zapisz je jako plik. &lt;b&gt;Raster klas&lt;/b&gt;: cała mapa.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora, a na GPU wielokrotnie szybciej.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;b&gt;Edytuj kopię&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>Uczenie aktywne: gdzie oznaczać najpierw</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>Obrysowuje miejsca, w których model jest najmniej pewny, i daje do poprawienia to, co tam widzi.</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Runda uczenia aktywnego: to, co oznaczono, jest dodawane do wycinków, model uczy się dalej na wszystkich, raster jest klasyfikowany nowym modelem, a okna, w których jest on najmniej pewny, oznacza się w następnej rundzie. Pierwsze okna pochodzą z modelu „Uczenie aktywne: gdzie oznaczać najpierw”.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;; &lt;b&gt;zestaw wycinków&lt;/b&gt;, na którym trenowano model i do którego zostaną dodane wycinki; &lt;b&gt;plik modelu&lt;/b&gt;; poprawione &lt;b&gt;etykiety&lt;/b&gt; z ich &lt;b&gt;polem klasy&lt;/b&gt;; oraz &lt;b&gt;oznaczone okna&lt;/b&gt;, w których oznaczono już wszystko, co trzeba. &lt;b&gt;Piksele bez etykiety&lt;/b&gt; muszą być tym samym, czym były przy tworzeniu wycinków.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;Nowy &lt;b&gt;plik modelu&lt;/b&gt; i &lt;b&gt;raster klas&lt;/b&gt; oraz &lt;b&gt;okna do oznaczenia&lt;/b&gt; i &lt;b&gt;etykiety do poprawy&lt;/b&gt; na następną rundę.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Tyle, ile trening pierwszego modelu, albo krócej: kilka minut dla stu wycinków na dwóch rdzeniach procesora, na GPU jedną dziesiątą tego.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;b&gt;Edytuj kopię&lt;/b&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>Runda uczenia aktywnego</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>Kontynuuje trening na tym, co oznaczono, i wskazuje, co oznaczyć w następnej kolejności.</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>Poprawione etykiety</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>Oznaczone okna</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>Katalog, na którym trenowano model. Nowe wycinki zostaną do niego dodane.</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>Model z ostatniej rundy, od którego trening rusza dalej.</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>„Etykiety do poprawy” z ostatniej rundy, już poprawione.</translation>
        </message>
        <message>
            <source>The field with the class: class in labels to correct.</source>
            <translation>Pole z klasą: w warstwie „Etykiety do poprawy” jest to class.</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>„Okna do oznaczenia” z ostatniej rundy, bez tych, których nie oznaczono.</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>Poligony etykiet</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>Epoki (0 = automatycznie)</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>Raster dowolnego rodzaju, który QGIS otwiera z pliku.</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>Poligony tego, czego sieć ma się nauczyć.</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>Pole z klasą. Puste: wszystkie poligony są jedną klasą.</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background: osobna klasa, jeśli oznaczono wszystko, co trzeba. ignore: nieznane, jeśli narysowano tylko próbki.</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>Ile razy trening przechodzi przez wszystkie wycinki. 0: tyle razy, ile wymaga ich liczba.</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>Wytrenowana sieć ze wszystkim, co jest potrzebne do jej użycia.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF z wartością klasy w każdym pikselu.</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Liczba okien</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>Okna do oznaczenia</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>Etykiety do poprawy</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>Ile okien chcesz oznaczyć. Każde ma wielkość wycinka; dziesięć to około godziny pracy.</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>Kwadraty, w których model jest najmniej pewny, z ich rangą.</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>To, co mapa pokazuje w tych oknach, jako poligony do poprawienia.</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>Cała dokumentacja</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>Wszystkie dane wejściowe</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>Wszystkie wyniki</translation>
        </message>
        <message>
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>Płaty o mniejszej liczbie pikseli są włączane do największego sąsiada, tylko w poligonach. 50 usuwa drobiny; 0 zachowuje wszystko.</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>Dziury mniejsze niż tyle metrów kwadratowych stają się częścią otaczającego je poligonu, ze wszystkim, co w nich jest. 5 pasuje do budynków; 0 nie wypełnia żadnych.</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>Poligony mniejsze niż tyle metrów kwadratowych są pomijane. 10 pasuje do budynków; 0 zachowuje wszystkie.</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>O ile mogą się przesunąć granice, aby zmniejszyć liczbę wierzchołków, na przykład 1. Sąsiednie poligony nadal mają wspólne granice.</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>Ile razy ścinane są narożniki, aby je zaokrąglić. Sąsiednie poligony nadal mają wspólne granice. 1 lub 2 wygląda naturalnie; 0 zachowuje schodki pikseli.</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>Wartości klas, na przykład 1;3, których obrysy dostają kąty proste, jak budynki. Tylko dla obrysów, które stykają się z jedną inną klasą: to, co niepotrzebne, wyłącz w „klasy bez poligonów”.</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>Wartości klas, na przykład 0;4, dla których nie powstają poligony.</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>Raster wartości klas: liczby całkowite, z dowolnego programu.</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>Kanał z wartościami klas.</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>Raster o tych samych pikselach, z którego każdy poligon dostaje średnią, taki jak z algorytmu „Klasyfikuj raster”.</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Poligony z wartością klasy, nazwą klasy, powierzchnią, obwodem i średnią pewnością.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zamienia raster klas na poligony, wzdłuż krawędzi pikseli albo ze spokojniejszymi obrysami. Sąsiednie poligony stykają się bez szczelin i nakładania, niezależnie od zmian ich granic. Raster może mieć dowolną wielkość.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster klas&lt;/b&gt;: z algorytmu „Klasyfikuj raster” lub dowolnego innego programu. Nazwy i kolory pochodzą z jego tabeli atrybutów, nazw kategorii i palety. Piksele bez danych nie tworzą poligonów. &lt;b&gt;Pewność&lt;/b&gt;: raster, z którego każdy poligon dostaje średnią.&lt;/p&gt;&lt;h3&gt;Spokojniejsze poligony&lt;/h3&gt;&lt;p&gt;Wykonywane są po kolei: płaty z kilku pikseli trafiają do sąsiadów, małe dziury są wypełniane, granice upraszczane i wygładzane albo prostowane do kątów prostych, a małe poligony pomijane. Dobra miara uproszczenia to 1 piksel, do wygładzenia wystarczą 2 lub 3 rundy.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Poligony&lt;/b&gt;: z wartością klasy (&lt;code&gt;class_id&lt;/code&gt;), nazwą klasy (&lt;code&gt;class&lt;/code&gt;), powierzchnią w metrach kwadratowych (&lt;code&gt;area_m2&lt;/code&gt;), obwodem (&lt;code&gt;perimeter&lt;/code&gt;) w metrach i średnią pewnością (&lt;code&gt;confidence&lt;/code&gt;), w dowolnym formacie wektorowym.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilka milionów pikseli na sekundę i około minuty na milion poligonów.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Strona WWW o modelu: kanały, klasy, sieć, dokładność i ustawienia treningu.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pokazuje, co jest w pliku modelu: na jakich kanałach i pikselach go trenowano, jakie klasy znajduje, jak jest zbudowany, jaką miał dokładność na wycinkach walidacyjnych i jak powstał. Nie jest potrzebny żaden obraz i nic nie jest obliczane.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Plik modelu&lt;/b&gt;: utworzony algorytmem „Trenuj model segmentacji”.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Opis&lt;/b&gt;: strona WWW. Te same dane są też wynikami, aby mogły ich używać skrypty i modele graficzne.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Mniej niż sekundę.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>Wycinki tego podzbioru sprawdzają trening, a na wszystkich pozostałych sieć się uczy. 0: wycinki treningowe i walidacyjne jak w zestawie.</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>Jeden plik z wagami i wszystkim, co jest potrzebne do użycia ich na innych rastrach.</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>Strona WWW z ustawieniami, krzywymi treningu i dokładnością każdej klasy. Jest zapisywana po każdej epoce, więc można ją śledzić na bieżąco.</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>Trafiają tu pliki dla TensorBoard i tabela CSV ze wskaźnikami każdej epoki.</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>Na ile części dzielone są wycinki, w blokach oddalonych od siebie. Wycinki wyeksportowane z podzbiorami je zachowują. Zwykle 5.</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>Po podzbiorach trenuje jeszcze jeden model na wszystkich wycinkach, do tworzenia map. Jego dokładność jest taka jak podzbiorów.</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>Trafiają tu model każdego podzbioru i model końcowy. Anulowane obliczenia ruszają od miejsca przerwania.</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>Strona WWW z tabelą podzbiorów, ich średnią i odchyleniem standardowym oraz dokładnością każdej klasy na wszystkich wycinkach.</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>Katalog utworzony algorytmem „Eksportuj wycinki treningowe”.</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>Budowa sieci. unet to dobry wybór prawie do wszystkiego.</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>Część sieci, która odczytuje obraz. Małe enkodery, takie jak resnet18, trenuje się w kilka minut bez GPU. Można wpisać każdy inny enkoder z segmentation-models-pytorch, a jako tu-NAME każdy z timm.</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none: trening zaczyna się od losowych wag. imagenet: zaczyna się od wag wyuczonych na fotografiach, które pobiera się raz i które najbardziej pomagają, gdy wycinków jest mało. Inne wyuczono na Sentinel-2 i Landsat. Można też wpisać ścieżkę do pliku z wagami.</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>Model wytrenowany wcześniej. Klasy i kanały mogą być inne: kanały są dopasowywane według nazw, nowe klasy zaczynają od zera. Plik zdarzeń podaje, co zachowano.</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train: uczy się cała sieć. frozen: enkoder zachowuje swoje wagi, co jest szybsze, ale wymaga wag wyuczonych wcześniej.</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>Przez tyle epok enkoder pozostaje bez zmian, aż reszta sieci się ustabilizuje: od 2 do 5 przy wagach wyuczonych wcześniej, w innym razie 0.</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>Enkoder uczy się z tą częścią współczynnika uczenia: 0,1 obchodzi się łagodnie z wagami wyuczonymi wcześniej.</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>Dodaje squeeze-and-excitation do dekodera sieci unet, unetplusplus i linknet; nieco wydłuża trening.</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>Szerokość sieci, które nie mają enkodera, na przykład unet_original. 64 jak w oryginalnej publikacji; 32 zajmuje jedną czwartą czasu.</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>Dla unetplusplus: klasyfikować uczy się każda głębokość sieci. accurate używa ich średniej, fast tylko części potrzebnej do pierwszego dobrego wyniku.</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>Losowo urozmaica wycinki, dzięki czemu mała ich liczba wystarcza na więcej. none: wcale. light: obraca i odbija. standard: zmienia też wielkość i jasność. strong: także kolory, rozmycie, szum i cienie.</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>Operacje dodane do wybranych wyżej (+) lub z nich usunięte (-).</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>Potok (pipeline) biblioteki albumentations, zapisany jako JSON, używany zamiast wybranego wyżej sposobu.</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>Numery kanałów czerwonego, zielonego i niebieskiego, na przykład 3,2,1: kolory są w nich zmieniane razem. Puste: kanały są znajdowane po nazwach.</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform: każdy wycinek raz na epokę. rare: wycinki z rzadkimi klasami pojawiają się częściej, pozostałe rzadziej.</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Ile waży w stracie piksel każdej klasy. none: wszystkie tyle samo. inverse, median i effective: więcej dla klas rzadkich, z różną siłą. given: jak w następnym polu.</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>Wagi klas według nazwy lub wartości, na przykład budynek=2; droga=5. Pozostałe ważą 1.</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce to entropia krzyżowa, dice to strata Dice, ce+dice to ich suma, dobry wybór prawie do wszystkiego. Można wpisać inne sumy, na przykład 0.5*focal+lovasz.</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>Uznaje etykiety za prawdziwe z wyjątkiem tego udziału, co pomaga, gdy nie są dokładne: na przykład 0,1.</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>Jak mocno focal i focal_tversky zwracają uwagę na trudne piksele; zwykle najlepsze jest 2, przy 0 focal staje się entropią krzyżową.</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>Waga pikseli błędnie zaliczonych do klasy, w tversky i focal_tversky. 0,3 przy beta 0,7 znajduje więcej; 0,5 i 0,5 to Dice.</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>Waga pominiętych pikseli klasy, w tversky i focal_tversky. Większa niż alfa: sieć znajduje raczej za dużo niż za mało. 0,7 dla rzadkich klas.</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>Udział części focal w unified_focal; resztę stanowi część Tversky’ego. 0,5 to po połowie.</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>Waga tego, co pominięto, wobec tego, co znaleziono błędnie, w unified_focal. Zwykle najlepsze jest 0,6; większa wartość znajduje więcej.</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>Jak mocno unified_focal zwraca uwagę na rzadkie klasy i trudne piksele. Zwykle najlepsze jest 0,5; 0,2 zwraca na nie większą uwagę.</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>Zwiększa wagę pikseli między obiektami, które prawie się stykają, aby je rozdzielić: w0 z publikacji o U-Net, gdzie wynosi 10.</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>Ile mniej więcej pikseli szerokości mają takie przerwy. 5 jak w publikacji.</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>Ile razy sieć widzi wszystkie wycinki. Zachowywana jest epoka z najlepszą walidacją. 0: od 16 do 150, tym więcej, im mniej wycinków.</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>Wycinki obliczane razem, w jednej partii (batch). 0: tyle, ile mieści się w pamięci. Gdy w czasie obliczeń zabraknie pamięci, rozmiar jest zmniejszany o połowę, a obliczenia trwają dalej.</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>Tyle partii tworzy jeden krok, tak jak jedna duża partia, ale bez jej zapotrzebowania na pamięć. Od 2 do 4, jeśli mieszczą się tylko partie po 1 lub 2, w innym razie 1.</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>Największy krok wag. Zwykle najlepsze jest 0,001; 0,0001 dla modelu, który jest trenowany dalej. 0: wyszukany krótkim testem przed treningiem.</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>Jak z gradientów powstają kroki. adamw pasuje prawie do wszystkiego.</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>Przyciąga wagi do 0, aby sieć nie uczyła się wycinków na pamięć. Zwykle najlepsze jest 0,01; 0,05, gdy wycinków jest mało.</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>Ile z ostatnich kroków przechodzi do następnego, dla sgd. Zwykle najlepsze jest 0,9.</translation>
        </message>
        <message>
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
            <translation>Jak zmienia się współczynnik uczenia. cosine: rośnie, potem spada wzdłuż cosinusa. one-cycle: rośnie dłużej. polynomial: spada równomiernie. plateau: spada, gdy walidacja się nie poprawia. constant: stały.</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>Udział treningu, w którym współczynnik uczenia rośnie. 0,1 to jedna dziesiąta.</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>Dłuższe gradienty są skracane do tej długości, aby jedna nietypowa partia nie zepsuła sieci. Zwykle najlepsze jest 1; 0 niczego nie skraca.</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>Ocenia i zachowuje średnią kroczącą wag zamiast ostatnich wag: 0,99 obejmuje około 100 kroków. 0: bez średniej.</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>Wskaźnik walidacji, według którego wybierana jest najlepsza epoka: średnie IoU, F1, dokładność całkowita lub strata. Zwykle najlepsze jest mean_iou.</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>Kończy trening, gdy tyle kolejnych epok nie przyniosło poprawy. Od 10 do 20 oszczędza czas; 0 trenuje do końca.</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>Kończy trening po tylu minutach, pomyślnie, z najlepszą dotychczas epoką. 60 to godzina; 0 to brak limitu.</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>Jeśli obliczenia z tymi samymi ustawieniami anulowano lub przerwano, rusza po ich ostatniej epoce.</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>Ile procesorów GPU trenuje razem; 0 bierze wszystkie.</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto oblicza w 16 bitach tam, gdzie jest to równie dobre, a szybsze. 32 jest dokładne.</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>Procesy, które równolegle z treningiem czytają i urozmaicają wycinki. -1 dobiera liczbę do wycinków i komputera, 0 nie używa żadnych.</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>Ta sama liczba daje na tym samym komputerze ten sam trening. Wypróbuj 2 lub 3, aby zobaczyć, ile zależy od przypadku.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trenuje sieć, która nadaje klasę każdemu pikselowi, i zachowuje epokę najlepszą na wycinkach odłożonych do walidacji.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Zestaw wycinków&lt;/b&gt;: katalog utworzony algorytmem „Eksportuj wycinki treningowe”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architektura&lt;/b&gt; i &lt;b&gt;enkoder&lt;/b&gt;: domyślne trenują się w kilka minut bez GPU. Z GPU nieco lepsze są często resnet34 lub efficientnet-b3.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wagi enkodera&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; pomaga, gdy wycinków jest mało; raz potrzebuje internetu. Dla Sentinel-2 i Landsat są wagi wyuczone na ich obrazach.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epoki&lt;/b&gt;: większa liczba trwa dłużej i do pewnego momentu pomaga. Obejrzyj krzywe w raporcie.&lt;/p&gt;&lt;p&gt;Opcje &lt;b&gt;zaawansowane&lt;/b&gt; są w grupach: &lt;i&gt;sieć&lt;/i&gt; (kontynuacja innego modelu, zamrożenie enkodera), &lt;i&gt;augmentacja&lt;/i&gt; (sposób urozmaicania wycinków), &lt;i&gt;strata&lt;/i&gt;, &lt;i&gt;rzadkie klasy&lt;/i&gt;, &lt;i&gt;kroki&lt;/i&gt; (rozmiar partii i współczynnik uczenia) oraz &lt;i&gt;koniec&lt;/i&gt; (limit czasu, wczesne zatrzymanie). Ich wartości domyślne dobrano do zdjęć lotniczych i satelitarnych.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Plik modelu&lt;/b&gt;: wszystko, czego potrzebuje „Klasyfikuj raster”. &lt;b&gt;Raport&lt;/b&gt;: ustawienia, krzywe i dokładność każdej klasy. &lt;b&gt;Średnie IoU&lt;/b&gt; jest mierzone na wycinkach walidacyjnych: 0 jest najgorsze, 1 doskonałe, a 0,7 wystarcza do większości celów. &lt;b&gt;Najlepsza epoka&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;W trakcie obliczeń&lt;/h3&gt;&lt;p&gt;Obok mapy otwiera się &lt;i&gt;monitor treningu&lt;/i&gt; z krzywymi i przykładowymi wycinkami. &lt;i&gt;Zatrzymaj&lt;/i&gt; kończy w nim trening pomyślnie, z najlepszą epoką jako plikiem modelu; &lt;i&gt;Anuluj&lt;/i&gt; odrzuca model. Anulowanie w tym oknie zachowuje najlepszą dotychczas epokę. Po anulowaniu ten sam trening, uruchomiony ponownie, rusza od miejsca przerwania.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Około minuty dla 1000 wycinków po 256 pikseli i jednej epoki na dwóch rdzeniach procesora, kilka sekund na GPU. Plik zdarzeń podaje, ile czasu zostało; jeśli ustawiono &lt;i&gt;czas na trening&lt;/i&gt;, kończy się on sam.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Określa, jak dobry jest trening na miejscach, których nie widział: wycinki są dzielone na oddalone od siebie podzbiory i dla każdego podzbioru model jest trenowany na pozostałych, a oceniany na nim. Każdy wycinek jest więc raz oceniany, a różnice między podzbiorami mówią, na ile można ufać wskaźnikom.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Zestaw wycinków&lt;/b&gt;: katalog utworzony algorytmem „Eksportuj wycinki treningowe”. Podzbiory można utworzyć tam albo tutaj opcją &lt;b&gt;podzbiory&lt;/b&gt;: zwykle 5. Wszystkie pozostałe opcje są takie jak w algorytmie „Trenuj model segmentacji”, dla każdego podzbioru.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Model końcowy&lt;/b&gt;: jeszcze jeden trening na wszystkich wycinkach, o dokładności mniej więcej takiej jak podzbiorów.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Katalog&lt;/b&gt; z modelami. &lt;b&gt;Średnie IoU&lt;/b&gt; wszystkich wycinków razem, &lt;b&gt;średnia&lt;/b&gt; z podzbiorów i jej &lt;b&gt;odchylenie standardowe&lt;/b&gt;. &lt;b&gt;Raport&lt;/b&gt;: tabela podzbiorów i dokładność każdej klasy.&lt;/p&gt;&lt;p&gt;Anulowane obliczenia, uruchomione ponownie z tym samym katalogiem, ruszają od podzbioru, na którym je przerwano.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Tyle, ile jeden trening na każdy podzbiór i jeszcze jeden na model końcowy.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>Importuj wycinki</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>Tworzy zestaw wycinków z plików obrazów i etykiet zapisanych przez inny program.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>uczenie głębokie,deep learning,segmentacja,dane treningowe,kafle,wycinki,maski,esri</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Katalog obrazów</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>Katalog etykiet</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>Tabela klas</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>Nazwa klasy 0</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>Ignorowane wartości etykiet</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>Rozmiar wycinka (piksele, 0 = jak w plikach)</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>Zainstaluj środowisko</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Instaluje, naprawia lub usuwa PyTorch dla Pixelwise, niezależnie od pakietów QGIS.</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,instalacja,zależności,pakiety,conda,venv,odinstaluj</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Czynność</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>Katalog pakietów wheel, do instalacji bez internetu</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>Istniejący Python, dla czynności „use”</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Tak, zrób to</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>Python procesu roboczego</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Zainstaluj teraz…</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>Poligony: najmniejszy płat (piksele, 0 = wszystkie)</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>Poligony: rundy wygładzania</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>Poligony: wypełnij dziury poniżej (m²)</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>Poligony: najmniejsza powierzchnia (m²)</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>Poligony: uproszczenie (piksele)</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>Poligony: klasy z kątami prostymi (wartości)</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>Poligony: klasy bez poligonów (wartości)</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>Nie można wczytać Pixelwise ({reason}). „Sprawdź środowisko” podpowie, co zrobić.</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>Zakończono.</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>Zatrzymywanie: trwa zapis najlepszej dotychczas epoki.</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>Trwa przygotowanie treningu.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Epoka {epoch} z {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>Podzbiór {fold} z {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>pozostało {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>najlepsze średnie IoU {iou:.3f} w epoce {epoch}</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>wycinków/s</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>współczynnik uczenia {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Do zrobienia</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>Formularz próby do oceny dokładności</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>(nierozstrzygnięte)</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>Co jest tu naprawdę</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modele</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>Wycinki: {folder}</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>Klasy: {raster}</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>Prawdopodobieństwa: {raster}</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>Niepewność: {raster}</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>Pewność: {raster}</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>Poligony klas: {raster}</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>Gdzie oznaczać: {raster}</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>Mapa: {raster}</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>Błędy: {map}</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>Błędy jednej klasy: {map}</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>Obiekty: {map}</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>Dokładność: {map}</translation>
        </message>
        <message>
            <source>found</source>
            <translation>znalezione</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>pominięte</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>znalezione fałszywie</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ranga</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>Średnia niepewność</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>Mylona klasa</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>z klasą</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>Udział obu w niepewności</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>Udział pikseli z danymi</translation>
        </message>
        <message>
            <source>training</source>
            <translation>trening</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>walidacja</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Zbiór</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Podzbiór</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Scena</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Obrót</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>Wagi enkodera</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>Sieć: kontynuuj od tego pliku modelu</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>Sieć: tryb enkodera</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>Sieć: epoki z zamrożonym enkoderem na początku</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>Sieć: część współczynnika uczenia dla enkodera</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>Sieć: mechanizm uwagi w dekoderze (scSE)</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>Sieć: filtry bazowe, bez enkodera</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>Sieć: głęboki nadzór (deep supervision)</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>Augmentacja: sposób urozmaicania wycinków</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>Augmentacja: operacje włączone i wyłączone</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>Augmentacja: własny potok zamiast tego</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>Potoki albumentations</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>Augmentacja: kanały czerwony, zielony i niebieski</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>Strata: co trening zmniejsza</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>Strata: wygładzanie etykiet</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>Strata: gamma dla focal</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>Strata: alfa Tversky’ego, dla fałszywych alarmów</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>Strata: beta Tversky’ego, dla pominięć</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>Strata: waga dla unified focal</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>Strata: delta dla unified focal</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>Strata: gamma dla unified focal</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>Strata: w0, waga wąskich przerw (0 = brak)</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>Strata: sigma, szerokość takich przerw (piksele)</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>Rzadkie klasy: wagi klas</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>Rzadkie klasy: wagi przy wyborze given</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>Rzadkie klasy: wybór wycinków</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>Kroki: rozmiar partii (0 = największy, jaki się zmieści)</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>Kroki: liczba partii na krok</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>Kroki: współczynnik uczenia (0 = wyszukany)</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>Kroki: optymalizator</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>Kroki: zanik wag (weight decay)</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>Kroki: momentum dla sgd</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>Kroki: harmonogram współczynnika uczenia</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>Kroki: udział rozgrzewki</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>Kroki: największy gradient (0 = bez limitu)</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>Kroki: zanik dla uśrednionych wag (0 = brak)</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>Koniec: najlepsza epoka według</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>Koniec: zatrzymaj po tylu epokach bez poprawy (0 = nie)</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>Koniec: czas na trening (minuty, 0 = bez limitu)</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>Procesy przygotowujące wycinki (-1 = automatycznie)</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>Trenuj model segmentacji</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>Trenuje sieć na zestawie wycinków i zachowuje najlepszą epokę jako plik modelu.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>uczenie głębokie,deep learning,segmentacja,sieć neuronowa,unet,pytorch,trening</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>Podzbiór walidacyjny (0 = podział zapisany w wycinkach)</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>Katalog dla TensorBoard i tabeli epok</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Strata według epok</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>IoU walidacji według epok</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Obraz</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etykieta</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Sieć</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>Wycinek walidacyjny: obraz, etykieta i klasy, które znajduje sieć.</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>Zatrzymaj (zachowaj najlepszą)</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>Kończy trening teraz i zapisuje model najlepszej dotychczas epoki.</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>Anuluj (odrzuć)</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>Kończy trening teraz i nie daje modelu.</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was.</source>
            <translation>Od uruchomienia QGIS nie rozpoczęto żadnego treningu.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>średnia</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>Wektoryzuj klasy</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>Zamienia raster klas dowolnej wielkości na czyste poligony o wspólnych granicach.</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>poligonizacja,polygonize,obrys,upraszczanie,wygładzanie,budynki,obrysy budynków,pokrycie terenu</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Kanał</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>Liczba poligonów</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>Wybór kanałów według nazwy</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>Wpisz numery, na przykład 1,2,4 lub 1-4.</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>Nie ma kanału {number}; ostatni to {last}.</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>Wybierz według nazwy…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>Zaznacz kanały, których chcesz użyć. Przeciągnij je, aby zmienić kolejność.</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>Plik z wagami</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Wagi</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>Wartość w etykietach</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>Numer klasy</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Nazwa klasy</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Kolor</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>Zaznaczenie oznacza, że wartość z etykiet jest używana; bez niego jej piksele są ignorowane. Kilka wartości tworzy jedną klasę, jeśli mają ten sam numer. Numery są od 0 (tło) do 255.</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>Odczytaj z etykiet</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Dodaj</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Przesuń wyżej</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Przesuń niżej</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>Wczytaj…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Zapisz…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>Tak jak w etykietach</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>Klasy…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>Odczytaj klasy z etykiet i zmień je</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>Plik z tabelą klas</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n klasa: {names}</numerusform>
                <numerusform>%n klasy: {names}</numerusform>
                <numerusform>%n klas: {names}</numerusform>
            </translation>
        </message>
    </context>
</TS>
