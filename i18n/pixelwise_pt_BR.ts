<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>Avaliar acurácia</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>Diz quão correto é um mapa, a partir de um raster, polígonos ou pontos do que realmente há no local.</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>matriz de confusão,matriz de erro,validação,kappa,IoU,F1,precisão,precision,revocação,recall,acurácia do usuário,exatidão,área,confusion matrix,accuracy</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>Mapa: raster de classes ou polígonos</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>Mapa: campo da classe</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>Referência: raster, polígonos ou pontos</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>Referência: campo da classe</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>Área considerada</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>O que está fora dos polígonos é</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>Sorteio dos pontos da referência</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>Pontos: áreas ou frações das classes do mapa</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>Classes: correspondência por</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>Classes: as que não contam</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>Polígonos: tamanho do pixel onde não há raster (unidades do mapa, 0 = automático)</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>Mais métricas: probabilidades do mapa, para a área sob a curva ROC</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>Mais métricas: distância até a qual os limites coincidem (pixels, 0 = não medir)</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>Classe cujos erros são mapeados</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Páginas web</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>Mapa de erros</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>Erros de uma classe</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelas</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>Números para programas</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>Matriz de confusão</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>Métricas, para programas</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>Métricas, como tabela</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>Acurácia global</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU médio</translation>
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
            <translation>Número de pixels ou pontos</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>Banda {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>Cor verdadeira (vermelho, verde, azul)</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>Infravermelho próximo, vermelho, verde</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>Vermelho, verde, azul, infravermelho próximo</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>Todas as bandas</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no suffix; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} não tem extensão de arquivo; podem ser gravados arquivos com {allowed}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the suffix {suffix}; files with {allowed} can be written.</source>
            <translation>{parameter}: {path} tem a extensão de arquivo {suffix}; podem ser gravados arquivos com {allowed}.</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>Verificar ambiente</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>Diz se tudo de que o Pixelwise precisa funciona e, se não, o que fazer.</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>diagnóstico,instalação,torch,cuda,gpu,versão,autoteste,self-test,problema</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>Autoteste (alguns segundos)</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>Tudo funciona (1 ou 0)</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>Número de falhas</translation>
        </message>
        <message>
            <source>Number of warnings</source>
            <translation>Número de avisos</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>Versão do PyTorch</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>CUDA que funciona</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>Versão do driver da NVIDIA</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>Dispositivos para redes</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>Perfil, para o ambiente</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>Pesos baixados</translation>
        </message>
        <message>
            <source>as the other layer has it</source>
            <translation>conforme a outra camada</translation>
        </message>
        <message>
            <source>a class of its own, with the value 0</source>
            <translation>uma classe própria, com o valor 0</translation>
        </message>
        <message>
            <source>unknown, and ignored</source>
            <translation>algo desconhecido, que não conta</translation>
        </message>
        <message>
            <source>as in the raster</source>
            <translation>como no raster</translation>
        </message>
        <message>
            <source>8 bits, each band stretched</source>
            <translation>8 bits, com cada banda ajustada a 0–255</translation>
        </message>
        <message>
            <source>what is drawn last, as on the map</source>
            <translation>o que é desenhado por último, como no mapa</translation>
        </message>
        <message>
            <source>the class that stands first in the class table</source>
            <translation>a classe que vem primeiro na tabela de classes</translation>
        </message>
        <message>
            <source>the smallest feature</source>
            <translation>a menor feição</translation>
        </message>
        <message>
            <source>on a grid all over the raster</source>
            <translation>em uma grade em todo o raster</translation>
        </message>
        <message>
            <source>at random places</source>
            <translation>em lugares aleatórios</translation>
        </message>
        <message>
            <source>one centred on each label</source>
            <translation>um centrado em cada rótulo</translation>
        </message>
        <message>
            <source>the last chips are moved inwards</source>
            <translation>os últimos recortes são deslocados para dentro</translation>
        </message>
        <message>
            <source>filled up with pixels that do not count</source>
            <translation>preenchido com pixels que não contam</translation>
        </message>
        <message>
            <source>chips that stick out are left out</source>
            <translation>recortes que passam da borda são deixados de fora</translation>
        </message>
        <message>
            <source>all with at least one pixel that counts</source>
            <translation>todos os que têm algum pixel que conta</translation>
        </message>
        <message>
            <source>only those with labels</source>
            <translation>só os que têm rótulos</translation>
        </message>
        <message>
            <source>as folders or lists say, else at random</source>
            <translation>conforme pastas ou listas; se não houver, ao acaso</translation>
        </message>
        <message>
            <source>blocks of neighbouring chips, for honest figures</source>
            <translation>blocos de recortes vizinhos, para métricas confiáveis</translation>
        </message>
        <message>
            <source>chip by chip at random; leaks where chips overlap</source>
            <translation>recorte a recorte, ao acaso; há vazamento de dados se houver sobreposição</translation>
        </message>
        <message>
            <source>polygons of a layer of yours</source>
            <translation>polígonos de uma camada sua</translation>
        </message>
        <message>
            <source>whole rasters, when more are appended</source>
            <translation>rasters inteiros, à medida que outros são adicionados</translation>
        </message>
        <message>
            <source>all for training</source>
            <translation>todos para treinamento</translation>
        </message>
        <message>
            <source>all for validation</source>
            <translation>todos para validação</translation>
        </message>
        <message>
            <source>all for the test</source>
            <translation>todos para teste</translation>
        </message>
        <message>
            <source>GeoTIFFs, which any program opens</source>
            <translation>GeoTIFFs, que qualquer programa abre</translation>
        </message>
        <message>
            <source>PNGs: 8 bits and 1, 3 or 4 bands</source>
            <translation>PNGs: 8 bits e 1, 3 ou 4 bandas</translation>
        </message>
        <message>
            <source>a single HDF5 file: for very many chips</source>
            <translation>um só arquivo HDF5: para muitíssimos recortes</translation>
        </message>
        <message>
            <source>U-Net, a good start for everything</source>
            <translation>U-Net, um bom começo para tudo</translation>
        </message>
        <message>
            <source>U-Net++, slower and a little more exact</source>
            <translation>U-Net++, mais lenta e um pouco mais exata</translation>
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
            <translation>a U-Net de 2015</translation>
        </message>
        <message>
            <source>Fast-SCNN, the smallest</source>
            <translation>Fast-SCNN, a menor</translation>
        </message>
        <message>
            <source>trained with the rest</source>
            <translation>treinado com o resto</translation>
        </message>
        <message>
            <source>kept as it is; needs weights that were learnt</source>
            <translation>mantido como está; requer pesos já aprendidos</translation>
        </message>
        <message>
            <source>the last column alone gives the classes</source>
            <translation>só a última coluna dá as classes</translation>
        </message>
        <message>
            <source>the mean of all columns</source>
            <translation>a média de todas as colunas</translation>
        </message>
        <message>
            <source>fewer columns for the map, which is faster</source>
            <translation>menos colunas ao criar o mapa, o que é mais rápido</translation>
        </message>
        <message>
            <source>chips as they are</source>
            <translation>recortes como estão</translation>
        </message>
        <message>
            <source>turned and mirrored</source>
            <translation>girados e espelhados</translation>
        </message>
        <message>
            <source>also larger and smaller, brighter and darker</source>
            <translation>também maiores e menores, mais claros e mais escuros</translation>
        </message>
        <message>
            <source>also any angle, colours, shadows, blur and noise; for many epochs</source>
            <translation>também qualquer ângulo, cores, sombras, desfoque e ruído; para muitas épocas</translation>
        </message>
        <message>
            <source>cross-entropy and Dice: for most</source>
            <translation>entropia cruzada e Dice: para a maioria dos casos</translation>
        </message>
        <message>
            <source>cross-entropy</source>
            <translation>entropia cruzada</translation>
        </message>
        <message>
            <source>binary cross-entropy, for two classes</source>
            <translation>entropia cruzada binária, para duas classes</translation>
        </message>
        <message>
            <source>focal loss: looks at what is difficult</source>
            <translation>perda focal: concentra-se no que é difícil</translation>
        </message>
        <message>
            <source>unified focal: for very rare classes</source>
            <translation>unified focal: para classes muito raras</translation>
        </message>
        <message>
            <source>all classes the same</source>
            <translation>iguais para todas as classes</translation>
        </message>
        <message>
            <source>by the inverse of the frequency (strong)</source>
            <translation>pelo inverso da frequência (forte)</translation>
        </message>
        <message>
            <source>by the median frequency</source>
            <translation>pela frequência mediana</translation>
        </message>
        <message>
            <source>by the effective number of pixels (mild)</source>
            <translation>pelo número efetivo de pixels (suave)</translation>
        </message>
        <message>
            <source>those that are given below</source>
            <translation>os informados abaixo</translation>
        </message>
        <message>
            <source>each one once in an epoch</source>
            <translation>cada um uma vez por época</translation>
        </message>
        <message>
            <source>those with rare classes more often</source>
            <translation>os que têm classes raras, com mais frequência</translation>
        </message>
        <message>
            <source>SGD with momentum</source>
            <translation>SGD com momentum</translation>
        </message>
        <message>
            <source>warm-up, then down along a cosine</source>
            <translation>aquecimento, depois desce ao longo de um cosseno</translation>
        </message>
        <message>
            <source>once up, then far down</source>
            <translation>sobe e volta a descer bastante, uma só vez</translation>
        </message>
        <message>
            <source>down along a power, as in DeepLab</source>
            <translation>desce segundo uma potência, como no DeepLab</translation>
        </message>
        <message>
            <source>down when nothing gets better</source>
            <translation>desce quando nada mais melhora</translation>
        </message>
        <message>
            <source>constant after the warm-up</source>
            <translation>constante após o aquecimento</translation>
        </message>
        <message>
            <source>mean IoU of the classes</source>
            <translation>IoU médio das classes</translation>
        </message>
        <message>
            <source>mean F1 of the classes</source>
            <translation>F1 médio das classes</translation>
        </message>
        <message>
            <source>share of right pixels</source>
            <translation>fração de pixels corretos</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>menor perda de validação</translation>
        </message>
        <message>
            <source>the best that this machine has</source>
            <translation>o melhor que este computador tem</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>processador</translation>
        </message>
        <message>
            <source>the first NVIDIA GPU</source>
            <translation>a primeira GPU NVIDIA</translation>
        </message>
        <message>
            <source>the second NVIDIA GPU</source>
            <translation>a segunda GPU NVIDIA</translation>
        </message>
        <message>
            <source>Apple's GPU</source>
            <translation>a GPU da Apple</translation>
        </message>
        <message>
            <source>the build of the Python Package Index</source>
            <translation>a variante do Python Package Index</translation>
        </message>
        <message>
            <source>the fastest that is right on this device</source>
            <translation>a mais rápida que dá resultados corretos neste dispositivo</translation>
        </message>
        <message>
            <source>32 bits: exact and slow</source>
            <translation>32 bits: exata e lenta</translation>
        </message>
        <message>
            <source>16 bits (half precision), on GPUs</source>
            <translation>16 bits (meia precisão), em GPUs</translation>
        </message>
        <message>
            <source>turning by 90° and mirroring</source>
            <translation>giros de 90° e espelhamento</translation>
        </message>
        <message>
            <source>turning by any angle</source>
            <translation>giros de qualquer ângulo</translation>
        </message>
        <message>
            <source>larger and smaller</source>
            <translation>ampliação e redução</translation>
        </message>
        <message>
            <source>blur</source>
            <translation>desfoque</translation>
        </message>
        <message>
            <source>sharpening</source>
            <translation>aumento de nitidez</translation>
        </message>
        <message>
            <source>brightness</source>
            <translation>brilho</translation>
        </message>
        <message>
            <source>contrast</source>
            <translation>contraste</translation>
        </message>
        <message>
            <source>saturation</source>
            <translation>saturação</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>gama</translation>
        </message>
        <message>
            <source>noise</source>
            <translation>ruído</translation>
        </message>
        <message>
            <source>bands exchanged</source>
            <translation>bandas trocadas</translation>
        </message>
        <message>
            <source>bands left out</source>
            <translation>bandas omitidas</translation>
        </message>
        <message>
            <source>large shadows</source>
            <translation>grandes áreas de sombra</translation>
        </message>
        <message>
            <source>with: {operation}</source>
            <translation>com: {operation}</translation>
        </message>
        <message>
            <source>without: {operation}</source>
            <translation>sem: {operation}</translation>
        </message>
        <message>
            <source>they fade into each other</source>
            <translation>fundem-se gradualmente</translation>
        </message>
        <message>
            <source>only the middle of each counts</source>
            <translation>só o meio de cada uma conta</translation>
        </message>
        <message>
            <source>each window once</source>
            <translation>cada janela uma vez</translation>
        </message>
        <message>
            <source>mirrored: takes four times as long</source>
            <translation>espelhadas: multiplica o tempo por quatro</translation>
        </message>
        <message>
            <source>turned and mirrored: takes eight times as long</source>
            <translation>giradas e espelhadas: multiplica o tempo por oito</translation>
        </message>
        <message>
            <source>in steps of 1/255: small files</source>
            <translation>em passos de 1/255: arquivos pequenos</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>como estão</translation>
        </message>
        <message>
            <source>of the probabilities of all classes</source>
            <translation>das probabilidades de todas as classes</translation>
        </message>
        <message>
            <source>how near the second class is</source>
            <translation>quão perto chega a segunda classe</translation>
        </message>
        <message>
            <source>outlines of the classes</source>
            <translation>contornos das classes</translation>
        </message>
        <message>
            <source>a band for each class</source>
            <translation>uma banda por classe</translation>
        </message>
        <message>
            <source>probability of the class that was chosen</source>
            <translation>probabilidade da classe escolhida</translation>
        </message>
        <message>
            <source>how unsure the model is</source>
            <translation>quão inseguro está o modelo</translation>
        </message>
        <message>
            <source>windows to digitise next</source>
            <translation>janelas a digitalizar em seguida</translation>
        </message>
        <message>
            <source>report with the area of each class</source>
            <translation>relatório com a área de cada classe</translation>
        </message>
        <message>
            <source>at random, in each class of the map</source>
            <translation>ao acaso, em cada classe do mapa</translation>
        </message>
        <message>
            <source>at random, everywhere alike</source>
            <translation>ao acaso, por igual em toda parte</translation>
        </message>
        <message>
            <source>not at random: no estimates of areas</source>
            <translation>não ao acaso: sem estimativas de áreas</translation>
        </message>
        <message>
            <source>name, or else value</source>
            <translation>nome ou, senão, valor</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>as many in each class</source>
            <translation>o mesmo número em cada classe</translation>
        </message>
        <message>
            <source>by the area of the classes</source>
            <translation>conforme a área das classes</translation>
        </message>
        <message>
            <source>by area and expected accuracy (Neyman)</source>
            <translation>conforme a área e a acurácia esperada (Neyman)</translation>
        </message>
        <message>
            <source>make the environment, or go on with it</source>
            <translation>criar o ambiente ou continuar a instalação</translation>
        </message>
        <message>
            <source>put right what is damaged</source>
            <translation>reparar o que está danificado</translation>
        </message>
        <message>
            <source>remove the environment</source>
            <translation>remover o ambiente</translation>
        </message>
        <message>
            <source>take a Python that is there already</source>
            <translation>usar um Python que já existe</translation>
        </message>
        <message>
            <source>the table {name!r}</source>
            <translation>a tabela {name!r}</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no table; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} não é uma tabela; é necessário um arquivo CSV, JSON ou de planilha, ou uma tabela.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is neither a file nor a table of the project; a CSV, JSON or spreadsheet file, or a table, is needed.</source>
            <translation>{parameter}: {given!r} não é nem um arquivo nem uma tabela do projeto; é necessário um arquivo CSV, JSON ou de planilha, ou uma tabela.</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}.</source>
            <translation>Não foi possível gravar {path}: {error}.</translation>
        </message>
        <message>
            <source>{parameter}: the table {name!r} could not be read: {error}</source>
            <translation>{parameter}: não foi possível ler a tabela {name!r}: {error}</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>Classificar pasta de rasters</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>Classifica todos os rasters de uma pasta com um modelo treinado e une os mapas.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>deep learning,aprendizado profundo,segmentação,inferência,lote,batch,blocos,tiles,mosaico,diretório,mapa</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>Pasta de rasters</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Arquivo do modelo</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>Gravar também para cada raster</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>Rasters: nomes dos arquivos</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>Rasters: incluir os das subpastas</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>Rasters: bandas</translation>
        </message>
        <message>
            <source>Rasters: show them to the network with the model's pixel size</source>
            <translation>Rasters: mostrá-los à rede com o tamanho de pixel do modelo</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>Pasta de rasters de classes</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>Todos os rasters de classes como um só</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>Número de rasters</translation>
        </message>
        <message>
            <source>INPUT: nothing was given; a folder of rasters is needed.</source>
            <translation>INPUT: nada foi informado; é necessária uma pasta de rasters.</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>Continuar uma execução anterior que não terminou</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>Raster</translation>
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
            <translation>Extensão</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>Raster: tamanho do pixel para camada que não é arquivo (unidades do seu SRC)</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>Raster: mostrá-lo à rede com o tamanho de pixel do modelo</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>Janelas: como se tornam um só mapa</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>Janelas: tamanho (pixels, 0 = automático)</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>Janelas: margem (pixels, 0 = automático)</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>Janelas: tamanho do lote (0 = automático)</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>Janelas: memória para os escores (MB, 0 = automático)</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>Escores: outros modelos das mesmas classes, em média</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>Escores: média de janelas giradas e espelhadas</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>Escores: seguir as cores da imagem (CRF)</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>Escores: probabilidade mínima das classes</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>Mapa: lado do filtro de maioria (pixels, ímpar, 0 = nenhum)</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>Mapa: mancha mínima (pixels, 0 = manter todas)</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>Mapa: GeoTIFF otimizado para nuvem (COG)</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>Mapa: como as probabilidades são armazenadas</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>Mapa: medida da incerteza</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>Mapa: número de janelas a rotular em seguida</translation>
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
            <translation>Precisão numérica</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>Raster de classes</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>Polígonos das classes</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>Onde rotular em seguida</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>Probabilidades</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiança</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>Incerteza</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>Tabela das áreas das classes</translation>
        </message>
        <message>
            <source>MODEL: nothing was given; a file made by 'Train segmentation model' is needed.</source>
            <translation>MODEL: nada foi informado; é necessário um arquivo criado por “Treinar modelo de segmentação”.</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>Classificar raster</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>Transforma um raster de qualquer tamanho em raster de classes e polígonos com um modelo treinado.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>deep learning,aprendizado profundo,segmentação,inferência,predição,cobertura da terra,land cover,mapa</translation>
        </message>
        <message>
            <source>{parameter}: {field!r} was given, but {layer!r} is a raster, which has no fields; leave it empty.</source>
            <translation>{parameter}: foi informado {field!r}, mas {layer!r} é um raster, e rasters não têm campos; deixe vazio.</translation>
        </message>
        <message>
            <source>{parameter}: nothing was given, but points need a field with their class; those of {layer!r} are: {names}.</source>
            <translation>{parameter}: nada foi informado, mas pontos precisam de um campo com a sua classe; os campos de {layer!r} são: {names}.</translation>
        </message>
        <message>
            <source>polygons or a class raster are needed.</source>
            <translation>são necessários polígonos ou um raster de classes.</translation>
        </message>
        <message>
            <source>polygons, points or a class raster are needed.</source>
            <translation>são necessários polígonos, pontos ou um raster de classes.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; {needed}</source>
            <translation>{parameter}: não é possível abrir uma camada a partir de {given!r}; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; {needed}</source>
            <translation>{parameter}: {layer!r} é uma tabela sem geometrias; {needed}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; {needed}</source>
            <translation>{parameter}: a camada {layer!r} contém feições do tipo {found}; {needed}</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>Criar amostra de acurácia</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>Sorteia pontos aleatórios em um mapa, com um formulário para registrar o que realmente há no local.</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>pontos aleatórios,estratificada,validação,referência,verdade de campo,ground truth,estimativa de área,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>Área em que ficam os pontos</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>Número de pontos (0 = quantos o erro padrão exigir)</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>Distribuição dos pontos entre as classes</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>Mínimo de pontos por classe</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>Distância mínima entre pontos (m)</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>Erro padrão da acurácia global, se o número for 0</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>Acurácia do usuário esperada, por classe</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>Classes sem pontos</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>O que está fora dos polígonos do mapa é</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>Tamanho do pixel para polígonos (unidades do mapa, 0 = automático)</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>Semente aleatória</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Amostra</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>Número de pontos</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>Amostra de acurácia de {map}</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>Validação cruzada do modelo</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>Treina uma vez para cada fold de um conjunto de recortes e mede nos recortes que deixou de fora.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>deep learning,aprendizado profundo,segmentação,folds,validação cruzada,cross-validation,acurácia,validação,treinamento</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>Folds, se os recortes não os tiverem</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>Treinar um modelo final com todos os recortes</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>Pasta dos treinamentos</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>Modelo final</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>IoU médio de todos os folds juntos</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>Média do IoU médio dos folds</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>Desvio padrão do IoU médio dos folds</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is a file; a folder is needed.</source>
            <translation>{parameter}: {folder} é um arquivo; é necessária uma pasta.</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>Descrever modelo</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>Mostra de que um arquivo de modelo precisa, o que ele encontra e quão bom foi.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>deep learning,aprendizado profundo,segmentação,metadados,informações,acurácia,propriedades</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Arquitetura</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>Nomes das bandas</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>Tipo de dados das bandas</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>Classes com seus valores</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>SRC do treinamento</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>Número de bandas</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Número de classes</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>Tamanho do recorte (pixels)</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>Tamanho do pixel do treinamento</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>IoU médio da validação</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>Acurácia global da validação</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>Melhor época</translation>
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation>{title}: {value}</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Ambiente do Pixelwise</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto escolhe a variante do PyTorch adequada à placa de vídeo; cpu é a menor.</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>nenhuma: baixar da internet</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>Um Python seu com PyTorch e GDAL, do conda ou de um venv.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>Pasta de wheels</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>Ou um Python seu</translation>
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
            <translation>Verificar…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>Continuar a instalação</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>Escolha o Python que o Pixelwise deve usar.</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>Remover o ambiente em {folder}?</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>Instalar o que falta ou está danificado?</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>Instalar o ambiente?</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>Ainda não há ambiente: instale-o aqui ou escolha um Python seu.</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>Pronto: {python} ({origin})</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>Classificar com o Pixelwise…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Barra de ferramentas do Pixelwise</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>Descrever modelo…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>Classificar um raster com este modelo…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>Editar uma cópia…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>encontrado automaticamente</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>Instalar, reparar, remover…</translation>
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
            <translation>toda a que estiver livre</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>todos os núcleos</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Execuções</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>Dispositivo padrão</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>a das bibliotecas, na sua pasta pessoal</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Pasta para downloads</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>Encontrado: {python} ({origin})</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>Python com torch que faz os cálculos do Pixelwise, por exemplo do conda ou de um venv. Vazio: o ambiente que o Pixelwise instalou.</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>Onde calculam as execuções cujo Dispositivo é auto. auto: a primeira GPU NVIDIA, senão a da Apple, senão o processador.</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>O máximo de memória com que uma execução conta para recortes e escores; as bibliotecas ocupam cerca de 1000 MB além disso.</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>Núcleos do processador que uma execução usa. Com menos, sobram alguns para outros programas.</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>Guarda os pesos dos encoders, que são baixados uma só vez: cerca de 50 a 500 MB cada um.</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>Desenhando a cena de exemplo</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: then the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>A cena de exemplo está em {folder}. Execute o diálogo e feche-o: abre-se então o próximo, dos recortes ao mapa, passando por um treinamento de alguns minutos.</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>Cena de exemplo</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>Rótulos de exemplo</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>Cena de exemplo: um primeiro mapa</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configurações…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>Monitor de treinamento</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>Variante {build} do PyTorch ({reason}). Cerca de {download} GB para baixar, {disk} GB em {folder}, onde {free} GB estão livres; aproximadamente {least} a {most} minutos.</translation>
        </message>
        <message>
            <source>PYTHON: nothing was given; ACTION use needs the Python of an environment with torch, or the environment's folder.</source>
            <translation>PYTHON: nada foi informado; ACTION use precisa do Python de um ambiente com torch ou da pasta do ambiente.</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>O ambiente foi removido.</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>Não havia ambiente para remover.</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>A configuração de outro Python ({python}) foi apagada.</translation>
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
            <translation>no máximo {chips}</translation>
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
                <numerusform>%n recorte de treinamento</numerusform>
                <numerusform>%n recortes de treinamento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n treinamento</numerusform>
                <numerusform>%n treinamentos</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>o tempo e a memória deste encoder não são conhecidos</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} milhões de pixels</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n janela</numerusform>
                <numerusform>%n janelas</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>na GPU da Apple</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>em uma GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>na CPU</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>Estimativa: {parts}</translation>
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
            <translation>{needed} de memória, mas só {free} estão livres: reduza o tamanho do lote</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>{needed} de memória</translation>
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
            <translation>Rasters</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>Campo da classe</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>Mais rótulos, desenhados por cima</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>Área rotulada</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>Pixels sem rótulo são</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>Reamostragem de rasters em outra grade</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>Tamanho do pixel (unidades do mapa, 0 = como está)</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>Máscara do que não deve contar, como nuvens</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>Fração mínima de pixels com dados no recorte</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>Tipo de dados dos recortes</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>Largura das linhas (metros, 0 = um pixel)</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>Raio dos pontos (metros, 0 = um pixel)</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>Entre rótulos sobrepostos, prevalece</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>Rotular todo pixel que for tocado</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>Borda ignorada dos rótulos (pixels)</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>Onde extrair os recortes</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>Espaçamento da grade (pixels, 0 = meio recorte)</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>Número de recortes aleatórios</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>Rotações (graus)</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>Variação do tamanho (fração)</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>Na borda do raster</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>Recortes mantidos</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>Mínimo de pixels rotulados no recorte (fração, se menor que 1)</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>Mínimo de pixels de uma classe no recorte</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>Fração mantida dos recortes sem rótulo</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>Máximo de recortes (0 = sem limite)</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>Repetir recortes com classes raras até … vezes</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>Fração para validação</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>Fração para teste</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>Dividir por</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>Polígonos dos subconjuntos</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>Campo com os nomes dos subconjuntos</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>Distância entre subconjuntos (pixels)</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>Folds para validação cruzada (0 = nenhum)</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>Adicionar ao conjunto que está na pasta</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>Arquivos dos recortes</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>Gravá-los também para outros programas</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>Conjunto de recortes</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>Contornos dos recortes</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>Número de recortes</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>Exportar recortes de treinamento</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>Corta rasters e rótulos em recortes com que se pode treinar uma rede.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>deep learning,aprendizado profundo,segmentação,dados de treinamento,training data,blocos,tiles,patches,chips,rótulos,labels,máscara</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons or a raster are needed.</source>
            <translation>{parameter}: não é possível abrir uma camada a partir de {given!r}; são necessários polígonos ou um raster.</translation>
        </message>
        <message>
            <source>Classes switched off in the style of {layer!r} are not used: {names}.</source>
            <translation>Classes desativadas no estilo de {layer!r} não são usadas: {names}.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS is not used, because SPLIT_BY is “{choice}”.</source>
            <translation>SPLIT_POLYGONS não é usado, porque SPLIT_BY é “{choice}”.</translation>
        </message>
        <message>
            <source>Cancelled: the model was discarded.</source>
            <translation>Cancelado: o modelo foi descartado.</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference is points, it may be the same points with a field that holds the mapped class.</source>
            <translation>O mapa a avaliar: um raster de classes de qualquer programa ou polígonos com um campo da classe. Se a referência são pontos, podem ser os mesmos pontos, com um campo que contém a classe mapeada.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Campo com a classe do mapa. Vazio: o campo do estilo categorizado da camada; se não houver, todos os polígonos são uma só classe, com o nome da camada. Rasters não têm nenhum.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. No part of it may have been used in training.</source>
            <translation>O que realmente há no local: um raster de classes em qualquer grade, polígonos, ou pontos com um campo da classe, como os de “Criar amostra de acurácia”. Pode ter outro SRC que o mapa. Nada dela pode ter sido usado no treinamento.</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>Campo com a classe verdadeira. Pontos sem valor são deixados de fora. Vazio: o campo do estilo categorizado da camada; se não houver, todos os polígonos são uma só classe, com o nome da camada.</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>Polígonos fora dos quais nada conta, por exemplo onde a referência está completa ou o que fica longe dos recortes de treinamento.</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of the class background), or both are polygons of one class.</source>
            <translation>Para polígonos do mapa ou da referência. background: o que está fora é a classe 0, portanto todos os polígonos precisam ter sido desenhados. ignore: nada se sabe ali, e não conta. auto: background se a outra camada tem uma classe 0 (ou pontos da classe background), ou se ambas são polígonos de uma só classe.</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified: ao acaso dentro de cada classe do mapa, como faz “Criar amostra de acurácia”. simple: ao acaso em toda a área. none: escolhidos à mão ou onde era fácil chegar; nesse caso nada se pode afirmar sobre o mapa inteiro, e áreas e intervalos de confiança são omitidos.</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>Quanto do mapa cada classe cobre, em qualquer unidade, por exemplo floresta=20000; pastagem=50000. Necessário se o mapa são apenas pontos; senão, vazio: como no mapa, dentro da área.</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>Quais classes do mapa e da referência são as mesmas. auto: as de mesmo nome, se houver; senão, as de mesmo valor. O relatório cita as classes que só um dos dois tem.</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>Nomes ou valores de classes de qualquer das camadas, como nuvem; 255. Onde uma delas tem uma dessas classes, nada conta.</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Os polígonos são comparados em pixels deste tamanho, nas unidades do SRC do mapa. 0: conforme o tamanho dos polígonos.</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>Um raster com uma banda por classe, com os nomes delas ou na ordem das classes do mapa, como o grava “Classificar raster”. Acrescenta a área sob a curva ROC, que não depende de um limiar. Com pontos: a partir das probabilidades nos pontos que contam.</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2 conta um limite como correto se na outra camada há um a até 2 pixels de distância, e fornece o F1 dos limites de cada classe.</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>Nome ou valor da classe para “erros de uma classe”.</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>Uma página web com as métricas, o que cada uma significa, e a matriz de confusão.</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>Um raster do que está certo, em tom claro, e do que está errado, por classe mapeada e classe verdadeira. Não para pontos.</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>Um raster de verdadeiros positivos, falsos positivos, falsos negativos e verdadeiros negativos de uma classe. Não para pontos.</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>Polígonos do mapa e da referência que coincidem, que foram omitidos ou que não existem de fato, com o seu IoU. Para polígonos comparados com polígonos.</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>Contagens de pixels ou pontos: uma linha por classe da referência, uma coluna por classe do mapa.</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>Todas as métricas em um arquivo para scripts (JSON).</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>As mesmas métricas como linhas de uma tabela (CSV).</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster or polygons. &lt;strong&gt;Reference&lt;/strong&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page to read and to print. &lt;strong&gt;Error map&lt;/strong&gt;: where the map is right and what it takes for what. &lt;strong&gt;Errors of one class&lt;/strong&gt;: missed and falsely found. &lt;strong&gt;Confusion matrix&lt;/strong&gt; and &lt;strong&gt;figures&lt;/strong&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara um mapa com o que realmente há no local e diz quão correto ele é: uma matriz de confusão e, a partir dela, todas as métricas usuais, um relatório e um mapa dos erros. Os rasters podem ter qualquer tamanho.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mapa&lt;/strong&gt;: um raster de classes ou polígonos. &lt;strong&gt;Referência&lt;/strong&gt;: um raster, polígonos ou pontos. Uma referência com que o modelo foi treinado, ou vizinha dos recortes de treinamento, faz o mapa parecer melhor do que é.&lt;/p&gt;&lt;h3&gt;Qual referência&lt;/h3&gt;&lt;p&gt;Para um valor a ser publicado, sorteie pontos com “Criar amostra de acurácia”, examine cada um sem olhar o mapa e registre o que vê. A partir desses pontos, o relatório também estima a área verdadeira de cada classe e fornece os intervalos em que a acurácia e a área se encontram com 95% de confiança (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Relatório&lt;/strong&gt;: uma página web para ler e imprimir. &lt;strong&gt;Mapa de erros&lt;/strong&gt;: onde o mapa está certo e o que ele confunde com o quê. &lt;strong&gt;Erros de uma classe&lt;/strong&gt;: omissões e detecções por engano. &lt;strong&gt;Matriz de confusão&lt;/strong&gt; e &lt;strong&gt;métricas&lt;/strong&gt;: arquivos. Acurácia global, IoU médio, kappa e F1 macro são saídas para modelos e scripts; a que não estiver definida fica vazia.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Segundos para pontos; nos outros casos, mais ou menos o tempo de ler as duas camadas.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>O mapa a ser avaliado: um raster de classes de qualquer programa ou polígonos com um campo da classe.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>Campo com a classe do mapa. Vazio: o campo do estilo categorizado da camada; se não houver, todos os polígonos são uma só classe. Rasters não têm nenhum.</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>Polígonos dentro dos quais ficam todos os pontos. O que for estimado depois vale para esta área; informe a mesma em “Avaliar acurácia”.</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>O número de pontos de todas as classes juntas. 0: tantos quantos deem à acurácia global o erro padrão abaixo.</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal: o mesmo número em cada classe, para acurácias do usuário igualmente seguras. proportional: conforme a área das classes, para a acurácia global. optimal: mais onde uma classe é grande e sua acurácia é incerta (Neyman), para o menor erro padrão.</translation>
        </message>
        <message>
            <source>Rare classes get at least this many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>As classes raras recebem em todo caso pelo menos este número de pontos; 25 a 50 permitem dizer algo sobre cada classe.</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>Dois pontos nunca ficam mais próximos que esta distância, em metros, por exemplo para que não caiam no mesmo talhão. 0: puro acaso, que é o que supõem as fórmulas do erro padrão.</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0,01 significa que a acurácia global será conhecida com ± 2% e 95% de confiança. Só se o número de pontos for 0.</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>Que parte de cada classe mapeada está provavelmente correta, como floresta=0.9; pastagem=0.7, por nome ou valor; 0.8 se nada for dito. Para a distribuição “optimal” e para o número de pontos.</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>Nomes ou valores de classes que não recebem pontos, como nuvem; 255. Nada se poderá dizer sobre elas.</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>Para um mapa de polígonos que mostra só algumas coisas, como edificações. background: há pontos também entre os polígonos, em toda a área ou, sem ela, na extensão deles, para que se encontre o que o mapa omitiu. ignore: os pontos ficam só dentro dos polígonos.</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>Os pontos sobre polígonos ficam no meio de pixels deste tamanho, nas unidades do SRC do mapa. 0: conforme o tamanho dos polígonos.</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>O mesmo número sorteia os mesmos pontos de novo. Use outro, como 2, para uma nova amostra.</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>Um GeoPackage de pontos com o formulário a preencher.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Map&lt;/strong&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;strong&gt;area&lt;/strong&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;strong&gt;background&lt;/strong&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;strong&gt;standard error&lt;/strong&gt; that is wanted. &lt;strong&gt;proportional&lt;/strong&gt; suits most maps, with 25 to 50 points at &lt;strong&gt;least per class&lt;/strong&gt; so that rare ones are not forgotten; &lt;strong&gt;optimal&lt;/strong&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Sample&lt;/strong&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sorteia pontos aleatórios em um mapa, classe por classe, para que uma pessoa diga o que realmente há no local. A partir deles, “Avaliar acurácia” estima quão correto é o mapa inteiro e as áreas verdadeiras das suas classes, com intervalos de confiança.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mapa&lt;/strong&gt;: um raster de classes de qualquer tamanho ou polígonos com um campo da classe. Os pontos ficam no meio dos pixels, onde o mapa tem uma classe e dentro da &lt;strong&gt;área&lt;/strong&gt;. Para um mapa só de edificações ou árvores, escolha que o que está fora dos polígonos é &lt;strong&gt;background&lt;/strong&gt;: pontos dentro de edificações não encontram nenhuma edificação que falta.&lt;/p&gt;&lt;h3&gt;Quantos pontos&lt;/h3&gt;&lt;p&gt;Informe o número, ou 0 e o &lt;strong&gt;erro padrão&lt;/strong&gt; desejado. &lt;strong&gt;proportional&lt;/strong&gt; serve para a maioria dos mapas, com um &lt;strong&gt;mínimo por classe&lt;/strong&gt; de 25 a 50 pontos para que as raras não sejam esquecidas; &lt;strong&gt;optimal&lt;/strong&gt; precisa de uma ideia da acurácia de cada classe. O log diz que erro se pode esperar.&lt;/p&gt;&lt;h3&gt;Como preencher&lt;/h3&gt;&lt;p&gt;Use “Alternar edição” e abra a tabela de atributos no modo de formulário, ou clique nos pontos com “Identificar feições”. Escolha na lista o que realmente há ali, com base em imagens melhores ou no próprio local. O formulário não mostra o que diz o mapa, e os pontos vêm em ordem aleatória, para que ninguém seja influenciado. Pontos que não podem ser decididos ficam vazios e não contam. Os anéis ficam azuis quando concluídos. Um arquivo que alguém começou a preencher não é sobrescrito.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Amostra&lt;/strong&gt;: um GeoPackage com &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vazio) e &lt;code&gt;weight&lt;/code&gt;, os metros quadrados que um ponto representa. O formulário é salvo nele.&lt;/p&gt;&lt;h3&gt;Depois&lt;/h3&gt;&lt;p&gt;Execute “Avaliar acurácia” com o mesmo mapa e a mesma área, esta camada como referência, o campo &lt;code&gt;reference&lt;/code&gt; e o sorteio &lt;strong&gt;stratified&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Alguns segundos para 10.000 × 10.000 pixels: o mapa é lido uma vez, e de novo onde há pontos.&lt;/p&gt;&lt;p&gt;Conforme Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>Um ou mais rasters do mesmo lugar. O primeiro define a grade de pixels; as bandas dos outros são acrescentadas às dele, reamostradas se estiverem em outra grade.</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>Números das bandas a usar, na ordem desejada, por exemplo 1,2,4 ou 1-4. A contagem passa por todos os rasters: com dois rasters de três bandas, o segundo tem as bandas 4 a 6. Vazio: todas as bandas.</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest, bilinear, cubic ou average: uma palavra para todos os rasters, ou uma para cada um, por exemplo bilinear;nearest. Vazio: bilinear. Use nearest para rasters de códigos e average para os de pixels muito menores.</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>Reamostra a própria grade para pixels deste tamanho, nas unidades do SRC do primeiro raster. O mapa deve então ser feito de um raster com mais ou menos o mesmo tamanho de pixel. 0 mantém o do raster, o que serve na maioria dos casos.</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>Polígonos, ou um raster diferente de 0, onde as imagens não devem contar, como em nuvens e sombras.</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0,9 deixa de fora os recortes em que menos de nove décimos têm dados. 0 mantém todo recorte que tenha algum dado.</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source: os valores como estão. uint8: ajustados a 0–255 entre os percentis 2 e 98% de cada banda; o ajuste é guardado, e “Classificar raster” o aplica de novo.</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>Polígonos, linhas ou pontos das classes, ou um raster de valores de classe. Podem ter outro SRC que os rasters.</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>Campo dos rótulos que contém a classe: números inteiros de 0 a 255 são mantidos, textos são numerados a partir de 1. Nomes, cores e ordem vêm do estilo da camada categorizado por este campo, se houver. Vazio: tudo o que está rotulado é uma só classe.</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>Mais camadas de qualquer tipo, desenhadas sobre os rótulos, na sua ordem. A classe vem do campo da classe, se elas o tiverem; senão, do campo do seu estilo categorizado; senão, cada camada é uma classe com o nome da camada; o mesmo vale para os rótulos se não houver campo da classe.</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>Polígonos dentro dos quais os rótulos estão completos. Os pixels de fora são ignorados no treinamento.</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background: são a classe 0. ignore: nada se sabe sobre eles, e não contam nem no treinamento nem nas métricas de acurácia.</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>“Classes…” lê as classes dos rótulos, com as cores do seu estilo, para que você as altere. Ou: um arquivo CSV, JSON ou de planilha, ou uma tabela do projeto pelo nome, com as colunas source, value, name e color. source é o valor do campo da classe, o do raster de rótulos ou o nome de uma camada. Vários valores de source podem formar uma só classe; o nome “ignore” faz com que ele seja ignorado, o valor 0 o torna fundo (background).</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>As linhas são desenhadas com esta largura no terreno, como 4 para ruas estreitas e 8 para estradas.</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>Os pontos se tornam discos com este raio no terreno, como 3 para copas de árvores.</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order: o que é desenhado por último, como no mapa. priority: a classe que vem primeiro na tabela de classes ou tem o menor valor. smallest: a feição menor.</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>Rotula todo pixel que uma feição toca, não só aqueles cujo centro está dentro dela. Para feições estreitas.</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>Este número de pixels de cada lado de toda borda de um rótulo é ignorado, porque bordas digitalizadas são incertas. 1 ou 2 para imagens de drone; senão, 0.</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>Largura e altura de um recorte. Os objetos devem ser menores que um recorte. 256 serve na maioria dos casos; 512 para objetos grandes, se houver memória.</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid: lado a lado, ou com sobreposição, conforme o espaçamento. random: este número de lugares dentro da área rotulada. features: um em torno de cada feição dos rótulos.</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>Distância de um recorte ao seguinte. Menor que o tamanho do recorte, os recortes se sobrepõem. Com recortes de 256 pixels, 128 dá quatro vezes mais recortes que 256.</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>Quantos lugares aleatórios são tentados. Cerca de 500 bastam para um primeiro modelo.</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>Cada recorte é extraído uma vez por ângulo, em sentido horário, por exemplo 0;30;60. Vazio: sem rotação.</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0,2 extrai janelas de 0,8 a 1,2 do tamanho do recorte e as reamostra, para que a rede aprenda objetos em várias escalas.</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>Janelas que passam da borda direita ou inferior. shift: são deslocadas para dentro. fill: o que falta fica sem dados. drop: são deixadas de fora. shift serve na maioria dos casos.</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all: todo recorte com dados. labelled: só recortes com rótulo de outra classe além do fundo, e uma fração dos demais; use-o se a maior parte do raster for vazia.</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>Recortes com menos pixels rotulados contam como recortes sem rótulo. 0,05 significa um vigésimo do recorte.</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>Para contar como rotulados, os recortes precisam deste número de pixels de uma destas classes, por exemplo edificação=50; estrada=20.</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>Só com “labelled”: 0,1 mantém um décimo dos recortes sem rótulo, escolhidos ao acaso. A rede precisa de alguns para aprender o que as classes não são.</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>Se houver mais, alguns são deixados de fora; os que restam estão espalhados pelo raster e contêm todas as classes. 0: todos; cerca de 2.000 bastam na maioria dos casos.</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>Lugares com classes raras são extraídos várias vezes, um pouco deslocados. 1: uma vez. 4: no máximo quatro vezes.</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>Fração dos recortes que é reservada para medir a acurácia durante o treinamento. 0,2 é o usual.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>Fração dos recortes que o treinamento nunca vê, para uma última medida imparcial. 0,1 ou 0,2 se houver muitos recortes.</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks: os subconjuntos ficam em blocos próprios e não têm nenhum pixel em comum. random: recortes sobrepostos vazam de um subconjunto para o outro. polygons: conforme os polígonos abaixo. scene: todos os recortes de um raster ficam em um só subconjunto. train, validation ou test: todos os recortes são para isso.</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>Um recorte pertence ao polígono em que está o seu centro. Só com “polygons”.</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>Campo desses polígonos que contém train, validation ou test.</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>Há no mínimo este número de pixels entre recortes de subconjuntos diferentes, como 128, para que uma classe não seja reconhecida pelo que está ao lado.</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>Distribui os recortes neste número de partes sem nenhum pixel em comum, cada uma das quais pode ser a validação uma vez: 5 é o usual. 0: nenhuma.</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>O mesmo número dá os mesmos recortes e a mesma divisão. Experimente 2 ou 3 para ver quanto depende do acaso.</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>Adiciona os recortes aos que já estão na pasta. Bandas, classes, tamanho do recorte e tamanho do pixel precisam ser os mesmos.</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff: dois arquivos por recorte, que o QGIS mostra. png: o mesmo para imagens de 8 bits com 1, 3 ou 4 bandas. hdf5: um arquivo para todos os recortes.</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, beside Pixelwise's own files.</source>
            <translation>esri: Classified Tiles para arcgis.learn. coco: instâncias como COCO JSON. yolo: segmentação YOLO. São gravados em pastas do conjunto, além dos arquivos do próprio Pixelwise.</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>Pasta para os recortes e sua descrição.</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>Uma página web com as classes, os histogramas das bandas, recortes de exemplo e avisos.</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>Pasta com as imagens, GeoTIFF, PNG ou JPEG, talvez com pastas train, val e test ou images e labels dentro dela.</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>Pasta com os rótulos: arquivos com os nomes das imagens e uma banda de valores de classe. Vazio: são procurados ao lado das imagens.</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>Um arquivo CSV, JSON ou de planilha, ou uma tabela do projeto pelo nome, com as colunas source, value, name e color. source é o valor nos arquivos de rótulos. Vazio: os nomes vêm dos arquivos de rótulos, se os tiverem.</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>O que significa o valor 0 nos rótulos. Vazio: nada se sabe ali, e é ignorado.</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>Valores dos rótulos para pixels que não devem contar, por exemplo 255.</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>Arquivos deste tamanho são usados onde estão. Arquivos de outro tamanho são cortados em recortes deste tamanho. 256 serve na maioria dos casos; 0 os usa como estão.</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>Fração dos recortes que o treinamento nunca vê. 0,1 ou 0,2 se houver muitos recortes.</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto: por pastas ou listas chamadas train, val e test, se houver; senão, ao acaso. random: conforme as frações. train, validation ou test: todos os recortes são para isso.</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>O mesmo número dá a mesma divisão. Experimente 2 ou 3 para ver quanto depende do acaso.</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>Pasta para a descrição dos recortes e para os recortes que precisam ser cortados. Os outros ficam onde estão.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labels&lt;/strong&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;strong&gt;class field&lt;/strong&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;strong&gt;More labels&lt;/strong&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Labelled area&lt;/strong&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;strong&gt;pixels without a label&lt;/strong&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Chip size&lt;/strong&gt;: 256 suits most objects. &lt;strong&gt;Share for validation&lt;/strong&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;strong&gt;added&lt;/strong&gt; to one dataset, one after the other. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Corta rasters e rótulos em pequenas imagens quadradas, os recortes, com que uma rede de segmentação aprende.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Rasters&lt;/strong&gt;: imagens com qualquer número de bandas, de 8 ou 16 bits ou em ponto flutuante. Com vários rasters, o primeiro define a grade de pixels. Pixels sem dados ficam fora de tudo.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Rótulos&lt;/strong&gt;: polígonos, linhas ou pontos das classes, ou um raster de valores de classe. Podem ter outro SRC, edições ainda não salvas e um filtro. Se o seu estilo for categorizado pelo &lt;strong&gt;campo da classe&lt;/strong&gt;, ele dá às classes os nomes, as cores e a ordem; categorias desativadas são ignoradas. &lt;strong&gt;Mais rótulos&lt;/strong&gt; recebe outras camadas, por exemplo uma por classe.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabela de classes&lt;/strong&gt;: se houver nomes com erros de grafia, ou se vários valores forem uma só classe, escreva uma tabela.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Área rotulada&lt;/strong&gt;: informe-a se só partes do raster estiverem rotuladas. Se os rótulos forem amostras dispersas, defina &lt;strong&gt;pixels sem rótulo&lt;/strong&gt; como &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tamanho do recorte&lt;/strong&gt;: 256 serve para a maioria dos objetos. &lt;strong&gt;Fração para validação&lt;/strong&gt;: esses recortes ficam em blocos próprios, não têm nenhum pixel em comum com os outros e nunca são usados para treinar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: uma pasta com imagens, rótulos e sua descrição, para “Treinar modelo de segmentação”; vários rasters podem ser &lt;strong&gt;adicionados&lt;/strong&gt; a um mesmo conjunto, um depois do outro. &lt;strong&gt;Contornos&lt;/strong&gt;: os recortes como polígonos, com a fração de cada classe. &lt;strong&gt;Relatório&lt;/strong&gt;: examine-o antes de treinar. &lt;strong&gt;Número de recortes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Algumas centenas de recortes por segundo: segundos para uma imagem de 4000 × 4000 pixels.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of images&lt;/strong&gt; and &lt;strong&gt;folder of labels&lt;/strong&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Class table&lt;/strong&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Share out by&lt;/strong&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;strong&gt;Footprints&lt;/strong&gt;: the chips as polygons with the share of each class. &lt;strong&gt;Report&lt;/strong&gt;: look at it before you train. &lt;strong&gt;Number of chips&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cria um conjunto de recortes a partir de arquivos de imagens e rótulos gravados por outro programa, sem copiá-los quando possível.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Pasta de imagens&lt;/strong&gt; e &lt;strong&gt;pasta de rótulos&lt;/strong&gt;: arquivos de mesmo nome, por exemplo &lt;i&gt;images/a.tif&lt;/i&gt; e &lt;i&gt;labels/a.png&lt;/i&gt;. Os rótulos têm uma banda de valores de classe; os Classified Tiles do ArcGIS também podem ser lidos. Todas as imagens precisam ter as mesmas bandas.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Tabela de classes&lt;/strong&gt;: dá aos valores dos rótulos os nomes e as cores.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Dividir por&lt;/strong&gt;: pastas ou listas chamadas train, val e test são seguidas, se houver.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: uma pasta com uma descrição dos recortes, para “Treinar modelo de segmentação”. Mantenha os arquivos onde estão enquanto o usar. &lt;strong&gt;Contornos&lt;/strong&gt;: os recortes como polígonos, com a fração de cada classe. &lt;strong&gt;Relatório&lt;/strong&gt;: examine-o antes de treinar. &lt;strong&gt;Número de recortes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Algumas centenas de recortes por segundo: cada arquivo é lido uma vez para as estatísticas.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>O raster a classificar. As bandas precisam ser as mesmas com que o modelo foi treinado.</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>Arquivo criado por “Treinar modelo de segmentação”.</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>As bandas na ordem do modelo. Nenhuma escolhida: todas as bandas.</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>Polígonos dentro dos quais o raster é classificado. Fora deles, o raster de classes fica sem dados.</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>Retângulo que é classificado. Vazio: o raster inteiro.</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>Para serviços de mapas e outras camadas que não são arquivos: o tamanho dos pixels com que a extensão é renderizada, de preferência o do modelo, como 0,5.</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>Para rasters com pixels de tamanho diferente do treinamento: a rede os vê redimensionados, o mapa fica com os pixels do raster.</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend: os escores de janelas vizinhas se fundem gradualmente. crop: só o meio de cada janela conta.</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>Largura e altura dos pedaços calculados de cada vez. Os maiores mostram à rede mais do entorno de um pixel e ocupam mais memória. Automático: cerca de 1.000 pixels do tamanho dos do modelo.</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>Borda de uma janela em que a rede viu pouco do entorno. Janelas vizinhas se sobrepõem no dobro disso. Automático: até onde a rede enxerga, 64 a 128 na maioria dos casos.</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>Janelas calculadas juntas. O número é reduzido à metade quando falta memória. Use 1 se houver pouca memória.</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>Máximo de memória que os escores das janelas podem ocupar. Automático: um oitavo da que está livre, no máximo 2.048 MB.</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto usa uma GPU, se houver. Senão, cpu, cuda, cuda:1 … ou mps.</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>GPUs que dividem as janelas entre si. 1 serve na maioria dos casos; 0 usa todas as que houver.</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto usa a mais rápida que dê as mesmas classes que 32 bits; isso é testado nas primeiras janelas.</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>As probabilidades deles entram em uma média com as do modelo: mais lento, porém mais estável.</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>As janelas também são classificadas espelhadas (flips, quatro vezes o trabalho) ou em todas as oito simetrias (oito vezes), e vale a média: muitas vezes um mapa melhor.</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>Desloca os limites das classes para os das cores. Para imagens nítidas com vermelho, verde e azul.</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>Como em edificação=0.6; estrada=0.5. Um pixel recebe a classe mais provável que alcance o seu limiar, ou fica sem dados.</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of a square around it with a side of so many pixels: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Cada pixel recebe a classe mais frequente em uma vizinhança com este lado, em pixels: limites mais suaves. 5 é leve, 15 é forte.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>Manchas com menos pixels recebem a classe da sua maior vizinha. 50 remove manchas minúsculas; 0 mantém todas.</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>Rasters que os programas podem ler pela internet, parte por parte. A gravação demora um pouco mais; ative para mapas que serão compartilhados.</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8: em passos de 1/255, um quarto do espaço, o que serve na maioria dos casos. float32: como estão.</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy: de todas as probabilidades. margin: quão perto a segunda classe chega da primeira. Use entropy, a menos que só duas classes importem.</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are one or two hours' work.</source>
            <translation>Delimita este número de janelas onde a rede está menos segura. 20 são uma ou duas horas de trabalho.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended early are used, if raster, model and settings are still the same.</source>
            <translation>As partes prontas de uma execução que foi cancelada ou interrompida são usadas, se o raster, o modelo e as configurações ainda forem os mesmos.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF com um valor de classe por pixel, nos pixels da entrada.</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polígonos das classes com valor da classe, nome da classe, área, perímetro e confiança média.</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF com uma banda por classe: quão segura dela está a rede.</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF com a probabilidade da classe escolhida.</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF de quão insegura está a rede: 0 é segura, 1 significa que ela não sabe.</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>Polígonos das janelas mais incertas: digitalize estas em seguida, pois é com elas que o modelo mais aprende.</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>Uma página web com os pixels, a fração e a área de cada classe.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;strong&gt;show it to the network with the model's pixel size&lt;/strong&gt;. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;strong&gt;pixel size&lt;/strong&gt; and an &lt;strong&gt;extent&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Area&lt;/strong&gt; and &lt;strong&gt;extent&lt;/strong&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Mean over turned and mirrored windows&lt;/strong&gt; and &lt;strong&gt;more models&lt;/strong&gt; give steadier maps and take longer. &lt;strong&gt;Smallest patch&lt;/strong&gt; and &lt;strong&gt;majority filter&lt;/strong&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;strong&gt;Class polygons&lt;/strong&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;strong&gt;Probabilities&lt;/strong&gt;: a band per class. &lt;strong&gt;Confidence&lt;/strong&gt;, &lt;strong&gt;uncertainty&lt;/strong&gt; and &lt;strong&gt;where to label next&lt;/strong&gt; show what to look at. &lt;strong&gt;Table of class areas&lt;/strong&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dá a cada pixel de um raster a sua classe, com um modelo treinado. O raster pode ter qualquer tamanho: é calculado em janelas que se fundem gradualmente, para que não apareçam emendas, e nunca fica inteiro na memória.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster&lt;/strong&gt;: com as mesmas bandas e mais ou menos o mesmo tamanho de pixel que os rasters de treinamento; com outros pixels, escolha &lt;strong&gt;mostrá-lo à rede com o tamanho de pixel do modelo&lt;/strong&gt;. &lt;strong&gt;Arquivo do modelo&lt;/strong&gt;: criado por “Treinar modelo de segmentação”. Ambos são comparados antes da execução. Um serviço de mapas precisa de &lt;strong&gt;tamanho do pixel&lt;/strong&gt; e de &lt;strong&gt;extensão&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Área&lt;/strong&gt; e &lt;strong&gt;extensão&lt;/strong&gt; limitam o que é classificado.&lt;/p&gt;&lt;h3&gt;Mapas melhores&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Média de janelas giradas e espelhadas&lt;/strong&gt; e &lt;strong&gt;outros modelos&lt;/strong&gt; dão mapas mais estáveis e demoram mais. &lt;strong&gt;Mancha mínima&lt;/strong&gt; e &lt;strong&gt;filtro de maioria&lt;/strong&gt; removem pixels isolados.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster de classes&lt;/strong&gt;: com nomes e cores das classes. Pixels sem dados no raster também ficam sem dados nele. &lt;strong&gt;Polígonos das classes&lt;/strong&gt;: os vizinhos se tocam sem lacunas; buracos, polígonos pequenos e cantos podem ser removidos. &lt;strong&gt;Probabilidades&lt;/strong&gt;: uma banda por classe. &lt;strong&gt;Confiança&lt;/strong&gt;, &lt;strong&gt;incerteza&lt;/strong&gt; e &lt;strong&gt;onde rotular em seguida&lt;/strong&gt; mostram o que examinar. &lt;strong&gt;Tabela das áreas das classes&lt;/strong&gt;: uma página web.&lt;/p&gt;&lt;h3&gt;Se for interrompido&lt;/h3&gt;&lt;p&gt;As partes prontas são guardadas ao lado da saída. A mesma execução continua dali.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Um a dois milhões de pixels por segundo em dois núcleos do processador com a rede padrão, muitas vezes mais rápido em uma GPU.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>Monta uma rede pequena, treina-a por um passo e faz uma predição, no processador e em cada placa de vídeo. Leva alguns segundos. Deixe-o ativado, a menos que o computador trave nele.</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>Uma página web com tudo o que foi encontrado. Não contém caminhos pessoais e, por isso, pode ser anexada a uma pergunta.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Self-test&lt;/strong&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Report&lt;/strong&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;strong&gt;Everything works&lt;/strong&gt; is 1 or 0, &lt;strong&gt;faults&lt;/strong&gt; and &lt;strong&gt;warnings&lt;/strong&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Examina tudo de que o Pixelwise precisa e diz, para cada coisa que falta ou não funciona, o que fazer: versões do QGIS, Qt, Python, GDAL e dos pacotes do processo auxiliar, as placas de vídeo com seu driver e sua memória livre, o espaço nos discos. Um autoteste monta uma rede pequena, treina-a por um passo e faz uma predição.&lt;/p&gt;&lt;p&gt;Execute-o depois de uma instalação, quando um algoritmo diz que nenhum Python foi encontrado, quando uma placa de vídeo não é usada e antes de relatar uma falha. Ele também funciona onde os outros algoritmos não funcionam.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Autoteste&lt;/strong&gt;: deixe-o ativado, a menos que o computador trave nele.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Relatório&lt;/strong&gt;: uma página web; as mesmas linhas estão no log. A sua pasta pessoal aparece como ~ e o seu nome como USER. &lt;strong&gt;Tudo funciona&lt;/strong&gt; é 1 ou 0, &lt;strong&gt;falhas&lt;/strong&gt; e &lt;strong&gt;avisos&lt;/strong&gt; contam as linhas que pedem a sua atenção; as versões e os dispositivos também são saídas, para scripts.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Dez a trinta segundos, a maior parte para carregar o PyTorch; um minuto na primeira vez depois de uma instalação.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>All rasters in this folder are classified, each on its own. Their bands must be those the model was trained on.</source>
            <translation>Cada raster desta pasta é classificado separadamente. As bandas precisam ser as mesmas com que o modelo foi treinado.</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>Além do raster de classes e ao lado dele: NAME_polygons.gpkg, NAME_confidence.tif e assim por diante.</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>Quais arquivos da pasta são rasters: nomes com asteriscos, separados por ponto e vírgula, como em ortho_*.tif;*.jp2.</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>Percorre também as pastas dentro da pasta. Os mapas ficam em pastas de mesmo nome.</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>As bandas na ordem do modelo, como em 4;3;2. Vazio: todas as bandas.</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>Os mapas completos são mantidos se o raster, o modelo e as configurações ainda forem os mesmos; só rasters novos e alterados são classificados.</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>Pasta para um raster de classes de cada raster, com o mesmo nome, e joined.vrt, que mostra todos como um só. Deve ser outra pasta que não a dos rasters.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of rasters&lt;/strong&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Folder of class rasters&lt;/strong&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;strong&gt;All class rasters as one&lt;/strong&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dá a cada pixel de todos os rasters de uma pasta a sua classe, um raster depois do outro, e une os mapas em uma só camada.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Pasta de rasters&lt;/strong&gt;: GeoTIFF e outros arquivos; os nomes podem ser limitados a um padrão. &lt;strong&gt;Arquivo do modelo&lt;/strong&gt;: criado por “Treinar modelo de segmentação”. Todas as outras opções são as de “Classificar raster”.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Pasta de rasters de classes&lt;/strong&gt;: um raster de classes para cada raster, com o mesmo nome, e o que mais você tiver escolhido. &lt;strong&gt;Todos os rasters de classes como um só&lt;/strong&gt;: um raster virtual, joined.vrt, que é carregado no projeto; ele exige rasters de um mesmo SRC.&lt;/p&gt;&lt;h3&gt;Se for interrompido ou executado de novo&lt;/h3&gt;&lt;p&gt;Os mapas completos são mantidos: a mesma execução continua com o próximo raster e classifica só o que é novo ou mudou. Um raster que não pode ser classificado não impede os outros; no fim, a execução falha e o indica.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Tanto quanto “Classificar raster” para todos eles: um a dois milhões de pixels por segundo em dois núcleos do processador com a rede padrão, muitas vezes mais rápido em uma GPU.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install: cria o ambiente, ou continua de onde uma instalação anterior parou. repair: reinstala o que falta ou está danificado. uninstall: remove o ambiente. use: adota o Python indicado abaixo, depois de verificá-lo.</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>Variante do PyTorch. auto escolhe a adequada à placa de vídeo e ao seu driver, o que é o melhor; cpu é a menor; cu… são variantes para uma versão do CUDA; pypi é o que o índice de pacotes tem.</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>Para computadores sem internet: uma pasta de wheels obtidos em outro lugar. Nada é baixado.</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>Para a ação “use”: o Python de um ambiente seu com PyTorch, do conda ou de um venv, ou a pasta do ambiente.</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>O seu sim. Sem ele, nada é instalado nem removido, e a execução diz o que faria.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Action&lt;/strong&gt;: install, repair, uninstall, or use a Python of yours. &lt;strong&gt;Device&lt;/strong&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;strong&gt;Folder of wheels&lt;/strong&gt;: to install without internet. &lt;strong&gt;Yes, do it&lt;/strong&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;strong&gt;Python&lt;/strong&gt;, the version of &lt;strong&gt;PyTorch&lt;/strong&gt;, and the &lt;strong&gt;devices&lt;/strong&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Instala aquilo com que o Pixelwise calcula, sobretudo o PyTorch, em um ambiente próprio no seu perfil de usuário. Nada é acrescentado aos pacotes do próprio QGIS, e o QGIS nunca carrega nada dele. O mesmo pode ser feito no painel Raster ▸ Pixelwise ▸ Ambiente.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Ação&lt;/strong&gt;: instalar, reparar, desinstalar ou usar um Python seu. &lt;strong&gt;Dispositivo&lt;/strong&gt;: deixe auto, e é escolhida a variante do PyTorch adequada à sua placa de vídeo. &lt;strong&gt;Pasta de wheels&lt;/strong&gt;: para instalar sem internet. &lt;strong&gt;Sim, executar&lt;/strong&gt;: sem isso, a execução só diz quanto seria baixado.&lt;/p&gt;&lt;p&gt;Uma execução que foi cancelada ou falhou continua dali quando é iniciada de novo. É usado o proxy de Configurações ▸ Opções ▸ Rede.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;O caminho do &lt;strong&gt;Python&lt;/strong&gt;, a versão do &lt;strong&gt;PyTorch&lt;/strong&gt; e os &lt;strong&gt;dispositivos&lt;/strong&gt; em que ele calcula.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Três a trinta minutos: 0,5 GB para baixar sem placa de vídeo, 2,5 a 3,5 GB para uma placa NVIDIA. Execute sem o sim para obter uma estimativa.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Training raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; and their &lt;strong&gt;class field&lt;/strong&gt;; the &lt;strong&gt;raster to classify&lt;/strong&gt;, which may be the same; and how many &lt;strong&gt;epochs&lt;/strong&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;model file&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;De uma imagem a um mapa de uma só vez: extrai recortes de treinamento de um raster e dos seus rótulos, treina uma rede com eles, classifica um raster com ela e traça os contornos das classes.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster de treinamento&lt;/strong&gt;, &lt;strong&gt;rótulos&lt;/strong&gt; e seu &lt;strong&gt;campo da classe&lt;/strong&gt;; o &lt;strong&gt;raster a classificar&lt;/strong&gt;, que pode ser o mesmo; e quantas &lt;strong&gt;épocas&lt;/strong&gt; treinar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;O &lt;strong&gt;arquivo do modelo&lt;/strong&gt;, o &lt;strong&gt;raster de classes&lt;/strong&gt; e os &lt;strong&gt;polígonos das classes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Quase todo o tempo é do treinamento: alguns minutos para cem recortes em dois núcleos do processador, um décimo disso em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;strong&gt;Editar uma cópia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>De rótulos a um mapa (recortes, treinamento, classificação)</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>Extrai recortes, treina uma rede com eles e classifica um raster com ela, de uma só vez.</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>Raster de treinamento</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>Raster a classificar</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>Um raster com as mesmas bandas. Pode ser o raster de treinamento.</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>Os contornos das classes, que se tocam sem lacunas.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of rasters&lt;/strong&gt;, all of one CRS, and the &lt;strong&gt;model file&lt;/strong&gt;. &lt;strong&gt;Smallest polygon&lt;/strong&gt; and &lt;strong&gt;simplify&lt;/strong&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;folder of class rasters&lt;/strong&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;strong&gt;class polygons&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classifica todos os rasters de uma pasta com um modelo treinado, une os mapas em um só e traça os contornos das classes através dos limites dos rasters.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;pasta de rasters&lt;/strong&gt;, todos de um mesmo SRC, e o &lt;strong&gt;arquivo do modelo&lt;/strong&gt;. &lt;strong&gt;Polígono mínimo&lt;/strong&gt; e &lt;strong&gt;simplificar&lt;/strong&gt; dão polígonos com que é mais fácil trabalhar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;pasta de rasters de classes&lt;/strong&gt;, com um mapa para cada raster e joined.vrt, que mostra todos como um só, e os &lt;strong&gt;polígonos das classes&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Um a dois milhões de pixels por segundo em dois núcleos do processador, muitas vezes mais rápido em uma GPU. Executado de novo, classifica só rasters novos e alterados.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;strong&gt;Editar uma cópia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>De uma pasta de rasters a polígonos</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>Classifica todos os rasters de uma pasta e traça os contornos das classes de todos em uma só camada.</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>Polígono mínimo (m²)</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>Simplificar em (pixels)</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>Os arquivos GeoTIFF, VRT, JPEG 2000 e IMG dela são classificados. As bandas precisam ser as mesmas com que o modelo foi treinado, e o SRC deve ser o mesmo em todos.</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>Polígonos menores são deixados de fora. 0: todos são mantidos.</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>Cantos a até este número de pixels de uma linha reta são eliminados, igualmente nos dois lados de um limite. 1 elimina os degraus dos pixels.</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>Para um raster de classes de cada raster, e joined.vrt. Deve ser outra pasta que não a dos rasters.</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>Os contornos das classes em todos os rasters, em uma só camada.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, &lt;strong&gt;labels&lt;/strong&gt; of all of it and their &lt;strong&gt;class field&lt;/strong&gt;. &lt;strong&gt;Held-out area&lt;/strong&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;strong&gt;pixels without a label&lt;/strong&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;report&lt;/strong&gt; with confusion matrix and figures, the &lt;strong&gt;error map&lt;/strong&gt;, the &lt;strong&gt;class raster&lt;/strong&gt; of the held-out area, and the &lt;strong&gt;model file&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Treina uma rede fora de uma área reservada, classifica essa área e compara o mapa com os rótulos que há nela. As métricas dizem quão boa é a rede onde nunca aprendeu.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;O &lt;strong&gt;raster&lt;/strong&gt;, os &lt;strong&gt;rótulos&lt;/strong&gt; de todo ele e seu &lt;strong&gt;campo da classe&lt;/strong&gt;. &lt;strong&gt;Área reservada&lt;/strong&gt;: polígonos que você desenhou em torno de uma parte do que está rotulado, um quinto por exemplo; ela deve conter todas as classes. Escolha o que são os &lt;strong&gt;pixels sem rótulo&lt;/strong&gt;: background se tudo o que existe foi rotulado; senão, ignore.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;O &lt;strong&gt;relatório&lt;/strong&gt; com matriz de confusão e métricas, o &lt;strong&gt;mapa de erros&lt;/strong&gt;, o &lt;strong&gt;raster de classes&lt;/strong&gt; da área reservada e o &lt;strong&gt;arquivo do modelo&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Quase todo o tempo é do treinamento: alguns minutos para cem recortes em dois núcleos do processador, um décimo disso em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;strong&gt;Editar uma cópia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>Treinar e avaliar em uma área reservada</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>Diz quão boa é uma rede em uma área da qual não aprendeu nada.</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>Área reservada</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>Polígonos em que nada é aprendido. Precisam ser rotulados com o mesmo cuidado que o resto.</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>O mapa da área reservada.</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>Uma página web com a matriz de confusão e as métricas de acurácia.</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>Mostra que classe foi confundida com qual.</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;, the &lt;strong&gt;model file&lt;/strong&gt; and the &lt;strong&gt;number of windows&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Windows to label&lt;/strong&gt;: number 1 is the least sure. &lt;strong&gt;Labels to correct&lt;/strong&gt;: the map inside these windows; move borders, change &lt;strong&gt;class&lt;/strong&gt;, delete and draw until it is right. Save it as a file. &lt;strong&gt;Class raster&lt;/strong&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;O início do aprendizado ativo: classifica um raster, delimita as janelas em que o modelo está menos seguro e fornece o que ele acredita ver ali como polígonos, para que você os corrija. Com eles, continua o modelo “Rodada de aprendizado ativo”.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;O &lt;strong&gt;raster&lt;/strong&gt;, o &lt;strong&gt;arquivo do modelo&lt;/strong&gt; e o &lt;strong&gt;número de janelas&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Janelas a rotular&lt;/strong&gt;: a número 1 é a menos segura. &lt;strong&gt;Rótulos a corrigir&lt;/strong&gt;: o mapa dentro dessas janelas; mova limites, altere &lt;strong&gt;class&lt;/strong&gt;, exclua e desenhe até ficar correto. Salve como arquivo. &lt;strong&gt;Raster de classes&lt;/strong&gt;: o mapa inteiro.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Um a dois milhões de pixels por segundo em dois núcleos do processador, muitas vezes mais rápido em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;strong&gt;Editar uma cópia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>Aprendizado ativo: onde rotular primeiro</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>Delimita onde um modelo está menos seguro e mostra o que ele vê ali, para que você o corrija.</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;strong&gt;raster&lt;/strong&gt;; the &lt;strong&gt;chip dataset&lt;/strong&gt; that the model was trained on, to which chips are added; the &lt;strong&gt;model file&lt;/strong&gt;; the corrected &lt;strong&gt;labels&lt;/strong&gt; with their &lt;strong&gt;class field&lt;/strong&gt;; and the &lt;strong&gt;labelled windows&lt;/strong&gt;, in which everything that was to be labelled is. &lt;strong&gt;Pixels without a label&lt;/strong&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;strong&gt;model file&lt;/strong&gt; and &lt;strong&gt;class raster&lt;/strong&gt;, and &lt;strong&gt;windows to label&lt;/strong&gt; and &lt;strong&gt;labels to correct&lt;/strong&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;strong&gt;Edit a copy&lt;/strong&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Uma rodada de aprendizado ativo: o que você rotulou é adicionado aos recortes, o modelo continua aprendendo com todos eles, o raster é classificado com o novo modelo, e as janelas em que este está menos seguro são as que você rotula para a próxima rodada. As primeiras janelas vêm de “Aprendizado ativo: onde rotular primeiro”.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;O &lt;strong&gt;raster&lt;/strong&gt;; o &lt;strong&gt;conjunto de recortes&lt;/strong&gt; com que o modelo foi treinado, ao qual se adicionam recortes; o &lt;strong&gt;arquivo do modelo&lt;/strong&gt;; os &lt;strong&gt;rótulos&lt;/strong&gt; corrigidos com seu &lt;strong&gt;campo da classe&lt;/strong&gt;; e as &lt;strong&gt;janelas rotuladas&lt;/strong&gt;, em que está rotulado tudo o que havia para rotular. Os &lt;strong&gt;pixels sem rótulo&lt;/strong&gt; precisam ser o que eram quando os recortes foram feitos.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;Um novo &lt;strong&gt;arquivo do modelo&lt;/strong&gt; e um novo &lt;strong&gt;raster de classes&lt;/strong&gt;, além de &lt;strong&gt;janelas a rotular&lt;/strong&gt; e &lt;strong&gt;rótulos a corrigir&lt;/strong&gt; para a próxima rodada.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Tanto quanto o treinamento do primeiro modelo, ou menos: alguns minutos para cem recortes em dois núcleos do processador, um décimo disso em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;strong&gt;Editar uma cópia&lt;/strong&gt;.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>Rodada de aprendizado ativo</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>Continua o treinamento com o que você rotulou e diz o que rotular em seguida.</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>Rótulos corrigidos</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>Janelas rotuladas</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>A pasta com que o modelo foi treinado. Os novos recortes são adicionados a ela.</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>O modelo da última rodada, a partir do qual o treinamento continua.</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>Os rótulos a corrigir da última rodada, corrigidos.</translation>
        </message>
        <message>
            <source>The field with the class: “class” in the labels to correct.</source>
            <translation>O campo com a classe: class nos rótulos a corrigir.</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>As janelas a rotular da última rodada, sem as que você não rotulou.</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>Polígonos dos rótulos</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>Épocas (0 = automático)</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>O raster, de qualquer tipo que o QGIS abra de um arquivo.</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>Polígonos do que a rede deve aprender.</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>O campo com a classe. Vazio: todos os polígonos são de uma só classe.</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background: uma classe própria, se tudo o que havia para rotular está rotulado. ignore: desconhecidos, se só foram desenhadas amostras.</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>Quantas vezes o treinamento passa por todos os recortes. 0: quantas o número de recortes exigir.</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>A rede treinada, com tudo o que é preciso para usá-la.</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF com um valor de classe por pixel.</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>Número de janelas</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>Janelas a rotular</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>Rótulos a corrigir</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>Quantas janelas você vai rotular. Cada uma tem o tamanho de um recorte; dez são cerca de uma hora de trabalho.</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>Quadrados em que o modelo está menos seguro, com sua ordem de prioridade.</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>O que o mapa mostra nessas janelas, como polígonos a corrigir.</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>Toda a documentação</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>Todas as entradas</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>Todas as saídas</translation>
        </message>
        <message>
            <source>Patches of fewer pixels than this go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>Manchas com menos pixels passam para a sua maior vizinha, só nos polígonos. 50 remove manchas minúsculas; 0 mantém todas.</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>Buracos menores que esta área, em metros quadrados, passam a fazer parte do polígono que os cerca, com tudo o que há neles. 5 serve para edificações; 0 não preenche nenhum.</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>Polígonos menores que esta área, em metros quadrados, são deixados de fora. 10 serve para edificações; 0 mantém todos.</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, in pixels, for example 1. Neighbours still share them.</source>
            <translation>Quanto os limites podem se deslocar, em pixels, para perder vértices, por exemplo 1. Os vizinhos continuam a compartilhá-los.</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>Quantas vezes os cantos são cortados para arredondá-los. Os vizinhos continuam a compartilhar seus limites. 1 ou 2 parecem naturais; 0 mantém os degraus dos pixels.</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>Valores das classes, como 1;3, cujos contornos recebem ângulos retos, como os de edificações. Só para contornos que tocam uma única outra classe: exclua o que não é necessário em “classes sem polígonos”.</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>Valores das classes, como 0;4, que não recebem polígonos.</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>Um raster de valores de classe: números inteiros, de qualquer programa.</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>A banda com os valores de classe.</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>Um raster nos mesmos pixels, do qual cada polígono recebe a média, como o de “Classificar raster”.</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>Polígonos com valor da classe, nome da classe, área, perímetro e confiança média.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Class raster&lt;/strong&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;strong&gt;Confidence&lt;/strong&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polygons&lt;/strong&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Transforma um raster de classes em polígonos, seguindo as bordas dos pixels ou com contornos mais suaves. Os vizinhos se tocam sem lacunas nem sobreposições, não importa o que se faça com os limites. O raster pode ter qualquer tamanho.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Raster de classes&lt;/strong&gt;: de “Classificar raster” ou de qualquer outro programa. Nomes e cores vêm da sua tabela de atributos, dos nomes das categorias e da paleta. Pixels sem dados não recebem polígono. &lt;strong&gt;Confiança&lt;/strong&gt;: um raster do qual cada polígono recebe a média.&lt;/p&gt;&lt;h3&gt;Polígonos mais suaves&lt;/h3&gt;&lt;p&gt;Isto é feito nesta ordem: manchas de poucos pixels passam para as vizinhas, buracos pequenos são preenchidos, limites são simplificados e suavizados ou recebem ângulos retos, polígonos pequenos são deixados de fora. 1 pixel é uma boa medida para simplificar, 2 a 3 rodadas bastam para suavizar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Polígonos&lt;/strong&gt;: com valor da classe (&lt;code&gt;class_id&lt;/code&gt;), nome da classe (&lt;code&gt;class&lt;/code&gt;), área em metros quadrados (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; (perímetro) em metros e &lt;code&gt;confidence&lt;/code&gt; (confiança) média, em qualquer formato vetorial.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Vários milhões de pixels por segundo, e cerca de um minuto para um milhão de polígonos.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Uma página web sobre o modelo: bandas, classes, rede, acurácia e as configurações do seu treinamento.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Description&lt;/strong&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mostra o que há em um arquivo de modelo: com que bandas e tamanho de pixel foi treinado, que classes encontra, como é construído, quão bom foi nos seus recortes de validação e como foi feito. Nenhuma imagem é necessária, e nada é calculado.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Arquivo do modelo&lt;/strong&gt;: criado por “Treinar modelo de segmentação”.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Descrição&lt;/strong&gt;: uma página web. Os mesmos dados são saídas, para que scripts e modelos gráficos possam usá-los.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Menos de um segundo.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>Os recortes deste fold verificam o treinamento; com os de todos os outros, a rede aprende. 0: recortes de treinamento e de validação como definidos no conjunto.</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>Um arquivo com os pesos e tudo o que é preciso para usá-los em outros rasters.</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>Uma página web com as configurações, as curvas do treinamento e a acurácia de cada classe. É gravada depois de cada época, para que se possa acompanhar.</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>Recebe arquivos para o TensorBoard e uma tabela CSV com as métricas de cada época.</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>Em quantas partes os recortes são distribuídos, em blocos separados. Recortes exportados com folds mantêm os seus. 5 é o usual.</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>Depois dos folds, treina mais um modelo com todos os recortes, para fazer mapas. A acurácia dele é a dos folds.</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>Recebe um modelo para cada fold e o final. Uma execução que foi cancelada continua dali.</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>Uma página web com uma tabela dos folds, sua média e seu desvio padrão, e a acurácia de cada classe em todos os recortes.</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>Pasta criada por “Exportar recortes de treinamento”.</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>Como a rede é construída. unet é uma boa escolha para quase tudo.</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>A parte da rede que lê a imagem. Os pequenos, como resnet18, treinam em minutos sem GPU. Qualquer outro encoder do segmentation-models-pytorch pode ser digitado e, como tu-NAME, qualquer um do timm.</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none: o treinamento parte de pesos aleatórios. imagenet: parte de pesos aprendidos em fotografias, que são baixados uma só vez e ajudam mais se houver poucos recortes. Outros foram aprendidos em Sentinel-2 e Landsat. O caminho de um arquivo com pesos também pode ser digitado.</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>Um modelo treinado antes. Classes e bandas podem ser diferentes: as bandas são encontradas pelo nome, classes novas começam do zero. O log diz o que foi mantido.</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train: toda a rede aprende. frozen: o encoder fica com os pesos que tem, o que é mais rápido e requer pesos já aprendidos.</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>Mantém o encoder como está por este número de épocas, até que o resto da rede se estabilize: 2 a 5 com pesos já aprendidos; senão, 0.</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>O encoder aprende com esta fração da taxa de aprendizado: 0,1 altera com cuidado os pesos já aprendidos.</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>Acrescenta squeeze-and-excitation ao decoder de unet, unetplusplus e linknet, e um pouco de tempo.</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>Largura das redes que não têm encoder, como unet_original. 64 é a do artigo; 32 leva um quarto do tempo.</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part up to the first depth that is good enough.</source>
            <translation>Para unetplusplus: cada profundidade da rede aprende a classificar. accurate usa a média delas, fast só a parte até a primeira profundidade que seja boa o bastante.</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>Varia os recortes ao acaso, para que poucos rendam mais. none: não varia. light: gira e espelha. standard: também tamanhos e brilho. strong: também cores, desfoque, ruído e sombras.</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>Operações que são acrescentadas à escolha acima (+) ou retiradas dela (-).</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>Um pipeline do albumentations, salvo como JSON, que é usado em lugar da escolha acima.</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>Números das bandas que são vermelho, verde e azul, como 3,2,1: as cores variam nelas em conjunto. Vazio: encontradas pelos nomes das bandas.</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform: cada recorte uma vez por época. rare: recortes com classes raras aparecem mais vezes, os outros menos.</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss. none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>Quanto um pixel de cada classe pesa na perda. none: o mesmo para todas. inverse, median e effective: mais para classes raras, com intensidades diferentes. given: como no campo seguinte.</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>Pesos das classes por nome ou valor, como edificação=2; estrada=5. As outras pesam 1.</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce é a entropia cruzada, dice a perda Dice, ce+dice a soma das duas, uma boa escolha para quase tudo. Outras somas podem ser digitadas, como 0.5*focal+lovasz.</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>Toma os rótulos como verdadeiros exceto nesta fração, o que ajuda se não forem exatos: 0,1, por exemplo.</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>Quanto focal e focal_tversky se concentram nos pixels difíceis; 2 serve na maioria dos casos, 0 faz de focal a entropia cruzada.</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>Peso dos pixels atribuídos por engano a uma classe, em tversky e focal_tversky. 0,3 com beta de 0,7 encontra mais; 0,5 e 0,5 é Dice.</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>Peso dos pixels de uma classe que são omitidos, em tversky e focal_tversky. Maior que alfa: prefere-se encontrar demais a encontrar de menos. 0,7 para classes raras.</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>Fração da parte focal em unified_focal; o resto é a parte Tversky. 0,5 é metade de cada.</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>Peso do que é omitido em relação ao que é encontrado por engano, em unified_focal. 0,6 serve na maioria dos casos; um valor maior encontra mais.</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>Quanto unified_focal se concentra em classes raras e pixels difíceis. 0,5 serve na maioria dos casos; com 0,2 se concentra mais.</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>Faz com que os pixels entre objetos que quase se tocam pesem mais, para que sejam separados: w0 do artigo da U-Net, lá igual a 10.</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>Quantos pixels de largura têm esses vãos, aproximadamente. 5 é o valor do artigo.</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>Quantas vezes todos os recortes são vistos. A época com a melhor validação é mantida. 0: quanto menos recortes, mais épocas, de 16 a 150.</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>Recortes calculados juntos. 0: quantos couberem na memória. Se faltar memória durante uma execução, o número é reduzido à metade e a execução continua.</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>Este número de lotes forma um passo, como faria um lote grande, sem precisar de tanta memória. 2 a 4 se só couberem lotes de 1 ou 2; senão, 1.</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>O maior passo dos pesos. 0,001 serve na maioria dos casos; 0,0001 para continuar a treinar um modelo. 0: a taxa é encontrada por um teste rápido antes do treinamento.</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>Como os passos são feitos a partir dos gradientes. adamw serve para quase tudo.</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>Puxa os pesos em direção a 0, para que a rede não decore os recortes. 0,01 serve na maioria dos casos; 0,05 para poucos recortes.</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>Quanto dos últimos passos entra no seguinte, para sgd. 0,9 serve na maioria dos casos.</translation>
        </message>
        <message>
            <source>How the learning rate changes. cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant: does not change.</source>
            <translation>Como muda a taxa de aprendizado. cosine: sobe e depois desce ao longo de um cosseno. one-cycle: sobe por mais tempo. polynomial: desce de modo uniforme. plateau: desce quando a validação não melhora mais. constant: não muda.</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>Fração do treinamento em que a taxa de aprendizado sobe. 0,1 é um décimo.</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>Gradientes mais longos são cortados neste comprimento, para que um lote atípico não estrague a rede. 1 serve na maioria dos casos; 0 não corta nada.</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>Avalia e guarda uma média móvel dos pesos, em vez dos últimos: 0,99 abrange cerca de 100 passos. 0: sem média.</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>A métrica da validação pela qual a melhor época é escolhida: IoU médio, F1, acurácia global ou perda. mean_iou serve na maioria dos casos.</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>Encerra o treinamento quando este número de épocas seguidas não trouxe melhora. 10 a 20 poupam tempo; 0 treina até o fim.</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>Encerra o treinamento depois deste número de minutos, com sucesso e com a melhor época até então. 60 para uma hora; 0: sem limite.</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>Se uma execução com as mesmas configurações foi cancelada ou interrompida, continua depois da sua última época.</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>Quantas GPUs treinam juntas; 0 usa todas.</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto calcula com 16 bits onde isso é igualmente bom e mais rápido. 32 é exato.</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>Processos que leem e variam os recortes paralelamente ao treinamento. -1 escolhe conforme os recortes e o computador, 0 não usa nenhum.</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>O mesmo número dá o mesmo treinamento no mesmo computador. Experimente 2 ou 3 para ver quanto depende do acaso.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Architecture&lt;/strong&gt; and &lt;strong&gt;encoder&lt;/strong&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Weights of the encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Epochs&lt;/strong&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;strong&gt;advanced&lt;/strong&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Model file&lt;/strong&gt;: everything “Classify raster” needs. &lt;strong&gt;Report&lt;/strong&gt;: settings, curves and the accuracy of each class. &lt;strong&gt;Mean IoU&lt;/strong&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;strong&gt;Best epoch&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Treina uma rede que dá a cada pixel uma classe e mantém a época que se sai melhor nos recortes reservados para validação.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: a pasta criada por “Exportar recortes de treinamento”.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Arquitetura&lt;/strong&gt; e &lt;strong&gt;encoder&lt;/strong&gt;: as opções padrão treinam em minutos sem GPU. Com uma GPU, resnet34 ou efficientnet-b3 costumam ser um pouco melhores.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Pesos do encoder&lt;/strong&gt;: &lt;i&gt;imagenet&lt;/i&gt; ajuda se houver poucos recortes; precisa da internet uma só vez. Para Sentinel-2 e Landsat há pesos aprendidos nas imagens deles.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Épocas&lt;/strong&gt;: mais épocas levam mais tempo e ajudam até certo ponto. Veja as curvas no relatório.&lt;/p&gt;&lt;p&gt;As opções &lt;strong&gt;avançadas&lt;/strong&gt; estão em grupos: &lt;i&gt;rede&lt;/i&gt; (continuar de outro modelo, congelar o encoder), &lt;i&gt;aumento de dados&lt;/i&gt; (como os recortes são variados), &lt;i&gt;perda&lt;/i&gt;, &lt;i&gt;classes raras&lt;/i&gt;, &lt;i&gt;passos&lt;/i&gt; (tamanho do lote e taxa de aprendizado) e &lt;i&gt;fim&lt;/i&gt; (limite de tempo, parada antecipada). Os valores padrão foram escolhidos para imagens aéreas e de satélite.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Arquivo do modelo&lt;/strong&gt;: tudo de que “Classificar raster” precisa. &lt;strong&gt;Relatório&lt;/strong&gt;: configurações, curvas e a acurácia de cada classe. O &lt;strong&gt;IoU médio&lt;/strong&gt; é medido nos recortes de validação: 0 é o pior, 1 é perfeito, e 0,7 é bom para a maioria das finalidades. &lt;strong&gt;Melhor época&lt;/strong&gt;.&lt;/p&gt;&lt;h3&gt;Durante a execução&lt;/h3&gt;&lt;p&gt;O &lt;i&gt;monitor de treinamento&lt;/i&gt; se abre ao lado do mapa, com curvas e recortes de exemplo. &lt;i&gt;Parar&lt;/i&gt; ali encerra o treinamento como concluído, com a melhor época como arquivo do modelo; &lt;i&gt;Cancelar&lt;/i&gt; ali descarta o modelo. Cancelar neste diálogo mantém a melhor época até então. Depois de cancelado, o mesmo treinamento, iniciado de novo, continua de onde estava.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Cerca de um minuto para 1000 recortes de 256 pixels e uma época em dois núcleos do processador, alguns segundos em uma GPU. O log diz quanto tempo falta; com um &lt;i&gt;tempo de treinamento&lt;/i&gt;, ele termina sozinho.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Chip dataset&lt;/strong&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;strong&gt;folds&lt;/strong&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Final model&lt;/strong&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;strong&gt;folder&lt;/strong&gt; with the models. &lt;strong&gt;Mean IoU&lt;/strong&gt; of all chips together, the &lt;strong&gt;mean&lt;/strong&gt; over the folds and its &lt;strong&gt;standard deviation&lt;/strong&gt;. &lt;strong&gt;Report&lt;/strong&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz quão bom é um treinamento em lugares que não viu: os recortes são distribuídos em folds separados, e para cada fold um modelo é treinado com os outros e avaliado nele. Assim, cada recorte é avaliado uma vez, e as diferenças entre os folds dizem quanto se pode confiar nas métricas.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;strong&gt;Conjunto de recortes&lt;/strong&gt;: a pasta criada por “Exportar recortes de treinamento”. Os folds podem ser criados lá, ou aqui com &lt;strong&gt;folds&lt;/strong&gt;: 5 é o usual. Todas as outras opções são as de “Treinar modelo de segmentação”, para cada fold.&lt;/p&gt;&lt;p&gt;&lt;strong&gt;Modelo final&lt;/strong&gt;: mais um treinamento com todos os recortes, cuja acurácia é aproximadamente a dos folds.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;Uma &lt;strong&gt;pasta&lt;/strong&gt; com os modelos. &lt;strong&gt;IoU médio&lt;/strong&gt; de todos os recortes juntos, a &lt;strong&gt;média&lt;/strong&gt; dos folds e seu &lt;strong&gt;desvio padrão&lt;/strong&gt;. &lt;strong&gt;Relatório&lt;/strong&gt;: a tabela dos folds e a acurácia de cada classe.&lt;/p&gt;&lt;p&gt;Uma execução que foi cancelada continua com o fold em que estava, quando é iniciada de novo com a mesma pasta.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Tanto quanto um treinamento para cada fold, e mais um para o modelo final.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>Importar recortes</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>Cria um conjunto de recortes a partir de arquivos de imagens e rótulos gravados por outro programa.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>deep learning,aprendizado profundo,segmentação,dados de treinamento,training data,blocos,tiles,patches,chips,máscaras,masks,esri</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>Pasta de imagens</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>Pasta de rótulos</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>Tabela de classes</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>Nome da classe 0</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>Valores dos rótulos a ignorar</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>Tamanho do recorte (pixels, 0 = o dos arquivos)</translation>
        </message>
        <message>
            <source>IMAGES: nothing was given; the folder of the image files is needed.</source>
            <translation>IMAGES: nada foi informado; é necessária a pasta dos arquivos de imagem.</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>Instalar ambiente</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>Instala, repara ou remove o PyTorch para o Pixelwise, separado dos pacotes do QGIS.</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,instalação,setup,dependências,pacotes,conda,venv,desinstalar</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>Pasta de wheels, para instalar sem internet</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>Python existente, para a ação “use”</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>Sim, executar</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>Python que executa o processo auxiliar</translation>
        </message>
        <message>
            <source>WHEELS: {folder} holds no wheels; a folder of files *.whl is needed, see docs/install.md.</source>
            <translation>WHEELS: {folder} não contém wheels; é necessária uma pasta de arquivos *.whl, veja docs/install.md.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is removed without your yes: set CONFIRM to true to remove the environment.</source>
            <translation>CONFIRM: nada é removido sem o seu sim: defina CONFIRM como true para remover o ambiente.</translation>
        </message>
        <message>
            <source>CONFIRM: nothing is installed without your yes: {estimate} Set CONFIRM to true to begin.</source>
            <translation>CONFIRM: nada é instalado sem o seu sim: {estimate} Defina CONFIRM como true para começar.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: none of the label layers has a field {field!r}; their fields are {found}.</source>
            <translation>CLASS_FIELD: nenhuma das camadas de rótulos tem o campo {field!r}; os campos delas são: {found}.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {field!r} was given, but the labels {name!r} are a raster, which has no fields; leave it empty.</source>
            <translation>CLASS_FIELD: foi informado {field!r}, mas os rótulos {name!r} são um raster, e rasters não têm campos; deixe vazio.</translation>
        </message>
        <message>
            <source>{parameter}: every class is switched off in the style of {layer!r}; switch some on.</source>
            <translation>{parameter}: todas as classes estão desativadas no estilo de {layer!r}; ative algumas.</translation>
        </message>
        <message>
            <source>{parameter}: {given} holds several rasters; give one of them: {several}.</source>
            <translation>{parameter}: {given} contém vários rasters; informe um deles: {several}.</translation>
        </message>
        <message>
            <source>{parameter}: no raster can be opened from {given!r}; a raster that GDAL reads is needed.</source>
            <translation>{parameter}: não é possível abrir um raster a partir de {given!r}; é necessário um raster que o GDAL leia.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} comes from the provider {provider!r}; only rasters that GDAL reads can be used. Save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: a camada {layer!r} vem do provedor {provider!r}; só podem ser usados rasters que o GDAL lê. Salve-a antes como GeoTIFF (Exportar ▸ Salvar como).</translation>
        </message>
        <message>
            <source>{parameter}: no raster was given; at least one is needed.</source>
            <translation>{parameter}: nenhum raster foi informado; é necessário ao menos um.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; a polygon layer is needed.</source>
            <translation>{parameter}: não é possível abrir uma camada a partir de {given!r}; é necessária uma camada de polígonos.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} holds {found} features; a polygon layer is needed.</source>
            <translation>{parameter}: a camada {layer!r} contém feições do tipo {found}; é necessária uma camada de polígonos.</translation>
        </message>
        <message>
            <source>{parameter}: no layer can be opened from {given!r}; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: não é possível abrir uma camada a partir de {given!r}; são necessários polígonos, linhas, pontos ou um raster de valores de classe.</translation>
        </message>
        <message>
            <source>{parameter}: {layer!r} is a table without geometries; polygons, lines, points or a raster of class values are needed.</source>
            <translation>{parameter}: {layer!r} é uma tabela sem geometrias; são necessários polígonos, linhas, pontos ou um raster de valores de classe.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} has no field {name!r}; its fields are: {names}.</source>
            <translation>{parameter}: a camada {layer!r} não tem o campo {name!r}; os campos dela são: {names}.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>{path} could not be written: {error}</source>
            <translation>Não foi possível gravar {path}: {error}</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>Instalar agora…</translation>
        </message>
        <message>
            <source>{parameter}: {folder} is no folder; the folder of the files is needed.</source>
            <translation>{parameter}: {folder} não é uma pasta; é necessária a pasta dos arquivos.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but the layer {layer} has bands 1 to {count}.</source>
            <translation>BANDS: foi pedida a banda {number}, mas a camada {layer} tem as bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Modelos do Pixelwise</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {allowed}.</source>
            <translation>{parameter}: foi informado {value!r}; valores permitidos: {allowed}.</translation>
        </message>
        <message>
            <source>whole numbers from {low:g} to {high:g}</source>
            <translation>números inteiros de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g} to {high:g}</source>
            <translation>números de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>whole numbers from {low:g}</source>
            <translation>números inteiros a partir de {low:g}</translation>
        </message>
        <message>
            <source>numbers from {low:g}</source>
            <translation>números a partir de {low:g}</translation>
        </message>
        <message>
            <source>{names} … ({count} in all)</source>
            <translation>{names} … ({count} ao todo)</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no band number; bands count from 1, for example 1,2,4 or 1-4.</source>
            <translation>{parameter}: {given!r} não é um número de banda; as bandas são contadas a partir de 1, por exemplo 1,2,4 ou 1-4.</translation>
        </message>
        <message>
            <source>{parameter}: a band is listed twice in {given!r}; every band may be used once.</source>
            <translation>{parameter}: uma banda aparece duas vezes em {given!r}; cada banda pode ser usada uma só vez.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no angle in degrees, such as 0;45;90.</source>
            <translation>{parameter}: {given!r} não é um ângulo em graus; escreva, por exemplo, 0;45;90.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no label value, such as 255.</source>
            <translation>{parameter}: {given!r} não é um valor de rótulo; escreva, por exemplo, 255.</translation>
        </message>
        <message>
            <source>{parameter}: {number:g} is no label value; label values are whole numbers.</source>
            <translation>{parameter}: {number:g} não é um valor de rótulo; valores de rótulo são números inteiros.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its number of pixels; write them as in building=50; road=20.</source>
            <translation>{parameter}: {given!r} não é uma classe com o seu número de pixels; escreva, por exemplo, edificação=50; estrada=20.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its weight; write them as in building=2; road=0.5.</source>
            <translation>{parameter}: {given!r} não é uma classe com o seu peso; escreva, por exemplo, edificação=2; estrada=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its probability; write them as in building=0.6; road=0.5.</source>
            <translation>{parameter}: {given!r} não é uma classe com a sua probabilidade; escreva, por exemplo, edificação=0.6; estrada=0.5.</translation>
        </message>
        <message>
            <source>{parameter}: {given!r} is no class with its area or share; write them as in forest=20000; grass=50000.</source>
            <translation>{parameter}: {given!r} não é uma classe com a sua área ou fração; escreva, por exemplo, floresta=20000; pastagem=50000.</translation>
        </message>
        <message>
            <source>{parameter}: {name} has the area 0; areas and shares must be above 0.</source>
            <translation>{parameter}: {name} tem área 0; áreas e frações precisam ser maiores que 0.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class; the classes are {known}.</source>
            <translation>{parameter}: {name} não é uma classe; as classes são {known}.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps.</source>
            <translation>{parameter}: foi informado {value!r}; valores permitidos: auto, cpu, cuda, cuda:0, cuda:1 … e mps.</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>Polígonos: mancha mínima (pixels, 0 = todas)</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>Polígonos: rodadas de suavização</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>Polígonos: preencher buracos menores que (m²)</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>Polígonos: área mínima (m²)</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>Polígonos: simplificar em (pixels)</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>Polígonos: classes com ângulos retos (valores)</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>Polígonos: classes sem polígonos (valores)</translation>
        </message>
        <message>
            <source>Rendering {layer!r} with {rows:,} × {cols:,} pixels.</source>
            <translation>Renderizando {layer!r} com {rows:,} × {cols:,} pixels.</translation>
        </message>
        <message>
            <source>QGIS gave error {number}</source>
            <translation>o QGIS retornou o erro {number}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} could not be rendered: {error}</source>
            <translation>{parameter}: não foi possível renderizar a camada {layer!r}: {error}</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in EXTENT with a PIXEL_SIZE of {pixel_size:g}: is its server there, and has it pictures of that place and scale?</source>
            <translation>{parameter}: a camada {layer!r} não mostra nada em EXTENT com PIXEL_SIZE {pixel_size:g}: o servidor está acessível e tem imagens desse lugar e dessa escala?</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} shows nothing in {share:.2%} of EXTENT, which gets no class. Where a server has failed, try again.</source>
            <translation>{parameter}: a camada {layer!r} não mostra nada em {share:.2%} de EXTENT; essa parte fica sem classe. Se um servidor falhou, tente de novo.</translation>
        </message>
        <message>
            <source>{parameter}: EXTENT ({extent}) lies outside the layer {layer!r} ({layer_extent}): they must overlap.</source>
            <translation>{parameter}: EXTENT ({extent}) está fora da camada {layer!r} ({layer_extent}): é preciso que se sobreponham.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {pixel_size:g}, with which EXTENT has {rows:,} × {cols:,} pixels: at most {most:,} a side can be rendered. Choose larger pixels or a smaller EXTENT.</source>
            <translation>PIXEL_SIZE é {pixel_size:g}, e com isso EXTENT tem {rows:,} × {cols:,} pixels: podem ser renderizados no máximo {most:,} por lado. Escolha pixels maiores ou reduza EXTENT.</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give PIXEL_SIZE, in units of its CRS {crs}, and EXTENT to have it rendered, or save it as a GeoTIFF first (Export ▸ Save As).</source>
            <translation>{parameter}: a camada {layer!r} não é um arquivo (vem do provedor {provider!r}): informe PIXEL_SIZE, em unidades do seu SRC {crs}, e EXTENT para que seja renderizada, ou salve-a antes como GeoTIFF (Exportar ▸ Salvar como).</translation>
        </message>
        <message>
            <source>{parameter}: the layer {layer!r} is no file (it comes from the provider {provider!r}): give EXTENT, too, so that it is known which part is to be rendered.</source>
            <translation>{parameter}: a camada {layer!r} não é um arquivo (vem do provedor {provider!r}): informe também EXTENT, para que se saiba que parte deve ser renderizada.</translation>
        </message>
        <message>
            <source>{path} could not be written from {source}: {error}</source>
            <translation>Não foi possível gravar {path} a partir de {source}: {error}</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>O Pixelwise não pode ser carregado ({reason}). “Verificar ambiente” diz o que fazer.</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>Concluído.</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>Parando: a melhor época até agora está sendo gravada.</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>O treinamento está sendo preparado.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>Época {epoch} de {epochs}</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>Fold {fold} de {folds}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>tempo restante: {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>melhor IoU médio {iou:.3f} na época {epoch}</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>recortes/s</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>taxa de aprendizado {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>A fazer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>Formulário de uma amostra de acurácia</translation>
        </message>
        <message>
            <source>{path}: the form could not be stored with the points: {error}</source>
            <translation>{path}: não foi possível salvar o formulário com os pontos: {error}</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>(não decidido)</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>O que realmente há no local</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are auto, cpu, cuda, cuda:0, cuda:1 … and mps: choose one in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>A configuração {key} é {value!r}; valores permitidos: auto, cpu, cuda, cuda:0, cuda:1 … e mps. Escolha um deles em Configurações ▸ Opções ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>The setting {key} is {value!r}; allowed are whole numbers from 0, which means no limit: correct it in Settings ▸ Options ▸ Pixelwise.</source>
            <translation>A configuração {key} é {value!r}; valores permitidos: números inteiros a partir de 0, que significa sem limite. Corrija-a em Configurações ▸ Opções ▸ Pixelwise.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>Recortes em {folder}</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>Classes de {raster}</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>Probabilidades de {raster}</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>Incerteza de {raster}</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>Confiança de {raster}</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>Polígonos das classes de {raster}</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>Onde rotular em {raster}</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>Mapa de {raster}</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>Erros de {map}</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>Erros de uma classe de {map}</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>Objetos de {map}</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>Acurácia de {map}</translation>
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
            <translation>encontrado por engano</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ordem</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>Incerteza média</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>Classe confundida</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>com a classe</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>Fração de ambas na incerteza</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>Fração com dados</translation>
        </message>
        <message>
            <source>training</source>
            <translation>treinamento</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validação</translation>
        </message>
        <message>
            <source>test</source>
            <translation>teste</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Subconjunto</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Fold</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>Cena</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotação</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>Pesos do encoder</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>Rede: continuar deste arquivo de modelo</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>Rede: modo do encoder</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>Rede: épocas iniciais com o encoder congelado</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>Rede: fração da taxa para o encoder</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>Rede: atenção no decoder (scSE)</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>Rede: filtros de base, sem encoder</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>Rede: supervisão profunda</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>Aumento de dados: como os recortes são variados</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>Aumento de dados: operações ativadas e desativadas</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>Aumento de dados: pipeline próprio em vez disso</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>Pipelines do albumentations</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>Aumento de dados: bandas que são vermelho, verde e azul</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>Perda: o que o treinamento minimiza</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>Perda: suavização de rótulos (label smoothing)</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>Perda: gama de focal</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>Perda: alfa de Tversky, para alarmes falsos</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>Perda: beta de Tversky, para omissões</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>Perda: peso de unified focal</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>Perda: delta de unified focal</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>Perda: gama de unified focal</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>Perda: w0, o peso dos vãos estreitos (0 = nenhum)</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>Perda: sigma, a largura desses vãos (pixels)</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>Classes raras: pesos das classes</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>Classes raras: os pesos, quando informados</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>Classes raras: escolha dos recortes</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>Passos: tamanho do lote (0 = o maior que couber)</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>Passos: lotes que formam um passo</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>Passos: taxa de aprendizado (0 = procurar)</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>Passos: otimizador</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>Passos: decaimento dos pesos (weight decay)</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>Passos: momentum do sgd</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>Passos: variação da taxa de aprendizado</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>Passos: fração de aquecimento (warm-up)</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>Passos: gradiente máximo (0 = sem limite)</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>Passos: decaimento da média dos pesos (0 = nenhum)</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>Fim: a melhor época é definida por</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>Fim: parar após épocas sem melhora (0 = não)</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>Fim: tempo de treinamento (minutos, 0 = sem limite)</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>Processos que preparam recortes (-1 = automático)</translation>
        </message>
        <message>
            <source>CHIPS: nothing was given; a folder made by 'Export training chips' is needed.</source>
            <translation>CHIPS: nada foi informado; é necessária uma pasta criada por “Exportar recortes de treinamento”.</translation>
        </message>
        <message>
            <source>ENCODER: nothing was given; a name such as resnet18 is needed.</source>
            <translation>ENCODER: nada foi informado; é necessário um nome, como resnet18.</translation>
        </message>
        <message>
            <source>{parameter}: {value!r} was given; allowed are {names}, and files that hold weights.</source>
            <translation>{parameter}: foi informado {value!r}; valores permitidos: {names} e arquivos que contêm pesos.</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>Treinar modelo de segmentação</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>Treina uma rede com um conjunto de recortes e mantém a melhor época como arquivo de modelo.</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>deep learning,aprendizado profundo,segmentação,rede neural,neural network,unet,pytorch,treinamento</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>Fold de validação (0 = os subconjuntos dos próprios recortes)</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>Pasta para o TensorBoard e uma tabela das épocas</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Perda por época</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>IoU da validação por época</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Rótulo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>Um recorte de validação: imagem, rótulo e as classes que a rede encontra.</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>Parar (manter a melhor)</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>Encerra o treinamento agora e grava o modelo da melhor época até então.</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>Cancelar (descartar)</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>Encerra o treinamento agora, sem modelo.</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was opened.</source>
            <translation>Nenhum treinamento foi iniciado desde que o QGIS foi aberto.</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>média</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>Vetorizar classes</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>Transforma um raster de classes de qualquer tamanho em polígonos limpos que compartilham seus limites.</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>poligonizar,polygonize,contorno,simplificar,suavizar,edificações,footprints,cobertura da terra,land cover</translation>
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
            <translation>Escolher bandas pelo nome</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>Escreva números como 1,2,4 ou 1-4.</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>Não existe a banda {number}; a última é {last}.</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>Escolher pelo nome…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>Marque as bandas a usar. Arraste-as para mudar a ordem.</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>nada selecionado</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>Um arquivo com pesos</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>Valor nos rótulos</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>Número da classe</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>Nome da classe</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>Uma marca indica que um valor dos rótulos é usado; sem ela, os seus pixels são ignorados. Vários valores se tornam uma só classe se tiverem o mesmo número. Os números vão de 0 (fundo) a 255.</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>Ler dos rótulos</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>Carregar…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>Como nos rótulos</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>Classes…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>Ler as classes dos rótulos e alterá-las</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>Um arquivo com uma tabela de classes</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n classe: {names}</numerusform>
                <numerusform>%n classes: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>{parameter} is “{found}”, but the chips in {folder} were made with “{there}”; to append, both must be the same.</source>
            <translation>{parameter} é “{found}”, mas os recortes em {folder} foram feitos com “{there}”; para adicionar, os dois precisam ser iguais.</translation>
        </message>
        <message>
            <source>APPEND: {folder} was imported; chips can only be added to a dataset that was exported.</source>
            <translation>APPEND: {folder} foi importado; só é possível adicionar recortes a um conjunto que foi exportado.</translation>
        </message>
        <message>
            <source>INPUT has {found} bands, the chips in {folder} have {there}: choose BANDS to match.</source>
            <translation>INPUT tem {found} bandas, os recortes em {folder} têm {there}: escolha BANDS de acordo com eles.</translation>
        </message>
        <message>
            <source>INPUT holds {found} values, but the chips in {folder} are {there}, which cannot hold them.</source>
            <translation>INPUT contém valores {found}, mas os recortes em {folder} são {there}, que não comporta esses valores.</translation>
        </message>
        <message>
            <source>LABELS use {found} for ignored pixels, the chips in {folder} {there}: give all classes of the dataset in CLASS_TABLE.</source>
            <translation>LABELS usa {found} para pixels ignorados, os recortes em {folder} usam {there}: informe todas as classes do conjunto em CLASS_TABLE.</translation>
        </message>
        <message>
            <source>LABELS hold classes that the chips in {folder} do not have: {found}; there are {allowed}.</source>
            <translation>LABELS contém classes que os recortes em {folder} não têm: {found}; as existentes são {allowed}.</translation>
        </message>
        <message>
            <source>CRS units</source>
            <translation>unidades do SRC</translation>
        </message>
        <message>
            <source>The pixels of INPUT are {found:.6g} {unit} wide, those of the chips in {folder} {there:.6g}; to append, they may differ by {tolerance:.0%}: give PIXEL_SIZE.</source>
            <translation>Os pixels de INPUT têm {found:.6g} {unit} de largura, os dos recortes em {folder} têm {there:.6g}; para adicionar, podem diferir em até {tolerance:.0%}: informe PIXEL_SIZE.</translation>
        </message>
        <message>
            <source>INPUT: no raster was given; at least one is needed.</source>
            <translation>INPUT: nenhum raster foi informado; é necessário ao menos um.</translation>
        </message>
        <message>
            <source>LABELS: no layer was given; at least one is needed.</source>
            <translation>LABELS: nenhuma camada foi informada; é necessária ao menos uma.</translation>
        </message>
        <message>
            <source>OUTPUT: a folder is needed.</source>
            <translation>OUTPUT: é necessária uma pasta.</translation>
        </message>
        <message>
            <source>IMAGES: a folder is needed.</source>
            <translation>IMAGES: é necessária uma pasta.</translation>
        </message>
        <message>
            <source>RESAMPLING: {count} words were given for {rasters} rasters; one for all of them, or one for each, is needed.</source>
            <translation>RESAMPLING: número de palavras informadas: {count}, número de rasters: {rasters}; é necessária uma palavra para todos ou uma para cada um.</translation>
        </message>
        <message>
            <source>STRIDE is {value}; it must be 0 (half a chip) or more pixels.</source>
            <translation>STRIDE é {value}; deve ser 0 (meio recorte) ou um número maior de pixels.</translation>
        </message>
        <message>
            <source>FOLDS is {value}; it must be 0 (none), or from 2 to {highest}.</source>
            <translation>FOLDS é {value}; deve ser 0 (nenhum) ou de 2 a {highest}.</translation>
        </message>
        <message>
            <source>FOLDS needs SPLIT_BY “blocks” or “random”, found “{found}”.</source>
            <translation>FOLDS precisa de SPLIT_BY “blocks” ou “random”; foi encontrado “{found}”.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “polygons”: SPLIT_POLYGONS must be a polygon layer, and SPLIT_FIELD its field that holds train, validation or test.</source>
            <translation>SPLIT_BY é “polygons”: SPLIT_POLYGONS deve ser uma camada de polígonos, e SPLIT_FIELD o campo dela que contém train, validation ou test.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be 0 or more, and less than 1.</source>
            <translation>{parameter} é {value}; deve ser 0 ou maior, e menor que 1.</translation>
        </message>
        <message>
            <source>SPLIT and TEST are {value:g} together; they must leave something for training.</source>
            <translation>SPLIT e TEST juntos são {value:g}; precisam deixar algo para o treinamento.</translation>
        </message>
        <message>
            <source>CHIP_SIZE is {value}; it must be from {lowest} to {highest} pixels.</source>
            <translation>CHIP_SIZE é {value}; deve ser de {lowest} a {highest} pixels.</translation>
        </message>
        <message>
            <source>{parameter} is “{found}”; it must be one of {allowed}.</source>
            <translation>{parameter} é “{found}”; deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {lowest:g} or more.</source>
            <translation>{parameter} é {value:g}; deve ser {lowest:g} ou maior.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {lowest:g} to {highest:g}.</source>
            <translation>{parameter} é {value:g}; deve ser de {lowest:g} a {highest:g}.</translation>
        </message>
        <message>
            <source>The chip file {path} is missing: export the chips again.</source>
            <translation>Falta o arquivo de recorte {path}: exporte os recortes de novo.</translation>
        </message>
        <message>
            <source>The chip file {path} is damaged: export the chips again. ({error})</source>
            <translation>O arquivo de recorte {path} está danificado: exporte os recortes de novo. ({error})</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have {count} bands of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER é “png”, que comporta 1, 3 ou 4 bandas de 8 bits; os rasters têm {count} bandas {dtype}. Escolha DTYPE “uint8” e BANDS adequadas, ou o contêiner “geotiff” ou “hdf5”.</translation>
        </message>
        <message>
            <source>CONTAINER is “png”, which holds 1, 3 or 4 bands of 8 bits; the rasters have 1 band of {dtype}. Choose DTYPE “uint8” and such BANDS, or the container “geotiff” or “hdf5”.</source>
            <translation>CONTAINER é “png”, que comporta 1, 3 ou 4 bandas de 8 bits; os rasters têm 1 banda {dtype}. Escolha DTYPE “uint8” e BANDS adequadas, ou o contêiner “geotiff” ou “hdf5”.</translation>
        </message>
        <message>
            <source>The chip {chip} in {folder} has {count} bands of {found} pixels, its label {label}; the dataset says {bands} bands of {size} × {size}.</source>
            <translation>O recorte {chip} em {folder} tem {count} bandas de {found} pixels, e seu rótulo tem {label}; segundo o conjunto, são {bands} bandas de {size} × {size}.</translation>
        </message>
        <message>
            <source>{path} is damaged: it has no format version.</source>
            <translation>{path} está danificado: não tem versão de formato.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Pixelwise (chip dataset version {found}, this one reads up to {highest}): update the plugin.</source>
            <translation>{path} foi criado por um Pixelwise mais novo (conjunto de recortes na versão {found}; este lê até a {highest}): atualize o complemento.</translation>
        </message>
        <message>
            <source>{path} is damaged: {error}.</source>
            <translation>{path} está danificado: {error}.</translation>
        </message>
        <message>
            <source>{path} is no chip dataset: it has no {file}.</source>
            <translation>{path} não é um conjunto de recortes: não tem {file}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>Não é possível ler {path}: {error}.</translation>
        </message>
        <message>
            <source>{path} does not describe a chip dataset of Pixelwise.</source>
            <translation>{path} não descreve um conjunto de recortes do Pixelwise.</translation>
        </message>
        <message>
            <source>{count:,} for {split}</source>
            <translation>{count:,} para {split}</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} e {second}</translation>
        </message>
        <message>
            <source>There are no training chips in the dataset yet.</source>
            <translation>Ainda não há recortes de treinamento no conjunto.</translation>
        </message>
        <message>
            <source>There are no validation chips: no two chips with labels lie apart. All are for training; with a smaller CHIP_SIZE or a larger raster some could be kept for validation.</source>
            <translation>Não há recortes de validação: não existem dois recortes com rótulos que fiquem separados. Todos são para treinamento; com um CHIP_SIZE menor ou um raster maior, alguns poderiam ser reservados para validação.</translation>
        </message>
        <message>
            <source>No chip holds these classes: {names}.</source>
            <translation>Nenhum recorte contém estas classes: {names}.</translation>
        </message>
        <message>
            <source>No training chip holds these classes, which cannot be learnt: {names}.</source>
            <translation>Nenhum recorte de treinamento contém estas classes, que não podem ser aprendidas: {names}.</translation>
        </message>
        <message>
            <source>No validation chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Nenhum recorte de validação contém estas classes, que ficarão sem métrica de acurácia: {names}.</translation>
        </message>
        <message>
            <source>No test chip holds these classes, which will have no accuracy figure: {names}.</source>
            <translation>Nenhum recorte de teste contém estas classes, que ficarão sem métrica de acurácia: {names}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}. Written in {seconds:.1f} s.</source>
            <translation>Recortes no conjunto: {counts}. Gravados em {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>REPORT: the chips are complete, but the report could not be written: {error}</source>
            <translation>REPORT: os recortes estão completos, mas não foi possível gravar o relatório: {error}</translation>
        </message>
        <message>
            <source>{count:,} windows are looked at.</source>
            <translation>Janelas examinadas: {count:,}.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window fulfils KEEP, MIN_LABELLED and MIN_CLASS; ask for less of them.</source>
            <translation>Não há nenhum recorte a gravar: nenhuma janela satisfaz KEEP, MIN_LABELLED e MIN_CLASS; seja menos exigente neles.</translation>
        </message>
        <message>
            <source>There is no chip to write: every window shares pixels with one of another split.</source>
            <translation>Não há nenhum recorte a gravar: toda janela tem pixels em comum com uma de outro subconjunto.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} is a file; a folder is needed.</source>
            <translation>OUTPUT: {path} é um arquivo; é necessária uma pasta.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be read: {error}.</source>
            <translation>OUTPUT: não é possível ler {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: the folder {path} is not empty and holds no chip dataset ({found}): choose a new or empty folder.</source>
            <translation>OUTPUT: a pasta {path} não está vazia e não contém um conjunto de recortes ({found}): escolha uma pasta nova ou vazia.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} could not be written: {error}.</source>
            <translation>OUTPUT: não foi possível gravar {path}: {error}.</translation>
        </message>
        <message>
            <source>OUTPUT: {path} cannot be made: {error}.</source>
            <translation>OUTPUT: não é possível criar {path}: {error}.</translation>
        </message>
        <message>
            <source>{name} exists already</source>
            <translation>{name} já existe</translation>
        </message>
        <message>
            <source>A chip's outline cannot be brought to the dataset's CRS: {error}.</source>
            <translation>Não é possível converter o contorno de um recorte para o SRC do conjunto: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {error}.</source>
            <translation>Não foi possível gravar {name}: {error}.</translation>
        </message>
        <message>
            <source>{name} could not be written completely; is the disk full?</source>
            <translation>Não foi possível gravar {name} por completo; o disco está cheio?</translation>
        </message>
        <message>
            <source>The footprints {path} cannot be read: export the chips again. ({error})</source>
            <translation>Não é possível ler os contornos {path}: exporte os recortes de novo. ({error})</translation>
        </message>
        <message>
            <source>A chip of {count} bands of {size} × {size} pixels is too large for HDF5: lower CHIP_SIZE.</source>
            <translation>Um recorte de {count} bandas de {size} × {size} pixels é grande demais para HDF5: reduza CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{path} holds chips {shape} of {found}, not {wanted} of {dtype}.</source>
            <translation>{path} contém recortes {shape} do tipo {found}, não {wanted} do tipo {dtype}.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is missing: export the chips again.</source>
            <translation>Falta o arquivo dos recortes {path}: exporte os recortes de novo.</translation>
        </message>
        <message>
            <source>{path} cannot be read without the Python package h5py, which is not installed.</source>
            <translation>Não é possível ler {path} sem o pacote Python h5py, que não está instalado.</translation>
        </message>
        <message>
            <source>The file of the chips {path} is damaged: export the chips again. ({error})</source>
            <translation>O arquivo dos recortes {path} está danificado: exporte os recortes de novo. ({error})</translation>
        </message>
        <message>
            <source>The chip {chip} is missing in {path}: export the chips again.</source>
            <translation>Falta o recorte {chip} em {path}: exporte os recortes de novo.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is no folder; the folder of the files is needed.</source>
            <translation>IMAGES: {path} não é uma pasta; é necessária a pasta dos arquivos.</translation>
        </message>
        <message>
            <source>IMAGES: there is no GeoTIFF, PNG or JPEG of an image in {path}.</source>
            <translation>IMAGES: não há nenhum GeoTIFF, PNG ou JPEG de imagem em {path}.</translation>
        </message>
        <message>
            <source>LABELS: there is no GeoTIFF, PNG or JPEG of a label in or beside {path}: choose their folder. Label files have the same names as their images.</source>
            <translation>LABELS: não há nenhum GeoTIFF, PNG ou JPEG de rótulo em {path} nem ao lado: escolha a pasta dos rótulos. Os arquivos de rótulos têm os mesmos nomes que suas imagens.</translation>
        </message>
        <message>
            <source>LABELS: {path} is no folder; the folder of the files is needed.</source>
            <translation>LABELS: {path} não é uma pasta; é necessária a pasta dos arquivos.</translation>
        </message>
        <message>
            <source>{count:,} images have no label and are left out: {names}.</source>
            <translation>{count:,} imagens não têm rótulo e são deixadas de fora: {names}.</translation>
        </message>
        <message>
            <source>{count:,} labels have no image: {names}.</source>
            <translation>{count:,} rótulos não têm imagem: {names}.</translation>
        </message>
        <message>
            <source>LABELS: none of the {count:,} images has a label of the same name: {image} and {label}, for example, do not go together.</source>
            <translation>LABELS: nenhuma das {count:,} imagens tem um rótulo de mesmo nome: {image} e {label}, por exemplo, não combinam.</translation>
        </message>
        <message>
            <source>LABELS: {path} and {other} have the same name; only one can be the label.</source>
            <translation>LABELS: {path} e {other} têm o mesmo nome; só um deles pode ser o rótulo.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are named in lists of the splits.</source>
            <translation>{count:,} de {total:,} imagens constam das listas dos subconjuntos.</translation>
        </message>
        <message>
            <source>IMAGES: the classes in {path} cannot be read: {error}.</source>
            <translation>IMAGES: não é possível ler as classes em {path}: {error}.</translation>
        </message>
        <message>
            <source>Chips in the dataset: {counts}; {kept:,} images stay where they are, {written:,} were written. Imported in {seconds:.1f} s.</source>
            <translation>Recortes no conjunto: {counts}; imagens que ficam onde estão: {kept:,}, imagens gravadas: {written:,}. Importados em {seconds:.1f} s.</translation>
        </message>
        <message>
            <source>There is no chip to make: the files hold no valid pixel with a class.</source>
            <translation>Não há nenhum recorte a criar: os arquivos não contêm nenhum pixel válido com classe.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel with a class and are left out.</source>
            <translation>{count:,} de {total:,} janelas não contêm nenhum pixel válido com classe e são deixadas de fora.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds more than {most} different values; a label has one number for each class.</source>
            <translation>LABELS: {path} contém mais de {most} valores diferentes; um rótulo tem um número para cada classe.</translation>
        </message>
        <message>
            <source>LABELS: {path} is a colour picture of {count} bands; a label has one band, with a number for each class. Turn its colours into numbers first.</source>
            <translation>LABELS: {path} é uma imagem colorida de {count} bandas; um rótulo tem uma só banda, com um número para cada classe. Converta antes as cores em números.</translation>
        </message>
        <message>
            <source>LABELS: the files in {path} hold no class value, only {found}.</source>
            <translation>LABELS: os arquivos em {path} não contêm nenhum valor de classe, só {found}.</translation>
        </message>
        <message>
            <source>The value 0 counts as “{name}”; with an empty BACKGROUND it is ignored.</source>
            <translation>O valor 0 conta como “{name}”; com BACKGROUND vazio, é ignorado.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds JPEG files, which blur class values: each pixel gets the nearest of {values}. If these are not the classes, give CLASS_TABLE; PNG and GeoTIFF keep values as they are.</source>
            <translation>LABELS: {path} contém arquivos JPEG, que distorcem os valores de classe: cada pixel recebe o mais próximo de {values}. Se não forem essas as classes, informe CLASS_TABLE; PNG e GeoTIFF mantêm os valores como são.</translation>
        </message>
        <message>
            <source>Class {value} “{name}”: {count:,} pixels.</source>
            <translation>Classe {value} “{name}”: {count:,} pixels.</translation>
        </message>
        <message>
            <source>{count:,} pixels with the values {values} are ignored.</source>
            <translation>{count:,} pixels com os valores {values} são ignorados.</translation>
        </message>
        <message>
            <source>{count:,} pixels hold values that are no class and are ignored: {values}.</source>
            <translation>{count:,} pixels contêm valores que não são classes e são ignorados: {values}.</translation>
        </message>
        <message>
            <source>nodata</source>
            <translation>nodata</translation>
        </message>
        <message>
            <source>IMAGES: {path} has {count} bands of {dtype}, {other} {other_count} of {other_dtype}; all images must have the same.</source>
            <translation>IMAGES: {path} tem {count} bandas {dtype}, {other} tem {other_count} {other_dtype}; todas as imagens precisam ter as mesmas.</translation>
        </message>
        <message>
            <source>IMAGES: {path} is a picture with a palette; turn it into one of colours or grey first.</source>
            <translation>IMAGES: {path} é uma imagem com paleta; converta-a antes em uma imagem em cores ou em tons de cinza.</translation>
        </message>
        <message>
            <source>LABELS: {label} has {label_width} × {label_height} pixels, but its image {image} has {width} × {height}; both must have the same size.</source>
            <translation>LABELS: {label} tem {label_width} × {label_height} pixels, mas a sua imagem {image} tem {width} × {height}; ambos precisam ter o mesmo tamanho.</translation>
        </message>
        <message>
            <source>CHIP_SIZE: the images have {width} × {height} pixels, but chips may have {smallest} to {largest}: give a size to cut them into, such as 256.</source>
            <translation>CHIP_SIZE: as imagens têm {width} × {height} pixels, mas os recortes podem ter de {smallest} a {largest}: informe um tamanho em que devem ser cortadas, como 256.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} images are in none of the splits and are left out, such as {name}. With SPLIT_BY “random” all are used.</source>
            <translation>{count:,} de {total:,} imagens não estão em nenhum dos subconjuntos e são deixadas de fora, como {name}. Com SPLIT_BY “random” todas são usadas.</translation>
        </message>
        <message>
            <source>IMAGES: {count} files cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: não é possível distribuir {count} arquivos entre treinamento, validação e teste: escolha 0 para SPLIT e TEST.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: não é possível distribuir 1 arquivo entre treinamento, validação e teste: escolha 0 para SPLIT e TEST.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and test: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: não é possível distribuir 1 arquivo entre treinamento e teste: escolha 0 para SPLIT e TEST.</translation>
        </message>
        <message>
            <source>IMAGES: 1 file cannot be shared out to training and validation: choose SPLIT and TEST 0.</source>
            <translation>IMAGES: não é possível distribuir 1 arquivo entre treinamento e validação: escolha 0 para SPLIT e TEST.</translation>
        </message>
        <message>
            <source>{count:,} chips show ground that chips of another split show, too: accuracy figures will be too good.</source>
            <translation>{count:,} recortes mostram terreno que também aparece em recortes de outro subconjunto: as métricas de acurácia serão boas demais.</translation>
        </message>
        <message>
            <source>LABELS: there are more than {largest} classes; the class values that a dataset can hold go from 0 to {largest}. Map several values to one class by a class table.</source>
            <translation>LABELS: há mais de {largest} classes; os valores de classe que um conjunto comporta vão de 0 a {largest}. Associe vários valores a uma só classe com uma tabela de classes.</translation>
        </message>
        <message>
            <source>classes: the value {value} of class “{name}” is not allowed; class values are whole numbers between 0 and {largest}.</source>
            <translation>classes: o valor {value} da classe “{name}” não é permitido; valores de classe são números inteiros entre 0 e {largest}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: there is no file {path}.</source>
            <translation>CLASS_TABLE: não existe o arquivo {path}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is larger than {limit} MB, so it is no class table.</source>
            <translation>CLASS_TABLE: {path} tem mais de {limit} MB; portanto, não é uma tabela de classes.</translation>
        </message>
        <message>
            <source>the list of classes</source>
            <translation>a lista de classes</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class.</source>
            <translation>CLASS_TABLE: {title} não contém nenhuma classe.</translation>
        </message>
        <message>
            <source>{title}, line {number}</source>
            <translation>{title}, linha {number}</translation>
        </message>
        <message>
            <source>{title}, item {number}</source>
            <translation>{title}, item {number}</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} holds no class, only what is ignored.</source>
            <translation>CLASS_TABLE: {title} não contém nenhuma classe, só o que é ignorado.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the columns {found}; the first line must name columns, and at least one of them must be source, value or name.</source>
            <translation>CLASS_TABLE: {title}, colunas encontradas: {found}; a primeira linha deve conter os nomes das colunas, e ao menos uma delas deve ser source, value ou name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} ignores something without saying which source.</source>
            <translation>CLASS_TABLE: {place} ignora algo sem dizer qual é o source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has a colour, but no source, value or name.</source>
            <translation>CLASS_TABLE: {place} tem uma cor, mas não tem source, value nem name.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the class value “{value}”; it must be a whole number from 0 to {largest}, “ignore” or “background”. What a field or raster holds belongs into a column named source.</source>
            <translation>CLASS_TABLE: {place} tem o valor de classe “{value}”; deve ser um número inteiro de 0 a {largest}, “ignore” ou “background”. O que um campo ou raster contém deve ficar em uma coluna chamada source.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {place} has the colour “{color}”; it must be like #ffaa00 or 255,170,0.</source>
            <translation>CLASS_TABLE: {place} tem a cor “{color}”; deve ser como #ffaa00 ou 255,170,0.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} has the source “{source}” twice, for different classes.</source>
            <translation>CLASS_TABLE: {title} tem o source “{source}” duas vezes, para classes diferentes.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} is no JSON: {error}.</source>
            <translation>CLASS_TABLE: {title} não é JSON: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {title} must hold a list of classes like {{"value": 1, "name": "forest"}}, or an object like {{"label value": "class name"}}.</source>
            <translation>CLASS_TABLE: {title} deve conter uma lista de classes como {{"value": 1, "name": "floresta"}} ou um objeto como {{"valor no rótulo": "nome da classe"}}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}.</source>
            <translation>CLASS_TABLE: não é possível ler {path} como tabela: {error}.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path}, line {number} has more cells than the heading; put cells with “{delimiter}” in quotation marks.</source>
            <translation>CLASS_TABLE: {path}, linha {number}, tem mais células que o cabeçalho; coloque entre aspas as células que contêm “{delimiter}”.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} is no text.</source>
            <translation>CLASS_TABLE: {path} não é texto.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} holds no table.</source>
            <translation>CLASS_TABLE: {path} não contém nenhuma tabela.</translation>
        </message>
        <message>
            <source>CLASS_TABLE: {path} cannot be read as a table: {error}</source>
            <translation>CLASS_TABLE: não é possível ler {path} como tabela: {error}</translation>
        </message>
        <message>
            <source>classes: no item of the class table has a source that becomes a class.</source>
            <translation>classes: nenhum item da tabela de classes tem um source que se torne uma classe.</translation>
        </message>
        <message>
            <source>classes: the source {source!r} is no number, but the labels hold numbers.</source>
            <translation>classes: o source {source!r} não é um número, mas os rótulos contêm números.</translation>
        </message>
        <message>
            <source>classes: the labels hold none of the sources of the class table: these are {wanted}; the labels hold {found}.</source>
            <translation>classes: os rótulos não contêm nenhum dos valores de source da tabela de classes, que são {wanted}; os rótulos contêm {found}.</translation>
        </message>
        <message>
            <source>LABELS: {layers}: no class was found.</source>
            <translation>LABELS: {layers}: nenhuma classe foi encontrada.</translation>
        </message>
        <message>
            <source>LABELS: the value {wanted} of {layer}, “{name}”, becomes class {given}: class {wanted} is already “{other}”.</source>
            <translation>LABELS: o valor {wanted} de {layer}, “{name}”, torna-se a classe {given}: a classe {wanted} já é “{other}”.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds {count:,} different texts or more, at most {most} can be classes; the first are {names}.</source>
            <translation>LABELS: {layer} contém {count:,} textos diferentes ou mais, e no máximo {most} podem ser classes; os primeiros são {names}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} holds the class value {value}; class values must be whole numbers from 0 to {largest}.</source>
            <translation>LABELS: {layer} contém o valor de classe {value}; valores de classe devem ser números inteiros de 0 a {largest}.</translation>
        </message>
        <message>
            <source>LABELS: there are {count} classes; at most {most} fit beside the value of ignored pixels. Map several values to one class by a class table.</source>
            <translation>LABELS: há {count} classes; cabem no máximo {most} além do valor dos pixels ignorados. Associe vários valores a uma só classe com uma tabela de classes.</translation>
        </message>
        <message>
            <source>{names} and {count:,} more</source>
            <translation>{names} e mais {count:,}</translation>
        </message>
        <message>
            <source>field “{field}” of {layer}</source>
            <translation>campo “{field}” de {layer}</translation>
        </message>
        <message>
            <source>{count:,} features of {layer} have no geometry and are left out.</source>
            <translation>{layer}: {count:,} feições não têm geometria e são deixadas de fora.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} holds no value at all.</source>
            <translation>CLASS_FIELD: {title} não contém absolutamente nenhum valor.</translation>
        </message>
        <message>
            <source>LABELS: {layer} has no features, or its filter leaves none.</source>
            <translation>LABELS: {layer} não tem feições, ou o seu filtro não deixa nenhuma.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {layer} were repaired.</source>
            <translation>{layer}: {count:,} geometrias inválidas foram reparadas.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only 0.</source>
            <translation>LABELS: {path} não contém nenhum valor de classe, só 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} holds no class value, only nodata or 0.</source>
            <translation>LABELS: {path} não contém nenhum valor de classe, só nodata ou 0.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read at row {row}: {error}</source>
            <translation>LABELS: não foi possível ler {path} na linha {row}: {error}</translation>
        </message>
        <message>
            <source>LABELS: {path} covers {share:.0%} of the raster; the rest of it counts as background. If nothing is known there, limit the chips by AREA, or choose “ignore” for UNLABELLED.</source>
            <translation>LABELS: {path} cobre {share:.0%} do raster; o resto conta como fundo (background). Se nada se sabe ali, limite os recortes com AREA ou escolha “ignore” em UNLABELLED.</translation>
        </message>
        <message>
            <source>LABELS: {path} has {count} bands; a label raster has one, with class values.</source>
            <translation>LABELS: {path} tem {count} bandas; um raster de rótulos tem uma só, com valores de classe.</translation>
        </message>
        <message>
            <source>LABELS: {path} could not be read: {error}</source>
            <translation>LABELS: não foi possível ler {path}: {error}</translation>
        </message>
        <message>
            <source>All {features} in {layer} are class {value}, {name}.</source>
            <translation>{layer}: tudo ({features}) é da classe {value}, {name}.</translation>
        </message>
        <message>
            <source>{features} in {layer} are ignored, as the class table says.</source>
            <translation>{layer}: ignorados conforme a tabela de classes: {features}.</translation>
        </message>
        <message>
            <source>{features} in {layer} have no class value; their pixels are ignored.</source>
            <translation>{layer}: {features} não têm valor de classe; os seus pixels são ignorados.</translation>
        </message>
        <message>
            <source>{features} in {layer} have values that are no class; their pixels are ignored: {names}.</source>
            <translation>{layer}: {features} têm valores que não são classes; os seus pixels são ignorados: {names}.</translation>
        </message>
        <message>
            <source>{count:,} pixels</source>
            <translation>{count:,} pixels</translation>
        </message>
        <message>
            <source>{count:,} features</source>
            <translation>{count:,} feições</translation>
        </message>
        <message>
            <source>{value} “{name}” {count:,}</source>
            <translation>{value} “{name}” {count:,}</translation>
        </message>
        <message>
            <source>Classes in {layer} (features): {classes}.</source>
            <translation>Classes em {layer} (feições): {classes}.</translation>
        </message>
        <message>
            <source>Classes in {layer} (pixels): {classes}.</source>
            <translation>Classes em {layer} (pixels): {classes}.</translation>
        </message>
        <message>
            <source>LABELS: {layer} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>LABELS: {layer} não toca o raster: a sua extensão é {extent} no SRC do raster, a do raster é {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>LAYOUT is “{name}”; it must be one of {allowed}.</source>
            <translation>LAYOUT é “{name}”; deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>The layout “{name}” was written.</source>
            <translation>O layout “{name}” foi gravado.</translation>
        </message>
        <message>
            <source>LAYOUT “yolo” needs validation chips and there are none: data.yaml names others.</source>
            <translation>LAYOUT “yolo” precisa de recortes de validação, e não há nenhum: data.yaml indica outros recortes no lugar deles.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} windows, {duration} left.</source>
            <translation>{done:,} de {total:,} janelas, tempo restante: {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} chips, {duration} left.</source>
            <translation>{done:,} de {total:,} recortes, tempo restante: {duration}.</translation>
        </message>
        <message>
            <source>{done:,} of {total:,} files, {duration} left.</source>
            <translation>{done:,} de {total:,} arquivos, tempo restante: {duration}.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Treinamento</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validação</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Teste</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Deviation</source>
            <translation>Desvio padrão</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Training chips: {name}</source>
            <translation>Recortes de treinamento: {name}</translation>
        </message>
        <message>
            <source>{count:,} for training</source>
            <translation>{count:,} para treinamento</translation>
        </message>
        <message>
            <source>{count:,} for validation</source>
            <translation>{count:,} para validação</translation>
        </message>
        <message>
            <source>{count:,} for test</source>
            <translation>{count:,} para teste</translation>
        </message>
        <message>
            <source>{dtype}, stretched from {found}</source>
            <translation>{dtype}, ajustado a partir de {found}</translation>
        </message>
        <message>
            <source>{count:,} chips of {size} × {size} pixels ({counts}), with the bands {bands} ({dtype}) and the classes {names}.</source>
            <translation>{count:,} recortes de {size} × {size} pixels ({counts}), com as bandas {bands} ({dtype}) e as classes {names}.</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>não contados</translation>
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
            <translation>No raster, 0 … 255 era</translation>
        </message>
        <message>
            <source>{width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}</source>
            <translation>{width:,} × {height:,} pixels de {pixel_width:.6g} × {pixel_height:.6g}, {crs}</translation>
        </message>
        <message>
            <source>no CRS</source>
            <translation>sem SRC</translation>
        </message>
        <message>
            <source>unnamed CRS</source>
            <translation>SRC sem nome</translation>
        </message>
        <message>
            <source>unknown CRS</source>
            <translation>SRC desconhecido</translation>
        </message>
        <message>
            <source>nothing that counts</source>
            <translation>nada que conte</translation>
        </message>
        <message>
            <source>MIN_CLASS: {count} pixels of “{name}” are asked for; it must be from 1 to {highest:,}, the pixels of a chip.</source>
            <translation>MIN_CLASS: são pedidos {count} pixels de “{name}”; deve ser de 1 a {highest:,}, os pixels de um recorte.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no label (KEEP “{keep}”, NEGATIVES {share:g}) and are left out.</source>
            <translation>{count:,} de {total:,} janelas não contêm rótulos (KEEP “{keep}”, NEGATIVES {share:g}) e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer labelled pixels than {least:,} (MIN_LABELLED) and are left out.</source>
            <translation>{count:,} de {total:,} janelas contêm menos de {least:,} pixels rotulados (MIN_LABELLED) e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer pixels than {wanted} (MIN_CLASS) and are left out.</source>
            <translation>{count:,} de {total:,} janelas contêm menos pixels que {wanted} (MIN_CLASS) e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows are more than MAX_CHIPS {most:,} allows and are left out.</source>
            <translation>{count:,} de {total:,} janelas excedem o que MAX_CHIPS {most:,} permite e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {name}</source>
            <translation>{count:,} de {name}</translation>
        </message>
        <message>
            <source>{first} or {second}</source>
            <translation>{first} ou {second}</translation>
        </message>
        <message>
            <source>MIN_CLASS: there is no class “{name}”; the classes are {names}.</source>
            <translation>MIN_CLASS: não existe a classe “{name}”; as classes são {names}.</translation>
        </message>
        <message>
            <source>{count:,} more windows are looked at for rare classes: {names} (OVERSAMPLE).</source>
            <translation>Mais {count:,} janelas são examinadas por causa de classes raras: {names} (OVERSAMPLE).</translation>
        </message>
        <message>
            <source>Raster: {width:,} × {height:,} pixels of {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bands ({dtype}): {names}.</source>
            <translation>Raster: {width:,} × {height:,} pixels de {pixel_width:.6g} × {pixel_height:.6g}, {crs}, {count} bandas ({dtype}): {names}.</translation>
        </message>
        <message>
            <source>Windows shared out: {counts}.</source>
            <translation>Janelas distribuídas: {counts}.</translation>
        </message>
        <message>
            <source>Fold {number}: {count:,} windows.</source>
            <translation>Fold {number}: {count:,} janelas.</translation>
        </message>
        <message>
            <source>{count:,} windows lie on older chips of another split and are left out.</source>
            <translation>{count:,} janelas estão sobre recortes anteriores de outro subconjunto e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>{count:,} janelas têm pixels em comum com outro fold ou subconjunto, ou estão a menos de BUFFER {buffer:,} pixels de um, e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another fold or split and are left out.</source>
            <translation>{count:,} janelas têm pixels em comum com outro fold ou subconjunto e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split, or lie less than BUFFER {buffer:,} pixels from one, and are left out.</source>
            <translation>{count:,} janelas têm pixels em comum com outro subconjunto, ou estão a menos de BUFFER {buffer:,} pixels de um, e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} windows share pixels with another split and are left out.</source>
            <translation>{count:,} janelas têm pixels em comum com outro subconjunto e são deixadas de fora.</translation>
        </message>
        <message>
            <source>SPLIT_BY is “random”, and {count:,} of {total:,} validation and test chips share pixels with training chips: the accuracy will look better than it is. Use “blocks”, or a STRIDE as large as CHIP_SIZE.</source>
            <translation>SPLIT_BY é “random”, e {count:,} de {total:,} recortes de validação e teste têm pixels em comum com recortes de treinamento: a acurácia parecerá melhor do que é. Use “blocks”, ou um STRIDE tão grande quanto CHIP_SIZE.</translation>
        </message>
        <message>
            <source>All chips of this scene are for {split}, so that the shares come closest to SPLIT and TEST.</source>
            <translation>Todos os recortes desta cena são para {split}, para que as frações fiquem o mais perto possível de SPLIT e TEST.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: a polygon layer is needed.</source>
            <translation>SPLIT_POLYGONS: é necessária uma camada de polígonos.</translation>
        </message>
        <message>
            <source>SPLIT_POLYGONS: no window has its centre in a polygon of {layer}.</source>
            <translation>SPLIT_POLYGONS: nenhuma janela tem o seu centro em um polígono de {layer}.</translation>
        </message>
        <message>
            <source>{count:,} windows have their centre outside SPLIT_POLYGONS and are left out.</source>
            <translation>{count:,} janelas têm o seu centro fora de SPLIT_POLYGONS e são deixadas de fora.</translation>
        </message>
        <message>
            <source>SPLIT_FIELD: {layer} holds “{found}”; its values must be {allowed} (or val, training).</source>
            <translation>SPLIT_FIELD: {layer} contém “{found}”; os valores devem ser {allowed} (ou val, training).</translation>
        </message>
        <message>
            <source>The statistics in {path} cannot be read: export the chips again. ({error})</source>
            <translation>Não é possível ler as estatísticas em {path}: exporte os recortes de novo. ({error})</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel and are left out.</source>
            <translation>{count:,} de {total:,} janelas não contêm nenhum pixel rotulado e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no labelled pixel inside AREA and are left out.</source>
            <translation>{count:,} de {total:,} janelas não contêm nenhum pixel rotulado dentro de AREA e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold fewer valid pixels than MIN_VALID {least:g} and are left out.</source>
            <translation>{count:,} de {total:,} janelas contêm menos pixels válidos que MIN_VALID {least:g} e são deixadas de fora.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} windows hold no valid pixel and are left out.</source>
            <translation>{count:,} de {total:,} janelas não contêm nenhum pixel válido e são deixadas de fora.</translation>
        </message>
        <message>
            <source>There is no chip to write: {names} holds no valid pixel where there are labels, only nodata.</source>
            <translation>Não há nenhum recorte a gravar: {names} não contém nenhum pixel válido onde há rótulos, só nodata.</translation>
        </message>
        <message>
            <source>There is no chip to write: no labelled pixel of the raster lies inside AREA.</source>
            <translation>Não há nenhum recorte a gravar: nenhum pixel rotulado do raster está dentro de AREA.</translation>
        </message>
        <message>
            <source>There is no chip to write: no window with labels has as many valid pixels as MIN_VALID {least:g} asks for.</source>
            <translation>Não há nenhum recorte a gravar: nenhuma janela com rótulos tem tantos pixels válidos quantos MIN_VALID {least:g} exige.</translation>
        </message>
        <message>
            <source>There is no chip to write: {layer} labels no valid pixel of {names}.</source>
            <translation>Não há nenhum recorte a gravar: {layer} não rotula nenhum pixel válido de {names}.</translation>
        </message>
        <message>
            <source>An image of {size:,} bytes is too large for a TIFF: lower CHIP_SIZE.</source>
            <translation>Uma imagem de {size:,} bytes é grande demais para um TIFF: reduza CHIP_SIZE.</translation>
        </message>
        <message>
            <source>{count:,} windows reach beyond the raster and are left out (EDGE “{edge}”).</source>
            <translation>{count:,} janelas passam da borda do raster e são deixadas de fora (EDGE “{edge}”).</translation>
        </message>
        <message>
            <source>{count:,} windows would be the same as others and are left out.</source>
            <translation>{count:,} janelas seriam iguais a outras e são deixadas de fora.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but LABELS has no feature with a geometry, and label rasters have none: use “grid” or “random”.</source>
            <translation>WINDOWS é “features”, mas LABELS não tem nenhuma feição com geometria, e rasters de rótulos não têm feições: use “grid” ou “random”.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside the raster: no window.</source>
            <translation>{count:,} de {total:,} feições têm o seu centro fora do raster: sem janela.</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} features have their centre outside AREA: no window.</source>
            <translation>{count:,} de {total:,} feições têm o seu centro fora de AREA: sem janela.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found on the raster.</source>
            <translation>Só {found:,} janelas aleatórias diferentes foram encontradas no raster, de COUNT {count:,}.</translation>
        </message>
        <message>
            <source>Only {found:,} of COUNT {count:,} different random windows were found in AREA.</source>
            <translation>Só {found:,} janelas aleatórias diferentes foram encontradas em AREA, de COUNT {count:,}.</translation>
        </message>
        <message>
            <source>EDGE is “drop”, but no window of CHIP_SIZE {size} lies whole on the raster of {width:,} × {height:,} pixels; use “shift” or “fill”.</source>
            <translation>EDGE é “drop”, mas nenhuma janela de CHIP_SIZE {size} cabe inteira no raster de {width:,} × {height:,} pixels; use “shift” ou “fill”.</translation>
        </message>
        <message>
            <source>WINDOWS is “features”, but no label feature has a window on the raster of {width:,} × {height:,} pixels and in AREA.</source>
            <translation>WINDOWS é “features”, mas nenhuma feição dos rótulos tem uma janela no raster de {width:,} × {height:,} pixels e em AREA.</translation>
        </message>
        <message>
            <source>WINDOWS is “random”, but no place inside AREA was found on the raster of {width:,} × {height:,} pixels.</source>
            <translation>WINDOWS é “random”, mas nenhum lugar dentro de AREA foi encontrado no raster de {width:,} × {height:,} pixels.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>Matthews correlation (MCC)</source>
            <translation>Correlação de Matthews (MCC)</translation>
        </message>
        <message>
            <source>Quantity disagreement</source>
            <translation>Discordância de quantidade</translation>
        </message>
        <message>
            <source>Allocation disagreement</source>
            <translation>Discordância de alocação</translation>
        </message>
        <message>
            <source>User's accuracy (precision)</source>
            <translation>Acurácia do usuário (precisão)</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall)</source>
            <translation>Acurácia do produtor (revocação)</translation>
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
            <translation>Especificidade</translation>
        </message>
        <message>
            <source>Negative predictive value</source>
            <translation>Valor preditivo negativo</translation>
        </message>
        <message>
            <source>Area under ROC</source>
            <translation>Área sob a curva ROC</translation>
        </message>
        <message>
            <source>Boundary F1</source>
            <translation>F1 dos limites</translation>
        </message>
        <message>
            <source>{path} cannot be brought onto the raster's grid: {error}</source>
            <translation>Não é possível ajustar {path} à grade do raster: {error}</translation>
        </message>
        <message>
            <source>The class table is empty: at least one class is needed.</source>
            <translation>A tabela de classes está vazia: é necessária ao menos uma classe.</translation>
        </message>
        <message>
            <source>The class table has a value twice; the values are {values}.</source>
            <translation>A tabela de classes tem um valor repetido; os valores são {values}.</translation>
        </message>
        <message>
            <source>Class values must lie between 0 and {most}, at most {most} of them; found {count} from {first} to {last}.</source>
            <translation>Os valores de classe devem estar entre 0 e {most}, e podem ser no máximo {most}; número de valores encontrados: {count}, de {first} a {last}.</translation>
        </message>
        <message>
            <source>the file of names and colours (.aux.xml) beside it is incomplete</source>
            <translation>o arquivo de nomes e cores (.aux.xml) ao lado dele está incompleto</translation>
        </message>
        <message>
            <source>{path} could not be written: the disk is full.</source>
            <translation>Não foi possível gravar {path}: o disco está cheio.</translation>
        </message>
        <message>
            <source>the cloud-optimised file was not made</source>
            <translation>o arquivo otimizado para nuvem não foi criado</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 to keep the raster's.</source>
            <translation>PIXEL_SIZE é {size:g}: deve ser um número positivo, ou 0 para manter o do raster.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecida</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the raster is {raster} large, with pixels of {pixels}. It must be given in the unit of its CRS ({unit}) and fit into it.</source>
            <translation>PIXEL_SIZE é {size:g}: o tamanho do raster é {raster}, com pixels de {pixels}. O valor deve ser dado na unidade do seu SRC ({unit}) e caber no raster.</translation>
        </message>
        <message>
            <source>MASK: {path} has {count} bands; a mask has one, which is not 0 where pixels must not count.</source>
            <translation>MASK: {path} tem {count} bandas; uma máscara tem uma só, diferente de 0 onde os pixels não devem contar.</translation>
        </message>
        <message>
            <source>MASK: {path} could not be read at row {row}: {error}</source>
            <translation>MASK: não foi possível ler {path} na linha {row}: {error}</translation>
        </message>
        <message>
            <source>MASK: {title} does not touch the raster, so nothing is masked.</source>
            <translation>MASK: {title} não toca o raster; portanto, nada é mascarado.</translation>
        </message>
        <message>
            <source>{path} cannot be written: a folder of that name exists.</source>
            <translation>Não é possível gravar {path}: existe uma pasta com esse nome.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}.</source>
            <translation>Não é possível gravar {path}: {error}.</translation>
        </message>
        <message>
            <source>The system's temporary folder cannot be used: {error}.</source>
            <translation>Não é possível usar a pasta temporária do sistema: {error}.</translation>
        </message>
        <message>
            <source>The temporary folder {folder} cannot take the polygons; is its disk full? ({error})</source>
            <translation>A pasta temporária {folder} não comporta os polígonos; o disco está cheio? ({error})</translation>
        </message>
        <message>
            <source>No raster was given: at least one is needed.</source>
            <translation>Nenhum raster foi informado: é necessário ao menos um.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be opened: {error}</source>
            <translation>Não é possível abrir o raster {path}: {error}</translation>
        </message>
        <message>
            <source>The raster {path} has no bands; if it is a container, choose one of its subdatasets.</source>
            <translation>O raster {path} não tem bandas; se for um contêiner, escolha um dos seus subconjuntos de dados (subdatasets).</translation>
        </message>
        <message>
            <source>RESAMPLING is “{word}”: it must be one of {allowed}.</source>
            <translation>RESAMPLING é “{word}”: deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} rasters: give one for all, or one for each.</source>
            <translation>RESAMPLING indica {found} métodos para {count} rasters: informe um para todos ou um para cada.</translation>
        </message>
        <message>
            <source>RESAMPLING names {found} ways for {count} raster: give one for all, or one for each.</source>
            <translation>RESAMPLING indica {found} métodos para {count} raster: informe um para todos ou um para cada.</translation>
        </message>
        <message>
            <source>BANDS: band {number} was asked for, but {paths} has bands 1 to {count}.</source>
            <translation>BANDS: foi pedida a banda {number}, mas {paths} tem as bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {column}: {error}</source>
            <translation>Não foi possível ler {path} na linha {row}, coluna {column}: {error}</translation>
        </message>
        <message>
            <source>Band {number} of {path} holds {type} values, which cannot be used.</source>
            <translation>A banda {number} de {path} contém valores {type}, que não podem ser usados.</translation>
        </message>
        <message>
            <source>INPUT: {path} ({crs}) does not touch {first_path} ({first_crs}): the rasters of a stack must overlap. Has one of them no CRS, or a wrong one?</source>
            <translation>INPUT: {path} ({crs}) não toca {first_path} ({first_crs}): os rasters de uma pilha precisam se sobrepor. Algum deles está sem SRC ou com o SRC errado?</translation>
        </message>
        <message>
            <source>Labelled pixels</source>
            <translation>Pixels rotulados</translation>
        </message>
        <message>
            <source>Pixels of the network</source>
            <translation>Pixels da rede</translation>
        </message>
        <message>
            <source>Pixels of the networks</source>
            <translation>Pixels das redes</translation>
        </message>
        <message>
            <source>Mean of the labelled classes</source>
            <translation>Média das classes rotuladas</translation>
        </message>
        <message>
            <source>Overall accuracy: {share} of all labelled pixels are right.</source>
            <translation>Acurácia global: {share} de todos os pixels rotulados estão corretos.</translation>
        </message>
        <message>
            <source>Labels ↓ Network →</source>
            <translation>Rótulos ↓ Rede →</translation>
        </message>
        <message>
            <source>Accuracy per class over all folds</source>
            <translation>Acurácia por classe em todos os folds</translation>
        </message>
        <message>
            <source>Confusion matrix over all folds</source>
            <translation>Matriz de confusão de todos os folds</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the networks, both in pixels.</source>
            <translation>As linhas são os rótulos, as colunas as redes, ambos em pixels.</translation>
        </message>
        <message>
            <source>Accuracy per class on the validation chips</source>
            <translation>Acurácia por classe nos recortes de validação</translation>
        </message>
        <message>
            <source>Confusion matrix on the validation chips</source>
            <translation>Matriz de confusão nos recortes de validação</translation>
        </message>
        <message>
            <source>Rows are the labels, columns the network, both in pixels.</source>
            <translation>As linhas são os rótulos, as colunas a rede, ambos em pixels.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Mean of the classes</source>
            <translation>Média das classes</translation>
        </message>
        <message>
            <source>Pooled counts</source>
            <translation>Contagens agregadas</translation>
        </message>
        <message>
            <source>Weighted by the reference</source>
            <translation>Ponderada pela referência</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Métrica</translation>
        </message>
        <message>
            <source>Left out of all means, as the reference does not have it: {classes}.</source>
            <translation>Fora de todas as médias, por ausência na referência: {classes}.</translation>
        </message>
        <message>
            <source>Left out of the mean of {figure}, as it is undefined: {classes}.</source>
            <translation>Fora da média de {figure}, que não está definida para: {classes}.</translation>
        </message>
        <message>
            <source>points</source>
            <translation>pontos</translation>
        </message>
        <message>
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <source>User's accuracy (precision): of the {unit} that were given a class, the share that is right.</source>
            <translation>Acurácia do usuário (precisão): dos {unit} que receberam uma classe, a fração que está correta.</translation>
        </message>
        <message>
            <source>Producer's accuracy (recall): of the {unit} that are of a class, the share that was found.</source>
            <translation>Acurácia do produtor (revocação): dos {unit} que são de uma classe, a fração que foi encontrada.</translation>
        </message>
        <message>
            <source>F1 is the harmonic mean of both.</source>
            <translation>F1 é a média harmônica das duas.</translation>
        </message>
        <message>
            <source>IoU: the {unit} that both sides give the class, divided by those that either gives it.</source>
            <translation>IoU: os {unit} a que ambos os lados dão a classe, divididos pelos que a recebem de pelo menos um dos lados.</translation>
        </message>
        <message>
            <source>Specificity: of the {unit} that are not of a class, the share that was not given it.</source>
            <translation>Especificidade: dos {unit} que não são de uma classe, a fração que não a recebeu.</translation>
        </message>
        <message>
            <source>Negative predictive value: of the {unit} that were not given a class, the share that is not of it.</source>
            <translation>Valor preditivo negativo: dos {unit} que não receberam uma classe, a fração que não é dela.</translation>
        </message>
        <message>
            <source>Area under ROC: how often one of the {unit} of the class has a higher probability of it than one of the others; 0.5 is chance.</source>
            <translation>Área sob a curva ROC: com que frequência um dos {unit} da classe tem para ela uma probabilidade maior que um dos outros; 0,5 é o acaso.</translation>
        </message>
        <message>
            <source>Boundary F1: F1 of the borders of the class, which may be off by the tolerance.</source>
            <translation>F1 dos limites: F1 dos limites da classe, que podem se desviar até a tolerância.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>overall accuracy</source>
            <translation>acurácia global</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}</source>
            <translation>{percent:.1f}% de {name}</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {name}, taken for {other}</source>
            <translation>{percent:.1f}% de {name}, atribuídos a {other}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <source>mean IoU</source>
            <translation>IoU médio</translation>
        </message>
        <message>
            <source>learning rate</source>
            <translation>taxa de aprendizado</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perda</translation>
        </message>
        <message>
            <source>Accuracy on the validation chips</source>
            <translation>Acurácia nos recortes de validação</translation>
        </message>
        <message>
            <source>IoU per class</source>
            <translation>IoU por classe</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taxa de aprendizado</translation>
        </message>
        <message>
            <source>Chips per second</source>
            <translation>Recortes por segundo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} e {last}</translation>
        </message>
        <message>
            <source>{parameter}: {title} could not be read: {error}</source>
            <translation>{parameter}: não foi possível ler {title}: {error}</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are none.</source>
            <translation>CLASS_FIELD: {title} não tem o campo “{name}”; não tem nenhum campo.</translation>
        </message>
        <message>
            <source>CLASS_FIELD: {title} has no field “{name}”; its fields are {names}.</source>
            <translation>CLASS_FIELD: {title} não tem o campo “{name}”; os seus campos são: {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} cannot be opened as a vector layer: {error}</source>
            <translation>{parameter}: não é possível abrir {path} como camada vetorial: {error}</translation>
        </message>
        <message>
            <source>layer {layer} of {path}</source>
            <translation>{path} (camada {layer})</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds no geometries, but {wanted} are needed.</source>
            <translation>{parameter}: {title} não contém geometrias, mas são necessários {wanted}.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds {kind} geometries, not polygons.</source>
            <translation>{parameter}: {title} contém geometrias do tipo {kind}, não polígonos.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer “{layer}”; it has {names}.</source>
            <translation>{parameter}: {path} não tem a camada “{layer}”; camadas existentes: {names}.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has the layers {names}: name one.</source>
            <translation>{parameter}: {path} tem as camadas {names}: indique uma.</translation>
        </message>
        <message>
            <source>{parameter}: {path} has no layer of {wanted}.</source>
            <translation>{parameter}: {path} não tem nenhuma camada de {wanted}.</translation>
        </message>
        <message>
            <source>polygons</source>
            <translation>polígonos</translation>
        </message>
        <message>
            <source>polygons, lines or points</source>
            <translation>polígonos, linhas ou pontos</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} gives no layer: {filter}</source>
            <translation>{parameter}: o filtro de {title} não resulta em nenhuma camada: {filter}</translation>
        </message>
        <message>
            <source>{parameter}: the filter of {title} is not understood ({filter}): {error}</source>
            <translation>{parameter}: o filtro de {title} não é compreendido ({filter}): {error}</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they have no area or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: {count:,} feições de {title} foram deixadas de fora: não têm área ou não podem ser convertidas para o SRC do raster.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} were left out: they are no polygons or cannot be brought into the raster's CRS.</source>
            <translation>{parameter}: {count:,} feições de {title} foram deixadas de fora: não são polígonos ou não podem ser convertidas para o SRC do raster.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: {title} não tem SRC; supõe-se que ambos tenham o mesmo.</translation>
        </message>
        <message>
            <source>{parameter}: the raster has no CRS; both are taken to have the same one.</source>
            <translation>{parameter}: o raster não tem SRC; supõe-se que ambos tenham o mesmo.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features.</source>
            <translation>AREA: {title} não tem feições.</translation>
        </message>
        <message>
            <source>AREA: {title} has no features, with its filter.</source>
            <translation>AREA: {title} não tem feições com o seu filtro.</translation>
        </message>
        <message>
            <source>AREA: {title} does not touch the raster: its extent is {extent} in the raster's CRS, that of the raster {raster_extent} (xmin, ymin, xmax, ymax).</source>
            <translation>AREA: {title} não toca o raster: a sua extensão é {extent} no SRC do raster, a do raster é {raster_extent} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>there is no program</source>
            <translation>nenhum programa existe</translation>
        </message>
        <message>
            <source>QGIS's own Python {version} was not found as a program that starts (in {folder}: {tried}): make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>O Python {version} do próprio QGIS não foi encontrado como programa que inicie (em {folder}: {tried}): crie um ambiente conda com os pacotes listados em docs/install.md e escolha o Python dele como interpretador existente.</translation>
        </message>
        <message>
            <source>The environment that QGIS's own Python made in {folder} does not start: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>O ambiente que o Python do próprio QGIS criou em {folder} não inicia: crie um ambiente conda com os pacotes listados em docs/install.md e escolha o Python dele como interpretador existente.</translation>
        </message>
        <message>
            <source>Python that is used</source>
            <translation>Python em uso</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computador</translation>
        </message>
        <message>
            <source>Disks</source>
            <translation>Discos</translation>
        </message>
        <message>
            <source>Graphics cards</source>
            <translation>Placas de vídeo</translation>
        </message>
        <message>
            <source>Worker's Python</source>
            <translation>Python do processo auxiliar</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>Autoteste</translation>
        </message>
        <message>
            <source>not possible without a Python for the worker</source>
            <translation>não é possível sem um Python para o processo auxiliar</translation>
        </message>
        <message>
            <source>About {needed:.1f} GB are needed for the environment in {folder}, but {free:.1f} GB are free there: free some space, or choose DEVICE cpu, which is the smallest.</source>
            <translation>São necessários cerca de {needed:.1f} GB para o ambiente em {folder}, mas só {free:.1f} GB estão livres ali: libere espaço ou escolha DEVICE cpu, que é o menor.</translation>
        </message>
        <message>
            <source>{count} thing that Pixelwise needs does not work.</source>
            <translation>{count} coisa de que o Pixelwise precisa não funciona.</translation>
        </message>
        <message>
            <source>{count} things that Pixelwise needs do not work.</source>
            <translation>{count} coisas de que o Pixelwise precisa não funcionam.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} thing should be looked at.</source>
            <translation>O Pixelwise pode ser executado; {count} coisa deve ser verificada.</translation>
        </message>
        <message>
            <source>Pixelwise can run; {count} things should be looked at.</source>
            <translation>O Pixelwise pode ser executado; {count} coisas devem ser verificadas.</translation>
        </message>
        <message>
            <source>Everything that Pixelwise needs is there and works.</source>
            <translation>Tudo de que o Pixelwise precisa está presente e funciona.</translation>
        </message>
        <message>
            <source>good</source>
            <translation>em ordem</translation>
        </message>
        <message>
            <source>look at this</source>
            <translation>verifique</translation>
        </message>
        <message>
            <source>does not work</source>
            <translation>não funciona</translation>
        </message>
        <message>
            <source>Repair the environment; if that does not help, report it to Pixelwise together with this page.</source>
            <translation>Repare o ambiente; se isso não ajudar, relate a falha ao Pixelwise com esta página.</translation>
        </message>
        <message>
            <source>The check itself</source>
            <translation>A própria verificação</translation>
        </message>
        <message>
            <source>Free some disk space, or set the variable TMPDIR (Windows: TEMP) to a folder that you may write to.</source>
            <translation>Libere espaço em disco, ou defina a variável TMPDIR (Windows: TEMP) com uma pasta em que você possa gravar.</translation>
        </message>
        <message>
            <source>Install a {name} of these versions.</source>
            <translation>Instale uma destas versões de {name}.</translation>
        </message>
        <message>
            <source>Install a QGIS that brings a newer Python.</source>
            <translation>Instale um QGIS que traga um Python mais novo.</translation>
        </message>
        <message>
            <source>Python of QGIS</source>
            <translation>Python do QGIS</translation>
        </message>
        <message>
            <source>GDAL of QGIS</source>
            <translation>GDAL do QGIS</translation>
        </message>
        <message>
            <source>Install QGIS again: its GDAL is damaged.</source>
            <translation>Instale o QGIS de novo: o GDAL dele está danificado.</translation>
        </message>
        <message>
            <source>Install a newer QGIS, which brings a newer GDAL.</source>
            <translation>Instale um QGIS mais novo, que traz um GDAL mais novo.</translation>
        </message>
        <message>
            <source>numpy of QGIS</source>
            <translation>numpy do QGIS</translation>
        </message>
        <message>
            <source>In QGIS's own Python, remove the numpy that pip has put in: pip uninstall numpy.</source>
            <translation>No Python do próprio QGIS, remova o numpy instalado pelo pip: pip uninstall numpy.</translation>
        </message>
        <message>
            <source>Install QGIS again, with its Python packages.</source>
            <translation>Instale o QGIS de novo, com os seus pacotes Python.</translation>
        </message>
        <message>
            <source>{version}, from {folder}</source>
            <translation>{version}, de {folder}</translation>
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
            <translation>Processador</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>{size} ao todo</translation>
        </message>
        <message>
            <source>Close other programs before a training, or lower BATCH_SIZE.</source>
            <translation>Feche outros programas antes de um treinamento, ou reduza BATCH_SIZE.</translation>
        </message>
        <message>
            <source>{free} free of {total}</source>
            <translation>{free} livres de {total}</translation>
        </message>
        <message>
            <source>Temporary files</source>
            <translation>Arquivos temporários</translation>
        </message>
        <message>
            <source>no folder for temporary files can be written</source>
            <translation>não é possível gravar em nenhuma pasta para arquivos temporários</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}, or make the folder one that you may write to.</source>
            <translation>Libere espaço no disco de {folder}, ou faça com que você possa gravar nessa pasta.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {error}</source>
            <translation>não é possível gravar {path}: {error}</translation>
        </message>
        <message>
            <source>{size} free in {folder}</source>
            <translation>{size} livres em {folder}</translation>
        </message>
        <message>
            <source>Free some space on the disk of {folder}.</source>
            <translation>Libere espaço no disco de {folder}.</translation>
        </message>
        <message>
            <source>NVIDIA driver</source>
            <translation>Driver da NVIDIA</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver again and restart the computer; until then, trainings run on the CPU.</source>
            <translation>Instale de novo o driver da NVIDIA e reinicie o computador; até lá, os treinamentos são executados na CPU.</translation>
        </message>
        <message>
            <source>none: there is no NVIDIA card, or its driver is not installed</source>
            <translation>nenhum: não há placa NVIDIA, ou o driver dela não está instalado</translation>
        </message>
        <message>
            <source>{driver}, for CUDA up to {cuda}</source>
            <translation>{driver}, para CUDA até {cuda}</translation>
        </message>
        <message>
            <source>{name}, {free} free of {total}</source>
            <translation>{name}, {free} livres de {total}</translation>
        </message>
        <message>
            <source>Graphics card {number}</source>
            <translation>Placa de vídeo {number}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} livres</translation>
        </message>
        <message>
            <source>cannot be imported ({error})</source>
            <translation>não pode ser importado ({error})</translation>
        </message>
        <message>
            <source>The environment cannot be written to {folder}: {error}.</source>
            <translation>Não é possível gravar o ambiente em {folder}: {error}.</translation>
        </message>
        <message>
            <source>Installing, {time}</source>
            <translation>Instalação, {time}</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment: move them away, and install again.</source>
            <translation>{folder} contém outros arquivos que não são de um ambiente: mova-os para outro lugar e instale de novo.</translation>
        </message>
        <message>
            <source>Step {number} of {count}, {title}: done before.</source>
            <translation>Etapa {number} de {count}, {title}: já concluída antes.</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {title}</source>
            <translation>Etapa {number} de {count}: {title}</translation>
        </message>
        <message>
            <source>QGIS's own Python is {path}.</source>
            <translation>O Python do próprio QGIS é {path}.</translation>
        </message>
        <message>
            <source>the environment</source>
            <translation>o ambiente</translation>
        </message>
        <message>
            <source>It shares {names} with QGIS.</source>
            <translation>Compartilha com o QGIS: {names}.</translation>
        </message>
        <message>
            <source>QGIS's Python comes without ensurepip and without pip: install them (in Debian and Ubuntu: 'sudo apt install python3-venv'), and install again.</source>
            <translation>O Python do QGIS vem sem ensurepip e sem pip: instale-os (no Debian e no Ubuntu: “sudo apt install python3-venv”) e instale de novo.</translation>
        </message>
        <message>
            <source>Build {name} of torch: {reason}.</source>
            <translation>Variante {name} do torch: {reason}.</translation>
        </message>
        <message>
            <source>the other packages</source>
            <translation>os outros pacotes</translation>
        </message>
        <message>
            <source>torch {version} computes on {devices}; GDAL {gdal} is that of QGIS.</source>
            <translation>O torch {version} calcula em {devices}; o GDAL {gdal} é o do QGIS.</translation>
        </message>
        <message>
            <source>torch finds no graphics card: check the driver with nvidia-smi, restart, and see 'Check environment'.</source>
            <translation>O torch não encontra nenhuma placa de vídeo: verifique o driver com nvidia-smi, reinicie e veja “Verificar ambiente”.</translation>
        </message>
        <message>
            <source>making an environment from QGIS's own Python</source>
            <translation>criação de um ambiente a partir do Python do próprio QGIS</translation>
        </message>
        <message>
            <source>bringing pip</source>
            <translation>obtenção do pip</translation>
        </message>
        <message>
            <source>fetching and unpacking torch</source>
            <translation>download e descompactação do torch</translation>
        </message>
        <message>
            <source>fetching and unpacking the other packages</source>
            <translation>download e descompactação dos outros pacotes</translation>
        </message>
        <message>
            <source>trying everything out</source>
            <translation>teste de tudo</translation>
        </message>
        <message>
            <source>All packages are whole.</source>
            <translation>Todos os pacotes estão íntegros.</translation>
        </message>
        <message>
            <source>Damaged packages: {names}.</source>
            <translation>Pacotes danificados: {names}.</translation>
        </message>
        <message>
            <source>The environment's Python does not start, so it is made anew.</source>
            <translation>O Python do ambiente não inicia; por isso, o ambiente é criado de novo.</translation>
        </message>
        <message>
            <source>{folder} holds other files than an environment, so it was left as it is.</source>
            <translation>{folder} contém outros arquivos que não são de um ambiente; por isso, foi deixado como está.</translation>
        </message>
        <message>
            <source>The environment in {folder} is in use ({error}): end all runs of Pixelwise, close the other windows of QGIS, and try again.</source>
            <translation>O ambiente em {folder} está em uso ({error}): encerre todas as execuções do Pixelwise, feche as outras janelas do QGIS e tente de novo.</translation>
        </message>
        <message>
            <source>The environment in {folder} is being installed or removed already: wait for its end, or cancel it.</source>
            <translation>O ambiente em {folder} já está sendo instalado ou removido: espere o fim ou cancele.</translation>
        </message>
        <message>
            <source>DEVICE: {device!r} was given; allowed are {allowed}.</source>
            <translation>DEVICE: foi informado {device!r}; valores permitidos: {allowed}.</translation>
        </message>
        <message>
            <source>{device} was asked for</source>
            <translation>foi pedido {device}</translation>
        </message>
        <message>
            <source>the package index has the build for this processor ({name})</source>
            <translation>o índice de pacotes tem a variante para este processador ({name})</translation>
        </message>
        <message>
            <source>no NVIDIA graphics card with a driver was found</source>
            <translation>não foi encontrada nenhuma placa de vídeo NVIDIA com driver</translation>
        </message>
        <message>
            <source>DEVICE: {device} was given, but macOS has no CUDA; allowed are auto, cpu and pypi.</source>
            <translation>DEVICE: foi informado {device}, mas o macOS não tem CUDA; valores permitidos: auto, cpu e pypi.</translation>
        </message>
        <message>
            <source>PyTorch is no longer made for Macs with Intel processors as a wheel: make a conda environment with pytorch and gdal from conda-forge, and choose its Python as an existing interpreter.</source>
            <translation>O PyTorch não é mais oferecido como wheel para Macs com processador Intel: crie um ambiente conda com pytorch e gdal do conda-forge e escolha o Python dele como interpretador existente.</translation>
        </message>
        <message>
            <source>the build for this Mac uses its graphics card by Metal (MPS)</source>
            <translation>a variante para este Mac usa a placa de vídeo dele por meio do Metal (MPS)</translation>
        </message>
        <message>
            <source>{card} with driver {driver} was found</source>
            <translation>foi encontrada a placa {card} com o driver {driver}</translation>
        </message>
        <message>
            <source>{card} was found, but no build of torch fits it with driver {driver}: with driver {oldest} or newer, install again</source>
            <translation>foi encontrada a placa {card}, mas nenhuma variante do torch serve para ela com o driver {driver}: com o driver {oldest} ou mais novo, instale de novo</translation>
        </message>
        <message>
            <source>nvidia-smi did not answer within {seconds} seconds</source>
            <translation>nvidia-smi não respondeu em {seconds} segundos</translation>
        </message>
        <message>
            <source>nvidia-smi ended with code {code}</source>
            <translation>nvidia-smi terminou com o código {code}</translation>
        </message>
        <message>
            <source>nvidia-smi could not be started ({error})</source>
            <translation>não foi possível iniciar nvidia-smi ({error})</translation>
        </message>
        <message>
            <source>For a report</source>
            <translation>Para relatar uma falha</translation>
        </message>
        <message>
            <source>Paths in your home folder begin with ~, and your name is replaced by USER.</source>
            <translation>Os caminhos na sua pasta pessoal começam com ~, e o seu nome é substituído por USER.</translation>
        </message>
        <message>
            <source>Copy everything as text</source>
            <translation>Copiar tudo como texto</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Como texto</translation>
        </message>
        <message>
            <source>Pixelwise: the environment</source>
            <translation>Pixelwise: o ambiente</translation>
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
            <translation>Selecionado: pressione Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the table for a spreadsheet</source>
            <translation>Copiar a tabela para uma planilha</translation>
        </message>
        <message>
            <source>{line} (needed: {needed})</source>
            <translation>{line} (necessário: {needed})</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Item verificado</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Necessário</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
        <message>
            <source>Left as it is: {error}</source>
            <translation>Deixado como está: {error}</translation>
        </message>
        <message>
            <source>{program} could not be started ({error}).</source>
            <translation>Não foi possível iniciar {program} ({error}).</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': {package} is not in the folder WHEELS {folder}, or not for this Python; add its wheel, and install again.</source>
            <translation>A instalação parou em “{step}”: {package} não está na pasta WHEELS {folder}, ou não na variante para este Python; acrescente o wheel e instale de novo.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index has no {package} for this Python and system; choose another DEVICE, such as cpu, and install again.</source>
            <translation>A instalação parou em “{step}”: o índice de pacotes não tem {package} para este Python e este sistema; escolha outro DEVICE, como cpu, e instale de novo.</translation>
        </message>
        <message>
            <source>no output</source>
            <translation>nenhuma saída</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}' ({line}): see the log, and install again or repair.</source>
            <translation>A instalação parou em “{step}” ({line}): veja o log e instale de novo ou repare.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the disk is full: free some space, and install again.</source>
            <translation>A instalação parou em “{step}”: o disco está cheio: libere espaço e instale de novo.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the proxy refused the connection: check it in Settings ▸ Options ▸ Network, and install again.</source>
            <translation>A instalação parou em “{step}”: o proxy recusou a conexão: verifique-o em Configurações ▸ Opções ▸ Rede e instale de novo.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': pip cannot use a SOCKS proxy: set an HTTP proxy in Settings ▸ Options ▸ Network, or use a folder of wheels.</source>
            <translation>A instalação parou em “{step}”: o pip não pode usar um proxy SOCKS: defina um proxy HTTP em Configurações ▸ Opções ▸ Rede, ou use uma pasta de wheels.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a certificate was not accepted, as behind the firewalls of some organisations: give the file of the organisation's certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
            <translation>A instalação parou em “{step}”: um certificado não foi aceito, como acontece com os firewalls de algumas organizações: informe o arquivo do certificado da organização na variável de ambiente PIP_CERT, ou use uma pasta de wheels.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a path is too long for Windows: switch on long paths in Windows (LongPathsEnabled), and install again.</source>
            <translation>A instalação parou em “{step}”: um caminho é longo demais para o Windows: ative os caminhos longos no Windows (LongPathsEnabled) e instale de novo.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file is in use: close all other windows of QGIS, and install again.</source>
            <translation>A instalação parou em “{step}”: um arquivo está em uso: feche todas as outras janelas do QGIS e instale de novo.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': a file cannot be written: check the folder's permissions.</source>
            <translation>A instalação parou em “{step}”: não é possível gravar um arquivo: verifique as permissões da pasta.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the package index cannot be reached: check the network and the proxy in Settings ▸ Options ▸ Network and install again, or use a folder of wheels.</source>
            <translation>A instalação parou em “{step}”: não é possível acessar o índice de pacotes: verifique a rede e o proxy em Configurações ▸ Opções ▸ Rede e instale de novo, ou use uma pasta de wheels.</translation>
        </message>
        <message>
            <source>Installing stopped at '{step}': the connection broke off: install again, it goes on from here.</source>
            <translation>A instalação parou em “{step}”: a conexão foi interrompida: instale de novo, e ela continua daqui.</translation>
        </message>
        <message>
            <source>macOS keeps this QGIS in quarantine and runs it from a place that changes with every start: move QGIS to the folder Applications, start it from there, and install again.</source>
            <translation>O macOS mantém este QGIS em quarentena e o executa a partir de um lugar que muda a cada início: mova o QGIS para a pasta Aplicativos, inicie-o de lá e instale de novo.</translation>
        </message>
        <message>
            <source>importing {name}</source>
            <translation>importação de {name}</translation>
        </message>
        <message>
            <source>asking torch for CUDA</source>
            <translation>consulta do CUDA ao torch</translation>
        </message>
        <message>
            <source>looking for devices</source>
            <translation>busca de dispositivos</translation>
        </message>
        <message>
            <source>testing {name}</source>
            <translation>teste de {name}</translation>
        </message>
        <message>
            <source>Python ended with code {code}</source>
            <translation>O Python terminou com o código {code}</translation>
        </message>
        <message>
            <source>Importing {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>A importação de {name} com {python} falhou: {error}. Repare o ambiente ou escolha outro Python.</translation>
        </message>
        <message>
            <source>Computing on {name} with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>O cálculo em {name} com {python} falhou: {error}. Repare o ambiente ou escolha outro Python.</translation>
        </message>
        <message>
            <source>Starting Python with {python} failed: {error}. Repair the environment, or choose another Python.</source>
            <translation>O início do Python com {python} falhou: {error}. Repare o ambiente ou escolha outro Python.</translation>
        </message>
        <message>
            <source>PYTHON: {given} is no Python; give the program python of an environment, or the environment's folder.</source>
            <translation>PYTHON: {given} não é um Python; informe o programa python de um ambiente ou a pasta do ambiente.</translation>
        </message>
        <message>
            <source>PYTHON: {python} {lack}: install what it lacks there, or choose another one or ACTION install.</source>
            <translation>PYTHON: {python} {lack}: instale nele o que falta, ou escolha outro ou ACTION install.</translation>
        </message>
        <message>
            <source>QGIS's own Python cannot use its GDAL outside QGIS ({error}), so no environment can be made from it: make a conda environment with the packages that docs/install.md lists, and choose its Python as an existing interpreter.</source>
            <translation>O Python do próprio QGIS não pode usar o seu GDAL fora do QGIS ({error}); por isso, não é possível criar um ambiente a partir dele: crie um ambiente conda com os pacotes listados em docs/install.md e escolha o Python dele como interpretador existente.</translation>
        </message>
        <message>
            <source>Cancelled: what has been installed is kept, and the next installation goes on from there.</source>
            <translation>Cancelado: o que já foi instalado é mantido, e a próxima instalação continua dali.</translation>
        </message>
        <message>
            <source>starting Python</source>
            <translation>início do Python</translation>
        </message>
        <message>
            <source>close other programs, and check again</source>
            <translation>feche outros programas e verifique de novo</translation>
        </message>
        <message>
            <source>It ended while {step}. {sentence}</source>
            <translation>Terminou na etapa “{step}”. {sentence}</translation>
        </message>
        <message>
            <source>It hung while {step}: there was no answer for {seconds:g} seconds.</source>
            <translation>Travou na etapa “{step}”: não houve resposta por {seconds:g} segundos.</translation>
        </message>
        <message>
            <source>Repair the environment (Raster ▸ Pixelwise ▸ Environment), or choose another Python there.</source>
            <translation>Repare o ambiente (Raster ▸ Pixelwise ▸ Ambiente), ou escolha ali outro Python.</translation>
        </message>
        <message>
            <source>Worker process</source>
            <translation>Processo auxiliar</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>não está instalado</translation>
        </message>
        <message>
            <source>Import of {name}</source>
            <translation>Importação de {name}</translation>
        </message>
        <message>
            <source>Take a Python whose GDAL is newer, or a newer QGIS.</source>
            <translation>Use um Python com um GDAL mais novo, ou um QGIS mais novo.</translation>
        </message>
        <message>
            <source>Make the environment from QGIS's own Python, which brings GDAL (installenvironment does), or install gdal into the conda environment.</source>
            <translation>Crie o ambiente a partir do Python do próprio QGIS, que traz o GDAL (installenvironment faz isso), ou instale gdal no ambiente conda.</translation>
        </message>
        <message>
            <source>numpy and GDAL do not fit together. {repair}</source>
            <translation>numpy e GDAL não são compatíveis entre si. {repair}</translation>
        </message>
        <message>
            <source>Install Microsoft's Visual C++ Redistributable (x64), start the computer again, then: {repair}</source>
            <translation>Instale o Visual C++ Redistributable (x64) da Microsoft, reinicie o computador e depois: {repair}</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card. {repair}</source>
            <translation>Atualize o driver da placa de vídeo. {repair}</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>CUDA of torch</source>
            <translation>CUDA do torch</translation>
        </message>
        <message>
            <source>{version} works</source>
            <translation>{version} funciona</translation>
        </message>
        <message>
            <source>{version}, not used: there is no NVIDIA card with a driver</source>
            <translation>{version}, não usado: não há placa NVIDIA com driver</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, which takes the torch for this card.</source>
            <translation>Instale o ambiente de novo com DEVICE auto, que escolhe o torch para esta placa.</translation>
        </message>
        <message>
            <source>none, though there is a {card}</source>
            <translation>nenhum, embora haja uma placa {card}</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or install the environment again with DEVICE auto.</source>
            <translation>Atualize o driver da NVIDIA, ou instale o ambiente de novo com DEVICE auto.</translation>
        </message>
        <message>
            <source>{version} needs the driver {oldest} or newer; there is {driver}</source>
            <translation>{version} precisa do driver {oldest} ou mais novo; o existente é {driver}</translation>
        </message>
        <message>
            <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
            <translation>Reinicie o computador; se isso não ajudar, instale de novo o driver da NVIDIA.</translation>
        </message>
        <message>
            <source>{version} cannot reach the {card}</source>
            <translation>{version} não consegue acessar a placa {card}</translation>
        </message>
        <message>
            <source>{name}, {free} free</source>
            <translation>{name}, {free} livres</translation>
        </message>
        <message>
            <source>Device {name}</source>
            <translation>Dispositivo {name}</translation>
        </message>
        <message>
            <source>Install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Instale o ambiente de novo com DEVICE auto, ou escolha DEVICE cpu nos algoritmos.</translation>
        </message>
        <message>
            <source>Close other programs that use it, lower BATCH_SIZE, or choose another DEVICE.</source>
            <translation>Feche outros programas que o usam, reduza BATCH_SIZE ou escolha outro DEVICE.</translation>
        </message>
        <message>
            <source>Self-test on {device}</source>
            <translation>Autoteste em {device}</translation>
        </message>
        <message>
            <source>built a network ({build:.1f} s), learnt one step ({step:.1f} s), made one prediction ({prediction:.1f} s)</source>
            <translation>montou uma rede ({build:.1f} s), aprendeu um passo ({step:.1f} s), fez uma predição ({prediction:.1f} s)</translation>
        </message>
        <message>
            <source>left out: the others had taken all the time</source>
            <translation>deixado de fora: os outros tomaram todo o tempo</translation>
        </message>
        <message>
            <source>not reached: the check ended while {step}</source>
            <translation>não alcançado: a verificação terminou na etapa “{step}”</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics card, or choose DEVICE cpu in the algorithms.</source>
            <translation>Feche outros programas que usam a placa de vídeo, ou escolha DEVICE cpu nos algoritmos.</translation>
        </message>
        <message>
            <source>This torch has no code for the card: install the environment again with DEVICE auto, or choose DEVICE cpu in the algorithms.</source>
            <translation>Este torch não tem código para a placa: instale o ambiente de novo com DEVICE auto, ou escolha DEVICE cpu nos algoritmos.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card, restart the computer, or choose DEVICE cpu in the algorithms.</source>
            <translation>Atualize o driver da placa de vídeo, reinicie o computador, ou escolha DEVICE cpu nos algoritmos.</translation>
        </message>
        <message>
            <source>the plugin's environment</source>
            <translation>o ambiente do complemento</translation>
        </message>
        <message>
            <source>the environment in the user profile</source>
            <translation>o ambiente no perfil de usuário</translation>
        </message>
        <message>
            <source>QGIS's own Python</source>
            <translation>o Python do próprio QGIS</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <translation>não está completamente instalado</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet: {found}. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Ainda não há ambiente para os cálculos do Pixelwise: {found}. Você pode instalá-lo em Raster ▸ Pixelwise ▸ Ambiente ou com “{command}”, ou informar, na configuração {setting} ou na variável de ambiente {variable}, o Python de um ambiente que tenha torch.</translation>
        </message>
        <message>
            <source>There is no environment for Pixelwise's calculations yet. You can install it by Raster ▸ Pixelwise ▸ Environment or '{command}', or give the Python of an environment that has torch in the setting {setting} or the environment variable {variable}.</source>
            <translation>Ainda não há ambiente para os cálculos do Pixelwise. Você pode instalá-lo em Raster ▸ Pixelwise ▸ Ambiente ou com “{command}”, ou informar, na configuração {setting} ou na variável de ambiente {variable}, o Python de um ambiente que tenha torch.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>A variável de ambiente {name} é {given}, mas não há nenhum Python ali: informe o caminho de um Python que tenha torch, ou apague-a.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but there is no Python: give the path of a Python that has torch, or clear it.</source>
            <translation>A configuração {name} é {given}, mas não há nenhum Python ali: informe o caminho de um Python que tenha torch, ou apague-a.</translation>
        </message>
        <message>
            <source>The environment variable {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>A variável de ambiente {name} é {given}, mas esse Python {lack}: informe outro, ou apague-a para usar o ambiente do próprio Pixelwise; você pode instalá-lo em Raster ▸ Pixelwise ▸ Ambiente ou com “{command}”.</translation>
        </message>
        <message>
            <source>The setting {name} is {given}, but that Python {lack}: give another one, or clear it to use Pixelwise's own environment; you can install it by Raster ▸ Pixelwise ▸ Environment or '{command}'.</source>
            <translation>A configuração {name} é {given}, mas esse Python {lack}: informe outro, ou apague-a para usar o ambiente do próprio Pixelwise; você pode instalá-lo em Raster ▸ Pixelwise ▸ Ambiente ou com “{command}”.</translation>
        </message>
        <message>
            <source>the environment variable {name}</source>
            <translation>a variável de ambiente {name}</translation>
        </message>
        <message>
            <source>the setting {name}</source>
            <translation>a configuração {name}</translation>
        </message>
        <message>
            <source>does not start ({error})</source>
            <translation>não inicia ({error})</translation>
        </message>
        <message>
            <source>lacks {names}</source>
            <translation>não tem {names}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: {error}</source>
            <translation>Não é possível usar o arquivo de tarefa {path}: {error}</translation>
        </message>
        <message>
            <source>The job file {path} cannot be read: {error}.</source>
            <translation>Não é possível ler o arquivo de tarefa {path}: {error}.</translation>
        </message>
        <message>
            <source>The job file {path} cannot be used: it is not JSON ({error}).</source>
            <translation>Não é possível usar o arquivo de tarefa {path}: não é JSON ({error}).</translation>
        </message>
        <message>
            <source>{text} is no number</source>
            <translation>{text} não é um número</translation>
        </message>
        <message>
            <source>it holds no Pixelwise job (an object with the key "pixelwise_job").</source>
            <translation>não contém nenhuma tarefa do Pixelwise (um objeto com a chave "pixelwise_job").</translation>
        </message>
        <message>
            <source>its format is {found!r}, but Pixelwise {version} reads format {format}.</source>
            <translation>o formato é {found!r}, mas o Pixelwise {version} lê o formato {format}.</translation>
        </message>
        <message>
            <source>{name} must be an object, found {found}.</source>
            <translation>{name} deve ser um objeto; encontrado: {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} is unknown; known are {names}.</source>
            <translation>o parâmetro {name} é desconhecido; conhecidos: {names}.</translation>
        </message>
        <message>
            <source>the parameter {name} is missing.</source>
            <translation>falta o parâmetro {name}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a whole number, found {found}.</source>
            <translation>o parâmetro {name} deve ser um número inteiro; encontrado: {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a number, found {found}.</source>
            <translation>o parâmetro {name} deve ser um número; encontrado: {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be text, found {found}.</source>
            <translation>o parâmetro {name} deve ser um texto; encontrado: {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be true or false, found {found}.</source>
            <translation>o parâmetro {name} deve ser true ou false; encontrado: {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be a list, found {found}.</source>
            <translation>o parâmetro {name} deve ser uma lista; encontrado: {found}.</translation>
        </message>
        <message>
            <source>the parameter {name} must be an object, found {found}.</source>
            <translation>o parâmetro {name} deve ser um objeto; encontrado: {found}.</translation>
        </message>
        <message>
            <source>lower CHIP_SIZE</source>
            <translation>reduza CHIP_SIZE</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE, or take a smaller ENCODER or CHIP_SIZE</source>
            <translation>reduza BATCH_SIZE, ou use um ENCODER ou CHIP_SIZE menor</translation>
        </message>
        <message>
            <source>lower BATCH_SIZE or WINDOW_SIZE</source>
            <translation>reduza BATCH_SIZE ou WINDOW_SIZE</translation>
        </message>
        <message>
            <source>limit the map by AREA</source>
            <translation>limite o mapa com AREA</translation>
        </message>
        <message>
            <source>leave out the largest class by SKIP_CLASSES</source>
            <translation>exclua a maior classe com SKIP_CLASSES</translation>
        </message>
        <message>
            <source>draw a smaller scene</source>
            <translation>desenhe uma cena menor</translation>
        </message>
        <message>
            <source>the kind of job must be one of {names}, found {found!r}.</source>
            <translation>o tipo de tarefa deve ser um destes: {names}; encontrado: {found!r}.</translation>
        </message>
        <message>
            <source>Process {number} of {count}</source>
            <translation>O processo {number} de {count}</translation>
        </message>
        <message>
            <source>None of the {count} processes gave a result, see the log.</source>
            <translation>Nenhum dos {count} processos deu um resultado, veja o log.</translation>
        </message>
        <message>
            <source>Lines of the worker process:</source>
            <translation>Linhas do processo auxiliar:</translation>
        </message>
        <message>
            <source>The worker process {number} runs {python}</source>
            <translation>O processo auxiliar {number} executa {python}</translation>
        </message>
        <message>
            <source>Cancelled: the run had not stopped after {seconds:g} seconds, so its process was ended.</source>
            <translation>Cancelado: a execução não havia parado após {seconds:g} segundos; por isso, o seu processo foi encerrado.</translation>
        </message>
        <message>
            <source>Warning: {text}</source>
            <translation>Aviso: {text}</translation>
        </message>
        <message>
            <source>The output is complete, but its job file is missing: {error}</source>
            <translation>A saída está completa, mas falta o seu arquivo de tarefa: {error}</translation>
        </message>
        <message>
            <source>Memory ran out: {cure}, or close other programs.</source>
            <translation>A memória se esgotou: {cure}, ou feche outros programas.</translation>
        </message>
        <message>
            <source>The disk is full: free some space or choose another place for the output.</source>
            <translation>O disco está cheio: libere espaço ou escolha outro lugar para a saída.</translation>
        </message>
        <message>
            <source>The disk is full ({path}): free some space or choose another place for the output.</source>
            <translation>O disco está cheio ({path}): libere espaço ou escolha outro lugar para a saída.</translation>
        </message>
        <message>
            <source>The worker's Python {python} cannot import what the job needs ({error}): repair its environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>O Python {python} do processo auxiliar não consegue importar o que a tarefa exige ({error}): repare o ambiente dele em Raster ▸ Pixelwise ▸ Ambiente, ou defina PIXELWISE_PYTHON com outro Python.</translation>
        </message>
        <message>
            <source>The run failed because of an unexpected error ({kind}: {error}). If the inputs are sound, this is a fault of Pixelwise: please report it with the log.</source>
            <translation>A execução falhou por causa de um erro inesperado ({kind}: {error}). Se as entradas estiverem corretas, é uma falha do Pixelwise: relate-a, por favor, com o log.</translation>
        </message>
        <message>
            <source>The worker's Python {python} could not be started ({error}): repair the environment by Raster ▸ Pixelwise ▸ Environment, or set PIXELWISE_PYTHON to another Python.</source>
            <translation>Não foi possível iniciar o Python {python} do processo auxiliar ({error}): repare o ambiente em Raster ▸ Pixelwise ▸ Ambiente, ou defina PIXELWISE_PYTHON com outro Python.</translation>
        </message>
        <message>
            <source>The worker</source>
            <translation>O processo auxiliar</translation>
        </message>
        <message>
            <source>exit code {code}</source>
            <translation>código de saída {code}</translation>
        </message>
        <message>
            <source>signal {code}</source>
            <translation>sinal {code}</translation>
        </message>
        <message>
            <source>{who} was ended by the system (SIGKILL), most likely because memory ran out: {cure}.</source>
            <translation>{who} foi encerrado pelo sistema (SIGKILL), muito provavelmente porque a memória se esgotou: {cure}.</translation>
        </message>
        <message>
            <source>{who} crashed ({crash}) in one of the libraries it uses, see the log: repair its environment (Raster ▸ Pixelwise ▸ Environment), or try DEVICE cpu where there is a choice.</source>
            <translation>{who} falhou ({crash}) em uma das bibliotecas que usa, veja o log: repare o ambiente (Raster ▸ Pixelwise ▸ Ambiente), ou experimente DEVICE cpu se houver essa opção.</translation>
        </message>
        <message>
            <source>{who} was ended from outside ({name}): run it again.</source>
            <translation>{who} foi encerrado de fora ({name}): execute de novo.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log.</source>
            <translation>{who} terminou sem resultado ({name}), veja o log.</translation>
        </message>
        <message>
            <source>{who} ended without a result ({name}), see the log. Its last line was: {line}</source>
            <translation>{who} terminou sem resultado ({name}), veja o log. A última linha foi: {line}</translation>
        </message>
        <message>
            <source>ALLOCATION is {found}: it must be one of {allowed}.</source>
            <translation>ALLOCATION é {found}: deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>SIZE is {size}: with MINIMUM_PER_CLASS {minimum} the {classes} classes take at least {needed} points.</source>
            <translation>SIZE é {size}: com MINIMUM_PER_CLASS {minimum}, as {classes} classes exigem no mínimo {needed} pontos.</translation>
        </message>
        <message>
            <source>Compared {count:,} points of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Comparados {count:,} pontos de {classes} classes: acurácia global {accuracy:.4f}, kappa {kappa:.4f}, IoU médio {iou:.4f}.</translation>
        </message>
        <message>
            <source>Compared {count:,} pixels of {classes} classes: overall accuracy {accuracy:.4f}, kappa {kappa:.4f}, mean IoU {iou:.4f}.</source>
            <translation>Comparados {count:,} pixels de {classes} classes: acurácia global {accuracy:.4f}, kappa {kappa:.4f}, IoU médio {iou:.4f}.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both inside AREA.</source>
            <translation>MAP e REFERENCE não têm em comum, dentro de AREA, nenhum pixel com classe em ambos.</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have no pixel in common that has a class in both.</source>
            <translation>MAP e REFERENCE não têm em comum nenhum pixel com classe em ambos.</translation>
        </message>
        <message>
            <source>ERROR_CLASS is {found}: the classes that are compared are {classes}.</source>
            <translation>ERROR_CLASS é {found}: as classes comparadas são {classes}.</translation>
        </message>
        <message>
            <source>{count:,} pixels of the reference lie where the map has no class; they do not count.</source>
            <translation>{count:,} pixels da referência estão onde o mapa não tem classe; eles não contam.</translation>
        </message>
        <message>
            <source>Only one class is compared, so nothing can be wrong; say what is there else by UNLABELLED.</source>
            <translation>Só uma classe é comparada; portanto, nada pode estar errado; diga com UNLABELLED o que mais existe ali.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts inside AREA.</source>
            <translation>REFERENCE: nenhum ponto conta dentro de AREA.</translation>
        </message>
        <message>
            <source>REFERENCE: no point counts.</source>
            <translation>REFERENCE: nenhum ponto conta.</translation>
        </message>
        <message>
            <source>Without a map or STRATA the areas of the classes are not known, so nothing is estimated.</source>
            <translation>Sem um mapa ou STRATA, as áreas das classes não são conhecidas; portanto, nada é estimado.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds lines; polygons or points are needed.</source>
            <translation>{parameter}: {title} contém linhas; são necessários polígonos ou pontos.</translation>
        </message>
        <message>
            <source>{key} is {path}, which is also {other}: choose another file.</source>
            <translation>{key} é {path}, que também é {other}: escolha outro arquivo.</translation>
        </message>
        <message>
            <source>{key} is “{found}”: it must be one of {allowed}.</source>
            <translation>{key} é “{found}”: deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>OBJECTS needs polygons in both MAP and REFERENCE, but {parameter} is a raster.</source>
            <translation>OBJECTS precisa de polígonos tanto em MAP como em REFERENCE, mas {parameter} é um raster.</translation>
        </message>
        <message>
            <source>CLASS_ERRORS needs ERROR_CLASS, the name or value of the class whose errors it shows.</source>
            <translation>CLASS_ERRORS precisa de ERROR_CLASS, o nome ou valor da classe cujos erros mostra.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: it must be a positive number, or 0 for one that fits.</source>
            <translation>PIXEL_SIZE é {size:g}: deve ser um número positivo, ou 0 para um tamanho adequado.</translation>
        </message>
        <message>
            <source>BOUNDARY_TOLERANCE is {tolerance:g}: it must be from 0 (borders are not measured) to {most:g} pixels.</source>
            <translation>BOUNDARY_TOLERANCE é {tolerance:g}: deve ser de 0 (os limites não são medidos) a {most:g} pixels.</translation>
        </message>
        <message>
            <source>MAP holds points: then REFERENCE must hold the same points, with the field of the truth.</source>
            <translation>MAP contém pontos: então REFERENCE deve conter os mesmos pontos, com o campo da classe verdadeira.</translation>
        </message>
        <message>
            <source>{key} needs a REFERENCE of polygons or a raster, but {path} holds points.</source>
            <translation>{key} precisa de polígonos ou de um raster em REFERENCE, mas {path} contém pontos.</translation>
        </message>
        <message>
            <source>PROBABILITIES needs a MAP of polygons or a raster, but {path} holds points.</source>
            <translation>PROBABILITIES precisa de polígonos ou de um raster em MAP, mas {path} contém pontos.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD is empty: name the field of {path} that holds the class.</source>
            <translation>{parameter}_FIELD está vazio: indique o campo de {path} que contém a classe.</translation>
        </message>
        <message>
            <source>{key} is {path}: it is written as GeoTIFF, so its name must end in .tif.</source>
            <translation>{key} é {path}: é gravado como GeoTIFF; portanto, o nome deve terminar em .tif.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features.</source>
            <translation>{parameter}: {title} não tem feições.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no features, with its filter.</source>
            <translation>{parameter}: {title} não tem feições com o seu filtro.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds no class at all.</source>
            <translation>{parameter}_FIELD: o campo “{field}” de {title} não contém absolutamente nenhuma classe.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: {title} has no field “{field}”; its fields are {names}.</source>
            <translation>{parameter}_FIELD: {title} não tem o campo “{field}”; os seus campos são: {names}.</translation>
        </message>
        <message>
            <source>{parameter}_FIELD: the field “{field}” of {title} holds {number:g}; classes are whole numbers or texts.</source>
            <translation>{parameter}_FIELD: o campo “{field}” de {title} contém {number:g}; classes são números inteiros ou textos.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds no class there, only nodata.</source>
            <translation>{parameter}: {path} não contém nenhuma classe ali, só nodata.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} polygons of {title} have no class; their pixels do not count.</source>
            <translation>{parameter}: {count:,} polígonos de {title} não têm classe; os seus pixels não contam.</translation>
        </message>
        <message>
            <source>{count:,} invalid geometries in {title} were repaired.</source>
            <translation>{title}: {count:,} geometrias inválidas foram reparadas.</translation>
        </message>
        <message>
            <source>{parameter}: {title} has no polygons, only features without geometries.</source>
            <translation>{parameter}: {title} não tem polígonos, só feições sem geometria.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} and AREA reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE é {size:g}: os polígonos de {title} e AREA se estendem por {length:g} (unidades do seu SRC), o que dá {count:,.0f} pixels; são possíveis no máximo {most:,}.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {size:g}: the polygons of {title} reach over {length:g} (units of their CRS), which makes {count:,.0f} pixels; at most {most:,} are possible.</source>
            <translation>PIXEL_SIZE é {size:g}: os polígonos de {title} se estendem por {length:g} (unidades do seu SRC), o que dá {count:,.0f} pixels; são possíveis no máximo {most:,}.</translation>
        </message>
        <message>
            <source>the other layer</source>
            <translation>a outra camada</translation>
        </message>
        <message>
            <source>{parameter}: {path} has {count} bands; a class raster has one, with class values.</source>
            <translation>{parameter}: {path} tem {count} bandas; um raster de classes tem uma só, com valores de classe.</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent}, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} não toca aquilo com que é comparado: a sua extensão é {extent}, a da grade é {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{parameter}: {title} does not touch what it is compared with: its extent is {extent} in its own CRS, that of the grid {of_grid} (xmin, ymin, xmax, ymax).</source>
            <translation>{parameter}: {title} não toca aquilo com que é comparado: a sua extensão é {extent} no seu próprio SRC, a da grade é {of_grid} (xmin, ymin, xmax, ymax).</translation>
        </message>
        <message>
            <source>{name}, right</source>
            <translation>{name}, certo</translation>
        </message>
        <message>
            <source>{name}, mapped as {mapped}</source>
            <translation>{name}, mapeado como {mapped}</translation>
        </message>
        <message>
            <source>true positive: {name}</source>
            <translation>verdadeiro positivo: {name}</translation>
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
            <translation>verdadeiro negativo: {name}</translation>
        </message>
        <message>
            <source>DESIGN is {found}: estimates can be made for {allowed}.</source>
            <translation>DESIGN é {found}: é possível fazer estimativas para {allowed}.</translation>
        </message>
        <message>
            <source>STRATA: no class that has an area has reference points, so nothing can be estimated.</source>
            <translation>STRATA: nenhuma classe com área tem pontos de referência; portanto, nada pode ser estimado.</translation>
        </message>
        <message>
            <source>REFERENCE: no point can be compared, so nothing can be estimated.</source>
            <translation>REFERENCE: nenhum ponto pode ser comparado; portanto, nada pode ser estimado.</translation>
        </message>
        <message>
            <source>The estimates hold for {share:.1%} of the mapped area only: no reference point lies in the map's class {classes}.</source>
            <translation>Classe do mapa sem pontos de referência: {classes}; por isso, as estimativas valem só para {share:.1%} da área mapeada.</translation>
        </message>
        <message>
            <source>Reference points in the map's class {classes} do not count in the estimates for the whole map: that class has no area in STRATA.</source>
            <translation>Classe do mapa sem área em STRATA: {classes}; os seus pontos de referência não contam nas estimativas para o mapa inteiro.</translation>
        </message>
        <message>
            <source>No standard error can be told: the map's class {classes} has only one reference point, and at least two are needed.</source>
            <translation>Classe do mapa com um só ponto de referência: {classes}; são necessários ao menos dois, e por isso não é possível informar o erro padrão.</translation>
        </message>
        <message>
            <source>No reference point is {classes}: an estimated area of 0 means that it is rare, not that there is none.</source>
            <translation>Classe que nenhum ponto de referência tem: {classes}. Uma área estimada de 0 significa que ela é rara, não que não exista.</translation>
        </message>
        <message>
            <source>{parameter}: {title} holds more than {most} different values; at most {most} classes can be compared.</source>
            <translation>{parameter}: {title} contém mais de {most} valores diferentes; podem ser comparadas no máximo {most} classes.</translation>
        </message>
        <message>
            <source>Where the map has no polygon, it counts as “{name}”.</source>
            <translation>Onde o mapa não tem polígono, conta como “{name}”.</translation>
        </message>
        <message>
            <source>Where the reference has no polygon, it counts as “{name}”.</source>
            <translation>Onde a referência não tem polígono, conta como “{name}”.</translation>
        </message>
        <message>
            <source>The points of REFERENCE cannot be brought into the CRS of another layer: {error}</source>
            <translation>Não é possível converter os pontos de REFERENCE para o SRC de outra camada: {error}</translation>
        </message>
        <message>
            <source>Only the map has {classes}.</source>
            <translation>Só o mapa tem {classes}.</translation>
        </message>
        <message>
            <source>Only the reference has {classes}.</source>
            <translation>Só a referência tem {classes}.</translation>
        </message>
        <message>
            <source>“{one}” of the map and “{other}” of the reference are taken to be the same class.</source>
            <translation>“{one}” do mapa e “{other}” da referência são considerados a mesma classe.</translation>
        </message>
        <message>
            <source>Left out, as IGNORE says: {classes}.</source>
            <translation>Desconsiderado, conforme IGNORE: {classes}.</translation>
        </message>
        <message>
            <source>IGNORE names {classes}, which neither the map nor the reference has.</source>
            <translation>IGNORE cita {classes}, que nem o mapa nem a referência têm.</translation>
        </message>
        <message>
            <source>the class {name}</source>
            <translation>a classe {name}</translation>
        </message>
        <message>
            <source>the classes {names}</source>
            <translation>as classes {names}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <source>MAP and REFERENCE have {count} classes together; at most {most} can be compared.</source>
            <translation>MAP e REFERENCE têm juntos {count} classes; podem ser comparadas no máximo {most}.</translation>
        </message>
        <message>
            <source>IGNORE is {ignored}: that leaves no class that both MAP and REFERENCE have.</source>
            <translation>IGNORE é {ignored}: com isso, não resta nenhuma classe que exista tanto em MAP como em REFERENCE.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH é “{match}”, mas MAP e REFERENCE não têm nomes de classes em comum; no mapa: {of_map}; na referência: {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH é “{match}”, mas MAP e REFERENCE não têm valores de classes em comum; no mapa: {of_map}; na referência: {of_reference}.</translation>
        </message>
        <message>
            <source>MATCH is “{match}”, but MAP and REFERENCE have no names or values of classes in common: the map has {of_map}; the reference has {of_reference}.</source>
            <translation>MATCH é “{match}”, mas MAP e REFERENCE não têm nomes nem valores de classes em comum; no mapa: {of_map}; na referência: {of_reference}.</translation>
        </message>
        <message>
            <source>{count:,} outside AREA</source>
            <translation>{count:,} fora de AREA</translation>
        </message>
        <message>
            <source>{count:,} outside the map</source>
            <translation>{count:,} fora do mapa</translation>
        </message>
        <message>
            <source>{count:,} no class in REFERENCE</source>
            <translation>{count:,} sem classe em REFERENCE</translation>
        </message>
        <message>
            <source>Points that do not count: {counts}.</source>
            <translation>Pontos que não contam: {counts}.</translation>
        </message>
        <message>
            <source>{parameter}: {count:,} features of {title} are left out: they are no points.</source>
            <translation>{parameter}: {count:,} feições de {title} são deixadas de fora: não são pontos.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} does not touch the map.</source>
            <translation>PROBABILITIES: {path} não toca o mapa.</translation>
        </message>
        <message>
            <source>the map</source>
            <translation>o mapa</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has no values at any of the points of REFERENCE that count.</source>
            <translation>PROBABILITIES: {path} não tem valores em nenhum dos pontos de REFERENCE que contam.</translation>
        </message>
        <message>
            <source>PROBABILITIES: {path} has {count} bands ({bands}); a band per class of the map is needed, named like it: {classes}.</source>
            <translation>PROBABILITIES: {path} tem {count} bandas ({bands}); é necessária uma banda para cada classe do mapa, com o nome dela: {classes}.</translation>
        </message>
        <message>
            <source>PyCM tells statistics only of two classes or more, and where something was compared.</source>
            <translation>O PyCM só fornece estatísticas de duas ou mais classes, e onde algo foi comparado.</translation>
        </message>
        <message>
            <source>{parameter}: {path} holds {value:g}, which is no class: a class raster holds whole numbers.</source>
            <translation>{parameter}: {path} contém {value:g}, que não é uma classe: um raster de classes contém números inteiros.</translation>
        </message>
        <message>
            <source>Nothing was compared: the map and the reference have no place in common where both have a class.</source>
            <translation>Nada foi comparado: o mapa e a referência não têm nenhum lugar em comum onde ambos tenham uma classe.</translation>
        </message>
        <message>
            <source>The reference is not taken as a random sample (DESIGN none), so the figures describe its points and not the whole map, and no confidence interval can be told.</source>
            <translation>A referência não é tratada como amostra aleatória (DESIGN none); portanto, as métricas descrevem os seus pontos e não o mapa inteiro, e não é possível informar um intervalo de confiança.</translation>
        </message>
        <message>
            <source>{percent:.0f} % of the reference is {name}: a map that is {name} everywhere would have as high an overall accuracy. Quote the figures of the classes beside it.</source>
            <translation>{percent:.0f}% da referência é {name}: um mapa em que tudo fosse {name} teria uma acurácia global igualmente alta. Cite também as métricas das classes.</translation>
        </message>
        <message>
            <source>layer {layer}</source>
            <translation>camada {layer}</translation>
        </message>
        <message>
            <source>class in the field {field}</source>
            <translation>classe no campo {field}</translation>
        </message>
        <message>
            <source>where {filter}</source>
            <translation>com o filtro {filter}</translation>
        </message>
        <message>
            <source>wherever both are</source>
            <translation>onde quer que ambos existam</translation>
        </message>
        <message>
            <source>{count:,} points</source>
            <translation>{count:,} pontos</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Comparados</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>Delineamento amostral</translation>
        </message>
        <message>
            <source>Classes that do not count</source>
            <translation>Classes que não contam</translation>
        </message>
        <message>
            <source>random points, stratified by the classes of the map</source>
            <translation>pontos aleatórios, estratificados pelas classes do mapa</translation>
        </message>
        <message>
            <source>points at random over the whole map</source>
            <translation>pontos aleatórios em todo o mapa</translation>
        </message>
        <message>
            <source>points that are not a random sample</source>
            <translation>pontos que não são uma amostra aleatória</translation>
        </message>
        <message>
            <source>Overall accuracy of the points</source>
            <translation>Acurácia global dos pontos</translation>
        </message>
        <message>
            <source>estimated share of the whole map's area that is right, with its 95 % interval: the figure to quote</source>
            <translation>fração estimada da área de todo o mapa que está correta, com o seu intervalo de 95%: o valor a citar</translation>
        </message>
        <message>
            <source>Overall accuracy of the map</source>
            <translation>Acurácia global do mapa</translation>
        </message>
        <message>
            <source>of all {unit}, the share that is right</source>
            <translation>de todos os {unit}, a fração que está correta</translation>
        </message>
        <message>
            <source>IoU of the classes, each counting alike: strict with small classes</source>
            <translation>IoU das classes, todas com o mesmo peso: rigoroso com classes pequenas</translation>
        </message>
        <message>
            <source>F1 of the classes, each counting alike</source>
            <translation>F1 das classes, todas com o mesmo peso</translation>
        </message>
        <message>
            <source>agreement beyond chance, 0 is chance; hard to interpret, given because it is often asked for</source>
            <translation>concordância além do acaso, 0 é o acaso; difícil de interpretar, informado porque é pedido com frequência</translation>
        </message>
        <message>
            <source>correlation of map and reference: 1 all right, 0 chance</source>
            <translation>correlação entre mapa e referência: 1 tudo certo, 0 acaso</translation>
        </message>
        <message>
            <source>share that is wrong because classes have too much or too little</source>
            <translation>fração errada porque há classes com área demais ou de menos</translation>
        </message>
        <message>
            <source>share that is wrong because classes are in the wrong places</source>
            <translation>fração errada porque há classes nos lugares errados</translation>
        </message>
        <message>
            <source>Reference pixels</source>
            <translation>Pixels da referência</translation>
        </message>
        <message>
            <source>Map pixels</source>
            <translation>Pixels do mapa</translation>
        </message>
        <message>
            <source>Reference points</source>
            <translation>Pontos da referência</translation>
        </message>
        <message>
            <source>Map points</source>
            <translation>Pontos do mapa</translation>
        </message>
        <message>
            <source>The tolerance is {tolerance:g} pixels.</source>
            <translation>A tolerância é de {tolerance:g} pixels.</translation>
        </message>
        <message>
            <source>Reference ↓ Map →</source>
            <translation>Referência ↓ Mapa →</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in pixels.</source>
            <translation>As linhas são a referência, as colunas o mapa, ambos em pixels.</translation>
        </message>
        <message>
            <source>Rows are the reference, columns the map, both in points.</source>
            <translation>As linhas são a referência, as colunas o mapa, ambos em pontos.</translation>
        </message>
        <message>
            <source>Accuracy per class</source>
            <translation>Acurácia por classe</translation>
        </message>
        <message>
            <source>Mapped area ({unit})</source>
            <translation>Área mapeada ({unit})</translation>
        </message>
        <message>
            <source>Estimated area ({unit})</source>
            <translation>Área estimada ({unit})</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>até</translation>
        </message>
        <message>
            <source>User's accuracy</source>
            <translation>Acurácia do usuário</translation>
        </message>
        <message>
            <source>Producer's accuracy</source>
            <translation>Acurácia do produtor</translation>
        </message>
        <message>
            <source>square units of the map</source>
            <translation>unidades quadradas do mapa</translation>
        </message>
        <message>
            <source>units of STRATA</source>
            <translation>unidades de STRATA</translation>
        </message>
        <message>
            <source>share of the area</source>
            <translation>fração da área</translation>
        </message>
        <message>
            <source>User's accuracy, estimated</source>
            <translation>Acurácia do usuário, estimada</translation>
        </message>
        <message>
            <source>Producer's accuracy, estimated</source>
            <translation>Acurácia do produtor, estimada</translation>
        </message>
        <message>
            <source>Estimated areas</source>
            <translation>Áreas estimadas</translation>
        </message>
        <message>
            <source>F1 by the least IoU of a match</source>
            <translation>F1 conforme o IoU mínimo de uma correspondência</translation>
        </message>
        <message>
            <source>least IoU in percent</source>
            <translation>IoU mínimo em porcentagem</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU</source>
            <translation>Objetos da referência por IoU</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Todas as classes</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondências</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisão</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Revocação</translation>
        </message>
        <message>
            <source>F1 at 0.5:0.95</source>
            <translation>F1 em 0.5:0.95</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Desconsiderados</translation>
        </message>
        <message>
            <source>Least IoU</source>
            <translation>IoU mínimo</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Estatística</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>PROBABILITIES has values from {low:.6g} to {high:.6g}; probabilities must be from 0 to 1, or be whole numbers of one byte.</source>
            <translation>PROBABILITIES tem valores de {low:.6g} a {high:.6g}; probabilidades devem ser de 0 a 1, ou números inteiros de um byte.</translation>
        </message>
        <message>
            <source>UNLABELLED is {found}: it must be one of {allowed}.</source>
            <translation>UNLABELLED é {found}: deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {minimum}: that is more than all {size} points (SIZE).</source>
            <translation>MINIMUM_PER_CLASS é {minimum}: é mais que todos os {size} pontos (SIZE).</translation>
        </message>
        <message>
            <source>TARGET_ERROR is {error:g}: a standard error lies between 0 and {most:g}, such as 0.01.</source>
            <translation>TARGET_ERROR é {error:g}: um erro padrão está entre 0 e {most:g}, por exemplo 0,01.</translation>
        </message>
        <message>
            <source>EXPECTED_ACCURACY: {name} is {accuracy:g}; an accuracy lies between 0 and 1.</source>
            <translation>EXPECTED_ACCURACY: {name} é {accuracy:g}; uma acurácia está entre 0 e 1.</translation>
        </message>
        <message>
            <source>SIZE is {number:g}: it must be the number of points, or 0 for as many as TARGET_ERROR takes.</source>
            <translation>SIZE é {number:g}: deve ser o número de pontos, ou 0 para quantos TARGET_ERROR exigir.</translation>
        </message>
        <message>
            <source>MINIMUM_PER_CLASS is {number:g}: it must be 0 or more points.</source>
            <translation>MINIMUM_PER_CLASS é {number:g}: deve ser 0 ou mais pontos.</translation>
        </message>
        <message>
            <source>MINIMUM_DISTANCE is {number:g}: it must be 0 or more metres.</source>
            <translation>MINIMUM_DISTANCE é {number:g}: deve ser 0 ou mais metros.</translation>
        </message>
        <message>
            <source>PIXEL_SIZE is {number:g}: it must be 0 (by the size of the polygons) or more.</source>
            <translation>PIXEL_SIZE é {number:g}: deve ser 0 (conforme o tamanho dos polígonos) ou maior.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}: its name must end in .gpkg, which keeps the form with the points.</source>
            <translation>OUTPUT é {path}: o nome deve terminar em .gpkg, formato que guarda o formulário com os pontos.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, where somebody has filled in the reference of {count:,} points: choose another file.</source>
            <translation>OUTPUT é {path}, onde alguém já preencheu a referência de {count:,} pontos: escolha outro arquivo.</translation>
        </message>
        <message>
            <source>Points lie inside the polygons of the map only, so what it has missed is not found; with UNLABELLED “background” they lie outside, too.</source>
            <translation>Os pontos ficam só dentro dos polígonos do mapa; portanto, o que ele omitiu não é encontrado; com UNLABELLED “background” há pontos também fora deles.</translation>
        </message>
        <message>
            <source>MAP: no class is left to draw points in, with what AREA and IGNORE leave out.</source>
            <translation>MAP: não resta nenhuma classe em que sortear pontos, depois do que AREA e IGNORE excluem.</translation>
        </message>
        <message>
            <source>No point is drawn in {classes}: raise MINIMUM_PER_CLASS or SIZE.</source>
            <translation>Nenhum ponto é sorteado em {classes}: aumente MINIMUM_PER_CLASS ou SIZE.</translation>
        </message>
        <message>
            <source>{count:,} points: the overall accuracy can be expected to have a standard error of about {error:.2%}, its 95 % confidence interval to be ± {margin:.1%}.</source>
            <translation>{count:,} pontos: pode-se esperar para a acurácia global um erro padrão de cerca de {error:.2%} e um intervalo de confiança de 95% de ± {margin:.1%}.</translation>
        </message>
        <message>
            <source>A standard error of {error:.2%} takes {count:,} points.</source>
            <translation>Um erro padrão de {error:.2%} exige {count:,} pontos.</translation>
        </message>
        <message>
            <source>{parameter}: {name} is no class of the map; its classes are {classes}.</source>
            <translation>{parameter}: {name} não é uma classe do mapa; as classes dele são {classes}.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels in AREA.</source>
            <translation>A classe “{name}” recebe {count:,} de {wanted:,} pontos: não tem mais pixels em AREA.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: it has no more pixels.</source>
            <translation>A classe “{name}” recebe {count:,} de {wanted:,} pontos: não tem mais pixels.</translation>
        </message>
        <message>
            <source>The class “{name}” gets {count:,} of {wanted:,} points: of {tried:,} pixels that were tried no other one is {distance:g} m from all points. Lower MINIMUM_DISTANCE, or take fewer points.</source>
            <translation>A classe “{name}” recebe {count:,} de {wanted:,} pontos: dos {tried:,} pixels testados, nenhum outro está a {distance:g} m de todos os pontos. Reduza MINIMUM_DISTANCE, ou use menos pontos.</translation>
        </message>
        <message>
            <source>{name}: {count:,} points, {share:.1%} of the mapped area.</source>
            <translation>{name}: {count:,} pontos, {share:.1%} da área mapeada.</translation>
        </message>
        <message>
            <source>The reference's value 0 has no name and the map has no class 0, so it is taken to mean: not labelled.</source>
            <translation>O valor 0 da referência não tem nome e o mapa não tem a classe 0; por isso, considera-se que significa: não rotulado.</translation>
        </message>
        <message>
            <source>STRATA: {name} is no class; the classes are {classes}.</source>
            <translation>STRATA: {name} não é uma classe; as classes são {classes}.</translation>
        </message>
        <message>
            <source>STRATA: {name} is told twice; give each class one number.</source>
            <translation>STRATA: {name} aparece duas vezes; dê um só número a cada classe.</translation>
        </message>
        <message>
            <source>STRATA: {name} is {number:g}; areas and shares are numbers from 0.</source>
            <translation>STRATA: {name} é {number:g}; áreas e frações são números a partir de 0.</translation>
        </message>
        <message>
            <source>STRATA: all areas are 0; at least one class must have an area or a share.</source>
            <translation>STRATA: todas as áreas são 0; ao menos uma classe deve ter uma área ou uma fração.</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>o modelo</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order (by their names these are the bands {numbers} of those that were given).</source>
            <translation>O raster tem {found} ({names}), mas {model} foi treinado com {expected} ({expected_names}): informe o raster adequado, ou escolha com BANDS as bandas na ordem do modelo (pelos nomes, são as bandas {numbers} das que foram informadas).</translation>
        </message>
        <message>
            <source>The raster has {found} ({names}), but {model} was trained on {expected} ({expected_names}): give the raster it fits, or choose with BANDS the bands in the model's order.</source>
            <translation>O raster tem {found} ({names}), mas {model} foi treinado com {expected} ({expected_names}): informe o raster adequado, ou escolha com BANDS as bandas na ordem do modelo.</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same (by their names these are the bands {numbers} of those that were given).</source>
            <translation>As bandas do raster se chamam {names}, {model} foi treinado com {expected_names}: confira se a ordem é a mesma (pelos nomes, são as bandas {numbers} das que foram informadas).</translation>
        </message>
        <message>
            <source>The raster's bands are named {names}, {model} was trained on {expected_names}: make sure that the order is the same.</source>
            <translation>As bandas do raster se chamam {names}, {model} foi treinado com {expected_names}: confira se a ordem é a mesma.</translation>
        </message>
        <message>
            <source>{band} from {found} to {expected}</source>
            <translation>{band} de {found} para {expected}</translation>
        </message>
        <message>
            <source>Values are converted to those the model was trained on: {values}.</source>
            <translation>Os valores são convertidos para aqueles com que o modelo foi treinado: {values}.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, but {model} was trained on {expected} values ({expected_name}): bring the raster to the values of the training images first.</source>
            <translation>A banda {number} ({name}) do raster contém valores {found}, mas {model} foi treinado com valores {expected} ({expected_name}): converta antes o raster para os valores das imagens de treinamento.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found}, but {model} was trained on {expected}: the values are taken as they are stored, and the map is only right if both are stored in the same way.</source>
            <translation>A banda {number} ({name}) do raster contém {found}, mas {model} foi treinado com {expected}: os valores são usados como estão armazenados, e o mapa só fica correto se ambos estiverem armazenados da mesma maneira.</translation>
        </message>
        <message>
            <source>Band {number} ({name}) of the raster holds {found} values, {model} was trained on {expected}: the map is only right if both have the same scale.</source>
            <translation>A banda {number} ({name}) do raster contém valores {found}, {model} foi treinado com {expected}: o mapa só fica correto se ambos tiverem a mesma escala.</translation>
        </message>
        <message>
            <source>{type} values</source>
            <translation>valores {type}</translation>
        </message>
        <message>
            <source>{type} values without a scale</source>
            <translation>valores {type} sem escala</translation>
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
            <translation>MAJORITY é {found}: deve ser 0 (sem filtro) ou um número ímpar de pixels de 3 a {largest}, para que o filtro tenha um centro.</translation>
        </message>
        <message>
            <source>THRESHOLDS is {found:g} for class {value}: a probability from 0 to 1 is needed.</source>
            <translation>THRESHOLDS é {found:g} para a classe {value}: é necessária uma probabilidade de 0 a 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be at least 1.</source>
            <translation>{parameter} é {number}: deve ser no mínimo 1.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 or more pixels.</source>
            <translation>{parameter} é {number}: deve ser 0 ou mais pixels.</translation>
        </message>
        <message>
            <source>{parameter} is {number}: it must be 0 (automatic) or at least 1.</source>
            <translation>{parameter} é {number}: deve ser 0 (automático) ou no mínimo 1.</translation>
        </message>
        <message>
            <source>{parameter} is {value}; it must be one of {allowed}.</source>
            <translation>{parameter} é {value}; deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in {first} or {second}.</source>
            <translation>{parameter} é {path}: o nome deve terminar em {first} ou {second}.</translation>
        </message>
        <message>
            <source>{parameter} is empty: its name must end in {first} or {second}.</source>
            <translation>{parameter} está vazio: o nome deve terminar em {first} ou {second}.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which is also {other}: choose another file.</source>
            <translation>{parameter} é {path}, que também é {other}: escolha outro arquivo.</translation>
        </message>
        <message>
            <source>{parameter} is {path}, which holds pixels of INPUT: choose another file.</source>
            <translation>{parameter} é {path}, que contém pixels de INPUT: escolha outro arquivo.</translation>
        </message>
        <message>
            <source>THRESHOLDS names the class {value}, but the classes of the model are {names}.</source>
            <translation>THRESHOLDS cita a classe {value}, mas as classes do modelo são {names}.</translation>
        </message>
        <message>
            <source>The network sees INPUT with pixels of {wanted} instead of {found}, resized by {factor:.3g}; the map is written on INPUT's pixels.</source>
            <translation>A rede vê INPUT com pixels de {wanted} em vez de {found}, redimensionados por {factor:.3g}; o mapa é gravado nos pixels de INPUT.</translation>
        </message>
        <message>
            <source>RESAMPLE cannot bring INPUT's pixels of {found} to the {wanted} that the model was trained on: it bridges a factor of up to {factor:g}. Choose another model or raster.</source>
            <translation>RESAMPLE não pode levar os pixels de INPUT, de {found}, aos {wanted} com que o modelo foi treinado: alcança no máximo um fator de {factor:g}. Escolha outro modelo ou raster.</translation>
        </message>
        <message>
            <source>INPUT has pixels of {found}, but {model} was trained on pixels of {wanted}: expect a poor map, or switch on RESAMPLE.</source>
            <translation>INPUT tem pixels de {found}, mas {model} foi treinado com pixels de {wanted}: espere um mapa ruim, ou ative RESAMPLE.</translation>
        </message>
        <message>
            <source>RESAMPLE: INPUT has no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: INPUT não tem SRC; por isso, os tamanhos de pixel não podem ser comparados e nada é redimensionado.</translation>
        </message>
        <message>
            <source>RESAMPLE: {model} was trained on rasters with no CRS, so pixel sizes cannot be compared and nothing is resized.</source>
            <translation>RESAMPLE: {model} foi treinado com rasters sem SRC; por isso, os tamanhos de pixel não podem ser comparados e nada é redimensionado.</translation>
        </message>
        <message>
            <source>EXTENT ({extent}) lies outside INPUT ({whole}): they must overlap. Both are xmin, ymin, xmax, ymax in the raster's CRS.</source>
            <translation>EXTENT ({extent}) está fora de INPUT ({whole}): é preciso que se sobreponham. Ambos são xmin, ymin, xmax, ymax no SRC do raster.</translation>
        </message>
        <message>
            <source>AREA covers no pixel of INPUT: its polygons are too small, or outside the raster.</source>
            <translation>AREA não cobre nenhum pixel de INPUT: os seus polígonos são pequenos demais ou estão fora do raster.</translation>
        </message>
        <message>
            <source>AREA ({area}) and EXTENT ({extent}) do not overlap: there is nothing to classify.</source>
            <translation>AREA ({area}) e EXTENT ({extent}) não se sobrepõem: não há nada a classificar.</translation>
        </message>
        <message>
            <source>EXTENT is {found}: it must be xmin, ymin, xmax, ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>EXTENT é {found}: deve ser xmin, ymin, xmax, ymax com xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <source>{count:,} more pixels have no class: the raster has no data there, or they lie outside AREA.</source>
            <translation>Mais {count:,} pixels não têm classe: o raster não tem dados ali, ou eles estão fora de AREA.</translation>
        </message>
        <message>
            <source>The raster has no coordinate reference system, so areas are not known.</source>
            <translation>O raster não tem sistema de referência de coordenadas; por isso, as áreas não são conhecidas.</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Fração (%)</translation>
        </message>
        <message>
            <source>The blocks that are finished are kept: the same job goes on from there.</source>
            <translation>Os blocos prontos são guardados: a mesma execução continua dali.</translation>
        </message>
        <message>
            <source>Going on with the finished blocks of an earlier run.</source>
            <translation>Continuando com os blocos prontos de uma execução anterior.</translation>
        </message>
        <message>
            <source>An earlier run was told something else, or its files have changed: this one begins anew.</source>
            <translation>Uma execução anterior tinha outras configurações, ou os seus arquivos mudaram: esta começa do zero.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in 1 window of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Classificando {pixels:,} pixels em 1 janela de {rows} × {cols} pixels com margem de {margin}, {batch} de cada vez, em {devices}.</translation>
        </message>
        <message>
            <source>Classifying {pixels:,} pixels in {windows:,} windows of {rows} × {cols} pixels with a margin of {margin}, {batch} at a time, on {devices}.</source>
            <translation>Classificando {pixels:,} pixels em {windows:,} janelas de {rows} × {cols} pixels com margem de {margin}, {batch} de cada vez, em {devices}.</translation>
        </message>
        <message>
            <source>{share:.0%} of the area is classified, {time} left.</source>
            <translation>{share:.0%} da área está classificada, tempo restante: {time}.</translation>
        </message>
        <message>
            <source>{path} could not be read at row {row}, column {col}: {error}</source>
            <translation>Não foi possível ler {path} na linha {row}, coluna {col}: {error}</translation>
        </message>
        <message>
            <source>Nothing was classified: the raster has no valid pixel in the part that is mapped.</source>
            <translation>Nada foi classificado: o raster não tem nenhum pixel válido na parte que é mapeada.</translation>
        </message>
        <message>
            <source>Outlined {count:,} polygons.</source>
            <translation>Polígonos traçados: {count:,}.</translation>
        </message>
        <message>
            <source>Class areas of {name}</source>
            <translation>Áreas das classes de {name}</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}): its map is there already.</source>
            <translation>{name} ({number} de {count}): o mapa já existe.</translation>
        </message>
        <message>
            <source>{name} ({number} of {count}):</source>
            <translation>{name} ({number} de {count}):</translation>
        </message>
        <message>
            <source>{name} was not classified: {error}</source>
            <translation>{name} não foi classificado: {error}</translation>
        </message>
        <message>
            <source>INPUT: {failed} of {count} rasters were not classified: {names}; the log says why. The maps of the others are in {folder}; mend or remove the rasters and run the same again, which goes on from there.</source>
            <translation>INPUT: {failed} de {count} rasters não foram classificados: {names}; o log diz por quê. Os mapas dos outros estão em {folder}; corrija ou remova os rasters e execute de novo com as mesmas configurações: a execução continua dali.</translation>
        </message>
        <message>
            <source>The rasters have different CRSs, so their maps are not joined to one.</source>
            <translation>Os rasters têm SRC diferentes; por isso, os mapas não são unidos em um só.</translation>
        </message>
        <message>
            <source>INPUT: there is no folder {path}; a folder of rasters is needed.</source>
            <translation>INPUT: não existe a pasta {path}; é necessária uma pasta de rasters.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, which is also INPUT: choose another folder for the class rasters.</source>
            <translation>OUTPUT é {path}, que também é INPUT: escolha outra pasta para os rasters de classes.</translation>
        </message>
        <message>
            <source>ALSO: {found!r} was given; allowed are {allowed}.</source>
            <translation>ALSO: foi informado {found!r}; valores permitidos: {allowed}.</translation>
        </message>
        <message>
            <source>INPUT: {first} and {second} would both become {path}: choose by PATTERN.</source>
            <translation>INPUT: {first} e {second} resultariam ambos em {path}: escolha com PATTERN.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} or its subfolders is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: nenhum arquivo em {path} ou nas suas subpastas tem um nome conforme PATTERN, que é {pattern!r}: escolha outra pasta ou um padrão como *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>INPUT: no file in {path} is called like PATTERN, which is {pattern!r}: choose another folder, or a pattern such as *.tif;*.jp2.</source>
            <translation>INPUT: nenhum arquivo em {path} tem um nome conforme PATTERN, que é {pattern!r}: escolha outra pasta ou um padrão como *.tif;*.jp2.</translation>
        </message>
        <message>
            <source>WINDOW_SIZE is {found}: it must be 0 (automatic) or at least {least} pixels.</source>
            <translation>WINDOW_SIZE é {found}: deve ser 0 (automático) ou no mínimo {least} pixels.</translation>
        </message>
        <message>
            <source>MARGIN is {found}: it must be 0 (automatic) or at least 1 pixel.</source>
            <translation>MARGIN é {found}: deve ser 0 (automático) ou no mínimo 1 pixel.</translation>
        </message>
        <message>
            <source>MARGIN is {margin}, but a WINDOW_SIZE of {size} leaves room for 1 to {largest} pixels with MERGE = {merge}: lower MARGIN, or raise WINDOW_SIZE to {needed} or more.</source>
            <translation>MARGIN é {margin}, mas um WINDOW_SIZE de {size} deixa espaço para 1 a {largest} pixels com MERGE = {merge}: reduza MARGIN, ou aumente WINDOW_SIZE para {needed} ou mais.</translation>
        </message>
        <message>
            <source>{parameter} is {path}: its name must end in one of {allowed}.</source>
            <translation>{parameter} é {path}: o nome deve terminar em um destes: {allowed}.</translation>
        </message>
        <message>
            <source>CONFIDENCE is {path} with {found} pixels on another grid than INPUT ({wanted}): both must have the same pixels.</source>
            <translation>CONFIDENCE é {path} com {found} pixels em outra grade que a de INPUT ({wanted}): ambos precisam ter os mesmos pixels.</translation>
        </message>
        <message>
            <source>INPUT is {path} with the value {value:g}: a class raster has whole numbers up to {largest:,}.</source>
            <translation>INPUT é {path} com o valor {value:g}: um raster de classes tem números inteiros até {largest:,}.</translation>
        </message>
        <message>
            <source>BAND is {number}: {path} has bands 1 to {count}.</source>
            <translation>BAND é {number}: {path} tem as bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>There are no polygons: no pixel has a class that was not left out.</source>
            <translation>Não há polígonos: nenhum pixel tem uma classe que não tenha sido excluída.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}: it must be 0 (nothing is done) or more.</source>
            <translation>{parameter} é {value:g}: deve ser 0 (nada é feito) ou maior.</translation>
        </message>
        <message>
            <source>RIGHT_ANGLES and SKIP_CLASSES both name class {value}: a class that gets no polygons has no outlines.</source>
            <translation>RIGHT_ANGLES e SKIP_CLASSES citam ambos a classe {value}: uma classe que não recebe polígonos não tem contornos.</translation>
        </message>
        <message>
            <source>MEMORY_MB is {found}: the scores of {classes} classes in windows of {rows} × {cols} pixels need {needed} at least; raise it, or lower WINDOW_SIZE.</source>
            <translation>MEMORY_MB é {found}: os escores de {classes} classes em janelas de {rows} × {cols} pixels precisam de ao menos {needed}; aumente-o, ou reduza WINDOW_SIZE.</translation>
        </message>
        <message>
            <source>Memory ran out with a single window: lower WINDOW_SIZE, or choose another DEVICE.</source>
            <translation>A memória se esgotou com uma única janela: reduza WINDOW_SIZE, ou escolha outro DEVICE.</translation>
        </message>
        <message>
            <source>Memory ran out: going on with a BATCH_SIZE of {count}.</source>
            <translation>A memória se esgotou: continuando com BATCH_SIZE {count}.</translation>
        </message>
        <message>
            <source>The model gave no numbers (NaN) for the pixels around row {row}, column {col}: its weights are damaged, or the device computes them wrongly (try DEVICE=cpu).</source>
            <translation>O modelo não deu números (NaN) para os pixels em torno da linha {row}, coluna {col}: os pesos dele estão danificados, ou o dispositivo os calcula de forma errada (experimente DEVICE=cpu).</translation>
        </message>
        <message>
            <source>{band} {found} instead of {expected}</source>
            <translation>{band} {found} em vez de {expected}</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} and {count} more bands (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT não contém os valores com que {model} foi treinado: {values} e mais {count} bandas (percentis 2 a 98). A menos que só a paisagem seja tão diferente, o mapa será ruim.</translation>
        </message>
        <message>
            <source>INPUT does not hold the values that {model} was trained on: {values} (2nd to 98th percentiles). Unless the landscape alone differs that much, the map will be poor.</source>
            <translation>INPUT não contém os valores com que {model} foi treinado: {values} (percentis 2 a 98). A menos que só a paisagem seja tão diferente, o mapa será ruim.</translation>
        </message>
        <message>
            <source>{low:.4g} to {high:.4g}</source>
            <translation>{low:.4g} a {high:.4g}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} fails on a chip: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} falha em um recorte: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes chips of {cols} × {rows} and of {other_cols} × {other_rows} pixels, but they must have one size: end it with Resize, for instance.</source>
            <translation>AUGMENT_PIPELINE {path} cria recortes de {cols} × {rows} e de {other_cols} × {other_rows} pixels, mas todos devem ter um só tamanho: termine-o com Resize, por exemplo.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} makes images of shape {shape} and type {type}, but the network needs {count} bands of float32: leave out transforms that convert images.</source>
            <translation>AUGMENT_PIPELINE {path} cria imagens com dimensões {shape} e tipo {type}, mas a rede precisa de {count} bandas float32: exclua as transformações que convertem imagens.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be read as JSON: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} não pode ser lido como JSON: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} holds no pipeline: write it with albumentations.save(transform, path).</source>
            <translation>AUGMENT_PIPELINE {path} não contém nenhum pipeline: grave-o com albumentations.save(transform, path).</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has a transform without a name: it must be an object with __class_fullname__.</source>
            <translation>AUGMENT_PIPELINE {path} tem uma transformação sem nome: ela deve ser um objeto com __class_fullname__.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which runs code of its own: leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} tem a transformação {name}, que executa código próprio: exclua-a.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which albumentations does not know: {suggestion}</source>
            <translation>AUGMENT_PIPELINE {path} tem a transformação {name}, que o albumentations não conhece: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name} without a list of transforms inside.</source>
            <translation>AUGMENT_PIPELINE {path} tem a transformação {name} sem uma lista de transformações dentro dela.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which cannot be used: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} tem a transformação {name}, que não pode ser usada: {reason}</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} has the transform {name}, which takes red, green and blue only, and which of the bands these are is not known (the chips have {count}): give RGB_BANDS, or leave it out.</source>
            <translation>AUGMENT_PIPELINE {path} tem a transformação {name}, que só aceita vermelho, verde e azul, e não se sabe quais das bandas são essas (os recortes têm {count}): informe RGB_BANDS, ou exclua-a.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE {path} cannot be used: {name}: {reason}</source>
            <translation>AUGMENT_PIPELINE {path} não pode ser usado: {name}: {reason}</translation>
        </message>
        <message>
            <source>it makes {name} images of shape {shape} and type {type}.</source>
            <translation>ela cria imagens {name} com dimensões {shape} e tipo {type}.</translation>
        </message>
        <message>
            <source>AUGMENT is {name}, which is unknown: {suggestion}</source>
            <translation>AUGMENT é {name}, que é desconhecido: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, but a change is + or - before the name of an operation: {suggestion}</source>
            <translation>AUGMENT_CHANGES tem {change}, mas uma alteração é + ou - antes do nome de uma operação: {suggestion}</translation>
        </message>
        <message>
            <source>AUGMENT_CHANGES has {change}, which needs at least 2 bands, but the chips have one: leave it out.</source>
            <translation>AUGMENT_CHANGES tem {change}, que precisa de ao menos 2 bandas, mas os recortes têm uma só: exclua essa operação.</translation>
        </message>
        <message>
            <source>RGB_BANDS is {numbers}, but it must be the numbers of three different bands, those of red, green and blue; the chips have the bands 1 to {count}.</source>
            <translation>RGB_BANDS é {numbers}, mas deve conter os números de três bandas diferentes, as de vermelho, verde e azul; os recortes têm as bandas 1 a {count}.</translation>
        </message>
        <message>
            <source>{chip}, changed {number}</source>
            <translation>{chip}, variação {number}</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be {low} or more.</source>
            <translation>{parameter} é {value:g}; deve ser {low} ou maior.</translation>
        </message>
        <message>
            <source>{parameter} is {value:g}; it must be from {low} to {high}.</source>
            <translation>{parameter} é {value:g}; deve ser de {low} a {high}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE: an encoder with random weights cannot be frozen, because it would learn nothing: choose ENCODER_WEIGHTS or FINE_TUNE, or train the encoder.</source>
            <translation>ENCODER_MODE: um encoder com pesos aleatórios não pode ser congelado, porque não aprenderia nada: escolha ENCODER_WEIGHTS ou FINE_TUNE, ou treine o encoder.</translation>
        </message>
        <message>
            <source>OUTPUT is {path}, but the name of a model file ends with .safetensors.</source>
            <translation>OUTPUT é {path}, mas o nome de um arquivo de modelo termina em .safetensors.</translation>
        </message>
        <message>
            <source>{folder} has no training chips, only {count} for validation: export with a smaller SPLIT.</source>
            <translation>{folder} não tem recortes de treinamento, só {count} de validação: exporte com um SPLIT menor.</translation>
        </message>
        <message>
            <source>The training chips in {folder} have no labelled pixel: nothing can be learnt.</source>
            <translation>Os recortes de treinamento em {folder} não têm nenhum pixel rotulado: nada pode ser aprendido.</translation>
        </message>
        <message>
            <source>Without a pixel in the training chips, these classes cannot be learnt: {classes}.</source>
            <translation>Sem nenhum pixel nos recortes de treinamento, estas classes não podem ser aprendidas: {classes}.</translation>
        </message>
        <message>
            <source>There are no validation chips: the last epoch is kept, and its accuracy is unknown.</source>
            <translation>Não há recortes de validação: a última época é mantida, e a sua acurácia é desconhecida.</translation>
        </message>
        <message>
            <source>The validation chips have no labelled pixel: the last epoch is kept.</source>
            <translation>Os recortes de validação não têm nenhum pixel rotulado: a última época é mantida.</translation>
        </message>
        <message>
            <source>Without a pixel in the validation chips, these classes do not count in the mean IoU: {classes}.</source>
            <translation>Sem nenhum pixel nos recortes de validação, estas classes não contam no IoU médio: {classes}.</translation>
        </message>
        <message>
            <source>{name} is the only class, so there is nothing to tell apart: export the chips with UNLABELLED background, or with more classes.</source>
            <translation>{name} é a única classe; portanto, não há nada a distinguir: exporte os recortes com UNLABELLED background ou com mais classes.</translation>
        </message>
        <message>
            <source>{architecture} with {encoder}</source>
            <translation>{architecture} com {encoder}</translation>
        </message>
        <message>
            <source>did you mean {names}?</source>
            <translation>você quis dizer {names}?</translation>
        </message>
        <message>
            <source>known are {names} and others.</source>
            <translation>conhecidos: {names} e outros.</translation>
        </message>
        <message>
            <source>known are {names}.</source>
            <translation>conhecidos: {names}.</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>Modelo: {name}</translation>
        </message>
        <message>
            <source>A network that tells apart {classes}.</source>
            <translation>Uma rede que distingue {classes}.</translation>
        </message>
        <message>
            <source>On its validation chips it reached a mean IoU of {iou}.</source>
            <translation>Nos seus recortes de validação, alcançou um IoU médio de {iou}.</translation>
        </message>
        <message>
            <source>It was not checked on validation chips, so nobody knows how good it is.</source>
            <translation>Não foi verificada em recortes de validação; portanto, ninguém sabe quão boa é.</translation>
        </message>
        <message>
            <source>{size} × {size} pixels</source>
            <translation>{size} × {size} pixels</translation>
        </message>
        <message>
            <source>Details of the network</source>
            <translation>Detalhes da rede</translation>
        </message>
        <message>
            <source>Weights the encoder began with</source>
            <translation>Pesos iniciais do encoder</translation>
        </message>
        <message>
            <source>Chip size</source>
            <translation>Tamanho do recorte</translation>
        </message>
        <message>
            <source>Pixel size</source>
            <translation>Tamanho do pixel</translation>
        </message>
        <message>
            <source>Kept epoch</source>
            <translation>Época mantida</translation>
        </message>
        <message>
            <source>Value of pixels that do not count</source>
            <translation>Valor dos pixels que não contam</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Type in the raster</source>
            <translation>Tipo no raster</translation>
        </message>
        <message>
            <source>Most values</source>
            <translation>Maioria dos valores</translation>
        </message>
        <message>
            <source>Stretched from</source>
            <translation>Ajustado a partir de</translation>
        </message>
        <message>
            <source>DEVICE is {device}, which is unknown: choose auto, cpu, cuda, cuda:N (N counts from 0) or mps.</source>
            <translation>DEVICE é {device}, que é desconhecido: escolha auto, cpu, cuda, cuda:N (N conta a partir de 0) ou mps.</translation>
        </message>
        <message>
            <source>DEVICE is mps, but this computer has no Apple GPU that torch can use: choose auto or cpu.</source>
            <translation>DEVICE é mps, mas este computador não tem uma GPU da Apple que o torch possa usar: escolha auto ou cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (torch was installed without CUDA): choose auto or cpu.</source>
            <translation>DEVICE é {device}, mas não é possível usar CUDA aqui (o torch foi instalado sem CUDA): escolha auto ou cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but CUDA cannot be used here (no NVIDIA GPU or driver was found): choose auto or cpu.</source>
            <translation>DEVICE é {device}, mas não é possível usar CUDA aqui (nenhuma GPU ou driver da NVIDIA foi encontrado): escolha auto ou cpu.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, but this computer has {count} CUDA GPUs, numbered from 0 to {last}.</source>
            <translation>DEVICE é {device}, mas este computador tem {count} GPUs CUDA, numeradas de 0 a {last}.</translation>
        </message>
        <message>
            <source>DEVICES is {count}; it must be 0, for all, or more.</source>
            <translation>DEVICES é {count}; deve ser 0, para todos, ou maior.</translation>
        </message>
        <message>
            <source>DEVICE is {device}, a single GPU, but DEVICES is {count}: choose DEVICE cuda, or set DEVICES to 1.</source>
            <translation>DEVICE é {device}, uma única GPU, mas DEVICES é {count}: escolha DEVICE cuda, ou defina DEVICES como 1.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 Apple GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES é {count}, mas este computador tem 1 GPU da Apple: escolha 1 ou menos, ou 0 para todas.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has 1 CUDA GPU: choose 1 or less, or 0 for all.</source>
            <translation>DEVICES é {count}, mas este computador tem 1 GPU CUDA: escolha 1 ou menos, ou 0 para todas.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has {there} CUDA GPUs: choose {there} or less, or 0 for all.</source>
            <translation>DEVICES é {count}, mas este computador tem {there} GPUs CUDA: escolha {there} ou menos, ou 0 para todas.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but this computer has no GPU that torch can use: set DEVICES to 1, or DEVICE to cpu for so many processes on its cores.</source>
            <translation>DEVICES é {count}, mas este computador não tem uma GPU que o torch possa usar: defina DEVICES como 1, ou DEVICE como cpu para esse número de processos nos seus núcleos.</translation>
        </message>
        <message>
            <source>DEVICES is {count}, but the CPU has {cores} cores for so many processes: choose less.</source>
            <translation>DEVICES é {count}, mas a CPU tem {cores} núcleos para tantos processos: escolha menos.</translation>
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
            <translation>Época {epoch}/{epochs}</translation>
        </message>
        <message>
            <source>train loss {loss}</source>
            <translation>perda no treinamento {loss}</translation>
        </message>
        <message>
            <source>val loss {loss}</source>
            <translation>perda na validação {loss}</translation>
        </message>
        <message>
            <source>mean IoU {iou}</source>
            <translation>IoU médio {iou}</translation>
        </message>
        <message>
            <source>learning rate {rate:.2g}</source>
            <translation>taxa de aprendizado {rate:.2g}</translation>
        </message>
        <message>
            <source>{speed:.1f} chips/s</source>
            <translation>{speed:.1f} recortes/s</translation>
        </message>
        <message>
            <source>unknown time</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>its format has version {version}, but this Pixelwise knows only {known}: update the plugin.</source>
            <translation>o formato tem a versão {version}, mas este Pixelwise só conhece até a {known}: atualize o complemento.</translation>
        </message>
        <message>
            <source>{path} is a folder, no model file.</source>
            <translation>{path} é uma pasta, não um arquivo de modelo.</translation>
        </message>
        <message>
            <source>The model file {path} does not exist.</source>
            <translation>O arquivo do modelo {path} não existe.</translation>
        </message>
        <message>
            <source>{path} is a safetensors file, but no Pixelwise model: it does not say which bands and classes it is for. Give a model trained with 'Train segmentation model'.</source>
            <translation>{path} é um arquivo safetensors, mas não um modelo do Pixelwise: não diz para que bandas e classes serve. Informe um modelo treinado com “Treinar modelo de segmentação”.</translation>
        </message>
        <message>
            <source>The model {path} cannot be read: {error}</source>
            <translation>Não é possível ler o modelo {path}: {error}</translation>
        </message>
        <message>
            <source>The header of the model {path} is damaged ({kind}: {error}).</source>
            <translation>O cabeçalho do modelo {path} está danificado ({kind}: {error}).</translation>
        </message>
        <message>
            <source>{path} is no model file: it does not have the safetensors format.</source>
            <translation>{path} não é um arquivo de modelo: não tem o formato safetensors.</translation>
        </message>
        <message>
            <source>The model file {path} is incomplete, perhaps from an interrupted copy: copy or train it again.</source>
            <translation>O arquivo do modelo {path} está incompleto, talvez por uma cópia interrompida: copie-o ou treine-o de novo.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {error}.</source>
            <translation>Não é possível ler o arquivo do modelo {path}: {error}.</translation>
        </message>
        <message>
            <source>CRF compares pixels by three bands, as red, green and blue, but the model has {count} ({bands}): switch CRF off, or choose a MODEL of at least three bands.</source>
            <translation>CRF compara os pixels por três bandas, como vermelho, verde e azul, mas o modelo tem {count} ({bands}): desative CRF, ou escolha um MODEL com ao menos três bandas.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the classes {found}, but MODEL {first} has {wanted}: scores can only be averaged over models whose classes have the same values and names.</source>
            <translation>MODELS tem {path} com as classes {found}, mas MODEL {first} tem {wanted}: só é possível calcular a média dos escores de modelos cujas classes têm os mesmos valores e nomes.</translation>
        </message>
        <message>
            <source>The bands of the model {path} are named {found}, those of {first} {wanted}: make sure that the order is the same.</source>
            <translation>As bandas do modelo {path} se chamam {found}, as de {first} {wanted}: confira se a ordem é a mesma.</translation>
        </message>
        <message>
            <source>MODELS has {path} with the bands {found}, but MODEL {first} has {wanted}: every band must be among those of MODEL, by its name. Give the model with the most bands as MODEL.</source>
            <translation>MODELS tem {path} com as bandas {found}, mas MODEL {first} tem {wanted}: cada banda deve estar, pelo nome, entre as de MODEL. Informe como MODEL o modelo com mais bandas.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot compute with: choose auto, 32 or bf16.</source>
            <translation>PRECISION é 16, com que uma CPU não pode calcular: escolha auto, 32 ou bf16.</translation>
        </message>
        <message>
            <source>half precision</source>
            <translation>meia precisão</translation>
        </message>
        <message>
            <source>In {numbers} the model gives other classes than in 32-bit numbers to {percent:.2f} % of the pixels of its first windows, more than the {allowed:.1f} % that are allowed: it computes more exactly, which takes longer.</source>
            <translation>Com {numbers}, o modelo dá a {percent:.2f}% dos pixels das suas primeiras janelas outras classes que com números de 32 bits, mais que o permitido, {allowed:.1f}%: ele calcula com mais exatidão, o que leva mais tempo.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for {count} windows of {rows} × {cols} pixels: lower BATCH_SIZE or WINDOW_SIZE, or choose DEVICE cpu.</source>
            <translation>A memória de {device} não basta para {count} janelas de {rows} × {cols} pixels: reduza BATCH_SIZE ou WINDOW_SIZE, ou escolha DEVICE cpu.</translation>
        </message>
        <message>
            <source>TEST_TIME_AUGMENTATION is {value}: it must be one of {allowed}.</source>
            <translation>TEST_TIME_AUGMENTATION é {value}: deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but it must name one of {allowed}, or a sum of them such as ce+dice.</source>
            <translation>LOSS é {loss!r}, mas deve ser um destes: {allowed}, ou uma soma deles, como ce+dice.</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {name} is unknown: {known}</source>
            <translation>LOSS é {loss!r}, mas {name} é desconhecido: {known}</translation>
        </message>
        <message>
            <source>LOSS is {loss!r}, but {found} before * is no number above 0; write 0.5*{name}, for instance.</source>
            <translation>LOSS é {loss!r}, mas {found} antes de * não é um número maior que 0; escreva 0.5*{name}, por exemplo.</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be one of {allowed}.</source>
            <translation>{parameter} é {value}, mas deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>LABEL_SMOOTHING is {value}, but LOSS {loss} has no use for it: set it to 0, or add ce to the loss.</source>
            <translation>LABEL_SMOOTHING é {value}, mas LOSS {loss} não o usa: defina-o como 0, ou acrescente ce à perda.</translation>
        </message>
        <message>
            <source>LOSS is {loss}, but bce needs exactly two classes and the chips have {count}: use ce.</source>
            <translation>LOSS é {loss}, mas bce precisa de exatamente duas classes e os recortes têm {count}: use ce.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be from {low:g} up to {high:g}.</source>
            <translation>{parameter} é {value}, mas deve ser de {low:g} a {high:g}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but it must be above {low:g} up to {high:g}.</source>
            <translation>{parameter} é {value}, mas deve ser maior que {low:g} e no máximo {high:g}.</translation>
        </message>
        <message>
            <source>TVERSKY_ALPHA and TVERSKY_BETA are both 0, but one of them must be above 0.</source>
            <translation>TVERSKY_ALPHA e TVERSKY_BETA são ambos 0, mas um deles deve ser maior que 0.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has weights, but CLASS_WEIGHTS is {value}: choose given, or empty it.</source>
            <translation>CLASS_WEIGHT_VALUES tem pesos, mas CLASS_WEIGHTS é {value}: escolha given, ou esvazie-o.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHTS is given, but CLASS_WEIGHT_VALUES is empty: write a weight for each class.</source>
            <translation>CLASS_WEIGHTS é given, mas CLASS_WEIGHT_VALUES está vazio: escreva um peso para cada classe.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has {weight} for the class {name}, but a weight is 0 or above.</source>
            <translation>CLASS_WEIGHT_VALUES tem {weight} para a classe {name}, mas um peso é 0 ou maior.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES has a weight for {name}, which is no class; classes are {classes}.</source>
            <translation>CLASS_WEIGHT_VALUES tem um peso para {name}, que não é uma classe; as classes são {classes}.</translation>
        </message>
        <message>
            <source>CLASS_WEIGHT_VALUES are all 0, but one class at least must weigh something.</source>
            <translation>Todos os CLASS_WEIGHT_VALUES são 0, mas ao menos uma classe deve ter algum peso.</translation>
        </message>
        <message>
            <source>The model file {path} could not be written: {error}.</source>
            <translation>Não foi possível gravar o arquivo do modelo {path}: {error}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}): copy or train it again.</source>
            <translation>Os pesos do modelo {path} estão danificados ({error}): copie-o ou treine-o de novo.</translation>
        </message>
        <message>
            <source>The model {path} cannot be built here: {error}</source>
            <translation>Não é possível construir aqui o modelo {path}: {error}</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with an unknown version of segmentation-models-pytorch.</source>
            <translation>Os pesos do modelo {path} não correspondem à sua rede {network}; ele foi criado com uma versão desconhecida do segmentation-models-pytorch.</translation>
        </message>
        <message>
            <source>The weights of the model {path} do not fit its network {network}; it was made with segmentation-models-pytorch {version}.</source>
            <translation>Os pesos do modelo {path} não correspondem à sua rede {network}; ele foi criado com segmentation-models-pytorch {version}.</translation>
        </message>
        <message>
            <source>ENCODER_MODE or FREEZE_EPOCHS asks for a frozen encoder, but this ARCHITECTURE has no encoder: choose ENCODER_MODE train and FREEZE_EPOCHS 0, or another architecture.</source>
            <translation>ENCODER_MODE ou FREEZE_EPOCHS pede um encoder congelado, mas esta ARCHITECTURE não tem encoder: escolha ENCODER_MODE train e FREEZE_EPOCHS 0, ou outra arquitetura.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ARCHITECTURE {architecture} has no encoder: choose ENCODER_WEIGHTS none, or another architecture.</source>
            <translation>ENCODER_WEIGHTS é {weights}, mas ARCHITECTURE {architecture} não tem encoder: escolha ENCODER_WEIGHTS none, ou outra arquitetura.</translation>
        </message>
        <message>
            <source>ARCHITECTURE {architecture} cannot be used with ENCODER {encoder}: {error} Choose another encoder, {other} for instance.</source>
            <translation>ARCHITECTURE {architecture} não pode ser usada com ENCODER {encoder}: {error} Escolha outro encoder, {other} por exemplo.</translation>
        </message>
        <message>
            <source>DEEP_SUPERVISION is {value}, but must be one of {allowed}.</source>
            <translation>DEEP_SUPERVISION é {value}, mas deve ser um destes: {allowed}.</translation>
        </message>
        <message>
            <source>BASE_FILTERS is {count}, but it must be from 1 to {most}.</source>
            <translation>BASE_FILTERS é {count}, mas deve ser de 1 a {most}.</translation>
        </message>
        <message>
            <source>{parameter} is {value}, but ARCHITECTURE {architecture} cannot do that: choose {names}, or {parameter} {off}.</source>
            <translation>{parameter} é {value}, mas ARCHITECTURE {architecture} não permite isso: escolha {names}, ou {parameter} {off}.</translation>
        </message>
        <message>
            <source>ARCHITECTURE is {name}, which is unknown: {known}</source>
            <translation>ARCHITECTURE é {name}, que é desconhecida: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which timm does not have: {known}</source>
            <translation>ENCODER é {name}, que o timm não tem: {known}</translation>
        </message>
        <message>
            <source>ENCODER is {name}, which is unknown: {known}</source>
            <translation>ENCODER é {name}, que é desconhecido: {known}</translation>
        </message>
        <message>
            <source>Chips of {size} × {size} pixels cannot be used with this architecture and encoder: {error} Export chips of another CHIP_SIZE, or choose another architecture or encoder.</source>
            <translation>Recortes de {size} × {size} pixels não podem ser usados com esta arquitetura e este encoder: {error} Exporte recortes com outro CHIP_SIZE, ou escolha outra arquitetura ou outro encoder.</translation>
        </message>
        <message>
            <source>deep supervision needs features at half the image's size, which this encoder lacks.</source>
            <translation>a supervisão profunda precisa de características com metade do tamanho da imagem, que este encoder não tem.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, which is neither a weights file nor known for {encoder}: {suggestion}</source>
            <translation>ENCODER_WEIGHTS é {weights}, que não é nem um arquivo de pesos nem conhecido para {encoder}: {suggestion}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} does not fit ENCODER {encoder}: {key} has the shape {found} instead of {needed}. Choose the encoder that it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} não é compatível com ENCODER {encoder}: {key} tem as dimensões {found} em vez de {needed}. Escolha o encoder para o qual foi feito.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} is for the bands {bands}, but the image's bands are named {names}: name them after the sensor's bands and export the chips again, or choose other weights.</source>
            <translation>ENCODER_WEIGHTS: {title} é para as bandas {bands}, mas as bandas da imagem se chamam {names}: dê a elas os nomes das bandas do sensor e exporte os recortes de novo, ou escolha outros pesos.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {title} holds another network than ENCODER {encoder}: of its {needed} groups of weights {missing} are missing, {example} for instance. Choose the encoder it was made for.</source>
            <translation>ENCODER_WEIGHTS: {title} contém uma rede diferente de ENCODER {encoder}: dos {needed} grupos de pesos necessários, faltam {missing}, por exemplo {example}. Escolha o encoder para o qual foi feito.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER {names}.</source>
            <translation>ENCODER_WEIGHTS é {weights}, mas ENCODER {encoder} não tem esses pesos: escolha ENCODER {names}.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} is damaged: delete it, and it will be downloaded again.</source>
            <translation>ENCODER_WEIGHTS: {path} está danificado: exclua-o, e ele será baixado de novo.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but ENCODER {encoder} has no such weights: choose ENCODER_WEIGHTS none or another encoder, for instance resnet18.</source>
            <translation>ENCODER_WEIGHTS é {weights}, mas ENCODER {encoder} não tem esses pesos: escolha ENCODER_WEIGHTS none ou outro encoder, por exemplo resnet18.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and huggingface.co cannot be reached. {cure}</source>
            <translation>ENCODER_WEIGHTS é {weights}, mas os pesos de {encoder} não estão neste computador e não é possível acessar huggingface.co. {cure}</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS is {weights}, but the weights of {encoder} are not on this computer and could not be downloaded ({reason}). {cure}</source>
            <translation>ENCODER_WEIGHTS é {weights}, mas os pesos de {encoder} não estão neste computador e não foi possível baixá-los ({reason}). {cure}</translation>
        </message>
        <message>
            <source>Connect this computer to the internet for the first training with {encoder} (the weights are kept for later), or choose ENCODER_WEIGHTS none.</source>
            <translation>Conecte este computador à internet para o primeiro treinamento com {encoder} (os pesos são guardados para depois), ou escolha ENCODER_WEIGHTS none.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under the NVIDIA Source Code License, which forbids commercial use.</source>
            <translation>Os pesos pré-treinados de {encoder} estão sob a NVIDIA Source Code License, que proíbe o uso comercial.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under Apple's own licence, which has conditions of its own: read it before commercial use.</source>
            <translation>Os pesos pré-treinados de {encoder} estão sob a licença da própria Apple, que tem condições próprias: leia-a antes de um uso comercial.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under CC-BY-NC-4.0, which forbids commercial use.</source>
            <translation>Os pesos pré-treinados de {encoder} estão sob a licença CC-BY-NC-4.0, que proíbe o uso comercial.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: name the source when you share the model.</source>
            <translation>Os pesos do encoder {name} são de {source}, licença {licence}: cite a fonte ao compartilhar o modelo.</translation>
        </message>
        <message>
            <source>The encoder weights {name} are from {source}, licence {licence}: free for every use.</source>
            <translation>Os pesos do encoder {name} são de {source}, licença {licence}: livres para qualquer uso.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}.</source>
            <translation>Os pesos pré-treinados de {encoder} estão sob a licença {licence}.</translation>
        </message>
        <message>
            <source>The pretrained weights of {encoder} are under {licence}, which restricts or forbids commercial use.</source>
            <translation>Os pesos pré-treinados de {encoder} estão sob a licença {licence}, que restringe ou proíbe o uso comercial.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: the file {path} does not exist.</source>
            <translation>ENCODER_WEIGHTS: o arquivo {path} não existe.</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: {path} cannot be read as weights ({error}). Allowed are safetensors files and torch files with nothing but tensors (others could run code): save its state_dict() again.</source>
            <translation>ENCODER_WEIGHTS: não é possível ler {path} como pesos ({error}). São permitidos arquivos safetensors e arquivos do torch só com tensores (outros poderiam executar código): salve de novo o seu state_dict().</translation>
        </message>
        <message>
            <source>ENCODER_WEIGHTS: there are no weights in {path}.</source>
            <translation>ENCODER_WEIGHTS: não há pesos em {path}.</translation>
        </message>
        <message>
            <source>{device}, {count} cores</source>
            <translation>{device}, {count} núcleos</translation>
        </message>
        <message>
            <source>the card is of kind sm_{kind}, but this torch was made for {compiled}</source>
            <translation>a placa é do tipo sm_{kind}, mas este torch foi feito para {compiled}</translation>
        </message>
        <message>
            <source>The training step on {device} gave a loss that is no number.</source>
            <translation>O passo de treinamento em {device} deu uma perda que não é um número.</translation>
        </message>
        <message>
            <source>The training step on {device} changed nothing.</source>
            <translation>O passo de treinamento em {device} não mudou nada.</translation>
        </message>
        <message>
            <source>The prediction on {device} gave no probabilities.</source>
            <translation>A predição em {device} não deu probabilidades.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended by signal {code}, often because memory ran out: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Um processo que prepara recortes terminou com o sinal {code}, muitas vezes porque a memória se esgotou: reduza WORKERS, ou defina-o como 0 para nenhum, e comece de novo.</translation>
        </message>
        <message>
            <source>A process that prepares chips ended with code {code}: lower WORKERS, or set it to 0 for none, and start again.</source>
            <translation>Um processo que prepara recortes terminou com o código {code}: reduza WORKERS, ou defina-o como 0 para nenhum, e comece de novo.</translation>
        </message>
        <message>
            <source>The label of the chip {chip} in {folder} holds the value {value}, which is no class; classes are {classes}, and {ignored} is ignored: export the chips again.</source>
            <translation>O rótulo do recorte {chip} em {folder} contém o valor {value}, que não é uma classe; as classes são {classes}, e {ignored} é ignorado: exporte os recortes de novo.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; its folds are {found}.</source>
            <translation>FOLD é {fold}, mas {folder} não tem recortes deste fold; os folds existentes são {found}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}, but {folder} has no chips of this fold; it has no folds: choose 0, or export with FOLDS.</source>
            <translation>FOLD é {fold}, mas {folder} não tem recortes deste fold; não tem nenhum fold: escolha 0, ou exporte com FOLDS.</translation>
        </message>
        <message>
            <source>Mean IoU over all chips {iou:.3f}; of the {count} folds {mean:.3f} ± {deviation:.3f}.</source>
            <translation>IoU médio em todos os recortes {iou:.3f}; dos {count} folds {mean:.3f} ± {deviation:.3f}.</translation>
        </message>
        <message>
            <source>The report was written to {path}.</source>
            <translation>O relatório foi gravado em {path}.</translation>
        </message>
        <message>
            <source>FOLD is {fold}; a cross-validation takes all folds in turn: set it to 0.</source>
            <translation>FOLD é {fold}; uma validação cruzada usa todos os folds, um de cada vez: defina-o como 0.</translation>
        </message>
        <message>
            <source>FOLDS is {count}; it must be from 2 to 20.</source>
            <translation>FOLDS é {count}; deve ser de 2 a 20.</translation>
        </message>
        <message>
            <source>FOLDS is {count}, but the chips in {folder} lie too close together for as many parts that share no pixel: choose fewer, or export more or smaller chips.</source>
            <translation>FOLDS é {count}, mas os recortes em {folder} ficam próximos demais para tantas partes sem nenhum pixel em comum: escolha menos, ou exporte mais recortes ou recortes menores.</translation>
        </message>
        <message>
            <source>Fold {fold} is complete already.</source>
            <translation>O fold {fold} já está completo.</translation>
        </message>
        <message>
            <source>Fold {fold}:</source>
            <translation>Fold {fold}:</translation>
        </message>
        <message>
            <source>{count:,} of {total:,} groups of weights as they are</source>
            <translation>{count:,} de {total:,} grupos de pesos mantidos como estão</translation>
        </message>
        <message>
            <source>{count:,} matched by band or class name ({names})</source>
            <translation>{count:,} associados pelo nome da banda ou da classe ({names})</translation>
        </message>
        <message>
            <source>{count:,} begin anew ({names})</source>
            <translation>{count:,} começam do zero ({names})</translation>
        </message>
        <message>
            <source>Fine-tuning {path}: {parts}.</source>
            <translation>Ajuste fino de {path}: {parts}.</translation>
        </message>
        <message>
            <source>FINE_TUNE: {path} is a network with {parameter} {found}, but {wanted} was asked for: choose {parameter} {found}.</source>
            <translation>FINE_TUNE: {path} é uma rede com {parameter} {found}, mas foi pedido {wanted}: escolha {parameter} {found}.</translation>
        </message>
        <message>
            <source>The weights of the model {path} are damaged ({error}).</source>
            <translation>Os pesos do modelo {path} estão danificados ({error}).</translation>
        </message>
        <message>
            <source>Cross-validation: {architecture} with {encoder}</source>
            <translation>Validação cruzada: {architecture} com {encoder}</translation>
        </message>
        <message>
            <source>Mean IoU over all chips</source>
            <translation>IoU médio em todos os recortes</translation>
        </message>
        <message>
            <source>of one matrix of the chips of all folds: the figure to quote</source>
            <translation>de uma única matriz com os recortes de todos os folds: o valor a citar</translation>
        </message>
        <message>
            <source>Mean IoU from fold to fold</source>
            <translation>IoU médio de fold para fold</translation>
        </message>
        <message>
            <source>mean and standard deviation of the {count} folds: how much it depends on the place</source>
            <translation>média e desvio padrão dos {count} folds: quanto depende do lugar</translation>
        </message>
        <message>
            <source>IoU {name}</source>
            <translation>IoU {name}</translation>
        </message>
        <message>
            <source>Hardly learnt: {classes}. The confusion matrix says what is taken for it. More chips with it help most; SAMPLING rare or CLASS_WEIGHTS make the network look at it more often.</source>
            <translation>Quase não aprendido: {classes}. A matriz de confusão diz com o que é confundido. O que mais ajuda são mais recortes que o contenham; SAMPLING rare ou CLASS_WEIGHTS fazem a rede observá-lo com mais frequência.</translation>
        </message>
        <message>
            <source>Not in the validation labels, and so not judged: {classes}. Other places for validation would tell how well it is found.</source>
            <translation>Ausente dos rótulos de validação e, por isso, não avaliado: {classes}. Outros lugares para a validação mostrariam se é bem encontrado.</translation>
        </message>
        <message>
            <source>The last epochs were the best: more EPOCHS would probably help.</source>
            <translation>As últimas épocas foram as melhores: mais EPOCHS provavelmente ajudariam.</translation>
        </message>
        <message>
            <source>Since epoch {epoch} the validation loss rises while the training loss falls: the network learns the chips by heart. More or more varied chips help most, then a stronger AUGMENT or a smaller ENCODER; more EPOCHS do not. The epoch that was kept is the best one, whatever came later.</source>
            <translation>Desde a época {epoch}, a perda na validação sobe enquanto a perda no treinamento desce: a rede está decorando os recortes. O que mais ajuda são mais recortes ou recortes mais variados, depois um AUGMENT mais forte ou um ENCODER menor; mais EPOCHS não ajudam. A época que foi mantida é a melhor, não importa o que veio depois.</translation>
        </message>
        <message>
            <source>Training report: {architecture} with {encoder}</source>
            <translation>Relatório do treinamento: {architecture} com {encoder}</translation>
        </message>
        <message>
            <source>Where it is wrong most</source>
            <translation>Onde mais erra</translation>
        </message>
        <message>
            <source>Where it is right</source>
            <translation>Onde acerta</translation>
        </message>
        <message>
            <source>{percent:.1f} % of {count:,} labelled pixels are wrong, mean IoU {iou}</source>
            <translation>{percent:.1f}% de {count:,} pixels rotulados estão errados, IoU médio {iou}</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tudo</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Treinados</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelados</translation>
        </message>
        <message>
            <source>The training is running: {done} of {epochs} epochs are done.</source>
            <translation>O treinamento está em execução: {done} de {epochs} épocas concluídas.</translation>
        </message>
        <message>
            <source>The model takes the bands {bands} and tells apart {classes}.</source>
            <translation>O modelo recebe as bandas {bands} e distingue {classes}.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far.</source>
            <translation>A época {epoch} é a melhor até agora.</translation>
        </message>
        <message>
            <source>Epoch {epoch} is the best so far, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>A época {epoch} é a melhor até agora, com um IoU médio de {iou:.3f} nos recortes de validação.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept.</source>
            <translation>A época {epoch} de {epochs} foi mantida.</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs} was kept, with a mean IoU of {iou:.3f} on the validation chips.</source>
            <translation>A época {epoch} de {epochs} foi mantida, com um IoU médio de {iou:.3f} nos recortes de validação.</translation>
        </message>
        <message>
            <source>The state of the training could not be kept, so it cannot be resumed: {error}</source>
            <translation>Não foi possível guardar o estado do treinamento; portanto, ele não pode ser retomado: {error}</translation>
        </message>
        <message>
            <source>An earlier training of this model had other settings or chips: this one begins anew.</source>
            <translation>Um treinamento anterior deste modelo tinha outras configurações ou outros recortes: este começa do zero.</translation>
        </message>
        <message>
            <source>Resumed after epoch {epoch} of {epochs}.</source>
            <translation>Retomado depois da época {epoch} de {epochs}.</translation>
        </message>
        <message>
            <source>AUGMENT_PIPELINE makes chips of {width} × {height} pixels and of {other_width} × {other_height} pixels, but all of a batch must have one size: let it end with a crop of a given size.</source>
            <translation>AUGMENT_PIPELINE cria recortes de {width} × {height} pixels e de {other_width} × {other_height} pixels, mas todos os de um lote devem ter um só tamanho: faça-o terminar com um corte de tamanho definido.</translation>
        </message>
        <message>
            <source>{device}, {count} processes</source>
            <translation>{device}, {count} processos</translation>
        </message>
        <message>
            <source>Training {network} on {device}: {training} training and {validation} validation chips of {size} × {size} pixels, {bands} bands, classes {classes}.</source>
            <translation>Treinando {network} em {device}: {training} recortes de treinamento e {validation} de validação, de {size} × {size} pixels, {bands} bandas, classes {classes}.</translation>
        </message>
        <message>
            <source>PRECISION is 16, which a CPU cannot train with: choose auto, 32 or bf16.</source>
            <translation>PRECISION é 16, com que uma CPU não pode treinar: escolha auto, 32 ou bf16.</translation>
        </message>
        <message>
            <source>BATCH_SIZE: {size} is the largest that fits.</source>
            <translation>BATCH_SIZE: {size} é o maior que cabe.</translation>
        </message>
        <message>
            <source>LEARNING_RATE: {rate:.2g} was found by a range test.</source>
            <translation>LEARNING_RATE: {rate:.2g}, encontrada por um teste de faixa de valores (range test).</translation>
        </message>
        <message>
            <source>The training diverged: the loss was not finite in {count} steps in a row. Lower LEARNING_RATE ({rate:g}), and look for wrong values in the images.</source>
            <translation>O treinamento divergiu: a perda não foi finita em {count} passos seguidos. Reduza LEARNING_RATE ({rate:g}) e procure valores errados nas imagens.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size} in each process: lower BATCH_SIZE, or set it to 0 for the largest that fits.</source>
            <translation>A memória de {device} não basta para lotes de {size} em cada processo: reduza BATCH_SIZE, ou defina-o como 0 para o maior que couber.</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for batches of {size}: they are computed in {parts} parts from now on, which changes nothing but the time.</source>
            <translation>A memória de {device} não basta para lotes de {size}: de agora em diante são calculados em {parts} partes, o que só muda o tempo.</translation>
        </message>
        <message>
            <source>What the training tells could not be written: {error}</source>
            <translation>Não foi possível gravar o que o treinamento informa: {error}</translation>
        </message>
        <message>
            <source>The model is complete, but its report is not: {error}</source>
            <translation>O modelo está completo, mas o seu relatório não: {error}</translation>
        </message>
        <message>
            <source>The memory of {device} does not suffice for a single chip of {size} × {size} pixels: choose a smaller ENCODER, or export chips of a smaller CHIP_SIZE.</source>
            <translation>A memória de {device} não basta para um único recorte de {size} × {size} pixels: escolha um ENCODER menor, ou exporte recortes com um CHIP_SIZE menor.</translation>
        </message>
        <message>
            <source>The model of epoch {epoch} was written to {path}.</source>
            <translation>O modelo da época {epoch} foi gravado em {path}.</translation>
        </message>
        <message>
            <source>The encoder is trained from now on, too.</source>
            <translation>De agora em diante o encoder também é treinado.</translation>
        </message>
        <message>
            <source>The learning rate falls to {share:.2g} of what it was.</source>
            <translation>A taxa de aprendizado desce para {share:.2g} do que era.</translation>
        </message>
        <message>
            <source>The training ends early, in epoch {epoch}; the best epoch so far is kept.</source>
            <translation>O treinamento termina antes do fim, na época {epoch}; a melhor época até agora é mantida.</translation>
        </message>
        <message>
            <source>No better epoch for {count} epochs: the training ends early (EARLY_STOPPING).</source>
            <translation>Nenhuma época melhor há {count} épocas: o treinamento termina antes do fim (EARLY_STOPPING).</translation>
        </message>
        <message>
            <source>Cancelled in epoch 1 of {epochs}: no model was written.</source>
            <translation>Cancelado na época 1 de {epochs}: nenhum modelo foi gravado.</translation>
        </message>
        <message>
            <source>Cancelled after epoch {epoch} of {epochs}: the best model so far (epoch {best}) was kept in {path}. The same training goes on from there when it is run again.</source>
            <translation>Cancelado depois da época {epoch} de {epochs}: o melhor modelo até agora (época {best}) foi guardado em {path}. O mesmo treinamento continua dali quando é executado de novo.</translation>
        </message>
        <message>
            <source>LOG_FOLDER is {folder}, but the worker's Python has no package tensorboardX: install it, or leave LOG_FOLDER empty.</source>
            <translation>LOG_FOLDER é {folder}, mas o Python do processo auxiliar não tem o pacote tensorboardX: instale-o, ou deixe LOG_FOLDER vazio.</translation>
        </message>
        <message>
            <source>Drawing {size} × {size} pixels of {pixel} m into {path}</source>
            <translation>Desenhando {size} × {size} pixels de {pixel} m em {path}</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Veja isto primeiro</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Fração</translation>
        </message>
        <message>
            <source>all chips</source>
            <translation>todos os recortes</translation>
        </message>
        <message>
            <source>Share: of all pixels of the split. Chips: how many have at least one pixel of the class.</source>
            <translation>Fração: de todos os pixels do subconjunto. Recortes: quantos têm ao menos um pixel da classe.</translation>
        </message>
        <message>
            <source>Folds</source>
            <translation>Folds</translation>
        </message>
        <message>
            <source>Chips per fold, for cross-validation.</source>
            <translation>Recortes por fold, para validação cruzada.</translation>
        </message>
        <message>
            <source>Figures over the {pixels} valid pixels of the training chips; a few far-off values are not drawn. 96 % of them lie between the columns 2 % and 98 %.</source>
            <translation>Estatísticas dos {pixels} pixels válidos dos recortes de treinamento; alguns valores muito distantes não são desenhados. 96% deles estão entre as colunas 2% e 98%.</translation>
        </message>
        <message>
            <source>Where the chips are</source>
            <translation>Onde estão os recortes</translation>
        </message>
        <message>
            <source>Map of the chips</source>
            <translation>Mapa dos recortes</translation>
        </message>
        <message>
            <source>{count} more scenes are not shown.</source>
            <translation>Mais {count} cenas não são mostradas.</translation>
        </message>
        <message>
            <source>The chips lie on no common grid.</source>
            <translation>Os recortes não estão em uma grade comum.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemplos</translation>
        </message>
        <message>
            <source>Show labels (or point at a chip to see it without)</source>
            <translation>Mostrar rótulos (ou aponte para um recorte para vê-lo sem eles)</translation>
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
            <translation>Configurações</translation>
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
            <translation>A linha vertical tracejada é a época que foi mantida.</translation>
        </message>
        <message>
            <source>Blue cells on the diagonal are right, orange ones are wrong; the stronger the colour, the larger the share of the row.</source>
            <translation>As células azuis na diagonal estão certas, as laranja estão erradas; quanto mais forte a cor, maior a fração da linha.</translation>
        </message>
        <message>
            <source>In percent of each row</source>
            <translation>Em porcentagem de cada linha</translation>
        </message>
        <message>
            <source>Estimates for the whole map</source>
            <translation>Estimativas para o mapa inteiro</translation>
        </message>
        <message>
            <source>Overall accuracy {share} ± {margin}. Of the area, {quantity} is wrong by quantity and {allocation} by allocation.</source>
            <translation>Acurácia global {share} ± {margin}. Da área, {quantity} está incorreta por discordância de quantidade e {allocation} por discordância de alocação.</translation>
        </message>
        <message>
            <source>From the sample and the mapped areas, after Olofsson et al. (2014). ± is half of the 95 % confidence interval: of 100 samples drawn like this one, about 95 would give an interval that holds the true value. The estimated area is that of the class in the reference, and so corrects what the map has too much or too little.</source>
            <translation>A partir da amostra e das áreas mapeadas, conforme Olofsson et al. (2014). ± é metade do intervalo de confiança de 95%: de 100 amostras sorteadas como esta, cerca de 95 dariam um intervalo que contém o valor verdadeiro. A área estimada é a da classe na referência e, portanto, corrige o que o mapa tem demais ou de menos.</translation>
        </message>
        <message>
            <source>Error matrix in percent of the area</source>
            <translation>Matriz de erro em porcentagem da área</translation>
        </message>
        <message>
            <source>Means of the classes</source>
            <translation>Médias das classes</translation>
        </message>
        <message>
            <source>The mean of the classes (macro) counts each class of the reference alike; pooled counts (micro) add up the classes before they divide; the weighted mean counts each class by its share of the reference.</source>
            <translation>A média das classes (macro) conta todas as classes da referência com o mesmo peso; as contagens agregadas (micro) somam as classes antes de dividir; a média ponderada conta cada classe conforme a sua fração na referência.</translation>
        </message>
        <message>
            <source>Objects are polygons. One of the map is a match where its IoU with one of the reference is 0.5 or more; each is matched once. Precision: of the objects of the map, the share that is matched. Recall: of the objects of the reference. The mean IoU is that of the matches. 0.5:0.95 is the mean over the least IoUs 0.50, 0.55 … 0.95, as COCO has it.</source>
            <translation>Os objetos são polígonos. Um do mapa é uma correspondência se o seu IoU com um da referência for 0,5 ou mais; cada um corresponde uma só vez. Precisão: dos objetos do mapa, a fração com correspondência. Revocação: dos objetos da referência. O IoU médio é o das correspondências. 0.5:0.95 é a média para os IoU mínimos 0,50; 0,55 … 0,95, como no COCO.</translation>
        </message>
        <message>
            <source>Objects of the reference by their IoU, {class_name}</source>
            <translation>Objetos da referência por IoU, {class_name}</translation>
        </message>
        <message>
            <source>By the least IoU of a match, {class_name}</source>
            <translation>Conforme o IoU mínimo de uma correspondência, {class_name}</translation>
        </message>
        <message>
            <source>All statistics</source>
            <translation>Todas as estatísticas</translation>
        </message>
        <message>
            <source>The full table of PyCM (Haghighi et al. 2018), under its own names</source>
            <translation>A tabela completa do PyCM (Haghighi et al. 2018), com os nomes originais</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>Global</translation>
        </message>
        <message>
            <source>Per class</source>
            <translation>Por classe</translation>
        </message>
        <message>
            <source>Bands that a raster must have</source>
            <translation>Bandas que um raster precisa ter</translation>
        </message>
        <message>
            <source>Most values: from the 2 % to the 98 % percentile of the training chips. A raster with quite other values will give a poor map.</source>
            <translation>Maioria dos valores: do percentil 2% ao 98% dos recortes de treinamento. Um raster com valores bem diferentes dará um mapa ruim.</translation>
        </message>
        <message>
            <source>Classes it finds</source>
            <translation>Classes que encontra</translation>
        </message>
        <message>
            <source>Course of the training</source>
            <translation>Andamento do treinamento</translation>
        </message>
        <message>
            <source>Every chip was judged by a model that has not seen it.</source>
            <translation>Cada recorte foi avaliado por um modelo que não o viu.</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>Veja isto</translation>
        </message>
        <message>
            <source>Examples from the validation chips</source>
            <translation>Exemplos dos recortes de validação</translation>
        </message>
        <message>
            <source>Examples from the training chips</source>
            <translation>Exemplos dos recortes de treinamento</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>errado</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>não conta</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erros</translation>
        </message>
        <message>
            <source>What the network is shown</source>
            <translation>O que é mostrado à rede</translation>
        </message>
        <message>
            <source>Training chips as they are and as AUGMENT changes them, each time otherwise. White in a label does not count.</source>
            <translation>Recortes de treinamento como são e como AUGMENT os altera, cada vez de outra forma. O branco em um rótulo não conta.</translation>
        </message>
        <message>
            <source>label</source>
            <translation>rótulo</translation>
        </message>
    </context>
</TS>
