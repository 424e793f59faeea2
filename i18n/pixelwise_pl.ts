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
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} nie ma rozszerzenia; można zapisywać pliki {allowed}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} ma rozszerzenie {suffix}; można zapisywać pliki {allowed}.</translation>
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
            <source>Number of warnings</source>
            <translation>Liczba ostrzeżeń</translation>
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
            <source>as the other layer has it</source>
            <translation>tak jak w drugiej warstwie</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>osobna klasa o wartości 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>nieznane, pomijane</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>jak w rastrze</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 bitów, każdy kanał rozciągnięty</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>to, co rysowane jest ostatnie, jak na mapie</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>klasa, która jest pierwsza w tabeli klas</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>najmniejszy obiekt</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>w siatce na całym rastrze</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>w losowych miejscach</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>po jednym na środku każdej etykiety</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>ostatnie wycinki są przesuwane do wewnątrz</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>dopełniane pikselami, które się nie liczą</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>wystające wycinki są pomijane</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>wszystkie z choć jednym pikselem, który się liczy</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>tylko te z etykietami</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>według katalogów lub list, w innym razie losowo</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>bloki sąsiednich wycinków, dla rzetelnych wskaźników</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>losowo, wycinek po wycinku; gdy się nakładają, informacje przeciekają</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>poligony z własnej warstwy</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>całe rastry, w miarę dodawania kolejnych</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>wszystkie do treningu</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>wszystkie do walidacji</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>wszystkie do testu</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>pliki GeoTIFF, które otwiera każdy program</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>pliki PNG: 8 bitów oraz 1, 3 lub 4 kanały</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>jeden plik HDF5: dla bardzo wielu wycinków</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net, dobra na początek do wszystkiego</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++, wolniejsza i nieco dokładniejsza</translation>
        </message>
        <message>
            <source>LinkNet, fast</source>
            <translation>LinkNet, szybka</translation>
        </message>
        <message>
            <source>Dense Prediction Transformer, for vision transformers</source>
            <translation>Dense Prediction Transformer, dla transformerów wizyjnych</translation>
        </message>
        <message>
            <source>the U-Net of 2015</source>
            <translation>U-Net z 2015 roku</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN, najmniejsza</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>trenowany razem z resztą</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>pozostaje bez zmian; wymaga wyuczonych wag</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>klasy wyznacza tylko ostatnia kolumna</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>średnia wszystkich kolumn</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>mapa z mniejszej liczby kolumn, czyli szybciej</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>wycinki bez zmian</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>obracane i odbijane</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>także większe i mniejsze, jaśniejsze i ciemniejsze</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>także dowolny kąt, kolory, cienie, rozmycie i szum; na wiele epok</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>entropia krzyżowa i Dice: do większości zadań</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>entropia krzyżowa</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>binarna entropia krzyżowa, dla dwóch klas</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>focal loss: zwraca uwagę na to, co trudne</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal: dla bardzo rzadkich klas</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>wszystkie klasy tak samo</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>według odwrotności częstości (silne)</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>według mediany częstości</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>według efektywnej liczby pikseli (łagodne)</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>te, które podano niżej</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>każdy raz na epokę</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>te z rzadkimi klasami częściej</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD z momentum</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>rozgrzewka, potem w dół wzdłuż cosinusa</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>raz w górę, potem daleko w dół</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>w dół według potęgi, jak w DeepLab</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>w dół, gdy nic się nie poprawia</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>stała po rozgrzewce</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>średnie IoU klas</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>średnie F1 klas</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>udział poprawnych pikseli</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>najmniejsza strata walidacji</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>najlepsze, co ma ten komputer</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>procesor</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>pierwszy GPU firmy NVIDIA</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>drugi GPU firmy NVIDIA</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>GPU firmy Apple</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>kompilacja z Python Package Index</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>najszybsza, która na tym urządzeniu liczy poprawnie</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 bity: dokładna i wolna</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 bitów (połówkowa precyzja), na GPU</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>obroty o 90° i odbicia</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>obroty o dowolny kąt</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>powiększanie i zmniejszanie</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>rozmycie</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>wyostrzanie</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>jasność</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>kontrast</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>nasycenie</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>gamma</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>szum</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>zamiana kanałów</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>pomijanie kanałów</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>duże cienie</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>włączone: {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>wyłączone: {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>płynnie przechodzą jedno w drugie</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>liczy się tylko środek każdego okna</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>każde okno raz</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>odbite: trwa cztery razy dłużej</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>obrócone i odbite: trwa osiem razy dłużej</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>w krokach co 1/255: małe pliki</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>bez zmian</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>z prawdopodobieństw wszystkich klas</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>jak blisko jest druga klasa</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>obrysy klas</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>po jednym kanale na klasę</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>prawdopodobieństwo wybranej klasy</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>jak niepewny jest model</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>okna do zdigitalizowania w następnej kolejności</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>raport z powierzchnią każdej klasy</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>losowo, w każdej klasie mapy</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>losowo, wszędzie jednakowo</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>nie losowo: bez szacowania powierzchni</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>nazwy, a gdy się nie da, wartości</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nazwy</translation>
        </message>
        <message>
            <source>value</source>
            <translation>wartości</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>po tyle samo w każdej klasie</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>według powierzchni klas</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>według powierzchni i oczekiwanej dokładności (Neyman)</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>utwórz środowisko albo kontynuuj instalację</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>napraw to, co jest uszkodzone</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>usuń środowisko</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>użyj Pythona, który już jest</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>tabela {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} nie jest tabelą; potrzebny jest plik CSV, JSON lub arkusz kalkulacyjny albo tabela.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} nie jest ani plikiem, ani tabelą projektu; potrzebny jest plik CSV, JSON lub arkusz kalkulacyjny albo tabela.</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>Nie można zapisać {path}: {error}.</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}: nie można odczytać tabeli {name!r}: {error}</translation>
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
            <source>Rasters: show them to the network with the model's pixel size</source>
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
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT: nic nie podano; potrzebny jest katalog rastrów.</translation>
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
            <source>Precision of numbers</source>
            <translation>Precyzja liczb</translation>
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
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL: nic nie podano; potrzebny jest plik utworzony algorytmem „Trenuj model segmentacji”.</translation>
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
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}: podano {field!r}, ale {layer!r} to raster, który nie ma pól; pozostaw puste.</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}: nic nie podano, a punkty wymagają pola z klasą; pola warstwy {layer!r}: {names}.</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>potrzebne są poligony lub raster klas.</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>potrzebne są poligony, punkty lub raster klas.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}: nie można otworzyć warstwy z {given!r}; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}: {layer!r} to tabela bez geometrii; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}: warstwa {layer!r} zawiera obiekty typu {found}; {needed}</translation>
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
            <source>Random seed</source>
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
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}: {folder} jest plikiem; potrzebny jest katalog.</translation>
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
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON: nic nie podano; ACTION use wymaga Pythona ze środowiska z biblioteką torch albo katalogu tego środowiska.</translation>
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
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}: nie można otworzyć warstwy z {given!r}; potrzebne są poligony lub raster.</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>Klasy wyłączone w stylu warstwy {layer!r} nie są używane: {names}.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_POLYGONS nie jest używane, ponieważ SPLIT_BY ma wartość „{choice}”.</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>Anulowano: model został odrzucony.</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>Oceniana mapa: raster klas z dowolnego programu albo poligony z polem klasy. Jeśli danymi referencyjnymi są punkty, mogą to być te same punkty z polem, które zawiera klasę z mapy.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Pole z klasą na mapie. Puste: pole stylu „Wartość unikalna” warstwy, a gdy go nie ma, wszystkie poligony są jedną klasą o nazwie warstwy. Nie dotyczy rastrów.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Porównuje mapę z tym, co jest naprawdę, i określa, na ile jest poprawna: tworzy jedną macierz błędów, a z niej wszystkie zwykłe wskaźniki, raport i mapę błędów. Rastry mogą mieć dowolną wielkość.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mapa&lt;/strong&gt;: raster klas lub poligony. &lt;strong&gt;Dane referencyjne&lt;/strong&gt;: raster, poligony lub punkty. Dane, na których model trenowano, albo leżące obok wycinków treningowych, pokazują mapę lepszą, niż jest.&lt;/p&gt;&lt;h3&gt;Jakie dane referencyjne&lt;/h3&gt;&lt;p&gt;Aby uzyskać wskaźnik do publikacji, wylosuj punkty algorytmem „Utwórz próbę do oceny dokładności”, obejrzyj każdy, nie patrząc na mapę, i wpisz to, co widzisz. Z takich punktów raport szacuje też prawdziwą powierzchnię każdej klasy i podaje przedziały, w których z ufnością 95% leżą dokładność i powierzchnia (Olofsson i in. 2014).&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raport&lt;/strong&gt;: strona WWW do czytania i drukowania. &lt;strong&gt;Mapa błędów&lt;/strong&gt;: gdzie mapa jest poprawna, a gdzie myli klasy i z czym. &lt;strong&gt;Błędy jednej klasy&lt;/strong&gt;: co pominięto i co wykryto fałszywie. &lt;strong&gt;Macierz błędów&lt;/strong&gt; i &lt;strong&gt;wskaźniki&lt;/strong&gt;: pliki. Dokładność całkowita, średnie IoU, kappa i makro F1 są też wynikami dla modeli i skryptów; wskaźnik, którego nie da się określić, pozostaje pusty.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Dla punktów kilka sekund, w innym razie mniej więcej tyle, ile trwa odczytanie obu warstw.&lt;/p&gt;</translation>
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
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>Co najmniej tyle punktów dostają w każdym razie klasy rzadkie; 25 do 50 pozwala coś powiedzieć o każdej klasie.</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Losuje na mapie punkty, klasa po klasie, aby człowiek określił, co jest tam naprawdę. Na ich podstawie algorytm „Oceń dokładność” szacuje, na ile poprawna jest cała mapa, oraz prawdziwe powierzchnie jej klas, z przedziałami ufności.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mapa&lt;/strong&gt;: raster klas dowolnej wielkości albo poligony z polem klasy. Punkty leżą w środku pikseli, tam, gdzie mapa ma klasę, i wewnątrz &lt;strong&gt;obszaru&lt;/strong&gt;. Dla mapy samych budynków lub drzew wybierz, że poza poligonami jest &lt;strong&gt;background&lt;/strong&gt;: punkty wewnątrz budynków nie znajdą budynku, którego brakuje.&lt;/p&gt;&lt;h3&gt;Ile punktów&lt;/h3&gt;&lt;p&gt;Podaj ich liczbę albo 0 i pożądany &lt;strong&gt;błąd standardowy&lt;/strong&gt;. &lt;strong&gt;proportional&lt;/strong&gt; pasuje do większości map, z 25 do 50 punktami jako &lt;strong&gt;najmniej na klasę&lt;/strong&gt;, aby nie zapomnieć o rzadkich; &lt;strong&gt;optimal&lt;/strong&gt; wymaga wyobrażenia o dokładności każdej klasy. Plik zdarzeń podaje, jakiego błędu można się spodziewać.&lt;/p&gt;&lt;h3&gt;Wypełnianie&lt;/h3&gt;&lt;p&gt;Włącz „Tryb edycji” i otwórz tabelę atrybutów w widoku formularza albo klikaj punkty narzędziem „Informacje o obiekcie”. Wybieraj z listy to, co jest naprawdę, na podstawie lepszych zdjęć lub w terenie. Formularz nie pokazuje, co jest na mapie, a punkty mają losową kolejność, aby nikomu nic nie sugerować. Punkty, których nie da się rozstrzygnąć, pozostają puste i się nie liczą. Pierścienie gotowych punktów stają się niebieskie. Plik, który ktoś zaczął wypełniać, nie zostanie nadpisany.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Próba&lt;/strong&gt;: GeoPackage z polami &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (puste) i &lt;code&gt;weight&lt;/code&gt;, czyli liczbą metrów kwadratowych, którą reprezentuje punkt. Formularz jest w nim zapisany.&lt;/p&gt;&lt;h3&gt;Co dalej&lt;/h3&gt;&lt;p&gt;Uruchom algorytm „Oceń dokładność” z tą samą mapą i obszarem, tą warstwą jako danymi referencyjnymi, polem &lt;code&gt;reference&lt;/code&gt; i sposobem wyboru punktów &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilka sekund dla 10 000 × 10 000 pikseli: mapa jest czytana raz i jeszcze raz tam, gdzie leżą punkty.&lt;/p&gt;&lt;p&gt;Na podstawie: Olofsson i in. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tnie rastry i etykiety na małe kwadratowe obrazy, czyli wycinki, na których uczy się sieć segmentująca.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rastry&lt;/strong&gt;: zdjęcia o dowolnej liczbie kanałów, 8- lub 16-bitowe albo zmiennoprzecinkowe. Przy kilku rastrach siatkę pikseli wyznacza pierwszy. Piksele bez danych są zawsze pomijane.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Etykiety&lt;/strong&gt;: poligony, linie lub punkty klas albo raster wartości klas. Mogą mieć inny układ współrzędnych, niezapisane zmiany i filtr. Jeśli mają styl „Wartość unikalna” według &lt;strong&gt;pola klasy&lt;/strong&gt;, nadaje on klasom nazwy, kolory i kolejność; wyłączone kategorie są ignorowane. &lt;strong&gt;Więcej etykiet&lt;/strong&gt; przyjmuje dalsze warstwy, na przykład po jednej na klasę.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabela klas&lt;/strong&gt;: napisz ją, jeśli nazwy zawierają literówki albo kilka wartości to jedna klasa.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Obszar z etykietami&lt;/strong&gt;: podaj go, jeśli tylko części rastra mają etykiety. Jeśli etykiety są rozproszonymi próbkami, zamiast tego ustaw &lt;strong&gt;piksele bez etykiety&lt;/strong&gt; na &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Rozmiar wycinka&lt;/strong&gt;: 256 pasuje do większości obiektów. &lt;strong&gt;Udział walidacji&lt;/strong&gt;: te wycinki leżą w osobnych blokach, nie mają wspólnych pikseli z pozostałymi i nigdy nie służą do treningu.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Zestaw wycinków&lt;/strong&gt;: katalog z obrazami, etykietami i ich opisem, dla algorytmu „Trenuj model segmentacji”; do jednego zestawu można &lt;strong&gt;dodać&lt;/strong&gt; kilka rastrów, jeden po drugim. &lt;strong&gt;Obrysy&lt;/strong&gt;: wycinki jako poligony z udziałem każdej klasy. &lt;strong&gt;Raport&lt;/strong&gt;: obejrzyj go przed treningiem. &lt;strong&gt;Liczba wycinków&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilkaset wycinków na sekundę: kilka sekund dla obrazu 4000 × 4000 pikseli.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Tworzy zestaw wycinków z plików obrazów i etykiet zapisanych przez inny program, w miarę możliwości bez ich kopiowania.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Katalog obrazów&lt;/strong&gt; i &lt;strong&gt;katalog etykiet&lt;/strong&gt;: pliki o tych samych nazwach, na przykład &lt;i&gt;images/a.tif&lt;/i&gt; i &lt;i&gt;labels/a.png&lt;/i&gt;. Etykiety mają jeden kanał wartości klas; można też czytać Classified Tiles z ArcGIS. Wszystkie obrazy muszą mieć te same kanały.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabela klas&lt;/strong&gt;: nadaje wartościom etykiet nazwy i kolory.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Podział według&lt;/strong&gt;: katalogi lub listy o nazwach train, val i test są uwzględniane, jeśli istnieją.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Zestaw wycinków&lt;/strong&gt;: katalog z opisem wycinków, dla algorytmu „Trenuj model segmentacji”. Nie przenoś plików, dopóki go używasz. &lt;strong&gt;Obrysy&lt;/strong&gt;: wycinki jako poligony z udziałem każdej klasy. &lt;strong&gt;Raport&lt;/strong&gt;: obejrzyj go przed treningiem. &lt;strong&gt;Liczba wycinków&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilkaset wycinków na sekundę: każdy plik jest raz czytany do statystyk.&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Każdy piksel dostaje najczęstszą klasę z otaczającego go kwadratu o boku tylu pikseli: granice są spokojniejsze. 5 działa łagodnie, 15 mocno.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>Tyle okien zostanie obrysowanych tam, gdzie sieć jest najmniej pewna. 20 to godzina lub dwie pracy.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Nadaje klasę każdemu pikselowi rastra za pomocą wytrenowanego modelu. Raster może mieć dowolną wielkość: jest obliczany w oknach, które płynnie przechodzą jedno w drugie, więc nie widać szwów, i nigdy nie jest trzymany w pamięci w całości.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: o tych samych kanałach i mniej więcej tym samym rozmiarze piksela co rastry treningowe; przy innych pikselach wybierz &lt;strong&gt;pokaż go sieci w rozmiarze piksela modelu&lt;/strong&gt;. &lt;strong&gt;Plik modelu&lt;/strong&gt;: utworzony algorytmem „Trenuj model segmentacji”. Przed obliczeniami raster i model są porównywane. Serwis mapowy wymaga podania &lt;strong&gt;rozmiaru piksela&lt;/strong&gt; i &lt;strong&gt;zasięgu&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Obszar&lt;/strong&gt; i &lt;strong&gt;zasięg&lt;/strong&gt; ograniczają to, co jest klasyfikowane.&lt;/p&gt;&lt;h3&gt;Lepsze mapy&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Średnia z okien obróconych i odbitych&lt;/strong&gt; oraz &lt;strong&gt;inne modele&lt;/strong&gt; dają stabilniejsze mapy, ale trwają dłużej. &lt;strong&gt;Najmniejszy płat&lt;/strong&gt; i &lt;strong&gt;filtr większościowy&lt;/strong&gt; usuwają drobiny.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster klas&lt;/strong&gt;: z nazwami i kolorami klas. Piksele bez danych w rastrze nie mają w nim danych. &lt;strong&gt;Poligony klas&lt;/strong&gt;: sąsiednie stykają się bez szczelin; dziury, małe poligony i narożniki można usunąć. &lt;strong&gt;Prawdopodobieństwa&lt;/strong&gt;: kanał dla każdej klasy. &lt;strong&gt;Pewność&lt;/strong&gt;, &lt;strong&gt;niepewność&lt;/strong&gt; i &lt;strong&gt;gdzie oznaczać dalej&lt;/strong&gt; pokazują, czemu się przyjrzeć. &lt;strong&gt;Tabela powierzchni klas&lt;/strong&gt;: strona WWW.&lt;/p&gt;&lt;h3&gt;Po przerwaniu&lt;/h3&gt;&lt;p&gt;Gotowe części są przechowywane obok wyniku. Te same obliczenia, uruchomione ponownie, ruszają od tego miejsca.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora z domyślną siecią, a na GPU wielokrotnie szybciej.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sprawdza wszystko, czego potrzebuje Pixelwise, i przy każdej brakującej lub zepsutej rzeczy podpowiada, co zrobić: wersje QGIS, Qt, Pythona, GDAL i pakietów procesu roboczego, karty graficzne, ich sterownik i wolną pamięć, miejsce na dyskach. Autotest buduje małą sieć, trenuje ją przez jeden krok i wykonuje jedną predykcję.&lt;/p&gt;&lt;p&gt;Uruchom go po instalacji, gdy algorytm zgłasza, że nie znaleziono Pythona, gdy karta graficzna nie jest używana oraz zanim zgłosisz błąd. Działa także wtedy, gdy inne algorytmy nie działają.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Autotest&lt;/strong&gt;: pozostaw włączony, chyba że komputer się przy nim zawiesza.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raport&lt;/strong&gt;: strona WWW; te same wiersze są w pliku zdarzeń. Katalog domowy jest w nim zapisany jako ~, a nazwa użytkownika jako USER. &lt;strong&gt;Wszystko działa&lt;/strong&gt; to 1 lub 0, &lt;strong&gt;usterki&lt;/strong&gt; i &lt;strong&gt;ostrzeżenia&lt;/strong&gt; to liczby wierszy, które wymagają uwagi; wersje i urządzenia są też wynikami dla skryptów.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od dziesięciu do trzydziestu sekund, głównie na wczytanie PyTorch; za pierwszym razem po instalacji minutę.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Nadaje klasę każdemu pikselowi wszystkich rastrów z katalogu, raster po rastrze, i łączy mapy w jedną warstwę.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Katalog rastrów&lt;/strong&gt;: GeoTIFF i inne pliki; ich nazwy można ograniczyć wzorcem. &lt;strong&gt;Plik modelu&lt;/strong&gt;: utworzony algorytmem „Trenuj model segmentacji”. Wszystkie pozostałe opcje są takie jak w algorytmie „Klasyfikuj raster”.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Katalog rastrów klas&lt;/strong&gt;: raster klas dla każdego rastra, pod tą samą nazwą, i to, co dodatkowo wybrano. &lt;strong&gt;Wszystkie rastry klas jako jeden&lt;/strong&gt;: raster wirtualny joined.vrt, wczytywany do projektu; rastry muszą mieć jeden układ współrzędnych.&lt;/p&gt;&lt;h3&gt;Po przerwaniu lub ponownym uruchomieniu&lt;/h3&gt;&lt;p&gt;Gotowe mapy są zachowywane: te same obliczenia ruszają od następnego rastra i klasyfikują tylko to, co nowe lub zmienione. Raster, którego nie da się sklasyfikować, nie zatrzymuje pozostałych; na końcu algorytm zgłasza błąd i podaje jego nazwę.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Tyle, ile „Klasyfikuj raster” dla wszystkich razem: od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora z domyślną siecią, a na GPU wielokrotnie szybciej.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Instaluje to, czym Pixelwise oblicza, przede wszystkim PyTorch, w osobnym środowisku w profilu użytkownika. Nic nie jest dodawane do pakietów QGIS, a sam QGIS nigdy niczego stąd nie wczytuje. To samo można zrobić w panelu Raster ▸ Pixelwise ▸ Środowisko.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Czynność&lt;/strong&gt;: install, repair, uninstall albo use, aby użyć własnego Pythona. &lt;strong&gt;Urządzenie&lt;/strong&gt;: pozostaw auto, a zostanie wybrana kompilacja PyTorch pasująca do karty graficznej. &lt;strong&gt;Katalog pakietów wheel&lt;/strong&gt;: do instalacji bez internetu. &lt;strong&gt;Tak, zrób to&lt;/strong&gt;: bez tej zgody algorytm tylko podaje, ile zostałoby pobrane.&lt;/p&gt;&lt;p&gt;Instalacja anulowana lub nieudana, uruchomiona ponownie, rusza od miejsca przerwania. Używane jest proxy podane w Ustawienia ▸ Opcje ▸ Sieć.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;Ścieżka do &lt;strong&gt;Pythona&lt;/strong&gt;, wersja &lt;strong&gt;PyTorch&lt;/strong&gt; i &lt;strong&gt;urządzenia&lt;/strong&gt;, na których oblicza.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od trzech do trzydziestu minut: do pobrania jest 0,5 GB bez karty graficznej, od 2,5 do 3,5 GB dla karty NVIDIA. Aby poznać oszacowanie, uruchom algorytm bez zgody.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Od zdjęcia do mapy za jednym razem: wycina wycinki treningowe z rastra i jego etykiet, trenuje na nich sieć, klasyfikuje nią raster i obrysowuje klasy.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster treningowy&lt;/strong&gt;, &lt;strong&gt;etykiety&lt;/strong&gt; i ich &lt;strong&gt;pole klasy&lt;/strong&gt;; &lt;strong&gt;raster do klasyfikacji&lt;/strong&gt;, który może być ten sam; oraz liczba &lt;strong&gt;epok&lt;/strong&gt; treningu.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Plik modelu&lt;/strong&gt;, &lt;strong&gt;raster klas&lt;/strong&gt; i &lt;strong&gt;poligony klas&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Niemal cały czas zajmuje trening: kilka minut dla stu wycinków na dwóch rdzeniach procesora, na GPU jedną dziesiątą tego.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;strong&gt;Edytuj kopię&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Klasyfikuje wytrenowanym modelem każdy raster z katalogu, łączy mapy w jedną i obrysowuje klasy ponad granicami rastrów.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Katalog rastrów&lt;/strong&gt; o jednym układzie współrzędnych i &lt;strong&gt;plik modelu&lt;/strong&gt;. &lt;strong&gt;Najmniejszy poligon&lt;/strong&gt; i &lt;strong&gt;uproszczenie&lt;/strong&gt; dają poligony, z którymi łatwiej pracować.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Katalog rastrów klas&lt;/strong&gt; z mapą dla każdego rastra i plikiem joined.vrt, który pokazuje je wszystkie jako jedną, oraz &lt;strong&gt;poligony klas&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora, a na GPU wielokrotnie szybciej. Uruchomiony ponownie klasyfikuje tylko rastry nowe i zmienione.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;strong&gt;Edytuj kopię&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trenuje sieć poza obszarem kontrolnym, klasyfikuje ten obszar i porównuje mapę z jego etykietami. Wskaźniki mówią, jak dobra jest sieć tam, gdzie nigdy się nie uczyła.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;, &lt;strong&gt;etykiety&lt;/strong&gt; całego rastra i ich &lt;strong&gt;pole klasy&lt;/strong&gt;. &lt;strong&gt;Obszar kontrolny&lt;/strong&gt;: poligony narysowane wokół części tego, co ma etykiety, na przykład jednej piątej; niech zawiera wszystkie klasy. Wybierz, czym są &lt;strong&gt;piksele bez etykiety&lt;/strong&gt;: background, jeśli oznaczono wszystko, co tam jest, w innym razie ignore.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raport&lt;/strong&gt; z macierzą błędów i wskaźnikami, &lt;strong&gt;mapa błędów&lt;/strong&gt;, &lt;strong&gt;raster klas&lt;/strong&gt; obszaru kontrolnego i &lt;strong&gt;plik modelu&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Niemal cały czas zajmuje trening: kilka minut dla stu wycinków na dwóch rdzeniach procesora, na GPU jedną dziesiątą tego.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;strong&gt;Edytuj kopię&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Początek uczenia aktywnego: klasyfikuje raster, obrysowuje okna, w których model jest najmniej pewny, i daje to, co według niego tam jest, jako poligony do poprawienia. Z nimi pracę kontynuuje model „Runda uczenia aktywnego”.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;, &lt;strong&gt;plik modelu&lt;/strong&gt; i &lt;strong&gt;liczba okien&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Okna do oznaczenia&lt;/strong&gt;: numer 1 jest najmniej pewny. &lt;strong&gt;Etykiety do poprawy&lt;/strong&gt;: mapa wewnątrz tych okien; przesuwaj granice, zmieniaj pole &lt;strong&gt;class&lt;/strong&gt;, usuwaj i rysuj, aż wszystko się zgadza. Zapisz je jako plik. &lt;strong&gt;Raster klas&lt;/strong&gt;: cała mapa.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Od jednego do dwóch milionów pikseli na sekundę na dwóch rdzeniach procesora, a na GPU wielokrotnie szybciej.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;strong&gt;Edytuj kopię&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Runda uczenia aktywnego: to, co oznaczono, jest dodawane do wycinków, model uczy się dalej na wszystkich, raster jest klasyfikowany nowym modelem, a okna, w których jest on najmniej pewny, oznacza się w następnej rundzie. Pierwsze okna pochodzą z modelu „Uczenie aktywne: gdzie oznaczać najpierw”.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;; &lt;strong&gt;zestaw wycinków&lt;/strong&gt;, na którym trenowano model i do którego zostaną dodane wycinki; &lt;strong&gt;plik modelu&lt;/strong&gt;; poprawione &lt;strong&gt;etykiety&lt;/strong&gt; z ich &lt;strong&gt;polem klasy&lt;/strong&gt;; oraz &lt;strong&gt;oznaczone okna&lt;/strong&gt;, w których oznaczono już wszystko, co trzeba. &lt;strong&gt;Piksele bez etykiety&lt;/strong&gt; muszą być tym samym, czym były przy tworzeniu wycinków.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;Nowy &lt;strong&gt;plik modelu&lt;/strong&gt; i &lt;strong&gt;raster klas&lt;/strong&gt; oraz &lt;strong&gt;okna do oznaczenia&lt;/strong&gt; i &lt;strong&gt;etykiety do poprawy&lt;/strong&gt; na następną rundę.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Tyle, ile trening pierwszego modelu, albo krócej: kilka minut dla stu wycinków na dwóch rdzeniach procesora, na GPU jedną dziesiątą tego.&lt;/p&gt;&lt;p&gt;Aby zmienić kroki modelu, kliknij go prawym przyciskiem myszy w panelu „Algorytmy przetwarzania” i wybierz &lt;strong&gt;Edytuj kopię&lt;/strong&gt;.&lt;/p&gt;</translation>
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
            <source>The field with the class: “class” in the labels to correct.</source>
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
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>O ile pikseli mogą się przesunąć granice, aby zmniejszyć liczbę wierzchołków, na przykład 1. Sąsiednie poligony nadal mają wspólne granice.</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Zamienia raster klas na poligony, wzdłuż krawędzi pikseli albo ze spokojniejszymi obrysami. Sąsiednie poligony stykają się bez szczelin i nakładania, niezależnie od zmian ich granic. Raster może mieć dowolną wielkość.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster klas&lt;/strong&gt;: z algorytmu „Klasyfikuj raster” lub dowolnego innego programu. Nazwy i kolory pochodzą z jego tabeli atrybutów, nazw kategorii i palety. Piksele bez danych nie tworzą poligonów. &lt;strong&gt;Pewność&lt;/strong&gt;: raster, z którego każdy poligon dostaje średnią.&lt;/p&gt;&lt;h3&gt;Spokojniejsze poligony&lt;/h3&gt;&lt;p&gt;Wykonywane są po kolei: płaty z kilku pikseli trafiają do sąsiadów, małe dziury są wypełniane, granice upraszczane i wygładzane albo prostowane do kątów prostych, a małe poligony pomijane. Dobra miara uproszczenia to 1 piksel, do wygładzenia wystarczą 2 lub 3 rundy.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Poligony&lt;/strong&gt;: z wartością klasy (&lt;code&gt;class_id&lt;/code&gt;), nazwą klasy (&lt;code&gt;class&lt;/code&gt;), powierzchnią w metrach kwadratowych (&lt;code&gt;area_m2&lt;/code&gt;), obwodem (&lt;code&gt;perimeter&lt;/code&gt;) w metrach i średnią pewnością (&lt;code&gt;confidence&lt;/code&gt;), w dowolnym formacie wektorowym.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Kilka milionów pikseli na sekundę i około minuty na milion poligonów.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Strona WWW o modelu: kanały, klasy, sieć, dokładność i ustawienia treningu.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Pokazuje, co jest w pliku modelu: na jakich kanałach i pikselach go trenowano, jakie klasy znajduje, jak jest zbudowany, jaką miał dokładność na wycinkach walidacyjnych i jak powstał. Nie jest potrzebny żaden obraz i nic nie jest obliczane.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Plik modelu&lt;/strong&gt;: utworzony algorytmem „Trenuj model segmentacji”.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Opis&lt;/strong&gt;: strona WWW. Te same dane są też wynikami, aby mogły ich używać skrypty i modele graficzne.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Mniej niż sekundę.&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>Dla unetplusplus: klasyfikować uczy się każda głębokość sieci. accurate używa ich średniej, fast tylko części sieci do pierwszej wystarczająco dobrej głębokości.</translation>
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
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
            <translation>Jak zmienia się współczynnik uczenia. cosine: rośnie, potem spada wzdłuż cosinusa. one-cycle: rośnie dłużej. polynomial: spada równomiernie. plateau: spada, gdy walidacja się nie poprawia. constant: nie zmienia się.</translation>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Trenuje sieć, która nadaje klasę każdemu pikselowi, i zachowuje epokę najlepszą na wycinkach odłożonych do walidacji.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Zestaw wycinków&lt;/strong&gt;: katalog utworzony algorytmem „Eksportuj wycinki treningowe”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architektura&lt;/strong&gt; i &lt;strong&gt;enkoder&lt;/strong&gt;: domyślne trenują się w kilka minut bez GPU. Z GPU nieco lepsze są często resnet34 lub efficientnet-b3.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Wagi enkodera&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; pomaga, gdy wycinków jest mało; raz potrzebuje internetu. Dla Sentinel-2 i Landsat są wagi wyuczone na ich obrazach.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epoki&lt;/strong&gt;: większa liczba trwa dłużej i do pewnego momentu pomaga. Obejrzyj krzywe w raporcie.&lt;/p&gt;&lt;p&gt;Opcje &lt;strong&gt;zaawansowane&lt;/strong&gt; są w grupach: &lt;i&gt;sieć&lt;/i&gt; (kontynuacja innego modelu, zamrożenie enkodera), &lt;i&gt;augmentacja&lt;/i&gt; (sposób urozmaicania wycinków), &lt;i&gt;strata&lt;/i&gt;, &lt;i&gt;rzadkie klasy&lt;/i&gt;, &lt;i&gt;kroki&lt;/i&gt; (rozmiar partii i współczynnik uczenia) oraz &lt;i&gt;koniec&lt;/i&gt; (limit czasu, wczesne zatrzymanie). Ich wartości domyślne dobrano do zdjęć lotniczych i satelitarnych.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Plik modelu&lt;/strong&gt;: wszystko, czego potrzebuje „Klasyfikuj raster”. &lt;strong&gt;Raport&lt;/strong&gt;: ustawienia, krzywe i dokładność każdej klasy. &lt;strong&gt;Średnie IoU&lt;/strong&gt; jest mierzone na wycinkach walidacyjnych: 0 jest najgorsze, 1 doskonałe, a 0,7 wystarcza do większości celów. &lt;strong&gt;Najlepsza epoka&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;W trakcie obliczeń&lt;/h3&gt;&lt;p&gt;Obok mapy otwiera się &lt;i&gt;monitor treningu&lt;/i&gt; z krzywymi i przykładowymi wycinkami. &lt;i&gt;Zatrzymaj&lt;/i&gt; kończy w nim trening pomyślnie, z najlepszą epoką jako plikiem modelu; &lt;i&gt;Anuluj&lt;/i&gt; odrzuca model. Anulowanie w tym oknie zachowuje najlepszą dotychczas epokę. Po anulowaniu ten sam trening, uruchomiony ponownie, rusza od miejsca przerwania.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Około minuty dla 1000 wycinków po 256 pikseli i jednej epoki na dwóch rdzeniach procesora, kilka sekund na GPU. Plik zdarzeń podaje, ile czasu zostało; jeśli ustawiono &lt;i&gt;czas na trening&lt;/i&gt;, kończy się on sam.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Określa, jak dobry jest trening na miejscach, których nie widział: wycinki są dzielone na oddalone od siebie podzbiory i dla każdego podzbioru model jest trenowany na pozostałych, a oceniany na nim. Każdy wycinek jest więc raz oceniany, a różnice między podzbiorami mówią, na ile można ufać wskaźnikom.&lt;/p&gt;&lt;h3&gt;Dane wejściowe&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Zestaw wycinków&lt;/strong&gt;: katalog utworzony algorytmem „Eksportuj wycinki treningowe”. Podzbiory można utworzyć tam albo tutaj opcją &lt;strong&gt;podzbiory&lt;/strong&gt;: zwykle 5. Wszystkie pozostałe opcje są takie jak w algorytmie „Trenuj model segmentacji”, dla każdego podzbioru.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Model końcowy&lt;/strong&gt;: jeszcze jeden trening na wszystkich wycinkach, o dokładności mniej więcej takiej jak podzbiorów.&lt;/p&gt;&lt;h3&gt;Wyniki&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Katalog&lt;/strong&gt; z modelami. &lt;strong&gt;Średnie IoU&lt;/strong&gt; wszystkich wycinków razem, &lt;strong&gt;średnia&lt;/strong&gt; z podzbiorów i jej &lt;strong&gt;odchylenie standardowe&lt;/strong&gt;. &lt;strong&gt;Raport&lt;/strong&gt;: tabela podzbiorów i dokładność każdej klasy.&lt;/p&gt;&lt;p&gt;Anulowane obliczenia, uruchomione ponownie z tym samym katalogiem, ruszają od podzbioru, na którym je przerwano.&lt;/p&gt;&lt;h3&gt;Przykład&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Jak długo to trwa&lt;/h3&gt;&lt;p&gt;Tyle, ile jeden trening na każdy podzbiór i jeszcze jeden na model końcowy.&lt;/p&gt;</translation>
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
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES: nic nie podano; potrzebny jest katalog z plikami obrazów.</translation>
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
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS: w katalogu {folder} nie ma pakietów wheel; potrzebny jest katalog z plikami *.whl, zob. docs/install.md.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM: bez zgody nic nie jest usuwane: aby usunąć środowisko, ustaw CONFIRM na true.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM: bez zgody nic nie jest instalowane: {estimate} Aby rozpocząć, ustaw CONFIRM na true.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD: żadna z warstw etykiet nie ma pola {field!r}; ich pola to {found}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD: podano {field!r}, ale etykiety {name!r} to raster, który nie ma pól; pozostaw puste.</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}: w stylu warstwy {layer!r} wszystkie klasy są wyłączone; włącz potrzebne.</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}: {given} zawiera kilka rastrów; podaj jeden z nich: {several}.</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}: nie można otworzyć rastra z {given!r}; potrzebny jest raster odczytywany przez GDAL.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: warstwa {layer!r} pochodzi od dostawcy {provider!r}; można używać tylko rastrów odczytywanych przez GDAL. Zapisz ją najpierw jako GeoTIFF (Eksportuj ▸ Zapisz jako).</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}: nie podano rastra; potrzebny jest co najmniej jeden.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}: nie można otworzyć warstwy z {given!r}; potrzebna jest warstwa poligonowa.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}: warstwa {layer!r} zawiera obiekty typu {found}; potrzebna jest warstwa poligonowa.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: nie można otworzyć warstwy z {given!r}; potrzebne są poligony, linie, punkty lub raster wartości klas.</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {layer!r} to tabela bez geometrii; potrzebne są poligony, linie, punkty lub raster wartości klas.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}: warstwa {layer!r} nie ma pola {name!r}; jej pola: {names}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>Nie można zapisać {path}: {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Zainstaluj teraz…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}: {folder} nie jest katalogiem; potrzebny jest katalog z plikami.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS: zażądano kanału {number}, ale warstwa {layer} ma kanały od 1 do {count}.</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modele Pixelwise</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}: podano {value!r}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>liczby całkowite od {low:g} do {high:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>liczby od {low:g} do {high:g}</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>liczby całkowite od {low:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>liczby od {low:g}</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} … (łącznie {count})</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}: {given!r} nie jest numerem kanału; kanały numeruje się od 1, na przykład 1,2,4 lub 1-4.</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}: w {given!r} ten sam kanał jest podany dwa razy; każdego kanału można użyć raz.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}: {given!r} to nie kąt w stopniach, na przykład 0;45;90.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}: {given!r} nie jest wartością etykiety, na przykład 255.</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}: {number:g} nie jest wartością etykiety; wartości etykiet to liczby całkowite.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}: {given!r} to nie klasa z liczbą pikseli; wpisz je na przykład tak: budynek=50; droga=20.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}: {given!r} to nie klasa z wagą; wpisz je na przykład tak: budynek=2; droga=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}: {given!r} to nie klasa z prawdopodobieństwem; wpisz je na przykład tak: budynek=0.6; droga=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}: {given!r} to nie klasa z powierzchnią lub udziałem; wpisz je na przykład tak: las=20000; trawa=50000.</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}: {name} ma powierzchnię 0; powierzchnie i udziały muszą być większe od 0.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}: {name} nie jest klasą; klasy to {known}.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}: podano {value!r}; dozwolone: auto, cpu, cuda, cuda:0, cuda:1 … i mps.</translation>
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
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>Renderowanie warstwy {layer!r}: {rows:,} × {cols:,} pikseli.</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>QGIS zgłosił błąd {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}: nie udało się wyrenderować warstwy {layer!r}: {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}: warstwa {layer!r} nie pokazuje nic w EXTENT przy PIXEL_SIZE {pixel_size:g}: czy jej serwer działa i ma zdjęcia tego miejsca w tej skali?</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}: warstwa {layer!r} nie pokazuje nic na {share:.2%} obszaru EXTENT; ta część nie dostanie klasy. Jeśli zawiódł serwer, spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}: EXTENT ({extent}) leży poza warstwą {layer!r} ({layer_extent}): muszą na siebie zachodzić.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE ma wartość {pixel_size:g}, przy której EXTENT ma {rows:,} × {cols:,} pikseli: można wyrenderować najwyżej {most:,} na bok. Wybierz większe piksele lub mniejszy EXTENT.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: warstwa {layer!r} nie jest plikiem (pochodzi od dostawcy {provider!r}): aby ją wyrenderować, podaj PIXEL_SIZE w jednostkach jej układu współrzędnych {crs} oraz EXTENT albo zapisz ją najpierw jako GeoTIFF (Eksportuj ▸ Zapisz jako).</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}: warstwa {layer!r} nie jest plikiem (pochodzi od dostawcy {provider!r}): podaj także EXTENT, aby było wiadomo, którą część wyrenderować.</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>Nie można zapisać {path} na podstawie {source}: {error}</translation>
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
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}: nie można zapisać formularza razem z punktami: {error}</translation>
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
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>Ustawienie {key} ma wartość {value!r}; dozwolone: auto, cpu, cuda, cuda:0, cuda:1 … i mps: wybierz jedną z nich w Ustawienia ▸ Opcje ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>Ustawienie {key} ma wartość {value!r}; dozwolone są liczby całkowite od 0, gdzie 0 oznacza brak limitu: popraw je w Ustawienia ▸ Opcje ▸ Pixelwise.</translation>
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
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS: nic nie podano; potrzebny jest katalog utworzony algorytmem „Eksportuj wycinki treningowe”.</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER: nic nie podano; potrzebna jest nazwa, na przykład resnet18.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}: podano {value!r}; dozwolone: {names} oraz pliki z wagami.</translation>
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
            <source>No training has been started since QGIS was opened.</source>
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
            <source>none chosen</source>
            <translation>nic nie wybrano</translation>
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
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} ma wartość „{found}”, ale wycinki w {folder} utworzono z „{there}”; aby dodać nowe, obie wartości muszą być takie same.</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND: zestaw w {folder} zaimportowano; wycinki można dodawać tylko do zestawu wyeksportowanego.</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>Liczba kanałów INPUT to {found}, a wycinków w {folder} – {there}: wybierz pasujące BANDS.</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT zawiera wartości {found}, ale wycinki w {folder} są typu {there}, który ich nie pomieści.</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS oznaczają ignorowane piksele wartością {found}, a wycinki w {folder} wartością {there}: podaj wszystkie klasy zestawu w CLASS_TABLE.</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS zawierają klasy, których nie ma w wycinkach w {folder}: {found}; są w nich {allowed}.</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>jednostek układu współrzędnych</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>Piksele INPUT mają szerokość {found:.6g} {unit}, a piksele wycinków w {folder} {there:.6g}; aby dodać nowe, różnica może wynosić najwyżej {tolerance:.0%}: podaj PIXEL_SIZE.</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT: nie podano rastra; potrzebny jest co najmniej jeden.</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS: nie podano warstwy; potrzebna jest co najmniej jedna.</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT: potrzebny jest katalog.</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES: potrzebny jest katalog.</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING: podano liczbę słów {count}, a rastrów jest {rasters}; potrzebne jest jedno słowo dla wszystkich albo po jednym dla każdego.</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE ma wartość {value}; dozwolone jest 0 (pół wycinka) lub więcej pikseli.</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS ma wartość {value}; dozwolone jest 0 (brak) albo od 2 do {highest}.</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS wymaga SPLIT_BY „blocks” lub „random”, a jest „{found}”.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BY ma wartość „polygons”: SPLIT_POLYGONS musi być warstwą, która zawiera poligony, a SPLIT_FIELD jej polem z wartościami train, validation lub test.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} ma wartość {value}; dozwolone jest 0 lub więcej, ale mniej niż 1.</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT i TEST to razem {value:g}; musi zostać coś do treningu.</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE ma wartość {value}; dozwolone jest od {lowest} do {highest} pikseli.</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} ma wartość „{found}”; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} ma wartość {value:g}; dozwolone jest {lowest:g} lub więcej.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} ma wartość {value:g}; dozwolone jest od {lowest:g} do {highest:g}.</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>Brakuje pliku wycinka {path}: wyeksportuj wycinki ponownie.</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>Plik wycinka {path} jest uszkodzony: wyeksportuj wycinki ponownie. ({error})</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER ma wartość „png”, która mieści 1, 3 lub 4 kanały 8-bitowe; liczba kanałów rastrów to {count}, typ {dtype}. Wybierz DTYPE „uint8” i takie BANDS albo CONTAINER „geotiff” lub „hdf5”.</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER ma wartość „png”, która mieści 1, 3 lub 4 kanały 8-bitowe; rastry mają 1 kanał typu {dtype}. Wybierz DTYPE „uint8” i takie BANDS albo CONTAINER „geotiff” lub „hdf5”.</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>Wycinek {chip} w {folder}: liczba kanałów {count}, {found} pikseli, etykieta {label}; według opisu zestawu liczba kanałów to {bands}, a rozmiar {size} × {size}.</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} jest uszkodzony: nie ma wersji formatu.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} utworzono w nowszej wersji Pixelwise (wersja zestawu wycinków {found}, a ta czyta do {highest}): zaktualizuj wtyczkę.</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} jest uszkodzony: {error}.</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} nie jest zestawem wycinków: nie ma pliku {file}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>Nie można odczytać {path}: {error}.</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} nie opisuje zestawu wycinków Pixelwise.</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{split}: {count:,}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>W zestawie nie ma jeszcze wycinków treningowych.</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>Nie ma wycinków walidacyjnych, bo żadne dwa wycinki z etykietami nie leżą osobno. Wszystkie służą do treningu; przy mniejszym CHIP_SIZE lub większym rastrze część można by odłożyć do walidacji.</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>Tych klas nie ma w żadnym wycinku: {names}.</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>Tych klas nie ma w żadnym wycinku treningowym, więc sieć się ich nie nauczy: {names}.</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Tych klas nie ma w żadnym wycinku walidacyjnym, więc nie będą miały wskaźnika dokładności: {names}.</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Tych klas nie ma w żadnym wycinku testowym, więc nie będą miały wskaźnika dokładności: {names}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>Wycinki w zestawie: {counts}. Zapisano w {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT: wycinki są gotowe, ale nie można było zapisać raportu: {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>Liczba sprawdzanych okien: {count:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>Nie ma wycinków do zapisania: żadne okno nie spełnia KEEP, MIN_LABELLED i MIN_CLASS; złagodź te wymagania.</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>Nie ma wycinków do zapisania: każde okno ma wspólne piksele z jakimś oknem innego zbioru.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT: {path} jest plikiem; potrzebny jest katalog.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT: nie można odczytać {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT: katalog {path} nie jest pusty i nie zawiera zestawu wycinków ({found}): wybierz katalog nowy lub pusty.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT: nie można zapisać {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT: nie można utworzyć {path}: {error}.</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} już istnieje</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>Nie można przeliczyć obrysu wycinka do układu współrzędnych zestawu: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>Nie można zapisać {name}: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>Nie udało się zapisać {name} w całości; czy dysk jest pełny?</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>Nie można odczytać obrysów {path}: wyeksportuj wycinki ponownie. ({error})</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>Wycinek o liczbie kanałów {count} i {size} × {size} pikseli jest za duży dla HDF5: zmniejsz CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} zawiera wycinki {shape} typu {found}, a nie {wanted} typu {dtype}.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>Brakuje pliku z wycinkami {path}: wyeksportuj wycinki ponownie.</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>Nie można odczytać {path} bez pakietu Pythona h5py, który nie jest zainstalowany.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>Plik z wycinkami {path} jest uszkodzony: wyeksportuj wycinki ponownie. ({error})</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>W {path} brakuje wycinka {chip}: wyeksportuj wycinki ponownie.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES: {path} nie jest katalogiem; potrzebny jest katalog z plikami.</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES: w {path} nie ma obrazów w plikach GeoTIFF, PNG ani JPEG.</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS: ani w {path}, ani obok nie ma etykiet w plikach GeoTIFF, PNG ani JPEG: wybierz ich katalog. Pliki etykiet mają takie same nazwy jak ich obrazy.</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS: {path} nie jest katalogiem; potrzebny jest katalog z plikami.</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>Pominięte obrazy bez etykiety: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>Etykiety bez obrazu: {count:,} ({names}).</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS: żaden obraz (łącznie {count:,}) nie ma etykiety o tej samej nazwie: na przykład {image} i {label} do siebie nie pasują.</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS: {path} i {other} mają tę samą nazwę; tylko jeden z plików może być etykietą.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>Obrazy wymienione na listach zbiorów: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES: nie można odczytać klas z {path}: {error}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>Wycinki w zestawie: {counts}; obrazy, które zostają na miejscu: {kept:,}, zapisane: {written:,}. Zaimportowano w {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>Nie ma wycinków do utworzenia: pliki nie zawierają żadnego ważnego piksela z klasą.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>Pominięte okna bez ważnych pikseli z klasą: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS: {path} zawiera za dużo różnych wartości (dozwolone: {most}); etykieta ma jedną liczbę dla każdej klasy.</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS: {path} to obraz kolorowy (liczba kanałów: {count}); etykieta ma jeden kanał, z liczbą dla każdej klasy. Najpierw zamień kolory na liczby.</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS: pliki w {path} nie zawierają wartości klas, tylko {found}.</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>Wartość 0 to „{name}”; przy pustym BACKGROUND jest ignorowana.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS: {path} zawiera pliki JPEG, które rozmywają wartości klas: każdy piksel dostaje najbliższą z wartości {values}. Jeśli to nie są klasy, podaj CLASS_TABLE; PNG i GeoTIFF zachowują wartości bez zmian.</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>Klasa {value} „{name}”, liczba pikseli: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>Ignorowane piksele o wartościach {values}: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>Ignorowane piksele o wartościach, które nie są klasami: {count:,} ({values}).</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>brak danych (nodata)</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES: {path} ma inne kanały (liczba {count}, typ {dtype}) niż {other} (liczba {other_count}, typ {other_dtype}); wszystkie obrazy muszą mieć takie same.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES: {path} to obraz z paletą; zamień go najpierw na obraz kolorowy lub w odcieniach szarości.</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS: {label} ma {label_width} × {label_height} pikseli, a jego obraz {image} ma {width} × {height}; rozmiary muszą być takie same.</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE: obrazy mają {width} × {height} pikseli, a wycinki mogą mieć od {smallest} do {largest}: podaj rozmiar, na jaki je pociąć, na przykład 256.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>Pominięte obrazy, których nie ma w żadnym zbiorze, na przykład {name}: {count:,} z {total:,}. Z SPLIT_BY „random” używane są wszystkie.</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: plików jest za mało ({count}), aby podzielić je na trening, walidację i test: ustaw SPLIT i TEST na 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 pliku nie można podzielić na trening, walidację i test: ustaw SPLIT i TEST na 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 pliku nie można podzielić na trening i test: ustaw SPLIT i TEST na 0.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: 1 pliku nie można podzielić na trening i walidację: ustaw SPLIT i TEST na 0.</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>Wycinki pokazujące teren, który pokazują też wycinki innego zbioru: {count:,}; wskaźniki dokładności będą za dobre.</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS: klas jest więcej niż {largest}; zestaw mieści wartości klas od 0 do {largest}. W tabeli klas połącz kilka wartości w jedną klasę.</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes: wartość {value} klasy „{name}” jest niedozwolona; wartości klas to liczby całkowite od 0 do {largest}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE: nie ma pliku {path}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE: {path} ma ponad {limit} MB, więc nie jest tabelą klas.</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>lista klas</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE: {title} nie zawiera żadnej klasy.</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title}, wiersz {number}</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title}, pozycja {number}</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE: {title} nie zawiera żadnej klasy, tylko to, co jest ignorowane.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE: {title} ma kolumny: {found}; pierwszy wiersz musi zawierać nazwy kolumn, a wśród nich co najmniej jedną z nazw source, value lub name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE: {place}: nie podano, jaka wartość source ma być ignorowana.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE: {place}: jest kolor, ale nie ma source, value ani name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE: {place}: wartość klasy „{value}”; dozwolona jest liczba całkowita od 0 do {largest}, „ignore” lub „background”. Wartości z pola lub rastra wpisuje się w kolumnie source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE: {place}: kolor „{color}”; dozwolony jest zapis taki jak #ffaa00 lub 255,170,0.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE: {title} ma dwa razy source „{source}” dla różnych klas.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE: {title} nie jest w formacie JSON: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE: {title} musi zawierać listę klas, na przykład {{"value": 1, "name": "las"}}, albo obiekt, na przykład {{"wartość etykiety": "nazwa klasy"}}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE: nie można odczytać {path} jako tabeli: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE: {path}, wiersz {number} ma więcej komórek niż nagłówek; komórki zawierające „{delimiter}” ujmij w cudzysłów.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE: {path} nie jest plikiem tekstowym.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE: {path} nie zawiera tabeli.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE: nie można odczytać {path} jako tabeli: {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes: w tabeli klas żadna wartość source nie staje się klasą.</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes: source {source!r} nie jest liczbą, a etykiety zawierają liczby.</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes: w etykietach nie ma żadnej z wartości source tabeli klas: są w niej {wanted}, a w etykietach {found}.</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS: {layers}: nie znaleziono żadnej klasy.</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS: {layer}, wartość {wanted}, „{name}”, staje się klasą {given}: klasa {wanted} to już „{other}”.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS: {layer} zawiera co najmniej {count:,} różnych tekstów, a klas może być najwyżej {most}; pierwsze to {names}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS: {layer} zawiera wartość klasy {value}; wartości klas to liczby całkowite od 0 do {largest}.</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS: liczba klas to {count}; obok wartości ignorowanych pikseli mieści się ich najwyżej {most}. W tabeli klas połącz kilka wartości w jedną klasę.</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} i jeszcze {count:,}</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>pole „{field}” warstwy {layer}</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>{layer} – pominięte obiekty bez geometrii: {count:,}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD: {title} nie zawiera żadnej wartości.</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS: {layer} nie zawiera obiektów lub filtr nie przepuszcza żadnego.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>{layer} – naprawione niepoprawne geometrie: {count:,}.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS: {path} nie zawiera wartości klas, tylko 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS: {path} nie zawiera wartości klas, tylko brak danych (nodata) lub 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS: nie można odczytać {path} w wierszu {row}: {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS: {path} pokrywa {share:.0%} rastra; reszta liczy się jako tło. Jeśli nic tam nie wiadomo, ogranicz wycinki przez AREA albo wybierz „ignore” w UNLABELLED.</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS: {path} ma za dużo kanałów ({count}); raster etykiet ma jeden, z wartościami klas.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS: nie można odczytać {path}: {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{layer}: wszystko jest klasą {value}, {name} ({features}).</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>{layer}: ignorowane zgodnie z tabelą klas ({features}).</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{layer}: bez wartości klasy ({features}); piksele są ignorowane.</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{layer}: wartości, które nie są klasami ({features}); piksele są ignorowane: {names}.</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>liczba pikseli: {count:,}</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>liczba obiektów: {count:,}</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value} „{name}” {count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>Klasy w {layer} (obiekty): {classes}.</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>Klasy w {layer} (piksele): {classes}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS: {layer} nie styka się z rastrem: zasięg warstwy to {extent} w układzie współrzędnych rastra, a zasięg rastra {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT ma wartość „{name}”; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>Zapisano układ „{name}”.</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT „yolo” wymaga wycinków walidacyjnych, a ich nie ma: data.yaml wskazuje w ich miejsce inne.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>Okna: {done:,} z {total:,}, pozostało {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>Wycinki: {done:,} z {total:,}, pozostało {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>Pliki: {done:,} z {total:,}, pozostało {duration}.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Trening</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Walidacja</translation>
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
            <translation>Średnia</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Odchylenie</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maksimum</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>Wycinki treningowe: {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>trening: {count:,}</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>walidacja: {count:,}</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>test: {count:,}</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}, rozciągnięte z {found}</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>Wycinki po {size} × {size} pikseli: {count:,} ({counts}); kanały: {bands} ({dtype}); klasy: {names}.</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nieuwzględniane</translation>
        </message>
        <message>
            <source>Chips</source>
            <translation>Wycinki</translation>
        </message>
        <message>
            <source>Histogram of {name}</source>
            <translation>Histogram: {name}</translation>
        </message>
        <message>
            <source>In the raster, 0 … 255 was</source>
            <translation>W rastrze 0 … 255 to było</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} pikseli po {pixel_width:.6g} × {pixel_height:.6g}, {crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>brak układu współrzędnych</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>układ współrzędnych bez nazwy</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>nieznany układ współrzędnych</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>nic, co się liczy</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS: dla „{name}” zażądano liczby pikseli {count}; dozwolone jest od 1 do {highest:,}, czyli tyle, ile ma wycinek.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>Pominięte okna bez etykiety (KEEP „{keep}”, NEGATIVES {share:g}): {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>Pominięte okna, w których pikseli z etykietą jest mniej niż {least:,} (MIN_LABELLED): {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>Pominięte okna, w których pikseli jest mniej niż {wanted} (MIN_CLASS): {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>Pominięte okna ponad limit MAX_CHIPS {most:,}: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} ({name})</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} lub {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS: nie ma klasy „{name}”; klasy to {names}.</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>Dodatkowe okna sprawdzane ze względu na rzadkie klasy (OVERSAMPLE): {count:,} ({names}).</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>Raster: {width:,} × {height:,} pikseli po {pixel_width:.6g} × {pixel_height:.6g}, {crs}, liczba kanałów {count} ({dtype}): {names}.</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>Podział okien: {counts}.</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>Podzbiór {number}, liczba okien: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>Pominięte okna, które leżą na wcześniejszych wycinkach innego zbioru: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Pominięte okna, które mają wspólne piksele z innym podzbiorem lub zbiorem albo leżą od niego bliżej niż BUFFER {buffer:,} pikseli: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>Pominięte okna, które mają wspólne piksele z innym podzbiorem lub zbiorem: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>Pominięte okna, które mają wspólne piksele z innym zbiorem albo leżą od niego bliżej niż BUFFER {buffer:,} pikseli: {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>Pominięte okna, które mają wspólne piksele z innym zbiorem: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY ma wartość „random”, a część wycinków walidacyjnych i testowych ({count:,} z {total:,}) ma wspólne piksele z treningowymi: dokładność będzie wyglądała lepiej, niż jest. Użyj „blocks” albo STRIDE równego CHIP_SIZE.</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>Wszystkie wycinki tej sceny trafiają do zbioru {split}, aby udziały były jak najbliższe SPLIT i TEST.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS: potrzebna jest warstwa poligonowa.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS: żadne okno nie ma środka w poligonie warstwy {layer}.</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>Pominięte okna, których środek leży poza SPLIT_POLYGONS: {count:,}.</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD: {layer} zawiera „{found}”; dozwolone wartości to {allowed} (lub val, training).</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>Nie można odczytać statystyk z {path}: wyeksportuj wycinki ponownie. ({error})</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>Pominięte okna bez pikseli z etykietą: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>Pominięte okna bez pikseli z etykietą wewnątrz AREA: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>Pominięte okna, w których ważnych pikseli jest mniej niż MIN_VALID {least:g}: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>Pominięte okna bez ważnych pikseli: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>Nie ma wycinków do zapisania: {names} nie zawiera ważnych pikseli tam, gdzie są etykiety, tylko brak danych (nodata).</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>Nie ma wycinków do zapisania: wewnątrz AREA nie leży żaden piksel rastra z etykietą.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>Nie ma wycinków do zapisania: żadne okno z etykietami nie ma tylu ważnych pikseli, ile wymaga MIN_VALID {least:g}.</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>Nie ma wycinków do zapisania: {layer} nie daje etykiety żadnemu ważnemu pikselowi {names}.</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>Obraz o wielkości {size:,} B jest za duży dla pliku TIFF: zmniejsz CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>Pominięte okna, które wychodzą poza raster (EDGE „{edge}”): {count:,}.</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>Pominięte okna, które byłyby takie same jak inne: {count:,}.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS ma wartość „features”, ale w LABELS nie ma obiektów z geometrią, a rastry etykiet ich nie mają: użyj „grid” lub „random”.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>Obiekty ze środkiem poza rastrem, dla których nie ma okna: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>Obiekty ze środkiem poza AREA, dla których nie ma okna: {count:,} z {total:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>Na rastrze znaleziono mniej różnych losowych okien, niż podaje COUNT: {found:,} z {count:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>W AREA znaleziono mniej różnych losowych okien, niż podaje COUNT: {found:,} z {count:,}.</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE ma wartość „drop”, ale żadne okno o CHIP_SIZE {size} nie mieści się w całości na rastrze {width:,} × {height:,} pikseli; użyj „shift” lub „fill”.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS ma wartość „features”, ale żaden obiekt etykiet nie ma okna na rastrze {width:,} × {height:,} pikseli i w AREA.</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS ma wartość „random”, ale na rastrze {width:,} × {height:,} pikseli nie znaleziono żadnego miejsca wewnątrz AREA.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Anulowano.</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>Współczynnik korelacji Matthewsa (MCC)</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Niezgodność ilości</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Niezgodność alokacji</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>Dokładność użytkownika (precyzja)</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>Dokładność producenta (czułość)</translation>
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
            <translation>Swoistość</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>Wartość predykcyjna ujemna</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>Pole pod krzywą ROC</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>F1 granic</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>Nie można przenieść {path} na siatkę rastra: {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>Tabela klas jest pusta: potrzebna jest co najmniej jedna klasa.</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>Jedna z wartości występuje w tabeli klas dwa razy; wartości to {values}.</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>Wartości klas muszą leżeć między 0 a {most}, najwyżej {most} wartości; znaleziono: {count}, od {first} do {last}.</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>leżący obok plik nazw i kolorów (.aux.xml) jest niekompletny</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>Nie można zapisać {path}: dysk jest pełny.</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>plik zoptymalizowany dla chmury (COG) nie powstał</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE ma wartość {size:g}: dozwolona jest liczba dodatnia albo 0, aby zachować rozmiar rastra.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>brak informacji</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE ma wartość {size:g}: raster ma wymiary {raster}, a jego piksele {pixels}. Wartość trzeba podać w jednostce układu współrzędnych rastra ({unit}) i musi się w nim mieścić.</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK: {path} ma za dużo kanałów ({count}); maska ma jeden, o wartości innej niż 0 tam, gdzie piksele mają się nie liczyć.</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK: nie można odczytać {path} w wierszu {row}: {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK: {title} nie styka się z rastrem, więc nic nie jest maskowane.</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>Nie można zapisać {path}: istnieje katalog o tej nazwie.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>Nie można zapisać {path}: {error}.</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>Nie można użyć systemowego katalogu tymczasowego: {error}.</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>Katalog tymczasowy {folder} nie może przyjąć poligonów; czy dysk jest pełny? ({error})</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>Nie podano rastra: potrzebny jest co najmniej jeden.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>Nie można otworzyć rastra {path}: {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>Raster {path} nie ma kanałów; jeśli jest kontenerem, wybierz jeden z jego podzbiorów danych (subdataset).</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING ma wartość „{word}”; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING podaje liczbę sposobów {found}, a rastrów jest {count}: podaj jeden dla wszystkich albo po jednym dla każdego.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING podaje liczbę sposobów {found}, a raster jest {count}: podaj jeden dla wszystkich albo po jednym dla każdego.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS: zażądano kanału {number}, ale {paths} ma kanały od 1 do {count}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>Nie można odczytać {path} w wierszu {row}, kolumnie {column}: {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>Kanał {number} pliku {path} zawiera wartości {type}, których nie można użyć.</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT: {path} ({crs}) i {first_path} ({first_crs}) nie stykają się: rastry w stosie muszą na siebie zachodzić. Czy jeden z nich nie ma układu współrzędnych albo ma błędny?</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>Piksele z etykietą</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>Piksele sieci</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>Piksele sieci</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>Średnia klas z etykietami</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>Dokładność całkowita: {share} wszystkich pikseli z etykietą jest poprawnych.</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>Etykiety ↓ Sieć →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>Dokładność klas we wszystkich podzbiorach</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>Macierz błędów wszystkich podzbiorów</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>Wiersze to etykiety, kolumny to sieci, w pikselach.</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>Dokładność klas na wycinkach walidacyjnych</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>Macierz błędów na wycinkach walidacyjnych</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>Wiersze to etykiety, kolumny to sieć, w pikselach.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Klasa</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wartość</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>Średnia klas</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>Zliczenia łączne</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>Ważona danymi referencyjnymi</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Wskaźnik</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>Pominięte we wszystkich średnich, bo nie ma ich w danych referencyjnych: {classes}.</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>Pominięte w średniej wskaźnika {figure}, bo jest nieokreślony: {classes}.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>punktów</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pikseli</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>Dokładność użytkownika (precyzja): spośród {unit}, którym nadano klasę, udział poprawnych.</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>Dokładność producenta (czułość): spośród {unit}, które należą do klasy, udział znalezionych.</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 to średnia harmoniczna obu.</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU: liczba {unit}, którym klasę nadają obie strony, podzielona przez liczbę tych, którym nadaje ją którakolwiek.</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>Swoistość: spośród {unit}, które nie należą do klasy, udział tych, którym jej nie nadano.</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>Wartość predykcyjna ujemna: spośród {unit}, którym nie nadano klasy, udział tych, które do niej nie należą.</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>Pole pod krzywą ROC: jak często jeden z {unit} klasy ma wyższe jej prawdopodobieństwo niż jeden z pozostałych; 0.5 to przypadek.</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>F1 granic: F1 granic klasy, które mogą się różnić o tolerancję.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Razem</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>dokładność całkowita</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{percent:.1f}% klasy {name}</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{percent:.1f}% klasy {name}, wzięte za {other}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>epoka</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>średnie IoU</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>współczynnik uczenia</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Strata</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>Dokładność na wycinkach walidacyjnych</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>IoU klas</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Współczynnik uczenia</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>Wycinki na sekundę</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>tak</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} i {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}: {title} – nie można odczytać: {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD: {title} nie ma pola „{name}” ani żadnych innych pól.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD: {title} nie ma pola „{name}”; dostępne pola: {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}: nie można otworzyć {path} jako warstwy wektorowej: {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>warstwa {layer} w {path}</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}: {title} nie zawiera geometrii, a potrzebne są {wanted}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}: {title} zawiera geometrie typu {kind}, a nie poligony.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}: {path} nie ma warstwy „{layer}”; dostępne warstwy: {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}: {path} ma warstwy {names}: podaj jedną z nich.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}: w {path} nie ma warstwy, która zawiera {wanted}.</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>poligony</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>poligony, linie lub punkty</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}: {title} – filtr nie daje żadnej warstwy: {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}: {title} – filtr jest niezrozumiały ({filter}): {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: {title} – pominięte obiekty, które nie mają powierzchni lub których nie da się przenieść do układu współrzędnych rastra: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: {title} – pominięte obiekty, które nie są poligonami lub których nie da się przenieść do układu współrzędnych rastra: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: {title} nie ma układu współrzędnych; przyjęto, że oba układy są takie same.</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: raster nie ma układu współrzędnych; przyjęto, że oba układy są takie same.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA: {title} nie zawiera obiektów.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA: {title} przy ustawionym filtrze nie zawiera obiektów.</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA: {title} nie styka się z rastrem: zasięg obszaru to {extent} w układzie współrzędnych rastra, a zasięg rastra {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>nie ma programu</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Nie znaleziono Pythona QGIS {version} jako programu, który się uruchamia (w {folder}: {tried}). Utwórz środowisko conda z pakietami wymienionymi w docs/install.md i wybierz jego Pythona jako istniejący interpreter.</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Środowisko utworzone przez Pythona QGIS w {folder} nie uruchamia się. Utwórz środowisko conda z pakietami wymienionymi w docs/install.md i wybierz jego Pythona jako istniejący interpreter.</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>Używany Python</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Komputer</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Dyski</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>Karty graficzne</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>Python procesu roboczego</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autotest</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>niemożliwy bez Pythona dla procesu roboczego</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>Środowisko w {folder} wymaga około {needed:.1f} GB, a wolne jest tam {free:.1f} GB: zwolnij miejsce albo wybierz DEVICE cpu, które jest najmniejsze.</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>Nie działa {count} rzecz potrzebna Pixelwise.</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>Rzeczy potrzebne Pixelwise, które nie działają: {count}.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>Pixelwise może działać; {count} rzecz wymaga uwagi.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>Pixelwise może działać; rzeczy, które wymagają uwagi: {count}.</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Wszystko, czego potrzebuje Pixelwise, jest na miejscu i działa.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>dobrze</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>zwróć uwagę</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>nie działa</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>Napraw środowisko; jeśli to nie pomoże, zgłoś problem twórcom Pixelwise razem z tą stroną.</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>Samo sprawdzenie</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>Zwolnij miejsce na dysku albo ustaw zmienną TMPDIR (Windows: TEMP) na katalog, w którym masz prawo zapisu.</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>Zainstaluj {name} w jednej z tych wersji.</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>Zainstaluj QGIS z nowszym Pythonem.</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>Python w QGIS</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>GDAL w QGIS</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>Zainstaluj QGIS ponownie: jego GDAL jest uszkodzony.</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>Zainstaluj nowszy QGIS, z nowszym GDAL.</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>numpy w QGIS</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>Z Pythona QGIS usuń numpy zainstalowane przez pip: pip uninstall numpy.</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>Zainstaluj QGIS ponownie, z jego pakietami Pythona.</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}, z {folder}</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>{count} cores</source>
            <translation>rdzenie: {count}</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesor</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>łącznie {size}</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>Przed treningiem zamknij inne programy albo zmniejsz BATCH_SIZE.</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>wolne {free} z {total}</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>Pliki tymczasowe</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>nie ma katalogu, w którym można zapisać pliki tymczasowe</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>Zwolnij miejsce na dysku z katalogiem {folder} albo nadaj sobie prawo zapisu w tym katalogu.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>nie można zapisać {path}: {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>wolne {size} w {folder}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Zwolnij miejsce na dysku z katalogiem {folder}.</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>Sterownik NVIDIA</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>Zainstaluj sterownik NVIDIA ponownie i uruchom ponownie komputer; do tego czasu treningi działają na CPU.</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>brak: nie ma karty NVIDIA albo nie zainstalowano jej sterownika</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}, dla CUDA do wersji {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}, wolne {free} z {total}</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>Karta graficzna {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>wolne {size}</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>nie można zaimportować ({error})</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>Nie można zapisać środowiska w {folder}: {error}.</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>Instalacja, {time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} zawiera pliki inne niż środowisko: przenieś je gdzie indziej i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>Krok {number} z {count}, {title}: wykonano wcześniej.</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Krok {number} z {count}: {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>Python QGIS to {path}.</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>środowisko</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>Wspólne z QGIS: {names}.</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>Python QGIS nie ma ani ensurepip, ani pip: zainstaluj je (w systemach Debian i Ubuntu: „sudo apt install python3-venv”) i powtórz instalację.</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>Kompilacja torch {name}: {reason}.</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>pozostałe pakiety</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>torch {version} oblicza na: {devices}; GDAL {gdal} jest z QGIS.</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>torch nie znajduje karty graficznej: sprawdź sterownik poleceniem nvidia-smi, uruchom ponownie komputer i użyj algorytmu „Sprawdź środowisko”.</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>tworzenie środowiska z Pythona QGIS</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>instalacja pip</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>pobieranie i rozpakowywanie torch</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>pobieranie i rozpakowywanie pozostałych pakietów</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>sprawdzanie, czy wszystko działa</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>Wszystkie pakiety są kompletne.</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>Uszkodzone pakiety: {names}.</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>Python środowiska nie uruchamia się, więc środowisko jest tworzone od nowa.</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} zawiera pliki inne niż środowisko, więc pozostał bez zmian.</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>Środowisko w {folder} jest używane ({error}): zakończ wszystkie obliczenia Pixelwise, zamknij pozostałe okna QGIS i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>Środowisko w {folder} jest właśnie instalowane lub usuwane: zaczekaj do końca albo anuluj tę operację.</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE: podano {device!r}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>zażądano {device}</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>indeks pakietów ma kompilację dla tego procesora ({name})</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>nie znaleziono karty graficznej NVIDIA ze sterownikiem</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE: podano {device}, ale macOS nie ma CUDA; dozwolone: auto, cpu i pypi.</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>PyTorch dla komputerów Mac z procesorami Intel nie jest już wydawany jako pakiet wheel: utwórz środowisko conda z pytorch i gdal z conda-forge i wybierz jego Pythona jako istniejący interpreter.</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>kompilacja dla tego Maca używa jego karty graficznej przez Metal (MPS)</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>znaleziono kartę {card} ze sterownikiem {driver}</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>znaleziono kartę {card}, ale przy sterowniku {driver} nie pasuje do niej żadna kompilacja torch: zainstaluj ponownie ze sterownikiem {oldest} lub nowszym</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi nie odpowiedział w ciągu {seconds} s</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi zakończył się kodem {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>nie można uruchomić nvidia-smi ({error})</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>Do zgłoszenia</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>Ścieżki z katalogu domowego zaczynają się od ~, a nazwę użytkownika zastąpiono słowem USER.</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>Kopiuj wszystko jako tekst</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Jako tekst</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise: środowisko</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiuj</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Skopiowano</translation>
        </message>
        <message>
            <source>Selected: press Ctrl+C</source>
            <translation>Zaznaczono: naciśnij Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Kopiuj tabelę do arkusza kalkulacyjnego</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line} (wymagane: {needed})</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Sprawdzono</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Znaleziono</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Wymagane</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Co zrobić</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>Pozostawiono bez zmian: {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>Nie można uruchomić {program} ({error}).</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: w katalogu WHEELS {folder} nie ma {package} albo nie w wersji dla tego Pythona; dodaj pakiet wheel i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: indeks pakietów nie ma {package} dla tego Pythona i systemu; wybierz inne DEVICE, na przykład cpu, i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>brak komunikatów</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}” ({line}). Zajrzyj do pliku zdarzeń i zainstaluj ponownie albo napraw.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: dysk jest pełny. Zwolnij miejsce i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: proxy odrzuciło połączenie. Sprawdź je w Ustawienia ▸ Opcje ▸ Sieć i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: pip nie może używać proxy SOCKS. Ustaw proxy HTTP w Ustawienia ▸ Opcje ▸ Sieć albo użyj katalogu pakietów wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: certyfikat nie został przyjęty, jak bywa za zaporami sieciowymi niektórych instytucji. Podaj plik z certyfikatem instytucji w zmiennej środowiskowej PIP_CERT albo użyj katalogu pakietów wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: ścieżka jest za długa dla systemu Windows. Włącz w nim długie ścieżki (LongPathsEnabled) i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: plik jest używany. Zamknij wszystkie pozostałe okna QGIS i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: nie można zapisać pliku. Sprawdź uprawnienia do katalogu.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: nie można połączyć się z indeksem pakietów. Sprawdź sieć i proxy w Ustawienia ▸ Opcje ▸ Sieć i zainstaluj ponownie albo użyj katalogu pakietów wheel.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>Instalacja zatrzymała się na etapie „{step}”: połączenie zostało przerwane. Zainstaluj ponownie, a instalacja ruszy od tego miejsca.</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>macOS trzyma ten QGIS w kwarantannie i uruchamia go z miejsca, które zmienia się przy każdym starcie: przenieś QGIS do katalogu Aplikacje, uruchom go stamtąd i zainstaluj ponownie.</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>import {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>odpytywanie torch o CUDA</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>wyszukiwanie urządzeń</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>test {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>Python zakończył się kodem {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Import {name} w {python} nie powiódł się: {error}. Napraw środowisko albo wybierz innego Pythona.</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Obliczenia na {name} w {python} nie powiodły się: {error}. Napraw środowisko albo wybierz innego Pythona.</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>Uruchomienie Pythona {python} nie powiodło się: {error}. Napraw środowisko albo wybierz innego Pythona.</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON: {given} to nie Python; podaj program python ze środowiska albo katalog środowiska.</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON: {python} {lack}. Zainstaluj tam, czego brakuje, albo wybierz innego Pythona lub ACTION install.</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>Python QGIS nie może używać swojego GDAL poza QGIS ({error}), więc nie da się utworzyć z niego środowiska. Utwórz środowisko conda z pakietami wymienionymi w docs/install.md i wybierz jego Pythona jako istniejący interpreter.</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>Anulowano: to, co już zainstalowano, zostaje, a następna instalacja ruszy od tego miejsca.</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>uruchamianie Pythona</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>zamknij inne programy i sprawdź ponownie</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>Proces zakończył się na etapie: {step}. {sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>Proces zawiesił się na etapie: {step}; przez {seconds:g} s nie było odpowiedzi.</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>Napraw środowisko (Raster ▸ Pixelwise ▸ Środowisko) albo wybierz tam innego Pythona.</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>Proces roboczy</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>nie jest zainstalowany</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>Import {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>Użyj Pythona z nowszym GDAL albo nowszego QGIS.</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>Utwórz środowisko z Pythona QGIS, który zawiera GDAL (robi to installenvironment), albo zainstaluj gdal w środowisku conda.</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy i GDAL do siebie nie pasują. {repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>Zainstaluj Microsoft Visual C++ Redistributable (x64), uruchom ponownie komputer, a potem: {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>Zaktualizuj sterownik karty graficznej. {repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Urządzenia</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>CUDA w torch</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version} działa</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}, nieużywana: nie ma karty NVIDIA ze sterownikiem</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>Zainstaluj środowisko ponownie z DEVICE auto, które wybierze torch dla tej karty.</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>brak, choć jest karta {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>Zaktualizuj sterownik NVIDIA albo zainstaluj środowisko ponownie z DEVICE auto.</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} wymaga sterownika {oldest} lub nowszego; jest {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>Uruchom ponownie komputer; jeśli to nie pomoże, zainstaluj ponownie sterownik NVIDIA.</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} nie ma dostępu do karty {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}, wolne {free}</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>Urządzenie {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Zainstaluj środowisko ponownie z DEVICE auto albo wybierz w algorytmach DEVICE cpu.</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>Zamknij inne programy, które go używają, zmniejsz BATCH_SIZE albo wybierz inne DEVICE.</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>Autotest na {device}</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>zbudowano sieć ({build:.1f} s), wykonano jeden krok treningu ({step:.1f} s) i jedną predykcję ({prediction:.1f} s)</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>pominięto: inne testy zajęły cały czas</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>nie wykonano: sprawdzanie zakończyło się na etapie: {step}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>Zamknij inne programy, które używają karty graficznej, albo wybierz w algorytmach DEVICE cpu.</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Ten torch nie ma kodu dla tej karty: zainstaluj środowisko ponownie z DEVICE auto albo wybierz w algorytmach DEVICE cpu.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>Zaktualizuj sterownik karty graficznej, uruchom ponownie komputer albo wybierz w algorytmach DEVICE cpu.</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>środowisko wtyczki</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>środowisko w profilu użytkownika</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>Python QGIS</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>nie jest w pełni zainstalowany</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Nie ma jeszcze środowiska do obliczeń Pixelwise: {found}. Można je zainstalować przez Raster ▸ Pixelwise ▸ Środowisko lub poleceniem „{command}” albo podać Pythona ze środowiska z biblioteką torch w ustawieniu {setting} lub zmiennej środowiskowej {variable}.</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Nie ma jeszcze środowiska do obliczeń Pixelwise. Można je zainstalować przez Raster ▸ Pixelwise ▸ Środowisko lub poleceniem „{command}” albo podać Pythona ze środowiska z biblioteką torch w ustawieniu {setting} lub zmiennej środowiskowej {variable}.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>Zmienna środowiskowa {name} ma wartość {given}, ale nie ma tam Pythona: podaj ścieżkę do Pythona z biblioteką torch albo ją wyczyść.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>Ustawienie {name} ma wartość {given}, ale nie ma tam Pythona: podaj ścieżkę do Pythona z biblioteką torch albo je wyczyść.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>Zmienna środowiskowa {name} ma wartość {given}, ale ten Python {lack}. Podaj innego albo ją wyczyść, aby używać środowiska Pixelwise; można je zainstalować przez Raster ▸ Pixelwise ▸ Środowisko lub poleceniem „{command}”.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>Ustawienie {name} ma wartość {given}, ale ten Python {lack}. Podaj innego albo je wyczyść, aby używać środowiska Pixelwise; można je zainstalować przez Raster ▸ Pixelwise ▸ Środowisko lub poleceniem „{command}”.</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>zmienna środowiskowa {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>ustawienie {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>nie uruchamia się ({error})</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>nie ma pakietów: {names}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>Nie można użyć pliku zadania {path}: {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>Nie można odczytać pliku zadania {path}: {error}.</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>Nie można użyć pliku zadania {path}: nie jest w formacie JSON ({error}).</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} nie jest liczbą</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>nie zawiera zadania Pixelwise (obiektu z kluczem "pixelwise_job").</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>jego format to {found!r}, a Pixelwise {version} czyta format {format}.</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name}: dozwolony jest obiekt, znaleziono {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>parametr {name} jest nieznany; znane: {names}.</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>brakuje parametru {name}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>parametr {name} musi być liczbą całkowitą, znaleziono {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>parametr {name} musi być liczbą, znaleziono {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>parametr {name} musi być tekstem, znaleziono {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>parametr {name} musi mieć wartość true lub false, znaleziono {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>parametr {name} musi być listą, znaleziono {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>parametr {name} musi być obiektem, znaleziono {found}.</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>zmniejsz CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>zmniejsz BATCH_SIZE albo wybierz mniejszy ENCODER lub CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>zmniejsz BATCH_SIZE lub WINDOW_SIZE</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>ogranicz mapę przez AREA</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>pomiń największą klasę przez SKIP_CLASSES</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>narysuj mniejszą scenę</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>dozwolone rodzaje zadań to {names}, znaleziono {found!r}.</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>Proces {number} z {count}</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>Żaden z procesów (łącznie {count}) nie dał wyniku, zob. plik zdarzeń.</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>Wiersze procesu roboczego:</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>Proces roboczy {number} uruchamia {python}</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>Anulowano: obliczenia nie zatrzymały się w ciągu {seconds:g} s, więc ich proces został zakończony.</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Ostrzeżenie: {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>Wynik jest gotowy, ale brakuje jego pliku zadania: {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>Zabrakło pamięci: {cure} albo zamknij inne programy.</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>Dysk jest pełny: zwolnij miejsce albo wybierz inne miejsce na wynik.</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>Dysk jest pełny ({path}): zwolnij miejsce albo wybierz inne miejsce na wynik.</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Python procesu roboczego {python} nie może zaimportować tego, czego wymaga zadanie ({error}): napraw jego środowisko przez Raster ▸ Pixelwise ▸ Środowisko albo ustaw PIXELWISE_PYTHON na innego Pythona.</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>Obliczenia zakończyły się nieoczekiwanym błędem ({kind}: {error}). Jeśli dane wejściowe są poprawne, to błąd Pixelwise: zgłoś go razem z plikiem zdarzeń.</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Nie można uruchomić Pythona procesu roboczego {python} ({error}): napraw środowisko przez Raster ▸ Pixelwise ▸ Środowisko albo ustaw PIXELWISE_PYTHON na innego Pythona.</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>Proces roboczy</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>kod wyjścia {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>sygnał {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who} został zakończony przez system (SIGKILL), najpewniej z braku pamięci: {cure}.</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who} uległ awarii ({crash}) w jednej z używanych bibliotek, zob. plik zdarzeń: napraw jego środowisko (Raster ▸ Pixelwise ▸ Środowisko) albo, jeśli jest wybór, wypróbuj DEVICE cpu.</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who} został zakończony z zewnątrz ({name}): uruchom go ponownie.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who} zakończył się bez wyniku ({name}), zob. plik zdarzeń.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who} zakończył się bez wyniku ({name}), zob. plik zdarzeń. Jego ostatni wiersz to: {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION ma wartość {found}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE ma wartość {size}: przy MINIMUM_PER_CLASS {minimum} klasy (liczba: {classes}) wymagają co najmniej {needed} punktów.</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Porównano punkty: {count:,}, klasy: {classes}; dokładność całkowita {accuracy:.4f}, kappa {kappa:.4f}, średnie IoU {iou:.4f}.</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Porównano piksele: {count:,}, klasy: {classes}; dokładność całkowita {accuracy:.4f}, kappa {kappa:.4f}, średnie IoU {iou:.4f}.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>MAP i REFERENCE nie mają wewnątrz AREA wspólnego piksela, który ma klasę w obu.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP i REFERENCE nie mają wspólnego piksela, który ma klasę w obu.</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS ma wartość {found}: porównywane klasy to {classes}.</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>Piksele danych referencyjnych, w których mapa nie ma klasy: {count:,}; nie liczą się.</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>Porównywana jest tylko jedna klasa, więc nic nie może być błędne; określ przez UNLABELLED, co jest poza nią.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE: wewnątrz AREA nie liczy się żaden punkt.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE: nie liczy się żaden punkt.</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>Bez mapy lub STRATA powierzchnie klas nie są znane, więc nic nie jest szacowane.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}: {title} zawiera linie; potrzebne są poligony lub punkty.</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} ma wartość {path}, tak samo jak {other}: wybierz inny plik.</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} ma wartość „{found}”; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS wymaga poligonów w MAP i w REFERENCE, ale {parameter} to raster.</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS wymaga ERROR_CLASS, czyli nazwy lub wartości klasy, której błędy ma pokazać.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE ma wartość {size:g}: dozwolona jest liczba dodatnia albo 0, aby dobrać rozmiar automatycznie.</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE ma wartość {tolerance:g}: dozwolone jest od 0 (granice nie są mierzone) do {most:g} pikseli.</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP zawiera punkty: REFERENCE musi więc zawierać te same punkty, z polem prawdziwej klasy.</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} wymaga, aby REFERENCE było poligonami lub rastrem, ale {path} zawiera punkty.</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES wymaga, aby MAP było poligonami lub rastrem, ale {path} zawiera punkty.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD jest puste: podaj pole {path}, które zawiera klasę.</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} ma wartość {path}: wynik jest zapisywany jako GeoTIFF, więc nazwa musi kończyć się na .tif.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}: {title} nie zawiera obiektów.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}: {title} przy ustawionym filtrze nie zawiera obiektów.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD: {title}, pole „{field}” nie zawiera żadnej klasy.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD: {title} nie ma pola „{field}”; dostępne pola: {names}.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD: {title}, pole „{field}” zawiera {number:g}; klasy to liczby całkowite lub teksty.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}: {path} nie zawiera tam żadnej klasy, tylko brak danych (nodata).</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}: {title} – poligony bez klasy: {count:,}; ich piksele się nie liczą.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>{title} – naprawione niepoprawne geometrie: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}: {title} nie zawiera poligonów, tylko obiekty bez geometrii.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE ma wartość {size:g}: zasięg poligonów ({title}) i AREA to {length:g} (jednostek ich układu współrzędnych), co daje {count:,.0f} pikseli; możliwe jest najwyżej {most:,}.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE ma wartość {size:g}: zasięg poligonów ({title}) to {length:g} (jednostek ich układu współrzędnych), co daje {count:,.0f} pikseli; możliwe jest najwyżej {most:,}.</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>druga warstwa</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}: {path} ma za dużo kanałów ({count}); raster klas ma jeden, z wartościami klas.</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} nie styka się z drugą stroną porównania: zasięg to {extent}, a zasięg siatki {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} nie styka się z drugą stroną porównania: zasięg to {extent} we własnym układzie współrzędnych, a zasięg siatki {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, poprawnie</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}, na mapie {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>prawdziwie dodatni: {name}</translation>
        </message>
        <message>
            <source>false positive: {name}</source>
            <translation>fałszywie dodatni: {name}</translation>
        </message>
        <message>
            <source>false negative: {name}</source>
            <translation>fałszywie ujemny: {name}</translation>
        </message>
        <message>
            <source>true negative: {name}</source>
            <translation>prawdziwie ujemny: {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN ma wartość {found}: szacunki są możliwe dla: {allowed}.</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA: żadna klasa, która ma powierzchnię, nie ma punktów referencyjnych, więc niczego nie można oszacować.</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE: żadnego punktu nie można porównać, więc niczego nie można oszacować.</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>Szacunki dotyczą tylko {share:.1%} powierzchni na mapie: brak punktów referencyjnych w klasach mapy: {classes}.</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>W szacunkach dla całej mapy nie liczą się punkty referencyjne w klasach mapy, które nie mają powierzchni w STRATA: {classes}.</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>Nie można podać błędu standardowego: te klasy mapy mają tylko jeden punkt referencyjny, a potrzebne są co najmniej dwa: {classes}.</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>Klasy, do których nie należy żaden punkt referencyjny: {classes}. Oszacowana powierzchnia 0 oznacza, że klasa jest rzadka, a nie, że jej nie ma.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}: {title} zawiera za dużo różnych wartości (ponad {most}); można porównać najwyżej {most} klas.</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>Tam, gdzie mapa nie ma poligonu, liczy się jako „{name}”.</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>Tam, gdzie dane referencyjne nie mają poligonu, liczą się jako „{name}”.</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>Punktów REFERENCE nie można przenieść do układu współrzędnych innej warstwy: {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>Tylko na mapie: {classes}.</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>Tylko w danych referencyjnych: {classes}.</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>„{one}” na mapie i „{other}” w danych referencyjnych uznano za tę samą klasę.</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>Pominięte zgodnie z IGNORE: {classes}.</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>W IGNORE podano to, czego nie ma ani na mapie, ani w danych referencyjnych: {classes}.</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>klasa {name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>klasy {names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>„{name}”</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP i REFERENCE mają razem za dużo klas ({count}); można porównać najwyżej {most}.</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE ma wartość {ignored}: nie zostaje żadna klasa, którą mają i MAP, i REFERENCE.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH ma wartość „{match}”, ale MAP i REFERENCE nie mają wspólnych nazw klas: na mapie są {of_map}, a w danych referencyjnych {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH ma wartość „{match}”, ale MAP i REFERENCE nie mają wspólnych wartości klas: na mapie są {of_map}, a w danych referencyjnych {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH ma wartość „{match}”, ale MAP i REFERENCE nie mają wspólnych nazw ani wartości klas: na mapie są {of_map}, a w danych referencyjnych {of_reference}.</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>poza AREA: {count:,}</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>poza mapą: {count:,}</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>bez klasy w REFERENCE: {count:,}</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>Punkty, które się nie liczą ({counts}).</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}: {title} – pominięte obiekty, które nie są punktami: {count:,}.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES: {path} nie styka się z mapą.</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>mapa</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES: {path} nie ma wartości w żadnym z punktów REFERENCE, które się liczą.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES: {path} ma kanały {bands} (liczba: {count}); potrzebny jest kanał dla każdej klasy mapy, o jej nazwie: {classes}.</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>PyCM podaje statystyki tylko dla co najmniej dwóch klas i gdy coś porównano.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}: {path} zawiera {value:g}, a to nie klasa: raster klas zawiera liczby całkowite.</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>Niczego nie porównano: mapa i dane referencyjne nie mają wspólnego miejsca, w którym obie strony mają klasę.</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>Danych referencyjnych nie uznano za próbę losową (DESIGN none), więc wskaźniki opisują ich punkty, a nie całą mapę, i nie można podać przedziału ufności.</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>{percent:.0f}% danych referencyjnych to {name}: mapa, na której wszędzie jest {name}, miałaby równie wysoką dokładność całkowitą. Podawaj obok niej wskaźniki klas.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>warstwa {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>klasa w polu {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>filtr: {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>wszędzie tam, gdzie są obie</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>liczba punktów: {count:,}</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Dane referencyjne</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Porównano</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Sposób wyboru punktów</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>Klasy, które się nie liczą</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>punkty losowe, warstwowo według klas mapy</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>punkty losowe na całej mapie</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>punkty, które nie są próbą losową</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>Dokładność całkowita punktów</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>oszacowany udział poprawnej powierzchni całej mapy, z przedziałem ufności 95%: wskaźnik do cytowania</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>Dokładność całkowita mapy</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>udział poprawnych spośród wszystkich {unit}</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>IoU klas, każda liczy się tak samo: surowe dla małych klas</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>F1 klas, każda liczy się tak samo</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>zgodność ponad przypadkową, 0 to przypadek; trudna w interpretacji, podana, bo często się o nią pyta</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>korelacja mapy i danych referencyjnych: 1 to pełna zgodność, 0 przypadek</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>udział błędny dlatego, że klas jest za dużo lub za mało</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>udział błędny dlatego, że klasy są w złych miejscach</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>Piksele danych referencyjnych</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>Piksele mapy</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>Punkty danych referencyjnych</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>Punkty mapy</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>Tolerancja w pikselach: {tolerance:g}.</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Dane referencyjne ↓ Mapa →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>Wiersze to dane referencyjne, kolumny to mapa, w pikselach.</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>Wiersze to dane referencyjne, kolumny to mapa, w punktach.</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>Dokładność klas</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>Powierzchnia na mapie ({unit})</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>Powierzchnia oszacowana ({unit})</translation>
        </message>
        <message>
            <source>from</source>
            <translation>od</translation>
        </message>
        <message>
            <source>to</source>
            <translation>do</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Dokładność użytkownika</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Dokładność producenta</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>jednostki kwadratowe mapy</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>jednostki STRATA</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>udział w powierzchni</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>Dokładność użytkownika, oszacowana</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>Dokładność producenta, oszacowana</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>Oszacowane powierzchnie</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>F1 według najmniejszego IoU dopasowania</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>najmniejsze IoU w procentach</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>Obiekty danych referencyjnych według ich IoU</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Wszystkie klasy</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Dopasowania</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precyzja</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Czułość</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1 przy 0.5:0.95</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>Najmniejsze IoU</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Statystyka</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Znaczenie</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES ma wartości od {low:.6g} do {high:.6g}; prawdopodobieństwa muszą być od 0 do 1 albo być jednobajtowymi liczbami całkowitymi.</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED ma wartość {found}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS ma wartość {minimum}: to więcej niż liczba wszystkich punktów {size} (SIZE).</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR ma wartość {error:g}: błąd standardowy leży między 0 a {most:g}, na przykład 0.01.</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY: {name} ma wartość {accuracy:g}; dokładność leży między 0 a 1.</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE ma wartość {number:g}: dozwolona jest liczba punktów albo 0, czyli tyle, ile wymaga TARGET_ERROR.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS ma wartość {number:g}: dozwolone jest 0 lub więcej punktów.</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE ma wartość {number:g}: dozwolone jest 0 lub więcej metrów.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE ma wartość {number:g}: dozwolone jest 0 (zależnie od wielkości poligonów) lub więcej.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT ma wartość {path}: nazwa musi kończyć się na .gpkg, bo ten format zapisuje formularz razem z punktami.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT ma wartość {path}, a w tym pliku ktoś już wypełnił punkty (liczba: {count:,}): wybierz inny plik.</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>Punkty leżą tylko wewnątrz poligonów mapy, więc nie widać, co pominęła; z UNLABELLED „background” leżą także na zewnątrz.</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP: po pominięciu tego, co wyłączają AREA i IGNORE, nie ma klasy, w której można losować punkty.</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>Klasy, w których nie wylosowano żadnego punktu: {classes}. Zwiększ MINIMUM_PER_CLASS lub SIZE.</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>Liczba punktów: {count:,}; można oczekiwać, że błąd standardowy dokładności całkowitej wyniesie około {error:.2%}, a jej przedział ufności 95% – ± {margin:.1%}.</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>Błąd standardowy {error:.2%} wymaga liczby punktów: {count:,}.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}: {name} nie jest klasą mapy; jej klasy to {classes}.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>Klasa „{name}” dostaje punkty: {count:,} z {wanted:,}, bo nie ma więcej pikseli w AREA.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>Klasa „{name}” dostaje punkty: {count:,} z {wanted:,}, bo nie ma więcej pikseli.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>Klasa „{name}” dostaje punkty: {count:,} z {wanted:,}; wśród wypróbowanych pikseli ({tried:,}) żaden inny nie leży {distance:g} m od wszystkich punktów. Zmniejsz MINIMUM_DISTANCE albo wybierz mniej punktów.</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}: punkty {count:,}, {share:.1%} powierzchni na mapie.</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>Wartość 0 danych referencyjnych nie ma nazwy, a mapa nie ma klasy 0, więc przyjęto, że oznacza brak etykiety.</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA: {name} nie jest klasą; klasy to {classes}.</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA: {name} podano dwa razy; podaj jedną liczbę dla każdej klasy.</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA: {name} ma wartość {number:g}; powierzchnie i udziały to liczby od 0.</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA: wszystkie powierzchnie są równe 0; co najmniej jedna klasa musi mieć powierzchnię lub udział.</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>model</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Liczba kanałów rastra to {found} ({names}), a {model} wytrenowano na innej: {expected} ({expected_names}). Podaj pasujący raster albo wybierz w BANDS kanały w kolejności modelu (według nazw są to spośród podanych kanały {numbers}).</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>Liczba kanałów rastra to {found} ({names}), a {model} wytrenowano na innej: {expected} ({expected_names}). Podaj pasujący raster albo wybierz w BANDS kanały w kolejności modelu.</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>Kanały rastra nazywają się {names}, a {model} wytrenowano na {expected_names}: upewnij się, że kolejność jest taka sama (według nazw są to spośród podanych kanały {numbers}).</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>Kanały rastra nazywają się {names}, a {model} wytrenowano na {expected_names}: upewnij się, że kolejność jest taka sama.</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band}: z {found} na {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>Wartości są przeliczane na te, na których trenowano model: {values}.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>Kanał {number} ({name}) rastra zawiera wartości {found}, ale {model} wytrenowano na wartościach {expected} ({expected_name}): przelicz najpierw raster na wartości obrazów treningowych.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>Kanał {number} ({name}) rastra zawiera {found}, ale {model} wytrenowano na innych: {expected}. Wartości są używane tak, jak są zapisane, i mapa jest poprawna tylko wtedy, gdy jedne i drugie są zapisane w ten sam sposób.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>Kanał {number} ({name}) rastra zawiera wartości {found}, a {model} wytrenowano na wartościach {expected}: mapa jest poprawna tylko wtedy, gdy jedne i drugie mają tę samą skalę.</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>wartości {type}</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>wartości {type} bez skali</translation>
        </message>
        <message>
            <source>{type} values × {formula}</source>
            <translation>wartości {type} × {formula}</translation>
        </message>
        <message>
            <source>1 band</source>
            <translation>1</translation>
        </message>
        <message>
            <source>{count} bands</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>MAJORITY is {found}: it must be 0 (no filter) or an odd number of pixels from 3 to {largest}, so that the filter has a middle.</source>
            <translation>MAJORITY ma wartość {found}: dozwolone jest 0 (bez filtra) albo nieparzysta liczba pikseli od 3 do {largest}, aby filtr miał środek.</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS ma wartość {found:g} dla klasy {value}: potrzebne jest prawdopodobieństwo od 0 do 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} ma wartość {number}: dozwolone jest co najmniej 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} ma wartość {number}: dozwolone jest 0 lub więcej pikseli.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} ma wartość {number}: dozwolone jest 0 (automatycznie) albo co najmniej 1.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} ma wartość {value}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} ma wartość {path}: nazwa musi kończyć się na {first} lub {second}.</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} jest puste: nazwa musi kończyć się na {first} lub {second}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} ma wartość {path}, tak samo jak {other}: wybierz inny plik.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} ma wartość {path}, a ten plik zawiera piksele INPUT: wybierz inny plik.</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS podaje klasę {value}, ale klasy modelu to {names}.</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>Sieć widzi INPUT w pikselach {wanted} zamiast {found}, przeskalowany {factor:.3g} razy; mapa jest zapisywana w pikselach INPUT.</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE nie może zmienić pikseli INPUT {found} na {wanted}, na których trenowano model: dopuszczalna różnica jest najwyżej {factor:g}-krotna. Wybierz inny model lub raster.</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT ma piksele {found}, ale {model} wytrenowano na pikselach {wanted}: mapa będzie słaba; możesz włączyć RESAMPLE.</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: INPUT nie ma układu współrzędnych, więc nie można porównać rozmiarów pikseli i nic nie jest przeskalowywane.</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: {model} wytrenowano na rastrach bez układu współrzędnych, więc nie można porównać rozmiarów pikseli i nic nie jest przeskalowywane.</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT ({extent}) leży poza INPUT ({whole}): muszą na siebie zachodzić. Oba to xmin, ymin, xmax, ymax w układzie współrzędnych rastra.</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA nie pokrywa żadnego piksela INPUT: poligony są za małe albo leżą poza rastrem.</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA ({area}) i EXTENT ({extent}) nie zachodzą na siebie: nie ma czego klasyfikować.</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT ma wartość {found}: dozwolone jest xmin, ymin, xmax, ymax, gdzie xmin &lt; xmax i ymin &lt; ymax.</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>Pozostałe piksele, bez klasy: {count:,}; raster nie ma tam danych albo leżą one poza AREA.</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>Raster nie ma układu współrzędnych, więc powierzchnie nie są znane.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Piksele</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Udział (%)</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>Gotowe bloki są zachowane: to samo zadanie ruszy od tego miejsca.</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>Kontynuacja od gotowych bloków wcześniejszych obliczeń.</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>Wcześniejsze obliczenia miały inne ustawienia albo ich pliki się zmieniły: te zaczynają się od nowa.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Klasyfikowanie {pixels:,} pikseli w 1 oknie {rows} × {cols} pikseli z marginesem {margin}, naraz: {batch}, na {devices}.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Klasyfikowanie {pixels:,} pikseli; okna: {windows:,} po {rows} × {cols} pikseli z marginesem {margin}, naraz: {batch}, na {devices}.</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>Sklasyfikowano {share:.0%} obszaru, pozostało {time}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>Nie można odczytać {path} w wierszu {row}, kolumnie {col}: {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>Niczego nie sklasyfikowano: w części objętej mapą raster nie ma ważnych pikseli.</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>Obrysowano poligony: {count:,}.</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>Powierzchnie klas: {name}</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name} ({number} z {count}): mapa już istnieje.</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name} ({number} z {count}):</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>Nie sklasyfikowano {name}: {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT: nie sklasyfikowano części rastrów ({failed} z {count}): {names}; przyczyny podaje plik zdarzeń. Mapy pozostałych są w {folder}; popraw lub usuń te rastry i uruchom to samo ponownie, a obliczenia ruszą od tego miejsca.</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>Rastry mają różne układy współrzędnych, więc ich mapy nie są łączone w jedną.</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT: nie ma katalogu {path}; potrzebny jest katalog rastrów.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT ma wartość {path}, tak samo jak INPUT: wybierz inny katalog na rastry klas.</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO: podano {found!r}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT: wyniki dla {first} i {second} miałyby tę samą nazwę {path}: wybierz pliki przez PATTERN.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: w {path} ani w podkatalogach żaden plik nie pasuje do PATTERN, czyli {pattern!r}: wybierz inny katalog albo wzorzec, na przykład *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: w {path} żaden plik nie pasuje do PATTERN, czyli {pattern!r}: wybierz inny katalog albo wzorzec, na przykład *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE ma wartość {found}: dozwolone jest 0 (automatycznie) albo co najmniej {least} pikseli.</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN ma wartość {found}: dozwolone jest 0 (automatycznie) albo co najmniej 1 piksel.</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN ma wartość {margin}, ale WINDOW_SIZE {size} zostawia miejsce na 1 do {largest} pikseli przy MERGE = {merge}: zmniejsz MARGIN albo zwiększ WINDOW_SIZE do co najmniej {needed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} ma wartość {path}: nazwa musi kończyć się na jedno z: {allowed}.</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE {path} ma {found} pikseli na innej siatce niż INPUT ({wanted}): piksele muszą być te same.</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT {path} zawiera wartość {value:g}, a raster klas ma liczby całkowite do {largest:,}.</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND ma wartość {number}: {path} ma kanały od 1 do {count}.</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>Nie ma poligonów: żaden piksel nie ma klasy, której nie pominięto.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} ma wartość {value:g}: dozwolone jest 0 (bez zmian) lub więcej.</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES i SKIP_CLASSES podają tę samą klasę {value}: klasa, która nie dostaje poligonów, nie ma obrysów.</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB ma wartość {found}: oceny klas (liczba: {classes}) w oknach {rows} × {cols} pikseli wymagają co najmniej {needed}; zwiększ ją albo zmniejsz WINDOW_SIZE.</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>Przy jednym oknie zabrakło pamięci: zmniejsz WINDOW_SIZE albo wybierz inne DEVICE.</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>Zabrakło pamięci: obliczenia trwają dalej z BATCH_SIZE {count}.</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>Model nie dał liczb (NaN) dla pikseli wokół wiersza {row}, kolumny {col}: jego wagi są uszkodzone albo urządzenie oblicza je błędnie (wypróbuj DEVICE=cpu).</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band} {found} zamiast {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT nie zawiera wartości, na których trenowano {model}: {values} i kolejne kanały: {count} (percentyle od 2 do 98). Jeśli przyczyną tak dużej różnicy nie jest sam krajobraz, mapa będzie słaba.</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT nie zawiera wartości, na których trenowano {model}: {values} (percentyle od 2 do 98). Jeśli przyczyną tak dużej różnicy nie jest sam krajobraz, mapa będzie słaba.</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>od {low:.4g} do {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} nie działa na wycinku: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} tworzy wycinki o {cols} × {rows} i o {other_cols} × {other_rows} pikseli, a muszą one mieć jeden rozmiar: zakończ potok na przykład operacją Resize.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} tworzy obrazy o kształcie {shape} i typie {type}, a sieć wymaga obrazów float32 o liczbie kanałów {count}: pomiń transformacje, które konwertują obrazy.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>Nie można odczytać AUGMENT_PIPELINE {path} jako JSON: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} nie zawiera potoku: zapisz go przez albumentations.save(transform, path).</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} ma transformację bez nazwy: musi to być obiekt z __class_fullname__.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} ma transformację {name}, która uruchamia własny kod: usuń ją.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} ma transformację {name}, której albumentations nie zna: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} ma transformację {name} bez listy transformacji w środku.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} ma transformację {name}, której nie można użyć: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} ma transformację {name}, która działa tylko na kanałach czerwonym, zielonym i niebieskim, a nie wiadomo, które to kanały (wycinki mają ich {count}): podaj RGB_BANDS albo ją usuń.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>Nie można użyć AUGMENT_PIPELINE {path}: {name}: {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>tworzy obrazy {name} o kształcie {shape} i typie {type}.</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT ma nieznaną wartość {name}: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES zawiera {change}, a zmiana to + lub - przed nazwą operacji: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES zawiera {change}, co wymaga co najmniej 2 kanałów, a wycinki mają jeden: usuń tę zmianę.</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS ma wartość {numbers}, a dozwolone są numery trzech różnych kanałów: czerwonego, zielonego i niebieskiego; wycinki mają kanały od 1 do {count}.</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}, zmiana {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} ma wartość {value:g}; dozwolone jest {low} lub więcej.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} ma wartość {value:g}; dozwolone jest od {low} do {high}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE: enkodera z losowymi wagami nie można zamrozić, bo niczego by się nie nauczył: wybierz ENCODER_WEIGHTS lub FINE_TUNE albo trenuj enkoder.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT ma wartość {path}, a nazwa pliku modelu kończy się na .safetensors.</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} nie ma wycinków treningowych, tylko walidacyjne ({count}): wyeksportuj z mniejszym SPLIT.</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>Wycinki treningowe w {folder} nie mają pikseli z etykietą: nie ma się czego uczyć.</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>Klasy, których sieć się nie nauczy, bo nie mają pikseli w wycinkach treningowych: {classes}.</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>Nie ma wycinków walidacyjnych: zachowana zostanie ostatnia epoka, a jej dokładność jest nieznana.</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>Wycinki walidacyjne nie mają pikseli z etykietą: zachowana zostanie ostatnia epoka.</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>Klasy, które nie liczą się w średnim IoU, bo nie mają pikseli w wycinkach walidacyjnych: {classes}.</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} to jedyna klasa, więc nie ma czego rozróżniać: wyeksportuj wycinki z UNLABELLED background albo z większą liczbą klas.</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} z {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>czy chodziło o {names}?</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>znane są {names} i inne.</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>znane są {names}.</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>Model: {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>Sieć, która rozróżnia klasy: {classes}.</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>Na swoich wycinkach walidacyjnych osiągnęła średnie IoU {iou}.</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>Nie sprawdzono jej na wycinkach walidacyjnych, więc nie wiadomo, jak jest dobra.</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} pikseli</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>Szczegóły sieci</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>Początkowe wagi enkodera</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>Rozmiar wycinka</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Rozmiar piksela</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>Zachowana epoka</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>Wartość pikseli, które się nie liczą</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametry</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>Typ w rastrze</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>Większość wartości</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>Rozciągnięto z</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE ma nieznaną wartość {device}: wybierz auto, cpu, cuda, cuda:N (N liczone od 0) lub mps.</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE ma wartość mps, ale ten komputer nie ma GPU firmy Apple, którego torch może używać: wybierz auto lub cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE ma wartość {device}, ale nie można tu używać CUDA (torch zainstalowano bez CUDA): wybierz auto lub cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE ma wartość {device}, ale nie można tu używać CUDA (nie znaleziono GPU firmy NVIDIA lub sterownika): wybierz auto lub cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE ma wartość {device}, ale liczba GPU z CUDA w tym komputerze to {count}, o numerach od 0 do {last}.</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES ma wartość {count}; dozwolone jest 0, czyli wszystkie, lub więcej.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE ma wartość {device}, czyli jeden GPU, ale DEVICES ma wartość {count}: wybierz DEVICE cuda albo ustaw DEVICES na 1.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES ma wartość {count}, ale ten komputer ma 1 GPU firmy Apple: wybierz najwyżej 1 albo 0, czyli wszystkie.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES ma wartość {count}, ale ten komputer ma 1 GPU z CUDA: wybierz najwyżej 1 albo 0, czyli wszystkie.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES ma wartość {count}, ale liczba GPU z CUDA w tym komputerze to {there}: wybierz najwyżej {there} albo 0, czyli wszystkie.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES ma wartość {count}, ale ten komputer nie ma GPU, którego torch może używać: ustaw DEVICES na 1 albo DEVICE na cpu, aby tyle procesów działało na jego rdzeniach.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES ma wartość {count}, ale liczba rdzeni CPU dla tylu procesów to {cores}: wybierz mniej.</translation>
        </message>
        <message>
            <source>CPU ({count} threads)</source>
            <translation>CPU (wątki: {count})</translation>
        </message>
        <message>
            <source>{device}, bfloat16</source>
            <translation>{device}, bfloat16</translation>
        </message>
        <message>
            <source>{device}, 32-bit</source>
            <translation>{device}, 32 bity</translation>
        </message>
        <message>
            <source>Epoch {epoch}/{epochs}</source>
            <translation>Epoka {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>strata treningu {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>strata walidacji {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>średnie IoU {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>współczynnik uczenia {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} wycinków/s</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>nieznany czas</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>jego format ma wersję {version}, a ta wersja Pixelwise zna tylko {known}: zaktualizuj wtyczkę.</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} to katalog, a nie plik modelu.</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>Plik modelu {path} nie istnieje.</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} to plik safetensors, ale nie model Pixelwise: nie podaje, dla jakich kanałów i klas jest przeznaczony. Podaj model wytrenowany algorytmem „Trenuj model segmentacji”.</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>Nie można odczytać modelu {path}: {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>Nagłówek modelu {path} jest uszkodzony ({kind}: {error}).</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} nie jest plikiem modelu: nie ma formatu safetensors.</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>Plik modelu {path} jest niekompletny, być może po przerwanym kopiowaniu: skopiuj go lub wytrenuj ponownie.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>Nie można odczytać pliku modelu {path}: {error}.</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF porównuje piksele według trzech kanałów, jako czerwonego, zielonego i niebieskiego, a liczba kanałów modelu to {count} ({bands}): wyłącz CRF albo wybierz MODEL o co najmniej trzech kanałach.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>W MODELS model {path} ma klasy {found}, a MODEL {first} ma {wanted}: oceny można uśredniać tylko dla modeli, których klasy mają te same wartości i nazwy.</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>Kanały modelu {path} nazywają się {found}, a kanały {first} – {wanted}: upewnij się, że kolejność jest taka sama.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>W MODELS model {path} ma kanały {found}, a MODEL {first} ma {wanted}: każdy kanał musi być wśród kanałów MODEL, według nazwy. Podaj jako MODEL model o największej liczbie kanałów.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION ma wartość 16, w której CPU nie potrafi obliczać: wybierz auto, 32 lub bf16.</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>połówkowej</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>W precyzji {numbers} model nadaje {percent:.2f}% pikseli swoich pierwszych okien inne klasy niż w 32 bitach, a dozwolone jest {allowed:.1f}%: oblicza więc dokładniej, co trwa dłużej.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>Pamięć {device} nie wystarcza na okna {rows} × {cols} pikseli (liczba: {count}): zmniejsz BATCH_SIZE lub WINDOW_SIZE albo wybierz DEVICE cpu.</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION ma wartość {value}; dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS ma wartość {loss!r}, a dozwolone jest jedno z: {allowed} albo ich suma, na przykład ce+dice.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS ma wartość {loss!r}, ale {name} jest nieznane: {known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS ma wartość {loss!r}, ale przed * zamiast liczby większej od 0 jest: {found}; wpisz na przykład 0.5*{name}.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nic</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} ma wartość {value}, a dozwolone są: {allowed}.</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING ma wartość {value}, ale LOSS {loss} go nie używa: ustaw 0 albo dodaj do straty ce.</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS ma wartość {loss}, ale bce wymaga dokładnie dwóch klas, a w wycinkach jest ich {count}: użyj ce.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} ma wartość {value}, a dozwolone jest od {low:g} do {high:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} ma wartość {value}, a dozwolone jest powyżej {low:g}, do {high:g}.</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA i TVERSKY_BETA są równe 0, a jedno z nich musi być większe od 0.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES zawiera wagi, ale CLASS_WEIGHTS ma wartość {value}: wybierz given albo je wyczyść.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS ma wartość given, ale CLASS_WEIGHT_VALUES jest puste: wpisz wagę dla każdej klasy.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES podaje {weight} dla klasy {name}, a waga jest równa 0 lub większa.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES podaje wagę dla {name}, a to nie klasa; klasy to {classes}.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>Wszystkie CLASS_WEIGHT_VALUES są równe 0, a co najmniej jedna klasa musi mieć wagę.</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>Nie można zapisać pliku modelu {path}: {error}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>Wagi modelu {path} są uszkodzone ({error}): skopiuj go lub wytrenuj ponownie.</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>Nie można tu zbudować modelu {path}: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>Wagi modelu {path} nie pasują do jego sieci {network}; utworzono go w nieznanej wersji segmentation-models-pytorch.</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>Wagi modelu {path} nie pasują do jego sieci {network}; utworzono go w segmentation-models-pytorch {version}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE lub FREEZE_EPOCHS wymaga zamrożonego enkodera, ale ta ARCHITECTURE nie ma enkodera: wybierz ENCODER_MODE train i FREEZE_EPOCHS 0 albo inną architekturę.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS ma wartość {weights}, ale ARCHITECTURE {architecture} nie ma enkodera: wybierz ENCODER_WEIGHTS none albo inną architekturę.</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} nie może być używana z ENCODER {encoder}: {error} Wybierz inny enkoder, na przykład {other}.</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION ma wartość {value}, a dozwolone są: {allowed}.</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS ma wartość {count}, a dozwolone jest od 1 do {most}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} ma wartość {value}, ale ARCHITECTURE {architecture} tego nie potrafi: wybierz {names} albo {parameter} {off}.</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE ma nieznaną wartość {name}: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER ma wartość {name}, której nie ma w timm: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER ma nieznaną wartość {name}: {known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>Wycinków po {size} × {size} pikseli nie można użyć z tą architekturą i enkoderem: {error} Wyeksportuj wycinki o innym CHIP_SIZE albo wybierz inną architekturę lub enkoder.</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>głęboki nadzór (deep supervision) wymaga cech w połowie rozmiaru obrazu, których ten enkoder nie ma.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS ma wartość {weights}, która nie jest ani plikiem wag, ani znanymi wagami dla {encoder}: {suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} nie pasuje do ENCODER {encoder}: {key} ma kształt {found} zamiast {needed}. Wybierz enkoder, dla którego utworzono te wagi.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS: {title} to wagi dla kanałów {bands}, ale kanały obrazu nazywają się {names}: nazwij je tak jak kanały sensora i wyeksportuj wycinki ponownie albo wybierz inne wagi.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} zawiera inną sieć niż ENCODER {encoder}: z jej grup wag (łącznie {needed}) brakuje {missing}, na przykład {example}. Wybierz enkoder, dla którego utworzono te wagi.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS ma wartość {weights}, ale ENCODER {encoder} nie ma takich wag: wybierz ENCODER {names}.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS: {path} jest uszkodzony: usuń go, a zostanie pobrany ponownie.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS ma wartość {weights}, ale ENCODER {encoder} nie ma takich wag: wybierz ENCODER_WEIGHTS none albo inny enkoder, na przykład resnet18.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS ma wartość {weights}, ale wag {encoder} nie ma na tym komputerze, a z huggingface.co nie można się połączyć. {cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS ma wartość {weights}, ale wag {encoder} nie ma na tym komputerze i nie można było ich pobrać ({reason}). {cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>Na pierwszy trening z {encoder} połącz ten komputer z internetem (wagi zostaną zachowane na później) albo wybierz ENCODER_WEIGHTS none.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>Wytrenowane wagi {encoder} są objęte NVIDIA Source Code License, która zabrania użytku komercyjnego.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>Wytrenowane wagi {encoder} są objęte własną licencją firmy Apple, która ma osobne warunki: przeczytaj ją przed użytkiem komercyjnym.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>Wytrenowane wagi {encoder} są objęte licencją CC-BY-NC-4.0, która zabrania użytku komercyjnego.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>Wagi enkodera {name} pochodzą z {source}, licencja {licence}: udostępniając model, podaj źródło.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>Wagi enkodera {name} pochodzą z {source}, licencja {licence}: wolno ich używać do wszystkich celów.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>Wytrenowane wagi {encoder} są objęte licencją {licence}.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>Wytrenowane wagi {encoder} są objęte licencją {licence}, która ogranicza użytek komercyjny lub go zabrania.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS: plik {path} nie istnieje.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS: nie można odczytać {path} jako wag ({error}). Dozwolone są pliki safetensors oraz pliki torch, które zawierają tylko tensory (inne mogłyby uruchamiać kod): zapisz ponownie jego state_dict().</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS: w {path} nie ma wag.</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}, rdzenie: {count}</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>karta jest rodzaju sm_{kind}, a ten torch skompilowano dla {compiled}</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>Krok treningu na {device} dał stratę, która nie jest liczbą.</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>Krok treningu na {device} niczego nie zmienił.</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>Predykcja na {device} nie dała prawdopodobieństw.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Proces przygotowujący wycinki został zakończony sygnałem {code}, często z braku pamięci: zmniejsz WORKERS lub ustaw 0, czyli bez takich procesów, i uruchom ponownie.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Proces przygotowujący wycinki zakończył się kodem {code}: zmniejsz WORKERS lub ustaw 0, czyli bez takich procesów, i uruchom ponownie.</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>Etykieta wycinka {chip} w {folder} zawiera wartość {value}, która nie jest klasą; klasy to {classes}, a {ignored} jest ignorowane: wyeksportuj wycinki ponownie.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD ma wartość {fold}, ale w {folder} nie ma wycinków tego podzbioru; jego podzbiory to {found}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD ma wartość {fold}, ale w {folder} nie ma wycinków tego podzbioru, bo w ogóle nie ma podzbiorów: wybierz 0 albo wyeksportuj z FOLDS.</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>Średnie IoU wszystkich wycinków: {iou:.3f}; podzbiorów ({count}): {mean:.3f} ± {deviation:.3f}.</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>Zapisano raport w {path}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD ma wartość {fold}; walidacja krzyżowa bierze po kolei wszystkie podzbiory: ustaw 0.</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS ma wartość {count}; dozwolone jest od 2 do 20.</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS ma wartość {count}, ale wycinki w {folder} leżą za blisko siebie na tyle części bez wspólnych pikseli: wybierz mniej albo wyeksportuj więcej lub mniejsze wycinki.</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>Podzbiór {fold} jest już gotowy.</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>Podzbiór {fold}:</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>grupy wag bez zmian: {count:,} z {total:,}</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>dopasowane według nazw kanałów lub klas: {count:,} ({names})</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>rozpoczęte od nowa: {count:,} ({names})</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>Dostrajanie {path}: {parts}.</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE: {path} to sieć, w której {parameter} ma wartość {found}, a zażądano {wanted}: wybierz {parameter} {found}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>Wagi modelu {path} są uszkodzone ({error}).</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>Walidacja krzyżowa: {architecture} z {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>Średnie IoU wszystkich wycinków</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>z jednej macierzy wycinków ze wszystkich podzbiorów: wskaźnik do cytowania</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>Średnie IoU między podzbiorami</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>średnia i odchylenie standardowe podzbiorów (liczba: {count}): jak bardzo zależy to od miejsca</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>Słabo wyuczone klasy: {classes}. Macierz błędów pokazuje, co jest za nie brane. Najbardziej pomaga więcej wycinków z nimi; SAMPLING rare lub CLASS_WEIGHTS sprawiają, że sieć częściej na nie patrzy.</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>Klasy nieobecne w etykietach walidacyjnych, a więc nieocenione: {classes}. Inne miejsca walidacji pokazałyby, jak dobrze są znajdowane.</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>Ostatnie epoki były najlepsze: więcej EPOCHS prawdopodobnie by pomogło.</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>Od epoki {epoch} strata walidacji rośnie, a strata treningu spada: sieć uczy się wycinków na pamięć. Najbardziej pomaga więcej wycinków lub bardziej różnorodne, potem mocniejsze AUGMENT albo mniejszy ENCODER; więcej EPOCHS nie pomaga. Zachowana epoka jest najlepsza, cokolwiek było później.</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>Raport z treningu: {architecture} z {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>Gdzie myli się najbardziej</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>Gdzie ma rację</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>Błędne: {percent:.1f}% pikseli z etykietą (łącznie {count:,}), średnie IoU {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>razem</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Część</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Trenowane</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Zamrożone</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>Trening trwa: gotowe epoki: {done} z {epochs}.</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>Model przyjmuje kanały {bands} i rozróżnia klasy {classes}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>Najlepsza dotychczas jest epoka {epoch}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>Najlepsza dotychczas jest epoka {epoch}, ze średnim IoU {iou:.3f} na wycinkach walidacyjnych.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>Zachowano epokę {epoch} z {epochs}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>Zachowano epokę {epoch} z {epochs}, ze średnim IoU {iou:.3f} na wycinkach walidacyjnych.</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>Nie można było zachować stanu treningu, więc nie da się go wznowić: {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>Wcześniejszy trening tego modelu miał inne ustawienia lub wycinki: ten zaczyna się od nowa.</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>Wznowiono po epoce {epoch} z {epochs}.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE tworzy wycinki o {width} × {height} pikseli i o {other_width} × {other_height} pikseli, a wszystkie w partii muszą mieć jeden rozmiar: niech potok kończy się przycięciem do podanego rozmiaru.</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}, procesy: {count}</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>Trening {network} na {device}: wycinki treningowe {training}, walidacyjne {validation}, po {size} × {size} pikseli, liczba kanałów {bands}, klasy {classes}.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION ma wartość 16, w której CPU nie potrafi trenować: wybierz auto, 32 lub bf16.</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE: największa mieszcząca się wartość to {size}.</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE: test zakresu znalazł {rate:.2g}.</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>Trening stał się rozbieżny: strata nie była skończona w kolejnych krokach (liczba: {count}). Zmniejsz LEARNING_RATE ({rate:g}) i poszukaj błędnych wartości w obrazach.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>Pamięć {device} nie wystarcza na partie o rozmiarze {size} w każdym procesie: zmniejsz BATCH_SIZE albo ustaw 0, aby wybrać największy, jaki się zmieści.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>Pamięć {device} nie wystarcza na partie o rozmiarze {size}: odtąd są obliczane w częściach (liczba: {parts}), co zmienia tylko czas.</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>Nie można było zapisać informacji o treningu: {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>Model jest gotowy, ale jego raport nie: {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>Pamięć {device} nie wystarcza nawet na jeden wycinek {size} × {size} pikseli: wybierz mniejszy ENCODER albo wyeksportuj wycinki o mniejszym CHIP_SIZE.</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>Zapisano model z epoki {epoch} w {path}.</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>Odtąd trenowany jest także enkoder.</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>Współczynnik uczenia spada do {share:.2g} poprzedniej wartości.</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>Trening kończy się wcześniej, w epoce {epoch}; zachowana zostaje najlepsza dotychczas epoka.</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>Liczba epok bez poprawy: {count}; trening kończy się wcześniej (EARLY_STOPPING).</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>Anulowano w epoce 1 z {epochs}: nie zapisano modelu.</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>Anulowano po epoce {epoch} z {epochs}: najlepszy dotychczas model (epoka {best}) zachowano w {path}. Ten sam trening, uruchomiony ponownie, ruszy od tego miejsca.</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER ma wartość {folder}, ale Python procesu roboczego nie ma pakietu tensorboardX: zainstaluj go albo pozostaw LOG_FOLDER puste.</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>Rysowanie {size} × {size} pikseli po {pixel} m w {path}</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Najpierw zwróć uwagę na to</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Udział</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>wszystkie wycinki</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>Udział: we wszystkich pikselach zbioru. Wycinki: ile z nich ma co najmniej jeden piksel klasy.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Podzbiory</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>Wycinki w każdym podzbiorze, do walidacji krzyżowej.</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>Wskaźniki dla ważnych pikseli wycinków treningowych (liczba: {pixels}); kilku bardzo odległych wartości nie narysowano. 96% wartości leży między kolumnami 2 % i 98 %.</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>Gdzie są wycinki</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>Mapa wycinków</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>Dalsze sceny, których nie pokazano: {count}.</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>Wycinki nie leżą na wspólnej siatce.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Przykłady</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>Pokaż etykiety (albo wskaż wycinek, aby zobaczyć go bez nich)</translation>
        </message>
        <message>
            <source>{name} (clear)</source>
            <translation>{name} (przezroczyste)</translation>
        </message>
        <message>
            <source>{split}: {shown} of {total:,} chips</source>
            <translation>{split}: wycinki {shown} z {total:,}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ustawienia</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Oprogramowanie</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Plik zdarzeń</translation>
        </message>
        <message>
            <source>The dashed upright line is the epoch that was kept.</source>
            <translation>Przerywana linia pionowa to zachowana epoka.</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>Niebieskie komórki na przekątnej są poprawne, pomarańczowe błędne; im mocniejszy kolor, tym większy udział w wierszu.</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>W procentach każdego wiersza</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>Szacunki dla całej mapy</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>Dokładność całkowita {share} ± {margin}. Z całej powierzchni {quantity} jest błędne z powodu ilości, a {allocation} z powodu alokacji.</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>Na podstawie próby i powierzchni na mapie, według Olofssona i in. (2014). ± to połowa przedziału ufności 95%: na 100 prób wylosowanych tak jak ta około 95 dałoby przedział, który zawiera prawdziwą wartość. Oszacowana powierzchnia to powierzchnia klasy w danych referencyjnych, a więc koryguje to, czego na mapie jest za dużo lub za mało.</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>Macierz błędów w procentach powierzchni</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>Średnie klas</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>Średnia klas (makro) traktuje każdą klasę danych referencyjnych jednakowo; zliczenia łączne (mikro) sumują klasy przed dzieleniem; średnia ważona liczy każdą klasę według jej udziału w danych referencyjnych.</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>Obiekty to poligony. Obiekt mapy jest dopasowany, jeśli jego IoU z obiektem danych referencyjnych wynosi 0.5 lub więcej; każdy jest dopasowywany raz. Precyzja: udział dopasowanych wśród obiektów mapy. Czułość: wśród obiektów danych referencyjnych. Średnie IoU to średnia dopasowań. 0.5:0.95 to średnia dla najmniejszych IoU 0.50, 0.55 … 0.95, tak jak w COCO.</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>Obiekty danych referencyjnych według ich IoU, {class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>Według najmniejszego IoU dopasowania, {class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Wszystkie statystyki</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>Pełna tabela PyCM (Haghighi i in. 2018), z nazwami tej biblioteki</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Ogółem</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>Według klas</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>Kanały, które musi mieć raster</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>Większość wartości: od percentyla 2 % do 98 % wycinków treningowych. Raster o zupełnie innych wartościach da słabą mapę.</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>Znajdowane klasy</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>Przebieg treningu</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>Każdy wycinek ocenił model, który go nie widział.</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Zwróć uwagę</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>Przykłady z wycinków walidacyjnych</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>Przykłady z wycinków treningowych</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>błędne</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>nie liczy się</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Błędy</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>Co widzi sieć</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>Wycinki treningowe bez zmian i zmienione przez AUGMENT, za każdym razem inaczej. Białe miejsca etykiety się nie liczą.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etykieta</translation>
        </message>
    </context>
</TS>
