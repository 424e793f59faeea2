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
            <source>Number of doubts</source>
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
            <source>Pixelwise models</source>
            <translation>Modelos do Pixelwise</translation>
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
            <source>Rasters: show them with the model's pixel size</source>
            <translation>Rasters: mostrá-los com o tamanho de pixel do modelo</translation>
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
            <source>Precision</source>
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
            <source>Seed of the random numbers</source>
            <translation>Semente dos números aleatórios</translation>
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
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
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
            <source>Random seed</source>
            <translation>Semente aleatória</translation>
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
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>O mapa a avaliar: um raster de classes de qualquer programa ou polígonos com um campo da classe. Se a referência são pontos, podem ser os mesmos pontos, com um campo que contém a classe mapeada.</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>Campo com a classe do mapa. Vazio: o campo do estilo categorizado da camada; se não houver, todos os polígonos são uma só classe, com o nome da camada. Rasters não têm nenhum.</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
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
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>Para polígonos do mapa ou da referência. background: o que está fora é a classe 0, portanto todos os polígonos precisam ter sido desenhados. ignore: nada se sabe ali, e não conta. auto: background se a outra camada tem uma classe 0 (ou pontos com esse nome), ou se ambas são polígonos de uma só classe.</translation>
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
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara um mapa com o que realmente há no local e diz quão correto ele é: uma matriz de confusão e, a partir dela, todas as métricas usuais, um relatório e um mapa dos erros. Os rasters podem ter qualquer tamanho.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mapa&lt;/b&gt;: um raster de classes ou polígonos. &lt;b&gt;Referência&lt;/b&gt;: um raster, polígonos ou pontos. Uma referência com que o modelo foi treinado, ou vizinha dos recortes de treinamento, faz o mapa parecer melhor do que é.&lt;/p&gt;&lt;h3&gt;Qual referência&lt;/h3&gt;&lt;p&gt;Para um valor a ser publicado, sorteie pontos com “Criar amostra de acurácia”, examine cada um sem olhar o mapa e registre o que vê. A partir desses pontos, o relatório também estima a área verdadeira de cada classe e fornece os intervalos em que a acurácia e a área se encontram com 95% de confiança (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Relatório&lt;/b&gt;: uma página web para ler e imprimir. &lt;b&gt;Mapa de erros&lt;/b&gt;: onde o mapa está certo e o que ele confunde com o quê. &lt;b&gt;Erros de uma classe&lt;/b&gt;: omissões e detecções por engano. &lt;b&gt;Matriz de confusão&lt;/b&gt; e &lt;b&gt;métricas&lt;/b&gt;: arquivos. Acurácia global, IoU médio, kappa e F1 macro são saídas para modelos e scripts; a que não estiver definida fica vazia.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Segundos para pontos; nos outros casos, mais ou menos o tempo de ler as duas camadas.&lt;/p&gt;</translation>
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
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>As classes raras recebem pelo menos este número de pontos; 25 a 50 permitem dizer algo sobre cada classe.</translation>
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
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sorteia pontos aleatórios em um mapa, classe por classe, para que uma pessoa diga o que realmente há no local. A partir deles, “Avaliar acurácia” estima quão correto é o mapa inteiro e as áreas verdadeiras das suas classes, com intervalos de confiança.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mapa&lt;/b&gt;: um raster de classes de qualquer tamanho ou polígonos com um campo da classe. Os pontos ficam no meio dos pixels, onde o mapa tem uma classe e dentro da &lt;b&gt;área&lt;/b&gt;. Para um mapa só de edificações ou árvores, escolha que o que está fora dos polígonos é &lt;b&gt;background&lt;/b&gt;: pontos dentro de edificações não encontram nenhuma edificação que falta.&lt;/p&gt;&lt;h3&gt;Quantos pontos&lt;/h3&gt;&lt;p&gt;Informe o número, ou 0 e o &lt;b&gt;erro padrão&lt;/b&gt; desejado. &lt;b&gt;proportional&lt;/b&gt; serve para a maioria dos mapas, com um &lt;b&gt;mínimo por classe&lt;/b&gt; de 25 a 50 pontos para que as raras não sejam esquecidas; &lt;b&gt;optimal&lt;/b&gt; precisa de uma ideia da acurácia de cada classe. O log diz que erro se pode esperar.&lt;/p&gt;&lt;h3&gt;Como preencher&lt;/h3&gt;&lt;p&gt;Use “Alternar edição” e abra a tabela de atributos no modo de formulário, ou clique nos pontos com “Identificar feições”. Escolha na lista o que realmente há ali, com base em imagens melhores ou no próprio local. O formulário não mostra o que diz o mapa, e os pontos vêm em ordem aleatória, para que ninguém seja influenciado. Pontos que não podem ser decididos ficam vazios e não contam. Os anéis ficam azuis quando concluídos. Um arquivo que alguém começou a preencher não é sobrescrito.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Amostra&lt;/b&gt;: um GeoPackage com &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (vazio) e &lt;code&gt;weight&lt;/code&gt;, os metros quadrados que um ponto representa. O formulário é salvo nele.&lt;/p&gt;&lt;h3&gt;Depois&lt;/h3&gt;&lt;p&gt;Execute “Avaliar acurácia” com o mesmo mapa e a mesma área, esta camada como referência, o campo &lt;code&gt;reference&lt;/code&gt; e o sorteio &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Alguns segundos para 10.000 × 10.000 pixels: o mapa é lido uma vez, e de novo onde há pontos.&lt;/p&gt;&lt;p&gt;Conforme Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</translation>
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
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
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
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Corta rasters e rótulos em pequenas imagens quadradas, os recortes, com que uma rede de segmentação aprende.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagens com qualquer número de bandas, de 8 ou 16 bits ou em ponto flutuante. Com vários rasters, o primeiro define a grade de pixels. Pixels sem dados ficam fora de tudo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Rótulos&lt;/b&gt;: polígonos, linhas ou pontos das classes, ou um raster de valores de classe. Podem ter outro SRC, edições ainda não salvas e um filtro. Se o seu estilo for categorizado pelo &lt;b&gt;campo da classe&lt;/b&gt;, ele dá às classes os nomes, as cores e a ordem; categorias desativadas são ignoradas. &lt;b&gt;Mais rótulos&lt;/b&gt; recebe outras camadas, por exemplo uma por classe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabela de classes&lt;/b&gt;: se houver nomes com erros de grafia, ou se vários valores forem uma só classe, escreva uma tabela.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Área rotulada&lt;/b&gt;: informe-a se só partes do raster estiverem rotuladas. Se os rótulos forem amostras dispersas, defina &lt;b&gt;pixels sem rótulo&lt;/b&gt; como &lt;i&gt;ignore&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tamanho do recorte&lt;/b&gt;: 256 serve para a maioria dos objetos. &lt;b&gt;Fração para validação&lt;/b&gt;: esses recortes ficam em blocos próprios, não têm nenhum pixel em comum com os outros e nunca são usados para treinar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: uma pasta com imagens, rótulos e sua descrição, para “Treinar modelo de segmentação”; vários rasters podem ser &lt;b&gt;adicionados&lt;/b&gt; a um mesmo conjunto, um depois do outro. &lt;b&gt;Contornos&lt;/b&gt;: os recortes como polígonos, com a fração de cada classe. &lt;b&gt;Relatório&lt;/b&gt;: examine-o antes de treinar. &lt;b&gt;Número de recortes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Algumas centenas de recortes por segundo: segundos para uma imagem de 4000 × 4000 pixels.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Cria um conjunto de recortes a partir de arquivos de imagens e rótulos gravados por outro programa, sem copiá-los quando possível.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Pasta de imagens&lt;/b&gt; e &lt;b&gt;pasta de rótulos&lt;/b&gt;: arquivos de mesmo nome, por exemplo &lt;i&gt;images/a.tif&lt;/i&gt; e &lt;i&gt;labels/a.png&lt;/i&gt;. Os rótulos têm uma banda de valores de classe; os Classified Tiles do ArcGIS também podem ser lidos. Todas as imagens precisam ter as mesmas bandas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Tabela de classes&lt;/b&gt;: dá aos valores dos rótulos os nomes e as cores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dividir por&lt;/b&gt;: pastas ou listas chamadas train, val e test são seguidas, se houver.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: uma pasta com uma descrição dos recortes, para “Treinar modelo de segmentação”. Mantenha os arquivos onde estão enquanto o usar. &lt;b&gt;Contornos&lt;/b&gt;: os recortes como polígonos, com a fração de cada classe. &lt;b&gt;Relatório&lt;/b&gt;: examine-o antes de treinar. &lt;b&gt;Número de recortes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Algumas centenas de recortes por segundo: cada arquivo é lido uma vez para as estatísticas.&lt;/p&gt;</translation>
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
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>Cada pixel recebe a classe mais frequente em uma vizinhança com este lado, em pixels: limites mais suaves. 5 é leve, 15 é forte.</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
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
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>Delimita este número de janelas onde a rede está menos segura. 20 são uma hora de trabalho.</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
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
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dá a cada pixel de um raster a sua classe, com um modelo treinado. O raster pode ter qualquer tamanho: é calculado em janelas que se fundem gradualmente, para que não apareçam emendas, e nunca fica inteiro na memória.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: com as mesmas bandas e mais ou menos o mesmo tamanho de pixel que os rasters de treinamento; com outros pixels, escolha &lt;b&gt;mostrá-lo à rede com o tamanho de pixel do modelo&lt;/b&gt;. &lt;b&gt;Arquivo do modelo&lt;/b&gt;: criado por “Treinar modelo de segmentação”. Ambos são comparados antes da execução. Um serviço de mapas precisa de &lt;b&gt;tamanho do pixel&lt;/b&gt; e de &lt;b&gt;extensão&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Área&lt;/b&gt; e &lt;b&gt;extensão&lt;/b&gt; limitam o que é classificado.&lt;/p&gt;&lt;h3&gt;Mapas melhores&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Média de janelas giradas e espelhadas&lt;/b&gt; e &lt;b&gt;outros modelos&lt;/b&gt; dão mapas mais estáveis e demoram mais. &lt;b&gt;Mancha mínima&lt;/b&gt; e &lt;b&gt;filtro de maioria&lt;/b&gt; removem pixels isolados.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster de classes&lt;/b&gt;: com nomes e cores das classes. Pixels sem dados no raster também ficam sem dados nele. &lt;b&gt;Polígonos das classes&lt;/b&gt;: os vizinhos se tocam sem lacunas; buracos, polígonos pequenos e cantos podem ser removidos. &lt;b&gt;Probabilidades&lt;/b&gt;: uma banda por classe. &lt;b&gt;Confiança&lt;/b&gt;, &lt;b&gt;incerteza&lt;/b&gt; e &lt;b&gt;onde rotular em seguida&lt;/b&gt; mostram o que examinar. &lt;b&gt;Tabela das áreas das classes&lt;/b&gt;: uma página web.&lt;/p&gt;&lt;h3&gt;Se for interrompido&lt;/h3&gt;&lt;p&gt;As partes prontas são guardadas ao lado da saída. A mesma execução continua dali.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Um a dois milhões de pixels por segundo em dois núcleos do processador com a rede padrão, muitas vezes mais rápido em uma GPU.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Examina tudo de que o Pixelwise precisa e diz, para cada coisa que falta ou não funciona, o que fazer: versões do QGIS, Qt, Python, GDAL e dos pacotes do processo auxiliar, as placas de vídeo com seu driver e sua memória livre, o espaço nos discos. Um autoteste monta uma rede pequena, treina-a por um passo e faz uma predição.&lt;/p&gt;&lt;p&gt;Execute-o depois de uma instalação, quando um algoritmo diz que nenhum Python foi encontrado, quando uma placa de vídeo não é usada e antes de relatar uma falha. Ele também funciona onde os outros algoritmos não funcionam.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Autoteste&lt;/b&gt;: deixe-o ativado, a menos que o computador trave nele.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Relatório&lt;/b&gt;: uma página web; as mesmas linhas estão no log. A sua pasta pessoal aparece como ~ e o seu nome como USER. &lt;b&gt;Tudo funciona&lt;/b&gt; é 1 ou 0, &lt;b&gt;falhas&lt;/b&gt; e &lt;b&gt;avisos&lt;/b&gt; contam as linhas que pedem a sua atenção; as versões e os dispositivos também são saídas, para scripts.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Dez a trinta segundos, a maior parte para carregar o PyTorch; um minuto na primeira vez depois de uma instalação.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
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
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dá a cada pixel de todos os rasters de uma pasta a sua classe, um raster depois do outro, e une os mapas em uma só camada.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Pasta de rasters&lt;/b&gt;: GeoTIFF e outros arquivos; os nomes podem ser limitados a um padrão. &lt;b&gt;Arquivo do modelo&lt;/b&gt;: criado por “Treinar modelo de segmentação”. Todas as outras opções são as de “Classificar raster”.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Pasta de rasters de classes&lt;/b&gt;: um raster de classes para cada raster, com o mesmo nome, e o que mais você tiver escolhido. &lt;b&gt;Todos os rasters de classes como um só&lt;/b&gt;: um raster virtual, joined.vrt, que é carregado no projeto; ele exige rasters de um mesmo SRC.&lt;/p&gt;&lt;h3&gt;Se for interrompido ou executado de novo&lt;/h3&gt;&lt;p&gt;Os mapas completos são mantidos: a mesma execução continua com o próximo raster e classifica só o que é novo ou mudou. Um raster que não pode ser classificado não impede os outros; no fim, a execução falha e o indica.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Tanto quanto “Classificar raster” para todos eles: um a dois milhões de pixels por segundo em dois núcleos do processador com a rede padrão, muitas vezes mais rápido em uma GPU.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Instala aquilo com que o Pixelwise calcula, sobretudo o PyTorch, em um ambiente próprio no seu perfil de usuário. Nada é acrescentado aos pacotes do próprio QGIS, e o QGIS nunca carrega nada dele. O mesmo pode ser feito no painel Raster ▸ Pixelwise ▸ Ambiente.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Ação&lt;/b&gt;: instalar, reparar, desinstalar ou usar um Python seu. &lt;b&gt;Dispositivo&lt;/b&gt;: deixe auto, e é escolhida a variante do PyTorch adequada à sua placa de vídeo. &lt;b&gt;Pasta de wheels&lt;/b&gt;: para instalar sem internet. &lt;b&gt;Sim, executar&lt;/b&gt;: sem isso, a execução só diz quanto seria baixado.&lt;/p&gt;&lt;p&gt;Uma execução que foi cancelada ou falhou continua dali quando é iniciada de novo. É usado o proxy de Configurações ▸ Opções ▸ Rede.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;O caminho do &lt;b&gt;Python&lt;/b&gt;, a versão do &lt;b&gt;PyTorch&lt;/b&gt; e os &lt;b&gt;dispositivos&lt;/b&gt; em que ele calcula.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Três a trinta minutos: 0,5 GB para baixar sem placa de vídeo, 2,5 a 3,5 GB para uma placa NVIDIA. Execute sem o sim para obter uma estimativa.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;De uma imagem a um mapa de uma só vez: extrai recortes de treinamento de um raster e dos seus rótulos, treina uma rede com eles, classifica um raster com ela e traça os contornos das classes.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster de treinamento&lt;/b&gt;, &lt;b&gt;rótulos&lt;/b&gt; e seu &lt;b&gt;campo da classe&lt;/b&gt;; o &lt;b&gt;raster a classificar&lt;/b&gt;, que pode ser o mesmo; e quantas &lt;b&gt;épocas&lt;/b&gt; treinar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;O &lt;b&gt;arquivo do modelo&lt;/b&gt;, o &lt;b&gt;raster de classes&lt;/b&gt; e os &lt;b&gt;polígonos das classes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Quase todo o tempo é do treinamento: alguns minutos para cem recortes em dois núcleos do processador, um décimo disso em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;b&gt;Editar uma cópia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Classifica todos os rasters de uma pasta com um modelo treinado, une os mapas em um só e traça os contornos das classes através dos limites dos rasters.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;pasta de rasters&lt;/b&gt;, todos de um mesmo SRC, e o &lt;b&gt;arquivo do modelo&lt;/b&gt;. &lt;b&gt;Polígono mínimo&lt;/b&gt; e &lt;b&gt;simplificar&lt;/b&gt; dão polígonos com que é mais fácil trabalhar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;pasta de rasters de classes&lt;/b&gt;, com um mapa para cada raster e joined.vrt, que mostra todos como um só, e os &lt;b&gt;polígonos das classes&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Um a dois milhões de pixels por segundo em dois núcleos do processador, muitas vezes mais rápido em uma GPU. Executado de novo, classifica só rasters novos e alterados.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;b&gt;Editar uma cópia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Treina uma rede fora de uma área reservada, classifica essa área e compara o mapa com os rótulos que há nela. As métricas dizem quão boa é a rede onde nunca aprendeu.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;O &lt;b&gt;raster&lt;/b&gt;, os &lt;b&gt;rótulos&lt;/b&gt; de todo ele e seu &lt;b&gt;campo da classe&lt;/b&gt;. &lt;b&gt;Área reservada&lt;/b&gt;: polígonos que você desenhou em torno de uma parte do que está rotulado, um quinto por exemplo; ela deve conter todas as classes. Escolha o que são os &lt;b&gt;pixels sem rótulo&lt;/b&gt;: background se tudo o que existe foi rotulado; senão, ignore.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;O &lt;b&gt;relatório&lt;/b&gt; com matriz de confusão e métricas, o &lt;b&gt;mapa de erros&lt;/b&gt;, o &lt;b&gt;raster de classes&lt;/b&gt; da área reservada e o &lt;b&gt;arquivo do modelo&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Quase todo o tempo é do treinamento: alguns minutos para cem recortes em dois núcleos do processador, um décimo disso em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;b&gt;Editar uma cópia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;O início do aprendizado ativo: classifica um raster, delimita as janelas em que o modelo está menos seguro e fornece o que ele acredita ver ali como polígonos, para que você os corrija. Com eles, continua o modelo “Rodada de aprendizado ativo”.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;O &lt;b&gt;raster&lt;/b&gt;, o &lt;b&gt;arquivo do modelo&lt;/b&gt; e o &lt;b&gt;número de janelas&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Janelas a rotular&lt;/b&gt;: a número 1 é a menos segura. &lt;b&gt;Rótulos a corrigir&lt;/b&gt;: o mapa dentro dessas janelas; mova limites, altere &lt;b&gt;class&lt;/b&gt;, exclua e desenhe até ficar correto. Salve como arquivo. &lt;b&gt;Raster de classes&lt;/b&gt;: o mapa inteiro.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Um a dois milhões de pixels por segundo em dois núcleos do processador, muitas vezes mais rápido em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;b&gt;Editar uma cópia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Uma rodada de aprendizado ativo: o que você rotulou é adicionado aos recortes, o modelo continua aprendendo com todos eles, o raster é classificado com o novo modelo, e as janelas em que este está menos seguro são as que você rotula para a próxima rodada. As primeiras janelas vêm de “Aprendizado ativo: onde rotular primeiro”.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;O &lt;b&gt;raster&lt;/b&gt;; o &lt;b&gt;conjunto de recortes&lt;/b&gt; com que o modelo foi treinado, ao qual se adicionam recortes; o &lt;b&gt;arquivo do modelo&lt;/b&gt;; os &lt;b&gt;rótulos&lt;/b&gt; corrigidos com seu &lt;b&gt;campo da classe&lt;/b&gt;; e as &lt;b&gt;janelas rotuladas&lt;/b&gt;, em que está rotulado tudo o que havia para rotular. Os &lt;b&gt;pixels sem rótulo&lt;/b&gt; precisam ser o que eram quando os recortes foram feitos.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;Um novo &lt;b&gt;arquivo do modelo&lt;/b&gt; e um novo &lt;b&gt;raster de classes&lt;/b&gt;, além de &lt;b&gt;janelas a rotular&lt;/b&gt; e &lt;b&gt;rótulos a corrigir&lt;/b&gt; para a próxima rodada.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Tanto quanto o treinamento do primeiro modelo, ou menos: alguns minutos para cem recortes em dois núcleos do processador, um décimo disso em uma GPU.&lt;/p&gt;&lt;p&gt;Para alterar as etapas, clique nele com o botão direito na Caixa de Ferramentas de Processamento e escolha &lt;b&gt;Editar uma cópia&lt;/b&gt;.&lt;/p&gt;</translation>
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
            <source>The field with the class: class in labels to correct.</source>
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
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
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
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>Quanto os limites podem se deslocar para perder vértices, por exemplo 1. Os vizinhos continuam a compartilhá-los.</translation>
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
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Transforma um raster de classes em polígonos, seguindo as bordas dos pixels ou com contornos mais suaves. Os vizinhos se tocam sem lacunas nem sobreposições, não importa o que se faça com os limites. O raster pode ter qualquer tamanho.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster de classes&lt;/b&gt;: de “Classificar raster” ou de qualquer outro programa. Nomes e cores vêm da sua tabela de atributos, dos nomes das categorias e da paleta. Pixels sem dados não recebem polígono. &lt;b&gt;Confiança&lt;/b&gt;: um raster do qual cada polígono recebe a média.&lt;/p&gt;&lt;h3&gt;Polígonos mais suaves&lt;/h3&gt;&lt;p&gt;Isto é feito nesta ordem: manchas de poucos pixels passam para as vizinhas, buracos pequenos são preenchidos, limites são simplificados e suavizados ou recebem ângulos retos, polígonos pequenos são deixados de fora. 1 pixel é uma boa medida para simplificar, 2 a 3 rodadas bastam para suavizar.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polígonos&lt;/b&gt;: com valor da classe (&lt;code&gt;class_id&lt;/code&gt;), nome da classe (&lt;code&gt;class&lt;/code&gt;), área em metros quadrados (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; (perímetro) em metros e &lt;code&gt;confidence&lt;/code&gt; (confiança) média, em qualquer formato vetorial.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Vários milhões de pixels por segundo, e cerca de um minuto para um milhão de polígonos.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>Uma página web sobre o modelo: bandas, classes, rede, acurácia e as configurações do seu treinamento.</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mostra o que há em um arquivo de modelo: com que bandas e tamanho de pixel foi treinado, que classes encontra, como é construído, quão bom foi nos seus recortes de validação e como foi feito. Nenhuma imagem é necessária, e nada é calculado.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Arquivo do modelo&lt;/b&gt;: criado por “Treinar modelo de segmentação”.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Descrição&lt;/b&gt;: uma página web. Os mesmos dados são saídas, para que scripts e modelos gráficos possam usá-los.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Menos de um segundo.&lt;/p&gt;</translation>
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
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>Para unetplusplus: cada profundidade da rede aprende a classificar. accurate usa a média delas, fast só a parte necessária para a primeira que seja boa.</translation>
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
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
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
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
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
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Treina uma rede que dá a cada pixel uma classe e mantém a época que se sai melhor nos recortes reservados para validação.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: a pasta criada por “Exportar recortes de treinamento”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Arquitetura&lt;/b&gt; e &lt;b&gt;encoder&lt;/b&gt;: as opções padrão treinam em minutos sem GPU. Com uma GPU, resnet34 ou efficientnet-b3 costumam ser um pouco melhores.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pesos do encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; ajuda se houver poucos recortes; precisa da internet uma só vez. Para Sentinel-2 e Landsat há pesos aprendidos nas imagens deles.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Épocas&lt;/b&gt;: mais épocas levam mais tempo e ajudam até certo ponto. Veja as curvas no relatório.&lt;/p&gt;&lt;p&gt;As opções &lt;b&gt;avançadas&lt;/b&gt; estão em grupos: &lt;i&gt;rede&lt;/i&gt; (continuar de outro modelo, congelar o encoder), &lt;i&gt;aumento de dados&lt;/i&gt; (como os recortes são variados), &lt;i&gt;perda&lt;/i&gt;, &lt;i&gt;classes raras&lt;/i&gt;, &lt;i&gt;passos&lt;/i&gt; (tamanho do lote e taxa de aprendizado) e &lt;i&gt;fim&lt;/i&gt; (limite de tempo, parada antecipada). Os valores padrão foram escolhidos para imagens aéreas e de satélite.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Arquivo do modelo&lt;/b&gt;: tudo de que “Classificar raster” precisa. &lt;b&gt;Relatório&lt;/b&gt;: configurações, curvas e a acurácia de cada classe. O &lt;b&gt;IoU médio&lt;/b&gt; é medido nos recortes de validação: 0 é o pior, 1 é perfeito, e 0,7 é bom para a maioria das finalidades. &lt;b&gt;Melhor época&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Durante a execução&lt;/h3&gt;&lt;p&gt;O &lt;i&gt;monitor de treinamento&lt;/i&gt; se abre ao lado do mapa, com curvas e recortes de exemplo. &lt;i&gt;Parar&lt;/i&gt; ali encerra o treinamento como concluído, com a melhor época como arquivo do modelo; &lt;i&gt;Cancelar&lt;/i&gt; ali descarta o modelo. Cancelar neste diálogo mantém a melhor época até então. Depois de cancelado, o mesmo treinamento, iniciado de novo, continua de onde estava.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Cerca de um minuto para 1000 recortes de 256 pixels e uma época em dois núcleos do processador, alguns segundos em uma GPU. O log diz quanto tempo falta; com um &lt;i&gt;tempo de treinamento&lt;/i&gt;, ele termina sozinho.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz quão bom é um treinamento em lugares que não viu: os recortes são distribuídos em folds separados, e para cada fold um modelo é treinado com os outros e avaliado nele. Assim, cada recorte é avaliado uma vez, e as diferenças entre os folds dizem quanto se pode confiar nas métricas.&lt;/p&gt;&lt;h3&gt;Entradas&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Conjunto de recortes&lt;/b&gt;: a pasta criada por “Exportar recortes de treinamento”. Os folds podem ser criados lá, ou aqui com &lt;b&gt;folds&lt;/b&gt;: 5 é o usual. Todas as outras opções são as de “Treinar modelo de segmentação”, para cada fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modelo final&lt;/b&gt;: mais um treinamento com todos os recortes, cuja acurácia é aproximadamente a dos folds.&lt;/p&gt;&lt;h3&gt;Saídas&lt;/h3&gt;&lt;p&gt;Uma &lt;b&gt;pasta&lt;/b&gt; com os modelos. &lt;b&gt;IoU médio&lt;/b&gt; de todos os recortes juntos, a &lt;b&gt;média&lt;/b&gt; dos folds e seu &lt;b&gt;desvio padrão&lt;/b&gt;. &lt;b&gt;Relatório&lt;/b&gt;: a tabela dos folds e a acurácia de cada classe.&lt;/p&gt;&lt;p&gt;Uma execução que foi cancelada continua com o fold em que estava, quando é iniciada de novo com a mesma pasta.&lt;/p&gt;&lt;h3&gt;Exemplo&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;Quanto tempo leva&lt;/h3&gt;&lt;p&gt;Tanto quanto um treinamento para cada fold, e mais um para o modelo final.&lt;/p&gt;</translation>
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
            <source>Install it now…</source>
            <translation>Instalar agora…</translation>
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
            <source>No training has been started since QGIS was.</source>
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
    </context>
</TS>
