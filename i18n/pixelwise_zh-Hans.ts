<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
    <context>
        <name>Pixelwise</name>
        <message>
            <source>Assess accuracy</source>
            <translation>精度评价</translation>
        </message>
        <message>
            <source>Says how right a map is, from a raster, polygons or points of what is really there.</source>
            <translation>根据反映实际情况的栅格、多边形或点，评价分类图的正确程度。</translation>
        </message>
        <message>
            <source>confusion matrix,error matrix,validation,kappa,IoU,F1,precision,recall,user's accuracy,area</source>
            <translation>混淆矩阵,误差矩阵,精度验证,confusion matrix,kappa,IoU,F1,精确率,召回率,用户精度,面积</translation>
        </message>
        <message>
            <source>Map: class raster or polygons</source>
            <translation>分类图：类别栅格或多边形</translation>
        </message>
        <message>
            <source>Map: class field</source>
            <translation>分类图：类别字段</translation>
        </message>
        <message>
            <source>Reference: raster, polygons or points</source>
            <translation>参考数据：栅格、多边形或点</translation>
        </message>
        <message>
            <source>Reference: class field</source>
            <translation>参考数据：类别字段</translation>
        </message>
        <message>
            <source>Area that counts</source>
            <translation>参与评价的区域</translation>
        </message>
        <message>
            <source>What lies outside the polygons is</source>
            <translation>多边形以外的部分视为</translation>
        </message>
        <message>
            <source>Points of the reference were drawn</source>
            <translation>参考点的抽样方式</translation>
        </message>
        <message>
            <source>Points: areas or shares of the map's classes</source>
            <translation>点：分类图各类别的面积或比例</translation>
        </message>
        <message>
            <source>Classes: the same by</source>
            <translation>类别：对应依据</translation>
        </message>
        <message>
            <source>Classes: those that do not count</source>
            <translation>类别：不参与评价的类别</translation>
        </message>
        <message>
            <source>Polygons: pixel size where there is no raster (map units, 0 = automatic)</source>
            <translation>多边形：没有栅格时的像素大小（地图单位，0 = 自动）</translation>
        </message>
        <message>
            <source>More figures: probabilities of the map, for the area under ROC</source>
            <translation>更多指标：分类图的概率，用于 ROC 曲线下面积</translation>
        </message>
        <message>
            <source>More figures: distance up to which borders agree (pixels, 0 = not measured)</source>
            <translation>更多指标：边界吻合的容许距离（像素，0 = 不计算）</translation>
        </message>
        <message>
            <source>Class whose errors are mapped</source>
            <translation>要绘制错误的类别</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Error map</source>
            <translation>错误分布图</translation>
        </message>
        <message>
            <source>Errors of one class</source>
            <translation>单个类别的错误</translation>
        </message>
        <message>
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Numbers for programs</source>
            <translation>供程序使用的数值</translation>
        </message>
        <message>
            <source>Confusion matrix</source>
            <translation>混淆矩阵</translation>
        </message>
        <message>
            <source>Figures, for programs</source>
            <translation>指标（供程序使用）</translation>
        </message>
        <message>
            <source>Figures, as a table</source>
            <translation>指标（表格）</translation>
        </message>
        <message>
            <source>Overall accuracy</source>
            <translation>总体精度</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>平均 IoU</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa 系数</translation>
        </message>
        <message>
            <source>Macro F1</source>
            <translation>宏平均 F1</translation>
        </message>
        <message>
            <source>Number of pixels or points</source>
            <translation>像素或点的数量</translation>
        </message>
        <message>
            <source>Band {number}</source>
            <translation>波段 {number}</translation>
        </message>
        <message>
            <source>True colour (red, green, blue)</source>
            <translation>真彩色（红、绿、蓝）</translation>
        </message>
        <message>
            <source>Near infrared, red, green</source>
            <translation>近红外、红、绿</translation>
        </message>
        <message>
            <source>Red, green, blue, near infrared</source>
            <translation>红、绿、蓝、近红外</translation>
        </message>
        <message>
            <source>All bands</source>
            <translation>所有波段</translation>
        </message>
        <message>
            <source>Check environment</source>
            <translation>检查环境</translation>
        </message>
        <message>
            <source>Says whether everything that Pixelwise needs works, and what to do if not.</source>
            <translation>检查 Pixelwise 所需的一切是否正常，并说明如何解决问题。</translation>
        </message>
        <message>
            <source>diagnostics,installation,torch,cuda,gpu,version,self-test,problem</source>
            <translation>诊断,安装,torch,cuda,gpu,版本,自检,故障,diagnostics</translation>
        </message>
        <message>
            <source>Self-test (some seconds)</source>
            <translation>自检（需要几秒钟）</translation>
        </message>
        <message>
            <source>Everything works (1 or 0)</source>
            <translation>一切正常（1 或 0）</translation>
        </message>
        <message>
            <source>Number of faults</source>
            <translation>故障数</translation>
        </message>
        <message>
            <source>Number of doubts</source>
            <translation>疑点数</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Version of PyTorch</source>
            <translation>PyTorch 版本</translation>
        </message>
        <message>
            <source>CUDA that works</source>
            <translation>可用的 CUDA</translation>
        </message>
        <message>
            <source>Version of NVIDIA's driver</source>
            <translation>NVIDIA 驱动版本</translation>
        </message>
        <message>
            <source>Devices for networks</source>
            <translation>可用于神经网络的设备</translation>
        </message>
        <message>
            <source>Profile, for the environment</source>
            <translation>用户配置文件夹（存放环境）</translation>
        </message>
        <message>
            <source>Downloaded weights</source>
            <translation>已下载的权重</translation>
        </message>
        <message>
            <source>Classify folder of rasters</source>
            <translation>文件夹栅格分类</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder with a trained model, and joins the maps.</source>
            <translation>用训练好的模型对文件夹中的每个栅格分类，并合并各分类图。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,batch,tiles,mosaic,directory,map</source>
            <translation>深度学习,deep learning,分割,推理,批处理,切片,镶嵌,文件夹,分类图</translation>
        </message>
        <message>
            <source>Folder of rasters</source>
            <translation>栅格文件夹</translation>
        </message>
        <message>
            <source>Pixelwise models</source>
            <translation>Pixelwise 模型</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>模型文件</translation>
        </message>
        <message>
            <source>Written as well for each raster</source>
            <translation>每个栅格另外输出</translation>
        </message>
        <message>
            <source>Rasters: names of the files</source>
            <translation>栅格：文件名</translation>
        </message>
        <message>
            <source>Rasters: those in subfolders, too</source>
            <translation>栅格：包括子文件夹</translation>
        </message>
        <message>
            <source>Rasters: bands</source>
            <translation>栅格：波段</translation>
        </message>
        <message>
            <source>Rasters: show them with the model's pixel size</source>
            <translation>栅格：按模型的像素大小输入网络</translation>
        </message>
        <message>
            <source>Folder of class rasters</source>
            <translation>类别栅格文件夹</translation>
        </message>
        <message>
            <source>All class rasters as one</source>
            <translation>合并后的类别栅格</translation>
        </message>
        <message>
            <source>Number of rasters</source>
            <translation>栅格数量</translation>
        </message>
        <message>
            <source>Go on from an earlier run that did not end</source>
            <translation>继续之前未完成的运行</translation>
        </message>
        <message>
            <source>Raster</source>
            <translation>栅格</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>波段</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Raster: pixel size for a layer that is no file (units of its CRS)</source>
            <translation>栅格：非文件图层的像素大小（图层 CRS 的单位）</translation>
        </message>
        <message>
            <source>Raster: show it to the network with the model's pixel size</source>
            <translation>栅格：按模型的像素大小输入网络</translation>
        </message>
        <message>
            <source>Windows: how they become one map</source>
            <translation>窗口：拼合方式</translation>
        </message>
        <message>
            <source>Windows: size (pixels, 0 = automatic)</source>
            <translation>窗口：大小（像素，0 = 自动）</translation>
        </message>
        <message>
            <source>Windows: margin (pixels, 0 = automatic)</source>
            <translation>窗口：边缘宽度（像素，0 = 自动）</translation>
        </message>
        <message>
            <source>Windows: batch size (0 = automatic)</source>
            <translation>窗口：批次大小（0 = 自动）</translation>
        </message>
        <message>
            <source>Windows: memory for scores (MB, 0 = automatic)</source>
            <translation>窗口：得分占用的内存（MB，0 = 自动）</translation>
        </message>
        <message>
            <source>Scores: more models of the same classes, averaged</source>
            <translation>得分：参与平均的其他模型（类别相同）</translation>
        </message>
        <message>
            <source>Scores: mean over turned and mirrored windows</source>
            <translation>得分：取旋转和镜像窗口的均值</translation>
        </message>
        <message>
            <source>Scores: follow the colours of the image (CRF)</source>
            <translation>得分：贴合影像颜色（CRF）</translation>
        </message>
        <message>
            <source>Scores: smallest probability of classes</source>
            <translation>得分：各类别的最小概率</translation>
        </message>
        <message>
            <source>Map: side of a majority filter (pixels, odd, 0 = none)</source>
            <translation>分类图：众数滤波边长（像素，奇数，0 = 不滤波）</translation>
        </message>
        <message>
            <source>Map: smallest patch (pixels, 0 = all are kept)</source>
            <translation>分类图：最小图斑（像素，0 = 全部保留）</translation>
        </message>
        <message>
            <source>Map: cloud-optimised GeoTIFF</source>
            <translation>分类图：云优化 GeoTIFF</translation>
        </message>
        <message>
            <source>Map: how probabilities are stored</source>
            <translation>分类图：概率的存储方式</translation>
        </message>
        <message>
            <source>Map: measure of uncertainty</source>
            <translation>分类图：不确定性度量</translation>
        </message>
        <message>
            <source>Map: number of windows to label next</source>
            <translation>分类图：下一步标注的窗口数</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Number of devices (0 = all)</source>
            <translation>设备数量（0 = 全部）</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>数值精度</translation>
        </message>
        <message>
            <source>Class raster</source>
            <translation>类别栅格</translation>
        </message>
        <message>
            <source>Class polygons</source>
            <translation>类别多边形</translation>
        </message>
        <message>
            <source>Where to label next</source>
            <translation>下一步标注位置</translation>
        </message>
        <message>
            <source>Probabilities</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>置信度</translation>
        </message>
        <message>
            <source>Uncertainty</source>
            <translation>不确定性</translation>
        </message>
        <message>
            <source>Table of class areas</source>
            <translation>类别面积表</translation>
        </message>
        <message>
            <source>Classify raster</source>
            <translation>栅格分类</translation>
        </message>
        <message>
            <source>Turns a raster of any size into a class raster and polygons with a trained model.</source>
            <translation>用训练好的模型把任意大小的栅格转换为类别栅格和多边形。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,inference,prediction,land cover,map</source>
            <translation>深度学习,deep learning,分割,推理,预测,土地覆盖,分类图</translation>
        </message>
        <message>
            <source>Create accuracy sample</source>
            <translation>创建精度评价样本</translation>
        </message>
        <message>
            <source>Draws random points on a map, with a form to fill in what is really there.</source>
            <translation>在分类图上抽取随机点，并附带用于填写实际情况的表单。</translation>
        </message>
        <message>
            <source>random points,stratified,validation,reference,ground truth,area estimation,Olofsson</source>
            <translation>随机点,分层,精度验证,参考数据,地面真值,ground truth,面积估算,Olofsson</translation>
        </message>
        <message>
            <source>Area in which points lie</source>
            <translation>布点区域</translation>
        </message>
        <message>
            <source>Number of points (0 = as many as the standard error takes)</source>
            <translation>点数（0 = 由标准误差决定）</translation>
        </message>
        <message>
            <source>Points are shared out among the classes</source>
            <translation>点在各类别间的分配方式</translation>
        </message>
        <message>
            <source>Least points per class</source>
            <translation>每类最少点数</translation>
        </message>
        <message>
            <source>Least distance between points (m)</source>
            <translation>点间最小距离（m）</translation>
        </message>
        <message>
            <source>Standard error of the overall accuracy, where the number is 0</source>
            <translation>总体精度的标准误差（点数为 0 时）</translation>
        </message>
        <message>
            <source>User's accuracy that is expected, by class</source>
            <translation>各类别的预期用户精度</translation>
        </message>
        <message>
            <source>Classes without points</source>
            <translation>不布点的类别</translation>
        </message>
        <message>
            <source>What lies outside the map's polygons is</source>
            <translation>分类图多边形以外的部分视为</translation>
        </message>
        <message>
            <source>Pixel size for polygons (map units, 0 = automatic)</source>
            <translation>多边形的像素大小（地图单位，0 = 自动）</translation>
        </message>
        <message>
            <source>Seed of the random numbers</source>
            <translation>随机数种子</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>Number of points</source>
            <translation>点数</translation>
        </message>
        <message>
            <source>Accuracy sample of {map}</source>
            <translation>{map} 的精度评价样本</translation>
        </message>
        <message>
            <source>Cross-validate model</source>
            <translation>交叉验证模型</translation>
        </message>
        <message>
            <source>Trains once for each fold of a chip dataset, and measures on the chips it left out.</source>
            <translation>对样本块数据集逐折训练，并用留出的样本块衡量精度。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,folds,accuracy,validation,training</source>
            <translation>深度学习,deep learning,分割,交叉验证,折,精度,验证,训练</translation>
        </message>
        <message>
            <source>Folds, where the chips have none</source>
            <translation>折数（样本块未分折时）</translation>
        </message>
        <message>
            <source>Train a final model on all chips</source>
            <translation>用全部样本块训练最终模型</translation>
        </message>
        <message>
            <source>Folder of the trainings</source>
            <translation>训练结果文件夹</translation>
        </message>
        <message>
            <source>Final model</source>
            <translation>最终模型</translation>
        </message>
        <message>
            <source>Mean IoU of all folds together</source>
            <translation>各折合并计算的平均 IoU</translation>
        </message>
        <message>
            <source>Mean of the folds' mean IoU</source>
            <translation>各折平均 IoU 的均值</translation>
        </message>
        <message>
            <source>Standard deviation of the folds' mean IoU</source>
            <translation>各折平均 IoU 的标准差</translation>
        </message>
        <message>
            <source>Describe model</source>
            <translation>查看模型信息</translation>
        </message>
        <message>
            <source>Shows what a model file needs, what it finds and how good it was.</source>
            <translation>显示模型文件需要什么数据、能识别什么以及精度如何。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,metadata,information,accuracy,properties</source>
            <translation>深度学习,deep learning,分割,元数据,信息,精度,属性</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>模型信息</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>Encoder</source>
            <translation>编码器</translation>
        </message>
        <message>
            <source>Names of the bands</source>
            <translation>波段名称</translation>
        </message>
        <message>
            <source>Data type of the bands</source>
            <translation>波段数据类型</translation>
        </message>
        <message>
            <source>Classes with their values</source>
            <translation>类别及其值</translation>
        </message>
        <message>
            <source>CRS of the training</source>
            <translation>训练数据的 CRS</translation>
        </message>
        <message>
            <source>Number of bands</source>
            <translation>波段数量</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>类别数量</translation>
        </message>
        <message>
            <source>Chip size (pixels)</source>
            <translation>样本块大小（像素）</translation>
        </message>
        <message>
            <source>Pixel size of the training</source>
            <translation>训练数据的像素大小</translation>
        </message>
        <message>
            <source>Mean IoU of the validation</source>
            <translation>验证集的平均 IoU</translation>
        </message>
        <message>
            <source>Overall accuracy of the validation</source>
            <translation>验证集的总体精度</translation>
        </message>
        <message>
            <source>Best epoch</source>
            <translation>最佳轮次</translation>
        </message>
        <message>
            <source>Pixelwise environment</source>
            <translation>Pixelwise 环境</translation>
        </message>
        <message>
            <source>auto takes the build of PyTorch that fits the graphics card; cpu is the smallest.</source>
            <translation>auto 选用适合显卡的 PyTorch 版本；cpu 版本最小。</translation>
        </message>
        <message>
            <source>none: from the internet</source>
            <translation>留空：从互联网下载</translation>
        </message>
        <message>
            <source>A Python of yours with PyTorch and GDAL, of conda or a venv.</source>
            <translation>您自己的 Python，已装有 PyTorch 和 GDAL，来自 conda 或 venv。</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Folder of wheels</source>
            <translation>wheel 文件夹</translation>
        </message>
        <message>
            <source>Or a Python of yours</source>
            <translation>或使用自己的 Python</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>安装</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Uninstall</source>
            <translation>卸载</translation>
        </message>
        <message>
            <source>Check…</source>
            <translation>检查…</translation>
        </message>
        <message>
            <source>Go on installing</source>
            <translation>继续安装</translation>
        </message>
        <message>
            <source>Choose the Python that Pixelwise shall use.</source>
            <translation>选择 Pixelwise 要使用的 Python。</translation>
        </message>
        <message>
            <source>Remove the environment in {folder}?</source>
            <translation>移除 {folder} 中的环境？</translation>
        </message>
        <message>
            <source>Install what is missing or damaged?</source>
            <translation>安装缺失或损坏的部分？</translation>
        </message>
        <message>
            <source>Install the environment?</source>
            <translation>安装环境？</translation>
        </message>
        <message>
            <source>There is no environment yet: install it here, or choose a Python of yours.</source>
            <translation>尚无环境：请在此安装，或选择自己的 Python。</translation>
        </message>
        <message>
            <source>Ready: {python} ({origin})</source>
            <translation>就绪：{python}（{origin}）</translation>
        </message>
        <message>
            <source>Classify with Pixelwise…</source>
            <translation>使用 Pixelwise 分类…</translation>
        </message>
        <message>
            <source>Pixelwise toolbar</source>
            <translation>Pixelwise 工具栏</translation>
        </message>
        <message>
            <source>Describe model…</source>
            <translation>查看模型信息…</translation>
        </message>
        <message>
            <source>Classify a raster with this model…</source>
            <translation>用此模型对栅格分类…</translation>
        </message>
        <message>
            <source>Edit a copy…</source>
            <translation>编辑副本…</translation>
        </message>
        <message>
            <source>found by itself</source>
            <translation>自动查找</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Install, repair, remove…</source>
            <translation>安装、修复、移除…</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>as much as is free</source>
            <translation>所有可用内存</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>all cores</source>
            <translation>所有核心</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Default device</source>
            <translation>默认设备</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>线程</translation>
        </message>
        <message>
            <source>that of the libraries, in your home folder</source>
            <translation>各程序库的默认位置（用户主目录中）</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>下载文件夹</translation>
        </message>
        <message>
            <source>Found: {python} ({origin})</source>
            <translation>已找到：{python}（{origin}）</translation>
        </message>
        <message>
            <source>Python with torch that computes for Pixelwise, for instance of conda or a venv. Empty: the environment that Pixelwise has installed.</source>
            <translation>为 Pixelwise 执行计算、装有 torch 的 Python，例如来自 conda 或 venv。留空：Pixelwise 自己安装的环境。</translation>
        </message>
        <message>
            <source>Where runs compute whose Device is auto. auto: the first NVIDIA GPU, else Apple's, else the processor.</source>
            <translation>“设备”为 auto 时在何处计算。auto：首选第一块 NVIDIA GPU，其次 Apple GPU，否则用处理器。</translation>
        </message>
        <message>
            <source>The most memory that a run plans with, for chips and scores; the libraries take about 1000 MB besides.</source>
            <translation>每次运行计划用于样本块和得分的最大内存；程序库另需约 1000 MB。</translation>
        </message>
        <message>
            <source>Processor cores that a run uses. Fewer leave some for other programs.</source>
            <translation>每次运行使用的处理器核心数。减少核心数可为其他程序留出余量。</translation>
        </message>
        <message>
            <source>Keeps weights of encoders, which are downloaded once: some 50 to 500 MB each.</source>
            <translation>保存编码器的权重，每种只下载一次，约 50 至 500 MB。</translation>
        </message>
        <message>
            <source>Drawing the sample scene</source>
            <translation>正在绘制示例场景</translation>
        </message>
        <message>
            <source>The sample scene is in {folder}. Run the dialog and close it: the next one opens, from chips over a training of some minutes to the map.</source>
            <translation>示例场景位于 {folder}。运行此对话框，然后将其关闭，就会打开下一个：从样本块开始，经过几分钟的训练，直到得到分类图。</translation>
        </message>
        <message>
            <source>Sample scene</source>
            <translation>示例场景</translation>
        </message>
        <message>
            <source>Sample labels</source>
            <translation>示例标签</translation>
        </message>
        <message>
            <source>{name}…</source>
            <translation>{name}…</translation>
        </message>
        <message>
            <source>Sample scene: a first map</source>
            <translation>示例场景：第一张分类图</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Training monitor</source>
            <translation>训练监视器</translation>
        </message>
        <message>
            <source>Build {build} of PyTorch ({reason}). About {download} GB to download, {disk} GB in {folder}, where {free} GB are free; roughly {least} to {most} minutes.</source>
            <translation>PyTorch 的 {build} 版（{reason}）。约需下载 {download} GB，在 {folder} 中占用 {disk} GB，该处剩余 {free} GB；大约需要 {least} 到 {most} 分钟。</translation>
        </message>
        <message>
            <source>The environment was removed.</source>
            <translation>环境已移除。</translation>
        </message>
        <message>
            <source>There was no environment to remove.</source>
            <translation>没有可移除的环境。</translation>
        </message>
        <message>
            <source>The setting of another Python ({python}) was cleared.</source>
            <translation>已清除使用其他 Python（{python}）的设置。</translation>
        </message>
        <message numerus="yes">
            <source>%n chip(s)</source>
            <translation>
                <numerusform>%n 个样本块</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {chips}</source>
            <translation>最多 {chips}</translation>
        </message>
        <message numerus="yes">
            <source>%n epoch(s)</source>
            <translation>
                <numerusform>%n 轮</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training chip(s)</source>
            <translation>
                <numerusform>%n 个训练样本块</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n training(s)</source>
            <translation>
                <numerusform>%n 次训练</numerusform>
            </translation>
        </message>
        <message>
            <source>time and memory of this encoder are not known</source>
            <translation>此编码器所需的时间和内存未知</translation>
        </message>
        <message>
            <source>{number} million pixels</source>
            <translation>{number} 百万像素</translation>
        </message>
        <message numerus="yes">
            <source>%n window(s)</source>
            <translation>
                <numerusform>%n 个窗口</numerusform>
            </translation>
        </message>
        <message>
            <source>on the Apple GPU</source>
            <translation>使用 Apple GPU</translation>
        </message>
        <message>
            <source>on a GPU</source>
            <translation>使用 GPU</translation>
        </message>
        <message>
            <source>on the CPU</source>
            <translation>使用 CPU</translation>
        </message>
        <message>
            <source>Roughly: {parts}</source>
            <translation>估计：{parts}</translation>
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
            <translation>需要内存 {needed}，但仅剩 {free}：请减小批次大小</translation>
        </message>
        <message>
            <source>{needed} of memory</source>
            <translation>需要内存 {needed}</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Rasters</source>
            <translation>栅格</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Class field</source>
            <translation>类别字段</translation>
        </message>
        <message>
            <source>More labels, drawn above</source>
            <translation>更多标签（绘制在上方）</translation>
        </message>
        <message>
            <source>Labelled area</source>
            <translation>已标注区域</translation>
        </message>
        <message>
            <source>Pixels without a label are</source>
            <translation>无标签的像素视为</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Resampling of rasters on another grid</source>
            <translation>不同网格栅格的重采样方法</translation>
        </message>
        <message>
            <source>Pixel size (map units, 0 = as it is)</source>
            <translation>像素大小（地图单位，0 = 保持原样）</translation>
        </message>
        <message>
            <source>Mask of what must not count, such as clouds</source>
            <translation>不参与训练部分的掩膜，例如云</translation>
        </message>
        <message>
            <source>Share of pixels with data that a chip needs</source>
            <translation>样本块所需的有效像素比例</translation>
        </message>
        <message>
            <source>Data type of the chips</source>
            <translation>样本块的数据类型</translation>
        </message>
        <message>
            <source>Width of lines (metres, 0 = one pixel)</source>
            <translation>线的宽度（米，0 = 一个像素）</translation>
        </message>
        <message>
            <source>Radius of points (metres, 0 = one pixel)</source>
            <translation>点的半径（米，0 = 一个像素）</translation>
        </message>
        <message>
            <source>Of labels that overlap, on top is</source>
            <translation>标签重叠时，上层为</translation>
        </message>
        <message>
            <source>Label every pixel that is touched</source>
            <translation>标注接触到的每个像素</translation>
        </message>
        <message>
            <source>Ignored border of labels (pixels)</source>
            <translation>标签边界的忽略宽度（像素）</translation>
        </message>
        <message>
            <source>Where chips are cut</source>
            <translation>样本块的裁切位置</translation>
        </message>
        <message>
            <source>Stride of the grid (pixels, 0 = half a chip)</source>
            <translation>网格步长（像素，0 = 样本块的一半）</translation>
        </message>
        <message>
            <source>Number of random chips</source>
            <translation>随机样本块数量</translation>
        </message>
        <message>
            <source>Rotations (degrees)</source>
            <translation>旋转角度（度）</translation>
        </message>
        <message>
            <source>Variation of the size (share)</source>
            <translation>大小变化幅度（比例）</translation>
        </message>
        <message>
            <source>At the edge of the raster</source>
            <translation>在栅格边缘处</translation>
        </message>
        <message>
            <source>Chips that are kept</source>
            <translation>保留的样本块</translation>
        </message>
        <message>
            <source>Labelled pixels a chip needs (a share where less than 1)</source>
            <translation>样本块所需的已标注像素（小于 1 时为比例）</translation>
        </message>
        <message>
            <source>Pixels of a class a chip needs</source>
            <translation>样本块所需的某类别像素数</translation>
        </message>
        <message>
            <source>Share kept of the chips without a label</source>
            <translation>无标签样本块的保留比例</translation>
        </message>
        <message>
            <source>Most chips (0 = no limit)</source>
            <translation>样本块数量上限（0 = 不限）</translation>
        </message>
        <message>
            <source>Repeat chips with rare classes up to … times</source>
            <translation>含稀有类别的样本块最多重复 … 次</translation>
        </message>
        <message>
            <source>Share for validation</source>
            <translation>验证集比例</translation>
        </message>
        <message>
            <source>Share for testing</source>
            <translation>测试集比例</translation>
        </message>
        <message>
            <source>Share out by</source>
            <translation>划分方式</translation>
        </message>
        <message>
            <source>Polygons of the splits</source>
            <translation>子集多边形</translation>
        </message>
        <message>
            <source>Field with the names of the splits</source>
            <translation>子集名称字段</translation>
        </message>
        <message>
            <source>Distance between splits (pixels)</source>
            <translation>子集间的距离（像素）</translation>
        </message>
        <message>
            <source>Folds for cross-validation (0 = none)</source>
            <translation>交叉验证折数（0 = 不分折）</translation>
        </message>
        <message>
            <source>Random seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Add to the dataset in the folder</source>
            <translation>添加到文件夹中已有的数据集</translation>
        </message>
        <message>
            <source>Files of the chips</source>
            <translation>样本块文件</translation>
        </message>
        <message>
            <source>Also write them for other programs</source>
            <translation>同时输出供其他程序使用的文件</translation>
        </message>
        <message>
            <source>Chip dataset</source>
            <translation>样本块数据集</translation>
        </message>
        <message>
            <source>Chip footprints</source>
            <translation>样本块范围</translation>
        </message>
        <message>
            <source>Number of chips</source>
            <translation>样本块数量</translation>
        </message>
        <message>
            <source>Export training chips</source>
            <translation>导出训练样本块</translation>
        </message>
        <message>
            <source>Cuts rasters and labels into chips with which a network can be trained.</source>
            <translation>把栅格和标签裁切成可用于训练网络的样本块。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,labels,mask</source>
            <translation>深度学习,deep learning,分割,训练数据,切片,样本块,标签,掩膜,chips</translation>
        </message>
        <message>
            <source>The map to judge: a class raster of any program, or polygons with a class field. Where the reference are points, it may be the same points with a field that holds the mapped class.</source>
            <translation>要评价的分类图：任何程序生成的类别栅格，或带类别字段的多边形。如果参考数据是点，也可以用同一批点，由其中一个字段记录分类图的类别。</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name. Rasters have none.</source>
            <translation>分类图的类别字段。留空：采用图层分类样式所用的字段；若没有这种样式，则所有多边形为一个类别，以图层名称命名。栅格无需填写。</translation>
        </message>
        <message>
            <source>What is really there: a class raster on any grid, polygons, or points with a class field, such as those of “Create accuracy sample”. It may have another CRS than the map. Nothing of it may have been used in training.</source>
            <translation>实际情况：任意网格的类别栅格、多边形，或带类别字段的点，例如“创建精度评价样本”生成的点。其 CRS 可以与分类图不同。这些数据一律不得用于训练。</translation>
        </message>
        <message>
            <source>Field with the true class. Points without an entry are left out. Empty: the field of the layer's style by categories, else all polygons are one class with the layer's name.</source>
            <translation>真实类别的字段。未填写的点不计入。留空：采用图层分类样式所用的字段；若没有这种样式，则所有多边形为一个类别，以图层名称命名。</translation>
        </message>
        <message>
            <source>Polygons outside of which nothing counts, for example where the reference is complete, or what lies apart from the training chips.</source>
            <translation>多边形，其外部不参与评价，例如只取参考数据完整的区域，或远离训练样本块的区域。</translation>
        </message>
        <message>
            <source>For polygons of the map or the reference. background: what lies outside is class 0, so every polygon must be drawn. ignore: nothing is known there, and it does not count. auto: background where the other layer has a class 0 (or points of that name), or both are polygons of one class.</source>
            <translation>用于多边形形式的分类图或参考数据。background：多边形以外属于类别 0，因此必须画全所有多边形。ignore：多边形以外的情况未知，不参与评价。auto：如果另一图层有类别 0（或该名称的点），或两者都是单一类别的多边形，则为 background。</translation>
        </message>
        <message>
            <source>stratified: at random within each class of the map, as “Create accuracy sample” does. simple: at random over the whole area. none: chosen by hand or where it was easy to get to; then nothing can be said about the whole map, and areas and confidence intervals are left out.</source>
            <translation>stratified：在分类图的每个类别内随机抽取，即“创建精度评价样本”的做法。simple：在整个区域内随机抽取。none：人工挑选，或只取容易到达的地方；此时无法推断整张分类图，不给出面积和置信区间。</translation>
        </message>
        <message>
            <source>How much of the map each class covers, in any unit, for example forest=20000; grass=50000. Needed where the map is only points; else empty: as the map has it inside the area.</source>
            <translation>分类图中每个类别的面积，单位不限，例如 forest=20000; grass=50000。仅当分类图只有点时需要；否则留空，按区域内的分类图计算。</translation>
        </message>
        <message>
            <source>Which classes of map and reference are the same. auto: those of the same name where there are any, else those of the same value. The report names classes that only one of them has.</source>
            <translation>分类图与参考数据的类别如何对应。auto：有同名类别时按名称，否则按值。报告会列出只在一方出现的类别。</translation>
        </message>
        <message>
            <source>Names or values of classes of either layer, such as cloud; 255. Where one of them has such a class, nothing counts.</source>
            <translation>任一图层中的类别名称或值，例如 cloud; 255。只要有一方属于这些类别，该处就不参与评价。</translation>
        </message>
        <message>
            <source>Polygons are compared on pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>多边形按此大小的像素进行比较，单位为分类图 CRS 的单位。0：根据多边形的大小确定。</translation>
        </message>
        <message>
            <source>A raster with a band per class, named like it or in the order of the map's classes, as “Classify raster” writes it. It adds the area under the ROC curve, which does not depend on a threshold. With points: from the probabilities at those that count.</source>
            <translation>每个类别一个波段的栅格，波段按类别命名，或与分类图的类别顺序一致，即“栅格分类”的输出格式。可增加 ROC 曲线下面积，它不依赖阈值。参考数据为点时：取参与评价的点处的概率。</translation>
        </message>
        <message>
            <source>2 counts a border as right where the other layer has one within 2 pixels, and gives the F1 of the borders of each class.</source>
            <translation>2 表示另一图层在 2 个像素内有边界即视为正确，并给出每个类别边界的 F1。</translation>
        </message>
        <message>
            <source>Name or value of the class for “errors of one class”.</source>
            <translation>用于“单个类别的错误”的类别名称或值。</translation>
        </message>
        <message>
            <source>A web page with the figures, what each of them means, and the confusion matrix.</source>
            <translation>网页，包含各项指标及其含义，以及混淆矩阵。</translation>
        </message>
        <message>
            <source>A raster of what is right, pale, and of what is wrong, by mapped and true class. Not for points.</source>
            <translation>栅格，以浅色显示正确之处，并按分类图类别和真实类别显示错误之处。不适用于点。</translation>
        </message>
        <message>
            <source>A raster of true positives, false positives, false negatives and true negatives of one class. Not for points.</source>
            <translation>栅格，显示某一类别的真正例、假正例、假负例和真负例。不适用于点。</translation>
        </message>
        <message>
            <source>Polygons of map and reference that match, were missed or are not there, with their IoU. For polygons against polygons.</source>
            <translation>分类图与参考数据中相互匹配、漏检和误检的多边形及其 IoU。用于多边形之间的比较。</translation>
        </message>
        <message>
            <source>Counts of pixels or points: a row per class of the reference, a column per class of the map.</source>
            <translation>像素或点的计数：每行为参考数据的一个类别，每列为分类图的一个类别。</translation>
        </message>
        <message>
            <source>All figures in one file for scripts (JSON).</source>
            <translation>所有指标存于一个文件，供脚本使用（JSON）。</translation>
        </message>
        <message>
            <source>The same figures as rows of a table (CSV).</source>
            <translation>同样的指标，以表格的行列出（CSV）。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Compares a map with what is really there and says how right it is: one confusion matrix, and from it all the usual figures, a report, and a map of the errors. Rasters may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster or polygons. &lt;b&gt;Reference&lt;/b&gt;: a raster, polygons or points. A reference that the model was trained on, or chips beside it, makes the map look better than it is.&lt;/p&gt;&lt;h3&gt;Which reference&lt;/h3&gt;&lt;p&gt;For a figure in a publication draw points at random with “Create accuracy sample”, look at each without looking at the map, and enter what you see. From such points the report also estimates the true area of each class and gives intervals in which accuracy and area lie with 95 % confidence (Olofsson et al. 2014).&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page to read and to print. &lt;b&gt;Error map&lt;/b&gt;: where the map is right and what it takes for what. &lt;b&gt;Errors of one class&lt;/b&gt;: missed and falsely found. &lt;b&gt;Confusion matrix&lt;/b&gt; and &lt;b&gt;figures&lt;/b&gt;: files. Overall accuracy, mean IoU, kappa and macro F1 are outputs for models and scripts; one that is not defined stays empty.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Seconds for points, else about as long as it takes to read both layers.&lt;/p&gt;</source>
            <translation>&lt;p&gt;将分类图与实际情况比较，评价其正确程度：由一个混淆矩阵得出所有常用指标、报告和错误分布图。栅格大小不限。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;分类图&lt;/b&gt;：类别栅格或多边形。&lt;b&gt;参考数据&lt;/b&gt;：栅格、多边形或点。如果参考数据曾用于训练模型，或紧邻训练样本块，分类图的精度会显得偏高。&lt;/p&gt;&lt;h3&gt;选用哪种参考数据&lt;/h3&gt;&lt;p&gt;如果指标要用于发表，请用“创建精度评价样本”抽取随机点，在不看分类图的情况下逐点判读并填写。根据这些点，报告还会估算每个类别的真实面积，并给出精度和面积的 95% 置信区间（Olofsson 等，2014）。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;报告&lt;/b&gt;：可阅读和打印的网页。&lt;b&gt;错误分布图&lt;/b&gt;：哪里正确，哪里把什么错分成了什么。&lt;b&gt;单个类别的错误&lt;/b&gt;：漏检和误检。&lt;b&gt;混淆矩阵&lt;/b&gt;和&lt;b&gt;指标&lt;/b&gt;：文件。总体精度、平均 IoU、Kappa 系数和宏平均 F1 可作为输出供模型和脚本使用；无定义的指标为空。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:assessaccuracy -- MAP=map.tif REFERENCE=points.gpkg REFERENCE_FIELD=reference REPORT=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;点只需几秒钟，其他数据大约相当于读取两个图层的时间。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The map to be judged: a class raster of any program, or polygons with a class field.</source>
            <translation>要评价的分类图：任何程序生成的类别栅格，或带类别字段的多边形。</translation>
        </message>
        <message>
            <source>Field with the class of the map. Empty: the field of the layer's style by categories, else all polygons are one class. Rasters have none.</source>
            <translation>分类图的类别字段。留空：采用图层分类样式所用的字段；若没有这种样式，则所有多边形为一个类别。栅格无需填写。</translation>
        </message>
        <message>
            <source>Polygons in which all points lie. What is estimated later holds for this area; give the same one to “Assess accuracy”.</source>
            <translation>所有点都位于这些多边形内。之后的估算结果只对该区域有效；“精度评价”中请使用同一区域。</translation>
        </message>
        <message>
            <source>The number of points of all classes together. 0: as many as give the overall accuracy the standard error below.</source>
            <translation>所有类别的总点数。0：使总体精度达到下方标准误差所需的点数。</translation>
        </message>
        <message>
            <source>equal: as many in each class, for user's accuracies that are all as certain. proportional: by the area of the classes, for the overall accuracy. optimal: more where a class is large and its accuracy is uncertain (Neyman), for the smallest standard error.</source>
            <translation>equal：各类别点数相同，使各用户精度同样可靠。proportional：按类别面积分配，适合估计总体精度。optimal：面积大且精度不确定的类别分得更多（Neyman 分配），标准误差最小。</translation>
        </message>
        <message>
            <source>Rare classes get as many points in any case; 25 to 50 let something be said about each class.</source>
            <translation>稀有类别至少也有这么多点；25 至 50 个点即可对每个类别作出判断。</translation>
        </message>
        <message>
            <source>No two points are closer than so many metres, for example so that they are not in the same field. 0: pure chance, which the formulas for standard errors suppose.</source>
            <translation>任意两点的间距都不小于此米数，例如避免两点落在同一地块。0：完全随机，这也是标准误差公式的前提。</translation>
        </message>
        <message>
            <source>0.01 means that the overall accuracy will be known to ± 2 % with 95 % confidence. Only where the number of points is 0.</source>
            <translation>0.01 表示总体精度的误差为 ±2%（95% 置信度）。仅当点数为 0 时使用。</translation>
        </message>
        <message>
            <source>What part of each mapped class is probably right, such as forest=0.9; grass=0.7, by name or value; 0.8 where nothing is said. For the optimal allocation and for the number of points.</source>
            <translation>分类图每个类别中可能正确的比例，按名称或值填写，例如 forest=0.9; grass=0.7；未填写的按 0.8。用于 optimal 分配和确定点数。</translation>
        </message>
        <message>
            <source>Names or values of classes that get no points, such as cloud; 255. Nothing can be said about them then.</source>
            <translation>不布点的类别名称或值，例如 cloud; 255。对这些类别将无法作出任何判断。</translation>
        </message>
        <message>
            <source>For a map of polygons that shows some things only, such as buildings. background: points lie between its polygons, too, in all of the area or else their extent, so that what the map has missed is found. ignore: points lie inside polygons only.</source>
            <translation>用于只绘出部分地物（例如建筑物）的多边形分类图。background：多边形之间也布点，范围为整个区域；未指定区域时为多边形的范围，这样才能发现分类图遗漏的地物。ignore：只在多边形内布点。</translation>
        </message>
        <message>
            <source>Points on polygons lie in the middle of pixels of this size, in the units of the map's CRS. 0: by the size of the polygons.</source>
            <translation>多边形上的点位于此大小的像素中心，单位为分类图 CRS 的单位。0：根据多边形的大小确定。</translation>
        </message>
        <message>
            <source>The same number draws the same points again. Take another, such as 2, for a new sample.</source>
            <translation>相同的数字会再次抽取相同的点。要得到新样本，请换一个数字，例如 2。</translation>
        </message>
        <message>
            <source>A GeoPackage of points with the form to fill in.</source>
            <translation>带填写表单的点图层，GeoPackage 格式。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Draws random points on a map, class by class, for a person to say what is really there. From them “Assess accuracy” estimates how right the whole map is, and the true areas of its classes, with confidence intervals.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Map&lt;/b&gt;: a class raster of any size or polygons with a class field. Points lie in the middle of pixels, where the map has a class and inside the &lt;b&gt;area&lt;/b&gt;. For a map of buildings or trees only choose that what lies outside the polygons is &lt;b&gt;background&lt;/b&gt;: points inside buildings find no building that is missing.&lt;/p&gt;&lt;h3&gt;How many points&lt;/h3&gt;&lt;p&gt;Give their number, or 0 and the &lt;b&gt;standard error&lt;/b&gt; that is wanted. &lt;b&gt;proportional&lt;/b&gt; suits most maps, with 25 to 50 points at &lt;b&gt;least per class&lt;/b&gt; so that rare ones are not forgotten; &lt;b&gt;optimal&lt;/b&gt; needs an idea of the accuracy of each class. The log says which error can be expected.&lt;/p&gt;&lt;h3&gt;Filling it in&lt;/h3&gt;&lt;p&gt;Toggle editing and open the attribute table in its form view, or click points with “Identify features”. Choose what is really there from the list, by better imagery or on the spot. The form does not show what the map says, and the points come in random order, so that nobody is led. Points that cannot be decided stay empty and do not count. Rings turn blue when they are done. A file that somebody has begun to fill in is not overwritten.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Sample&lt;/b&gt;: a GeoPackage with &lt;code&gt;id&lt;/code&gt;, &lt;code&gt;map_value&lt;/code&gt;, &lt;code&gt;map_class&lt;/code&gt;, &lt;code&gt;reference&lt;/code&gt; (empty) and &lt;code&gt;weight&lt;/code&gt;, the square metres for which a point stands. The form is stored in it.&lt;/p&gt;&lt;h3&gt;Then&lt;/h3&gt;&lt;p&gt;Run “Assess accuracy” with the same map and area, this layer as reference, the field &lt;code&gt;reference&lt;/code&gt; and the design &lt;b&gt;stratified&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;A few seconds for 10,000 × 10,000 pixels: the map is read once, and again where points lie.&lt;/p&gt;&lt;p&gt;After Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57.&lt;/p&gt;</source>
            <translation>&lt;p&gt;在分类图上按类别抽取随机点，由人判读实际情况。“精度评价”据此估算整张分类图的正确程度和各类别的真实面积，并给出置信区间。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;分类图&lt;/b&gt;：任意大小的类别栅格，或带类别字段的多边形。点位于像素中心，只布在分类图有类别且在&lt;b&gt;布点区域&lt;/b&gt;内的地方。如果分类图只有建筑物或树木，请将多边形以外的部分设为 &lt;b&gt;background&lt;/b&gt;：只在建筑物内布点，是找不到遗漏的建筑物的。&lt;/p&gt;&lt;h3&gt;布多少点&lt;/h3&gt;&lt;p&gt;直接给出点数；或者填 0，并给出期望的&lt;b&gt;标准误差&lt;/b&gt;。&lt;b&gt;proportional&lt;/b&gt; 适合大多数分类图，&lt;b&gt;每类最少点数&lt;/b&gt;取 25 至 50，以免遗漏稀有类别；&lt;b&gt;optimal&lt;/b&gt; 需要大致了解每个类别的精度。日志会给出预计的误差。&lt;/p&gt;&lt;h3&gt;填写&lt;/h3&gt;&lt;p&gt;切换编辑模式，打开属性表的表单视图，或用“识别要素”点击各点。借助更清晰的影像或实地调查，从列表中选择实际类别。表单不显示分类图的结果，点也按随机顺序排列，以免判读者受到影响。无法判定的点留空，不计入。完成后圆环变为蓝色。已有人开始填写的文件不会被覆盖。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;样本&lt;/b&gt;：GeoPackage，包含 &lt;code&gt;id&lt;/code&gt;、&lt;code&gt;map_value&lt;/code&gt;、&lt;code&gt;map_class&lt;/code&gt;、&lt;code&gt;reference&lt;/code&gt;（空）和 &lt;code&gt;weight&lt;/code&gt;，后者是一个点所代表的平方米数。表单也保存在其中。&lt;/p&gt;&lt;h3&gt;下一步&lt;/h3&gt;&lt;p&gt;运行“精度评价”，使用相同的分类图和区域，以此图层为参考数据，字段为 &lt;code&gt;reference&lt;/code&gt;，抽样方式为 &lt;b&gt;stratified&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:createaccuracysample -- MAP=classes.tif SIZE=500 ALLOCATION=proportional OUTPUT=sample.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;10,000 × 10,000 像素需要几秒钟：分类图先读取一遍，再读取布点之处。&lt;/p&gt;&lt;p&gt;依据 Olofsson et al. (2014), Good practices for estimating area and assessing accuracy of land change, Remote Sensing of Environment 148, 42–57。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>One or more rasters of the same place. The first one gives the pixel grid; the bands of the others are added to its bands, resampled where they lie on another grid.</source>
            <translation>同一地点的一个或多个栅格。第一个栅格决定像素网格；其余栅格的波段追加在其后，网格不同时进行重采样。</translation>
        </message>
        <message>
            <source>Numbers of the bands to use, in the order wanted, for example 1,2,4 or 1-4. They count over all rasters: with two rasters of three bands the second one has bands 4 to 6. Empty: all bands.</source>
            <translation>要使用的波段编号，按所需顺序排列，例如 1,2,4 或 1-4。编号跨所有栅格连续计数：两个三波段栅格中，第二个的波段为 4 至 6。留空：所有波段。</translation>
        </message>
        <message>
            <source>nearest, bilinear, cubic or average: one word for all rasters, or one for each, for example bilinear;nearest. Empty: bilinear. Take nearest for rasters of codes, average for much finer ones.</source>
            <translation>nearest、bilinear、cubic 或 average：所有栅格用一个词，或每个栅格各用一个，例如 bilinear;nearest。留空：bilinear。编码栅格用 nearest，分辨率高得多的栅格用 average。</translation>
        </message>
        <message>
            <source>Resamples the grid itself to pixels of this size, in the units of the first raster's CRS. The map must then be made of a raster with about the same pixel size. 0 keeps the raster's own, which suits most.</source>
            <translation>将网格本身重采样为此像素大小，单位为第一个栅格 CRS 的单位。之后制图所用栅格的像素大小也应大致相同。0 保持栅格原有的像素大小，适合大多数情况。</translation>
        </message>
        <message>
            <source>Polygons, or a raster that is not 0, where the imagery must not count, such as clouds and shadows.</source>
            <translation>多边形，或值不为 0 的栅格，标出影像中不参与训练的部分，例如云和阴影。</translation>
        </message>
        <message>
            <source>0.9 leaves out chips of which less than nine tenths have data. 0 keeps every chip with any data.</source>
            <translation>0.9 会舍弃有效像素不足十分之九的样本块。0 保留所有含有数据的样本块。</translation>
        </message>
        <message>
            <source>source: the values as they are. uint8: stretched to 0–255 between the 2 and 98 % percentiles of each band; the stretch is kept, so that “Classify raster” applies it again.</source>
            <translation>source：保持原值。uint8：将每个波段 2% 至 98% 百分位之间的值拉伸到 0–255；拉伸参数会保存下来，供“栅格分类”再次使用。</translation>
        </message>
        <message>
            <source>Polygons, lines or points of the classes, or a raster of class values. They may have another CRS than the rasters.</source>
            <translation>各类别的多边形、线或点，或类别值栅格。其 CRS 可以与栅格不同。</translation>
        </message>
        <message>
            <source>Field of the labels that holds the class: whole numbers from 0 to 255 are kept, texts are numbered from 1. Names, colours and order come from the layer's style by categories of this field, if it has one. Empty: everything labelled is one class.</source>
            <translation>标签中记录类别的字段：0 至 255 的整数保持不变，文本从 1 开始编号。如果图层按此字段设有分类样式，则名称、颜色和顺序取自该样式。留空：所有标签为一个类别。</translation>
        </message>
        <message>
            <source>More layers of any kind, drawn above the labels in their order. Their class comes from the class field where they have it, else from the field of their style by categories, else each layer is one class with the layer's name; so are the labels if there is no class field.</source>
            <translation>更多任意类型的图层，按顺序绘制在标签上方。类别取自类别字段（如果有），其次取自其分类样式所用的字段，否则每个图层为一个类别，以图层名称命名；未指定类别字段时，标签图层也是如此。</translation>
        </message>
        <message>
            <source>Polygons inside which the labels are complete. Pixels outside are ignored in training.</source>
            <translation>多边形，其内部的标签是完整的。外部的像素在训练中被忽略。</translation>
        </message>
        <message>
            <source>background: they are class 0. ignore: nothing is known about them, and they count neither in training nor in accuracy figures.</source>
            <translation>background：属于类别 0。ignore：情况未知，既不参与训练，也不计入精度指标。</translation>
        </message>
        <message>
            <source>“Classes…” reads the classes from the labels, with the colours of their style, to change them. Or: a CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value of the class field, of the label raster, or a layer's name. Several sources may be one class; the name “ignore” makes a source ignored, the value 0 background.</source>
            <translation>“类别…”从标签中读取类别及其样式颜色，以便修改。也可以使用 CSV、JSON 或电子表格文件，或按名称指定工程中的表，其列为 source、value、name 和 color。source 是类别字段的值、标签栅格的值，或图层名称。多个 source 可以归为一个类别；名称为“ignore”表示忽略该 source，value 为 0 表示背景。</translation>
        </message>
        <message>
            <source>Lines are drawn as wide as this on the ground, such as 4 for lanes and 8 for roads.</source>
            <translation>线按此地面宽度绘制，例如小路为 4，公路为 8。</translation>
        </message>
        <message>
            <source>Points become discs with this radius on the ground, such as 3 for the crowns of trees.</source>
            <translation>点绘制为此地面半径的圆，例如树冠为 3。</translation>
        </message>
        <message>
            <source>order: what is drawn last, as on the map. priority: the class that stands first in the class table, or has the lowest value. smallest: the smaller feature.</source>
            <translation>order：最后绘制的在上，与地图显示一致。priority：类别表中排在最前的类别，或值最小的类别。smallest：较小的要素。</translation>
        </message>
        <message>
            <source>Labels every pixel that a feature touches, not only those whose centre lies inside. For thin features.</source>
            <translation>标注要素接触到的每个像素，而不仅是中心位于要素内的像素。适合细长要素。</translation>
        </message>
        <message>
            <source>So many pixels on each side of every edge of a label are ignored, because digitised edges are uncertain. 1 or 2 for drone imagery, else 0.</source>
            <translation>忽略标签每条边界两侧各这么多个像素，因为数字化的边界并不精确。无人机影像取 1 或 2，其他取 0。</translation>
        </message>
        <message>
            <source>Width and height of a chip. Objects should be smaller than a chip. 256 suits most; 512 for large objects, if there is the memory.</source>
            <translation>样本块的宽和高。目标应小于样本块。256 适合大多数情况；目标较大且内存充足时取 512。</translation>
        </message>
        <message>
            <source>grid: side by side, or overlapping, by the stride. random: so many places inside the labelled area. features: one around each label feature.</source>
            <translation>grid：按步长排列，相邻或重叠。random：在已标注区域内随机取若干位置。features：每个标签要素周围取一个。</translation>
        </message>
        <message>
            <source>Step from one chip to the next. Less than the chip size gives chips that overlap. With chips of 256 pixels 128 gives four times as many as 256.</source>
            <translation>相邻样本块之间的步长。小于样本块大小时，样本块会重叠。样本块为 256 像素时，步长 128 得到的数量是步长 256 的四倍。</translation>
        </message>
        <message>
            <source>How many random places are tried. Some 500 are enough for a first model.</source>
            <translation>尝试多少个随机位置。首个模型约 500 个就够了。</translation>
        </message>
        <message>
            <source>Every chip is cut once per angle, clockwise, for example 0;30;60. Empty: not rotated.</source>
            <translation>每个样本块按每个角度各裁切一次，顺时针，例如 0;30;60。留空：不旋转。</translation>
        </message>
        <message>
            <source>0.2 cuts windows from 0.8 to 1.2 of the chip size and resamples them, so that a network learns objects of several scales.</source>
            <translation>0.2 表示裁切大小为样本块 0.8 至 1.2 倍的窗口并重采样，使网络学习不同尺度的目标。</translation>
        </message>
        <message>
            <source>Windows that reach beyond the right or lower edge. shift: they are moved inwards. fill: what is missing has no data. drop: they are left out. shift suits most.</source>
            <translation>超出右边缘或下边缘的窗口。shift：向内移动。fill：缺少的部分为无数据。drop：舍弃。shift 适合大多数情况。</translation>
        </message>
        <message>
            <source>all: every chip with data. labelled: only chips with a label of another class than background, and a share of the others; take it where most of the raster is empty.</source>
            <translation>all：所有含有数据的样本块。labelled：只保留含有背景以外标签的样本块，以及一部分其他样本块；适合栅格大部分为空的情况。</translation>
        </message>
        <message>
            <source>Chips with fewer labelled pixels count as chips without a label. 0.05 means a twentieth of the chip.</source>
            <translation>已标注像素少于此数的样本块视为无标签。0.05 表示样本块的二十分之一。</translation>
        </message>
        <message>
            <source>Chips need so many pixels of one of these classes to count as labelled, for example building=50; road=20.</source>
            <translation>样本块须含有其中任一类别的这么多像素才算有标签，例如 building=50; road=20。</translation>
        </message>
        <message>
            <source>With labelled chips only: 0.1 keeps a tenth of the chips without a label, chosen at random. A network needs some of them to learn what its classes are not.</source>
            <translation>仅用于 labelled：0.1 表示随机保留十分之一的无标签样本块。网络需要一些这样的样本块，才能学会哪些不属于各类别。</translation>
        </message>
        <message>
            <source>If there are more, some are left out; those that remain are spread over the raster and hold all classes. 0: all of them; some 2,000 are enough for most.</source>
            <translation>超出时会舍弃一部分；保留的样本块分散在整个栅格上，并包含所有类别。0：全部保留；多数情况下约 2,000 个就够了。</translation>
        </message>
        <message>
            <source>Places with rare classes are cut several times, shifted a little. 1: once. 4: at most four times.</source>
            <translation>含稀有类别的位置会略微移动后裁切多次。1：一次。4：最多四次。</translation>
        </message>
        <message>
            <source>Share of the chips that are kept back to measure the accuracy while training. 0.2 is usual.</source>
            <translation>留作验证的样本块比例，用于在训练过程中衡量精度。通常为 0.2。</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at, for a last honest figure. 0.1 or 0.2 where there are many chips.</source>
            <translation>训练完全不用的样本块比例，用于最后得出可信的指标。样本块较多时取 0.1 或 0.2。</translation>
        </message>
        <message>
            <source>blocks: the splits lie in blocks of their own and share no pixel. random: chips that overlap leak from one split into the other. polygons: by the polygons below. scene: all chips of a raster fall into one split. train, validation or test: all chips are for that.</source>
            <translation>blocks：各子集位于各自的分块中，不共用任何像素。random：重叠的样本块会使一个子集的信息泄漏到另一个子集。polygons：按下方的多边形划分。scene：同一栅格的所有样本块归入同一子集。train、validation 或 test：所有样本块都归入训练集、验证集或测试集。</translation>
        </message>
        <message>
            <source>A chip belongs to the polygon in which its centre lies. Only with “polygons”.</source>
            <translation>样本块归属于其中心所在的多边形。仅用于“polygons”。</translation>
        </message>
        <message>
            <source>Field of these polygons that holds train, validation or test.</source>
            <translation>这些多边形的字段，其值为 train、validation 或 test。</translation>
        </message>
        <message>
            <source>So many pixels lie at least between chips of different splits, such as 128, so that a class cannot be known from what is next door.</source>
            <translation>不同子集的样本块之间至少相隔这么多像素，例如 128，以免凭邻近地物就能推知类别。</translation>
        </message>
        <message>
            <source>Deals the chips into so many parts that share no pixel, each of which can be the validation once: 5 is usual. 0: none.</source>
            <translation>将样本块分成若干份，各份不共用像素，可轮流用作验证集：通常为 5。0：不分折。</translation>
        </message>
        <message>
            <source>The same number gives the same chips and the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>相同的数字得到相同的样本块和相同的划分。可试用 2 或 3，看看结果受随机性影响有多大。</translation>
        </message>
        <message>
            <source>Adds the chips to those in the folder. Bands, classes, chip size and pixel size must be the same.</source>
            <translation>将样本块添加到文件夹中已有的样本块。波段、类别、样本块大小和像素大小必须相同。</translation>
        </message>
        <message>
            <source>geotiff: two files per chip, which QGIS shows. png: the same for 8-bit images of 1, 3 or 4 bands. hdf5: one file for all chips.</source>
            <translation>geotiff：每个样本块两个文件，可在 QGIS 中显示。png：同上，用于 1、3 或 4 个波段的 8 位影像。hdf5：所有样本块存于一个文件。</translation>
        </message>
        <message>
            <source>esri: Classified Tiles for arcgis.learn. coco: instances as COCO JSON. yolo: YOLO segmentation. They are written into folders of the dataset, besides our own files.</source>
            <translation>esri：用于 arcgis.learn 的 Classified Tiles。coco：COCO JSON 格式的实例。yolo：YOLO 分割格式。除 Pixelwise 自身的文件外，它们写入数据集的子文件夹。</translation>
        </message>
        <message>
            <source>Folder for the chips and their description.</source>
            <translation>存放样本块及其说明的文件夹。</translation>
        </message>
        <message>
            <source>A web page with the classes, the histograms of the bands, example chips and warnings.</source>
            <translation>网页，包含类别、波段直方图、样本块示例和警告。</translation>
        </message>
        <message>
            <source>Folder with the images, GeoTIFF, PNG or JPEG, and perhaps with folders train, val and test or images and labels inside.</source>
            <translation>存放影像的文件夹，格式为 GeoTIFF、PNG 或 JPEG，其中可以有 train、val 和 test，或 images 和 labels 子文件夹。</translation>
        </message>
        <message>
            <source>Folder with the labels: files with the names of the images and one band of class values. Empty: they are looked for beside the images.</source>
            <translation>存放标签的文件夹：文件与影像同名，只有一个类别值波段。留空：在影像旁边查找。</translation>
        </message>
        <message>
            <source>A CSV, JSON or spreadsheet file, or a table of the project by its name, with the columns source, value, name and color. Source is the value in the label files. Empty: names come from the label files, if they have any.</source>
            <translation>CSV、JSON 或电子表格文件，或按名称指定工程中的表，其列为 source、value、name 和 color。source 是标签文件中的值。留空：名称取自标签文件（如果有）。</translation>
        </message>
        <message>
            <source>What label value 0 means. Empty: nothing is known there, and it is ignored.</source>
            <translation>标签值 0 的含义。留空：该处情况未知，予以忽略。</translation>
        </message>
        <message>
            <source>Label values of pixels that must not count, for example 255.</source>
            <translation>不参与训练的像素的标签值，例如 255。</translation>
        </message>
        <message>
            <source>Files of this size are used where they lie. Files of another size are cut into chips of this size. 256 suits most; 0 takes them as they are.</source>
            <translation>大小相符的文件原地使用，其他大小的文件会裁切成此大小的样本块。256 适合大多数情况；0 表示保持原样。</translation>
        </message>
        <message>
            <source>Share of the chips that training never looks at. 0.1 or 0.2 where there are many chips.</source>
            <translation>训练完全不用的样本块比例。样本块较多时取 0.1 或 0.2。</translation>
        </message>
        <message>
            <source>auto: by folders or lists called train, val and test if there are any, else at random. random: by the shares. train, validation or test: all chips are for that.</source>
            <translation>auto：如果有名为 train、val 和 test 的文件夹或列表，则按其划分，否则随机划分。random：按比例随机划分。train、validation 或 test：所有样本块都归入训练集、验证集或测试集。</translation>
        </message>
        <message>
            <source>The same number gives the same split. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>相同的数字得到相同的划分。可试用 2 或 3，看看结果受随机性影响有多大。</translation>
        </message>
        <message>
            <source>Folder for the description of the chips, and for chips that have to be cut. Other chips stay where they are.</source>
            <translation>存放样本块说明以及需要裁切的样本块的文件夹。其他样本块留在原处。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Cuts rasters and labels into small square images, the chips, from which a segmentation network learns.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Rasters&lt;/b&gt;: imagery of any number of bands, 8 or 16 bits or floating-point numbers. With several rasters the first one gives the pixel grid. Pixels without data are left out of everything.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labels&lt;/b&gt;: polygons, lines or points of the classes, or a raster of class values. They may have another CRS, edits that are not saved yet, and a filter. If their style is by categories of the &lt;b&gt;class field&lt;/b&gt;, it gives the classes their names, colours and order; categories that are switched off are ignored. &lt;b&gt;More labels&lt;/b&gt; take further layers, for example one per class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: where names are misspelt, or several values are one class, write a table.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Labelled area&lt;/b&gt;: give it where only parts of the raster are labelled. If labels are scattered samples, set &lt;b&gt;pixels without a label&lt;/b&gt; to &lt;i&gt;ignore&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Chip size&lt;/b&gt;: 256 suits most objects. &lt;b&gt;Share for validation&lt;/b&gt;: these chips lie in blocks of their own, share no pixel with the others, and are never trained on.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with images, labels and their description, for “Train segmentation model”; several rasters can be &lt;b&gt;added&lt;/b&gt; to one dataset, one after the other. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: seconds for an image of 4000 × 4000 pixels.&lt;/p&gt;</source>
            <translation>&lt;p&gt;把栅格和标签裁切成小的方形影像，即样本块，供分割网络学习。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格&lt;/b&gt;：波段数不限的影像，8 位、16 位或浮点数。有多个栅格时，第一个决定像素网格。无数据像素不参与任何处理。&lt;/p&gt;&lt;p&gt;&lt;b&gt;标签&lt;/b&gt;：各类别的多边形、线或点，或类别值栅格。可以使用其他 CRS，可以有尚未保存的编辑，也可以设有过滤器。如果其样式按&lt;b&gt;类别字段&lt;/b&gt;分类，则类别的名称、颜色和顺序取自该样式；关闭显示的类别会被忽略。&lt;b&gt;更多标签&lt;/b&gt;可加入其他图层，例如每个类别一个图层。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类别表&lt;/b&gt;：名称有误，或需要将多个值归为一个类别时，请编写一张表。&lt;/p&gt;&lt;p&gt;&lt;b&gt;已标注区域&lt;/b&gt;：栅格只标注了一部分时请指定。如果标签是零散的样本，则将&lt;b&gt;无标签的像素&lt;/b&gt;设为 &lt;i&gt;ignore&lt;/i&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;样本块大小&lt;/b&gt;：256 适合大多数目标。&lt;b&gt;验证集比例&lt;/b&gt;：这些样本块位于各自的分块中，与其他样本块不共用像素，也从不用于训练。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;样本块数据集&lt;/b&gt;：包含影像、标签及其说明的文件夹，供“训练分割模型”使用；可以将多个栅格依次&lt;b&gt;添加&lt;/b&gt;到同一数据集。&lt;b&gt;样本块范围&lt;/b&gt;：样本块的多边形，附有各类别的比例。&lt;b&gt;报告&lt;/b&gt;：请在训练前查看。&lt;b&gt;样本块数量&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:exporttrainingchips -- INPUT=ortho.tif LABELS=buildings.gpkg CLASS_FIELD=kind OUTPUT=chips REPORT=chips.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每秒约几百个样本块：4000 × 4000 像素的影像只需几秒钟。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Makes a chip dataset of image and label files that another program has written, without copying them where that is possible.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of images&lt;/b&gt; and &lt;b&gt;folder of labels&lt;/b&gt;: files of the same names, for example &lt;i&gt;images/a.tif&lt;/i&gt; and &lt;i&gt;labels/a.png&lt;/i&gt;. Labels have one band of class values; the Classified Tiles of ArcGIS can be read, too. All images must have the same bands.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Class table&lt;/b&gt;: gives the label values their names and colours.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Share out by&lt;/b&gt;: folders or lists called train, val and test are followed if there are any.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: a folder with a description of the chips, for “Train segmentation model”. Keep the files where they are as long as you use it. &lt;b&gt;Footprints&lt;/b&gt;: the chips as polygons with the share of each class. &lt;b&gt;Report&lt;/b&gt;: look at it before you train. &lt;b&gt;Number of chips&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Some hundred chips a second: every file is read once for the statistics.&lt;/p&gt;</source>
            <translation>&lt;p&gt;用其他程序生成的影像和标签文件建立样本块数据集，尽可能不复制文件。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;影像文件夹&lt;/b&gt;和&lt;b&gt;标签文件夹&lt;/b&gt;：文件同名，例如 &lt;i&gt;images/a.tif&lt;/i&gt; 和 &lt;i&gt;labels/a.png&lt;/i&gt;。标签只有一个类别值波段；也可以读取 ArcGIS 的 Classified Tiles。所有影像的波段必须相同。&lt;/p&gt;&lt;p&gt;&lt;b&gt;类别表&lt;/b&gt;：为标签值指定名称和颜色。&lt;/p&gt;&lt;p&gt;&lt;b&gt;划分方式&lt;/b&gt;：如果有名为 train、val 和 test 的文件夹或列表，则按其划分。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;样本块数据集&lt;/b&gt;：包含样本块说明的文件夹，供“训练分割模型”使用。使用期间请勿移动原文件。&lt;b&gt;样本块范围&lt;/b&gt;：样本块的多边形，附有各类别的比例。&lt;b&gt;报告&lt;/b&gt;：请在训练前查看。&lt;b&gt;样本块数量&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:importchips -- IMAGES=tiles/images LABELS=tiles/masks OUTPUT=chips&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每秒约几百个样本块：每个文件读取一遍以计算统计值。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>The raster to classify. Its bands must be those the model was trained on.</source>
            <translation>要分类的栅格。其波段必须与模型训练时相同。</translation>
        </message>
        <message>
            <source>File that was made by “Train segmentation model”.</source>
            <translation>由“训练分割模型”生成的文件。</translation>
        </message>
        <message>
            <source>The bands in the order of the model. None chosen: all bands.</source>
            <translation>波段，按模型的顺序排列。未选择时：所有波段。</translation>
        </message>
        <message>
            <source>Polygons inside which the raster is classified. Outside the class raster has no data.</source>
            <translation>多边形，只对其内部的栅格分类。外部在类别栅格中为无数据。</translation>
        </message>
        <message>
            <source>Rectangle that is classified. Empty: the whole raster.</source>
            <translation>要分类的矩形范围。留空：整个栅格。</translation>
        </message>
        <message>
            <source>For map services and other layers that are no file: the size of the pixels with which the extent is rendered, best that of the model, such as 0.5.</source>
            <translation>用于地图服务等非文件图层：渲染该范围时的像素大小，最好与模型一致，例如 0.5。</translation>
        </message>
        <message>
            <source>For rasters with other pixels than those of the training: the network sees them resized, the map has the raster's pixels.</source>
            <translation>用于像素大小与训练数据不同的栅格：输入网络时缩放，分类图仍使用栅格的像素。</translation>
        </message>
        <message>
            <source>blend: the scores of neighbouring windows fade into each other. crop: only the middle of each window counts.</source>
            <translation>blend：相邻窗口的得分平滑过渡。crop：只取每个窗口的中间部分。</translation>
        </message>
        <message>
            <source>Width and height of the pieces that are computed at a time. Larger ones show the network more around a pixel and take more memory. Automatic: some 1,000 pixels of the model's size.</source>
            <translation>每次计算的分块的宽和高。窗口越大，网络能看到的像素周围范围越大，占用的内存也越多。自动：按模型的像素大小约 1,000 像素。</translation>
        </message>
        <message>
            <source>Border of a window in which the network saw little around it. Neighbouring windows share twice as much. Automatic: as far as the network sees, 64 to 128 for most.</source>
            <translation>窗口边缘的宽度，网络在边缘处看到的周围环境较少。相邻窗口的重叠为其两倍。自动：网络的视野范围，多为 64 至 128。</translation>
        </message>
        <message>
            <source>Windows that are computed together. It is halved when memory runs out. Set it to 1 where memory is short.</source>
            <translation>一起计算的窗口数。内存不足时自动减半。内存较小时设为 1。</translation>
        </message>
        <message>
            <source>Most memory that the scores of windows may take. Automatic: an eighth of what is free, at most 2,048 MB.</source>
            <translation>窗口得分最多可占用的内存。自动：可用内存的八分之一，最多 2,048 MB。</translation>
        </message>
        <message>
            <source>auto takes a GPU where there is one. Else cpu, cuda, cuda:1 … or mps.</source>
            <translation>auto 在有 GPU 时使用 GPU。也可以填 cpu、cuda、cuda:1 … 或 mps。</translation>
        </message>
        <message>
            <source>GPUs that share the windows. 1 suits most; 0 takes all there are.</source>
            <translation>分担各窗口的 GPU 数量。1 适合大多数情况；0 使用全部 GPU。</translation>
        </message>
        <message>
            <source>auto takes the fastest that gives the same classes as 32 bits; that is tried on the first windows.</source>
            <translation>auto 选用结果类别与 32 位相同的最快方式，并用最前面的几个窗口测试。</translation>
        </message>
        <message>
            <source>Their probabilities are averaged with those of the model: slower, but steadier.</source>
            <translation>将它们的概率与模型的概率取平均：较慢，但更稳定。</translation>
        </message>
        <message>
            <source>The windows are also classified mirrored (flips, four times the work) or in all eight symmetries (eight times), and the mean counts: often a better map.</source>
            <translation>窗口还会以镜像（flips，计算量为四倍）或全部八种对称形式（八倍）分类，然后取均值：分类图往往更好。</translation>
        </message>
        <message>
            <source>Moves the borders of classes to those of the colours. For sharp images with red, green and blue.</source>
            <translation>使类别边界贴合颜色边界。用于含红、绿、蓝波段的清晰影像。</translation>
        </message>
        <message>
            <source>As in building=0.6; road=0.5. A pixel gets the most probable class that reaches its threshold, or no data.</source>
            <translation>例如 building=0.6; road=0.5。每个像素取达到阈值的最可能类别，否则为无数据。</translation>
        </message>
        <message>
            <source>Every pixel gets the most frequent class of so many pixels around it: calmer borders. 5 is gentle, 15 strong.</source>
            <translation>每个像素取其周围以此为边长的窗口内最常见的类别，使边界更平整。5 较弱，15 较强。</translation>
        </message>
        <message>
            <source>Patches of fewer pixels get the class of their largest neighbour. 50 removes specks; 0 keeps all.</source>
            <translation>小于此像素数的图斑取其最大相邻图斑的类别。50 可去除碎斑；0 全部保留。</translation>
        </message>
        <message>
            <source>Rasters that programs can read over the network piece by piece. Takes a little longer to write; on for maps that are shared.</source>
            <translation>程序可以通过网络按需读取的栅格。写入时间略长；适合要共享的分类图。</translation>
        </message>
        <message>
            <source>uint8: in steps of 1/255, a quarter of the room, which suits most. float32: as they are.</source>
            <translation>uint8：以 1/255 为步长，所占空间为四分之一，适合大多数情况。float32：保持原值。</translation>
        </message>
        <message>
            <source>entropy: of all probabilities. margin: how near the second class comes to the first. Take entropy, unless two classes are all that matters.</source>
            <translation>entropy：由所有概率计算。margin：第二可能的类别与第一可能的类别有多接近。除非只关心两个类别，否则请用 entropy。</translation>
        </message>
        <message>
            <source>So many windows are outlined where the network is least sure. 20 are an hour's work.</source>
            <translation>在网络最没有把握的地方圈出这么多窗口。20 个约需标注一小时。</translation>
        </message>
        <message>
            <source>Finished parts of a run that was cancelled or ended are used, if raster, model and settings are still the same.</source>
            <translation>如果栅格、模型和设置都没有变化，则沿用已取消或中断的运行中完成的部分。</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel, on the pixels of the input.</source>
            <translation>GeoTIFF，每个像素一个类别值，像素与输入栅格一致。</translation>
        </message>
        <message>
            <source>Polygons of the classes with class value, class name, area, perimeter and mean confidence.</source>
            <translation>各类别的多边形，附有类别值、类别名称、面积、周长和平均置信度。</translation>
        </message>
        <message>
            <source>GeoTIFF with a band per class: how sure the network is of it.</source>
            <translation>GeoTIFF，每个类别一个波段，表示网络对该类别的把握程度。</translation>
        </message>
        <message>
            <source>GeoTIFF with the probability of the class that was chosen.</source>
            <translation>GeoTIFF，记录所选类别的概率。</translation>
        </message>
        <message>
            <source>GeoTIFF of how unsure the network is: 0 is sure, 1 means that it does not know.</source>
            <translation>GeoTIFF，表示网络的不确定程度：0 为确定，1 为完全无法判断。</translation>
        </message>
        <message>
            <source>Polygons of the most uncertain windows: digitise these next, and the model learns most.</source>
            <translation>最不确定的窗口的多边形：下一步数字化这些地方，模型学到的最多。</translation>
        </message>
        <message>
            <source>A web page with the pixels, the share and the area of each class.</source>
            <translation>网页，包含每个类别的像素数、比例和面积。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of a raster its class with a trained model. The raster may be of any size: it is computed in windows that fade into each other, so that no seams show, and never held in memory as a whole.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Raster&lt;/b&gt;: with the same bands and about the same pixel size as the training rasters; with other pixels, choose &lt;b&gt;show it to the network with the model's pixel size&lt;/b&gt;. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. Both are compared before the run. A map service needs a &lt;b&gt;pixel size&lt;/b&gt; and an &lt;b&gt;extent&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Area&lt;/b&gt; and &lt;b&gt;extent&lt;/b&gt; limit what is classified.&lt;/p&gt;&lt;h3&gt;Better maps&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Mean over turned and mirrored windows&lt;/b&gt; and &lt;b&gt;more models&lt;/b&gt; give steadier maps and take longer. &lt;b&gt;Smallest patch&lt;/b&gt; and &lt;b&gt;majority filter&lt;/b&gt; remove speckle.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: with names and colours of the classes. Pixels without data in the raster have none in it. &lt;b&gt;Class polygons&lt;/b&gt;: neighbours touch without gaps; holes, small ones and corners can be removed. &lt;b&gt;Probabilities&lt;/b&gt;: a band per class. &lt;b&gt;Confidence&lt;/b&gt;, &lt;b&gt;uncertainty&lt;/b&gt; and &lt;b&gt;where to label next&lt;/b&gt; show what to look at. &lt;b&gt;Table of class areas&lt;/b&gt;: a web page.&lt;/p&gt;&lt;h3&gt;When it is interrupted&lt;/h3&gt;&lt;p&gt;Finished parts are kept beside the output. The same run goes on from there.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;用训练好的模型确定栅格中每个像素的类别。栅格大小不限：分窗口计算，窗口之间平滑过渡、不露接缝，且从不把整个栅格载入内存。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格&lt;/b&gt;：波段与训练栅格相同，像素大小大致相同；像素大小不同时，请选择&lt;b&gt;按模型的像素大小输入网络&lt;/b&gt;。&lt;b&gt;模型文件&lt;/b&gt;：由“训练分割模型”生成。运行前会比较两者。地图服务需要指定&lt;b&gt;像素大小&lt;/b&gt;和&lt;b&gt;范围&lt;/b&gt;。&lt;/p&gt;&lt;p&gt;&lt;b&gt;区域&lt;/b&gt;和&lt;b&gt;范围&lt;/b&gt;限定要分类的部分。&lt;/p&gt;&lt;h3&gt;改进分类图&lt;/h3&gt;&lt;p&gt;&lt;b&gt;取旋转和镜像窗口的均值&lt;/b&gt;和&lt;b&gt;其他模型&lt;/b&gt;使分类图更稳定，但耗时更长。&lt;b&gt;最小图斑&lt;/b&gt;和&lt;b&gt;众数滤波&lt;/b&gt;可去除椒盐噪声。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;类别栅格&lt;/b&gt;：带有类别的名称和颜色。原栅格的无数据像素在其中也是无数据。&lt;b&gt;类别多边形&lt;/b&gt;：相邻多边形无缝衔接；可以去除空洞、小多边形和拐角。&lt;b&gt;概率&lt;/b&gt;：每个类别一个波段。&lt;b&gt;置信度&lt;/b&gt;、&lt;b&gt;不确定性&lt;/b&gt;和&lt;b&gt;下一步标注位置&lt;/b&gt;指出需要查看的地方。&lt;b&gt;类别面积表&lt;/b&gt;：网页。&lt;/p&gt;&lt;h3&gt;运行中断时&lt;/h3&gt;&lt;p&gt;已完成的部分保存在输出文件旁边。再次进行相同的运行即可从中断处继续。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyraster -- INPUT=ortho.tif MODEL=buildings.safetensors OUTPUT=classes.tif POLYGONS=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;默认网络在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Builds a small network, trains it for one step and makes one prediction, on the processor and on every graphics card. Takes some seconds. Leave it on, unless the computer hangs in it.</source>
            <translation>在处理器和每块显卡上构建一个小型网络，训练一步并作一次预测，需要几秒钟。除非计算机在此卡死，否则请保持启用。</translation>
        </message>
        <message>
            <source>A web page with all that was found. It holds no personal paths, so it can be attached to a question.</source>
            <translation>网页，列出检查到的所有情况。其中不含个人路径，提问时可以作为附件。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Looks at everything that Pixelwise needs, and says for each thing that is missing or broken what to do: versions of QGIS, Qt, Python, GDAL and of the worker's packages, the graphics cards with their driver and free memory, space on disks. A self-test builds a small network, trains it for one step and makes one prediction.&lt;/p&gt;&lt;p&gt;Run it after an installation, when an algorithm says that no Python was found, when a graphics card is not used, and before you report a fault. It also works where the other algorithms do not.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Self-test&lt;/b&gt;: leave it on, unless the computer hangs in it.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Report&lt;/b&gt;: a web page; the same lines are in the log. Your home folder appears as ~ and your name as USER. &lt;b&gt;Everything works&lt;/b&gt; is 1 or 0, &lt;b&gt;faults&lt;/b&gt; and &lt;b&gt;doubts&lt;/b&gt; count the lines that need you; the versions and devices are outputs, too, for scripts.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Ten to thirty seconds, most of it to load PyTorch; a minute the first time after an installation.&lt;/p&gt;</source>
            <translation>&lt;p&gt;检查 Pixelwise 所需的一切，并针对每个缺失或损坏的项目说明解决办法：QGIS、Qt、Python、GDAL 和计算进程所用软件包的版本，显卡及其驱动和空闲显存，磁盘空间。自检会构建一个小型网络，训练一步并作一次预测。&lt;/p&gt;&lt;p&gt;在安装之后、算法提示找不到 Python 时、显卡没有被使用时，以及报告故障之前，请运行此算法。即使其他算法不能运行，它也能运行。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;自检&lt;/b&gt;：除非计算机在此卡死，否则请保持启用。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;报告&lt;/b&gt;：网页；日志中有相同的内容。用户主目录显示为 ~，用户名显示为 USER。&lt;b&gt;一切正常&lt;/b&gt;为 1 或 0，&lt;b&gt;故障数&lt;/b&gt;和&lt;b&gt;疑点数&lt;/b&gt;统计需要您处理的条目；版本和设备也是输出，供脚本使用。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:checkenvironment -- REPORT=environment.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;十至三十秒，大部分时间用于加载 PyTorch；安装后的第一次需要一分钟。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Every raster in this folder is classified on its own. Their bands must be those the model was trained on.</source>
            <translation>对此文件夹中的每个栅格分别分类。其波段必须与模型训练时相同。</translation>
        </message>
        <message>
            <source>Besides the class raster: NAME_polygons.gpkg, NAME_confidence.tif and so on, beside it.</source>
            <translation>除类别栅格外，还在其旁边输出 NAME_polygons.gpkg、NAME_confidence.tif 等文件。</translation>
        </message>
        <message>
            <source>Which files of the folder are rasters: names with asterisks, and semicolons between them, as in ortho_*.tif;*.jp2.</source>
            <translation>文件夹中哪些文件是栅格：带星号的文件名，以分号分隔，例如 ortho_*.tif;*.jp2。</translation>
        </message>
        <message>
            <source>Goes down into the folders of the folder. The maps lie in folders of the same names.</source>
            <translation>同时处理文件夹中的子文件夹。分类图存放在同名的文件夹中。</translation>
        </message>
        <message>
            <source>The bands in the order of the model, as in 4;3;2. Empty: all bands.</source>
            <translation>波段，按模型的顺序排列，例如 4;3;2。留空：所有波段。</translation>
        </message>
        <message>
            <source>Maps that are complete are kept where raster, model and settings are still the same; only new and changed rasters are classified.</source>
            <translation>如果栅格、模型和设置都没有变化，则保留已完成的分类图；只对新增和改动过的栅格分类。</translation>
        </message>
        <message>
            <source>Folder for a class raster of each raster, under the same name, and joined.vrt, which shows all of them as one. It must be another folder than that of the rasters.</source>
            <translation>此文件夹存放每个栅格的类别栅格（同名），以及把它们显示为一个整体的 joined.vrt。不能与栅格文件夹相同。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Gives every pixel of all rasters in a folder its class, one raster after another, and joins the maps to one layer.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of rasters&lt;/b&gt;: GeoTIFF and other files; their names can be limited to a pattern. &lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”. All other options are those of “Classify raster”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Folder of class rasters&lt;/b&gt;: a class raster for each raster, under the same name, and what you have chosen as well. &lt;b&gt;All class rasters as one&lt;/b&gt;: a virtual raster, joined.vrt, which is loaded into the project; it needs rasters of one CRS.&lt;/p&gt;&lt;h3&gt;When it is interrupted, or run again&lt;/h3&gt;&lt;p&gt;Maps that are complete are kept: the same run goes on with the next raster, and classifies only what is new or has changed. A raster that cannot be classified does not stop the others; at the end the run fails and names it.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as “Classify raster” for all of them: one to two million pixels a second on two processor cores with the default network, many times as fast on a GPU.&lt;/p&gt;</source>
            <translation>&lt;p&gt;依次确定文件夹中所有栅格每个像素的类别，并将各分类图合并为一个图层。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格文件夹&lt;/b&gt;：GeoTIFF 等文件；可以用模式限定文件名。&lt;b&gt;模型文件&lt;/b&gt;：由“训练分割模型”生成。其他选项均与“栅格分类”相同。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;类别栅格文件夹&lt;/b&gt;：每个栅格对应一个同名的类别栅格，以及您选择的其他输出。&lt;b&gt;合并后的类别栅格&lt;/b&gt;：虚拟栅格 joined.vrt，会加载到工程中；要求各栅格的 CRS 相同。&lt;/p&gt;&lt;h3&gt;中断或再次运行时&lt;/h3&gt;&lt;p&gt;已完成的分类图会保留：再次进行相同的运行会从下一个栅格继续，只对新增或改动过的栅格分类。某个栅格无法分类时不影响其他栅格；但运行最后会报告失败，并指出该栅格。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:classifyfolder -- INPUT=ortho MODEL=buildings.safetensors OUTPUT=maps ALSO=polygons&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;与逐个运行“栅格分类”相同：默认网络在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>install: makes the environment, or goes on where an earlier installation ended. repair: installs anew what is missing or damaged. uninstall: removes the environment. use: takes the Python that is given below, after it was checked.</source>
            <translation>install：建立环境，或继续之前中断的安装。repair：重新安装缺失或损坏的部分。uninstall：移除环境。use：检查下方指定的 Python，然后使用它。</translation>
        </message>
        <message>
            <source>Build of PyTorch. auto takes the one that fits the graphics card and its driver, which is best; cpu is the smallest; cu… are builds for a CUDA version; pypi is what the package index has.</source>
            <translation>PyTorch 的版本类型。auto 选用适合显卡及其驱动的版本，是最佳选择；cpu 最小；cu… 对应各个 CUDA 版本；pypi 是软件包索引中提供的版本。</translation>
        </message>
        <message>
            <source>For computers without internet: a folder of wheels that were fetched elsewhere. Nothing is downloaded.</source>
            <translation>用于不能上网的计算机：在别处下载的 wheel 文件所在的文件夹。不会下载任何内容。</translation>
        </message>
        <message>
            <source>For the action “use”: the Python of an environment of yours with PyTorch, of conda or a venv, or the environment's folder.</source>
            <translation>用于操作“use”：您自己装有 PyTorch 的环境（conda 或 venv）中的 Python，或该环境的文件夹。</translation>
        </message>
        <message>
            <source>Your yes. Without it nothing is installed or removed, and the run says what it would do.</source>
            <translation>您的确认。未确认时不会安装或移除任何内容，只说明将要进行的操作。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Installs what Pixelwise computes with, PyTorch above all, in an environment of its own in your user profile. Nothing is added to QGIS's own packages, and QGIS itself never loads any of it. The same can be done in the panel Raster ▸ Pixelwise ▸ Environment.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Action&lt;/b&gt;: install, repair, uninstall, or use a Python of yours. &lt;b&gt;Device&lt;/b&gt;: leave auto, and the build of PyTorch is chosen that fits your graphics card. &lt;b&gt;Folder of wheels&lt;/b&gt;: to install without internet. &lt;b&gt;Yes, do it&lt;/b&gt;: without it the run only says how much would be downloaded.&lt;/p&gt;&lt;p&gt;A run that was cancelled or has failed goes on from there when it is started again. The proxy of Settings ▸ Options ▸ Network is used.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The path of the &lt;b&gt;Python&lt;/b&gt;, the version of &lt;b&gt;PyTorch&lt;/b&gt;, and the &lt;b&gt;devices&lt;/b&gt; it computes on.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Three to thirty minutes: 0.5 GB to download without a graphics card, 2.5 to 3.5 GB for an NVIDIA card. Run it without the yes for an estimate.&lt;/p&gt;</source>
            <translation>&lt;p&gt;把 Pixelwise 计算所需的软件（主要是 PyTorch）安装到用户配置文件夹内的独立环境中。不会向 QGIS 自身的软件包添加任何内容，QGIS 本身也从不加载它们。也可以在面板“栅格 ▸ Pixelwise ▸ 环境”中进行同样的操作。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;操作&lt;/b&gt;：安装、修复、卸载，或使用自己的 Python。&lt;b&gt;设备&lt;/b&gt;：保持 auto，即自动选用适合显卡的 PyTorch 版本。&lt;b&gt;wheel 文件夹&lt;/b&gt;：用于离线安装。&lt;b&gt;是，执行&lt;/b&gt;：不勾选时，只说明需要下载多少内容。&lt;/p&gt;&lt;p&gt;已取消或失败的运行再次启动时，会从中断处继续。使用“设置 ▸ 选项 ▸ 网络”中的代理。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Python&lt;/b&gt; 的路径、&lt;b&gt;PyTorch&lt;/b&gt; 的版本以及用于计算的&lt;b&gt;设备&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:installenvironment -- CONFIRM=true&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;三至三十分钟：没有显卡时下载 0.5 GB，NVIDIA 显卡需下载 2.5 至 3.5 GB。不勾选确认运行一次，即可得到估计值。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;From an image to a map in one go: cuts training chips out of a raster and its labels, trains a network on them, classifies a raster with it, and outlines the classes.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Training raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; and their &lt;b&gt;class field&lt;/b&gt;; the &lt;b&gt;raster to classify&lt;/b&gt;, which may be the same; and how many &lt;b&gt;epochs&lt;/b&gt; to train.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;model file&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;从影像到分类图一步完成：用栅格及其标签裁切训练样本块，用它们训练网络，再用该网络对栅格分类，并勾绘各类别的轮廓。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;训练栅格&lt;/b&gt;、&lt;b&gt;标签&lt;/b&gt;及其&lt;b&gt;类别字段&lt;/b&gt;；&lt;b&gt;要分类的栅格&lt;/b&gt;，可以与训练栅格相同；以及&lt;b&gt;训练轮数&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;模型文件&lt;/b&gt;、&lt;b&gt;类别栅格&lt;/b&gt;和&lt;b&gt;类别多边形&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:chipstrainclassify -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class RASTER=other.tif model_file=model.safetensors class_raster=map.tif class_polygons=map.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;时间几乎都用于训练：一百个样本块在两个处理器核心上需要几分钟，在 GPU 上约为十分之一。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;b&gt;编辑副本&lt;/b&gt;。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From labels to a map (chips, training, classification)</source>
            <translation>从标签到分类图（样本块、训练、分类）</translation>
        </message>
        <message>
            <source>Cuts chips, trains a network on them and classifies a raster with it, in one go.</source>
            <translation>裁切样本块，用其训练网络，并对栅格分类，一步完成。</translation>
        </message>
        <message>
            <source>Training raster</source>
            <translation>训练栅格</translation>
        </message>
        <message>
            <source>Raster to classify</source>
            <translation>要分类的栅格</translation>
        </message>
        <message>
            <source>A raster with the same bands. It may be the training raster.</source>
            <translation>波段相同的栅格。可以就是训练栅格。</translation>
        </message>
        <message>
            <source>The outlines of the classes, which touch without gaps.</source>
            <translation>各类别的轮廓，彼此无缝衔接。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Classifies every raster of a folder with a trained model, joins the maps to one, and outlines the classes across the borders of the rasters.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of rasters&lt;/b&gt;, all of one CRS, and the &lt;b&gt;model file&lt;/b&gt;. &lt;b&gt;Smallest polygon&lt;/b&gt; and &lt;b&gt;simplify&lt;/b&gt; make polygons that are easier to work with.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;folder of class rasters&lt;/b&gt; with a map for each raster and joined.vrt, which shows all of them as one, and the &lt;b&gt;class polygons&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU. Run again, it classifies only new and changed rasters.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;用训练好的模型对文件夹中的每个栅格分类，合并各分类图，并跨栅格边界勾绘各类别的轮廓。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格文件夹&lt;/b&gt;（CRS 须全部相同）和&lt;b&gt;模型文件&lt;/b&gt;。&lt;b&gt;最小多边形&lt;/b&gt;和&lt;b&gt;简化程度&lt;/b&gt;使多边形更便于使用。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;类别栅格文件夹&lt;/b&gt;，包含每个栅格的分类图和把它们显示为一个整体的 joined.vrt，以及&lt;b&gt;类别多边形&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:foldertopolygons -- FOLDER=ortho MODEL=buildings.safetensors folder_of_class_rasters=maps class_polygons=buildings.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。再次运行时，只对新增和改动过的栅格分类。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;b&gt;编辑副本&lt;/b&gt;。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>From a folder of rasters to polygons</source>
            <translation>从栅格文件夹到多边形</translation>
        </message>
        <message>
            <source>Classifies every raster of a folder and outlines the classes of all as one layer.</source>
            <translation>对文件夹中的每个栅格分类，并将所有类别的轮廓输出为一个图层。</translation>
        </message>
        <message>
            <source>Smallest polygon (m²)</source>
            <translation>最小多边形（m²）</translation>
        </message>
        <message>
            <source>Simplify by (pixels)</source>
            <translation>简化程度（像素）</translation>
        </message>
        <message>
            <source>Its GeoTIFF, VRT, JPEG 2000 and IMG files are classified. Their bands must be those the model was trained on, and their CRS the same.</source>
            <translation>对其中的 GeoTIFF、VRT、JPEG 2000 和 IMG 文件分类。其波段必须与模型训练时相同，CRS 也须一致。</translation>
        </message>
        <message>
            <source>Smaller polygons are left out. 0: all are kept.</source>
            <translation>舍弃小于此值的多边形。0：全部保留。</translation>
        </message>
        <message>
            <source>Corners within so many pixels of a straight line are left out, alike on both sides of a border. 1 takes away the steps of the pixels.</source>
            <translation>去除与直线相距不超过这么多像素的拐角，边界两侧保持一致。1 可消除像素形成的锯齿。</translation>
        </message>
        <message>
            <source>For a class raster of each raster, and joined.vrt. It must be another folder than that of the rasters.</source>
            <translation>存放每个栅格的类别栅格和 joined.vrt。不能与栅格文件夹相同。</translation>
        </message>
        <message>
            <source>The outlines of the classes in all rasters, as one layer.</source>
            <translation>所有栅格中各类别的轮廓，合为一个图层。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network outside of an area that is held out, classifies that area, and compares the map with the labels there. The figures say how good the network is where it has never learnt.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, &lt;b&gt;labels&lt;/b&gt; of all of it and their &lt;b&gt;class field&lt;/b&gt;. &lt;b&gt;Held-out area&lt;/b&gt;: polygons that you have drawn around a part of what is labelled, a fifth of it for example; let it hold all classes. Choose what &lt;b&gt;pixels without a label&lt;/b&gt; are: background where all there is was labelled, else ignore.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;report&lt;/b&gt; with confusion matrix and figures, the &lt;b&gt;error map&lt;/b&gt;, the &lt;b&gt;class raster&lt;/b&gt; of the held-out area, and the &lt;b&gt;model file&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Nearly all of it is the training: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;在留出区域之外训练网络，对该区域分类，并将分类图与其中的标签比较。所得指标说明网络在从未学习过的地方表现如何。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格&lt;/b&gt;、覆盖整个栅格的&lt;b&gt;标签&lt;/b&gt;及其&lt;b&gt;类别字段&lt;/b&gt;。&lt;b&gt;留出区域&lt;/b&gt;：您围绕部分已标注区域画出的多边形，例如占五分之一；其中应包含所有类别。选择&lt;b&gt;无标签的像素&lt;/b&gt;的含义：如果所有地物都已标注，用 background，否则用 ignore。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;包含混淆矩阵和指标的&lt;b&gt;报告&lt;/b&gt;、&lt;b&gt;错误分布图&lt;/b&gt;、留出区域的&lt;b&gt;类别栅格&lt;/b&gt;以及&lt;b&gt;模型文件&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainandassess -- INPUT=ortho.tif LABELS=labels.gpkg CLASS_FIELD=class HELD_OUT=test_area.gpkg model_file=model.safetensors class_raster=map.tif report=accuracy.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;时间几乎都用于训练：一百个样本块在两个处理器核心上需要几分钟，在 GPU 上约为十分之一。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;b&gt;编辑副本&lt;/b&gt;。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Train and assess on a held-out area</source>
            <translation>训练并在留出区域评价精度</translation>
        </message>
        <message>
            <source>Says how good a network is in an area from which it has learnt nothing.</source>
            <translation>评价网络在从未学习过的区域中表现如何。</translation>
        </message>
        <message>
            <source>Held-out area</source>
            <translation>留出区域</translation>
        </message>
        <message>
            <source>Polygons in which nothing is learnt. They must be labelled as carefully as the rest.</source>
            <translation>多边形，其内部不参与训练。其中的标注须与其他地方一样仔细。</translation>
        </message>
        <message>
            <source>The map of the held-out area.</source>
            <translation>留出区域的分类图。</translation>
        </message>
        <message>
            <source>A web page with the confusion matrix and the figures of accuracy.</source>
            <translation>网页，包含混淆矩阵和精度指标。</translation>
        </message>
        <message>
            <source>Shows which class was taken for which.</source>
            <translation>显示把哪个类别错分成了哪个类别。</translation>
        </message>
        <message>
            <source>&lt;p&gt;The beginning of active learning: classifies a raster, outlines the windows where the model is least sure, and gives what it believes to see there as polygons that you correct. With them the model “Active learning round” goes on.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;, the &lt;b&gt;model file&lt;/b&gt; and the &lt;b&gt;number of windows&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Windows to label&lt;/b&gt;: number 1 is the least sure. &lt;b&gt;Labels to correct&lt;/b&gt;: the map inside these windows; move borders, change &lt;b&gt;class&lt;/b&gt;, delete and draw until it is right. Save it as a file. &lt;b&gt;Class raster&lt;/b&gt;: the whole map.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;One to two million pixels a second on two processor cores, many times as fast on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;主动学习的开始：对栅格分类，圈出模型最没有把握的窗口，并把模型认为看到的内容输出为多边形供您修正。修正之后，用模型“主动学习迭代”继续。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格&lt;/b&gt;、&lt;b&gt;模型文件&lt;/b&gt;和&lt;b&gt;窗口数量&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;待标注窗口&lt;/b&gt;：1 号最没有把握。&lt;b&gt;待修正标签&lt;/b&gt;：这些窗口内的分类图；请移动边界、修改 &lt;b&gt;class&lt;/b&gt;、删除和绘制，直到正确为止，并保存为文件。&lt;b&gt;类别栅格&lt;/b&gt;：整张分类图。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:wheretolabel -- INPUT=ortho.tif MODEL=model.safetensors COUNT=10 class_raster=map.tif windows_to_label=windows.gpkg labels_to_correct=labels.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;在两个处理器核心上每秒处理一至两百万像素，在 GPU 上快许多倍。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;b&gt;编辑副本&lt;/b&gt;。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning: where to label first</source>
            <translation>主动学习：首批标注位置</translation>
        </message>
        <message>
            <source>Outlines where a model is least sure, and what it sees there, for you to correct.</source>
            <translation>圈出模型最没有把握的地方及其识别结果，供您修正。</translation>
        </message>
        <message>
            <source>&lt;p&gt;A round of active learning: what you have labelled is added to the chips, the model goes on learning from all of them, the raster is classified with the new model, and the windows where that is least sure are what you label for the next round. The first windows come from “Active learning: where to label first”.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;The &lt;b&gt;raster&lt;/b&gt;; the &lt;b&gt;chip dataset&lt;/b&gt; that the model was trained on, to which chips are added; the &lt;b&gt;model file&lt;/b&gt;; the corrected &lt;b&gt;labels&lt;/b&gt; with their &lt;b&gt;class field&lt;/b&gt;; and the &lt;b&gt;labelled windows&lt;/b&gt;, in which everything that was to be labelled is. &lt;b&gt;Pixels without a label&lt;/b&gt; must be what they were when the chips were made.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A new &lt;b&gt;model file&lt;/b&gt; and &lt;b&gt;class raster&lt;/b&gt;, and &lt;b&gt;windows to label&lt;/b&gt; and &lt;b&gt;labels to correct&lt;/b&gt; for the next round.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as the training of the first model, or less: some minutes for a hundred chips on two processor cores, a tenth of it on a GPU.&lt;/p&gt;&lt;p&gt;To change its steps, right-click it in the Processing Toolbox and choose &lt;b&gt;Edit a copy&lt;/b&gt;.&lt;/p&gt;</source>
            <translation>&lt;p&gt;主动学习的一次迭代：将您标注的内容加入样本块，模型用全部样本块继续学习，再用新模型对栅格分类，其中最没有把握的窗口就是下一次迭代要标注的内容。首批窗口来自“主动学习：首批标注位置”。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;栅格&lt;/b&gt;；训练模型所用的&lt;b&gt;样本块数据集&lt;/b&gt;，新的样本块会添加到其中；&lt;b&gt;模型文件&lt;/b&gt;；修正后的&lt;b&gt;标签&lt;/b&gt;及其&lt;b&gt;类别字段&lt;/b&gt;；以及&lt;b&gt;已标注窗口&lt;/b&gt;，其中该标注的内容均已标注。&lt;b&gt;无标签的像素&lt;/b&gt;的含义必须与当初建立样本块时相同。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;新的&lt;b&gt;模型文件&lt;/b&gt;和&lt;b&gt;类别栅格&lt;/b&gt;，以及下一次迭代的&lt;b&gt;待标注窗口&lt;/b&gt;和&lt;b&gt;待修正标签&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:activelearninground -- INPUT=ortho.tif CHIPS=chips MODEL=model.safetensors LABELS=labels.gpkg CLASS_FIELD=class WINDOWS=windows.gpkg model_file=model_2.safetensors class_raster=map_2.tif windows_to_label=windows_2.gpkg labels_to_correct=labels_2.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;不超过首个模型的训练时间：一百个样本块在两个处理器核心上需要几分钟，在 GPU 上约为十分之一。&lt;/p&gt;&lt;p&gt;要修改其步骤，请在工具箱中右键单击它，选择&lt;b&gt;编辑副本&lt;/b&gt;。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Active learning round</source>
            <translation>主动学习迭代</translation>
        </message>
        <message>
            <source>Goes on training with what you have labelled, and says what to label next.</source>
            <translation>用您标注的内容继续训练，并指出下一步标注什么。</translation>
        </message>
        <message>
            <source>Corrected labels</source>
            <translation>修正后的标签</translation>
        </message>
        <message>
            <source>Labelled windows</source>
            <translation>已标注窗口</translation>
        </message>
        <message>
            <source>The folder that the model was trained on. The new chips are added to it.</source>
            <translation>训练模型所用的文件夹。新的样本块会添加到其中。</translation>
        </message>
        <message>
            <source>The model of the last round, from which the training goes on.</source>
            <translation>上一次迭代的模型，从它继续训练。</translation>
        </message>
        <message>
            <source>The labels to correct of the last round, corrected.</source>
            <translation>上一次迭代的待修正标签，须已修正。</translation>
        </message>
        <message>
            <source>The field with the class: class in labels to correct.</source>
            <translation>类别字段：在待修正标签中为 class。</translation>
        </message>
        <message>
            <source>The windows to label of the last round, without those that you have not labelled.</source>
            <translation>上一次迭代的待标注窗口，去掉您没有标注的窗口。</translation>
        </message>
        <message>
            <source>Label polygons</source>
            <translation>标签多边形</translation>
        </message>
        <message>
            <source>Epochs (0 = automatic)</source>
            <translation>训练轮数（0 = 自动）</translation>
        </message>
        <message>
            <source>The raster, of any kind that QGIS opens from a file.</source>
            <translation>栅格，QGIS 能从文件打开的任何类型。</translation>
        </message>
        <message>
            <source>Polygons of what the network is to learn.</source>
            <translation>网络要学习的内容的多边形。</translation>
        </message>
        <message>
            <source>The field with the class. Empty: all polygons are of one class.</source>
            <translation>类别字段。留空：所有多边形为一个类别。</translation>
        </message>
        <message>
            <source>background: a class of its own, where everything that was to be labelled is. ignore: unknown, where only samples were drawn.</source>
            <translation>background：单独作为一个类别，用于该标注的内容均已标注的情况。ignore：未知，用于只画了部分样本的情况。</translation>
        </message>
        <message>
            <source>How often the training goes through all chips. 0: as often as the number of chips needs.</source>
            <translation>训练遍历全部样本块的次数。0：根据样本块数量自动确定。</translation>
        </message>
        <message>
            <source>The trained network with all that is needed to use it.</source>
            <translation>训练好的网络，以及使用它所需的一切。</translation>
        </message>
        <message>
            <source>GeoTIFF with a class value per pixel.</source>
            <translation>GeoTIFF，每个像素一个类别值。</translation>
        </message>
        <message>
            <source>Number of windows</source>
            <translation>窗口数量</translation>
        </message>
        <message>
            <source>Windows to label</source>
            <translation>待标注窗口</translation>
        </message>
        <message>
            <source>Labels to correct</source>
            <translation>待修正标签</translation>
        </message>
        <message>
            <source>How many windows you will label. Each is as large as a chip; ten are about an hour's work.</source>
            <translation>您要标注多少个窗口。每个窗口与样本块一样大；十个约需一小时。</translation>
        </message>
        <message>
            <source>Squares in which the model is least sure, with their rank.</source>
            <translation>模型最没有把握的方形窗口及其排名。</translation>
        </message>
        <message>
            <source>What the map shows in these windows, as polygons to correct.</source>
            <translation>分类图在这些窗口中的内容，以多边形表示，供修正。</translation>
        </message>
        <message>
            <source>All documentation</source>
            <translation>全部文档</translation>
        </message>
        <message>
            <source>All inputs</source>
            <translation>所有输入</translation>
        </message>
        <message>
            <source>All outputs</source>
            <translation>所有输出</translation>
        </message>
        <message>
            <source>Patches of fewer pixels go to their largest neighbour, in the polygons only. 50 removes specks; 0 keeps all.</source>
            <translation>小于此像素数的图斑并入其最大的相邻图斑，只影响多边形。50 可去除碎斑；0 全部保留。</translation>
        </message>
        <message>
            <source>Holes of less than so many square metres become part of the polygon around them, with all that is in them. 5 suits buildings; 0 fills none.</source>
            <translation>小于此面积（平方米）的空洞连同其中的内容并入周围的多边形。建筑物可取 5；0 不填充。</translation>
        </message>
        <message>
            <source>Polygons of less than so many square metres are left out. 10 suits buildings; 0 keeps all.</source>
            <translation>舍弃小于此面积（平方米）的多边形。建筑物可取 10；0 全部保留。</translation>
        </message>
        <message>
            <source>How far borders may move to lose vertices, for example 1. Neighbours still share them.</source>
            <translation>为减少顶点，边界最多可移动多远，例如 1。相邻多边形仍共用边界。</translation>
        </message>
        <message>
            <source>How often corners are cut to round them. Neighbours still share their borders. 1 or 2 look natural; 0 keeps the steps of the pixels.</source>
            <translation>通过切角使拐角变圆的次数。相邻多边形仍共用边界。1 或 2 看起来自然；0 保留像素形成的锯齿。</translation>
        </message>
        <message>
            <source>Values of classes, such as 1;3, whose outlines get right angles, as buildings have. For outlines that touch one other class only: leave out what is not needed by “classes without polygons”.</source>
            <translation>轮廓要直角化的类别的值，例如 1;3，适合建筑物。只适用于仅与另一个类别相邻的轮廓：请用“不输出多边形的类别”去掉不需要的类别。</translation>
        </message>
        <message>
            <source>Values of classes, such as 0;4, that get no polygons.</source>
            <translation>不输出多边形的类别的值，例如 0;4。</translation>
        </message>
        <message>
            <source>A raster of class values: whole numbers, from any program.</source>
            <translation>类别值栅格：整数，可由任何程序生成。</translation>
        </message>
        <message>
            <source>The band with the class values.</source>
            <translation>类别值所在的波段。</translation>
        </message>
        <message>
            <source>A raster on the same pixels, of which each polygon gets the mean, such as that of “Classify raster”.</source>
            <translation>像素一致的栅格，每个多边形取其均值，例如“栅格分类”输出的置信度。</translation>
        </message>
        <message>
            <source>Polygons with class value, class name, area, perimeter and mean confidence.</source>
            <translation>多边形，附有类别值、类别名称、面积、周长和平均置信度。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Turns a class raster into polygons, along the edges of its pixels or with calmer outlines. Neighbours touch without gaps and overlaps, whatever is done to their borders. The raster may be of any size.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Class raster&lt;/b&gt;: from “Classify raster” or any other program. Names and colours come from its attribute table, category names and palette. Pixels without data get no polygon. &lt;b&gt;Confidence&lt;/b&gt;: a raster of which each polygon gets the mean.&lt;/p&gt;&lt;h3&gt;Calmer polygons&lt;/h3&gt;&lt;p&gt;These are done in this order: patches of few pixels go to their neighbours, small holes are filled, borders are simplified and smoothed or get right angles, small polygons are left out. 1 pixel is a good measure to simplify by, 2 to 3 rounds are enough to smooth.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Polygons&lt;/b&gt;: with class value (&lt;code&gt;class_id&lt;/code&gt;), class name (&lt;code&gt;class&lt;/code&gt;), area in square metres (&lt;code&gt;area_m2&lt;/code&gt;), &lt;code&gt;perimeter&lt;/code&gt; in metres and mean &lt;code&gt;confidence&lt;/code&gt;, in any vector format.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Several million pixels a second, and about a minute for a million polygons.&lt;/p&gt;</source>
            <translation>&lt;p&gt;将类别栅格转换为多边形，可以沿像素边缘，也可以使轮廓更平整。无论怎样处理边界，相邻多边形都无缝衔接、互不重叠。栅格大小不限。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;类别栅格&lt;/b&gt;：由“栅格分类”或任何其他程序生成。名称和颜色取自其属性表、类别名称和调色板。无数据像素不生成多边形。&lt;b&gt;置信度&lt;/b&gt;：每个多边形取其均值的栅格。&lt;/p&gt;&lt;h3&gt;更平整的多边形&lt;/h3&gt;&lt;p&gt;处理顺序如下：像素少的图斑并入相邻图斑，填充小空洞，简化并平滑边界或使其直角化，舍弃小多边形。简化取 1 个像素较为合适，平滑 2 至 3 次就够了。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;多边形&lt;/b&gt;：附有类别值（&lt;code&gt;class_id&lt;/code&gt;）、类别名称（&lt;code&gt;class&lt;/code&gt;）、以平方米计的面积（&lt;code&gt;area_m2&lt;/code&gt;）、以米计的 &lt;code&gt;perimeter&lt;/code&gt; 和平均 &lt;code&gt;confidence&lt;/code&gt;，可存为任何矢量格式。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:vectorizeclasses -- INPUT=classes.tif SIMPLIFY=1 OUTPUT=classes.gpkg&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每秒几百万像素，一百万个多边形约需一分钟。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A web page about the model: bands, classes, network, accuracy and the settings of its training.</source>
            <translation>关于模型的网页：波段、类别、网络、精度和训练设置。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Shows what is in a model file: which bands and pixel size it was trained on, which classes it finds, how it is built, how good it was on its validation chips, and how it was made. No image is needed, and nothing is computed.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: made by “Train segmentation model”.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Description&lt;/b&gt;: a web page. The same facts are outputs, so that scripts and graphical models can use them.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;Less than a second.&lt;/p&gt;</source>
            <translation>&lt;p&gt;显示模型文件的内容：训练所用的波段和像素大小、能识别的类别、结构、在验证样本块上的精度以及制作过程。不需要影像，也不进行计算。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;模型文件&lt;/b&gt;：由“训练分割模型”生成。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;模型信息&lt;/b&gt;：网页。同样的信息也作为输出，供脚本和图形化模型使用。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:describemodel -- MODEL=buildings.safetensors OUTPUT=model.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;不到一秒。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Chips of this fold check the training, those of all others are learnt from. 0: training and validation chips as the dataset says.</source>
            <translation>此折的样本块用于检验训练，其余各折的用于学习。0：按数据集自身划分的训练和验证样本块。</translation>
        </message>
        <message>
            <source>One file with the weights and all that is needed to use them on other rasters.</source>
            <translation>一个文件，包含权重以及将其用于其他栅格所需的一切。</translation>
        </message>
        <message>
            <source>A web page with the settings, the curves of the training and the accuracy of each class. It is written after every epoch, so that it can be watched.</source>
            <translation>网页，包含设置、训练曲线和每个类别的精度。每轮之后都会更新，可随时查看。</translation>
        </message>
        <message>
            <source>Takes files for TensorBoard and a CSV table with the figures of each epoch.</source>
            <translation>存放 TensorBoard 文件和记录每轮指标的 CSV 表。</translation>
        </message>
        <message>
            <source>How many parts the chips are shared out to, in blocks that lie apart. Chips that were exported with folds keep theirs. 5 is usual.</source>
            <translation>将样本块分成几份，各份位于彼此分开的分块中。导出时已分折的样本块保持原有的折。通常为 5。</translation>
        </message>
        <message>
            <source>After the folds, train one more model on all chips, for making maps. Its accuracy is that of the folds.</source>
            <translation>各折完成后，再用全部样本块训练一个模型用于制图。其精度以各折的精度为准。</translation>
        </message>
        <message>
            <source>Takes a model for each fold, and the final one. A run that was cancelled goes on from there.</source>
            <translation>存放每折的模型和最终模型。取消的运行会从中断处继续。</translation>
        </message>
        <message>
            <source>A web page with a table of the folds, their mean and standard deviation, and the accuracy of each class over all chips.</source>
            <translation>网页，包含各折的表格、均值和标准差，以及每个类别在全部样本块上的精度。</translation>
        </message>
        <message>
            <source>Folder that was made by “Export training chips”.</source>
            <translation>由“导出训练样本块”生成的文件夹。</translation>
        </message>
        <message>
            <source>How the network is built. unet is a good choice for nearly everything.</source>
            <translation>网络的结构。unet 几乎适合所有情况。</translation>
        </message>
        <message>
            <source>The part of the network that reads the image. Small ones such as resnet18 train in minutes without a GPU. Any other encoder of segmentation-models-pytorch can be typed in, and as tu-NAME any of timm.</source>
            <translation>网络中读取影像的部分。resnet18 等小型编码器没有 GPU 也能在几分钟内完成训练。还可以输入 segmentation-models-pytorch 的任何其他编码器，或以 tu-NAME 的形式输入 timm 的任何编码器。</translation>
        </message>
        <message>
            <source>none: training starts from random weights. imagenet: it starts from weights learnt on photographs, which are downloaded once and help most where there are few chips. Others were learnt on Sentinel-2 and Landsat. The path of a file with weights can be typed in, too.</source>
            <translation>none：从随机权重开始训练。imagenet：从在照片上学到的权重开始，只需下载一次，样本块较少时帮助最大。其他权重是在 Sentinel-2 和 Landsat 上学到的。也可以输入权重文件的路径。</translation>
        </message>
        <message>
            <source>A model that was trained before. Classes and bands may differ: bands are found by name, new classes start anew. The log says what was kept.</source>
            <translation>先前训练好的模型。类别和波段可以不同：波段按名称对应，新类别从头学习。日志会说明保留了什么。</translation>
        </message>
        <message>
            <source>train: all of the network learns. frozen: the encoder stays as its weights are, which is quicker and needs weights that were learnt before.</source>
            <translation>train：整个网络都参与学习。frozen：编码器的权重保持不变，速度更快，但需要预先学到的权重。</translation>
        </message>
        <message>
            <source>Keeps the encoder as it is for so many epochs, until the rest of the network has settled: 2 to 5 with weights learnt before, else 0.</source>
            <translation>在最初的这么多轮中保持编码器不变，直到网络的其他部分稳定下来：使用预先学到的权重时取 2 至 5，否则取 0。</translation>
        </message>
        <message>
            <source>The encoder learns with this share of the learning rate: 0.1 goes gently about weights learnt before.</source>
            <translation>编码器的学习率为总学习率的这一比例：0.1 可避免大幅改动预先学到的权重。</translation>
        </message>
        <message>
            <source>Adds squeeze-and-excitation to the decoder of unet, unetplusplus and linknet, and a little time.</source>
            <translation>在 unet、unetplusplus 和 linknet 的解码器中加入 squeeze-and-excitation，时间略有增加。</translation>
        </message>
        <message>
            <source>Width of the networks that have no encoder, such as unet_original. 64 is that of the paper; 32 takes a quarter of the time.</source>
            <translation>没有编码器的网络（例如 unet_original）的宽度。64 是论文中的取值；32 的耗时为四分之一。</translation>
        </message>
        <message>
            <source>For unetplusplus: every depth of the network learns to classify. accurate uses their mean, fast only the part that is needed for the first good one.</source>
            <translation>用于 unetplusplus：网络的每一层深度都学习分类。accurate 取它们的均值，fast 只使用得到第一个良好结果所需的部分。</translation>
        </message>
        <message>
            <source>Varies chips at random, so that few chips go further. none: not at all. light: turns and mirrors. standard: also sizes and brightness. strong: also colours, blur, noise and shadows.</source>
            <translation>随机变换样本块，使少量样本块发挥更大作用。none：不变换。light：旋转和镜像。standard：另加大小和亮度。strong：再加颜色、模糊、噪声和阴影。</translation>
        </message>
        <message>
            <source>Operations that are added to what was chosen above (+) or taken from it (-).</source>
            <translation>在上面所选的基础上增加（+）或去掉（-）的操作。</translation>
        </message>
        <message>
            <source>A pipeline of albumentations, saved as JSON, that is used in place of the choice above.</source>
            <translation>保存为 JSON 的 albumentations 流程，用来代替上面的选择。</translation>
        </message>
        <message>
            <source>Numbers of the bands that are red, green and blue, such as 3,2,1: colours are varied in them together. Empty: found by the bands' names.</source>
            <translation>红、绿、蓝波段的编号，例如 3,2,1：颜色在这些波段中一起变化。留空：根据波段名称查找。</translation>
        </message>
        <message>
            <source>uniform: each chip once an epoch. rare: chips with rare classes come more often, others less.</source>
            <translation>uniform：每个样本块每轮一次。rare：含稀有类别的样本块出现得更多，其他的更少。</translation>
        </message>
        <message>
            <source>How much a pixel of each class weighs in the loss: none: the same for all. inverse, median and effective: more for rare classes, in ways that differ in strength. given: as in the next field.</source>
            <translation>每个类别的像素在损失中的权重。none：全部相同。inverse、median 和 effective：稀有类别的权重更大，强度各不相同。given：见下一字段。</translation>
        </message>
        <message>
            <source>Weights of classes by name or value, such as building=2; road=5. Others weigh 1.</source>
            <translation>按名称或值指定类别的权重，例如 building=2; road=5。其他类别的权重为 1。</translation>
        </message>
        <message>
            <source>ce is cross-entropy, dice the Dice loss, ce+dice their sum, a good choice for nearly everything. Other sums can be typed in, such as 0.5*focal+lovasz.</source>
            <translation>ce 是交叉熵，dice 是 Dice 损失，ce+dice 是两者之和，几乎适合所有情况。还可以输入其他组合，例如 0.5*focal+lovasz。</translation>
        </message>
        <message>
            <source>Takes labels as true but for this share, which helps where they are not exact: 0.1, for instance.</source>
            <translation>除这一比例外，认为标签是正确的；标签不够精确时有帮助，例如取 0.1。</translation>
        </message>
        <message>
            <source>How much focal and focal_tversky look at pixels that are hard; 2 suits most, 0 makes focal the cross-entropy.</source>
            <translation>focal 和 focal_tversky 对难分像素的关注程度；2 适合大多数情况，0 使 focal 等同于交叉熵。</translation>
        </message>
        <message>
            <source>Weight of pixels that are wrongly taken for a class, in tversky and focal_tversky. 0.3 with a beta of 0.7 finds more; 0.5 and 0.5 is Dice.</source>
            <translation>tversky 和 focal_tversky 中误分为某类别的像素的权重。取 0.3 且 beta 取 0.7 时，检出更多；两者都取 0.5 就是 Dice。</translation>
        </message>
        <message>
            <source>Weight of pixels of a class that are missed, in tversky and focal_tversky. More than alpha: rather too much than too little is found. 0.7 for rare classes.</source>
            <translation>tversky 和 focal_tversky 中某类别漏检像素的权重。大于 alpha 时：宁多勿漏。稀有类别取 0.7。</translation>
        </message>
        <message>
            <source>Share of the focal part in unified_focal; the rest is its Tversky part. 0.5 is half of each.</source>
            <translation>unified_focal 中 focal 部分的比例；其余为 Tversky 部分。0.5 表示各占一半。</translation>
        </message>
        <message>
            <source>Weight of what is missed against what is wrongly found, in unified_focal. 0.6 suits most; more finds more.</source>
            <translation>unified_focal 中漏检相对于误检的权重。0.6 适合大多数情况；值越大，检出越多。</translation>
        </message>
        <message>
            <source>How much unified_focal looks at rare classes and hard pixels. 0.5 suits most; 0.2 looks at them harder.</source>
            <translation>unified_focal 对稀有类别和难分像素的关注程度。0.5 适合大多数情况；0.2 更加关注它们。</translation>
        </message>
        <message>
            <source>Makes pixels between objects that nearly touch weigh more, so that they are told apart: w0 of the U-Net paper, there 10.</source>
            <translation>加大几乎相接的对象之间像素的权重，以便将它们分开：即 U-Net 论文中的 w0，论文取 10。</translation>
        </message>
        <message>
            <source>How many pixels wide such gaps are, about. 5 is that of the paper.</source>
            <translation>此类缝隙的大致宽度（像素）。论文取 5。</translation>
        </message>
        <message>
            <source>How often all chips are seen. The epoch with the best validation is kept. 0: more of them the fewer chips there are, from 16 to 150.</source>
            <translation>遍历全部样本块的次数。保留验证结果最好的一轮。0：样本块越少，轮数越多，从 16 到 150。</translation>
        </message>
        <message>
            <source>Chips that are computed together. 0: as many as fit into memory. When memory runs out in a run, it is halved and the run goes on.</source>
            <translation>一起计算的样本块数。0：内存能容纳多少就取多少。运行中内存不足时会减半并继续。</translation>
        </message>
        <message>
            <source>So many batches make one step, as one large batch would, without its need of memory. 2 to 4 where only batches of 1 or 2 fit, else 1.</source>
            <translation>这么多个批次合成一步，效果相当于一个大批次，却不需要那么多内存。只放得下 1 或 2 的批次时取 2 至 4，否则取 1。</translation>
        </message>
        <message>
            <source>The largest step of the weights. 0.001 suits most; 0.0001 for a model that is trained further. 0: found by a short test before the training.</source>
            <translation>权重变化的最大步幅。0.001 适合大多数情况；继续训练已有模型时取 0.0001。0：训练前通过简短测试确定。</translation>
        </message>
        <message>
            <source>How steps are made of gradients. adamw suits nearly everything.</source>
            <translation>由梯度得出每步变化的方法。adamw 几乎适合所有情况。</translation>
        </message>
        <message>
            <source>Pulls weights towards 0, against learning chips by heart. 0.01 suits most; 0.05 for few chips.</source>
            <translation>将权重拉向 0，防止死记样本块。0.01 适合大多数情况；样本块较少时取 0.05。</translation>
        </message>
        <message>
            <source>How much of the last steps goes into the next one, for sgd. 0.9 suits most.</source>
            <translation>用于 sgd：前几步有多少计入下一步。0.9 适合大多数情况。</translation>
        </message>
        <message>
            <source>How the learning rate changes: cosine: rises, then falls along a cosine. one-cycle: rises for longer. polynomial: falls evenly. plateau: falls when the validation gets no better. constant.</source>
            <translation>学习率的变化方式。cosine：先上升，再沿余弦曲线下降。one-cycle：上升阶段更长。polynomial：均匀下降。plateau：验证结果不再改善时下降。constant：不变。</translation>
        </message>
        <message>
            <source>Share of the training in which the learning rate rises. 0.1 is a tenth.</source>
            <translation>学习率上升阶段占训练的比例。0.1 即十分之一。</translation>
        </message>
        <message>
            <source>Longer gradients are cut to this length, so that one odd batch cannot spoil the network. 1 suits most; 0 cuts nothing.</source>
            <translation>将过长的梯度截断到此长度，以免个别异常批次破坏网络。1 适合大多数情况；0 不截断。</translation>
        </message>
        <message>
            <source>Judges and keeps a running mean of the weights, in place of the last ones: 0.99 is over about 100 steps. 0: no mean.</source>
            <translation>评价和保存权重的滑动平均值，而不是最后的权重：0.99 相当于约 100 步的平均。0：不平均。</translation>
        </message>
        <message>
            <source>The figure of the validation by which the best epoch is chosen: mean IoU, F1, overall accuracy or loss. mean_iou suits most.</source>
            <translation>选择最佳轮次所依据的验证指标：平均 IoU、F1、总体精度或损失。mean_iou 适合大多数情况。</translation>
        </message>
        <message>
            <source>Ends the training when so many epochs in a row were no better. 10 to 20 save time; 0 trains to the end.</source>
            <translation>连续这么多轮没有改善时结束训练。10 至 20 可节省时间；0 训练到底。</translation>
        </message>
        <message>
            <source>Ends the training after so many minutes, as a success with the best epoch so far. 60 for an hour; 0 for no limit.</source>
            <translation>训练到此分钟数时正常结束，保留当时的最佳轮次。60 为一小时；0 不限时。</translation>
        </message>
        <message>
            <source>When a run with the same settings was cancelled or broke off, goes on after its last epoch.</source>
            <translation>如果设置相同的运行曾被取消或中断，则从其最后一轮之后继续。</translation>
        </message>
        <message>
            <source>How many GPUs train together; 0 takes all.</source>
            <translation>一起训练的 GPU 数量；0 使用全部 GPU。</translation>
        </message>
        <message>
            <source>auto computes with 16 bits where that is as good and quicker. 32 is exact.</source>
            <translation>auto 在效果相当且更快时用 16 位计算。32 最精确。</translation>
        </message>
        <message>
            <source>Processes that read and vary chips beside the training. -1 chooses by the chips and the computer, 0 uses none.</source>
            <translation>在训练的同时读取和变换样本块的进程数。-1 根据样本块和计算机自动选择，0 不使用。</translation>
        </message>
        <message>
            <source>The same number gives the same training on the same computer. Try 2 or 3 to see how much hangs on chance.</source>
            <translation>在同一台计算机上，相同的数字得到相同的训练结果。可试用 2 或 3，看看结果受随机性影响有多大。</translation>
        </message>
        <message>
            <source>&lt;p&gt;Trains a network that gives every pixel a class, and keeps the epoch that does best on the chips kept back for validation.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Architecture&lt;/b&gt; and &lt;b&gt;encoder&lt;/b&gt;: the defaults train in minutes without a GPU. With a GPU, resnet34 or efficientnet-b3 often do a little better.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Weights of the encoder&lt;/b&gt;: &lt;i&gt;imagenet&lt;/i&gt; helps where there are few chips; it needs the internet once. For Sentinel-2 and Landsat there are weights learnt on their images.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Epochs&lt;/b&gt;: more epochs take longer and help up to a point. Look at the curves in the report.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;advanced&lt;/b&gt; options are in groups: &lt;i&gt;network&lt;/i&gt; (go on from another model, freeze the encoder), &lt;i&gt;augmentation&lt;/i&gt; (how chips are varied), &lt;i&gt;loss&lt;/i&gt;, &lt;i&gt;rare classes&lt;/i&gt;, &lt;i&gt;steps&lt;/i&gt; (batch size and learning rate) and &lt;i&gt;end&lt;/i&gt; (time limit, early stopping). Their defaults were chosen for aerial and satellite images.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Model file&lt;/b&gt;: everything “Classify raster” needs. &lt;b&gt;Report&lt;/b&gt;: settings, curves and the accuracy of each class. &lt;b&gt;Mean IoU&lt;/b&gt; is measured on the validation chips: 0 is worst, 1 is perfect, and 0.7 is good for most purposes. &lt;b&gt;Best epoch&lt;/b&gt;.&lt;/p&gt;&lt;h3&gt;While it runs&lt;/h3&gt;&lt;p&gt;The &lt;i&gt;training monitor&lt;/i&gt; opens beside the map, with curves and example chips. &lt;i&gt;Stop&lt;/i&gt; there ends the training as finished, with the best epoch as the model file; &lt;i&gt;Cancel&lt;/i&gt; there discards the model. A cancel in this dialog keeps the best epoch so far. After a cancel the same training, started again, goes on where it was.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;About a minute for 1000 chips of 256 pixels and one epoch on two processor cores, some seconds on a GPU. The log says how much time is left; with a &lt;i&gt;time for the training&lt;/i&gt;, it ends by itself.&lt;/p&gt;</source>
            <translation>&lt;p&gt;训练为每个像素确定类别的网络，并保留在验证样本块上表现最好的一轮。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;样本块数据集&lt;/b&gt;：由“导出训练样本块”生成的文件夹。&lt;/p&gt;&lt;p&gt;&lt;b&gt;架构&lt;/b&gt;和&lt;b&gt;编码器&lt;/b&gt;：默认值没有 GPU 也能在几分钟内完成训练。有 GPU 时，resnet34 或 efficientnet-b3 通常稍好一些。&lt;/p&gt;&lt;p&gt;&lt;b&gt;编码器权重&lt;/b&gt;：样本块较少时 &lt;i&gt;imagenet&lt;/i&gt; 有帮助；需要联网一次。对于 Sentinel-2 和 Landsat，有在其影像上学到的权重。&lt;/p&gt;&lt;p&gt;&lt;b&gt;训练轮数&lt;/b&gt;：轮数越多耗时越长，但效果提升有限。请查看报告中的曲线。&lt;/p&gt;&lt;p&gt;&lt;b&gt;高级&lt;/b&gt;选项分为几组：&lt;i&gt;网络&lt;/i&gt;（从另一个模型继续、冻结编码器）、&lt;i&gt;数据增强&lt;/i&gt;（样本块的变换方式）、&lt;i&gt;损失&lt;/i&gt;、&lt;i&gt;稀有类别&lt;/i&gt;、&lt;i&gt;优化&lt;/i&gt;（批次大小和学习率）和&lt;i&gt;结束&lt;/i&gt;（时间限制、早停）。其默认值是针对航空和卫星影像选定的。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;&lt;b&gt;模型文件&lt;/b&gt;：“栅格分类”所需的一切。&lt;b&gt;报告&lt;/b&gt;：设置、曲线和每个类别的精度。&lt;b&gt;平均 IoU&lt;/b&gt; 在验证样本块上计算：0 最差，1 为完美，0.7 对大多数用途来说已经不错。&lt;b&gt;最佳轮次&lt;/b&gt;。&lt;/p&gt;&lt;h3&gt;运行期间&lt;/h3&gt;&lt;p&gt;&lt;i&gt;训练监视器&lt;/i&gt;会在地图旁边打开，显示曲线和样本块示例。其中的&lt;i&gt;停止&lt;/i&gt;会正常结束训练，以最佳轮次作为模型文件；其中的&lt;i&gt;取消&lt;/i&gt;会放弃模型。在本对话框中取消则保留目前的最佳轮次。取消后再次启动相同的训练，会从中断处继续。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:trainsegmentationmodel -- CHIPS=chips OUTPUT=buildings.safetensors REPORT=report.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;1000 个 256 像素的样本块训练一轮，在两个处理器核心上约需一分钟，在 GPU 上需要几秒钟。日志会显示剩余时间；设定&lt;i&gt;训练时间&lt;/i&gt;后，训练会自动结束。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Says how good a training is on places it has not seen: the chips are shared out to folds that lie apart, and for each fold a model is trained on the others and judged on it. So every chip is judged once, and the differences between the folds say how far the figures can be trusted.&lt;/p&gt;&lt;h3&gt;Inputs&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Chip dataset&lt;/b&gt;: the folder made by “Export training chips”. Folds can be made there, or here by &lt;b&gt;folds&lt;/b&gt;: 5 is usual. All other options are those of “Train segmentation model”, for each fold.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Final model&lt;/b&gt;: one more training on all chips, whose accuracy is about that of the folds.&lt;/p&gt;&lt;h3&gt;Outputs&lt;/h3&gt;&lt;p&gt;A &lt;b&gt;folder&lt;/b&gt; with the models. &lt;b&gt;Mean IoU&lt;/b&gt; of all chips together, the &lt;b&gt;mean&lt;/b&gt; over the folds and its &lt;b&gt;standard deviation&lt;/b&gt;. &lt;b&gt;Report&lt;/b&gt;: the table of the folds and the accuracy of each class.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on with the fold it was in, when it is started again with the same folder.&lt;/p&gt;&lt;h3&gt;Example&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;How long it takes&lt;/h3&gt;&lt;p&gt;As long as a training for each fold, and one more for the final model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;评价训练在未见过的地方表现如何：将样本块分成彼此分开的各折，对每一折，用其余各折训练模型，再用该折评价。这样每个样本块都被评价一次，各折之间的差异说明指标有多可信。&lt;/p&gt;&lt;h3&gt;输入&lt;/h3&gt;&lt;p&gt;&lt;b&gt;样本块数据集&lt;/b&gt;：由“导出训练样本块”生成的文件夹。可以在导出时分折，也可以在此用&lt;b&gt;折数&lt;/b&gt;分折：通常为 5。其他选项均与“训练分割模型”相同，用于每一折。&lt;/p&gt;&lt;p&gt;&lt;b&gt;最终模型&lt;/b&gt;：再用全部样本块训练一次，其精度与各折的精度相近。&lt;/p&gt;&lt;h3&gt;输出&lt;/h3&gt;&lt;p&gt;存放模型的&lt;b&gt;文件夹&lt;/b&gt;。全部样本块合并计算的&lt;b&gt;平均 IoU&lt;/b&gt;、各折的&lt;b&gt;均值&lt;/b&gt;及其&lt;b&gt;标准差&lt;/b&gt;。&lt;b&gt;报告&lt;/b&gt;：各折的表格和每个类别的精度。&lt;/p&gt;&lt;p&gt;取消的运行在用同一文件夹再次启动时，会从中断的那一折继续。&lt;/p&gt;&lt;h3&gt;示例&lt;/h3&gt;&lt;p&gt;&lt;code&gt;qgis_process run pixelwise:crossvalidatemodel -- CHIPS=chips FOLDS=5 OUTPUT=folds REPORT=folds.html&lt;/code&gt;&lt;/p&gt;&lt;h3&gt;需要多长时间&lt;/h3&gt;&lt;p&gt;每折一次训练的时间，最终模型再加一次。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Import chips</source>
            <translation>导入样本块</translation>
        </message>
        <message>
            <source>Makes a chip dataset of image and label files that another program has written.</source>
            <translation>用其他程序生成的影像和标签文件建立样本块数据集。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,training data,tiles,patches,masks,esri</source>
            <translation>深度学习,deep learning,分割,训练数据,切片,样本块,掩膜,esri,chips</translation>
        </message>
        <message>
            <source>Folder of images</source>
            <translation>影像文件夹</translation>
        </message>
        <message>
            <source>Folder of labels</source>
            <translation>标签文件夹</translation>
        </message>
        <message>
            <source>Class table</source>
            <translation>类别表</translation>
        </message>
        <message>
            <source>Name of class 0</source>
            <translation>类别 0 的名称</translation>
        </message>
        <message>
            <source>Label values to ignore</source>
            <translation>要忽略的标签值</translation>
        </message>
        <message>
            <source>Chip size (pixels, 0 = that of the files)</source>
            <translation>样本块大小（像素，0 = 与文件相同）</translation>
        </message>
        <message>
            <source>Install environment</source>
            <translation>安装环境</translation>
        </message>
        <message>
            <source>Installs, repairs or removes PyTorch for Pixelwise, apart from QGIS's packages.</source>
            <translation>安装、修复或移除 Pixelwise 所用的 PyTorch，与 QGIS 的软件包分开。</translation>
        </message>
        <message>
            <source>pytorch,torch,cuda,gpu,setup,dependencies,packages,conda,venv,uninstall</source>
            <translation>pytorch,torch,cuda,gpu,安装,依赖,软件包,conda,venv,卸载</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Folder of wheels, to install without internet</source>
            <translation>wheel 文件夹，用于离线安装</translation>
        </message>
        <message>
            <source>Existing Python, for the action “use”</source>
            <translation>已有的 Python，用于操作“use”</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>是，执行</translation>
        </message>
        <message>
            <source>Python that runs the worker</source>
            <translation>运行计算进程的 Python</translation>
        </message>
        <message>
            <source>Install it now…</source>
            <translation>立即安装…</translation>
        </message>
        <message>
            <source>Polygons: smallest patch (pixels, 0 = all)</source>
            <translation>多边形：最小图斑（像素，0 = 全部）</translation>
        </message>
        <message>
            <source>Polygons: rounds of smoothing</source>
            <translation>多边形：平滑次数</translation>
        </message>
        <message>
            <source>Polygons: fill holes below (m²)</source>
            <translation>多边形：填充小于此值的空洞（m²）</translation>
        </message>
        <message>
            <source>Polygons: smallest area (m²)</source>
            <translation>多边形：最小面积（m²）</translation>
        </message>
        <message>
            <source>Polygons: simplify by (pixels)</source>
            <translation>多边形：简化程度（像素）</translation>
        </message>
        <message>
            <source>Polygons: classes with right angles (values)</source>
            <translation>多边形：直角化的类别（值）</translation>
        </message>
        <message>
            <source>Polygons: classes without polygons (values)</source>
            <translation>多边形：不输出多边形的类别（值）</translation>
        </message>
        <message>
            <source>Pixelwise cannot be loaded ({reason}). “Check environment” says what to do.</source>
            <translation>无法加载 Pixelwise（{reason}）。“检查环境”会说明解决办法。</translation>
        </message>
        <message>
            <source>Finished.</source>
            <translation>已完成。</translation>
        </message>
        <message>
            <source>Stopping: the best epoch so far is being written.</source>
            <translation>正在停止：正在写入目前的最佳轮次。</translation>
        </message>
        <message>
            <source>The training is being prepared.</source>
            <translation>正在准备训练。</translation>
        </message>
        <message>
            <source>Epoch {epoch} of {epochs}</source>
            <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
        </message>
        <message>
            <source>Fold {fold} of {folds}</source>
            <translation>第 {fold} 折，共 {folds} 折</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <source>best mean IoU {iou:.3f} in epoch {epoch}</source>
            <translation>最佳平均 IoU {iou:.3f}（第 {epoch} 轮）</translation>
        </message>
        <message>
            <source>chips/s</source>
            <translation>样本块/秒</translation>
        </message>
        <message>
            <source>learning rate {rate:.3g}</source>
            <translation>学习率 {rate:.3g}</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待填写</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Form of an accuracy sample</source>
            <translation>精度评价样本的表单</translation>
        </message>
        <message>
            <source>(not decided)</source>
            <translation>（未判定）</translation>
        </message>
        <message>
            <source>What is really there</source>
            <translation>实际类别</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Chips in {folder}</source>
            <translation>{folder} 中的样本块</translation>
        </message>
        <message>
            <source>Classes of {raster}</source>
            <translation>{raster} 的类别</translation>
        </message>
        <message>
            <source>Probabilities of {raster}</source>
            <translation>{raster} 的概率</translation>
        </message>
        <message>
            <source>Uncertainty of {raster}</source>
            <translation>{raster} 的不确定性</translation>
        </message>
        <message>
            <source>Confidence of {raster}</source>
            <translation>{raster} 的置信度</translation>
        </message>
        <message>
            <source>Class polygons of {raster}</source>
            <translation>{raster} 的类别多边形</translation>
        </message>
        <message>
            <source>Where to label in {raster}</source>
            <translation>{raster} 的下一步标注位置</translation>
        </message>
        <message>
            <source>Map of {raster}</source>
            <translation>{raster} 的分类图</translation>
        </message>
        <message>
            <source>Errors of {map}</source>
            <translation>{map} 的错误</translation>
        </message>
        <message>
            <source>Errors of one class of {map}</source>
            <translation>{map} 单个类别的错误</translation>
        </message>
        <message>
            <source>Objects of {map}</source>
            <translation>{map} 的对象</translation>
        </message>
        <message>
            <source>Accuracy of {map}</source>
            <translation>{map} 的精度</translation>
        </message>
        <message>
            <source>found</source>
            <translation>检出</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>漏检</translation>
        </message>
        <message>
            <source>falsely found</source>
            <translation>误检</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Mean uncertainty</source>
            <translation>平均不确定性</translation>
        </message>
        <message>
            <source>Confused class</source>
            <translation>混淆的类别</translation>
        </message>
        <message>
            <source>with class</source>
            <translation>与之混淆的类别</translation>
        </message>
        <message>
            <source>Share of both in the uncertainty</source>
            <translation>两者在不确定性中的占比</translation>
        </message>
        <message>
            <source>Share with data</source>
            <translation>有效像素比例</translation>
        </message>
        <message>
            <source>training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>子集</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>景</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Weights of the encoder</source>
            <translation>编码器权重</translation>
        </message>
        <message>
            <source>Network: go on from this model file</source>
            <translation>网络：从此模型文件继续</translation>
        </message>
        <message>
            <source>Network: the encoder is</source>
            <translation>网络：编码器</translation>
        </message>
        <message>
            <source>Network: epochs with a frozen encoder at the start</source>
            <translation>网络：开始时冻结编码器的轮数</translation>
        </message>
        <message>
            <source>Network: share of the rate for the encoder</source>
            <translation>网络：编码器的学习率比例</translation>
        </message>
        <message>
            <source>Network: attention in the decoder (scSE)</source>
            <translation>网络：解码器中的注意力（scSE）</translation>
        </message>
        <message>
            <source>Network: base filters, without an encoder</source>
            <translation>网络：基础滤波器数（无编码器时）</translation>
        </message>
        <message>
            <source>Network: deep supervision</source>
            <translation>网络：深度监督</translation>
        </message>
        <message>
            <source>Augmentation: how chips are varied</source>
            <translation>数据增强：样本块的变换方式</translation>
        </message>
        <message>
            <source>Augmentation: operations on and off</source>
            <translation>数据增强：启用和停用的操作</translation>
        </message>
        <message>
            <source>Augmentation: own pipeline instead</source>
            <translation>数据增强：改用自己的流程</translation>
        </message>
        <message>
            <source>Pipelines of albumentations</source>
            <translation>albumentations 流程</translation>
        </message>
        <message>
            <source>Augmentation: bands that are red, green and blue</source>
            <translation>数据增强：红、绿、蓝波段</translation>
        </message>
        <message>
            <source>Loss: what training makes small</source>
            <translation>损失：训练要减小的目标</translation>
        </message>
        <message>
            <source>Loss: label smoothing</source>
            <translation>损失：标签平滑</translation>
        </message>
        <message>
            <source>Loss: gamma of focal</source>
            <translation>损失：focal 的 gamma</translation>
        </message>
        <message>
            <source>Loss: alpha of Tversky, for false alarms</source>
            <translation>损失：Tversky 的 alpha，针对误检</translation>
        </message>
        <message>
            <source>Loss: beta of Tversky, for misses</source>
            <translation>损失：Tversky 的 beta，针对漏检</translation>
        </message>
        <message>
            <source>Loss: weight of unified focal</source>
            <translation>损失：unified focal 的权重</translation>
        </message>
        <message>
            <source>Loss: delta of unified focal</source>
            <translation>损失：unified focal 的 delta</translation>
        </message>
        <message>
            <source>Loss: gamma of unified focal</source>
            <translation>损失：unified focal 的 gamma</translation>
        </message>
        <message>
            <source>Loss: w0, the weight of narrow gaps (0 = none)</source>
            <translation>损失：w0，窄缝的权重（0 = 不用）</translation>
        </message>
        <message>
            <source>Loss: sigma, the width of such gaps (pixels)</source>
            <translation>损失：sigma，此类缝隙的宽度（像素）</translation>
        </message>
        <message>
            <source>Rare classes: weights of the classes</source>
            <translation>稀有类别：类别权重</translation>
        </message>
        <message>
            <source>Rare classes: the weights where they are given</source>
            <translation>稀有类别：指定的权重</translation>
        </message>
        <message>
            <source>Rare classes: choice of the chips</source>
            <translation>稀有类别：样本块的选取</translation>
        </message>
        <message>
            <source>Steps: batch size (0 = the largest that fits)</source>
            <translation>优化：批次大小（0 = 可容纳的最大值）</translation>
        </message>
        <message>
            <source>Steps: batches that make a step</source>
            <translation>优化：每步的批次数</translation>
        </message>
        <message>
            <source>Steps: learning rate (0 = found)</source>
            <translation>优化：学习率（0 = 自动确定）</translation>
        </message>
        <message>
            <source>Steps: optimiser</source>
            <translation>优化：优化器</translation>
        </message>
        <message>
            <source>Steps: weight decay</source>
            <translation>优化：权重衰减</translation>
        </message>
        <message>
            <source>Steps: momentum of sgd</source>
            <translation>优化：sgd 的动量</translation>
        </message>
        <message>
            <source>Steps: schedule of the learning rate</source>
            <translation>优化：学习率调度</translation>
        </message>
        <message>
            <source>Steps: share of warm-up</source>
            <translation>优化：预热比例</translation>
        </message>
        <message>
            <source>Steps: largest gradient (0 = no limit)</source>
            <translation>优化：最大梯度（0 = 不限）</translation>
        </message>
        <message>
            <source>Steps: decay of averaged weights (0 = none)</source>
            <translation>优化：平均权重的衰减（0 = 不用）</translation>
        </message>
        <message>
            <source>End: the best epoch is that by</source>
            <translation>结束：最佳轮次的依据</translation>
        </message>
        <message>
            <source>End: stop after epochs without a better one (0 = no)</source>
            <translation>结束：连续多少轮无改善后停止（0 = 不停止）</translation>
        </message>
        <message>
            <source>End: time for the training (minutes, 0 = no limit)</source>
            <translation>结束：训练时间（分钟，0 = 不限）</translation>
        </message>
        <message>
            <source>Processes that prepare chips (-1 = automatic)</source>
            <translation>准备样本块的进程数（-1 = 自动）</translation>
        </message>
        <message>
            <source>Train segmentation model</source>
            <translation>训练分割模型</translation>
        </message>
        <message>
            <source>Trains a network on a chip dataset and keeps the best epoch as a model file.</source>
            <translation>用样本块数据集训练网络，并将最佳轮次保存为模型文件。</translation>
        </message>
        <message>
            <source>deep learning,segmentation,neural network,unet,pytorch,training</source>
            <translation>深度学习,deep learning,分割,语义分割,神经网络,unet,pytorch,训练</translation>
        </message>
        <message>
            <source>Fold that validates (0 = the chips' own splits)</source>
            <translation>用于验证的折（0 = 样本块自身的子集）</translation>
        </message>
        <message>
            <source>Folder for TensorBoard and a table of the epochs</source>
            <translation>存放 TensorBoard 文件和各轮表格的文件夹</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>各轮的损失</translation>
        </message>
        <message>
            <source>IoU of the validation by epoch</source>
            <translation>各轮的验证 IoU</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>影像</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络结果</translation>
        </message>
        <message>
            <source>A validation chip: image, label, and the classes that the network finds.</source>
            <translation>一个验证样本块：影像、标签和网络识别的类别。</translation>
        </message>
        <message>
            <source>Stop (keep the best)</source>
            <translation>停止（保留最佳）</translation>
        </message>
        <message>
            <source>Ends the training now, and writes the model of the best epoch so far.</source>
            <translation>立即结束训练，并写入目前最佳轮次的模型。</translation>
        </message>
        <message>
            <source>Cancel (discard)</source>
            <translation>取消（放弃）</translation>
        </message>
        <message>
            <source>Ends the training now, and gives no model.</source>
            <translation>立即结束训练，不生成模型。</translation>
        </message>
        <message>
            <source>No training has been started since QGIS was.</source>
            <translation>QGIS 启动后尚未开始过训练。</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>均值</translation>
        </message>
        <message>
            <source>Vectorize classes</source>
            <translation>类别矢量化</translation>
        </message>
        <message>
            <source>Turns a class raster of any size into clean polygons that share their borders.</source>
            <translation>把任意大小的类别栅格转换为共用边界的规整多边形。</translation>
        </message>
        <message>
            <source>polygonize,outline,simplify,smooth,buildings,footprints,land cover</source>
            <translation>矢量化,多边形化,polygonize,轮廓,简化,平滑,建筑物,土地覆盖</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>波段</translation>
        </message>
        <message>
            <source>Number of polygons</source>
            <translation>多边形数量</translation>
        </message>
        <message>
            <source>Choose bands by name</source>
            <translation>按名称选择波段</translation>
        </message>
        <message>
            <source>Write numbers such as 1,2,4 or 1-4.</source>
            <translation>请输入编号，例如 1,2,4 或 1-4。</translation>
        </message>
        <message>
            <source>There is no band {number}; the last one is {last}.</source>
            <translation>没有波段 {number}；最后一个波段为 {last}。</translation>
        </message>
        <message>
            <source>Choose by name…</source>
            <translation>按名称选择…</translation>
        </message>
        <message>
            <source>Tick the bands to use. Drag them into another order.</source>
            <translation>勾选要使用的波段。拖动可改变顺序。</translation>
        </message>
        <message>
            <source>A file with weights</source>
            <translation>权重文件</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Value in the labels</source>
            <translation>标签中的值</translation>
        </message>
        <message>
            <source>Class number</source>
            <translation>类别编号</translation>
        </message>
        <message>
            <source>Class name</source>
            <translation>类别名称</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>A tick says that a value in the labels is used; without one its pixels are ignored. Several values become one class where they have the same number. Numbers go from 0 (background) to 255.</source>
            <translation>勾选表示使用标签中的该值；不勾选则忽略其像素。编号相同的多个值归为一个类别。编号从 0（背景）到 255。</translation>
        </message>
        <message>
            <source>Read from the labels</source>
            <translation>从标签读取</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Load…</source>
            <translation>加载…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>As found in the labels</source>
            <translation>与标签中一致</translation>
        </message>
        <message>
            <source>Classes…</source>
            <translation>类别…</translation>
        </message>
        <message>
            <source>Read the classes from the labels and change them</source>
            <translation>从标签中读取类别并修改</translation>
        </message>
        <message>
            <source>A file with a class table</source>
            <translation>类别表文件</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es): {names}</source>
            <translation>
                <numerusform>%n 个类别：{names}</numerusform>
            </translation>
        </message>
    </context>
</TS>
